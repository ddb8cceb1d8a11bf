"""Family: cob."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="cob",
    genes=("length", "width", "taper", "rows", "husk_leaves", "husk_spread", "husk_length", "silk", "lean", "kernels"),
    forms={
        "maize": ("husked", "cob",),
    },
    draw=draw,
)
