"""Family: gourd."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="gourd",
    genes=("width", "height", "lobes", "lobe_depth", "stem", "stem_curve", "tendril", "leaf", "lean", "cut"),
    forms={
        "pumpkin": ("whole", "slice",),
    },
    draw=draw,
)
