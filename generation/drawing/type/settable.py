"""What of a text our faces can set: pictures and signs that no face has are left out, and so are words
with a letter that no face has, whole. Nothing is ever shown as an empty box.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

from generation.drawing.type.fonts import faces
from generation.drawing.type.scripts import clean, is_han, runs
from generation.drawing.type.setting import QUANTITY

_LOOSE = " ·•‧-–—&+|/,;:"
"""Signs that part words: they part nothing where one side is gone."""
_BLANKS = frozenset(" \u00a0\u202f\u2009\u2007")


@dataclass(frozen=True)
class Settable:
    """``text``: what can be set, "" where nothing can. ``signs`` and ``words``: what was left out, each
    once, in order."""

    text: str
    signs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return not self.signs and not self.words


@lru_cache(maxsize=1024)
def settable(text: str) -> Settable:
    """FontsNotReady where set-up has not run."""
    text = clean(text)
    if text.isascii():
        return Settable(text)
    bare, signs = _without_signs(text)
    kept: list[str] = []
    words: list[str] = []
    for word in bare.split(" "):
        (kept if _has_letters(word) else words).append(word)
    if not signs and not words:
        return Settable(text)
    left = " ".join(kept).strip(_LOOSE)
    # "500 g" says nothing where the goods are gone
    told = QUANTITY.sub("", left) if words else left
    left = left if any(c.isalnum() for c in told) else ""
    return Settable(left, tuple(dict.fromkeys(signs)), tuple(dict.fromkeys(words)))


def _without_signs(text: str) -> tuple[str, list[str]]:
    """The text without signs that no face has, and these; a blank takes the place of one between words."""
    out: list[str] = []
    gone: list[str] = []
    for part in regex.findall(r"\X", text):
        if _is_letter(part[0]):
            # a digit in a box keeps its digit
            out.append("".join(c for c in part if unicodedata.category(c) != "Me" or _known(c)))
            continue
        if all(_known(c) for c in part):
            out.append(part)
            continue
        gone.append(part)
        if out and not is_han(out[-1][-1]):
            out.append(" ")
    joined = "".join(out)
    return " ".join(w for w in joined.split(" ") if w), gone


def _is_letter(c: str) -> bool:
    return unicodedata.category(c)[0] in "LMN"


@lru_cache(maxsize=4096)
def _known(c: str) -> bool:
    return c in _BLANKS or c in "\u200c\u200d" or any(f.has(c) for f in faces().values())


def _has_letters(word: str) -> bool:
    """Whether for each script in it one face has all its letters."""
    for run in runs(word):
        letters = "".join(c for c in word[run.start : run.end] if _is_letter(c))
        if letters and not any(f.has(letters) for f in faces().values()):
            return False
    return True
