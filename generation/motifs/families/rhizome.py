"""Rhizomes: ginger, a whole hand and one that is cut."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, leaf_rib, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {"skin": "#D3A868", "mark": "#96692F", "flesh": "#F1DD9A", "leaf": "#7FA23C"}


def _knob(a: Point, b: Point, wide: float, tip: float, waist: float) -> Path:
    """A finger from ``a`` to ``b``: narrow where it leaves its neighbour, swollen at the end."""
    length = math.dist(a, b) or 1.0
    ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    nx, ny = -uy, ux

    def at(t: float, off: float) -> Point:
        return (a[0] + ux * length * t + nx * off, a[1] + uy * length * t + ny * off)

    return smooth(
        [
            at(-0.12, wide * 0.5),
            at(0.28, wide * waist),
            at(0.66, wide * 0.96),
            at(0.94, tip * 0.9),
            at(1.12, tip * 0.36),
            at(1.12, -tip * 0.36),
            at(0.94, -tip * 0.9),
            at(0.66, -wide * 1.0),
            at(0.28, -wide * waist),
            at(-0.12, -wide * 0.5),
        ]
    )


def _rings(a: Point, b: Point, wide: float, count: int) -> list[Path]:
    """Bowed scars across a finger."""
    length = math.dist(a, b) or 1.0
    ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    nx, ny = -uy, ux
    out = []
    for i in range(count):
        t = 0.26 + 0.62 * i / max(1, count - 1)
        k = wide * (0.72 if i % 2 else 0.86)
        shift = wide * 0.12 * (1 if i % 2 else -1)
        points = []
        for off, bow in ((-k + shift, 0.0), (shift, 0.16), (k + shift, 0.0)):
            points.append(
                (
                    a[0] + ux * (length * t + wide * bow) + nx * off,
                    a[1] + uy * (length * t + wide * bow) + ny * off,
                )
            )
        out.append(taper(points, 15, n=7))
    return out


def _fingers(g: Mapping[str, float]) -> list[tuple[Point, Point, float, float]]:
    """The hand: a long body and knobs that leave it above and below: (from, to, width, tip)."""
    k = lerp(0.92, 1.08, g["thickness"])
    long_ = lerp(0.94, 1.08, g["length"])
    s = lerp(-26, 26, g["curve"])
    spread = lerp(0.9, 1.12, g["spread"])
    hand: list[tuple[Point, Point, float, float]] = [
        ((-310 * long_, 110), (-40, 60 + s), 96 * k, 86 * k),
        ((-60, 60 + s), (240 * long_, 20 - s), 104 * k, 92 * k),
        ((-190, 90), (-290 * spread, -150), 78 * k, 70 * k),
        ((20, 40 + s), (-40, -230 * spread), 84 * k, 76 * k),
        ((190, 20), (330 * long_, -170 * spread), 76 * k, 70 * k),
    ]
    if g["fingers"] > 0.33:
        hand.append(((90, 60), (130, 280 * spread), 80 * k, 70 * k))
    if g["fingers"] > 0.66:
        hand.append(((-180, 120), (-150, 310 * spread), 70 * k, 62 * k))
    return hand


def _body(g: Mapping[str, float]) -> tuple[Path, list[Path]]:
    waist = lerp(0.92, 0.74, g["knobs"])
    pieces, marks = [], []
    for a, b, wide, tip in _fingers(g):
        pieces.append(_knob(a, b, wide, tip, waist))
        marks += _rings(a, b, wide, 2 + round(g["rings"] * 2))
    return union(*pieces), marks


def _turned(path: Path, g: Mapping[str, float]) -> Path:
    return path.rotate(lerp(-14, 14, g["lean"]))


def _whole(g: Mapping[str, float]) -> list[Part]:
    body, marks = _body(g)
    parts: list[Part] = []
    if g["sprout"] > 0.5:
        base, tip = (-40.0, -236.0), (20.0, -270 - lerp(120, 190, g["sprout"]))
        path = leaf(base, tip, 74, bend=0.06, belly=0.36)
        parts.append(Part(_turned(path, g), "leaf", lines=(_turned(leaf_rib(base, tip, 0.06, 12), g),)))
    shape = _turned(body, g)
    hatch = []
    for a, b, wide, _ in _fingers(g):
        length = math.dist(a, b)
        ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
        nx, ny = -uy, ux
        side = 1 if nx + ny > 0 else -1
        for i in range(3):
            t = 0.42 + 0.2 * i
            x, y = a[0] + ux * length * t, a[1] + uy * length * t
            hatch.append(
                taper(
                    [
                        (x + side * nx * wide * 1.02, y + side * ny * wide * 1.02),
                        (x + side * nx * wide * 0.52, y + side * ny * wide * 0.52),
                    ],
                    17,
                    start=17,
                    peak=0.05,
                    n=4,
                )
            )
    shine = [
        taper(
            [
                (a[0] + (b[0] - a[0]) * 0.4 - wide * 0.34, a[1] + (b[1] - a[1]) * 0.4 - wide * 0.36),
                (a[0] + (b[0] - a[0]) * 0.8 - wide * 0.34, a[1] + (b[1] - a[1]) * 0.8 - wide * 0.36),
            ],
            17,
        )
        for a, b, wide, _ in _fingers(g)[1:5:2]
    ]
    parts.append(
        Part(
            shape,
            "skin",
            shade=crescent(shape, -24, -28, 1.0),
            hatch=tuple(_turned(h, g) for h in hatch),
            light=Path.join(_turned(x, g) for x in shine),
            lines=tuple(_turned(m, g) for m in marks),
            line_tone="mark",
        )
    )
    return parts


def _slice(g: Mapping[str, float], at: Point, rx: float, ry: float, turn: float) -> list[Part]:
    rim = ellipse(0, 0, rx, ry).rotate(turn).translate(*at)
    flesh = ellipse(0, 0, rx * 0.85, ry * 0.82).rotate(turn).translate(*at)
    line = ellipse(0, 0, rx * 0.60, ry * 0.54) + ellipse(0, 0, rx * 0.54, ry * 0.47).reversed()
    marks = [line.rotate(turn).translate(*at)]
    for i in range(5):
        a = math.radians(72 * i + 20)
        marks.append(
            ellipse(math.cos(a) * rx * 0.28, math.sin(a) * ry * 0.24, rx * 0.045).rotate(turn).translate(*at)
        )
    return [
        Part(rim, "skin", shade=crescent(rim, -18, -14)),
        Part(flesh, "flesh", lines=tuple(marks), line_tone="mark", open=True, gap=False),
    ]


def _cut(g: Mapping[str, float]) -> list[Part]:
    """The hand behind, two slices in front."""
    whole = _whole({**g, "sprout": 0.0, "fingers": min(g["fingers"], 0.6), "lean": g["lean"] * 0.6})
    size = lerp(132, 160, g["cut"])
    lift = -40.0

    def up(p: Path) -> Path:
        return p.translate(0, lift)

    from dataclasses import replace

    moved = [
        replace(
            p,
            path=up(p.path),
            shade=up(p.shade),
            light=up(p.light),
            hatch=tuple(up(x) for x in p.hatch),
            shine=tuple(up(x) for x in p.shine),
            lines=tuple(intersection(up(x), up(p.path)) for x in p.lines),
        )
        for p in whole
    ]
    return [
        *moved,
        *_slice(g, (-120 - 40 * g["spread"], 250), size, size * 0.80, -16),
        *_slice(g, (120 + 40 * g["spread"], 290), size * 0.92, size * 0.76, 14),
    ]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(tuple(_cut(genes) if form == "cut" else _whole(genes)), _TONES)


FAMILY = Family(
    name="rhizome",
    genes=("fingers", "length", "knobs", "spread", "rings", "lean", "thickness", "cut", "sprout", "curve"),
    forms={
        "ginger": ("whole", "cut"),
    },
    draw=draw,
)
