from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from generation.drawing.artwork import Artwork, Provenance
from generation.drawing.scene import GroupNode, Meaning, PathNode, Scene, Stroke
from plugins.choosing import printed
from plugins.contract import ExportError
from plugins.formats.label_sheet import LabelSheet, cut_marks, ruler
from plugins.sheets import A4_UM, SHEETS, auto_sheet, fit_cell
from plugins.testing import FormatContract, rectangle, sample_label, sample_logo
from tests.plugins.conftest import Tool


class TestLabelSheet(FormatContract):
    format = LabelSheet()
    starts_with = b"%PDF-1.6"


def _blank(width_um: int, height_um: int) -> Scene:
    return Scene(width_um, height_um, (), ())


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda s: s.name)
def test_cells_lie_on_the_page_and_apart(sheet: object) -> None:
    s = sheet
    cells = s.cells()  # type: ignore[attr-defined]
    assert len(cells) == s.columns * s.rows == len(set(cells))  # type: ignore[attr-defined]
    for x, y in cells:
        assert x >= 0 and y >= 0
        assert x + s.width_um <= A4_UM[0] and y + s.height_um <= A4_UM[1]  # type: ignore[attr-defined]
        for other_x, other_y in cells:
            apart = abs(x - other_x) >= s.width_um or abs(y - other_y) >= s.height_um  # type: ignore[attr-defined]
            assert apart or (x, y) == (other_x, other_y)


def test_known_margins() -> None:
    """Makers print 4.65 and 13.1 mm on the 8-label packet, 7.2 and 15.15 mm on the 21-label one."""
    eight, twenty_one = SHEETS["2x4-99.1x67.7"], SHEETS["3x7-63.5x38.1"]
    assert (eight.left_um, eight.top_um) == (4650, 13_100)
    assert (twenty_one.left_um, twenty_one.top_um) == (7210, 15_150)


def test_auto_finds_the_largest_grid() -> None:
    sheet, turned = auto_sheet(_blank(40_000, 50_000))
    assert (sheet.columns, sheet.rows, turned) == (3, 7, True)
    assert (sheet.width_um, sheet.height_um) == (50_000, 40_000)
    sheet, turned = auto_sheet(_blank(100_000, 70_000))
    assert (sheet.columns, sheet.rows, turned) == (1, 4, False)
    with pytest.raises(ExportError, match="does not fit on A4"):
        auto_sheet(_blank(300_000, 200_000))


def test_a_label_keeps_its_shape_in_a_cell() -> None:
    fit = fit_cell(_blank(100_000, 70_000), SHEETS["2x4-99.1x67.7"])
    assert fit.scale == pytest.approx(67.7 / 70) and not fit.turned
    assert fit_cell(_blank(38_000, 63_000), SHEETS["3x7-63.5x38.1"]).turned
    assert fit_cell(_blank(60_000, 60_000), SHEETS["round-60"]).scale == 1
    assert fit_cell(_blank(40_000, 30_000), SHEETS["round-40"]).scale == pytest.approx(0.8)
    with pytest.raises(ExportError, match="30%"):
        fit_cell(_blank(100_000, 70_000), SHEETS["5x13-38.1x21.2"])


def test_ruler_is_50_mm_and_keeps_clear() -> None:
    for sheet in SHEETS.values():
        lines = ruler(sheet)
        if not lines:
            continue
        x0, y0, x1, y1 = lines[0]
        assert (x1 - x0) + (y1 - y0) == 50_000
        for line in lines:
            for x, y in (line[:2], line[2:]):
                assert 0 <= x <= A4_UM[0] - 4500 + 1 and 0 <= y <= A4_UM[1] - 4500 + 1
                for left, top in sheet.cells():
                    inside = left < x < left + sheet.width_um and top < y < top + sheet.height_um
                    assert not inside, sheet.name
    assert not ruler(SHEETS["3x8-70x37"])


def test_cut_marks_never_enter_the_labels() -> None:
    sheet, _ = auto_sheet(_blank(40_000, 50_000))
    right, bottom = (
        sheet.left_um + sheet.columns * sheet.width_um,
        sheet.top_um + sheet.rows * sheet.height_um,
    )
    lines = cut_marks(sheet)
    assert len(lines) == 2 * (sheet.columns + 1) + 2 * (sheet.rows + 1)
    for x0, y0, x1, y1 in lines:
        outside_x = max(x0, x1) < sheet.left_um or min(x0, x1) > right
        assert outside_x or max(y0, y1) < sheet.top_um or min(y0, y1) > bottom


def test_the_label_is_written_once_and_placed_in_every_cell(artwork: Artwork) -> None:
    def placed(**chosen: object) -> int:
        data = LabelSheet().export(artwork, "label", LabelSheet.Options(**chosen))
        with pikepdf.open(io.BytesIO(data)) as pdf:
            (page,) = pdf.pages
            assert len(list(page.Resources.XObject.keys())) == 1
            assert [float(v) for v in page.TrimBox] == [0, 0, 595.276, 841.89]
            content = page.Contents.read_bytes().decode()
        assert not re.search(r"\b(rg|RG)\b", content)
        return content.count(" Do Q")

    assert placed(sheet="2x4-99.1x67.7") == 8
    assert placed(sheet="2x4-99.1x67.7", first=6) == 3
    assert placed() == 4
    with pytest.raises(ExportError, match="8 labels"):
        placed(sheet="2x4-99.1x67.7", first=9)


@pytest.mark.proof
def test_each_cell_prints_the_same_label_at_its_place(tool: Tool, tmp_path: Path) -> None:
    artwork = Artwork({"label": sample_label(40)}, "t", Provenance("c", "2026-01-01"))
    data = LabelSheet().export(artwork, "label", LabelSheet.Options(sheet="2x4-99.1x67.7"))
    (tmp_path / "s.pdf").write_bytes(data)
    tool("qpdf", "--check", tmp_path / "s.pdf")
    tool("pdftoppm", "-r", "50.8", "-gray", "-png", "-singlefile", tmp_path / "s.pdf", tmp_path / "s")
    page = np.asarray(Image.open(tmp_path / "s.png"), dtype=float)
    sheet = SHEETS["2x4-99.1x67.7"]
    w, h = sheet.width_um // 500, sheet.height_um // 500
    cells = [page[y // 500 + 2 : y // 500 + h - 2, x // 500 + 2 : x // 500 + w - 2] for x, y in sheet.cells()]
    assert cells[0].std() > 30
    for cell in cells[1:]:
        assert np.abs(cell - cells[0]).mean() < 12
    assert page[:20, :].mean() > 250


@pytest.mark.proof
def test_a_turned_label_stands_upright_after_turning_back(tool: Tool, tmp_path: Path) -> None:
    artwork = Artwork({"logo": replace(sample_logo())}, "t", Provenance("c", "2026-01-01"))
    data = LabelSheet().export(artwork, "logo", LabelSheet.Options())
    (tmp_path / "s.pdf").write_bytes(data)
    tool("pdftoppm", "-r", "50.8", "-gray", "-png", "-singlefile", tmp_path / "s.pdf", tmp_path / "s")
    page = np.asarray(Image.open(tmp_path / "s.png"), dtype=float)
    sheet, turned = auto_sheet(sample_logo())
    assert turned
    x, y = (v // 500 for v in sheet.cells()[0])
    cell = page[y : y + 80, x : x + 100]
    upright = np.rot90(cell)  # the design was turned clockwise
    fruit, gap, word = upright[10:60], upright[66:74], upright[77:93]
    assert fruit.mean() < 200 and word.mean() < 230 and gap.mean() > 250


def test_a_cut_line_is_not_printed_at_home() -> None:
    cut = PathNode(rectangle(0, 0, 40_000, 50_000), Meaning("dieline"), None, Stroke("black", 200))
    logo = sample_logo()
    drawn = replace(logo, nodes=(*logo.nodes, GroupNode((cut,), Meaning("dieline"), "die")))
    assert printed(drawn) == logo
    data = LabelSheet().export(
        Artwork({"logo": drawn}, "t", Provenance("c", "2026-01-01")), "logo", LabelSheet.Options()
    )
    assert b"Dieline" not in data and b"Persimmon" in data
