"""Family: kernel nut. Pecan, hickory, almond, macadamia, pistachio."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import GREENS, Genes, fit
from generation.motifs.parts.pecan import hickory, pecan
from generation.motifs.parts.shelled import almond, macadamia, pistachio
from generation.motifs.registry import Family

_TONES: dict[str, dict[str, str]] = {
    "pecan": {**GREENS, "skin": "#A5612E", "kernel": "#8F4E22", "mark": "#4F2A12"},
    "hickory": {
        **GREENS,
        "skin": "#C49A64",
        "kernel": "#A9713A",
        "mark": "#6B4526",
        "flesh": "#F0DDB8",
        "husk": "#7C9445",
        "lining": "#DCC692",
        "seam": "#56702E",
    },
    "almond": {
        **GREENS,
        "skin": "#B06E38",
        "mark": "#74421C",
        "shell": "#D9B27C",
        "flesh": "#F6E6C8",
        "petal": "#F6C9D6",
        "pollen": "#C94F7A",
        "leaf": "#6F9A4A",
    },
    "macadamia": {
        **GREENS,
        "skin": "#8F5A34",
        "mark": "#4F2C16",
        "flesh": "#F7EBCF",
        "lining": "#D9B487",
        "dark": "#6B4026",
        "leaf": "#4F8140",
    },
    "pistachio": {
        **GREENS,
        "kernel": "#93AE3E",
        "skin_line": "#7C4A5A",
        "shell": "#E3CFA4",
        "mark": "#B39660",
        "lining": "#F3E6C6",
        "hull": "#E0A98C",
        "blush": "#B84E5E",
        "leaf": "#5B8A46",
    },
}

_HERO: Mapping[str, tuple[str, ...]] = {
    "pecan": ("skin", "kernel"),
    "hickory": ("skin", "kernel"),
    "almond": ("skin", "shell"),
    "macadamia": ("skin",),
    "pistachio": ("kernel", "hull"),
}

_DRAW: Mapping[str, Callable[[Genes, str], list[Part]]] = {
    "pecan": pecan,
    "hickory": hickory,
    "almond": almond,
    "macadamia": macadamia,
    "pistachio": pistachio,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species](genes, form)), _TONES[species], _HERO[species])


FAMILY = Family(
    name="kernel_nut",
    genes=("count", "width", "height", "tip", "texture", "lean", "spread", "leaf", "shell", "kernel"),
    forms={
        "pecan": ("half", "whole"),
        "hickory": ("whole", "half"),
        "almond": ("whole", "shell", "blossom"),
        "macadamia": ("half", "whole"),
        "pistachio": ("whole", "branch"),
    },
    draw=draw,
)
