"""Arabic briefs: as people write it, and Egyptian, Levantine, Iraqi, Gulf, Yemeni and Maghrebi speech."""

from __future__ import annotations

from generation.corpus.briefs import (
    ar_hard,
    ar_kinds,
    ar_more,
    ar_plain,
    ar_slips,
    ar_tails,
    ar_talk,
    names_ar,
)
from generation.corpus.briefs.ar_words import WORDS
from generation.corpus.briefs.language import Language

LANGUAGE = Language(
    code="ar",
    words=WORDS,
    lists={
        **ar_plain.LISTS,
        **ar_talk.LISTS,
        **ar_hard.LISTS,
        **ar_tails.LISTS,
        "person": names_ar.PEOPLE,
        "woman": names_ar.WOMEN,
        "man": names_ar.MEN,
        "surname": names_ar.SURNAMES,
        "place": names_ar.PLACES,
        "brand": names_ar.BRANDS,
        "brand_other": names_ar.BRANDS_OTHER,
        "brand_own": names_ar.BRANDS_OWN,
    },
    wishes=ar_tails.WISHES,
    cores=(*ar_plain.FAMILIES, *ar_talk.FAMILIES, *ar_hard.FAMILIES, *ar_more.FAMILIES, *ar_kinds.FAMILIES),
    openings=ar_talk.OPENINGS,
    tails=ar_tails.TAILS,
    brand_tails=ar_tails.BRAND_TAILS,
    slips=ar_slips.SLIPS,
    stops=(". ", "، ", ". ", "، ", " - ", " "),
    links=("، ", " وكمان ", "، وأيضا ", " - ", " يعني ", "، وبعدين "),
    end_marks=".!?…,:;،؛؟",
    tags=2,
)
