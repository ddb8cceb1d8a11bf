"""Calyces of persimmon and tomato."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, leaf_part, merge
from generation.motifs.shading import crescent

FLAT = 0.52
"""How much a calyx on a shoulder is foreshortened."""


def lobed_calyx(g: Genes, reach: float, simple: bool = False) -> list[Part]:
    """A persimmon's four broad sepals from one point, the back pair first; the seat is the origin.

    ``simple``: each pair is one part, for small fruit.
    """
    size = reach * lerp(0.86, 1.14, g["calyx"])
    curl = lerp(-0.14, 0.16, g["calyx_curl"])
    width = size * lerp(0.62, 0.5, g["crown"])
    parts = []
    for angle, k, w in ((-162, 1.0, 0.9), (-18, 1.0, 0.9), (122, 0.92, 1.0), (58, 0.92, 1.0)):
        x, y = polar(angle, size * k)
        tip = (x, y * (FLAT + 0.12) - (10 if y < 0 else 0))
        side = 1.0 if x > 0 else -1.0
        low = 1.0 if y > 0 else -1.0
        parts.append(
            leaf_part(
                (0, 2), tip, width * w, bend=curl * side * low, belly=0.52, veins=1 if simple else 2, vein=11
            )
        )
    front = [merge(parts[2:])] if simple else parts[2:]
    return [merge(parts[:2]), *front]


def star_calyx(g: Genes, reach: float, small: bool = False) -> list[Part]:
    """A tomato's thin sepals: one star, its arms bowed and curled up at the tips."""
    size = reach * lerp(0.84, 1.12, g["calyx"])
    curl = lerp(8, 34, g["calyx_curl"])
    root = size * (0.2 if small else 0.13)
    spread = lerp(-6, 6, g["crown"])
    angles = (172 + spread, 138, 92 + spread, 44, 8 - spread)
    lengths = (1.0, 0.82, 0.7, 0.86, 0.98)
    points: list[Point] = []
    corners = []
    ribs = []
    for angle, k in zip(angles, lengths, strict=True):
        turn = curl * (1 if angle > 92 else -1)
        if abs(angle - 92) < 8:
            turn = curl * 0.7

        def at(t: float, off: float, angle: float = angle, k: float = k, turn: float = turn) -> Point:
            a = angle + turn * t * t
            x, y = polar(a, size * k * t)
            px, py = polar(a + 90, off * size)
            return (x + px, (y + py) * 0.74 - size * 0.06 * t * t)

        # clockwise from the left arm over the front to the right arm, as angles fall
        if small:
            corners.append(len(points) + 1)
            points += [at(0.5, 0.15), at(1.0, 0.0), at(0.5, -0.15)]
        else:
            corners.append(len(points) + 2)
            points += [at(0.3, 0.105), at(0.62, 0.1), at(1.0, 0.0), at(0.62, -0.1), at(0.3, -0.105)]
            ribs.append(taper([at(0.16, 0.0), at(0.5, 0.0), at(0.82, 0.0)], 11, start=9, peak=0.2, n=5))
    points += [(root * 1.1, -root * 0.66), (0, -root), (-root * 1.1, -root * 0.66)]
    path = smooth(points, corners=corners)
    shade = Path() if small else crescent(path, -size * 0.035, -size * 0.045, 1.0)
    return [Part(path, "leaf", shade=shade, lines=(Path.join(ribs),) if ribs else (), line_tone="vein")]
