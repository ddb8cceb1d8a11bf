"""Immutable bezier paths, the one geometry value of every room.

Coordinates are floats in the caller's unit, y grows downwards (as on a page).
Motifs draw in a 1000 x 1000 box centred on (0, 0); scenes are in micrometres.
A segment is a plain tuple, so that a path is its own wire format:
``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)``, ``("Z",)``.

Behind that a path is lazy: it is moved, or drawn at all, when somebody looks at it, and a long
one keeps its numbers as arrays (points.py). Neither changes a bit of what comes out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np

from generation.drawing.points import MOST_STEPS, Array, Layout, Points, extremes, joined, points_of

Point = tuple[float, float]
Segment = tuple[Any, ...]
"""One of the four shapes above."""


@dataclass(frozen=True, slots=True)
class Affine:
    """x' = a x + c y + e; y' = b x + d y + f (the order of SVG and PDF)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @staticmethod
    def translate(dx: float, dy: float) -> Affine:
        return Affine(1, 0, 0, 1, dx, dy)

    @staticmethod
    def scale(sx: float, sy: float | None = None) -> Affine:
        return Affine(sx, 0, 0, sx if sy is None else sy, 0, 0)

    @staticmethod
    def rotate(degrees: float) -> Affine:
        """Clockwise on the page (y points down)."""
        r = math.radians(degrees)
        return Affine(math.cos(r), math.sin(r), -math.sin(r), math.cos(r), 0, 0)

    def then(self, other: Affine) -> Affine:
        """The map that applies self first, other second."""
        return Affine(
            other.a * self.a + other.c * self.b,
            other.b * self.a + other.d * self.b,
            other.a * self.c + other.c * self.d,
            other.b * self.c + other.d * self.d,
            other.a * self.e + other.c * self.f + other.e,
            other.b * self.e + other.d * self.f + other.f,
        )

    def apply(self, x: float, y: float) -> Point:
        return (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-parallel box; left <= right, top <= bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        return ((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def union(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def inset(self, d: float) -> Box:
        return Box(self.left + d, self.top + d, self.right - d, self.bottom - d)


MANY = 32
"""A path with more segments than this is worked on as arrays."""


class Path:
    """A run of segments; closed contours end in ``("Z",)``. Fill rule: non-zero. Never changed."""

    __slots__ = ("_box", "_hash", "_later", "_points", "_segments")

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self._segments: tuple[Segment, ...] | None = segments
        self._points: Points | None = None
        self._later: tuple[Path, Affine] | Callable[[], Path] | None = None
        self._box: Box | None = None
        self._hash: int | None = None

    @staticmethod
    def of(points: Points) -> Path:
        """The path with these points."""
        out = Path()
        out._segments, out._points = None, points
        return out

    @staticmethod
    def drawn(kinds: str, points: Sequence[Point]) -> Path:
        """The path of these letters, whose points come in order; it has to begin with M."""
        if len(kinds) > MANY:
            flat = np.fromiter(chain.from_iterable(points), dtype=np.float64, count=2 * len(points))
            return Path.of(Points(Layout(kinds), np.ascontiguousarray(flat.reshape(-1, 2).T)))
        after = iter(points)
        return Path(
            tuple(
                [
                    ("Z",)
                    if k == "Z"
                    else (k, *next(after), *next(after), *next(after))
                    if k == "C"
                    else (k, *next(after))
                    for k in kinds
                ]
            )
        )

    @staticmethod
    def deferred(draw: Callable[[], Path]) -> Path:
        """A path that is drawn when it is first looked at. ``draw`` must give the same path at any time."""
        out = Path()
        out._segments, out._later = None, draw
        return out

    def _look(self) -> None:
        """Does what was put off."""
        later = self._later
        if later is None:
            return
        if isinstance(later, tuple):
            self._move(*later)
        else:
            drawn = later()
            drawn._look()
            self._segments, self._points, self._box = drawn._segments, drawn._points, drawn._box
        self._later = None

    def _move(self, base: Path, m: Affine) -> None:
        a, b, c, d, e, f = m.a, m.b, m.c, m.d, m.e, m.f
        points = base.points()
        if points is not None:
            self._points = points.moved(a, b, c, d, e, f)
            return
        out: list[Segment] = []
        for s in base.segments:
            if len(s) == 7:
                k, x1, y1, x2, y2, x, y = s
                out.append(
                    (
                        k,
                        a * x1 + c * y1 + e,
                        b * x1 + d * y1 + f,
                        a * x2 + c * y2 + e,
                        b * x2 + d * y2 + f,
                        a * x + c * y + e,
                        b * x + d * y + f,
                    )
                )
            elif len(s) == 3:
                k, x, y = s
                out.append((k, a * x + c * y + e, b * x + d * y + f))
            else:
                out.append(s)
        self._segments = tuple(out)

    @property
    def segments(self) -> tuple[Segment, ...]:
        if self._segments is None:
            self._look()
            if self._segments is None:
                assert self._points is not None
                self._segments = self._points.segments()
        return self._segments

    def points(self, least: int = MANY) -> Points | None:
        """The numbers as arrays; None for a path of no more than ``least`` segments that has none yet."""
        if self._points is None:
            self._look()
            segments = self._segments
            if segments is not None and len(segments) > least:
                self._points = points_of(segments)
        return self._points

    @property
    def kinds(self) -> str:
        """The letters of all segments."""
        self._look()
        if self._points is not None:
            return self._points.layout.kinds
        return "".join([s[0] for s in self.segments])

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return self.segments == other.segments if isinstance(other, Path) else NotImplemented

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(self.segments)
        return self._hash

    def __repr__(self) -> str:
        return f"Path(segments={self.segments!r})"

    def __reduce__(self) -> tuple[type[Path], tuple[tuple[Segment, ...]]]:
        return (Path, (self.segments,))

    def __bool__(self) -> bool:
        later = self._later
        if later is None:
            return self._points is not None or bool(self._segments)
        if isinstance(later, tuple):
            return bool(later[0])
        self._look()
        return bool(self)

    def __add__(self, other: Path) -> Path:
        return Path.join((self, other))

    @staticmethod
    def join(paths: Iterable[Path]) -> Path:
        several = [p for p in paths if p]
        if len(several) == 1:
            return several[0]
        if sum(p.points() is not None for p in several) * 2 > len(several):
            every = [p.points(0) for p in several]
            if all(e is not None for e in every):
                return Path.of(joined([e for e in every if e is not None]))
        return Path(tuple([s for p in several for s in p.segments]))

    def transform(self, m: Affine) -> Path:
        out = Path()
        out._segments, out._later = None, (self, m)
        return out

    def translate(self, dx: float, dy: float) -> Path:
        return self.transform(Affine.translate(dx, dy))

    def scale(self, sx: float, sy: float | None = None) -> Path:
        return self.transform(Affine.scale(sx, sy))

    def rotate(self, degrees: float, about: Point = (0.0, 0.0)) -> Path:
        x, y = about
        m = Affine.translate(-x, -y).then(Affine.rotate(degrees)).then(Affine.translate(x, y))
        return self.transform(m)

    def mirror(self) -> Path:
        """Left and right swapped about x = 0."""
        return self.transform(Affine.scale(-1, 1))

    def contours(self) -> list[Path]:
        if self.kinds.count("M") == 1:
            return [self]
        out: list[list[Segment]] = []
        for s in self.segments:
            if s[0] == "M" or not out:
                out.append([])
            out[-1].append(s)
        return [Path(tuple(c)) for c in out]

    def reversed(self) -> Path:
        """Every contour run the other way (a hole becomes solid under non-zero)."""
        done: list[Segment] = []
        for contour in self.contours():
            segs, closed = list(contour.segments), contour.segments[-1][0] == "Z"
            if closed:
                segs = segs[:-1]
            ends = [s[-2:] for s in segs]
            done.append(("M", *ends[-1]))
            for i in range(len(segs) - 1, 0, -1):
                s, to = segs[i], ends[i - 1]
                done.append(("L", *to) if s[0] == "L" else ("C", *s[3:5], *s[1:3], *to))
            if closed:
                done.append(("Z",))
        return Path(tuple(done))

    def bounds(self) -> Box:
        """The exact box of the curves (not of their control points). Empty: ValueError."""
        if self._box is None:
            points = self.points()
            self._box = Box(*points.bounds()) if points is not None else self._bounds()
        return self._box

    def _bounds(self) -> Box:
        xs: list[float] = []
        ys: list[float] = []
        px = py = 0.0
        for s in self.segments:
            if len(s) == 7:
                _, x1, y1, x2, y2, x, y = s
                # within its ends' box a curve's control points can't bulge: most curves are done here
                if not (px <= x1 <= x or x <= x1 <= px) or not (px <= x2 <= x or x <= x2 <= px):
                    xs += extremes(px, x1, x2, x)
                if not (py <= y1 <= y or y <= y1 <= py) or not (py <= y2 <= y or y <= y2 <= py):
                    ys += extremes(py, y1, y2, y)
            elif len(s) == 3:
                _, x, y = s
            else:
                continue
            xs.append(x)
            ys.append(y)
            px, py = x, y
        if not xs:
            raise ValueError("an empty path has no bounds")
        return Box(min(xs), min(ys), max(xs), max(ys))

    def flatten(self, tolerance: float = 0.5) -> list[list[Point]]:
        """Each contour as points, no farther than about ``tolerance`` from the curve."""
        if self.points(_FEW) is not None:
            return [[(x, y) for x, y in ring.tolist()] for ring in self.rings(tolerance)]
        rings: list[list[Point]] = []
        pts: list[Point] = []
        x = y = px = py = 0.0
        for s in self.segments:
            if len(s) == 7:
                _, x1, y1, x2, y2, x, y = s
                bend = max(
                    math.hypot(px - 2 * x1 + x2, py - 2 * y1 + y2),
                    math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
                )
                n = max(1, min(MOST_STEPS, math.ceil(math.sqrt(0.75 * bend / tolerance))))
                for k0, k1, k2, k3 in _weights(n):
                    pts.append((k0 * px + k1 * x1 + k2 * x2 + k3 * x, k0 * py + k1 * y1 + k2 * y2 + k3 * y))
            elif len(s) == 3:
                k, x, y = s
                if k == "M":
                    pts = []
            else:
                continue
            if not pts:
                rings.append(pts)
            pts.append((x, y))
            px, py = x, y
        return rings

    def rings(self, tolerance: float = 0.5) -> list[Array]:
        """The same as arrays of (points, 2)."""
        points = self.points(_FEW)
        if points is None:
            return [np.array(r, dtype=np.float64) for r in self.flatten(tolerance)]
        xy_T2, contour_T = points.rings(tolerance)
        if contour_T[-1] == 0:
            return [xy_T2]
        return np.split(xy_T2, np.flatnonzero(np.diff(contour_T)) + 1)

    def ends(self) -> Array:
        """The points at which segments end, (nodes, 2)."""
        points = self.points(_FEW)
        if points is not None:
            return points.xy_2P[:, points.layout.ends_S].T
        return np.array([s[-2:] for s in self.segments if len(s) > 1], dtype=np.float64).reshape(-1, 2)

    def node_count(self) -> int:
        kinds = self.kinds
        return len(kinds) - kinds.count("Z")

    def rounded(self) -> Path:
        """Integer coordinates (scenes are in whole micrometres)."""
        points = self.points()
        if points is not None:
            return Path.of(points.rounded())
        out: list[Segment] = []
        for s in self.segments:
            if len(s) == 7:
                k, x1, y1, x2, y2, x, y = s
                out.append((k, round(x1), round(y1), round(x2), round(y2), round(x), round(y)))
            else:
                out.append((s[0], *map(round, s[1:])))
        return Path(tuple(out))

    def to_svg(self, unit: float = 1.0, digits: int = 3) -> str:
        """SVG path data; every number is divided by ``unit``."""
        out = []
        for s in self.segments:
            nums = " ".join(_number(v / unit, digits) for v in s[1:])
            out.append(s[0] + nums.replace(" -", "-"))
        return "".join(out)


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


_FEW = 10
"""From so many segments on arrays are worth their while where a curve is cut in pieces."""


@lru_cache(maxsize=MOST_STEPS)
def _weights(n: int) -> list[tuple[float, float, float, float]]:
    """What each of a cubic's four points gives to the points that cut it into ``n`` pieces."""
    out = []
    for i in range(1, n):
        t = i / n
        u = 1 - t
        out.append((u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t))
    return out
