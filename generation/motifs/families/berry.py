"""Family: berry. Strawberry and blueberry."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from generation.drawing.geometry import outline
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    blossom,
    drop,
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
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

_TONES = {
    "strawberry": {
        **GREENS,
        "skin": "#D92B3A",
        "leaf": "#4F8F3A",
        "stem": "#5E8F3C",
        "seed": "#F9D98C",
        "flesh": "#F9B7AC",
        "core": "#FFF1E6",
        "petal": "#FBE9D8",
        "pollen": "#F2C14E",
    },
    "blueberry": {**GREENS, "skin": "#3F4E8C", "crown": "#1B2650"},
}


# ---------------------------------------------------------------- strawberry


def _heart(g: Genes) -> tuple[Path, float, float]:
    """The fruit under its calyx (the origin): outline, half width, height."""
    w = lerp(300, 365, g["width"])
    h = w * lerp(2.02, 2.5, g["height"])
    tip = lerp(0.2, 0.42, g["tip"])
    right: list[Point] = [
        (0, 12),
        (w * 0.42, -h * 0.01),
        (w * lerp(0.76, 0.92, g["cluster"]), h * 0.1),
        (w, h * 0.3),
        (w * lerp(0.82, 0.9, g["tip"]), h * 0.56),
        (w * (tip + 0.22), h * 0.82),
        (w * tip * 0.62, h * 0.965),
        (0, h),
    ]
    return profile(right, 0.96), w, h


def _seed_spots(path_w: float, h: float, g: Genes) -> list[Point]:
    """Rows that follow the heart's width, every second row shifted."""
    rows = 4 + round(g["seeds"] * 2)
    spots = []
    for i in range(rows):
        v = lerp(0.25, 0.87, i / (rows - 1))
        half = path_w * (1.0 - 0.8 * max(0.0, (v - 0.3) / 0.7) ** 1.3) * 0.8
        n = max(1, round(half * 2 / lerp(144, 104, g["seeds"])))
        if n % 2 == i % 2 and n > 1:
            n -= 1
        for j in range(n):
            u = 0.0 if n == 1 else (j / (n - 1) * 2 - 1) * (0.84 if n > 2 else 0.62)
            x, y = half * u, h * (v + 0.03 * u * u)
            if math.hypot(x + path_w * 0.56, y - h * 0.19) > path_w * 0.27:
                spots.append((x, y))
    return spots


def _strawberry(g: Genes) -> list[Part]:
    path, w, h = _heart(g)
    seeds = Path.join(drop((x, y), 42, 24, -90 + x / w * 16) for x, y in _seed_spots(w, h, g))
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -58, -26),
            light=glint(path, 0.1, 0.74, -142),
            hatch=round_hatch(path, 4, 23),
            shine=round_shine(path, 1, 18),
            lines=(seeds,),
            line_tone="seed",
        ),
        *_cap(g, w),
    ]


def _cap(g: Genes, w: float) -> list[Part]:
    """Pointed sepals in one ruff: some stand, some lie on the shoulders."""
    count = 5 + round(g["calyx_leaves"] * 2)
    reach = w * lerp(0.66, 0.92, g["calyx"])
    points: list[Point] = []
    corners: list[int] = []
    ribs = []
    for i in range(count):
        angle = lerp(186, -6, i / (count - 1))
        k = 1.0 if i in (0, count - 1) else lerp(0.82, 0.62, math.sin(math.pi * i / (count - 1)))
        if i % 2 == 1:
            k *= 0.92
        half = 96 / (count - 1)

        def at(t: float, off: float, angle: float = angle, k: float = k) -> Point:
            x, y = polar(angle + off, reach * k * t)
            return (x, y * 0.62 - (reach * 0.1 * t * t if abs(x) > reach * 0.5 else 0))

        corners += [len(points), len(points) + 2]
        points += [at(0.42, half), at(0.76, half * 0.72), at(1.06, 0), at(0.76, -half * 0.72)]
        ribs.append(taper([at(0.2, 0), at(0.55, 0), at(0.86, 0)], 13, start=11, peak=0.2, n=4))
    corners.append(len(points))
    points += [
        at(0.42, -half),
        (reach * 0.36, -reach * 0.3),
        (reach * 0.12, -reach * 0.16),
        (-reach * 0.12, -reach * 0.16),
        (-reach * 0.36, -reach * 0.3),
    ]
    corners += [len(points) - 4, len(points) - 1]
    path = smooth(points, corners=corners)
    return [
        Part(
            path,
            "leaf",
            shade=crescent(path, -reach * 0.06, -reach * 0.06, 1.0),
            lines=(Path.join(ribs),),
            line_tone="vein",
        )
    ]


def _stalk(g: Genes) -> Part:
    length = lerp(110, 210, g["stem"])
    return stem_part(flow((0, 6), lerp(-112, -66, g["leaf"]), length, lerp(-0.16, 0.16, g["leaf"])), 28, 1.2)


def _strawberry_whole(g: Genes) -> list[Part]:
    body, cap = _strawberry(g)
    return place([body, _stalk(g), cap], angle=lerp(-12, 16, g["lean"]))


def _strawberry_half(g: Genes) -> list[Part]:
    """Cut lengthwise: red rim, rose flesh with rays, the pale heart."""
    path, w, h = _heart(g)
    flesh = inner(path, 38)
    k = lerp(0.3, 0.42, g["cluster"])
    core = profile(
        [
            (0, h * 0.14),
            (w * k, h * 0.2),
            (w * k * 1.12, h * 0.36),
            (w * k * 0.6, h * 0.62),
            (0, h * lerp(0.7, 0.78, g["tip"])),
        ]
    )
    n = 6 + round(g["seeds"] * 3)
    rays = []
    for i in range(n):
        for side in (-1, 1):
            v = lerp(0.2, 0.82, i / (n - 1))
            edge = 1.0 - 0.72 * max(0.0, (v - 0.34) / 0.66) ** 1.5
            x0 = w * (k * 1.3 if v < 0.5 else k * 1.3 * (1 - (v - 0.5) * 1.7))
            x1 = w * edge * 0.82
            if x1 - x0 > 50:
                rise = h * 0.26 * (v - 0.42)
                rays.append(
                    taper(
                        [
                            (side * x0, h * v),
                            (side * (x0 + x1) / 2, h * v + rise * 0.3),
                            (side * x1, h * v + rise),
                        ],
                        15,
                        n=5,
                    )
                )
    rim = [s[-2:] for s in inner(path, 19).segments[1:-1]]
    pips = Path.join(drop(p, 24, 14, -90 + p[0] / w * 16) for p in rim[1::2] if p[1] > h * 0.16)
    mark = taper([(0, h * 0.22), (w * 0.03, h * 0.4), (0, h * 0.58)], 18, n=5)
    cap = _cap(g, w)[0]
    return place(
        [
            Part(path, "skin", shade=crescent(path, -26, -14), lines=(pips,), line_tone="seed"),
            Part(
                flesh,
                "flesh",
                open=True,
                gap=False,
                shade=crescent(flesh, -28, -16),
                lines=(Path.join(rays),),
                line_tone="skin",
            ),
            Part(
                core,
                "core",
                open=True,
                gap=False,
                shade=crescent(core, -16, -10),
                lines=(mark, outline(core, 24)),
                line_tone="flesh",
            ),
            _stalk(g),
            cap,
        ],
        angle=lerp(-12, 16, g["lean"]),
    )


def _strawberry_pair(g: Genes) -> list[Part]:
    """Two on bowed stalks with a toothed leaf and a flower above."""
    body, cap = _strawberry(g)
    k = lerp(0.62, 0.7, g["cluster"])
    spread = lerp(184, 216, g["width"])
    top = (lerp(-30, 50, g["leaf"]), -400.0)
    hang = lerp(-40, 30, g["stem"])
    a, b = (-spread, hang - 60.0), (spread * 1.06, hang + 60.0)
    stalks = merge(
        [
            twig([top, (a[0] * 0.7, a[1] - 200), (a[0], a[1] + 6)], 24, 22, nicks=0),
            twig([top, (b[0] * 0.8 + 20, b[1] - 250), (b[0], b[1] + 6)], 24, 22, nicks=0),
        ]
    )
    size = lerp(280, 350, g["leaf"])
    leaves = [
        leaf_part(top, flow(top, 152, size)[-1], size * 0.56, -0.06, 0.52, 2),
        leaf_part(top, flow(top, 22, size)[-1], size * 0.56, 0.06, 0.52, 2),
        leaf_part(top, flow(top, -92, size * 0.8)[-1], size * 0.5, 0.0, 0.52, 2),
    ]
    out = [
        *place([body, cap], b, k * lerp(0.82, 0.98, g["cluster"]), -10 + lerp(-6, 6, g["lean"])),
        *place([body, cap], a, k, 10 + lerp(-6, 6, g["lean"])),
    ]
    return [
        stalks,
        *out,
        merge(leaves),
        *blossom((top[0], top[1] + 10), lerp(78, 104, g["calyx_leaves"]), -90),
    ]


# ---------------------------------------------------------------- blueberry


def _blueberries(g: Genes, r: float, spots: list[tuple[float, float, float]]) -> list[Part]:
    """Round berries at (x, y), each with its crown looking along its own angle in degrees."""
    squash = lerp(0.88, 1.02, g["height"])
    path = ellipse(0, 0, r, r * squash)
    size = r * lerp(0.34, 0.56, g["calyx"])
    count = 5 + round(g["calyx_leaves"] * 2)
    points = [
        polar(180 * i / count, size * (1.0 if i % 2 == 0 else lerp(0.74, 0.46, g["tip"])))
        for i in range(count * 2)
    ]
    star = smooth(points, corners=range(0, count * 2, 2)) + ellipse(0, 0, size * 0.36).reversed()
    star = star.scale(0.84, 1.0)
    bloom = contour_strokes(path, 176, lerp(214, 276, g["seeds"]), (0.8,), r * lerp(0.07, 0.22, g["seeds"]))
    ball = Part(
        path,
        "skin",
        shade=crescent(path, -r * 0.17, -r * 0.11),
        light=bloom[0],
        hatch=round_hatch(path, 3, r * 0.1),
        shine=bloom,
    )
    out = []
    for x, y, face in spots:
        crown = star.rotate(face).translate(*polar(face, r * 0.36))
        out += place([replace(ball, lines=(crown,), line_tone="crown")], (x, y))
    return out


def _blueberry_cluster(g: Genes) -> list[Part]:
    """Three berries in a heap, leaves behind."""
    r = lerp(196, 216, g["width"])
    size = lerp(300, 400, g["leaf"])
    lean = lerp(-14, 14, g["lean"])
    up = r * lerp(0.72, 0.94, g["cluster"])
    top, left, right = (r * 0.06, -up), (-r * 0.92, up * 0.62), (r * 0.94, up * 0.7)
    tilt = lerp(-16, 16, g["stem"])
    leaves = [
        leaf_part((-r * 0.4, -up), flow((-r * 0.4, -up), -158 + tilt, size)[-1], size * 0.46, 0.12),
        leaf_part((r * 0.5, -up), flow((r * 0.5, -up), -26 + tilt, size)[-1], size * 0.46, -0.12),
    ]
    return [
        merge(leaves),
        *_blueberries(g, r, [(*top, -70 + lean), (*left, 160 + lean), (*right, 30 + lean)]),
    ]


def _blueberry_sprig(g: Genes) -> list[Part]:
    """A twig with oval leaves; the berries hang in a loose bunch."""
    size = lerp(270, 350, g["leaf"])
    lean = lerp(-12, 12, g["lean"])
    points: list[Point] = [(-420, -190), (-180, -250), (60, -236), (300, -300), (400, -350)]
    r = lerp(122, 138, g["width"])
    k = lerp(0.96, 1.06, g["cluster"])
    drop_ = lerp(0, 60, g["stem"])
    spots = [
        (-150.0, -40 + drop_, 120.0),
        (120.0, -50 + drop_, 60.0),
        (-16.0, 150 + drop_, 96.0),
        (258.0, 130 + drop_, 40.0),
    ]
    starts = [(-40.0, -240.0), (30.0, -238.0), (0.0, -238.0), (64.0, -238.0)]
    stalks = [
        stem_part([(sx, sy), (sx * 0.35 + x * k * 0.65, lerp(sy, y, 0.36)), (x * k, y - r * 0.6)], 18, 1.0)
        for (x, y, _), (sx, sy) in zip(spots, starts, strict=True)
    ]
    berries = _blueberries(g, r, [(x * k, y, face + lean) for x, y, face in spots])
    leaves = [
        leaf_part((-300, -222), flow((-300, -222), 118, size)[-1], size * 0.5, 0.1, veins=2),
        leaf_part((-110, -246), flow((-110, -246), -118, size * 0.86)[-1], size * 0.44, 0.1, veins=2),
        leaf_part((130, -246), flow((130, -246), -84, size * 0.86)[-1], size * 0.44, -0.1, veins=2),
        leaf_part((330, -316), flow((330, -316), 34, size * 0.92)[-1], size * 0.46, -0.1, veins=2),
    ]
    return place([merge(stalks), merge(leaves), twig(points, 36, 18), *berries], angle=lean)


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("strawberry", "whole"): _strawberry_whole,
    ("strawberry", "pair"): _strawberry_pair,
    ("strawberry", "half"): _strawberry_half,
    ("blueberry", "sprig"): _blueberry_sprig,
    ("blueberry", "cluster"): _blueberry_cluster,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species])


FAMILY = Family(
    name="berry",
    genes=("width", "height", "tip", "seeds", "calyx", "calyx_leaves", "stem", "lean", "leaf", "cluster"),
    forms={
        "strawberry": ("whole", "pair", "half"),
        "blueberry": ("sprig", "cluster"),
    },
    draw=draw,
)
