from __future__ import annotations

import pytest

from generation.language.segments import segments
from generation.model.text import CAPITAL, CAPITALS, TextTokenizer, fold
from tests.model import small


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("limón", "limon"),
        ("Limón", CAPITAL + "limon"),
        ("LIMÓN", CAPITALS + "limon"),
        (" Tea", f" {CAPITAL}tea"),
        ("हाँ", "हां"),
        ("पिज़्ज़ा", "पिज्जा"),
        ("ｔｅａ", "tea"),
        ("कि", "कि"),
        ("苹", "苹"),
    ],
)
def test_what_hands_write_differently_becomes_one(typed: str, same: str) -> None:
    assert fold(typed) == same


def test_no_token_reaches_across_a_segment() -> None:
    words = small.tokenizer()
    text = "Mangoes and honey, 苹果!"
    pieces = [text[a:b] for a, b in segments(text)]
    ids = words(pieces)
    assert len(ids) == len(pieces) and all(ids)
    assert words(["mangoes"]) == words(["Mangoes"[:0] + "mangoes"])
    assert [words([p])[0] for p in pieces] == ids


def test_fewer_merges_cut_finer_with_the_same_numbers() -> None:
    words = small.tokenizer()
    fine = words.with_merges(5)
    assert len(fine) == len(words)
    assert len(fine(["honey"])[0]) > len(words(["honey"])[0])
    assert TextTokenizer.from_bytes(words.to_bytes())(["honey bees"]) == words(["honey bees"])
