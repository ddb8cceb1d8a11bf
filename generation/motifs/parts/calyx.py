"""Calyces, crowns and arils: what sits on persimmon, tomato and pomegranate, and inside the last."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import leaf_part, merge, profile
from generation.motifs.shading import crescent

Genes = Mapping[str, float]

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
        parts.append(leaf_part((0, 2), tip, width * w, bend=curl * side * low, belly=0.52, veins=1 if simple else 2, vein=11))
    front = [merge(parts[2:])] if simple else parts[2:]
    return [merge(parts[:2]), *front]


def star_calyx(g: Genes, reach: float, small: bool = False) -> list[Part]:
    """A tomato's thin sepals: one star, its arms bowed and curled up at the tips."""
    size = reach * lerp(0.84, 1.12, g["calyx"])
    curl = lerp(8, 34, g["calyx_curl"])
    root = size * (0.2 if small else 0.13)
    wide = 1.45 if small else 1.0
    spread = lerp(-6, 6, g["crown"])
    angles = (172 + spread, 138, 92 + spread, 44, 8 - spread)
    lengths = (1.0, 0.82, 0.7, 0.86, 0.98)
    points: list[Point] = []
    corners = []
    ribs = []
    for i, (angle, k) in enumerate(zip(angles, lengths, strict=True)):
        turn = curl * (1 if angle > 92 else -1)
        if abs(angle - 92) < 8:
            turn = curl * 0.7

        def at(t: float, off: float, angle: float = angle, k: float = k, turn: float = turn) -> Point:
            a = angle + turn * t * t
            x, y = polar(a, size * k * t)
            px, py = polar(a + 90, off * size)
            return (x + px, (y + py) * 0.74 - size * 0.06 * t * t)

        # clockwise from the left arm over the front to the right arm, as angles fall
        points += [at(0.3, 0.105 * wide), at(0.62, 0.1 * wide), at(1.0, 0.0), at(0.62, -0.1 * wide), at(0.3, -0.105 * wide)]
        corners.append(5 * i + 2)
        if not small:
            ribs.append(taper([at(0.16, 0.0), at(0.5, 0.0), at(0.82, 0.0)], 11, start=9, peak=0.2, n=5))
    points += [(root * 1.1, -root * 0.66), (0, -root), (-root * 1.1, -root * 0.66)]
    path = smooth(points, corners=corners)
    shade = Path() if small else crescent(path, -size * 0.035, -size * 0.045, 1.0)
    return [Part(path, "leaf", shade=shade, lines=(Path.join(ribs),) if ribs else (), line_tone="vein")]


def crowned(g: Genes, w: float, radius: Callable[[float], float], middle: Point) -> tuple[Path, tuple[Path, ...]]:
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
        taper([(k * r * spread * 0.3, -h * 0.5), (k * r * 0.34, -h * 0.2), (k * r * 0.44, h * 0.08)], 16, start=14, peak=0.2, n=5)
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
                t = m + (i - (n - 1) / 2) * (min(step * 1.16, max(step, arc / (n - 1))) if n > 1 else 0.0) / local
                grains.append((cx + a * math.cos(t), cy + b * math.sin(t)))
        count = fewest
        radius -= step * 0.93 / min(rx, ry)
    return grains
