"""Family: bulb."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="bulb",
    genes=("width", "height", "neck", "neck_curve", "skins", "roots", "lean", "cloves", "shoot", "tip"),
    forms={
        "onion": ("whole", "half",),
        "garlic": ("bulb", "cloves",),
    },
    draw=draw,
)
