"""Where a picture may stand among letters: on top of them, beside them, in the hollow of one.

Everything is measured as areas (shapely), in micrometres; y grows downwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.affinity import affine_transform, translate
from shapely.geometry.base import BaseGeometry

from generation.composing.firming import firm, growth
from generation.composing.picture import picture
from generation.composing.spec import Spec
from generation.drawing.boolean import from_area
from generation.drawing.path import Affine, Box, Path
from generation.judging.areas import polygons_of
from generation.motifs.styles.shape import Shape

_FINER = 15.0
"""Outlines of the 1000-unit square are followed to within two units."""
_ROWS = 48
_BROAD = 0.52
"""A row belongs to the body where the picture is broader than this share of its broadest row."""


@dataclass(frozen=True)
class Piece:
    """The picture with its outline in the 1000-unit square; ``body``: without stalk, leaf and root."""

    shapes: tuple[Shape, ...]
    outline: BaseGeometry
    box: Box
    body: Box
    full: float
    """The body's area over its box's: a disc has 0.79."""

    def at(self, m: Affine) -> BaseGeometry:
        return affine_transform(self.outline, [m.a, m.c, m.b, m.d, m.e, m.f])


def piece_of(spec: Spec, taken: float, around: tuple[str, ...] = ()) -> Piece:
    """On the plan's field as it is now; ``taken``: what share of the mark's longer side the picture takes,
    about: the smaller it is, the more a press makes it grow."""
    shapes = picture(spec.program, spec.plan, (), around)
    areas = polygons_of([s.path.scale(_FINER) for s in shapes if s.path])
    whole = shapely.union_all([shapely.transform(a, lambda xy: xy / _FINER) for a in areas])
    rings = [p.exterior for p in getattr(whole, "geoms", [whole]) if p.geom_type == "Polygon"]
    solid = shapely.union_all([shapely.Polygon(r) for r in rings])
    solid = solid.buffer(growth(spec.press.least_line(1000.0 / taken)), quad_segs=4).simplify(1.5)
    box = Box(*solid.bounds)
    body = _body(solid, box)
    inside = solid.intersection(shapely.box(*_corners(body)))
    return Piece(shapes, solid, box, body, inside.area / (body.width * body.height))


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _body(solid: BaseGeometry, box: Box) -> Box:
    heights = [box.top + box.height * (i + 0.5) / _ROWS for i in range(_ROWS)]
    cuts = shapely.linestrings([[(box.left - 1, y), (box.right + 1, y)] for y in heights])
    widths = shapely.length(shapely.intersection(cuts, solid))
    at = int(np.argmax(widths))
    broad = widths > _BROAD * widths[at]
    first = last = at
    while first > 0 and broad[first - 1]:
        first -= 1
    while last < _ROWS - 1 and broad[last + 1]:
        last += 1
    half = box.height / _ROWS / 2
    part = solid.intersection(
        shapely.box(box.left - 1, heights[first] - half, box.right + 1, heights[last] + half)
    )
    return Box(*part.bounds)


def area_of(path: Path) -> BaseGeometry:
    return polygons_of([path])[0]


def swollen(path: Path, distance: float) -> Path:
    """A shape grown by ``distance``: what keeps an ornament away from it."""
    return from_area(area_of(path).buffer(distance, quad_segs=8).simplify(10.0))


def moved(area: BaseGeometry, dx: float, dy: float) -> BaseGeometry:
    return translate(area, dx, dy)


def lowest(falling: BaseGeometry, on: BaseGeometry, gap: float, floor: float) -> float:
    """How far ``falling``, which begins above ``on``, comes down before it is ``gap`` from it, or stands on
    ``floor``. um, to within a fiftieth of the way."""
    most: float = floor - falling.bounds[3]
    if most <= 0:
        return most
    shapely.prepare(on)
    steps = 24
    down = 0.0
    for i in range(steps + 1):
        y = most * i / steps
        if shapely.dwithin(moved(falling, 0, y), on, gap):
            low, high = down, y
            for _ in range(6):
                middle = (low + high) / 2
                if shapely.dwithin(moved(falling, 0, middle), on, gap):
                    high = middle
                else:
                    low = middle
            return low
        down = y
    return most


def beside_it(area: BaseGeometry, other: BaseGeometry, gap: float, sign: int) -> float:
    """How far ``area`` has to move to stand just ``gap`` to the right (``sign`` 1) or left (-1) of ``other``,
    as near as both shapes allow."""
    shapely.prepare(other)
    left, _, right, _ = area.bounds
    start: float = other.bounds[2] + gap - left if sign > 0 else other.bounds[0] - gap - right
    # from outside inwards: a letter may have a hollow behind its first stroke
    most: float = right - left + other.bounds[2] - other.bounds[0]
    low = high = 0.0
    for i in range(1, 41):
        high = most * i / 40
        if shapely.dwithin(moved(area, start - sign * high, 0), other, gap):
            break
        low = high
    else:
        # they stand at different heights and would pass each other
        return start
    for _ in range(9):
        middle = (low + high) / 2
        if shapely.dwithin(moved(area, start - sign * middle, 0), other, gap):
            high = middle
        else:
            low = middle
    return start - sign * low


@dataclass(frozen=True)
class Spot:
    """Where the picture's box stands (its middle and foot), and the circle about picture and letter."""

    x: float
    foot: float
    centre: tuple[float, float]
    radius: float
    cost: float


def spots(letter: BaseGeometry, picture_: BaseGeometry, gap: float) -> Iterator[Spot]:
    """Where a picture (its foot at (0, 0)) can stand beside a letter, or lie on top of it."""
    left, top, right, bottom = letter.bounds
    wide, tall = right - left, bottom - top
    half = (picture_.bounds[2] - picture_.bounds[0]) / 2
    high = picture_.bounds[3] - picture_.bounds[1]
    # what lies around them keeps away from letters, and somewhat from pictures
    corners = shapely.get_coordinates(letter.buffer(gap, quad_segs=4).convex_hull)
    own = shapely.get_coordinates(picture_.buffer(gap * 0.35, quad_segs=4).convex_hull)
    start = top - high - 2 * gap
    count = 17
    for i in range(count):
        x = left - half - gap + (wide + 2 * (half + gap)) * i / (count - 1)
        above = moved(picture_, x, start)
        foot = start + lowest(above, letter, gap, bottom)
        both = np.concatenate([corners, own + [x, foot]])
        points = shapely.MultiPoint(both)
        middle = shapely.minimum_bounding_circle(points).centroid
        radius = float(shapely.minimum_bounding_radius(points))
        # a picture half way down a slope looks as if it slid
        resting = min(abs(foot - bottom), abs(foot - top)) / tall
        aside = abs(x - (left + right) / 2) / wide if foot < (top + bottom) / 2 else 0.0
        cost = radius * (1 + 0.3 * min(0.5, resting) + 0.14 * aside)
        yield Spot(x, foot, (middle.x, middle.y), radius, cost)


def draw(spec: Spec, piece: Piece, m: Affine, reach: float) -> tuple[Shape, ...]:
    """The shapes of a small picture, made firm in every mode: a letter's size is small for a drawing."""
    return firm(piece.shapes, spec.press.least_line(reach) / m.a, spec.program.style == "stamp")
