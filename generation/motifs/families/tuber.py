"""Family: tuber."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="tuber",
    genes=("count", "width", "length", "bumps", "eyes", "lean", "spread", "taper", "sprout", "cut"),
    forms={
        "potato": ("pile", "single",),
        "sweet_potato": ("cut", "whole",),
    },
    draw=draw,
)
