"""Family: egg."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="egg",
    genes=("count", "width", "height", "tip", "lean", "spread", "nest", "speckles", "straw", "tilt"),
    forms={
        "hen_egg": ("eggs", "nest",),
    },
    draw=draw,
)
