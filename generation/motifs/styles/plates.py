"""A printing plate while it is being cut: pieces that never overlap, each with its box.

Only pieces that meet the knife are cut, and what is added lies where the plate was just
cleared, so that most steps need no set operation at all.
"""

from __future__ import annotations

from generation.drawing.geometry import difference
from generation.drawing.path import Box, Path


def meet(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


class Plate:
    """``cut`` clears a shape out of the plate, ``add`` lays one down where it was cleared."""

    def __init__(self) -> None:
        self._pieces: list[tuple[Path, Box]] = []

    def cut(self, knife: Path) -> None:
        if not knife:
            return
        box = knife.bounds()
        kept: list[tuple[Path, Box]] = []
        for path, own in self._pieces:
            if meet(own, box):
                path = difference(path, knife)
                if not path:
                    continue
                own = path.bounds()
            kept.append((path, own))
        self._pieces = kept

    def add(self, path: Path) -> None:
        if path:
            self._pieces.append((path, path.bounds()))

    def touching(self, box: Box) -> list[Path]:
        return [p for p, own in self._pieces if meet(own, box)]

    def path(self) -> Path:
        return Path.join(p for p, _ in self._pieces)
