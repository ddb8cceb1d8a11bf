"""Stacked: picture above, name below, a small line under it. 60 mm wide at most.

Variants: a, plain; b, the picture before a half sun or hills; c, the line on a ribbon
or between rules. A wreath embraces the picture in any of them.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.picture import hushed, picture, retoned
from generation.composing.spec import Spec, share
from generation.drawing.geometry import intersection
from generation.drawing.path import Affine, Box
from generation.drawing.shapes import ellipse, lerp, rectangle
from generation.motifs import ornaments
from generation.motifs.ornaments import frames, ribbon

WIDTH = 60_000.0
TALL = 1.3
"""How tall the mark gets, about, in widths."""
_IDENTITY = Affine()


def compose(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    bottom = _picture(canvas, spec)
    gap = WIDTH * lerp(0.045, 0.085, spec.air)
    bottom = _name(canvas, spec, bottom + gap)
    rows = spec.two_lines()
    reach = _reach(canvas, spec, rows, gap)
    for i, (slot, text) in enumerate(rows):
        bottom = _line(canvas, spec, slot, text, bottom + gap * (0.62 if i == 0 else 0.5), i == 0, reach)
    if spec.program.frame != "none":
        _frame(canvas, spec)
    return canvas


def _picture(canvas: Canvas, spec: Spec) -> float:
    """Draws the picture about (0, 0); returns where it ends below."""
    plan = spec.plan
    side = WIDTH * lerp(0.50, 0.66, spec.balance)
    wreath = spec.ornament("wreath")
    box = Box(-side / 2, -side / 2, side / 2, side / 2)
    bottom = side / 2
    behind = not wreath
    before: tuple[str, ...] = ()
    hush = False
    around: tuple[str, ...] = ()
    if wreath:
        span = side * 0.62
        shapes = ornaments.draw("wreath", Box(-span, -span, span, span), *share(wreath))
        if plan.on_dark:
            shapes = retoned(shapes, {"ink": "paper", "key": "paper"})
        canvas.shapes(shapes, _IDENTITY, "ornament", "ornament:wreath", "ornament")
        side *= 0.78
        box = Box(-side / 2, -side / 2, side / 2, side / 2)
        bottom = span
    if behind:
        for kind in ("rays", "hills"):
            o = spec.ornament(kind)
            if o is None:
                continue
            r = side * 0.62
            disc = ellipse(0, side * 0.04, r)
            if kind == "rays":
                disc = intersection(disc, rectangle(-r, -r, r, side * 0.30))
            area = Box(-r, side * 0.04 - r, r, side * 0.04 + r)
            tones = {"ground_tint": "field_soft", "key_soft": "field_soft"}
            if kind == "hills":
                before = ("leaf",)
                hush = not plan.on_dark and hushed(spec.program, plan)
                if plan.on_dark or hush:
                    tones |= {"leaf": "field_soft"}
                    before = ("field_soft",)
            if kind == "rays":
                around = ("field_soft",)
                tones |= {"key": "field_soft", "accent": "field_soft"}
            for s in retoned(ornaments.draw(kind, area, *share(o), one_ink=plan.mode != "full"), tones):
                path, level = intersection(s.path, disc), min(s.level, 0) if hush else s.level
                canvas.add(path, s.tone, "ornament", f"ornament:{kind}", "ornament", level)
            bottom = max(bottom, side * 0.5 if kind == "rays" else side * 0.66)
    shapes = picture(spec.program, plan, before, around)
    m = placed(box_of(shapes), box)
    if plan.mode != "full" and (spec.ornament("rays") or spec.ornament("hills")):
        canvas.carve(spec.clearing(m, WIDTH * TALL, WIDTH * 0.012))
    canvas.shapes(spec.firm(shapes, m, WIDTH * TALL), m, "hero", "motif", "art")
    return max(bottom if wreath or spec.program.ornaments else 0.0, box_of(shapes).height * m.d / 2)


def _name(canvas: Canvas, spec: Spec, top: float) -> float:
    size = WIDTH * lerp(0.20, 0.15, spec.balance)
    name = spec.letters.name(spec.texts.name, WIDTH, size, WIDTH * 0.075)
    box = name.box
    canvas.text(
        name,
        "key" if spec.program.arrangement.variant == "b" else "letter",
        "name",
        -box.centre[0],
        top - box.top,
    )
    return top + box.height


SIZES = (0.062, 0.05)
"""Of the first line below the name and the second, in widths."""


def _reach(canvas: Canvas, spec: Spec, rows: list[tuple[str, str]], gap: float) -> float:
    """The longer side of the whole mark, once the lines that are still to come are set, um."""
    box = canvas.bounds()
    margin = 2 * WIDTH * 0.1 if spec.program.frame != "none" else 0.0
    ribbon = WIDTH * SIZES[0] * 1.2 if spec.ornament("ribbon") and rows else 0.0
    reach = max(box.width, box.height) + margin
    for _ in range(2):
        below = ribbon
        for (_, text), share_, air in zip(rows, SIZES, (0.62, 0.5), strict=False):
            below += gap * air + 0.95 * max(WIDTH * share_, spec.least(text, "text", "letter", reach))
        reach = max(box.width, box.height + below) + margin
    return reach


def _line(canvas: Canvas, spec: Spec, slot: str, text: str, top: float, first: bool, reach: float) -> float:
    o = spec.ornament("ribbon")
    least = spec.least(text, "text", "on_key" if first and o else "letter", reach)
    size = max(WIDTH * SIZES[0 if first else 1], least)
    if first and o is not None:
        line = spec.letters.fit(text, "text", WIDTH * 0.74, size, WIDTH * 0.04)
        height = size * 2.1
        width = line.box.width + height * 2.6
        box = Box(-width / 2, top, width / 2, top + height)
        shapes = retoned(ornaments.draw("ribbon", box, *share(o)), {"accent": "key", "leaf": "key"})
        canvas.shapes(shapes, _IDENTITY, "ornament", "ornament:ribbon", "ornament")
        cx, cy = ribbon.text_box(box, *share(o)).centre
        canvas.text(line, "on_key", slot, cx - line.box.centre[0], cy - line.box.centre[1])
        return top + height
    line = spec.letters.rows(text, "text", WIDTH * 0.92, size, WIDTH * 0.038, least)
    canvas.text(line, "letter" if not first else "key", slot, -line.box.centre[0], top - line.box.top)
    rules = spec.ornament("rules") if first else None
    free = (canvas.bounds().width - line.box.width) / 2
    if rules is not None and free > WIDTH * 0.1:
        y = top + line.box.height / 2
        inner, outer = line.box.width / 2 + WIDTH * 0.035, line.box.width / 2 + free
        for sign in (-1, 1):
            bar = rectangle(
                min(sign * inner, sign * outer), y - 260, max(sign * inner, sign * outer), y + 260
            )
            canvas.add(bar, "accent", "ornament", "ornament:rules", "ornament")
    elif first and (spec.ornament("dots") or spec.ornament("sprigs")):
        kind = "sprigs" if spec.ornament("sprigs") else "dots"
        o = spec.ornament(kind)
        assert o is not None
        r = size * 0.5
        y = top + line.box.height / 2
        for sign in (-1, 1):
            x = sign * (line.box.width / 2 + WIDTH * 0.055)
            m = Affine.scale(sign, 1).then(Affine.translate(x, y))
            drawn = ornaments.draw(kind, Box(-r, -r, r, r), *share(o))
            canvas.shapes(retoned(drawn, {"ink": "key"}), m, "ornament", "separator", "ornament")
    # two rows are one text: what follows keeps further away
    return top + line.box.height + (size * 0.3 if len(line.baselines_um) > 1 else 0.0)


def _frame(canvas: Canvas, spec: Spec) -> None:
    content = canvas.bounds()
    depth = frames.rect_depth(spec.program.frame, content, WIDTH * 0.022)
    box = content.inset(-(depth + WIDTH * 0.055))
    for path in frames.rect(spec.program.frame, box, WIDTH * 0.022, WIDTH * 0.03):
        canvas.add(path, "key", "frame", "frame", "frame")
