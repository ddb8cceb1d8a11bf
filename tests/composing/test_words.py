"""Every language says everything, in letters that we can set, and claims nothing."""

from __future__ import annotations

import re
from itertools import product

import pytest

from generation.brief import FACT_KEYS
from generation.composing.captions import caption, picture_name
from generation.composing.fact_words import SMALL_PRINT, said
from generation.composing.words import WORDS
from generation.language import fields as f
from generation.language.lettered import missing_letters
from generation.motifs import registry
from generation.tongues import LANGUAGES
from tests.composing.designs import design

# Marks, grades and promises that a law or an office grants, in each language's own words.
CLAIMS = re.compile(
    r"organic|\bbio|\beco|natural|\bpure\b|\bpdo\b|\bdop\b|\bigp\b|\baop\b|\bipg\b|artisan|100|%|"
    r"health|healthy|premium|fairtrade|halal|kosher|"
    r"orgánic|ecológic|saludable|artesan|sano\b|"
    r"biologique|naturel|\bsanté|fermier|produit de montagne|label rouge|"
    r"orgânic|saudáve|agricultura familiar|natura[il]s?\b|"
    r"organik|alami|sehat|murni|hữu cơ|tự nhiên|nguyên chất|sức khỏe|sạch|"
    r"kikaboni|afya|asilia|有机|有機|绿色|綠色|天然|健康|地理标志|地理標誌|纯|純|"
    r"जैविक|प्राकृतिक|शुद्ध|स्वास्थ्य|জৈব|প্রাকৃতিক|খাঁটি|স্বাস্থ্য|"
    r"عضوي|طبيعي|نقي|صحي|حلال|อินทรีย์|ออร์แกนิก|ธรรมชาติ|สุขภาพ|บริสุทธิ์",
    re.IGNORECASE,
)


def test_there_is_a_file_for_each_language() -> None:
    assert set(WORDS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    words = WORDS[language]
    for have, wanted in (
        (words.lockups, f.LOCKUPS),
        (words.styles, f.STYLES),
        (words.general, registry.forms_of("general")),
        (words.phrases, f.PHRASES),
        (words.facts, [key for key in FACT_KEYS if key != "product_name"]),
    ):
        assert set(have) == set(wanted)
        assert all(text and text == text.strip() for text in have.values())
        assert len(set(have.values()) - {"{}"}) == len([t for t in have.values() if t != "{}"]), (
            "no word twice"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_is_short_and_has_letters(language: str) -> None:
    words = WORDS[language]
    assert all(len(phrase) <= 27 for phrase in words.phrases.values())
    assert all(form.count("{}") == 1 for form in words.facts.values())
    assert missing_letters(" ".join((*words.phrases.values(), *words.facts.values()))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_makes_a_claim(language: str) -> None:
    assert [p for p in WORDS[language].phrases.values() if CLAIMS.search(p)] == []


def test_a_claim_would_be_seen() -> None:
    for claim in (
        "Certified organic",
        "100 % raw",
        "有機農園",
        "Produit de montagne",
        "hữu cơ",
        "แปลงเกษตรอินทรีย์",
    ):
        assert CLAIMS.search(claim)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_design_has_a_caption(language: str) -> None:
    seen = {caption(design(lockup, style), language) for lockup, style in product(f.LOCKUPS, f.STYLES)}
    assert len(seen) == len(f.LOCKUPS) * len(f.STYLES)


def test_captions_as_each_language_writes_them() -> None:
    one = design("roundel", "linocut", "honey")
    assert caption(one, "en") == "honey: round emblem, linocut"
    assert caption(one, "zh-Hant") == "蜂蜜：圓形徽章，版畫"
    assert caption(one, "fr") == "miel\u00a0: emblème rond, linogravure"
    assert caption(one, "ar") == "عسل: شعار دائري، حفر على اللينوليوم"
    assert caption(one, "th") == "น้ำผึ้ง: ตราวงกลม ภาพพิมพ์แกะ"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_species_has_a_name_of_its_own(language: str) -> None:
    for species in registry.species():
        if species == "general":
            assert picture_name(design(species=species), language)
            continue
        assert registry.facts()[species].names.get(language), f"{species} has no word in {language}"
        assert registry.name_of(species, language) and registry.goods_name(species, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_of_the_small_print_is_said(language: str) -> None:
    assert all("L-7 {x}" in said(key, "L-7 {x}", language) for key in SMALL_PRINT)
    assert said("lot", "7", "tlh") == said("lot", "7", "en"), "an unknown language reads English"
