"""Negative space: what is left open draws the picture. 60 mm wide with the name below, 90 mm beside.

Variants: a, the product open in a solid leaf, drop, sun, hill, house or heart, the name below; b, a
second picture open between the halves of the product, or of two that face each other, the name
beside; c, the name itself or a small picture open in the product's largest calm. A product that is
nowhere calm stands in a solid shape in every variant.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from generation.composing.canvas import Canvas
from generation.composing.emblems import Emblem, emblem, kinds, turn_of
from generation.composing.negative_text import WIDTH, below_it, beside_it, name_within
from generation.composing.open_form import (
    Calm,
    area_of,
    body,
    calm,
    cleaned,
    is_calm,
    joined,
    mirrored,
    open_form,
    toned_form,
)
from generation.composing.spec import Spec
from generation.drawing.boolean import from_area
from generation.drawing.colour import contrast
from generation.drawing.geometry import difference, intersection, union
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import lerp, rectangle
from generation.language.fields import GRID
from generation.motifs.styles.shape import Shape

STANDS_OUT = 3.3
LEGIBLE = 4.8
"""Contrast with the ground that a solid needs for a picture and for letters in it."""
WARM = ("sun", "drop", "heart")
"""Shapes that take the product's own colour where it stands out."""
NEARLY = 0.78
"""A shape is chosen among those that hold the picture nearly as large as the best one does."""
LIKE_ITSELF = 0.82
"""A silhouette may be parted down its middle where its mirror covers this share of it."""
SECOND = ("leaf", "drop", "heart", "house", "sun")
"""What may stand open within the product."""
OPEN = 0.25
"""The share of the calm's disc that a second picture takes."""
GAP = 26.0
"""Between two halves, in units of the picture."""


def compose(spec: Spec) -> Canvas:
    variant = spec.program.arrangement.variant
    if variant == "a":
        return _in_shape(spec)
    a = spec.program.arrangement
    area = body(spec.program.motifs, "one", a.tilt, spec.program.style)
    found = _calm_of(spec, area)
    if found is None:
        return _in_shape(spec, beside=variant == "b")
    return _parted(spec, area, found) if variant == "b" else _cut_into(spec, found)


def _calm_of(spec: Spec, area: BaseGeometry) -> Calm | None:
    """The largest disc that one solid piece of the product holds, where it is large enough to be calm."""
    program = spec.program
    found = calm(area)
    for _ in range(2):
        if not is_calm(found, area):
            return None
        quiet = (found.x, found.y)
        shapes = toned_form(program.motifs, "one", program.arrangement.tilt, program.style, quiet)
        best = max((calm(g) for g in _solids(shapes)), key=lambda c: c.radius)
        if math.dist(quiet, (best.x, best.y)) < 0.2 * best.radius:
            return best if is_calm(best, area) else None
        found = best
    return found if is_calm(found, area) else None


# -- tones ----------------------------------------------------------------------------------


def _tone(spec: Spec, wanted: float) -> str:
    """The product's own colour for a solid where it stands out from the ground, else the key."""
    plan = spec.plan
    if not plan.hero_tones or plan.mode == "one" or plan.reverse:
        return "key"
    hero = sorted(plan.hero_tones)[0]
    if plan.mode == "two":
        return hero if wanted < LEGIBLE else "key"
    return hero if contrast(plan.colour(hero), plan.ground) >= wanted else "key"


# -- a: the product open in a solid shape -----------------------------------------------------


@dataclass(frozen=True)
class _Held:
    """A solid shape with room for the picture: ``m`` maps the picture's units to the shape's."""

    kind: str
    shape: Emblem
    m: Affine
    share: float


def _in_shape(spec: Spec, beside: bool = False) -> Canvas:
    canvas, program = Canvas(spec.plan), spec.program
    a = program.arrangement
    held = _held(spec)
    box = held.shape.whole().bounds()
    side = WIDTH * (lerp(0.58, 0.68, spec.balance) if beside else lerp(0.74, 0.94, spec.balance))
    k = side / _size(box)
    cx, cy = box.centre
    to = Affine.translate(-cx, -cy).then(Affine.scale(k))
    reach = side * 1.5
    own = open_form(program.motifs, a.repeat, a.tilt, program.style)
    m = held.m.then(to)
    picture = cleaned(own, spec.press.least_line(reach) / m.a).transform(m)
    shape = held.shape.transform(to)
    tone = _tone(spec, STANDS_OUT) if held.kind in WARM else "key"
    _solid(canvas, spec, held.kind, shape, picture, tone, reach)
    canvas.carve(picture)
    canvas.add(picture, "ground", "hero", "motif", "art")
    half = _about(box, k)
    if beside:
        beside_it(canvas, spec, half)
    else:
        below_it(canvas, spec, half)
    return canvas


def _size(box: Box) -> float:
    """A tall or a wide shape may be longer than a square one."""
    return math.sqrt(box.width * box.height) * 0.6 + max(box.width, box.height) * 0.4


def _about(box: Box, k: float) -> Box:
    """``k`` times the box, about (0, 0)."""
    w, h = box.width * k / 2, box.height * k / 2
    return Box(-w, -h, w, h)


def _solid(
    canvas: Canvas, spec: Spec, kind: str, shape: Emblem, picture: Path, tone: str, reach: float
) -> None:
    solid = shape.body
    least = spec.press.least_line(reach)
    if shape.cuts and kind != "house":
        air = max(2.4 * least, reach * 0.012)
        room = area_of(picture.scale(0.01)).buffer(air * 0.01, quad_segs=6)
        cuts = [
            c for c in shape.cuts.contours() if kind != "drop" or not area_of(c.scale(0.01)).intersects(room)
        ]
        open_ = Path.join(cuts)
        if kind == "leaf":
            left = area_of(open_.scale(0.01)).difference(room)
            left = left.buffer(-0.006 * least).buffer(0.006 * least)
            base = [g for g in getattr(left, "geoms", [left]) if g.area > 1e-5 * (reach * 0.01) ** 2 * 4]
            open_ = from_area(shapely.MultiPolygon([g for g in base if g.geom_type == "Polygon"])).scale(100)
        if open_:
            solid = difference(solid, open_)
    canvas.add(solid, tone, "field", "field", "field")
    if shape.beside:
        canvas.add(shape.beside, tone, "field", "field", "field")


def _held(spec: Spec) -> _Held:
    a = spec.program.arrangement
    area = body(spec.program.motifs, a.repeat, a.tilt, spec.program.style).simplify(6.0)
    margin = lerp(52.0, 84.0, spec.air)
    lean = turn_of(a.tilt / (GRID - 1))
    found = [_fit(kind, emblem(kind, lean), area, margin) for kind in kinds()]
    best = max(h.share for h in found)
    good = [h for h in found if h.share >= NEARLY * best]
    # leanings of the tilt choose among them, and the balance turns the order
    at = a.tilt * len(good) // GRID + a.balance * 3 // GRID
    return good[at % len(good)]


def _fit(kind: str, shape: Emblem, area: BaseGeometry, margin: float) -> _Held:
    """The picture as large as the shape's body holds it with ``margin`` all around."""
    room = area_of(shape.body).simplify(3.0)
    room = room.intersection(shapely.box(-1000, -1000, 1000, shape.floor + margin)).buffer(-margin)
    shapely.prepare(room)
    left, top, right, bottom = area.bounds
    own = affinity.translate(area, -(left + right) / 2, -(top + bottom) / 2)
    cx, cy = calm(room).x, calm(room).y
    best, where = 0.0, (cx, cy)
    for dx in (0, -40, 40, -80, 80):
        for dy in (0, -50, 50, -100, 100, -150, 150):
            at = (cx + dx, cy + dy)
            low, high = best * 1.015, 1.1
            if not _holds(room, own, low or 0.02, at):
                continue
            for _ in range(8):
                k = (low + high) / 2
                low, high = (k, high) if _holds(room, own, k, at) else (low, k)
            best, where = low, at
    m = Affine.translate(-(left + right) / 2, -(top + bottom) / 2).then(Affine.scale(best))
    box = shape.whole().bounds()
    share = best / _size(box)
    return _Held(kind, shape, m.then(Affine.translate(*where)), share)


def _holds(room: BaseGeometry, own: BaseGeometry, k: float, at: tuple[float, float]) -> bool:
    placed = affinity.affine_transform(own, (k, 0, 0, k, at[0], at[1]))
    return bool(room.contains(placed))


# -- b: a second picture between two halves ---------------------------------------------------


def _second(spec: Spec) -> str:
    a = spec.program.arrangement
    return SECOND[(a.tilt * len(SECOND) // GRID + a.balance * 2 // GRID) % len(SECOND)]


def _parted(spec: Spec, area: BaseGeometry, found: Calm) -> Canvas:
    canvas, program = Canvas(spec.plan), spec.program
    a = program.arrangement
    shapes = toned_form(program.motifs, "one", a.tilt, program.style, (found.x, found.y))
    even = _symmetry(area, found.x) >= LIKE_ITSELF
    pair = even and a.repeat != "one"
    if pair:
        step = Affine.translate(-found.x - 0.62 * found.radius, 0)
        left = [
            Shape(intersection(s.path.transform(step), rectangle(-3000, -3000, 0, 3000)), s.tone)
            for s in shapes
        ]
        shapes = (*left, *mirrored(tuple(left)))
        moved = affinity.translate(area, -found.x - 0.62 * found.radius, 0)
        moved = moved.intersection(shapely.box(-3000, -3000, 0, 3000))
        area = moved.union(affinity.scale(moved, -1, 1, origin=(0, 0))).buffer(1)
        found = _on_axis(area, found)
    else:
        shapes = tuple(Shape(s.path.translate(-found.x, 0), s.tone) for s in shapes)
        area = affinity.translate(area, -found.x, 0)
        found = Calm(0.0, found.y, found.radius)
    box = joined(shapes).bounds()
    side = WIDTH * (lerp(0.6, 0.72, spec.balance) if pair else lerp(0.54, 0.64, spec.balance))
    k = side / max(box.width, box.height)
    reach = side + WIDTH * 0.9
    knife = _knife(_second(spec), found, box, even, spec.press.least_line(reach) / k)
    m = Affine.translate(-box.centre[0], -box.centre[1]).then(Affine.scale(k))
    _pieces(canvas, spec, shapes, knife, m, reach, STANDS_OUT)
    beside_it(canvas, spec, _about(box, k))
    return canvas


def _on_axis(area: BaseGeometry, found: Calm) -> Calm:
    """The largest disc about x = 0."""
    _, top, _, bottom = area.bounds
    steps = [top + (bottom - top) * i / 40 for i in range(41)]
    edge = area.boundary
    inside = [(edge.distance(shapely.Point(0, y)), y) for y in steps if area.contains(shapely.Point(0, y))]
    radius, y = max(inside, default=(0.0, found.y))
    return Calm(0.0, y, radius)


def _symmetry(area: BaseGeometry, x: float) -> float:
    other = affinity.scale(area, -1, 1, origin=(x, 0))
    return float(area.intersection(other).area / (area.area or 1.0))


def _knife(kind: str, found: Calm, box: Box, parted: bool, least: float) -> Path:
    """The second picture about the calm's middle, and the line that parts the halves above and below."""
    shape = emblem(kind).whole()
    own = shape.bounds()
    k = found.radius * math.sqrt(OPEN * math.pi / area_of(shape).area)
    placed = shape.translate(-own.centre[0], -own.centre[1]).transform(
        Affine.scale(k).then(Affine.translate(found.x, found.y))
    )
    if not parted:
        return placed
    half = max(GAP, 1.5 * least) / 2
    line = rectangle(found.x - half, box.top - 50, found.x + half, box.bottom + 50)
    now = placed.bounds()
    keep = rectangle(
        found.x - half - 5, now.top + 0.1 * now.height, found.x + half + 5, now.bottom - 0.1 * now.height
    )
    return Path.join([placed, difference(line, keep)])


def _pieces(
    canvas: Canvas, spec: Spec, shapes: tuple[Shape, ...], knife: Path, m: Affine, reach: float, wanted: float
) -> None:
    """The product's solid pieces less what is open in them."""
    least = spec.press.least_line(reach) / m.a
    hero = _tone(spec, wanted)
    done: dict[str, list[Path]] = {}
    for s in shapes:
        tone = hero if s.tone != "ink" else "key"
        path = difference(s.path, knife) if knife else s.path
        if path:
            done.setdefault(tone, []).append(path)
    for tone, paths in done.items():
        # wound in unlike ways, joined contours would cut each other
        path = cleaned(union(*paths), least)
        canvas.add(path.transform(m), tone, "hero", "motif", "art")


# -- c: open in the product's calm ------------------------------------------------------------


def _cut_into(spec: Spec, found: Calm) -> Canvas:
    canvas, program = Canvas(spec.plan), spec.program
    a = program.arrangement
    quiet = (found.x, found.y)
    shapes = toned_form(program.motifs, "one", a.tilt, program.style, quiet)
    box = joined(shapes).bounds()
    centre = Affine.translate(-box.centre[0], -box.centre[1])
    side = WIDTH * lerp(0.92, 1.05, spec.balance)
    k = side / max(box.width, box.height)
    half = _about(box, k)
    m = centre.then(Affine.scale(k))
    piece = _piece_at(shapes, quiet)
    reach = side * (1.06 + 0.14 * len(spec.two_lines()))
    band = name_within(spec, affinity.affine_transform(piece, (k, 0, 0, k, m.e, m.f)), reach)
    if band is not None:
        name, room = band
        hole = rectangle(*room)
        wanted = _tone(spec, LEGIBLE)
        under_it = WIDTH * 0.025
        wide = rectangle(room[0] - under_it, room[1] - under_it, room[2] + under_it, room[3] + under_it)
        back = Affine(1 / m.a, 0, 0, 1 / m.a, -m.e / m.a, -m.f / m.a)
        tones = {s.tone for s in shapes if area_of(s.path).buffer(12).contains(shapely.Point(*quiet))}
        under = [s for s in shapes if s.tone in tones]
        tone = wanted if any(s.tone != "ink" for s in under) else "key"
        panel = intersection(joined(tuple(under)).transform(m), wide)
        canvas.add(panel, tone, "field", "field", "field")
        _pieces(canvas, spec, shapes, hole.transform(back), m, reach, LEGIBLE)
        canvas.text(name, "ground", "name")
        below_it(canvas, spec, half, named=True)
        return canvas
    side = WIDTH * lerp(0.7, 0.84, spec.balance)
    k = side / max(box.width, box.height)
    m = centre.then(Affine.scale(k))
    knife = _knife(_second(spec), found, box, False, spec.press.least_line(side * 1.5) / k)
    _pieces(canvas, spec, shapes, knife, m, side * 1.5, STANDS_OUT)
    below_it(canvas, spec, _about(box, k))
    return canvas


def _solids(shapes: tuple[Shape, ...]) -> list[BaseGeometry]:
    """All connected solid pieces, the few largest first."""
    found = [g for s in shapes for a in [area_of(s.path)] for g in getattr(a, "geoms", [a])]
    return sorted(found, key=lambda g: -g.area)[:8]


def _piece_at(shapes: tuple[Shape, ...], at: tuple[float, float]) -> BaseGeometry:
    """The connected solid piece that holds a point, or the one nearest to it."""
    point = shapely.Point(*at)
    return min(_solids(shapes), key=lambda g: (g.distance(point), -g.area))
