"""Family: finger bunch."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="finger_bunch",
    genes=("count", "curve", "length", "thickness", "spread", "tip", "crown", "lean", "facets", "spots"),
    forms={
        "banana": ("bunch", "pair",),
    },
    draw=draw,
)
