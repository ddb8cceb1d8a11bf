"""What each printing process can hold: one profile a process.

Figures: trade guidelines gathered in the project's print notes (docs/print.md); line
widths and gaps in micrometres, type in points (1 pt = 352.8 um).
"""

from __future__ import annotations

from dataclasses import dataclass

POINT_UM = 352.8


@dataclass(frozen=True)
class Process:
    """Minimums for positive (ink on ground) and reversed (ground in ink) work.

    ``mark_width_um``: the width at which a mark is judged for this process.
    ``most_inks``: plates beside the substrate.
    """

    name: str
    line_um: int
    line_reversed_um: int
    type_pt: float
    type_reversed_pt: float
    most_inks: int
    mark_width_um: int
    letter_um: int = 1500
    """Smallest height of a capital, everywhere at least 1.5 mm in marks (art direction)."""
    emblem_um: int = 25_000
    """Emblem text only where the emblem prints this wide or wider."""


_ALL = (
    Process("digital-label", 100, 200, 5, 6, 4, 45_000),
    Process("label-sheet", 100, 200, 5, 6, 4, 45_000),
    Process("stamp", 200, 400, 6.5, 8, 1, 40_000, letter_um=2350),
    Process("thermal", 250, 375, 6.1, 8, 1, 45_000),
    Process("flexo-corrugated", 700, 1400, 8, 10, 2, 140_000),
    Process("digital-carton", 90, 180, 6, 8, 4, 60_000),
    Process("offset-carton", 100, 200, 5, 7, 4, 60_000),
    Process("film-pouch", 200, 400, 4, 6, 4, 70_000),
    Process("woven-sack", 1000, 1500, 14, 18, 2, 220_000),
    Process("kraft-bag", 300, 500, 7, 9, 2, 80_000),
)
PROCESSES = {p.name: p for p in _ALL}
