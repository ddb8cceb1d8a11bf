"""Frames: what runs along the edge of a badge, round or rectangular.

``circle`` and ``rect`` give the lines of the frame as filled outlines, at and inside the
edge; ``edge_circle`` and ``edge_rect`` the silhouette of a solid badge with that edge.
Kinds: none, single, double, scallop, dotted, notched. Any unit; fill rule non-zero.
"""

from __future__ import annotations

import math
from itertools import pairwise

from generation.drawing.path import Box, Path, Point, Segment
from generation.drawing.shapes import ellipse, polar, rectangle, ring

KINDS = ("none", "single", "double", "scallop", "dotted", "notched")
_SCALLOPS = 32
_OPENING = 58.0
"""Half the angle that a scallop's arc spans; 90 would be half-rounds."""
_BULGE = (1 - math.cos(math.radians(_OPENING))) / math.sin(math.radians(_OPENING))
_TEETH = 44
_TOOTH_DEPTH = 0.042


def circle(kind: str, cx: float, cy: float, radius: float, thickness: float) -> tuple[Path, ...]:
    """ValueError for an unknown kind."""
    _check(kind)
    if kind == "none":
        return ()
    if kind == "single":
        return (ring(cx, cy, radius, radius - thickness),)
    if kind == "double":
        inner = radius - 1.9 * thickness
        return (ring(cx, cy, radius, radius - thickness), ring(cx, cy, inner, inner - 0.45 * thickness))
    if kind == "dotted":
        dot = thickness * 0.62
        middle = radius - dot
        count = max(12, round(2 * math.pi * middle / (dot * 4.2)))
        spots = [ellipse(*polar(-90 + 360 * i / count, middle, (cx, cy)), dot) for i in range(count)]
        return (Path.join(spots),)
    edge = edge_circle(kind, cx, cy, radius)
    inner = radius - circle_depth(kind, radius, thickness)
    if kind == "scallop":
        band = radius - _scallop_depth(radius) - thickness
        thin = 0.4 * thickness
        return (edge + ellipse(cx, cy, band).reversed(), ring(cx, cy, inner + thin, inner))
    return (edge + ellipse(cx, cy, inner).reversed(),)


def circle_depth(kind: str, radius: float, thickness: float) -> float:
    """How far inside ``radius`` the frame reaches: what stands within begins there, plus its own margin."""
    _check(kind)
    return {
        "none": 0.0,
        "single": thickness,
        "double": 2.35 * thickness,
        "scallop": _scallop_depth(radius) + 2.2 * thickness,
        "dotted": 1.24 * thickness,
        "notched": radius * _TOOTH_DEPTH + thickness,
    }[kind]


def edge_circle(kind: str, cx: float, cy: float, radius: float) -> Path:
    """The silhouette of a filled badge: a circle, round scallops or the points of a seal."""
    _check(kind)
    if kind == "scallop":
        return _scalloped_circle(cx, cy, radius)
    if kind == "notched":
        return _seal(cx, cy, radius)
    return ellipse(cx, cy, radius)


def oval(kind: str, rx: float, ry: float, thickness: float) -> tuple[Path, ...]:
    """The lines of a frame along an ellipse about (0, 0). ValueError for an unknown kind."""
    _check(kind)
    if kind == "none":
        return ()
    if kind == "dotted":
        dot = thickness * 0.62
        points = _around(rx - dot, ry - dot, dot * 4.2)
        return (Path.join(ellipse(x, y, dot) for x, y in points),)
    if kind in ("single", "double"):
        lines = [_band(rx, ry, thickness)]
        if kind == "double":
            step = 1.9 * thickness
            lines.append(_band(rx - step, ry - step, 0.45 * thickness))
        return tuple(lines)
    depth = oval_depth(kind, rx, ry, thickness) - 2.2 * thickness
    edge = edge_oval(kind, rx, ry)
    at = depth + thickness
    thin = depth + 1.8 * thickness
    return (
        edge + ellipse(0, 0, rx - at, ry - at).reversed(),
        _band(rx - thin, ry - thin, 0.4 * thickness),
    )


def oval_depth(kind: str, rx: float, ry: float, thickness: float) -> float:
    """How far inside the ellipse the frame reaches."""
    _check(kind)
    return {
        "none": 0.0,
        "single": thickness,
        "double": 2.35 * thickness,
        "scallop": _bump(Box(-rx, -ry, rx, ry)) + 2.2 * thickness,
        "dotted": 1.24 * thickness,
        "notched": 0.6 * _bump(Box(-rx, -ry, rx, ry)) + 2.2 * thickness,
    }[kind]


def edge_oval(kind: str, rx: float, ry: float) -> Path:
    """The silhouette of a filled oval about (0, 0): plain, scalloped or with small bumps."""
    _check(kind)
    if kind not in ("scallop", "notched"):
        return ellipse(0, 0, rx, ry)
    bulge = _bump(Box(-rx, -ry, rx, ry)) * (1.0 if kind == "scallop" else 0.6)
    return _scalloped(_around(rx - bulge, ry - bulge, 2 * bulge / _BULGE))


def _band(rx: float, ry: float, thickness: float) -> Path:
    return ellipse(0, 0, rx, ry) + ellipse(0, 0, rx - thickness, ry - thickness).reversed()


def _around(rx: float, ry: float, pitch: float) -> list[Point]:
    """Points at even steps of about ``pitch`` along an ellipse, clockwise, the same in its four quarters."""
    return _evenly(ellipse(0, 0, rx, ry).flatten(pitch * 0.01)[0], 0.0, pitch)


def rect(kind: str, box: Box, thickness: float, radius: float) -> tuple[Path, ...]:
    """``radius``: of the corners; for ``notched`` of the bite taken out of them.

    ValueError for an unknown kind.
    """
    _check(kind)
    if kind == "none":
        return ()
    if kind == "dotted":
        return (_dotted(box, thickness * 0.62, radius),)
    if kind == "scallop":
        depth = _bump(box)
        inside = box.inset(depth + thickness)
        thin = box.inset(depth + 1.8 * thickness)
        return (
            edge_rect(kind, box, radius) + _rounded(inside, radius - depth - thickness).reversed(),
            _frame("single", thin, 0.4 * thickness, max(0.0, radius - depth - 1.8 * thickness)),
        )
    lines = [_frame(kind, box, thickness, radius)]
    if kind in ("double", "notched"):
        step = 1.9 * thickness
        lines.append(_frame(kind, box, 0.45 * thickness, radius, step))
    return tuple(lines)


def rect_depth(kind: str, box: Box, thickness: float) -> float:
    """How far inside the box the frame reaches along its sides."""
    _check(kind)
    return {
        "none": 0.0,
        "single": thickness,
        "double": 2.35 * thickness,
        "scallop": _bump(box) + 2.2 * thickness,
        "dotted": 1.24 * thickness,
        "notched": 2.35 * thickness,
    }[kind]


def edge_rect(kind: str, box: Box, radius: float) -> Path:
    """The silhouette of a filled badge: rounded, scalloped, or with bites out of its corners."""
    _check(kind)
    if kind == "scallop":
        return _scalloped_rect(box, radius)
    if kind == "notched":
        return _bitten(box, 0.0, radius)
    return _rounded(box, radius)


def _check(kind: str) -> None:
    if kind not in KINDS:
        raise ValueError(f"no such frame: {kind!r}; there are {', '.join(KINDS)}")


def _rounded(box: Box, radius: float) -> Path:
    return rectangle(box.left, box.top, box.right, box.bottom, max(0.0, radius))


def _frame(kind: str, box: Box, thickness: float, radius: float, at: float = 0.0) -> Path:
    """One closed line, ``at`` inside the box."""
    if kind == "notched":
        return _bitten(box, at, radius) + _bitten(box, at + thickness, radius).reversed()
    outer, inner = box.inset(at), box.inset(at + thickness)
    return _rounded(outer, radius - at) + _rounded(inner, radius - at - thickness).reversed()


def _arc(centre: Point, radius: float, first: float, last: float) -> list[Segment]:
    """Cubics along a circle, at most a quarter each; the pen stands at ``first`` already."""
    pieces = max(1, math.ceil(abs(last - first) / 90 - 1e-9))
    step = (last - first) / pieces
    k = 4 / 3 * math.tan(math.radians(step) / 4) * radius
    out: list[Segment] = []
    for i in range(pieces):
        a, b = math.radians(first + i * step), math.radians(first + (i + 1) * step)
        x0, y0 = centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)
        x1, y1 = centre[0] + radius * math.cos(b), centre[1] + radius * math.sin(b)
        c1 = (x0 - k * math.sin(a), y0 + k * math.cos(a))
        c2 = (x1 + k * math.sin(b), y1 - k * math.cos(b))
        out.append(("C", *c1, *c2, x1, y1))
    return out


def _bitten(box: Box, at: float, radius: float) -> Path:
    """A rectangle whose corners are bitten out by circles about the corners of ``box``,
    moved inwards by ``at``: lines of any inset run parallel."""
    radius = min(radius, box.width * 0.35, box.height * 0.35)
    if radius <= 0:
        return _rounded(box.inset(at), 0)
    r = radius + at
    reach = math.sqrt(r * r - at * at)
    tilt = math.degrees(math.asin(at / r))
    segments: list[Segment] = [("M", box.left + reach, box.top + at)]
    for corner, first in (
        ((box.right, box.top), 180.0),
        ((box.right, box.bottom), 270.0),
        ((box.left, box.bottom), 0.0),
        ((box.left, box.top), 90.0),
    ):
        start = polar(first - tilt, r, corner)
        segments.append(("L", *start))
        segments += _arc(corner, r, first - tilt, first - 90 + tilt)
    return Path((*segments, ("Z",)))


def _scallop_depth(radius: float) -> float:
    """From the tops of the scallops to the valleys between them."""
    return radius - _valley(radius)


def _valley(radius: float) -> float:
    """Scallops are arcs over equal chords: chord and bulge together reach ``radius``."""
    half = math.pi / _SCALLOPS
    return radius / (math.cos(half) + _BULGE * math.sin(half))


def _scalloped_circle(cx: float, cy: float, radius: float) -> Path:
    low, step = _valley(radius), 360 / _SCALLOPS
    return _scalloped([polar(-90 + step * (i - 0.5), low, (cx, cy)) for i in range(_SCALLOPS)])


def _scalloped(valleys: list[Point]) -> Path:
    """An arc that bulges outwards over every chord of a closed ring that runs clockwise."""
    segments: list[Segment] = [("M", *valleys[0])]
    for a, b in zip(valleys, valleys[1:] + valleys[:1], strict=True):
        chord = math.dist(a, b)
        along = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
        r = chord / 2 / math.sin(math.radians(_OPENING))
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        centre = polar(along + 90, r * math.cos(math.radians(_OPENING)), middle)
        segments += _arc(centre, r, along - 90 - _OPENING, along - 90 + _OPENING)
    return Path((*segments, ("Z",)))


def _seal(cx: float, cy: float, radius: float) -> Path:
    """Points joined by shallow hollows."""
    step = 360 / _TEETH
    segments: list[Segment] = [("M", *polar(-90, radius, (cx, cy)))]
    low = radius * (1 - _TOOTH_DEPTH * 1.33)
    for i in range(_TEETH):
        at = -90 + step * i
        c1, c2 = polar(at + step * 0.36, low, (cx, cy)), polar(at + step * 0.64, low, (cx, cy))
        segments.append(("C", *c1, *c2, *polar(at + step, radius, (cx, cy))))
    return Path((*segments, ("Z",)))


def _bump(box: Box) -> float:
    """How far the scallops of a rectangle bulge outwards."""
    return (box.width + box.height) * 0.011


def _scalloped_rect(box: Box, radius: float) -> Path:
    bulge = _bump(box)
    return _scalloped(_along(box.inset(bulge), radius - bulge, 2 * bulge / _BULGE))


def _dotted(box: Box, dot: float, radius: float) -> Path:
    """Dots at even steps along the rounded rectangle ``dot`` inside the box."""
    return Path.join(ellipse(x, y, dot) for x, y in _along(box.inset(dot), radius - dot, dot * 4.2))


def _along(box: Box, radius: float, pitch: float) -> list[Point]:
    """Points at even steps of about ``pitch`` along a rounded rectangle, the same in its four quarters."""
    outline = _rounded(box, max(0.0, min(radius, box.width / 2, box.height / 2))).flatten(pitch * 0.01)[0]
    return _evenly(outline, box.centre[0] - outline[0][0], pitch)


def _evenly(outline: list[Point], top: float, pitch: float) -> list[Point]:
    """Points along a closed ring, the first ``top`` past its start; a multiple of four of them."""
    outline = [*outline, outline[0]]
    lengths = [0.0]
    for a, b in pairwise(outline):
        lengths.append(lengths[-1] + math.dist(a, b))
    total = lengths[-1]
    count = 4 * max(3, round(total / pitch / 4))
    points, j = [], 0
    for want in sorted((top + total * i / count) % total for i in range(count)):
        while lengths[j + 1] < want:
            j += 1
        t = (want - lengths[j]) / (lengths[j + 1] - lengths[j] or 1e-9)
        (x0, y0), (x1, y1) = outline[j], outline[j + 1]
        points.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t))
    return points
