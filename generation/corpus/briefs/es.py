"""Spanish briefs."""

from __future__ import annotations

from generation.corpus.briefs import (
    es_farms,
    es_hard,
    es_kinds,
    es_long,
    es_more,
    es_plain,
    es_tails,
    es_talk,
    es_twists,
    names_es,
)
from generation.corpus.briefs.es_words import WORDS
from generation.corpus.briefs.language import Language

LANGUAGE = Language(
    code="es",
    words=WORDS,
    lists={
        **es_plain.LISTS,
        **es_hard.LISTS,
        **es_more.LISTS,
        **es_farms.LISTS,
        **es_talk.LISTS,
        **es_twists.LISTS,
        "person": names_es.PEOPLE,
        "woman": names_es.WOMEN,
        "man": names_es.MEN,
        "surname": names_es.SURNAMES,
        "place": names_es.PLACES,
        "brand": names_es.BRANDS,
        "brand_other": names_es.BRANDS_OTHER,
        "brand_own": names_es.BRANDS_OWN,
    },
    wishes=es_tails.WISHES,
    cores=(
        *es_plain.FAMILIES,
        *es_long.FAMILIES,
        *es_hard.FAMILIES,
        *es_kinds.FAMILIES,
        *es_more.FAMILIES,
        *es_farms.FAMILIES,
        *es_talk.FAMILIES,
        *es_twists.FAMILIES,
    ),
    openings=(*es_tails.OPENINGS, *es_talk.OPENINGS),
    tails=(*es_tails.TAILS, es_more.SMALL_TALK, es_more.AGAIN, es_talk.SMALL_TALK, es_talk.OTHERS_AGAIN),
    brand_tails=es_tails.BRAND_TAILS,
    slips=es_tails.SLIPS,
    links=(" y ", ", y ", " pero ", ", ", " así que ", ", además ", " porque ", " - "),
    tags=4,
)
