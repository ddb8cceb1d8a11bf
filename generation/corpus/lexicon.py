"""Which product a word names, whatever its part in the sentence: lessons for training, never for serving.

"Apple" names the apple in "Apple Tree Farm honey" too; that honey is sold is another lesson. Words come
from the corpus and from species.csv; a word that names two products teaches nothing.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from generation.corpus.briefs import drawn
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.writer import OTHER_SCRIPTS, author
from generation.language.segments import segments

LONGEST = 12
SHARE_SLIPPED = 0.25
SHARE_GENERAL = 0.15


def _pieces(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((text[a:b].lower(), a, b) for a, b in segments(text))


def _own(language: str) -> Iterator[tuple[str, str]]:
    for code in _codes(language):
        for word in author(code).words:
            said = (word.text, *(core for _, core, _ in word.forms.values()))
            # Bags and pots are goods now and then, and mostly not: only what species.csv lists is taught.
            if word.species != GENERAL or _is_listed(said, author(code).language.code):
                yield from ((x, word.species) for x in said)


def _codes(language: str) -> tuple[str, ...]:
    """Author codes of a language in all its scripts."""
    return (language, *(code for code, _ in OTHER_SCRIPTS.get(language, ())))


def _is_listed(said: Iterable[str], language: str) -> bool:
    known = drawn.index(language)
    return any(x.lower() in known for x in said)


def _listed(language: str) -> Iterator[tuple[str, str]]:
    for code in _codes(language):
        yield from drawn.listed(author(code).language.code)


@cache
def words(language: str) -> Mapping[str, tuple[str, ...]]:
    """All words of a language by species, as they are written."""
    out: dict[str, dict[str, None]] = {}
    for word, species in (*_own(language), *_listed(language)):
        if any(map(str.isalnum, word)):
            out.setdefault(species, {})[word] = None
    return {k: tuple(v) for k, v in out.items()}


@cache
def of_word(language: str) -> Mapping[str, str]:
    """Species by a product's words as written, small letters; general goods too."""
    return {w.lower(): s for s, said in words(language.split("-")[0]).items() for w in said}


@cache
def _index(language: str) -> Mapping[tuple[str, ...], str]:
    """Species by a word's pieces; "" where two claim it."""
    out: dict[tuple[str, ...], str] = {}
    for lang in dict.fromkeys((language, "en")):
        for species, said in words(lang).items():
            for word in said:
                key = tuple(p for p, _, _ in _pieces(word))
                if 0 < len(key) <= LONGEST:
                    out[key] = species if out.get(key, species) == species else ""
    return out


def named(text: str, language: str) -> list[tuple[int, int, str]]:
    """(start, end, species) of each product's word in ``text``, longest first from the left; "" is open.

    ``language``: a corpus code, with or without script.
    """
    index = _index(language.split("-")[0])
    pieces = _pieces(text)
    out = []
    i = 0
    while i < len(pieces):
        for n in range(min(LONGEST, len(pieces) - i), 0, -1):
            species = index.get(tuple(p for p, _, _ in pieces[i : i + n]))
            if species is not None:
                out.append((pieces[i][1], pieces[i + n - 1][2], species))
                i += n
                break
        else:
            i += 1
    return out


def _slipped(rng: random.Random, word: str) -> str:
    """A letter lost, doubled or changed with its neighbour."""
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return word[:i] + word[i + 1 :]
    if kind == 1:
        return word[:i] + word[i] + word[i:]
    return word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def page(rng: random.Random, language: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A page of a dictionary: words in any order, with what each of them names."""
    known = words(language)
    kinds = [s for s in known if s != GENERAL]
    comma = rng.choice((", ", " ", ". ", " - ") if language != "zh" else ("，", " ", "、"))
    text, spans = "", []
    for _ in range(rng.randint(6, 14)):
        species = GENERAL if rng.random() < SHARE_GENERAL else rng.choice(kinds)
        word = rng.choice(known[species])
        if word.isascii() and len(word) > 4 and rng.random() < SHARE_SLIPPED:
            word = _slipped(rng, word)
        if rng.random() < 0.2:
            word = word[:1].upper() + word[1:]
        text += comma if text else ""
        spans.append((len(text), len(text) + len(word), species))
        text += word
    return text, spans
