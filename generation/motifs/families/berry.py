"""Family: berry."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="berry",
    genes=("width", "height", "tip", "seeds", "calyx", "calyx_leaves", "stem", "lean", "leaf", "cluster"),
    forms={
        "strawberry": ("whole", "pair", "half",),
        "blueberry": ("sprig", "cluster",),
    },
    draw=draw,
)
