"""Nuts: peanuts in the pod and open, walnuts whole and halved."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import leaf, leaf_rib, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

_TONES = {
    "peanut": {
        "skin": "#D0A266",
        "mark": "#96682F",
        "kernel": "#A4513A",
        "flesh": "#F3E1C4",
        "leaf": "#6F9A3F",
    },
    "walnut": {
        "skin": "#B5854A",
        "mark": "#6E4A28",
        "kernel": "#C99A5E",
        "flesh": "#EAD3A8",
        "leaf": "#6F8F45",
    },
}


def _placed(p: Part, m: Affine) -> Part:
    return replace(
        p,
        path=p.path.transform(m),
        shade=p.shade.transform(m),
        light=p.light.transform(m),
        hatch=tuple(x.transform(m) for x in p.hatch),
        shine=tuple(x.transform(m) for x in p.shine),
        lines=tuple(x.transform(m) for x in p.lines),
    )


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


def _leaf(g: Mapping[str, float], at: Point, side: int) -> list[Part]:
    if g["leaf"] < 0.45:
        return []
    size = lerp(200, 280, g["leaf"])
    tip = (at[0] + side * size * 0.82, at[1] - size * 0.62)
    path = leaf(at, tip, size * 0.46, bend=-0.1 * side, belly=0.52)
    return [Part(path, "leaf", shade=crescent(path, -16, -12), lines=(leaf_rib(at, tip, -0.1 * side, 12),))]


def _peanuts(g: Mapping[str, float]) -> list[Part]:
    half, fat = lerp(310, 350, g["height"]), lerp(150, 178, g["width"])
    turn = lerp(-14, 14, g["lean"])
    open_ = lerp(26, 42, g["spread"])
    if g["count"] < 0.3:
        m = Affine.scale(1.2).then(Affine.rotate(28 + turn))
        return [*_leaf(g, (110, -300), 1), _placed(_pod(g, half, fat), m)]
    back = Affine.scale(0.94).then(Affine.rotate(open_ + turn)).then(Affine.translate(135, -30))
    front = Affine.rotate(-open_ * 0.8 + turn).then(Affine.translate(-110, 40))
    return [*_leaf(g, (10, -110), 1), _placed(_pod(g, half, fat), back), _placed(_pod(g, half, fat), front)]


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


def _open_pod(g: Mapping[str, float]) -> list[Part]:
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
    front = Affine.rotate(-open_ * 0.6 + turn).then(Affine.translate(-120, 20))
    back = Affine.scale(0.9).then(Affine.rotate(open_ + turn)).then(Affine.translate(150, -20))
    return [
        *_leaf(g, (20, -120), 1),
        _placed(_pod(g, half, fat * 0.9), back),
        *(_placed(p, front) for p in shell),
    ]


# -- walnut -----------------------------------------------------------------------


def _walnut_body(g: Mapping[str, float], r: float) -> Path:
    rx, ry = r * lerp(0.88, 0.98, g["width"]), r * lerp(0.98, 1.1, g["height"])
    return smooth(
        [
            (0, -ry * 1.06),
            (-rx * 0.40, -ry * 0.90),
            (-rx * 0.86, -ry * 0.46),
            (-rx, ry * 0.14),
            (-rx * 0.76, ry * 0.70),
            (-rx * 0.26, ry * 0.97),
            (rx * 0.26, ry * 0.97),
            (rx * 0.76, ry * 0.70),
            (rx, ry * 0.14),
            (rx * 0.86, -ry * 0.46),
            (rx * 0.40, -ry * 0.90),
        ],
        corners=(0,),
    )


def _wrinkles(g: Mapping[str, float], r: float) -> tuple[Path, ...]:
    """The seam, bowed to one side, and short furrows that run beside it."""
    seam_x = lerp(-0.1, 0.14, g["waist"]) * r
    marks = [taper([(0, -r * 0.94), (seam_x, -r * 0.2), (seam_x * 0.8, r * 0.4), (0, r * 0.9)], 22, n=9)]
    rows = 3 + round(g["texture"] * 2)
    for side in (-1, 1):
        for i in range(rows):
            y = r * lerp(-0.62, 0.62, i / (rows - 1))
            wide = math.sqrt(max(0.1, 1 - (y / r) ** 2)) * r
            for k, sway in ((0.36, 1), (0.66, -1)):
                x = seam_x + side * wide * k
                if abs(y) > r * 0.5 and k > 0.5:
                    continue
                marks.append(
                    taper(
                        [
                            (x - side * r * 0.05, y - r * 0.17),
                            (x + side * r * 0.07 * sway, y - r * 0.07),
                            (x - side * r * 0.05 * sway, y + r * 0.06),
                            (x + side * r * 0.04, y + r * 0.16),
                        ],
                        20,
                        n=9,
                    )
                )
    return tuple(marks)


def _walnut(g: Mapping[str, float], r: float) -> Part:
    body = _walnut_body(g, r)
    return Part(
        body,
        "skin",
        shade=crescent(body, -r * 0.18, -r * 0.12),
        light=glint(body, 0.09, 0.7, -138),
        hatch=contour_strokes(body, -20, 86, (0.92, 0.83), 22),
        shine=contour_strokes(body, 190, 232, (0.88,), 18),
        lines=_wrinkles(g, r),
        line_tone="mark",
    )


def _walnuts(g: Mapping[str, float]) -> list[Part]:
    turn = lerp(-16, 16, g["lean"])
    if g["count"] < 0.45:
        r = lerp(360, 400, g["height"])
        return [
            *_leaf(g, (60, -r * 0.8), 1),
            _placed(_walnut(g, r), Affine.rotate(turn).then(Affine.translate(0, 30))),
        ]
    r = lerp(255, 280, g["height"])
    apart = lerp(0.8, 0.94, g["spread"])
    return [
        *_leaf(g, (40, -r * 0.9), 1),
        _placed(_walnut(g, r * 0.94), Affine.rotate(24 + turn).then(Affine.translate(r * apart, -r * 0.28))),
        _placed(_walnut(g, r), Affine.rotate(-14 + turn).then(Affine.translate(-r * apart, r * 0.22))),
    ]


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


def _walnut_half(g: Mapping[str, float]) -> list[Part]:
    """A whole nut behind, the open half in front with its kernel."""
    r = lerp(330, 360, g["height"])
    turn = lerp(-14, 14, g["lean"])
    body = _walnut_body(g, r)
    hollow = body.transform(Affine.scale(0.84))
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
                15,
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
    front = Affine.rotate(-8 + turn).then(Affine.translate(-90, 50))
    parts = [*_leaf(g, (20, -r * 0.85), 1)]
    if g["crack"] > 0.25:
        back = Affine.rotate(22 + turn).then(Affine.translate(lerp(190, 240, g["spread"]), -110))
        parts.append(_placed(_walnut(g, r * 0.8), back))
        return [*parts, *(_placed(p, front) for p in half)]
    return [*parts, *(_placed(p, Affine.scale(1.15).then(Affine.rotate(turn))) for p in half)]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"pod": _peanuts, "open": _open_pod, "whole": _walnuts, "half": _walnut_half}
    return Figure(tuple(makers[form](genes)), _TONES[species])


FAMILY = Family(
    name="nut",
    genes=("count", "width", "height", "waist", "texture", "lean", "crack", "leaf", "spread", "kernel"),
    forms={
        "peanut": ("pod", "open"),
        "walnut": ("whole", "half"),
    },
    draw=draw,
)
