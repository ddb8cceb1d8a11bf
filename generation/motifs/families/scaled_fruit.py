"""Family: scaled fruit."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="scaled_fruit",
    genes=("width", "height", "scales", "scale_length", "curl", "crown", "lean", "tip", "seeds", "cut"),
    forms={
        "dragon_fruit": ("whole", "half",),
    },
    draw=draw,
)
