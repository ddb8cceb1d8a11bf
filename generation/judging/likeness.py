"""How alike two marks look, from 128 bytes each: arrangement, colours and the drawing, hardly the letters.

Two sellers with different names on the same drawing are alike; the same fruit drawn anew is not. A
fingerprint is a vector of bytes whose plain distance is the likeness: every kind of feature is stored in
steps so fine as it counts. Shape suffixes: F fingerprints, B bytes, H rows, W columns.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from generation.judging.measure import Sheet
from generation.judging.raster import Picture, picture_of

Array = np.ndarray[Any, np.dtype[Any]]
T = TypeVar("T")

LENGTH = 128
VERSION = 1
"""Fingerprints of different versions can't be compared."""
BOUND = 0.17
"""Nearer than this, two marks are near-duplicates. Set by one pair of eyes on 20 pairs about this far apart,
17 or 18 of which looked like two designs; to be moved when more eyes have looked (``tools.uniqueness``)."""
_FARTHEST = 1.2
"""The distance that counts as 1: that of two marks with nothing in common."""
_STEPS = 200.0
_SLICE = 32


@dataclass(frozen=True)
class _Kind:
    """A kind of feature: ``size`` numbers from ``low`` to ``high``, its ``weight`` among all, and the
    ``spread`` that counts as one (about that of two unlike marks)."""

    size: int
    weight: float
    spread: float
    low: float = 0.0
    high: float = 1.0

    @property
    def gain(self) -> float:
        """Steps of a byte for each one of the feature."""
        return float(_STEPS * np.sqrt(self.weight / self.size) / self.spread)


_CELLS, _TINTS, _GRAINS, _FIGURE = 6, 2, 3, 7
_HUE = 0.3
"""No ink is further from grey, in OKLab a or b."""
KINDS = (
    _Kind(2, 0.10, 0.25),  # lightness of the ground and of the picture
    _Kind(4, 0.17, 0.10, -_HUE, _HUE),  # their a and b
    _Kind(2, 0.06, 0.25),  # lightness of what else there is, and of the letters
    _Kind(4, 0.13, 0.10, -_HUE, _HUE),  # their a and b
    _Kind(5, 0.10, 0.25),  # place and size of the picture; the mark's proportions
    _Kind(4, 0.02, 0.30),  # place and size of the letters
    _Kind(5, 0.06, 0.25),  # ink, unevenness and grain of the picture; ink of letters, of the rest
    _Kind(_GRAINS**2, 0.10, 0.25),  # grain of the whole: hatching, rays, dots, outlines
    _Kind(2 * _TINTS**2, 0.06, 0.08, -_HUE, _HUE),  # tints of the whole
    _Kind(_CELLS**2, 0.18, 0.25),  # lightness of the whole
    _Kind(_FIGURE**2, 0.14, 0.30),  # the picture alone, dark and light
)
_GAIN_B = np.concatenate([np.full(k.size, k.gain) for k in KINDS])
_LOW_B = np.concatenate([np.full(k.size, k.low) for k in KINDS])


def fingerprint(sheet: Sheet, picture: Picture | None = None) -> bytes:
    """``LENGTH`` bytes. ``picture``: that of the sheet, where it is drawn already."""
    seen = picture or picture_of(sheet)
    own, texts = seen.those("motif"), seen.those("text:")
    rest = [i for i in range(len(seen.parts)) if i not in own and i not in texts]
    figure, letters, others = (seen.seen_PHW[which].sum(axis=0) for which in (own, texts, rest))
    quiet = seen.quiet_3HW
    hero = _mean(seen.lab_3HW, figure, seen.page)
    beside = [_mean(seen.lab_3HW, which, seen.page) for which in (others, letters)]
    uneven = np.sqrt(_mean(np.square(seen.lab_3HW - hero[:, None, None]), figure, np.zeros(3)).sum())
    side = quiet.shape[1]
    grain = np.minimum(_grain(quiet) * 4, 1)
    values = (
        [seen.page[0], hero[0]],
        [*seen.page[1:], *hero[1:]],
        [c[0] for c in beside],
        [x for c in beside for x in c[1:]],
        _place(figure),
        [seen.box[2] / (seen.box[2] + seen.box[3])],
        _place(letters),
        [
            figure.sum() / _room(figure),
            uneven * 2,
            (grain * figure).sum() / max(figure.sum(), 1.0),
            letters.sum() / side**2,
            others.sum() / side**2,
        ],
        _cells(grain, _GRAINS).ravel(),
        _cells(quiet[1], _TINTS).ravel(),
        _cells(quiet[2], _TINTS).ravel(),
        _cells(quiet[0], _CELLS).ravel(),
        _figure(figure, 1 - 0.7 * seen.lab_3HW[0]).ravel(),
    )
    raw_B = (np.concatenate(values) - _LOW_B) * _GAIN_B
    whole_B: Array = np.clip(np.rint(raw_B), 0, 255).astype(np.uint8)
    return bytes(whole_B)


def _mean(lab_3HW: Array, weight_HW: Array, otherwise: Array) -> Array:
    total = float(weight_HW.sum())
    mean: Array = (lab_3HW * weight_HW).sum(axis=(1, 2)) / total if total > 1 else otherwise
    return mean


def _edges(mask_HW: Array) -> tuple[int, int, int, int]:
    """Top, bottom, left, right of what is not empty; all of it where there is nothing."""
    there = mask_HW > 0.15
    rows, columns = np.flatnonzero(there.any(axis=1)), np.flatnonzero(there.any(axis=0))
    if not len(rows):
        return 0, len(mask_HW), 0, len(mask_HW)
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def _room(mask_HW: Array) -> float:
    top, bottom, left, right = _edges(mask_HW)
    return float((bottom - top) * (right - left))


def _place(mask_HW: Array) -> list[float]:
    """Middle and size of a part, as shares of the side."""
    top, bottom, left, right = _edges(mask_HW)
    side = len(mask_HW)
    return [
        (left + right) / 2 / side,
        (top + bottom) / 2 / side,
        (right - left) / side,
        (bottom - top) / side,
    ]


def _cells(values_HW: Array, count: int) -> Array:
    """Means over ``count`` by ``count`` cells, as equal as whole pixels allow."""
    h, w = values_HW.shape
    rows, columns = np.arange(count) * h // count, np.arange(count) * w // count
    sums = np.add.reduceat(np.add.reduceat(values_HW, rows, axis=0), columns, axis=1)
    heights, widths = np.diff(np.append(rows, h)), np.diff(np.append(columns, w))
    means: Array = sums / (heights[:, None] * widths)
    return means


def _grain(lab_3HW: Array) -> Array:
    """How much each pixel differs from those to its right and below, OKLab."""
    across = np.diff(lab_3HW, axis=2, append=lab_3HW[:, :, -1:])
    down = np.diff(lab_3HW, axis=1, append=lab_3HW[:, -1:])
    steps: Array = np.sqrt((np.square(across) + np.square(down)).sum(axis=0))
    return steps


def _figure(mask_HW: Array, ink_HW: Array) -> Array:
    """The picture alone, its longer side filling the square: where it is, and how dark."""
    top, bottom, left, right = _edges(mask_HW)
    side = max(bottom - top, right - left, _FIGURE)
    square = np.zeros((side, side), dtype=np.float32)
    y, x = (side - (bottom - top)) // 2, (side - (right - left)) // 2
    square[y : y + bottom - top, x : x + right - left] = (mask_HW * ink_HW)[top:bottom, left:right]
    # softened, so that a leaf in the next cell is still nearly the same leaf
    for axis in (0, 1):
        reach = max(1, side // 16)
        moved = [np.roll(square, step, axis) for step in range(-reach, reach + 1)]
        square = np.mean(moved, axis=0)
    return _cells(square, _FIGURE)


def distance(one: bytes, other: bytes) -> float:
    """0 (the same) to 1 (nothing in common); symmetrical."""
    return float(distances(stack([other]), one)[0])


def stack(fingerprints: Iterable[bytes]) -> Array:
    """(F, 128) of bytes, for ``near``. ValueError where one has another length."""
    rows = list(fingerprints)
    if any(len(r) != LENGTH for r in rows):
        raise ValueError(f"a fingerprint has {LENGTH} bytes")
    return np.frombuffer(b"".join(rows), dtype=np.uint8).reshape(-1, LENGTH)


def distances(fingerprints_FB: Array, f: bytes) -> Array:
    """(F): from each to ``f``."""
    step_FB = fingerprints_FB.astype(np.float32) - np.frombuffer(f, dtype=np.uint8).astype(np.float32)
    squares_F = np.einsum("fb,fb->f", step_FB, step_FB)
    far_F: Array = np.minimum(np.sqrt(squares_F) / (_STEPS * _FARTHEST), 1)
    return far_F


def near(fingerprints_FB: Array, f: bytes, bound: float = BOUND) -> Array:
    """Indices of those nearer than ``bound``. Colours and places stand first: most marks are too far
    in these alone and are looked at no further."""
    mine_B = np.frombuffer(f, dtype=np.uint8).astype(np.float32)
    most = (bound * _STEPS * _FARTHEST) ** 2
    rows = np.arange(len(fingerprints_FB))
    squares_F = np.zeros(len(rows), dtype=np.float32)
    left_FB = fingerprints_FB
    for start in range(0, LENGTH, _SLICE):
        step_FB = left_FB[:, start : start + _SLICE].astype(np.float32) - mine_B[start : start + _SLICE]
        squares_F = squares_F + np.einsum("fb,fb->f", step_FB, step_FB)
        kept = np.flatnonzero(squares_F < most)
        rows, squares_F, left_FB = rows[kept], squares_F[kept], left_FB[kept]
    return rows


class Shelf:
    """Fingerprints with whose they are; it answers only whether there is one too near, never whose."""

    def __init__(self) -> None:
        self._rows_FB = np.empty((1024, LENGTH), dtype=np.uint8)
        self._whose_F = np.empty(1024, dtype=np.int64)
        self._count = 0
        self._numbers: dict[Hashable, int] = {}

    def __len__(self) -> int:
        return self._count

    def add(self, f: bytes, whose: Hashable = None) -> None:
        """ValueError where ``f`` is no fingerprint."""
        row_B = stack([f])[0]
        if self._count == len(self._rows_FB):
            self._rows_FB = np.concatenate([self._rows_FB, np.empty_like(self._rows_FB)])
            self._whose_F = np.concatenate([self._whose_F, np.empty_like(self._whose_F)])
        self._rows_FB[self._count] = row_B
        self._whose_F[self._count] = self._numbers.setdefault(whose, len(self._numbers))
        self._count += 1

    def is_near(self, f: bytes, bound: float = BOUND, but: Hashable = ()) -> bool:
        """Whether one that is not ``but``'s is nearer than ``bound``."""
        found = near(self._rows_FB[: self._count], f, bound)
        return bool((self._whose_F[found] != self._numbers.get(but, -1)).any())


def apart(
    items: Iterable[T], key: Callable[[T], bytes], shelf: Shelf, bound: float = BOUND, whose: Hashable = None
) -> Iterator[T]:
    """Of things as they are made, those that are near nothing on the shelf nor each other; each is put on
    the shelf. Whoever makes them makes another for each that is missing."""
    for item in items:
        if not shelf.is_near(key(item), bound):
            shelf.add(key(item), whose)
            yield item
