"""Family: stalk. Scallions, tied or crossed."""

from __future__ import annotations

from generation.motifs.figure import Figure
from generation.motifs.parts import scallion
from generation.motifs.parts.fruit import Genes, fit
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = scallion.bunch(genes) if form == "bunch" else scallion.pair(genes)
    return Figure(fit(parts, 900), scallion.TONES, ("leaf", "back"))


FAMILY = Family(
    name="stalk",
    genes=("count", "length", "width", "bulb", "leaves", "white", "roots", "spread", "lean", "curve"),
    forms={
        "scallion": ("bunch", "pair"),
    },
    draw=draw,
)
