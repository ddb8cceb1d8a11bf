"""Pomegranate: whole under its crown, and cut open. Functions of the genes of the family calyx_fruit."""

from __future__ import annotations

import math
from collections.abc import Callable

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    Genes,
    flow,
    leaf_part,
    place,
    profile,
)
from generation.motifs.shading import contour_strokes, crescent, round_hatch


def crowned(
    g: Genes, w: float, radius: Callable[[float], float], middle: Point
) -> tuple[Path, tuple[Path, ...]]:
    """A pomegranate's outline, its crown grown out of the body, and the crown's folds.

    ``radius``: the body's radius at an angle, about ``middle``; its top is the origin.
    """
    h = w * lerp(0.34, 0.52, g["crown"])
    r = w * lerp(0.2, 0.27, g["calyx"])
    spread = lerp(1.25, 1.75, g["calyx_curl"])
    right: list[Point] = [
        (0, -h * 1.0),
        (r * spread * 0.3, -h * 0.58),
        (r * spread, -h * 0.98),
        (r * 0.98, -h * 0.46),
        (r * 0.94, -h * 0.16),
        (r * 1.5, h * 0.06),
        *(polar(a, radius(a), middle) for a in (-46, -22, 2, 26, 50, 72, 90)),
    ]
    n = 2 * len(right) - 2
    path = profile(right, 0.98, corners=(0, 1, 2, n - 1, n - 2))
    folds = tuple(
        taper(
            [(k * r * spread * 0.3, -h * 0.5), (k * r * 0.34, -h * 0.2), (k * r * 0.44, h * 0.08)],
            16,
            start=14,
            peak=0.2,
            n=5,
        )
        for k in (-1, 1)
    )
    return path, folds


def arils(rx: float, ry: float, centre: Point, chambers: int, r: float, turn: float) -> list[Point]:
    """Where a pomegranate's grains of radius ``r`` lie: rings in an oval, left out along the walls."""
    cx, cy = centre
    step = r * 2.06
    grains: list[Point] = []
    radius, count = 1 - r / min(rx, ry), 99
    while count > 1 and radius * min(rx, ry) > r * 1.15:
        a, b = rx * radius, ry * radius
        fewest = 99
        for c in range(chambers):
            m = math.radians(turn + 360 * (c + 0.5) / chambers)
            local = math.hypot(a * math.cos(m), b * math.sin(m))
            arc = math.radians(360 / chambers) * local - 2 * r - 22
            n = max(1, min(count - 1, int(arc / step) + 1 if arc > 0 else 1))
            fewest = min(fewest, n)
            for i in range(n):
                t = (
                    m
                    + (i - (n - 1) / 2)
                    * (min(step * 1.16, max(step, arc / (n - 1))) if n > 1 else 0.0)
                    / local
                )
                grains.append((cx + a * math.cos(t), cy + b * math.sin(t)))
        count = fewest
        radius -= step * 0.93 / min(rx, ry)
    return grains


def _pomegranate_shape(g: Genes) -> tuple[Path, tuple[Path, ...], float, float]:
    """Outline with crown, the crown's folds, half width, and the middle's height."""
    rx = lerp(340, 400, g["width"])
    ry = rx * lerp(0.94, 1.06, g["height"])
    shoulder = lerp(-0.02, 0.06, g["shoulder"])

    def radius(angle: float) -> float:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        facet = 1 + lerp(0.0, 0.022, g["lobes"]) * math.cos(math.radians(6 * (angle - 90)))
        return facet * (1 + shoulder * max(0.0, -s) * abs(c) * 2) / math.sqrt((c / rx) ** 2 + (s / ry) ** 2)

    path, folds = crowned(g, rx, radius, (0, ry))
    return path, folds, rx, ry


def pomegranate_whole(g: Genes) -> list[Part]:
    path, folds, w, y = _pomegranate_shape(g)
    k = lerp(0.08, 0.3, g["lobes"])
    facet = taper([(w * 0.34, y * 0.3), (w * (0.4 + k), y * 0.66), (w * (0.38 + k), y * 1.2)], 20, n=7)
    skin = Part(
        path,
        "skin",
        shade=crescent(path, -64, -30),
        light=ellipse(0, 0, w * 0.2, w * 0.11).rotate(-48).translate(-w * 0.44, y * 0.56),
        hatch=round_hatch(path, 4, 24, (0, y)),
        shine=contour_strokes(path, 172, 228, (0.8, 0.66), 20, shorten=9.0, about=(0, y)),
        lines=(*folds, facet),
        line_tone="spark",
    )
    size = lerp(250, 360, g["leaf"])
    base = (-w * 0.4, y * 0.14)
    leaf = leaf_part(base, flow(base, lerp(-164, -128, g["stem"]), size)[-1], size * 0.36, 0.12)
    return place([leaf, skin], angle=lerp(-4, 20, g["lean"]))


def pomegranate_cut(g: Genes) -> list[Part]:
    """Opened: chambers of arils between pale walls under the crown."""
    path, folds, w, y = _pomegranate_shape(g)
    k = 1 - 34 / w
    flesh = ellipse(0, y, w * k, y * k)
    r = lerp(37, 44, g["leaf"])
    chambers = 4 + round(g["shoulder"])
    grains = arils(w * k - 16, y * k - 16, (0, y), chambers, r, lerp(-90, -54, g["stem"]))
    seeds = Path.join(_grain(p, r * 0.95, (0, y)) for p in grains)
    sparks = Path.join(
        ellipse(px - r * 0.26, py - r * 0.26, r * 0.26, r * 0.17).rotate(-45, (px - r * 0.26, py - r * 0.26))
        for px, py in grains
    )
    parts = [
        Part(path, "skin", shade=crescent(path, -24, -16), lines=folds, line_tone="spark"),
        Part(flesh, "flesh", open=True, gap=False, shade=crescent(flesh, -26, -18)),
        Part(seeds, "skin", gap=False, lines=(sparks,), line_tone="spark"),
    ]
    return place(parts, angle=lerp(-8, 12, g["lean"]))


def _grain(at: Point, r: float, middle: Point) -> Path:
    angle = math.degrees(math.atan2(middle[1] - at[1], middle[0] - at[0]))
    points = [
        (r * 0.94, 0),
        (r * 0.3, r * 0.72),
        (-r * 0.56, r * 0.78),
        (-r * 0.94, 0),
        (-r * 0.56, -r * 0.78),
        (r * 0.3, -r * 0.72),
    ]
    return smooth(points).rotate(angle).translate(*at)
