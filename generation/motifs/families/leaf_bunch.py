"""Family: leaf_bunch. Spinach and kale, in bunches and as leaves."""

from __future__ import annotations

from generation.motifs.figure import Figure
from generation.motifs.parts import leafy_bunch
from generation.motifs.parts.fruit import Genes
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(leafy_bunch.draw(species, form, genes), leafy_bunch.TONES[species], ("skin", "back"))


FAMILY = Family(
    name="leaf_bunch",
    genes=("count", "length", "width", "spread", "curl", "veins", "stalk", "tip", "lean", "base"),
    forms={
        "spinach": ("bunch", "leaf"),
        "kale": ("bunch", "leaf"),
    },
    draw=draw,
)
