"""Every pairing in every script on one sheet: a name in the display face, a line in the text face."""

from __future__ import annotations

from generation.drawing.type.pairings import PAIRINGS
from generation.drawing.type.setting import SetText, capitals, set_line

NAMES = (
    ("en", "Hillside Honey", "From our own orchard, 500 g"),
    ("vi", "Mật ong Đắk Lắk", "Rừng cà phê tự nhiên"),
    ("pl", "Miód z Łąki", "Świeże jabłka, 500 g"),
    ("zh-Hans", "富平柿子", "老李家果园，净含量500克"),
    ("zh-Hant", "關廟鳳梨", "農場直送，臺灣龍眼蜜"),
    ("hi", "हिमाचली शहद", "हमारे अपने बाग़ से, 500 g"),
    ("bn", "পাহাড়ি মধু", "আমাদের নিজের বাগান থেকে"),
    ("ar", "عسل الجبل", "من بستاننا، طبيعي"),
    ("th", "น้ำผึ้งป่า", "จากสวนของเราเอง"),
)
"""(language, a name, a line under it)"""

_WIDTHS = (47_000, 48_000, 36_000, 44_000, 44_000, 45_000, 40_000, 38_000, 38_000)
_LEFT, _ROW = 25_000, 19_000
_DISPLAY, _TEXT, _CAPTION = 5_600, 3_000, 2_500
_INK, _PALE = "#241d16", "#8a7c66"


def build(names: tuple[str, ...] = tuple(PAIRINGS)) -> str:
    """The sheet as SVG, one unit a tenth of a millimetre. FontsNotReady before set-up."""
    out: list[str] = []
    for row, name in enumerate(names):
        y = row * _ROW + 10_000
        out.append(_ink(set_line(name, "facts.text", _CAPTION), 3_000, y, _PALE))
        x = _LEFT
        for (language, brand, line), width in zip(NAMES, _WIDTHS, strict=True):
            out += _cell(name, language, brand, line, x, y, width - 3_000)
            x += width
    width, height = _LEFT + sum(_WIDTHS), len(names) * _ROW + 4_000
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width / 100:g} {height / 100:g}" '
        f'width="{width / 200:g}" height="{height / 200:g}">'
        f'<rect width="100%" height="100%" fill="#fbf7ee"/>{"".join(out)}</svg>'
    )


def _cell(name: str, language: str, brand: str, line: str, x: int, y: int, width: int) -> list[str]:
    pairing = PAIRINGS[name]
    if pairing.caps and not pairing.hand:
        brand = capitals(brand, language)
    big = _fit(brand, f"{name}.display", _DISPLAY, width, language)
    small = _fit(line, f"{name}.text", _TEXT, width, language)
    return [_ink(big, x, y, _INK), _ink(small, x, y + 5_800, _INK)]


def _fit(text: str, font: str, size: int, width: int, language: str) -> SetText:
    out = set_line(text, font, size, language=language)
    if out.box.width <= width:
        return out
    return set_line(text, font, round(size * width / out.box.width), language=language)


def _ink(text: SetText, x: int, y: int, colour: str) -> str:
    path = text.translate(x - round(text.box.left), y).path
    return f'<path d="{path.to_svg(100, 2)}" fill="{colour}"/>'
