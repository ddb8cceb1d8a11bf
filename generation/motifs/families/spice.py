"""Family: spice. Pepper, Sichuan pepper, cinnamon, vanilla."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts.bark import cinnamon_bundle, cinnamon_sticks
from generation.motifs.parts.corns import pepper_vine, peppercorns
from generation.motifs.parts.fruit import GREENS, Genes, fit
from generation.motifs.parts.orchid import vanilla_flower, vanilla_pods
from generation.motifs.parts.sichuan import sichuan_branch, sichuan_husks
from generation.motifs.registry import Family

_TONES: dict[str, dict[str, str]] = {
    "pepper": {**GREENS, "skin": "#4F7A38", "ripe": "#B8382C", "leaf": "#3F7A3A", "stem": "#7A6A3A"},
    "peppercorns": {**GREENS, "skin": "#3A2F28", "mark": "#8A7660", "white": "#EFE4CC", "leaf": "#4F7F3C"},
    "sichuan_pepper": {
        **GREENS,
        "skin": "#A8302C",
        "wart": "#E38A6A",
        "lining": "#F0D9B0",
        "seed": "#1E1820",
        "leaf": "#5E8A44",
        "stem": "#7A5236",
    },
    "cinnamon": {
        **GREENS,
        "skin": "#A5622F",
        "mark": "#6B3A1C",
        "inner": "#C98A52",
        "dark": "#5E2F16",
        "cord": "#E3CDA0",
        "leaf": "#5B8A40",
    },
    "vanilla": {
        **GREENS,
        "skin": "#3F2618",
        "mark": "#8A6038",
        "petal": "#F1E2AC",
        "lip": "#F0C94C",
        "throat": "#C98A2E",
        "leaf": "#5E8F3C",
        "stem": "#6B8A3A",
        "cord": "#D9BC86",
    },
}

_DRAW: Mapping[tuple[str, str], tuple[Callable[[Genes], list[Part]], str, tuple[str, ...]]] = {
    ("pepper", "branch"): (pepper_vine, "pepper", ("skin", "ripe")),
    ("pepper", "corns"): (peppercorns, "peppercorns", ("skin",)),
    ("sichuan_pepper", "whole"): (sichuan_husks, "sichuan_pepper", ("skin",)),
    ("sichuan_pepper", "branch"): (sichuan_branch, "sichuan_pepper", ("skin",)),
    ("cinnamon", "bundle"): (cinnamon_bundle, "cinnamon", ("skin", "inner")),
    ("cinnamon", "sticks"): (cinnamon_sticks, "cinnamon", ("skin", "inner")),
    ("vanilla", "pods"): (vanilla_pods, "vanilla", ("skin",)),
    ("vanilla", "flower"): (vanilla_flower, "vanilla", ("skin", "lip")),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    make, tones, hero = _DRAW[species, form]
    return Figure(fit(make(genes)), _TONES[tones], hero)


FAMILY = Family(
    name="spice",
    genes=("count", "size", "length", "spread", "lean", "curve", "leaf", "stem", "texture", "shape"),
    forms={
        "pepper": ("branch", "corns"),
        "sichuan_pepper": ("whole", "branch"),
        "cinnamon": ("bundle", "sticks"),
        "vanilla": ("pods", "flower"),
    },
    draw=draw,
)
