"""The contact sheet of type: every pairing and script, straight, on arcs and in a column.

`python -m generation.drawing.type.sheet FILE.svg`; look at it after every change here.
"""

from __future__ import annotations

import sys
from pathlib import Path as FilePath

from generation.drawing.type.arcs import arc_radius, set_arc
from generation.drawing.type.blocks import set_block
from generation.drawing.type.pairings import PAIRINGS
from generation.drawing.type.setting import SetText, capitals, set_line
from generation.drawing.type.vertical import set_vertical

SAMPLES = {
    "Latn": ("Hillside Honey", "From our own orchard, 500 g", "Grandma Li", "sun-dried persimmons"),
    "Hani": ("富平柿子", "老李家果园，净含量500克", "老李家果园", "高山柿子 手工晾晒"),
    "Deva": ("पहाड़ी शहद", "हमारे अपने बाग़ से, 500 g", "हिमाचली सेब", "शुद्ध और ताज़ा शहद"),
}
_LANGUAGES = {"Latn": "en", "Hani": "zh-Hans", "Deva": "hi"}
_COLUMNS = ("一品山茶油", "富平柿子《第1号》，2024年制")
_CELL_W, _CELL_H = 144_000, 62_000


def build() -> str:
    """The sheet as SVG, one unit a tenth of a millimetre. FontsNotReady before set-up."""
    out: list[str] = []
    y = 6_000
    for name in PAIRINGS:
        for column, script in enumerate(SAMPLES):
            out += _cell(name, script, column * _CELL_W, y)
        out += _columns(name, 3 * _CELL_W, y)
        y += _CELL_H
    width, height = 3 * _CELL_W + 46_000, y + 4_000
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width / 100:g} {height / 100:g}" '
        f'width="{width / 100:g}" height="{height / 100:g}">'
        f'<rect width="100%" height="100%" fill="#fbf7ee"/>{"".join(out)}</svg>'
    )


def _cell(pairing: str, script: str, x: int, y: int) -> list[str]:
    line, small, ring, foot = SAMPLES[script]
    display, text, language = f"{pairing}.display", f"{pairing}.text", _LANGUAGES[script]
    if PAIRINGS[pairing].caps:
        line = capitals(line, language)
    hand = pairing == "brush" or PAIRINGS[pairing].hand
    ring, foot = (ring, foot) if hand else (capitals(ring, language), capitals(foot, language))
    out = [_ink(set_line(line, display, 10_000, language=language), x + 4_000, y + 13_000)]
    out.append(_ink(set_line(small, text, 3_900, language=language), x + 4_000, y + 23_500))
    block = set_block(f"{small}. {foot}.", text, 2_700, 44_000, 4, language=language)
    out.append(_ink(block, x + 4_000, y + 33_000))
    centre, middle = (x + 112_000, y + 29_000), 21_500
    for words, font, size, side in ((ring, display, 6_200, "top"), (foot, text, 4_600, "bottom")):
        radius = arc_radius(words, font, size, middle, side, language)
        out.append(_ink(set_arc(words, font, size, radius, centre, side, language=language), 0, 0))
    for r in (26_000, 17_000):
        out.append(
            f'<circle cx="{centre[0] / 100:g}" cy="{centre[1] / 100:g}" r="{r / 100:g}" fill="none" '
            'stroke="#c9bfa8" stroke-width="1"/>'
        )
    return out


def _columns(pairing: str, x: int, y: int) -> list[str]:
    big = set_vertical(_COLUMNS[0], f"{pairing}.display", 9_500)
    small = set_vertical(_COLUMNS[1], f"{pairing}.text", 3_700)
    return [_ink(big, x + 26_000, y + 2_000), _ink(small, x + 12_000, y + 2_000)]


def _ink(text: SetText, dx: int, dy: int) -> str:
    return f'<path d="{text.translate(dx, dy).path.to_svg(100, 2)}" fill="#241d16"/>'


def main(arguments: list[str]) -> int:
    """Write the sheet to the file named by the one argument."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m generation.drawing.type.sheet FILE.svg\n")
        return 2
    FilePath(arguments[0]).write_text(build(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
