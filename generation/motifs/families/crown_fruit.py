"""Family: crown fruit."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="crown_fruit",
    genes=("width", "height", "taper", "rows", "eyes", "crown_size", "crown_leaves", "crown_spread", "lean", "base"),
    forms={
        "pineapple": ("whole", "half",),
    },
    draw=draw,
)
