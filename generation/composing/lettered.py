"""A picture in the place of a letter, of a dot, between two words or on top of them: a name as a picture.

Every way answers with the glyphs of a row where they stand now, and the map that places the picture.
Lengths in micrometres. Letters are moved, never bent or stretched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import shapely
from shapely.geometry.base import BaseGeometry

from generation.composing.perching import Piece, area_of, beside_it, lowest, moved
from generation.drawing.path import Affine, Box, Path
from generation.drawing.type.setting import SetGlyph, SetText
from generation.drawing.type.shaping import shape

APART = 0.19
"""The picture keeps this share of the letters' x-height from them; the judge asks for a little less."""
_LIKE: dict[str, float] = {
    **dict.fromkeys("Oo0ОоΟοØøอ০", 1.0),
    **dict.fromkeys("Qθ", 0.8),
    **dict.fromkeys("ae", 0.62),
    **dict.fromkeys("DCGcСс", 0.5),
}
"""How well a round picture reads as a letter."""
_FIRST = 0.25
"""What a letter that is only somewhat round loses where it begins the name."""
_DOTTED = frozenset("ij")
_DOT_SCRIPTS = ("\u0902", "\u0901", "خ", "ذ", "ز", "ض", "ظ", "غ", "ف", "ن")
_ROUND = (0.7, 1.42)
_FULL = 0.66
_SPOUT = 0.62
"""How much of the body's height may reach above it."""


def gap_of(row: SetText) -> float:
    return APART * (row.meaning.x_height_um or row.meaning.size_um * 0.5)


def shifted(glyphs: Iterable[SetGlyph], dx: float, dy: float = 0.0) -> tuple[SetGlyph, ...]:
    return tuple(
        SetGlyph(
            g.path.translate(dx, dy),
            Box(g.box.left + dx, g.box.top + dy, g.box.right + dx, g.box.bottom + dy),
            g.text,
        )
        for g in glyphs
    )


def box_of(glyphs: Iterable[SetGlyph]) -> Box:
    boxes = [g.box for g in glyphs]
    box = boxes[0]
    for b in boxes[1:]:
        box = box.union(b)
    return box


def ink(glyphs: Iterable[SetGlyph]) -> BaseGeometry:
    return shapely.union_all([area_of(g.path) for g in glyphs])


def joined(row: SetText, font: str, language: str) -> bool:
    """Whether a row's letters join hands: none can be taken out."""
    return any(r.joined for r in shape(row.meaning.string, font, language).runs)


# -- in the place of a letter ---------------------------------------------------------------


def is_round(piece: Piece) -> bool:
    """Whether the picture can be read as a round letter."""
    body, box = piece.body, piece.box
    return (
        _ROUND[0] <= body.width / body.height <= _ROUND[1]
        and piece.full >= _FULL
        and body.top - box.top <= _SPOUT * body.height
        and box.bottom - body.bottom <= 0.16 * body.height
        and box.width <= 1.35 * body.width
    )


def is_compact(piece: Piece) -> bool:
    """Whether the picture can be read as a dot."""
    box = piece.box
    return 0.6 <= box.width / box.height <= 1.7 and piece.full >= 0.6


def round_letters(rows: list[SetText]) -> list[tuple[float, int, int]]:
    """(how well it reads, row, glyph) of the letters that a round picture can stand for, best first."""
    out = []
    count = sum(len(r.glyphs) for r in rows)
    for i, row in enumerate(rows):
        for j, glyph in enumerate(row.glyphs):
            like = _LIKE.get(glyph.text, 0.0)
            if not like or count < 3:
                continue
            if like < 0.9 and j == 0:
                like -= _FIRST
            # an inner letter is missed less than one at an edge, and near the middle it balances
            middle = abs((glyph.box.left + glyph.box.right) / 2 - row.box.centre[0]) / max(1.0, row.box.width)
            out.append((like - 0.12 * middle, i, j))
    return sorted(out, reverse=True)


def letter_m(piece: Piece, letter: Box) -> Affine:
    """The body on the letter: as tall or nearly as broad, whichever is larger, about its middle."""
    body = piece.body
    k = max(letter.height / body.height * 1.04, letter.width / body.width * 0.9)
    k = min(k, letter.height / body.height * 1.3)
    x, y = letter.centre
    return (
        Affine.translate(-body.centre[0], -body.centre[1]).then(Affine.scale(k)).then(Affine.translate(x, y))
    )


def in_letter(row: SetText, j: int, piece: Piece) -> tuple[tuple[SetGlyph, ...], Affine]:
    """The row without its letter ``j``, the rest moved so that the picture has its air."""
    glyph = row.glyphs[j]
    before, after = row.glyphs[:j], row.glyphs[j + 1 :]
    m = letter_m(piece, glyph.box)
    own, figure = area_of(glyph.path), piece.at(m)
    gap = gap_of(row)
    if before:
        left = ink(before)
        free = max(gap, own.distance(left))
        dx = beside_it(figure, left, free, 1) if free < 2.5 * gap else 0.0
    else:
        dx = glyph.box.left - figure.bounds[0]
    figure, m = moved(figure, dx, 0), m.then(Affine.translate(dx, 0))
    if not after:
        return before, m
    right = ink(after)
    free = own.distance(right)
    if free < 2.5 * gap:
        step = beside_it(right, figure, max(gap, free), 1)
    else:
        step = figure.bounds[2] - glyph.box.right
    return (*before, *shifted(after, step)), m


# -- as a dot -------------------------------------------------------------------------------


def dots(row: SetText) -> list[tuple[int, Path, Box]]:
    """(glyph, its outline without the dot, the dot's box) of letters with one dot above."""
    out = []
    for j, glyph in enumerate(row.glyphs):
        if not (glyph.text in _DOTTED or any(s in glyph.text for s in _DOT_SCRIPTS)):
            continue
        parts = [(c.bounds(), c) for c in glyph.path.contours()]
        small = [(b, c) for b, c in parts if _is_dot(b, c, row.meaning.size_um)]
        rest = [(b, c) for b, c in parts if not any(c is d for _, d in small)]
        if len(small) != 1:
            continue
        box, _ = small[0]
        # a sign over a joined line may be a glyph of its own
        body = [b for b, _ in rest] or [g.box for g in row.glyphs if g is not glyph]
        near = [b for b in body if b.left < box.right and b.right > box.left]
        if near and box.bottom < min(b.top for b in near):
            out.append((j, Path.join(c for _, c in rest), box))
    return out


def _is_dot(box: Box, contour: Path, size: float) -> bool:
    if not (0.05 * size < box.height < 0.3 * size and 0.75 < box.width / box.height < 1.34):
        return False
    return bool(area_of(contour).area > 0.45 * box.width * box.height)


def as_dot(
    row: SetText, j: int, bare: Path, dot: Box, piece: Piece, side: float
) -> tuple[tuple[SetGlyph, ...], Affine] | None:
    """The picture instead of a dot, its longer side ``side``; None where it would hang too high."""
    glyphs = [g for i, g in enumerate(row.glyphs) if i != j]
    if bare:
        glyphs.insert(j, replace(row.glyphs[j], path=bare, box=bare.bounds()))
    m, foot = perch(ink(glyphs), piece, side, dot.centre[0], gap_of(row))
    if foot < dot.top - 0.15 * side:
        return None
    return tuple(glyphs), m


# -- on top, beside, between ----------------------------------------------------------------


def perch(letters: BaseGeometry, piece: Piece, side: float, x: float, gap: float) -> tuple[Affine, float]:
    """The picture come down on the letters at ``x``; and the height of its foot."""
    k = side / max(piece.box.width, piece.box.height)
    _, top, _, bottom = letters.bounds
    box = piece.box
    start = top - 2 * gap
    m = Affine.translate(-box.centre[0], -box.bottom).then(Affine.scale(k)).then(Affine.translate(x, start))
    down = lowest(piece.at(m), letters, gap, bottom)
    return m.then(Affine.translate(0, down)), start + down


def best_perch(
    letters: BaseGeometry, piece: Piece, side: float, gap: float, wanted: float
) -> tuple[Affine, float]:
    """Where it comes down furthest, near ``wanted`` (0..1 of the width)."""
    left, _, right, _ = letters.bounds
    half = side * piece.box.width / max(piece.box.width, piece.box.height) / 2
    low, high = (left + half, right - half) if right - left > 2 * half else ((left + right) / 2,) * 2
    best: tuple[float, Affine, float] | None = None
    for i in range(13):
        x = low + (high - low) * i / 12
        m, foot = perch(letters, piece, side, x, gap)
        away = abs((x - left) / (right - left) - wanted)
        cost = -foot / side + 0.9 * away
        if best is None or cost < best[0] - 1e-9:
            best = (cost, m, foot)
    assert best is not None
    return best[1], best[2]


def between(
    left: SetText, right: SetText, piece: Piece, height: float
) -> tuple[tuple[SetGlyph, ...], Affine]:
    """Two words with the picture, ``height`` tall, between them, standing a little below their base line."""
    first = left.glyphs
    gap = max(gap_of(left), 0.16 * left.meaning.size_um)
    k = height / piece.box.height
    box = piece.box
    tall = left.meaning.cap_height_um or left.meaning.size_um * 0.7
    foot = (height - tall) * 0.28 if height < 2.2 * tall else (height - tall) / 2
    m = Affine.translate(-box.centre[0], -box.bottom).then(Affine.scale(k)).then(Affine.translate(0, foot))
    dx = beside_it(piece.at(m), ink(first), gap, 1)
    m = m.then(Affine.translate(dx, 0))
    step = beside_it(ink(right.glyphs), piece.at(m), gap, 1)
    return (*first, *shifted(right.glyphs, step)), m


def corner(row: SetText, piece: Piece, side: float, rtl: bool = False) -> tuple[tuple[SetGlyph, ...], Affine]:
    """The picture hanging at the upper corner of the last letter."""
    k = side / max(piece.box.width, piece.box.height)
    last = row.glyphs[0 if rtl else -1].box
    box = piece.box
    middle = last.top + 0.16 * side
    m = (
        Affine.translate(-box.centre[0], -box.centre[1])
        .then(Affine.scale(k))
        .then(Affine.translate(last.centre[0], middle))
    )
    dx = beside_it(piece.at(m), ink(row.glyphs), gap_of(row) * 0.95, -1 if rtl else 1)
    return row.glyphs, m.then(Affine.translate(dx, 0))
