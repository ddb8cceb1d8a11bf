"""Things turned or built: outlines with rounded corners, the light on upright walls."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generation.drawing.path import Box, Path, Point, Segment
from generation.drawing.shapes import lerp, polygon, taper

Corner = tuple[float, float, float]
"""x, y and the radius of the corner there."""

_ROUND = 0.45
"""How far a corner's handles stay from the corner itself: near to a circle at right angles."""


def rounded(corners: Sequence[Corner]) -> Path:
    """A polygon whose corners are rounded, each by its own radius (cut to half an edge)."""
    n = len(corners)
    segments: list[Segment] = []
    for i, (x, y, r) in enumerate(corners):
        before, after = corners[i - 1], corners[(i + 1) % n]
        start = _towards((x, y), (before[0], before[1]), r)
        stop = _towards((x, y), (after[0], after[1]), r)
        segments.append(("L" if segments else "M", *start))
        if r > 0:
            c1 = (lerp(x, start[0], _ROUND), lerp(y, start[1], _ROUND))
            c2 = (lerp(x, stop[0], _ROUND), lerp(y, stop[1], _ROUND))
            segments.append(("C", *c1, *c2, *stop))
    return Path((*segments, ("Z",)))


def _towards(at: Point, other: Point, distance: float) -> Point:
    length = math.dist(at, other) or 1e-9
    t = min(distance / length, 0.5)
    return (lerp(at[0], other[0], t), lerp(at[1], other[1], t))


def symmetric(right: Sequence[Corner]) -> Path:
    """From the right half of an outline, top to bottom, the whole about x = 0."""
    left = [(-x, y, r) for x, y, r in reversed(right)]
    return rounded([*right, *left])


def wall_shade(box: Box, share: float = 0.26) -> Path:
    """The shadow side of an upright wall: a strip along its right edge."""
    x = box.right - box.width * share
    return polygon(
        [(x, box.top - 5), (box.right + 5, box.top - 5), (box.right + 5, box.bottom + 5), (x, box.bottom + 5)]
    )


def wall_light(
    box: Box, at: float = 0.14, width: float = 0.075, top: float = 0.2, bottom: float = 0.62
) -> Path:
    """A tall soft gleam near the left edge; all in fractions of the box."""
    x = box.left + box.width * (at + width / 2)
    y0, y1 = lerp(box.top, box.bottom, top), lerp(box.top, box.bottom, bottom)
    w = box.width * width
    return rounded(
        [(x - w / 2, y0, w / 2), (x + w / 2, y0, w / 2), (x + w / 2, y1, w / 2), (x - w / 2, y1, w / 2)]
    )


def wall_hatch(box: Box, n: int = 4, width: float = 17.0, pitch: float = 0.085) -> tuple[Path, ...]:
    """Upright gouge marks along the right edge, each further one shorter and thinner."""
    out = []
    for i in range(n):
        x = box.right - box.width * pitch * (i + 0.75)
        y0 = lerp(box.top, box.bottom, 0.1 + 0.09 * i)
        y1 = lerp(box.top, box.bottom, 0.95 - 0.03 * i)
        out.append(taper([(x, y0), (x, y1)], width * 0.86**i, peak=0.62, n=5))
    return tuple(out)


def wall_shine(box: Box, n: int = 2, width: float = 17.0, pitch: float = 0.085) -> tuple[Path, ...]:
    """Carved gleams along the left edge."""
    out = []
    for i in range(n):
        x = box.left + box.width * (0.1 + pitch * i)
        y0 = lerp(box.top, box.bottom, 0.14 + 0.04 * i)
        y1 = lerp(box.top, box.bottom, 0.7 - 0.2 * i)
        out.append(taper([(x, y0), (x, y1)], width * 0.85**i, peak=0.4, n=5))
    return tuple(out)
