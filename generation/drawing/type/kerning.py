"""Optical kerning: pairs of letters for the display faces whose makers gave none.

Between two letters lies an area of white. A pair with much more of it than two stems of the same
face leave between them is drawn together: AV, LT, To. Never apart, and never so that ink comes close.
All lengths in em of the face.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from generation.drawing.type.fonts import face
from generation.drawing.type.outlines import Points, outline, profile

_DEEPEST = 0.2
"""White deeper than this inside a letter is the letter's own, as in C or L."""
_SHARE = 0.75
"""How much of the white in excess is taken away."""
_FROM, _MOST = 0.02, 0.15
"""Less than the one is not worth a move; more than the other tears a word's rhythm."""
_NEAREST, _CLOSEST = 0.9, 0.05
"""Letters keep this share of the white between two stems, and so much at least, at every height."""


@lru_cache(maxsize=256)
def unkerned(face_name: str) -> bool:
    """Whether a face has no pair of its own for A and V."""
    import uharfbuzz as hb

    f = face(face_name)
    widths = []
    for text in ("AV", "A", "V"):
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(f.font, buffer, {"liga": False})
        widths.append(sum(p.x_advance for p in buffer.glyph_positions))
    return not f.connected and bool(widths[0] == widths[1] + widths[2])


@lru_cache(maxsize=16384)
def drawn_together(
    face_name: str, left: int, right: int, advance: float, capitals: tuple[bool, bool]
) -> float:
    """What to take from the left glyph's ``advance``, 0 or more.

    ``left``, ``right``: glyph ids; ``capitals``: whether each stands for a capital letter. Small letters
    are left to the face: their rhythm is its maker's.
    """
    if not any(capitals) or outline(face_name, left).box is None or outline(face_name, right).box is None:
        return 0.0
    ends, starts = profile(face_name, left)[1], profile(face_name, right)[0]
    inked = np.isfinite(ends) | np.isfinite(starts)
    if not np.isfinite(ends).any() or not np.isfinite(starts).any():
        return 0.0
    furthest, nearest = ends[np.isfinite(ends)].max(), starts[np.isfinite(starts)].min()
    recess = np.minimum(furthest - ends[inked], _DEEPEST) + np.minimum(starts[inked] - nearest, _DEEPEST)
    white = advance - furthest + nearest + float(recess.mean())
    first, second = _stem(face_name, capitals[0]), _stem(face_name, capitals[1])
    beside = first.right + second.left
    wanted = beside + first.under[1] + second.under[0]
    excess = _SHARE * (white - wanted)
    if excess < _FROM:
        return 0.0
    free = _free(ends, starts, advance) - max(_CLOSEST, _NEAREST * beside)
    return float(max(0.0, min(excess, _MOST, free)))


def _free(ends: Points, starts: Points, advance: float) -> float:
    """The smallest white between two letters, at any height or one band up or down."""
    near: list[float] = []
    for shift in (-1, 0, 1):
        gap = advance - ends + np.roll(starts, shift)
        if shift:
            gap = np.delete(gap, 0 if shift > 0 else -1)
        near.append(float(np.min(gap[np.isfinite(gap)], initial=np.inf)))
    return min(near)


@dataclass(frozen=True)
class _Stem:
    """The white left and right of a stem's serifs, and on the mean ``under`` them, left and right."""

    left: float
    right: float
    under: tuple[float, float]


@lru_cache(maxsize=256)
def _stem(face_name: str, capital: bool) -> _Stem:
    """Of H, or of n."""
    f = face(face_name)
    gid = f.font.get_nominal_glyph(ord("H" if capital else "n"))
    box = outline(face_name, gid).box if gid else None
    if box is None:
        return _Stem(0.05, 0.05, (0.0, 0.0))
    starts, ends = (side[np.isfinite(side)] for side in profile(face_name, gid))
    before = float(np.minimum(starts - starts.min(), _DEEPEST).mean())
    after = float(np.minimum(ends.max() - ends, _DEEPEST).mean())
    right = f.font.get_glyph_h_advance(gid) / f.units - box.right
    # the arch of an n leans on its stem: what is left of it counts twice
    return _Stem(box.left, right, (before, after)) if capital else _Stem(box.left, box.left, (before, before))
