"""Text set as outlines: what every setting returns, and a line.

Blocks of lines: blocks.py; text on a circle: arcs.py; Chinese columns: vertical.py.

Everything returns a `SetText` in whole micrometres, y down. A line begins at x = 0 and
stands on y = 0; move it with `SetText.translate`. Nothing is ever squeezed or stretched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generation.drawing.path import Box, Path
from generation.drawing.scene import TextMeaning
from generation.drawing.type.galley import Matrix, galley
from generation.drawing.type.outlines import outline
from generation.drawing.type.pairings import stack
from generation.drawing.type.scripts import script_of
from generation.drawing.type.shaping import Shaped, ShapedRun, shape


class DoesNotFit(ValueError):
    """``text`` needs ``needed_um`` where ``available_um`` are left. Remedy: fewer words, or more room."""

    def __init__(self, text: str, needed_um: int, available_um: int) -> None:
        self.text, self.needed_um, self.available_um = text, needed_um, available_um
        super().__init__(f"“{text}” needs {needed_um / 1000:.1f} mm, there are {available_um / 1000:.1f} mm")


@dataclass(frozen=True, slots=True)
class SetGlyph:
    """One drawn glyph: its outline, its ink box, and the letters it stands for."""

    path: Path
    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class SetText:
    """Text as ink, in whole micrometres, y down.

    ``box``: the ink's bounds. ``advance_um``: the width it takes in a line (on an arc: the
    length along the base line; in a column: its height). ``baselines_um``: y of each base
    line (of an arc: none). ``glyphs``: every glyph with ink, in drawing order; ``path`` is
    all of them. ``meaning`` goes into the Scene: for hanzi x-height and cap height are
    both the height of 国, for scripts with a head-line both are the height below it.
    """

    path: Path
    box: Box
    advance_um: int
    baselines_um: tuple[int, ...]
    meaning: TextMeaning
    glyphs: tuple[SetGlyph, ...]

    def translate(self, dx_um: int, dy_um: int) -> SetText:
        """The same text elsewhere."""
        glyphs = tuple(
            SetGlyph(_shifted(g.path, dx_um, dy_um), _moved(g.box, dx_um, dy_um), g.text) for g in self.glyphs
        )
        return replace(
            self,
            path=Path.join(g.path for g in glyphs),
            box=_moved(self.box, dx_um, dy_um),
            baselines_um=tuple(y + dy_um for y in self.baselines_um),
            glyphs=glyphs,
        )


def _shifted(path: Path, dx: int, dy: int) -> Path:
    return Path(
        tuple(
            [
                (s[0], s[1] + dx, s[2] + dy, s[3] + dx, s[4] + dy, s[5] + dx, s[6] + dy)
                if s[0] == "C"
                else (s if s[0] == "Z" else (s[0], s[1] + dx, s[2] + dy))
                for s in path.segments
            ]
        )
    )


def _moved(box: Box, dx: float, dy: float) -> Box:
    return Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)


# --- words ---------------------------------------------------------------------------

_UNITS = "kg|g|mg|µg|lbs?|fl oz|oz|[cdhm]?[lL]|[ckm]?m|ha|kJ|kcal|°C|°F|%"
_COUNTERS = "千克|公斤|毫升|[克斤两升枚个只袋盒瓶年月日]|ग्राम|किलो|मिली"
QUANTITY = re.compile(
    rf"\d[\d.,/×x–-]*[ \u00a0\u202f]?"
    rf"(?:(?:{_UNITS})(?:[ \u00a0]?[×x][ \u00a0]?\d+)?(?![^\W\d_])|(?:{_COUNTERS}))"
)


def capitals(text: str, language: str = "") -> str:
    """``text`` in capitals, with the symbols of units as they are: "fresh 500 g" -> "FRESH 500 g".

    Turkish and Azeri i keep their dots; Greek capitals lose their accents.
    """
    out, at = [], 0
    for quantity in QUANTITY.finditer(text):
        out += [_upper(text[at : quantity.start()], language), quantity.group()]
        at = quantity.end()
    out.append(_upper(text[at:], language))
    return "".join(out)


def _upper(text: str, language: str) -> str:
    primary = language.lower().split("-")[0]
    if primary in ("tr", "az"):
        text = text.replace("i", "İ")
    upper = text.upper()
    if primary == "el":
        bare = unicodedata.normalize("NFD", upper)
        upper = unicodedata.normalize("NFC", "".join(c for c in bare if c not in "\u0301\u0300\u0342"))
    return upper


def auto_tracking(text: str, font: str, size_um: int, arc: bool = False) -> int:
    """The tracking a typesetter gives, in 1/1000 em: capitals are opened, small print a little.

    Runs that are joined (Devanagari, Arabic, connected scripts) stay untouched whatever it is.
    """
    return _tracking(text, font, size_um < _SMALL_UM, arc)


_SMALL_UM = 2600  # about 7.5 pt


@lru_cache(maxsize=4096)
def _tracking(text: str, font: str, small: bool, arc: bool) -> int:
    letters = [c for c in text if c.isalpha()]
    script = script_of(text)
    display = stack(font).role == "display"
    tracking = 0
    if script == "Latn" and len(letters) > 1 and all(not c.islower() for c in letters):
        tracking = 40 if display else 90
    elif script == "Hani" and display:
        tracking = -40 if stack(font).faces["Hani"][0] in _LOOSE else 20
    if script == "Latn" and small:
        tracking += 15
    if arc and script in ("Latn", "Hani"):
        tracking += 45 if tracking else 20
    return tracking


# Brush hanzi stand far apart in their squares; written by hand they would stand closer.
_LOOSE = frozenset({"ma-shan-zheng-400"})


# --- a line --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that move as one. ``glyphs``: (glyph id, x from the cluster's ``x``, y up), in em.

    ``text`` is the letters it stands for, ``start`` where they begin in the line's text.
    """

    run: ShapedRun
    start: int
    text: str
    x: float
    advance: float
    glyphs: tuple[tuple[int, float, float], ...]


@lru_cache(maxsize=1024)
def clusters(
    text: str, font: str, language: str, tracking: int, vertical: bool = False
) -> tuple[Shaped, tuple[Cluster, ...]]:
    """A shaped line cut into clusters with their places, in em from the line's start.

    ``tracking`` (1/1000 em) follows every cluster but the last and those of joined runs.
    Capitals alone have their face's own air beside it.
    """
    line = shape(text, font, language, tracking <= 0, vertical)
    if not vertical:
        tracking += capital_air(line, font)
    out: list[Cluster] = []
    x = 0.0
    for run in line.runs:
        if out:
            x += run.gap_before
        step = 0.0 if run.joined else tracking / 1000
        groups: list[list[int]] = []
        for i, g in enumerate(run.glyphs):
            if groups and run.glyphs[groups[-1][-1]].cluster == g.cluster:
                groups[-1].append(i)
            else:
                groups.append([i])
        starts = sorted({g.cluster for g in run.glyphs}) + [run.start + len(run.text)]
        after = dict(pairwise(starts))
        for group in groups:
            begin = x
            members = []
            for i in group:
                g = run.glyphs[i]
                members.append((g.gid, x - begin + g.x, g.y))
                x += g.advance
            first = run.glyphs[group[0]].cluster
            out.append(Cluster(run, first, line.text[first : after[first]], begin, x - begin, tuple(members)))
            x += step
    return line, tuple(out)


def capital_air(line: Shaped, font: str) -> int:
    """What the font's capitals want beside any tracking, in 1/1000 em; 0 where a line has small letters."""
    return stack(font).air if line.script == "Latn" and line.text.isupper() else 0


def line_width_em(text: str, font: str, language: str = "", tracking: int = 0) -> tuple[float, float, float]:
    """(ink left, ink right, advance) of a line in em, without drawing it."""
    _, parts = clusters(text, font, language, tracking)
    left, right = float("inf"), float("-inf")
    for c in parts:
        for gid, gx, _ in c.glyphs:
            box = outline(c.run.face.name, gid).box
            if box is not None:
                left = min(left, c.x + gx + box.left * c.run.scale)
                right = max(right, c.x + gx + box.right * c.run.scale)
    advance = parts[-1].x + parts[-1].advance
    return (left, right, advance) if left <= right else (0.0, 0.0, advance)


def meaning_of(line: Shaped, size_um: int, language: str, fact: str, slot: str) -> TextMeaning:
    """What the Scene records of a line."""
    return TextMeaning(
        line.text,
        language,
        size_um,
        round(line.x_height * size_um),
        round(line.cap * size_um),
        line.face.name,
        fact,
        slot,
    )


# (cluster, glyph id, map from the glyph's em to micrometres)
Placed = tuple[Cluster, int, Matrix]


def draw(placed: list[Placed]) -> list[SetGlyph]:
    """The glyphs that have ink, each under its map."""
    inked = [p for p in placed if outline(p[0].run.face.name, p[1]).box is not None]
    if not inked:
        return []
    lot = galley(tuple((c.run.face.name, gid) for c, gid, _ in inked))
    drawn = lot.ink(lot.turned([m for _, _, m in inked]))
    return [SetGlyph(path, box, c.text) for (path, box), (c, _, _) in zip(drawn, inked, strict=True)]


def gather(
    glyphs: list[SetGlyph], advance_um: float, baselines_um: tuple[int, ...], meaning: TextMeaning
) -> SetText:
    """A SetText of drawn glyphs. ValueError when nothing of the text leaves ink."""
    if not glyphs:
        raise ValueError(f"there is nothing to set: “{meaning.string}” leaves no ink")
    box = Box(
        min(g.box.left for g in glyphs),
        min(g.box.top for g in glyphs),
        max(g.box.right for g in glyphs),
        max(g.box.bottom for g in glyphs),
    )
    return SetText(
        Path.join(g.path for g in glyphs), box, round(advance_um), baselines_um, meaning, tuple(glyphs)
    )


@lru_cache(maxsize=128)
def set_line(
    text: str,
    font: str,
    size_um: int,
    tracking: int | None = None,
    language: str = "",
    fact: str = "",
    slot: str = "",
) -> SetText:
    """One line, its origin at (0, 0) on the base line.

    ``font``: see pairings.py. ``size_um``: the em. ``tracking`` in 1/1000 em; None leaves it
    to `auto_tracking`. Raises MissingGlyphs (letters no face has), ValueError (no ink),
    KeyError (unknown font).
    """
    if tracking is None:
        tracking = auto_tracking(text, font, size_um)
    line, parts = clusters(text, font, language, tracking)
    placed: list[Placed] = []
    for c in parts:
        k = size_um * c.run.scale
        placed += [(c, gid, (k, 0.0, 0.0, k, (c.x + x) * size_um, -y * size_um)) for gid, x, y in c.glyphs]
    advance = (parts[-1].x + parts[-1].advance) * size_um
    return gather(draw(placed), advance, (0,), meaning_of(line, size_um, language, fact, slot))
