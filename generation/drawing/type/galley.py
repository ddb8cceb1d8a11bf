"""A galley: the outlines of a whole line in one array, so that placing is a few products.

A point array is named ``x_N2`` (N points of all glyphs), per glyph ``x_G``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from generation.drawing.path import Box, Path
from generation.drawing.type.outlines import Commands, Points, outline

Matrix = tuple[float, float, float, float, float, float]
_Index = npt.NDArray[np.int64]
_Glyph = tuple[Path, Box]

BEND_STEP = math.radians(12)


@dataclass(frozen=True, slots=True, eq=False)
class Galley:
    """``commands[g]`` cuts the flattened points of all glyphs; ``counts_G`` points per glyph.

    ``ends``: indexes of the points on the curve, ``curves``: indexes of the first handle of
    each curve; the ``_at`` arrays say where each glyph's share of them begins.
    """

    commands: tuple[Commands, ...]
    points_N2: Points
    counts_G: _Index
    ends: _Index
    ends_at: _Index
    curves: _Index
    curves_at: _Index
    curved: _Index

    def turned(self, matrices: list[Matrix]) -> Points:
        """Every point under its glyph's map (a b c d e f as in Affine)."""
        m = np.repeat(np.array(matrices), self.counts_G, axis=0)
        x, y = self.points_N2[:, 0], self.points_N2[:, 1]
        out: Points = np.empty_like(self.points_N2)
        out[:, 0] = m[:, 0] * x + m[:, 2] * y + m[:, 4]
        out[:, 1] = m[:, 1] * x + m[:, 3] * y + m[:, 5]
        return out

    def ink(self, points_N2: Points) -> list[_Glyph]:
        """Path and exact ink box of every glyph over these points, in whole numbers."""
        low, high = (_whole(v) for v in self._bounds(points_N2))
        flat = _whole(points_N2.ravel())
        paths = [Path(tuple([(c, *flat[i:j]) for c, i, j in own])) for own in self.commands]
        boxes = [Box(*a, *b) for a, b in zip(low, high, strict=True)]
        return list(zip(paths, boxes, strict=True))

    def _bounds(self, points_N2: Points) -> tuple[Points, Points]:
        on = points_N2[self.ends]
        low, high = np.minimum.reduceat(on, self.ends_at), np.maximum.reduceat(on, self.ends_at)
        if len(self.curves):
            p = [points_N2[self.curves + k] for k in (-1, 0, 1, 2)]
            least, most = _extremes(*p)
            low[self.curved] = np.minimum(low[self.curved], np.minimum.reduceat(least, self.curves_at))
            high[self.curved] = np.maximum(high[self.curved], np.maximum.reduceat(most, self.curves_at))
        return low, high


def _whole(values: Points) -> list[Any]:
    whole: list[Any] = np.rint(values).astype(np.int64).tolist()
    return whole


def _extremes(p0: Points, p1: Points, p2: Points, p3: Points) -> tuple[Points, Points]:
    """Least and greatest value of each cubic, per axis (where its derivative is zero)."""
    low, high = np.minimum(p0, p3), np.maximum(p0, p3)
    beyond = (np.minimum(p1, p2) < low) | (np.maximum(p1, p2) > high)
    p0, p1, p2, p3 = p0[beyond], p1[beyond], p2[beyond], p3[beyond]
    a, b, c = -p0 + 3 * p1 - 3 * p2 + p3, 2 * (p0 - 2 * p1 + p2), p1 - p0
    with np.errstate(divide="ignore", invalid="ignore"):
        root = np.sqrt(b * b - 4 * a * c)
        straight = np.abs(a) < 1e-9 * (np.abs(b) + np.abs(c))
        one = np.where(straight, -c / b, (-b + root) / (2 * a))
        two = np.where(straight, -c / b, (-b - root) / (2 * a))
    for t in (one, two):
        t = np.clip(np.nan_to_num(t, nan=0.0, posinf=0.0, neginf=0.0), 0.0, 1.0)
        u = 1 - t
        at = u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
        low[beyond] = np.minimum(low[beyond], at)
        high[beyond] = np.maximum(high[beyond], at)
    return low, high


@lru_cache(maxsize=256)
def galley(glyphs: tuple[tuple[str, int], ...], widest_em: float = 0.0) -> Galley:
    """The galley of (face, glyph id) in order; every one of them must have ink.

    ``widest_em``: cut every segment so that no piece spans more in x (for bending); 0: uncut.
    """
    commands: list[Commands] = []
    points: list[Points] = []
    counts: list[int] = []
    ends: list[int] = []
    ends_at: list[int] = []
    curves: list[int] = []
    curves_at: list[int] = []
    curved: list[int] = []
    base = 0
    for g, (face, gid) in enumerate(glyphs):
        own, xy = _cut_up(face, gid, widest_em) if widest_em else _plain(face, gid)
        commands.append(tuple((c, i + 2 * base, j + 2 * base) for c, i, j in own))
        points.append(xy)
        counts.append(len(xy))
        ends_at.append(len(ends))
        ends += [base + j // 2 - 1 for c, _, j in own if c != "Z"]
        first = [base + i // 2 for c, i, _ in own if c == "C"]
        if first:
            curves_at.append(len(curves))
            curved.append(g)
            curves += first
        base += len(xy)
    array = np.concatenate(points)
    array.setflags(write=False)
    indexes = [np.array(v, dtype=np.int64) for v in (counts, ends, ends_at, curves, curves_at, curved)]
    return Galley(tuple(commands), array, *indexes)


def _plain(face: str, gid: int) -> tuple[Commands, Points]:
    o = outline(face, gid)
    return o.commands, o.points_N2


@lru_cache(maxsize=1024)
def _cut_up(face: str, gid: int, widest: float) -> tuple[Commands, Points]:
    """The outline as curves of ``widest`` em at most; upright lines stay lines."""
    o = outline(face, gid)
    commands: list[tuple[str, int, int]] = []
    points: list[Points] = []
    at = start = np.zeros(2)

    def add(letter: str, *new: Points) -> None:
        commands.append((letter, 2 * len(points), 2 * (len(points) + len(new))))
        points.extend(new)

    for c, i, j in o.commands:
        own = o.points_N2[i // 2 : j // 2]
        if c == "M":
            at = start = own[0]
            add("M", at)
            continue
        if c == "Z":
            own = start[None, :]
        control = np.vstack([at, own]) if len(own) == 3 else np.linspace(at, own[-1], 4)
        wide = float(np.abs(np.diff(control[:, 0])).sum())
        if len(own) == 1 and wide < 1e-6:
            if c == "L":
                add("L", own[0])
        else:
            n = max(1, math.ceil(wide / widest))
            for k in range(n):
                add("C", *_part(control, k / n, (k + 1) / n)[1:])
        if c == "Z":
            add("Z")
        at = own[-1]
    return tuple(commands), np.array(points)


def _part(p: Points, t0: float, t1: float) -> Points:
    """The part of a cubic between two parameters (by its blossom)."""

    def blossom(a: float, b: float, c: float) -> Points:
        q = [p[i] * (1 - a) + p[i + 1] * a for i in range(3)]
        r = [q[i] * (1 - b) + q[i + 1] * b for i in range(2)]
        end: Points = r[0] * (1 - c) + r[1] * c
        return end

    return np.array([blossom(t0, t0, t0), blossom(t0, t0, t1), blossom(t0, t1, t1), blossom(t1, t1, t1)])
