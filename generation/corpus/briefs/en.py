"""English briefs."""

from __future__ import annotations

from generation.corpus.briefs import (
    en_farms,
    en_hard,
    en_kinds,
    en_long,
    en_more,
    en_plain,
    en_tails,
    en_talk,
    en_twists,
    names_en,
)
from generation.corpus.briefs.en_words import WORDS
from generation.corpus.briefs.language import Language

LANGUAGE = Language(
    code="en",
    words=WORDS,
    lists={
        **en_plain.LISTS,
        **en_hard.LISTS,
        **en_more.LISTS,
        **en_farms.LISTS,
        **en_talk.LISTS,
        **en_twists.LISTS,
        "person": names_en.PEOPLE,
        "surname": names_en.SURNAMES,
        "place": names_en.PLACES,
        "brand": names_en.BRANDS,
        "brand_other": names_en.BRANDS_OTHER,
        "brand_own": names_en.BRANDS_OWN,
    },
    wishes=en_tails.WISHES,
    cores=(
        *en_plain.FAMILIES,
        *en_long.FAMILIES,
        *en_hard.FAMILIES,
        *en_kinds.FAMILIES,
        *en_more.FAMILIES,
        *en_farms.FAMILIES,
        *en_talk.FAMILIES,
        *en_twists.FAMILIES,
    ),
    openings=(*en_tails.OPENINGS, *en_talk.OPENINGS),
    tails=(*en_tails.TAILS, en_more.SMALL_TALK, en_more.AGAIN, en_talk.MORE_TALK, en_talk.BESIDE),
    brand_tails=en_tails.BRAND_TAILS,
    slips=en_tails.SLIPS,
    links=(" and ", ", and ", " so ", " but ", ", ", ", also ", " because ", " - "),
    tags=2,
)
