"""Family: ear of grain."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="ear_of_grain",
    genes=("count", "length", "grains", "grain_size", "droop", "spread", "awns", "leaf", "tie", "lean"),
    forms={
        "rice": ("panicle", "bowl",),
        "wheat": ("ear", "sheaf",),
    },
    draw=draw,
)
