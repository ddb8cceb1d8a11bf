"""Family: root."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="root",
    genes=("count", "length", "width", "taper", "top_height", "top_leaves", "top_spread", "rings", "lean", "tip"),
    forms={
        "carrot": ("single", "bunch",),
    },
    draw=draw,
)
