"""Blocks: a text broken into even lines and set one under the other."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise

from generation.drawing.type.hyphens import bare
from generation.drawing.type.pairings import stack
from generation.drawing.type.scripts import is_han, script_of
from generation.drawing.type.setting import (
    QUANTITY,
    DoesNotFit,
    SetGlyph,
    SetText,
    auto_tracking,
    capital_air,
    clusters,
    gather,
    line_width_em,
    meaning_of,
    set_line,
)

_NOT_FIRST = frozenset("，。、；：！？）》」』】〕〉”’…—·,.;:!?)]}%°々ーっゃゅょッャュョ％｝］〗")
_NOT_LAST = frozenset("（《「『【〔〈“‘([{¥￥$€£#｛［〖")


def _breaks(text: str) -> list[int]:
    """Where a line may begin: after a blank or hyphen, and between hanzi, where no sign forbids it."""
    held = {i for q in QUANTITY.finditer(text) for i in range(q.start() + 1, q.end())}
    out = []
    for i in range(1, len(text)):
        a, b = text[i - 1], text[i]
        if i in held or b == " " or b in _NOT_FIRST or a in _NOT_LAST:
            continue
        hyphen = a in "-–/" and i > 1 and text[i - 2].isalpha() and b.isalpha()
        if a == " " or hyphen or ((is_han(a) or is_han(b)) and "\u00a0" not in (a, b)):
            out.append(i)
    return out


_POOR_BREAK = 0.7  # the cost of a break inside a run of hanzi, against an even line's 1


def break_lines(widths: list[float], poor: list[bool], lines: int) -> list[tuple[int, int]]:
    """The best way to break pieces of these ``widths`` into exactly ``lines`` lines.

    ``poor[i]``: it would be better not to begin a line with piece i. Minimises the sum of
    (width / mean width) ** 4, which holds the longest line down and leaves no widow, plus
    the cost of poor breaks. Returns per line (first, last) piece, last excluded.
    """
    n = len(widths)
    total = [0.0, *accumulate(widths)]
    mean = max(total[-1] / lines, 1e-9)
    never = (float("inf"), 0)
    rows: list[list[tuple[float, int]]] = [[(0.0, 0)] + [never] * n]
    for _ in range(lines):
        row = [never] * (n + 1)
        for end in range(1, n + 1):
            for begin in range(end - 1, -1, -1):
                ratio = (total[end] - total[begin]) / mean
                if ratio > 2.5 and begin < end - 1:
                    break
                before = rows[-1][begin][0]
                cost = before + ratio**4 + (_POOR_BREAK if poor[begin] and begin else 0.0)
                if cost < row[end][0]:
                    row[end] = (cost, begin)
        rows.append(row)
    cuts, end = [], n
    for k in range(lines, 0, -1):
        begin = rows[k][end][1]
        cuts.append((begin, end))
        end = begin
    return cuts[::-1]


@lru_cache(maxsize=512)
def block_lines(
    text: str, font: str, language: str, tracking: int, lines: int, evenest: bool = False
) -> tuple[tuple[str, ...], float]:
    """``text`` broken into ``lines`` lines, and the width of the widest in em.

    ``evenest``: only evenness counts, not where a line breaks well. Where there are fewer
    places to break, there are fewer lines. A line that ends at a soft hyphen shows one.
    """
    shaped, starts, widths, soft = _pieces(text, font, language, tracking)
    ends = [*starts[1:], len(shaped)]
    poor = [
        s in soft or (not evenest and s > 0 and is_han(shaped[s - 1]) and shaped[s - 1] not in _NOT_FIRST)
        for s in starts
    ]
    cuts = break_lines(widths, poor, min(lines, len(starts)))
    shown = [(starts[first], ends[last - 1]) for first, last in cuts]
    out = tuple(shaped[a:b].strip() + ("-" if b in soft else "") for a, b in shown)
    spans = [line_width_em(line, font, language, tracking) for line in out]
    return out, max(right - left for left, right, _ in spans)


@lru_cache(maxsize=256)
def _pieces(
    text: str, font: str, language: str, tracking: int
) -> tuple[str, list[int], list[float], frozenset[int]]:
    """The cleaned text, where its unbreakable pieces begin, how wide each is in em, and which of
    them come after a soft hyphen."""
    plain, soft, opened = bare(text)
    shaped, parts = clusters(plain if soft or opened else text, font, language, tracking)
    starts = sorted({0, *_breaks(shaped.text), *soft, *opened})
    tracking += capital_air(shaped, font)
    widths = [0.0] * len(starts)
    for c in parts:
        widths[bisect_right(starts, c.start) - 1] += c.advance + tracking / 1000
    return shaped.text, starts, widths, soft


def leading(text: str, font: str) -> float:
    """The distance of base lines over the size: tight in display, open in small print."""
    script = script_of(text)
    display = stack(font).role != "text"
    if script == "Latn" and text == text.upper():
        return 1.12 if display else 1.4
    return {
        "Latn": 1.1 if display else 1.32,
        "Hani": 1.22 if display else 1.5,
        "Thai": 1.4 if display else 1.55,
    }.get(script, 1.32 if display else 1.5)


@lru_cache(maxsize=64)
def set_block(
    text: str,
    font: str,
    size_um: int,
    width_um: int,
    max_lines: int = 3,
    align: str = "left",
    tracking: int | None = None,
    language: str = "",
    line_height: float | None = None,
    fact: str = "",
    slot: str = "",
) -> SetText:
    """``text`` in as few lines as fit ``width_um``, broken evenly; the first stands on y = 0.

    ``align``: ``"left"`` (ink begins at x = 0), ``"centre"`` (ink centred on x = 0) or
    ``"right"`` (ink ends at x = 0). ``line_height``: distance of base lines over the size,
    None for `leading`; it grows where lines would touch. Raises DoesNotFit when more than
    ``max_lines`` would be needed, and what `set_line` raises; ValueError for another align.
    """
    if align not in ("left", "centre", "right"):
        raise ValueError(f"align is left, centre or right, not {align!r}")
    if tracking is None:
        tracking = auto_tracking(text, font, size_um)
    _, starts, widths, _ = _pieces(text, font, language, tracking)
    plain, *marks = bare(text)
    said = plain if any(marks) else ""
    least = max(1, int(sum(widths) * size_um * 0.9 / width_um))
    widest = 0.0
    for count in range(least, min(max_lines, len(starts)) + 1):
        for evenest in (False, True):
            lines, widest = block_lines(text, font, language, tracking, count, evenest)
            if widest * size_um <= width_um:
                return stacked(lines, font, size_um, align, tracking, language, line_height, fact, slot, said)
    if not widest:
        _, widest = block_lines(text, font, language, tracking, max_lines, True)
    raise DoesNotFit(text, round(widest * size_um), width_um)


def stacked(
    lines: tuple[str, ...],
    font: str,
    size_um: int,
    align: str = "left",
    tracking: int | None = None,
    language: str = "",
    line_height: float | None = None,
    fact: str = "",
    slot: str = "",
    said: str = "",
) -> SetText:
    """Given lines one under the other; arguments as for `set_block`. ``said``: what they say together."""
    text = said or " ".join(lines)
    if tracking is None:
        tracking = auto_tracking(text, font, size_um)
    drawn = [set_line(line, font, size_um, tracking, language) for line in lines]
    step = (leading(text, font) if line_height is None else line_height) * size_um
    air = 0.06 * size_um
    for upper, lower in pairwise(drawn):
        step = max(step, upper.box.bottom - lower.box.top + air)
    glyphs: list[SetGlyph] = []
    baselines = []
    for i, line in enumerate(drawn):
        x = {"left": line.box.left, "centre": line.box.centre[0], "right": line.box.right}[align]
        placed = line.translate(-round(x), round(i * step))
        glyphs += placed.glyphs
        baselines.append(round(i * step))
    shaped, _ = clusters(text, font, language, tracking)
    meaning = meaning_of(shaped, size_um, language, fact, slot)
    widest = max(line.advance_um for line in drawn)
    return gather(glyphs, widest, tuple(baselines), meaning)
