"""Set operations on paths (skia-pathops): union, difference, intersection, outset, inset.

Curves stay curves. skia works in 32-bit floats, so coordinates should lie within
a few tens of thousands of units; motifs (1000 units) and marks do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
import pathops

from generation.drawing.boolean import from_skia, resolve, split, to_skia
from generation.drawing.path import Path, Point
from generation.drawing.points import Array


def _op(a: Path, b: Path, kind: pathops.PathOp) -> Path:
    first, second = to_skia(a), to_skia(b)
    near, apart = split(first, second.bounds) if _several(a) else (first, [])
    if not len(near):
        return a if kind == pathops.PathOp.DIFFERENCE else Path()
    done = resolve([(near, pathops.PathOp.UNION), (second, kind)])
    if kind == pathops.PathOp.DIFFERENCE and apart:
        return Path.join([done, *(from_skia(c) for c in apart)])
    return done


def _several(path: Path) -> bool:
    return path.kinds.count("M") > 1


def union(*paths: Path) -> Path:
    """One outline around all of them; holes stay holes."""
    steps = [(to_skia(p), pathops.PathOp.UNION) for p in paths if p]
    if any(_several(p) for p in paths):
        # skia's short cut for unions alone forgets the holes of a path whose box touches no other
        steps.append((pathops.Path(), pathops.PathOp.DIFFERENCE))
    return resolve(steps)


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


def drawn_out(
    fills: Iterable[Path], strokes: Iterable[tuple[Path, float]] = (), cut: Iterable[Path] = ()
) -> Path:
    """Shapes and round strokes (path, width) as one shape, less what is ``cut``, in a single step."""
    steps = [(to_skia(p), pathops.PathOp.UNION) for p in fills if p]
    steps += [(_stroked(to_skia(p), width), pathops.PathOp.UNION) for p, width in strokes if p]
    steps.append((to_skia(Path.join(cut)), pathops.PathOp.DIFFERENCE))
    return resolve(steps)


def kept_clear(path: Path, of: Iterable[Path], distance: float) -> Path:
    """The shape less all within ``distance`` of others, in one step."""
    steps = [(to_skia(path), pathops.PathOp.UNION)]
    for other in of:
        knife = to_skia(other)
        steps += [
            (knife, pathops.PathOp.DIFFERENCE),
            (_stroked(knife, 2 * distance), pathops.PathOp.DIFFERENCE),
        ]
    return resolve(steps)


def fattened(path: Path, distance: float) -> Path:
    """A slim simple contour grown by ``distance``: the outer edge of its stroke, without a set operation."""
    if distance <= 0 or not path:
        return path
    edges = outline(path, 2 * distance).contours()
    boxes = [(e.bounds(), e) for e in edges]
    return max(boxes, key=lambda b: b[0].width + b[0].height)[1]


@lru_cache(maxsize=2048)
def outset(path: Path, distance: float) -> Path:
    """The shape grown by ``distance`` on every side, corners rounded."""
    if distance <= 0 or not path:
        return path
    body = to_skia(path)
    steps = [(body, pathops.PathOp.UNION), (_stroked(body, 2 * distance), pathops.PathOp.UNION)]
    if _several(path):
        return resolve(steps)
    # Brunn-Minkowski: no shape grows by less than the disc of its area
    least = (math.sqrt(abs(body.area)) + distance * math.sqrt(math.pi)) ** 2
    return resolve(steps, 0.97 * least)


def inset(path: Path, distance: float) -> Path:
    """The shape shrunk by ``distance`` on every side; may be empty."""
    if distance <= 0 or not path:
        return path
    box = path.bounds()
    if min(box.width, box.height) <= 2 * distance:
        return Path()
    body = to_skia(path)
    return resolve([(body, pathops.PathOp.UNION), (_stroked(body, 2 * distance), pathops.PathOp.DIFFERENCE)])


def area(path: Path) -> float:
    """Signed area enclosed, in square units (positive: clockwise on the page)."""
    x0, y0, x1, y1 = _edges(path, 0.5)
    return _total(x0 * y1 - x1 * y0) / 2


def _edges(path: Path, tolerance: float) -> tuple[Array, Array, Array, Array]:
    """x and y of the starts, x and y of the ends of all pieces of the flattened outline."""
    rings = path.rings(tolerance)
    starts = np.concatenate(rings or [np.zeros((0, 2))])
    ends = np.concatenate([p for r in rings for p in (r[1:], r[:1])] or [np.zeros((0, 2))])
    return starts[:, 0], starts[:, 1], ends[:, 0], ends[:, 1]


def _total(terms: Array) -> float:
    """Added up one by one, so that the last bit is what a loop gives."""
    return float(np.cumsum(terms)[-1]) if len(terms) else 0.0


@lru_cache(maxsize=256)
def centroid(path: Path) -> Point:
    """Centre of mass of the flattened outline; the box's centre where the area is nil."""
    x0, y0, x1, y1 = _edges(path, 1.0)
    k = x0 * y1 - x1 * y0
    total, cx, cy = _total(k), _total((x0 + x1) * k), _total((y0 + y1) * k)
    if math.isclose(total, 0.0, abs_tol=1e-9):
        return path.bounds().centre
    return (cx / (3 * total), cy / (3 * total))
