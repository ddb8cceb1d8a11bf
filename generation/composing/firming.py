"""A picture made firm for a coarse press: its thin lines are fattened and gaps that would fill in are closed.

Ink does the same on the press, but raggedly: hatching that is too fine runs together into blots.
Closed beforehand it becomes a clean shadow. Lengths in units of the picture's 1000-unit square.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.boolean import from_area
from generation.drawing.path import Path
from generation.judging.areas import polygons_of
from generation.motifs.styles.shape import Shape

FINE = 6.7
"""Up to this line width every style prints as it is drawn."""
THINNEST = 12.5
"""What a style's thin lines measure."""
_SPARE = 1.06


_FINER = 75.0
"""Paths are followed to within 1/75 of the judge's tolerance: 0.4 of a unit, which no press shows."""
_STRAY = 0.2


def firm(shapes: tuple[Shape, ...], least: float, apart: bool = False) -> tuple[Shape, ...]:
    """``least``: the thinnest line or gap that prints. ``apart``: the shapes are plates that never
    overlap; what lies below keeps a gap from what lies above.

    Outlines come back in straight pieces: growing hundreds of hatches as curves takes six times longer.
    """
    if least <= FINE:
        return shapes
    paths = _firm(tuple(s.path for s in shapes), round(least, 1), apart)
    return tuple(replace(s, path=p) for s, p in zip(shapes, paths, strict=True) if p)


@lru_cache(maxsize=256)
def grown(path: Path, distance: float) -> Path:
    """The shape grown by ``distance`` on every side, in straight pieces: for what lies behind or is cut."""
    (area,) = _areas((path,))
    return from_area(area.buffer(distance, quad_segs=8).simplify(_STRAY))


def _areas(paths: tuple[Path, ...]) -> list[BaseGeometry]:
    scaled = polygons_of([p.scale(_FINER) for p in paths])
    return [shapely.transform(a, lambda xy: xy / _FINER) for a in scaled]


def growth(least: float) -> float:
    """By how much ``firm`` fattens a picture, on every side."""
    return max(0.0, (least * _SPARE - THINNEST) / 2) if least > FINE else 0.0


@lru_cache(maxsize=64)
def _firm(paths: tuple[Path, ...], least: float, apart: bool) -> tuple[Path, ...]:
    close = least * _SPARE / 2
    areas = _areas(paths)
    areas = [a.buffer(growth(least) + close, quad_segs=4).buffer(-close, quad_segs=4) for a in areas]
    if apart:
        for i in range(len(areas) - 1):
            above = shapely.union_all([a.buffer(2 * close, quad_segs=4) for a in areas[i + 1 :]])
            areas[i] = areas[i].difference(above)
    return tuple(from_area(a.simplify(_STRAY)) for a in areas)
