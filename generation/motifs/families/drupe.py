"""Family: drupe."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="drupe",
    genes=("width", "height", "tip", "groove", "lean", "stem", "leaf", "leaf_tilt", "blush", "size_play"),
    forms={
        "peach": ("whole", "half", "branch",),
        "cherry": ("pair", "branch",),
        "mango": ("whole", "half", "branch",),
        "avocado": ("half", "whole",),
        "olive": ("branch", "pair",),
    },
    draw=draw,
)
