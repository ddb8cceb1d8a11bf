"""Grapes: the bunch, the lobed leaf, the tendril, the cane."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import flow, merge, place, stem_part, twig
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]


def vine_leaf(size: float, depth: float) -> Part:
    """A five-lobed leaf hanging from the origin, tip down; ``depth`` 0..1 of its bays, ``size`` long."""
    bay = lerp(1.06, 0.5, depth)
    rim: list[tuple[float, float, bool]] = [
        # x, y, whether the edge breaks there; right half from the stalk's bay to the tip
        (0.0, 0.02, True),
        (0.13, -0.17, False),
        (0.36, -0.24, True),
        (0.44, -0.12, True),
        (0.6, -0.06, True),
        (0.46 * bay + 0.06, 0.13, True),
        (0.62, 0.16, True),
        (0.66, 0.4, True),
        (0.5, 0.44, True),
        (0.32 * bay + 0.02, 0.52, True),
        (0.34, 0.66, True),
        (0.21, 0.76, True),
        (0.0, 1.0, True),
    ]
    right = [(x * size, y * size) for x, y, _ in rim]
    left = [(-x * size * 0.97, y * size) for x, y, _ in rim[-2:0:-1]]
    breaks = [i for i, p in enumerate(rim) if p[2]]
    n = 2 * len(rim) - 2
    path = smooth([*right, *left], corners=[*breaks, *(n - i for i in breaks if 0 < i < len(rim) - 1)])
    shade = smooth([(0, 0.02 * size), *right[1:], (0, 0.5 * size)], corners=range(14))
    w = size * 0.034
    veins = [
        taper([(0, 0), (0.01 * size, size * 0.5), (0, size * 0.88)], w * 1.25, start=w * 1.2, peak=0.05, n=5)
    ]
    for side in (-1, 1):
        for tip, start in (((0.5, -0.06), 0.02), ((0.56, 0.34), 0.06), ((0.24, 0.66), 0.42)):
            x, y = tip[0] * size * side, tip[1] * size
            veins.append(
                taper(
                    [
                        (0, start * size),
                        (x * 0.5, lerp(start * size, y, 0.52)),
                        (x * 0.88, lerp(start * size, y, 0.9)),
                    ],
                    w,
                    start=w,
                    peak=0.05,
                    n=5,
                )
            )
    return Part(path, "leaf", shade=shade, lines=(Path.join(veins),), line_tone="vein")


def tendril(base: Point, angle: float, reach: float, turns: float, width: float, side: int = 1) -> Path:
    """A shoot that runs out and curls up into a spiral."""
    n = 16
    points = [*flow(base, angle, reach, 0.12 * side, 4)]
    r = reach * 0.26
    cx, cy = polar(angle + 90 * side, r, points[-1])
    for i in range(1, n):
        t = i / (n - 1)
        a = angle - 90 * side + 360 * turns * t * side
        points.append(polar(a, r * (1 - 0.62 * t), (cx, cy)))
    return taper(points, width, start=width, end=width * 0.7, peak=0.1, n=30)


def _berry(r: float, round_to: float, tone: str) -> Part:
    """A grape about the origin; ``round_to`` is its height over its width."""
    # turned before it is stretched: joints of the curve level with another's extremes upset skia's winding
    path = ellipse(0, 0, r).rotate(23).scale(1, round_to)
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.3, -r * 0.24, 1.0),
        light=ellipse(0, 0, r * 0.26, r * 0.15).rotate(-46).translate(-r * 0.38, -r * round_to * 0.44),
        hatch=contour_strokes(path, -30, 96, (0.78, 0.52), r * 0.17, shorten=14),
        shine=contour_strokes(path, 186, 246, (0.68,), r * 0.2),
    )


def _cells(g: Genes) -> list[tuple[float, float, int]]:
    """Places of the berries in steps of one (x, y, class): rows of a lattice in three classes,
    so that two of one class never touch and each class is drawn as one part."""
    rows = 5 + round(2 * g["count"])
    wide = lerp(2.1, 2.75, g["width"])
    cells = []
    for r in range(rows):
        t = r / (rows - 1)
        belly = (
            wide
            * (1 - 0.1 * (1 - min(1.0, t * 4)))
            * math.cos(max(0.0, t - 0.16) * 1.28) ** lerp(0.85, 1.2, g["length"])
        )
        shift = 0.5 * (r % 2)
        for c in range(-4, 5):
            x = c + shift
            if abs(x) <= max(belly, 0.01 + (0.5 if r % 2 else 0.0) * (t > 0.9)) + 0.02:
                cells.append((x, r * 0.866, (c - r // 2 + 2 * r) % 3))
    return cells


def _bunch(g: Genes) -> list[Part]:
    """The berries under their stalk at the origin."""
    r = lerp(66, 78, g["berry_size"])
    step = r * lerp(1.66, 1.92, g["looseness"])
    tall = lerp(1.0, 1.22, g["length"])
    layers: list[list[Part]] = [[], [], []]
    berries = {tone: _berry(r, tall, tone) for tone in ("deep", "skin")}
    for i, (x, y, kind) in enumerate(_cells(g)):
        wob = lerp(2, 11, g["looseness"])
        at = (
            x * step + wob * math.sin(i * 2.4),
            y * step * lerp(1.0, 1.16, g["length"]) + wob * math.cos(i * 1.7) + r * 0.7,
        )
        layers[kind] += place([berries["skin" if kind else "deep"]], at, 1 + 0.05 * math.sin(i * 3.1))
    return [merge(layer) for layer in layers if layer]


def _stalk(g: Genes, length: float) -> list[Part]:
    """The T of old wood by which the bunch is held."""
    wide = lerp(90, 150, g["stem"])
    down = stem_part([(0, 60), (4, -length * 0.5), (0, -length)], 34, 1.15)
    bar = twig([(-wide, -length - 10), (0, -length + 4), (wide * 1.05, -length - 34)], 44, 36, nicks=2)
    return [merge([down, bar])]


def grape_bunch(g: Genes) -> list[Part]:
    stalk = _stalk(g, lerp(80, 130, g["stem"]))
    size = lerp(290, 390, g["leaf"])
    leaf = place(
        [vine_leaf(size, g["lobes"])], (-6, -lerp(60, 100, g["stem"])), 1.0, lerp(38, 78, g["leaf_tilt"])
    )
    curl = Part(tendril((20, -70), -20, lerp(130, 190, g["leaf"]), 1.3, 17), "stem")
    parts = [curl, *_bunch(g), *stalk, *leaf]
    return place(parts, angle=lerp(-9, 9, g["lean"]))


def grape_branch(g: Genes) -> list[Part]:
    """A cane across the top with two leaves, the bunch below it, tendrils at its ends."""
    sag = lerp(-30, 40, g["stem"])
    points: list[Point] = [
        (-430, -30 + sag * 0.4),
        (-200, 14),
        (60, -10 - sag * 0.3),
        (300, 20),
        (450, -50 - sag),
    ]
    size = lerp(270, 350, g["leaf"])
    turn = lerp(-24, 24, g["leaf_tilt"])
    left = place([vine_leaf(size, g["lobes"])], (-232, 10), 1.0, 34 + turn)
    right = place([vine_leaf(size * 0.82, g["lobes"])], (262, 4), 1.0, -38 + turn)
    bunch = place(_bunch(g), (30, 60 + 60 * g["stem"]), 0.82, lerp(-8, 8, g["lean"]))
    stalk = stem_part([(30, 150), (34, 60), (26, 0)], lerp(24, 40, g["stem"]), 1.2)
    curl = Part(
        tendril((410, -36 - sag * 0.8), 60, 150, 1.3, 16)
        + tendril((-400, -26 + sag * 0.3), 112, 120, 1.2, 16, -1),
        "stem",
    )
    return [curl, *bunch, stalk, twig(points, 54, 30), *left, *right]
