"""Vietnamese: how sellers of north, centre and south write in chats, forms and posts."""

from __future__ import annotations

from generation.corpus.briefs import (
    names_vi,
    vi_hard,
    vi_kinds,
    vi_lists,
    vi_more,
    vi_plain,
    vi_tails,
    vi_traps,
)
from generation.corpus.briefs.language import Language
from generation.corpus.briefs.vi_voice import voiced
from generation.corpus.briefs.vi_words import TAGS, WORDS

LANGUAGE = Language(
    code="vi",
    words=WORDS,
    lists={**vi_lists.LISTS, **names_vi.LISTS},
    wishes=vi_tails.WISHES,
    cores=voiced(
        (*vi_plain.FAMILIES, *vi_hard.FAMILIES, *vi_traps.FAMILIES, *vi_more.FAMILIES, *vi_kinds.FAMILIES)
    ),
    openings=vi_tails.OPENINGS,
    tails=(*vi_tails.TAILS, *vi_traps.TAILS),
    brand_tails=vi_tails.BRAND_TAILS,
    slips=vi_lists.SLIPS,
    stops=(". ", ". ", ", ", ", ", ", ", " ", " ", " - ", ".. ", "; "),
    joint=" ",
    links=(" và ", ", ", " mà ", ", với lại ", " nên ", " - ", ", ", " nha, "),
    tags=len(TAGS),
)
