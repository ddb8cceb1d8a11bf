"""Where a word too long for any line may be broken: after a syllable, with a hyphen.

``hyphenated`` marks the places with signs that leave no ink (a soft hyphen, and a blank of no
width where a script breaks words without a hyphen). ``blocks.block_lines`` heeds them; every
other setting passes over them.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import regex

from generation.drawing.type.scripts import clean, script_of

SOFT, OPEN = "\u00ad", "\u200b"
"""A break that shows a hyphen, and one that shows nothing."""
LONG = 9
"""Letters of the shortest word that is ever broken."""
_EDGE = 3
"""Letters that stay together at either end."""
_UNBROKEN = 9
"""Letters after which a word that shows no syllables is broken anywhere."""
_VOWELS = frozenset("aeiouyæœøıаеиоуыэюяієαεηιουω")
_ONSETS = ("schr", "schl", "sch", "str", "spr", "ch", "sh", "th", "ph", "kh", "qu", "ny") + tuple(
    a + b for b in "rl" for a in "bcdfgkpt" if a + b not in ("dl", "tl")
)
"""Consonants that begin a syllable together, longer ones first."""
_THAI_FIRST, _THAI_LAST = frozenset("เแโใไ"), frozenset("ะำๆ์")
"""Thai signs that are written first in their syllable, and such as end one."""
_STAND_IN = {SOFT: "\ue000", OPEN: "\ue001"}


def hyphenated(text: str) -> str:
    """``text`` with the places marked where its long words may be broken; itself where there are none.

    Numbers and words in Chinese or Arabic letters are left alone.
    """
    return "".join(_marked(part) for part in regex.split(r"([\s–/-]+)", text))


def bare(text: str) -> tuple[str, frozenset[int], frozenset[int]]:
    """The cleaned text, and where in it a line may begin after a hyphen, or without one."""
    if SOFT not in text and OPEN not in text:
        return clean(text), frozenset(), frozenset()
    for sign, private in _STAND_IN.items():
        text = text.replace(sign, private)
    places: dict[str, set[int]] = {private: set() for private in _STAND_IN.values()}
    out: list[str] = []
    for c in clean(text):
        if c in places:
            places[c].add(len(out))
        else:
            out.append(c)
    return "".join(out), frozenset(places[_STAND_IN[SOFT]]), frozenset(places[_STAND_IN[OPEN]])


def _marked(word: str) -> str:
    letters = unicodedata.normalize("NFC", word)
    if sum(c.isalpha() for c in letters) < LONG:
        return word
    script = script_of(letters)
    if script == "Latn":
        return _joined(letters, _syllables(letters), SOFT)
    if script in ("Deva", "Beng"):
        return _joined(letters, _after_clusters(letters), SOFT)
    if script == "Thai":
        return _joined(letters, _thai(letters), OPEN)
    return word


def _joined(word: str, places: list[int], sign: str) -> str:
    ends = [0, *sorted(places), len(word)]
    return sign.join(word[a:b] for a, b in pairwise(ends))


def _base(letter: str) -> str:
    """Without case and accents; й is no и."""
    if letter in "йЙ":
        return "й"
    return unicodedata.normalize("NFD", letter.lower())[:1]


def _syllables(word: str) -> list[int]:
    """Where syllables begin, as most European and African languages part them: one consonant, or two
    that are spoken together, goes to the vowel after it."""
    plain = [_base(c) for c in word]
    vowels = [i for i, c in enumerate(plain) if c in _VOWELS]
    places: list[int] = []
    for a, b in pairwise(vowels):
        between = "".join(plain[a + 1 : b])
        if not between or not between.isalpha():
            continue
        onset = next((o for o in _ONSETS if between.endswith(o) and o != between), between[-1])
        if between in _ONSETS:
            onset = between
        places.append(b - len(onset))
    places = [i for i in places if _EDGE <= i <= len(word) - _EDGE]
    ends = [0, *places, len(word)]
    for a, b in pairwise(ends):
        if b - a > _UNBROKEN:
            inner = range(a + _EDGE, b - _EDGE + 1)
            places += [i for i in inner if word[i - 1].isalpha() and word[i].isalpha()]
    return sorted(places)


def _thai(word: str) -> list[int]:
    """Before a vowel that is written first, and after a sign that ends a syllable: what can be told
    without a list of words."""
    inner = range(_EDGE, len(word) - _EDGE + 1)
    return [i for i in inner if word[i] in _THAI_FIRST or (word[i - 1] in _THAI_LAST and word[i].isalpha())]


def _after_clusters(word: str) -> list[int]:
    starts = [m.start() for m in regex.finditer(r"\X", word)]
    free = [i for i in starts if unicodedata.combining(word[i - 1]) != 9]  # never after a virama
    return [i for i in free if starts.index(i) >= _EDGE and len(starts) - starts.index(i) >= _EDGE]
