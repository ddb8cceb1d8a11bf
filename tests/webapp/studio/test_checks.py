"""What people type: every refusal names its field, in the reader's language."""

from __future__ import annotations

import pytest

from generation.brief import BriefError
from webapp.studio.bundle import file_stem
from webapp.studio.readme import readme
from webapp.studio.services import checks
from webapp.studio.services.messages import sentence


def refused(**wishes: object) -> BriefError:
    with pytest.raises(BriefError) as error:
        checks.brief(**{"text": "rice", **wishes})
    assert error.value.message
    assert sentence(error.value)
    return error.value


@pytest.mark.parametrize(
    ("wishes", "field", "code"),
    [
        ({"text": ""}, "text", "empty"),
        ({"text": "   "}, "text", "empty"),
        ({"text": "x"}, "text", "too_short"),
        ({"text": "🍎🍎🍎"}, "text", "no_letters"),
        ({"text": "rice " * 2000}, "text", "too_long"),
        ({"text": "rice" * 100_000}, "text", "too_long"),
        ({"text": "ri\0ce"}, "text", "bad_character"),
        ({"text": "ri\ud800ce"}, "text", "bad_character"),
        ({"text": 5}, "text", "not_text"),
        ({"text": None}, "text", "not_text"),
        ({"brand": "b" * 81}, "brand", "too_long"),
        ({"brand": "b\0"}, "brand", "bad_character"),
        ({"process": "laser"}, "process", "unknown"),
        ({"market_code": "mars"}, "market", "unknown"),
        ({"fact_values": {"colour": "red"}}, "fact", "unknown"),
        ({"fact_values": {"lot": "x" * 500}}, "fact.lot", "too_long"),
        ({"fact_values": {"lot": "\0"}}, "fact.lot", "bad_character"),
        ({"fact_values": {"lot": ["a"]}}, "fact.lot", "not_text"),
        ({"fact_values": {"origin": "ភ្នំពេញ"}}, "fact.origin", "missing_letters"),
        ({"text": "ማር ከጎጃም"}, "text", "missing_letters"),
        ({"text": "ទឹកឃ្មុំ, 5 🐝"}, "text", "missing_letters"),
        ({"holds": {"mood": "sunny"}}, "hold.mood", "unknown"),
        ({"holds": {"species": "unicorn"}}, "hold.species", "unknown"),
    ],
)
def test_bad_input_is_named(wishes: dict[str, object], field: str, code: str) -> None:
    error = refused(**wishes)
    assert (error.field, error.code) == (field, code)


@pytest.mark.parametrize("brand", ["ማር ቤት", "Honey 🐝", "🐝"])
def test_a_brand_may_have_letters_that_no_face_has(brand: str) -> None:
    assert checks.brief(text="honey from our bees", brand=brand).brand == brand


@pytest.mark.parametrize(
    "text", ["米", "عسل من نحلنا", "شهد מתוק", "चावल", "asali ya nyuki 🐝", "e\u0301t\u200d\u202eabc"]
)
def test_every_script_gets_in(text: str) -> None:
    assert checks.brief(text=text).text == text


def test_a_sentence_in_any_script_will_do_beside_a_brand() -> None:
    assert checks.brief(text="ማር ከጎጃም", brand="Gojam").text == "ማር ከጎጃም"
    assert checks.brief(text="ማር honey 🐝").text == "ማር honey 🐝"
    error = refused(text="ማር")
    assert "add the name for your label" in sentence(error) and "ማ ር" in sentence(error)


def test_an_unknown_language_is_no_reason_to_stop() -> None:
    assert checks.brief(text="rice", language_tag="tlh").language == "tlh"
    assert checks.brief(text="rice", language_tag="zh_Hans").language == "zh-Hans"
    assert checks.brief(text="rice", language_tag="a language!").language == "en", "the text tells"


def test_a_brief_without_a_language_gets_that_of_its_text() -> None:
    assert checks.brief(text="mật ong rừng nhà làm", brand="Honey Hill").language == "vi"
    assert checks.brief(text="mật ong rừng nhà làm", language_tag="en").language == "en"
    assert checks.brief(text="мёд", brand="Honig 9").language == ""


@pytest.mark.parametrize("side", ["", "0", "19", "301", "70.5", "seventy", None, True, "1e9", "９９９９"])
def test_label_sides_are_whole_millimetres(side: object) -> None:
    with pytest.raises(BriefError) as error:
        checks.label_side("label_width_mm", side)
    assert error.value.params == {"low": 20, "high": 300}


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Hill Farm", "Hill-Farm"),
        ("../../etc/passwd", "etc-passwd"),
        ("\u202egnp.exe", "gnp-exe"),
        ("蜂蜜", "蜂蜜"),
        ("शहद", "शहद"),
        ("", "sheaf"),
        ("a" * 200, "a" * 80),
    ],
)
def test_file_names_are_safe_everywhere(title: str, stem: str) -> None:
    assert file_stem(title) == stem


@pytest.mark.parametrize("language", ["en", "zh-Hans", "es-MX", "hi", "sw", "tlh", ""])
def test_the_readme_opens_in_old_editors_in_her_language(language: str) -> None:
    text = readme("Hill Farm", [("label.pdf", "label")], language)
    assert text.startswith(b"\xef\xbb\xbfHill Farm\r\n")
    assert b"\n" not in text.replace(b"\r\n", b"")
    assert (language[:2] in ("zh", "es", "hi", "sw")) == (b"For the print shop" not in text)
