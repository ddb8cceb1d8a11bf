"""Family: nut."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="nut",
    genes=("count", "width", "height", "waist", "texture", "lean", "crack", "leaf", "spread", "kernel"),
    forms={
        "peanut": ("pod", "open",),
        "walnut": ("whole", "half",),
    },
    draw=draw,
)
