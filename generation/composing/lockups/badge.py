"""Badge: a shape with a ribbon across that carries the name. The shape is 52 mm across.

Variants: a, round, a solid ribbon; b, a hexagon, solid in full colour, an open ribbon; c, round, a ribbon
that follows the rim at the foot, the small line along the rim at the top.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec
from generation.composing.staging import (
    IDENTITY,
    Rim,
    beside,
    centred,
    half_width,
    hero,
    largest_box,
    lines_below,
    name_in,
    scenery,
    small_line,
)
from generation.drawing.geometry import difference, inset, outset, union
from generation.drawing.path import Box, Path, Point, Segment
from generation.drawing.shapes import ellipse, lerp, polar, polygon, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs.ornaments import frames
from generation.motifs.styles.shape import Shape

RADIUS = 26_000.0
WIDEST = 2.32
"""The straight ribbon's panel, in radii."""
TAIL = 0.23
RIM = 0.055
HAIR = 0.03
"""The gap that keeps a ribbon apart from what it lies on, in radii."""
_BEHIND = ("rays", "hills")
COARSE = 0.0035
"""The thinnest line that prints, over the mark's longer side, above which the ribbon is open."""
_CURVE = 1.42
"""Radius of the curved ribbon, in radii of the badge."""
_BEND_TO = 56.0


def compose(spec: Spec) -> Canvas:
    variant = spec.program.arrangement.variant
    if variant == "c":
        try:
            return _wrapped(spec)
        except DoesNotFit:
            return _crossed(spec, hexagon=False)
    return _crossed(spec, hexagon=variant == "b")


def _disc(canvas: Canvas, spec: Spec) -> tuple[Path, float]:
    """A round badge; the area of its field and how far inside the edge that begins."""
    plan, kind = spec.plan, spec.program.frame
    thick = RADIUS * RIM
    depth = frames.circle_depth(kind, RADIUS, thick) + (RADIUS * 0.03 if kind == "dotted" else 0.0)
    plan.field = plan.colour("ground_tint")
    if kind == "dotted":
        canvas.add(ellipse(0, 0, RADIUS - depth), "field", "field", "field", "field")
    else:
        canvas.add(frames.edge_circle(kind, 0, 0, RADIUS), "field", "field", "field", "field")
    for path in frames.circle(kind, 0, 0, RADIUS, thick):
        canvas.add(path, "key", "frame", "frame", "frame")
    return ellipse(0, 0, RADIUS - depth), depth


def _hexagon(canvas: Canvas, spec: Spec) -> tuple[Path, float]:
    plan = spec.plan
    shape = polygon([polar(-90 + 60 * i, RADIUS * 1.12) for i in range(6)])
    shape = outset(inset(shape, RADIUS * 0.06), RADIUS * 0.06)
    full = plan.mode == "full"
    thick = RADIUS * RIM
    if full:
        plan.field = plan.colour("key")
        canvas.add(shape, "key", "field", "field", "field")
    else:
        plan.field = plan.ground
        canvas.add(difference(shape, inset(shape, thick)), "key", "frame", "frame", "frame")
    at, line = thick * (0.85 if full else 1.75), thick * 0.36
    for i in range(2 if spec.program.frame == "double" else 1):
        start = at + i * line * 2.4
        path = difference(inset(shape, start), inset(shape, start + line * (1.0 if i == 0 else 0.6)))
        canvas.add(path, "on_key" if full else "key", "frame", "frame", "frame")
    depth = at + line * (4.0 if spec.program.frame == "double" else 1.0) + RADIUS * 0.015
    return inset(shape, depth), depth


def _crossed(spec: Spec, hexagon: bool) -> Canvas:
    canvas, plan = Canvas(spec.plan), spec.plan
    area, depth = _hexagon(canvas, spec) if hexagon else _disc(canvas, spec)
    foot = RADIUS * (1.12 if hexagon else 1.0)
    reach = RADIUS * (WIDEST + 2 * TAIL)
    solid = hexagon and plan.mode == "full"
    open_ribbon = solid or _coarse(spec, reach)
    tone = "key" if open_ribbon else "on_key"
    pad = RADIUS * lerp(0.1, 0.14, spec.air)
    name = name_in(
        spec, RADIUS * (WIDEST - 0.36), RADIUS * 0.56, RADIUS * 0.4, "on_key", reach, RADIUS * 0.21
    )
    height = max(RADIUS * 0.45, name.box.height + 2 * pad)
    width = max(RADIUS * 2.02, min(RADIUS * WIDEST, name.box.width + RADIUS * 0.4))
    rows = spec.two_lines()
    half = half_width(area)
    seat = RADIUS * (0.46 if hexagon else 0.34)
    top = seat + height / 2 + RADIUS * 0.1
    inside = _inside(spec, rows[0][1], half, top, foot - depth, reach) if rows else None
    if inside is None and not hexagon:
        seat = RADIUS * 0.50
    panel = Box(-width / 2, seat - height / 2, width / 2, seat + height / 2)
    keep = RADIUS * 0.05
    room_bottom = panel.top - RADIUS * 0.07
    r = RADIUS * 1.02
    middle = lerp(-foot, panel.top, 0.55)
    sky = difference(area, rectangle(-2 * RADIUS, seat, 2 * RADIUS, 2 * RADIUS))
    behind, around = scenery(canvas, spec, Box(-r, middle - r, r, middle + r), sky, _BEHIND)
    k = lerp(0.92, 1.0, spec.balance)

    def space(rim: Rim) -> Box:
        return largest_box(rim, lambda y: half(y) - keep, -foot + depth + keep, room_bottom, k)

    hero(canvas, spec, space, reach, behind, around)
    _ribbon(canvas, panel, open_ribbon)
    cy = (panel.top + panel.bottom) / 2
    canvas.text(name, tone, "name", -name.box.centre[0], cy - name.box.centre[1])
    ink = "on_key" if solid else plan.strongest(("key", "letter"))
    if inside is not None:
        free = foot - depth - top
        y = top + max(0.0, (free - inside.box.height) * (0.30 if not hexagon else 0.22))
        bottom = centred(canvas, inside, ink, rows[0][0], 0.0, y)
        beside(
            canvas, spec, 0.0, (y + bottom) / 2, inside.box.width / 2,
            half(bottom) - keep * 1.6, ink, RADIUS * 0.12,
        )  # fmt: skip
        rows = rows[1:]
    elif not rows:
        _mark(canvas, spec, lerp(panel.bottom, foot - depth, 0.46), ink)
    low = foot + RADIUS * 0.14
    for i, (slot, text) in enumerate(rows):
        low = small_line(
            canvas, spec, slot, text, low, RADIUS * 2.3, RADIUS * 0.13, reach, inside is None and i == 0
        )
        low += RADIUS * 0.07
    return canvas


def _coarse(spec: Spec, reach: float) -> bool:
    """Whether the press would fill in letters that are cut out of a ribbon."""
    return spec.plan.mode != "full" and spec.press.least_line(reach) > COARSE * reach


def _inside(
    spec: Spec, text: str, half: Callable[[float], float], top: float, foot: float, reach: float
) -> SetText | None:
    """The line for the shape's foot, None where it can't be read there."""
    tone = "on_key"
    least = spec.least(text, "text", tone, reach)
    line = spec.letters.line(text, "text", max(least, RADIUS * 0.125))
    y = top + (foot - top - line.box.height) * 0.30
    if y < top or line.box.width / 2 > half(y + line.box.height) - RADIUS * 0.14:
        line = spec.letters.line(text, "text", least)
        y = top + (foot - top - line.box.height) * 0.2
        if y < top or line.box.width / 2 > half(y + line.box.height) - RADIUS * 0.14:
            return None
    return line


def _mark(canvas: Canvas, spec: Spec, y: float, tone: str) -> None:
    """Three small marks where no text stands."""
    r = RADIUS * 0.045
    kind = next((k for k in ("diamonds", "sprigs", "dots") if spec.ornament(k)), "dots")
    for x, k in ((-3.6, 0.75), (0.0, 1.0), (3.6, 0.75)):
        if kind == "dots":
            path = ellipse(x * r, y, r * k)
        else:
            s = r * k * 1.3
            path = polygon([(x * r, y - s), (x * r + s, y), (x * r, y + s), (x * r - s, y)])
        canvas.add(path, tone, "ornament", "separator", "ornament")


# -- the straight ribbon ---------------------------------------------------------------------


def _ribbon(canvas: Canvas, panel: Box, open_: bool) -> None:
    h = min(panel.height, RADIUS * 0.5)
    drop, tuck, cut, gap = h * 0.2, h * 0.38, h * 0.34, RADIUS * HAIR * 0.55
    front = rectangle(panel.left, panel.top, panel.right, panel.bottom)
    tails: list[Path] = []
    folds: list[Path] = []
    for side, edge in ((-1, panel.left), (1, panel.right)):
        end = edge + side * RADIUS * TAIL
        inner = edge - side * tuck
        top, bottom = panel.top + drop, panel.bottom + drop
        tails.append(
            polygon(
                [
                    (edge + side * gap, top),
                    (end, top),
                    (end - side * cut, (top + bottom) / 2),
                    (end, bottom),
                    (inner + side * gap, bottom),
                    (edge + side * gap, panel.bottom + gap),
                ]
            )
        )
        folds.append(polygon([(edge, panel.bottom + gap), (inner, panel.bottom + gap), (inner, bottom)]))
    _lay(canvas, front, tails, folds, open_)


def _lay(canvas: Canvas, front: Path, tails: list[Path], folds: list[Path], open_: bool) -> None:
    """Puts a ribbon down with a gap around it. An open one is a pale band with a line in the key colour."""
    whole = union(front, *tails, *folds)
    canvas.carve(outset(whole, RADIUS * HAIR))
    if not open_:
        shapes = (
            Shape(Path.join(tails), "key", 1),
            Shape(Path.join(folds), "key", -1, True),
            Shape(front, "key"),
        )
        canvas.shapes(shapes, IDENTITY, "ornament", "ornament:ribbon", "frame")
        return
    line = RADIUS * 0.026
    canvas.add(Path.join(folds), "key", "ornament", "ornament:ribbon", "frame", -1)
    for band in (*tails, front):
        canvas.add(band, "key", "ornament", "ornament:ribbon", "frame")
        canvas.add(inset(band, line), "on_key", "ornament", "ornament:ribbon", "frame")


# -- the ribbon along the rim ----------------------------------------------------------------


def _wrapped(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    bend = RADIUS * _CURVE
    reach = RADIUS * 3.0
    size = RADIUS * 0.36
    band = RADIUS * 0.25
    open_ribbon = _coarse(spec, reach)
    tone = "key" if open_ribbon else "on_key"
    least = spec.least(spec.texts.name, "display", tone, reach)
    name = spec.letters.arc(
        spec.texts.name, "display", bend, "bottom", 2 * _BEND_TO - 16, size, least, band * 0.8, least
    )
    angle = math.degrees(math.atan2(max(abs(name.box.left), abs(name.box.right)), bend)) * 1.05
    used = math.degrees(math.asin(min(0.95, max(abs(name.box.left), abs(name.box.right)) / bend)))
    angle = max(angle, used) + 5.5
    spread = min(_BEND_TO, max(38.0, angle))
    seat = RADIUS * 0.80
    cy = seat - bend
    rows = spec.two_lines()
    area, depth = _disc(canvas, spec)
    keep = RADIUS * 0.05
    top = -RADIUS + depth + keep
    line = None
    if rows:
        text = rows[0][1]
        small = max(spec.least(text, "text", "key", reach), RADIUS * 0.135)
        middle = RADIUS - depth - RADIUS * 0.07 - small * 0.5
        try:
            line = spec.letters.arc(text, "text", middle, "top", 150, small, small, small * 0.62, small, 190)
            top = -(middle - small * 0.62) + RADIUS * 0.045
        except DoesNotFit:
            line = None
    inner = -top if line is not None else RADIUS - depth - keep
    upper = seat - band - RADIUS * 0.06

    def half(y: float) -> float:
        if y > cy + bend - band - RADIUS * 0.07:
            return 0.0
        return math.sqrt(max(0.0, inner * inner - y * y))

    r = RADIUS * 1.0
    field = area if line is None else ellipse(0, 0, inner)
    behind, around = scenery(canvas, spec, Box(-r, -r * 0.9, r, r * 1.1), field, _BEHIND)
    k = lerp(0.92, 1.0, spec.balance)

    def room(rim: Rim) -> Box:
        return largest_box(rim, half, top, upper, k)

    hero(canvas, spec, room, reach, behind, around)
    if line is not None:
        canvas.text(line, spec.plan.strongest(("key", "letter")), rows[0][0])
        rows = rows[1:]
    _bent_ribbon(canvas, cy, bend, band, spread, open_ribbon)
    canvas.text(name, tone, "name", 0.0, cy)
    lines_below(
        canvas, _left(spec, line is not None), seat + band + RADIUS * 0.16, RADIUS * 2.3, RADIUS * 2.2, reach
    )
    return canvas


def _left(spec: Spec, first_is_set: bool) -> Spec:
    """The spec without the line that stands already."""
    if not first_is_set:
        return spec
    texts = spec.texts
    rest = replace(texts, line="") if texts.line else replace(texts, place="")
    return replace(spec, texts=rest)


def _bent_ribbon(canvas: Canvas, cy: float, bend: float, band: float, spread: float, open_: bool) -> None:
    lift = band * 0.42
    tail, cut, tuck = 11.5, 4.2, 6.5
    gap = math.degrees(RADIUS * HAIR * 0.55 / bend)
    front = _sector(cy, bend - band, bend + band, 90 - spread, 90 + spread)
    tails: list[Path] = []
    folds: list[Path] = []
    low, high = bend - band - lift, bend + band - lift
    for side in (-1, 1):
        edge = 90 + side * spread
        end = edge + side * tail
        notch = polar(end - side * cut, (low + high) / 2, (0.0, cy))
        outer_from, inner_from = edge + side * gap, edge - side * tuck
        segments: list[Segment] = [("M", *polar(outer_from, high, (0.0, cy)))]
        segments += _arc((0.0, cy), high, outer_from, end)
        segments.append(("L", *notch))
        segments.append(("L", *polar(end, low, (0.0, cy))))
        segments += _arc((0.0, cy), low, end, inner_from + side * gap)
        segments.append(("L", *polar(edge + side * gap, bend - band - RADIUS * HAIR * 0.3, (0.0, cy))))
        segments.append(("Z",))
        tails.append(Path(tuple(segments)))
        rim = bend - band - RADIUS * HAIR * 0.55
        fold: list[Segment] = [("M", *polar(edge, rim, (0.0, cy)))]
        fold += _arc((0.0, cy), rim, edge, inner_from)
        fold += [("L", *polar(inner_from, low, (0.0, cy))), ("Z",)]
        folds.append(Path(tuple(fold)))
    _lay(canvas, front, tails, folds, open_)


def _sector(cy: float, inner: float, outer: float, first: float, last: float) -> Path:
    segments: list[Segment] = [("M", *polar(first, outer, (0.0, cy)))]
    segments += _arc((0.0, cy), outer, first, last)
    segments.append(("L", *polar(last, inner, (0.0, cy))))
    segments += _arc((0.0, cy), inner, last, first)
    return Path((*segments, ("Z",)))


def _arc(centre: Point, radius: float, first: float, last: float) -> list[Segment]:
    """Cubics along a circle from ``first`` to ``last`` degrees; the pen stands at ``first``."""
    pieces = max(1, math.ceil(abs(last - first) / 45))
    step = (last - first) / pieces
    k = 4 / 3 * math.tan(math.radians(step) / 4) * radius
    out: list[Segment] = []
    for i in range(pieces):
        a, b = math.radians(first + i * step), math.radians(first + (i + 1) * step)
        (x0, y0), (x1, y1) = polar(math.degrees(a), radius, centre), polar(math.degrees(b), radius, centre)
        c1 = (x0 - k * math.sin(a), y0 + k * math.cos(a))
        c2 = (x1 + k * math.sin(b), y1 - k * math.cos(b))
        out.append(("C", *c1, *c2, x1, y1))
    return out
