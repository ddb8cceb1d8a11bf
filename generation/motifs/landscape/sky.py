"""What stands in the sky, left or right of its middle, in the units of the box."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path
from generation.drawing.shapes import polygon
from generation.motifs.landscape.roles import BIRD, CLOUD, MOON, SUN
from generation.motifs.landscape.strokes import bar, disc
from generation.motifs.styles.shape import Shape

Shapes = tuple[Shape, ...]


def _sun(x: float, y: float, u: float, side: int) -> Shapes:
    rays = []
    for i in range(8):
        c, s = math.cos(math.radians(45 * i)), math.sin(math.radians(45 * i))
        rays.append(
            bar(
                (x + 0.108 * u * c, y + 0.108 * u * s),
                (x + 0.150 * u * c, y + 0.150 * u * s),
                0.016 * u,
                0.010 * u,
            )
        )
    return (Shape(disc(x, y, 0.084 * u), SUN), Shape(Path.join(rays), SUN, detail=True))


def _moon(x: float, y: float, u: float, side: int) -> Shapes:
    r = 0.098 * u
    moon = Path(
        (
            ("M", x + 0.42 * r, y - 0.91 * r),
            ("C", x - 1.6 * r, y - 1.6 * r, x - 1.6 * r, y + 1.6 * r, x + 0.42 * r, y + 0.91 * r),
            ("C", x - 0.62 * r, y + 0.72 * r, x - 0.62 * r, y - 0.72 * r, x + 0.42 * r, y - 0.91 * r),
            ("Z",),
        )
    )
    stars = []
    for dx, dy, k in ((1.15, -0.55, 1.0), (0.72, 0.42, 0.7), (1.75, 0.35, 0.8)):
        sx, sy, t = x - side * -dx * r * 1.2, y + dy * r, 0.026 * u * k
        stars.append(polygon([(sx, sy - t), (sx + t * 0.55, sy), (sx, sy + t), (sx - t * 0.55, sy)]))
    return (Shape(moon, MOON), Shape(Path.join(stars), MOON, detail=True))


def _cloud(x: float, y: float, w: float) -> Path:
    """A flat-bottomed cloud of three puffs, ``w`` wide about ``x``, standing on ``y``."""
    a = w / 2
    return Path(
        (
            ("M", x - a, y),
            ("C", x - a * 1.12, y - a * 0.36, x - a * 0.72, y - a * 0.52, x - a * 0.52, y - a * 0.38),
            ("C", x - a * 0.42, y - a * 0.92, x + a * 0.28, y - a * 0.94, x + a * 0.36, y - a * 0.46),
            ("C", x + a * 0.66, y - a * 0.62, x + a * 1.14, y - a * 0.40, x + a, y),
            ("Z",),
        )
    )


def _clouds(x: float, y: float, u: float, side: int) -> Shapes:
    return (
        Shape(_cloud(x, y + 0.05 * u, 0.26 * u), CLOUD),
        Shape(_cloud(x + side * 0.30 * u, y - 0.02 * u, 0.16 * u), CLOUD, detail=True),
    )


def _gull(x: float, y: float, w: float) -> Path:
    a = w / 2
    return Path(
        (
            ("M", x - a, y - 0.10 * a),
            ("C", x - 0.62 * a, y - 0.62 * a, x - 0.20 * a, y - 0.44 * a, x, y),
            ("C", x + 0.20 * a, y - 0.44 * a, x + 0.62 * a, y - 0.62 * a, x + a, y - 0.10 * a),
            ("C", x + 0.58 * a, y - 0.34 * a, x + 0.26 * a, y - 0.16 * a, x, y + 0.30 * a),
            ("C", x - 0.26 * a, y - 0.16 * a, x - 0.58 * a, y - 0.34 * a, x - a, y - 0.10 * a),
            ("Z",),
        )
    )


def _birds(x: float, y: float, u: float, side: int) -> Shapes:
    return (
        Shape(_gull(x, y + 0.03 * u, 0.15 * u), BIRD),
        Shape(_gull(x + side * 0.12 * u, y - 0.055 * u, 0.105 * u), BIRD),
        Shape(_gull(x - side * 0.08 * u, y - 0.075 * u, 0.08 * u), BIRD, detail=True),
    )


_DRAWERS: Mapping[str, Callable[[float, float, float, int], Shapes]] = {
    "none": lambda x, y, u, side: (),
    "sun": _sun,
    "moon": _moon,
    "clouds": _clouds,
    "birds": _birds,
}


def draw(kind: str, x: float, y: float, unit: float, side: int) -> Shapes:
    """About (x, y); ``unit``: the height of the box; ``side``: 1 where there is room to the right, -1
    to the left. KeyError where no such sky is drawn."""
    return _DRAWERS[kind](x, y, unit, side)
