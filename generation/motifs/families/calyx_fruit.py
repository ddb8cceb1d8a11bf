"""Fruit under a calyx: persimmon, tomato, pomegranate."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, leaf, leaf_rib, lerp, polar, radial, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_TONES = {
    "persimmon": {"skin": "#E8731A", "leaf": "#4F7A3A", "stem": "#6B4A2B", "flesh": "#F4B06A", "seed": "#7A4A1E"},
    "tomato": {"skin": "#D9352B", "leaf": "#4F8F3A", "stem": "#4F8F3A", "flesh": "#F08A73", "seed": "#F7D9A0"},
    "pomegranate": {"skin": "#B3263A", "leaf": "#5C7F3A", "stem": "#6B4A2B", "flesh": "#F2D0B8", "seed": "#8E1730"},
}

_SQUASH = {"persimmon": (0.74, 0.92), "tomato": (0.78, 0.95), "pomegranate": (0.92, 1.04)}


def _body(species: str, g: Mapping[str, float]) -> Path:
    """A squat fruit: ``lobes`` draws faint corners (persimmon) or ribs (tomato)."""
    rx = lerp(330, 390, g["width"])
    ry = rx * lerp(*_SQUASH[species], g["height"])
    lobe = lerp(0.0, 0.035, g["lobes"])
    shoulder = lerp(-0.02, 0.07, g["shoulder"])

    def radius(angle: float) -> float:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        base = 1 / math.sqrt((c / rx) ** 2 + (s / ry) ** 2)
        square = 1 + lobe * math.cos(math.radians(4 * (angle - 45)))
        top = 1 + shoulder * max(0.0, -s) * abs(c) * 2
        dip = 1 - 0.055 * math.exp(-(((angle - 270) / 16) ** 2))
        return base * square * top * dip

    return radial(radius, 24, (0, 60)).rotate(lerp(-7, 7, g["lean"]), (0, 60))


def _calyx(g: Mapping[str, float], top: float, reach: float, count: int) -> list[Part]:
    """Sepals lying on the shoulder, seen from the side: long ones outward, short ones in front."""
    parts: list[Part] = []
    curl = lerp(-0.16, 0.2, g["calyx_curl"])
    size = reach * lerp(0.82, 1.12, g["calyx"])
    angles = {4: (-158, -22, 128, 52), 5: (-164, -16, 140, 90, 40)}[count]
    lengths = {4: (1.0, 1.0, 0.78, 0.78), 5: (1.0, 1.0, 0.82, 0.62, 0.82)}[count]
    for angle, k in zip(angles, lengths, strict=True):
        tip = polar(angle, size * k, (0, top))
        tip = (tip[0], top + (tip[1] - top) * 0.62)
        side = 1 if tip[0] > 0 else -1
        width = size * 0.44
        path = leaf((0, top - 6), tip, width, bend=curl * side, belly=0.42)
        parts.append(
            Part(
                path,
                "leaf",
                shade=crescent(path, -width * 0.16, -width * 0.1),
                lines=(leaf_rib((0, top), tip, curl * side, 11),),
            )
        )
    return parts


def _whole(species: str, g: Mapping[str, float]) -> list[Part]:
    body = _body(species, g)
    box = body.bounds()
    top = box.top + box.height * 0.055
    seams: list[Path] = []
    if species == "tomato":
        for side in (-1, 1):
            x = box.width * 0.2 * side
            seams.append(taper([(x * 0.25, top + 30), (x * 1.1, top + box.height * 0.25)], 13))
    parts = [
        Part(
            body,
            "skin",
            shade=crescent(body, -58, -34),
            light=glint(body),
            hatch=round_hatch(body),
            shine=round_shine(body),
            lines=tuple(seams),
        )
    ]
    if species == "pomegranate":
        return parts + _crown(g, box.top + 16)
    stem_h = lerp(40, 95, g["stem"])
    stem = taper(
        [(0, top + 4), (lerp(-10, 26, g["leaf"]), top - stem_h * 0.6), (lerp(-20, 44, g["leaf"]), top - stem_h)],
        34,
        start=30,
        end=30,
        peak=0.5,
    )
    parts += _calyx(g, top, box.width * 0.37, 4 if species == "persimmon" else 5)
    parts.append(Part(stem, "stem"))
    return parts


def _crown(g: Mapping[str, float], top: float) -> list[Part]:
    """The pomegranate's crown: a short neck that opens into pointed sepals."""
    h = lerp(80, 130, g["crown"])
    w = lerp(58, 82, g["calyx"])
    spread = lerp(1.15, 1.6, g["calyx_curl"])
    points = [
        (-w * 0.9, top + 34),
        (-w * 0.72, top - h * 0.3),
        (-w * spread, top - h),
        (-w * 0.45, top - h * 0.66),
        (0, top - h * 1.06),
        (w * 0.45, top - h * 0.66),
        (w * spread, top - h),
        (w * 0.72, top - h * 0.3),
        (w * 0.9, top + 34),
    ]
    path = smooth(points, corners=(2, 3, 4, 5, 6))
    return [Part(path, "skin", shade=crescent(path, -22, -4), lines=(taper([(0, top + 12), (0, top - h * 0.6)], 12),))]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(tuple(_whole(species, genes)), _TONES[species])


FAMILY = Family(
    name="calyx_fruit",
    genes=("width", "height", "lobes", "shoulder", "lean", "calyx", "calyx_curl", "stem", "leaf", "crown"),
    forms={
        "persimmon": ("whole", "branch", "dried"),
        "pomegranate": ("whole", "cut"),
        "tomato": ("whole", "half", "vine"),
    },
    draw=draw,
)
