"""Family: citrus."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="citrus",
    genes=("width", "height", "navel", "segments", "lean", "stem", "leaf", "leaf_tilt", "peel", "pores"),
    forms={
        "orange": ("whole", "half", "slice", "branch",),
        "lemon": ("whole", "half", "slice", "branch",),
    },
    draw=draw,
)
