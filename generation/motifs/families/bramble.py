"""Family: bramble. Raspberry and blackberry, built of drupelets."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import GREENS, Genes, blossom, fit, flow, merge, place, stem_part, twig
from generation.motifs.parts.toothed import toothed_leaf
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

_GREEN = {**GREENS, "leaf": "#4F8A3C", "stem": "#6E7F3A", "petal": "#FBEDE4", "pollen": "#E9C25A"}
_TONES: dict[str, dict[str, str]] = {
    "raspberry": {**_GREEN, "skin": "#CF2F5B", "hollow": "#7A1236"},
    "blackberry": {**_GREEN, "skin": "#3F2A5C", "red": "#B3304A"},
}


def _drupelet(r: float, tone: str, big: bool) -> Part:
    # turned off the axes: joints level with another circle's extremes upset the boolean operations
    path = ellipse(0, 0, r).rotate(23)
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.3, -r * 0.28, 1.0),
        light=ellipse(0, 0, r * 0.3, r * 0.19).rotate(-42).translate(-r * 0.34, -r * 0.38),
        hatch=contour_strokes(path, -40, 100, (0.74,), r * 0.2),
        shine=(
            contour_strokes(path, 184, 258, (0.66,), r * 0.26)
            if big
            else (ellipse(0, 0, r * 0.27, r * 0.17).rotate(-42).translate(-r * 0.32, -r * 0.36),)
        ),
    )


_ROWS: dict[str, tuple[tuple[int, ...], ...]] = {
    "raspberry": (
        (3, 4, 3, 4, 3, 2),
        (4, 5, 4, 5, 4, 3),
        (5, 6, 5, 6, 5, 4, 3),
        (5, 6, 5, 6, 5, 6, 5, 4),
    ),
    "blackberry": (
        (2, 3, 2, 3, 2),
        (3, 4, 3, 4, 3, 2),
        (3, 4, 5, 4, 5, 4, 3),
        (4, 5, 4, 5, 4, 5, 4, 3),
    ),
}
"""Drupelets row by row, small fruit first; neighbouring rows differ by one, so they always interlock."""


def _body(
    species: str, g: Genes, tone: str = "skin", k: float = 1.0, small: bool = False
) -> tuple[list[Part], float, float, float]:
    """The fruit below the origin: its drupelets in four layers, half width, height, a drupelet's radius."""
    counts = _ROWS[species][0 if small else 1 + min(2, int(g["drupelets"] * 3))]
    w = lerp(262, 316, g["width"]) * (0.9 if species == "blackberry" else 1.0) * k
    pitch = 2 * w / (max(counts) + 0.1)
    step = pitch * lerp(0.8, 0.96, g["height"]) * (1.08 if species == "blackberry" else 1.0)
    shrink = lerp(0.06, 0.24, g["taper"])
    r = pitch * 0.56
    one = _drupelet(r, tone, species == "blackberry")
    layers: list[list[Part]] = [[], [], [], []]
    y = r * 0.86
    for i, n in enumerate(counts):
        v = i / (len(counts) - 1)
        size = 1 - shrink * v
        for j in range(n):
            u = (j - (n - 1) / 2) * 2 / max(counts)
            x = u * w * (1.03 - 0.08 * u * u) * size
            layers[2 * (i % 2) + j % 2] += place([one], (x, y - 0.16 * u * u * pitch * (v - 0.3)), size)
        y += step * size
    return [merge(layer) for layer in layers if layer], w, y - step * (1 - shrink) + r, r


def _sepals(g: Genes, reach: float, curl: float) -> list[Part]:
    """Five narrow sepals from the origin, lying on the shoulders or turned up by ``curl`` 0..1."""
    points: list[Point] = []
    corners: list[int] = []
    ribs = []
    angles = (188, 148, 90, 32, -8)
    for i, angle in enumerate(angles):
        k = (1.0, 0.86, 0.74, 0.86, 1.0)[i]

        def at(t: float, off: float, angle: float = angle, k: float = k) -> Point:
            x, y = polar(angle + off, reach * k * t)
            return (x, y * 0.66 - curl * reach * 0.55 * t * t * abs(math.cos(math.radians(angle))))

        corners += [len(points), len(points) + 2]
        points += [at(0.36, 27), at(0.66, 17), at(1.04, 0), at(0.66, -17)]
        ribs.append(taper([at(0.16, 0), at(0.5, 0), at(0.84, 0)], 12, start=11, peak=0.2, n=4))
    corners.append(len(points))
    points += [
        at(0.36, -27),
        (reach * 0.22, -reach * 0.12),
        (0, -reach * 0.16),
        (-reach * 0.22, -reach * 0.12),
    ]
    path = smooth(points, corners=corners)
    return [
        Part(
            path,
            "leaf",
            shade=crescent(path, -reach * 0.05, -reach * 0.06, 1.0),
            lines=(Path.join(ribs),),
            line_tone="vein",
        )
    ]


def _fruit(species: str, g: Genes, tone: str = "skin", k: float = 1.0, small: bool = False) -> list[Part]:
    drupelets, w, _, _ = _body(species, g, tone, k, small)
    curl = lerp(0.0, 0.5, g["sepal_curl"]) if species == "raspberry" else lerp(-0.2, 0.3, g["sepal_curl"])
    return [*drupelets, *_sepals(g, w * lerp(0.62, 0.9, g["sepals"]), curl)]


def _stalk(g: Genes, length: float, width: float = 26) -> Part:
    return stem_part(
        flow((0, 0), lerp(-106, -74, g["leaf"]), length, lerp(-0.16, 0.16, g["leaf"])), width, 1.15
    )


def _leaf(g: Genes, at: Point, angle: float, size: float, bow: float = 0.06) -> Part:
    long = size * lerp(0.86, 1.14, g["leaf"])
    return toothed_leaf(
        at,
        angle,
        long,
        long * lerp(0.54, 0.68, g["leaf"]),
        bow,
        4 + round(2 * g["teeth"]),
        g["teeth"],
        0.46,
        3,
    )


def _whole(species: str, g: Genes) -> list[Part]:
    fruit = _fruit(species, g)
    swing = lerp(-10, 10, g["teeth"])
    leaves = [_leaf(g, (0, -30), -152 + swing, 300, 0.1), _leaf(g, (0, -30), -28 + swing, 300, -0.1)]
    parts = [_stalk(g, lerp(90, 190, g["stem"])), *fruit]
    if g["stem"] > 0.35:
        parts = [merge(leaves[: 1 if g["stem"] < 0.65 else 2]), *parts]
    return place(parts, angle=lerp(-14, 14, g["lean"]))


def _raspberry_hollow(g: Genes) -> list[Part]:
    """Picked: one berry lies with its hollow to us, a second one stands behind."""
    drupelets, w, h, r = _body("raspberry", {**g, "drupelets": g["drupelets"] * 0.6})
    a, b = w - r * 1.0, (w - r) * lerp(0.5, 0.62, g["sepals"])
    upper = b * 0.5
    n = 2 * round(math.pi * (a + b) / (r * 3.3))
    layers: list[list[Part]] = [[], []]
    one = _drupelet(r, "skin", False)
    for i in range(n):
        angle = math.radians(360 * (i + 0.5) / n)
        layers[i % 2] += place([one], (a * math.cos(angle), upper + b * math.sin(angle)), 0.96)
    hole = ellipse(0, upper, a * 0.8, b * 0.72)
    pit = Part(hole, "hollow", light=crescent(hole, -a * 0.08, -b * 0.36, 1.0), open=True)
    open_one = place([*drupelets, *(merge(layer) for layer in layers), pit], angle=lerp(24, 40, g["lean"]))
    at = (w * lerp(1.3, 1.44, g["stem"]), -h * lerp(0.2, 0.1, g["lean"]))
    back = place(
        _fruit("raspberry", {**g, "drupelets": g["drupelets"] * 0.6}, k=0.9),
        at,
        1.0,
        lerp(-8, -22, g["lean"]),
    )
    leaf = _leaf(g, (w * 0.7, -h * 0.02), -128, 330, -0.08)
    return [leaf, *back, *open_one]


def _branch(species: str, g: Genes) -> list[Part]:
    """A shoot with three leaflets, ripe fruit hanging, a flower or a red berry among them."""
    top = (lerp(-40, 40, g["stem"]), -330.0)
    k = 0.68
    spread = lerp(222, 250, g["width"])
    low = lerp(-20, 30, g["stem"])
    fruit = _fruit(species, g, small=True)
    other = _fruit(species, g, "red", small=True) if species == "blackberry" else fruit
    tilt = lerp(-6, 6, g["lean"])
    a, b = (-spread, low - 60.0), (spread, low + 30.0)
    c = (lerp(-20, 30, g["lean"]), low + lerp(200, 236, g["drupelets"]))
    stalks = [
        twig([top, (x * 0.62, lerp(top[1], y, 0.3)), (x, y + 4)], 24, 20, nicks=0) for x, y in (a, c, b)
    ]
    leaves = [
        _leaf(g, top, 164 + tilt, 350, -0.08),
        _leaf(g, top, 16 + tilt, 350, 0.08),
        _leaf(g, top, -90 + tilt, 330, 0.0),
    ]
    return [
        merge(stalks),
        *place(other, c, k * 0.7, tilt),
        *place(fruit, a, k, 10 + tilt),
        *place(fruit, b, k * 0.92, -10 + tilt),
        merge(leaves),
        *blossom((top[0], top[1] + 6), lerp(70, 100, g["sepals"]), -90),
    ]


_DRAW: Mapping[str, Callable[[str, Genes], list[Part]]] = {
    "whole": _whole,
    "branch": _branch,
    "hollow": lambda _, g: _raspberry_hollow(g),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[form](species, genes)), _TONES[species])


FAMILY = Family(
    name="bramble",
    genes=("width", "height", "taper", "drupelets", "lean", "sepals", "sepal_curl", "leaf", "stem", "teeth"),
    forms={
        "raspberry": ("whole", "hollow", "branch"),
        "blackberry": ("whole", "branch"),
    },
    draw=draw,
)
