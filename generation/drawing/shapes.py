"""Shapes to draw with: smooth blobs, leaves, tapering strokes.

Units are the caller's; y grows downwards; angles are in degrees, 0 to the right,
clockwise on the page. Every function is pure and returns closed paths unless said.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from generation.drawing.path import Path, Point, Segment

_KAPPA = 0.5522847498307936  # 4/3 (sqrt 2 - 1): the cubic nearest to a quarter circle


def lerp(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def polar(angle: float, radius: float, about: Point = (0.0, 0.0)) -> Point:
    r = math.radians(angle)
    return (about[0] + radius * math.cos(r), about[1] + radius * math.sin(r))


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None) -> Path:
    ry = rx if ry is None else ry
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return Path(
        (
            ("M", cx + rx, cy),
            ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            ("Z",),
        )
    )


def ring(cx: float, cy: float, outer: float, inner: float) -> Path:
    """A circle with a round hole."""
    return ellipse(cx, cy, outer) + ellipse(cx, cy, inner).reversed()


def polygon(points: Sequence[Point]) -> Path:
    head, *rest = points
    return Path((("M", *head), *(("L", *p) for p in rest), ("Z",)))


def rectangle(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> Path:
    """Corners rounded by ``radius`` (cut to half the shorter side)."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    if r <= 0:
        return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])
    k = r * (1 - _KAPPA)
    return Path(
        (
            ("M", left + r, top),
            ("L", right - r, top),
            ("C", right - k, top, right, top + k, right, top + r),
            ("L", right, bottom - r),
            ("C", right, bottom - k, right - k, bottom, right - r, bottom),
            ("L", left + r, bottom),
            ("C", left + k, bottom, left, bottom - k, left, bottom - r),
            ("L", left, top + r),
            ("C", left, top + k, left + k, top, left + r, top),
            ("Z",),
        )
    )


def _tangents(points: Sequence[Point], closed: bool, tension: float) -> list[Point]:
    n = len(points)
    out = []
    for i in range(n):
        before = points[(i - 1) % n] if closed or i > 0 else points[i]
        after = points[(i + 1) % n] if closed or i < n - 1 else points[i]
        here = points[i]
        d0 = math.dist(before, here) or 1e-9
        d1 = math.dist(here, after) or 1e-9
        # weights by chord length (centripetal): no overshoot where points lie unevenly
        tx = (here[0] - before[0]) / d0 * d1 + (after[0] - here[0]) / d1 * d0
        ty = (here[1] - before[1]) / d0 * d1 + (after[1] - here[1]) / d1 * d0
        norm = (d0 + d1) or 1e-9
        out.append((tx / norm * 2 * tension, ty / norm * 2 * tension))
    return out


def smooth(
    points: Sequence[Point], closed: bool = True, tension: float = 0.5, corners: Sequence[int] = ()
) -> Path:
    """A smooth curve through all points (Catmull-Rom as cubics).

    ``corners``: indices of points where the curve may break (a leaf's tip).
    ``tension`` 0.5 is round; smaller is tauter.
    """
    n = len(points)
    tangents = _tangents(points, closed, tension)
    sharp = {c % n for c in corners}
    segments: list[Segment] = [("M", *points[0])]
    for i in range(n if closed else n - 1):
        a, b = points[i], points[(i + 1) % n]
        chord = math.dist(a, b)
        ta, tb = tangents[i], tangents[(i + 1) % n]

        def handle(
            at: Point, tangent: Point, sign: float, other: Point, corner: bool, chord: float = chord
        ) -> Point:
            if corner:
                return (lerp(at[0], other[0], 1 / 3), lerp(at[1], other[1], 1 / 3))
            length = math.hypot(*tangent) or 1e-9
            k = sign * chord / 3 * (tension / 0.5)
            return (at[0] + tangent[0] / length * k, at[1] + tangent[1] / length * k)

        c1 = handle(a, ta, 1, b, i in sharp)
        c2 = handle(b, tb, -1, a, (i + 1) % n in sharp)
        segments.append(("C", *c1, *c2, *b))
    if closed:
        segments.append(("Z",))
    return Path(tuple(segments))


def radial(radius: Callable[[float], float], n: int = 16, about: Point = (0.0, 0.0)) -> Path:
    """A smooth closed curve with the radius given as a function of the angle in degrees."""
    return smooth([polar(360 * i / n, radius(360 * i / n), about) for i in range(n)])


def superellipse(cx: float, cy: float, rx: float, ry: float, power: float = 2.5) -> Path:
    """|x/rx|^p + |y/ry|^p = 1 (Lamé): 2 is an ellipse, 4 nearly a box."""
    points = []
    for i in range(16):
        t = 2 * math.pi * i / 16
        c, s = math.cos(t), math.sin(t)
        points.append(
            (
                cx + rx * math.copysign(abs(c) ** (2 / power), c),
                cy + ry * math.copysign(abs(s) ** (2 / power), s),
            )
        )
    return smooth(points)


def sample_curve(points: Sequence[Point], n: int) -> list[Point]:
    """``n`` points evenly along the smooth open curve through ``points``."""
    flat = smooth(points, closed=False).flatten(0.3)[0] if len(points) > 1 else list(points)
    lengths = [0.0]
    for a, b in pairwise(flat):
        lengths.append(lengths[-1] + math.dist(a, b))
    total = lengths[-1] or 1e-9
    out, j = [], 0
    for i in range(n):
        want = total * i / max(1, n - 1)
        while j < len(flat) - 2 and lengths[j + 1] < want:
            j += 1
        span = (lengths[j + 1] - lengths[j]) or 1e-9
        t = min(1.0, max(0.0, (want - lengths[j]) / span))
        out.append((lerp(flat[j][0], flat[j + 1][0], t), lerp(flat[j][1], flat[j + 1][1], t)))
    return out


def taper(
    points: Sequence[Point],
    width: float,
    start: float = 0.0,
    end: float = 0.0,
    peak: float = 0.5,
    n: int = 7,
) -> Path:
    """A stroke along a smooth curve, ``width`` wide at ``peak`` (0..1 of its length) and
    ``start``/``end`` wide at the ends; a width of 0 makes a point. The gouge's own mark."""
    return Path.deferred(partial(_taper, tuple(points), width, start, end, peak, n))


def _taper(points: Sequence[Point], width: float, start: float, end: float, peak: float, n: int) -> Path:
    spine = sample_curve(points, n)
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(spine):
        ax, ay = spine[max(0, i - 1)]
        bx, by = spine[min(n - 1, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1e-9
        nx, ny = -(by - ay) / length, (bx - ax) / length
        t = i / (n - 1)
        if t <= peak:
            u = t / peak if peak > 0 else 1.0
            w = start + (width - start) * math.sin(u * math.pi / 2)
        else:
            u = (1 - t) / (1 - peak)
            w = end + (width - end) * math.sin(u * math.pi / 2)
        left.append((x + nx * w / 2, y + ny * w / 2))
        right.append((x - nx * w / 2, y - ny * w / 2))
    if start <= 0 and end <= 0:
        outline = left + right[-2:0:-1]
        return smooth(outline, corners=(0, n - 1))
    if start <= 0:
        return smooth(left + right[:0:-1], corners=(0, n - 1, n))
    if end <= 0:
        return smooth(left + right[-2::-1], corners=(0, n - 1, len(left) + n - 2))
    return smooth(left + right[::-1], corners=(0, n - 1, n, 2 * n - 1))


def leaf(
    base: Point, tip: Point, width: float, bend: float = 0.0, belly: float = 0.45, skew: float = 0.0
) -> Path:
    """A pointed leaf. ``width`` across; ``bend`` bows it sideways (fraction of its length);
    ``belly`` is where it is widest (0..1); ``skew`` makes one side fuller (-1..1)."""
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    nx, ny = -uy, ux

    def at(t: float, off: float) -> Point:
        bow = bend * length * 4 * t * (1 - t)
        return (x0 + ux * length * t + nx * (off + bow), y0 + uy * length * t + ny * (off + bow))

    half = width / 2
    a, b = half * (1 + skew), half * (1 - skew)
    pts = [
        base,
        at(belly * 0.45, a * 0.78),
        at(belly, a),
        at(belly + (1 - belly) * 0.55, a * 0.62),
        tip,
        at(belly + (1 - belly) * 0.55, -b * 0.62),
        at(belly, -b),
        at(belly * 0.45, -b * 0.78),
    ]
    return smooth(pts, corners=(0, 4))


def leaf_rib(base: Point, tip: Point, bend: float = 0.0, width: float = 10.0, reach: float = 0.86) -> Path:
    """The midrib that belongs to ``leaf`` with the same bend, tapering to the tip."""
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    nx, ny = -(y1 - y0) / length, (x1 - x0) / length
    spine = []
    for i in range(5):
        t = reach * i / 4
        bow = bend * length * 4 * t * (1 - t)
        spine.append((lerp(x0, x1, t) + nx * bow, lerp(y0, y1, t) + ny * bow))
    return taper(spine, width, start=width, end=0, peak=0.02)


def leaf_veins(
    base: Point, tip: Point, width: float, bend: float = 0.0, pairs: int = 3, thickness: float = 7.0
) -> list[Path]:
    """Side veins that run from the midrib towards the tip's side, tapering."""
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    nx, ny = -uy, ux
    out = []
    for i in range(pairs):
        t = 0.2 + 0.5 * i / max(1, pairs - 1) if pairs > 1 else 0.4
        bow = bend * length * 4 * t * (1 - t)
        ox, oy = x0 + ux * length * t + nx * bow, y0 + uy * length * t + ny * bow
        reach = width * 0.33 * (1 - abs(t - 0.42) * 1.1)
        for side in (1, -1):
            ex = ox + ux * reach * 0.95 + nx * side * reach
            ey = oy + uy * reach * 0.95 + ny * side * reach
            out.append(taper([(ox, oy), (ex, ey)], thickness, start=thickness, peak=0.02, n=4))
    return out


def wave(left: float, right: float, y: float, swell: float, n: int = 3, bottom: float = 500.0) -> Path:
    """A hill line from left to right, closed along ``bottom``."""
    points = [
        (lerp(left, right, i / (2 * n)), y + (swell if i % 2 else -swell) * (0.6 + 0.4 * ((i * 7) % 3) / 2))
        for i in range(2 * n + 1)
    ]
    top = smooth(points, closed=False)
    return Path((*top.segments, ("L", right, bottom), ("L", left, bottom), ("Z",)))
