"""What a pairing of faces is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Stacks = Mapping[str, tuple[str, ...]]
"""Per script the faces to try, the wanted one first."""


@dataclass(frozen=True)
class Pairing:
    """A display and a text face for every script, of one mood.

    ``mood``: in words, what it is for. ``caps``: the brand looks best in capitals.
    ``hand``: the display letters are a hand whose capitals only begin words; they are never
    set in a row. ``air``: what a line of the display face's capitals has beside the tracking
    asked for, in 1/1000 em. ``even``: faces that are small in their em are set larger and
    large ones smaller, so that the same size looks the same (see evening.py).
    """

    name: str
    mood: str
    display: Stacks
    text: Stacks
    caps: bool = False
    hand: bool = False
    air: int = 0
    even: bool = True
