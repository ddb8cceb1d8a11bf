"""What a brief says: its truth as the first groups of a program (motifs and texts).

The words of a mark come from the seller: her brand, or the words of her sentence that name the
product and the place. Where several readings are good, one is drawn; the model learns the shares.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generation.brief import Brief
from generation.corpus.briefs.model import BriefSample
from generation.language import fields as f
from generation.language.program import TextRef
from generation.language.segments import segments
from generation.motifs import registry

USUAL_FORM = 0.6
NAME_BY_SPAN = 0.5
LINE_IS_PHRASE = 0.5
LINE_IS_EMPTY = 0.12
PLACE_IS_PHRASE = 0.3
NONE = TextRef("none")


class Unreadable(ValueError):
    """A sample that no program can say: its product stands too far back in a long text."""


@dataclass(frozen=True)
class Reading:
    """``heads``: (species, form) of each motif; ``texts``: a reference a slot of ``fields.TEXT_SLOTS``."""

    heads: tuple[tuple[str, str], ...]
    texts: Mapping[str, TextRef]


def squeeze(sample: BriefSample) -> tuple[str, dict[str, tuple[int, int]]]:
    """The text as ``check_brief`` leaves it, blanks squeezed, and the spans moved along."""
    moved: list[int] = []
    out: list[str] = []
    for ch in sample.text:
        moved.append(len(out))
        if not ch.isspace():
            out.append(ch)
        elif out and out[-1] != " ":
            out.append(" ")
    moved.append(len(out))
    text = "".join(out).rstrip()
    return text, {k: (moved[a], min(moved[b], len(text))) for k, (a, b) in sample.truth.spans.items()}


def on_words(text: str, span: tuple[int, int]) -> TextRef | None:
    """The reference to the words that a span touches; None where no reference reaches that far."""
    a, b = span
    pieces = segments(text)[: f.MAX_SEGMENTS]
    touched = [p for p in pieces if p[0] < b and p[1] > a and any(c.isalnum() for c in text[p[0] : p[1]])]
    if not touched or touched[-1][1] < b:
        return None
    return TextRef("span", "", touched[0][0], touched[-1][1])


def _short(text: str, ref: TextRef) -> bool:
    words = text[ref.start : ref.end]
    return len(words.split()) <= 3 and (words.isascii() or len(segments(words)) <= 5)


def _says_more(words: str, species: str, language: str) -> bool:
    """Whether the seller's words go beyond the species' usual name."""
    return words.casefold() not in {registry.name_of(species, x).casefold() for x in (language, "en")}


def _form(rng: random.Random, species: str, wished: str) -> str:
    forms = registry.forms_of(species)
    if wished in forms:
        return wished
    if len(forms) == 1 or rng.random() < USUAL_FORM:
        return forms[0]
    return rng.choice(forms[1:])


def heads_of(rng: random.Random, sample: BriefSample) -> tuple[tuple[str, str], ...]:
    truth = sample.truth
    if truth.species[0] == "general":
        return (("general", truth.general_form),)
    return tuple((s, _form(rng, s, truth.wishes.form)) for s in truth.species[: f.MAX_MOTIFS])


def read(
    rng: random.Random, sample: BriefSample, brief: Brief, spans: Mapping[str, tuple[int, int]]
) -> Reading:
    """The heads and texts of one good design of ``sample``; ``spans`` as ``squeeze`` gives them.

    Unreadable: a general brief whose product no reference reaches.
    """
    text = brief.text
    refs = {k: on_words(text, s) for k, s in spans.items()}
    brand, product, place = refs.get("brand"), refs.get("product"), refs.get("place")
    heads = heads_of(rng, sample)
    species = heads[0][0]
    general = species == "general"
    by_product = False
    if brief.brand:
        name = TextRef("brand")
    elif brand:
        name = brand
    else:
        by_product = True
        if product and (general or (_short(text, product) and rng.random() < NAME_BY_SPAN)):
            name = product
        elif general:
            raise Unreadable(text)
        else:
            name = TextRef("product")
    line = _line(rng, sample, brief, species, product, by_product)
    if place:
        where = place
    elif brief.facts.get("origin"):
        where = TextRef("fact", "origin")
    elif sample.truth.wishes.phrase and line.kind != "phrase" and rng.random() < PLACE_IS_PHRASE:
        where = TextRef("phrase", sample.truth.wishes.phrase)
    else:
        where = NONE
    return Reading(heads, MappingProxyType({"name": name, "line": line, "place": where}))


def _line(
    rng: random.Random,
    sample: BriefSample,
    brief: Brief,
    species: str,
    product: TextRef | None,
    by_product: bool,
) -> TextRef:
    if brief.facts.get("variety"):
        return TextRef("fact", "variety")
    phrase = sample.truth.wishes.phrase
    if phrase and (by_product or rng.random() < LINE_IS_PHRASE):
        return TextRef("phrase", phrase)
    if by_product or rng.random() < LINE_IS_EMPTY:
        return NONE
    if product and (
        species == "general" or _says_more(brief.text[product.start : product.end], species, sample.language)
    ):
        return product
    return NONE if species == "general" else TextRef("product")
