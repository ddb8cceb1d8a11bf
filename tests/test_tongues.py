"""Thirteen languages, told apart by their writing."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from generation.tongue_words import SIMPLIFIED, TRADITIONAL
from generation.tongues import LANGUAGES, detected, known

WIDE = Path(__file__).parent / "holdout" / "wide.jsonl"
LEAST_SHARE = 0.97


def test_briefs_of_thirteen_languages(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [json.loads(line) for line in WIDE.read_text(encoding="utf-8").splitlines()]
    of: Counter[str] = Counter(row["language"] for row in rows)
    right = Counter(r["language"] for r in rows if detected(r["text"], r["brand"]) == r["language"])
    shares = {language: right[language] / of[language] for language in LANGUAGES}
    with capsys.disabled():
        print("\n" + ", ".join(f"{language} {share:.1%}" for language, share in shares.items()))
    assert set(of) == set(LANGUAGES)
    assert min(shares.values()) >= LEAST_SHARE - 0.02, shares
    assert right.total() / of.total() >= LEAST_SHARE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("honey", "en"),
        ("miel", "es"),
        ("fromage", "fr"),
        ("mel da serra", "pt-BR"),
        ("madu hutan", "id"),
        ("mat ong rung nha lam", "vi"),
        ("mật ong", "vi"),
        ("gaon ka desi ghee", "hi"),
        ("asali ya milimani", "sw"),
        ("蘋果", "zh-Hant"),
        ("苹果", "zh-Hans"),
        ("蜂蜜", "zh-Hans"),
        ("ব্র্যান্ড Honey Hill, খাঁটি মধু সুন্দরবনের", "bn"),
        ("สวน Honey ลำไย", "th"),
        ("عسل سدر", "ar"),
    ],
)
def test_a_word_or_two_will_do(text: str, language: str) -> None:
    assert detected(text) == language


@pytest.mark.parametrize("text", ["", "🍯🍯 500", "мёд", "꿀", "はちみつ", "شہد ہمارے گاؤں سے", "தேன்"])
def test_what_is_none_of_them_is_not_guessed(text: str) -> None:
    assert detected(text) == ""


def test_the_brand_is_asked_last() -> None:
    assert detected("miel de nuestras abejas", "Honey from the Hill") == "es"
    assert detected("2024", "Honey from the Hill") == "en"


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("EN-gb", "en"),
        ("zh", "zh-Hans"),
        ("zh_Hans_TW", "zh-Hans"),
        ("zh-tw", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("th-TH", "th"),
        ("tlh", ""),
        ("", ""),
    ],
)
def test_tags_in_any_case(tag: str, language: str) -> None:
    assert known(tag) == language


def test_each_character_is_of_one_writing() -> None:
    assert not set(TRADITIONAL) & set(SIMPLIFIED)
    assert len(set(TRADITIONAL)) == len(TRADITIONAL) and len(set(SIMPLIFIED)) == len(SIMPLIFIED)
