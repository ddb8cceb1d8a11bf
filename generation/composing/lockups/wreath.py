"""Wreath: picture and name held by two leafy branches. 60 mm across.

Variants: a, picture above name within the wreath; b, the picture in a wreath that is open above, the name
below; c, the name within, the picture in the opening at the top.
The branches are olive; laurel or grain where the program has a wreath among its ornaments.
"""

from __future__ import annotations

import math

from generation.composing.canvas import Canvas
from generation.composing.picture import retoned
from generation.composing.spec import Spec, share
from generation.composing.staging import (
    IDENTITY,
    Rim,
    beside,
    centred,
    hero,
    largest_box,
    line_in,
    lines_below,
    name_in,
    proportions,
    rows_height,
)
from generation.drawing.path import Box
from generation.drawing.shapes import ellipse, lerp, polygon
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs.ornaments import garland

RADIUS = 30_000.0


def compose(spec: Spec) -> Canvas:
    variant = spec.program.arrangement.variant
    if variant == "b":
        return _cup(spec)
    return _within(spec) if variant == "a" else _crowned(spec)


def _leaves(spec: Spec) -> tuple[str, float]:
    """Which leaves the branches have, and how long they are, um."""
    o = spec.ornament("wreath")
    if o is None:
        return "olive", RADIUS * 0.235
    density, size = share(o)
    return ("grain" if density < 0.45 else "laurel"), RADIUS * lerp(0.19, 0.25, size)


def _branches(canvas: Canvas, spec: Spec, last: float, gap: float) -> float:
    """Draws them; the radius within which all is free."""
    kind, reach = _leaves(spec)
    middle = RADIUS - (garland.outer(kind, 0.0, reach))
    shapes = garland.draw(kind, middle, last, reach, gap)
    shapes = retoned(shapes, {"leaf": "key", "accent": "accent"})
    canvas.shapes(shapes, IDENTITY, "ornament", "ornament:wreath", "ornament")
    return garland.inner(kind, middle, reach)


def _rows(spec: Spec, clear: float, seat: float, reach: float) -> tuple[list[tuple[str, SetText]], float]:
    """The small lines that fit below ``seat`` within the wreath, and where they end."""
    out: list[tuple[str, SetText]] = []
    y = seat
    for i, (slot, text) in enumerate(spec.two_lines()):
        top = y + RADIUS * (0.085 if i == 0 else 0.07)
        size = max(spec.least(text, "text", "key", reach), RADIUS * (0.105 if i == 0 else 0.092))
        row = spec.letters.line(text, "text", size)
        low = top + row.box.height
        if low > clear * 0.9 or row.box.width / 2 > _half(clear, low) * 1.02:
            break
        out.append((slot, row))
        y = low
    return out, y


def _half(clear: float, y: float) -> float:
    return math.sqrt(max(0.0, clear * clear - y * y))


def _within(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    clear = _branches(canvas, spec, 254.0, 0.0) - RADIUS * lerp(0.025, 0.05, spec.air)
    texts = spec.two_lines()
    reach = 2 * RADIUS * (1.08 if texts else 1.0)
    seat = clear * (0.28 if texts else 0.40)
    name = _held(spec, clear, seat, RADIUS * 0.44, RADIUS * 0.34, reach)
    bottom = seat + name.box.height / 2
    rows, _ = _rows(spec, clear, bottom, reach)
    if not rows and texts:
        bottom += clear * 0.08
    top = centred(canvas, name, "letter", "name", 0.0, bottom - name.box.height) - name.box.height
    y = bottom
    for i, (slot, row) in enumerate(rows):
        y = centred(
            canvas, row, "key" if i == 0 else "letter", slot, 0.0, y + RADIUS * (0.085 if i == 0 else 0.07)
        )
        if i == 0:
            _flank(canvas, spec, row, y, clear)
    above = top - RADIUS * lerp(0.06, 0.09, spec.air)
    k = lerp(0.92, 1.02, spec.balance)

    def room(rim: Rim) -> Box:
        # the wreath is open above: the picture may stand in the opening
        return largest_box(rim, lambda v: _half(clear, max(v, -clear * 0.86)), -clear * 1.04, above, k)

    hero(canvas, spec, room, reach)
    _outside(canvas, spec, rows, reach)
    return canvas


def _flank(canvas: Canvas, spec: Spec, row: SetText, bottom: float, clear: float) -> None:
    middle = bottom - row.box.height / 2
    room = min(row.box.width / 2 + RADIUS * 0.34, _half(clear, bottom) * 0.98)
    beside(canvas, spec, 0.0, middle, row.box.width / 2, room, "key", RADIUS * 0.1)


def _outside(canvas: Canvas, spec: Spec, inside: list[tuple[str, SetText]], reach: float) -> None:
    """Lines that found no room within stand below the wreath."""
    set_ = {slot for slot, _ in inside}
    top = canvas.bounds().bottom + RADIUS * 0.12
    for slot, text in spec.two_lines():
        if slot not in set_:
            row = line_in(spec, text, RADIUS * 2.1, RADIUS * 0.115, "key", reach * 1.12)
            top = centred(canvas, row, "key", slot, 0.0, top) + RADIUS * 0.07


def _cup(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    clear = _branches(canvas, spec, lerp(208.0, 222.0, spec.air), 0.0)
    unit = RADIUS * 2
    reach = RADIUS * 2.55
    top, bottom = -clear * 1.2, clear * 0.93
    k = lerp(0.9, 1.0, spec.balance)

    free = clear - RADIUS * 0.08

    def half(y: float) -> float:
        return _half(free, y if y > -free * 0.35 else free * 0.35)

    def room(rim: Rim) -> Box:
        return largest_box(rim, half, top, bottom, k)

    hero(canvas, spec, room, reach)
    gap = RADIUS * lerp(0.13, 0.2, spec.air)
    most = RADIUS * 2.2
    name = name_in(spec, most, RADIUS * 0.8, RADIUS * lerp(0.46, 0.36, spec.balance), "letter", reach)
    tall = canvas.bounds().height + 2 * gap + name.box.height
    for _ in range(2):
        reach = max(most, tall + rows_height(spec, unit * 0.92, most, reach))
    low = centred(canvas, name, "letter", "name", 0.0, canvas.bounds().bottom + gap)
    lines_below(canvas, spec, low + gap * 0.75, most, unit * 0.92, reach)
    return canvas


def _held(spec: Spec, clear: float, seat: float, height: float, size: float, reach: float) -> SetText:
    """The name about ``seat``, with all its corners within the wreath."""
    for past in (0.10, 0.16, 0.22, 0.28, 0.34, 0.40):
        try:
            name = name_in(
                spec, 1.94 * _half(clear, abs(seat) + RADIUS * past), height, size, "letter", reach
            )
        except DoesNotFit:
            if past == 0.40:
                raise
            continue
        if name.box.width / 2 < _half(clear, abs(seat) + name.box.height / 2) * 1.005:
            return name
    return name


def _crowned(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    kind, leaf = _leaves(spec)
    middle = RADIUS - garland.outer(kind, 0.0, leaf)
    rim = proportions(spec)
    tall = RADIUS * lerp(0.92, 1.1, spec.balance) * min(1.0, 1.05 / rim.ratio)
    wide = tall * rim.ratio
    opening = math.degrees(math.asin(min(0.9, (wide * 0.5 + RADIUS * 0.1) / middle)))
    clear = _branches(canvas, spec, 270.0 - opening - 9.0, 8.5) - RADIUS * 0.03
    reach = RADIUS + middle + tall * 0.64 + (RADIUS * 0.2 if spec.two_lines() else 0.0)
    texts = spec.two_lines()
    # the picture stands in the opening, a third of it within
    foot = tall * 0.36 - middle
    size = RADIUS * (0.42 if texts else 0.48)
    seat = lerp(foot, clear, 0.43 if texts else 0.48)
    name = _held(spec, clear, seat, RADIUS * 0.9, size, reach)
    top = seat - name.box.height / 2
    bottom = centred(canvas, name, "letter", "name", 0.0, top)
    rows, _ = _rows(spec, clear, bottom + RADIUS * 0.02, reach)
    y = bottom + RADIUS * 0.02
    for i, (slot, row) in enumerate(rows):
        y = centred(
            canvas, row, "key" if i == 0 else "letter", slot, 0.0, y + RADIUS * (0.085 if i == 0 else 0.07)
        )
        if i == 0:
            _flank(canvas, spec, row, y, clear)
    low = min(foot, top - RADIUS * 0.09)
    hero(canvas, spec, Box(-wide / 2, low - tall, wide / 2, low), reach)
    _knot(canvas, spec, middle)
    _outside(canvas, spec, rows, reach)
    return canvas


def _knot(canvas: Canvas, spec: Spec, radius: float) -> None:
    """What closes the wreath at its foot."""
    r = RADIUS * 0.045
    if spec.ornament("diamonds"):
        s = r * 1.3
        path = polygon([(0, radius - s), (s, radius), (0, radius + s), (-s, radius)])
    else:
        path = ellipse(0, radius, r)
    canvas.add(path, "accent", "ornament", "separator", "ornament")
