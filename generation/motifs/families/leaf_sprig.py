"""Leaf sprigs: tea as two leaves and a bud, and as a cup that bears them; mint."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Point
from generation.drawing.shapes import ellipse, leaf, lerp, polar, ring, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import mint
from generation.motifs.parts.fruit import fit, place
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#5F8A38",
    "bud": "#9DB85A",
    "vein": "#B9D08A",
    "stem": "#4F6E2E",
    "cup": "#D8B98A",
    "white": "#FBF4E4",
    "liquid": "#A8652B",
}


def _blade(g: Mapping[str, float], base: Point, tip: Point, width: float, bend: float) -> Part:
    """A tea leaf: its rib bows, its edge is cut into teeth that point to the tip.

    ``bend`` bows the rib sideways as a fraction of the length (positive: clockwise).
    """
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    nx, ny = -uy, ux

    def at(t: float, off: float) -> Point:
        bow = bend * length * 3.4 * t * (1 - t) * (1.25 - 0.5 * t)
        return (x0 + ux * length * t + nx * (bow + off), y0 + uy * length * t + ny * (bow + off))

    def half(t: float) -> float:
        return width / 2 * math.pow(math.sin(math.pi * math.pow(t, 0.92)), 0.86)

    toothed = g["serration"] > 0.3
    teeth = 5 + round(g["serration"] * 3)
    depth = lerp(5.0, 13.0, g["serration"])
    sides: list[list[Point]] = []
    breaks: list[list[int]] = []
    for side in (1, -1):
        run: list[Point] = [at(0.10, side * half(0.10))]
        cut: list[int] = []
        if toothed:
            for i in range(teeth):
                t = lerp(0.20, 0.86, i / teeth)
                step = 0.66 / teeth
                run.append(at(t + step * 0.40, side * (half(t + step * 0.4) + depth * 0.2)))
                cut.append(len(run))
                run.append(at(t + step * 0.86, side * (half(t + step * 0.7) + depth)))
        else:
            run += [at(t, side * half(t)) for t in (0.28, 0.48, 0.68, 0.86)]
        sides.append(run)
        breaks.append(cut)
    right, left = sides
    n = len(right)
    points = [base, *right, tip, *left[::-1]]
    corners = [0, n + 1, *(1 + i for i in breaks[0]), *(2 * n + 1 - i for i in breaks[1])]
    path = smooth(points, corners=corners, tension=0.46)

    low = 1 if nx * 0.35 + ny > 0 else -1
    shade = smooth(
        [
            base,
            *(at(t, low * (half(t) + depth * 1.2)) for t in (0.16, 0.4, 0.66, 0.88)),
            tip,
            at(0.6, 0),
            at(0.3, 0),
        ],
        corners=(0, 5),
    )
    rib = taper([at(t, 0) for t in (0.0, 0.25, 0.5, 0.75, 0.92)], 17, start=16, peak=0.05, n=7)
    marks = [rib]
    pairs = round(lerp(2, 5, g["veins"]))
    for i in range(pairs):
        t = lerp(0.20, 0.66, i / (pairs - 1))
        for side in (1, -1):
            end = at(t + 0.15, side * half(t + 0.15) * 0.70)
            marks.append(taper([at(t, 0), end], 12, start=12, peak=0.02, n=4))
    return Part(path, "skin", shade=shade, lines=tuple(marks), line_tone="vein")


def _bud(g: Mapping[str, float], base: Point, tip: Point, fat: float) -> Part:
    """The rolled top leaf: a spindle with the edge of the roll running up it."""
    (x0, y0), (x1, y1) = base, tip
    path = leaf(base, tip, fat, 0.03, belly=0.42)
    roll = taper(
        [
            (lerp(x0, x1, 0.04) - fat * 0.10, lerp(y0, y1, 0.04)),
            (lerp(x0, x1, 0.34) + fat * 0.02, lerp(y0, y1, 0.34)),
            (lerp(x0, x1, 0.60) + fat * 0.16, lerp(y0, y1, 0.60)),
            (lerp(x0, x1, 0.90), lerp(y0, y1, 0.90)),
        ],
        16,
        start=16,
        peak=0.1,
        n=7,
    )
    return Part(path, "bud", shade=crescent(path, -fat * 0.26, -8, 1.0), lines=(roll,))


def _sprig(g: Mapping[str, float], leaves: int = 2) -> list[Part]:
    """The picker's standard: a rolled bud between two open leaves; more leaves below.

    The joint of the upper leaves lies at (0, 0).
    """
    lean = lerp(-44, 44, g["lean"])
    length = lerp(410, 490, g["length"])
    width = length * lerp(0.36, 0.47, g["width"])
    lift = lerp(22, 46, g["spread"])
    bow = lerp(0.04, 0.13, g["curve"])
    foot = (-lean * 1.3, lerp(250, 330, g["stem"]))
    stem = taper([foot, (-lean * 0.4, 130), (0, 0), (lean * 0.3, -60)], 30, start=34, end=22, peak=0.05, n=9)
    parts = [Part(stem, "stem", gap=False)]
    if leaves > 2:
        side = 1 if g["lean"] < 0.5 else -1
        base = (-lean * 0.5, 150.0)
        tip = polar(-90 + side * (90 - lift * 0.5), length * 0.74, base)
        parts.append(_blade(g, base, tip, width * 0.78, -bow * side))
    low = -1 if g["lean"] < 0.5 else 1
    for side in (low, -low):
        start = (0.0, 34.0 if side == low else -26.0)
        tip = polar(
            -90 + side * (90 - lift + (8 if side == low else -4)),
            length * (1.04 if side == low else 0.94),
            start,
        )
        parts.append(_blade(g, start, tip, width, -bow * side))
    reach = lerp(370, 470, g["bud"])
    fat = reach * lerp(0.22, 0.29, g["bud"])
    parts.append(_bud(g, (lean * 0.05, 12.0), (lean * 0.9 + 10, 12 - reach), fat))
    return parts


def _shoot(g: Mapping[str, float]) -> tuple[Part, ...]:
    return fit(_sprig(g, 3 if g["leaves"] > 0.5 else 2), 890)


def _cup(g: Mapping[str, float]) -> tuple[Part, ...]:
    """A round cup seen a little from above, steam over it, the shoot on its side."""
    w = lerp(270, 305, g["width"])
    depth = lerp(300, 350, g["length"])
    top = -40.0
    lip = w * 0.22
    body = smooth(
        [
            (-w, top),
            (-w * 0.965, top + depth * 0.40),
            (-w * 0.80, top + depth * 0.76),
            (-w * 0.46, top + depth),
            (0, top + depth * 1.05),
            (w * 0.46, top + depth),
            (w * 0.80, top + depth * 0.76),
            (w * 0.965, top + depth * 0.40),
            (w, top),
        ],
        corners=(0, 8),
    )
    saucer = ellipse(0, top + depth + 12, w * 1.36, w * 0.20)
    foot = ellipse(0, top + depth + 20, w * 0.56, w * 0.085)
    r = w * lerp(0.30, 0.38, g["stem"])
    handle = ring(w * 1.04, top + depth * 0.40, r, r * 0.58)
    mouth = ellipse(0, top, w, lip)
    tea = ellipse(0, top + 10, w * 0.86, lip * 0.72)
    steam = []
    rise = lerp(180, 270, g["bud"])
    sway = lerp(24, 50, g["curve"])
    for k in (-1, 0, 1) if g["leaves"] > 0.5 else (-0.55, 0.55):
        x = k * w * 0.42
        tall = rise * (1.0 if k == 0 or abs(k) < 1 else 0.82)
        points = [
            (x, top - lip - 30),
            (x + sway, top - lip - 30 - tall * 0.33),
            (x - sway * 0.7, top - lip - 30 - tall * 0.68),
            (x + sway * 0.3, top - lip - 30 - tall),
        ]
        steam.append(Part(taper(points, 30, n=11), "cup"))
    plain = {**g, "lean": lerp(0.3, 0.7, g["lean"]), "serration": 0.0, "veins": 0.0}
    plain |= {"spread": lerp(0.45, 1.0, g["spread"]), "length": 0.4 * g["length"]}
    sprig = place(_sprig(plain)[1:], (0, top + depth * 0.80), depth / 740)
    hatch = []
    for i, k in enumerate((0.88, 0.78, 0.69)):
        run = [
            (w * k, top + depth * 0.24),
            (w * (k - 0.04), top + depth * 0.48),
            (w * (k - 0.2), top + depth * 0.76),
        ]
        hatch.append(taper(run, 22 - 5 * i, n=9))
    gleam = [
        (-w * 0.90, top + depth * 0.24),
        (-w * 0.84, top + depth * 0.50),
        (-w * 0.70, top + depth * 0.72),
    ]
    return fit(
        [
            *steam,
            Part(saucer, "cup", shade=crescent(saucer, -36, -12, 1.0), lines=(foot,)),
            Part(handle, "cup"),
            Part(
                body,
                "cup",
                shade=crescent(body, -56, -10),
                hatch=tuple(hatch),
                shine=(taper(gleam, 20, n=7),),
            ),
            Part(mouth, "white", open=True, gap=False),
            Part(tea, "liquid", light=crescent(tea, 30, 10, 1.0), gap=False),
            *sprig,
        ],
        870,
    )


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species == "mint":
        parts = mint.sprig(genes) if form == "sprig" else mint.leaves(genes)
        return Figure(fit(parts, 880), mint.TONES, hero=("leaf", "bud"))
    if form == "cup":
        return Figure(_cup(genes), _TONES, hero=("skin",))
    return Figure(_shoot(genes), _TONES, hero=("skin", "bud"))


FAMILY = Family(
    name="leaf_sprig",
    genes=("leaves", "length", "width", "serration", "spread", "curve", "stem", "lean", "veins", "bud"),
    forms={
        "tea": ("shoot", "cup"),
        "mint": ("sprig", "leaves"),
    },
    draw=draw,
)
