"""Farm birds in profile: hens and ducks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts import duck, hen
from generation.motifs.parts.animal import Pen
from generation.motifs.parts.fruit import Genes
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family

_TONES = {
    "hen": {
        "skin": "#B5652B",
        "hackle": "#E0A458",
        "wing": "#8C3B1E",
        "red": "#C8201E",
        "leg": "#E2A53A",
        "eye": "#FBF1DC",
        "dark": "#2B1A12",
    },
    "duck": {
        "white": "#F4F1E6",
        "cool": "#DDD9CB",
        "brown": "#B8A184",
        "breast": "#7A4A2E",
        "wing": "#8A6A45",
        "green": "#2F6B4A",
        "bill": "#E8A33A",
        "eye": "#FFFDF4",
        "dark": "#231A14",
        "water": "#7FAFC4",
        "foam": "#D6E6EA",
    },
}
_HERO = {"hen": ("skin",), "duck": ("bill",)}
_DRAW: Mapping[tuple[str, str], Callable[[Genes, Pen], list[Part]]] = {
    ("hen", "whole"): hen.hen,
    ("hen", "rooster"): hen.rooster,
    ("hen", "head"): hen.head,
    ("duck", "whole"): duck.duck,
    ("duck", "swimming"): duck.swimming,
    ("duck", "head"): duck.head,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _DRAW[species, form](genes, Pen(genes["facing"] > 0.6))
    return Figure(fitted(parts, 880, 880), _TONES[species], hero=_HERO[species])


FAMILY = Family(
    name="bird",
    genes=("build", "neck", "breast", "tail", "lift", "wing", "crest", "legs", "pattern", "facing"),
    forms={
        "hen": ("whole", "rooster", "head"),
        "duck": ("whole", "swimming", "head"),
    },
    draw=draw,
)
