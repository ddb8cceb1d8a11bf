"""Sheep and goats."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts import goat, sheep
from generation.motifs.parts.animal import Pen
from generation.motifs.parts.fruit import Genes
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family

_TONES = {
    "sheep": {
        "wool": "#F2EBDD",
        "curl": "#BBA98B",
        "face": "#54433A",
        "shadow": "#3B2F28",
        "inner": "#C98F80",
        "line": "#B9A48C",
        "horn": "#D9B98A",
        "eye": "#FFFDF4",
        "dark": "#231A14",
    },
    "goat": {
        "skin": "#B08A5E",
        "dark_skin": "#6F5038",
        "patch": "#F4EFE6",
        "beard": "#F1E4CC",
        "horn": "#6B5A4A",
        "horn_far": "#4F4136",
        "eye": "#F6D98A",
        "dark": "#2E2520",
        "rock": "#8E8A80",
    },
}
_HERO = {"sheep": ("face",), "goat": ("skin",)}
_DRAW: Mapping[tuple[str, str], Callable[[Genes, Pen], list[Part]]] = {
    ("sheep", "whole"): sheep.sheep,
    ("sheep", "head"): sheep.head,
    ("goat", "whole"): goat.goat,
    ("goat", "head"): goat.head,
    ("goat", "rock"): goat.climbing,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _DRAW[species, form](genes, Pen(genes["facing"] > 0.6))
    return Figure(fitted(parts, 880, 870), _TONES[species], hero=_HERO[species])


FAMILY = Family(
    name="sheep_goat",
    genes=("build", "neck", "face", "horns", "ears", "tail", "coat", "legs", "pattern", "facing"),
    forms={
        "sheep": ("whole", "head"),
        "goat": ("whole", "head", "rock"),
    },
    draw=draw,
)
