"""Family: dairy."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="dairy",
    genes=("width", "height", "shoulder", "neck", "level", "cap", "lean", "handle", "band", "drop"),
    forms={
        "milk": ("bottle", "churn",),
    },
    draw=draw,
)
