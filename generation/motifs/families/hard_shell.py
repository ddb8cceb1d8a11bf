"""Family: hard shell. Coconut and cacao."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts.cacao import cacao_open, cacao_pod
from generation.motifs.parts.coconut import coconut_half, coconut_whole
from generation.motifs.parts.fruit import GREENS, fit
from generation.motifs.registry import Family

Genes = Mapping[str, float]

_TONES = {
    "coconut": {
        **GREENS,
        "skin": "#7A4E2D",
        "fibre": "#B58A5C",
        "eye": "#3A2415",
        "flesh": "#FBF6EA",
        "hollow": "#D8CBB4",
        "leaf": "#5E8F3C",
    },
    "cacao": {
        **GREENS,
        "skin": "#B5652B",
        "pulp": "#F3E2C0",
        "bean": "#5A3020",
        "crease": "#C79468",
        "leaf": "#5B7F3A",
        "stem": "#6B4A30",
        "groove": "#7E3F1A",
    },
}

_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("coconut", "half"): coconut_half,
    ("coconut", "whole"): coconut_whole,
    ("cacao", "pod"): cacao_pod,
    ("cacao", "open"): cacao_open,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species])


FAMILY = Family(
    name="hard_shell",
    genes=(
        "width",
        "height",
        "thickness",
        "ridges",
        "lean",
        "opening",
        "leaf",
        "leaf_tilt",
        "fill",
        "texture",
    ),
    forms={
        "coconut": (
            "half",
            "whole",
        ),
        "cacao": (
            "pod",
            "open",
        ),
    },
    draw=draw,
)
