"""Set operations on paths (skia-pathops): union, difference, intersection, outset, inset.

Curves stay curves. skia works in 32-bit floats, so coordinates should lie within
a few tens of thousands of units; motifs (1000 units) and marks do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import pathops

from generation.drawing.path import Path, Point, Segment


def to_skia(path: Path) -> pathops.Path:
    out = pathops.Path(fillType=pathops.FillType.WINDING)
    for s in path.segments:
        if s[0] == "M":
            out.moveTo(s[1], s[2])
        elif s[0] == "L":
            out.lineTo(s[1], s[2])
        elif s[0] == "C":
            out.cubicTo(*s[1:])
        else:
            out.close()
    return out


def from_skia(path: pathops.Path) -> Path:
    """Quadratics become the same cubics; conics are turned into quadratics first."""
    path.convertConicsToQuads()
    out: list[Segment] = []
    last: Point = (0.0, 0.0)
    for verb, pts in path:
        if verb == pathops.PathVerb.MOVE:
            out.append(("M", *pts[0]))
        elif verb == pathops.PathVerb.LINE:
            out.append(("L", *pts[0]))
        elif verb == pathops.PathVerb.QUAD:
            (cx, cy), (x, y) = pts
            x0, y0 = last
            c1 = (x0 + 2 / 3 * (cx - x0), y0 + 2 / 3 * (cy - y0))
            c2 = (x + 2 / 3 * (cx - x), y + 2 / 3 * (cy - y))
            out.append(("C", *c1, *c2, x, y))
        elif verb == pathops.PathVerb.CUBIC:
            out.append(("C", *pts[0], *pts[1], *pts[2]))
        elif verb == pathops.PathVerb.CLOSE:
            out.append(("Z",))
        if pts:
            last = pts[-1]
    return Path(tuple(out))


def _op(a: Path, b: Path, kind: pathops.PathOp) -> Path:
    return from_skia(pathops.op(to_skia(a), to_skia(b), kind, fix_winding=True))


def union(*paths: Path) -> Path:
    """One outline around all of them; holes stay holes."""
    builder = pathops.OpBuilder(fix_winding=True, keep_starting_points=False)
    several: list[Path] = []
    for p in paths:
        if sum(s[0] == "M" for s in p.segments) > 1:
            several.append(p)
        elif p:
            builder.add(to_skia(p), pathops.PathOp.UNION)
    out = builder.resolve()
    # skia's builder forgets the holes of a path whose box touches no other: those go one by one
    for p in several:
        out = pathops.op(out, to_skia(p), pathops.PathOp.UNION, fix_winding=True)
    return from_skia(out)


def union_all(paths: Iterable[Path]) -> Path:
    return union(*paths)


def difference(a: Path, b: Path) -> Path:
    return _op(a, b, pathops.PathOp.DIFFERENCE) if a and b else a


def intersection(a: Path, b: Path) -> Path:
    return _op(a, b, pathops.PathOp.INTERSECTION) if a and b else Path()


def outline(path: Path, width: float, round_ends: bool = True) -> Path:
    """The stroke of ``width`` along a path, as a filled shape."""
    out = to_skia(path)
    cap = pathops.LineCap.ROUND_CAP if round_ends else pathops.LineCap.BUTT_CAP
    join = pathops.LineJoin.ROUND_JOIN if round_ends else pathops.LineJoin.MITER_JOIN
    out.stroke(width, cap, join, 4.0)
    return from_skia(out)


def outset(path: Path, distance: float) -> Path:
    """The shape grown by ``distance`` on every side, corners rounded."""
    return union(path, outline(path, 2 * distance)) if distance > 0 else path


def inset(path: Path, distance: float) -> Path:
    """The shape shrunk by ``distance`` on every side; may be empty."""
    return difference(path, outline(path, 2 * distance)) if distance > 0 else path


def area(path: Path) -> float:
    """Signed area enclosed, in square units (positive: clockwise on the page)."""
    total = 0.0
    for ring in path.flatten(0.5):
        for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
            total += x0 * y1 - x1 * y0
    return total / 2


def centroid(path: Path) -> Point:
    """Centre of mass of the flattened outline; the box's centre where the area is nil."""
    total = cx = cy = 0.0
    for ring in path.flatten(1.0):
        for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
            k = x0 * y1 - x1 * y0
            total += k
            cx += (x0 + x1) * k
            cy += (y0 + y1) * k
    if math.isclose(total, 0.0, abs_tol=1e-9):
        return path.bounds().centre
    return (cx / (3 * total), cy / (3 * total))
