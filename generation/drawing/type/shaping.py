"""A string to positioned glyphs: HarfBuzz, one run per script and face.

**Falling back.** A face must have every letter of what it sets. First the whole text of
one script is tried in each face of the stack; where no face has it all, word by word
(a Chinese word is a run of hanzi); never letter by letter, for one strange letter in a
word is uglier than the word in another face. Signs that are no letters may come from
the next face, so that a middle dot does not cost a brush face its word.

**Mixed lines.** Faces of other scripts are scaled to the height of the line's main
script and centred on it, so that 500 g beside hanzi has the height a typesetter gives it.

**Pairs.** A face's own kerning is heeded; a display face without any is kerned by eye (kerning.py),
in the pairings that are also evened.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generation.drawing.type.evening import evened
from generation.drawing.type.fonts import Face, face, faces
from generation.drawing.type.kerning import drawn_together, unkerned
from generation.drawing.type.pairings import PAIRINGS, Stack, stack
from generation.drawing.type.scripts import JOINED, RIGHT_TO_LEFT, clean, runs, script_of

# Heights that look equal: a hanzi, a head-line and a Thai letter against a Latin capital.
_LIKE_CAPITAL = {"Hani": 1.22, "Deva": 0.93, "Beng": 0.93, "Thai": 0.86}

# The air between hanzi and a Latin word or number, in em (with the
# side bearings of both about the fifth of an em that Chinese composition gives).
_HAN_LATIN_GAP = 0.1

_BLANKS = {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " "}


class MissingGlyphs(ValueError):
    """No face has these ``letters``. Remedy: other letters, or another spelling."""

    def __init__(self, letters: list[str]) -> None:
        self.letters = letters
        super().__init__(f"no face has a letter for: {' '.join(letters)}")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph; positions in em of the asked size, y up. ``cluster`` indexes the text."""

    gid: int
    cluster: int
    x: float
    y: float
    advance: float


@dataclass(frozen=True, slots=True)
class ShapedRun:
    """Glyphs of one face in visual order. ``scale``: drawn size over asked size."""

    face: Face
    script: str
    text: str
    start: int
    scale: float
    glyphs: tuple[Glyph, ...]
    gap_before: float

    @property
    def joined(self) -> bool:
        """Whether the letters join hands, so that tracking would tear them apart."""
        return self.bends or self.face.connected

    @property
    def bends(self) -> bool:
        """Whether the letters hang on one line, so that an arc has to bend them."""
        return self.script in JOINED


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line in visual order. ``face`` sets the main script; heights are in em of the size."""

    text: str
    script: str
    face: Face
    runs: tuple[ShapedRun, ...]
    cap: float
    x_height: float
    middle: float

    @property
    def advance(self) -> float:
        """Untracked width in em."""
        return sum(r.gap_before + sum(g.advance for g in r.glyphs) for r in self.runs)


@lru_cache(maxsize=2048)
def shape(text: str, font: str, language: str = "", ligatures: bool = True, vertical: bool = False) -> Shaped:
    """Shape one line. ``vertical`` asks for the upright forms of Chinese signs.

    MissingGlyphs names letters no face has; ValueError for an empty text; KeyError for an
    unknown font.
    """
    text = clean(text)
    if not text:
        raise ValueError("there is nothing to set: the text is empty")
    fonts = stack(font)
    parts = _parts(text, fonts, language)
    main = script_of(text)
    lead = next((f for s, f, _, _ in parts if s == main), parts[0][1])
    height, middle = _height(lead, main), _middle(lead, main)
    even = evened(lead, main) if fonts.even else 1.0
    shaped = []
    previous = ""
    for script, chosen, start, end in parts:
        scale, lift = (even * k for k in _match(chosen, script, main, height, middle, lead))
        glyphs = _harfbuzz(chosen, text[start:end], start, script, language, ligatures, vertical, scale, lift)
        if fonts.even and fonts.role == "display" and script == "Latn" and unkerned(chosen.name):
            glyphs = _kerned(chosen, glyphs, text, scale)
        gap = _HAN_LATIN_GAP if {previous, script} == {"Hani", "Latn"} and _tight(text, start) else 0.0
        shaped.append(ShapedRun(chosen, script, text[start:end], start, scale, glyphs, gap))
        previous = script
    if main in RIGHT_TO_LEFT:
        shaped.reverse()
    return Shaped(text, main, lead, tuple(shaped), even * height, even * _x_height(lead, main), even * middle)


def _kerned(f: Face, glyphs: tuple[Glyph, ...], text: str, scale: float) -> tuple[Glyph, ...]:
    """Pairs of letters drawn together by eye, for a face that has no pairs."""
    out = list(glyphs)
    for i, (a, b) in enumerate(pairwise(glyphs)):
        first, second = text[a.cluster], text[b.cluster]
        if a.cluster == b.cluster or not (first.isalpha() and second.isalpha()):
            continue
        capitals = (first.isupper(), second.isupper())
        less = drawn_together(f.name, a.gid, b.gid, round(a.advance / scale, 6), capitals)
        out[i] = replace(a, advance=a.advance - less * scale)
    return tuple(out)


def _tight(text: str, at: int) -> bool:
    pair = text[at - 1 : at + 1]
    return all(unicodedata.category(c)[0] in "LN" for c in pair)


def _height(f: Face, script: str) -> float:
    if script == "Hani" and f.han[1]:
        return (f.han[1] - f.han[0]) / 1000
    if script in ("Deva", "Beng") and f.head:
        return f.head / 1000
    if script == "Thai" and f.thai:
        return f.thai / 1000
    return (f.cap or 700) / 1000


def _x_height(f: Face, script: str) -> float:
    return f.x / 1000 if script in ("Latn", "Arab") and f.x else _height(f, script)


def _middle(f: Face, script: str) -> float:
    return sum(f.han) / 2000 if script == "Hani" and f.han[1] else _height(f, script) / 2


def _match(f: Face, script: str, main: str, height: float, middle: float, lead: Face) -> tuple[float, float]:
    """Scale and lift (em) that bring ``f`` level with the line's main face."""
    if f is lead or "Arab" in (script, main):
        return 1.0, 0.0
    wanted = height * _LIKE_CAPITAL.get(script, 1.0) / _LIKE_CAPITAL.get(main, 1.0)
    scale = wanted / _height(f, script)
    if "Hani" in (script, main):
        return scale, middle - _middle(f, script) * scale
    return scale, 0.0


def _parts(text: str, fonts: Stack, language: str) -> list[tuple[str, Face, int, int]]:
    """(script, face, start, end) in logical order; neighbours of one face are one part."""
    found = runs(text)
    whole = {
        s: _first("".join(text[r.start : r.end] for r in found if r.script == s), s, fonts)
        for s in {r.script for r in found}
    }
    parts: list[tuple[str, Face, int, int]] = []
    for run in found:
        for start, end in _words(text, run.start, run.end):
            word = text[start:end]
            chosen = whole[run.script] or _first(word, run.script, fonts) or _anywhere(word)
            if chosen is None:
                raise MissingGlyphs(supported(text) or _nowhere(word))
            for a, b, drawn_by in _signs(text, start, end, chosen, run.script, fonts):
                if parts and parts[-1][:2] == (run.script, drawn_by):
                    parts[-1] = (run.script, drawn_by, parts[-1][2], b)
                else:
                    parts.append((run.script, drawn_by, a, b))
    return parts


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words of text[start:end]; the blank after a word belongs to it."""
    words, at = [], start
    for i in range(start + 1, end):
        if text[i - 1] == " " and text[i] != " ":
            words.append((at, i))
            at = i
    return [*words, (at, end)]


def _letters(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] in "LMN")


def _first(text: str, script: str, fonts: Stack) -> Face | None:
    letters = _letters(text)
    return next((face(n) for n in fonts.for_script(script) if face(n).has(letters)), None)


def _anywhere(word: str) -> Face | None:
    letters = _letters(word)
    return next((f for f in faces().values() if f.has(letters)), None)


def _nowhere(word: str) -> list[str]:
    """The letters that keep the best face from setting ``word`` (every one is in some face)."""
    return min((f.missing(_letters(word)) for f in faces().values()), key=len)


def _signs(
    text: str, start: int, end: int, chosen: Face, script: str, fonts: Stack
) -> list[tuple[int, int, Face]]:
    """text[start:end] with the signs that ``chosen`` lacks handed to another face."""
    out: list[tuple[int, int, Face]] = []
    for i in range(start, end):
        c = _BLANKS.get(text[i], text[i])
        by = chosen
        if not chosen.has(c) and c not in "\u200c\u200d" and c != " ":
            names = (*fonts.for_script(script), *fonts.for_script("Latn"))
            by = next((face(n) for n in names if face(n).has(c)), None) or _anywhere_sign(c, text)
        if out and out[-1][2] is by:
            out[-1] = (out[-1][0], i + 1, by)
        else:
            out.append((i, i + 1, by))
    return out


def _anywhere_sign(c: str, text: str) -> Face:
    found = next((f for f in faces().values() if f.has(c)), None)
    if found is None:
        raise MissingGlyphs(supported(text))
    return found


def _harfbuzz(
    f: Face, text: str, start: int, script: str, language: str, ligatures: bool, vertical: bool,
    scale: float, lift: float,
) -> tuple[Glyph, ...]:  # fmt: skip
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_codepoints([ord(_BLANKS.get(c, c)) for c in text])
    buffer.direction = "rtl" if script in RIGHT_TO_LEFT else "ltr"
    buffer.guess_segment_properties()
    if language:
        buffer.language = language
    features: dict[str, bool] = {"lnum": True, "vert": vertical}
    if not ligatures:
        features |= {"liga": False, "clig": False}
    hb.shape(f.font, buffer, features)
    k = scale / f.units
    return tuple(
        Glyph(
            info.codepoint,
            start + info.cluster,
            place.x_offset * k,
            place.y_offset * k + lift,
            place.x_advance * k,
        )
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


def supported(text: str) -> list[str]:
    """The letters and signs of ``text`` that no face has, each once; empty: all can be set."""
    known = faces().values()
    wanted = dict.fromkeys(_BLANKS.get(c, c) for c in clean(text) if c not in "\u200c\u200d")
    return [c for c in wanted if not any(f.has(c) for f in known)]


def has_every_glyph(pairing: str, text: str, role: str = "display") -> bool:
    """Whether the pairing's own faces set every letter, without falling back. KeyError: unknown."""
    text = clean(text)
    own = getattr(PAIRINGS[pairing], role)
    found = runs(text)
    for script in {r.script for r in found}:
        letters = _letters("".join(text[r.start : r.end] for r in found if r.script == script))
        if letters and not any(face(n).has(letters) for n in own.get(script, ())):
            return False
    return True
