"""Immutable bezier paths, the one geometry value of every room.

Coordinates are floats in the caller's unit, y grows downwards (as on a page).
Motifs draw in a 1000 x 1000 box centred on (0, 0); scenes are in micrometres.
A segment is a plain tuple, so that a path is its own wire format:
``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)``, ``("Z",)``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

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


def _cubic_extremes(p0: float, p1: float, p2: float, p3: float) -> Iterator[float]:
    a, b, c = -p0 + 3 * p1 - 3 * p2 + p3, 2 * (p0 - 2 * p1 + p2), p1 - p0
    if abs(a) < 1e-12:
        roots = [] if abs(b) < 1e-12 else [-c / b]
    else:
        disc = b * b - 4 * a * c
        roots = [] if disc < 0 else [(-b + s * math.sqrt(disc)) / (2 * a) for s in (1, -1)]
    for t in roots:
        if 0 < t < 1:
            u = 1 - t
            yield u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3


@dataclass(frozen=True, slots=True)
class Path:
    """A run of segments; closed contours end in ``("Z",)``. Fill rule: non-zero."""

    segments: tuple[Segment, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.segments)

    def __add__(self, other: Path) -> Path:
        return Path(self.segments + other.segments)

    @staticmethod
    def join(paths: Iterable[Path]) -> Path:
        return Path(tuple(s for p in paths for s in p.segments))

    def transform(self, m: Affine) -> Path:
        a, b, c, d, e, f = m.a, m.b, m.c, m.d, m.e, m.f
        out: list[Segment] = []
        for s in self.segments:
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
        return Path(tuple(out))

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
        xs: list[float] = []
        ys: list[float] = []
        px = py = 0.0
        for s in self.segments:
            if s[0] == "Z":
                continue
            x, y = s[-2], s[-1]
            xs.append(x)
            ys.append(y)
            if s[0] == "C":
                _, x1, y1, x2, y2, _, _ = s
                # within its ends' box a curve's control points can't bulge: most curves are done here
                if not (px <= x1 <= x or x <= x1 <= px) or not (px <= x2 <= x or x <= x2 <= px):
                    xs.extend(_cubic_extremes(px, x1, x2, x))
                if not (py <= y1 <= y or y <= y1 <= py) or not (py <= y2 <= y or y <= y2 <= py):
                    ys.extend(_cubic_extremes(py, y1, y2, y))
            px, py = x, y
        if not xs:
            raise ValueError("an empty path has no bounds")
        return Box(min(xs), min(ys), max(xs), max(ys))

    def flatten(self, tolerance: float = 0.5) -> list[list[Point]]:
        """Each contour as points, no farther than about ``tolerance`` from the curve."""
        rings: list[list[Point]] = []
        for contour in self.contours():
            pts: list[Point] = []
            px = py = 0.0
            for s in contour.segments:
                if s[0] == "Z":
                    continue
                x, y = s[-2], s[-1]
                if s[0] == "C":
                    x1, y1, x2, y2 = s[1:5]
                    bend = max(
                        math.hypot(px - 2 * x1 + x2, py - 2 * y1 + y2),
                        math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
                    )
                    n = max(1, min(64, math.ceil(math.sqrt(0.75 * bend / tolerance))))
                    for i in range(1, n):
                        t = i / n
                        u = 1 - t
                        k0, k1, k2, k3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                        pts.append(
                            (k0 * px + k1 * x1 + k2 * x2 + k3 * x, k0 * py + k1 * y1 + k2 * y2 + k3 * y)
                        )
                pts.append((x, y))
                px, py = x, y
            if pts:
                rings.append(pts)
        return rings

    def node_count(self) -> int:
        return sum(1 for s in self.segments if s[0] != "Z")

    def rounded(self) -> Path:
        """Integer coordinates (scenes are in whole micrometres)."""
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
