"""A4 sheets of die-cut labels, as facts of size, and how one label comes to lie in each.

Sizes are those printed on the packets; where makers differ by some tenths in the margins,
the layout stands in the middle of the page. Round sheets differ most from maker to maker.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from generation.drawing.scene import Scene
from plugins.contract import ExportError

A4_UM = (210_000, 297_000)
AUTO = "auto"
AUTO_MARGIN_UM = 8000
SMALLEST_SCALE = 0.5


@dataclass(frozen=True, slots=True)
class Sheet:
    """``columns`` x ``rows`` cells of ``width_um`` x ``height_um``; gaps lie between cells."""

    name: str
    columns: int
    rows: int
    width_um: int
    height_um: int
    gap_x_um: int = 0
    gap_y_um: int = 0
    round: bool = False
    die_cut: bool = True

    @property
    def left_um(self) -> int:
        return (A4_UM[0] - self.columns * self.width_um - (self.columns - 1) * self.gap_x_um) // 2

    @property
    def top_um(self) -> int:
        return (A4_UM[1] - self.rows * self.height_um - (self.rows - 1) * self.gap_y_um) // 2

    def cells(self) -> list[tuple[int, int]]:
        """The top left corner of each cell, row by row, from the page's top left corner."""
        return [
            (
                self.left_um + column * (self.width_um + self.gap_x_um),
                self.top_um + row * (self.height_um + self.gap_y_um),
            )
            for row in range(self.rows)
            for column in range(self.columns)
        ]


SHEETS = {
    s.name: s
    for s in (
        Sheet("2x2-99.1x139", 2, 2, 99_100, 139_000, 2500),
        Sheet("2x4-99.1x67.7", 2, 4, 99_100, 67_700, 2500),
        Sheet("2x7-99.1x38.1", 2, 7, 99_100, 38_100, 2500),
        Sheet("3x4-63.5x72", 3, 4, 63_500, 72_000, 2540),
        Sheet("3x7-63.5x38.1", 3, 7, 63_500, 38_100, 2540),
        Sheet("2x5-105x57", 2, 5, 105_000, 57_000),
        Sheet("3x8-70x37", 3, 8, 70_000, 37_000),
        Sheet("4x10-52.5x29.7", 4, 10, 52_500, 29_700),
        Sheet("5x13-38.1x21.2", 5, 13, 38_100, 21_200, 2500),
        Sheet("round-60", 3, 4, 60_000, 60_000, 5000, 5000, round=True),
        Sheet("round-40", 4, 6, 40_000, 40_000, 5000, 5000, round=True),
    )
}


def titles() -> dict[str, str]:
    """Sheet name -> what a person reads."""
    out = {AUTO: "Plain A4, as many as fit, cut by hand"}
    for s in SHEETS.values():
        width, height = f"{s.width_um / 1000:g}", f"{s.height_um / 1000:g}"
        size = f"round, {width} mm" if s.round else f"{width} x {height} mm"
        out[s.name] = f"{s.columns * s.rows} labels, {size}"
    return out


def auto_sheet(scene: Scene) -> tuple[Sheet, bool]:
    """The largest grid of the label's own size within 8 mm margins, and whether it lies on its side.

    ExportError where not one fits.
    """
    room_x, room_y = (v - 2 * AUTO_MARGIN_UM for v in A4_UM)

    def fit(turned: bool) -> Sheet:
        w, h = (scene.height_um, scene.width_um) if turned else (scene.width_um, scene.height_um)
        return Sheet(AUTO, room_x // w, room_y // h, w, h, die_cut=False)

    turned = max((False, True), key=lambda t: fit(t).columns * fit(t).rows)
    sheet = fit(turned)
    if sheet.columns * sheet.rows == 0:
        size = f"{scene.width_um / 1000:g} x {scene.height_um / 1000:g} mm"
        raise ExportError(
            "too_large", f"a label of {size} does not fit on A4; send the PDF/X-4 to a printer."
        )
    return sheet, turned


@dataclass(frozen=True, slots=True)
class Fit:
    """How the scene's trim lies in a cell: scaled, perhaps turned by 90 degrees, then centred."""

    scale: float
    turned: bool

    def size_um(self, scene: Scene) -> tuple[float, float]:
        w, h = scene.width_um * self.scale, scene.height_um * self.scale
        return (h, w) if self.turned else (w, h)


def fit_cell(scene: Scene, sheet: Sheet) -> Fit:
    """The largest placing of the whole label in a cell; ExportError where it would be half its size or less.

    A square design fills a round cell (it was drawn round); of any other the corners are kept.
    """

    def scale(turned: bool) -> float:
        w, h = (scene.height_um, scene.width_um) if turned else (scene.width_um, scene.height_um)
        if sheet.round and w != h:
            return sheet.width_um / math.hypot(w, h)
        return min(sheet.width_um / w, sheet.height_um / h)

    turned = scale(True) > scale(False) * 1.001
    best = scale(turned)
    if best < SMALLEST_SCALE:
        size = f"{scene.width_um / 1000:g} x {scene.height_um / 1000:g} mm"
        raise ExportError(
            "does_not_fit",
            f"a label of {size} would shrink to {best:.0%} on this sheet; choose a larger sheet or auto.",
        )
    return Fit(best, turned)
