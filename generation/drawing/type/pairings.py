"""The pairings of faces, each one mood in every script, and the faces for small print.

A *font* is named by a string: ``"heritage.display"``, ``"heritage.text"``,
``"facts.text"``, ``"facts.bold"``, or the name of one face (``"anton-400"``). It stands
for a *stack*: per script the faces to try, the wanted one first. Every stack ends in
faces of the same weight that cover their script far more widely.

How they were chosen: docs/fonts.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generation.drawing.type.fonts import face_specs
from generation.drawing.type.further import FURTHER
from generation.drawing.type.pairing import Pairing, Stacks

ROLES = ("display", "text")

# Marks made with these six keep their sizes: their faces stay as large in the em as they are.
_FIRST = (
    Pairing(
        "heritage",
        "old-style and high in contrast: an estate, a mill, a family that signs its name",
        {
            "Latn": ("playfair-display-900",),
            "Hani": ("noto-serif-sc-900",),
            "Deva": ("rozha-one-400",),
            "Beng": ("noto-serif-bengali-800",),
            "Arab": ("amiri-700",),
            "Thai": ("noto-serif-thai-800",),
        },
        {
            "Latn": ("lora-500",),
            "Hani": ("noto-serif-sc-500",),
            "Deva": ("tiro-devanagari-hindi-400",),
        },
        even=False,
    ),
    Pairing(
        "modern",
        "geometric and clear: a young farm shop, a city market, clean food",
        {
            "Latn": ("outfit-600", "montserrat-600"),
            "Hani": ("noto-sans-sc-700",),
            "Deva": ("poppins-600",),
            "Beng": ("hind-siliguri-600",),
            "Arab": ("cairo-700",),
            "Thai": ("kanit-600",),
        },
        {
            "Latn": ("outfit-400", "montserrat-500"),
            "Hani": ("noto-sans-sc-500",),
            "Deva": ("poppins-400",),
        },
        even=False,
    ),
    Pairing(
        "rounded",
        "soft and friendly: honey, eggs, milk, anything for children",
        {
            "Latn": ("fredoka-600", "baloo-2-700"),
            "Hani": ("zcool-kuaile-400",),
            "Deva": ("baloo-2-700",),
            "Beng": ("baloo-da-2-700",),
            "Arab": ("baloo-bhaijaan-2-700",),
            "Thai": ("mitr-600",),
        },
        {
            "Latn": ("nunito-600",),
            "Hani": ("noto-sans-sc-500",),
            "Deva": ("baloo-2-500",),
        },
        even=False,
    ),
    Pairing(
        "poster",
        "condensed and loud: a market stall, a fruit crate, a long name in a narrow place",
        {
            "Latn": ("anton-400",),
            "Hani": ("wdxl-lubrifont-sc-400",),
            "Deva": ("khand-700",),
            "Beng": ("anek-bangla-800",),
            "Arab": ("lalezar-400",),
            "Thai": ("kanit-800",),
        },
        {
            "Latn": ("barlow-condensed-600",),
            "Hani": ("noto-sans-sc-500",),
            "Deva": ("khand-500",),
        },
        caps=True,
        even=False,
    ),
    Pairing(
        "slab",
        "heavy feet on the ground: potatoes, grain, roots, a farm gate sign",
        {
            "Latn": ("alfa-slab-one-400",),
            "Hani": ("noto-sans-sc-900",),
            "Deva": ("eczar-800",),
            "Beng": ("noto-serif-bengali-800",),
            "Arab": ("changa-800",),
            "Thai": ("noto-serif-thai-800",),
        },
        {
            "Latn": ("bitter-500",),
            "Hani": ("noto-sans-sc-500",),
            "Deva": ("eczar-500",),
        },
        even=False,
    ),
    Pairing(
        "brush",
        "written by hand: tea, mountain goods, things dried and pickled at home",
        {
            "Latn": ("kaushan-script-400", "merienda-800"),
            "Hani": ("ma-shan-zheng-400",),
            "Deva": ("kalam-700",),
            "Beng": ("galada-400",),
            "Arab": ("aref-ruqaa-700",),
            "Thai": ("charm-700",),
        },
        {
            "Latn": ("alegreya-sans-500",),
            "Hani": ("lxgw-wenkai-500",),
            "Deva": ("kalam-400",),
        },
        even=False,
    ),
)

PAIRINGS: Mapping[str, Pairing] = {p.name: p for p in (*_FIRST, *FURTHER)}

FACTS: Mapping[str, Stacks] = {
    weight: {
        "Latn": (f"noto-sans-{number}",),
        "Hani": (f"noto-sans-sc-{number}",),
        "Deva": (f"noto-sans-devanagari-{number}",),
        "Beng": (f"noto-sans-bengali-{number}",),
        "Arab": (f"noto-sans-arabic-{number}",),
        "Thai": (f"noto-sans-thai-{number}",),
    }
    for weight, number in (("text", 500), ("bold", 700))
}

# Where a Chinese display face lacks a rare hanzi, a relative of it takes the word.
_KIN = {
    "ma-shan-zheng-400": ("lxgw-wenkai-700",),
    "zcool-kuaile-400": ("noto-sans-sc-700",),
    "wdxl-lubrifont-sc-400": ("noto-sans-sc-700",),
}


@dataclass(frozen=True)
class Stack:
    """What a font name stands for. ``faces[script]``: face names, the wanted one first.

    ``even`` and ``air``: see Pairing; ``air`` is 0 for a text face.
    """

    font: str
    role: str
    faces: Mapping[str, tuple[str, ...]]
    even: bool = False
    air: int = 0

    def for_script(self, script: str) -> tuple[str, ...]:
        """The faces to try for a script; signs of no script are drawn by the Latin faces."""
        return self.faces.get(script) or self.faces["Latn"]

    def __hash__(self) -> int:
        return hash(self.font)


def fonts() -> list[str]:
    """Every font name of the pairings and the small print, in a fixed order."""
    return [f"{p}.{role}" for p in PAIRINGS for role in ROLES] + [f"facts.{w}" for w in FACTS]


@lru_cache(maxsize=256)
def stack(font: str) -> Stack:
    """The stack of a font name. KeyError says which names there are."""
    family, _, role = font.partition(".")
    even, air = False, 0
    if family in PAIRINGS and role in ROLES:
        pairing = PAIRINGS[family]
        own: Stacks = getattr(pairing, role)
        even, air = pairing.even, pairing.air if role == "display" else 0
    elif family == "facts" and role in FACTS:
        own = FACTS[role]
    elif font in face_specs():
        own, role = dict.fromkeys(FACTS["text"], (font,)), "display"
    else:
        raise KeyError(f"no font {font!r}; there are {', '.join(fonts())} and the names in faces.json")
    weight = "text" if role == "text" else "bold"
    common = FACTS[weight]
    last = {"Hani": ("lxgw-wenkai-500" if weight == "text" else "lxgw-wenkai-700",)}
    faces = {}
    for script in common:
        names = own.get(script, ())
        kin = tuple(k for n in names for k in _KIN.get(n, ()))
        faces[script] = tuple(dict.fromkeys((*names, *kin, *common[script], *last.get(script, ()))))
    return Stack(font, role, faces, even, air)
