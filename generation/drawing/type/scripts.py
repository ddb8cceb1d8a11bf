"""Which script each letter belongs to, and text cut into runs of one script.

A *script* here is what a face is chosen for, with the four-letter names of ISO 15924:
``Latn`` (with Greek and Cyrillic: one face draws all three), ``Hani`` (with kana and
full-width signs), ``Deva``, ``Beng``, ``Arab``, ``Thai``. Anything else is ``Zyyy``.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

SCRIPTS = ("Latn", "Hani", "Deva", "Beng", "Arab", "Thai")

# Joined by a head-line or by their strokes: never tracked, and bent along an arc.
JOINED = frozenset({"Deva", "Beng", "Arab"})
RIGHT_TO_LEFT = frozenset({"Arab"})

_RANGES = (
    (0x0030, 0x0039, "Latn"), (0x0041, 0x005A, "Latn"), (0x0061, 0x007A, "Latn"), (0x00AA, 0x00AA, "Latn"),
    (0x00B5, 0x00B5, "Latn"), (0x00BA, 0x00BA, "Latn"), (0x00BC, 0x00BE, "Latn"), (0x00C0, 0x00D6, "Latn"),
    (0x00D8, 0x00F6, "Latn"), (0x00F8, 0x02AF, "Latn"), (0x0370, 0x052F, "Latn"), (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"), (0x08A0, 0x08FF, "Arab"), (0x0900, 0x0963, "Deva"), (0x0966, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"), (0x0E00, 0x0E7F, "Thai"), (0x1E00, 0x1FFF, "Latn"), (0x2C60, 0x2C7F, "Latn"),
    (0x2E80, 0x2FDF, "Hani"), (0x3000, 0x303F, "Hani"), (0x3040, 0x30FF, "Hani"), (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"), (0xA720, 0xA7FF, "Latn"), (0xA8E0, 0xA8FF, "Deva"), (0xF900, 0xFAFF, "Hani"),
    (0xFB50, 0xFDFF, "Arab"), (0xFE10, 0xFE1F, "Hani"), (0xFE30, 0xFE4F, "Hani"), (0xFE70, 0xFEFE, "Arab"),
    (0xFF00, 0xFFEF, "Hani"), (0x20000, 0x3134F, "Hani"),
)  # fmt: skip
_STARTS = [first for first, _, _ in _RANGES]

# Signs that belong to the text around them; between hanzi they take the Chinese form.
_EITHER = frozenset("“”‘’—…·–·‧•")
# Between words: after a Latin word or a number they go with the right-to-left line that follows.
_BETWEEN = frozenset(" ·,:;.|")
_KEPT_CONTROLS = frozenset("\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Run:
    """``text[start:end]``, all of one script."""

    script: str
    start: int
    end: int


def clean(text: str) -> str:
    """NFC, one blank for any run of white space, no invisible controls but the joiners.

    No-break blanks stay what they are: they tell where a line may not break.
    """
    text = unicodedata.normalize("NFC", text)
    out: list[str] = []
    for c in text:
        if c in " \t\r\n\v\f\u2028\u2029":
            if out and out[-1] != " ":
                out.append(" ")
        elif c in _KEPT_CONTROLS or (
            unicodedata.category(c) not in ("Cc", "Cf") and not 0xFE00 <= ord(c) <= 0xFE0F
        ):
            out.append(c)
    return "".join(out).strip(" ")


@lru_cache(maxsize=4096)
def script_of(text: str) -> str:
    """The script of the most letters of ``text``; the earlier one of equals; ``Latn`` if none.

    Digits count only where there is nothing else: "500 克" is Chinese.
    """
    counts: Counter[str] = Counter()
    for c in text:
        script = _script(c)
        if script != "Zyyy" and not c.isdecimal() and unicodedata.category(c)[0] in "LM":
            counts[script] += 1
    return counts.most_common(1)[0][0] if counts else "Latn"


def _script(c: str) -> str:
    at = bisect_right(_STARTS, ord(c)) - 1
    if at >= 0 and ord(c) <= _RANGES[at][1]:
        return _RANGES[at][2]
    return "Zyyy"


def is_han(c: str) -> bool:
    """Whether ``c`` is set on the Chinese square: a hanzi, kana or full-width sign."""
    return _script(c) == "Hani"


def runs(text: str) -> list[Run]:
    """``text`` as runs of one script each, in logical order.

    Neutral signs join the letters before them (opening brackets and quotes the letters
    after them); plain ASCII signs never join hanzi, dashes and quotes between hanzi do.
    """
    if not text:
        return []
    scripts = [_script(c) for c in text]
    strong = script_of(text)
    for i, c in enumerate(text):
        if scripts[i] == "Zyyy":
            scripts[i] = _resolve(c, i, text, scripts, strong)
    out: list[Run] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or scripts[i] != scripts[start]:
            out.append(Run(scripts[start], start, i))
            start = i
    return out


def _resolve(c: str, i: int, text: str, scripts: list[str], strong: str) -> str:
    before = scripts[i - 1] if i else ""
    after = next((_script(d) for d in text[i + 1 :] if _script(d) != "Zyyy"), "")
    if unicodedata.category(c)[0] == "M" or c in _KEPT_CONTROLS:
        return before or strong
    if c in "।॥":
        return before if before in ("Deva", "Beng") else "Deva"
    if strong in RIGHT_TO_LEFT and before != strong and _leads_back(text, i, strong):
        return strong
    opening = unicodedata.category(c) in ("Ps", "Pi")
    near = (after or before) if opening else (before or after)
    if c in _EITHER:
        return "Hani" if "Hani" in (before, after) and strong == "Hani" else near or strong
    if near == "Hani" and c != " ":
        return "Latn"
    return near or strong


def _leads_back(text: str, i: int, strong: str) -> bool:
    """Whether nothing but signs between words stands from ``i`` to the next letter, one of ``strong``."""
    after = next((d for d in text[i:] if d not in _BETWEEN), "")
    return after != "" and _script(after) == strong
