"""Tubers: potatoes in a pile or alone, sweet potatoes, cassava, taro and yam whole and cut."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import starch_root
from generation.motifs.parts.fruit import drop, fit, leaf_part, place
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_TONES = {
    "potato": {"skin": "#C9A46B", "eye": "#8A6637", "leaf": "#6F9A3F", "vein": "#B4CC84"},
    "sweet_potato": {
        "skin": "#A8434A",
        "eye": "#6E2430",
        "flesh": "#EE9A45",
        "ring": "#C8702C",
        "leaf": "#5E8F3C",
        "vein": "#A9C77B",
    },
}

# -- potato -----------------------------------------------------------------------

_SHAPES: tuple[tuple[Point, ...], ...] = (
    (
        (-1.0, 0.10), (-0.84, -0.62), (-0.34, -0.96), (0.18, -0.78), (0.62, -0.86), (0.98, -0.38),
        (0.94, 0.36), (0.52, 0.90), (-0.06, 0.98), (-0.46, 0.84), (-0.88, 0.68),
    ),
    (
        (-0.98, -0.12), (-0.70, -0.74), (-0.16, -0.90), (0.40, -0.98), (0.88, -0.64), (1.0, 0.02),
        (0.80, 0.58), (0.30, 0.78), (-0.20, 0.98), (-0.72, 0.88), (-1.0, 0.42),
    ),
    (
        (-0.96, 0.22), (-0.96, -0.40), (-0.56, -0.88), (0.02, -0.94), (0.46, -0.70), (0.90, -0.60),
        (1.02, 0.0), (0.84, 0.66), (0.34, 0.98), (-0.30, 0.90), (-0.70, 0.74),
    ),
)  # fmt: skip
"""Three potatoes, as fractions of their half width and height; no two in a pile are alike."""

_SPOTS: tuple[tuple[tuple[float, float, float], ...], ...] = (
    (
        (-0.64, -0.04, -14),
        (0.30, -0.34, 10),
        (-0.10, 0.16, 0),
        (0.56, 0.14, 22),
        (-0.52, 0.36, -20),
        (0.16, 0.60, 4),
    ),
    (
        (-0.04, -0.54, -2),
        (0.42, -0.50, 12),
        (0.12, 0.04, 0),
        (-0.54, 0.14, -16),
        (0.58, 0.20, 20),
        (-0.14, 0.56, 0),
    ),
    (
        (-0.66, 0.0, -16),
        (0.16, -0.46, 4),
        (0.52, -0.06, 18),
        (-0.16, 0.10, 0),
        (0.26, 0.48, 12),
        (-0.48, 0.44, -14),
    ),
)
"""Where each has its eyes, and how far in degrees the eye turns with the skin."""


def _potato(
    g: Mapping[str, float], which: int, at: Point, rx: float, ry: float, turn: float, eyes: int
) -> list[Part]:
    k = lerp(0.25, 1.0, g["bumps"])
    points = []
    for i, (x, y) in enumerate(_SHAPES[which]):
        r = math.hypot(x, y)
        even = 1.0 - 0.03 * (i % 2)
        points.append((rx * x * lerp(even / r, 1.0, k), ry * y * lerp(even / r, 1.0, k)))
    body = smooth(points)
    size = rx * lerp(0.085, 0.125, g["eyes"])
    marks = []
    for x, y, lean in _SPOTS[which][:eyes]:
        bow = taper([(-size, -size * 0.24), (0, size * 0.36), (size, -size * 0.24)], size * 0.54, n=7)
        dot = ellipse(0, -size * 0.34, size * 0.24, size * 0.17)
        marks.append((bow + dot).rotate(lean).translate(x * rx, y * ry))
    part = Part(
        body,
        "skin",
        shade=crescent(body, -rx * 0.15, -ry * 0.17),
        light=glint(body, 0.10, 0.68, -134),
        hatch=round_hatch(body, 3, rx * 0.068),
        shine=round_shine(body, 1, rx * 0.06),
        lines=(Path.join(marks),),
        line_tone="eye",
    )
    return place([part], at, 1.0, turn)


def _sprout(g: Mapping[str, float], at: Point, turn: float) -> list[Part]:
    """A young shoot: a short stem, two leaves and a smaller one between them."""
    reach = lerp(150, 210, g["sprout"])
    stem = taper([(0, 70), (4, 0), (0, -reach * 0.30)], 26, start=30, end=20, peak=0.05, n=5)
    joint = (0.0, -reach * 0.16)
    parts = [Part(stem, "leaf", gap=False)]
    for side, far in ((-1, 0.9), (1, 1.0)):
        tip = (joint[0] + side * reach * 1.02 * far, joint[1] - reach * 0.50 * far)
        parts.append(leaf_part(joint, tip, reach * 0.56, bend=0.12 * side, veins=2, vein=12))
    top = leaf_part((0, -reach * 0.14), (8, -reach * 0.98), reach * 0.42, bend=0.04, veins=0, vein=12)
    return place([*parts, top], at, 1.0, turn)


def _pile(g: Mapping[str, float]) -> tuple[Part, ...]:
    rx = lerp(245, 275, g["length"])
    ry = rx * lerp(0.70, 0.82, g["width"])
    lean = lerp(-10, 10, g["lean"])
    apart = lerp(0.84, 0.98, g["spread"])
    eyes = 3 + round(g["taper"] * 2)
    parts: list[Part] = []
    if g["count"] > 0.33:
        x = lerp(-60, 60, g["lean"])
        if g["sprout"] > 0.4:
            parts += _sprout(g, (x + rx * 0.60, -ry * 1.20), 44 + lean)
        parts += _potato(g, 1, (x, -ry * 0.66), rx * 0.96, ry * 0.96, -8 + lean, eyes)
        parts += _potato(g, 2, (-rx * apart, ry * 0.50), rx * 0.98, ry * 0.94, 10 + lean, eyes)
        parts += _potato(g, 0, (rx * apart, ry * 0.62), rx, ry, -14 + lean, eyes)
        return fit(parts, 900)
    if g["sprout"] > 0.4:
        parts += _sprout(g, (-rx * 0.16, -ry * 0.62), -34 + lean)
    parts += _potato(g, 1, (rx * 0.58, -ry * 0.30), rx * 1.06, ry * 1.02, -26 + lean, eyes)
    parts += _potato(g, 0, (-rx * 0.48, ry * 0.42), rx * 1.12, ry * 1.02, 8 + lean, eyes)
    return fit(parts, 890)


def _single(g: Mapping[str, float]) -> tuple[Part, ...]:
    rx = 400.0
    ry = rx * lerp(0.62, 0.76, g["width"]) * lerp(1.06, 0.94, g["length"])
    turn = lerp(-26, 2, g["lean"])
    which = 0 if g["spread"] < 0.5 else 2
    parts = _sprout(g, (rx * 0.58, -ry * 0.74), 40 + turn * 0.6) if g["sprout"] > 0.4 else []
    eyes = 4 + round(g["taper"] * 2)
    return fit([*parts, *_potato(g, which, (0, 0), rx, ry, turn, eyes)], 880)


# -- sweet potato -----------------------------------------------------------------


def _spindle(g: Mapping[str, float], rx: float, ry: float) -> list[Point]:
    """A sweet potato: fat in the middle, drawn out to a thin end left and right, the ends rounded."""
    sway = lerp(-0.26, 0.26, g["bumps"]) * ry
    thin = lerp(0.50, 0.36, g["taper"])
    end = ry * lerp(0.13, 0.08, g["taper"])
    return [
        (-rx * 1.01, sway * 0.8 + end * 0.4),
        (-rx * 0.98, sway * 0.7 - end),
        (-rx * 0.72, -ry * (thin + 0.16) + sway * 0.3),
        (-rx * 0.16, -ry + sway * 0.1),
        (rx * 0.44, -ry * 0.78 + sway * 0.2),
        (rx * 0.82, -ry * thin * 0.72 - sway * 0.3),
        (rx * 1.06, -sway * 0.9 - end),
        (rx * 1.09, -sway * 0.9 + end * 0.6),
        (rx * 0.82, ry * thin * 0.96 - sway * 0.4),
        (rx * 0.34, ry * 0.92),
        (-rx * 0.26, ry),
        (-rx * 0.74, ry * (thin + 0.12) + sway * 0.4),
    ]


def _sweet(g: Mapping[str, float], rx: float, ry: float, turn: float, at: Point) -> list[Part]:
    body = smooth(_spindle(g, rx, ry))
    w = lerp(24, 36, g["eyes"])
    count = 4 + round(g["eyes"] * 3)
    places = (
        (-0.52, -0.06),
        (0.06, -0.50),
        (0.40, 0.05),
        (-0.14, 0.26),
        (0.68, -0.16),
        (-0.40, 0.50),
        (0.28, 0.54),
    )
    scars = [
        taper([(x * rx - w, y * ry), (x * rx, y * ry + 9), (x * rx + w, y * ry - 3)], 16, n=5)
        for x, y in places[:count]
    ]
    gleam = [(-rx * 0.58, -ry * 0.42), (-rx * 0.16, -ry * 0.72), (rx * 0.24, -ry * 0.64)]
    part = Part(
        body,
        "skin",
        shade=crescent(body, -20, -ry * 0.22),
        light=taper(gleam, ry * 0.13, n=9),
        hatch=tuple(
            taper(
                [
                    (-rx * k, ry * (0.84 - 0.16 * i)),
                    (rx * 0.06, ry * (0.86 - 0.19 * i)),
                    (rx * (k + 0.12), ry * (0.54 - 0.15 * i)),
                ],
                24 - 5 * i,
                n=9,
            )
            for i, k in enumerate((0.42, 0.32, 0.2))
        ),
        shine=(taper(gleam, 20, n=9),),
        lines=tuple(scars),
        line_tone="eye",
    )
    return place([part], at, 1.0, turn)


def _vine(g: Mapping[str, float], at: Point, turn: float) -> list[Part]:
    """A heart-shaped leaf on its stalk, as the vine has it; ``at`` is the stalk's foot."""
    if g["sprout"] < 0.35:
        return []
    s = lerp(130, 170, g["sprout"])
    y = -s * 1.15
    half = [
        (s * 0.30, y + s * 0.44),
        (s * 0.66, y + s * 0.30),
        (s * 0.72, y - s * 0.16),
        (s * 0.34, y - s * 0.70),
    ]
    heart = smooth(
        [(0, y + s * 0.22), *half, (0, y - s * 1.06), *[(-x, v) for x, v in half[::-1]]], corners=(0, 5)
    )
    shade = smooth([(0, y + s * 0.22), *half, (0, y - s * 1.06)], corners=(0, 5))
    stem = taper([(-14, 60), (10, y * 0.4), (0, y + s * 0.26)], 22, start=24, end=18, peak=0.05, n=7)
    lines = [taper([(0, y + s * 0.2), (0, y - s * 0.86)], 14, start=14, peak=0.05, n=5)]
    for side in (-1, 1):
        for low, high, out in ((0.12, 0.10, 0.46), (-0.12, -0.42, 0.42)):
            vein = [(0.0, y + s * low), (side * s * out, y + s * high)]
            lines.append(taper(vein, 11, start=11, peak=0.05, n=4))
    leaf = Part(heart, "leaf", shade=shade, lines=tuple(lines), line_tone="vein")
    return place([Part(stem, "leaf", gap=False), leaf], at, 1.0, turn)


def _sweet_whole(g: Mapping[str, float]) -> tuple[Part, ...]:
    rx, ry = lerp(390, 430, g["length"]), lerp(140, 176, g["width"])
    turn = lerp(-30, -14, g["lean"])
    if g["count"] > 0.4:
        apart = lerp(0.72, 0.86, g["spread"])
        return fit(
            [
                *_vine(g, (-rx * 0.34, -ry * 1.0), -16),
                *_sweet(g, rx * 0.92, ry * 0.94, turn - 6, (20, -ry * apart)),
                *_sweet({**g, "bumps": 1 - g["bumps"]}, rx, ry, turn + 20, (-10, ry * apart)),
            ],
            890,
        )
    return fit([*_vine(g, (-40, -ry * 0.74), -14), *_sweet(g, rx, ry * 1.14, turn, (0, 30))], 890)


def _sweet_cut(g: Mapping[str, float]) -> tuple[Part, ...]:
    """One whole behind, one cut in front: the round face shows its colour."""
    rx, ry = lerp(390, 430, g["length"]), lerp(150, 176, g["width"])
    r = ry * lerp(1.02, 1.18, g["cut"])
    length = rx * lerp(1.16, 1.34, g["spread"])
    end = r * 0.12
    body = smooth(
        [
            (0, -r),
            (length * 0.36, -r * 1.0),
            (length * 0.72, -r * 0.66),
            (length * 1.0, -r * 0.10 - end),
            (length * 1.03, -r * 0.04 + end * 0.5),
            (length * 0.76, r * 0.62),
            (length * 0.36, r * 1.0),
            (0, r),
        ],
        corners=(0, 7),
    )
    face = ellipse(0, 0, r * 0.78, r)
    flesh = ellipse(0, 0, r * 0.67, r * 0.87)
    ring = ellipse(0, 0, r * 0.46, r * 0.62) + ellipse(0, 0, r * 0.40, r * 0.55).reversed()
    flecks = [
        drop((r * x, r * y), r * 0.14, r * 0.075, math.degrees(math.atan2(y, x)))
        for x, y in ((-0.20, -0.08), (-0.02, -0.30), (0.20, -0.10), (0.16, 0.22), (-0.10, 0.26))
    ]
    cut = [
        Part(
            body,
            "skin",
            shade=crescent(body, -10, -r * 0.24),
            hatch=tuple(
                taper(
                    [
                        (r * 0.9, r * (0.82 - 0.2 * i)),
                        (length * 0.5, r * (0.80 - 0.22 * i)),
                        (length * 0.82, r * (0.36 - 0.14 * i)),
                    ],
                    22 - 5 * i,
                    n=9,
                )
                for i in range(3)
            ),
            shine=(
                taper(
                    [(r * 0.95, -r * 0.68), (length * 0.46, -r * 0.72), (length * 0.70, -r * 0.48)], 20, n=7
                ),
            ),
            light=taper(
                [(r * 0.95, -r * 0.68), (length * 0.46, -r * 0.72), (length * 0.70, -r * 0.48)], 22, n=7
            ),
        ),
        Part(face, "skin", light=crescent(face, 16, 10, 1.0)),
        Part(flesh, "flesh", lines=(ring, *flecks), line_tone="ring", open=True, gap=False),
    ]
    turn = lerp(-12, 6, g["lean"])
    return fit(
        [
            *_vine(g, (-60, -ry * 1.0), -14),
            *_sweet(g, rx * 0.98, ry * 0.92, turn - 16, (70, -ry * 0.52)),
            *place(cut, (-length * 0.44, ry * 0.86), 1.0, turn),
        ],
        890,
    )


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species in starch_root.TONES:
        tones = starch_root.SLENDER if form == "bundle" else starch_root.TONES[species]
        return Figure(starch_root.draw(species, form, genes), tones)
    makers = {"pile": _pile, "single": _single, "whole": _sweet_whole, "cut": _sweet_cut}
    return Figure(makers[form](genes), _TONES[species])


FAMILY = Family(
    name="tuber",
    genes=("count", "width", "length", "bumps", "eyes", "lean", "spread", "taper", "sprout", "cut"),
    forms={
        "potato": ("pile", "single"),
        "sweet_potato": ("cut", "whole"),
        "cassava": ("cut", "cluster"),
        "taro": ("cut", "whole"),
        "yam": ("cut", "bundle"),
    },
    draw=draw,
)
