"""A tile of a repeat: its size, its pieces, and how they come in again on the other side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generation.drawing.path import Box, Path
from generation.motifs.patterns.sprite import Piece


@dataclass(frozen=True)
class Band:
    """A flat strip across the whole tile, in one of the palette's tones; it lies behind the pieces.

    ``rule``: a line that every form prints; otherwise a tint that a form of one or two inks leaves out.
    """

    path: Path
    tone: str
    rule: bool = True


@dataclass(frozen=True, eq=False)
class Tile:
    """``width`` x ``height`` in units of the hero (1000 to its longer side), (0, 0) at the top left.

    ``rows``: false for a border, which repeats from left to right only; nothing of it crosses its
    upper or lower edge.
    """

    kind: str
    width: float
    height: float
    pieces: tuple[Piece, ...]
    bands: tuple[Band, ...] = ()
    rows: bool = True

    def scaled_size(self, k: float) -> tuple[int, int]:
        """Width and height in micrometres for ``k`` micrometres to the unit."""
        return round(self.width * k), round(self.height * k)


def shifts(box: Box, width: int, height: int, area: Box) -> Iterator[tuple[int, int]]:
    """The whole steps (dx, dy) that bring a piece with this box into ``area``, in reading order."""
    first_x, last_x = _steps(box.left, box.right, width, area.left, area.right)
    first_y, last_y = _steps(box.top, box.bottom, height, area.top, area.bottom)
    for j in range(first_y, last_y + 1):
        for i in range(first_x, last_x + 1):
            yield i * width, j * height


def _steps(low: float, high: float, step: int, start: float, end: float) -> tuple[int, int]:
    """First and last i for which low + i step < end and high + i step > start."""
    first = -int((high - start) // step)
    while high + first * step <= start:
        first += 1
    last = int((end - low) // step)
    while low + last * step >= end:
        last -= 1
    return first, last
