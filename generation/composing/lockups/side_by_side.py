"""Side by side: picture left, name and line right, on one optical middle. About 80 mm wide.

Variants: a, letters beside; b, a thin rule between; c, the name in the key colour.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.picture import picture
from generation.composing.spec import Spec, share
from generation.drawing.path import Affine, Box
from generation.drawing.shapes import lerp, rectangle
from generation.motifs import ornaments

HEIGHT = 28_000.0
WIDTH = 56_000.0
"""Room for letters; a short name takes less."""
_IDENTITY = Affine()


def compose(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    variant = spec.program.arrangement.variant
    side = HEIGHT * lerp(0.86, 1.12, spec.balance)
    shapes = picture(spec.program, spec.plan)
    own = box_of(shapes)
    m = placed(own, Box(0, -side / 2, side * max(0.7, min(1.25, own.width / own.height)), side / 2))
    canvas.shapes(spec.firm(shapes, m, side + WIDTH), m, "hero", "motif", "art")
    left = canvas.bounds().right + HEIGHT * lerp(0.14, 0.26, spec.air)
    if variant == "b":
        canvas.add(
            rectangle(left - 180, -side * 0.42, left + 180, side * 0.42),
            "key",
            "ornament",
            "ornament:rules",
            "ornament",
        )
        left += HEIGHT * lerp(0.14, 0.22, spec.air)
    _letters(canvas, spec, left, "key" if variant == "c" else "letter")
    return canvas


def _letters(canvas: Canvas, spec: Spec, left: float, tone: str) -> None:
    letters = spec.letters
    name = letters.name(spec.texts.name, WIDTH, HEIGHT * 0.46, HEIGHT * 0.19, "left")
    rows = []
    texts = spec.two_lines()
    most = _room(spec, [t for _, t in texts], left, name.box.width)
    for i, (slot, text) in enumerate(texts):
        size = HEIGHT * (0.175 if i == 0 else 0.155)
        least = spec.least(text, "text", "letter", left + most)
        rows.append((slot, letters.rows(text, "text", most, size, HEIGHT * 0.13, least, "left")))
    gap = HEIGHT * 0.115
    total = name.box.height + sum(gap + r.box.height for _, r in rows)
    rules = spec.ornament("rules")
    if rules is not None and rows:
        total += gap * 0.9
    top = -total / 2
    canvas.text(name, tone, "name", left - name.box.left, top - name.box.top)
    top += name.box.height
    for i, (slot, row) in enumerate(rows):
        if i == 0 and rules is not None:
            top += gap * 0.95
            canvas.add(
                rectangle(left, top - 200, left + max(name.box.width, row.box.width), top + 200),
                "accent",
                "ornament",
                "ornament:rules",
                "ornament",
            )
        top += gap
        canvas.text(
            row, "key" if tone == "letter" else "letter", slot, left - row.box.left, top - row.box.top
        )
        if i == 0 and len(rows) == 1:
            _mark_after(canvas, spec, left + row.box.width, top + row.box.height / 2, row.box.height)
        top += row.box.height


def _room(spec: Spec, texts: list[str], left: float, name: float) -> float:
    """How wide the lines may be: as the name, or wider where a line could not be read otherwise."""
    most = max(name, WIDTH * 0.62)
    for text in texts:
        least = spec.least(text, "text", "letter", left + most)
        most = min(WIDTH, max(most, spec.letters.line(text, "text", least).box.width * 1.04))
    return most


def _mark_after(canvas: Canvas, spec: Spec, x: float, y: float, height: float) -> None:
    for kind in ("dots", "diamonds"):
        o = spec.ornament(kind)
        if o is not None:
            r = height * 0.32
            x += height * 0.9
            drawn = ornaments.draw(kind, Box(x - r, y - r, x + r, y + r), *share(o))
            canvas.shapes(drawn, _IDENTITY, "ornament", "separator", "ornament")
            return
