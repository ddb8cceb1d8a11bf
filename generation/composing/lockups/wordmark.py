"""Wordmark: the name set large, with the product in the place of a letter that looks like it; else as the dot
of a letter, between two words, at the corner of the last character, or on top of the letters. 72 mm wide.

Variants: a, in one line; b, in two lines, in the key colour; c, in one line with a rule, or with a small line
between rules. A name that would be too small in its variant's lines takes one line more.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import shapely
from shapely.geometry.base import BaseGeometry

from generation.composing import lettered
from generation.composing.canvas import Canvas
from generation.composing.dividers import divider, flankable, flanks, wanted, widest_line
from generation.composing.lettered import shifted
from generation.composing.perching import Piece, draw, moved, piece_of
from generation.composing.spec import Spec
from generation.composing.staging import centred, floor
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import lerp
from generation.drawing.type.blocks import block_lines, leading
from generation.drawing.type.hyphens import hyphenated
from generation.drawing.type.scripts import RIGHT_TO_LEFT, script_of
from generation.drawing.type.setting import DoesNotFit, SetGlyph, SetText, set_line
from generation.language.program import Ornament

WIDTH = 72_000.0
_PROBE = 12_000
_TALLEST = 0.27
"""Height of a capital at most, in widths: a short name is not blown up to the width."""
_GOOD = 0.085
"""The em, in widths, below which a name had rather take another line."""
_LINES = {"a": (1, 2, 3), "b": (2, 1, 3), "c": (1, 2, 3)}
_BROKEN_LINES = (1, 2, 3, 4)
"""Tried for a name with a word that no line has room for."""
_PERCH = {"a": 0.66, "b": 0.5, "c": 0.34}
"""Where on the letters the picture likes to sit, in widths from the left."""
_FINE = {"linocut": 0.15, "line": 0.15, "brush": 0.14}
_FINE_ELSE = 0.12
"""How large a picture has to be to be drawn, as a share of the mark's longer side."""
_FINE_LETTER = 0.68
"""A round picture that is a letter may be smaller by this: it is simple, and the name helps to read it."""
_SURE = 0.66
"""From here on a picture reads as the letter it stands for; below, a dot serves better where there is one."""
_POINTS = "·・•‧"


@dataclass(frozen=True)
class Setting:
    """``way``: what the picture does. Glyphs stand where they are drawn; ``m`` places the picture."""

    way: str
    glyphs: tuple[SetGlyph, ...]
    m: Affine
    rows: tuple[SetText, ...]
    letters: Box
    box: Box


def compose(spec: Spec) -> Canvas:
    canvas = Canvas(spec.plan)
    if spec.program.arrangement.variant == "c" and spec.ornament("rules") is None:
        ruled = (*spec.program.ornaments, Ornament("rules", 32, 32))
        spec = replace(spec, program=replace(spec.program, ornaments=ruled))
    piece = piece_of(spec, 0.18)
    setting = _set(spec, piece)
    reach = max(setting.box.width, setting.box.height + _below(spec))
    canvas.shapes(draw(spec, piece, setting.m, reach), setting.m, "hero", "motif", "art")
    first = setting.rows[0]
    shown = spec.letters.cased(spec.texts.name, "display")
    name = replace(
        first,
        path=Path.join(g.path for g in setting.glyphs),
        box=setting.letters,
        glyphs=setting.glyphs,
        meaning=replace(first.meaning, string=shown),
    )
    tone = "key" if spec.program.arrangement.variant == "b" else "letter"
    canvas.text(name, tone, "name")
    _foot(canvas, spec, setting, reach)
    return canvas


# -- the name -------------------------------------------------------------------------------


def _set(spec: Spec, piece: Piece) -> Setting:
    """In the lines that the variant wants, in one more where it would be too small so."""
    name = spec.letters.cased(spec.texts.name, "display")
    em, lines = _best(spec, piece, name, _LINES[spec.program.arrangement.variant], WIDTH * _GOOD)
    least = floor(spec, spec.texts.name, "display", "letter", WIDTH)
    marked = hyphenated(name)
    if em < least and marked != name:
        em, lines = _best(spec, piece, marked, _BROKEN_LINES, WIDTH * _GOOD)
    if em < least:
        raise DoesNotFit(spec.texts.name, round(WIDTH * least / em), round(WIDTH))
    return _way(spec, piece, lines, round(em))


def _best(
    spec: Spec, piece: Piece, name: str, counts: tuple[int, ...], good: float
) -> tuple[float, tuple[str, ...]]:
    """The first number of lines at which the em is ``good``, else the one that makes it largest; with the
    em."""
    best: tuple[float, tuple[str, ...]] | None = None
    for count in counts:
        lines = _broken(spec, count, name)
        if lines is None:
            continue
        em = _em(spec, _way(spec, piece, lines, _PROBE))
        if best is None or em > best[0] * 1.12:
            best = (em, lines)
        if em >= good:
            break
    assert best is not None
    return best


def _em(spec: Spec, probe: Setting) -> float:
    """The size at which a setting is as wide as the mark, or its capitals as tall as they may get."""
    tall = probe.rows[0].meaning.cap_height_um or _PROBE * 0.7
    most = WIDTH * _TALLEST * lerp(1.1, 0.85, spec.balance) / math.pow(len(probe.rows), 0.4)
    return _PROBE * min(WIDTH / probe.box.width, most / tall, WIDTH * 0.9 / probe.box.height)


def _broken(spec: Spec, count: int, shown: str = "") -> tuple[str, ...] | None:
    """``shown``: the name, with marks where its words may be broken; else as the design has it."""
    shown = shown or spec.letters.cased(spec.texts.name, "display")
    if count == 1:
        return (shown,)
    font, tracking = spec.letters.font("display"), spec.letters.tracking(shown, "display")
    if script_of(shown) == "Hani" and len(shown) < 4 and not any(c in shown for c in " " + _POINTS):
        return None
    lines, _ = block_lines(shown, font, spec.letters.language, tracking, count)
    # a separating point separates nothing where a line ends
    return tuple(line.strip(" " + _POINTS) or line for line in lines) if len(lines) == count else None


def _line(spec: Spec, text: str, em: int) -> SetText:
    tracking = spec.letters.tracking(spec.letters.cased(spec.texts.name, "display"), "display")
    return set_line(text, spec.letters.font("display"), em, tracking, spec.letters.language)


def _way(spec: Spec, piece: Piece, lines: tuple[str, ...], em: int) -> Setting:
    """The first way that lets the picture be large enough to be drawn."""
    least = _FINE.get(spec.program.style, _FINE_ELSE)
    setting = None
    for setting in _ways(spec, piece, lines, em):
        side = max(piece.box.width, piece.box.height) * setting.m.a
        enough = least * (_FINE_LETTER if setting.way == "letter" else 1.0)
        if side >= enough * max(setting.box.width, setting.box.height):
            return setting
    assert setting is not None
    return setting


def _ways(spec: Spec, piece: Piece, lines: tuple[str, ...], em: int) -> Iterator[Setting]:
    rows = [_line(spec, text, em) for text in lines]
    font, language = spec.letters.font("display"), spec.letters.language
    found = lettered.round_letters(rows) if lettered.is_round(piece) else []
    alike = [x for x in found if not lettered.joined(rows[x[1]], font, language)][:3]
    for like, i, j in alike:
        if like >= _SURE:
            yield _stacked("letter", rows, i, *lettered.in_letter(rows[i], j, piece), piece)
    tall = rows[0].meaning.cap_height_um or em * 0.7
    across = max(r.box.width for r in rows)
    k = lerp(0.92, 1.15, spec.balance)
    # where a dot tells letters apart, what stands for it has to look like one
    dotted_at = lettered.dots(rows[0]) if lettered.is_compact(piece) or script_of(lines[0]) == "Latn" else []
    for j, bare, dot in dotted_at:
        side = max(0.62 * tall, 0.165 * across) * k
        dotted = lettered.as_dot(rows[0], j, bare, dot, piece, side)
        if dotted:
            yield _stacked("dot", rows, 0, *dotted, piece)
    for like, i, j in alike:
        if like < _SURE:
            yield _stacked("letter", rows, i, *lettered.in_letter(rows[i], j, piece), piece)
    if len(rows) == 1:
        yield from _beside(spec, piece, lines[0], rows[0], em, max(tall * 1.5, 0.2 * across) * k)
    side = max(1.4 * tall, 0.27 * across) * k
    wanted_at = _PERCH[spec.program.arrangement.variant]
    if len(lines[0]) < 4:
        wanted_at = 0.5
    m, _ = lettered.best_perch(lettered.ink(rows[0].glyphs), piece, side, lettered.gap_of(rows[0]), wanted_at)
    yield _stacked("perch", rows, 0, rows[0].glyphs, m, piece)


def _beside(spec: Spec, piece: Piece, text: str, row: SetText, em: int, height: float) -> Iterator[Setting]:
    """Between two words, or at the corner of the last Chinese character."""
    script = script_of(text)
    halves = _halves(text)
    if halves:
        if script in RIGHT_TO_LEFT:
            halves = halves[::-1]
        left, right = (_line(spec, half, em) for half in halves)
        tall = left.meaning.cap_height_um or em * 0.7
        box = piece.box
        # a wide picture would tear the words apart
        most = min(height, 2.0 * tall, 2.4 * tall * box.height / box.width)
        yield _stacked("between", [row], 0, *lettered.between(left, right, piece, most), piece)
    if script == "Hani":
        side = max(0.66 * em, 0.19 * (row.box.width + 0.6 * em)) * lerp(0.95, 1.15, spec.balance)
        yield _stacked("corner", [row], 0, *lettered.corner(row, piece, side), piece)


def _halves(text: str) -> tuple[str, str] | None:
    """Two parts of a name, as even as words allow; a separating point goes."""
    cuts = [i for i, c in enumerate(text) if c == " " or c in _POINTS]
    pairs = [(text[:i].strip(" " + _POINTS), text[i + 1 :].strip(" " + _POINTS)) for i in cuts]
    pairs = [p for p in pairs if all(any(c.isalnum() for c in half) for half in p)]
    return min(pairs, key=lambda p: abs(len(p[0]) - len(p[1])), default=None)


def _stacked(
    way: str, rows: list[SetText], at: int, glyphs: tuple[SetGlyph, ...], m: Affine, piece: Piece
) -> Setting:
    """Rows one under the other about x = 0, row ``at`` with its picture."""
    font_step = leading(rows[0].meaning.string, rows[0].meaning.face) * rows[0].meaning.size_um
    gap = lettered.gap_of(rows[0])
    out: list[SetGlyph] = []
    above: BaseGeometry = shapely.Polygon()
    above_figure: BaseGeometry = shapely.Polygon()
    y = 0.0
    figure: BaseGeometry = shapely.Polygon()
    for i, row in enumerate(rows):
        own = glyphs if i == at else row.glyphs
        box = lettered.box_of(own)
        if i == at:
            seen = Box(*piece.at(m).bounds)
            wide = box.union(seen) if way in ("letter", "between") else box
        else:
            wide = box
        dx = -wide.centre[0]
        own = shifted(own, dx)
        here = lettered.ink(own)
        shape = moved(piece.at(m), dx, 0) if i == at else shapely.Polygon()
        if i:
            y += font_step
            for _ in range(60):
                close = shapely.dwithin(moved(here, 0, y), above, 0.07 * rows[0].meaning.size_um)
                close |= i == at and shapely.dwithin(moved(shape, 0, y), above, gap)
                close |= not above_figure.is_empty and shapely.dwithin(moved(here, 0, y), above_figure, gap)
                if not close:
                    break
                y += 0.03 * rows[0].meaning.size_um
        if i == at:
            m = m.then(Affine.translate(dx, y))
            figure = moved(shape, 0, y)
            above_figure = figure
        out += shifted(own, 0.0, y)
        above = moved(here, 0, y)
    letters = lettered.box_of(out)
    return Setting(way, tuple(out), m, tuple(rows), letters, letters.union(Box(*figure.bounds)))


# -- below ----------------------------------------------------------------------------------


def _below(spec: Spec) -> float:
    """How tall what stands below the name gets, about, um."""
    return WIDTH * (0.03 + 0.09 * len(spec.two_lines()) + (0.05 if wanted(spec) else 0.0))


def _foot(canvas: Canvas, spec: Spec, setting: Setting, reach: float) -> None:
    box, letters = setting.box, setting.letters
    # rows stand about x = 0, with the picture where it is one of them
    x, width = 0.0, max(2 * max(letters.right, -letters.left), WIDTH * 0.66)
    rows = [
        (slot, widest_line(spec, text, width, reach, WIDTH * (0.056 if i == 0 else 0.048), reach))
        for i, (slot, text) in enumerate(spec.two_lines())
    ]
    gap = WIDTH * lerp(0.045, 0.075, spec.air)
    low = max(box.bottom, letters.bottom)
    unit = WIDTH * 0.042
    half = width / 2
    kinds = wanted(spec)
    flanked = bool(rows) and len(rows[0][1].baselines_um) == 1
    flanked = flanked and bool(kinds) and flankable(spec, rows[0][1].box.width / 2, half, unit)
    if kinds and not flanked:
        low = divider(canvas, spec, x, low + gap * 0.85, width, unit)
    tones = ("letter", "key") if spec.program.arrangement.variant == "b" else ("key", "letter")
    for i, (slot, row) in enumerate(rows):
        y = low + gap * (0.95 if i == 0 else 0.6)
        low = centred(canvas, row, tones[min(i, 1)], slot, x, y)
        if i == 0 and flanked:
            flanks(canvas, spec, x, (y + low) / 2, row.box.width / 2, half, unit)
