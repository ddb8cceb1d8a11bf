"""Family: calyx fruit."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="calyx_fruit",
    genes=("width", "height", "lobes", "shoulder", "lean", "calyx", "calyx_curl", "stem", "leaf", "crown"),
    forms={
        "persimmon": ("whole", "branch", "dried",),
        "pomegranate": ("whole", "cut",),
        "tomato": ("whole", "half", "vine",),
    },
    draw=draw,
)
