"""Measuring a Scene: its nodes as polygons, what lies behind a point, how thin things are.

Distances and areas in micrometres. Polygons are flattened to within 30 um, finer than
any process prints.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.colour import Oklch
from generation.drawing.path import Path
from generation.drawing.scene import PathNode, Scene

TOLERANCE_UM = 30.0
SUBSTRATE = {"white": Oklch(1.0, 0.0, 0.0), "kraft": Oklch(0.72, 0.065, 70.0)}


def polygon_of(path: Path) -> BaseGeometry:
    """The filled area of a path whose contours nest: those wound like the largest are solid,
    the others holes, each on top of what encloses it (non-zero, as our set operations leave it)."""
    rings = [r for r in path.flatten(TOLERANCE_UM) if len(r) >= 3]
    if not rings:
        return shapely.Polygon()
    sized = sorted(((_signed_area(r), r) for r in rings), key=lambda x: -abs(x[0]))
    outer = sized[0][0]
    body: BaseGeometry = shapely.Polygon()
    for solid, group in groupby(sized, key=lambda x: x[0] * outer > 0):
        piece = shapely.union_all([shapely.make_valid(shapely.Polygon(r)) for _, r in group])
        body = body.union(piece) if solid else body.difference(piece)
    return body


def _signed_area(ring: list[tuple[float, float]]) -> float:
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True))


@dataclass(frozen=True)
class Measured:
    """One leaf of a scene with its area."""

    node: PathNode
    area: BaseGeometry

    @property
    def part(self) -> str:
        return self.node.meaning.part

    @property
    def role(self) -> str:
        return self.node.meaning.role


@dataclass
class Sheet:
    """A scene, measured. Nodes are in drawing order."""

    scene: Scene

    @cached_property
    def nodes(self) -> list[Measured]:
        return [
            Measured(n, polygon_of(n.path)) for n in self.scene.walk() if isinstance(n, PathNode)
        ]

    @cached_property
    def painted(self) -> list[Measured]:
        return [m for m in self.nodes if isinstance(m.node.fill, str)]

    def part(self, prefix: str) -> list[Measured]:
        return [m for m in self.nodes if m.part.startswith(prefix)]

    def parts(self) -> Iterator[str]:
        yield from dict.fromkeys(m.part for m in self.nodes)

    def colour(self, ink_name: str) -> Oklch:
        lightness, chroma, hue = self.scene.ink(ink_name).oklch
        return Oklch(lightness / 1000, chroma / 1000, hue / 10)

    def substrate(self) -> Oklch:
        return SUBSTRATE.get(self.scene.substrate, SUBSTRATE["white"])

    def behind(self, m: Measured, share: float = 0.5) -> Oklch:
        """The colour that lies behind a node: of the last thing drawn before it that covers
        at least ``share`` of it, else the substrate."""
        at = self.nodes.index(m)
        size = m.area.area or 1.0
        for other in reversed(self.nodes[:at]):
            if other.part == m.part or not isinstance(other.node.fill, str):
                continue
            if other.area.intersects(m.area) and other.area.intersection(m.area).area >= share * size:
                return self.colour(other.node.fill)
        return self.substrate()

    def at_points(self, points: list[tuple[float, float]], only: str = "", but: str = "") -> list[Oklch | None]:
        """The colour on top at each point, among parts that begin with ``only`` (or all
        but those that begin with ``but``); None where nothing is painted."""
        out: list[Oklch | None] = [None] * len(points)
        cloud = shapely.points(points)
        for m in self.painted:
            if only and not m.part.startswith(only):
                continue
            if but and m.part.startswith(but):
                continue
            shapely.prepare(m.area)
            colour = self.colour(m.node.fill) if isinstance(m.node.fill, str) else None
            for i, inside in enumerate(shapely.contains(m.area, cloud)):
                if inside:
                    out[i] = colour
        return out


def thin_share(area: BaseGeometry, width: float) -> float:
    """How much of an area is thinner than ``width`` (0..1): what an opening with that disc removes."""
    if area.is_empty or area.area == 0:
        return 0.0
    r = width / 2
    opened = area.buffer(-r, quad_segs=2).buffer(r * 1.02, quad_segs=2)
    return float(1 - opened.intersection(area).area / area.area)


def narrow_share(area: BaseGeometry, width: float) -> float:
    """How much the gaps narrower than ``width`` would add if they filled with ink (0..)."""
    if area.is_empty or area.area == 0:
        return 0.0
    r = width / 2
    closed = area.buffer(r, quad_segs=2).buffer(-r, quad_segs=2)
    return float(max(0.0, closed.area - area.area) / area.area)
