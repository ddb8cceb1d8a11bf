from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from generation.drawing.artwork import Artwork
from generation.drawing.colour_names import NAMES
from generation.drawing.scene import Ink, PathNode
from generation.drawing.type.fonts import FontsNotReady, faces
from plugins.formats.printer_sheet import LEFT, RIGHT, PrinterSheet, _Sheet, plate_names
from plugins.lettering import Lettering
from plugins.plates import Plate
from plugins.printer_words import LANGUAGES, PROCESSES, WORDS, colour_words, language_index, plate_words
from plugins.sheets import A4_UM
from plugins.testing import FormatContract, sample_label
from tests.plugins.conftest import Tool

try:
    faces()
except FontsNotReady:  # pragma: no cover
    pytest.skip("the fonts are not set up", allow_module_level=True)


class TestPrinterSheet(FormatContract):
    format = PrinterSheet()
    starts_with = b"%PDF-1.6"


def _strings(artwork: Artwork, **chosen: object) -> list[str]:
    scene = _Sheet(artwork, "label", PrinterSheet.Options(**chosen)).scene()
    return [n.meaning.text.string for n in scene.walk() if n.meaning.text is not None]


def test_it_says_what_a_printer_asks(artwork: Artwork) -> None:
    said = _strings(artwork, stock="Matt paper, 90 g", files="a.pdf, b.svg", notes="Round corners.")
    for wanted in (
        "For the printer",
        "Kaki from the terrace",
        "100 × 70 mm",
        "3 mm on each side",
        "5: Cyan, Magenta, Yellow, Black, Persimmon",
        "235 %, limit 300 %",
        "Matt paper, 90 g",
        "Persimmon (spot)",
        "M 72",
        "= 50 % Persimmon",
        "a.pdf, b.svg",
        "Round corners.",
    ):
        assert wanted in said, wanted


def test_it_speaks_the_artworks_language_with_english_beside(artwork: Artwork) -> None:
    for tag, own in (("zh-Hans", "给印刷厂的说明"), ("es-MX", "Para la imprenta")):
        said = _strings(replace(artwork, language=tag))
        assert own in said and "For the printer" in said
    english = _strings(replace(artwork, language="sw"))
    assert english.count("For the printer") == 1


def test_every_phrase_is_there_in_every_language() -> None:
    for table in (WORDS, PROCESSES):
        for key, row in table.items():
            assert len(row) == len(LANGUAGES) and all(row), key
            assert row[0].count("{") == row[1].count("{") == row[2].count("{")
    assert language_index("ZH-hant") == 1 and language_index("") == 0


def test_nothing_runs_off_the_page(artwork: Artwork) -> None:
    long = "Ein sehr langer Name eines Hofes mit Hofladen und Kelterei am Ende der Straße im Tal"
    wordy = replace(artwork, title=long, language="es")
    notes = "\n".join(["Una nota bastante larga para la imprenta, con muchas palabras."] * 9)
    scene = _Sheet(wordy, "label", PrinterSheet.Options(notes=notes, files="f, " * 120)).scene()
    for node in scene.walk():
        assert isinstance(node, PathNode)
        box = node.path.bounds()
        assert box.left >= LEFT - 1000 and box.right <= RIGHT + 1000
        assert box.top >= 8000 and box.bottom <= A4_UM[1] - 8000


def test_rows_do_not_run_into_each_other(artwork: Artwork) -> None:
    scene = _Sheet(
        replace(artwork, language="es"), "label", PrinterSheet.Options(notes="Nota.\n" * 30)
    ).scene()
    lines = sorted(
        (n.path.bounds() for n in scene.walk() if n.meaning.text is not None), key=lambda b: (b.top, b.left)
    )
    for i, a in enumerate(lines):
        for b in lines[i + 1 :]:
            width = min(a.right, b.right) - max(a.left, b.left)
            height = min(a.bottom, b.bottom) - max(a.top, b.top)
            assert width <= 0 or height <= 300


def test_letters_without_a_face_are_left_out() -> None:
    page = Lettering("en")
    assert page.settable("Kaki 🍊 farm") == "Kaki farm"
    assert page.text(0, 0, "🍊", 3000) == 0 and not page.nodes


def test_long_lines_are_shortened_and_wrapped() -> None:
    page = Lettering("en")
    width = page.text(0, 0, "A very long name that does not fit", 3000, room=30_000)
    assert 20_000 < width <= 30_000
    said = page.nodes[0].meaning.text
    assert said is not None and said.string.endswith("…")
    wrapped = page.wrapped("one two three four five six seven", "facts.text", 3000, 20_000)
    assert len(wrapped) > 1 and " ".join(wrapped) == "one two three four five six seven"
    hanzi = page.wrapped("黑色小字叠印白色镂空黑色小字叠印", "facts.text", 3000, 20_000)
    assert len(hanzi) > 1 and "".join(hanzi) == "黑色小字叠印白色镂空黑色小字叠印"


def test_plates_of_a_design() -> None:
    assert plate_names(sample_label(20)) == ["Cyan", "Magenta", "Yellow", "Black", "Persimmon"]


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Main dark green", "en", "Main dark green"),
        ("Main dark green", "zh-Hans", "主色：深绿 (Main dark green)"),
        ("Picture light orange", "es", "Dibujo: naranja claro (Picture light orange)"),
        ("Persimmon", "es", "Persimmon"),
        ("Main street", "es", "Main street"),
    ],
)
def test_a_plate_is_called_in_two_languages(name: str, language: str, said: str) -> None:
    assert plate_words(name, language_index(language)) == said


def test_every_colour_has_words_in_every_language() -> None:
    for index in range(3):
        words = [colour_words(name, index) for name in NAMES]
        assert all(words) and len(set(words)) == len(words)


def test_inks_are_called_by_their_colour(artwork: Artwork) -> None:
    sheet = _Sheet(replace(artwork, language="es"), "label", PrinterSheet.Options())
    ink = Ink("0.skin", "process", (7, 38, 58, 15), (740, 100, 600))
    assert sheet.ink_words(ink, None) == "Naranja"
    said = sheet.ink_words(replace(ink, kind="spot"), (Plate("Main blue", (90, 60, 0, 0)), 1000))
    assert said == "Principal: azul (Main blue) (directa)"


def test_one_page_with_the_picture_as_a_form(artwork: Artwork) -> None:
    data = PrinterSheet().export(artwork, "label", PrinterSheet.Options())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (page,) = pdf.pages
        assert [x.Subtype for _, x in page.Resources.XObject.items()] == ["/Form"]
        content = page.Contents.read_bytes().decode()
        assert not re.search(r"\b(rg|RG|BT)\b", content)


@pytest.mark.proof
def test_foreign_tools_take_it(artwork: Artwork, tool: Tool, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(
        PrinterSheet().export(replace(artwork, language="zh-Hans"), "label", PrinterSheet.Options())
    )
    tool("qpdf", "--check", file)
    assert re.search(r"PDF subtype:\s+PDF/X-4", tool("pdfinfo", file))
    assert tool("pdffonts", file).strip().splitlines()[2:] == []
