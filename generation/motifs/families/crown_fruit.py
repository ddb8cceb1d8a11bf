"""Family: crown fruit. Pineapple, whole and cut."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import drop, fit, inner, merge, place
from generation.motifs.parts.spine import Spine, knots, swung
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]

_TONES = {
    "skin": "#E29F26",
    "eye": "#8C5518",
    "leaf": "#4E8A3A",
    "dark_leaf": "#3A6B30",
    "vein": "#A3C878",
    "flesh": "#F9DD78",
    "fibre": "#D9A93A",
}


def _size(g: Genes) -> tuple[float, float, float]:
    """Half width, half height, and the power of the barrel (2 an egg, 3 a keg)."""
    w = lerp(205, 262, g["width"])
    return w, lerp(262, 322, g["height"]), lerp(2.1, 2.7, g["base"])


def _reach(g: Genes, w: float, h: float, power: float, y: float) -> float:
    """Half width of the barrel at height ``y`` from its middle; narrower above with the taper."""
    u = min(1.0, abs(y / h))
    return w * math.pow(1 - math.pow(u, power), 1 / power) * (1 + lerp(-0.02, 0.13, g["taper"]) * y / h)


def _barrel(g: Genes, bumps: int, swell: float) -> Path:
    w, h, power = _size(g)
    points: list[Point] = []
    n = bumps * 2
    for i in range(n):
        a = 2 * math.pi * (i + 0.5) / n
        c, s = math.cos(a), math.sin(a)
        y = h * math.copysign(abs(s) ** (2 / power), s)
        x = math.copysign(abs(c) ** (2 / power), c) * w * (1 + lerp(-0.02, 0.13, g["taper"]) * y / h)
        k = 1 + (swell if i % 2 else -swell)
        points.append((x * k, y * k))
    return smooth(points)


def _lattice(g: Genes, turns: int) -> tuple[list[Path], list[Point]]:
    """Two families of spirals round the barrel, and the middles of the lozenges between them.

    A spiral is a straight line of height over angle; seen from the front it is drawn out by the sine.
    Ends lie outside the barrel, to be cut by it.
    """
    w, h, power = _size(g)
    step = math.pi / turns
    slope = w * lerp(0.58, 0.7, g["taper"])  # climb per radian: sets how tall the lozenges are
    thick = max(10.0, lerp(11, 15, g["eyes"]) * 4.6 / turns)
    limit = 1.24  # radians: the last bit, where spirals would crowd, lies behind the outline

    def at(angle: float, y: float) -> Point:
        return (math.sin(angle) * w / math.sin(limit), y + math.cos(angle) * 26 - 20)

    lines: list[Path] = []
    count = math.ceil(2 * h / (slope * step)) + turns
    for hand in (1, -1):
        for i in range(-turns, count):
            points = [
                at(a, y)
                for a, y in (
                    (a, -h + (i * step + hand * a + math.pi / 2) * slope)
                    for a in (limit * (j / 5 - 1) for j in range(11))
                )
                if abs(y) < h * 1.12
            ]
            if len(points) > 2:
                lines.append(taper(points, thick, start=thick, end=thick, n=max(4, len(points) - 2)))
    eyes: list[Point] = []
    for i in range(-turns, count):
        for k in range(-turns, turns + 1):
            # spirals of either hand cross at k half steps; half a step higher lies the lozenge's middle
            angle = k * step / 2
            x, y = at(angle, -h + (i * step + k * step / 2 + math.pi / 2 + step / 2) * slope)
            if abs(angle) < 1.0 and abs(y) < h * 0.84 and abs(x) < _reach(g, w, h, power, y) - 42:
                eyes.append((x, y))
    return lines, eyes


def _blade(length: float, heading: float, turn: float, width: float, x: float) -> Part:
    spine = Spine(swung((x, 20), heading, length, turn, 7, 0.5), 17)
    form = knots([(0, 0.7), (0.3, 1.0), (0.65, 0.72), (1.0, 0.0)])
    right = spine.run(lambda t: form(t) * width / 2, 0, 0.92, 5)
    left = spine.run(lambda t: -form(t) * width / 2, 0.92, 0, 5)
    path = smooth([*right, spine.at(1.0), *left], corners=(0, 5, 10))
    side = 1.0 if turn >= 0 else -1.0
    shade = smooth(
        [
            *spine.run(lambda t: side * form(t) * width / 2, 0, 0.92, 5),
            spine.at(1.0),
            *spine.run(lambda t: 0.0, 0.9, 0, 4),
        ],
        corners=(0, 5, 9),
    )
    rib = spine.stroke(lambda t: 0.0, 0.16, 0.82, max(10.0, width * 0.13), 6)
    return Part(path, "leaf", shade=shade, lines=(rib,), line_tone="vein")


def _crown(g: Genes, w: float) -> list[Part]:
    """A rosette of blades from the origin: outer ones long and bowed, inner ones upright, in three layers."""
    k = lerp(0.82, 1.16, g["crown_size"]) * w / 190
    n = 2 + round(g["crown_leaves"])
    fan = lerp(44, 78, g["crown_spread"])
    curl = lerp(10, 58, g["crown_spread"])
    layers: list[Part] = []
    for tone, count, reach, length, width in (
        ("dark_leaf", n * 2 + 1, 0.8, 350, 74),
        ("leaf", n * 2, 1.0, 270, 78),
        ("dark_leaf", n + 1, 0.42, 250, 78),
        ("leaf", 3, 0.82, 150, 72),
    ):
        blades = []
        for i in range(count):
            u = (i - (count - 1) / 2) / ((count - 1) / 2)
            a = -90 + u * fan * reach
            ll = length * k * (1 - 0.24 * abs(u)) * (1.0 if (i + count) % 2 else 0.94)
            blades.append(_blade(ll, a, u * curl, width * k, u * w * 0.2))
        part = merge(blades)
        layers.append(Part(part.path, tone, shade=part.shade, lines=part.lines, line_tone="vein"))
    return layers


def _whole(g: Genes) -> list[Part]:
    w, h, _ = _size(g)
    turns = 4 + round(2 * g["rows"])
    path = _barrel(g, 15 + 3 * round(g["rows"]), lerp(0.006, 0.016, g["eyes"]))
    lines, eyes = _lattice(g, turns)
    size = lerp(34, 54, g["eyes"]) * 4.6 / turns
    marks = Path.join(drop((x, y - size * 0.05), size * 1.25, size * 0.72, -90) for x, y in eyes)
    body = Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.24, -h * 0.06, 1.0),
        hatch=contour_strokes(path, -52, 98, (0.93, 0.8), 24),
        shine=(),
        lines=(Path.join(lines), marks),
        line_tone="eye",
    )
    parts = [*place(_crown(g, w), (0, -h * 0.94)), body]
    return place(parts, angle=lerp(-12, 14, g["lean"]))


def _half(g: Genes) -> list[Part]:
    """Cut from crown to foot: rind with its bumps, flesh with fibres running out from the core."""
    w, h, power = _size(g)
    path = _barrel(g, 15 + 3 * round(g["rows"]), lerp(0.012, 0.024, g["eyes"]))
    smooth_path = _barrel(g, 8, 0.0)
    flesh = inner(smooth_path, lerp(30, 44, g["eyes"]))
    k = lerp(0.2, 0.3, g["base"])
    n = 5 + round(3 * g["rows"])
    fibres = []
    for i in range(n):
        u = (i + 0.5) / n * 2 - 1
        for side in (-1, 1):
            y0, y1 = u * h * 0.66, u * h * 0.86 - h * 0.05
            x1 = _reach(g, w, h, power, y1) - 58
            x0 = w * k * 1.32 * (1 - 0.25 * u * u)
            if x1 - x0 > 26:
                fibres.append(
                    drop(
                        (side * (x0 + x1) / 2, (y0 + y1) / 2),
                        (x1 - x0) * 0.86,
                        19,
                        math.degrees(math.atan2(y0 - y1, -side * (x1 - x0))),
                    )
                )
    edges = [
        taper(
            [
                (s * w * k * u, h * v)
                for u, v in ((0.5, -0.66), (1.0, -0.4), (1.1, 0.05), (1.0, 0.5), (0.5, 0.68))
            ],
            15,
            n=11,
        )
        for s in (-1, 1)
    ]
    parts = [
        *place(_crown(g, w), (0, -h * 0.94)),
        Part(path, "skin", shade=crescent(path, -w * 0.1, -h * 0.04, 1.0)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -26, -14),
            lines=(Path.join([*fibres, *edges]),),
            line_tone="fibre",
        ),
    ]
    return place(parts, angle=lerp(-12, 14, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(fit({"whole": _whole, "half": _half}[form](genes), 900.0), _TONES)


FAMILY = Family(
    name="crown_fruit",
    genes=(
        "width",
        "height",
        "taper",
        "rows",
        "eyes",
        "crown_size",
        "crown_leaves",
        "crown_spread",
        "lean",
        "base",
    ),
    forms={
        "pineapple": (
            "whole",
            "half",
        ),
    },
    draw=draw,
)
