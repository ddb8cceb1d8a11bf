"""Family: shell fruit."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="shell_fruit",
    genes=("count", "size", "bumps", "spread", "stem", "leaf", "leaf_tilt", "lean", "peel", "gap"),
    forms={
        "lychee": ("cluster", "peeled",),
    },
    draw=draw,
)
