"""A seller's mark as a repeat, for wrapping paper, bags and tape.

A pattern is one module with ``draw(cast)`` -> Tile; adding the module to ``_DRAWERS`` adds it.
A tile follows from the motifs alone; style and palette only colour it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.motifs.patterns import border, half_drop, stripe, toss
from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.tile import Tile

_DRAWERS: Mapping[str, Callable[[Cast], Tile]] = {
    "half_drop": half_drop.draw,
    "toss": toss.draw,
    "stripe": stripe.draw,
    "border": border.draw,
}

KINDS = tuple(_DRAWERS)


def draw(kind: str, cast: Cast) -> Tile:
    """The tile of one kind; KeyError names those there are."""
    if kind not in _DRAWERS:
        raise KeyError(f"no pattern {kind!r}; there are {', '.join(KINDS)}")
    return _DRAWERS[kind](cast)
