"""Where a product grows, as an illustrator would set it: by its kind, its country and the brief."""

from __future__ import annotations

import random
from collections.abc import Mapping

from generation.brief import Brief
from generation.corpus.briefs.model import BriefSample
from generation.language import fields as f
from generation.language.program import Landscape
from generation.motifs import registry

Weights = Mapping[str, float]

_ORCHARD: Weights = {"orchard": 0.45, "hills": 0.3, "mountains": 0.15, "lake": 0.1}
_SLOPE: Weights = {"terraces": 0.3, "rows": 0.3, "hills": 0.2, "mountains": 0.2}
_FIELD: Weights = {"rows": 0.45, "hills": 0.25, "terraces": 0.15, "mountains": 0.15}
_PASTURE: Weights = {"meadow": 0.5, "hills": 0.25, "mountains": 0.2, "lake": 0.05}
_WATER: Weights = {"sea": 0.6, "lake": 0.35, "mountains": 0.05}
_FLOWERS: Weights = {"rows": 0.4, "meadow": 0.3, "hills": 0.3}
_LAND_OF_FAMILY: Mapping[str, Weights] = {
    family: land
    for land, families in (
        (_ORCHARD, "pome drupe citrus calyx_fruit nut shell_fruit hard_shell"),
        (_SLOPE, "berry_cluster leaf_sprig"),
        (_FIELD, "ear_of_grain small_seed"),
        (_PASTURE, "bird cattle sheep_goat pig dairy egg rabbit"),
        (_WATER, "fish crustacean shellfish seaweed"),
        (_FLOWERS, "flower spice_bud"),
    )
    for family in families.split()
}
_LAND_OF: Mapping[str, Weights] = {
    "rice": {"terraces": 0.6, "rows": 0.15, "lake": 0.1, "mountains": 0.15},
    "tea": {"terraces": 0.55, "hills": 0.2, "mountains": 0.25},
    "coconut": {"sea": 0.7, "hills": 0.2, "orchard": 0.1},
    "trout": {"lake": 0.6, "mountains": 0.3, "sea": 0.1},
    "honey": {"meadow": 0.45, "hills": 0.25, "mountains": 0.3},
}
_LAND: Weights = {"rows": 0.35, "hills": 0.3, "terraces": 0.1, "mountains": 0.15, "meadow": 0.1}
_LAND_ASKED = {"mountain_grown": "mountains", "by_the_sea": "sea"}

_HOUSE: Mapping[str, Weights] = {
    "zh": {"hip_roof": 0.45},
    "vi": {"stilt_house": 0.3, "hip_roof": 0.15},
    "th": {"stilt_house": 0.45},
    "id": {"stilt_house": 0.4},
    "sw": {"round_hut": 0.4},
    "ar": {"flat_roof": 0.4},
    "hi": {"flat_roof": 0.25, "farmhouse": 0.08},
    "bn": {"stilt_house": 0.12, "flat_roof": 0.1, "farmhouse": 0.08},
    "es": {"farmhouse": 0.2, "flat_roof": 0.15, "mill": 0.06},
    "pt": {"farmhouse": 0.3, "mill": 0.05},
    "fr": {"farmhouse": 0.28, "mill": 0.08, "round_hut": 0.04},
    "en": {"barn": 0.28, "farmhouse": 0.14, "mill": 0.05},
}
_TREE: Mapping[str, Weights] = {
    "zh": {"pine": 0.24, "bamboo": 0.2, "round": 0.12},
    "vi": {"bamboo": 0.2, "palm": 0.25, "round": 0.1},
    "th": {"palm": 0.32, "bamboo": 0.12, "round": 0.1},
    "id": {"palm": 0.4, "bamboo": 0.08, "round": 0.1},
    "sw": {"palm": 0.2, "round": 0.26},
    "ar": {"palm": 0.35, "cypress": 0.15},
    "hi": {"round": 0.26, "palm": 0.14, "pine": 0.06},
    "bn": {"palm": 0.32, "bamboo": 0.1, "round": 0.1},
    "es": {"cypress": 0.16, "round": 0.22, "palm": 0.1},
    "pt": {"round": 0.24, "palm": 0.16},
    "fr": {"cypress": 0.18, "round": 0.24, "palm": 0.05},
    "en": {"round": 0.34, "pine": 0.12},
}
_BEAST_OF: Mapping[str, str] = {
    "cow": "cow", "milk": "cow", "cheese": "cow", "ghee": "buffalo", "sheep": "sheep", "goat": "goat",
    "goat_cheese": "goat", "hen": "hen", "hen_egg": "hen", "duck": "ducks", "duck_egg": "ducks",
}  # fmt: skip
_OWN_BEAST = 0.6
_PADDY = ("zh", "vi", "th", "id", "bn")
_SKY: Weights = {"sun": 0.46, "moon": 0.08, "clouds": 0.2, "birds": 0.16, "none": 0.1}


def _draw(rng: random.Random, weights: Weights) -> str:
    """One key by weight; what is left to 1 is ``none``."""
    rest = max(0.0, 1.0 - sum(weights.values()))
    names = [*weights, "none"]
    return rng.choices(names, [*weights.values(), rest])[0]


def _land(rng: random.Random, sample: BriefSample, species: str) -> str:
    asked = _LAND_ASKED.get(sample.truth.wishes.phrase)
    if asked:
        return asked
    row = registry.facts().get(species)
    weights = _LAND_OF.get(species) or _LAND_OF_FAMILY.get(row.family if row else "", _LAND)
    return rng.choices(list(weights), list(weights.values()))[0]


def landscape(rng: random.Random, sample: BriefSample, brief: Brief, species: str) -> Landscape:
    """A fitting land, sky, house, tree and beast, each drawn by weight."""
    language = sample.language.split("-")[0]
    land = _land(rng, sample, species)
    beast = "none"
    if species in _BEAST_OF and rng.random() < _OWN_BEAST:
        beast = _BEAST_OF[species]
    elif land == "terraces" and language in _PADDY and rng.random() < 0.25:
        beast = "buffalo"
    elif land == "lake" and rng.random() < 0.15:
        beast = "ducks"
    elif land == "meadow" and rng.random() < 0.15:
        beast = rng.choice(("sheep", "cow", "goat"))
    tree = _draw(rng, _TREE.get(language, {"round": 0.3}))
    numbers = {k: min(f.GRID - 1, max(0, round(rng.gauss(31.5, 15)))) for k in f.LANDSCAPE_NUMBERS}
    return Landscape(
        land=land,
        sky=rng.choices(list(_SKY), list(_SKY.values()))[0],
        house=_draw(rng, _HOUSE.get(language, {"farmhouse": 0.2})),
        tree="none" if land == "orchard" else tree,
        beast=beast,
        **numbers,
    )
