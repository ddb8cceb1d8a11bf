"""Monogram: the name's first letter or letters as the heart of the mark, with the product at its side; the
whole name below, small and tracked. About 44 mm wide.

Variants: a, an initial in a ring, the product leaning on it or lying on top of it; b, initials reversed out
of a solid tile from whose upper edge the product grows; c, the product between two initials (beside a lone
one) on one base line.
"""

from __future__ import annotations

import math
from dataclasses import replace

from generation.composing.canvas import Canvas
from generation.composing.dividers import divider, flankable, flanks, wanted, widest_line
from generation.composing.initials import initials
from generation.composing.perching import Piece, area_of, draw, moved, piece_of, spots, swollen
from generation.composing.picture import retoned
from generation.composing.spec import Spec, share
from generation.composing.staging import IDENTITY, centred, name_in
from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, rectangle
from generation.drawing.type.scripts import RIGHT_TO_LEFT, script_of
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs import ornaments
from generation.motifs.ornaments import frames
from generation.motifs.ornaments import wreath as wreaths

SIDE = 40_000.0
"""The emblem, across."""
_PROBE = 20_000.0
_APART = 0.18
"""What stands beside a letter keeps this share of its x-height; the judge asks for a little less."""


def compose(spec: Spec) -> Canvas:
    return {"a": _ring, "b": _tile, "c": _pair}[spec.program.arrangement.variant](spec)


class NoInitials(DoesNotFit):
    """A name of digits or signs, as a year: no letter stands for it. Remedy: another lock-up."""

    def __init__(self, text: str) -> None:
        super().__init__(text, 0, 0)
        self.args = (f"“{text}” has no letter that could stand for it",)


def _initials(spec: Spec, most: int) -> str:
    """NoInitials where there are none."""
    found = initials(spec.texts.name, spec.letters.language, most)
    if not found:
        raise NoInitials(spec.texts.name)
    return found


def _set(spec: Spec, text: str, size: float) -> SetText:
    return spec.letters.line(text, "display", size, cased=False)


def _gap(text: SetText) -> float:
    return _APART * (text.meaning.x_height_um or text.meaning.size_um * 0.5)


def _scale(piece: Piece, height: float, most: float) -> float:
    """The scale at which the picture looks ``height`` large, no longer than ``most``."""
    box = piece.box
    return min(height / math.sqrt(box.width * box.height), most / max(box.width, box.height))


def _standing(piece: Piece, k: float, x: float = 0.0, foot: float = 0.0) -> Affine:
    """The picture with the middle of its foot at (x, foot)."""
    box = piece.box
    return Affine.translate(-box.centre[0], -box.bottom).then(Affine.scale(k)).then(Affine.translate(x, foot))


def _lay(canvas: Canvas, spec: Spec, piece: Piece, m: Affine, reach: float, gap: float) -> None:
    canvas.carve(spec.clearing(m, reach, gap))
    canvas.shapes(draw(spec, piece, m, reach), m, "hero", "motif", "art")


def _reach(spec: Spec, tall: float) -> float:
    """The longer side of the mark, about, um."""
    return tall + SIDE * (0.42 + 0.15 * len(spec.two_lines()))


def _wreath(canvas: Canvas, spec: Spec, x: float, y: float, radius: float) -> float:
    """Two branches round (x, y), where the program has them; the radius that is free within."""
    o = spec.ornament("wreath")
    if o is None:
        return radius
    box = Box(x - radius, y - radius, x + radius, y + radius)
    shapes = ornaments.draw("wreath", box, *share(o), one_ink=spec.plan.mode != "full")
    # in the design's own colour: the product alone brings others
    shapes = retoned(shapes, {"leaf": "key", "accent": "key", "ink": "key"})
    canvas.shapes(shapes, IDENTITY, "ornament", "ornament:wreath", "ornament")
    return wreaths.clear_radius(box, *share(o)) - radius * 0.02


def _rays(canvas: Canvas, spec: Spec, x: float, y: float, radius: float, area: Path, sun: float) -> None:
    """A sunburst about (x, y), cut to ``area``; ``sun``: how much of its radius the disc takes at most."""
    o = spec.ornament("rays")
    if o is None:
        return
    density, size = share(o)
    box = Box(x - radius, y - radius, x + radius, y + radius)
    shapes = ornaments.draw("rays", box, density, size * sun, one_ink=spec.plan.mode != "full")
    for s in retoned(shapes, dict.fromkeys(("ground_tint", "key_soft", "key", "accent"), "field_soft")):
        canvas.add(intersection(s.path, area), s.tone, "ornament", "ornament:rays", "ornament", s.level)


# -- a: in a ring ---------------------------------------------------------------------------


def _ring(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    radius = SIDE / 2
    reach = _reach(spec, SIDE * (1.14 if spec.ornament("wreath") else 1.0))
    free = _circle(
        canvas, spec, _wreath(canvas, spec, 0.0, 0.0, radius * 1.14) if spec.ornament("wreath") else radius
    )
    around = ("field_soft",) if spec.ornament("rays") else ()
    piece = piece_of(spec, 0.3, around)
    letter = _set(spec, _initials(spec, 1), _PROBE)
    tall = letter.box.height
    gap = _gap(letter) * 1.06
    k = _scale(piece, tall * lerp(0.68, 0.98, spec.balance), tall * 1.2)
    figure = piece.at(_standing(piece, k))
    spot = min(spots(area_of(letter.path), figure, gap), key=lambda s: s.cost)
    f = free * lerp(0.96, 0.87, spec.air) / spot.radius
    letter = _set(spec, _initials(spec, 1), _PROBE * f)
    cx, cy = spot.centre[0] * f, spot.centre[1] * f
    m = _standing(piece, k * f, spot.x * f - cx, spot.foot * f - cy)
    x, y = m.apply(*piece.box.centre)
    if around:
        clear = swollen(letter.path.translate(-cx, -cy), _gap(letter))
        _rays(canvas, spec, x, y, free * 2.0, difference(ellipse(0, 0, free * 0.97), clear), 0.3)
    _lay(canvas, spec, piece, m, reach, 0.0 if plan.mode == "full" else radius * 0.02)
    canvas.text(letter, plan.strongest(("key", "letter"), 4.7), "initial", -cx, -cy)
    _foot(canvas, spec, 0.0, canvas.bounds().bottom, SIDE * 1.3, reach, _gap(letter))
    return canvas


def _circle(canvas: Canvas, spec: Spec, radius: float) -> float:
    """A round field with its frame; the radius that is free within."""
    plan, kind = spec.plan, spec.program.frame
    thick = radius * 0.05
    depth = frames.circle_depth(kind, radius, thick) + (radius * 0.03 if kind == "dotted" else 0.0)
    if plan.mode == "full":
        plan.field = plan.colour("ground_tint")
        edge = ellipse(0, 0, radius - depth) if kind == "dotted" else frames.edge_circle(kind, 0, 0, radius)
        canvas.add(edge, "field", "field", "field", "field")
    for path in frames.circle(kind, 0, 0, radius, thick):
        canvas.add(path, "key", "frame", "frame", "frame")
    return radius - depth


# -- b: reversed out of a tile --------------------------------------------------------------


def _tile(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    wreath = spec.ornament("wreath") is not None
    radius = _wreath(canvas, spec, 0.0, 0.0, SIDE * 0.56) if wreath else SIDE * 0.5
    half = radius if wreath else SIDE * 0.43
    bottom = half
    piece = piece_of(spec, 0.3, ("field_soft",) if spec.ornament("rays") else ())
    wide = 2 * half * (0.62 if wreath else 0.78) * lerp(0.86, 1.0, spec.balance)
    k = min(wide / piece.box.width, 1.25 * half / piece.box.height)
    tall = piece.box.height * k
    sunk = min(tall * 0.44, half * 0.44)
    m = _standing(piece, k, 0.0, -half + sunk)
    reach = _reach(spec, 2 * half + tall - sunk)
    edge, room = _solid(canvas, spec, half, wreath)
    rise = half * 1.02 if wreath else half * 0.95
    hub = -half + sunk - tall * 0.5
    sky = difference(ellipse(0, hub, rise), rectangle(-SIDE, -half + sunk * 0.3, SIDE, SIDE))
    gap = SIDE * 0.024
    if spec.ornament("rays"):
        _rays(canvas, spec, 0.0, hub, rise, difference(sky, swollen(edge, gap)), 0.6)
    _lay(canvas, spec, piece, m, reach, gap)
    top, low = -half + sunk, bottom - room
    broad = 2 * (half - room) * (0.74 if wreath else 0.98)
    letter = _set(spec, _initials(spec, 2), _PROBE)
    # below a round edge a letter keeps further away than below a straight one
    air = 2.1 * max(_gap(letter), 0.08 * letter.box.height) + (0.16 * letter.box.height if wreath else 0.0)
    f = (low - top) * lerp(0.99, 0.88, spec.air) / (letter.box.height + air)
    f = min(f, broad / (letter.box.width + 2.1 * _gap(letter)))
    letter = _set(spec, _initials(spec, 2), _PROBE * f)
    x, y = letter.box.centre
    canvas.text(letter, "on_key", "initial", -x, lerp(top, low, 0.46 if wreath else 0.5) - y)
    _foot(canvas, spec, 0.0, canvas.bounds().bottom, SIDE * 1.3, reach, _gap(letter))
    return canvas


def _solid(canvas: Canvas, spec: Spec, half: float, round_: bool) -> tuple[Path, float]:
    """The tile in the key colour with its frame; its outline, and how far inside the frame reaches."""
    kind = spec.program.frame
    edge_kind = kind if kind in ("scallop", "notched") else "single"
    box = Box(-half, -half, half, half)
    corner = half * (0.2 if kind == "notched" else 0.34)
    outline = (
        frames.edge_circle(edge_kind, 0, 0, half) if round_ else frames.edge_rect(edge_kind, box, corner)
    )
    canvas.add(outline, "key", "field", "field", "field")
    if kind == "none":
        return outline, half * 0.04
    thick, at = half * 0.035, half * (0.13 if edge_kind != "single" else 0.075)
    if kind == "scallop" and not round_:
        at = half * 0.12
    line = kind if kind in ("double", "dotted") else "single"
    if round_:
        lines = frames.circle(line, 0, 0, half - at, thick)
    elif kind == "notched":
        lines = (frames.rect("notched", box.inset(at * 0.6), thick, corner)[0],)
    else:
        lines = frames.rect(line, box.inset(at), thick, corner - at)
    for path in lines:
        canvas.add(path, "on_key", "frame", "frame", "frame")
    return outline, at + thick * (2.6 if kind == "double" else 1.3)


# -- c: two initials and the product --------------------------------------------------------


def _pair(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    letters = _initials(spec, 2)
    several = len(letters) == 2 and script_of(letters) == "Latn"
    tone = plan.strongest(("key", "letter"), 4.7)
    piece = piece_of(spec, 0.3, ("field_soft",) if spec.ornament("rays") else ())
    parts = list(letters) if several else [letters]
    size = SIDE * (0.52 if several else 0.62)
    size *= size / max(_set(spec, p, size).box.height for p in parts) * 0.92
    texts = [_set(spec, p, size) for p in parts]
    tall = max(t.box.height for t in texts)
    gap = max(_gap(t) for t in texts) * lerp(1.06, 1.5, spec.air)
    k = _scale(piece, tall * lerp(1.0, 1.26, spec.balance), tall * 1.5)
    half, high = piece.box.width * k / 2, piece.box.height * k
    base = max(t.box.bottom for t in texts) if script_of(letters) != "Latn" else 0.0
    foot = base
    middle = foot - high / 2
    wide = half
    if spec.ornament("wreath"):
        middle = base - tall / 2
        k *= 0.92
        span = SIDE * 0.5
        o = spec.ornament("wreath")
        assert o is not None
        about = (half * half + high * high / 4) ** 0.5 * 0.94
        span *= min(1.3, about / wreaths.clear_radius(Box(-span, -span, span, span), *share(o)))
        free = _wreath(canvas, spec, 0.0, middle, span)
        k *= min(1.0, free * 0.94 / about)
        half, high = piece.box.width * k / 2, piece.box.height * k
        foot, wide = middle + high / 2, span
    m = _standing(piece, k, 0.0, foot)
    framed = 0.0 if spec.program.frame == "none" else 2 * gap + SIDE * 0.3
    across = 2 * wide + sum(t.box.width for t in texts) + 3 * gap + framed
    reach = max(_reach(spec, max(tall, high) + framed), across, SIDE * 1.2)
    if spec.ornament("rays"):
        span = max(half, high / 2) * 1.3
        _rays(canvas, spec, 0.0, middle, span, ellipse(0, middle, span), 0.7)
        wide = max(wide, span)
    _lay(canvas, spec, piece, m, reach, SIDE * 0.014 if plan.mode != "full" else 0.0)
    figure = piece.at(m)
    free_of_ornament = wide == half
    for i, text in enumerate(texts):
        sign = -1 if i == 0 else 1
        if not several and script_of(letters) in RIGHT_TO_LEFT:
            sign = 1
        dx = wide + gap - text.box.left if sign > 0 else -wide - gap - text.box.right
        area = moved(area_of(text.path), dx, 0)
        # by eye, not by box: a letter comes as near as its shape and the picture's allow
        near = area.distance(figure) - gap if free_of_ornament else 0.0
        dx -= sign * min(max(0.0, near), gap * 1.5)
        canvas.text(text, tone, f"initial{i + 1}" if several else "initial", dx, 0.0)
    if spec.program.frame != "none":
        _frame(canvas, spec, gap)
    box = canvas.bounds()
    _foot(canvas, spec, box.centre[0], box.bottom, max(SIDE * 1.2, box.width), reach, gap)
    return canvas


def _frame(canvas: Canvas, spec: Spec, gap: float) -> None:
    """Around all that stands, ``gap`` away at least."""
    content, thick = canvas.bounds(), SIDE * 0.024
    kind = spec.program.frame
    corner = SIDE * (0.09 if kind == "notched" else 0.06)
    pad = max(gap, SIDE * lerp(0.075, 0.11, spec.air)) + (corner * 0.35 if kind == "notched" else 0.0)
    box = content.inset(-pad)
    box = box.inset(-frames.rect_depth(kind, box, thick))
    for path in frames.rect(kind, box, thick, corner):
        canvas.add(path, "key", "frame", "frame", "frame")


# -- below ----------------------------------------------------------------------------------


def _name(spec: Spec, tracked: Spec, width: float, size: float, reach: float) -> SetText:
    """Tracked; where a long word can't be read so, as the design has it, then wider than the emblem."""
    found: SetText | None = None
    tries = [(tracked, width), (spec, width)] + [(spec, SIDE * k) for k in (1.5, 1.8, 2.1, 2.5, 3.0)]
    for own, most in tries:
        whole = max(reach, most)
        least = spec.least(spec.texts.name, "display", "letter", whole)
        try:
            name = name_in(own, most, SIDE * 0.62, max(size, least), "letter", whole, size * 0.62)
        except DoesNotFit as why:
            missing = why
            continue
        if name.meaning.size_um >= least * 0.99:
            return name
        found = found or name
    if found is None:
        raise missing
    return found


def _texts(spec: Spec, width: float, reach: float) -> tuple[SetText, list[tuple[str, SetText]]]:
    """The whole name, small and tracked, and the small lines."""
    lettering = spec.program.lettering
    open_ = replace(lettering, tracking=max(lettering.tracking, round(lerp(40, 63, spec.air))))
    tracked = replace(spec, letters=replace(spec.letters, lettering=open_))
    name = _name(spec, tracked, width, SIDE * lerp(0.15, 0.118, spec.balance), reach)
    rows = []
    for i, (slot, text) in enumerate(spec.two_lines()):
        size = SIDE * (0.082 if i == 0 else 0.072)
        rows.append((slot, widest_line(spec, text, max(width, name.box.width), SIDE * 2, size, reach)))
    return name, rows


def _foot(canvas: Canvas, spec: Spec, x: float, top: float, width: float, reach: float, apart: float) -> None:
    """The letters below the emblem, at least ``apart`` from it, and the ornaments that go with letters."""
    gap = SIDE * lerp(0.075, 0.12, spec.air)
    emblem = canvas.bounds()
    kinds = wanted(spec)
    for _ in range(3):
        name, rows = _texts(spec, width, reach)
        tall = emblem.height + name.box.height + sum(r.box.height + 0.7 * gap for _, r in rows)
        tall += gap + (1.4 * gap if kinds else 0.0)
        whole = max(tall, emblem.width, name.box.width, *(r.box.width for _, r in rows))
        if whole <= reach * 1.005:
            break
        reach = whole * 1.02
    unit = min(SIDE * 0.13, name.meaning.size_um) * 0.8
    half = max(width, SIDE) / 2
    at = ""
    if kinds and len(name.baselines_um) == 1 and flankable(spec, name.box.width / 2, half, unit):
        at = "name"
    elif kinds and rows and len(rows[0][1].baselines_um) == 1:
        at = "line" if flankable(spec, rows[0][1].box.width / 2, half, unit) else "below"
    elif kinds:
        at = "below" if rows else "above"
    y = top + max(gap, apart)
    if at == "above":
        y = divider(canvas, spec, x, y, width * 0.6, unit) + gap * 0.8
    low = centred(canvas, name, "letter", "name", x, y)
    if at == "name":
        flanks(canvas, spec, x, (y + low) / 2, name.box.width / 2, half, unit)
    if at == "below":
        low = divider(canvas, spec, x, low + gap * 0.6, width * 0.6, unit)
    for i, (slot, row) in enumerate(rows):
        y = low + gap * (0.7 if i == 0 else 0.55)
        low = centred(canvas, row, "key" if i == 0 else "letter", slot, x, y)
        if i == 0 and at == "line":
            flanks(canvas, spec, x, (y + low) / 2, row.box.width / 2, half, unit)
