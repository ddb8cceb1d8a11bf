"""Leaf sprigs: tea as two leaves and a bud, and as a cup with a leaf."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, leaf_rib, leaf_veins, lerp, ring, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#6B8E3D",
    "bud": "#9DB85A",
    "stem": "#4F6E2E",
    "cup": "#C9A06B",
    "white": "#FBF4E4",
    "liquid": "#A8652B",
}


def _serrated(base: Point, tip: Point, width: float, bend: float, teeth: int, depth: float) -> Path:
    """A leaf whose edge is cut into teeth that point to the tip."""
    plain = leaf(base, tip, width, bend, belly=0.46)
    ring_ = plain.flatten(0.6)[0]
    n = len(ring_)
    lengths = [0.0]
    for i in range(n):
        lengths.append(lengths[-1] + math.dist(ring_[i], ring_[(i + 1) % n]))
    total = lengths[-1]
    cx = sum(p[0] for p in ring_) / n
    cy = sum(p[1] for p in ring_) / n

    def at(t: float, grow: float) -> Point:
        want = total * t
        j = next(i for i in range(n) if lengths[i + 1] >= want)
        u = (want - lengths[j]) / ((lengths[j + 1] - lengths[j]) or 1.0)
        a, b = ring_[j], ring_[(j + 1) % n]
        x, y = lerp(a[0], b[0], u), lerp(a[1], b[1], u)
        d = math.hypot(x - cx, y - cy) or 1.0
        return (x + (x - cx) / d * grow, y + (y - cy) / d * grow)

    points: list[Point] = [base]
    corners = [0]
    for half in (0, 1):
        steps = teeth
        for i in range(steps):
            t0 = (0.10 + 0.36 * i / steps) if half == 0 else (0.54 + 0.36 * i / steps)
            t1 = t0 + 0.36 / steps
            if half == 0:
                points += [at(t0 + (t1 - t0) * 0.1, -depth * 0.3), at(t1 - (t1 - t0) * 0.16, depth)]
                corners.append(len(points) - 1)
            else:
                points += [at(t0 + (t1 - t0) * 0.16, depth), at(t1 - (t1 - t0) * 0.1, -depth * 0.3)]
                corners.append(len(points) - 2)
        if half == 0:
            points.append(tip)
            corners.append(len(points) - 1)
    return smooth(points, corners=corners, tension=0.42)


def _blade(g: Mapping[str, float], base: Point, tip: Point, width: float, bend: float) -> Part:
    if g["serration"] > 0.35:
        path = _serrated(base, tip, width, bend, 5 + round(g["serration"] * 3), lerp(5, 11, g["serration"]))
    else:
        path = leaf(base, tip, width, bend, belly=0.46)
    lines = [
        leaf_rib(base, tip, bend, 17, 0.9),
        *leaf_veins(base, tip, width, bend, 3 + round(g["veins"] * 2), 11),
    ]
    length = math.dist(base, tip)
    nx, ny = -(tip[1] - base[1]) / length, (tip[0] - base[0]) / length
    hatch = []
    for i in range(4):
        t = 0.26 + 0.13 * i
        bow = bend * length * 4 * t * (1 - t)
        x, y = lerp(base[0], tip[0], t) + nx * bow, lerp(base[1], tip[1], t) + ny * bow
        s = 1 if ny > 0 else -1
        hatch.append(
            taper(
                [
                    (x + s * nx * width * 0.14, y + s * ny * width * 0.14),
                    (x + s * nx * width * 0.36, y + s * ny * width * 0.36),
                ],
                12,
                start=12,
                peak=0.05,
                n=4,
            )
        )
    return Part(
        path, "skin", shade=crescent(path, -width * 0.10, -width * 0.12), lines=tuple(lines), hatch=()
    )


def _shoot(g: Mapping[str, float]) -> list[Part]:
    """The picker's standard: a rolled bud between two open leaves; a third below by gene."""
    lean = lerp(-36, 36, g["lean"])
    foot = (-lean * 0.6, 440)
    joint: Point = (0, 70)
    length = lerp(430, 500, g["spread"])
    width = length * lerp(0.36, 0.46, g["leaves"])
    lift = lerp(18, 40, g["spread"])
    bow = lerp(0.06, 0.16, g["curve"])
    parts: list[Part] = []
    stem = taper([foot, (lean * 0.2, 270), joint, (lean * 0.3, -60)], 26, start=30, end=18, peak=0.05, n=9)
    parts.append(Part(stem, "stem"))
    if g["stem"] > 0.5:
        base = (lean * 0.05, 250)
        side = -1 if g["lean"] < 0.5 else 1
        tip = (side * length * 0.74, 250 - 60 * g["stem"])
        parts.append(_blade(g, base, tip, width * 0.66, -bow * side))
    for side in (-1, 1):
        angle = math.radians(-90 + side * (90 - lift))
        start = (lean * 0.1, joint[1] - (0 if side < 0 else 46))
        tip = (start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length)
        parts.append(_blade(g, start, tip, width, -bow * side))
    reach = lerp(400, 480, g["bud"])
    base = (lean * 0.2, 20)
    tip = (lean * 0.9 + 14, 20 - reach)
    fat = reach * lerp(0.20, 0.27, g["bud"])
    bud = leaf(base, tip, fat, 0.03, belly=0.42)
    roll = taper(
        [
            (base[0] - fat * 0.1, base[1] - reach * 0.12),
            (base[0] + fat * 0.16, base[1] - reach * 0.5),
            (tip[0] - 4, tip[1] + reach * 0.1),
        ],
        15,
        start=15,
        peak=0.1,
        n=7,
    )
    parts.append(Part(bud, "bud", shade=crescent(bud, -fat * 0.24, -10), lines=(roll,)))
    return parts


def _cup(g: Mapping[str, float]) -> list[Part]:
    """A round cup seen a little from above, steam, and a sprig that leans on the saucer."""
    w = lerp(270, 310, g["spread"])
    depth = lerp(280, 330, g["stem"])
    top = -40.0
    lip = w * 0.24
    body = smooth(
        [
            (-w, top),
            (-w * 0.94, top + depth * 0.52),
            (-w * 0.46, top + depth),
            (w * 0.46, top + depth),
            (w * 0.94, top + depth * 0.52),
            (w, top),
        ],
        corners=(0, 5),
    )
    saucer = ellipse(0, top + depth + 22, w * 1.34, w * 0.19)
    well = ellipse(0, top + depth + 12, w * 0.66, w * 0.08)
    handle = ring(w * 1.08, top + depth * 0.36, w * 0.32, w * 0.19)
    mouth = ellipse(0, top, w, lip)
    tea = ellipse(0, top + 12, w * 0.86, lip * 0.74)
    swirl = taper([(-w * 0.5, top + 16), (0, top + lip * 0.55), (w * 0.5, top + 16)], 13, n=7)
    steam = []
    for k in (-1, 0, 1) if g["bud"] > 0.4 else (-0.5, 0.5):
        x = k * w * 0.4
        rise = lerp(190, 270, g["bud"])
        sway = lerp(26, 48, g["curve"])
        steam.append(
            Part(
                taper(
                    [
                        (x, top - 70),
                        (x + sway, top - 70 - rise * 0.33),
                        (x - sway * 0.7, top - 70 - rise * 0.68),
                        (x + sway * 0.3, top - 70 - rise),
                    ],
                    26,
                    n=11,
                ),
                "cup",
            )
        )
    side = -1
    base = (side * w * 0.66, top + depth + 26)
    tips = ((side * w * 1.56, top + depth * 0.52), (side * w * 1.62, top + depth + 40))
    leaves = [_blade(g, base, t, w * lerp(0.34, 0.42, g["leaves"]), 0.08) for t in tips]
    band = taper(
        [(-w * 0.90, top + depth * 0.50), (0, top + depth * 0.62), (w * 0.90, top + depth * 0.50)],
        24,
        start=24,
        end=24,
    )
    return [
        *steam,
        Part(saucer, "cup", shade=crescent(saucer, -40, -14), lines=(well,)),
        Part(handle, "cup"),
        Part(
            body,
            "cup",
            shade=crescent(body, -52, -8),
            light=taper([(-w * 0.72, top + depth * 0.22), (-w * 0.64, top + depth * 0.46)], w * 0.11),
            hatch=tuple(
                taper(
                    [
                        (w * k, top + depth * 0.2),
                        (w * (k - 0.03), top + depth * 0.5),
                        (w * (k - 0.26), top + depth * 0.86),
                    ],
                    22 - 5 * i,
                    n=9,
                )
                for i, k in enumerate((0.84, 0.70, 0.56))
            ),
            shine=(taper([(-w * 0.82, top + depth * 0.2), (-w * 0.76, top + depth * 0.48)], 20),),
            lines=(band,),
            line_tone="white",
        ),
        Part(mouth, "white", open=True, gap=False),
        Part(tea, "liquid", lines=(swirl,), gap=False),
        *leaves,
    ]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if form == "cup":
        return Figure(tuple(_cup(genes)), _TONES, hero=("skin",))
    return Figure(tuple(_shoot(genes)), _TONES, hero=("skin", "bud"))


FAMILY = Family(
    name="leaf_sprig",
    genes=("leaves", "length", "width", "serration", "spread", "curve", "stem", "lean", "veins", "bud"),
    forms={
        "tea": ("shoot", "cup"),
    },
    draw=draw,
)
