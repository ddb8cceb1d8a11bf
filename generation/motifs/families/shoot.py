"""Family: shoot. Asparagus spears and bamboo shoots."""

from __future__ import annotations

from generation.motifs.figure import Figure
from generation.motifs.parts import asparagus, bamboo
from generation.motifs.parts.fruit import Genes, fit
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Genes) -> Figure:
    if species == "asparagus":
        parts = asparagus.bunch(genes) if form == "bunch" else asparagus.spears(genes)
        return Figure(fit(parts, 890), asparagus.TONES)
    parts = bamboo.halved(genes) if form == "half" else bamboo.whole(genes)
    return Figure(fit(parts, 890), bamboo.TONES, ("skin", "back"))


FAMILY = Family(
    name="shoot",
    genes=("count", "length", "width", "taper", "scales", "tip", "spread", "base", "lean", "curve"),
    forms={
        "asparagus": ("bunch", "spears"),
        "bamboo_shoot": ("whole", "half"),
    },
    draw=draw,
)
