"""Checks of what people type, beside those of ``check_brief``: every refusal names its field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generation.brief import FACT_KEYS, MAX_BRAND, MAX_TEXT, Brief, BriefError, check_brief
from generation.language.fields import HELD_FIELDS
from generation.tongues import detected

__all__ = [
    "FACT_KEYS",
    "HELD_FIELDS",
    "MARKETS",
    "brief",
    "clean",
    "facts",
    "label_side",
    "language",
    "market",
]

MARKETS = ("cn", "eu", "us", "in")
LONG_FACTS = {"ingredients": 1000, "nutrition": 1000, "allergens": 400, "address": 300, "storage": 300}
FACT_LENGTH = 120
LABEL_MM = (20, 300)

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,3}")


def clean(field: str, value: object, limit: int) -> str:
    """The text with blanks trimmed. BriefError: no text, too long, NUL or half a letter in it."""
    if not isinstance(value, str):
        raise BriefError(field, "not_text", f"{field}: this must be a text.")
    if any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value):
        raise BriefError(
            field,
            "bad_character",
            f"{field}: there is a character in it that is no letter. Type it again by hand.",
        )
    text = value.strip()
    if len(text) > limit:
        raise BriefError(
            field,
            "too_long",
            f"{field}: {len(text)} characters; at most {limit} have room. Shorten it.",
            length=len(text),
            limit=limit,
        )
    return text


def facts(raw: Mapping[str, object]) -> dict[str, str]:
    """Known facts, trimmed, empty ones left out. BriefError on ``fact.KEY``."""
    out: dict[str, str] = {}
    for key, value in raw.items():
        if key not in FACT_KEYS:
            shown = str(key)[:40].encode("ascii", "backslashreplace").decode()
            raise BriefError(
                "fact", "unknown", f"fact: “{shown}” is not known. Choose one of {', '.join(FACT_KEYS)}."
            )
        text = clean(f"fact.{key}", value, LONG_FACTS.get(key, FACT_LENGTH))
        if text:
            out[key] = text
    return out


def language(raw: object) -> str:
    """A BCP 47 tag as typed; one that is none is no reason to stop: "" (the text tells)."""
    tag = clean("language", raw, 200)
    return tag.replace("_", "-") if _LANGUAGE.fullmatch(tag) and len(tag) <= 35 else ""


def market(raw: object) -> str:
    value = clean("market", raw, 200).lower()
    if value and value not in MARKETS:
        raise BriefError("market", "unknown", f"market: choose one of {', '.join(MARKETS)}.")
    return value


def label_side(field: str, raw: object) -> int:
    """A label's side in whole millimetres."""
    low, high = LABEL_MM
    try:
        side = int(str(raw).strip())
    except ValueError:
        side = -1
    if not low <= side <= high or isinstance(raw, bool):
        raise BriefError(
            field,
            "out_of_bounds",
            f"{field}: give whole millimetres from {low} to {high}.",
            low=low,
            high=high,
        )
    return side


def brief(
    *,
    text: object,
    brand: object = "",
    language_tag: object = "",
    process: object = "digital-label",
    market_code: object = "",
    fact_values: Mapping[str, object] | None = None,
    holds: Mapping[str, object] | None = None,
    photo_palette: tuple[str, ...] = (),
) -> Brief:
    """A checked Brief from whatever came in; BriefError names the field.

    Where no language is given it is the one that the text is written in ("" where that can't be told).
    """
    from generation.language.holds import held_groups

    value = Brief(
        text=clean("text", text, 10 * MAX_TEXT),
        brand=clean("brand", brand, 10 * MAX_BRAND),
        language=language(language_tag),
        process=clean("process", process, 40) or "digital-label",
        market=market(market_code),
        facts=facts(fact_values or {}),
        holds=dict(holds or {}),
        photo_palette=photo_palette,
    )
    held_groups(value.holds)
    checked = check_brief(value)
    refuse_missing_letters(checked)
    return checked if checked.language else replace(checked, language=detected(checked.text, checked.brand))


def refuse_missing_letters(value: Brief) -> None:
    """BriefError where words that must stand on a label have letters that no font of ours has.

    A brand may be in any script: what can't be set is left out or replaced, and said (``nearest``). So may a
    sentence where a brand stands for it; without one, a word of it will do.
    """
    from generation.language.lettered import missing_letters, nameless_letters

    for field, words in ((f"fact.{key}", words) for key, words in value.facts.items()):
        letters = " ".join(missing_letters(words)[:8])
        if letters:
            raise BriefError(
                field,
                "missing_letters",
                f"{field}: no font has the letters {letters}. Write them another way or leave them out.",
                letters=letters,
            )
    letters = "" if value.brand else " ".join(nameless_letters(value.text)[:8])
    if letters:
        raise BriefError(
            "text",
            "missing_letters",
            f"text: no font has the letters {letters}. Your sentence can stay as it is; add a brand, "
            "the name for your label, in other letters.",
            letters=letters,
        )
