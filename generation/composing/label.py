"""One label: a rectangle of any size, composed from the chosen mark and the facts.

Order of reading: brand, product, quantity. From the bottom up the small print and the
quantity take what they need (they are never shrunk under the law's height), brand and
product take their share, the picture gets the rest. What doesn't fit is an error that
names the field. Portrait labels stand in one column; wide ones put the picture left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generation.brief import Brief
from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.label_text import LabelText, digit_height_um, label_text, small_size_um
from generation.composing.letters import Letters
from generation.composing.mark import plan_of
from generation.composing.palette import ColourPlan
from generation.composing.picture import picture, retoned, silhouette
from generation.composing.spec import share
from generation.composing.texts import resolve
from generation.drawing.geometry import intersection, outset
from generation.drawing.path import Affine, Box, Path
from generation.drawing.scene import Scene
from generation.drawing.shapes import ellipse, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText, set_line
from generation.language.program import Program
from generation.motifs import ornaments
from generation.motifs.ornaments import frames

BLEED_UM = 3000
SAFE_UM = 3000
LEAST_UM = 20_000
MOST_UM = 600_000
WIDE = 1.25
"""From this width to height a label puts its picture beside the words."""
LEAST_BRAND_UM = 2300
"""The em of the smallest brand: an x-height of about 1.2 mm, as the law asks of small print."""
_IDENTITY = Affine()


class LabelError(ValueError):
    """A label that can't be made. ``field`` names the fact or size, ``code`` keys the translated
    message with ``params``; ``message`` is the English one, with the remedy."""

    def __init__(self, field: str, code: str, message: str, **params: object) -> None:
        super().__init__(message)
        self.field, self.code, self.message, self.params = field, code, message, params


def _no_room(field: str, code: str, what: str, w: _Work) -> LabelError:
    wide, tall = round(w.width / 1000), round(w.height / 1000)
    message = f"{field}: {what} on a label of {wide} x {tall} mm. Shorten it or choose a larger label."
    return LabelError(field, code, message, width_mm=wide, height_mm=tall)


@dataclass
class _Work:
    canvas: Canvas
    program: Program
    plan: ColourPlan
    letters: Letters
    text: LabelText
    width: int
    height: int

    @property
    def unit(self) -> float:
        """A hundredth of the shorter side."""
        return min(self.width, self.height) / 100


def compose_label(program: Program, brief: Brief, width_um: int, height_um: int) -> Scene:
    """LabelError names what doesn't fit; MissingGlyphs the letters that no face has."""
    for field, value in (("label_width", width_um), ("label_height", height_um)):
        if not LEAST_UM <= value <= MOST_UM:
            least, most = LEAST_UM // 1000, MOST_UM // 1000
            raise LabelError(
                field,
                "size",
                f"{field}: {value / 1000:.0f} mm; choose {least} to {most} mm.",
                least_mm=least,
                most_mm=most,
            )
    texts = resolve(program, brief)
    mode = (
        "" if program.lockup != "hand_stamp" else ("one" if brief.process in ("stamp", "thermal") else "full")
    )
    plan = plan_of(program, brief.process, mode, False, program.label.ground)
    letters = Letters(program.lettering, texts.language)
    text = label_text(texts, brief, program.species)
    work = _Work(Canvas(plan), program, plan, letters, text, width_um, height_um)
    inner = Box(0, 0, width_um, height_um).inset(max(SAFE_UM, 7.0 * work.unit))
    inner = _frame(work, inner)
    if width_um >= WIDE * height_um:
        _wide(work, inner)
    else:
        _tall(work, inner)
    scene = work.canvas.sheet(
        width_um, height_um, BLEED_UM, SAFE_UM, texts.name or text.product, texts.language
    )
    return replace(scene, substrate="white")


def _frame(w: _Work, inner: Box) -> Box:
    kind = w.program.label.frame
    if kind == "none":
        return inner
    thickness = max(250.0, 0.9 * w.unit)
    at = Box(0, 0, w.width, w.height).inset(max(SAFE_UM, 3.6 * w.unit))
    for path in frames.rect(kind, at, thickness, 2 * w.unit):
        w.canvas.add(path, "key", "frame", "frame", "frame")
    depth = frames.rect_depth(kind, at, thickness)
    return at.inset(depth + 3.2 * w.unit)


# -- from the bottom up -----------------------------------------------------------


def _small_print(w: _Work, box: Box, align: str) -> float:
    """Sets the small print upon ``box.bottom``; returns where it begins."""
    if not w.text.small:
        return box.bottom
    size = small_size_um(w.letters.language, w.width, w.height)
    joined = "  ·  ".join(words for _, words in w.text.small)
    most = int(box.height * 0.4 / (size * 1.25))
    try:
        block = w.letters.paragraph(joined, "facts.text", size, box.width, max(1, most), align)
    except DoesNotFit:
        longest = max(w.text.small, key=lambda s: len(s[1]))[0]
        raise _no_room(
            longest, "small_print", "the small print does not fit at the height the law asks for", w
        ) from None
    x = box.left if align == "left" else box.centre[0]
    top = box.bottom - block.box.height
    dark = not w.plan.on_dark
    w.canvas.text(
        block,
        "print",
        "small",
        x - (block.box.left if align == "left" else 0),
        top - block.box.top,
        overprint=dark,
    )
    return top - 3.6 * w.unit


def _footer(w: _Work, box: Box, align: str) -> float:
    """Quantity (and origin) upon ``box.bottom``; returns where the row begins."""
    if not w.text.quantity and not w.text.origin:
        return box.bottom
    row: list[tuple[str, SetText]] = []
    tall = 0.0
    if w.text.quantity:
        least = digit_height_um(w.text.quantity)
        probe = set_line("0", "facts.bold", 10_000, 0, w.letters.language)
        size = max(least * 1.03 / probe.box.height * 10_000, 6.2 * w.unit)
        quantity = set_line(w.text.quantity, "facts.bold", round(size), 0, w.letters.language, "net_quantity")
        if quantity.box.width > box.width:
            raise _no_room("net_quantity", "quantity", "too long at the height its digits must have", w)
        row.append(("net_quantity", quantity))
        tall = quantity.box.height
    if w.text.origin:
        size = max(small_size_um(w.letters.language, w.width, w.height), 4.2 * w.unit)
        origin = w.letters.paragraph(
            w.text.origin, w.letters.font("text"), size, box.width, 1, "left", "origin"
        )
        if row and row[0][1].box.width + origin.box.width + 6 * w.unit > box.width:
            bottom = box.bottom
            x = box.left if align == "left" else box.centre[0] - origin.box.width / 2
            w.canvas.text(origin, "letter", "origin", x - origin.box.left, bottom - origin.box.bottom)
            box = Box(box.left, box.top, box.right, bottom - origin.box.height - 2.4 * w.unit)
        else:
            row.append(("origin", origin))
            tall = max(tall, origin.box.height)
    base = box.bottom
    if len(row) == 2:
        w.canvas.text(
            row[0][1], "letter", row[0][0], box.left - row[0][1].box.left, base - row[0][1].baselines_um[0]
        )
        w.canvas.text(
            row[1][1], "letter", row[1][0], box.right - row[1][1].box.right, base - row[1][1].baselines_um[0]
        )
    else:
        slot, one = row[0]
        x = box.left - one.box.left if align == "left" else box.centre[0] - one.box.centre[0]
        w.canvas.text(one, "letter", slot, x, base - one.box.bottom)
    top = base - tall - 2.6 * w.unit
    w.canvas.add(
        rectangle(box.left, top - max(120, 0.2 * w.unit), box.right, top + max(120, 0.2 * w.unit)),
        "key",
        "ornament",
        "rule",
        "ornament",
    )
    return top - 3.0 * w.unit


# -- words ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Words:
    rows: tuple[tuple[str, SetText, str, float], ...]
    """(slot, text, tone, gap above)"""

    @property
    def height(self) -> float:
        return sum(gap + t.box.height for _, t, _, gap in self.rows)

    def draw(self, w: _Work, x: float, top: float, align: str) -> None:
        for slot, t, tone, gap in self.rows:
            top += gap
            dx = x - (t.box.left if align == "left" else t.box.centre[0])
            w.canvas.text(t, tone, slot, dx, top - t.box.top)
            top += t.box.height


def _brand(w: _Work, width: float, largest: float, align: str) -> SetText:
    """The name in up to two lines. One that the program's lettering has no room for is set as it is
    written, untracked and small, before it is refused."""
    try:
        return w.letters.block(w.text.brand, "display", width, largest, max(2600.0, 5.0 * w.unit), 2, align)
    except DoesNotFit:
        calm = replace(w.letters, lettering=replace(w.letters.lettering, case="written", tracking=0))
        return calm.block(w.text.brand, "display", width, largest, LEAST_BRAND_UM, 2, align)


def _words(
    w: _Work, width: float, room: float, align: str, with_brand: bool = True, on: str = "letter"
) -> _Words:
    """Brand, product and the line under it, as large as ``room`` allows."""
    text, letters, unit = w.text, w.letters, w.unit
    smallest = max(2600.0, 5.0 * unit)
    for largest in (21.0, 18.0, 15.5, 13.0, 11.0, 9.0, 7.5, 6.2):
        rows: list[tuple[str, SetText, str, float]] = []
        try:
            if with_brand and text.brand:
                rows.append(("brand", _brand(w, width, largest * unit, align), on, 0.0))
            size = largest * (0.8 if rows else 1.0) * unit
            if rows:
                # A long name is set small; the product must not shout it down.
                size = min(size, max(rows[0][1].meaning.size_um, 7.4 * unit))
            gap = 0.42 * size + 1.2 * unit if rows else 0.0
            role = "text" if rows else "display"
            rows.append(
                (
                    "product",
                    letters.block(text.product, role, width, size, smallest * 0.85, 2, align),
                    "key",
                    gap,
                )
            )
            if text.under:
                most = max(2600.0, min(0.38 * largest * unit, 0.72 * rows[-1][1].meaning.size_um))
                under = letters.block(
                    text.under,
                    "text",
                    width,
                    most,
                    min(most, max(2200.0, 3.4 * unit)),
                    2,
                    align,
                )
                rows.append(("under", under, "letter", 0.42 * under.box.height + 1.3 * unit))
        except DoesNotFit:
            continue
        words = _Words(tuple(rows))
        if words.height <= room:
            return words
    field = "brand" if len(text.brand) > len(text.product) else "product_name"
    raise _no_room(field, "words", "too long", w)


# -- pictures ---------------------------------------------------------------------


def _scene_behind(w: _Work, box: Box, clip: Path, dark: bool) -> None:
    """Rays and land behind the picture, cut to the field."""
    kinds = [k for k in ("rays", "hills", "field_rows") if any(o.kind == k for o in w.program.ornaments)] or [
        "rays"
    ]
    for kind in kinds:
        o = next((o for o in w.program.ornaments if o.kind == kind), None)
        density, size = share(o) if o else (0.55, 0.1)
        tones = {"ground_tint": "field_soft", "key_soft": "field_soft"}
        if kind == "rays":
            tones |= {"key": "field_soft", "accent": "field_soft"}
        elif dark:
            tones |= {"key": "field_soft", "leaf": "leaf"}
        shapes = ornaments.draw(kind, box, density, size, one_ink=w.plan.mode != "full")
        for s in retoned(shapes, tones):
            w.canvas.add(
                intersection(s.path, clip), s.tone, "ornament", f"ornament:{kind}", "ornament", s.level
            )


def _picture(w: _Work, box: Box, clip: Path | None = None) -> None:
    shapes = picture(w.program, w.plan)
    m = placed(box_of(shapes), box)
    if w.plan.mode != "full" and clip is not None:
        w.canvas.carve(outset(silhouette(w.program).transform(m), 1.2 * w.unit))
    w.canvas.shapes(shapes, m, "hero", "motif", "art")


def _field(w: _Work, path: Path) -> None:
    """A field in the key colour, or the ground's tint where the ground itself is the key."""
    w.plan.field = w.plan.colour("ground_tint" if w.plan.on_dark else "key")
    w.canvas.add(path, "field", "field", "field", "field")


# -- the two stances --------------------------------------------------------------


def _tall(w: _Work, inner: Box) -> None:
    layout = w.program.label.layout
    bottom = _small_print(w, inner, "centre")
    bottom = _footer(w, replace(inner, bottom=bottom), "centre")
    top = inner.top
    if layout == "band" and w.text.brand:
        top = _band(w, inner)
    room = (bottom - top) * (0.44 if layout != "band" else 0.34)
    words = _words(w, inner.width * 0.96, room, "centre", with_brand=layout != "band")
    gap = 4.0 * w.unit
    middle = inner.centre[0]
    if layout == "window":
        window = Box(inner.left, top, inner.right, bottom - words.height - gap)
        _window(w, window)
        words.draw(w, middle, bottom - words.height, "centre")
        return
    if layout == "classic":
        words.draw(w, middle, top, "centre")
        area = Box(inner.left, top + words.height + gap, inner.right, bottom)
    else:
        words.draw(w, middle, bottom - words.height, "centre")
        area = Box(inner.left, top, inner.right, bottom - words.height - gap)
    side = min(area.width, area.height)
    if side < 12 * w.unit:
        raise _no_room("label_height", "picture", "there is no room left for the picture", w)
    _picture(w, area.inset(min(1.5 * w.unit, side * 0.05)))


def _band(w: _Work, inner: Box) -> float:
    """A band across the top with the brand in it; returns where the rest begins."""
    try:
        brand = _brand(w, inner.width, 15 * w.unit, "centre")
    except DoesNotFit:
        raise _no_room("brand", "words", "too long", w) from None
    framed = w.program.label.frame != "none"
    pad = 4.2 * w.unit
    left, right = (
        (inner.left - 1.6 * w.unit, inner.right + 1.6 * w.unit) if framed else (-BLEED_UM, w.width + BLEED_UM)
    )
    top = inner.top - 1.6 * w.unit if framed else -BLEED_UM
    text_top = inner.top + (pad * 0.6 if framed else 0)
    bottom = text_top + brand.box.height + pad
    w.canvas.add(rectangle(left, top, right, bottom), "key", "field", "ring:band", "field")
    w.canvas.text(brand, "on_key", "brand", inner.centre[0] - brand.box.centre[0], text_top - brand.box.top)
    return bottom + 4.5 * w.unit


def _window(w: _Work, box: Box) -> None:
    """The picture before a coloured field."""
    if box.height < 12 * w.unit:
        raise _no_room("label_height", "picture", "there is no room left for the picture", w)
    field = rectangle(box.left, box.top, box.right, box.bottom, 1.5 * w.unit)
    _field(w, field)
    dark = w.plan.field.lightness < 0.6
    side = max(box.width, box.height)
    cx, cy = box.centre
    _scene_behind(w, Box(cx - side / 2, cy - side / 2, cx + side / 2, cy + side / 2), field, dark)
    _picture(w, box.inset(min(box.width, box.height) * 0.09), field)


def _wide(w: _Work, inner: Box) -> None:
    layout = w.program.label.layout
    gap = 6.0 * w.unit
    share_of = 0.40 if layout == "window" else 0.34
    pictured = min(inner.width * share_of, inner.height * 1.25)
    left = Box(inner.left, inner.top, inner.left + pictured, inner.bottom)
    right = Box(left.right + gap, inner.top, inner.right, inner.bottom)
    if layout == "window":
        _window(w, left)
    elif layout == "band":
        r = min(left.width, left.height) / 2
        disc = ellipse(*left.centre, r)
        _field(w, disc)
        cx, cy = left.centre
        _scene_behind(w, Box(cx - r, cy - r, cx + r, cy + r), disc, w.plan.field.lightness < 0.6)
        _picture(w, Box(cx - r * 0.7, cy - r * 0.7, cx + r * 0.7, cy + r * 0.7), disc)
    else:
        _picture(w, left)
    bottom = _small_print(w, right, "left")
    bottom = _footer(w, replace(right, bottom=bottom), "left")
    room = bottom - right.top
    words = _words(w, right.width, room, "left")
    words.draw(w, right.left, right.top + (room - words.height) / 2, "left")
