"""Family: drupe. Peach, cherry, mango, avocado, olive, plum, apricot, date, jujube."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import date, stone_fruit
from generation.motifs.parts.avocado import avocado_half, avocado_whole
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    body,
    fit,
    flow,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.parts.mango import mango_branch, mango_half, mango_whole
from generation.motifs.parts.olive import olive_branch, olive_pair
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

_TONES = {
    "peach": {
        **GREENS,
        "skin": "#F0895F",
        "flesh": "#F9D79A",
        "pit": "#8E4B2C",
        "blush": "#D94A38",
        "grain": "#C98A4E",
    },
    "cherry": {**GREENS, "bark": "#6E4E2E", "skin": "#B3122E", "stem": "#6F8A3A", "blush": "#E0576A"},
    "mango": {**GREENS, "skin": "#F2A52F", "blush": "#D9572B"},
    "mango half": {**GREENS, "skin": "#FBC243", "cut": "#BC690F", "peel": "#DE8427"},
    "avocado": {
        **GREENS,
        "skin": "#3F5A2A",
        "rim": "#9DB53F",
        "flesh": "#E6E39B",
        "pit": "#80502C",
        "blush": "#93AE5A",
    },
    "olive": {**GREENS, "skin": "#6B7A2F", "leaf": "#7C8F58", "vein": "#BFCB97", "blush": "#B4BE62"},
    "plum": stone_fruit.PLUM,
    "apricot": stone_fruit.APRICOT,
    "date": date.DATE,
    "jujube": date.JUJUBE,
    "jujube branch": date.JUJUBE_FRESH,
}


# ---------------------------------------------------------------- peach


def _peach_body(g: Genes) -> tuple[Path, float, float]:
    """Outline, half width and height; the stem's dimple is the origin."""
    w = lerp(350, 400, g["width"])
    h = w * lerp(1.72, 1.98, g["height"])
    point = lerp(0.0, 0.06, g["tip"]) * h
    right: list[Point] = [
        (0, 0),
        (w * 0.22, -44),
        (w * 0.54, -46),
        (w * 0.9, h * 0.16),
        (w, h * 0.44),
        (w * 0.86, h * 0.72),
        (w * 0.5, h * 0.915),
        (w * 0.18, h * 0.985),
        (w * 0.03, h + point),
    ]
    left = [(-x * 1.04, y) for x, y in right[-2:0:-1]]
    return smooth([*right, *left], corners=(0,)), w, h


def _peach(g: Genes) -> list[Part]:
    path, w, h = _peach_body(g)
    bow = lerp(0.12, 0.42, g["groove"])
    end = h * lerp(0.78, 1.0, g["tip"])
    groove = [
        (0.0, 6.0),
        (w * bow * 0.8, h * 0.2),
        (w * bow, h * 0.5),
        (w * bow * 0.66, h * 0.78),
        (w * 0.05, end),
    ]
    lines = [taper(groove, 30, start=24, end=0, peak=0.2, n=9)]
    lobe = smooth(
        [
            (0, 0),
            *groove[1:4],
            (w * 0.03, h * 1.02),
            (w * 0.4, h * 1.16),
            (w * 1.2, h * 0.7),
            (w * 1.15, h * 0.1),
            (w * 0.5, -90),
        ],
        corners=(0, 4),
    )
    side = intersection(lobe, path)
    red = difference(side, side.translate(lerp(-60, -150, g["blush"]), -46))
    part = Part(
        path,
        "skin",
        shade=crescent(path, -34, -24) + red,
        light=glint(path, 0.14),
        hatch=round_hatch(path, 3 + round(2 * g["blush"]), 22),
        shine=round_shine(path, 1 + round(g["blush"])),
        lines=tuple(lines),
        line_tone="blush",
    )
    return [part]


def _peach_whole(g: Genes) -> list[Part]:
    base = (6.0, -6.0)
    size = lerp(270, 380, g["leaf"])
    lift = lerp(-42, -6, g["leaf_tilt"])
    leaves = [leaf_part(base, flow(base, lift, size)[-1], size * 0.34, -0.12, veins=4)]
    if g["size_play"] > 0.5:
        leaves.insert(
            0, leaf_part(base, flow(base, 188 - lift * 0.6, size * 0.74)[-1], size * 0.27, 0.12, veins=3)
        )
    stem = stem_part(flow((0, 30), -96, lerp(60, 170, g["stem"]), 0.1), 34, 1.15)
    return place([*_peach(g), *leaves, stem], angle=lerp(-9, 9, g["lean"]))


def _peach_half(g: Genes) -> list[Part]:
    path, w, h = _peach_body(g)
    flesh = inner(path, 30)
    y = h * 0.47
    rx, ry = w * lerp(0.33, 0.42, g["groove"]), w * lerp(0.4, 0.5, g["size_play"])
    pit = profile(
        [(0, y - ry), (rx * 0.74, y - ry * 0.68), (rx, y), (rx * 0.66, y + ry * 0.72), (0, y + ry * 1.12)],
        corners=(4,),
    )
    halo_n = 12 + 2 * round(lerp(0, 3, g["blush"]))
    rays = []
    for i in range(halo_n):
        a = 360 * (i + 0.5) / halo_n
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        k = lerp(0.16, 0.3, g["blush"]) * (1.0 if i % 2 else 0.7)
        p0 = (c * rx * 1.16, y + s * ry * 1.16 + 6)
        p1 = (c * rx * (1.22 + k * 1.5), y + s * ry * (1.22 + k * 1.4) + 6)
        rays.append(taper([p0, p1], 19, start=19, peak=0.02, n=4))
    wrinkles = tuple(
        taper([(rx * u, y - ry * 0.5 + 20 * i), (rx * (u + 0.12), y), (rx * u * 0.8, y + ry * 0.56)], 14, n=5)
        for i, u in enumerate((-0.46, -0.02, 0.4))
    )
    size = lerp(230, 320, g["leaf"])
    leaf = leaf_part((6, -6), flow((6, -6), lerp(-42, -6, g["leaf_tilt"]), size)[-1], size * 0.36, -0.12)
    return place(
        [
            Part(path, "skin", shade=crescent(path, -28, -18)),
            Part(
                flesh,
                "flesh",
                shade=crescent(flesh, -30, -20),
                lines=(Path.join(rays),),
                line_tone="blush",
                open=True,
                gap=False,
                hatch=contour_strokes(flesh, -30, 84, (0.92, 0.84), 15),
            ),
            Part(
                pit,
                "pit",
                shade=crescent(pit, -20, -14),
                light=glint(pit, 0.14),
                shine=round_shine(pit, 1, 16),
                lines=wrinkles,
                line_tone="grain",
                gap=False,
            ),
            leaf,
            stem_part(flow((0, 30), -96, lerp(60, 170, g["stem"]), 0.1), 32, 1.15),
        ],
        angle=lerp(-9, 9, g["lean"]),
    )


def _branch_two(g: Genes, fruit: list[Part], k: float, leaf_width: float) -> list[Part]:
    """Two fruits close to an ascending twig, leaves fanning above: sessile fruit (peach)."""
    rise = lerp(60, 190, g["leaf_tilt"])
    drop = lerp(10, 66, g["stem"])
    points: list[Point] = [(-440, 90), (-180, 20), (120, -60), (410, -80 - rise)]
    size = lerp(290, 390, g["leaf"])
    smaller = lerp(0.72, 0.98, g["size_play"])
    back = place(fruit, (200, drop - 40), k * smaller, lerp(-14, -2, g["lean"]))
    front = place(fruit, (-130, drop + 40), k, lerp(2, 14, g["lean"]))
    left = leaf_part((-210, 24), flow((-210, 24), -128, size * 0.94)[-1], size * leaf_width, -0.12)
    mid = leaf_part((60, -40), flow((60, -40), -96, size)[-1], size * leaf_width, 0.12)
    right = leaf_part((260, -80), flow((260, -80), 10, size * 0.86)[-1], size * leaf_width, -0.12)
    return [merge([left, mid]), twig(points, 50, 24), right, *back, *front]


# ---------------------------------------------------------------- cherry


def _cherry_fruit(g: Genes) -> list[Part]:
    w = lerp(176, 204, g["width"])
    h = w * lerp(1.76, 2.06, g["height"])
    d = lerp(10, 34, g["groove"])
    foot = lerp(0.0, 14, g["tip"])
    path = profile(
        [
            (0, 0),
            (w * 0.4, -d),
            (w * 0.86, h * 0.16),
            (w, h * 0.44),
            (w * 0.78, h * 0.8),
            (w * 0.34, h * 0.965),
            (0, h + foot),
        ],
        corners=(0,),
    )
    blush = taper(
        [polar(a, w * 0.66, (0, h * 0.46)) for a in range(-30, round(lerp(20, 90, g["blush"])), 12)],
        lerp(16, 34, g["blush"]),
        n=7,
    )
    hollow = taper([(-w * 0.36, -4), (0, d * 0.7 + 14), (w * 0.36, -4)], 24, n=6)
    return [
        body(
            path,
            shade=(-34, -20),
            gleam=0.17,
            hatch=3,
            weight=20,
            lines=(blush,),
            line_tone="blush",
            extra_shade=hollow,
        )
    ]


def _cherry_pair(g: Genes) -> list[Part]:
    gap = lerp(196, 246, g["size_play"])
    drop = lerp(330, 460, g["stem"])
    fruit = _cherry_fruit(g)
    top = (lerp(20, 130, g["lean"]), -drop)
    tilt = lerp(-10, 10, g["lean"])
    low = lerp(20, 90, g["size_play"])
    a, b = (-gap, 0.0), (gap * 0.86, low)
    stems = [
        twig([top, (a[0] * 0.62 + top[0] * 0.4 - 20, -drop * 0.5), (a[0], a[1] + 30)], 26, 18, nicks=0),
        twig(
            [top, (b[0] * 0.9 + top[0] * 0.2 + 10, -drop * 0.46 + low * 0.5), (b[0], b[1] + 30)],
            26,
            18,
            nicks=0,
        ),
    ]
    size = lerp(290, 400, g["leaf"])
    angle = lerp(-28, 22, g["leaf_tilt"])
    knob = twig(
        [(top[0] - 30, top[1] - 22), (top[0], top[1] - 2), (top[0] + 34, top[1] - 16)], 46, 38, nicks=0
    )
    leaf = leaf_part(top, flow(top, angle, size)[-1], size * 0.44, -0.14, veins=4)
    return [*place(fruit, a, 1.0, tilt + 8), *place(fruit, b, 1.0, tilt - 8), merge(stems), leaf, knob]


def _cherry_branch(g: Genes) -> list[Part]:
    fruit = _cherry_fruit(g)
    rise = lerp(-30, 90, g["leaf_tilt"])
    points: list[Point] = [(-480, -40), (-220, 0), (80, -30), (450, -70 - rise)]
    hang = lerp(150, 250, g["stem"])
    k = lerp(0.78, 0.92, g["size_play"])
    spots = [
        (-250.0, hang * 1.02, -230.0, 0.0),
        (10.0, hang * 1.5, -40.0, -16.0),
        (250.0, hang * 0.94, 200.0, -46.0),
    ]
    out: list[Part] = []
    stems = []
    for x, y, sx, sy in spots:
        stem = twig([(sx, sy), ((sx + x) / 2 + 14, (sy + y) / 2), (x, y + 26)], 22, 17, nicks=0)
        stems.append(stem)
        out += place(fruit, (x, y), k, lerp(-6, 6, g["lean"]))
    size = lerp(270, 370, g["leaf"])
    leaves = [
        leaf_part((-130, -4), flow((-130, -4), -132, size)[-1], size * 0.46, 0.12, veins=4),
        leaf_part((110, -34), flow((110, -34), -70, size)[-1], size * 0.46, 0.12, veins=4),
        leaf_part((330, -60), flow((330, -60), 12, size * 0.8)[-1], size * 0.38, -0.12),
    ]
    return [merge(leaves[:2]), *out, merge(stems), twig(points, 46, 24, tone="bark"), leaves[2]]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("peach", "whole"): _peach_whole,
    ("peach", "half"): _peach_half,
    ("peach", "branch"): lambda g: _branch_two(g, _peach(g), 0.72, 0.32),
    ("cherry", "pair"): _cherry_pair,
    ("cherry", "branch"): _cherry_branch,
    ("mango", "whole"): mango_whole,
    ("mango", "half"): mango_half,
    ("mango", "branch"): mango_branch,
    ("avocado", "half"): avocado_half,
    ("avocado", "whole"): avocado_whole,
    ("olive", "branch"): olive_branch,
    ("olive", "pair"): olive_pair,
    ("plum", "whole"): stone_fruit.plum_whole,
    ("plum", "half"): stone_fruit.plum_half,
    ("plum", "branch"): stone_fruit.plum_branch,
    ("apricot", "whole"): stone_fruit.apricot_whole,
    ("apricot", "half"): stone_fruit.apricot_half,
    ("apricot", "branch"): lambda g: _branch_two(g, stone_fruit.apricot_fruit(g), 0.7, 0.6),
    ("date", "cluster"): date.date_cluster,
    ("date", "pair"): date.date_pair,
    ("jujube", "dried"): date.jujube_dried,
    ("jujube", "branch"): date.jujube_branch,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES.get(f"{species} {form}", _TONES[species]))


FAMILY = Family(
    name="drupe",
    genes=("width", "height", "tip", "groove", "lean", "stem", "leaf", "leaf_tilt", "blush", "size_play"),
    forms={
        "peach": ("whole", "half", "branch"),
        "cherry": ("pair", "branch"),
        "mango": ("whole", "half", "branch"),
        "avocado": ("half", "whole"),
        "olive": ("branch", "pair"),
        "plum": ("whole", "half", "branch"),
        "apricot": ("whole", "half", "branch"),
        "date": ("cluster", "pair"),
        "jujube": ("dried", "branch"),
    },
    draw=draw,
)
