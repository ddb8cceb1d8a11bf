"""The letters of a negative-space mark: below the picture, beside it, or open within it.

Lengths in micrometres.
"""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec, share
from generation.composing.staging import centred, floor, lines_below, name_in, rows_height
from generation.drawing.path import Box
from generation.drawing.shapes import lerp, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.judging.processes import PROCESSES
from generation.motifs import ornaments

WIDTH = 60_000.0
ROOM = 54_000.0
"""For letters beside the picture."""
MARKS = ("rules", "diamonds", "sprigs", "dots")
NAME_AIR = 0.19
"""What stays solid around a name that stands open, as a share of its x-height."""
_PASSES = 5
"""A letter that grows makes the mark longer, and a longer mark asks for larger letters."""
_COARSE_UM = 200
_FIRMER = 1.25
"""Open letters on a press whose lines are this thick or thicker keep above the least by this."""
Room = tuple[float, float, float, float]
OPEN_FROM = 0.1
"""The smallest em of a name that stands open in the product, in widths."""


def below_it(canvas: Canvas, spec: Spec, picture: Box, named: bool = False) -> None:
    """Name, unless it stands already, and lines under the picture."""
    gap = WIDTH * lerp(0.055, 0.095, spec.air)
    top, wide = picture.bottom, WIDTH * 0.98
    name: SetText | None = None
    reach = max(picture.height + gap, picture.width)
    for _ in range(_PASSES):
        if not named:
            largest = WIDTH * lerp(0.185, 0.15, spec.balance)
            name = name_in(spec, WIDTH * 1.04, WIDTH * 0.36, largest, "letter", reach, WIDTH * 0.1)
        needed = picture.height + rows_height(spec, WIDTH, wide, reach) + _gap(spec, gap, named)
        needed = max(needed + (name.box.height + gap if name else 0.0), name.box.width if name else 0.0)
        if needed <= reach:
            break
        reach = needed * 1.01
    if name is not None:
        top = centred(canvas, name, "letter", "name", 0.0, top + gap)
    if spec.two_lines():
        lines_below(canvas, spec, top + _gap(spec, gap, named), wide, WIDTH, reach)
    else:
        _closing(canvas, spec, 0.0, top + gap * 0.9, "centre")


def _gap(spec: Spec, gap: float, named: bool) -> float:
    """Above the first line; nothing where there is none."""
    return (gap * (0.9 if named else 0.62)) if spec.two_lines() else 0.0


def _closing(canvas: Canvas, spec: Spec, x: float, top: float, align: str) -> float:
    """A small mark where there is no line for it to go with; where it ends."""
    for kind in MARKS:
        o = spec.ornament(kind)
        if o is None:
            continue
        size = WIDTH * 0.05
        if kind == "rules":
            half, thick = WIDTH * 0.11, WIDTH * 0.0075
            middle = x + (half if align == "left" else 0.0)
            bar = rectangle(middle - half, top, middle + half, top + thick)
            canvas.add(bar, "key", "ornament", "ornament:rules", "ornament")
            return top + thick
        r, count = (size * 0.62, 1) if kind == "sprigs" else (size * 0.36, 3)
        step = size * 1.15
        first = x + (r if align == "left" else -step * (count - 1) / 2)
        for i in range(count):
            middle = first + i * step
            drawn = ornaments.draw(kind, Box(middle - r, top, middle + r, top + 2 * r), *share(o))
            for s in drawn:
                if not s.detail:
                    canvas.add(s.path, "key", "ornament", "separator", "ornament")
        return top + 2 * r
    return top


def beside_it(canvas: Canvas, spec: Spec, picture: Box) -> None:
    """Name and lines right of the picture, on its optical middle; under it where they don't fit."""
    left = picture.right + WIDTH * lerp(0.06, 0.105, spec.air)
    try:
        name = _beside_name(spec, left - picture.left)
        rows = _beside_rows(spec, left - picture.left, name.box.width)
    except DoesNotFit:
        below_it(canvas, spec, picture)
        return
    gap = WIDTH * 0.052
    mark = next((k for k in MARKS if spec.ornament(k)), "")
    depth = {"": 0.0, "rules": WIDTH * 0.0075}.get(mark, WIDTH * 0.05)
    total = name.box.height + sum(r.box.height + gap for _, r in rows) + (depth + gap if mark else 0.0)
    top = -total / 2
    canvas.text(name, "letter", "name", left - name.box.left, top - name.box.top)
    top += name.box.height
    if mark:
        _closing(canvas, spec, left, top + gap, "left")
        top += gap + depth
    for i, (slot, row) in enumerate(rows):
        top += gap
        canvas.text(row, "letter" if i else "key", slot, left - row.box.left, top - row.box.top)
        top += row.box.height


def _beside_name(spec: Spec, left: float) -> SetText:
    text = spec.texts.name
    reach = left + ROOM * 0.9
    smallest = spec.least(text, "display", "letter", reach)
    largest = WIDTH * lerp(0.215, 0.165, spec.balance)
    try:
        return spec.letters.name(text, ROOM, largest, max(smallest, WIDTH * 0.085), "left")
    except DoesNotFit:
        smallest = min(smallest, largest)
        return spec.letters.name(text, ROOM, max(smallest, WIDTH * 0.09), smallest, "left")


def _beside_rows(spec: Spec, left: float, name: float) -> list[tuple[str, SetText]]:
    most = max(name, ROOM * 0.62)
    for _, text in spec.two_lines():
        least = spec.least(text, "text", "letter", left + most)
        most = min(ROOM, max(most, spec.letters.line(text, "text", least).box.width * 1.04))
    out = []
    for i, (slot, text) in enumerate(spec.two_lines()):
        least = spec.least(text, "text", "letter", left + most)
        fine = 0.85 * floor(spec, text, "text", "letter", left + most)
        size = max(least, WIDTH * (0.068 if i == 0 else 0.06))
        row = spec.letters.rows(text, "text", most, size, fine, least, "left")
        if row.meaning.size_um < 0.97 * least:
            raise DoesNotFit(text, round(most * least / row.meaning.size_um), round(most))
        out.append((slot, row))
    return out


def name_within(spec: Spec, piece: BaseGeometry, reach: float) -> tuple[SetText, Room] | None:
    """The name set within a solid piece, where it keeps the size of a name, and the room that stays
    free of all else; None where it would be small."""
    left, top, right, bottom = piece.bounds
    inner = piece.buffer(-WIDTH * 0.026)
    if inner.is_empty:
        return None
    shapely.prepare(inner)
    shapely.prepare(piece)
    least = spec.least(spec.texts.name, "display", "on_key", reach)
    firmer = _FIRMER if PROCESSES[spec.press.process].line_um >= _COARSE_UM else 1.0
    least = max(WIDTH * OPEN_FROM, least * firmer)
    best: tuple[SetText, Room] | None = None
    for part in (0.16, 0.22, 0.3, 0.38, 0.46, 0.56):
        room = _widest(inner, part * (bottom - top))
        if room is None or room[2] - room[0] < 0.36 * (right - left):
            continue
        found = _set_in(spec, piece, room, least)
        if found is not None and (best is None or found[0].meaning.size_um > best[0].meaning.size_um * 1.02):
            best = found
    return best


def _set_in(spec: Spec, piece: BaseGeometry, room: Room, least: float) -> tuple[SetText, Room] | None:
    """The name as large as keeps it, with its own air, within the piece."""
    x, y = (room[0] + room[2]) / 2, (room[1] + room[3]) / 2
    for k in (1.0, 0.92, 0.85, 0.78):
        width, height = k * (room[2] - room[0]), k * (room[3] - room[1])
        name = _as_tall_as(spec, width, height, least)
        if name is None:
            return None
        name = name.translate(round(x - name.box.centre[0]), round(y - name.box.centre[1]))
        air = NAME_AIR * (name.meaning.x_height_um or name.meaning.size_um * 0.5) + 150
        b = name.box
        free = (b.left - air, b.top - air, b.right + air, b.bottom + air)
        if piece.contains(shapely.box(*free)):
            return name, free
    return None


def _as_tall_as(spec: Spec, width: float, height: float, least: float) -> SetText | None:
    size = min(1.5 * height, WIDTH * 0.3)
    while size >= least:
        try:
            name = spec.letters.name(spec.texts.name, width, size, least)
        except DoesNotFit:
            return None
        if name.box.height <= height:
            return name
        size *= min(0.95, height / name.box.height)
    return None


def _widest(area: BaseGeometry, height: float) -> tuple[float, float, float, float] | None:
    """The widest upright box of that height in an area, near its middle where it is about as wide."""
    left, top, right, bottom = area.bounds
    found: list[tuple[float, tuple[float, float, float, float]]] = []
    for step in range(15):
        y = top + (bottom - top - height) * step / 14
        low, high = left, right
        for j in range(6):
            at = y + height * j / 5
            cut = area.intersection(shapely.LineString([(left - 1, at), (right + 1, at)]))
            spans = [g.bounds for g in getattr(cut, "geoms", [cut]) if g.length > 0]
            if not spans:
                low, high = 0.0, 0.0
                break
            span = max(spans, key=lambda s: min(s[2], high) - max(s[0], low))
            low, high = max(low, span[0]), min(high, span[2])
        if high > low:
            found.append((high - low, (low, y, high, y + height)))
    if not found:
        return None
    most = max(w for w, _ in found)
    middle = (top + bottom - height) / 2
    return min((b for w, b in found if w > 0.9 * most), key=lambda b: abs(b[1] - middle))
