"""References become strings; no mark says a thing twice."""

from __future__ import annotations

import pytest

from generation.brief import Brief
from generation.composing.label_text import label_text
from generation.composing.letters import Letters
from generation.composing.mark import compose_mark
from generation.composing.texts import LANGUAGES, PHRASES, Texts, language_of, resolve
from generation.language.fields import PHRASES as PHRASE_KEYS
from generation.language.program import TextRef
from generation.motifs import registry
from tests.composing.designs import APPLE, BRAND, PRODUCT, design, span

FACTS = Brief("apples", brand="Hill", language="en", facts={"variety": "Russet", "origin": "Kent"})


def test_brand_product_and_place() -> None:
    texts = resolve(design(line=PRODUCT, place=span(APPLE, "Rimini")), APPLE)
    assert texts == Texts("Orchard Hill", "Apples", "Rimini", "en")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Apples"), ("zh-Hans", "苹果"), ("es", "Manzanas"), ("hi", "सेब"), ("sw", "Tufaha")],
)
def test_the_product_in_five_languages(language: str, said: str) -> None:
    texts = resolve(design(line=PRODUCT), Brief("…", brand="Ko", language=language))
    assert (texts.line.casefold(), texts.language) == (said.casefold(), language)


@pytest.mark.parametrize(
    ("species", "english", "spanish"),
    [
        ("cherry", "Cherries", "Cerezas"),
        ("lemon", "Lemons", "Limones"),
        ("walnut", "Walnuts", "Nueces"),
        ("hen_egg", "Eggs", "Huevos"),
        ("rice", "Rice", "Arroz"),
        ("honey", "Honey", "Miel"),
        ("tea", "Tea", "Té"),
        ("garlic", "Garlic", "Ajo"),
        ("dragon_fruit", "Dragon fruit", "Pitahayas"),
    ],
)
def test_what_is_counted_is_named_in_the_plural(species: str, english: str, spanish: str) -> None:
    for language, said in (("en", english), ("en-GB", english), ("es", spanish)):
        brief = Brief("…", brand="Ko", language=language)
        assert resolve(design(species=species, line=PRODUCT), brief).line == said


def test_names_of_goods_that_one_language_counts() -> None:
    assert (registry.goods_name("oat", "en"), registry.goods_name("oat", "es")) == ("oats", "avena")
    assert registry.goods_name("cow", "en") == "cow", "an animal is drawn, its milk is sold"
    assert registry.goods_name("apple", "zh-Hans") == registry.name_of("apple", "zh-Hans")
    assert registry.goods_name("general", "en") == ""


@pytest.mark.parametrize(
    ("species", "french", "brazilian"),
    [
        ("apple", "pommes", "maçãs"),
        ("hen_egg", "œufs", "ovos"),
        ("lime", "citrons verts", "limões"),
        ("lemon", "citrons", "limões-sicilianos"),
        ("leek", "poireaux", "alho-poró"),
        ("plantain", "bananes plantain", "bananas-da-terra"),
        ("clove", "clous de girofle", "cravo-da-índia"),
        ("cashew", "noix de cajou", "castanhas de caju"),
        ("walnut", "noix", "nozes"),
        ("pineapple", "ananas", "abacaxis"),
        ("spinach", "épinards", "espinafre"),
        ("bean", "haricots", "feijão"),
        ("oat", "avoine", "aveia"),
        ("rice", "riz", "arroz"),
        ("honey", "miel", "mel"),
        ("milk", "lait", "leite"),
    ],
)
def test_french_and_brazilian_goods(species: str, french: str, brazilian: str) -> None:
    for language, said in (("fr", french), ("fr-CA", french), ("pt-BR", brazilian), ("pt", brazilian)):
        assert registry.goods_name(species, language) == said


@pytest.mark.parametrize(
    ("language", "species", "said"),
    [
        ("vi", "fish", "cá"),
        ("vi", "orange", "cam"),
        ("vi", "sugar_cane", "mía"),
        ("vi", "milk", "sữa"),
        ("th", "onion", "หอมหัวใหญ่"),
        ("th", "sichuan_pepper", "ฮวาเจียว"),
        ("id", "onion", "bawang bombai"),
        ("bn", "hibiscus", "চুকাই"),
        ("ar", "hen", "دجاج"),
        ("pt-BR", "cowpea", "feijão-de-corda"),
        ("fr", "wood_ear", "champignons noirs"),
    ],
)
def test_goods_as_a_shopper_knows_them(language: str, species: str, said: str) -> None:
    assert registry.goods_name(species, language) == said


def test_a_label_without_a_line_names_the_goods_in_the_plural() -> None:
    text = label_text(resolve(design(), APPLE), APPLE, "apple")
    assert (text.brand, text.product) == ("Orchard Hill", "Apples")


@pytest.mark.parametrize("brand", ["Apple Hill", "Hill apples", "APPLE"])
def test_a_name_that_has_the_product_in_it_says_it_once(brand: str) -> None:
    assert resolve(design(line=PRODUCT), Brief("…", brand=brand, language="en")).line == ""


def test_a_span_begins_with_a_capital_and_keeps_the_rest() -> None:
    assert resolve(design(line=span(APPLE, "sweet apples")), APPLE).line == "Sweet apples"


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases(language: str) -> None:
    for key in PHRASE_KEYS:
        texts = resolve(design(line=TextRef("phrase", key)), Brief("…", brand="Ko", language=language))
        assert texts.line == PHRASES[key][language]


def test_facts() -> None:
    texts = resolve(design(line=TextRef("fact", "variety"), place=TextRef("fact", "origin")), FACTS)
    assert (texts.line, texts.place) == ("Russet", "Kent")
    assert resolve(design(line=TextRef("fact", "producer")), FACTS).line == ""


@pytest.mark.parametrize(
    ("line", "place", "left"),
    [
        ("Orchard Hill apples", "Rimini", ("Orchard Hill apples", "Rimini")),
        ("apples", "apples", ("Apples", "")),
        ("ORCHARD", "Rimini", ("", "Rimini")),
        ("sweet apples", "apples", ("Sweet apples", "")),
    ],
)
def test_nothing_is_said_twice(line: str, place: str, left: tuple[str, str]) -> None:
    brief = Brief("Orchard Hill apples, ORCHARD sweet apples, Rimini", brand="Orchard Hill", language="en")
    texts = resolve(design(line=span(brief, line), place=span(brief, place)), brief)
    assert (texts.line, texts.place) == left


def test_without_a_name_the_next_text_stands_for_it() -> None:
    texts = resolve(design(name=TextRef("none"), line=PRODUCT), APPLE)
    assert (texts.name, texts.line) == ("Apples", "")


@pytest.mark.parametrize(
    ("text", "given", "language"),
    [
        ("miel de nuestras abejas de la montaña", "", "es"),
        ("asali ya nyuki wetu kutoka milimani", "", "sw"),
        ("honey from our own bees", "", "en"),
        ("自家蜂蜜", "", "zh-Hans"),
        ("पहाड़ी शहद", "", "hi"),
        ("honey from our own bees", "es-MX", "es"),
        ("honey", "ZH-hant", "zh-Hant"),
        ("honey from our own bees", "pt-PT", "pt-BR"),
        ("honey from our own bees", "tlh", "en"),
    ],
)
def test_the_language_is_given_or_found(text: str, given: str, language: str) -> None:
    assert language_of(Brief(text, language=given)) == language


@pytest.mark.parametrize(("text", "language"), [("自家蘋果園的蘋果", "zh-Hans"), ("मध", "hi"), ("عسل", "en")])
def test_a_brief_stored_without_a_language_keeps_its_words(text: str, language: str) -> None:
    """From before there were thirteen: its designs must stay as they are."""
    assert language_of(Brief(text)) == language


def test_letters_that_no_face_has_are_left_out() -> None:
    brief = Brief("apples", brand="Ka ꦗꦮ", language="en")
    assert resolve(design(), brief).name == "Ka"
    assert compose_mark(design(), brief).title == "Ka"


def test_capitals_leave_units_alone() -> None:
    letters = Letters(design(case="upper").lettering, "en")
    assert letters.cased("Apples 500 g", "display") == "APPLES 500 g"
    assert letters.cased("fresh milk 2 l", "text") == "FRESH MILK 2 l"
    assert Letters(design().lettering, "en").cased("Apples", "display") == "Apples"


def test_brand_is_a_reference_not_letters() -> None:
    assert resolve(design(name=BRAND), Brief("x", brand="Kip", language="en")).name == "Kip"
