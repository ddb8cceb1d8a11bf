"""Measuring a Scene: its nodes as polygons, what lies behind a point, how thin things are.

Distances and areas in micrometres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.colour import Oklch
from generation.drawing.scene import PathNode, Scene
from generation.judging.areas import polygons_of

SUBSTRATE = {"white": Oklch(1.0, 0.0, 0.0), "kraft": Oklch(0.72, 0.065, 70.0)}


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
    _wholes: dict[str, BaseGeometry] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def nodes(self) -> list[Measured]:
        nodes = [n for n in self.scene.walk() if isinstance(n, PathNode)]
        areas = polygons_of([n.path for n in nodes])
        return [Measured(n, a) for n, a in zip(nodes, areas, strict=True)]

    @cached_property
    def painted(self) -> list[Measured]:
        return [m for m in self.nodes if isinstance(m.node.fill, str)]

    def part(self, prefix: str) -> list[Measured]:
        return [m for m in self.nodes if m.part.startswith(prefix)]

    def parts(self) -> Iterator[str]:
        yield from dict.fromkeys(m.part for m in self.nodes)

    def whole(self, prefix: str) -> BaseGeometry:
        """All that is painted of the parts that begin with ``prefix``, as one area."""
        if prefix not in self._wholes:
            areas = [m.area for m in self.painted if m.part.startswith(prefix)]
            self._wholes[prefix] = shapely.disjoint_subset_union_all(areas)
        return self._wholes[prefix]

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of all that is painted but the ground."""
        left, top, right, bottom = shapely.total_bounds([m.area for m in self.painted if m.role != "ground"])
        return float(left), float(top), float(right), float(bottom)

    def colour(self, ink_name: str) -> Oklch:
        lightness, chroma, hue = self.scene.ink(ink_name).oklch
        return Oklch(lightness / 1000, chroma / 1000, hue / 10)

    def substrate(self) -> Oklch:
        return SUBSTRATE.get(self.scene.substrate, SUBSTRATE["white"])

    def behind(self, m: Measured, share: float = 0.5) -> Oklch:
        """The colour that lies behind a node: of the last thing drawn before it that covers
        at least ``share`` of it, else the substrate."""
        at = next(i for i, n in enumerate(self.nodes) if n is m)
        return self._top(self.nodes[:at], m.area, m.part, share)

    def top(self, area: BaseGeometry, but: str) -> Oklch:
        """The colour of the last thing drawn that covers half of an area, the part ``but`` left out."""
        return self._top(self.nodes, area, but, 0.5)

    def _top(self, nodes: list[Measured], area: BaseGeometry, but: str, share: float) -> Oklch:
        wanted = share * (area.area or 1.0)
        for other in reversed(nodes):
            if other.part == but or not isinstance(other.node.fill, str) or other.area.area < wanted:
                continue
            shapely.prepare(other.area)
            if not other.area.intersects(area):
                continue
            if other.area.contains(area) or other.area.intersection(area).area >= wanted:
                return self.colour(other.node.fill)
        return self.substrate()

    def at_points(
        self, points: list[tuple[float, float]], only: str = "", but: str = ""
    ) -> list[Oklch | None]:
        """The colour on top at each point, among parts that begin with ``only`` (or all
        but those that begin with ``but``); None where nothing is painted."""
        out: list[Oklch | None] = [None] * len(points)
        x, y = np.array(points).T
        for m in self.painted:
            if (only and not m.part.startswith(only)) or (but and m.part.startswith(but)):
                continue
            shapely.prepare(m.area)
            colour = self.colour(str(m.node.fill))
            for i in shapely.contains_xy(m.area, x, y).nonzero()[0]:
                out[i] = colour
        return out


def thin_share(area: BaseGeometry, width: float, care: float = 0.0) -> float:
    """How much of an area is thinner than ``width`` (0..1): what an opening with that disc removes.

    Up to ``care`` an upper bound is enough: the opening grows back 2 % too far, for its disc has
    corners, and what it gains outside is at most a ribbon of that width along its outline.
    """
    if area.is_empty or area.area == 0:
        return 0.0
    r = width / 2
    opened = area.buffer(-r, quad_segs=2).buffer(r * 1.02, quad_segs=2)
    most = 1 - (opened.area - 0.025 * r * opened.length) / area.area
    if most <= care:
        return float(max(0.0, most))
    return float(1 - opened.intersection(area).area / area.area)


def narrow_share(area: BaseGeometry, width: float) -> float:
    """How much the gaps narrower than ``width`` would add if they filled with ink (0..)."""
    if area.is_empty or area.area == 0:
        return 0.0
    r = width / 2
    closed = area.buffer(r, quad_segs=2).buffer(-r, quad_segs=2)
    return float(max(0.0, closed.area - area.area) / area.area)
