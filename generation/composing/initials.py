"""The letters that stand for a name: one or two initials, as each script counts letters."""

from __future__ import annotations

import unicodedata

import regex

from generation.drawing.type.scripts import clean, script_of
from generation.drawing.type.setting import capitals

_SMALL = frozenset((
    "the", "a", "an", "of", "and", "at", "in", "on", "for", "by", "from", "el", "la", "los", "las", "lo",
    "le", "les", "de", "del", "des", "du", "di", "da", "das", "do", "dos", "della", "en", "y", "e", "et",
    "und", "von", "der", "die", "dan", "het", "ya", "wa", "za", "na", "cha", "kwa", "un", "una", "une",
    "&", "al",
))  # fmt: skip
"""Words that a Latin monogram passes over, unless there are no others."""
_ELIDED = regex.compile(r"^(?:l|d|dell|dall|all|qu)['’](?=\p{L})", regex.IGNORECASE)
_ARTICLE = "ال"
_BEFORE = "เแโใไ"
"""Thai vowels that are written before their consonant."""
_SHORT = 2
"""Digits of a number that can be read as an initial: the first digit of a year is none."""
_WORDS = regex.compile(r"[\s\-–—/·・•,.;:+&|]+")


def initials(name: str, language: str, most: int = 2) -> str:
    """One or two letters. Latin: of the first words that weigh something, as capitals; Han: the first
    character; Devanagari, Bengali, Thai: the first cluster; Arabic: the first letter, alone, without
    the article. ``most`` is heard where the script has capitals. A number stands for a name without
    letters while it is short. "" where there is nothing to stand for the name.
    """
    text = clean(name)
    script = script_of(text)
    words = [w for w in _WORDS.split(text) if any(c.isalnum() for c in w)]
    words = [w for w in words if script_of(w) == script] or words
    if not words:
        return ""
    if not any(c.isalpha() for w in words for c in w):
        return words[0] if len(words[0]) <= _SHORT else ""
    if script == "Latn":
        return _latin(words, language, most)
    word = words[0]
    if script == "Arab":
        return _arabic(words)
    if script == "Hani":
        return str(next((c for c in word if c.isalpha()), word[0]))
    clusters = regex.findall(r"\X", word)
    if script == "Thai":
        clusters = [c for c in clusters if c not in _BEFORE] or clusters
    found = next((c for c in clusters if c[0].isalnum()), clusters[0])
    return str(_bare(found) if script == "Thai" else found)


def _latin(words: list[str], language: str, most: int) -> str:
    words = [w for w in words if any(c.isalpha() for c in w)]
    heavy = [w for w in words if w.casefold() not in _SMALL] or words
    letters = []
    for word in heavy[:most]:
        kept = _ELIDED.sub("", word)
        letter = next(c for c in kept if c.isalpha())
        letters.append(capitals(letter, language)[:1])
    return "".join(letters)


def _arabic(words: list[str]) -> str:
    for word in words:
        bare = "".join(c for c in word if unicodedata.category(c)[0] != "M" and c != "\u0640")
        if bare.startswith(_ARTICLE) and len(bare) > 3:
            bare = bare[2:]
        found = next((c for c in bare if c.isalpha()), "")
        if found:
            return found
    return next(c for c in words[0] if c.isalnum())


def _bare(cluster: str) -> str:
    """A Thai consonant without the vowels and tones on it: they are no part of an initial."""
    return next((c for c in cluster if unicodedata.category(c) == "Lo"), cluster)
