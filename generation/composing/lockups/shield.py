"""Shield: the picture on a farm's own coat of arms. 54 mm wide, about 64 mm tall.

Variants: a, the name on a solid band along the top; b, a solid shield with the picture alone, the
name below it; c, the name on a solid band across the middle, furrows in the tip.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec
from generation.composing.staging import (
    centred,
    half_width,
    hero,
    largest_box,
    line_in,
    lines_below,
    name_in,
    rows_height,
    scenery,
    small_line,
)
from generation.drawing.geometry import difference, inset, intersection
from generation.drawing.path import Box, Path
from generation.drawing.shapes import lerp, rectangle
from generation.motifs import ornaments

WIDTH = 54_000.0
TALL = 64_000.0
EDGE = 0.028
"""The solid edge, in widths."""
_BEHIND = ("rays", "hills", "field_rows")


def compose(spec: Spec) -> Canvas:
    variant = spec.program.arrangement.variant
    if variant == "b":
        return _above_name(spec)
    return _banded(spec, at_top=variant == "a")


def outline(box: Box, crest: float) -> Path:
    """``crest``: how far the top dips on either side of its middle, as a share of the height."""
    x, w, h = box.centre[0], box.width, box.height
    top, shoulder = box.top, box.top + h * 0.40
    dip = crest * h
    return Path(
        (
            ("M", box.left, top),
            ("C", box.left + w * 0.16, top + dip, x - w * 0.16, top + dip, x, top),
            ("C", x + w * 0.16, top + dip, box.right - w * 0.16, top + dip, box.right, top),
            ("L", box.right, shoulder),
            ("C", box.right, top + h * 0.72, x + w * 0.27, top + h * 0.90, x, box.bottom),
            ("C", x - w * 0.27, top + h * 0.90, box.left, top + h * 0.72, box.left, shoulder),
            ("Z",),
        )
    )


def _lines(canvas: Canvas, spec: Spec, shape: Path, width: float, tone: str) -> float:
    """The frame's thin lines within the edge; how far inside ``shape`` there is room."""
    edge = width * EDGE
    if spec.program.frame == "none":
        return edge * 0.4
    gap, line = edge * 0.75, edge * (0.34 if spec.program.frame == "single" else 0.6)
    for i in range(1 if spec.program.frame == "single" else 2):
        at = gap + i * (line + gap * 0.6)
        thick = line if i == 0 else line * 0.45
        path = difference(inset(shape, at), inset(shape, at + thick))
        canvas.add(path, tone, "frame", "frame", "frame")
    return gap + (line if spec.program.frame == "single" else line * 1.45 + gap * 0.6)


def _banded(spec: Spec, at_top: bool) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    box = Box(-WIDTH / 2, 0.0, WIDTH / 2, TALL)
    shape = outline(box, 0.0)
    edge = WIDTH * EDGE
    canvas.add(shape, "key", "field", "field", "field")
    rows = spec.two_lines()
    below = rows[1:] if at_top else rows
    reach = TALL * (1.03 + 0.11 * len(below))
    line = (
        line_in(spec, rows[0][1], WIDTH * 0.78, WIDTH * 0.058, "on_key", reach) if rows and at_top else None
    )
    pad = WIDTH * lerp(0.062, 0.085, spec.air)
    gap = pad * 0.8
    small = line.box.height + gap if line else 0.0
    middle = TALL * lerp(0.51, 0.55, spec.balance)
    inward = half_width(shape)
    wide = WIDTH * 0.84 if at_top else 2 * inward(middle + WIDTH * 0.24) - WIDTH * 0.16
    name = name_in(spec, wide, WIDTH * 0.27, WIDTH * 0.15, "on_key", reach, WIDTH * 0.09)
    band = max(WIDTH * 0.215, name.box.height + small + 2 * pad)
    first = 0.0 if at_top else middle
    last = first + band
    inside = inset(shape, edge)
    plan.field = plan.colour("ground_tint")
    field = intersection(inside, _between(last, TALL) if at_top else _between(0, first))
    tip = Path() if at_top else intersection(inside, _between(last + edge * 0.7, TALL))
    canvas.add(field, "field", "field", "field", "field")
    room = intersection(
        inset(shape, edge + _lines_in(canvas, spec, field, edge)),
        _between(last + edge, TALL) if at_top else _between(edge, first),
    )
    bounds = room.bounds()
    half = half_width(inset(shape, edge * 2 + WIDTH * 0.03))
    upper, lower = bounds.top + WIDTH * 0.045, bounds.bottom - WIDTH * 0.045
    scene = _square(bounds, lerp(bounds.top, bounds.bottom, 0.42 if at_top else 0.5))
    # in one ink hills would run into the band below them
    kinds = _BEHIND if at_top else _BEHIND[:2] if plan.mode == "full" else _BEHIND[:1]
    behind, around = scenery(canvas, spec, scene, field, kinds)
    k = lerp(0.9, 1.0, spec.balance)
    hero(canvas, spec, lambda r: largest_box(r, half, upper, lower, k), reach, behind, around)
    if tip:
        _furrows(canvas, spec, tip)
    top = first + (band - name.box.height - small) / 2
    if at_top:
        top += edge * 0.3
    top = centred(canvas, name, "on_key", "name", 0.0, top)
    if line:
        centred(canvas, line, "on_key", rows[0][0], 0.0, top + gap)
    low = TALL + WIDTH * 0.065
    for i, (slot, text) in enumerate(below):
        low = small_line(canvas, spec, slot, text, low, WIDTH, WIDTH * 0.055, reach, i == 0) + WIDTH * 0.042
    return canvas


def _lines_in(canvas: Canvas, spec: Spec, field: Path, edge: float) -> float:
    if spec.program.frame == "none":
        return 0.0
    line, gap = edge * (0.3 if spec.program.frame == "single" else 0.5), edge * 0.6
    path = difference(inset(field, gap), inset(field, gap + line))
    canvas.add(path, "key", "frame", "frame", "frame")
    return gap + line


def _furrows(canvas: Canvas, spec: Spec, tip: Path) -> None:
    plan = spec.plan
    plan_field = plan.field
    canvas.add(tip, "field", "field", "field", "field")
    box = tip.bounds()
    rows = Box(box.left, box.top - box.height * 0.9, box.right, box.bottom)
    o = spec.ornament("field_rows")
    density, size = (o.density / 63, o.size / 63) if o else (0.3, 0.5)
    for s in ornaments.draw("field_rows", rows, density, size, one_ink=plan.mode != "full"):
        canvas.add(intersection(s.path, tip), s.tone, "ornament", "ornament:field_rows", "ornament", s.level)
    plan.field = plan_field


def _above_name(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    width = WIDTH * lerp(0.76, 0.96, spec.balance)
    height = width * 1.14
    shape = outline(Box(-width / 2, 0.0, width / 2, height), 0.075)
    full = plan.mode == "full"
    if full:
        plan.field = plan.colour("key")
        canvas.add(shape, "key", "field", "field", "field")
        depth = _lines(canvas, spec, shape, width, "on_key")
        area = inset(shape, depth + width * 0.02)
    else:
        edge = width * EDGE
        canvas.add(difference(shape, inset(shape, edge)), "key", "frame", "frame", "frame")
        inner = inset(shape, edge)
        depth = edge + _lines(canvas, spec, inner, width, "key")
        area = inset(shape, depth + width * 0.02)
    box = area.bounds()
    reach = max(WIDTH * 1.1, height * 1.42)
    half = half_width(inset(shape, depth + width * 0.045))
    scene = _square(box, height * 0.45)
    behind, around = scenery(canvas, spec, scene, area, _BEHIND)
    upper, lower = box.top + width * 0.09, box.bottom - width * 0.06
    hero(canvas, spec, lambda r: largest_box(r, half, upper, lower, 0.97), reach, behind, around)
    gap = WIDTH * lerp(0.05, 0.085, spec.air)
    most = WIDTH * 1.1
    name = name_in(spec, most, WIDTH * 0.4, WIDTH * lerp(0.26, 0.2, spec.balance), "letter", reach)
    reach = max(WIDTH * 1.1, height + 2 * gap + name.box.height + rows_height(spec, WIDTH, most, reach))
    top = centred(canvas, name, "letter", "name", 0.0, height + gap)
    lines_below(canvas, spec, top + gap * 0.8, most, WIDTH, reach)
    return canvas


def _between(top: float, bottom: float) -> Path:
    return rectangle(-WIDTH, top, WIDTH, bottom)


def _square(box: Box, y: float) -> Box:
    """About a point on the middle line, over all of a box."""
    r = max(box.width / 2, y - box.top, box.bottom - y) * 1.05
    x = box.centre[0]
    return Box(x - r, y - r, x + r, y + r)
