"""Toss: thrown pieces at many angles and in three sizes, spread as evenly as grain on a sieve.

The heroes begin on a sateen order, the weaver's way to spread spots without lines: one to
every row and column of the tile. Then each settles where its own outline has the most room.
"""

from __future__ import annotations

import math

from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.field import Field, settle
from generation.motifs.patterns.filling import crumbs, fill, gap_of
from generation.motifs.patterns.sprite import Piece
from generation.motifs.patterns.tile import Tile

HEROES, STEP = 5, 2
COVER = 0.275
"""Share of the tile that the heroes cover."""


def draw(cast: Cast) -> Tile:
    side = math.sqrt(HEROES * cast.hero.area / COVER)
    gap = gap_of(cast)
    turns = _turns(cast)
    pieces = [
        Piece(
            cast.hero,
            (i + 0.5) / HEROES * side,
            ((i * STEP) % HEROES + 0.5) / HEROES * side,
            turns[i],
            cast.swing < 90 and i % 2 == 1,
        )
        for i in range(HEROES)
    ]
    field = Field(side, side)
    pieces = settle(field, pieces, 0.09 * side)
    others = [turns[(i + 2) % HEROES] for i in range(HEROES)]
    for sprite, most in ((cast.second, HEROES), (cast.third, HEROES)):
        for smaller in (1.0, 0.86):
            had = sum(p.sprite.kind == sprite.kind for p in pieces)
            pieces += fill(field, sprite.at(smaller), gap, others, most - had)
    pieces = settle(field, pieces, 0.05 * side)
    pieces += crumbs(field, cast, gap)
    return Tile("toss", side, side, tuple(pieces))


def _turns(cast: Cast) -> list[float]:
    """One angle for each hero, far from those of its neighbours."""
    start = cast.variety % 12 * 2.5 - 15
    if cast.swing < 90:
        lean = (-0.8, 0.5, -0.2, 0.9, 0.1)
        return [cast.swing * x for x in lean]
    return [start + x for x in (0.0, 137.0, 262.0, 48.0, 205.0)]
