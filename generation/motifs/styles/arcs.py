"""Outlines reduced to arcs of circles and straight cuts.

A round body becomes a circle, a leaf two arcs from tip to tip, all else arcs that meet
without a kink at its extremes and break only at its corners. Distances in figure units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import shapely

from generation.drawing.path import Path, Point, Segment
from generation.drawing.shapes import ellipse

N = 64
"""Points by which an outline is known while it is reduced."""
REACH = 3
"""A corner is a turn within this many of them on either side: teeth are no corners."""
CORNER = 64.0
ROUND = 0.13
"""A body that strays from a circle by less than this share of its radius is one."""
TOLERANCE = 0.05
RUGGED = 1.11
"""An outline so much longer than its points tell has spines or petals, and keeps them."""
SPINES = 0.034
UNLIKE = 0.065
LYING = 1.12
"""A body so many times as wide as high is cut level."""
STRAIGHT = 0.035
Array = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Reduced:
    """``kind``: "circle", "leaf" or "body". ``axis``: a leaf's tips, the long axis, or upright or level."""

    path: Path
    kind: str
    axis: tuple[Point, Point]
    area: float


@lru_cache(maxsize=2048)
def reduced(contour: Path) -> Reduced:
    points, length = _even(contour)
    x, y = points.T
    x1, y1 = np.roll(x, -1), np.roll(y, -1)
    cross = x * y1 - x1 * y
    signed = float(cross.sum() / 2) or 1e-9
    centre = (
        float(((x + x1) * cross).sum() / (6 * signed)),
        float(((y + y1) * cross).sum() / (6 * signed)),
    )
    size = abs(signed)
    radius = math.sqrt(size / math.pi)
    upright = ((centre[0], float(y.min())), (centre[0], float(y.max())))
    if float(np.ptp(x)) > LYING * float(np.ptp(y)):
        upright = ((float(x.min()), centre[1]), (float(x.max()), centre[1]))
    away = np.hypot(x - centre[0], y - centre[1])
    if float(np.abs(away - radius).max()) < ROUND * radius:
        return Reduced(ellipse(*centre, radius), "circle", upright, size)
    if _spines(points) > SPINES * math.sqrt(size) or length > RUGGED * float(
        np.hypot(*(points - np.roll(points, 1, axis=0)).T).sum()
    ):
        return Reduced(contour, "body", _axis(points, centre, upright), size)
    corners = _corners(points)
    if not corners:
        points = _symmetric(points, centre[0])
    tolerance = TOLERANCE * math.sqrt(size) + 2
    if len(corners) == 2:
        a, b = (_at(points, c) for c in corners)
        sides = [_span(points, corners[0], corners[1]), _span(points, corners[1], corners[0])]
        if all(_strays(s) < 1.6 * tolerance for s in sides):
            path = Path((("M", *a), *_one_arc(sides[0]), *_one_arc(sides[1]), ("Z",)))
            return Reduced(path, "leaf", (a, b), size)
    nodes = corners or _extremes(points)
    segments: list[Segment] = [("M", *_at(points, nodes[0]))]
    for i, j in zip(nodes, [*nodes[1:], nodes[0]], strict=True):
        segments += _between(points, i, j, tolerance, bool(corners), 0)
    path = Path((*segments, ("Z",)))
    return Reduced(
        path if _like(path, points, size) else contour, "body", _axis(points, centre, upright), size
    )


def _like(path: Path, points: Array, size: float) -> bool:
    """Whether the arcs still enclose what the outline did; knobs like a ginger's defeat them."""
    ring = path.rings(3.0)[0]
    if len(ring) < 3:
        return False
    one, other = shapely.Polygon(ring), shapely.Polygon(points)
    if not (one.is_valid and other.is_valid):
        return False
    return bool(one.symmetric_difference(other).area < UNLIKE * size)


def _even(contour: Path) -> tuple[Array, float]:
    """``N`` points along the outline, and its length."""
    ring = contour.rings(1.5)[0]
    if np.allclose(ring[0], ring[-1]):
        ring = ring[:-1]
    closed = np.vstack([ring, ring[:1]])
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))))
    at = np.linspace(0.0, along[-1], N, endpoint=False)
    out = np.stack([np.interp(at, along, closed[:, 0]), np.interp(at, along, closed[:, 1])], axis=1)
    # sharp tips lie between the even points: the nearest of them moves there
    turn = _turn(ring, 1)
    step = along[-1] / N
    for k in np.flatnonzero(np.abs(turn) > 50).tolist():
        nearest = round(along[k] / step) % N
        out[nearest] = ring[k]
    return out, float(along[-1])


def _spines(points: Array) -> float:
    """How far the tenth most prominent point stands out from its neighbours."""
    mean = sum(np.roll(points, k, axis=0) for k in (-2, -1, 0, 1, 2)) / 5
    out = np.sort(np.hypot(*(points - mean).T))
    return float(out[-10])


def _turn(points: Array, k: int) -> Array:
    """Degrees by which the outline turns at each point, seen ``k`` points away."""
    before, after = points - np.roll(points, k, axis=0), np.roll(points, -k, axis=0) - points
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    dot = (before * after).sum(axis=1)
    out: Array = np.degrees(np.arctan2(cross, dot))
    return out


def _corners(points: Array) -> list[int]:
    turn = np.abs(_turn(points, REACH))
    out: list[int] = []
    for i in np.flatnonzero(turn > CORNER).tolist():
        near = [(i + d) % N for d in range(-REACH, REACH + 1)]
        if turn[i] >= max(turn[n] for n in near) and not any(n in out for n in near):
            out.append(i)
    return out


def _symmetric(points: Array, axis: float) -> Array:
    """The mean of an upright body and its mirror image, where the two are nearly the same."""
    side = points[:, 0] > axis
    edges = np.flatnonzero(side != np.roll(side, -1))
    if len(edges) != 2:
        return points
    halves = []
    for i, j in ((edges[0], edges[1]), (edges[1], edges[0])):
        a, b = (_crossing(points[e], points[(e + 1) % N], axis) for e in (i, j))
        mine = np.array([a, *_span(points, int(i + 1) % N, int(j)), b])
        along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(mine, axis=0).T))))
        at = np.linspace(0.0, along[-1], N // 2 + 1)
        halves.append(np.stack([np.interp(at, along, mine[:, 0]), np.interp(at, along, mine[:, 1])], axis=1))
    one, other = halves[0], halves[1][::-1] * (-1, 1) + (2 * axis, 0)
    height = float(np.ptp(points[:, 1]))
    if float(np.hypot(*(one - other).T).max()) > 0.13 * height:
        return points
    mean = (one + other) / 2
    back = mean[::-1] * (-1, 1) + (2 * axis, 0)
    out: Array = np.vstack([mean[:-1], back[:-1]])
    return out


def _crossing(a: Array, b: Array, x: float) -> Array:
    t = (x - a[0]) / ((b[0] - a[0]) or 1e-9)
    out: Array = a + (b - a) * t
    return out


def _extremes(points: Array) -> list[int]:
    """Where the outline runs level or upright."""
    step = np.roll(points, -1, axis=0) - np.roll(points, 1, axis=0)
    sign = step > 0
    flips = (sign != np.roll(sign, 1, axis=0)).any(axis=1)
    out: list[int] = []
    for i in np.flatnonzero(flips).tolist():
        if not out or i - out[-1] > 2:
            out.append(i)
    return out if len(out) > 2 else [0, N // 4, N // 2, 3 * N // 4]


def _at(points: Array, i: int) -> Point:
    x, y = points[i % N]
    return (float(x), float(y))


def _span(points: Array, i: int, j: int) -> Array:
    """From point ``i`` to point ``j``, both included, the way the outline runs; all round if they are one."""
    n = (j - i) % N or N
    out: Array = points[(i + np.arange(n + 1)) % N]
    return out


def _strays(span: Array) -> float:
    """How far a span lies from the one arc through its ends and middle."""
    a, b = span[0], span[-1]
    chord = float(np.hypot(*(b - a))) or 1e-9
    along = (b - a) / chord
    across = (span - a) @ np.array([-along[1], along[0]])
    t = np.linspace(0, 1, len(span))
    bow = float(across[len(span) // 2])
    return float(np.abs(across - bow * 4 * t * (1 - t)).max())


def _one_arc(span: Array) -> list[Segment]:
    a, b = span[0], span[-1]
    chord = b - a
    length = float(np.hypot(*chord)) or 1e-9
    middle = span[len(span) // 2] - a
    bow = float(-chord[1] * middle[0] + chord[0] * middle[1]) / length
    to = (float(b[0]), float(b[1]))
    if abs(bow) < STRAIGHT * length:
        return [("L", *to)]
    angle = math.atan2(float(chord[1]), float(chord[0])) + 2 * math.atan(2 * bow / length)
    return _arc((float(a[0]), float(a[1])), angle, to)


def _arc(a: Point, direction: float, b: Point) -> list[Segment]:
    """The arc that leaves ``a`` in a direction (radians) and ends in ``b``."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    chord = math.hypot(dx, dy)
    if chord < 1e-6:
        return []
    alpha = (math.atan2(dy, dx) - direction + math.pi) % (2 * math.pi) - math.pi
    if abs(alpha) < 0.01:
        return [("L", *b)]
    if abs(alpha) > math.radians(50):
        bow = chord / 2 * math.tan(alpha / 2)
        middle = ((a[0] + b[0]) / 2 + dy / chord * bow, (a[1] + b[1]) / 2 - dx / chord * bow)
        return [*_arc(a, direction, middle), *_arc(middle, direction + alpha, b)]
    handle = 4 / 3 * math.tan(alpha / 2) * chord / (2 * math.sin(alpha))
    out = direction + 2 * alpha
    return [
        (
            "C",
            a[0] + handle * math.cos(direction),
            a[1] + handle * math.sin(direction),
            b[0] - handle * math.cos(out),
            b[1] - handle * math.sin(out),
            *b,
        )
    ]


def _between(points: Array, i: int, j: int, tolerance: float, sharp: bool, depth: int) -> list[Segment]:
    """Arcs from one node to the next. ``sharp``: both are corners, so that one arc alone may do."""
    span = _span(points, i, j)
    if len(span) < 4 or (sharp and i != j and _strays(span) < tolerance):
        return _one_arc(span)
    if sharp:
        inner = [k for k in _extremes(points) if 3 < (k - i) % N < len(span) - 4]
        nodes = [i, *sorted(inner, key=lambda k: (k - i) % N), j]
        if len(nodes) == 2:
            nodes.insert(1, (i + len(span) // 2) % N)
        pairs = pairwise(nodes)
        return [s for a, b in pairs for s in _between(points, a, b, tolerance, False, depth)]
    a, b = _at(points, i), _at(points, j)
    arcs = _biarc(a, _heading(points, i, span, 0), b, _heading(points, j, span, -1))
    if depth < 2 and len(span) > 8 and _misses(arcs, a, span) > tolerance:
        k = (i + len(span) // 2) % N
        return [
            *_between(points, i, k, tolerance, False, depth + 1),
            *_between(points, k, j, tolerance, False, depth + 1),
        ]
    return arcs


def _heading(points: Array, i: int, span: Array, end: int) -> float:
    """Direction of the outline at a node, level or upright where it is nearly so."""
    if abs(_turn(points, REACH)[i]) > CORNER:
        d = span[2] - span[0] if end == 0 else span[-1] - span[-3]
    else:
        d = points[(i + 2) % N] - points[i - 2]
    angle = math.atan2(float(d[1]), float(d[0]))
    level = round(angle / (math.pi / 2)) * math.pi / 2
    return level if abs(angle - level) < math.radians(14) else angle


def _biarc(a: Point, heading: float, b: Point, arrival: float) -> list[Segment]:
    """Two arcs that meet without a kink."""
    t0 = (math.cos(heading), math.sin(heading))
    t1 = (math.cos(arrival), math.sin(arrival))
    vx, vy = b[0] - a[0], b[1] - a[1]
    sx, sy = t0[0] + t1[0], t0[1] + t1[1]
    along = vx * sx + vy * sy
    apart = 2 * (1 - (t0[0] * t1[0] + t0[1] * t1[1]))
    length = vx * vx + vy * vy
    if apart < 1e-6:
        d = length / (2 * along) if abs(along) > 1e-6 else math.sqrt(length) / 3
    else:
        d = (-along + math.sqrt(max(0.0, along * along + apart * length))) / apart
    middle = ((a[0] + b[0] + d * (t0[0] - t1[0])) / 2, (a[1] + b[1] + d * (t0[1] - t1[1])) / 2)
    first = _arc(a, heading, middle)
    dx, dy = middle[0] - a[0], middle[1] - a[1]
    alpha = (math.atan2(dy, dx) - heading + math.pi) % (2 * math.pi) - math.pi
    return [*first, *_arc(middle, heading + 2 * alpha, b)]


def _misses(arcs: Sequence[Segment], start: Point, span: Array) -> float:
    """How far the ends of the arcs lie from the span."""
    ends = np.array([s[-2:] for s in arcs[:-1]])
    if not len(ends):
        return _strays(span)
    return float(np.hypot(*(ends[:, None] - span[None]).transpose(2, 0, 1)).min(axis=1).max())


def _axis(points: Array, centre: Point, upright: tuple[Point, Point]) -> tuple[Point, Point]:
    """The long axis of a long body; else upright through its middle."""
    off = points - np.array(centre)
    value, vector = np.linalg.eigh(off.T @ off)
    if value[1] < 2.6 * value[0]:
        return upright
    d = vector[:, 1]
    along = off @ d
    low, high = float(along.min()), float(along.max())
    return (
        (centre[0] + float(d[0]) * low, centre[1] + float(d[1]) * low),
        (centre[0] + float(d[0]) * high, centre[1] + float(d[1]) * high),
    )
