"""Half-drop: every other column half a step lower and facing the other way.

Heroes and companions alternate like the squares of a board; the two columns are
one another's mirror image, so that small pieces come in pairs.
"""

from __future__ import annotations

from dataclasses import replace

from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.field import Field
from generation.motifs.patterns.filling import crumbs, gap_of
from generation.motifs.patterns.sprite import Piece
from generation.motifs.patterns.tile import Tile
from generation.motifs.patterns.touch import least_distance

LEAN = 9.0
_RATIOS = (0.8, 0.92, 1.06, 1.22, 1.4)


def draw(cast: Cast) -> Tile:
    gap = 1.3 * gap_of(cast)
    ratio = cast.hero.width / cast.hero.height
    sizes = [_least(cast, ratio * r, gap) for r in _RATIOS]
    width, height = min(sizes, key=lambda s: s[0] * s[1])
    pieces = _board(cast, width, height)
    field = Field(width, height)
    for p in pieces:
        field.add(p)

    def twin(p: Piece) -> Piece:
        """Mirrored about the middle of the tile and half a step lower."""
        return replace(p, x=width - p.x, y=(p.y + height / 2) % height, turn=-p.turn, mirrored=not p.mirrored)

    return Tile("half_drop", width, height, (*pieces, *crumbs(field, cast, gap_of(cast), twin, most=4)))


def _board(cast: Cast, width: float, height: float) -> list[Piece]:
    x, y = width / 4, height / 4
    return [
        Piece(cast.hero, x, y, LEAN),
        Piece(cast.hero, 3 * x, 3 * y, -LEAN, True),
        Piece(cast.second, 3 * x, y, -LEAN, True),
        Piece(cast.second, x, 3 * y, LEAN),
    ]


def _least(cast: Cast, ratio: float, gap: float) -> tuple[float, float]:
    """The smallest tile of this ratio (width to height) in which no two pieces come nearer than ``gap``."""
    low, high = 0.8 * cast.hero.size, 6.0 * cast.hero.size
    for _ in range(11):
        side = (low + high) / 2
        width, height = side * ratio**0.5, side / ratio**0.5
        if least_distance(_board(cast, width, height), width, height) >= gap:
            high = side
        else:
            low = side
    return high * ratio**0.5, high / ratio**0.5
