"""Bengali briefs: Bangladesh, West Bengal and Tripura."""

# ruff: noqa: E501 (a row of a table stands on one line)

from __future__ import annotations

from generation.corpus.briefs import (
    bn_extra,
    bn_hard,
    bn_kinds,
    bn_long,
    bn_more,
    bn_near,
    bn_offers,
    bn_own,
    bn_plain,
    bn_tails,
    bn_twists,
    names_bn,
)
from generation.corpus.briefs.bn_words import WORDS
from generation.corpus.briefs.language import Language
from generation.corpus.briefs.noise import Slips

_CONFUSED = {
    "ি": ("ী",), "ী": ("ি",), "ু": ("ূ",), "ূ": ("ু",), "শ": ("স",), "ষ": ("শ", "স"), "স": ("শ",), "ণ": ("ন",), "ন": ("ণ",), "জ": ("য",), "ঁ": ("",), "ঙ্গ": ("ঙ", "ংগ"), "ঙ": ("ং",), "ং": ("ঙ",), "ড়": ("র",), "র": ("ড়",), "ঢ়": ("ড়",),
    "ৎ": ("ত",), "ো": ("",), "কি": ("কী",), "কী": ("কি",), "করি": ("করী", "কোরি"), "বিক্রি": ("বিক্রী", "বিকরি"), "বিক্রয়": ("বিক্রই",), "লোগো": ("লগো", "লোগু"), "লেবেল": ("লেভেল", "লেবল"), "চাই": ("ছাই", "চায়"),
    "দরকার": ("দর্কার",), "আছে": ("আসে", "আচে"), "মধু": ("মদু",), "পেঁয়াজ": ("পেয়াজ", "পিয়াজ"), "কাঁঠাল": ("কাঠাল",), "মরিচ": ("মরিছ",), "হাঁস": ("হাস",), "দুধ": ("দুদ",), "সরিষা": ("শরিষা", "সরিসা"), "চাষ": ("চাস",), "ডিজাইন": ("ডিজাইণ", "ডিসাইন"), "স্টিকার": ("ইস্টিকার", "ষ্টিকার"),
    "ব্যবসা": ("ব্যাবসা", "বেবসা"), "প্যাকেট": ("পেকেট", "প্যাকিট"), "ব্র্যান্ড": ("ব্রান্ড", "ব্র্যান্ট"), "জন্য": ("জন্যে", "জন্ন"), "আমাদের": ("আমদের",), "সাথে": ("সাতে",), "হোয়াটসঅ্যাপ": ("হোয়াটসএপ", "ওয়াটসাপ"),
}  # fmt: skip

LANGUAGE = Language(
    code="bn",
    words=WORDS,
    lists={**bn_plain.LISTS, **bn_long.LISTS, **bn_near.LISTS, **names_bn.LISTS},
    wishes=bn_tails.WISHES,
    cores=(
        *bn_plain.FAMILIES,
        *bn_offers.FAMILIES,
        *bn_long.FAMILIES,
        *bn_hard.FAMILIES,
        *bn_near.FAMILIES,
        *bn_twists.FAMILIES,
        *bn_more.FAMILIES,
        *bn_extra.FAMILIES,
        *bn_kinds.FAMILIES,
        *bn_own.FAMILIES,
    ),
    openings=bn_tails.OPENINGS,
    tails=bn_tails.TAILS,
    brand_tails=bn_tails.BRAND_TAILS,
    slips=Slips(
        script="bengali",
        short={
            "ধন্যবাদ": ("thanks", "ধন্যবাদ", "tnx"),
            "লোগো": ("logo",),
            "লেবেল": ("label",),
            "প্লিজ": ("pls", "plz"),
            "ডিজাইন": ("design",),
            "টাকা": ("tk", "৳"),
            "স্টিকার": ("sticker",),
            "কেজি": ("kg", "কে জি"),
            "ফেসবুকে": ("fb তে",),
            "ডেলিভারি": ("delivery",),
        },
        confused=_CONFUSED,
        endings=(
            " ভাই",
            " দাদা",
            " আপু",
            " ধন্যবাদ",
            " 🙏",
            " please",
            " plz",
            " স্যার",
            "!!",
            " ...",
            " তাড়াতাড়ি",
            " ok",
            " প্লিজ",
            " দিদি",
            " কেমন?",
            " হবে?",
        ),
    ),
    stops=("। ", "। ", "। ", ", ", ", ", " ", " - ", "। "),
    joint=" ",
    end_marks="।.!?…",
)
