"""Long words broken, letters kerned by eye, and what no face can set left out."""

from __future__ import annotations

import pytest

from generation.drawing.type.blocks import set_block
from generation.drawing.type.fonts import face
from generation.drawing.type.hyphens import OPEN, SOFT, bare, hyphenated
from generation.drawing.type.kerning import drawn_together, unkerned
from generation.drawing.type.pairings import PAIRINGS, stack
from generation.drawing.type.settable import settable
from generation.drawing.type.setting import DoesNotFit, set_line
from generation.drawing.type.shaping import shape
from generation.judging.areas import polygons_of

UNKERNED = [
    p for p in PAIRINGS if stack(f"{p}.display").even and unkerned(stack(f"{p}.display").faces["Latn"][0])
]
PAIRS = ("AV", "LT", "TA", "To", "Yo", "WA", "ÁV", "TÃ")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Gartenweinberg", "Gar|ten|wein|berg"),
        ("Doncaster-on-the-Wolds", "Don|cas|ter-on-the-Wolds"),
        ("Orchard 1906", "Orchard 1906"),
        ("云岭高山古树普洱茶园", "云岭高山古树普洱茶园"),
        ("สวนลุงอิ่มผลไม้เมืองเหนือ", "สวนลุงอิ่มผล|ไม้|เมือง|เหนือ"),
    ],
)
def test_words_are_broken_between_syllables(word: str, parts: str) -> None:
    marked = hyphenated(word)
    assert marked.replace(SOFT, "|").replace(OPEN, "|") == parts
    assert bare(marked)[0] == word


def test_a_broken_word_shows_hyphens_and_says_itself() -> None:
    word = "Wolframberghofgartenweinberg"
    with pytest.raises(DoesNotFit):
        set_block(word, "heritage.display", 6_000, 60_000, 3)
    block = set_block(hyphenated(word), "heritage.display", 6_000, 60_000, 3)
    assert block.meaning.string == word and block.box.width <= 60_000
    assert sum(g.text == "-" for g in block.glyphs) == len(block.baselines_um) - 1 > 0


@pytest.mark.parametrize("pairing", UNKERNED)
def test_faces_without_pairs_are_kerned_by_eye(pairing: str) -> None:
    font, size = f"{pairing}.display", 100_000

    def less(pair: str) -> float:
        """What is taken from between two letters, em."""
        return sum(shape(c, font, "en").advance for c in pair) - shape(pair, font, "en").advance

    gids = tuple(g.gid for g in shape("HH", font, "en", False).runs[0].glyphs)
    assert len(gids) == 2
    own = stack(font).faces["Latn"][0]
    width = face(own).font.get_glyph_h_advance(gids[0]) / face(own).units
    assert drawn_together(own, *gids, width, (True, True)) == 0, "stems are no place to draw together"
    assert less("AV") > 0.02
    for pair in PAIRS:
        first, second = (polygons_of([g.path])[0] for g in set_line(pair, font, size, 0, "en").glyphs)
        assert first.distance(second) > 0.02 * size, pair


def test_faces_with_pairs_and_old_pairings_are_left_alone() -> None:
    assert not unkerned("playfair-display-900") and not unkerned("galada-400")
    assert not any(stack(f"{p}.display").even for p in ("heritage", "modern", "slab"))


@pytest.mark.parametrize(
    ("text", "left", "signs", "words"),
    [
        ("Honey🐝House", "Honey House", ("🐝",), ()),
        ("蜂🐝蜜", "蜂蜜", ("🐝",), ()),
        ("Ka ꦗꦮ", "Ka", (), ("ꦗꦮ",)),
        ("ምርት 500 g", "", (), ("ምርት",)),
        ("🐝", "", ("🐝",), ()),
        ("Plain & simple", "Plain & simple", (), ()),
    ],
)
def test_what_can_be_set(text: str, left: str, signs: tuple[str, ...], words: tuple[str, ...]) -> None:
    found = settable(text)
    assert (found.text, found.signs, found.words) == (left, signs, words)
