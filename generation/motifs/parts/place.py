"""Parts moved as a whole, and drawings fitted into the box of a motif."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generation.drawing.path import Affine, Box
from generation.motifs.figure import Part


def place(part: Part, m: Affine) -> Part:
    """The part with all that belongs to it under one map."""
    return replace(
        part,
        path=part.path.transform(m),
        shade=part.shade.transform(m),
        light=part.light.transform(m),
        hatch=tuple(p.transform(m) for p in part.hatch),
        shine=tuple(p.transform(m) for p in part.shine),
        lines=tuple(p.transform(m) for p in part.lines),
    )


def place_all(parts: Sequence[Part], m: Affine) -> list[Part]:
    return [place(p, m) for p in parts]


def turned(parts: Sequence[Part], degrees: float) -> list[Part]:
    """About (0, 0), clockwise on the page."""
    return place_all(parts, Affine.rotate(degrees))


def bounds(parts: Sequence[Part]) -> Box:
    box = parts[0].path.bounds()
    for p in parts[1:]:
        box = box.union(p.path.bounds())
    return box


def fitted(parts: Sequence[Part], width: float = 860.0, height: float = 860.0) -> tuple[Part, ...]:
    """Centred on (0, 0) and scaled until one side of the given box is filled."""
    box = bounds(parts)
    k = min(width / box.width, height / box.height)
    x, y = box.centre
    return tuple(place_all(parts, Affine.translate(-x, -y).then(Affine.scale(k))))
