"""What a fact is called on a label, by language. ``{}`` stands for the fact itself."""

from __future__ import annotations

from collections.abc import Mapping

from generation.brief import FACT_KEYS
from generation.composing import words

WORDS: Mapping[str, Mapping[str, str]] = {
    key: {language: said_in.facts[key] for language, said_in in words.WORDS.items()}
    for key in FACT_KEYS
    if key != "product_name"
}
"""fact key -> language -> words. The product's name is called nothing: it stands alone."""

SMALL_PRINT = (
    "ingredients",
    "allergens",
    "nutrition",
    "storage",
    "packed_date",
    "harvest_date",
    "best_before",
    "lot",
    "producer",
    "address",
    "phone",
    "website",
    "licence_number",
    "gtin",
)
"""The order of reading on a label."""


def said(key: str, value: str, language: str) -> str:
    """The fact as a label says it."""
    by_language = WORDS[key]
    return by_language.get(language, by_language["en"]).format(value)
