"""Indonesian as written on all islands, chat spelling too; a few Malay voices beside."""

from __future__ import annotations

from generation.corpus.briefs import (
    id_alike,
    id_hard,
    id_kinds,
    id_near,
    id_plain,
    id_tails,
    id_talk,
    id_words,
    names_id,
)
from generation.corpus.briefs.language import Language

LANGUAGE = Language(
    code="id",
    words=id_words.WORDS,
    lists={
        **id_words.LISTS,
        **id_plain.LISTS,
        **id_hard.LISTS,
        **id_talk.LISTS,
        **names_id.LISTS,
    },
    wishes=id_tails.WISHES,
    cores=(
        *id_plain.FAMILIES,
        *id_hard.FAMILIES,
        *id_near.FAMILIES,
        *id_alike.FAMILIES,
        *id_talk.FAMILIES,
        *id_kinds.FAMILIES,
    ),
    openings=id_tails.OPENINGS,
    tails=(*id_tails.TAILS, id_tails.SMALL_TALK, id_tails.OTHERS_AGAIN),
    brand_tails=id_tails.BRAND_TAILS,
    slips=id_tails.SLIPS,
    links=(" dan ", ", ", " tapi ", " jadi ", " terus ", ", soalnya ", " - ", ", nah "),
    tags=len(id_words.KINDS),
)
