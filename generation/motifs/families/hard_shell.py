"""Family: hard shell."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="hard_shell",
    genes=("width", "height", "thickness", "ridges", "lean", "opening", "leaf", "leaf_tilt", "fill", "texture"),
    forms={
        "coconut": ("half", "whole",),
        "cacao": ("pod", "open",),
    },
    draw=draw,
)
