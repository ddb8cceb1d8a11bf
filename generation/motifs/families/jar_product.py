"""Family: jar product."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="jar_product",
    genes=("width", "height", "shoulder", "lid", "label", "drip", "dipper", "lean", "comb", "wings"),
    forms={
        "honey": ("jar", "bee", "comb", "dipper",),
    },
    draw=draw,
)
