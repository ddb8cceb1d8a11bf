"""Free room on a tile: how far every point lies from the nearest piece, across the seams.

Everything is measured on the torus: what leaves the tile on the right comes in on the left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from generation.motifs.patterns.sprite import Piece, Points, Sprite, rim

Grid = npt.NDArray[np.float64]

CELLS = 6400
_FAR = 1e6


@dataclass(frozen=True)
class Spot:
    """Where a piece has the most room: ``room`` is the distance to its nearest neighbour."""

    x: float
    y: float
    room: float


class Field:
    """Distances on a grid of about ``CELLS`` cells over a tile of ``width`` x ``height`` units."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.cell = math.sqrt(width * height / CELLS)
        self.nx, self.ny = max(8, round(width / self.cell)), max(8, round(height / self.cell))
        self.dx, self.dy = width / self.nx, height / self.ny
        self._x = np.arange(self.nx) * self.dx
        self._y = np.arange(self.ny) * self.dy
        self.nearest: Grid = np.full((self.ny, self.nx), _FAR)

    def of(self, piece: Piece) -> Grid:
        """Distance of every cell from one piece; -1 inside it."""
        shape = piece.shape
        points = rim(shape)
        dx = np.abs(self._x[:, None] - points[None, :, 0] % self.width)
        dy = np.abs(self._y[:, None] - points[None, :, 1] % self.height)
        dx, dy = np.minimum(dx, self.width - dx) ** 2, np.minimum(dy, self.height - dy) ** 2
        near: Grid = np.sqrt(np.min(dy[:, None, :] + dx[None, :, :], axis=2))
        left, top, right, bottom = shape.bounds
        columns = np.arange(math.floor(left / self.dx), math.ceil(right / self.dx) + 1)
        rows = np.arange(math.floor(top / self.dy), math.ceil(bottom / self.dy) + 1)
        gx, gy = np.meshgrid(columns * self.dx, rows * self.dy)
        inside = shapely.contains_xy(shape, gx, gy)
        r, c = np.nonzero(inside)
        near[rows[r] % self.ny, columns[c] % self.nx] = -1.0
        return near

    def add(self, piece: Piece) -> None:
        self.nearest = np.minimum(self.nearest, self.of(piece))

    def room(self, sprite: Sprite, turn: float, mirrored: bool = False) -> Grid:
        """For every cell, the room that the sprite has with its middle there."""
        points: Points = rim(Piece(sprite, 0, 0, turn, mirrored).shape)
        ox = np.round(points[:, 0] / self.dx).astype(int) % self.nx
        oy = np.round(points[:, 1] / self.dy).astype(int) % self.ny
        twice = np.tile(self.nearest, (2, 2))
        out = np.full((self.ny, self.nx), _FAR)
        for x, y in {(int(a), int(b)) for a, b in zip(ox, oy, strict=True)}:
            np.minimum(out, twice[y : y + self.ny, x : x + self.nx], out=out)
        return out

    def best(self, room: Grid) -> Spot:
        """The cell with the most room; whole units, so that all machines choose the same one."""
        at = int(np.argmax(np.round(room)))
        y, x = divmod(at, self.nx)
        return Spot(x * self.dx, y * self.dy, float(room[y, x]))

    def window(self, x: float, y: float, reach: float) -> npt.NDArray[np.bool_]:
        """The cells within ``reach`` of a point."""
        dx, dy = np.abs(self._x - x % self.width), np.abs(self._y - y % self.height)
        dx, dy = np.minimum(dx, self.width - dx), np.minimum(dy, self.height - dy)
        return np.asarray(dy[:, None] ** 2 + dx[None, :] ** 2 <= reach**2)


def settle(field: Field, pieces: Sequence[Piece], reach: float) -> list[Piece]:
    """Every piece in turn moved to where it has the most room, no farther than ``reach``.

    The field is left with these pieces in it, and no others.
    """
    out = list(pieces)
    maps = [field.of(p) for p in out]
    for i, p in enumerate(out):
        field.nearest = np.minimum.reduce(maps[:i] + maps[i + 1 :])
        room = field.room(p.sprite, p.turn, p.mirrored)
        spot = field.best(np.where(field.window(p.x, p.y, reach), room, -_FAR))
        out[i] = p.moved(spot.x, spot.y)
        maps[i] = field.of(out[i])
    field.nearest = np.minimum.reduce(maps)
    return out
