"""The prefix a program is decoded from: what was asked, held and said, in this order:

``process= language= brand= has=* (hold=F tokens*)* (photo q*)? <text> words <brand> letters <program>``

Every element is an id (design ids first, text ids after them) and a segment number,
so that a reference can point at the word it means. Room for photo embeddings stands
between the held fields and the text (see ``model.transformer``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generation.brief import Brief
from generation.language import fields as f
from generation.language.conditions import Conditions
from generation.language.grammar import ANY
from generation.language.segments import segments
from generation.language.vocabulary import BRAND, LANGUAGES, PROGRAM, TEXT, Vocabulary

MAX_PREFIX = 256
NO_SEGMENT = f.MAX_SEGMENTS
"""Segment number of everything that is not a word of the brief's text."""

TextEncoder = Callable[[list[str]], list[list[int]]]
"""Byte-level BPE of each given piece, numbered from 0."""


@dataclass(frozen=True)
class Prefix:
    """``ids`` and ``segment`` have one entry a position."""

    ids: tuple[int, ...]
    segment: tuple[int, ...]


def language_token(language: str, vocabulary: Vocabulary) -> str:
    """``other`` for a language that this vocabulary, or today's, doesn't know."""
    head = language.lower().split("-")[0]
    if not head:
        return "language=unknown"
    token = f"language={head}"
    return token if head in LANGUAGES and token in vocabulary else "language=other"


def _pieces(text: str) -> list[str]:
    """The text of each segment, with the space before it, so that words keep their usual tokens."""
    return [(" " if a and text[a - 1] == " " else "") + text[a:b] for a, b in segments(text)]


def build(
    brief: Brief,
    conditions: Conditions,
    vocabulary: Vocabulary,
    encode_text: TextEncoder,
    photo_hues: Sequence[int] = (),
) -> Prefix:
    """``photo_hues``: up to three OKLCH hues of the photo on the 64-step grid, most common first."""
    head = [f"process={brief.process}", language_token(brief.language, vocabulary)]
    head.append("brand=yes" if brief.brand else "brand=no")
    head += [f"has={k}" for k in conditions.facts]
    for name in sorted(conditions.held):
        if f"hold={name}" in vocabulary:
            head.append(f"hold={name}")
            head += [t for t in conditions.held[name] if t != ANY and t in vocabulary]
    if photo_hues:
        head += ["photo", *(f"q={h}" for h in photo_hues[:3])]
    ids = vocabulary.ids([*head, TEXT])
    segment = [NO_SEGMENT] * len(ids)
    brand_ids = [i for piece in encode_text(_pieces(brief.brand)) for i in piece][:40]
    room = MAX_PREFIX - len(ids) - len(brand_ids) - 2
    offset = len(vocabulary)
    for number, piece in enumerate(encode_text(_pieces(brief.text))):
        if len(piece) > room:
            break
        room -= len(piece)
        ids += [offset + i for i in piece]
        segment += [min(number, NO_SEGMENT)] * len(piece)
    ids.append(vocabulary.id(BRAND))
    ids += [offset + i for i in brand_ids]
    ids.append(vocabulary.id(PROGRAM))
    segment += [NO_SEGMENT] * (len(ids) - len(segment))
    return Prefix(tuple(ids), tuple(segment))
