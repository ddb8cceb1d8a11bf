"""Hindi in Devanagari. Hinglish, its romanised half, is ``hi_latn``."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs import (
    hi_asides,
    hi_farms,
    hi_hard,
    hi_late,
    hi_long,
    hi_own,
    hi_plain,
    hi_tails,
    hi_talk,
    hi_twists,
    hi_wishes,
    hi_words,
    names_hi,
)
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.noise import Slips

CORES = (
    Family("fragments", 8, hi_plain.FRAGMENTS),
    Family("core", 36, hi_plain.CORE),
    Family("stories", 9, hi_long.STORIES),
    Family("letters", 9, hi_long.LETTERS),
    Family("negations", 11, hi_hard.NEGATIONS),
    Family("formerly", 8, hi_hard.FORMERLY),
    Family("beside", 11, hi_hard.BESIDE),
    Family("branded", 8, hi_hard.BRANDED),
    Family("pairs", 9, hi_hard.PAIRS),
    Family("talk", 28, hi_talk.SHOP),
    Family("land", 17, hi_farms.LAND),
    Family("made at home", 4, hi_farms.MADE),
    Family("people", 9, hi_farms.PEOPLE),
    Family("late", 30, hi_late.LATE),
    Family("not that", 7, hi_twists.NOT_THAT),
    Family("once", 6, hi_twists.ONCE),
    Family("near", 8, hi_twists.NEAR),
    Family("named", 3, hi_twists.NAMED),
    Family("coloured", 5, hi_twists.COLOURED),
    # A template of these fits one species in forty.
    Family("own way", 330, hi_own.TEMPLATES),
)

_CONFUSED = {
    "हूँ": ("हूं", "हु", "हुं"), "हैं": ("है", "हे"), "में": ("मे", "मैं"), "नहीं": ("नही", "नहि"), "और": ("ओर",), "कि": ("की",),
    "ज़": ("ज",), "फ़": ("फ",), "ड़": ("ड",), "ढ़": ("ढ",), "चाहिए": ("चाहिये", "चाइए", "चहिए"), "लिए": ("लिये",), "यहाँ": ("यहां",),
    "गाँव": ("गांव", "गाव"), "माँ": ("मां",), "पाँच": ("पांच",), "टमाटर": ("टमटर",), "प्याज": ("प्याज़", "पियाज"), "शहद": ("सहद", "शेहद"),
    "लहसुन": ("लसुन", "लहशुन"), "संतरे": ("सन्तरे",), "अंगूर": ("अंगुर", "अँगूर"), "नींबू": ("निंबू", "नीम्बू"), "गेहूं": ("गेहु", "गेंहू"),
    "मूंगफली": ("मुंगफली",), "मिर्च": ("मिरच",), "दूध": ("दुध",), "अंडे": ("अण्डे",), "चावल": ("चांवल",), "आलू": ("आलु",), "सेब": ("सेव",),
    "केले": ("केलें",), "अखरोट": ("अकरोट",), "शकरकंद": ("सकरकंद",), "नाशपाती": ("नासपाती",), "स्ट्रॉबेरी": ("स्ट्रोबेरी",), "कॉफी": ("काफी", "कोफी"),
    "लीची": ("लिची",), "अनार": ("आनार",), "मशरूम": ("मसरूम",), "बेचते": ("बेंचते",), "लोगो": ("लोगों",), "डिज़ाइन": ("डिजाइन", "डिजायन"),
    "व्हाट्सएप": ("वाट्सएप",), "रुपये": ("रुपए", "रु"), "श": ("स",), "ी": ("ि",), "ू": ("ु",),
}  # fmt: skip

LANGUAGE = Language(
    code="hi",
    words=hi_words.words(lambda text: (text,)),
    lists={**hi_tails.LISTS, **names_hi.LISTS},
    wishes=hi_wishes.WISHES,
    cores=CORES,
    openings=(*hi_tails.OPENINGS, *hi_asides.OPENINGS),
    tails=(*hi_tails.TAILS, *hi_asides.TAILS),
    brand_tails=hi_tails.BRAND_TAILS,
    slips=Slips(
        script="devanagari",
        short={
            "धन्यवाद": ("धन्यवाद", "thanks"),
            "लोगो": ("logo",),
            "लेबल": ("label",),
            "प्लीज़": ("pls", "plz"),
            "डिज़ाइन": ("design",),
            "रुपये": ("rs", "₹"),
        },
        confused=_CONFUSED,
        endings=(" जी", " भाई", " धन्यवाद", " 🙏", " please", " plz", " सर", "!!", " ...", " जल्दी", " ok"),
    ),
    tags=len(hi_words.GENDERS),
    stops=("। ", "। ", "। ", ", ", ", ", " ", " - ", "। "),
    joint=" ",
    end_marks="।.!?…",
)
