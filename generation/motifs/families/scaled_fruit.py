"""Family: scaled fruit. Dragon fruit, whole and cut."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, inner, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]

_TONES = {"skin": "#E0407B", "rose": "#C22A66", "leaf": "#86A83A", "flesh": "#F8F1EC", "seed": "#33241F"}


def _egg(g: Genes) -> tuple[Path, float, float]:
    w = lerp(238, 302, g["width"])
    h = lerp(305, 375, g["height"])
    points = []
    for i in range(16):
        a = 360 * i / 16
        x, y = polar(a, 1.0)
        points.append((x * w * (1 + 0.05 * y), y * h))
    return smooth(points), w, h


_BRACT = knots([(0, 1.0), (0.28, 0.94), (0.6, 0.54), (0.86, 0.2), (1, 0.0)])
"""Half width of a bract along its length."""


def _end(spine: Spine, half: float, start: float) -> Path:
    """The green point of a bract from ``start`` on."""
    right = spine.run(lambda t: _BRACT(t) * half, start, 0.9, 3)
    left = spine.run(lambda t: -_BRACT(t) * half, 0.9, start, 3)
    return smooth([*right, spine.at(1.0), *left, spine.at(start + 0.12)], corners=(0, 3, 6))


def _scale(
    base: Point, heading: float, length: float, width: float, turn: float, point: float
) -> tuple[Path, Path, Path]:
    """A bract of the skin: its outline, its green end, its rib."""
    spine = Spine(swung(base, heading, length, turn, 7, 0.4), 17)
    half = width / 2
    right = spine.run(lambda t: _BRACT(t) * half, 0, 0.9, 5)
    left = spine.run(lambda t: -_BRACT(t) * half, 0.9, 0, 5)
    back = spine.at(0.0)
    ux, uy = polar(heading + 180, width * 0.4)
    path = smooth([*right, spine.at(1.0), *left, (back[0] + ux, back[1] + uy)], corners=(0, 5, 10))
    end = _end(spine, half, lerp(0.72, 0.42, point))
    rib = spine.stroke(lambda t: 0.0, 0.12, 0.8, max(10.0, width * 0.1), 6)
    return path, end, rib


def _scales(items: list[tuple[Path, Path, Path]], tone: str) -> list[Part]:
    bodies = Path.join(p for p, _, _ in items)
    ends = Path.join(e for _, e, _ in items)
    ribs = Path.join(r for _, _, r in items)
    return [Part(bodies, tone, lines=(ribs,)), Part(ends, "leaf", gap=False)]


def _crown(g: Genes, w: float, h: float) -> list[Part]:
    """The dry flower's seat: long narrow bracts from the top, splayed."""
    k = lerp(0.8, 1.3, g["crown"]) * w
    curl = lerp(10, 46, g["curl"])
    back = [
        _scale((u * w * 0.24, -h * 0.86), -90 + u * 44, k * (0.9 - 0.12 * abs(u)), w * 0.25, u * curl, 0.9)
        for u in (-1, 0, 1)
    ]
    front = [
        _scale((u * w * 0.24, -h * 0.84), -90 + u * 40, k * 0.66, w * 0.24, u * curl, 0.8)
        for u in (-0.52, 0.52)
    ]
    return [*_scales(back, "rose"), *_scales(front, "skin")]


def _sides(g: Genes, w: float, h: float, grow: float = 1.0) -> list[tuple[Path, Path, Path]]:
    """Bracts that stand out of the silhouette, left and right in turn."""
    n = 3 + round(g["scales"])
    length = w * lerp(0.56, 0.84, g["scale_length"]) * grow
    curl = lerp(4, 60, g["curl"])
    out = []
    for side in (-1, 1):
        for i in range(n):
            t = (i + (0.66 if side > 0 else 0.34)) / n
            a = lerp(-48, 62, t)
            x, y = polar(a, 1.0)
            base = (side * x * w * 0.86, y * h * 0.9)
            heading = a - 58
            if side < 0:
                heading = 180 - heading
            out.append(
                _scale(
                    base,
                    heading,
                    length * (1 - 0.14 * abs(t - 0.4)),
                    w * 0.46,
                    side * curl,
                    lerp(0.2, 1.0, g["tip"]),
                )
            )
    return out


def _whole(g: Genes) -> list[Part]:
    path, w, h = _egg(g)
    body = Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.24, -h * 0.1, 1.0),
        hatch=contour_strokes(path, -40, 100, (0.92, 0.8, 0.68), 24),
        shine=contour_strokes(path, 176, 224, (0.84,), 22),
    )
    n = 3 + round(g["seeds"])
    length = w * lerp(0.7, 0.96, g["scale_length"])
    width = w * lerp(0.38, 0.64, g["cut"])
    step = h * 1.5 / n
    rims: list[Path] = []
    ends: list[Path] = []
    for r in range(n):
        y = h * 0.78 - r * step * 0.92
        reach = w * math.sqrt(max(0.05, 1 - (y / h) ** 2))
        for u in (-0.42, 0.42) if r % 2 else (0.0,):
            turn = u * lerp(10, 60, g["curl"]) + (0 if u else lerp(-4, 18, g["curl"]))
            spine = Spine(swung((u * reach, y), -90 + u * 26, length, turn, 7, 0.4), 17)
            rims += [spine.stroke(scaled(_BRACT, s * width / 2), -0.2, 1.0, 24, 9) for s in (-1, 1)]
            rims.append(spine.stroke(lambda t: 0.0, 0.1, 0.5, 12, 6))
            ends.append(_end(spine, width / 2, lerp(0.7, 0.5, g["tip"])))
    body = replace(body, lines=(Path.join(rims),))
    tips = Part(Path.join(ends), "leaf", gap=False)
    back = _scales(_sides(g, w, h), "rose")
    parts = [*_crown(g, w, h), *back, body, tips]
    return place(parts, angle=lerp(-14, 14, g["lean"]))


def _half(g: Genes) -> list[Part]:
    """Cut from crown to foot: white flesh full of black seeds."""
    path, w, h = _egg(g)
    rim = lerp(26, 50, g["cut"])
    flesh = inner(path, rim)
    n = round(lerp(34, 66, g["seeds"]))
    size = lerp(14, 10.5, g["seeds"])
    seeds = []
    for i in range(n):
        r = math.sqrt((i + 0.5) / n) * 0.9
        a = i * 137.508
        x, y = polar(a, r)
        px, py = x * (w - rim - 16), y * (h - rim - 18)
        seeds.append(ellipse(0, 0, size, size * 0.68).rotate(a + 20).translate(px, py))
    parts = [
        *_crown(g, w, h),
        *_scales(_sides(g, w, h, 0.94), "rose"),
        Part(path, "skin", shade=crescent(path, -24, -14, 1.0)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -26, -16),
            lines=(Path.join(seeds),),
            line_tone="seed",
        ),
    ]
    return place(parts, angle=lerp(-14, 14, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(fit({"whole": _whole, "half": _half}[form](genes)), _TONES, ("skin", "rose"))


FAMILY = Family(
    name="scaled_fruit",
    genes=("width", "height", "scales", "scale_length", "curl", "crown", "lean", "tip", "seeds", "cut"),
    forms={
        "dragon_fruit": (
            "whole",
            "half",
        ),
    },
    draw=draw,
)
