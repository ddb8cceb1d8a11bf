"""Milk in the bottle and the churn; cheese, goat's cheese; ghee in its pot and in a jar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.geometry import inset, intersection, outline
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import lerp, rectangle, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import cheese, ghee
from generation.motifs.parts.place import fitted, place_all
from generation.motifs.parts.vessel import (
    Corner,
    rounded,
    symmetric,
    wall_hatch,
    wall_light,
    wall_shade,
    wall_shine,
)
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "milk": {
        "skin": "#6FA3C7",
        "milk": "#FBF9F2",
        "cool": "#DCE8EF",
        "cap": "#3F6F96",
        "steel": "#A9C1D1",
    },
    "cheese": {
        "skin": "#F2C94C",
        "light": "#F9DE84",
        "top": "#E2A93A",
        "rind": "#C9822A",
        "hole": "#C98A1E",
        "deep": "#9A5F1C",
    },
    "goat_cheese": {
        "skin": "#FBF7EA",
        "cool": "#E9E0CB",
        "top": "#D8C9A6",
        "rind": "#B8A27C",
        "deep": "#8A7650",
        "ash": "#7A6A4C",
        "leaf": "#6B8F45",
        "vein": "#B7CF92",
        "stem": "#5A6B38",
    },
    "ghee": ghee.TONES,
}
_HERO = {
    "milk": ("skin",),
    "cheese": ("skin", "light", "top"),
    "goat_cheese": ("top", "rind"),
    "ghee": ("skin", "ghee"),
}


def _drop(x: float, y: float, size: float) -> Path:
    """A drop with its point up, ``size`` high."""
    r = size * 0.36
    return smooth(
        [
            (x, y - size * 0.56),
            (x + r * 0.62, y - size * 0.16),
            (x + r, y + size * 0.16),
            (x + r * 0.72, y + size * 0.4),
            (x, y + size * 0.5),
            (x - r * 0.72, y + size * 0.4),
            (x - r, y + size * 0.16),
            (x - r * 0.62, y - size * 0.16),
        ],
        corners=(0,),
    )


def _bottle(g: Mapping[str, float]) -> list[Part]:
    half = lerp(190, 245, g["width"])
    foot = lerp(380, 440, g["height"])
    neck = lerp(96, 132, g["neck"]) * half / 215
    shoulder = lerp(-90, 70, g["shoulder"])
    top = -380.0
    mouth = neck * 1.2
    right: list[Corner] = [
        (mouth, top, 18),
        (mouth, top + 66, 22),
        (neck, top + 90, 24),
        (neck * 1.02, shoulder - lerp(190, 130, g["shoulder"]), 170),
        (half, shoulder + 50, 200),
        (half, foot, 64),
    ]
    glass = symmetric(right)
    inner = inset(glass, 30)
    box = inner.bounds()
    level = lerp(top + 120, shoulder - 110, 1 - g["level"])
    line = [
        (box.left - 40, level),
        (box.left * 0.4, level + 9),
        (0, level + 12),
        (box.right * 0.4, level + 9),
        (box.right + 40, level),
    ]
    surface = smooth(line, closed=False)
    edge = foot + 40
    pool = Path((*surface.segments, ("L", box.right + 40, edge), ("L", box.left - 40, edge), ("Z",)))
    milk = intersection(inner, pool)
    low = Box(-half + 30, shoulder + 60, half - 30, foot - 46)
    parts = [
        Part(
            glass,
            "skin",
            shade=crescent(glass, -half * 0.12, 0, 1.0),
            light=wall_light(glass.bounds(), 0.3, 0.045, 0.14, 0.22),
        ),
        Part(
            milk,
            "milk",
            shade=crescent(milk, -half * 0.34, 0, 1.0),
            hatch=wall_hatch(low, 3, 16, 0.09),
            open=True,
            gap=False,
        ),
    ]
    if g["band"] > 0.5:
        wide = lerp(56, 104, (g["band"] - 0.5) * 2)
        y = foot - 64 - wide / 2
        parts.append(Part(rectangle(-half + 30, y - wide / 2, half - 30, y + wide / 2), "skin", gap=False))
    size = lerp(180, 262, g["drop"]) * half / 215
    floor = foot - (190 if g["band"] > 0.5 else 60)
    parts.append(Part(_drop(0, lerp(shoulder + 10, floor, 0.5), size), "skin", gap=False))
    parts += _cap(g, mouth, top)
    if g["side"] > 0.5:
        parts += _tumbler(
            half * 1.28, foot + 26, lerp(300, 400, g["side"] * 2 - 1), lerp(0.42, 0.5, g["width"])
        )
    return parts


def _cap(g: Mapping[str, float], mouth: float, top: float) -> list[Part]:
    """Crimped foil."""
    tall = lerp(34, 84, g["cap"])
    wide = mouth * 1.08
    cap = symmetric([(wide * 0.88, top - tall, 22), (wide, top - tall * 0.3, 12), (wide * 1.1, top + 30, 14)])
    lines = tuple(
        taper([(wide * k, top - tall * 0.3), (wide * k * 1.06, top + 20)], 13, start=9, n=4)
        for k in (-0.66, -0.22, 0.22, 0.66)
    )
    box = cap.bounds()
    return [Part(cap, "cap", shade=wall_shade(box, 0.24), lines=lines, shine=wall_shine(box, 1, 13))]


def _tumbler(x: float, foot: float, tall: float, slim: float) -> list[Part]:
    """A glass of milk that stands in front, right of the bottle."""
    w = tall * slim
    glass = symmetric([(w, foot - tall, 12), (w * 0.8, foot, 30)])
    level = foot - tall * 0.8
    inner = symmetric([(w * 0.92, level, 8), (w * 0.72, foot - 34, 18)])
    box = inner.bounds()
    parts = [
        Part(glass, "skin", shade=crescent(glass, -w * 0.2, 0, 1.0)),
        Part(
            inner,
            "milk",
            shade=crescent(inner, -w * 0.4, 0, 1.0),
            hatch=wall_hatch(box, 2, 14, 0.13),
            open=True,
            gap=False,
        ),
    ]
    return place_all(parts, Affine.translate(x, 0))


def _churn(g: Mapping[str, float]) -> list[Part]:
    half = lerp(205, 270, g["width"])
    foot = lerp(380, 450, g["height"])
    neck = half * lerp(0.54, 0.7, g["neck"])
    shoulder = lerp(-140, -30, g["shoulder"])
    throat = shoulder - lerp(190, 120, g["shoulder"])
    top = throat - lerp(50, 90, g["neck"])
    right: list[Corner] = [
        (neck * 1.04, top, 12),
        (neck * 0.96, throat, 60),
        (half, shoulder, 120),
        (half, foot - 46, 6),
        (half * 0.985, foot, 40),
    ]
    can = symmetric(right)
    low = Box(-half, shoulder, half, foot)
    body = Part(
        can,
        "skin",
        shade=crescent(can, -half * 0.42, 0, 1.0),
        light=wall_light(low, 0.12, 0.075, 0.16, 0.72),
        hatch=wall_hatch(low, 4, 21, 0.075),
        shine=wall_shine(low, 2, 20, 0.08),
    )
    parts = [*_ears(g, half, shoulder, neck, throat), body]
    hoop = lerp(34, 60, g["band"])
    for y in (shoulder + 26, foot - 58 - hoop * 0.3):
        path = rounded(
            [
                (-half - 13, y - hoop / 2, 12),
                (half + 13, y - hoop / 2, 12),
                (half + 13, y + hoop / 2, 12),
                (-half - 13, y + hoop / 2, 12),
            ]
        )
        parts.append(
            Part(
                path,
                "steel",
                shade=wall_shade(path.bounds(), 0.21),
                hatch=wall_hatch(path.bounds(), 2, 12, 0.06),
            )
        )
    size = lerp(150, 240, g["drop"])
    y = (shoulder + foot) / 2 + 4
    mark = _drop(0, y, size)
    parts.append(Part(mark, "milk", shade=crescent(mark, -size * 0.14, -size * 0.05, 1.0), open=True))
    return [*parts, *_lid(g, neck, top)]


def _ears(g: Mapping[str, float], half: float, shoulder: float, neck: float, throat: float) -> list[Part]:
    """The two handles on the shoulder."""
    out = half * lerp(1.02, 1.36, g["side"])
    rise = lerp(0, 60, g["side"])
    loop = smooth(
        [
            (neck * 0.9, throat - 6),
            (lerp(neck, out, 0.62), throat - rise * 0.7),
            (out, throat + lerp(60, 16, g["side"])),
            (half * 0.96, shoulder + 20),
        ],
        closed=False,
    )
    ear = outline(loop, 36)
    return [Part(ear + ear.mirror(), "cap")]


def _lid(g: Mapping[str, float], neck: float, top: float) -> list[Part]:
    tall = lerp(40, 92, g["cap"])
    wide = neck * 1.16
    knob = outline(
        smooth(
            [
                (-neck * 0.34, top - tall * 0.7),
                (-neck * 0.28, top - tall - 46),
                (neck * 0.28, top - tall - 46),
                (neck * 0.34, top - tall * 0.7),
            ],
            closed=False,
        ),
        30,
    )
    dome = symmetric([(wide * 0.62, top - tall, 46), (wide, top - 22, 30), (wide * 1.02, top + 20, 14)])
    return [
        Part(knob, "cap"),
        Part(
            dome,
            "steel",
            shade=wall_shade(dome.bounds(), 0.26),
            light=wall_light(dome.bounds(), 0.16, 0.12, 0.55, 0.8),
            hatch=wall_hatch(dome.bounds(), 3, 15, 0.06),
        ),
    ]


_DRAW: Mapping[tuple[str, str], Callable[[Mapping[str, float]], list[Part]]] = {
    ("milk", "bottle"): _bottle,
    ("milk", "churn"): _churn,
    ("cheese", "wedge"): cheese.wedge,
    ("cheese", "wheel"): cheese.wheel,
    ("goat_cheese", "log"): cheese.goat_log,
    ("goat_cheese", "round"): cheese.goat_round,
    ("ghee", "pot"): ghee.pot,
    ("ghee", "jar"): ghee.glass,
}


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    parts = _DRAW[species, form](genes)
    lean = Affine.rotate(lerp(-5, 5, genes["lean"]))
    box = (840, 880) if species in ("milk", "ghee") else (900, 820)
    return Figure(fitted(place_all(parts, lean), *box), _TONES[species], hero=_HERO[species])


FAMILY = Family(
    name="dairy",
    genes=("width", "height", "shoulder", "neck", "level", "cap", "lean", "side", "band", "drop"),
    forms={
        "milk": ("bottle", "churn"),
        "cheese": ("wedge", "wheel"),
        "goat_cheese": ("round", "log"),
        "ghee": ("pot", "jar"),
    },
    draw=draw,
)
