"""Programs written by hand: one sound design, to be varied a field at a time."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from generation.brief import Brief
from generation.language.program import (
    Arrangement,
    LabelChoice,
    Lettering,
    Motif,
    Ornament,
    Palette,
    Program,
    TextRef,
)
from generation.motifs import registry

NONE, BRAND, PRODUCT = TextRef("none"), TextRef("brand"), TextRef("product")
ENCLOSED = ("shield", "arch", "badge", "wreath", "plaque")
LATIN_LOCKUPS = ("roundel", "stacked", "side_by_side", "hand_stamp", *ENCLOSED)
_FRAME = {"roundel": "double", "hand_stamp": "single", "badge": "double", "plaque": "single"}

APPLE = Brief("sweet apples from Rimini", brand="Orchard Hill", language="en")
HAN = Brief("富平柿饼，自家晾晒", brand="富平柿子", language="zh-Hans")


def span(brief: Brief, words: str) -> TextRef:
    at = brief.text.index(words)
    return TextRef("span", "", at, at + len(words))


def design(
    lockup: str = "stacked",
    style: str = "flat",
    species: str = "apple",
    name: TextRef = BRAND,
    line: TextRef = NONE,
    place: TextRef = NONE,
    ground: str = "cream",
    inks: str = "full",
    case: str = "written",
    ornaments: tuple[Ornament, ...] = (),
    variant: str = "a",
    **label: Any,
) -> Program:
    """A valid program, genes and scalars in the middle of their range."""
    family = registry.family_of(species)
    form = registry.forms_of(species)[0]
    return Program(
        item="logo",
        texts=MappingProxyType({"name": name, "line": line, "place": place}),
        motifs=(Motif(species, form, MappingProxyType(dict.fromkeys(family.genes, 31))),),
        style=style,
        lockup=lockup,
        palette=Palette(ground, 26, "deep", "gold", 32, 34, "one" if lockup == "hand_stamp" else inks),
        lettering=Lettering("heritage", case, 24),
        frame=_FRAME.get(lockup, "none"),
        ornaments=ornaments,
        arrangement=Arrangement(variant, "one", 32, 32, 32),
        label=LabelChoice(**{"layout": "classic", "ground": "cream", "frame": "single", **label}),
    )


SPREAD: dict[str, tuple[Program, Brief]] = {
    "roundel": (
        design("roundel", "flat", line=PRODUCT, case="upper", ornaments=(Ornament("rays", 32, 32),)),
        APPLE,
    ),
    "stacked": (
        design("stacked", "linocut", "hen_egg", place=span(APPLE, "Rimini"), inks="two", layout="window"),
        APPLE,
    ),
    "side_by_side": (
        design("side_by_side", "stamp", "honey", line=PRODUCT, ground="deep", layout="band"),
        APPLE,
    ),
    "vertical_seal": (
        design("vertical_seal", "linocut", "persimmon", line=span(HAN, "柿饼"), frame="none"),
        HAN,
    ),
    "hand_stamp": (
        design("hand_stamp", "stamp", "carrot", line=PRODUCT, case="upper", variant="c"),
        APPLE,
    ),
    "shield": (
        design("shield", "linocut", line=PRODUCT, place=span(APPLE, "Rimini"), case="upper"),
        APPLE,
    ),
    "arch": (design("arch", "flat", "hen_egg", line=PRODUCT, ground="deep", variant="b"), APPLE),
    "badge": (
        design("badge", "stamp", "honey", line=PRODUCT, variant="c", ornaments=(Ornament("hills", 32, 32),)),
        APPLE,
    ),
    "wreath": (
        design("wreath", "flat", "carrot", line=PRODUCT, ornaments=(Ornament("wreath", 60, 32),)),
        APPLE,
    ),
    "plaque": (design("plaque", "linocut", "persimmon", name=BRAND, line=span(HAN, "柿饼"), inks="two"), HAN),
}
