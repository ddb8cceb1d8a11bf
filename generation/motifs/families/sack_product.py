"""Flour in the sack: tied at the neck, or open with a heap of flour and a scoop."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, intersection, union
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.animal import rows
from generation.motifs.parts.fruit import Genes, drop, place
from generation.motifs.parts.place import fitted, place_all
from generation.motifs.parts.vessel import rounded
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#C9A063",
    "fold": "#A87F45",
    "tie": "#7A5226",
    "flour": "#FBF6E8",
    "wood": "#8F5E33",
    "wheat": "#E0B04A",
    "stalk": "#A07A2C",
    "badge": "#FBF1DC",
    "stripe": "#9C4A34",
}


def _ear(size: float, pairs: int, bow: float) -> tuple[Path, Path]:
    """An upright ear, ``size`` high with its stalk, foot at (0, size / 2): the grains, the stalk and awns."""
    step = size * 0.6 / (pairs + 0.6)
    long = step * 1.3
    grains, awns = [], []
    for i in range(pairs):
        y = -size * 0.5 + step * (i + 1.5)
        for s in (-1.0, 1.0):
            at = bow * (y / size) ** 2
            grains.append(drop((at + s * long * 0.44, y), long, long * 0.54, -90 + s * 26))
            awns.append(
                taper(
                    [(at + s * long * 0.6, y - long * 0.3), (at + s * long * 1.1, y - long * 1.2)],
                    9,
                    start=9,
                    n=4,
                    peak=0.1,
                )
            )
    grains.append(drop((0, -size * 0.5 + step * 0.5), long, long * 0.54, -90))
    stalk = taper(
        [(bow * 0.4, size * 0.5), (0, size * 0.1), (0, -size * 0.4)],
        size * 0.034,
        start=size * 0.036,
        end=size * 0.024,
        peak=0.1,
        n=5,
    )
    leaf = taper(
        [(0, size * 0.34), (size * 0.12, size * 0.16), (size * 0.24, size * 0.2)],
        size * 0.07,
        start=size * 0.02,
        peak=0.4,
        n=6,
    )
    return Path.join(grains), union(stalk, leaf, *awns) if bow else stalk


def _emblem(g: Genes, y: float, size: float) -> list[Part]:
    """The ear on the front of the sack: alone, crossed, or in a pale round badge."""
    grains, stalk = _ear(size * lerp(0.9, 1.1, g["wheat"]), 3 + round(g["wheat"]), 0.0)
    kind = g["emblem"]
    if kind < 0.36:
        turned = [(grains, stalk, 0.0)]
    elif kind < 0.7:
        turned = [(grains, stalk, 36.0), (grains.mirror(), stalk.mirror(), -36.0)]
    else:
        turned = [(grains.scale(0.8), stalk.scale(0.8), 0.0)]
    parts: list[Part] = []
    if kind >= 0.7:
        r = size * 0.46
        parts.append(Part(ellipse(0, y, r, r), "badge", open=True))
    whole = [union(a, b).rotate(turn, (0, size * 0.16)).translate(0, y) for a, b, turn in turned]
    pattern = union(*whole)
    if kind >= 0.7:
        return [*parts, Part(pattern, "stripe", gap=False)]
    return [Part(pattern, "badge", open=True, gap=False)]


def _bands(g: Genes, body: Path, foot: float, half: float) -> list[Path]:
    """Woven stripes near the foot."""
    if g["stripes"] < 0.3:
        return []
    n = 1 + round((g["stripes"] - 0.3) / 0.7 * 2)
    wide = lerp(22, 34, g["stripes"])
    out = []
    for i in range(n):
        y = foot - 96 - i * wide * 2.0
        out.append(
            taper([(-half * 1.2, y - 14), (0, y + 16), (half * 1.2, y - 14)], wide, start=wide, end=wide, n=7)
        )
    return [intersection(union(*out), body)]


def _belly(g: Genes, top: float, neck: float) -> tuple[Path, float, float]:
    """The sack's body from a neck ``neck`` half wide at ``top``; its half width and its foot."""
    half = lerp(280, 350, g["width"])
    foot = top + lerp(560, 680, g["height"])
    slump = lerp(0.9, 1.1, g["slump"])
    low = lerp(0.62, 0.76, g["slump"])
    right: list[Point] = [
        (neck, top),
        (lerp(neck, half, 0.62), top + 70),
        (half * lerp(0.94, 0.88, g["slump"]), lerp(top, foot, 0.32)),
        (half * slump, lerp(top, foot, low)),
        (half * 1.02, foot - 70),
        (half * 1.06, foot - 8),
        (half * 0.86, foot - 4),
        (half * 0.4, foot + 6),
    ]
    left = [(-x * 0.98, y) for x, y in right[::-1]]
    return smooth([*right, (0, foot + 8), *left], corners=(0, 5, len(right) + 3, 2 * len(right))), half, foot


def _cloth(g: Genes, path: Path, top: float, foot: float, half: float, marks: list[Path]) -> Part:
    return Part(
        path,
        "skin",
        shade=crescent(path, -half * 0.24, -12, 1.0),
        hatch=rows(
            [
                (half * 0.96, lerp(top, foot, 0.36)),
                (half * 1.02, lerp(top, foot, 0.7)),
                (half * 0.98, foot - 40),
            ],
            (-26, 0),
            4,
            20,
            0.08,
        ),
        shine=rows(
            [
                (-half * 0.7, lerp(top, foot, 0.2)),
                (-half * 0.9, lerp(top, foot, 0.5)),
                (-half * 0.94, lerp(top, foot, 0.8)),
            ],
            (26, 0),
            2,
            18,
        ),
        lines=tuple(marks),
        line_tone="stripe" if marks else "",
    )


def _tied(g: Genes) -> list[Part]:
    neck = lerp(92, 140, g["neck"])
    body, half, foot = _belly(g, 0.0, neck)
    flare = neck * lerp(1.5, 2.0, g["neck"])
    high = lerp(120, 190, g["heap"])
    n = 3 + round(g["scoop"] * 2)
    crown: list[Point] = [(-neck, 10), (-neck * 1.06, -50), (-flare, -high)]
    corners = [0, 2]
    for i in range(n):
        t0, t1 = (i + 0.5) / n, (i + 1) / n
        crown.append((lerp(-flare, flare, t0), -high - lerp(30, 64, (i % 2)) * (0.6 + 0.4 * g["heap"])))
        corners.append(len(crown)) if i == n - 1 else None
        crown.append((lerp(-flare, flare, t1), -high + (8 if i < n - 1 else 0)))
    crown += [(neck * 1.06, -50), (neck, 10)]
    corners.append(len(crown) - 1)
    top = smooth(crown, corners=corners)
    pleats = [
        taper(
            [(x * neck * 0.7, -14), (x * neck * 0.8, -70), (x * flare * 0.8, -high + 14)],
            17,
            start=16,
            n=5,
            peak=0.1,
        )
        for x in (-0.66, 0.0, 0.66)
    ]
    creases = [
        taper(
            [(x * neck * 0.8, 34), (x * neck * 1.3, 80), (x * neck * 1.7, 150)], 20, start=20, n=5, peak=0.1
        )
        for x in (-0.8, -0.2, 0.5, 0.95)
    ]
    cord = rounded(
        [(-neck * 1.14, -30, 26), (neck * 1.14, -30, 26), (neck * 1.14, 26, 26), (-neck * 1.14, 26, 26)]
    )
    ends = [
        taper([(neck * 0.4, 0), (neck * k, 70), (neck * (k + 0.1), 140 + 30 * k)], 28, start=26, end=30, n=5)
        for k in (0.3, 0.85)
    ]
    size = lerp(330, 400, g["wheat"])
    return [
        Part(top, "fold", shade=crescent(top, -neck * 0.3, -8, 1.0), lines=tuple(pleats)),
        _cloth(g, body, 0, foot, half, _bands(g, body, foot, half)),
        Part(Path.join(creases), "fold", gap=False),
        *_emblem(g, foot * lerp(0.5, 0.44, g["stripes"]) + 10, size),
        Part(union(cord, *ends), "tie"),
    ]


def _open(g: Genes) -> list[Part]:
    """Rim rolled down, flour above it, a wooden scoop in it."""
    mouth = lerp(238, 300, g["neck"])
    body, half, foot = _belly({**g, "height": g["height"] * 0.6, "slump": g["slump"] * 0.7}, 40.0, mouth)
    high = lerp(120, 220, g["heap"])
    heap = smooth(
        [
            (-mouth * 0.98, 10),
            (-mouth * 0.7, -high * 0.5),
            (-mouth * 0.26, -high * 0.94),
            (mouth * 0.04, -high),
            (mouth * 0.36, -high * 0.82),
            (mouth * 0.76, -high * 0.4),
            (mouth * 0.98, 10),
        ],
        corners=(0, 6),
    )
    roll_h = lerp(60, 92, g["scoop"])
    w = mouth * 1.12
    roll = smooth(
        [
            (-w, 0),
            (-w * 0.5, 26),
            (0, 34),
            (w * 0.5, 26),
            (w, 0),
            (w * 1.06, roll_h * 0.6),
            (w * 0.96, roll_h),
            (w * 0.5, roll_h + 30),
            (0, roll_h + 38),
            (-w * 0.5, roll_h + 30),
            (-w * 0.96, roll_h),
            (-w * 1.06, roll_h * 0.6),
        ]
    )
    folds = [
        taper(
            [(x * w, roll_h * 0.3 + 24 * (1 - x * x)), (x * w * 0.97, roll_h * 0.8 + 30 * (1 - x * x))],
            15,
            n=4,
        )
        for x in (-0.7, -0.24, 0.3, 0.74)
    ]
    ripple = [
        taper(
            [(-mouth * 0.5, -high * 0.3), (-mouth * 0.1, -high * 0.5), (mouth * 0.2, -high * 0.36)], 20, n=6
        ),
        taper(
            [(mouth * 0.1, -high * 0.16), (mouth * 0.4, -high * 0.3), (mouth * 0.7, -high * 0.14)], 18, n=6
        ),
    ]
    size = lerp(270, 320, g["wheat"])
    side = -1.0 if g["tilt"] < 0.5 else 1.0
    scoop = _scoop(g, (side * mouth * 0.4, -high * 0.46), side)
    shade = difference(heap, heap.translate(-mouth * 0.24, -high * 0.1))
    parts = [
        *scoop,
        Part(
            heap,
            "flour",
            shade=shade,
            hatch=rows(
                [(mouth * 0.3, -high * 0.7), (mouth * 0.66, -high * 0.36), (mouth * 0.9, 0)], (-22, 6), 3, 16
            ),
            lines=tuple(ripple),
            line_tone="fold",
            open=True,
        ),
        _cloth(g, body, 40, foot, half, _bands(g, body, foot, half)),
        *_emblem(g, lerp(40, foot, 0.56), size),
        Part(roll, "fold", shade=crescent(roll, -20, -20, 1.0), lines=tuple(folds)),
    ]
    if g["wheat"] > 0.5:
        grains, stalk = _ear(lerp(480, 600, g["wheat"]), 5, 40.0)
        m = Affine.rotate(-side * lerp(14, 26, g["wheat"])).then(
            Affine.translate(-side * mouth * 1.28, foot - 290)
        )
        parts = [*place_all([Part(stalk, "stalk"), Part(grains, "wheat")], m), *parts]
    return parts


def _scoop(g: Genes, at: Point, side: float) -> list[Part]:
    """The handle and the back of a scoop that stands in the flour."""
    long = lerp(190, 260, g["scoop"])
    bowl = smooth([(-70, 60), (-84, -60), (-50, -140), (50, -140), (84, -60), (70, 60)], corners=(0, 5))
    handle = union(
        rounded([(-21, -130 - long, 20), (21, -130 - long, 20), (25, -120, 4), (-25, -120, 4)]),
        ellipse(0, -140 - long, 36, 34),
    )
    parts = [
        Part(handle, "wood", shade=crescent(handle, -12, 0, 1.0)),
        Part(
            bowl,
            "wood",
            shade=crescent(bowl, -30, -8, 1.0),
            shine=(taper([(-50, -20), (-52, -70), (-30, -112)], 17, n=5),),
        ),
    ]
    return place(parts, at, 1.0, side * lerp(16, 32, math.sqrt(g["scoop"])))


_DRAW: Mapping[str, Callable[[Genes], list[Part]]] = {"sack": _tied, "open": _open}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = place_all(_DRAW[form](genes), Affine.rotate(lerp(-5, 5, genes["tilt"])))
    return Figure(fitted(parts, 840, 880), _TONES)


FAMILY = Family(
    name="sack_product",
    genes=("width", "height", "slump", "neck", "emblem", "stripes", "tilt", "scoop", "wheat", "heap"),
    forms={
        "flour": ("sack", "open"),
    },
    draw=draw,
)
