"""Nuts: peanuts in the pod and open, walnuts whole and halved."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, leaf_part, place
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

_TONES = {
    "peanut": {
        "skin": "#D0A266",
        "mark": "#96682F",
        "kernel": "#A4513A",
        "flesh": "#F3E1C4",
        "leaf": "#6F9A3F",
        "vein": "#A9C77B",
    },
    "walnut": {
        "skin": "#B5854A",
        "mark": "#6E4A28",
        "kernel": "#C99A5E",
        "flesh": "#EAD3A8",
        "leaf": "#6F8F45",
        "vein": "#AFC68A",
    },
}


def _pod_points(g: Mapping[str, float], half: float, fat: float) -> list[Point]:
    """An upright peanut shell: two swells and a waist, a small beak above."""
    waist = lerp(0.74, 0.56, g["waist"])
    top = lerp(0.86, 0.98, g["height"])
    return [
        (fat * 0.05, -half * 1.06),
        (-fat * 0.52 * top, -half * 0.92),
        (-fat * 0.90 * top, -half * 0.50),
        (-fat * waist, -half * 0.04),
        (-fat, half * 0.48),
        (-fat * 0.56, half * 0.94),
        (fat * 0.04, half * 1.02),
        (fat * 0.62, half * 0.90),
        (fat, half * 0.44),
        (fat * waist, -half * 0.06),
        (fat * 0.88 * top, -half * 0.54),
        (fat * 0.46 * top, -half * 0.94),
    ]


def _net(g: Mapping[str, float], half: float, fat: float) -> tuple[Path, ...]:
    """Ribs along the shell and dimples between them."""
    waist = lerp(0.74, 0.56, g["waist"])
    ribs = []
    for k in (-0.52, 0.0, 0.52):
        ribs.append(
            taper(
                [
                    (k * fat * 0.7, -half * 0.84),
                    (k * fat * 0.92, -half * 0.48),
                    (k * fat * waist, -half * 0.02),
                    (k * fat, half * 0.46),
                    (k * fat * 0.7, half * 0.84),
                ],
                13,
                n=11,
            )
        )
    dimples = []
    rows = 3 + round(g["texture"])
    for r in range(rows):
        for side in (-1, 1):
            for swell, reach in ((-0.52, 0.86), (0.48, 1.0)):
                y = half * (swell + (r - (rows - 1) / 2) * 0.17)
                x = side * fat * reach * 0.27
                dimples.append(taper([(x - 17, y), (x + 17, y + 3)], 14, n=4))
    return (*ribs, *dimples)


def _pod(g: Mapping[str, float], half: float, fat: float) -> Part:
    body = smooth(_pod_points(g, half, fat))
    return Part(
        body,
        "skin",
        shade=crescent(body, -fat * 0.24, -fat * 0.1),
        light=taper([(-fat * 0.56, -half * 0.66), (-fat * 0.6, -half * 0.36)], fat * 0.15),
        hatch=tuple(
            taper(
                [(fat * k, half * 0.18), (fat * (k + 0.07), half * 0.48), (fat * (k - 0.16), half * 0.82)],
                w,
                n=9,
            )
            for k, w in ((0.78, 20), (0.62, 15))
        )
        + (
            taper(
                [(fat * 0.70, -half * 0.76), (fat * 0.74, -half * 0.5), (fat * 0.52, -half * 0.22)], 17, n=9
            ),
        ),
        lines=_net(g, half, fat),
        line_tone="mark",
    )


def _leaf(g: Mapping[str, float], at: Point, angle: float) -> list[Part]:
    """A leaf that stands up behind the nuts from ``at`` towards ``angle``."""
    if g["leaf"] < 0.4:
        return []
    size = lerp(290, 360, g["leaf"])
    bend = 0.09 if angle < -90 else -0.09
    return [leaf_part(at, polar(angle, size, at), size * 0.46, bend=bend, veins=2, vein=13)]


def _peanuts(g: Mapping[str, float]) -> tuple[Part, ...]:
    half, fat = lerp(310, 350, g["height"]), lerp(150, 178, g["width"])
    turn = lerp(-14, 14, g["lean"])
    open_ = lerp(26, 42, g["spread"])
    if g["count"] < 0.3:
        return fit(
            [
                *_leaf(g, polar(-62 + turn, half * 0.8), -22 + turn),
                *place([_pod(g, half, fat)], angle=28 + turn),
            ],
            890,
        )
    back = place([_pod(g, half, fat)], (135, -30), 0.94, open_ + turn)
    front = place([_pod(g, half, fat)], (-110, 40), 1.0, -open_ * 0.8 + turn)
    return fit([*_leaf(g, (30 + turn * 2, -30), -86 + turn), *back, *front], 860)


def _kernel(at: Point, rx: float, ry: float) -> Part:
    body = smooth(
        [
            (at[0], at[1] - ry * 1.08),
            (at[0] - rx * 0.86, at[1] - ry * 0.36),
            (at[0] - rx * 0.9, at[1] + ry * 0.44),
            (at[0], at[1] + ry),
            (at[0] + rx * 0.9, at[1] + ry * 0.44),
            (at[0] + rx * 0.86, at[1] - ry * 0.36),
        ]
    )
    return Part(
        body,
        "kernel",
        shade=crescent(body, -rx * 0.24, -ry * 0.1),
        light=glint(body, 0.15, 0.52, -130),
        hatch=round_hatch(body, 2, rx * 0.16),
        shine=round_shine(body, 1, rx * 0.16),
    )


def _open_pod(g: Mapping[str, float]) -> tuple[Part, ...]:
    """One whole shell behind, one open shell in front with two kernels."""
    half, fat = lerp(330, 365, g["height"]), lerp(172, 196, g["width"])
    turn = lerp(-12, 12, g["lean"])
    open_ = lerp(22, 36, g["spread"])
    outer = smooth(_pod_points(g, half, fat))
    inner = smooth([(x * 0.80, y * 0.875) for x, y in _pod_points(g, half, fat)])
    k = lerp(0.92, 1.06, g["kernel"])
    shell = [
        Part(outer, "skin", shade=crescent(outer, -22, -8)),
        Part(inner, "flesh", shade=crescent(inner, 26, 12), open=True, gap=False),
        _kernel((0, -half * 0.44), fat * 0.53 * k, half * 0.33 * k),
        _kernel((0, half * 0.42), fat * 0.60 * k, half * 0.34 * k),
    ]
    front = place(shell, (-120, 20), 1.0, -open_ * 0.6 + turn)
    back = place([_pod(g, half, fat * 0.9)], (150, -20), 0.9, open_ + turn)
    return fit([*_leaf(g, (40 + turn * 2, -50), -82 + turn), *back, *front], 860)


# -- walnut -----------------------------------------------------------------------


def _walnut_body(g: Mapping[str, float], r: float) -> Path:
    """An egg shape, knobbly all round, with a small beak above."""
    rx, ry = r * lerp(0.90, 1.0, g["width"]), r * lerp(0.98, 1.08, g["height"])
    knobs = lerp(0.002, 0.010, g["texture"])
    points: list[Point] = []
    for i in range(1, 24):
        a = math.radians(-90 + 15 * i)
        k = 1 + (knobs if i % 2 else -knobs)
        x, y = math.cos(a) * rx * k, math.sin(a) * ry * k
        points.append((x * (1 + 0.06 * y / ry), y))
    return smooth([(0.0, -ry * 1.10), *points], corners=(0,))


_FURROWS: tuple[tuple[Point, ...], ...] = (
    ((0.20, -0.66), (0.34, -0.50), (0.25, -0.28), (0.40, -0.08), (0.29, 0.16), (0.41, 0.40), (0.27, 0.68)),
    ((0.50, -0.60), (0.50, -0.40), (0.66, -0.26), (0.60, -0.08), (0.74, 0.06)),
    ((0.54, 0.14), (0.66, 0.30), (0.54, 0.48), (0.58, 0.64)),
)
"""How the shell's grooves meander on the right of the seam, as fractions of the radius."""


def _wrinkles(g: Mapping[str, float], r: float) -> tuple[Path, ...]:
    """The ridge of the seam between two lines, and the grooves on either side."""
    bow = lerp(-0.12, 0.12, g["waist"]) * r
    ridge = lerp(0.055, 0.085, g["texture"]) * r
    marks = []
    for side in (-1, 1):
        x = side * ridge
        points = [
            (x * 0.2, -r),
            (bow + x, -r * 0.45),
            (bow * 1.2 + x, r * 0.1),
            (bow + x, r * 0.55),
            (x * 0.3, r),
        ]
        marks.append(taper(points, r * 0.062, n=9))
        for j, furrow in enumerate(_FURROWS):
            lift = 0.05 * side * (1 if j else -1)
            room = 1 - 0.10 * side * bow / (0.12 * r)
            groove = [(bow * (1 - abs(fx)) + side * fx * room * r, (fy + lift) * r) for fx, fy in furrow]
            marks.append(taper(groove, r * lerp(0.062, 0.086, g["texture"]), peak=0.4, n=13))
    return tuple(marks)


def _walnut(g: Mapping[str, float], r: float) -> Part:
    body = _walnut_body(g, r)
    return Part(
        body,
        "skin",
        shade=crescent(body, -r * 0.17, -r * 0.10),
        light=glint(body, 0.08, 0.78, -142),
        hatch=contour_strokes(body, -24, 80, (0.93, 0.85), r * 0.06),
        lines=_wrinkles(g, r),
        line_tone="mark",
    )


def _walnuts(g: Mapping[str, float]) -> tuple[Part, ...]:
    turn = lerp(-14, 14, g["lean"])
    if g["count"] < 0.4:
        return fit([*_leaf(g, (0, -340), -36), *place([_walnut(g, 380)], angle=turn * 0.6)], 880)
    apart = lerp(250, 290, g["spread"])
    back = place([_walnut(g, 262)], (apart, -130), 1.0, 26 + turn)
    front = place([_walnut(g, 320)], (-90, 40), 1.0, -10 + turn)
    return fit([*_leaf(g, (90, -140), -112), *back, *front], 890)


def _lobe(g: Mapping[str, float], side: int, r: float) -> Path:
    """One half of the kernel: a brain-like edge of three swells."""
    k = lerp(0.92, 1.04, g["kernel"])
    return smooth(
        [
            (side * r * 0.07, -r * 0.72 * k),
            (side * r * 0.40 * k, -r * 0.70 * k),
            (side * r * 0.52 * k, -r * 0.42 * k),
            (side * r * 0.66 * k, -r * 0.18 * k),
            (side * r * 0.56 * k, r * 0.08 * k),
            (side * r * 0.68 * k, r * 0.34 * k),
            (side * r * 0.46 * k, r * 0.60 * k),
            (side * r * 0.24 * k, r * 0.74 * k),
            (side * r * 0.07, r * 0.62 * k),
            (side * r * 0.12, r * 0.2 * k),
            (side * r * 0.05, -r * 0.1 * k),
            (side * r * 0.13, -r * 0.4 * k),
        ]
    )


def _walnut_half(g: Mapping[str, float]) -> tuple[Part, ...]:
    """A whole nut behind, the open half in front with its kernel."""
    r = 345.0
    turn = lerp(-14, 14, g["lean"])
    body = _walnut_body({**g, "texture": 0.0}, r)
    hollow = body.transform(Affine.scale(lerp(0.80, 0.86, g["spread"])))
    lobes = []
    for side in (-1, 1):
        path = _lobe(g, side, r * 0.98)
        folds = tuple(
            taper(
                [
                    (side * r * x0, r * y0),
                    (side * r * (x0 + x1) / 2, r * (y0 - 0.07)),
                    (side * r * x1, r * y1),
                ],
                17,
                n=5,
            )
            for x0, y0, x1, y1 in (
                (0.16, -0.5, 0.38, -0.46),
                (0.16, -0.16, 0.46, -0.16),
                (0.16, 0.14, 0.42, 0.12),
                (0.18, 0.44, 0.42, 0.36),
            )
        )
        lobes.append(Part(path, "kernel", shade=crescent(path, -18, -10), lines=folds, line_tone="mark"))
    half = [
        Part(body, "skin", shade=crescent(body, -26, -14)),
        Part(hollow, "flesh", shade=crescent(hollow, 26, 16), open=True, gap=False),
        *lobes,
    ]
    if g["crack"] > 0.25:
        back = place([_walnut(g, 282)], (lerp(250, 300, g["crack"]), -130), 1.0, 24 + turn)
        return fit([*_leaf(g, (110, -140), -108), *back, *place(half, (-90, 40), 1.0, -8 + turn)], 890)
    return fit([*_leaf(g, (20, -310), -36), *place(half, angle=turn)], 880)


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"pod": _peanuts, "open": _open_pod, "whole": _walnuts, "half": _walnut_half}
    return Figure(makers[form](genes), _TONES[species])


FAMILY = Family(
    name="nut",
    genes=("count", "width", "height", "waist", "texture", "lean", "crack", "leaf", "spread", "kernel"),
    forms={
        "peanut": ("pod", "open"),
        "walnut": ("whole", "half"),
    },
    draw=draw,
)
