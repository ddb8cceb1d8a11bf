"""The words of a label and how large they must be.

Sizes by law (facts: the label notes in docs/labels.md): x-height at least 1.2 mm, 0.9 mm
where the label is under 80 cm2 (EU 1169/2011); Chinese characters at least 1.8 mm (GB 7718);
digits of the net quantity 2, 3, 4, 6 mm up to 50, 200, 1000 g or ml and above (76/211/EEC, SAMR).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generation.brief import Brief
from generation.composing.fact_words import SMALL_PRINT, said
from generation.composing.texts import Texts
from generation.drawing.type.setting import set_line
from generation.motifs import registry

X_HEIGHT_UM = 1200
X_HEIGHT_SMALL_UM = 900
SMALL_LABEL_UM2 = 80 * 10_000**2
HAN_UM = 1800

_QUANTITY = re.compile(r"(\d+(?:[.,]\d+)?)\s*(kg|g|mg|l|ml|cl|lb|oz|公斤|千克|克|升|毫升|斤)?", re.IGNORECASE)
_TO_BASE = {
    "kg": 1000,
    "l": 1000,
    "公斤": 1000,
    "千克": 1000,
    "升": 1000,
    "cl": 10,
    "lb": 454,
    "oz": 28,
    "斤": 500,
}


@dataclass(frozen=True)
class LabelText:
    """``brand`` may be empty; ``product`` never is. ``small``: (fact key, words) in order."""

    brand: str
    product: str
    under: str
    quantity: str
    origin: str
    small: tuple[tuple[str, str], ...]


def label_text(texts: Texts, brief: Brief, species: str) -> LabelText:
    """Facts first; where there are none, what the mark says."""
    facts: Mapping[str, str] = {k: " ".join(v.split()) for k, v in brief.facts.items() if v and v.strip()}
    name = registry.goods_name(species, texts.language)
    product = facts.get("product_name") or texts.line or name[:1].upper() + name[1:]
    brand = texts.name
    if not product or _says_the_same(brand, product):
        brand, product = facts.get("producer", ""), brand
    under = facts.get("variety", "")
    if not under and texts.line and texts.line.casefold() != product.casefold():
        under = texts.line
    if not under and texts.place and "origin" not in facts:
        under = texts.place
    small = tuple(
        (k, said(k, facts[k], texts.language))
        for k in SMALL_PRINT
        if k in facts and not (k == "producer" and brand == facts[k])
    )
    return LabelText(
        brand=brand,
        product=product,
        under=under,
        quantity=facts.get("net_quantity", ""),
        origin=facts.get("origin", ""),
        small=small,
    )


def _says_the_same(a: str, b: str) -> bool:
    """Whether one is the other but for an ending ("Oranges", "Orange")."""
    x, y = sorted((a.casefold(), b.casefold()), key=len)
    return y.startswith(x) and len(y) - len(x) <= 2


def small_size_um(language: str, width_um: int, height_um: int) -> int:
    """The em of the small print that reaches its least height."""
    probe = set_line("国" if language.startswith("zh") else "x", "facts.text", 10_000, 0, language)
    least = X_HEIGHT_SMALL_UM if width_um * height_um < SMALL_LABEL_UM2 else X_HEIGHT_UM
    if language.startswith("zh"):
        least = HAN_UM
    return round(least / probe.meaning.x_height_um * 10_000 * 1.02)


def digit_height_um(quantity: str) -> int:
    """The least height of the digits of a net quantity; 3 mm where it can't be read."""
    m = _QUANTITY.search(quantity)
    if not m:
        return 3000
    amount = float(m.group(1).replace(",", ".")) * _TO_BASE.get((m.group(2) or "").lower(), 1)
    for most, height in ((50, 2000), (200, 3000), (1000, 4000)):
        if amount <= most:
            return height
    return 6000
