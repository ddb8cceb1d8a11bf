"""Portuguese briefs: Brazil above all, with Mozambique, Angola and Portugal."""

from __future__ import annotations

from generation.corpus.briefs import names_pt, pt_kinds, pt_long, pt_plain, pt_tails, pt_talk, pt_twists
from generation.corpus.briefs.language import Language
from generation.corpus.briefs.pt_words import WORDS

LANGUAGE = Language(
    code="pt",
    words=WORDS,
    lists={
        **pt_plain.LISTS,
        **pt_talk.LISTS,
        **pt_twists.LISTS,
        **pt_tails.LISTS,
        "person": names_pt.PEOPLE,
        "woman": names_pt.WOMEN,
        "man": names_pt.MEN,
        "surname": names_pt.SURNAMES,
        "place": names_pt.PLACES,
        "brand": names_pt.BRANDS,
        "brand_other": names_pt.BRANDS_OTHER,
        "brand_own": names_pt.BRANDS_OWN,
    },
    wishes=pt_tails.WISHES,
    cores=(
        *pt_plain.FAMILIES,
        *pt_long.FAMILIES,
        *pt_kinds.FAMILIES,
        *pt_talk.FAMILIES,
        *pt_twists.FAMILIES,
    ),
    openings=pt_talk.OPENINGS,
    tails=(*pt_tails.TAILS, pt_talk.SMALL_TALK, pt_talk.OTHERS_AGAIN),
    brand_tails=pt_tails.BRAND_TAILS,
    slips=pt_tails.SLIPS,
    links=(" e ", ", e ", " mas ", ", ", " então ", ", além disso ", " porque ", " - "),
    tags=4,
)
