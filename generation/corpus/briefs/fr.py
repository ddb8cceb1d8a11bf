"""French briefs."""

from __future__ import annotations

from generation.corpus.briefs import fr_farms, fr_lists, fr_plain, fr_tails, fr_talk, fr_twists, names_fr
from generation.corpus.briefs.fr_words import WORDS
from generation.corpus.briefs.language import Language

LANGUAGE = Language(
    code="fr",
    words=WORDS,
    lists={
        **fr_lists.LISTS,
        **fr_farms.LISTS,
        **fr_talk.LISTS,
        "person": names_fr.PEOPLE,
        "de_person": names_fr.DE_PEOPLE,
        "woman": names_fr.WOMEN,
        "man": names_fr.MEN,
        "surname": names_fr.SURNAMES,
        "place": names_fr.PLACES,
        "brand": names_fr.BRANDS,
        "brand_other": names_fr.BRANDS_OTHER,
        "brand_own": names_fr.BRANDS_OWN,
    },
    wishes=fr_tails.WISHES,
    cores=(*fr_plain.FAMILIES, *fr_farms.FAMILIES, *fr_talk.FAMILIES, *fr_twists.FAMILIES),
    openings=(*fr_tails.OPENINGS, *fr_talk.OPENINGS),
    tails=(*fr_tails.TAILS, fr_talk.SMALL_TALK),
    brand_tails=fr_tails.BRAND_TAILS,
    slips=fr_tails.SLIPS,
    links=(" et ", ", et ", " mais ", ", ", " donc ", ", du coup ", " car ", " - "),
    tags=4,
)
