"""Plaque: a label in a frame, with picture, name and a small line.

Variants: a, upright, the picture in a window over a solid name plate; b, an upright oval; c, an oblong
sign, the picture left of the letters, solid in full colour. 56 to 80 mm on the longer side.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec
from generation.composing.staging import (
    beside,
    centred,
    hero,
    largest_box,
    line_in,
    name_in,
    proportions,
    scenery,
)
from generation.drawing.geometry import difference, inset
from generation.drawing.path import Box
from generation.drawing.shapes import ellipse, lerp, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs.ornaments import frames

WIDTH = 54_000.0
_BEHIND = ("rays", "hills", "field_rows")


def compose(spec: Spec) -> Canvas:
    return {"a": _upright, "b": _oval, "c": _sign}[spec.program.arrangement.variant](spec)


def _upright(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    kind, thick = spec.program.frame, WIDTH * 0.022
    height = WIDTH * 1.26
    outer = Box(-WIDTH / 2, 0.0, WIDTH / 2, height)
    corner = WIDTH * 0.07
    for path in frames.rect(kind, outer, thick, corner):
        canvas.add(path, "key", "frame", "frame", "frame")
    inner = outer.inset(frames.rect_depth(kind, outer, thick) + WIDTH * 0.034)
    bite = max(0.0, corner * (1.0 if kind == "notched" else 0.55))
    whole = frames.edge_rect("notched" if kind == "notched" else "single", inner, bite)
    rows = spec.two_lines()
    reach = height
    pad = WIDTH * lerp(0.07, 0.09, spec.air)
    name = name_in(spec, inner.width * 0.87, WIDTH * 0.30, WIDTH * 0.155, "on_key", reach, WIDTH * 0.076)
    set_rows = [
        (slot, line_in(spec, t, inner.width * 0.84, WIDTH * (0.058 if i == 0 else 0.05), "on_key", reach))
        for i, (slot, t) in enumerate(rows)
    ]
    gap = pad * 0.72
    total = name.box.height + sum(r.box.height + gap for _, r in set_rows)
    plate = max(WIDTH * 0.25, total + 2 * pad)
    cut = inner.bottom - plate
    canvas.add(difference(whole, rectangle(-WIDTH, -WIDTH, WIDTH, cut)), "key", "field", "field", "field")
    window = difference(whole, rectangle(-WIDTH, cut - WIDTH * 0.02, WIDTH, height * 2))
    plan.field = plan.colour("ground_tint")
    canvas.add(window, "field", "field", "field", "field")
    if plan.mode != "full":
        line = WIDTH * 0.009
        canvas.add(difference(window, inset(window, line)), "key", "frame", "frame", "frame")
    box = window.bounds()
    r = max(box.width, box.height) * 0.52
    scene = Box(-r, box.centre[1] - r, r, box.centre[1] + r)
    behind, around = scenery(canvas, spec, scene, inset(window, WIDTH * 0.012), _BEHIND)
    room = box.inset(WIDTH * lerp(0.075, 0.05, spec.balance))
    hero(canvas, spec, room, reach, behind, around)
    top = cut + (plate - total) / 2
    top = centred(canvas, name, "on_key", "name", 0.0, top)
    for slot, row in set_rows:
        top = centred(canvas, row, "on_key", slot, 0.0, top + gap)
    return canvas


def _oval(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    rx, ry = WIDTH * 0.5, WIDTH * 0.63
    thick = WIDTH * 0.024
    depth = _oval_frame(canvas, spec.program.frame, rx, ry, thick)
    plan.field = plan.colour("ground_tint")
    ax, ay = rx - depth - WIDTH * 0.022, ry - depth - WIDTH * 0.022
    area = ellipse(0, 0, ax, ay)
    canvas.add(area, "field", "field", "field", "field")
    reach = 2 * ry
    margin = WIDTH * lerp(0.05, 0.068, spec.air)

    def half(y: float, keep: float = margin) -> float:
        a, b = ax - keep, ay - keep
        return a * math.sqrt(max(0.0, 1 - (y / b) ** 2))

    gap = WIDTH * 0.042
    ink = plan.strongest(("key", "letter"))
    name, seat, set_rows = _oval_text(spec, half, ay, gap, reach)
    top = seat - name.box.height / 2
    y = seat + name.box.height / 2
    for i, (slot, row) in enumerate(set_rows):
        y = centred(canvas, row, ink if i == 0 else "letter", slot, 0.0, y + gap)
        if i == 0 and len(row.baselines_um) == 1:
            free = half(y) - WIDTH * 0.02
            beside(canvas, spec, 0.0, y - row.box.height / 2, row.box.width / 2, free, ink, WIDTH * 0.05)
    canvas.text(name, "letter", "name", -name.box.centre[0], top - name.box.top)
    r = ax * 1.02
    middle = (-ay + top) / 2
    scene = Box(-r, middle - r, r, middle + r)
    sun = ellipse(0, middle, (top + ay) / 2 - WIDTH * 0.035)
    behind, around = scenery(canvas, spec, scene, sun, _BEHIND[:1] if plan.mode == "full" else ())
    k = lerp(0.9, 1.0, spec.balance)
    hero(
        canvas,
        spec,
        lambda q: largest_box(q, half, -ay + margin, top - WIDTH * 0.05, k),
        reach,
        behind,
        around,
    )
    return canvas


def _oval_text(
    spec: Spec, half: Callable[[float], float], ay: float, gap: float, reach: float
) -> tuple[SetText, float, list[tuple[str, SetText]]]:
    """Name and lines, and the height of the name's middle: as low in the oval as the lines find room in
    one row each; a line that finds none anywhere is left out."""
    rows = spec.two_lines()
    best: tuple[SetText, float, list[tuple[str, SetText]]] | None = None
    for seat in (0.46, 0.40, 0.34, 0.28, 0.22, 0.16) if rows else (0.46, 0.36, 0.26):
        at = ay * seat
        try:
            name = name_in(
                spec, 2 * half(at + WIDTH * 0.06), WIDTH * 0.27, WIDTH * 0.19, "letter", reach, WIDTH * 0.1
            )
        except DoesNotFit:
            continue
        y = at + name.box.height / 2
        if y > ay * 0.86:
            continue
        found: list[tuple[str, SetText]] = []
        for i, (slot, text) in enumerate(rows):
            least = spec.least(text, "text", "key", reach)
            row = spec.letters.line(text, "text", max(least, WIDTH * (0.056 if i == 0 else 0.048)))
            if row.box.width > 2 * half(y + gap + row.box.height):
                row = spec.letters.line(text, "text", least)
            if row.box.width > 2 * half(y + gap + row.box.height):
                break
            found.append((slot, row))
            y += gap + row.box.height
        if best is None or len(found) > len(best[2]):
            best = (name, at, found)
        if len(found) == len(rows):
            break
    if best is None:
        raise DoesNotFit(spec.texts.name, round(WIDTH), round(2 * half(0.0)))
    return best


def _oval_frame(canvas: Canvas, kind: str, rx: float, ry: float, thick: float) -> float:
    """Draws the frame; how deep it is."""
    if kind == "none":
        return 0.0
    for path in frames.oval(kind, rx, ry, thick):
        canvas.add(path, "key", "frame", "frame", "frame")
    return frames.oval_depth(kind, rx, ry, thick)


def _about(box: Box, r: float) -> Box:
    x, y = box.centre
    return Box(x - r, y - r, x + r, y + r)


def _sign(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    solid = plan.mode == "full"
    tone = "on_key" if solid else "key"
    height = WIDTH * 0.68
    plan.field = plan.colour("key") if solid else plan.ground
    tall = height * lerp(0.8, 0.94, spec.balance)
    side = tall * max(0.62, min(1.2, proportions(spec).ratio))
    pad = WIDTH * lerp(0.075, 0.1, spec.air)
    most = WIDTH * 0.86
    reach = side + most + 3 * pad + 5 * WIDTH * 0.018
    name = name_in(spec, most, height * 0.56, height * 0.36, tone, reach, height * 0.135)
    width = max(WIDTH * 0.46, name.box.width)
    rows = []
    for i, (slot, text) in enumerate(spec.two_lines()):
        least = spec.least(text, "text", tone, reach)
        width = min(most, max(width, spec.letters.line(text, "text", least).box.width * 1.02))
        rows.append((slot, line_in(spec, text, width, height * (0.105 if i == 0 else 0.09), tone, reach)))
    gap = height * 0.085
    total = name.box.height + sum(r.box.height + gap for _, r in rows)
    kind, thick = spec.program.frame, WIDTH * 0.018

    inner_height = max(height, total + pad)
    left = side + pad
    whole = Box(0.0, 0.0, left + pad + width, inner_height)
    depth = 2.35 * thick
    outer = whole.inset(-(pad + depth))
    corner = WIDTH * 0.06
    if solid:
        edge = kind if kind in ("scallop", "notched") else "single"
        canvas.add(frames.edge_rect(edge, outer, corner), "key", "field", "field", "field")
    line_box = outer.inset(thick * 1.5) if solid else outer
    if kind != "none" and not (solid and kind == "scallop"):
        for path in frames.rect(kind, line_box, thick * (0.7 if solid else 1.0), corner - thick):
            canvas.add(path, tone, "frame", "frame", "frame")
    room = Box(0.0, (inner_height - tall) / 2, side, (inner_height + tall) / 2)
    sun = min(tall * 0.54, side / 2 + pad * 0.75)
    behind, around = scenery(
        canvas, spec, _about(room, sun), ellipse(*room.centre, sun), _BEHIND[:1] if solid else ()
    )
    hero(canvas, spec, room, reach, behind, around)
    x = left
    rule = rectangle(x - thick * 0.22, inner_height * 0.1, x + thick * 0.22, inner_height * 0.9)
    canvas.add(rule, tone, "ornament", "ornament:rules", "ornament")
    middle = left + pad + width / 2
    top = (inner_height - total) / 2
    top = centred(canvas, name, tone, "name", middle, top)
    for slot, row in rows:
        top = centred(canvas, row, tone, slot, middle, top + gap)
    return canvas
