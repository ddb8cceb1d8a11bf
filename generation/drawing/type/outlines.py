"""Glyph outlines as cubic curves: drawn once per glyph, then placed as often as needed.

An outline is one array of points and a template of commands over it, so that placing is
one multiplication and no loop over points. Overlapping strokes of a glyph are united (a
keyline around a letter must not show how it was built) and TrueType's chains of
quadratics become few cubics (half the nodes, at most 1/2000 em away).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from generation.drawing.path import Box, Path, Segment
from generation.drawing.type.fonts import Face, face

Points = npt.NDArray[np.float64]

_CURVE_ERROR_EM = 0.0005
_CHAIN = 16  # quadratics merged at a time: the search for the best merge is quadratic in it
BANDS = 12  # horizontal bands of a profile, from the base line to 1 em of its reach


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """``points_N2`` in em, y down. ``commands``: letter and slice of the flattened points.

    ``box`` is the exact ink box in em, None for a blank.
    """

    commands: tuple[tuple[str, int, int], ...]
    points_N2: Points
    box: Box | None

    def placed(self, points_N2: Points) -> Path:
        """A path of whole numbers: this outline's commands over other points."""
        flat = np.rint(points_N2).astype(np.int64).ravel().tolist()
        return Path(tuple([(c, *flat[i:j]) for c, i, j in self.commands]))


@lru_cache(maxsize=16384)
def outline(face_name: str, gid: int) -> Outline:
    """The outline of one glyph."""
    f = face(face_name)
    segments = _segments(f, gid)
    commands, numbers = [], []
    at = 0
    for s in segments:
        commands.append((s[0], at, at + len(s) - 1))
        numbers.extend(s[1:])
        at += len(s) - 1
    points = np.array(numbers, dtype=np.float64).reshape(-1, 2) / f.units
    points[:, 1] *= -1
    points.setflags(write=False)
    return Outline(tuple(commands), points, ink_box(tuple(commands), points))


def _segments(f: Face, gid: int) -> list[Segment]:
    import pathops

    drawn = pathops.Path()
    f.font.draw_glyph_with_pen(gid, drawn.getPen(glyphSet=None))
    united = pathops.Path(drawn)
    try:
        united.simplify(fix_winding=True, keep_starting_points=True)
        if max(abs(a - b) for a, b in zip(drawn.bounds, united.bounds, strict=True)) > f.units / 500:
            united = drawn
    except pathops.PathOpsError:
        united = drawn
    out: list[Segment] = []
    for contour in united.contours:
        out.extend(_cubic(contour, _CURVE_ERROR_EM * f.units))
    return out


def _cubic(contour: Iterable[tuple[Any, Any]], error: float) -> list[Segment]:
    from pathops import PathVerb

    out: list[Segment] = []
    chain: list[tuple[Any, Any, Any]] = []
    at: tuple[float, float] = (0.0, 0.0)
    for verb, points in contour:
        if verb == PathVerb.QUAD:
            chain.append((at, points[0], points[1]))
            if len(chain) == _CHAIN:
                out += _merged(chain, error)
                chain = []
        else:
            out += _merged(chain, error)
            chain = []
            if verb == PathVerb.MOVE:
                out.append(("M", *points[0]))
            elif verb == PathVerb.LINE:
                out.append(("L", *points[0]))
            elif verb == PathVerb.CUBIC:
                out.append(("C", *points[0], *points[1], *points[2]))
            else:
                out.append(("Z",))
        if points:
            at = points[-1]
    return out + _merged(chain, error)


def _merged(chain: list[tuple[Any, Any, Any]], error: float) -> list[Segment]:
    if not chain:
        return []
    from fontTools.qu2cu import quadratic_to_curves

    curves = quadratic_to_curves([list(q) for q in chain], max_err=error, all_cubic=True)
    return [("C", *c[1], *c[2], *c[3]) for c in curves]


def ink_box(commands: tuple[tuple[str, int, int], ...], points_N2: Points) -> Box | None:
    """The exact box of an outline's curves over ``points_N2``; None when there is no ink."""
    if not len(points_N2):
        return None
    ends = np.array([j // 2 - 1 for c, _, j in commands if c != "Z"])
    low, high = points_N2[ends].min(axis=0), points_N2[ends].max(axis=0)
    first = np.array([i // 2 for c, i, _ in commands if c == "C"], dtype=np.int64)
    if len(first):
        p0, p1, p2, p3 = (points_N2[first + k] for k in (-1, 0, 1, 2))
        if (np.minimum(p1, p2).min(axis=0) < low).any() or (np.maximum(p1, p2).max(axis=0) > high).any():
            for values in _extremes(p0, p1, p2, p3):
                low, high = np.fmin(low, values.min(axis=0)), np.fmax(high, values.max(axis=0))
    return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))


def _extremes(p0: Points, p1: Points, p2: Points, p3: Points) -> Iterable[Points]:
    """Points of the cubics where a derivative is zero, per axis; ends where there is none."""
    a, b, c = -p0 + 3 * p1 - 3 * p2 + p3, 2 * (p0 - 2 * p1 + p2), p1 - p0
    with np.errstate(divide="ignore", invalid="ignore"):
        root = np.sqrt(b * b - 4 * a * c)
        flat = np.abs(a) < 1e-9
        for t in (np.where(flat, -c / b, (-b + root) / (2 * a)), np.where(flat, -c / b, (-b - root) / (2 * a))):
            t = np.clip(np.nan_to_num(t, nan=0.0, posinf=0.0, neginf=0.0), 0.0, 1.0)
            u = 1 - t
            yield u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3


@lru_cache(maxsize=4096)
def profile(face_name: str, gid: int) -> tuple[Points, Points]:
    """How far the ink reaches left and right in each of BANDS bands of 1/BANDS em above
    the base line, in em from the glyph's origin; -inf / +inf where a band is empty.

    Returns (left_B, right_B): smallest and largest x of each band.
    """
    o = outline(face_name, gid)
    left, right = np.full(BANDS, np.inf), np.full(BANDS, -np.inf)
    at = np.zeros(2)
    start = at
    for c, i, j in o.commands:
        if c == "Z":
            run = np.linspace(at, start, 9)
        elif c == "M":
            start = at = o.points_N2[i // 2]
            continue
        elif c == "L":
            run = np.linspace(at, o.points_N2[j // 2 - 1], 17)
        else:
            t = np.linspace(0.0, 1.0, 13)[:, None]
            p1, p2, p3 = o.points_N2[i // 2 : j // 2]
            u = 1 - t
            run = u**3 * at + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t**3 * p3
        at = run[-1]
        bands = np.floor(-run[:, 1] * BANDS).astype(np.int64)
        inside = (bands >= 0) & (bands < BANDS)
        np.minimum.at(left, bands[inside], run[inside, 0])
        np.maximum.at(right, bands[inside], run[inside, 0])
    return left, right
