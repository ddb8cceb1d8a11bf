"""Family: gourd. Pumpkin, whole and in slices."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, superellipse
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import GREENS, drop, fit, merge, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.parts.vine import tendril, vine_leaf
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]

_TONES = {
    **GREENS,
    "skin": "#E27F22",
    "stem": "#6F8240",
    "grain": "#B9C987",
    "leaf": "#5B8A3C",
    "flesh": "#F9C668",
    "seed": "#FFF3D2",
    "pith": "#D9862C",
}


def _stem(g: Genes, base: Point, length: float, w: float) -> Part:
    """A fluted stalk: broad star of a foot, a bend, a cut end."""
    turn = lerp(-64, 64, g["stem_curve"])
    spine = Spine(swung(base, -90 - turn * 0.12, length, turn, 7, 0.4), 17)
    form = knots([(0, 1.0), (0.16, 0.66), (0.55, 0.46), (1.0, 0.56)])
    right = spine.run(lambda t: w * form(t), 0, 1, 5)
    left = spine.run(lambda t: -w * form(t), 1, 0, 5)
    x, y = base
    foot: list[Point] = [
        (x - w * 1.16, y + w * 0.2),
        (x - w * 0.5, y + w * 0.12),
        (x, y + w * 0.42),
        (x + w * 0.5, y + w * 0.12),
        (x + w * 1.16, y + w * 0.2),
    ]
    path = smooth([*right[1:], *left[:-1], *foot], corners=(3, 4, 8, 9, 10, 11, 12))
    flutes = tuple(spine.stroke(scaled(form, w * k), 0.06, 0.94, 15, 8) for k in (-0.3, 0.34))
    return Part(
        path, "stem", shade=crescent(path, -w * 0.26, -w * 0.06, 1.0), lines=flutes, line_tone="grain"
    )


def _lobe(x: float, rx: float, ry: float, sag: float, hatch: int, light: bool, lean: float) -> Part:
    path = superellipse(0, 0, rx, ry, 2.3).rotate(lean).translate(x, sag)
    return Part(
        path,
        "skin",
        shade=crescent(path, -rx * 0.3, -ry * 0.05, 1.0),
        light=contour_strokes(path, 182, 236, (0.74,), rx * 0.16)[0] if light else Path(),
        hatch=contour_strokes(path, -46, 84, (0.9, 0.72, 0.54)[:hatch], 22),
        shine=contour_strokes(path, 184, 240, (0.76,), 20) if light else (),
    )


def _whole(g: Genes) -> list[Part]:
    w = lerp(370, 440, g["width"])
    h = w * lerp(0.66, 0.9, g["height"])
    rings = 2 + round(g["lobes"])
    depth = lerp(0.0, 0.07, g["lobe_depth"])
    parts: list[Part] = []
    for i in range(rings, 0, -1):
        u = i / rings
        rx = w * lerp(0.42, 0.36, g["lobes"]) * (1 - 0.12 * u)
        x = (w - rx) * math.sin(u * math.pi / 2) ** 1.05
        ry = h * (1 - (0.12 + depth) * u**1.6)
        lobes = [
            _lobe(-x, rx, ry, h * 0.03 * u, 1, True, 5 * u),
            _lobe(x, rx, ry, h * 0.03 * u, 2, False, -5 * u),
        ]
        parts.append(merge(lobes))
    rx = w * lerp(0.4, 0.3, g["lobes"])
    parts.append(_lobe(0, rx, h * 1.0, h * 0.02, 3, True, 0))
    stem_w = lerp(64, 92, g["stem"])
    stem = _stem(g, (0, -h * 0.9), lerp(130, 240, g["stem"]), stem_w)
    size = lerp(240, 350, g["leaf"])
    leaf = place(
        [vine_leaf(size, lerp(0.0, 0.5, g["cut"]))], (-stem_w * 0.7, -h * 0.98), 1.0, lerp(58, 100, g["leaf"])
    )
    curl = Part(
        tendril(
            (stem_w * 0.4, -h * 0.95),
            lerp(-46, -14, g["cut"]),
            lerp(170, 260, g["tendril"]),
            lerp(0.9, 1.7, g["tendril"]),
            21,
        ),
        "stem",
    )
    return place([curl, *parts, *leaf, stem], angle=lerp(-7, 7, g["lean"]))


def _slice(g: Genes) -> list[Part]:
    """A wedge with its piece of stalk: rind along the back, flesh, pith and seeds in the hollow."""
    r = lerp(380, 420, g["width"])
    thick = r * lerp(0.68, 0.88, g["height"])
    reach = lerp(76, 88, g["cut"])
    bumps = 4 + round(2 * g["lobes"])
    swell = lerp(4, 15, g["lobe_depth"])

    def outer(a: float) -> Point:
        t = (a + reach) / (2 * reach)
        return polar(a, r + swell * abs(math.sin(math.pi * bumps * t)) - swell)

    def hollow(a: float, more: float = 0.0) -> Point:
        t = (a + reach) / (2 * reach)
        deep = lerp(70, 26, t) + (thick - 50) * math.sin(math.pi * t) ** 0.8 + more
        return polar(a, r - deep)

    n = 2 * bumps * 2
    back = [outer(-reach + 2 * reach * i / n) for i in range(n + 1)]
    inner_edge = [hollow(reach - 2 * reach * i / 10) for i in range(11)]
    path = smooth([*back, *inner_edge], corners=(0, n, n + 1, n + 11))
    rim = lerp(34, 50, g["lobe_depth"])
    m = 12
    near = [-reach + 2 * reach * i / m for i in range(m + 1)]
    ends = (near[0] + 5, *near[1:-1], near[-1] - 3)
    flesh_path = smooth(
        [
            *[polar(a, r - swell - (rim if 0 < i < m else rim * 0.8)) for i, a in enumerate(ends)],
            *[hollow(a, -22 if 0 < i < m else -12) for i, a in reversed(list(enumerate(ends)))],
        ],
        corners=(0, m, m + 1, 2 * m + 1),
    )
    wide = reach * 0.72
    frayed = [
        hollow(
            lerp(-wide, wide, i / 18),
            -(thick * 0.24 + (12 if i % 2 else -12)) * math.sin(math.pi * (i + 1) / 20) ** 0.5,
        )
        for i in range(19)
    ]
    pith_path = smooth(
        [*frayed, *[hollow(lerp(wide, -wide, i / 10), -22) for i in range(11)]], corners=(0, 18, 19, 29)
    )
    count = 4 + round(2 * g["tendril"])
    seeds = [
        drop(
            hollow(lerp(-wide, wide, (i + 0.8) / (count + 0.6)), -thick * (0.12 if i % 2 else 0.2)),
            r * 0.225,
            r * 0.7 / (count + 1.2),
            lerp(-wide, wide, (i + 0.8) / (count + 0.6)) + 180,
        )
        for i in range(count)
    ]
    skin = Part(path, "skin", shade=crescent(path, -16, -22, 1.0))
    flesh = Part(flesh_path, "flesh", open=True, gap=False, shade=crescent(flesh_path, -20, -14, 1.0))
    pith = Part(pith_path, "pith", open=True, gap=False)
    kernels = Part(Path.join(seeds), "seed")
    stem_w = lerp(40, 56, g["stem"])
    x, y = polar(-reach, r - 18)
    stem = place([_stem(g, (0, 0), lerp(110, 190, g["stem"]), stem_w)], (x, y), 1.0, -28)
    leaf = place(
        [vine_leaf(lerp(170, 270, g["leaf"]), lerp(0.0, 0.5, g["leaf"]))],
        (x - 4, y - 30),
        1.0,
        lerp(-74, -118, g["leaf"]),
    )
    parts = [*leaf, skin, flesh, pith, kernels, *stem]
    return place(parts, angle=lerp(30, 78, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(fit({"whole": _whole, "slice": _slice}[form](genes)), _TONES)


FAMILY = Family(
    name="gourd",
    genes=("width", "height", "lobes", "lobe_depth", "stem", "stem_curve", "tendril", "leaf", "lean", "cut"),
    forms={
        "pumpkin": (
            "whole",
            "slice",
        ),
    },
    draw=draw,
)
