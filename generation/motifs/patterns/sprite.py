"""What a repeat is made of: a figure with the outline that keeps its neighbours away.

A sprite's own unit: the hero's longer side is 1000, (0, 0) is the middle of its box.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
import shapely

from generation.drawing.path import Affine
from generation.motifs.figure import Figure

Points = npt.NDArray[np.float64]

_FLAT = 4.0
_CLOSE = 26.0
"""Bays narrower than twice this count as filled: nothing is set into them."""
_STEP = 42.0


@dataclass(frozen=True, eq=False)
class Sprite:
    """``kind``: hero, second, third, leaf, seed or dot. ``key``: what tells its tones from others'.

    Sprites with the same ``figure`` and another ``scale`` are the same drawing in other sizes.
    """

    kind: str
    key: str
    figure: Figure
    scale: float = 1.0

    def at(self, scale: float) -> Sprite:
        """The same drawing ``scale`` times as large."""
        return replace(self, scale=self.scale * scale)

    @cached_property
    def shape(self) -> shapely.Polygon:
        """The silhouette with its narrow bays closed, at this size."""
        return silhouette(self.figure, self.scale)

    @property
    def area(self) -> float:
        return float(self.shape.area)

    @property
    def size(self) -> float:
        """Side of the square of the same area: how large the eye takes it to be."""
        return math.sqrt(self.area)

    @property
    def width(self) -> float:
        left, _, right, _ = self.shape.bounds
        return float(right - left)

    @property
    def height(self) -> float:
        _, top, _, bottom = self.shape.bounds
        return float(bottom - top)


@dataclass(frozen=True, eq=False)
class Piece:
    """A sprite in its place: mirrored first, then turned (degrees, clockwise), then moved to (x, y)."""

    sprite: Sprite
    x: float
    y: float
    turn: float = 0.0
    mirrored: bool = False

    @property
    def matrix(self) -> Affine:
        k = self.sprite.scale
        flip = Affine.scale(-k if self.mirrored else k, k)
        return flip.then(Affine.rotate(self.turn)).then(Affine.translate(self.x, self.y))

    @property
    def shape(self) -> shapely.Geometry:
        m = self.matrix
        k = self.sprite.scale
        return shapely.transform(
            self.sprite.shape,
            lambda p: np.column_stack(
                ((m.a * p[:, 0] + m.c * p[:, 1]) / k + m.e, (m.b * p[:, 0] + m.d * p[:, 1]) / k + m.f)
            ),
        )

    def moved(self, x: float, y: float) -> Piece:
        return replace(self, x=x, y=y)


def silhouette(figure: Figure, scale: float = 1.0) -> shapely.Polygon:
    """The outline around all parts as one polygon without holes."""
    rings = [r for p in figure.parts for r in p.path.flatten(_FLAT) if len(r) > 2]
    whole = shapely.union_all([shapely.make_valid(shapely.Polygon(r)) for r in rings])
    closed = whole.buffer(_CLOSE, quad_segs=4).buffer(-_CLOSE, quad_segs=4)
    polygons = [g for g in getattr(closed, "geoms", [closed]) if g.geom_type == "Polygon"]
    if len(polygons) > 1:
        polygons = [closed.convex_hull]
    body = shapely.Polygon(polygons[0].exterior).simplify(_FLAT / 2)
    return shapely.transform(body, lambda p: p * scale)


def rim(shape: shapely.Geometry, step: float = _STEP) -> Points:
    """Points along the outline, no farther apart than ``step``, and a few inside; (n, 2)."""
    ring = shapely.segmentize(shape, step).exterior
    length = ring.length
    n = max(10, math.ceil(length / step))
    along = shapely.line_interpolate_point(ring, np.linspace(0, length, n, endpoint=False))
    middle = shape.representative_point()
    return np.vstack([shapely.get_coordinates(along), shapely.get_coordinates(middle)])


def centred(figure: Figure, side: float) -> Figure:
    """The figure about (0, 0), its longer side ``side``."""
    box = figure.bounds()
    x, y = box.centre
    k = side / max(box.width, box.height)
    m = Affine.translate(-x, -y).then(Affine.scale(k))
    return Figure(tuple(p.transform(m) for p in figure.parts), figure.tones, figure.hero)


def keyed(figure: Figure, key: str) -> Figure:
    """Its tones named ``key.tone``, so that figures of several drawings can share a palette."""

    def name(tone: str) -> str:
        return f"{key}.{tone}" if tone in figure.tones else tone

    parts = tuple(replace(p, tone=name(p.tone), line_tone=name(p.line_tone)) for p in figure.parts)
    return Figure(parts, {name(t): c for t, c in figure.tones.items()}, tuple(name(h) for h in figure.hero))
