"""Family: rhizome."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="rhizome",
    genes=("fingers", "length", "knobs", "spread", "rings", "lean", "thickness", "cut", "sprout", "curve"),
    forms={
        "ginger": ("whole", "cut",),
    },
    draw=draw,
)
