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
from generation.drawing.cmyk import PROFILE
from generation.drawing.path import Path as Outline
from generation.drawing.scene import (
    Gradient,
    GroupNode,
    ImageNode,
    Ink,
    Meaning,
    PathNode,
    Scene,
    Stroke,
    TextMeaning,
)
from plugins.formats.pdfx4 import PdfX4
from plugins.pdf.numbers import milli, points, share
from plugins.plates import overprints, spot_plate, step_of
from plugins.testing import FormatContract, rectangle
from tests.plugins.conftest import Tool

PLAIN = PdfX4.Options(crop_marks=False)
YELLOW = Ink("yellow", "process", (0, 0, 100, 0), (900, 180, 1000))
BLACK = Ink("black", "process", (0, 0, 0, 100), (170, 0, 0))
PAPER = Ink("paper", "process", (0, 0, 0, 0), (1000, 0, 0))
CUT = Ink("cut", "process", (0, 100, 0, 0), (600, 250, 3500))
GOLD = Ink("Gold", "spot", (10, 30, 80, 5), (700, 120, 850), "Gold")
PALE_GOLD = Ink("Gold pale", "spot", (2, 6, 16, 1), (930, 40, 850), "Gold")
SAYS = TextMeaning("A", "en", 3000, 2000, 2200, "drawn")


class TestPdfX4(FormatContract):
    format = PdfX4()
    starts_with = b"%PDF-1.6"


def _export(
    *nodes: PathNode | GroupNode | ImageNode, bleed_um: int = 0, options: PdfX4.Options = PLAIN
) -> bytes:
    scene = Scene(20_000, 10_000, (YELLOW, BLACK, PAPER, CUT, GOLD, PALE_GOLD), nodes, bleed_um)
    return PdfX4().export(Artwork({"label": scene}, "t", Provenance("c", "2026-01-01")), "label", options)


def _content(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return pdf.pages[0].Contents.read_bytes().decode()


def _box(*edges: int) -> Outline:
    return rectangle(*edges)


def _square(ink: str, meaning: Meaning | None = None) -> PathNode:
    return PathNode(_box(2000, 2000, 8000, 8000), meaning or Meaning("field"), ink)


def test_numbers() -> None:
    assert [milli(v) for v in (0, 1, -1, 1000, 1500, -2500, 120, 12_345)] == [
        "0",
        ".001",
        "-.001",
        "1",
        "1.5",
        "-2.5",
        ".12",
        "12.345",
    ]
    assert points(25_400) == "72" and points(-25_400) == "-72" and points(100_000) == "283.465"
    assert [share(v, 100) for v in (0, 5, 33, 100)] == ["0", ".05", ".33", "1"]


def test_boxes_and_identification(label_pdf: Path) -> None:
    with pikepdf.open(label_pdf) as pdf:
        page = pdf.pages[0]
        trim, bleed, media = ([float(v) for v in page[key]] for key in ("/TrimBox", "/BleedBox", "/MediaBox"))
        assert trim[2] - trim[0] == pytest.approx(100 * 72 / 25.4, abs=0.002)
        assert trim[3] - trim[1] == pytest.approx(70 * 72 / 25.4, abs=0.002)
        for t, b in zip(trim, bleed, strict=True):
            assert abs(t - b) == pytest.approx(3 * 72 / 25.4, abs=0.002)
        assert media[:2] == [0, 0] and media[2] > bleed[2] and media[3] > bleed[3]
        assert page.Group.CS == "/DeviceCMYK"
        assert pdf.docinfo.Trapped == pikepdf.Name("/False")
        intent = pdf.Root.OutputIntents[0]
        assert intent.S == "/GTS_PDFX" and intent.OutputConditionIdentifier == "FOGRA39"
        assert intent.DestOutputProfile.read_bytes() == PROFILE.read_bytes()
        xmp = pdf.Root.Metadata.read_bytes().decode()
        for wanted in (
            "<pdfxid:GTS_PDFXVersion>PDF/X-4<",
            "<pdf:Trapped>False<",
            "xmpMM:DocumentID",
            "xmpMM:VersionID",
        ):
            assert wanted in xmp
        assert "<xmp:CreateDate>2026-03-01T00:00:00Z<" in xmp
        assert str(pdf.docinfo.CreationDate) == "D:20260301000000Z"


def test_no_rgb_no_fonts_no_transparency(label_pdf: Path) -> None:
    content = _content(label_pdf.read_bytes())
    assert not re.search(r"\b(rg|RG|g|G|BT|Tf)\b", content)
    raw = label_pdf.read_bytes()
    for forbidden in (b"DeviceRGB", b"CalRGB", b"/Font", b"/SMask", b"/ca ", b"/CA "):
        assert forbidden not in raw


def test_what_the_seller_said_is_escaped(artwork: Artwork) -> None:
    nasty = replace(artwork, title="Müller & <Söhne> (甜柿)\x07", language="zh-Hans")
    with pikepdf.open(io.BytesIO(PdfX4().export(nasty, "logo", PLAIN))) as pdf:
        assert str(pdf.docinfo.Title).startswith("Müller & <Söhne> (甜柿)")
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Müller & <Söhne> (甜柿): logo"


def test_the_ground_is_drawn_out_to_the_bleed() -> None:
    ground = PathNode(_box(0, 0, 20_000, 10_000), Meaning("ground"), "yellow")
    drawn = [line for line in _content(_export(ground)).splitlines() if line.endswith(" m")]
    assert drawn.count("0 " + points(16_000) + " m") == 2  # the clip and the ground drawn out
    enough = replace(ground, path=_box(-3000, -3000, 23_000, 13_000))
    drawn = [line for line in _content(_export(enough, bleed_um=3000)).splitlines() if line.endswith(" m")]
    assert drawn.count("0 " + points(16_000) + " m") == 2  # the clip and the ground itself
    patch = replace(ground, path=_box(2000, 0, 20_000, 10_000))
    assert "0 " + points(16_000) + " m" in _content(_export(patch)).split("W n")[0]
    assert "0 " + points(16_000) + " m" not in _content(_export(patch)).split("W n")[1]


def test_black_type_overprints_and_white_never() -> None:
    text = Meaning("text", text=SAYS)
    assert overprints(BLACK, text)
    assert not overprints(BLACK, Meaning("field"))
    assert not overprints(PAPER, replace(text, overprint=True))
    assert not overprints(YELLOW, text) and overprints(YELLOW, replace(text, overprint=True))
    content = _content(_export(_square("yellow"), _square("black", text), _square("paper")))
    states = re.findall(r"(/G\d) gs", content)
    assert len(states) == 2 and states[0] != states[1]


def test_a_cut_line_has_its_plate_its_layer_and_overprints() -> None:
    line = PathNode(
        _box(0, 0, 20_000, 10_000), Meaning("dieline", "die", step="Cutting"), None, Stroke("cut", 250)
    )
    fold = PathNode(
        Outline((("M", 0, 5000), ("L", 20_000, 5000))), Meaning("crease"), None, Stroke("cut", 250)
    )
    assert step_of(fold.meaning) == "Creasing"
    assert spot_plate(Scene(1, 1, (CUT,), ()), CUT, line.meaning)[0].name == "Dieline"  # type: ignore[index]
    with pikepdf.open(io.BytesIO(_export(line, fold))) as pdf:
        spaces = pdf.pages[0].Resources.ColorSpace
        assert {str(space[1]) for _, space in spaces.items()} == {"/Dieline", "/Crease"}
        groups = {str(g.Name): g for g in pdf.Root.OCProperties.OCGs}
        assert groups["Cutting"].GTS_Metadata.GTS_ProcStepsGroup == "/Structural"
        assert groups["Cutting"].GTS_Metadata.GTS_ProcStepsType == "/Cutting"
        assert groups["Creasing"].GTS_Metadata.GTS_ProcStepsType == "/Creasing"
        assert any(g.OPM == 1 and g.OP and g.op for _, g in pdf.pages[0].Resources.ExtGState.items())


def test_tints_of_a_spot_share_its_plate() -> None:
    content = _content(_export(_square("Gold"), _square("Gold pale")))
    assert re.findall(r"(/C\d cs [.\d]+ scn)", content) == ["/C0 cs 1 scn", "/C0 cs .2 scn"]


def test_layers_and_states_are_balanced(label_pdf: Path) -> None:
    content = _content(label_pdf.read_bytes())
    depth = 0
    for token in re.findall(r"(?m)(?:^|\s)(q|Q|BDC|EMC)(?=\s)", content):
        depth += {"q": 1, "BDC": 1, "Q": -1, "EMC": -1}[token]
        assert depth >= 0
    assert depth == 0
    with pikepdf.open(label_pdf) as pdf:
        assert [str(g.Name) for g in pdf.Root.OCProperties.OCGs] == ["Ground", "Art", "Type"]


def test_a_gradient_between_spot_and_process_is_device_n() -> None:
    mixed = Gradient(
        "axial", (0, 0), (20_000, 0), ((0, "Gold", 1000), (500, "yellow", 1000), (1000, "black", 500))
    )
    data = _export(PathNode(_box(0, 0, 20_000, 10_000), Meaning("field"), mixed))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (shading,) = [s for _, s in pdf.pages[0].Resources.Shading.items()]
        assert [str(n) for n in shading.ColorSpace[1]] == ["/Gold", "/Cyan", "/Magenta", "/Yellow", "/Black"]
        assert shading.Function.FunctionType == 3 and len(shading.Function.Functions) == 2


def test_a_hard_edge_in_a_gradient_has_no_piece_of_no_length() -> None:
    stops = ((0, "yellow", 1000), (500, "yellow", 1000), (500, "black", 1000), (900, "black", 200))
    data = _export(
        PathNode(_box(0, 0, 20_000, 10_000), Meaning("field"), Gradient("axial", (0, 0), (9000, 0), stops))
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (shading,) = [s for _, s in pdf.pages[0].Resources.Shading.items()]
        bounds = [float(v) for v in shading.Function.Bounds]
        assert bounds == [0.5, 0.9] and len(shading.Function.Functions) == 3


def test_marks_stay_outside_the_bleed(label_pdf: Path) -> None:
    content = _content(label_pdf.read_bytes())
    with pikepdf.open(label_pdf) as pdf:
        left, bottom, right, top = (float(v) for v in pdf.pages[0].BleedBox)
        all_space = next(k for k, s in pdf.pages[0].Resources.ColorSpace.items() if str(s[1]) == "/All")
    marks = content.split(f"{all_space} CS")[1]
    lines = re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", marks)
    assert len(lines) == 8 + 8
    for line in lines:
        x0, y0, x1, y1 = map(float, line)
        assert max(x0, x1) <= left or min(x0, x1) >= right or max(y0, y1) <= bottom or min(y0, y1) >= top


def test_a_year_later_it_is_another_file(artwork: Artwork) -> None:
    later = replace(artwork, provenance=replace(artwork.provenance, created="2027-03-01"))
    assert PdfX4().export(later, "logo", PLAIN) != PdfX4().export(artwork, "logo", PLAIN)


@pytest.mark.proof
def test_qpdf_finds_nothing(label_pdf: Path, tool: Tool) -> None:
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", label_pdf)


@pytest.mark.proof
def test_poppler_names_the_standard_and_the_boxes(label_pdf: Path, tool: Tool) -> None:
    says = tool("pdfinfo", "-box", label_pdf)
    assert re.search(r"PDF subtype:\s+PDF/X-4", says)
    boxes = {name: [float(v) for v in rest.split()] for name, rest in re.findall(r"(\w+Box):\s+(.+)", says)}
    trim, bleed = boxes["TrimBox"], boxes["BleedBox"]
    assert trim[2] - trim[0] == pytest.approx(283.46, abs=0.02)
    assert trim[0] - bleed[0] == pytest.approx(8.5, abs=0.02)


@pytest.mark.proof
def test_poppler_finds_no_font(label_pdf: Path, tool: Tool) -> None:
    assert tool("pdffonts", label_pdf).strip().splitlines()[2:] == []


def _plates(data: bytes, folder: Path, tool: Tool, dpi: int = 100) -> dict[str, np.ndarray]:
    """Percent of ink on each plate within the trim, as Ghostscript separates it."""
    (folder / "in.pdf").write_bytes(data)
    tool(
        "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", f"-r{dpi}", "-dUseTrimBox",
        "-o", "p%d.tif", "in.pdf", cwd=folder,
    )  # fmt: skip
    return {
        re.findall(r"\((.+)\)", f.name)[0]: (255 - np.asarray(Image.open(f).convert("L"), dtype=float)) / 2.55
        for f in folder.glob("p1(*).tif")
    }


@pytest.mark.proof
def test_plates_and_total_ink(label_pdf: Path, tool: Tool, tmp_path: Path) -> None:
    plates = _plates(label_pdf.read_bytes(), tmp_path, tool)
    assert set(plates) == {"Cyan", "Magenta", "Yellow", "Black", "Persimmon"}
    assert sum(plates.values()).max() <= 300
    assert plates["Persimmon"].max() == pytest.approx(100, abs=1)
    h, w = plates["Cyan"].shape
    at = (int(h * 0.02), int(w * 0.5))
    found = [plates[name][at] for name in ("Cyan", "Magenta", "Yellow", "Black")]
    assert found == pytest.approx([83, 38, 76, 38], abs=1)


@pytest.mark.proof
def test_what_lies_under_overprint_survives(tool: Tool, tmp_path: Path) -> None:
    """Yellow under black type, a knocked-out square and the cut line, as the plates have it."""
    under = PathNode(_box(0, 0, 20_000, 10_000), Meaning("field"), "yellow")
    text = PathNode(_box(2000, 2000, 6000, 8000), Meaning("text", text=SAYS), "black")
    block = PathNode(_box(8000, 2000, 12_000, 8000), Meaning("field"), "black")
    cut = PathNode(
        Outline((("M", 16_000, 0), ("L", 16_000, 10_000))), Meaning("dieline"), None, Stroke("cut", 1000)
    )
    plates = _plates(_export(under, text, block, cut), tmp_path, tool)
    h, w = plates["Yellow"].shape
    middle = h // 2
    for x, yellow, black in ((4000, 100, 100), (10_000, 0, 100), (16_000, 100, 0), (18_000, 100, 0)):
        at = (middle, int(w * x / 20_000))
        assert plates["Yellow"][at] == pytest.approx(yellow, abs=1), x
        assert plates["Black"][at] == pytest.approx(black, abs=1), x
    assert plates["Dieline"][middle, int(w * 0.8)] == pytest.approx(100, abs=1)


@pytest.mark.proof
def test_device_n_prints_each_ink_on_its_plate(tool: Tool, tmp_path: Path) -> None:
    mixed = Gradient("axial", (0, 0), (20_000, 0), ((0, "Gold", 1000), (1000, "yellow", 1000)))
    plates = _plates(_export(PathNode(_box(0, 0, 20_000, 10_000), Meaning("field"), mixed)), tmp_path, tool)
    row = plates["Gold"].shape[0] // 2
    assert plates["Gold"][row, 1] > 95 and plates["Gold"][row, -2] < 5
    assert plates["Yellow"][row, 1] < 5 and plates["Yellow"][row, -2] > 95


@pytest.mark.proof
def test_a_picture_lies_where_it_should_and_upright(tool: Tool, tmp_path: Path) -> None:
    """Two by two pixels: cyan, magenta over yellow, black; each corner holds its own."""
    pixels = bytes([255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255])
    picture = ImageNode("p", 2, 2, "CMYK", pixels, (10_000, 0, 0, 8000, 5000, 1000), Meaning("photo"))
    plates = _plates(_export(picture), tmp_path, tool)
    h, w = plates["Cyan"].shape
    for plate, x, y in (
        ("Cyan", 7500, 3000),
        ("Magenta", 12_500, 3000),
        ("Yellow", 7500, 7000),
        ("Black", 12_500, 7000),
    ):
        at = (int(h * y / 10_000), int(w * x / 20_000))
        assert plates[plate][at] == pytest.approx(100, abs=1)
        assert sum(p[at] for p in plates.values()) == pytest.approx(100, abs=2)


@pytest.mark.proof
def test_the_render_has_the_design_where_it_should(label_pdf: Path, tool: Tool, tmp_path: Path) -> None:
    tool("pdftoppm", "-r", "72", "-png", "-singlefile", label_pdf, tmp_path / "page")
    page = Image.open(tmp_path / "page.png").convert("RGB")
    assert page.size == (352, 267)

    def at(x_mm: float, y_mm: float) -> tuple[int, int, int]:
        point = (round((12 + x_mm) * 72 / 25.4), round((12 + y_mm) * 72 / 25.4))
        return page.getpixel(point)  # type: ignore[return-value]

    red, green, blue = at(36, 42)
    assert red > 200 and blue < 90 and green < 150
    assert max(at(1, 35)) < 120
    assert min(at(-4, 30)) > 250 and max(at(-2, 30)) < 120
