"""Small outlines of few nodes: gouges, crescents, bars, three-cornered discs."""

from __future__ import annotations

import math

from generation.drawing.path import Path, Point
from generation.drawing.shapes import polygon

_THIRD = 4 / 3 * math.tan(math.radians(30))
"""Handle of a cubic over a third of a circle, in radii."""


def disc(x: float, y: float, r: float, tall: float = 1.0) -> Path:
    """A circle in three cubics."""
    segments: list[tuple[object, ...]] = []
    for i in range(3):
        a, b = math.radians(120 * i - 90), math.radians(120 * i + 30)
        if not i:
            segments.append(("M", x + r * math.cos(a), y + r * tall * math.sin(a)))
        segments.append(
            (
                "C",
                x + r * (math.cos(a) - _THIRD * math.sin(a)),
                y + r * tall * (math.sin(a) + _THIRD * math.cos(a)),
                x + r * (math.cos(b) + _THIRD * math.sin(b)),
                y + r * tall * (math.sin(b) - _THIRD * math.cos(b)),
                x + r * math.cos(b),
                y + r * tall * math.sin(b),
            )
        )
    return Path((*segments, ("Z",)))


def crescent(a: Point, b: Point, bow: float, belly: float) -> Path:
    """A pointed stroke from ``a`` to ``b``, bowed to its left by ``bow`` and ``belly`` thick in the
    middle, both as shares of its length."""
    (x0, y0), (x1, y1) = a, b
    dx, dy = x1 - x0, y1 - y0

    def at(t: float, off: float) -> Point:
        return (x0 + dx * t + dy * off, y0 + dy * t - dx * off)

    near, far = (bow - belly / 2) * 4 / 3, (bow + belly / 2) * 4 / 3
    return Path(
        (
            ("M", *a),
            ("C", *at(1 / 3, far), *at(2 / 3, far), *b),
            ("C", *at(2 / 3, near), *at(1 / 3, near), *a),
            ("Z",),
        )
    )


def bar(a: Point, b: Point, start: float, end: float = -1.0) -> Path:
    """A straight stroke, ``start`` and ``end`` thick at its ends."""
    end = start if end < 0 else end
    (x0, y0), (x1, y1) = a, b
    length = math.dist(a, b) or 1e-9
    nx, ny = -(y1 - y0) / length / 2, (x1 - x0) / length / 2
    return polygon(
        [
            (x0 + nx * start, y0 + ny * start),
            (x1 + nx * end, y1 + ny * end),
            (x1 - nx * end, y1 - ny * end),
            (x0 - nx * start, y0 - ny * start),
        ]
    )


def block(left: float, top: float, right: float, bottom: float) -> Path:
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def opening(x: float, half: float, top: float, bottom: float = 0.0) -> Path:
    """A door with a round head."""
    k = half * 1.3
    return Path(
        (
            ("M", x - half, bottom),
            ("L", x - half, top + half),
            ("C", x - half, top + half - k, x + half, top + half - k, x + half, top + half),
            ("L", x + half, bottom),
            ("Z",),
        )
    )
