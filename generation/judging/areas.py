"""Paths to polygons, many at once: what is inked, as shapely areas.

A scene has hundreds of contours, so flattening, orientation and nesting are worked out for all
of a path's contours together; only contours that cross or touch need set operations.
Shape suffixes: S segments, P points, R rings.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.path import Path
from generation.drawing.points import joined

TOLERANCE_UM = 30.0
_MOST_STEPS = 64
MOST_TURNS = 150
"""Layers of unlike winding that are laid one after the other on all that lies below."""
Array = np.ndarray[Any, np.dtype[Any]]


def polygons_of(paths: Sequence[Path]) -> list[BaseGeometry]:
    """The filled area of each path by the non-zero rule; for contours that cross see ``_layered``.

    In the paths' unit, flattened to within ``TOLERANCE_UM``.
    """
    xy_P2, ring_P, path_R = _points(paths)
    count_R = np.bincount(ring_P, minlength=len(path_R))
    kept_R = count_R >= 3
    kept_P = kept_R[ring_P]
    xy_P2, path_R = xy_P2[kept_P], path_R[kept_R]
    ring_P = (np.cumsum(kept_R) - 1)[ring_P[kept_P]]
    if not len(path_R):
        return [shapely.Polygon() for _ in paths]
    signed_R = _signed_areas(xy_P2, ring_P, len(path_R))
    lines_R = shapely.linearrings(xy_P2, indices=ring_P)
    solids_R = shapely.polygons(lines_R)
    valid_R = shapely.is_valid(solids_R)
    first_R = shapely.points(xy_P2[np.searchsorted(ring_P, np.arange(len(path_R)))])
    edges = np.searchsorted(path_R, np.arange(len(paths) + 1))
    out: list[BaseGeometry] = []
    for low, high in pairwise(edges):
        mine = slice(low, high)
        if low == high:
            out.append(shapely.Polygon())
        elif high - low == 1:
            out.append(solids_R[low] if valid_R[low] else shapely.make_valid(solids_R[low]))
        elif valid_R[mine].all() and _apart(lines_R[mine]):
            out.append(_nested(lines_R[mine], solids_R[mine], signed_R[mine], first_R[mine]))
        else:
            out.append(_layered(solids_R[mine], signed_R[mine]))
    return out


def _points(paths: Sequence[Path]) -> tuple[Array, Array, Array]:
    """Points (P, 2) of all contours, the ring of each (P), and the path of each ring (R).

    A line or a start counts as a cubic of one step, of which only the end is taken. Steps of a
    cubic: sqrt(3/4 bend / tolerance), Wang's bound on the distance of chord and curve.
    """
    found = [p.points(0) for p in paths]
    drawn = [p for p in found if p is not None]
    if not drawn:
        return np.zeros((0, 2)), np.zeros(0, dtype=int), np.zeros(0, dtype=int)
    whole = joined(drawn)
    lay, xy_P2 = whole.layout, whole.xy_2P.T.astype(float)
    owner_R = np.repeat(np.arange(len(found)), [p.layout.kinds.count("M") if p else 0 for p in found])
    # of a curve its four points, of anything else its end
    before_S = np.where(lay.is_curve_S, 3, 0)
    p0, p1, p2, p3 = (xy_P2[lay.ends_S - np.minimum(before_S, k)] for k in (3, 2, 1, 0))
    bend_S = np.maximum(np.hypot(*(p0 - 2 * p1 + p2).T), np.hypot(*(p1 - 2 * p2 + p3).T))
    steps_S = np.clip(np.ceil(np.sqrt(0.75 * bend_S / TOLERANCE_UM)), 1, _MOST_STEPS).astype(int)
    at_P = np.repeat(np.arange(len(steps_S)), steps_S)
    nth_P = np.arange(len(at_P)) - (np.cumsum(steps_S) - steps_S)[at_P] + 1
    t = (nth_P / steps_S[at_P])[:, None]
    u = 1 - t
    xy_P2 = u**3 * p0[at_P] + 3 * u * u * t * p1[at_P] + 3 * u * t * t * p2[at_P] + t**3 * p3[at_P]
    return xy_P2, lay.contours_S[at_P], owner_R


def _signed_areas(xy_P2: Array, ring_P: Array, rings: int) -> Array:
    """Twice the area that each ring encloses, positive for clockwise on the page."""
    starts_R = np.searchsorted(ring_P, np.arange(rings))
    after_P = np.arange(1, len(ring_P) + 1)
    after_P[np.append(starts_R[1:], len(ring_P)) - 1] = starts_R
    x, y = xy_P2.T
    sums: Array = np.add.reduceat(x * y[after_P] - x[after_P] * y, starts_R)
    return sums


def _apart(lines_R: Array) -> bool:
    """Whether no two rings cross or touch."""
    pairs = shapely.STRtree(lines_R).query(lines_R, predicate="intersects")
    return bool(pairs.shape[1] == len(lines_R))


def _nested(lines_R: Array, solids_R: Array, signed_R: Array, first_R: Array) -> BaseGeometry:
    """Rings apart from each other: each lies wholly within some others, so no set operation is needed."""
    size_R = np.abs(signed_R)
    turn_R = np.sign(signed_R).astype(int).tolist()
    inner, outer = shapely.STRtree(solids_R).query(first_R, predicate="within")
    around: dict[int, int] = {}
    for i, j in zip(inner.tolist(), outer.tolist(), strict=True):
        if i != j and (i not in around or size_R[j] < size_R[around[i]]):
            around[i] = j
    winding: dict[int, int] = {-1: 0}
    region: dict[int, int] = {-1: -1}
    holes: dict[int, list[int]] = {}
    for i in np.argsort(-size_R, kind="stable").tolist():
        j = around.get(i, -1)
        winding[i] = winding[j] + turn_R[i]
        region[i] = region[j] if winding[i] else -1
        if winding[i] and not winding[j]:
            region[i] = i
            holes[i] = []
        elif winding[j] and not winding[i]:
            holes[region[j]].append(i)
    polygons = [
        shapely.polygons(lines_R[i], [lines_R[h] for h in inside]) if inside else solids_R[i]
        for i, inside in holes.items()
    ]
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _layered(solids_R: Array, signed_R: Array) -> BaseGeometry:
    """Rings that cross or touch: from the largest on, those wound like it are laid on, the others
    are cut out, or laid on where there is nothing to cut."""
    order = np.argsort(-np.abs(signed_R), kind="stable")
    like_R = signed_R * signed_R[order[0]] > 0
    if np.count_nonzero(np.diff(like_R[order])) > MOST_TURNS:
        return _layered_nearby(solids_R, order, like_R)
    body: BaseGeometry = shapely.Polygon()
    for like, group in groupby(order.tolist(), key=lambda i: bool(like_R[i])):
        pieces = shapely.make_valid(solids_R[list(group)])
        if not like:
            shapely.prepare(body)
            cutting = shapely.intersects(body, pieces) & ~shapely.touches(body, pieces)
            body = body.difference(shapely.union_all(pieces[cutting]))
            pieces = pieces[~cutting]
        if len(pieces):
            body = body.union(shapely.disjoint_subset_union_all(pieces))
    return body


def _layered_nearby(solids_R: Array, order: Array, like_R: Array) -> BaseGeometry:
    """The same for hundreds of layers, as strokes of a brush that cross: a layer meets only the
    pieces it touches, else each would cost as much as all that lies there already."""
    body: Array = np.array([], dtype=object)
    for like, group in groupby(order.tolist(), key=lambda i: bool(like_R[i])):
        pieces = shapely.make_valid(solids_R[list(group)])
        if not like:
            at, under = shapely.STRtree(body).query(pieces, predicate="intersects")
            over = ~shapely.touches(pieces[at], body[under])
            at, under = at[over], under[over]
            hit = np.unique(under)
            knives = [shapely.union_all(pieces[at[under == i]]) for i in hit]
            cut = shapely.difference(body[hit], np.array(knives, dtype=object))
            body = np.concatenate([np.delete(body, hit), _polygons(cut)])
            pieces = np.delete(pieces, np.unique(at))
        if len(pieces):
            _, met = shapely.STRtree(body).query(pieces, predicate="intersects")
            near = np.unique(met)
            laid = shapely.disjoint_subset_union_all(np.concatenate([body[near], pieces]))
            body = np.concatenate([np.delete(body, near), _polygons(np.array([laid], dtype=object))])
    whole: BaseGeometry = shapely.multipolygons(body) if len(body) else shapely.Polygon()
    return whole


def _polygons(areas: Array) -> Array:
    """All polygons of some areas; lines and points that validating left are dropped."""
    parts = shapely.get_parts(shapely.get_parts(areas))
    kept: Array = parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]
    return kept
