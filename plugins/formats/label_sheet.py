"""A4 pages of labels for an office printer: die-cut sheets, or a grid to be cut by hand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pikepdf

from generation.drawing.artwork import Artwork
from generation.drawing.path import Box, Path
from generation.drawing.scene import Scene
from plugins import options
from plugins.choosing import printed, rectangle
from plugins.contract import ExportError
from plugins.pdf.content import ContentWriter
from plugins.pdf.document import Page, write_document
from plugins.pdf.marks import circle
from plugins.pdf.placing import hairlines, place_form, scene_form
from plugins.pdf.resources import Resources
from plugins.sheets import A4_UM, AUTO, SHEETS, Fit, Sheet, auto_sheet, fit_cell, titles

CELL_BLEED_UM = 1200
HAIRLINE_UM = 88
CUT_NEAR_UM, CUT_FAR_UM = 2000, 6000
RULER_UM = 50_000
# What a home printer leaves blank at the edge of the page.
UNPRINTABLE_UM = 4500

Line = tuple[int, int, int, int]


@dataclass(frozen=True)
class LabelSheetOptions(options.Options):
    sheet: str = options.choice(AUTO, titles(), "Label sheet")
    first: int = options.whole(1, 1, 65, "First label", help="1 is the top left; for a sheet used in part.")
    shift_x_um: int = options.whole(
        0, -5000, 5000, "Shift right", unit="µm", help="For a printer that is off."
    )
    shift_y_um: int = options.whole(0, -5000, 5000, "Shift down", unit="µm")


def _cell_path(sheet: Sheet, column: int, row: int, left: int, top: int) -> Path:
    """What of a cell is printed: a little over a die's edge where there is a gap, or outside the grid."""
    if sheet.round:
        over = min(CELL_BLEED_UM, sheet.gap_x_um // 2)
        radius = sheet.width_um // 2
        return circle(left + radius, top + radius, radius + over)
    inner_x = min(CELL_BLEED_UM, sheet.gap_x_um // 2)
    inner_y = min(CELL_BLEED_UM, sheet.gap_y_um // 2)
    return rectangle(
        Box(
            left - (inner_x if column else CELL_BLEED_UM),
            top - (inner_y if row else CELL_BLEED_UM),
            left + sheet.width_um + (inner_x if column < sheet.columns - 1 else CELL_BLEED_UM),
            top + sheet.height_um + (inner_y if row < sheet.rows - 1 else CELL_BLEED_UM),
        )
    )


def cut_marks(sheet: Sheet) -> list[Line]:
    """Hairlines at the ends of every cut of a grid without gaps."""
    left, top = sheet.left_um, sheet.top_um
    right, bottom = left + sheet.columns * sheet.width_um, top + sheet.rows * sheet.height_um
    lines: list[Line] = []
    for column in range(sheet.columns + 1):
        x = left + column * sheet.width_um
        lines += [
            (x, top - CUT_FAR_UM, x, top - CUT_NEAR_UM),
            (x, bottom + CUT_NEAR_UM, x, bottom + CUT_FAR_UM),
        ]
    for row in range(sheet.rows + 1):
        y = top + row * sheet.height_um
        lines += [
            (left - CUT_FAR_UM, y, left - CUT_NEAR_UM, y),
            (right + CUT_NEAR_UM, y, right + CUT_FAR_UM, y),
        ]
    return lines


# Single-stroke signs in a box of 3 x 5, as corners from one to the next.
_SIGNS = {
    "5": ((3, 0), (0, 0), (0, 2), (2, 2), (3, 3), (3, 4), (2, 5), (0, 5)),
    "0": ((1, 0), (2, 0), (3, 1), (3, 4), (2, 5), (1, 5), (0, 4), (0, 1), (1, 0)),
    "m": ((0, 5), (0, 2), (1, 2), (1, 5), (1, 2), (2, 2), (2, 5)),
    " ": (),
}


def _caption(left: int, top: int, words: str, height_um: int = 2000) -> list[Line]:
    unit = height_um // 5
    lines: list[Line] = []
    for n, sign in enumerate(words):
        at = [(left + (4 * n + x) * unit, top + y * unit) for x, y in _SIGNS[sign]]
        lines += [(*a, *b) for a, b in pairwise(at)]
    return lines


def ruler(sheet: Sheet) -> list[Line]:
    """A rule of 50 mm with a tick each 10 mm in a margin, to check that the page came out at 100 %.

    Empty where the margins have no room for it (sheets without a margin).
    """
    clear = CUT_FAR_UM + 1500 if not sheet.die_cut else CELL_BLEED_UM + 1500
    ticks = [0, 10_000, 20_000, 30_000, 40_000, RULER_UM]
    foot = sheet.top_um + sheet.rows * (sheet.height_um + sheet.gap_y_um) - sheet.gap_y_um
    side = sheet.left_um + sheet.columns * (sheet.width_um + sheet.gap_x_um) - sheet.gap_x_um

    def rule(along: int, across: int, upright: bool) -> list[Line]:
        lines = [(along, across, along + RULER_UM, across)]
        lines += [
            (along + t, across - (1500 if t in (0, RULER_UM) else 800), along + t, across) for t in ticks
        ]
        if upright:
            lines = [(y0, x0, y1, x1) for x0, y0, x1, y1 in lines]
            return lines + _caption(across - 7000, along + RULER_UM + 800, "50 mm")
        return lines + _caption(along + RULER_UM + 800, across - 2000, "50 mm")

    margins = (
        (foot, A4_UM[1] - UNPRINTABLE_UM, sheet.left_um, sheet.width_um, False),
        (side, A4_UM[0] - UNPRINTABLE_UM, sheet.top_um, sheet.height_um, True),
    )
    for edge, outer, start, _, upright in margins:
        if edge + clear + 1500 <= outer:
            return rule(start, min(outer, edge + clear + 3000), upright)
    for edge, outer, start, cell, upright in margins:
        if not sheet.die_cut and cell >= RULER_UM + 2000 and edge + CELL_BLEED_UM + 1800 <= outer:
            return rule(start + (cell - RULER_UM) // 2, edge + CELL_BLEED_UM + 1800, upright)
    return []


class LabelSheet:
    name = "label-sheet"
    title = "A4 of labels"
    extension = "pdf"
    media_type = "application/pdf"
    api = 1
    items = ("label", "logo", "stamp", "jar-wrap", "sticker*")
    Options = LabelSheetOptions

    def export(self, artwork: Artwork, item: str, options: LabelSheetOptions) -> bytes:
        scene = printed(artwork.scene(item))
        if options.sheet == AUTO:
            sheet, turned = auto_sheet(scene)
            fit = Fit(1.0, turned)
        else:
            sheet = SHEETS[options.sheet]
            fit = fit_cell(scene, sheet)
        if options.first > sheet.columns * sheet.rows:
            count = sheet.columns * sheet.rows
            raise ExportError("no_such_cell", f"this sheet has {count} labels; begin on one of them.")
        pdf = pikepdf.new()
        resources = Resources(pdf)
        writer = ContentWriter(resources, options.shift_x_um, A4_UM[1] - options.shift_y_um)
        self._cells(writer, scene, sheet, fit, options.first)
        if not sheet.die_cut:
            hairlines(writer, cut_marks(sheet), HAIRLINE_UM)
        if lines := ruler(sheet):
            hairlines(writer, lines, HAIRLINE_UM)
        page = (0, 0, *A4_UM)
        return write_document(
            pdf,
            resources,
            [Page(writer.to_bytes(), page, page, page)],
            artwork,
            f"{artwork.title}: {item}, A4",
        )

    def _cells(self, writer: ContentWriter, scene: Scene, sheet: Sheet, fit: Fit, first: int) -> None:
        w, h = fit.size_um(scene)
        spare = max(sheet.width_um - w, sheet.height_um - h, 0) / 2 + CELL_BLEED_UM
        form = scene_form(writer.resources, scene, round(spare / fit.scale))
        for i, (left, top) in enumerate(sheet.cells()):
            if i + 1 < first:
                continue
            row, column = divmod(i, sheet.columns)
            writer.clip(_cell_path(sheet, column, row, left, top))
            x, y = left + (sheet.width_um - w) / 2, top + (sheet.height_um - h) / 2
            place_form(writer, form, fit.scale, fit.turned, x, y, scene.height_um)
            writer.restore()
