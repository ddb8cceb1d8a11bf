"""Which families there are, which species each draws, and how to find them.

A family is one file in ``generation/motifs/families/`` with a module constant
``FAMILY``; adding the file adds its species. The language, the corpus and the
drawing room all read their lists from here.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
import unicodedata
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
    "th": "th",
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
    tag = _column(row, language)
    return row.names[tag][0] if tag else species_id.replace("_", " ")


def _column(row: SpeciesFacts, language: str) -> str:
    """The column of ``row.names`` to read for a BCP 47 tag: its own, its language's first, else English's;
    "" where there is none of them."""
    for key in (language, language.split("-")[0], "en"):
        for have in row.names:
            if have.lower() == key.lower() or have.split("-")[0].lower() == key.lower():
                return have
    return ""


# Sold by weight, bunch or jar rather than by the piece: a label names them in the singular.
# fmt: off
_MASS = frozenset({
    "acai", "aloe", "amaranth", "amla", "argan", "baobab", "barley", "basil", "broccoli", "buckwheat",
    "cabbage", "cacao", "cardamom", "cassava", "cauliflower", "celery", "chamomile", "cinnamon",
    "coffee", "coriander", "cotton", "cumin", "garlic", "ginger", "goji", "hickory", "hibiscus", "kale",
    "lavender", "lettuce", "lotus_root", "maize", "millet", "mint", "moringa", "mustard",
    "napa_cabbage", "okra", "osmanthus", "pepper", "quinoa", "rapeseed", "rice", "rosemary", "saffron",
    "seaweed", "sesame", "shea", "shiitake", "sichuan_pepper", "sorghum", "spinach", "sugar_cane",
    "tamarind", "taro", "tea", "turmeric", "vanilla", "water_spinach", "wheat", "wood_ear",
    "yerba_mate",
})
# fmt: on
_COUNTED = frozenset({"crab", "duck_egg", "hen_egg", "oyster", "pickle", "shrimp", "silk_cocoon"})
"""By the piece, though no plant is."""
_COUNTED_IN = {
    "fr": frozenset({"broccoli", "okra", "seaweed", "spinach", "wood_ear"}),
    "pt-BR": frozenset({"seaweed"}),
}
"""By the piece in one language, though ``_MASS`` elsewhere: "épinards"."""
# fmt: off
_NEVER_PLURAL = {
    "en": ("fruit", "shrimp", "zucchini"),
    "es": ("avena", "lúpulo"),
    "fr": ("avoine", "chrysanthème", "houblon", "niébé", "tournesol"),
    "pt-BR": (
        "alho-poró", "amendoim", "aveia", "batata-doce", "camarão", "cará", "cebolinha", "cravo-da-índia",
        "crisântemo", "ervilha", "feijão", "girassol", "grão-de-bico", "lentilha", "lúpulo", "macadâmia",
        "pistache",
    ),
}
# fmt: on
"""Endings of names that one language leaves in the singular; a language that isn't here has no plurals
in species.csv."""


def goods_name(species_id: str, language: str) -> str:
    """What a label calls the goods: the plural of what is counted ("apples"), else ``name_of``.

    Plurals are told in the languages of ``_NEVER_PLURAL``, where species.csv gives one as the second word.
    """
    name = name_of(species_id, language)
    row = facts().get(species_id)
    if row is None:
        return name
    tag = _column(row, language)
    if species_id not in _COUNTED_IN.get(tag, frozenset()):
        if species_id in _MASS:
            return name
        if row.category not in ("fresh", "dried") and species_id not in _COUNTED:
            return name
    words = row.names.get(tag, ())
    if tag not in _NEVER_PLURAL or len(words) < 2 or not _is_plural(words[1], words[0]):
        return name
    return name if name.endswith(_NEVER_PLURAL[tag]) else words[1]


def _is_plural(many: str, one: str) -> bool:
    """Whether ``many`` is the regular plural of ``one``, word by word ("nueces de Brasil", "alhos-porós")."""
    plurals, singulars = (_BETWEEN.split(_plain(words)) for words in (many, one))
    if len(plurals) != len(singulars) or plurals == singulars:
        return False
    return all(a == b or _ends_as_plural(a, b) for a, b in zip(plurals, singulars, strict=True))


_BETWEEN = re.compile(r"[ -]")


def _ends_as_plural(many: str, one: str) -> bool:
    """One word, without accents: "limones", "poireaux", "limoes"."""
    if many == one + "x" or (one.endswith("ao") and many == one[:-2] + "oes"):
        return True
    return many.endswith("s") and 0 < len(many) - len(one) < 4 and many[: len(one) - 1] == one[:-1]


def _plain(words: str) -> str:
    """Lower case without accents: "limón" and "limones" differ in theirs."""
    return "".join(c for c in unicodedata.normalize("NFD", words.casefold()) if not unicodedata.combining(c))
