"""Family: cane. Sugar cane as it stands, as a tied bundle and as cut pieces."""

from __future__ import annotations

import math

from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.cane import fountain, stalk
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.grain_head import strap
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#8FA548",
    "joint": "#E4DDA0",
    "pith": "#F4EBC8",
    "fibre": "#B9A764",
    "leaf": "#5F9140",
    "vein": "#B4D089",
    "tie": "#B5562E",
    "cord": "#E6B48A",
}


def _standing(g: Genes) -> list[Part]:
    """Two or three canes side by side, their leaves above."""
    count = 2 if g["count"] < 0.4 else 3
    width = lerp(84, 108, g["girth"])
    lean = lerp(-5, 5, g["lean"])
    fan = lerp(5, 11, g["spread"])
    gap = width * lerp(1.3, 1.6, g["spread"])
    tall = lerp(500, 600, g["length"])
    joints = 3 + round(g["nodes"] * 2)
    canes: list[Part] = []
    leaves: list[Part] = []
    spots = {2: ((-0.5, 0.88), (0.5, 1.0)), 3: ((-1.0, 0.84), (1.0, 0.92), (0.0, 1.06))}[count]
    for k, share in spots:
        heading = -90 + lean + k * fan
        turn = k * fan * 0.6
        foot = (k * gap * 0.8, 440.0)
        canes += stalk(foot, heading, tall * share, width, joints, turn, cut=False)
        x = foot[0] + tall * share * math.sin(math.radians(lean + k * fan * 1.3))
        y = foot[1] - tall * share * 0.97
        leaves += fountain(
            (x, y),
            heading + turn,
            {**g, "leaf": g["leaf"] * (1.0 if k == 0 or count == 2 else 0.3)},
            520 * lerp(0.9, 1.1, g["leaf"]),
        )
    return [*leaves, *canes]


def _cord(y: float, half: float, g: Genes) -> Part:
    """A rope wound round the bundle."""
    turns = 2 + round(g["tie"])
    high = 17.0 * turns
    path = smooth(
        [
            (-half, y - high),
            (0, y - high + 12),
            (half, y - high),
            (half, y + high),
            (0, y + high + 12),
            (-half, y + high),
        ],
        corners=(0, 2, 3, 5),
    )
    lines = []
    for i in range(1, turns):
        v = y - high + 2 * high * i / turns
        lines.append(taper([(-half, v), (0, v + 12), (half, v)], 12, start=12, end=12, n=5))
    return Part(path, "tie", shade=crescent(path, -half * 0.4, 0, 1.0), lines=tuple(lines), line_tone="cord")


def _bundle(g: Genes) -> list[Part]:
    """Cut canes tied in the middle."""
    count = 3 + round(g["count"] * 2)
    width = lerp(94, 116, g["girth"]) * (1.0 if count < 5 else 0.86)
    fan = lerp(6, 11, g["spread"]) * (1.0 if count < 5 else 0.8)
    tall = lerp(760, 880, g["length"])
    joints = 3 + round(g["nodes"] * 2)
    lean = lerp(-8, 8, g["lean"])
    tie_y = 40.0
    parts: list[Part] = []
    if g["leaf"] > 0.3:
        for side in (-1, 1) if g["leaf"] > 0.6 else ((1,) if g["lean"] > 0.5 else (-1,)):
            parts.append(
                strap(
                    (side * width * 0.5, tie_y - 260),
                    -90 + side * 30,
                    500,
                    side * lerp(50, 110, g["droop"]),
                    84,
                )
            )
    half = (count - 1) / 2
    order = sorted(range(count), key=lambda i: -abs(i - half))
    for i in order:
        k = i - half
        long = tall * (1.0 - lerp(0.03, 0.12, g["cut"]) * abs(k))
        angle = k * fan
        cane = stalk((0, long * 0.5), -90, long, width, joints + (i % 2) * 0.4, cut=True)
        parts += place(cane, (k * width * 0.86, tie_y - 30), 1.0, angle)
    parts.append(_cord(tie_y, width * (half + 0.56), g))
    return place(parts, angle=lean)


def _pieces(g: Genes) -> list[Part]:
    """Short billets, crossed, their pith showing; a leaf behind."""
    width = lerp(150, 180, g["girth"])
    open_ = lerp(30, 44, g["spread"])
    tall = lerp(660, 760, g["length"])
    joints = 2 + round(g["nodes"])
    parts: list[Part] = []
    if g["leaf"] > 0.25:
        for side in (-1, 1) if g["leaf"] > 0.55 else ((1,) if g["lean"] > 0.5 else (-1,)):
            parts.append(strap((side * 20, -40), -90 + side * 12, 500, side * lerp(46, 100, g["droop"]), 96))
    tilt = lerp(-8, 8, g["lean"])
    spots = [(-1, -open_), (1, open_)]
    if g["count"] > 0.5:
        spots.insert(0, (0, 0.0))
    for k, angle in spots:
        long = tall * (0.96 if k else 1.06) * lerp(1.0, 0.9, g["cut"] * (k > 0))
        piece = stalk((0, long * 0.5), -90, long, width, joints, cut=True)
        parts += place(piece, (k * 30, 0 if k else -30), 1.0, angle + tilt)
    if g["tie"] > 0.5:
        parts.append(_cord(20, width * lerp(0.98, 1.06, g["tie"]), g))
    return parts


def draw(species: str, form: str, genes: Genes) -> Figure:
    makers = {"canes": _standing, "bundle": _bundle, "pieces": _pieces}
    return Figure(fit(makers[form](genes), 890), _TONES)


FAMILY = Family(
    name="cane",
    genes=("count", "girth", "nodes", "spread", "leaf", "droop", "cut", "tie", "length", "lean"),
    forms={"sugar_cane": ("canes", "bundle", "pieces")},
    draw=draw,
)
