"""skia-pathops, held to account: booleans whose outcome is checked and, where wrong, tried again.

Where curves nearly coincide, skia now and then gives up, loses a piece or fills a hole, most
often in paths of many contours. So contours that lie apart are kept out of its hands, what it
did is held against bounds that follow from the operands, and a wrong outcome is tried again
with the operands nudged, turned and scaled.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import pathops
import shapely

from generation.drawing.path import Path, Point, Segment

Steps = Sequence[tuple[pathops.Path, pathops.PathOp]]
_Bounds = tuple[float, float, float, float]
_TRIES = ((0.0, 0.0, 1.0), (0.011, 1.0, 3.0), (-0.017, 7.0, 0.37), (0.031, 33.0, 1.7))
"""Nudge of each further operand in units, turn of all in degrees, scale of all."""


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
    """Quadratics become the same cubics; conics, which only strokes bring, quadratics first."""
    out: list[Segment] = []
    add = out.append
    x0 = y0 = 0.0
    try:
        segments = list(path.segments)
    except pathops.UnsupportedVerbError:
        # Asking first would cost three times what reading does.
        path.convertConicsToQuads()
        segments = list(path.segments)
    for verb, pts in segments:
        if verb == "curveTo":
            (x1, y1), (x2, y2), (x, y) = pts
            add(("C", x1, y1, x2, y2, x, y))
            x0, y0 = x, y
        elif verb == "qCurveTo":
            if pts[-1] is None:
                # a closed contour without a point on the curve: it begins half way
                (ax, ay), (bx, by) = pts[-2], pts[0]
                x0, y0 = (ax + bx) / 2, (ay + by) / 2
                add(("M", x0, y0))
                pts = (*pts[:-1], (x0, y0))
            for (cx, cy), (x, y) in (pts,) if len(pts) == 2 else _quads(pts):
                add(
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
            add(("Z",))
        elif verb == "lineTo" or verb == "moveTo":
            x0, y0 = pts[0]
            add(("M" if verb == "moveTo" else "L", x0, y0))
    return Path(tuple(out))


def _quads(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """(control, end) of each quadratic; ends between two controls are implied (TrueType)."""
    for i, control in enumerate(points[:-2]):
        after = points[i + 1]
        yield control, ((control[0] + after[0]) / 2, (control[1] + after[1]) / 2)
    yield points[-2], points[-1]


def resolve(steps: Steps, least: float = 0.0) -> Path:
    """The steps in order, as one path of at least ``least`` area.

    Operands whose own contours overlap make the bounds too narrow: when two tries agree, the
    first stands. If all fails: straight pieces.
    """
    low, high = _area_bounds(steps, least)
    sides = _sure_sides(steps)
    room = _room(steps)
    first: pathops.Path | None = None
    for nudge, turn, scale in _TRIES:
        builder = pathops.OpBuilder(fix_winding=True, keep_starting_points=False)
        try:
            for i, (path, op) in enumerate(steps):
                builder.add(_moved(path, i * nudge, turn, scale) if nudge else path, op)
            done = builder.resolve()
        except pathops.PathOpsError:
            continue
        if nudge:
            done = _moved(_moved(done, 0.0, -turn, 1.0), 0.0, 0.0, 1 / scale)
        if not _lies_within(done, room):
            continue
        size = abs(done.area)
        if low <= size <= high and _keeps(done, sides):
            return from_skia(done)
        if first is not None and abs(size - abs(first.area)) <= 0.02 * size:
            return from_skia(first)
        first = first or done
    return _by_polygons(steps)


def split(path: pathops.Path, by: _Bounds) -> tuple[pathops.Path, list[pathops.Path]]:
    """The contours whose box touches ``by``, as one path, and the others.

    With holes running against their outlines, an operation on the first alone, the others put
    back beside its outcome, fills what the operation on all would fill.
    """
    near = pathops.Path(fillType=pathops.FillType.WINDING)
    apart = []
    for contour in path.contours:
        if _touch(contour.bounds, by):
            near.addPath(contour)
        else:
            apart.append(contour)
    return near, apart


def _touch(a: _Bounds, b: _Bounds) -> bool:
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _room(steps: Steps) -> _Bounds | None:
    """The box that no outcome can leave; None where nothing can be left of it."""
    room: _Bounds | None = None
    for path, op in steps:
        if not len(path):
            if op == pathops.PathOp.INTERSECTION:
                return None
            continue
        left, top, right, bottom = path.bounds
        if op == pathops.PathOp.UNION:
            room = (
                (min(room[0], left), min(room[1], top), max(room[2], right), max(room[3], bottom))
                if room
                else (left, top, right, bottom)
            )
        elif op == pathops.PathOp.INTERSECTION and room:
            room = (max(room[0], left), max(room[1], top), min(room[2], right), min(room[3], bottom))
    return room


def _lies_within(done: pathops.Path, room: _Bounds | None, slack: float = 0.5) -> bool:
    """skia once gave back a piece of what it should have cut away."""
    if not len(done):
        return True
    if room is None:
        return False
    left, top, right, bottom = done.bounds
    return bool(
        left >= room[0] - slack
        and top >= room[1] - slack
        and right <= room[2] + slack
        and bottom <= room[3] + slack
    )


def _area_bounds(steps: Steps, least: float) -> tuple[float, float]:
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


def _sure_sides(steps: Steps) -> list[float | None]:
    """Left, top, right, bottom of the outcome, each where it follows from the operands' boxes."""
    sides: list[float | None] = []
    for path, op in steps:
        if not len(path):
            continue
        box = path.bounds
        if not sides:
            sides = list(box)
            continue
        for i, outer in enumerate((min, min, max, max)):
            here = sides[i]
            if op == pathops.PathOp.INTERSECTION or here is None:
                sides[i] = None
            elif op == pathops.PathOp.UNION:
                sides[i] = outer(here, box[i])
            elif outer(here, box[i]) == box[i]:
                sides[i] = None
    return sides


def _keeps(done: pathops.Path, sides: Sequence[float | None]) -> bool:
    if all(s is None for s in sides):
        return True
    return all(s is None or abs(s - b) < 0.5 for s, b in zip(sides, done.bounds, strict=True))


def _moved(path: pathops.Path, nudge: float, turn: float, scale: float) -> pathops.Path:
    """Nudged, then turned and scaled about the origin."""
    c, s = scale * math.cos(math.radians(turn)), scale * math.sin(math.radians(turn))
    return path.transform(1, 0, 0, 1, nudge, -0.7 * nudge).transform(c, s, -s, c, 0, 0)


def _by_polygons(steps: Steps) -> Path:
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
    return from_area(area)


def from_area(area: shapely.Geometry) -> Path:
    """Its polygons as contours of straight pieces, holes running against their outlines."""
    polygons = [g for g in getattr(area, "geoms", [area]) if g.geom_type == "Polygon" and not g.is_empty]
    segments: list[Segment] = []
    for polygon in polygons:
        polygon = shapely.geometry.polygon.orient(polygon)
        for ring in (polygon.exterior, *polygon.interiors):
            head, *rest = list(ring.coords)[:-1]
            segments += [("M", *head), *(("L", *p) for p in rest), ("Z",)]
    return Path(tuple(segments))
