"""What the text slots say: references of the Program turned into strings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import py3langid

from generation.brief import Brief
from generation.composing.nearest import readable
from generation.composing.words import WORDS
from generation.language.fields import PHRASES as PHRASE_KEYS
from generation.language.fields import TEXT_SLOTS
from generation.language.program import Program, TextRef
from generation.motifs import registry
from generation.tongues import LANGUAGES, known

__all__ = ["LANGUAGES", "PHRASES", "Texts", "language_of", "resolve"]

PHRASES: Mapping[str, Mapping[str, str]] = {
    key: {language: words.phrases[key] for language, words in WORDS.items()} for key in PHRASE_KEYS
}
"""phrase id -> language -> words."""

# Which a brief without a language may turn out to be: such briefs were stored before there were more
# languages, and their designs must stay as they are. New ones carry ``tongues.detected``.
_GUESSED = ["en", "es", "sw"]


@dataclass(frozen=True)
class Texts:
    """Resolved strings by slot; "" where a slot is empty. ``language`` is BCP 47."""

    name: str
    line: str
    place: str
    language: str


def language_of(brief: Brief) -> str:
    """The brief's language as one of ``LANGUAGES``: as given, else by script, else guessed."""
    given = known(brief.language)
    if given:
        return given
    text = f"{brief.text} {brief.brand}"
    if any("\u4e00" <= c <= "\u9fff" for c in text):
        return "zh-Hans"
    if any("\u0900" <= c <= "\u097f" for c in text):
        return "hi"
    return _guess(brief.text)


def _guess(text: str) -> str:
    py3langid.set_languages(_GUESSED)
    return str(py3langid.classify(text)[0])


def _say(ref: TextRef, brief: Brief, species: str, language: str) -> str:
    if ref.kind == "brand":
        return brief.brand
    if ref.kind == "product":
        name = registry.goods_name(species, language)
        return name[:1].upper() + name[1:]
    if ref.kind == "span":
        words = brief.text[ref.start : ref.end]
        return words[:1].upper() + words[1:]
    if ref.kind == "fact":
        return brief.facts.get(ref.key, "")
    if ref.kind == "phrase":
        return PHRASES[ref.key][language]
    return ""


def resolve(program: Program, brief: Brief) -> Texts:
    """A slot that repeats an earlier one is left empty: no mark says a thing twice. Letters that no face
    has are left out (``nearest``)."""
    language = language_of(brief)
    said: list[str] = []
    for slot in TEXT_SLOTS:
        ref = program.texts[slot]
        text = _say(ref, brief, program.species, language).strip()
        one = registry.name_of(program.species, language) if ref.kind == "product" else text
        if any(words.casefold() in before.casefold() for before in said for words in (text, one) if words):
            text = ""
        said.append(text)
    name, line, place = said
    if not name:
        name, line = line or place, ""
    return readable(Texts(name, line, place, language), program, brief)
