"""Mandarin, lime, pomelo. Functions of the genes of the family citrus."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.citrus_flesh import cells, segments, wedge
from generation.motifs.parts.cut_face import cup
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    drop,
    flecks,
    flow,
    leaf_part,
    place,
    profile,
    stem_part,
)
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

TONES: Mapping[str, Mapping[str, str]] = {
    "mandarin": {
        **GREENS,
        "skin": "#F07B22",
        "pith": "#FFF0D4",
        "pore": "#BE5208",
        "wedge": "#F79A38",
        "cell": "#FFCB87",
        "string": "#FFE6BE",
        "leaf": "#4F8238",
    },
    "lime": {
        **GREENS,
        "skin": "#74A835",
        "pith": "#F4F8DC",
        "pore": "#4B7A1E",
        "wedge": "#A5CC4F",
        "cell": "#DCEDA0",
        "leaf": "#3F7A36",
    },
    "pomelo": {
        **GREENS,
        "skin": "#C3CE52",
        "pith": "#FBF6DC",
        "pore": "#8D9A2C",
        "wedge": "#EE9A8C",
        "cell": "#FBD3C6",
        "leaf": "#4F8238",
    },
}


HERO: Mapping[str, tuple[str, ...]] = {
    "mandarin": ("skin", "wedge"),
    "lime": ("skin", "wedge"),
    "pomelo half": ("wedge",),
}


def _pores(w: float, h: float, n: int, size: float) -> Path:
    """Oil glands on the shadow side, away from the highlight."""
    spots = []
    for i in range(n):
        r, a = math.sqrt((i + 0.5) / n), i * 137.508
        x, y = polar(a, r)
        p = (w * (0.12 + 0.7 * x), h * (0.58 + 0.33 * y))
        if math.hypot(p[0] + w * 0.48, p[1] - h * 0.3) > w * 0.36:
            spots.append(p)
    return flecks(spots, size, 20, 1.2)


def _skin(path: Path, lines: tuple[Path, ...], gleam: float = 0.13) -> Part:
    return Part(
        path,
        "skin",
        shade=crescent(path, -56, -32),
        light=glint(path, gleam),
        hatch=round_hatch(path, 4, 22),
        shine=round_shine(path, 2, 20),
        lines=lines,
        line_tone="pore",
    )


def _face(
    g: Genes, r: float, squeeze: float, rim: float, thick: float, count: int, core: float, deep: float = 0.0
) -> list[Part]:
    """The cut: shell (with a bowl of ``deep`` below the face), pith, segments.

    ``rim``/``thick``: how far pith and flesh reach, as fractions of the radius; ``core``: the hollow within.
    """
    face, whole = cup(r, squeeze, deep) if deep else (ellipse(0, 0, r, r * squeeze),) * 2
    pith = face.scale(rim)
    turn = lerp(-90, -60, g["lean"])
    flesh = segments(r * thick, count, turn, squeeze, core)
    return [
        Part(
            whole,
            "skin",
            shade=crescent(whole, -34, -28),
            hatch=contour_strokes(whole, -20, 110, (0.96,), 18),
        ),
        Part(pith, "pith", open=True, gap=False),
        Part(
            flesh,
            "wedge",
            gap=False,
            lines=cells(r * thick, count, turn, 1 + round(g["pores"]), squeeze),
            line_tone="cell",
        ),
    ]


def _count(g: Genes, least: int) -> int:
    return least + min(2, int(g["segments"] * 3))


# ---------------------------------------------------------------- mandarin


def _mandarin(g: Genes) -> list[Part]:
    """Flat at both poles, its loose skin gathered round the stalk."""
    w = lerp(372, 424, g["width"])
    h = w * lerp(1.4, 1.66, g["height"])
    neck = lerp(-44, 34, g["navel"])
    right: list[Point] = [
        (0, -neck * 0.4),
        (w * 0.16, -max(neck, 0) * 0.4 - max(-neck, 0) * 0.1),
        (w * 0.42, -abs(min(neck, 0)) * 0.8 + 16 * (neck > 0)),
        (w * 0.84, h * 0.15),
        (w, h * 0.47),
        (w * 0.8, h * 0.82),
        (w * 0.4, h * 0.975),
        (0, h * 0.985),
    ]
    path = profile(right, 1.02)
    folds = []
    reach = lerp(0.2, 0.34, g["peel"]) * w
    for a in (8, 40, 74, 108, 142, 172):
        long = reach * (1.0 if a in (40, 108, 172) else 0.72)
        c, s = polar(a, 1.0)
        p0, p1 = (c * 34, 22 + s * 20), (c * (34 + long * 1.1), 22 + s * (20 + long * 0.72))
        folds.append(taper([p0, p1], 19, start=17, peak=0.1, n=4))
    return [_skin(path, (_pores(w, h, 5 + round(12 * g["pores"]), 9), *folds))]


def _slim_leaf(base: Point, angle: float, size: float, bow: float, wide: float = 0.36) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * wide, bow, 0.46, veins=4)


def _mandarin_top(g: Genes, both: bool = True) -> list[Part]:
    size = lerp(320, 430, g["leaf"])
    tilt = lerp(-42, -4, g["leaf_tilt"])
    stem = flow((0, 30), -92, lerp(90, 150, g["stem"]), 0.08)
    at = stem[1]
    leaves = [_slim_leaf(at, tilt, size, -0.12)]
    if both:
        leaves.insert(0, _slim_leaf(at, 180 - tilt * 0.8, size * 0.82, 0.12))
    return [*leaves, stem_part(stem, 32, 1.25)]


def _mandarin_whole(g: Genes) -> list[Part]:
    return place([*_mandarin(g), *_mandarin_top(g)], angle=lerp(-9, 9, g["lean"]))


def _mandarin_half(g: Genes) -> list[Part]:
    back = place([*_mandarin(g), *_mandarin_top(g, False)], (-120, -330), 0.86, lerp(-18, -4, g["lean"]))
    r = 330.0
    front = _face(
        g,
        r,
        lerp(0.8, 0.94, g["height"]),
        0.93,
        lerp(0.87, 0.82, g["peel"]),
        _count(g, 8),
        lerp(0.08, 0.24, g["navel"]),
        r * lerp(0.14, 0.3, g["width"]),
    )
    return [*back, *place(front, (150, 170), 0.96, lerp(-12, 6, g["lean"]))]


def _mandarin_peeled(g: Genes) -> list[Part]:
    """Out of its peel, which lies open under it like a flower."""
    w = lerp(250, 282, g["width"])
    h = w * lerp(0.8, 0.94, g["height"])
    tongue = w * lerp(1.34, 1.6, g["peel"])
    lift = h * lerp(-0.3, 0.12, g["stem"])
    peak = h * lerp(-0.06, -0.3, g["peel"])
    edge: list[Point] = [
        (tongue, lift),
        (w * 1.12, h * 0.3),
        (w * 0.8, h * 0.42),
        (w * 0.42, peak),
        (0, h * 0.5),
        (-w * 0.42, peak * 0.9),
        (-w * 0.8, h * 0.42),
        (-w * 1.12, h * 0.3),
        (-tongue, lift),
    ]
    under: list[Point] = [
        (-w * 1.24, h * 0.62),
        (-w * 0.7, h * 1.08),
        (0, h * 1.24),
        (w * 0.7, h * 1.08),
        (w * 1.24, h * 0.62),
    ]
    bowl = smooth([*edge, *under], corners=(0, 2, 3, 4, 5, 6, 8))
    peel = Part(
        bowl,
        "skin",
        shade=crescent(bowl, -30, -26, 1.0),
        lines=(flecks([(w * x, h * y) for x, y in _DOTS[: 6 + round(6 * g["pores"])]], 9, 20, 1.2),),
        line_tone="pore",
    )
    pale = [
        smooth(
            [
                (s * w * 0.84, h * 0.36),
                (s * w * 1.1, h * 0.26),
                (s * tongue * 0.96, lift + h * 0.03),
                (s * w * 1.2, h * 0.44),
                (s * w * 1.0, h * 0.56),
            ],
            corners=(0, 2),
        )
        for s in (-1, 1)
    ]
    inside = Part(Path.join(pale), "pith", open=True, gap=False)
    n = 5 + 2 * round(g["segments"])
    ball = Part(Path.join(_lobe(w, h, i, n) for i in range(n)), "wedge", gap=False)
    ground = ellipse(0, 0, w, h)
    strings = []
    for i in range(n):
        u = (math.sin(math.radians(lerp(-90, 90, (i + 0.5) / n)))) * w
        strings.append(
            taper([(u * 0.66, -h * 0.6), (u * 0.98 + 10, -h * 0.05), (u * 0.8 + 4, h * 0.44)], 12, n=7)
        )
    ball = Part(
        ball.path,
        "wedge",
        shade=crescent(ground, -54, -30, 1.0),
        light=contour_strokes(ground, 186, 232, (0.78,), 26)[0],
        hatch=contour_strokes(ground, -40, 90, (0.9, 0.8), 18),
        shine=contour_strokes(ground, 186, 232, (0.78,), 20),
        lines=tuple(strings),
        line_tone="string",
        gap=False,
    )
    k = w * lerp(0.1, 0.16, g["navel"])
    star = smooth([polar(a, k * (1.25 if j % 2 else 0.7)) for j, a in enumerate(range(0, 360, 36))])
    top = Part(star.scale(1, 0.6).translate(0, -h * 0.9), "string")
    size = lerp(240, 330, g["leaf"])
    tilt = lerp(-16, 16, g["leaf_tilt"])
    base = (w * 0.3, -h * 0.7)
    leaves = [_slim_leaf(base, -34 + tilt, size, -0.1), _slim_leaf(base, -84 + tilt, size * 0.76, 0.1)]
    return place(
        [*leaves, Part(ground, "string", open=True), ball, top, *place([peel, inside], (0, h * 0.14))],
        angle=lerp(-7, 7, g["lean"]),
    )


def _lobe(w: float, h: float, i: int, n: int) -> Path:
    """The ``i``-th of ``n`` segments of a peeled ball, seen from the side."""
    u0, u1 = (math.sin(math.radians(lerp(-90, 90, k / n))) for k in (i, i + 1))
    gap = 8 / w

    def at(u: float, v: float) -> Point:
        return (w * u * math.sqrt(1 - v * v), h * v)

    vs = (-0.86, -0.5, 0.0, 0.5, 0.9)
    right = [at(min(u1 - gap, 0.985), v) for v in vs]
    left = [at(max(u0 + gap, -0.985), v) for v in reversed(vs)]
    return smooth([*right, *left])


_DOTS = (
    (-0.42, 0.5),
    (0.44, 0.56),
    (-0.1, 0.94),
    (0.3, 0.92),
    (-0.56, 0.84),
    (0.66, 0.8),
    (-0.36, 0.22),
    (0.4, 0.2),
    (0.08, 0.74),
    (-0.3, 0.72),
    (0.94, 0.68),
    (-0.9, 0.66),
)


# ---------------------------------------------------------------- lime


def _lime(g: Genes) -> list[Part]:
    """Nearly round, a small nipple at its foot; hangs from the origin."""
    w = lerp(300, 340, g["width"])
    h = w * lerp(2.04, 2.36, g["height"])
    nub = lerp(0.07, 0.13, g["navel"]) * w
    right: list[Point] = [
        (0, 0),
        (w * 0.34, h * 0.018),
        (w * 0.8, h * 0.17),
        (w, h * 0.46),
        (w * 0.84, h * 0.74),
        (w * 0.44, h * 0.925),
        (nub * 1.5, h * 0.972),
        (nub * 0.8, h + nub * 0.6),
        (0, h + nub * 0.7),
    ]
    path = profile(right, 0.97)
    return [_skin(path, (_pores(w, h, 4 + round(10 * g["pores"]), 9),), 0.12)]


def _lime_leaf(base: Point, angle: float, size: float, bow: float) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * 0.5, bow, 0.46, veins=3)


def _lime_whole(g: Genes) -> list[Part]:
    size = lerp(300, 390, g["leaf"])
    turn = lerp(-34, 20, g["lean"])
    tilt = lerp(-44, -6, g["leaf_tilt"])
    stem = flow((0, 22), -94, lerp(70, 130, g["stem"]), 0.1)
    leaves = [_lime_leaf((2, -20), tilt - turn * 0.5, size, -0.1)]
    if g["segments"] > 0.4:
        leaves.insert(0, _lime_leaf((2, -20), 186 - tilt - turn * 0.5, size * lerp(0.6, 0.9, g["peel"]), 0.1))
    return place([*_lime(g), *leaves, stem_part(stem, 28, 1.25)], angle=turn)


def _lime_half(g: Genes) -> list[Part]:
    """A whole lime lying behind the cut one, a leaf at its stalk."""
    size = lerp(280, 360, g["leaf"])
    turn = lerp(40, 70, g["lean"])
    stem = stem_part(flow((0, 22), -94, lerp(60, 110, g["stem"]), 0.1), 28, 1.2)
    leaf = _lime_leaf((2, -20), lerp(-100, -60, g["leaf_tilt"]) - turn + 30, size, -0.1)
    back = place([leaf, *_lime(g), stem], (140, -330), 0.9, turn)
    r = 320.0
    front = _face(
        g,
        r,
        lerp(0.86, 0.98, g["height"]),
        0.92,
        lerp(0.86, 0.79, g["peel"]),
        _count(g, 8),
        0.04,
        r * lerp(0.2, 0.36, g["width"]),
    )
    return [*back, *place(front, (70, 190), 1.0, lerp(-14, 6, g["lean"]))]


def _lime_slice(g: Genes) -> list[Part]:
    """A wheel, half of another behind it, two leaves."""
    r = lerp(330, 370, g["width"])
    squeeze = lerp(0.88, 1.0, g["height"])
    one = _face(g, r, squeeze, 0.92, lerp(0.85, 0.78, g["peel"]), _count(g, 8), lerp(0.03, 0.12, g["navel"]))
    size = lerp(260, 340, g["leaf"])
    tilt = lerp(-16, 16, g["leaf_tilt"])
    base = (-r * 0.3, -r * 0.72)
    leaves = [_lime_leaf(base, -132 + tilt, size * 0.86, 0.1), _lime_leaf(base, -84 + tilt, size, 0.1)]
    apart = lerp(0.6, 0.86, g["stem"]) * r
    back = place(one, (apart, -apart * 0.5), 0.84, lerp(8, 34, g["lean"]))
    return [*leaves, *back, *place(one, (-70, 60), 1.0, lerp(-20, 8, g["lean"]))]


# ---------------------------------------------------------------- pomelo


def _pomelo(g: Genes) -> list[Part]:
    """Great and heavy-footed, drawn up to a blunt neck; hangs from the origin."""
    w = lerp(356, 400, g["width"])
    h = w * lerp(1.96, 2.24, g["height"])
    neck = lerp(0.56, 0.4, g["navel"])
    right: list[Point] = [
        (0, 0),
        (w * neck * 0.66, h * 0.006),
        (w * (neck + 0.16), h * 0.1),
        (w * lerp(0.92, 0.85, g["navel"]), h * 0.3),
        (w, h * 0.58),
        (w * 0.88, h * 0.83),
        (w * 0.46, h * 0.975),
        (0, h * 0.985),
    ]
    path = profile(right, 1.02)
    return [_skin(path, (_pores(w, h, 10 + round(16 * g["pores"]), 9),), 0.12)]


def _winged_leaf(base: Point, angle: float, size: float, bow: float) -> list[Part]:
    """A broad leaf on a stalk that is itself a small heart-shaped blade."""
    wing = flow(base, angle, size * 0.46)[-1]
    low = leaf_part(base, wing, size * 0.36, 0.0, 0.68, veins=0)
    blade = leaf_part(
        flow(base, angle, size * 0.42)[-1], flow(wing, angle, size)[-1], size * 0.5, bow, 0.45, veins=4
    )
    return [low, replace(blade, gap=False)]


def _pomelo_top(g: Genes, both: bool = True) -> list[Part]:
    size = lerp(240, 320, g["leaf"])
    tilt = lerp(-36, 0, g["leaf_tilt"])
    stem = flow((0, 22), -92, lerp(80, 130, g["stem"]), 0.08)
    leaves = _winged_leaf(stem[1], tilt, size, -0.1)
    if both:
        leaves = [*_winged_leaf(stem[1], 180 - tilt * 0.8, size * 0.86, 0.1), *leaves]
    return [*leaves, stem_part(stem, 36, 1.25)]


def _pomelo_wedge(g: Genes, r: float) -> list[Part]:
    """A half slice lying on its peel about (0, 0): thick white pith, few large segments."""
    count = 3 + min(2, int(g["segments"] * 3))

    def moon(k: float, top: float) -> Path:
        arc = [polar(180 - 180 * i / 8, r * k) for i in range(9)]
        return smooth([(-r * k, -top), *arc, (r * k, -top)], corners=(0, 1, 9, 10))

    skin = moon(1.0, r * 0.12)
    thick = r * lerp(0.74, 0.64, g["peel"])
    wedges, sacs = [], []
    for i in range(count):
        a0, a1 = 180 * i / count + 3, 180 * (i + 1) / count - 3
        wedges.append(wedge(a0, a1, thick, r * 0.035, r * lerp(0.08, 0.16, g["navel"])))
        for j in (-1, 1) if g["pores"] > 0.5 else (0,):
            a = (a0 + a1) / 2 + j * (a1 - a0) * 0.2
            sacs.append(drop(polar(a, thick * (0.72 if j < 1 else 0.6)), r * 0.2, r * 0.07, a + 180))
    return [
        Part(skin, "skin", shade=crescent(skin, -r * 0.06, -r * 0.1, 1.0)),
        Part(moon(0.93, r * 0.1), "pith", open=True, gap=False),
        Part(Path.join(wedges), "wedge", gap=False, lines=(Path.join(sacs),), line_tone="cell"),
    ]


def _pomelo_whole(g: Genes) -> list[Part]:
    """The fruit, before it a half slice that shows its pith."""
    fruit = place([*_pomelo(g), *_pomelo_top(g, g["segments"] > 0.4)], angle=lerp(-8, 8, g["lean"]))
    box = fruit[0].path.bounds()
    r = lerp(270, 310, g["peel"])
    at = (box.right - r * 0.42, box.bottom - r * 0.74)
    return [*fruit, *place(_pomelo_wedge(g, r), at, 1.0, lerp(-26, -8, g["lean"]))]


def _pomelo_half(g: Genes) -> list[Part]:
    back = place([*_pomelo(g), *_pomelo_top(g, False)], (-110, -420), 0.9, lerp(-14, -2, g["lean"]))
    r = 340.0
    front = _face(
        g,
        r,
        lerp(0.84, 0.96, g["height"]),
        0.95,
        lerp(0.78, 0.66, g["peel"]),
        _count(g, 9),
        lerp(0.06, 0.16, g["navel"]),
        r * lerp(0.14, 0.3, g["width"]),
    )
    return [*back, *place(front, (130, 120), 1.0, lerp(-12, 6, g["lean"]))]


DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("mandarin", "whole"): _mandarin_whole,
    ("mandarin", "peeled"): _mandarin_peeled,
    ("mandarin", "half"): _mandarin_half,
    ("lime", "half"): _lime_half,
    ("lime", "slice"): _lime_slice,
    ("lime", "whole"): _lime_whole,
    ("pomelo", "whole"): _pomelo_whole,
    ("pomelo", "half"): _pomelo_half,
}
