"""Bengali product words with the forms that sentences need: genitive, definite, locative, "also", "only"."""

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs import bn_crops, bn_fruits, bn_goods
from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL

# What a class of words has as traits. tree: "X গাছ" and "X বাগান" can be said; field: "X খেত"; shade: one can
# sit under it; kg, ltr, pc: how it is measured; cnt: takes গুলো rather than টা.
CLASSES = MappingProxyType(
    {
        "F": "grown tree shade fruit food kg cnt",
        "f": "grown tree fruit food kg cnt",
        "b": "grown field fruit food kg cnt",
        "P2": "grown tree shade fruit food pc cnt",
        "N": "grown tree shade nut food kg",
        "U": "grown tree drink food kg",
        "V": "grown field veg food kg cnt",
        "v": "grown field veg leafy food kg",
        "G": "grown field grain food kg",
        "g": "grown grain food kg",
        "S": "grown field spice food kg",
        "s": "grown tree spice food kg",
        "H": "grown shroom food kg",
        "W": "grown field flower pc cnt",
        "R": "plant pc cnt",
        "D": "made dry kg",
        "J": "made jar food kg",
        "L": "made ltr",
        "d": "kg",
        "w": "ltr",
        "E": "animal egg food pc cnt",
        "K": "animal milky food ltr",
        "B": "animal jar food kg",
        "A": "animal live pc cnt",
        "P": "animal meat food kg",
        "C": "animal catch food kg",
        "Z": "made dry fishy food kg",
        "Y": "animal made dairy food kg",
        "O": "craft made pc cnt",
        "Q": "service",
    }
)
_SIGNS_WITH_TE = "\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc"  # ি ী ু ূ ৃ ে ৈ ো ৌ
_LETTERS_WITH_YE = "অআইঈউঊএঐওঔ"
# Nobody says "ripe mango tree".
_STATES = ("কাঁচা ", "পাকা ", "কচি ", "শুকনো ", "ঝুনা ", "খোসা ", "টাটকা ", "তাজা ", "নতুন ", "মৌসুমি ", "ফলের ")
_SHORT = frozenset(("চা", "ঘি", "টি"))


def _case(text: str) -> tuple[str, str]:
    """Genitive and locative: আম আমের আমে, কলা কলার কলায়, মধু মধুর মধুতে, চা চায়ের চায়ে."""
    last = text[-1]
    if text.rsplit(" ", 1)[-1] in _SHORT or last in _LETTERS_WITH_YE:
        return text + "\u09af\u09bc\u09c7\u09b0", text + "\u09af\u09bc\u09c7"
    if last == "\u09be":
        return text + "র", text + "\u09af\u09bc"
    if last in _SIGNS_WITH_TE:
        return text + "র", text + "তে"
    return text + "ের", text + "ে"


def _word(species: str, form: str, code: str, text: str, weight: int) -> Word:
    of, within = _case(text)
    traits = {*CLASSES[code].split(), species}
    if text.startswith(_STATES):
        traits -= {"tree", "shade", "field"}
    the = text + ("গুলো" if "cnt" in traits else "টা")
    if " " not in text:
        traits.add("single")
        if weight > 2:
            traits.add("plain")
    forms = {
        "of": ("", of, ""),
        "in": ("", within, ""),
        "the": ("", the, ""),
        "obj": ("", the + "কে", ""),
        "also": ("", text + "ও", ""),
        "only": ("", text + "ই", ""),
        "seller": ("", text + "ওয়ালা", ""),
        "name": ("", text, ""),
        "ofname": ("", of, ""),
    }
    return Word(text, species, form, 0, frozenset(traits), MappingProxyType(forms), weight)


def _row(row: str) -> list[Word]:
    head, *groups = row.split("|")
    general = head in {"field", "basket", "barn", "sea", "sprout", "jar", "mountain"}
    species, form = (GENERAL, head) if general else (head, "")
    words = []
    for group in groups:
        code, _, entries = group.partition(": ")
        for entry in entries.split(", "):
            text, _, weight = entry.partition("*")
            words.append(_word(species, form, code, text, int(weight or 1)))
    return words


WORDS: tuple[Word, ...] = tuple(
    word
    for rows in (bn_fruits.ROWS, bn_crops.ROWS, bn_goods.ROWS, bn_goods.GENERAL_ROWS)
    for row in rows.strip().splitlines()
    for word in _row(row)
)
