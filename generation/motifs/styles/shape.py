"""What a style hands on: a path and the colour it wants, by tone and level."""

from __future__ import annotations

from dataclasses import dataclass

from generation.drawing.path import Path


@dataclass(frozen=True)
class Shape:
    """``tone``: a figure's tone, or ``"ink"`` (the design's dark) or ``"paper"``.

    ``level``: -1 a shade of the tone, 0 the tone, 1 its light.
    """

    path: Path
    tone: str
    level: int = 0
    detail: bool = False
