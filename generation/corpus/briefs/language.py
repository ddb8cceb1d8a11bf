"""How a language file looks. One file a language (split by subject where it would pass 20 KB) ends in

    LANGUAGE = Language(code="en", words=..., lists=..., wishes=..., cores=..., openings=..., tails=...,
                        brand_tails=..., slips=Slips(script="latin", ...), tags=2)

- ``words``: ``Word``s of all 40 tier-A species, several a species (usual 3-6, varieties and derived goods
  1 each by ``weight``), and of species "general" with a ``general_form`` (take it from
  ``model.GENERAL_FORM_OF`` so that all languages agree). Traits are yours to name, but these are shared:
  ``grown`` (a crop as it is harvested), ``tree`` (grows on trees or bushes), ``made`` (juice, oil, jam,
  dried: processed), ``animal`` (eggs, milk, honey, fish). Every form used in templates must be there for
  every word that may reach it.
- ``lists``: names for slots. Needed: "place" (bare names, they leave a span), "person", "surname",
  "brand" (neutral names), "brand_other" (built round {other}: a brand that names another product),
  "brand_own" (built round {product}, fit for every word). Further ones as you like; entries are templates.
  Optional: "before_product", "after_product": what now and then adorns a bare {product} ("organic ").
- ``wishes``: field -> value -> phrases, e.g. {"colour": {"red": ("red", "deep red")}}.
- ``cores``: the main sentence(s), in families with weights. A core names what is sold by {product}
  ({product2}, {product3}), once or more. A core without any product ("A logo for {brand}", "we need
  labels") gets a brand made from "brand_own", and the product is read from that. A difficult
  family is a Family like others.
- ``openings``: greetings put before a core. ``tails``: sentences after (sometimes before) it: facts,
  politeness, wishes, distractors with {other}. No tail may change what is sold; a tail that asks for
  something uses wish slots, so that truth knows.
- ``brand_tails``: sentences that say {brand}.
- ``slips``: see ``noise.Slips``.
- ``stops``: what joins a sentence without end mark to the next; ``joint``: what joins those with one;
  ``links``: what now and then stands for a full stop (" and ", " so ").
- A claim ("family farm", "hand picked") anywhere must set its wish by {=phrase:...}: a label may print it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.noise import Slips


@dataclass(frozen=True, slots=True)
class Family:
    """Templates of one kind. ``weight``: how often the family is drawn against the others."""

    name: str
    weight: float
    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """All that the corpus knows of a language; see the module's docstring."""

    code: str
    words: tuple[Word, ...]
    lists: Mapping[str, Sequence[str]]
    wishes: Mapping[str, Mapping[str, Sequence[str]]]
    cores: tuple[Family, ...]
    openings: tuple[str, ...]
    tails: tuple[Family, ...]
    brand_tails: tuple[str, ...]
    slips: Slips
    tags: int = 1
    stops: tuple[str, ...] = (". ", ". ", " - ", ", ", " ")
    joint: str = " "
    links: tuple[str, ...] = ()
    end_marks: str = ".!?…,:;。！？，：；।"


def bound(species: str, templates: Sequence[str]) -> tuple[str, ...]:
    """The templates with every {product} held to words of one species (each word has it as a trait)."""
    return tuple(
        t.replace("{product:", "{product:" + species + ",")
        .replace("{product}", "{product:" + species + "}")
        .replace("{product.", "{product:" + species + ".")
        for t in templates
    )
