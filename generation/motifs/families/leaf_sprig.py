"""Family: leaf sprig."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="leaf_sprig",
    genes=("leaves", "length", "width", "serration", "spread", "curve", "stem", "lean", "veins", "bud"),
    forms={
        "tea": ("shoot", "cup",),
    },
    draw=draw,
)
