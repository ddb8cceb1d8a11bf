"""Portuguese words of products with their forms: article, contractions, singular, as a name."""

from __future__ import annotations

from types import MappingProxyType

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.pt_crops import CROPS
from generation.corpus.briefs.pt_fruits import FRUITS
from generation.corpus.briefs.pt_general import GENERAL_WORDS
from generation.corpus.briefs.pt_goods import GOODS

MS, FS, MP, FP = range(4)

_THE = {MS: "o", FS: "a", MP: "os", FP: "as"}
# "a" melts with "a" into "à"; the others join.
_TO = {MS: "ao", FS: "à", MP: "aos", FP: "às"}
_SMALL = frozenset(("de", "do", "da", "dos", "das", "em", "com", "sem", "e", "ao", "para", "no", "na"))


def _title(text: str) -> str:
    return " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in text.split(" "))


def _word(
    species: str, form: str, traits: frozenset[str], gender: str, text: str, one: str, weight: int
) -> Word:
    single = one or text
    count = bool(one)
    lone = MS if gender == "m" else FS
    tag = lone + 2 if count else lone
    the, the_one = _THE[tag], _THE[lone]
    forms = {
        "one": ("", single, ""),
        "a": (("um " if gender == "m" else "uma ") if count else "", single, ""),
        "the": (f"{the} ", text, ""),
        "of": (f"d{the} ", text, ""),
        "in": (f"n{the} ", text, ""),
        "by": (f"pel{the} ", text, ""),
        "to": (f"{_TO[tag]} ", text, ""),
        "the1": (f"{the_one} ", single, ""),
        "of1": (f"d{the_one} ", single, ""),
        # Spoken in the country: only the article tells the plural ("os tomate").
        "loose": (f"{the} ", single, ""),
        "name": ("", _title(text), ""),
        "name1": ("", _title(single), ""),
        "thename": (f"{the_one.upper()} ", _title(single), ""),
        "ofname": (f"d{the_one} ", _title(single), ""),
        "pluralname": (f"d{the} ", _title(text), ""),
    }
    own = traits | {species, "count" if count else "mass", "m" if gender == "m" else "f"}
    return Word(text, species, form, tag, own, MappingProxyType(forms), weight)


def _words(species: str, traits: str, entries: str, form: str = "") -> list[Word]:
    words = []
    for entry in entries.split(","):
        body, _, weight = entry.strip().partition("*")
        gender, _, names = body.partition(" ")
        text, _, one = names.partition("=")
        words.append(_word(species, form, frozenset(traits.split()), gender, text, one, int(weight or 1)))
    return words


WORDS: tuple[Word, ...] = tuple(
    [
        word
        for species, lines in (FRUITS | CROPS).items()
        for line in lines
        for traits, _, entries in [line.partition(": ")]
        for word in _words(species, traits, entries)
    ]
    + [
        word
        for traits, form, entries in (*GENERAL_WORDS, *GOODS)
        for word in _words(GENERAL, traits, entries, form)
    ]
)
