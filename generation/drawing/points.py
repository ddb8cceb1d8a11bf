"""The numbers of a long path as arrays: moved, measured and flattened all at once.

A path of hundreds of segments is transformed several times on its way into a scene; as tuples
that costs a loop each time. The results are those of the loops in ``path.py``, to the last bit:
the same products and sums in the same order.

Shape suffixes: S segments that have a point (all but Z), K cubics, P points, T steps along curves.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

MOST_STEPS = 64
"""Pieces into which one curve is cut at most."""
_WIDTHS = np.zeros(128, dtype=np.intp)
_WIDTHS[[ord("M"), ord("L"), ord("C")]] = 1, 1, 3
_CURVE, _START = ord("C"), ord("M")
_CLOSE_TO = 1e-6
"""A curve bulges out of the box of all ends only if a control point lies nearer to its border than
this share of the box: what rounding can add is far less."""


class Layout:
    """Which points belong to which segment: the same for a path and wherever it is moved.

    ``kinds``: a letter for each segment. Every contour has to begin with M.
    """

    def __init__(self, kinds: str) -> None:
        self.kinds = kinds

    @cached_property
    def _cuts(self) -> tuple[Array, Array, Array]:
        codes = np.frombuffer(self.kinds.encode(), dtype=np.uint8)
        stops = np.cumsum(_WIDTHS[codes])
        drawn = codes != ord("Z")
        ends = stops[drawn] - 1
        return ends, stops[codes == _CURVE] - 3, codes[drawn]

    @property
    def ends_S(self) -> Array:
        """The point at which each segment ends."""
        return self._cuts[0]

    @property
    def curves_K(self) -> Array:
        """The first control point of each curve; the point before it is where the curve begins."""
        return self._cuts[1]

    @cached_property
    def contours_S(self) -> Array:
        """The contour of each segment, from 0."""
        found: Array = np.cumsum(self._cuts[2] == _START) - 1
        return found

    @cached_property
    def is_curve_S(self) -> Array:
        found: Array = self._cuts[2] == _CURVE
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """``xy_2P``: all points in order, x and y apart; float64, or int64 where all numbers are whole."""

    layout: Layout
    xy_2P: Array

    def segments(self) -> tuple[tuple[Any, ...], ...]:
        """As tuples of plain numbers."""
        x, y = self.xy_2P.tolist()
        out: list[tuple[Any, ...]] = []
        i = 0
        for kind in self.layout.kinds:
            if kind == "C":
                out.append((kind, x[i], y[i], x[i + 1], y[i + 1], x[i + 2], y[i + 2]))
                i += 3
            elif kind == "Z":
                out.append(_CLOSED)
            else:
                out.append((kind, x[i], y[i]))
                i += 1
        return tuple(out)

    def moved(self, a: float, b: float, c: float, d: float, e: float, f: float) -> Points:
        x, y = self.xy_2P
        whole = x.dtype == np.int64 and all(isinstance(v, int) for v in (a, b, c, d, e, f))
        out = np.empty_like(self.xy_2P, dtype=np.int64 if whole else np.float64)
        np.add(a * x, c * y, out=out[0])
        np.add(b * x, d * y, out=out[1])
        out[0] += e
        out[1] += f
        return Points(self.layout, out)

    def rounded(self) -> Points:
        """Halves go to the even neighbour, as Python's ``round`` sends them."""
        return Points(self.layout, np.rint(self.xy_2P).astype(np.int64))

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the curves."""
        (left, right), (top, bottom) = (self._span(v_P) for v_P in self.xy_2P)
        return left, top, right, bottom

    def _span(self, v_P: Array) -> tuple[float, float]:
        ends = v_P[self.layout.ends_S]
        low, high = ends.min().item(), ends.max().item()
        k = self.layout.curves_K
        if not len(k):
            return low, high
        slack = _CLOSE_TO * (high - low + abs(low) + abs(high))
        p1, p2 = v_P[k], v_P[k + 1]
        far = (np.minimum(p1, p2) < low + slack) | (np.maximum(p1, p2) > high - slack)
        if far.any():
            k = k[far]
            for p0, q1, q2, p3 in zip(*(v_P[k + j].tolist() for j in (-1, 0, 1, 2)), strict=True):
                if not (p0 <= q1 <= p3 or p3 <= q1 <= p0) or not (p0 <= q2 <= p3 or p3 <= q2 <= p0):
                    for v in extremes(p0, q1, q2, p3):
                        low, high = min(low, v), max(high, v)
        return low, high

    def rings(self, tolerance: float) -> tuple[Array, Array]:
        """Points (T, 2) along all contours, at most about ``tolerance`` off, and the contour of each (T)."""
        lay = self.layout
        steps_S = np.ones(len(lay.ends_S), dtype=np.intp)
        curve_S = lay.is_curve_S
        k = lay.curves_K
        p = self.xy_2P[:, k + np.array([[-1], [0], [1], [2]])]
        bend_2K = p[:, :2] - 2 * p[:, 1:3] + p[:, 2:]
        bend_K = np.hypot(*bend_2K).max(axis=0)
        steps_K = np.clip(np.ceil(np.sqrt(0.75 * bend_K / tolerance)), 1, MOST_STEPS).astype(np.intp)
        steps_S[curve_S] = steps_K
        stops_S = np.cumsum(steps_S)
        out = np.empty((stops_S[-1], 2))
        out[stops_S - 1] = self.xy_2P[:, lay.ends_S].T
        inner_K = steps_K - 1
        if inner_K.any():
            of = np.repeat(np.arange(len(k)), inner_K)
            nth = np.arange(len(of)) - np.repeat(np.cumsum(inner_K) - inner_K, inner_K) + 1
            t = nth / steps_K[of]
            u = 1 - t
            weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            q = p[:, :, of]
            at = np.repeat((stops_S - steps_S)[curve_S], inner_K) + nth - 1
            for i in (0, 1):
                total = weights[0] * q[i, 0]
                for w, v in zip(weights[1:], q[i, 1:], strict=True):
                    total += w * v
                out[at, i] = total
        return out, np.repeat(lay.contours_S, steps_S)


_CLOSED = ("Z",)


def points_of(segments: Sequence[tuple[Any, ...]]) -> Points | None:
    """The same as arrays; None where the first contour has no M."""
    kinds = "".join([s[0] for s in segments])
    if kinds[:1] != "M":
        return None
    flat = np.array(list(chain.from_iterable([s[1:] for s in segments])))
    return Points(Layout(kinds), np.ascontiguousarray(flat.reshape(-1, 2).T))


def joined(several: Sequence[Points]) -> Points:
    kinds = "".join([p.layout.kinds for p in several])
    return Points(Layout(kinds), np.concatenate([p.xy_2P for p in several], axis=1))


def extremes(p0: float, p1: float, p2: float, p3: float) -> list[float]:
    """Where one coordinate of a cubic turns, strictly between its ends."""
    a, b, c = -p0 + 3 * p1 - 3 * p2 + p3, 2 * (p0 - 2 * p1 + p2), p1 - p0
    if abs(a) < 1e-12:
        if abs(b) < 1e-12:
            return []
        roots: tuple[float, ...] = (-c / b,)
    else:
        disc = b * b - 4 * a * c
        if disc < 0:
            return []
        root = math.sqrt(disc)
        roots = ((-b + root) / (2 * a), (-b - root) / (2 * a))
    out = []
    for t in roots:
        if 0 < t < 1:
            u = 1 - t
            out.append(u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3)
    return out
