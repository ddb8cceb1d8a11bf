"""Family: leafy_head. Cabbage and lettuce, whole, halved and as leaves."""

from __future__ import annotations

from generation.motifs.figure import Figure
from generation.motifs.parts import heads
from generation.motifs.parts.fruit import Genes
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(heads.draw(species, form, genes), heads.TONES[species], ("skin", "leaf", "outer"))


FAMILY = Family(
    name="leafy_head",
    genes=("leaves", "height", "width", "size", "spread", "ruffle", "veins", "fold", "lean", "heart"),
    forms={
        "cabbage": ("head", "half"),
        "lettuce": ("head", "leaf"),
    },
    draw=draw,
)
