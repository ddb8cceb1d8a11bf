"""Which letters stand for a name, in every script."""

from __future__ import annotations

import pytest

from generation.composing.initials import initials


@pytest.mark.parametrize(
    ("name", "language", "wanted"),
    [
        ("Orchard Hill", "en", "OH"),
        ("the old mill valley", "en", "OM"),
        ("Shamba la Wanjiru", "sw", "SW"),
        ("El Sol", "es", "S"),
        ("The", "en", "T"),
        ("L'Asperge du Vallon", "fr", "AV"),
        ("O'Brien & Sons", "en", "OS"),
        ("ışık", "tr", "I"),
        ("élan", "fr", "É"),
        ("富平柿子", "zh-Hans", "富"),
        ("हिमालय शहद", "hi", "हि"),
        ("সোনার বাগান", "bn", "সো"),
        ("เชียงใหม่", "th", "ช"),
        ("น้ำผึ้ง", "th", "น"),
        ("النخيل", "ar", "ن"),
        ("مزرعة النخيل", "ar", "م"),
        ("ألبان", "ar", "أ"),
    ],
)
def test_initials(name: str, language: str, wanted: str) -> None:
    assert initials(name, language) == wanted


def test_one_is_enough_where_one_is_wanted() -> None:
    assert initials("Orchard Hill", "en", 1) == "O"


@pytest.mark.parametrize(
    ("name", "wanted"), [("1906", ""), ("24", "24"), ("7", "7"), ("1906 Mill", "M"), ("Farm 24", "F")]
)
def test_a_number_is_an_initial_only_where_it_is_short_and_alone(name: str, wanted: str) -> None:
    assert initials(name, "en") == wanted


def test_a_name_of_signs_has_none() -> None:
    assert initials("!?", "en") == ""
