"""Family: mushroom."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="mushroom",
    genes=("count", "cap_width", "cap_height", "cap_curve", "stem_width", "stem_length", "gills", "lean", "spots", "ring"),
    forms={
        "mushroom": ("single", "group",),
    },
    draw=draw,
)
