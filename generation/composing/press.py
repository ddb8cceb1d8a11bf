"""What the printing process asks of a mark, in the mark's own micrometres.

A mark is judged at the size at which its process prints it (``judging.processes``); a
lock-up that knows how far it will reach knows how small a letter or a gap may be.
"""

from __future__ import annotations

from dataclasses import dataclass

from generation.drawing.type.shaping import shape
from generation.judging.processes import POINT_UM, PROCESSES

_SPARE = 1.05
"""Sizes are rounded to whole micrometres and reaches are foreseen, not measured."""


@dataclass(frozen=True)
class Press:
    """``process``: a name of ``PROCESSES``."""

    process: str

    def _scale(self, reach: float) -> float:
        """Printed size over drawn size of a mark whose longer side is ``reach`` um."""
        return PROCESSES[self.process].mark_width_um / reach

    def least_line(self, reach: float) -> float:
        """The thinnest line or gap that prints, um."""
        return PROCESSES[self.process].line_um / self._scale(reach)

    def least_size(self, text: str, font: str, language: str, reach: float, reversed_: bool) -> float:
        """The smallest em at which this text prints and can be read, um."""
        process = PROCESSES[self.process]
        points = process.type_reversed_pt if reversed_ else process.type_pt
        cap = shape(text, font, language).cap or 0.7
        return _SPARE * max(points * POINT_UM, process.letter_um / cap) / self._scale(reach)
