"""Family: husk nut. Chestnut, hazelnut, cashew, brazil nut, argan."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts.cashew import (
    argan_branch,
    argan_nuts,
    brazil_nuts,
    brazil_pod,
    cashew_apple,
    cashew_kernels,
)
from generation.motifs.parts.chestnut import burr, chestnuts, hazel_nuts, hazel_twig
from generation.motifs.parts.fruit import GREENS, Genes, fit
from generation.motifs.registry import Family

_TONES: dict[str, dict[str, str]] = {
    "chestnut": {
        **GREENS,
        "skin": "#7A3A1C",
        "mark": "#4F2410",
        "scar": "#D9B886",
        "husk": "#9AA64A",
        "spine": "#6B7A2E",
        "lining": "#F1E4C4",
        "leaf": "#5E8A3C",
    },
    "hazelnut": {
        **GREENS,
        "skin": "#A9652F",
        "mark": "#74401A",
        "scar": "#DDBF90",
        "husk": "#8FAE4C",
        "seam": "#5E7F30",
        "flesh": "#EAD2A4",
        "kernel": "#C58A50",
        "leaf": "#5B8A40",
    },
    "cashew": {
        **GREENS,
        "skin": "#E3C48C",
        "mark": "#A97F44",
        "apple": "#E2502E",
        "nut": "#7A6A4E",
        "leaf": "#4F8A40",
    },
    "brazil_nut": {
        **GREENS,
        "skin": "#7A5432",
        "mark": "#46301C",
        "flesh": "#F3E4C2",
        "pod": "#6B4526",
        "lining": "#E6CDA0",
        "leaf": "#4F8140",
    },
    "argan": {
        **GREENS,
        "skin": "#8A5A30",
        "mark": "#57351A",
        "flesh": "#F0D9A4",
        "lining": "#E9D3A6",
        "oil": "#DDA52E",
        "fruit": "#CBAA3E",
        "leaf": "#6B8F46",
        "stem": "#7A6248",
    },
}

_HERO: Mapping[str, tuple[str, ...]] = {
    "chestnut": ("skin",),
    "hazelnut": ("skin",),
    "cashew": ("skin", "apple"),
    "brazil_nut": ("skin", "pod"),
    "argan": ("oil", "fruit", "skin"),
}

_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("chestnut", "whole"): chestnuts,
    ("chestnut", "burr"): burr,
    ("hazelnut", "whole"): hazel_nuts,
    ("hazelnut", "branch"): hazel_twig,
    ("cashew", "kernels"): cashew_kernels,
    ("cashew", "whole"): cashew_apple,
    ("brazil_nut", "whole"): brazil_nuts,
    ("brazil_nut", "pod"): brazil_pod,
    ("argan", "branch"): argan_branch,
    ("argan", "half"): argan_nuts,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species], _HERO[species])


FAMILY = Family(
    name="husk_nut",
    genes=("count", "width", "height", "tip", "texture", "lean", "spread", "leaf", "husk", "base"),
    forms={
        "chestnut": ("whole", "burr"),
        "hazelnut": ("whole", "branch"),
        "cashew": ("kernels", "whole"),
        "brazil_nut": ("whole", "pod"),
        "argan": ("half", "branch"),
    },
    draw=draw,
)
