"""Fruit under a calyx: persimmon, tomato, pomegranate."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, radial, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.calyx import lobed_calyx, star_calyx
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    body,
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
from generation.motifs.parts.pomegranate import pomegranate_cut, pomegranate_whole
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, round_hatch, round_shine

_TONES = {
    "persimmon": {**GREENS, "skin": "#E8731A", "leaf": "#4F7A3A", "stem": "#6B4A2B", "bloom": "#F6C79A"},
    "tomato": {
        **GREENS,
        "skin": "#D9352B",
        "leaf": "#4F8F3A",
        "stem": "#4F8F3A",
        "flesh": "#F6A08C",
        "gel": "#E4573F",
        "seed": "#FBE3B0",
    },
    "pomegranate": {**GREENS, "skin": "#B3263A", "leaf": "#5C7F3A", "flesh": "#F6E0C6", "spark": "#E8788A"},
    "dried": {
        **GREENS,
        "skin": "#CF6220",
        "leaf": "#6F7A3E",
        "stem": "#9A7B4A",
        "grain": "#6E532D",
        "bloom": "#F3C9A2",
        "cord": "#7A5A38",
    },
}

_SQUASH = {"persimmon": (0.74, 0.94), "tomato": (0.72, 0.92)}


def _round(species: str, g: Genes) -> tuple[Path, float, float]:
    """A squat fruit with its calyx's seat at the origin: outline, half width, full height."""
    rx = lerp(340, 400, g["width"])
    ry = rx * lerp(*_SQUASH[species], g["height"])
    corner = lerp(0.0, 0.045, g["lobes"]) if species == "persimmon" else 0.0
    shoulder = lerp(-0.02, 0.07, g["shoulder"])

    def radius(angle: float) -> float:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        base = 1 / math.sqrt((c / rx) ** 2 + (s / ry) ** 2)
        square = 1 + corner * math.cos(math.radians(4 * (angle - 45)))
        top = 1 + shoulder * max(0.0, -s) * abs(c) * 2
        dip = 1 - 0.06 * math.exp(-(((angle - 270) / 17) ** 2))
        return base * square * top * dip

    path = radial(radius, 24)
    top = radius(270) * 0.955
    return path.translate(0, top), rx, 2 * ry


def _tomato_round(g: Genes) -> tuple[Path, float, float]:
    """Ribbed shoulders: lobes swell beside the calyx and fade towards the blossom end."""
    rx = lerp(350, 410, g["width"])
    ry = rx * lerp(*_SQUASH["tomato"], g["height"])
    rib = lerp(0.012, 0.05, g["lobes"])
    shoulder = lerp(0.0, 0.08, g["shoulder"])

    def radius(angle: float) -> float:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        base = (abs(c / rx) ** 2.14 + abs(s / ry) ** 2.14) ** (-1 / 2.14)
        ribs = 1 + rib * math.cos(math.radians(6 * (angle - 90))) * (0.25 + 0.75 * max(0.0, -s))
        top = 1 + shoulder * max(0.0, -s) * abs(c) * 2
        dip = 1 - 0.05 * math.exp(-(((angle - 270) / 15) ** 2))
        return float(base * ribs * top * dip)

    path = radial(radius, 30)
    return path.translate(0, radius(270) * 0.95), rx, 2 * ry


def _stem(g: Genes, width: float, length: float, tone: str = "stem") -> Part:
    return stem_part(flow((0, 12), lerp(-106, -72, g["leaf"]), length, 0.12), width, 1.25, tone)


# ---------------------------------------------------------------- persimmon


def _persimmon(g: Genes, small: bool = False) -> list[Part]:
    """Fruit and calyx; ``small`` ones carry no seam."""
    path, w, h = _round("persimmon", g)
    k = w * lerp(0.2, 0.42, g["lobes"])
    seam = taper([(k * 1.5, h * 0.2), (k * 1.9, h * 0.4), (k * 1.7, h * 0.62)], 17, n=6)
    part = body(path, shade=(-60, -34), lines=() if small else (seam,))
    return [part, *lobed_calyx(g, w * 0.62, small)]


def _persimmon_whole(g: Genes) -> list[Part]:
    parts = [*_persimmon(g), _stem(g, 34, lerp(60, 120, g["stem"]))]
    return place(parts, angle=lerp(-8, 8, g["lean"]))


def _persimmon_branch(g: Genes) -> list[Part]:
    """Autumn: a crooked twig nearly bare, two fruits, the last leaves."""
    rise = lerp(0, 110, g["stem"])
    points: list[Point] = [(-470, 40), (-290, -40), (-120, -16), (70, -96), (230, -84), (420, -190 - rise)]
    fruit = _persimmon(g, small=True)
    tilt = lerp(-8, 8, g["lean"])
    size = lerp(260, 350, g["leaf"])
    short = stem_part([(0, 12), (0, -40), (4, -96)], 34, 1.0)
    fork = twig([(70, -96), (120, -200), (lerp(110, 210, g["crown"]), -300)], 36, 20, nicks=0)
    leaves = [
        leaf_part(
            (-260, -40), flow((-260, -40), lerp(-124, -92, g["leaf"]), size)[-1], size * 0.5, 0.12, veins=2
        ),
        leaf_part(
            (370, -160 - rise * 0.6),
            flow((370, -160 - rise * 0.6), 20, size * 0.74)[-1],
            size * 0.38,
            0.12,
            veins=2,
        ),
    ]
    return [
        merge(leaves),
        *place([*fruit, short], (262, 10), 0.66, tilt - 6),
        merge([twig(points, 60, 26), fork]),
        *place([*fruit, short], (-130, 92), 0.86, tilt + 4),
    ]


def _hoshigaki(g: Genes, k: float) -> tuple[Part, Part]:
    """One peeled, dried fruit: a wrinkled drop, pulled long by its own weight."""
    w = lerp(116, 130, g["width"]) * k
    h = w * lerp(2.1, 2.5, g["height"])
    wob = lerp(0.0, 0.05, g["lobes"]) * w
    path = profile(
        [
            (0, 0),
            (w * 0.56, h * 0.02),
            (w * 0.9 + wob, h * 0.16),
            (w * 0.96 - wob, h * 0.34),
            (w * 0.98 + wob, h * 0.52),
            (w * 0.74 - wob, h * 0.78),
            (w * 0.34, h * 0.95),
            (0, h),
        ],
        0.96,
    )
    folds = [
        taper([(w * u * 0.8, h * a), (w * u * 1.3 + w * 0.06, h * (a + b) / 2), (w * u, h * b)], 15, n=5)
        for u, a, b in ((-0.3, 0.34, 0.78), (0.12, 0.2, 0.62), (0.5, 0.4, 0.84))
    ]
    part = Part(
        path,
        "skin",
        shade=crescent(path, -24, -12),
        light=taper([(-w * 0.66, h * 0.34), (-w * 0.72, h * 0.52), (-w * 0.6, h * 0.72)], 24, n=6)
        if g["shoulder"] > 0.5
        else Path(),
        hatch=contour_strokes(path, -50, 96, (0.86, 0.68), 15),
        shine=contour_strokes(path, 172, 226, (0.72,), 13),
        lines=tuple(folds[: 2 + round(g["shoulder"])]),
        line_tone="bloom",
    )
    r = w * lerp(0.5, 0.68, g["calyx"])
    cap = smooth(
        [
            (0, -r * 0.34),
            (r * 0.62, -r * 0.4),
            (r * 1.16, -r * 0.04),
            (r * 0.62, r * 0.08),
            (r * 0.62, r * 0.56),
            (r * 0.1, r * 0.24),
            (-r * 0.1, r * 0.24),
            (-r * 0.62, r * 0.56),
            (-r * 0.62, r * 0.08),
            (-r * 1.16, -r * 0.04),
            (-r * 0.62, -r * 0.4),
        ],
        corners=(2, 3, 4, 7, 8, 9),
    )
    return part, Part(cap, "leaf")


def _persimmon_dried(g: Genes) -> list[Part]:
    """Hoshigaki: peeled persimmons on cords under a bamboo pole."""
    cols = 3
    gap = lerp(268, 292, g["width"])
    sway = lerp(-5, 5, g["lean"])
    fruits: list[Part] = []
    caps: list[Part] = []
    cords: list[Path] = []
    lower_middle = lerp(-44, 84, g["crown"])
    first = lerp(56, 120, g["stem"])
    h = lerp(116, 130, g["width"]) * lerp(2.1, 2.5, g["height"])
    upper, lower = _hoshigaki(g, 1.0), _hoshigaki(g, 0.94)
    for i in range(cols):
        x = (i - (cols - 1) / 2) * gap
        y = max(54.0, first + (lower_middle if i == 1 else 0.0))
        cords.append(taper([(x, -20), (x, y + h * 0.5), (x, y + h + 60)], 15, start=15, end=15))
        for j in range(2):
            at = (x, y + j * (h + lerp(54, 84, g["calyx_curl"])))
            part, cap = place(lower if j else upper, at, 1.0, sway * (1 if (i + j) % 2 else -0.6))
            fruits.append(part)
            caps.append(cap)
    pole = twig(
        [(-gap - 150, -34 + lerp(-14, 14, g["leaf"])), (0, -34), (gap + 150, -34 - lerp(-14, 14, g["leaf"]))],
        54,
        46,
        nicks=0,
    )
    knots = tuple(
        taper([(x, -64), (x + 6, -34), (x, -4)], 12, start=12, end=12, n=4) for x in (-gap * 0.62, gap * 0.5)
    )
    pole = Part(pole.path, "stem", shade=pole.shade, lines=knots, line_tone="grain")
    ties = Path.join(ellipse((i - 1) * gap, -34, 20, 32) for i in range(cols))
    return [Part(Path.join(cords), "cord"), merge(fruits), merge(caps), pole, Part(ties, "cord")]


# ---------------------------------------------------------------- tomato


def _tomato(g: Genes) -> list[Part]:
    path, w, h = _tomato_round(g)
    depth = lerp(0.18, 0.44, g["lobes"])
    ribs = []
    for u, k in ((-0.62, 0.86), (-0.26, 1.0), (0.2, 1.0), (0.56, 0.86)):
        ribs.append(
            taper(
                [
                    (w * u * 0.7, h * 0.09),
                    (w * u * 1.0, h * (0.12 + depth * 0.4 * k)),
                    (w * u * 1.16, h * (0.16 + depth * k)),
                ],
                20,
                start=6,
                peak=0.3,
                n=7,
            )
        )
    return [body(path, shade=(-64, -36), gleam=0.12, lines=tuple(ribs), weight=25)]


def _tomato_whole(g: Genes) -> list[Part]:
    _, w, _ = _tomato_round(g)
    stem = _stem(g, 32, lerp(80, 150, g["stem"]))
    return place([*_tomato(g), *star_calyx(g, w * 0.66), stem], angle=lerp(-8, 8, g["lean"]))


def _tomato_half(g: Genes) -> list[Part]:
    """Cut from stem to blossom end: two or three chambers of seed around the core."""
    path, w, h = _tomato_round(g)
    flesh = inner(path, 26, 32)
    y = h * 0.5
    three = g["crown"] > 0.55
    chambers: list[Path] = []
    seeds: list[Path] = []
    wide = lerp(0.9, 1.05, g["shoulder"])
    spans = ((150, 262), (278, 390), (40, 140)) if three else ((112, 254), (286, 428))
    a, b = w * 0.74 * wide, h * 0.37
    for lo, hi in spans:
        n = 6
        outer = [
            (a * math.cos(math.radians(t)), y + b * math.sin(math.radians(t)))
            for t in [lo + (hi - lo) * i / (n - 1) for i in range(n)]
        ]
        m = (lo + hi) / 2
        k = 0.3 if three else 0.34
        core = [
            (a * (k + 0.02) * math.cos(math.radians(t)), y + b * (k + 0.06) * math.sin(math.radians(t)))
            for t in (hi - (hi - lo) * 0.16, m, lo + (hi - lo) * 0.16)
        ]
        chambers.append(smooth([*outer, *core]))
        count = 3 if three else 4
        for i in range(count):
            t = lo + (hi - lo) * (i + 0.7) / (count + 0.4)
            rr = 0.72 if i % 2 else 0.6
            p = (a * rr * math.cos(math.radians(t)), y + b * rr * math.sin(math.radians(t)))
            angle = math.degrees(math.atan2(y - p[1], -p[0]))
            seeds.append(drop(p, w * 0.17, w * 0.095, angle))
    gel = Path.join(chambers)
    core_line = taper([(0, h * 0.1), (0, y - b * 0.36)], 17, start=17, peak=0.1, n=4)
    skin = Part(path, "skin", shade=crescent(path, -26, -16))
    parts = [
        skin,
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -24, -16),
            lines=(core_line,),
            line_tone="gel",
        ),
        Part(gel, "skin", gap=False, lines=(Path.join(seeds),), line_tone="seed"),
    ]
    stem = _stem(g, 32, lerp(70, 130, g["stem"]))
    return place([*parts, *star_calyx(g, w * 0.6), stem], angle=lerp(-8, 8, g["lean"]))


def _vine_fruit(g: Genes, r: float) -> Part:
    h = r * lerp(1.78, 2.1, g["height"])
    top, foot = lerp(0.82, 0.98, g["shoulder"]), lerp(0.84, 0.68, g["shoulder"])
    path = profile(
        [
            (0, 0),
            (r * 0.5, -r * 0.02),
            (r * top, h * 0.2),
            (r, h * 0.48),
            (r * foot, h * 0.84),
            (r * 0.36, h * 0.968),
            (0, h),
        ]
    )
    return Part(
        path,
        "skin",
        shade=crescent(path, -28, -16),
        light=ellipse(-r * 0.44, h * 0.34, r * 0.2, r * 0.12).rotate(-46, (-r * 0.44, h * 0.34)),
        hatch=round_hatch(path, 3, 18),
        shine=round_shine(path, 1 + round(g["lobes"]), 18),
    )


def _tomato_vine(g: Genes) -> list[Part]:
    """Cherry tomatoes on the truss: a green stem that arches down, fruit by turns left and right."""
    bow = lerp(-0.1, 0.14, g["lean"])
    spine = flow((20, -430), 93, 720, bow, 6)
    count = 5 + 2 * round(g["crown"])
    r = lerp(126, 136, g["width"]) * (1.0 if count == 5 else 0.8)
    reach = r * lerp(1.12, 1.3, g["stem"])
    tomato = [_vine_fruit(g, r), *star_calyx(g, r * 0.94, small=True)]
    sides: list[list[Part]] = []
    for i in range(count):
        t = 0.2 + 0.74 * i / (count - 1)
        j = min(4, int(t * 5))
        x, y = lerp(spine[j][0], spine[j + 1][0], t * 5 - j), lerp(spine[j][1], spine[j + 1][1], t * 5 - j)
        last = i == count - 1
        side = 0 if last else (1 if i % 2 == 0 else -1)
        at = (x + side * reach, y + (40 if last else r * 0.36))
        one = place(tomato, at, 1.0, side * -9)
        stalk = taper(
            [(x, y - 18), (at[0] - side * 22, at[1] - 64), (at[0], at[1] + 10)], 21, start=20, end=21
        )
        sides.append([*one, Part(stalk, "stem")])
    hung = [merge([s[k] for s in sides[:-1]]) for k in range(3)]
    size = lerp(150, 290, g["leaf"])
    leaf = leaf_part((26, -390), flow((26, -390), 200, size)[-1], size * 0.5, -0.14)
    return [leaf, *hung, twig(spine, lerp(26, 46, g["lobes"]), 22, nicks=0), *sides[-1]]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("persimmon", "whole"): _persimmon_whole,
    ("persimmon", "branch"): _persimmon_branch,
    ("persimmon", "dried"): _persimmon_dried,
    ("tomato", "whole"): _tomato_whole,
    ("tomato", "half"): _tomato_half,
    ("tomato", "vine"): _tomato_vine,
    ("pomegranate", "whole"): pomegranate_whole,
    ("pomegranate", "cut"): pomegranate_cut,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES["dried" if form == "dried" else species])


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
