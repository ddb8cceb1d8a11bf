"""Finding a product among all that can be drawn: by its name in any language, and the likeliest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from generation.motifs import registry
from webapp.studio.changing import GENERAL

MOST_FOUND = 12
MOST_LIKELY = 9
LONGEST_WORDS = 60
_TIERS = "ABC"


def plain(words: str) -> str:
    """Lower case without accents, so that "limon" finds "limón"."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


@cache
def _names() -> dict[str, dict[str, tuple[str, ...]]]:
    """species -> primary language -> its names, plain. Only what can be drawn."""
    out: dict[str, dict[str, tuple[str, ...]]] = {}
    for species, tongues in _written().items():
        out[species] = {tongue: tuple(plain(n) for n in names) for tongue, names in tongues.items()}
    return out


@cache
def _written() -> dict[str, dict[str, tuple[str, ...]]]:
    """The same with accents, in lower case."""
    out: dict[str, dict[str, tuple[str, ...]]] = {}
    for species in registry.species():
        row = registry.facts().get(species)
        if species == GENERAL or row is None:
            continue
        tongues: dict[str, tuple[str, ...]] = {}
        for language, words in row.names.items():
            primary = language.split("-")[0].lower()
            tongues[primary] = tongues.get(primary, ()) + tuple(w.casefold() for w in words)
        out[species] = tongues
    return out


def _rank(wanted: str, names: Sequence[str]) -> int | None:
    """How well a name fits, 0 the best: the usual name, its beginning, another name, a word, a part."""
    best: int | None = None
    for i, name in enumerate(names):
        if name == wanted:
            rank = 0 if i == 0 else 2
        elif name.startswith(wanted):
            rank = 1 if i == 0 else 3
        elif f" {wanted}" in name:
            rank = 4
        elif wanted in name and (len(wanted) > 2 or not wanted.isascii()):
            rank = 5
        else:
            continue
        best = rank if best is None else min(best, rank)
    return best


def search(words: str, language: str) -> list[str]:
    """Up to twelve species whose names fit; names in ``language`` count more than foreign ones.

    Where no name fits all the words ("my wild honey"), those that are named among them.
    """
    wanted = plain(words[:LONGEST_WORDS])
    if not wanted:
        return []
    own = language.split("-")[0].lower()
    found: list[tuple[int, int, str]] = []
    for species, tongues in _names().items():
        for tongue, names in tongues.items():
            rank = _rank(wanted, names)
            if rank is not None:
                found.append((0 if tongue == own else 10, rank, species))
    found.sort(key=lambda r: (r[0] + r[1], r[2]))
    fitting = list(dict.fromkeys(species for *_, species in found))
    return (fitting or named_in(words[:LONGEST_WORDS]))[:MOST_FOUND]


def named_in(text: str) -> list[str]:
    """Species that a sentence names, the longest name first. For the order of pictures, no more.

    Accents count: without them French tea (thé) would be in every English sentence.
    """
    said = text.casefold()
    found: list[tuple[int, str]] = []
    for species, tongues in _written().items():
        lengths = [len(n) for names in tongues.values() for n in names if _says(said, n)]
        if lengths:
            found.append((-max(lengths), species))
    return [species for _, species in sorted(found)]


def _says(said: str, name: str) -> bool:
    if name not in said:
        return False
    if any(c > "\u2e7f" for c in name):
        return True
    return len(name) > 2 and re.search(rf"\b{re.escape(name)}\b", said) is not None


def likely(text: str, near: Iterable[str], chosen: Iterable[str]) -> list[str]:
    """The nine that are tapped most probably: what the sentence names, what other designs of it show
    (``near``), then relatives of what is ``chosen``; what is chosen already is left out."""
    have = [s for s in chosen if s != GENERAL]
    order = [*named_in(text), *near]
    heads = have or order[:1]
    families = {registry.family_of(s).name for s in heads if s in registry.facts()}
    categories = {registry.facts()[s].category for s in heads if s in registry.facts()}

    def distance(species: str) -> tuple[bool, bool, int]:
        row = registry.facts()[species]
        return (
            registry.family_of(species).name not in families,
            row.category not in categories,
            _TIERS.find(row.tier),
        )

    order += sorted(_names(), key=distance)
    kept = (s for s in dict.fromkeys(order) if s != GENERAL and s not in have)
    return [s for s in kept if s in _names()][:MOST_LIKELY]
