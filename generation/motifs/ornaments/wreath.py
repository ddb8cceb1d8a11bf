"""Two leafy branches that embrace a circle and leave it open at the top."""

from __future__ import annotations

import math

from generation.drawing.path import Box, Path, Point
from generation.drawing.shapes import ellipse, leaf, lerp, polar, taper
from generation.motifs.styles.shape import Shape

_FIRST, _LAST = 100.0, 238.0
"""The left branch: from beside the foot, clockwise, to the opening at the top (degrees)."""
_CROSS = 9.0


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: 7 to 11 pairs of leaves a branch, few ones with berries. ``size``: how large they are."""
    cx, cy = box.centre
    left = _branch(box, density, size)
    out = []
    for shape in left:
        both = shape.path + _mirror(shape.path, cx)
        out.append(Shape(both, shape.tone, shape.level, shape.detail))
    out.append(Shape(ellipse(cx, cy + _middle(box, size), _reach(box, size) * 0.13), "accent"))
    return tuple(out)


def clear_radius(box: Box, density: float, size: float) -> float:
    """Of the circle about the box's centre that the leaves leave free."""
    return _middle(box, size) - _reach(box, size) * 0.74


def _outer(box: Box) -> float:
    return min(box.width, box.height) / 2


def _reach(box: Box, size: float) -> float:
    """Length of a leaf."""
    return _outer(box) * lerp(0.25, 0.34, size)


def _middle(box: Box, size: float) -> float:
    """Radius of the branches, such that the outer leaves end on the box."""
    return _outer(box) - _reach(box, size) * 0.74


def _mirror(path: Path, cx: float) -> Path:
    return path.translate(-cx, 0).mirror().translate(cx, 0)


def _branch(box: Box, density: float, size: float) -> list[Shape]:
    centre = box.centre
    reach, middle = _reach(box, size), _middle(box, size)
    pairs = round(lerp(7, 11, density) * lerp(1.0, 0.8, size))
    roomy = density < 0.25
    width = min(reach * 0.5, math.radians((_LAST - _FIRST) / pairs) * middle * 0.82)
    leaves: list[Path] = []
    ribs: list[Path] = []
    berries: list[Path] = []
    for i in range(pairs):
        t = (i + 0.35) / pairs
        at = lerp(_FIRST, _LAST - 6, t)
        base = polar(at, middle, centre)
        k = lerp(0.8, 1.0, math.sin(math.pi * min(1.0, t * 1.25)) ** 0.6)
        for side in (1, -1):
            # leaves lie along the branch and lean away from it
            along = at + 90 - side * 42
            tip = polar(along, reach * k, base)
            leaves.append(_leaf(base, tip, width * k, side * 0.1))
            ribs.append(_rib(base, tip, side * 0.1, width * 0.17))
        if roomy and i:
            between = at - (_LAST - 6 - _FIRST) / pairs * 0.3
            for side in (1, -1):
                berries.append(ellipse(*polar(between, middle + side * reach * 0.2, centre), reach * 0.1))
    end = polar(_LAST, middle, centre)
    tip = polar(_LAST + 90 - 4, reach * 0.9, end)
    leaves.append(_leaf(end, tip, width, 0.04))
    ribs.append(_rib(end, tip, 0.04, width * 0.17))
    spine = [polar(lerp(90, _LAST, i / 8), middle, centre) for i in range(9)]
    # past the middle the branch swings outwards: the two cross and show their cut ends
    spine.insert(0, polar(90 - _CROSS, middle + reach * 0.2, centre))
    stem = taper(spine, reach * 0.1, start=reach * 0.13, end=reach * 0.05, peak=0.3, n=12)
    return [
        Shape(stem, "leaf", -1),
        Shape(Path.join(leaves), "leaf"),
        Shape(Path.join(ribs), "leaf", -1, True),
        Shape(Path.join(berries), "accent"),
    ]


def _leaf(base: Point, tip: Point, width: float, bend: float) -> Path:
    """Stands off the branch by a hair, so that one ink still shows leaf and stem."""
    off = 0.1
    start = (lerp(base[0], tip[0], off), lerp(base[1], tip[1], off))
    return leaf(start, tip, width, bend, belly=0.46)


def _rib(base: Point, tip: Point, bend: float, width: float) -> Path:
    """``leaf_rib`` with fewer nodes: a wreath has forty."""
    mx, my = (base[0] + tip[0]) / 2, (base[1] + tip[1]) / 2
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    middle = (mx - dy * bend, my + dx * bend)
    end = (lerp(middle[0], tip[0], 0.6), lerp(middle[1], tip[1], 0.6))
    return taper([base, middle, end], width, start=width, peak=0.02, n=4)
