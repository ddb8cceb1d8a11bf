"""Frames: what runs along the edge of a badge, round or rectangular.

``circle`` and ``rect`` give the lines of the frame as filled outlines, at and inside the
edge; ``edge_circle`` and ``edge_rect`` the silhouette of a solid badge with that edge.
Kinds: none, single, double, scallop, dotted, notched. Any unit; fill rule non-zero.
"""

from __future__ import annotations

import math

from generation.drawing.path import Box, Path, Point, Segment
from generation.drawing.shapes import ellipse, polar, rectangle, ring

KINDS = ("none", "single", "double", "scallop", "dotted", "notched")
_SCALLOPS = 36
_TEETH = 44
_TOOTH_DEPTH = 0.05


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


def rect(kind: str, box: Box, thickness: float, radius: float) -> tuple[Path, ...]:
    """``radius``: of the corners; for ``notched`` of the bite taken out of them. ValueError for an unknown kind."""
    _check(kind)
    if kind == "none":
        return ()
    if kind == "dotted":
        return (_dotted(box, thickness * 0.62, radius),)
    if kind == "scallop":
        depth = _bump(box) * 0.5
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
        "scallop": _bump(box) * 0.5 + 2.2 * thickness,
        "dotted": 1.24 * thickness,
        "notched": 2.35 * thickness,
    }[kind]


def edge_rect(kind: str, box: Box, radius: float) -> Path:
    """The silhouette of a filled badge: rounded, scalloped, or with bites out of its corners."""
    _check(kind)
    if kind == "scallop":
        return _scalloped_rect(box)
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
    valley = radius * _valley_share()
    return radius - valley


def _valley_share() -> float:
    """Half-round scallops of radius r about a circle R: the tops lie at R + r, valleys at R cos(pi/n)."""
    half = math.pi / _SCALLOPS
    return math.cos(half) / (1 + math.sin(half))


def _scalloped_circle(cx: float, cy: float, radius: float) -> Path:
    half = math.pi / _SCALLOPS
    base = radius / (1 + math.sin(half))
    bump = base * math.sin(half)
    step = 360 / _SCALLOPS
    segments: list[Segment] = []
    for i in range(_SCALLOPS):
        at = -90 + step * i
        centre = polar(at, base * math.cos(half), (cx, cy))
        if not segments:
            segments.append(("M", *polar(at - 90, bump, centre)))
        segments += _arc(centre, bump, at - 90, at + 90)
    return Path((*segments, ("Z",)))


def _seal(cx: float, cy: float, radius: float) -> Path:
    """Points joined by shallow hollows."""
    step = 360 / _TEETH
    segments: list[Segment] = [("M", *polar(-90, radius, (cx, cy)))]
    low = radius * (1 - _TOOTH_DEPTH * 1.33)
    for i in range(_TEETH):
        at = -90 + step * i
        c1, c2 = polar(at + step * 0.3, low, (cx, cy)), polar(at + step * 0.7, low, (cx, cy))
        segments.append(("C", *c1, *c2, *polar(at + step, radius, (cx, cy))))
    return Path((*segments, ("Z",)))


def _bump(box: Box) -> float:
    """Wanted width of one scallop of a rectangle."""
    return (box.width + box.height) * 0.022


def _scalloped_rect(box: Box) -> Path:
    """Whole scallops along each side, three-quarter ones about the corners."""
    wish = _bump(box)
    inner = box.inset(wish / 2)
    across, down = (max(2, round(x / wish)) for x in (inner.width, inner.height))
    corners = (
        (inner.left, inner.top),
        (inner.right, inner.top),
        (inner.right, inner.bottom),
        (inner.left, inner.bottom),
    )
    centres: list[Point] = []
    for i, (x0, y0) in enumerate(corners):
        x1, y1 = corners[(i + 1) % 4]
        n = across if i % 2 == 0 else down
        centres += [(x0 + (x1 - x0) * j / n, y0 + (y1 - y0) * j / n) for j in range(n)]
    segments: list[Segment] = []
    count = len(centres)
    for i, centre in enumerate(centres):
        before, after = centres[i - 1], centres[(i + 1) % count]
        first, last = _meeting(before, centre), _meeting(after, centre)
        r = wish / 2
        sweep = (last - first) % 360
        if not segments:
            segments.append(("M", *polar(first, r, centre)))
        segments += [("L", *polar(first, r, centre)), *_arc(centre, r, first, first + sweep)]
    return Path((*segments, ("Z",)))


def _meeting(other: Point, centre: Point) -> float:
    """Direction from a scallop's centre to where it meets its neighbour (half-way, on the line)."""
    return math.degrees(math.atan2(other[1] - centre[1], other[0] - centre[0]))


def _dotted(box: Box, dot: float, radius: float) -> Path:
    """Dots at even steps along the rounded rectangle ``dot`` inside the box."""
    path = box.inset(dot)
    r = max(0.0, min(radius - dot, path.width / 2, path.height / 2))
    outline = _rounded(path, r).flatten(dot * 0.05)[0]
    outline.append(outline[0])
    lengths = [0.0]
    for a, b in zip(outline, outline[1:], strict=False):
        lengths.append(lengths[-1] + math.dist(a, b))
    count = max(12, round(lengths[-1] / (dot * 4.2)))
    spots, j = [], 0
    for i in range(count):
        want = lengths[-1] * i / count
        while lengths[j + 1] < want:
            j += 1
        span = lengths[j + 1] - lengths[j] or 1e-9
        t = (want - lengths[j]) / span
        (x0, y0), (x1, y1) = outline[j], outline[j + 1]
        spots.append(ellipse(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, dot))
    return Path.join(spots)
