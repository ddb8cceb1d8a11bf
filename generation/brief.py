"""The Brief: what the seller said, checked once, before any room works on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

MAX_TEXT = 2000
MAX_BRAND = 80

PROCESSES = (
    "digital-label",
    "label-sheet",
    "stamp",
    "thermal",
    "flexo-corrugated",
    "digital-carton",
    "offset-carton",
    "film-pouch",
    "woven-sack",
    "kraft-bag",
)

FACT_KEYS = (
    "product_name",
    "variety",
    "net_quantity",
    "producer",
    "address",
    "origin",
    "harvest_date",
    "packed_date",
    "best_before",
    "lot",
    "storage",
    "ingredients",
    "allergens",
    "nutrition",
    "price",
    "phone",
    "website",
    "gtin",
    "licence_number",
)


class BriefError(ValueError):
    """Input that can't be used. ``field`` names it; ``code`` keys the translated message."""

    def __init__(self, field: str, code: str, message: str, **params: object) -> None:
        super().__init__(message)
        self.field, self.code, self.message, self.params = field, code, message, params


def _empty() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Brief:
    """``photo_palette``: up to five sRGB hex colours of the seller's photo, most common first."""

    text: str
    brand: str = ""
    language: str = ""
    process: str = "digital-label"
    market: str = ""
    facts: Mapping[str, str] = field(default_factory=_empty)
    holds: Mapping[str, object] = field(default_factory=_empty)
    photo_palette: tuple[str, ...] = ()


def _bad_character(text: str) -> str | None:
    for ch in text:
        if ch == "\0":
            return "NUL"
        if 0xD800 <= ord(ch) <= 0xDFFF:
            return "a lone surrogate"
    return None


def check_brief(brief: Brief) -> Brief:
    """The same brief with blanks trimmed, or a BriefError that names field and remedy."""
    for name in ("text", "brand"):
        bad = _bad_character(getattr(brief, name))
        if bad:
            raise BriefError(
                name,
                "bad_character",
                f"{name}: there is a character in it that is no letter ({bad}). Type it again by hand.",
            )
    text = " ".join(brief.text.split())
    brand = " ".join(brief.brand.split())
    letters = [c for c in text if c.isalpha()]
    if not text:
        raise BriefError("text", "empty", "text: say what you sell, for example “honey from our own bees”.")
    if not letters:
        raise BriefError(
            "text", "no_letters", "text: say in words what you sell; pictures and signs alone are not enough."
        )
    if len(letters) < 2 and not any(ord(c) > 0x2E7F for c in letters):
        raise BriefError(
            "text", "too_short", "text: one letter is too little. Name your product, for example “rice”."
        )
    if len(text) > MAX_TEXT:
        raise BriefError(
            "text",
            "too_long",
            f"text: {len(text)} characters; {MAX_TEXT} are enough. Keep the sentences about the product.",
            length=len(text),
            limit=MAX_TEXT,
        )
    if len(brand) > MAX_BRAND:
        raise BriefError(
            "brand",
            "too_long",
            f"brand: {len(brand)} characters; at most {MAX_BRAND} can stand on a label. Shorten it.",
            length=len(brand),
            limit=MAX_BRAND,
        )
    if brief.process not in PROCESSES:
        raise BriefError(
            "process",
            "unknown",
            f"process: “{brief.process}” is not known. Choose one of {', '.join(PROCESSES)}.",
        )
    for key in brief.facts:
        if key not in FACT_KEYS:
            raise BriefError(
                "fact", "unknown", f"fact: “{key}” is not known. Choose one of {', '.join(FACT_KEYS)}."
            )
    return Brief(
        text=text,
        brand=brand,
        language=brief.language,
        process=brief.process,
        market=brief.market,
        facts=brief.facts,
        holds=brief.holds,
        photo_palette=brief.photo_palette,
    )
