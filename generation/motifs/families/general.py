"""Family: general."""

from __future__ import annotations

from collections.abc import Mapping

from generation.motifs.figure import Figure
from generation.motifs.registry import Family


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    raise NotImplementedError(species)


FAMILY = Family(
    name="general",
    genes=("horizon", "sun", "rows", "trees", "width", "height", "rhythm", "lean", "detail", "density"),
    forms={
        "general": ("field", "basket", "barn", "sea", "sprout", "jar", "mountain",),
    },
    draw=draw,
)
