"""What of a figure's contours is seen: open and closed runs of curve, hidden parts left out.

For the styles that draw with a line. Distances in figure units.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.colour import from_hex
from generation.drawing.geometry import fattened, intersection, kept_clear, union
from generation.drawing.path import Box, Path, Point, Segment
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import meet

STEP = 8.0
"""A contour is followed in steps of this length."""
PALE_CHROMA = 0.07
Array = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Run:
    """A visible stretch of contour; ``points`` (N, 2) lie on it, ``STEP`` apart or less."""

    path: Path
    points: Array
    closed: bool


@dataclass(frozen=True)
class Body:
    """A part with its area and box; ``wide``: its mean width if it is long, half of it if it is round."""

    part: Part
    area: BaseGeometry
    box: Box
    wide: float


def body_of(part: Part) -> Body:
    area = _area(part.path)
    left, top, right, bottom = area.bounds
    return Body(part, area, Box(left, top, right, bottom), 2 * area.area / (area.length or 1e-9))


def _area(path: Path) -> BaseGeometry:
    rings = [shapely.Polygon(r) for r in path.rings(1.2) if len(r) > 2]
    if len(rings) == 1 and rings[0].is_valid:
        shapely.prepare(rings[0])
        return rings[0]
    whole: BaseGeometry = shapely.Polygon()
    for polygon in sorted(rings, key=lambda p: -p.area):
        solid = polygon if polygon.is_valid else polygon.buffer(0)
        hole = whole and _turn(polygon) != _turn(rings[0]) and whole.intersects(solid)
        whole = whole.difference(solid) if hole else whole.union(solid) if whole else solid
    shapely.prepare(whole)
    return whole


def _turn(polygon: shapely.Polygon) -> bool:
    return bool(polygon.exterior.is_ccw)


def kin(figure: Figure, bodies: Sequence[Body]) -> list[str]:
    """For each part the hero tone it is printed in, or ``"ink"``.

    What has nearly the hero's hue joins it, and so does a pale patch on a part of the hero.
    """
    sizes: dict[str, float] = {}
    for body in bodies:
        if body.part.tone in figure.hero:
            sizes[body.part.tone] = sizes.get(body.part.tone, 0.0) + body.area.area
    heroes = sorted(sizes, key=lambda t: -sizes[t])
    out: list[str] = []
    for i, body in enumerate(bodies):
        tone = _nearest(figure, body.part.tone, heroes)
        if tone == "ink" and from_hex(figure.tones[body.part.tone]).chroma < PALE_CHROMA:
            under = (t for b, t in zip(bodies[:i], out, strict=True) if t != "ink" and _lies_on(body, b))
            tone = next(under, "ink")
        out.append(tone)
    return out


def _nearest(figure: Figure, tone: str, heroes: Sequence[str]) -> str:
    own = from_hex(figure.tones[tone])
    for hero in heroes:
        c = from_hex(figure.tones[hero])
        apart = abs(c.hue - own.hue) % 360
        like = min(apart, 360 - apart) < 32 and own.chroma > 0.035 and c.chroma > 0.035
        if tone == hero or like:
            return hero
    return "ink"


def linings(bodies: Sequence[Body], least: float) -> dict[int, set[int]]:
    """Parts whose contour runs just inside that of parts behind, like flesh in its peel: which."""
    out: dict[int, set[int]] = {}
    for j, front in enumerate(bodies):
        for i, behind in enumerate(bodies[:j]):
            if front.area.area < 0.45 * behind.area.area or not meet(front.box, behind.box):
                continue
            if behind.area.area < front.area.area or not _lies_on(front, behind):
                continue
            edge = front.area.boundary
            beside = edge.intersection(behind.area.boundary.buffer(least, quad_segs=2))
            if beside.length > 0.5 * edge.length:
                out.setdefault(j, set()).add(i)
    return out


def _lies_on(front: Body, behind: Body) -> bool:
    if not meet(front.box, behind.box):
        return False
    return bool(behind.area.intersection(front.area).area > 0.8 * front.area.area)


def reach(path: Path) -> float:
    box = path.bounds()
    return max(box.width, box.height)


def outlines(path: Path) -> list[Path]:
    """The contours; those that overlap are joined first."""
    contours = path.contours()
    if len(contours) == 1:
        return contours
    boxes = [c.bounds() for c in contours]
    if any(meet(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]):
        return union(path).contours()
    return contours


def inner_lines(
    body: Body, large: bool, weight: float, gap: float, most_lines: int, most_dots: int
) -> Iterator[Body]:
    """The few inner lines that matter: the longest, none so close to another that they clog.

    A large part that has none of its own gets its line of light.
    """
    part = body.part
    strokes = [c for s in part.lines for c in s.contours()]
    if not strokes and large:
        strokes = [s for s in part.shine[:1] if s]
    room = body.area.area / (3.4 * weight)
    lines = dots = 0
    chosen: list[Body] = []
    for long, stroke in sorted(((reach(s), s) for s in strokes), key=lambda x: -x[0]):
        dot = long < 2.6 * weight
        if long < 0.5 * weight or room < long or (dots >= most_dots if dot else lines >= most_lines):
            continue
        own = body_of(Part(stroke, part.tone))
        if any(shapely.dwithin(own.area, c.area, weight + gap) for c in chosen):
            continue
        chosen.append(own)
        room -= long
        dots += dot
        lines += not dot
    for own in chosen:
        if body.area.contains(own.area):
            yield own
        elif stroke := intersection(own.part.path, part.path):
            yield body_of(Part(stroke, part.tone))


def clear_of(
    shapes: Sequence[Body], fronts: Sequence[Body], weight: float, room: float, slim: float
) -> Iterator[Body]:
    """Shapes that are lines themselves, brought up to ``weight`` and cut ``room`` before what is in front.

    What is in front and has no line around it, being ``slim`` itself, needs but a third of the room.
    """
    cut: list[Path] = []
    knives: dict[int, Body] = {}
    for own in shapes:
        near = [
            f
            for f in fronts
            if meet(own.box.inset(-room), f.box)
            and shapely.dwithin(own.area, f.area, room if f.wide > slim else room / 3)
        ]
        if any(f.area.contains(own.area) for f in near):
            continue
        lack = weight - own.wide
        grown = fattened(own.part.path, lack / 2) if lack > 1.5 else own.part.path
        if near:
            cut.append(grown)
            knives |= {id(f): f for f in near}
        else:
            yield Body(replace(own.part, path=grown), own.area, own.box, own.wide)
    if cut:
        bare = max(room if f.wide > slim else room / 3 for f in knives.values())
        left = kept_clear(Path.join(cut), [f.part.path for f in knives.values()], bare)
        yield from (body_of(Part(c, "")) for c in left.contours() if reach(c) > weight)


def visible(
    contour: Path, fronts: Sequence[Body], room: float, least: float, shortest: float = 30.0
) -> Iterator[Run]:
    """The runs of one closed contour that no front part hides.

    A line that passes behind ends ``room`` before the part in front (less before a small
    one); where it merely runs beside one, it is left out nearer than ``least``.
    """
    curves = _cubics(contour)
    if not curves:
        return
    where, points = _follow(curves)
    n = len(points)
    seen = np.ones(n, dtype=bool)
    box = contour.bounds()
    for front in fronts:
        if not meet(box.inset(-room), front.box):
            continue
        seen &= ~_taken(points, front, _scaled(room, front) if front.part.gap else least, least)
    if not seen.any():
        return
    if seen.all():
        yield Run(contour, points, True)
        return
    first = int(np.argmin(seen))
    order = (np.arange(n) + first) % n
    kept = seen[order]
    edges = np.flatnonzero(np.diff(np.concatenate(([0], kept.astype(int), [0]))))
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        mine = order[low:high]
        stretch = points[mine]
        if len(mine) < 2 or float(np.hypot(*np.diff(stretch, axis=0).T).sum()) < shortest:
            continue
        yield Run(_stretch(curves, where, mine.tolist()), stretch, False)


def _scaled(room: float, front: Body) -> float:
    return room * min(1.0, 0.62 + max(front.box.width, front.box.height) / 900)


def _taken(points: Array, front: Body, room: float, least: float) -> Array:
    x, y = points.T
    box = front.box.inset(-room)
    close = np.flatnonzero((x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom))
    far = np.full(len(points), np.inf)
    far[close] = shapely.distance(shapely.points(points[close]), front.area)
    hidden = far == 0
    beside: Array = far < least
    if not hidden.any():
        return beside
    near = far < room
    if near.all():
        return near
    start = int(np.argmin(near))
    turned = np.roll(near, -start)
    number = np.cumsum(np.concatenate(([0], np.diff(turned.astype(int)) == 1)))
    passing = np.zeros(int(number[-1]) + 1, dtype=bool)
    passing[number[np.roll(hidden, -start)]] = True
    behind: Array = np.roll(turned & passing[number], start)
    taken: Array = beside | behind
    return taken


Cubic = tuple[Point, Point, Point, Point]


def _cubics(contour: Path) -> list[Cubic]:
    """All segments of one closed contour as cubics, the closing line among them."""
    out: list[Cubic] = []
    start = here = (0.0, 0.0)
    for s in contour.segments:
        if s[0] == "M":
            start = here = (s[1], s[2])
            continue
        if s[0] == "C":
            to = (s[5], s[6])
            out.append((here, (s[1], s[2]), (s[3], s[4]), to))
        else:
            to = start if s[0] == "Z" else (s[1], s[2])
            if math.dist(here, to) > 1e-6:
                (ax, ay), (bx, by) = here, to
                dx, dy = (bx - ax) / 3, (by - ay) / 3
                out.append((here, (ax + dx, ay + dy), (bx - dx, by - dy), to))
        here = to
    if math.dist(here, start) > 1e-6 and out:
        (ax, ay), (bx, by) = here, start
        dx, dy = (bx - ax) / 3, (by - ay) / 3
        out.append((here, (ax + dx, ay + dy), (bx - dx, by - dy), start))
    return out


def _follow(curves: Sequence[Cubic]) -> tuple[Array, Array]:
    """Samples along the curves: (N, 2) of (curve, t) and (N, 2) of (x, y); an end is the next one's start."""
    p = np.array(curves)
    length = np.hypot(*np.diff(p, axis=1).transpose(2, 0, 1)).sum(axis=1)
    steps = np.maximum(2, np.ceil(length / STEP)).astype(int)
    at = np.repeat(np.arange(len(steps)), steps)
    t = (np.arange(len(at)) - (np.cumsum(steps) - steps)[at]) / steps[at]
    u, v = (1 - t)[:, None], t[:, None]
    q = p[at]
    points = u**3 * q[:, 0] + 3 * u * u * v * q[:, 1] + 3 * u * v * v * q[:, 2] + v**3 * q[:, 3]
    return np.stack([at, t], axis=1), points


def _stretch(curves: Sequence[Cubic], where: Array, mine: Sequence[int]) -> Path:
    """The curve from the first of the samples to the last."""
    (k, t0), (last, t1) = where[mine[0]].tolist(), where[mine[-1]].tolist()
    k, last = int(k), int(last)
    through = [int(c) for c in where[mine, 0]]
    chain = [through[0]]
    for c in through[1:]:
        if c != chain[-1]:
            chain.append(c)
    if len(chain) == 1 and t1 < t0:
        chain.append(last)
    out: list[Segment] = []
    for i, c in enumerate(chain):
        low = t0 if i == 0 else 0.0
        high = t1 if i == len(chain) - 1 else 1.0
        if high - low < 1e-6:
            continue
        a, b, d, e = _between(curves[c], low, high)
        if not out:
            out.append(("M", *a))
        out.append(("C", *b, *d, *e))
    return Path(tuple(out))


def _between(c: Cubic, low: float, high: float) -> Cubic:
    """The piece of a cubic from ``low`` to ``high`` (its blossom at the ends)."""

    def blossom(r: float, s: float, t: float) -> Point:
        points = list(c)
        for w in (r, s, t):
            points = [(ax + (bx - ax) * w, ay + (by - ay) * w) for (ax, ay), (bx, by) in pairwise(points)]
        return points[0]

    return (
        blossom(low, low, low),
        blossom(low, low, high),
        blossom(low, high, high),
        blossom(high, high, high),
    )
