"""Milk: the glass bottle and the churn."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import inset, intersection, outline
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, rectangle, smooth, taper
from generation.motifs.figure import Figure, Part
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

_TONES = {
    "skin": "#6FA3C7",
    "milk": "#FBF9F2",
    "cool": "#DCE8EF",
    "cap": "#3F6F96",
    "steel": "#A9C1D1",
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
    half = lerp(165, 225, g["width"])
    foot = lerp(380, 440, g["height"])
    neck = lerp(78, 118, g["neck"]) * half / 195
    shoulder = lerp(-150, 20, g["shoulder"])
    top = -380.0
    mouth = neck * 1.22
    right: list[Corner] = [
        (mouth, top, 14),
        (mouth, top + 62, 16),
        (neck, top + 82, 18),
        (neck * 1.04, shoulder - lerp(150, 90, g["shoulder"]), 120),
        (half, shoulder + 40, 150),
        (half, foot, 58),
    ]
    glass = symmetric(right)
    inner = inset(glass, 30)
    level = lerp(top + 150, shoulder - 30, 1 - g["level"])
    box = inner.bounds()
    sea = smooth(
        [(box.left - 40, level), (box.left * 0.4, level + 9), (0, level + 12), (box.right * 0.4, level + 9), (box.right + 40, level)],
        closed=False,
    )
    pool = Path((*sea.segments, ("L", box.right + 40, foot + 40), ("L", box.left - 40, foot + 40), ("Z",)))
    milk = intersection(inner, pool)
    low = Box(-half + 30, shoulder + 60, half - 30, foot - 46)
    parts = [
        Part(glass, "skin", shade=wall_shade(glass.bounds(), 0.11), light=wall_light(glass.bounds(), 0.28, 0.05, 0.14, 0.2)),
        Part(
            milk,
            "milk",
            shade=wall_shade(Box(-half + 30, top, half - 30, foot), 0.22),
            hatch=wall_hatch(low, 3, 15, 0.1),
            open=True,
            gap=False,
        ),
    ]
    if g["band"] > 0.5:
        wide = lerp(52, 96, (g["band"] - 0.5) * 2)
        y = foot - 64 - wide / 2
        parts.append(Part(rectangle(-half + 30, y - wide / 2, half - 30, y + wide / 2), "skin", gap=False))
    size = lerp(130, 200, g["drop"]) * half / 195
    middle = lerp(shoulder + 40, foot, 0.4)
    mark = _drop(0, middle, size)
    parts.append(Part(mark, "skin", light=ellipse(-size * 0.12, middle + size * 0.12, size * 0.06, size * 0.12), gap=False))
    return [*parts, *_stopper(g, mouth, neck, top)]


def _stopper(g: Mapping[str, float], mouth: float, neck: float, top: float) -> list[Part]:
    """A crimped cap; with ``handle`` above a half, held by a wire."""
    tall = lerp(64, 116, g["cap"])
    wide = mouth * 1.12
    cap = symmetric([(wide * 0.9, top - tall, 24), (wide, top - tall * 0.35, 10), (wide * 1.06, top + 18, 12)])
    lines = [
        taper([(wide * k, top - tall * 0.55), (wide * k * 1.06, top + 8)], 12, start=9, n=4) for k in (-0.6, -0.2, 0.2, 0.6)
    ]
    parts = [Part(cap, "cap", shade=wall_shade(cap.bounds(), 0.24), lines=tuple(lines), shine=wall_shine(cap.bounds(), 1, 12))]
    if g["handle"] > 0.5:
        reach = lerp(150, 215, (g["handle"] - 0.5) * 2)
        wire = smooth(
            [(neck * 0.98, top + 104), (neck * 1.9, top + 40), (neck * 1.62, top + reach)], closed=False
        )
        both = outline(wire, 17)
        parts.insert(0, Part(both + both.mirror(), "cap"))
        collar = rounded([(-neck * 1.1, top + 92, 10), (neck * 1.1, top + 92, 10), (neck * 1.1, top + 122, 10), (-neck * 1.1, top + 122, 10)])
        parts.append(Part(collar, "cap"))
    return parts


def _churn(g: Mapping[str, float]) -> list[Part]:
    half = lerp(235, 300, g["width"])
    foot = lerp(350, 430, g["height"])
    neck = half * lerp(0.56, 0.74, g["neck"])
    shoulder = lerp(-150, -40, g["shoulder"])
    throat = shoulder - lerp(120, 80, g["shoulder"])
    top = throat - lerp(40, 96, g["neck"])
    right: list[Corner] = [
        (neck * 1.04, top, 12),
        (neck, throat, 40),
        (half, shoulder, 90),
        (half, foot - 46, 6),
        (half * 0.985, foot, 40),
    ]
    can = symmetric(right)
    low = Box(-half, shoulder, half, foot)
    body = Part(
        can,
        "skin",
        shade=wall_shade(can.bounds(), 0.24),
        light=wall_light(low, 0.12, 0.075, 0.1, 0.7),
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
        parts.append(Part(path, "steel", shade=wall_shade(path.bounds(), 0.24), hatch=wall_hatch(path.bounds(), 2, 12, 0.06)))
    size = lerp(130, 220, g["drop"])
    y = (shoulder + foot) / 2 + 4
    mark = _drop(0, y, size)
    parts.append(Part(mark, "milk", shade=_drop(size * 0.16, y + size * 0.06, size * 1.02), open=True, hatch=()))
    return [*parts, *_lid(g, neck, top)]


def _ears(g: Mapping[str, float], half: float, shoulder: float, neck: float, throat: float) -> list[Part]:
    """The two handles on the shoulder."""
    out = half * lerp(1.02, 1.3, g["handle"])
    rise = lerp(20, 80, g["handle"])
    loop = smooth(
        [
            (neck * 0.9, throat - 6),
            (lerp(neck, out, 0.62), throat - rise * 0.7),
            (out, throat + lerp(30, 6, g["handle"])),
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
        smooth([(-neck * 0.34, top - tall * 0.7), (-neck * 0.28, top - tall - 46), (neck * 0.28, top - tall - 46), (neck * 0.34, top - tall * 0.7)], closed=False),
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


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    parts = _churn(genes) if form == "churn" else _bottle(genes)
    lean = Affine.rotate(lerp(-7, 7, genes["lean"]))
    return Figure(fitted(place_all(parts, lean), 840, 880), _TONES, hero=("skin",))


FAMILY = Family(
    name="dairy",
    genes=("width", "height", "shoulder", "neck", "level", "cap", "lean", "handle", "band", "drop"),
    forms={
        "milk": ("bottle", "churn"),
    },
    draw=draw,
)
