"""Emblems for products without a drawing of their own: land, sea, barn, basket, jar, seedling."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.figure import Figure, Part
from generation.motifs.parts import land, store
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family

_GREEN = {"skin": "#6E9440", "deep": "#47682B", "sun": "#F0B033"}
_DRAW: Mapping[str, tuple[Callable[[Mapping[str, float]], list[Part]], Mapping[str, str]]] = {
    "field": (land.field, _GREEN),
    "basket": (
        store.basket,
        {
            "skin": "#C98B3F",
            "deep": "#8A5A26",
            "round": "#D8572E",
            "gold": "#EDB13A",
            "leaf": "#5E8A3C",
            "stem": "#6B4A2B",
        },
    ),
    "barn": (
        store.barn,
        {
            "skin": "#B43A2C",
            "roof": "#5A3A2C",
            "white": "#FBF3E4",
            "field": "#6E9440",
            "deep": "#47682B",
            "silo": "#C9BFAE",
            "sun": "#F0B033",
        },
    ),
    "sea": (
        land.sea,
        {
            "skin": "#2F7FA3",
            "deep": "#1F5F80",
            "sun": "#F0B033",
            "sail": "#D9603A",
            "wood": "#5E3A24",
            "snow": "#DCEBF0",
        },
    ),
    "sprout": (
        store.sprout,
        {"skin": "#6FA03C", "deep": "#4B7529", "soil": "#6B4A2F", "clod": "#8A6543", "sun": "#F0B033"},
    ),
    "jar": (
        store.jar,
        {
            "skin": "#C9772B",
            "lid": "#5A3A2C",
            "wood": "#B98A54",
            "tie": "#5A3A2C",
            "label": "#FBF1DC",
            "leaf": "#5E8A3C",
        },
    ),
    "mountain": (
        land.mountain,
        {"skin": "#5F7F94", "deep": "#456274", "snow": "#E6EEF2", "sun": "#F0B033", "leaf": "#57803A"},
    ),
}


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    make, tones = _DRAW[form]
    return Figure(fitted(make(genes), 880, 860), tones, hero=("skin",))


FAMILY = Family(
    name="general",
    genes=("horizon", "sun", "rows", "trees", "width", "height", "rhythm", "lean", "detail", "density"),
    forms={
        "general": ("field", "basket", "barn", "sea", "sprout", "jar", "mountain"),
    },
    draw=draw,
)
