"""Family: pepper pod."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="pepper_pod",
    genes=("count", "length", "curve", "thickness", "tip", "cap", "stem", "spread", "lean", "shine"),
    forms={
        "chilli": ("single", "bunch",),
    },
    draw=draw,
)
