"""Soybeans on the plant: short downy pods, a round swelling for every bean, leaves in threes."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import leaf_part, merge, place
from generation.motifs.parts.spine import Spine
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def soy_pod(g: Genes, beans: int, bow: float) -> list[Part]:
    """One pod hanging from the origin: down on its edge, every bean a bump of its own."""
    r = lerp(88, 104, g["width"])
    pitch = r * lerp(1.62, 1.84, g["length"])
    long = pitch * beans + r * 0.9
    spine = Spine([(0, 0), (bow * 0.6, long * 0.3), (bow, long * 0.62), (bow * 0.4, long)], 41)
    waist = lerp(0.12, 0.26, g["swell"])
    first, last = r * 0.95 / long, 1 - (r * 0.9) / long

    def middle(k: int) -> float:
        return lerp(first, last, k / max(1, beans - 1))

    def half(t: float) -> float:
        u = (t - first) / (last - first) * (beans - 1)
        if u < 0:
            return float(r * math.sqrt(max(0.0, 1 - (u / 0.62) ** 2)))
        if u > beans - 1:
            v = (u - beans + 1) / 0.6
            return float(r * max(0.0, 1 - v**1.7))
        return r * (1 - waist * (0.5 - 0.5 * math.cos(2 * math.pi * u)))

    steps = [k / 4 for k in range(-1, 4 * (beans - 1) + 2)]
    ts = [lerp(first, last, u / (beans - 1)) for u in steps]
    right = [spine.at(t, half(t)) for t in ts]
    left = [spine.at(t, -half(t)) for t in ts[::-1]]
    top, tip = spine.at(0.03), spine.at(1.0, r * lerp(0.0, 0.16, g["tip"]))
    path = smooth([top, *right, tip, *left], corners=(0, len(right) + 1))
    bumps = []
    for k in range(beans):
        c = spine.at(middle(k))
        skin = ellipse(0, 0, r * 0.54, r * 0.52).rotate(spine.heading(middle(k))).translate(*c)
        gleam = taper([polar(d, r * 0.36, c) for d in (176, 210, 244)], r * 0.15, n=5)
        bumps.append(
            Part(skin, "bump", crescent(skin, -r * 0.16, -r * 0.12, 1.0), gleam, shine=(gleam,), gap=False)
        )
    hairs = []
    for t in (0.26, 0.46, 0.66, 0.84):
        for side in (-1, 1):
            foot = spine.at(t, side * half(t) * 0.94)
            end = spine.at(min(1.0, t + 0.06), side * (half(t) + r * 0.22))
            hairs.append(taper([foot, end], 13, start=17, peak=0.05, n=4))
    sepals = smooth(
        [
            spine.at(0.0, -r * 0.3),
            spine.at(0.2, -r * 0.62),
            spine.at(0.12, 0),
            spine.at(0.2, r * 0.62),
            spine.at(0.0, r * 0.3),
        ],
        corners=range(5),
    )
    return [
        Part(Path.join(hairs), "pod", gap=False),
        Part(path, "pod", shade=crescent(path, -r * 0.2, -r * 0.1, 1.0)),
        merge(bumps),
        Part(sepals, "stem"),
    ]


def soy_cluster(g: Genes) -> list[Part]:
    """Pods from one knot of the stem, above it a leaf of three."""
    fan = lerp(24, 34, g["spread"])
    turn = lerp(-12, 12, g["lean"])
    bow = lerp(-10, 44, g["curve"])
    size = lerp(290, 370, g["leaf"])
    knot: Point = (0.0, 0.0)
    joint: Point = (10.0, -170.0)
    parts = []
    for angle, k in ((-162.0, 0.9), (-18.0, 0.9), (-90.0, 1.0)):
        tip = polar(angle + lerp(-6, 6, g["tip"]), size * k, joint)
        parts.append(leaf_part(joint, tip, size * 0.6, 0.0 if angle == -90 else -0.04, 0.4, veins=3, vein=12))
    parts.append(Part(taper([joint, (4, -60), (0, 40)], 34, start=24, end=40, peak=0.9, n=6), "stem"))
    many = g["count"] > 0.35
    beans = 3 if g["count"] < 0.75 else 2
    for k in (-1, 1, 0) if many else (-1, 1):
        pod = soy_pod(g, beans if k else 3, bow * (1 if k > 0 else -1))
        angle = -k * (fan if many else fan * 0.72)
        parts += place(pod, (k * 40.0, -10.0 if k else 20.0), 1.0 if not k else 0.94, angle)
    parts.append(
        Part(taper([polar(200, 46, knot), knot, polar(-20, 46, knot)], 52, start=30, end=30, n=5), "stem")
    )
    return place(parts, angle=turn)
