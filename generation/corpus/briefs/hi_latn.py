"""Hinglish: Hindi in Latin letters, spelt as it comes. The sentences of ``hi`` turned over, and some of its own."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generation.corpus.briefs import (
    hi,
    hi_latn_plain,
    hi_latn_talk,
    hi_spelling,
    hi_tails,
    hi_wishes,
    hi_words,
    names_hi,
)
from generation.corpus.briefs.drawn import listed
from generation.corpus.briefs.grammar import UNKNOWN_TAG, Word
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.model import GENERAL
from generation.corpus.briefs.noise import Slips


def _latin(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(hi_spelling.template(source) for source in sources)


_NAMES = {"place", "bare", "person", "surname", "neutral", "telltale", "brand", "brand_own", "brand_other"}


def _ways(text: str) -> tuple[str, ...]:
    return hi_spelling.variants(text, 4)


def _listed() -> Iterator[Word]:
    """Names of species.csv that no row of ours inflects, spelt as they come."""
    for text, species in listed("hi"):
        if species != GENERAL:
            for way in hi_spelling.variants(text, 2):
                yield Word(way, species, tag=UNKNOWN_TAG, traits=frozenset((species,)))


LANGUAGE = Language(
    code="hi-Latn",
    words=(*hi_words.words(_ways), *_listed()),
    lists={
        **{name: _latin(entries) for name, entries in hi_tails.LISTS.items()},
        **{name: tuple(hi_spelling.titled(e) for e in entries) for name, entries in names_hi.LISTS.items()},
    },
    wishes={
        field: {value: tuple(hi_spelling.plain(w) for w in words) for value, words in values.items()}
        for field, values in hi_wishes.WISHES.items()
    },
    cores=(
        *(Family(f.name, f.weight * 0.65, _latin(f.templates)) for f in hi.CORES),
        Family("own", 24, hi_latn_plain.CORE),
        Family("own hard", 14, hi_latn_plain.HARD),
        Family("own talk", 21, hi_latn_talk.TALK),
        Family("own late", 10, hi_latn_talk.LATE),
        Family("own twists", 10, hi_latn_talk.TWISTS),
    ),
    openings=_latin(hi.LANGUAGE.openings) + ("hi", "hello sir", "hey", "hlo", "bro", "yaar", "bhai sahab", "ji namaste", "gm", "good morning sir"),
    tails=tuple(Family(f.name, f.weight, _latin(f.templates)) for f in hi.LANGUAGE.tails),
    brand_tails=_latin(hi_tails.BRAND_TAILS),
    slips=Slips(
        script="latin",
        short={
            "please": ("plz", "pls"), "nahi": ("ni", "nhi"), "hai": ("h", "he"), "kya": ("kia",), "mein": ("me", "m"), "hoon": ("hu",),
            "accha": ("acha", "axa"), "chahiye": ("chaiye", "chye", "chahie"), "jaldi": ("jldi",), "bahut": ("bht",), "karte": ("krte",),
            "thanks": ("thx", "tnx"), "aur": ("n", "or"), "kar": ("kr",), "raha": ("rha",), "message": ("msg",), "design": ("dsgn",),
        },
        confused={"aa": ("a",), "oo": ("u",), "ee": ("i",), "w": ("v",), "v": ("w",), "z": ("j",), "ph": ("f",), "sh": ("s",), "ch": ("c",), "i ": ("ee ",)},
        endings=(" ji", " bhai", " thanks", " plz", " pls", " 🙏", " sir", " yaar", " ok", "!!", "...", " jaldi", " na"),
    ),
    tags=len(hi_words.GENDERS),
    stops=(". ", ", ", ", ", " ", " ", " - ", ".. "),
    joint=" ",
    end_marks=".!?…",
)  # fmt: skip
