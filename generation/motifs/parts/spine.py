"""Long bodies drawn along a spine: bananas, pods, stalks. y down, degrees clockwise on the page."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, sample_curve, smooth, taper


def swung(
    start: Point, heading: float, length: float, turn: float, n: int = 9, late: float = 0.0
) -> list[Point]:
    """Points of a line that sets out towards ``heading`` and turns by ``turn`` degrees over ``length``.

    ``late`` moves the turning towards the end (0 even, 1 mostly in the last half).
    """
    points = [start]
    for i in range(n - 1):
        t = (i + 0.5) / (n - 1)
        angle = heading + turn * lerp(t, t * t, late)
        dx, dy = polar(angle, length / (n - 1))
        points.append((points[-1][0] + dx, points[-1][1] + dy))
    return points


class Spine:
    """A curve with a right-hand side: ``at(t, off)`` lies ``off`` units to the right of the way along it."""

    def __init__(self, points: Sequence[Point], n: int = 25) -> None:
        self.points = sample_curve(points, n)
        self.normals: list[Point] = []
        for i in range(n):
            ax, ay = self.points[max(0, i - 1)]
            bx, by = self.points[min(n - 1, i + 1)]
            d = math.hypot(bx - ax, by - ay) or 1e-9
            self.normals.append((-(by - ay) / d, (bx - ax) / d))

    def at(self, t: float, off: float = 0.0) -> Point:
        """``t`` 0..1 along the length; beyond the ends the end's own point."""
        k = min(1.0, max(0.0, t)) * (len(self.points) - 1)
        i = min(int(k), len(self.points) - 2)
        u = k - i
        (x0, y0), (x1, y1) = self.points[i], self.points[i + 1]
        (m0, n0), (m1, n1) = self.normals[i], self.normals[i + 1]
        return (lerp(x0, x1, u) + lerp(m0, m1, u) * off, lerp(y0, y1, u) + lerp(n0, n1, u) * off)

    def heading(self, t: float) -> float:
        """Direction of the way at ``t``, in degrees."""
        i = round(min(1.0, max(0.0, t)) * (len(self.points) - 1))
        nx, ny = self.normals[i]
        return math.degrees(math.atan2(-nx, ny))

    def run(self, off: Callable[[float], float], start: float, stop: float, n: int) -> list[Point]:
        """Points from ``start`` to ``stop``, each ``off(t)`` to the right."""
        return [self.at(t, off(t)) for t in (lerp(start, stop, i / (n - 1)) for i in range(n))]

    def stroke(
        self, off: Callable[[float], float], start: float, stop: float, width: float, n: int = 8
    ) -> Path:
        """A tapering line that keeps ``off(t)`` to the right of the spine."""
        return taper(self.run(off, start, stop, 6), width, n=n)

    def band(
        self,
        left: Callable[[float], float],
        right: Callable[[float], float],
        start: float,
        stop: float,
        n: int = 9,
        blunt: bool = True,
    ) -> Path:
        """The region between two offsets from the spine; ``blunt`` keeps the corners at its ends."""
        a, b = self.run(right, start, stop, n), self.run(left, stop, start, n)
        return smooth([*a, *b], corners=(0, n - 1, n, 2 * n - 1) if blunt else ())


def knots(table: Sequence[tuple[float, float]]) -> Callable[[float], float]:
    """A smooth function through (t, value) pairs that never overshoots them (Fritsch and Carlson 1980)."""
    ts, vs = [t for t, _ in table], [v for _, v in table]
    slopes = [(v1 - v0) / (t1 - t0) for t0, t1, v0, v1 in zip(ts, ts[1:], vs, vs[1:], strict=False)]
    tangents = [slopes[0]]
    for a, b in pairwise(slopes):
        tangents.append(2 * a * b / (a + b) if a * b > 0 else 0.0)
    tangents.append(slopes[-1])

    def value(t: float) -> float:
        i = max(0, min(len(slopes) - 1, sum(1 for k in ts[1:] if t > k)))
        h = ts[i + 1] - ts[i]
        u = min(1.0, max(0.0, (t - ts[i]) / h))
        w = 1 - u
        return (
            vs[i] * (1 + 2 * u) * w * w
            + tangents[i] * h * u * w * w
            + vs[i + 1] * u * u * (3 - 2 * u)
            - tangents[i + 1] * h * u * u * w
        )

    return value


def scaled(function: Callable[[float], float], by: float) -> Callable[[float], float]:
    """``function`` times a constant: a line that keeps a share of a body's width."""
    return lambda t: function(t) * by
