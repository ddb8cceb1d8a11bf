"""Plum and apricot: whole, half before a whole one, branch. Functions of the genes of the family drupe."""

from __future__ import annotations

import math

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    flecks,
    flow,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

PLUM = {
    **GREENS,
    "skin": "#5F2E74",
    "bloom": "#B58FC6",
    "flesh": "#F0BE62",
    "ray": "#D98B3A",
    "pit": "#8A4B2A",
    "grain": "#C98A4E",
}
APRICOT = {
    **GREENS,
    "skin": "#F39A3C",
    "blush": "#D9592B",
    "flesh": "#FAD08A",
    "ray": "#EE9A45",
    "pit": "#8A5630",
    "grain": "#C98F58",
}


def _seam(w: float, h: float, bow: float, wide: float, end: float = 0.97) -> Path:
    points = [
        (0.0, 4.0),
        (w * bow * 0.84, h * 0.2),
        (w * bow, h * 0.5),
        (w * bow * 0.66, h * 0.8),
        (8, h * end),
    ]
    return taper(points, wide, start=wide * 0.7, end=0, peak=0.24, n=9)


# ---------------------------------------------------------------- plum


def _plum_outline(g: Genes) -> tuple[Path, float, float]:
    """An egg, fuller on the seam's far side; the stem's dimple is the origin."""
    w = lerp(282, 336, g["width"])
    h = w * lerp(2.06, 2.5, g["height"])
    d = lerp(6, 26, g["tip"])
    right: list[Point] = [
        (0, 0),
        (w * 0.4, -d),
        (w * 0.84, h * 0.14),
        (w, h * 0.44),
        (w * 0.86, h * 0.75),
        (w * 0.42, h * 0.965),
        (0, h),
    ]
    return profile(right, lerp(1.02, 1.12, g["size_play"]), corners=(0,)), w, h


def _plum(g: Genes) -> list[Part]:
    path, w, h = _plum_outline(g)
    seam = _seam(w, h, lerp(0.22, 0.5, g["groove"]), 24)
    reach = lerp(12, 60, g["blush"])
    dust = []
    for k, s in ((0.76, 1.0), (0.54, 0.62)):
        arc = [polar(a, k) for a in range(round(172 - reach * s), 244, 9)]
        dust.append(taper([(w * (x - 0.04), h * (0.47 + y * 0.48)) for x, y in arc], w * 0.14 * s, n=9))
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -52, -26),
            hatch=round_hatch(path, 3, 22),
            lines=(seam, *dust),
            line_tone="bloom",
        )
    ]


def plum_whole(g: Genes) -> list[Part]:
    size = lerp(280, 370, g["leaf"])
    lift = lerp(-40, -4, g["leaf_tilt"])
    top = flow((0, 24), -94, lerp(110, 190, g["stem"]), 0.1)
    at = top[1]
    leaves = [leaf_part(at, flow(at, lift, size)[-1], size * 0.5, -0.1, 0.5, veins=4)]
    if g["size_play"] > 0.45:
        leaves.insert(0, leaf_part(at, flow(at, 190 - lift * 0.7, size * 0.7)[-1], size * 0.36, 0.1, 0.5))
    return place([*_plum(g), *leaves, stem_part(top, 24, 1.3)], angle=lerp(-12, 12, g["lean"]))


def _cut_face(path: Path, skin: str, rays: tuple[Path, ...], pit: list[Part]) -> list[Part]:
    flesh = inner(path, 26)
    return [
        Part(path, "skin", shade=crescent(path, -26, -16)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -30, -18),
            hatch=contour_strokes(flesh, -30, 80, (0.92, 0.84), 14),
            lines=rays,
            line_tone="ray",
        ),
        *pit,
    ]


def _halo(w: float, h: float, y: float, rx: float, ry: float, n: int, long: float) -> tuple[Path, ...]:
    """Fibres of the flesh that start at the stone and stop well inside the skin."""
    rays = []
    for i in range(n):
        a = 360 * (i + 0.5) / n
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        k = long * (1.0 if i % 2 else 0.66)
        rays.append(
            taper(
                [
                    (c * rx * 1.2, y + s * ry * 1.16),
                    (c * lerp(rx * 1.2, w, k), y + s * lerp(ry * 1.16, h / 2, k)),
                ],
                16,
                start=16,
                peak=0.02,
                n=4,
            )
        )
    return (Path.join(rays),)


def _plum_half(g: Genes) -> list[Part]:
    path, w, h = _plum_outline(g)
    y = h * 0.5
    rx, ry = w * lerp(0.34, 0.42, g["groove"]), h * lerp(0.23, 0.28, g["blush"])
    stone = smooth(
        [
            (0, y - ry),
            (rx * 0.72, y - ry * 0.56),
            (rx, y + ry * 0.06),
            (rx * 0.66, y + ry * 0.64),
            (0, y + ry * 1.04),
            (-rx * 0.7, y + ry * 0.6),
            (-rx * 0.94, y),
            (-rx * 0.66, y - ry * 0.6),
        ],
        corners=(0, 4),
    )
    dents = tuple(
        taper([(rx * u, y - ry * a), (rx * (u + 0.1), y), (rx * u * 0.8, y + ry * a)], 14, n=5)
        for u, a in ((-0.5, 0.3), (0.0, 0.54), (0.46, 0.34))
    )
    pit = Part(
        stone,
        "pit",
        shade=crescent(stone, -18, -12),
        light=glint(stone, 0.14),
        shine=round_shine(stone, 1, 14),
        lines=dents,
        line_tone="grain",
        gap=False,
    )
    return _cut_face(path, "skin", _halo(w, h, y, rx, ry, 14, lerp(0.4, 0.62, g["blush"])), [pit])


def plum_half(g: Genes) -> list[Part]:
    """A whole plum behind, leaf on its stalk, the half before it."""
    size = lerp(260, 350, g["leaf"])
    top = flow((0, 24), -94, lerp(90, 150, g["stem"]), 0.1)
    at = top[1]
    leaf = leaf_part(at, flow(at, lerp(-30, 6, g["leaf_tilt"]), size)[-1], size * 0.48, -0.1, 0.5, veins=4)
    back = [*_plum(g), leaf, stem_part(top, 25, 1.3)]
    return [
        *place(back, (-120, -150), lerp(0.86, 0.98, g["size_play"]), lerp(-20, -6, g["lean"])),
        *place(_plum_half(g), (160, -6), 0.9, lerp(8, 24, g["lean"])),
    ]


def plum_branch(g: Genes) -> list[Part]:
    """Three plums in a heap under a twig, the blunt leaves between them."""
    rise = lerp(-20, 110, g["leaf_tilt"])
    points: list[Point] = [(-440, 20), (-200, -30), (90, -30), (420, -80 - rise)]
    fruit = _plum(g)
    hang = lerp(70, 130, g["stem"])
    k = 0.58
    size = lerp(260, 330, g["leaf"])
    spots = ((-232.0, hang, 8.0), (226.0, hang - 26, -8.0), (4.0, hang + 100, 0.0))
    stems = merge(
        [stem_part([(x, y + 14), (x * 0.94, y * 0.5), (x * 0.84, -36)], 24, 1.0) for x, y, _ in spots]
    )
    tilt = lerp(-7, 7, g["lean"])
    small = lerp(0.84, 1.0, g["size_play"])
    left, right, mid = (
        place(fruit, (x, y), k * (small if i < 2 else 1.0), t + tilt) for i, (x, y, t) in enumerate(spots)
    )
    leaves = [
        leaf_part((-150, -36), flow((-150, -36), -130, size)[-1], size * 0.46, 0.1, 0.5, veins=3),
        leaf_part((60, -34), flow((60, -34), -84, size)[-1], size * 0.46, 0.1, 0.5, veins=3),
        leaf_part((250, -50), flow((250, -50), -32 - rise * 0.2, size * 0.92)[-1], size * 0.42, 0.1, 0.5),
    ]
    return [merge(leaves), *left, *right, *mid, stems, twig(points, 46, 24)]


# ---------------------------------------------------------------- apricot


def _apricot_outline(g: Genes) -> tuple[Path, float, float]:
    """Two cheeks that meet in a deep seam; the stem's dimple is the origin."""
    w = lerp(336, 386, g["width"])
    h = w * lerp(1.66, 1.94, g["height"])
    d = lerp(40, 66, g["groove"])
    nick = lerp(0.0, 0.026, g["tip"]) * h
    right: list[Point] = [
        (0, 0),
        (w * 0.2, -d * 0.86),
        (w * 0.5, -d),
        (w * 0.9, h * 0.14),
        (w, h * 0.44),
        (w * 0.84, h * 0.77),
        (w * 0.42, h * 0.97),
        (w * 0.08, h * 0.985 + nick),
    ]
    left = [(-x * 1.08, y + (d * 0.3 if y < h * 0.2 else 0.0)) for x, y in right[-1:0:-1]]
    return smooth([*right, (-4, h * 0.972), *left], corners=(0,)), w, h


def apricot_fruit(g: Genes) -> list[Part]:
    path, w, h = _apricot_outline(g)
    bow = lerp(0.2, 0.42, g["groove"])
    seam = _seam(w, h, bow, 34, 0.96)
    n = 5 + round(11 * g["blush"])
    spots = []
    for i in range(n):
        r, a = 0.16 + 0.6 * math.sqrt((i + 0.5) / n), i * 137.5
        x, y = polar(a, r)
        spots.append((w * (0.6 + x * 0.36), h * (0.36 + y * 0.34)))
    freckles = flecks([p for p in spots if p[0] > w * (bow + 0.12)], lerp(9, 12, g["blush"]), 20, 1.2)
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -50, -28),
            light=glint(path, 0.13),
            hatch=round_hatch(path, 3, 22),
            shine=round_shine(path, 2, 20),
            lines=(seam, freckles),
            line_tone="blush",
        )
    ]


def _apricot_leaf(g: Genes, at: Point, angle: float, size: float, bow: float) -> Part:
    """Nearly round, drawn to a point."""
    return leaf_part(at, flow(at, angle, size)[-1], size * 0.68, bow, 0.4, veins=3)


def apricot_whole(g: Genes) -> list[Part]:
    size = lerp(250, 320, g["leaf"])
    lift = lerp(-40, -6, g["leaf_tilt"])
    at = (6.0, -34.0)
    leaves = [_apricot_leaf(g, at, lift, size, -0.08)]
    if g["size_play"] > 0.5:
        leaves.insert(0, _apricot_leaf(g, at, 194 - lift * 0.6, size * 0.8, 0.08))
    stem = stem_part(flow((0, 20), -96, lerp(80, 130, g["stem"]), 0.1), 38, 1.3)
    return place([*apricot_fruit(g), *leaves, stem], angle=lerp(-10, 10, g["lean"]))


def _apricot_half(g: Genes) -> list[Part]:
    path, w, h = _apricot_outline(g)
    y = h * 0.46
    rx, ry = w * lerp(0.34, 0.4, g["groove"]), w * lerp(0.38, 0.44, g["blush"])
    stone = profile(
        [(0, y - ry), (rx * 0.74, y - ry * 0.68), (rx, y), (rx * 0.7, y + ry * 0.7), (0, y + ry * 1.06)],
        corners=(4,),
    )
    ridges = (
        taper([(rx * 0.1, y - ry * 0.8), (rx * 0.62, y), (rx * 0.12, y + ry * 0.86)], 15, n=7),
        taper([(rx * 0.02, y - ry * 0.5), (rx * 0.32, y), (rx * 0.02, y + ry * 0.56)], 11, n=7),
    )
    pit = Part(
        stone,
        "pit",
        shade=crescent(stone, -18, -12),
        light=glint(stone, 0.16),
        shine=round_shine(stone, 1, 15),
        lines=ridges,
        line_tone="grain",
        gap=False,
    )
    hollow = ellipse(0, y + ry * 0.04, rx * 1.24, ry * 1.2)
    rays = (Path.join([hollow, *_halo(w, h, y, rx * 1.2, ry * 1.2, 12, lerp(0.4, 0.6, g["blush"]))]),)
    return _cut_face(path, "skin", rays, [pit])


def apricot_half(g: Genes) -> list[Part]:
    size = lerp(240, 310, g["leaf"])
    at = (4.0, -40.0)
    lift = lerp(-44, -14, g["leaf_tilt"])
    back = [
        *apricot_fruit(g),
        _apricot_leaf(g, at, lift, size, -0.08),
        stem_part(flow((0, 20), -96, lerp(70, 120, g["stem"]), 0.1), 36, 1.3),
    ]
    return [
        *place(back, (-140, -140), lerp(0.84, 0.96, g["size_play"]), lerp(-18, -6, g["lean"])),
        *place(_apricot_half(g), (170, 50), 0.86, lerp(6, 20, g["lean"])),
    ]
