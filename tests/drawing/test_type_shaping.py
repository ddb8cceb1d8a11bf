"""Shaping: the right face for every word, and an honest answer where there is none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from generation.drawing.type import scripts
from generation.drawing.type.fonts import REPOSITORY
from generation.drawing.type.pairings import PAIRINGS, fonts, stack
from generation.drawing.type.scripts import clean, runs, script_of
from generation.drawing.type.shaping import MissingGlyphs, has_every_glyph, shape, supported


def drawn_by(text: str, font: str) -> list[tuple[str, str]]:
    return [(r.face.name, r.text) for r in shape(text, font).runs]


def test_one_strange_letter_moves_the_whole_text_to_one_face() -> None:
    assert drawn_by("Cà phê Đắk Lắk", "modern.display") == [("montserrat-600", "Cà phê Đắk Lắk")]
    assert drawn_by("犇犇牧场", "brush.display") == [("lxgw-wenkai-700", "犇犇牧场")]


def test_a_word_is_never_set_in_two_faces() -> None:
    for font in fonts():
        for text in ("Đắk Lắk Żurek Ǩofte", "Мёд Honey", "犇牛Ǩ堃田 喆"):
            where: dict[int, str] = {}
            shaped = shape(text, font)
            for run in shaped.runs:
                for i in range(run.start, run.start + len(run.text)):
                    where[i] = run.face.name
            for run in runs(shaped.text):
                for word_start, word_end in _words(shaped.text, run.start, run.end):
                    assert len({where[i] for i in range(word_start, word_end)}) == 1, (font, text)


def _words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out, at = [], start
    for i in range(start, end + 1):
        if i == end or text[i] == " ":
            if i > at:
                out.append((at, i))
            at = i + 1
    return out


def test_a_sign_does_not_cost_a_brush_face_its_word() -> None:
    """Ma Shan Zheng has no middle dot."""
    parts = drawn_by("富平·柿子", "brush.display")
    assert [n for n, t in parts if "富" in t or "柿" in t] == ["ma-shan-zheng-400"] * 2
    assert [t for n, t in parts if n != "ma-shan-zheng-400"] == ["·"]


def test_letters_that_no_face_has_are_named() -> None:
    with pytest.raises(MissingGlyphs) as caught:
        shape("ab❤ ꙮ", "heritage.display")
    assert caught.value.letters == ["❤", "ꙮ"]
    assert supported("ab❤ ꙮ") == ["❤", "ꙮ"] and supported("Honey 蜂蜜 शहद عسل মধু น้ำผึ้ง mật ong") == []
    with pytest.raises(ValueError, match="empty"):
        shape(" \n ", "heritage.display")
    with pytest.raises(KeyError, match="there are heritage"):
        stack("comic.display")


def test_every_name_of_every_product_can_be_set() -> None:
    with Path(REPOSITORY, "generation/motifs/species.csv").open(encoding="utf-8") as file:
        text = " ".join(
            cell for row in csv.DictReader(file) for key, cell in row.items() if key != "main_colours"
        )
    assert supported(text.replace("|", " ")) == []


def test_has_every_glyph_asks_only_the_pairing_itself() -> None:
    assert has_every_glyph("brush", "富平柿子 Honey शहद 500 g")
    assert not has_every_glyph("brush", "犇犇") and not has_every_glyph("modern", "Ελιά")
    with pytest.raises(KeyError):
        has_every_glyph("comic", "a")


def test_scripts_are_told_apart() -> None:
    assert [script_of(t) for t in ("500 克", "500 g", "शहद 500 g", "عسل", "মধু", "น้ำ", "123")] == [
        "Hani", "Latn", "Deva", "Arab", "Beng", "Thai", "Latn",
    ]  # fmt: skip
    found = [(r.script, "净含量500克，A级"[r.start : r.end]) for r in runs("净含量500克，A级")]
    assert found == [("Hani", "净含量"), ("Latn", "500"), ("Hani", "克，"), ("Latn", "A"), ("Hani", "级")]
    assert clean("a\n\u200b b\ufe0f") == "a b" and clean("e\u0301") == "é"
    assert scripts.is_han("富") and not scripts.is_han("a")


def test_digits_beside_hanzi_have_the_height_of_a_capital_there() -> None:
    shaped = shape("净含量500克", "facts.text")
    hanzi, digits, _ = shaped.runs
    capital = digits.face.cap / 1000 * digits.scale
    square = (hanzi.face.han[1] - hanzi.face.han[0]) / 1000
    assert capital == pytest.approx(square / 1.22, rel=1e-6)
    assert digits.gap_before > 0


def test_right_to_left_lines_stand_in_visual_order() -> None:
    assert [r.text.strip() for r in shape("عسل 500 g", "facts.text").runs] == ["500 g", "عسل"]


def test_figures_stand_on_the_line() -> None:
    """Playfair's own figures hang below it; beside a unit they must not."""
    from generation.drawing.type.setting import set_line

    for pairing in PAIRINGS:
        line = set_line("3579", f"{pairing}.display", 10_000)
        assert line.box.bottom < 1000, pairing


def test_blanks_after_a_number_belong_to_the_right_to_left_line() -> None:
    text = "تاريخ 2026-05 · عسل"
    found = {text[r.start : r.end]: r.script for r in runs(text)}
    assert found["2026-05"] == "Latn"
    assert found[" · عسل"] == "Arab"
