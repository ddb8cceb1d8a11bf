"""Family: pome."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="pome",
    genes=("width", "height", "shoulder", "waist", "dimple", "lean", "stem", "leaf", "leaf_tilt", "blush"),
    forms={
        "apple": ("whole", "half", "branch",),
        "pear": ("whole", "half", "branch",),
    },
    draw=draw,
)
