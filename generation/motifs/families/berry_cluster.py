"""Family: berry cluster."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="berry_cluster",
    genes=("count", "width", "length", "berry_size", "looseness", "stem", "leaf", "leaf_tilt", "lean", "lobes"),
    forms={
        "grape": ("bunch", "branch",),
        "coffee": ("beans", "branch", "cup",),
    },
    draw=draw,
)
