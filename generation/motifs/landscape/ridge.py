"""The upper edge of a band of land: a curve from side to side that knows its height anywhere."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth


@dataclass(frozen=True)
class Ridge:
    """``points`` run from left to right past both sides of the box; ``straight``: in facets."""

    points: tuple[Point, ...]
    straight: bool = False

    @cached_property
    def path(self) -> Path:
        if self.straight:
            head, *rest = self.points
            return Path((("M", *head), *(("L", *p) for p in rest)))
        return smooth(self.points, closed=False)

    @cached_property
    def _flat(self) -> tuple[list[float], list[float]]:
        points = self.path.flatten(2.0)[0]
        return [x for x, _ in points], [y for _, y in points]

    def at(self, x: float) -> float:
        """Its height at ``x``."""
        xs, ys = self._flat
        i = min(max(1, bisect_left(xs, x)), len(xs) - 1)
        t = (x - xs[i - 1]) / ((xs[i] - xs[i - 1]) or 1e-9)
        return lerp(ys[i - 1], ys[i], min(1.0, max(0.0, t)))

    def body(self, bottom: float) -> Path:
        """The band below it."""
        return Path(
            (*self.path.segments, ("L", self.points[-1][0], bottom), ("L", self.points[0][0], bottom), ("Z",))
        )

    def band(self, above: float, below: float) -> Path:
        """A line along it, from ``above`` over it to ``below`` under it."""
        top = self.path.translate(0, -above)
        back = self.path.translate(0, below).reversed()
        return Path((*top.segments, ("L", *back.segments[0][1:]), *back.segments[1:], ("Z",)))

    def gouge(self, first: int, last: int, depth: float, thick: float) -> Path:
        """A pointed stroke that follows the curve from point ``first`` to ``last``, ``depth`` under it."""
        if self.straight:
            return Path()
        head = (self.points[first][0], self.points[first][1] + depth)
        steps = self.path.translate(0, depth).segments[first + 1 : last + 1]
        there = Path((("M", *head), *steps))
        back = there.reversed().segments[1:]
        bent = tuple(
            ("C", s[1], s[2] + thick, s[3], s[4] + thick, s[5], s[6] + (thick if i < len(back) - 1 else 0.0))
            for i, s in enumerate(back)
        )
        return Path((*there.segments, *bent, ("Z",)))
