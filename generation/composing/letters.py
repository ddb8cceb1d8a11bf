"""The Program's lettering at work: its faces, case and tracking, fitted to the room there is.

Sizes and widths in micrometres. Text is made smaller down to a least size, set in two
lines where that is allowed, and never squeezed; ``DoesNotFit`` otherwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from generation.drawing.path import Box
from generation.drawing.type.arcs import arc_radius, set_arc
from generation.drawing.type.blocks import set_block
from generation.drawing.type.hyphens import hyphenated
from generation.drawing.type.pairings import PAIRINGS
from generation.drawing.type.scripts import script_of
from generation.drawing.type.setting import DoesNotFit, SetText, capitals, line_width_em, set_line
from generation.drawing.type.vertical import set_vertical
from generation.language.fields import GRID
from generation.language.program import Lettering

_SHRINK = 0.94
TRACKING_UPPER = 170
TRACKING_WRITTEN = 60
"""1/1000 em at the far end of the grid."""
SPREAD_TO = 88.0
"""Degrees of a ring that a short name is opened to fill."""
TIGHT = 8
"""1/1000 em under which no long name on a ring is tracked."""
AIR = 0.19
"""What letters on a ring keep free above and below, as a share of their x-height."""
TOGETHER = 1.2
"""Distance of base lines over the size where one short text takes two rows: they must read as one."""
PROBE = 10_000
"""um: the size at which a text is measured before it is set."""


@dataclass(frozen=True)
class Letters:
    """``most_rows``: of a name that is too long for two; one row more where its words are broken."""

    lettering: Lettering
    language: str
    most_rows: int = 3

    def font(self, role: str) -> str:
        """``role``: display or text."""
        return f"{self.lettering.pairing}.{role}"

    def cased(self, text: str, role: str) -> str:
        """Capitals where the program wants them and the face bears them; unit symbols keep their case."""
        if role == "display" and PAIRINGS[self.lettering.pairing].hand:
            return text
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

    def rows(
        self,
        text: str,
        role: str,
        width: float,
        largest: float,
        smallest: float,
        least: float = 0.0,
        align: str = "centre",
    ) -> SetText:
        """One line, or two where one would be smaller than what prints (``least``) or ``smallest``.

        Smaller than ``least`` only where two lines can't help either; DoesNotFit under ``smallest``.
        """
        smallest = min(smallest, largest)
        try:
            one = self.fit(text, role, width, max(largest, least), smallest)
        except DoesNotFit:
            two = self._two_rows(text, role, width, max(least, smallest), align)
            two = two or self._two_rows(text, role, width, smallest, align)
            if two is None:
                raise
            return two
        if one.meaning.size_um >= round(least):
            return one
        return self._two_rows(text, role, width, least, align) or one

    def _two_rows(self, text: str, role: str, width: float, size: float, align: str) -> SetText | None:
        shown = self.cased(text, role)
        try:
            return set_block(
                shown,
                self.font(role),
                round(size),
                round(width),
                2,
                align,
                self.tracking(shown, role),
                self.language,
                line_height=TOGETHER,
            )
        except DoesNotFit:
            return None

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

    def name(
        self, text: str, width: float, largest: float, smallest: float, align: str = "centre"
    ) -> SetText:
        """The mark's name in one or two lines, in up to ``most_rows`` where it is too long for two;
        a word that is too long for a line of its own is broken after a syllable."""
        try:
            return self.block(text, "display", width, largest, smallest, 2, align)
        except DoesNotFit as why:
            marked = hyphenated(text)
            tries = [(text, rows) for rows in range(3, self.most_rows + 1)]
            tries += [(marked, rows) for rows in range(2, self.most_rows + 2) if marked != text]
            for words, rows in tries:
                try:
                    return self.block(
                        words, "display", width, min(largest, smallest * 1.4), smallest, rows, align
                    )
                except DoesNotFit:
                    continue
            raise why

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
        least: float = 0.0,
        most_sweep: float = 0.0,
    ) -> SetText:
        """Text whose middle lies on the circle ``middle``, over at most ``sweep`` degrees,
        with all its ink, accents and descenders too, and its own air, within ``band`` of that circle.

        A long text loses tracking first, then size; before it gets smaller than what prints
        (``least``) it takes up to ``most_sweep`` degrees. DoesNotFit under ``smallest``.
        """
        text = self.cased(text, role)
        font, designed = self.font(role), self.tracking(text, role) + 20
        probe = set_line(text, font, PROBE, designed, self.language)
        above, below = -probe.box.top / PROBE, probe.box.bottom / PROBE
        air = AIR * probe.meaning.x_height_um / PROBE
        size = min(max(largest, least), 2 * band / (above + below + 2 * air))
        closest = min(designed, round(TIGHT + designed * 0.3))
        tracking = designed
        taken = self._degrees(text, font, tracking, size, middle)
        if taken > sweep:
            gaps = (taken - self._degrees(text, font, tracking - 100, size, middle)) / 100
            if gaps > 0:
                tracking = max(closest, math.floor(tracking - (taken - sweep) / gaps))
                taken = self._degrees(text, font, tracking, size, middle)
        if taken > sweep:
            floor = min(size, max(least, smallest))
            if size * sweep / taken >= floor:
                size, taken = size * sweep / taken * 0.999, sweep
            else:
                size, taken = floor, taken * floor / size
        if taken > (sweep := max(sweep, most_sweep)):
            size, taken = size * sweep / taken * 0.999, sweep
        if size < min(smallest, largest) * 0.99:
            needed = math.radians(taken * smallest / size) * middle
            raise DoesNotFit(text, round(needed), round(math.radians(sweep) * middle))
        radius = arc_radius(text, font, round(size), round(middle), side, self.language)
        radius = _within(radius, above * size, below * size, middle, band, air * size, side)
        if tracking == designed:
            tracking = self._spread(text, tracking, taken, round(size), middle)
        return set_arc(text, font, round(size), radius, side=side, tracking=tracking, language=self.language)

    def degrees(self, text: str, role: str, size: float, middle: float) -> float:
        """How much of the circle ``middle`` a text takes at ``size``, as ``arc`` sets it."""
        text = self.cased(text, role)
        return self._degrees(text, self.font(role), self.tracking(text, role) + 20, size, middle)

    def _degrees(self, text: str, font: str, tracking: int, size: float, middle: float) -> float:
        """How much of the circle a text takes."""
        _, _, advance = line_width_em(text, font, self.language, tracking)
        return math.degrees(advance * size / middle) * 1.02

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


def _within(
    radius: float, above: float, below: float, middle: float, band: float, air: float, side: str
) -> int:
    """The base line's radius, moved so that the ink keeps within the band, with equal air where that
    is all there is."""
    sign = 1 if side == "top" else -1
    highest, lowest = (middle + sign * (band - air - above), middle - sign * (band - air - below))
    low, high = sorted((highest, lowest))
    return round(min(max(radius, low), high))


def swept(box: Box, radius: float) -> float:
    """Degrees that a text on a circle takes, from its box (its ends lie widest, or past the middle)."""
    half = max(abs(box.left), abs(box.right))
    if box.top >= 0 or box.bottom <= 0:
        return 2 * math.degrees(math.asin(min(1.0, half / (radius * 1.06))))
    past = box.bottom if -box.top > box.bottom else -box.top
    return 180 + 2 * math.degrees(math.asin(min(1.0, past / radius)))
