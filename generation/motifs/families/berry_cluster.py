"""Family: berry cluster. Grapes in their bunch; coffee as cherry, bean and cup."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts.coffee import beans, branch, cup
from generation.motifs.parts.fruit import GREENS, fit
from generation.motifs.parts.vine import grape_branch, grape_bunch
from generation.motifs.registry import Family

Genes = Mapping[str, float]

_TONES = {
    "grape": {**GREENS, "skin": "#6B3FA0", "deep": "#4A2A78", "leaf": "#5F8F3C", "stem": "#77583A"},
    "coffee": {**GREENS, "skin": "#6B4029", "crease": "#D9A877", "leaf": "#4F7A3A", "stem": "#7A5A3C"},
    "cherry": {**GREENS, "skin": "#B3202E", "leaf": "#4F7A3A", "stem": "#7A5A3C"},
    "cup": {
        **GREENS,
        "skin": "#6B4029",
        "crease": "#EAD2AE",
        "brew": "#2E1A10",
        "steam": "#B98D63",
        "leaf": "#4F7A3A",
    },
}

_DRAW: Mapping[tuple[str, str], tuple[Callable[[Genes], list[Part]], str, tuple[str, ...]]] = {
    ("grape", "bunch"): (grape_bunch, "grape", ("skin", "deep")),
    ("grape", "branch"): (grape_branch, "grape", ("skin", "deep")),
    ("coffee", "beans"): (beans, "coffee", ("skin",)),
    ("coffee", "branch"): (branch, "cherry", ("skin",)),
    ("coffee", "cup"): (cup, "cup", ("skin",)),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    make, tones, hero = _DRAW[species, form]
    return Figure(fit(make(genes)), _TONES[tones], hero)


FAMILY = Family(
    name="berry_cluster",
    genes=(
        "count",
        "width",
        "length",
        "berry_size",
        "looseness",
        "stem",
        "leaf",
        "leaf_tilt",
        "lean",
        "lobes",
    ),
    forms={
        "grape": (
            "bunch",
            "branch",
        ),
        "coffee": (
            "beans",
            "branch",
            "cup",
        ),
    },
    draw=draw,
)
