"""Cattle: the cow standing and grazing, her head from the front."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts import cattle
from generation.motifs.parts.animal import Pen
from generation.motifs.parts.fruit import Genes
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family

_TONES = {
    "skin": "#8A5A36",
    "patch": "#F4EFE6",
    "shadow": "#6B4226",
    "muzzle": "#E2B59A",
    "horn": "#D8C08C",
    "hoof": "#2B2622",
    "eye": "#FFFDF4",
    "dark": "#2B2622",
}
_DRAW: Mapping[str, Callable[[Genes, Pen], list[Part]]] = {
    "whole": cattle.cow,
    "head": cattle.head,
    "grazing": cattle.grazing,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _DRAW[form](genes, Pen(genes["facing"] > 0.6))
    return Figure(fitted(parts, 880, 860), _TONES, hero=("skin",))


FAMILY = Family(
    name="cattle",
    genes=("build", "neck", "head", "horns", "ears", "tail", "udder", "legs", "pattern", "facing"),
    forms={
        "cow": ("whole", "head", "grazing"),
    },
    draw=draw,
)
