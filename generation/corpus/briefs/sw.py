"""Swahili as written in Kenya, Tanzania and Uganda."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs import names_sw, sw_hard, sw_own, sw_plain, sw_tails, sw_words
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.noise import Slips

LANGUAGE = Language(
    code="sw",
    words=sw_words.WORDS,
    lists={**sw_tails.LISTS, **names_sw.LISTS},
    wishes=sw_tails.WISHES,
    cores=(
        Family("fragments", 8, sw_plain.FRAGMENTS),
        Family("core", 36, sw_plain.CORE),
        Family("stories", 9, sw_plain.STORIES),
        Family("letters", 9, sw_hard.LETTERS),
        Family("negations", 11, sw_hard.NEGATIONS),
        Family("formerly", 8, sw_hard.FORMERLY),
        Family("beside", 11, sw_hard.BESIDE),
        Family("branded", 8, sw_hard.BRANDED),
        Family("pairs", 9, sw_hard.PAIRS),
        # A template of these fits one species in forty.
        Family("own way", 330, sw_own.TEMPLATES),
    ),
    openings=sw_tails.OPENINGS,
    tails=sw_tails.TAILS,
    brand_tails=sw_tails.BRAND_TAILS,
    slips=Slips(
        script="latin",
        short={
            "tafadhali": ("tafadhari", "plz", "pls"), "asante": ("ahsante", "asnte", "thx"), "habari": ("hbr", "abari"), "sasa": ("xaxa", "saa"),
            "nataka": ("ntk", "nataka"), "ninahitaji": ("nahitaji",), "kwa": ("kwa", "kw"), "sana": ("xana", "sn"), "lakini": ("lkn", "lakn"), "nini": ("nn",),
            "sawa": ("xawa", "sw"), "naomba": ("nomba",), "kutoka": ("toka",), "watu": ("wa2",), "poa": ("poah",), "hapa": ("hp",), "bei": ("bey",),
        },
        confused={
            "dh": ("z", "d"), "th": ("s",), "gh": ("g",), "r": ("l",), "l": ("r",), "h": ("",), "sh": ("s",), "tunauza": ("tuna uza", "twauza"),
            "nauza": ("na uza",), "asali": ("hasali",), "mahindi": ("maindi",), "machungwa": ("macungwa",), "vitunguu": ("vitungu",),
            "parachichi": ("palachichi",), "mchele": ("mucele", "muchele"), "ng'": ("ng", "n'g"), "maziwa": ("masiwa",), "mayai": ("mayayi",),
            "ndizi": ("dizi",), "karanga": ("kalanga",), "tangawizi": ("tangawisi",), "viazi": ("vyazi", "viasi"),
        },
        endings=(" asante", " tafadhali", " please", " pls", " sawa", " jamani", " 🙏", "!!", "...", " haraka", " bana", " basi", " ok", " mkuu"),
    ),
    tags=sw_words.CLASSES,
    stops=(". ", ". ", ". ", ", ", ", ", " ", " - "),
    joint=" ",
    end_marks=".!?…",
)  # fmt: skip
