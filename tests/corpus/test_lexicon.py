"""The lexicon: which product a word names, in sentences and on a dictionary's page."""

from __future__ import annotations

import random

import pytest

from generation.corpus import lexicon
from generation.corpus.briefs.writer import LANGUAGES
from generation.motifs import registry


def _named(text: str, language: str) -> dict[str, str]:
    return {text[a:b]: species for a, b, species in lexicon.named(text, language)}


def test_a_word_names_its_product_whatever_its_part() -> None:
    assert set(_named("Apple Tree Farm honey", "en").values()) == {"apple", "honey"}
    assert _named("no vendemos naranjas, solo miel", "es") == {"naranjas": "orange", "miel": "honey"}
    assert _named("我们卖蜂蜜，不卖苹果", "zh") == {"蜂蜜": "honey", "苹果": "apple"}


def test_the_longest_word_wins() -> None:
    assert _named("dragon fruit and sweet potatoes", "en") == {
        "dragon fruit": "dragon_fruit",
        "sweet potatoes": "sweet_potato",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_product_has_words(language: str) -> None:
    words = lexicon.words(language)
    assert set(words) == {*registry.species()}
    assert all(any(c.isalnum() for c in w) for said in words.values() for w in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_where_its_words_stand(language: str) -> None:
    for seed in range(20):
        text, spans = lexicon.page(random.Random(seed), language)
        assert len(spans) >= 6
        assert all(0 <= a < b <= len(text) for a, b, _ in spans)
        assert all(text[a:b] == text[a:b].strip() for a, b, _ in spans)
        assert [a for a, _, _ in spans] == sorted(a for a, _, _ in spans)
