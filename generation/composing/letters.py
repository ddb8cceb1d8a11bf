"""The Program's lettering at work: its faces, case and tracking, fitted to the room there is.

Sizes and widths in micrometres. Text is made smaller down to a least size, set in two
lines where that is allowed, and never squeezed; ``DoesNotFit`` otherwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from generation.drawing.type.arcs import arc_radius, set_arc
from generation.drawing.type.blocks import set_block
from generation.drawing.type.scripts import script_of
from generation.drawing.type.setting import DoesNotFit, SetText, capitals, set_line
from generation.drawing.type.vertical import set_vertical
from generation.language.fields import GRID
from generation.language.program import Lettering

_SHRINK = 0.94
TRACKING_UPPER = 170
TRACKING_WRITTEN = 60
"""1/1000 em at the far end of the grid."""
SPREAD_TO = 88.0
"""Degrees of a ring that a short name is opened to fill."""


@dataclass(frozen=True)
class Letters:
    lettering: Lettering
    language: str

    def font(self, role: str) -> str:
        """``role``: display or text."""
        return f"{self.lettering.pairing}.{role}"

    def cased(self, text: str, role: str) -> str:
        """Capitals where the program wants them; unit symbols keep their case."""
        if self.lettering.case == "upper" and (role == "display" or len(text) <= 26):
            return capitals(text, self.language)
        return text

    def tracking(self, text: str, role: str) -> int:
        """1/1000 em. Joined scripts ignore it (see type.setting)."""
        t = self.lettering.tracking / (GRID - 1)
        if script_of(text) == "Hani":
            return round(40 * t) if role == "display" else round(120 * t)
        if text.upper() == text and text.lower() != text:
            return round(15 + (TRACKING_UPPER if role == "text" else TRACKING_UPPER * 0.5) * t)
        return round(TRACKING_WRITTEN * t * (1 if role == "text" else 0.3))

    def line(self, text: str, role: str, size: float, cased: bool = True) -> SetText:
        text = self.cased(text, role) if cased else text
        return set_line(text, self.font(role), round(size), self.tracking(text, role), self.language)

    def fit(self, text: str, role: str, width: float, largest: float, smallest: float) -> SetText:
        """One line no wider than ``width``."""
        out = self.line(text, role, largest)
        if out.box.width <= width:
            return out
        size = largest * width / out.box.width * 0.998
        if size < smallest:
            raise DoesNotFit(text, round(out.box.width * smallest / largest), round(width))
        return self.line(text, role, size)

    def block(
        self,
        text: str,
        role: str,
        width: float,
        largest: float,
        smallest: float,
        lines: int = 2,
        align: str = "centre",
    ) -> SetText:
        """One line if it stays large, else up to ``lines`` lines, whichever gives the larger letters."""
        shown = self.cased(text, role)
        single = self.line(text, role, largest)
        one = min(largest, largest * width / single.box.width * 0.998)
        best: SetText | None = None
        if one >= smallest:
            best = set_block(
                shown,
                self.font(role),
                round(one),
                round(width) + 2,
                1,
                align,
                self.tracking(shown, role),
                self.language,
            )
        if one > largest * 0.72 or lines < 2:
            if best is None:
                raise DoesNotFit(text, round(single.box.width * smallest / largest), round(width))
            return best
        size = largest * 0.92
        while size >= smallest and size > one * 1.22:
            try:
                return set_block(
                    shown,
                    self.font(role),
                    round(size),
                    round(width),
                    lines,
                    align,
                    self.tracking(shown, role),
                    self.language,
                )
            except DoesNotFit:
                size *= _SHRINK
        if best is None:
            raise DoesNotFit(text, round(single.box.width * smallest / largest), round(width))
        return best

    def paragraph(
        self, text: str, font: str, size: float, width: float, lines: int, align: str = "left", fact: str = ""
    ) -> SetText:
        """Small print at one size, in the facts faces; the field is named where it does not fit."""
        return set_block(text, font, round(size), round(width), lines, align, 0, self.language, fact=fact)

    def arc(
        self,
        text: str,
        role: str,
        middle: float,
        side: str,
        sweep: float,
        largest: float,
        smallest: float,
        band: float,
    ) -> SetText:
        """Text whose middle lies on the circle ``middle``, over at most ``sweep`` degrees,
        with all its ink, accents and descenders too, within ``band`` of that circle."""
        text = self.cased(text, role)
        size = largest
        while True:
            tracking = self.tracking(text, role) + 20
            radius = arc_radius(text, self.font(role), round(size), round(middle), side, self.language)
            out = set_line(text, self.font(role), round(size), tracking, self.language)
            needed = math.degrees(out.advance_um / middle) * 1.02
            radius, too_tall = _within(radius, out, middle, band, side)
            if needed <= sweep and not too_tall:
                tracking = self._spread(text, tracking, needed, round(size), middle)
                return set_arc(
                    text,
                    self.font(role),
                    round(size),
                    radius,
                    side=side,
                    tracking=tracking,
                    language=self.language,
                )
            if size <= smallest:
                raise DoesNotFit(text, round(out.advance_um), round(math.radians(sweep) * middle))
            size = max(smallest, min(size * _SHRINK, size * sweep / needed))

    def _spread(self, text: str, tracking: int, degrees: float, size: int, middle: float) -> int:
        """A short name is opened until it takes its share of the ring; joined scripts never are."""
        gaps = len(text) - 1
        han = script_of(text) == "Hani"
        if degrees >= SPREAD_TO or gaps < 1 or not (han or text.upper() == text):
            return tracking
        wanted = math.radians(SPREAD_TO - degrees) * middle / gaps / size * 1000
        return tracking + round(min(wanted, 420 if han else 190))

    def vertical(self, text: str, role: str, height: float, largest: float, smallest: float) -> SetText:
        """One column no taller than ``height``."""
        tracking = 40 if role == "display" else 80
        out = set_vertical(text, self.font(role), round(largest), tracking, self.language)
        if out.box.height <= height:
            return out
        size = largest * height / out.box.height
        if size < smallest:
            raise DoesNotFit(text, round(out.box.height * smallest / largest), round(height))
        return set_vertical(text, self.font(role), round(size), tracking, self.language)


def _within(radius: int, text: SetText, middle: float, band: float, side: str) -> tuple[int, bool]:
    """The base line's radius moved so that the ink keeps within the band; and whether it can't."""
    above, below = -text.box.top, text.box.bottom
    if above + below > 2 * band:
        return radius, True
    sign = 1 if side == "top" else -1
    highest, lowest = (middle + sign * band - sign * above, middle - sign * band + sign * below)
    low, high = sorted((highest, lowest))
    return round(min(max(radius, low), high)), False
