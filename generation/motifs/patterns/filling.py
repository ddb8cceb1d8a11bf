"""Small pieces for the room that is left, the largest first, so that no hole and no crowd remains."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.field import Field
from generation.motifs.patterns.sprite import Piece, Sprite

GAP = 0.125
"""Clear room between two pieces, as a share of the hero's size."""

Twin = Callable[[Piece], Piece]


def fill(
    field: Field,
    sprite: Sprite,
    gap: float,
    turns: Sequence[float],
    most: int,
    twin: Twin | None = None,
) -> list[Piece]:
    """Up to ``most`` copies, each where it has the most room, while that is at least ``gap``.

    ``turns`` are tried for every copy, beginning with another one each time. ``twin`` makes the
    piece that the symmetry of the repeat asks for; it counts as one with its first.
    """
    out: list[Piece] = []
    for i in range(most):
        best: tuple[float, Piece] | None = None
        for j in range(len(turns)):
            turn = turns[(i + j) % len(turns)]
            spot = field.best(field.room(sprite, turn))
            if best is None or spot.room > best[0] + 0.12 * gap:
                best = (spot.room, Piece(sprite, spot.x, spot.y, turn))
        if best is None or best[0] < gap:
            break
        pieces = [best[1], *([twin(best[1])] if twin else [])]
        for p in pieces:
            field.add(p)
        out += pieces
    return out


def gap_of(cast: Cast) -> float:
    return GAP * cast.hero.size


def crumbs(field: Field, cast: Cast, gap: float, twin: Twin | None = None, most: int = 14) -> list[Piece]:
    """Leaves, seeds and dots into what is left."""
    leaning = (20.0, -35.0, 70.0, -80.0) if cast.swing < 90 else (25.0, 115.0, 205.0, 295.0)
    out: list[Piece] = []
    for sprite, turns in ((cast.leaf, leaning), (cast.seed, leaning), (cast.dot, (0.0,))):
        out += fill(field, sprite, gap, turns, most, twin)
    return out
