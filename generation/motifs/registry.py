"""Which families there are, which species each draws, and how to find them.

A family is one file in ``generation/motifs/families/`` with a module constant
``FAMILY``; adding the file adds its species. The language, the corpus and the
drawing room all read their lists from here.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from generation.language.fields import GENES

if TYPE_CHECKING:
    from generation.motifs.figure import Figure

_HERE = FilePath(__file__).parent


@dataclass(frozen=True)
class Family:
    """A family of shapes.

    ``genes``: ten names, the same for all its species; a value 0..63 reaches ``draw``
    as 0.0..1.0 and every point of that box must be a good drawing.
    ``forms``: the forms of each species, the usual one first.
    ``draw(species, form, genes)`` -> Figure in the 1000-unit box.
    """

    name: str
    genes: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]
    draw: Callable[[str, str, Mapping[str, float]], Figure]

    def __post_init__(self) -> None:
        if len(self.genes) != GENES or len(set(self.genes)) != GENES:
            raise ValueError(f"family {self.name}: {GENES} different genes are needed, got {self.genes}")


@cache
def families() -> tuple[Family, ...]:
    """All families, by name."""
    package = importlib.import_module("generation.motifs.families")
    found = []
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"generation.motifs.families.{info.name}")
        if hasattr(module, "FAMILY"):
            found.append(module.FAMILY)
    return tuple(sorted(found, key=lambda f: f.name))


@cache
def _by_species() -> dict[str, Family]:
    return {species: family for family in families() for species in family.forms}


def family_of(species: str) -> Family:
    """KeyError where nothing draws the species."""
    return _by_species()[species]


@cache
def species() -> tuple[str, ...]:
    """Every species that can be drawn, ``general`` last."""
    names = sorted(s for s in _by_species() if s != "general")
    return (*names, "general")


def forms_of(name: str) -> tuple[str, ...]:
    return family_of(name).forms[name]


@dataclass(frozen=True)
class SpeciesFacts:
    """A row of species.csv. ``names``: language -> its words, the usual one first."""

    id: str
    tier: str
    family: str
    category: str
    colours: tuple[str, ...]
    names: Mapping[str, tuple[str, ...]]


_COLUMN_LANGUAGES = {
    "en": "en",
    "zh_hans": "zh-Hans",
    "zh_hant": "zh-Hant",
    "es": "es",
    "fr": "fr",
    "pt_br": "pt-BR",
    "hi": "hi",
    "bn": "bn",
    "sw": "sw",
    "id": "id",
    "vi": "vi",
    "ar": "ar",
}


@cache
def facts() -> dict[str, SpeciesFacts]:
    """All rows of species.csv by id, also of species that nothing draws yet."""
    out = {}
    with open(_HERE / "species.csv", encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            out[row["species"]] = SpeciesFacts(
                id=row["species"],
                tier=row["tier"],
                family=row["family"],
                category=row["category"],
                colours=tuple(row["main_colours"].split("|")),
                names={
                    language: tuple(w for w in row[column].split("|") if w)
                    for column, language in _COLUMN_LANGUAGES.items()
                    if row.get(column)
                },
            )
    return out


def name_of(species_id: str, language: str) -> str:
    """The usual word for a species; English where the language has none. ``general`` has no name: ""."""
    row = facts().get(species_id)
    if row is None:
        return ""
    for key in (language, language.split("-")[0], "en"):
        for have, words in row.names.items():
            if have.lower() == key.lower() or have.split("-")[0].lower() == key.lower():
                return words[0]
    return species_id.replace("_", " ")
