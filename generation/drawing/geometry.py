"""Set operations on paths (skia-pathops): union, difference, intersection, outset, inset.

Curves stay curves. skia works in 32-bit floats, so coordinates should lie within
a few tens of thousands of units; motifs (1000 units) and marks do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import pathops
import shapely

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
    x0 = y0 = 0.0
    for verb, pts in path.segments:
        if verb == "curveTo":
            (x1, y1), (x2, y2), (x, y) = pts
            out.append(("C", x1, y1, x2, y2, x, y))
            x0, y0 = x, y
        elif verb == "qCurveTo":
            if pts[-1] is None:
                # a closed contour without a point on the curve: it begins half way
                (ax, ay), (bx, by) = pts[-2], pts[0]
                x0, y0 = (ax + bx) / 2, (ay + by) / 2
                out.append(("M", x0, y0))
                pts = (*pts[:-1], (x0, y0))
            for (cx, cy), (x, y) in _quads(pts):
                out.append(
                    (
                        "C",
                        x0 + 2 / 3 * (cx - x0),
                        y0 + 2 / 3 * (cy - y0),
                        x + 2 / 3 * (cx - x),
                        y + 2 / 3 * (cy - y),
                        x,
                        y,
                    )
                )
                x0, y0 = x, y
        elif verb == "closePath":
            out.append(("Z",))
        elif verb != "endPath":
            x0, y0 = pts[0]
            out.append(("M" if verb == "moveTo" else "L", x0, y0))
    return Path(tuple(out))


def _quads(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """(control, end) of each quadratic; ends between two controls are implied (TrueType)."""
    for i, control in enumerate(points[:-2]):
        after = points[i + 1]
        yield control, ((control[0] + after[0]) / 2, (control[1] + after[1]) / 2)
    yield points[-2], points[-1]


_Steps = Sequence[tuple[pathops.Path, pathops.PathOp]]


def _resolve(steps: _Steps, least: float = 0.0) -> Path:
    """The steps in order, as one path of at least ``least`` area.

    Where curves nearly coincide, skia now and then gives up, loses a piece or fills a hole.
    What it did is held against the least and most area that the operands allow; outside of
    that the operands are nudged apart by a hundredth of a unit. Operands whose own contours
    overlap make those bounds too narrow: when two tries agree, the first stands. If all fails:
    straight pieces.
    """
    low, high = _area_bounds(steps, least)
    first: pathops.Path | None = None
    for nudge in (0.0, 0.011, -0.017, 0.031):
        builder = pathops.OpBuilder(fix_winding=True, keep_starting_points=False)
        try:
            for i, (path, op) in enumerate(steps):
                builder.add(_nudged(path, i * nudge) if nudge else path, op)
            done = builder.resolve()
        except pathops.PathOpsError:
            continue
        size = abs(done.area)
        if low <= size <= high:
            return from_skia(done)
        if first is not None and abs(size - abs(first.area)) <= 0.02 * size:
            return from_skia(first)
        first = first or done
    return _by_polygons(steps)


def _area_bounds(steps: _Steps, least: float) -> tuple[float, float]:
    low = high = 0.0
    for path, op in steps:
        size = abs(path.area)
        if op == pathops.PathOp.UNION:
            low, high = max(low, size), high + size
        elif op == pathops.PathOp.DIFFERENCE:
            low = max(0.0, low - size)
        else:
            low, high = 0.0, min(high, size)
    return 0.98 * max(low, least) - 2.0, 1.02 * high + 2.0


def _nudged(path: pathops.Path, by: float) -> pathops.Path:
    return path.transform(1, 0, 0, 1, by, -0.7 * by)


def _by_polygons(steps: _Steps) -> Path:
    area: shapely.Geometry = shapely.Polygon()
    for path, op in steps:
        rings = [r for r in from_skia(pathops.Path(path)).flatten(0.2) if len(r) > 2]
        piece = shapely.Polygon()
        for ring in rings:
            piece = piece.symmetric_difference(shapely.make_valid(shapely.Polygon(ring)))
        if op == pathops.PathOp.UNION:
            area = area.union(piece)
        elif op == pathops.PathOp.DIFFERENCE:
            area = area.difference(piece)
        else:
            area = area.intersection(piece)
    polygons = [g for g in getattr(area, "geoms", [area]) if g.geom_type == "Polygon" and not g.is_empty]
    segments: list[Segment] = []
    for polygon in polygons:
        polygon = shapely.geometry.polygon.orient(polygon)
        for ring in (polygon.exterior, *polygon.interiors):
            head, *rest = list(ring.coords)[:-1]
            segments += [("M", *head), *(("L", *p) for p in rest), ("Z",)]
    return Path(tuple(segments))


def _op(a: Path, b: Path, kind: pathops.PathOp) -> Path:
    return _resolve([(to_skia(a), pathops.PathOp.UNION), (to_skia(b), kind)])


def union(*paths: Path) -> Path:
    """One outline around all of them; holes stay holes."""
    steps = [(to_skia(p), pathops.PathOp.UNION) for p in paths if p]
    if any(sum(s[0] == "M" for s in p.segments) > 1 for p in paths):
        # skia's short cut for unions alone forgets the holes of a path whose box touches no other
        steps.append((pathops.Path(), pathops.PathOp.DIFFERENCE))
    return _resolve(steps)


def union_all(paths: Iterable[Path]) -> Path:
    return union(*paths)


def difference(a: Path, b: Path) -> Path:
    return _op(a, b, pathops.PathOp.DIFFERENCE) if a and b else a


def intersection(a: Path, b: Path) -> Path:
    return _op(a, b, pathops.PathOp.INTERSECTION) if a and b else Path()


def _stroked(path: pathops.Path, width: float, round_ends: bool = True) -> pathops.Path:
    out = pathops.Path(path)
    cap = pathops.LineCap.ROUND_CAP if round_ends else pathops.LineCap.BUTT_CAP
    join = pathops.LineJoin.ROUND_JOIN if round_ends else pathops.LineJoin.MITER_JOIN
    out.stroke(width, cap, join, 4.0)
    out.convertConicsToQuads()
    return out


def outline(path: Path, width: float, round_ends: bool = True) -> Path:
    """The stroke of ``width`` along a path, as a filled shape."""
    return from_skia(_stroked(to_skia(path), width, round_ends))


@lru_cache(maxsize=2048)
def outset(path: Path, distance: float) -> Path:
    """The shape grown by ``distance`` on every side, corners rounded."""
    if distance <= 0 or not path:
        return path
    body = to_skia(path)
    steps = [(body, pathops.PathOp.UNION), (_stroked(body, 2 * distance), pathops.PathOp.UNION)]
    if sum(s[0] == "M" for s in path.segments) > 1:
        return _resolve(steps)
    # Brunn-Minkowski: no shape grows by less than the disc of its area
    least = (math.sqrt(abs(body.area)) + distance * math.sqrt(math.pi)) ** 2
    return _resolve(steps, 0.97 * least)


def inset(path: Path, distance: float) -> Path:
    """The shape shrunk by ``distance`` on every side; may be empty."""
    if distance <= 0 or not path:
        return path
    body = to_skia(path)
    return _resolve([(body, pathops.PathOp.UNION), (_stroked(body, 2 * distance), pathops.PathOp.DIFFERENCE)])


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
