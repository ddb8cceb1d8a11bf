"""Chinese vertical with seal: the name top to bottom, a red seal at its foot, the picture beside.

Variants: a, picture left of the name; b, picture right; c, picture above the name.
The seal says the second line where that is one to four characters, else nothing is sealed.
"""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.picture import picture, retoned
from generation.composing.spec import Spec, share
from generation.drawing.geometry import intersection
from generation.drawing.path import Box
from generation.drawing.shapes import ellipse, lerp, rectangle
from generation.drawing.type.setting import DoesNotFit
from generation.motifs import ornaments
from generation.motifs.ornaments import frames

HEIGHT = 56_000.0
MOST_LETTERS = 7
"""A longer column is thin beside its picture, whatever the face."""


class NotChinese(DoesNotFit):
    """A name with other letters: a column has Chinese letters alone. Remedy: another lock-up."""

    def __init__(self, text: str) -> None:
        super().__init__(text, 0, 0)
        self.args = (f"“{text}” is not in Chinese letters alone; only those stand in a column",)


def _is_han(text: str) -> bool:
    return bool(text) and all("\u3400" <= c <= "\u9fff" for c in text)


def compose(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    name = spec.texts.name
    if not _is_han(name):
        raise NotChinese(name)
    if len(name) > MOST_LETTERS:
        raise DoesNotFit(name, round(HEIGHT * len(name) / MOST_LETTERS), round(HEIGHT))
    # A lone letter holds its own beside the picture only where it is nearly as tall.
    largest = HEIGHT * (0.27 if len(name) > 1 else 0.45)
    column = spec.letters.vertical(name, "display", HEIGHT, largest, HEIGHT * 0.12)
    box = column.box
    canvas.text(column, "letter", "name", -box.centre[0], -box.top)
    half = box.width / 2
    variant = spec.program.arrangement.variant
    seal = _seal(canvas, spec, half, box.height, -1 if variant == "b" else 1)
    line = spec.texts.line
    if line and not seal and _is_han(line) and len(line) <= 12:
        small = spec.letters.vertical(line, "text", box.height * 0.9, HEIGHT * 0.07, HEIGHT * 0.05)
        sign = -1 if variant == "b" else 1
        x = sign * (half + HEIGHT * 0.05 + small.box.width / 2)
        canvas.text(small, "key", "line", x - small.box.centre[0], -small.box.top)
    _picture(canvas, spec, half, box.height, variant)
    if spec.program.frame != "none":
        outer = canvas.bounds().inset(-HEIGHT * 0.08)
        for path in frames.rect(spec.program.frame, outer, HEIGHT * 0.02, 0):
            canvas.add(path, "key", "frame", "frame", "frame")
    return canvas


def _seal(canvas: Canvas, spec: Spec, half: float, bottom: float, sign: int) -> bool:
    """At the foot of the column, on the side away from the picture."""
    options = [(s, t) for s, t in spec.two_lines() if _is_han(t) and len(t) <= 4]
    if not options:
        return False
    slot, text = options[0]
    size = HEIGHT * 0.085
    if len(text) == 4:
        columns = [text[2:], text[:2]]
    elif len(text) == 3:
        columns = [text]
    else:
        columns = [text]
    width = size * (1.16 * len(columns) + 0.34)
    height = size * (1.08 * max(len(c) for c in columns) + 0.42)
    x = sign * (half + HEIGHT * 0.055 + width / 2)
    left, top = x - width / 2, bottom - height
    canvas.add(rectangle(left, top, left + width, bottom, size * 0.16), "seal", "seal", "seal", "field")
    for i, column in enumerate(columns):
        set_ = spec.letters.vertical(column, "display", height, size, size * 0.9)
        cx = left + width * (i + 0.5) / len(columns) if len(columns) == 1 else left + size * (0.75 + 1.16 * i)
        canvas.text(
            set_,
            "on_seal",
            slot,
            cx - set_.box.centre[0],
            (top + bottom) / 2 - set_.box.centre[1],
            role="seal",
        )
    return True


def _picture(canvas: Canvas, spec: Spec, half: float, height: float, variant: str) -> None:
    plan = spec.plan
    shapes = picture(spec.program, plan)
    side = HEIGHT * lerp(0.50, 0.64, spec.balance)
    gap = HEIGHT * lerp(0.06, 0.12, spec.air)
    if variant == "c":
        into = Box(-side * 0.45, -gap - side * 0.9, side * 0.45, -gap)
    else:
        sign = 1 if variant == "b" else -1
        own = box_of(shapes)
        width = side * min(1.0, own.width / own.height)
        x = sign * (half + gap + width / 2)
        drop = lerp(0.42, 0.6, spec.air)
        tall = width * own.height / own.width
        middle = min(max(height * drop, tall / 2), height - tall / 2) if tall < height else height / 2
        into = Box(x - width / 2, middle - tall / 2, x + width / 2, middle + tall / 2)
    hills = spec.ornament("hills")
    if hills is not None and plan.mode == "full" and variant != "c":
        r = into.width * 0.56
        cx, cy = into.centre
        area = Box(cx - r, cy - r, cx + r, cy + r)
        disc = ellipse(cx, cy, r)
        tones = {
            "key": "field_soft",
            "leaf": "field_soft",
            "key_soft": "field_soft",
            "ground_tint": "field_soft",
        }
        for s in retoned(ornaments.draw("hills", area, *share(hills)), tones):
            canvas.add(intersection(s.path, disc), s.tone, "ornament", "ornament:hills", "ornament", s.level)
    m = placed(box_of(shapes), into)
    reach = max(height, height - into.top, into.width + 2 * half + HEIGHT * 0.3)
    canvas.shapes(spec.firm(shapes, m, reach), m, "hero", "motif", "art")
