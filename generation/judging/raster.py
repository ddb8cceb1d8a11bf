"""A measured scene as a small picture: what is seen of each part, and how much it stands out.

Colours are OKLab (lightness 0..1, a, b). Shape suffixes: N areas, H rows, W columns, P parts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.colour import Oklch
from generation.judging.measure import Sheet

PX = 64
"""Side of the square picture: halved and halved again it is the mark at 32 px and at 16 px."""
_SUB = 4
"""Scan lines a pixel."""
_LIKE = 0.2
"""OKLab distance below which a part may only seem to vanish."""
_FADED = 0.8
Array = np.ndarray[Any, np.dtype[Any]]
BACKING = ("field", "ring", "ground", "seal", "ornament:ribbon", "label", "frame")
"""Parts that others lie on or in: they weigh less in the eye than what they hold."""


def lab_of(c: Oklch) -> Array:
    h = math.radians(c.hue)
    return np.array([c.lightness, c.chroma * math.cos(h), c.chroma * math.sin(h)], dtype=np.float32)


def coverage(
    areas: Sequence[BaseGeometry], layer_N: Array, left: float, top: float, px_um: float, side: int
) -> Array:
    """How much of each pixel the areas of each layer cover, (layers, side, side), 0..1.

    ``layer_N``: the layer of each area, from 0. Pixels are ``px_um`` wide. Each scan line's crossings,
    with their exact place along it, are summed from the left.
    """
    count = int(layer_N[-1]) + 1 if len(layer_N) else 0
    whole, of_area = shapely.get_parts(np.array(areas, dtype=object), return_index=True)
    polygons, of_whole = shapely.get_parts(whole, return_index=True)
    is_area = shapely.get_type_id(polygons) == 3
    polygons, owner = polygons[is_area], layer_N[of_area[of_whole[is_area]]]
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    xy_P2, ring_P = shapely.get_coordinates(rings, return_index=True)
    if not len(ring_P):
        return np.zeros((count, side, side), dtype=np.float32)
    x = np.clip((xy_P2[:, 0] - left) / px_um, 0, side)
    y = (xy_P2[:, 1] - top) / px_um * _SUB - 0.5
    same = ring_P[1:] == ring_P[:-1]
    x0, x1, y0, y1 = x[:-1][same], x[1:][same], y[:-1][same], y[1:][same]
    ring = ring_P[1:][same]
    turn = np.sign(np.bincount(ring, weights=x0 * y1 - x1 * y0, minlength=len(rings)))
    outer = np.append(True, of_polygon[1:] != of_polygon[:-1])
    turn = np.where(outer, turn, -turn)
    first = np.clip(np.ceil(np.minimum(y0, y1)), 0, side * _SUB).astype(int)
    after = np.clip(np.ceil(np.maximum(y0, y1)), 0, side * _SUB).astype(int)
    crossed = after - first
    edge = np.repeat(np.arange(len(crossed)), crossed)
    line = np.arange(len(edge)) - np.repeat(np.cumsum(crossed) - crossed, crossed) + first[edge]
    slope = (x1 - x0) / np.where(y1 == y0, 1.0, y1 - y0)
    at = np.clip(x0[edge] + slope[edge] * (line - y0[edge]), 0, side)
    way = (np.sign(y1 - y0) * turn[ring] / _SUB)[edge]
    column = at.astype(int)
    share = at - column
    place = (owner[of_polygon[ring]][edge] * side + line // _SUB) * (side + 2) + column
    out = np.bincount(
        np.concatenate([place, place + 1]),
        weights=np.concatenate([way * (1 - share), way * share]),
        minlength=count * side * (side + 2),
    ).reshape(count, side, side + 2)
    covered = np.abs(np.cumsum(out, axis=2, dtype=np.float32)[:, :, :side])
    return np.minimum(covered, 1, out=covered)


@dataclass(frozen=True)
class Picture:
    """``lab_3HW``: as seen; ``quiet_3HW``: with letters faded, so that another name looks the same.
    ``page``: the colour of the ground. ``parts``: names, in drawing order. ``seen_PHW``: how much of each
    part is on top, 0..1. ``weight_PHW``: that times how far its colour is from what lay there before it
    (OKLab distance). ``apart_P2``: how far each part's own colours are from what lies behind them, in
    lightness and as OKLab distance; thin strokes count as solid ink. ``box``: left, top, width, height
    of the mark, px."""

    lab_3HW: Array
    quiet_3HW: Array
    page: Array
    parts: tuple[str, ...]
    seen_PHW: Array
    weight_PHW: Array
    apart_P2: Array
    box: tuple[float, float, float, float]

    @cached_property
    def backing(self) -> Array:
        """(P): whether others lie on or in the part."""
        return np.array([p.startswith(BACKING) for p in self.parts], dtype=bool)

    def those(self, *prefixes: str) -> list[int]:
        """Which parts begin with one of ``prefixes``."""
        return [i for i, p in enumerate(self.parts) if p.startswith(prefixes)]

    def total(self, *prefixes: str) -> float:
        """Visual weight of the parts that begin with one of ``prefixes``: pixels times distance."""
        return float(self.weight_PHW[self.those(*prefixes)].sum())


def picture_of(sheet: Sheet, side: int = PX) -> Picture:
    """The mark without its clear space, fitted into the square with its proportions."""
    box = sheet.bounds()
    left, top, right, bottom = box
    px_um = max(right - left, bottom - top, 1.0) / side
    left -= (side - (right - left) / px_um) / 2 * px_um
    top -= (side - (bottom - top) / px_um) / 2 * px_um
    runs = _runs(sheet)
    layer_N = np.repeat(np.arange(len(runs)), [len(nodes) for _, _, nodes in runs])
    alpha = coverage([m.area for run in runs for m in run[2]], layer_N, left, top, px_um, side)
    names = tuple(dict.fromkeys(part for part, _, _ in runs))
    page = lab_of(sheet.substrate())
    for m in sheet.painted:
        if m.role == "ground":
            page = lab_of(sheet.colour(str(m.node.fill)))
    lab = np.empty((3, side, side), dtype=np.float32)
    lab[:] = page[:, None, None]
    seen = np.zeros((len(names), side, side), dtype=np.float32)
    before: dict[str, Array] = {}
    cut: dict[str, Array] = {}
    for (part, fill, _), a in zip(runs, alpha, strict=True):
        if part not in before:
            before[part] = lab.copy()
        if fill is None:
            cut[part] = np.maximum(cut.get(part, 0.0), a)
            continue
        lab += a * (fill[:, None, None] - lab)
        seen[: len(before)] *= 1 - a
        seen[names.index(part)] += a
    weight = np.empty_like(seen)
    apart = np.zeros((len(names), 2), dtype=np.float32)
    paper = lab_of(sheet.substrate())
    quiet = lab.copy()
    holes = np.maximum.reduce(list(cut.values())) if cut else None
    for i, part in enumerate(names):
        if holes is not None and part in cut and cut[part].sum() > seen[i].sum():
            seen[i] = np.maximum(seen[i], cut[part])
            ground = _around(lab, paper, cut[part], holes)
            apart[i] = _steps(paper - ground)
            weight[i] = seen[i] * apart[i, 1]
            if part.startswith("text:"):
                quiet -= _FADED * cut[part] * (paper - ground)[:, None, None]
        else:
            step = lab - before[part]
            weight[i], apart[i], own = _laid(step, lab, seen[i])
            if part.startswith("text:"):
                quiet -= _FADED * (seen[i] > 0) * step
            if apart[i, 1] < _LIKE:
                # laid into a hole of its own shape: what stood there before was not its ground
                apart[i] = np.maximum(apart[i], _steps(own - _around(lab, own, seen[i], seen[i])))
                weight[i] = seen[i] * apart[i, 1]
    place = ((box[0] - left) / px_um, (box[1] - top) / px_um)
    size = ((box[2] - box[0]) / px_um, (box[3] - box[1]) / px_um)
    return Picture(lab, quiet, page, names, seen, weight, apart, (*place, *size))


def _runs(sheet: Sheet) -> list[tuple[str, Array | None, list[Any]]]:
    """Nodes that follow each other with one part and one ink, together: (part, colour or None, nodes)."""
    out: list[tuple[str, Array | None, list[Any]]] = []
    labs: dict[str, Array] = {}
    last: tuple[str, object] | None = None
    for m in sheet.nodes:
        if m.role == "ground" or (m.node.fill is not None and not isinstance(m.node.fill, str)):
            continue
        if m.node.fill is None and m.node.meaning.text is None and m.role != "hero":
            continue
        key = (m.part, m.node.fill)
        if key != last:
            if isinstance(m.node.fill, str) and m.node.fill not in labs:
                labs[m.node.fill] = lab_of(sheet.colour(m.node.fill))
            out.append((m.part, labs.get(m.node.fill or ""), []))
        out[-1][2].append(m)
        last = key
    return out


def _laid(step: Array, lab: Array, seen: Array) -> tuple[Array, Array, Array]:
    """Weight of each pixel; lightness and distance of the part's own ink; its colour. ``step``: what laying
    it on changed; where it covers a pixel in part, its ink is that much further away."""
    far = np.sqrt(np.square(step).sum(axis=0))
    square = seen * seen
    full = float((square * seen).sum())
    if full < 1e-6:
        return seen * far, np.zeros(2, dtype=np.float32), lab[:, 0, 0]
    apart = np.array([(square * np.abs(step[0])).sum(), (square * far).sum()]) / full
    own = (lab * square).sum(axis=(1, 2)) / square.sum()
    return seen * far, apart, own


def _steps(difference: Array) -> Array:
    return np.array([abs(difference[0]), np.linalg.norm(difference)], dtype=np.float32)


def _around(lab: Array, own: Array, seen: Array, holes: Array) -> Array:
    """The colour around a part of colour ``own``, its own where there is nothing. Its share of each pixel
    is taken out again; ``holes`` is what has that colour beside it, so that fine strokes count in full."""
    near = seen > 0
    for axis in (0, 1):
        near = near | np.roll(near, 1, axis) | np.roll(near, -1, axis)
    near &= holes < 0.5
    if not near.any():
        return own
    there = (lab[:, near] - own[:, None] * holes[near]) / (1 - holes[near])
    ground: Array = np.median(there, axis=1)
    return ground
