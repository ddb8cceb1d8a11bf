"""Text set as outlines: a line, a block of lines. Arcs and columns: arcs.py, vertical.py.

Everything returns a `SetText` in whole micrometres, y down. A line begins at x = 0 and
stands on y = 0; move it with `SetText.translate`. Nothing is ever squeezed or stretched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from generation.drawing.path import Affine, Box, Path
from generation.drawing.scene import TextMeaning
from generation.drawing.type.outlines import Points, outline
from generation.drawing.type.pairings import stack
from generation.drawing.type.scripts import is_han, script_of
from generation.drawing.type.shaping import Shaped, ShapedRun, shape


class DoesNotFit(ValueError):
    """``text`` needs ``needed_um`` where ``available_um`` are left. Remedy: fewer words, or more room."""

    def __init__(self, text: str, needed_um: int, available_um: int) -> None:
        self.text, self.needed_um, self.available_um = text, needed_um, available_um
        super().__init__(
            f"“{text}” needs {needed_um / 1000:.1f} mm, there are {available_um / 1000:.1f} mm"
        )


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
        m = Affine.translate(dx_um, dy_um)
        glyphs = tuple(SetGlyph(g.path.transform(m), _moved(g.box, dx_um, dy_um), g.text) for g in self.glyphs)
        return replace(
            self,
            path=Path.join(g.path for g in glyphs),
            box=_moved(self.box, dx_um, dy_um),
            baselines_um=tuple(y + dy_um for y in self.baselines_um),
            glyphs=glyphs,
        )


def _moved(box: Box, dx: float, dy: float) -> Box:
    return Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)


# --- words ---------------------------------------------------------------------------

_UNITS = (
    "kg|g|mg|µg|lb|lbs|oz|fl|L|l|ml|mL|cl|cL|dl|dL|hl|m|cm|mm|km|ha|a|h|min|s|pcs|pc|ct|kJ|kcal|cal|°C|°F|%|e"
)
_QUANTITY = re.compile(rf"(\d[\d.,/×x–-]*[ \u00a0\u202f]?)((?:{_UNITS})(?:[ \u00a0]?[×x][ \u00a0]?\d+)?)(?![^\W\d_])")


def capitals(text: str, language: str = "") -> str:
    """``text`` in capitals, with the symbols of units as they are: "fresh 500 g" -> "FRESH 500 g".

    Turkish and Azeri i keep their dots; Greek capitals lose their accents.
    """
    out, at = [], 0
    for quantity in _QUANTITY.finditer(text):
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
    letters = [c for c in text if c.isalpha()]
    script = script_of(text)
    tracking = 0
    if script == "Latn" and len(letters) > 1 and all(not c.islower() for c in letters):
        tracking = 40 if stack(font).role == "display" else 90
    elif script == "Hani" and stack(font).role == "display":
        tracking = 20
    if script == "Latn" and size_um < 2600:
        tracking += 15
    return tracking + (25 if arc and script in ("Latn", "Hani") else 0)


# --- a line --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that move as one: (run, glyph index, x from the cluster's start, y up), in em."""

    run: ShapedRun
    text: str
    x: float
    advance: float
    glyphs: tuple[tuple[int, float, float], ...]


@lru_cache(maxsize=4096)
def clusters(text: str, font: str, language: str, tracking: int, vertical: bool = False) -> tuple[Shaped, tuple[Cluster, ...]]:
    """A shaped line cut into clusters with their places, in em from the line's start.

    ``tracking`` (1/1000 em) follows every cluster but the last and those of joined runs.
    """
    line = shape(text, font, language, tracking <= 0, vertical)
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
        after = dict(zip(starts, starts[1:], strict=False))
        for group in groups:
            begin = x
            members = []
            for i in group:
                g = run.glyphs[i]
                members.append((g.gid, x - begin + g.x, g.y))
                x += g.advance
            first = run.glyphs[group[0]].cluster
            out.append(Cluster(run, line.text[first : after[first]], begin, x - begin, tuple(members)))
            x += step
    return line, tuple(out)


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


def draw(face_name: str, gid: int, matrix: tuple[float, float, float, float, float, float], text: str) -> SetGlyph | None:
    """A glyph under an affine map from em (y down) to micrometres; None for a blank."""
    o = outline(face_name, gid)
    if o.box is None:
        return None
    a, b, c, d, e, f = matrix
    points: Points = np.empty_like(o.points_N2)
    x, y = o.points_N2[:, 0], o.points_N2[:, 1]
    points[:, 0] = a * x + c * y + e
    points[:, 1] = b * x + d * y + f
    if b == 0 == c:
        box = Box(o.box.left * a + e, o.box.top * d + f, o.box.right * a + e, o.box.bottom * d + f)
    else:
        from generation.drawing.type.outlines import ink_box

        found = ink_box(o.commands, points)
        assert found is not None
        box = found
    return SetGlyph(o.placed(points), _rounded(box), text)


def _rounded(box: Box) -> Box:
    return Box(round(box.left), round(box.top), round(box.right), round(box.bottom))


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
    return SetText(Path.join(g.path for g in glyphs), box, round(advance_um), baselines_um, meaning, tuple(glyphs))


@lru_cache(maxsize=1024)
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
    glyphs = []
    for c in parts:
        k = size_um * c.run.scale
        for gid, gx, gy in c.glyphs:
            drawn = draw(c.run.face.name, gid, (k, 0.0, 0.0, k, (c.x + gx) * size_um, -gy * size_um), c.text)
            if drawn is not None:
                glyphs.append(drawn)
    advance = (parts[-1].x + parts[-1].advance) * size_um
    return gather(glyphs, advance, (0,), meaning_of(line, size_um, language, fact, slot))


# --- blocks --------------------------------------------------------------------------

_NOT_FIRST = frozenset("，。、；：！？）》」』】〕〉”’…—·,.;:!?)]}%°々ーっゃゅょッャュョ％｝］〗")
_NOT_LAST = frozenset("（《「『【〔〈“‘([{¥￥$€£#｛［〖")


def _breaks(text: str) -> list[int]:
    """Where a line may begin: after a blank or hyphen, and between hanzi, where no sign forbids it."""
    held = {i for q in _QUANTITY.finditer(text) for i in range(q.start() + 1, q.end())}
    out = []
    for i in range(1, len(text)):
        a, b = text[i - 1], text[i]
        if i in held or b == " " or b in _NOT_FIRST or a in _NOT_LAST:
            continue
        hyphen = a in "-–/" and i > 1 and text[i - 2].isalpha() and b.isalpha()
        if a == " " or hyphen or ((is_han(a) or is_han(b)) and "\u00a0" not in (a, b)):
            out.append(i)
    return out


def break_lines(text: str, widths: list[float], starts: list[int], lines: int) -> list[tuple[int, int]]:
    """The most even way to break into exactly ``lines`` lines.

    ``starts`` are the places a line may begin, 0 first; ``widths[i]`` is the width from
    ``starts[i]`` to the next. Returns (first, last) indexes into ``starts``, last excluded.
    The longest line is as short as it can be; of those, the one with the least sum of
    squared widths, so that no last line is left with one word.
    """
    n = len(starts)
    total = [0.0]
    for w in widths:
        total.append(total[-1] + w)
    best: list[list[tuple[float, float, int]]] = [[(0.0, 0.0, 0)] + [(float("inf"), 0.0, 0)] * n]
    for _ in range(lines):
        row = [(float("inf"), 0.0, 0)] * (n + 1)
        for end in range(1, n + 1):
            for begin in range(end):
                before = best[-1][begin]
                if before[0] == float("inf"):
                    continue
                w = total[end] - total[begin]
                row[end] = min(row[end], (max(before[0], w), before[1] + w * w, begin))
        best.append(row)
    cuts, end = [], n
    for k in range(lines, 0, -1):
        begin = best[k][end][2]
        cuts.append((begin, end))
        end = begin
    return cuts[::-1]


@lru_cache(maxsize=1024)
def block_lines(text: str, font: str, language: str, tracking: int, lines: int) -> tuple[tuple[str, ...], float]:
    """``text`` broken evenly into ``lines`` lines, and the width of the widest in em.

    Where there are fewer places to break, there are fewer lines.
    """
    shaped, parts = clusters(text, font, language, tracking)
    text = shaped.text
    starts = [0, *_breaks(text)]
    at_char = {}
    index = 0
    for c in sorted(parts, key=lambda c: _cluster_start(c, text)):
        at_char[index] = at_char.get(index, 0.0) + c.advance + tracking / 1000
        index += len(c.text)
    widths = []
    for i, s in enumerate(starts):
        end = starts[i + 1] if i + 1 < len(starts) else len(text)
        widths.append(sum(w for at, w in at_char.items() if s <= at < end))
    cuts = break_lines(text, widths, starts, min(lines, len(starts)))
    out = []
    for first, last in cuts:
        end = starts[last] if last < len(starts) else len(text)
        out.append(text[starts[first] : end].strip())
    spans = [line_width_em(line, font, language, tracking) for line in out]
    return tuple(out), max(right - left for left, right, _ in spans)


def _cluster_start(c: Cluster, text: str) -> int:
    return c.run.start + text[c.run.start :].find(c.text)
