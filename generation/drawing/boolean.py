"""skia-pathops, held to account: booleans whose outcome is checked and, where wrong, tried again.

Where curves nearly coincide, skia now and then gives up, loses a piece or fills a hole, most
often in paths of many contours. So contours that lie apart are kept out of its hands, what it
did is held against bounds that follow from the operands, and a wrong outcome is tried again
with the operands nudged, turned and scaled.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

import pathops
import shapely

from generation.drawing.path import Path, Point, Segment

Steps = Sequence[tuple[pathops.Path, pathops.PathOp]]
_Bounds = tuple[float, float, float, float]
_TWO_THIRDS = 2 / 3
_UNION, _INTERSECTION, _DIFFERENCE = (
    pathops.PathOp.UNION,
    pathops.PathOp.INTERSECTION,
    pathops.PathOp.DIFFERENCE,
)
_TRIES = ((0.0, 0.0, 1.0), (0.011, 1.0, 3.0), (-0.017, 7.0, 0.37), (0.031, 33.0, 1.7))
"""Nudge of each further operand in units, turn of all in degrees, scale of all."""


@lru_cache(maxsize=128)
def to_skia(path: Path) -> pathops.Path:
    """For reading only: one knife cuts many pieces, and stays the same object."""
    out = pathops.Path(fillType=pathops.FillType.WINDING)
    line, curve = out.lineTo, out.cubicTo
    points = path.points()
    if points is not None:
        x, y = points.xy_2P.tolist()
        i = 0
        for kind in points.layout.kinds:
            if kind == "C":
                curve(x[i], y[i], x[i + 1], y[i + 1], x[i + 2], y[i + 2])
                i += 3
            elif kind == "Z":
                out.close()
            else:
                (line if kind == "L" else out.moveTo)(x[i], y[i])
                i += 1
        return out
    for s in path.segments:
        n = len(s)
        if n == 7:
            curve(s[1], s[2], s[3], s[4], s[5], s[6])
        elif n == 1:
            out.close()
        elif s[0] == "L":
            line(s[1], s[2])
        else:
            out.moveTo(s[1], s[2])
    return out


def from_skia(path: pathops.Path) -> Path:
    """Quadratics become the same cubics; conics, which only strokes bring, quadratics first."""
    try:
        segments = list(path.segments)
    except pathops.UnsupportedVerbError:
        # Asking first would cost three times what reading does.
        path.convertConicsToQuads()
        segments = list(path.segments)
    kinds: list[str] = []
    points: list[Point] = []
    for verb, pts in segments:
        if verb == "curveTo":
            kinds.append("C")
            points += pts
        elif verb == "qCurveTo":
            if pts[-1] is None:
                # a closed contour without a point on the curve: it begins half way
                (ax, ay), (bx, by) = pts[-2], pts[0]
                start = ((ax + bx) / 2, (ay + by) / 2)
                kinds.append("M")
                points.append(start)
                pts = (*pts[:-1], start)
            x0, y0 = points[-1]
            for (cx, cy), (x, y) in (pts,) if len(pts) == 2 else _quads(pts):
                kinds.append("C")
                points.append((x0 + _TWO_THIRDS * (cx - x0), y0 + _TWO_THIRDS * (cy - y0)))
                points.append((x + _TWO_THIRDS * (cx - x), y + _TWO_THIRDS * (cy - y)))
                points.append((x, y))
                x0, y0 = x, y
        elif verb == "closePath":
            kinds.append("Z")
        elif verb == "lineTo":
            kinds.append("L")
            points += pts
        elif verb == "moveTo":
            kinds.append("M")
            points += pts
    return Path.drawn("".join(kinds), points)


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
        box = path.bounds if len(path) else None
        if box is None:
            if op is _INTERSECTION:
                return None
        elif op is _UNION:
            if room is None:
                room = box
                continue
            room = (min(room[0], box[0]), min(room[1], box[1]), max(room[2], box[2]), max(room[3], box[3]))
        elif op is _INTERSECTION and room:
            room = (max(room[0], box[0]), max(room[1], box[1]), min(room[2], box[2]), min(room[3], box[3]))
    return room


def _lies_within(done: pathops.Path, room: _Bounds | None, slack: float = 0.5) -> bool:
    """skia once gave back a piece of what it should have cut away."""
    if not len(done):
        return True
    if room is None:
        return False
    box: _Bounds = done.bounds
    return (
        box[0] >= room[0] - slack
        and box[1] >= room[1] - slack
        and box[2] <= room[2] + slack
        and box[3] <= room[3] + slack
    )


def _area_bounds(steps: Steps, least: float) -> tuple[float, float]:
    low = high = 0.0
    for path, op in steps:
        size = abs(path.area)
        if op is _UNION:
            low, high = max(low, size), high + size
        elif op is _DIFFERENCE:
            low = max(0.0, low - size)
        else:
            low, high = 0.0, min(high, size)
    return 0.98 * max(low, least) - 2.0, 1.02 * high + 2.0


def _sure_sides(steps: Steps) -> list[float | None]:
    """Left, top, right, bottom of the outcome, each where it follows from the operands' boxes."""
    sides: list[float | None] = []
    for path, op in steps:
        box = path.bounds if len(path) else None
        if box is None:
            continue
        if not sides:
            sides = list(box)
        elif op is _INTERSECTION:
            return [None] * 4
        else:
            for i, outer in enumerate((min, min, max, max)):
                here = sides[i]
                if here is None:
                    continue
                if op is _UNION:
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
