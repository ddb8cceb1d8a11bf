"""Okra: ridged pods that taper to a point under a cap, and the star of a slice."""

from __future__ import annotations

import math

from generation.drawing.path import Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, drop, fit, place
from generation.motifs.parts.greens import edged_leaf
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.shading import crescent

TONES = {
    "skin": "#5E9A3C",
    "crease": "#3A6E2A",
    "cap": "#86A84E",
    "stem": "#7A8F4A",
    "flesh": "#E9F2CB",
    "leaf": "#4F8A3C",
    "vein": "#A9C77B",
}


def pod(g: Genes, length: float, fat: float, bend: float) -> list[Part]:
    """A pod that sets out from (0, 0) upwards: cap at the foot, point at the far end."""
    spine = Spine(swung((0, 0), -90 - bend * 0.3, length, bend, 9, late=0.5), 33)
    beak = lerp(0.86, 0.70, g["tip"])
    half = knots(
        ((0.0, fat * 0.66), (0.14, fat * 0.94), (0.3, fat), (0.58, fat * 0.7), (beak, fat * 0.27), (1.0, 3.0))
    )
    ts = (0.0, 0.07, 0.2, 0.34, 0.5, 0.64, 0.76, 0.88, 0.97)
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    path = smooth([*right, spine.at(1), *left[::-1]], corners=(0, len(ts), 2 * len(ts)))
    ridges = (-0.34, 0.34) if g["swell"] < 0.5 else (-0.56, 0.0, 0.56)
    width = fat * lerp(0.17, 0.24, g["swell"])
    lines = tuple(spine.stroke(scaled(half, k), 0.06, 0.84 - 0.08 * abs(k), width, 9) for k in ridges)
    near = spine.band(scaled(half, 0.5), scaled(half, 1.3), 0.0, 1.0, 7)
    body = Part(
        path,
        "skin",
        shade=near,
        light=spine.stroke(scaled(half, -0.7), 0.14, 0.6, fat * 0.17),
        hatch=tuple(
            spine.stroke(scaled(half, k), 0.1 + 0.04 * i, 0.78 - 0.1 * i, fat * 0.13)
            for i, k in enumerate((0.82, 0.66))
        ),
        shine=(spine.stroke(scaled(half, -0.68), 0.14, 0.56, fat * 0.16),),
        lines=lines,
        line_tone="crease",
    )
    # the collar bulges over the pod's shoulders, then narrows to the stalk it was cut at
    low = length * 0.03
    collar = smooth(
        [
            (-fat * 0.84, -low - fat * 0.12),
            (0, -low - fat * 0.34),
            (fat * 0.84, -low - fat * 0.12),
            (fat * 0.62, fat * 0.34),
            (fat * 0.25, fat * 0.66),
            (fat * 0.2, fat * 1.25),
            (fat * 0.26, fat * 1.5),
            (-fat * 0.26, fat * 1.5),
            (-fat * 0.2, fat * 1.25),
            (-fat * 0.25, fat * 0.66),
            (-fat * 0.62, fat * 0.34),
        ],
        corners=(0, 2, 6, 7),
    )
    ring = taper([(-fat * 0.6, fat * 0.12), (0, fat * 0.02), (fat * 0.6, fat * 0.12)], fat * 0.11, n=6)
    cap = Part(collar, "cap", shade=crescent(collar, -fat * 0.34, -fat * 0.06, 1.0), lines=(ring,))
    turn = -bend * 0.3
    return [body, *place([cap], (0, 0), 1.0, turn)]


def slice_(g: Genes, r: float, turn: float) -> list[Part]:
    """A cut across: five blunt ridges, five cells with a seed in each."""
    depth = lerp(0.07, 0.14, g["swell"])

    def star(k: float, dip: float) -> list[Point]:
        out = []
        for i in range(5):
            a = turn + 72 * i
            out += [polar(a - 12, r * k, (0, 0)), polar(a + 12, r * k, (0, 0))]
            out.append(polar(a + 36, r * k * (1 - dip), (0, 0)))
        return out

    rim, flesh = smooth(star(1.0, depth)), smooth(star(0.84, depth))
    cells = []
    for i in range(5):
        a = turn + 72 * i
        cell = drop(polar(a, r * 0.46), r * 0.56, r * 0.36, a + 180)
        x, y = polar(a, r * 0.52)
        seed = ellipse(x, y, r * lerp(0.09, 0.12, g["length"]))
        cells.append(cell + seed.reversed())
    return [
        Part(rim, "skin", shade=crescent(rim, -r * 0.08, -r * 0.08, 1.0)),
        Part(flesh, "flesh", lines=tuple(cells), line_tone="crease", open=True, gap=False),
    ]


def _leaf(g: Genes, base: Point, angle: float, size: float) -> Part:
    """A lobed leaf, as of a mallow."""
    points = swung(base, angle, size, 10, 5)
    w = size * lerp(0.34, 0.46, g["leaf"])
    stops = [
        (0.24, 10.0, True),
        (0.22, w * 0.62, False),
        (0.34, w * 1.06, True),
        (0.5, w * 0.5, True),
        (0.66, w * 0.86, True),
        (0.76, w * 0.4, True),
        (0.88, w * 0.3, False),
    ]
    veins = ((0.26, 0.36, w * 0.7), (0.5, 0.64, w * 0.56))
    return edged_leaf(points, [(0.01, 9.0, False), *stops], veins=veins, rib=16)


def pods(g: Genes) -> list[Part]:
    """Two or three that lie crossed, with a leaf behind where the gene grows one."""
    fat = lerp(92, 118, g["width"])
    long = lerp(700, 800, g["length"])
    bend = lerp(6, 36, g["curve"])
    fan = lerp(17, 27, g["spread"])
    turn = lerp(-16, 24, g["lean"])
    parts: list[Part] = []
    if g["leaf"] > 0.4:
        parts.append(_leaf(g, (30, -20), 10, lerp(430, 520, g["leaf"])))
    three = g["count"] > 0.5
    order = ((-1.0, 0.94), (1.0, 0.9), (0.0, 1.0)) if three else ((0.6, 0.92), (-0.6, 1.0))
    for k, size in order:
        side = -1 if k < 0 else 1
        foot = (k * fat * (1.5 if three else 1.25), -abs(k) * fat * 0.4)
        one = pod(g, long * size, fat, bend * (side if k else 0.5))
        parts += place(one, foot, 1.0, k * fan)
    return place(parts, angle=turn)


def cut(g: Genes) -> list[Part]:
    """A pod aslant, two or three slices before it."""
    fat = lerp(104, 128, g["width"])
    long = lerp(760, 850, g["length"])
    lean = lerp(38, 58, g["lean"])
    bend = lerp(6, 34, g["curve"])
    parts: list[Part] = []
    if g["leaf"] > 0.4:
        at = polar(lean - 90, long * 0.2)
        parts.append(_leaf(g, at, -100, lerp(380, 450, g["leaf"])))
    parts += place(pod(g, long, fat, bend), (0, 0), 1.0, lean)
    r = fat * 1.36
    away = lerp(1.0, 1.2, g["spread"])
    mid = polar(lean - 90, long * 0.44)
    spots = (
        ((0.42, 2.0, 1.0), (-1.5, 1.1, 0.86)) if g["count"] < 0.5 else ((0.9, 1.8, 1.0), (-1.2, 2.2, 0.86))
    )
    for i, (u, v, k) in enumerate(spots):
        c, s = math.cos(math.radians(lean - 90)), math.sin(math.radians(lean - 90))
        x, y = u * r, v * fat * away + r * 0.3
        at = (mid[0] + c * x - s * y, mid[1] + s * x + c * y)
        parts += place(slice_(g, r * k, -90 + i * 22 + 20 * g["tip"]), at)
    return parts


def draw(form: str, g: Genes) -> tuple[Part, ...]:
    return fit(cut(g) if form == "cut" else pods(g), 900)
