"""Which products the words of a language mean: every species that is drawn, whatever list named it.

The language files of the first years know forty species and call the rest "general"; species.csv knows
all rows. Here both come together: a general word that stands in the csv gets its species, and words that
only the csv knows are added without forms, so that they stand where nothing has to be inflected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from generation.corpus.briefs.grammar import UNKNOWN_TAG, Word
from generation.corpus.briefs.language import Language
from generation.corpus.briefs.model import GENERAL
from generation.motifs import registry

SHARED_TRAITS = frozenset(("grown", "tree", "made", "animal", "fruit"))
_KIN = {"mushroom": ("shiitake", "oyster_mushroom", "wood_ear")}
"""Species whose words a language file lists under another's."""


def drawn_species() -> tuple[str, ...]:
    """All that have a picture of their own."""
    return tuple(s for s in registry.species() if s != GENERAL)


def csv_tags(language: str) -> tuple[str, ...]:
    """Columns of species.csv that a corpus code reads."""
    return {"zh": ("zh-Hans",), "pt": ("pt-BR",)}.get(language, (language,))


def listed(language: str) -> Iterator[tuple[str, str]]:
    """(word, species) of species.csv in a language; rows that nothing draws are general."""
    tags = csv_tags(language)
    drawn = frozenset(registry.species())
    for row in registry.facts().values():
        species = row.id if row.id in drawn else GENERAL
        yield from ((word, species) for tag in tags for word in row.names.get(tag, ()))


@cache
def index(language: str) -> Mapping[str, str]:
    """Species by a word of species.csv in small letters; words that two species claim are left out."""
    found: dict[str, set[str]] = {}
    for word, species in listed(language):
        found.setdefault(word.lower(), set()).add(species)
    return {word: claims.pop() for word, claims in found.items() if len(claims) == 1}


def meant_by(word: Word, language: str) -> str:
    """The species of a word, by species.csv where the word's own file knew no better."""
    if word.species != GENERAL and word.species not in _KIN:
        return word.species
    known = index(language)
    said = {word.text.lower(), *(core.lower() for _, core, _ in word.forms.values())}
    found = {known[x] for x in said if x in known} - {GENERAL}
    if len(found) != 1:
        return word.species
    species = found.pop()
    return species if word.species == GENERAL or species in _KIN[word.species] else word.species


def _placed(word: Word, language: str) -> Word:
    species = meant_by(word, language)
    if species == word.species:
        return word
    return replace(word, species=species, general_form="", traits=word.traits | {species})


def words_of(language: Language) -> tuple[Word, ...]:
    """The words of a language file, each under its species, and those of species.csv beside them."""
    own = tuple(_placed(word, language.code) for word in language.words)
    known = {word.text.lower() for word in own}
    traits = _usual_traits(own)
    more = []
    for text, species in listed(language.code):
        if species == GENERAL or text.lower() in known:
            continue
        known.add(text.lower())
        usual = traits.get(species, frozenset())
        more.append(Word(text, species, tag=UNKNOWN_TAG, traits=usual | {species}))
    return (*own, *more)


def _usual_traits(words: tuple[Word, ...]) -> Mapping[str, frozenset[str]]:
    """The shared traits that most words of a species have."""
    count: Counter[str] = Counter()
    having: dict[str, Counter[str]] = {}
    for word in words:
        count[word.species] += word.weight
        seen = having.setdefault(word.species, Counter())
        for trait in word.traits & SHARED_TRAITS:
            seen[trait] += word.weight
    return {s: frozenset(t for t, n in seen.items() if 2 * n > count[s]) for s, seen in having.items()}
