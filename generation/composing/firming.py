"""A picture made firm for a coarse press: its thin lines are fattened and gaps that would fill in are closed.

Ink does the same on the press, but raggedly: hatching that is too fine runs together into blots.
Closed beforehand it becomes a clean shadow. Lengths in units of the picture's 1000-unit square.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from generation.drawing.geometry import difference, inset, outset, union
from generation.drawing.path import Path
from generation.motifs.styles.shape import Shape

FINE = 6.0
"""Up to this line width every style prints as it is drawn."""
THINNEST = 12.5
"""What a style's thin lines measure."""
_SPARE = 1.06


def firm(shapes: tuple[Shape, ...], least: float, apart: bool = False) -> tuple[Shape, ...]:
    """``least``: the thinnest line or gap that prints. ``apart``: the shapes are plates that never
    overlap; what lies below keeps a gap from what lies above.
    """
    if least <= FINE:
        return shapes
    whole = tuple(replace(s, path=_firm(s.path, round(least, 1))) for s in shapes)
    if not apart:
        return whole
    out = []
    for i, s in enumerate(whole):
        above = [outset(o.path, least * _SPARE) for o in whole[i + 1 :]]
        out.append(replace(s, path=difference(s.path, union(*above))) if above else s)
    return tuple(s for s in out if s.path)


def growth(least: float) -> float:
    """By how much ``firm`` fattens a picture, on every side."""
    return max(0.0, (least * _SPARE - THINNEST) / 2) if least > FINE else 0.0


@lru_cache(maxsize=128)
def _firm(path: Path, least: float) -> Path:
    close = least * _SPARE / 2
    return inset(outset(path, growth(least) + close), close)
