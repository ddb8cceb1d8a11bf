"""A slim branch of single leaves along a circle, and its mirror image: what holds a picture and a name.

Angles in degrees, 0 to the right, clockwise on the page; any unit.
"""

from __future__ import annotations

import math

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, lerp, polar, taper
from generation.motifs.styles.shape import Shape

_FOOT = 90.0
_STEM = 0.115
"""Of the branch at its foot, in lengths of a leaf."""
KINDS = ("laurel", "olive", "grain")


def draw(kind: str, radius: float, last: float, reach: float, gap: float = 0.0) -> tuple[Shape, ...]:
    """Two branches about (0, 0) from the foot up to ``last`` degrees on the left, and on the right.

    ``radius`` of the stems; ``reach``: length of a leaf; ``gap``: degrees left free at the foot on
    either side (0: the stems cross).
    """
    first = _FOOT + (gap or 0.0)
    leaves, berries = _leaves(kind, radius, first, last, reach)
    spine = [polar(lerp(first, last, i / 8), radius) for i in range(9)]
    if not gap:
        spine.insert(0, polar(_FOOT - math.degrees(reach * 0.62 / radius), radius + reach * 0.2))
    stem = taper(spine, reach * _STEM, start=reach * _STEM * 1.25, end=reach * 0.05, peak=0.3, n=12)
    out = [Shape(_both(stem), "leaf", -1), Shape(_both(Path.join(leaves)), "leaf")]
    if berries:
        out.append(Shape(_both(Path.join(berries)), "accent"))
    return tuple(out)


def outer(kind: str, radius: float, reach: float) -> float:
    """The radius that the leaves reach on the outside."""
    return radius + reach * {"laurel": 0.66, "olive": 0.6, "grain": 0.54}[kind]


def inner(kind: str, radius: float, reach: float) -> float:
    """The radius within which nothing is drawn."""
    return 2 * radius - outer(kind, radius, reach)


def _both(path: Path) -> Path:
    return path + path.mirror()


def _leaves(
    kind: str, radius: float, first: float, last: float, reach: float
) -> tuple[list[Path], list[Path]]:
    lean, width, pitch = {
        "laurel": (40.0, 0.4, 0.62),
        "olive": (36.0, 0.27, 0.6),
        "grain": (30.0, 0.3, 0.56),
    }[kind]
    count = max(4, round(math.radians(last - first) * radius / (reach * pitch)))
    leaves: list[Path] = []
    berries: list[Path] = []
    for i in range(count):
        t = (i + 0.55) / count
        at = lerp(first, last, t)
        k = lerp(0.72, 1.0, math.sin(math.pi * min(1.0, 0.12 + t * 1.05)) ** 0.7)
        for side in (1, -1):
            # an olive's leaves stand in turn, the others in pairs
            here = at + (0.5 * (last - first) / count if kind == "olive" and side < 0 else 0.0)
            if here > last - 1:
                continue
            leaves.append(_leaf(polar(here, radius), here + 90 - side * lean, reach * k, width, side))
            if kind == "olive" and i % 3 == 1 and side < 0:
                stalk = polar(here - 0.42 * (last - first) / count, radius - reach * 0.27)
                berries.append(ellipse(*stalk, reach * 0.105))
    leaves.append(_leaf(polar(last, radius), last + 90 - 3, reach * 0.9, width, 0))
    return leaves, berries


def _leaf(base: Point, along: float, length: float, width: float, side: int) -> Path:
    start, tip = polar(along, length * 0.12, base), polar(along, length, base)
    return leaf(start, tip, length * width, 0.1 * side, belly=0.46)
