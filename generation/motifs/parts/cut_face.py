"""Cut fruit seen from the front: faces on a cup of shell, seeds in order, a whole one behind."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import drop, place


def ring_seeds(
    rx: float, ry: float, n: int, length: float, width: float, about: Point = (0.0, 0.0), stagger: float = 0.0
) -> Path:
    """Seeds on an ellipse that point to its middle; every second one lies ``stagger`` further in."""
    out = []
    for i in range(n):
        a = 360 * (i + 0.5) / n - 90
        k = 1 - (stagger if i % 2 else 0.0)
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        p = (about[0] + rx * k * c, about[1] + ry * k * s)
        out.append(drop(p, length, width, math.degrees(math.atan2(about[1] - p[1], about[0] - p[0]))))
    return Path.join(out)


def sown(
    rx: float, ry: float, n: int, length: float, width: float, about: Point = (0.0, 0.0), turn: float = 0.0
) -> Path:
    """Seeds spread evenly over an ellipse, each pointing to its middle."""
    out = []
    for i in range(n):
        r, a = math.sqrt((i + 0.5) / n), i * 137.508 + turn
        x, y = polar(a, r)
        p = (about[0] + x * rx, about[1] + y * ry)
        out.append(drop(p, length, width, math.degrees(math.atan2(about[1] - p[1], about[0] - p[0]))))
    return Path.join(out)


def rays(
    rx0: float, ry0: float, rx1: float, ry1: float, n: int, width: float, about: Point = (0.0, 0.0)
) -> Path:
    """Fine wedges from an inner to an outer ellipse, by turns long and short."""
    out = []
    for i in range(n):
        c, s = polar(360 * i / n - 90, 1.0)
        k = 1.0 if i % 2 == 0 else 0.8
        a = (about[0] + rx0 * c, about[1] + ry0 * s)
        b = (about[0] + lerp(rx0, rx1, k) * c, about[1] + lerp(ry0, ry1, k) * s)
        out.append(
            polygon(
                [
                    a,
                    (b[0] - s * width / 2, b[1] + c * width / 2),
                    (b[0] + s * width / 2, b[1] - c * width / 2),
                ]
            )
        )
    return Path.join(out)


def cup(r: float, squeeze: float, depth: float) -> tuple[Path, Path]:
    """A half seen from above its cut: the face about the origin, and face and shell in one outline."""
    face = ellipse(0, 0, r, r * squeeze)
    bowl = smooth(
        [
            (-r * 0.998, -r * 0.02),
            (-r * 0.9, r * squeeze * 0.5 + depth * 0.4),
            (-r * 0.5, r * squeeze * 0.86 + depth * 0.9),
            (0, r * squeeze + depth),
            (r * 0.5, r * squeeze * 0.86 + depth * 0.9),
            (r * 0.9, r * squeeze * 0.5 + depth * 0.4),
            (r * 0.998, -r * 0.02),
        ],
        corners=(0, 6),
    )
    return face, union(face, bowl)


def scalloped(rx: float, ry: float, n: int, depth: float, turn: float = 0.0) -> Path:
    """An ellipse with ``n`` shallow round lobes (pulp made of juice sacs)."""
    points = []
    for i in range(2 * n):
        k = 1.0 if i % 2 == 0 else 1 - depth
        x, y = polar(turn + 180 * i / n, k)
        points.append((x * rx, y * ry))
    return smooth(points)


def before(
    back: Sequence[Part], front: Sequence[Part], at: Point, scale: float = 0.9, angle: float = 0.0
) -> list[Part]:
    """The whole fruit and, before it, the cut one."""
    return [*back, *place(front, at, scale, angle)]


def lobed_leaf(size: float, depth: float) -> Part:
    """A fig's leaf, its stalk's end the origin, upwards: five round lobes, ``depth`` 0..1 of its bays."""
    points: list[Point] = [(0.0, 0.0)]
    lobes = ((-122, 0.46), (-58, 0.8), (0, 1.0), (58, 0.8), (122, 0.46))
    bay = lerp(0.56, 0.36, depth) * size
    for i, (a, k) in enumerate(lobes):
        long = k * size
        wide = 15 if abs(a) < 100 else 20
        points += [
            polar(a - 90 - wide, long * 0.8),
            polar(a - 90 - wide * 0.45, long * 0.97),
            polar(a - 90 + wide * 0.45, long * 0.97),
            polar(a - 90 + wide, long * 0.8),
        ]
        if i < 4:
            points.append(
                polar((a + lobes[i + 1][0]) / 2 - 90, bay * (0.8 if abs(a) > 100 or i == 3 else 1.0))
            )
    path = smooth(points, corners=(0,))
    half = [p for p in points if p[0] >= -1]
    shade = smooth([(0, 0), *[p for p in half if p != (0.0, 0.0)], (0, 0)][:-1], corners=(0,))
    w = size * 0.036
    veins = [
        taper(
            [(0, 0), polar(a - 90, k * size * 0.46), polar(a - 90, k * size * 0.84)],
            w,
            start=w,
            peak=0.05,
            n=5,
        )
        for a, k in lobes
    ]
    return Part(path, "leaf", shade=shade, lines=(Path.join(veins),), line_tone="vein")
