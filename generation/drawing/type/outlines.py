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

from generation.drawing.path import Box, Path
from generation.drawing.type.fonts import Face, face

Commands = tuple[tuple[str, int, int], ...]
_Step = tuple[Any, ...]
Points = npt.NDArray[np.float64]

_CURVE_ERROR_EM = 0.0005
_CHAIN = 16  # quadratics merged at a time: the search for the best merge is quadratic in it
BANDS = 12  # horizontal bands of a profile, from the base line to 1 em of its reach


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """``points_N2`` in em, y down. ``commands``: letter and slice of the flattened points.

    ``box`` is the exact ink box in em, None for a blank.
    """

    commands: Commands
    points_N2: Points
    box: Box | None


@lru_cache(maxsize=8192)
def outline(face_name: str, gid: int) -> Outline:
    """The outline of one glyph."""
    f = face(face_name)
    segments = _segments(f, gid)
    commands: list[tuple[str, int, int]] = []
    numbers: list[float] = []
    at = 0
    for s in segments:
        commands.append((s[0], at, at + len(s) - 1))
        numbers.extend(s[1:])
        at += len(s) - 1
    points = np.array(numbers, dtype=np.float64).reshape(-1, 2) / f.units
    points[:, 1] *= -1
    points.setflags(write=False)
    return Outline(tuple(commands), points, _box(segments, f.units))


def _segments(f: Face, gid: int) -> list[_Step]:
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
    out: list[_Step] = []
    for contour in united.contours:
        out.extend(cubics(contour, _CURVE_ERROR_EM * f.units))
    return out


def cubics(contour: Iterable[tuple[Any, Any]], error: float) -> list[_Step]:
    """A contour of pathops (verb, points) as lines and cubics, at most ``error`` away."""
    from pathops import PathVerb

    out: list[_Step] = []
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


def _merged(chain: list[tuple[Any, Any, Any]], error: float) -> list[_Step]:
    if not chain:
        return []
    from fontTools.qu2cu import quadratic_to_curves

    curves = quadratic_to_curves([list(q) for q in chain], max_err=error, all_cubic=True)
    return [("C", *c[1], *c[2], *c[3]) for c in curves]


def _box(segments: list[_Step], units: int) -> Box | None:
    if not segments:
        return None
    box = Path(tuple(segments)).bounds()
    return Box(box.left / units, -box.bottom / units, box.right / units, -box.top / units)


_T = np.linspace(0.0, 1.0, 13)[:, None]
_ALONG = ((1 - _T) ** 3, 3 * (1 - _T) * (1 - _T) * _T, 3 * (1 - _T) * _T * _T, _T**3)
"""What the four points of a cubic give to each of 13 points along it."""


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
    runs: list[Points] = []
    for c, i, j in o.commands:
        if c == "Z":
            run = np.linspace(at, start, 9)
        elif c == "M":
            start = at = o.points_N2[i // 2]
            continue
        elif c == "L":
            run = np.linspace(at, o.points_N2[j // 2 - 1], 17)
        else:
            w0, w1, w2, w3 = _ALONG
            p1, p2, p3 = o.points_N2[i // 2 : j // 2]
            run = w0 * at + w1 * p1 + w2 * p2 + w3 * p3
        at = run[-1]
        runs.append(run)
    if runs:
        ink = np.concatenate(runs)
        bands = np.floor(-ink[:, 1] * BANDS).astype(np.int64)
        inside = (bands >= 0) & (bands < BANDS)
        np.minimum.at(left, bands[inside], ink[inside, 0])
        np.maximum.at(right, bands[inside], ink[inside, 0])
    return left, right
