"""Vietnamese without diacritics, as many type it: everything of ``vi`` stripped, words that would then mean two things left out."""

# ruff: noqa: E501 (a template or a row of a table stands on one line)
# fmt: off

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generation.corpus.briefs.grammar import Word
from generation.corpus.briefs.language import Family, Language
from generation.corpus.briefs.noise import Slips
from generation.corpus.briefs.vi import LANGUAGE as _FULL


def bare(text: str) -> str:
    """``text`` with plain letters: "đu đủ" becomes "du du"."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    return unicodedata.normalize("NFC", plain.replace("đ", "d").replace("Đ", "D"))


def _all(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(bare(t) for t in texts))


def _families(families: Iterable[Family]) -> tuple[Family, ...]:
    return tuple(Family(f.name, f.weight, _all(f.templates)) for f in families)


def _words() -> tuple[Word, ...]:
    meanings: dict[str, set[str]] = {}
    for word in _FULL.words:
        meanings.setdefault(bare(word.text).casefold(), set()).add(word.species + word.general_form)
    left = [w for w in _FULL.words if len(meanings[bare(w.text).casefold()]) == 1]
    plain = {w.species for w in left if "plain" in w.traits}
    kept: list[Word] = []
    for word in left:
        traits = word.traits
        if word.species not in plain:
            # The everyday name is gone: the next one stands for it.
            plain.add(word.species)
            traits |= {"plain"}
        forms = {name: (bare(a), bare(b), bare(c)) for name, (a, b, c) in word.forms.items()}
        kept.append(replace(word, text=bare(word.text), traits=traits, forms=forms))
    return tuple(kept)


def _wishes(wishes: Mapping[str, Mapping[str, Iterable[str]]]) -> dict[str, dict[str, tuple[str, ...]]]:
    """The words of wishes, less those that plain letters would give to two values."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, values in wishes.items():
        stripped = {value: _all(words) for value, words in values.items()}
        found[name] = {
            value: tuple(
                w for w in words if not any(w in others for v, others in stripped.items() if v != value)
            )
            for value, words in stripped.items()
        }
    return found


_SHORT = {
    "khong": ("ko", "k", "kh", "hok", "kg"), "duoc": ("dc", "dk", "dx"), "voi": ("vs",), "roi": ("r", "rui"), "gi": ("j",), "cung": ("cug",), "minh": ("mk", "m", "mih"),
    "nguoi": ("ng",), "nhieu": ("nhiu", "nh"), "biet": ("bit", "bik"), "truoc": ("trc",), "thoi": ("thui",), "gio": ("h",), "qua": ("wa",), "nhung": ("nhug",), "muon": ("mun",),
    "cam": ("cam",), "thich": ("thik",), "vay": ("z", "zay"), "lam": ("lm",), "nha": ("nhaa", "nhe"), "giup": ("gium", "dup"), "shop": ("sop",), "anh": ("a",), "chi": ("c",), "em": ("e",), "trong": ("trog",),
}  # fmt: skip

LANGUAGE = Language(
    code="vi-x-bare",
    words=_words(),
    lists={name: _all(entries) for name, entries in _FULL.lists.items()},
    wishes=_wishes(_FULL.wishes),
    cores=_families(_FULL.cores),
    openings=_all(_FULL.openings),
    tails=_families(_FULL.tails),
    brand_tails=_all(_FULL.brand_tails),
    slips=Slips(
        script="latin",
        short=_SHORT,
        confused={"xoai": ("soai",), "trai": ("chai",), "trung": ("chung",), "sua": ("xua",), "say": ("xay",), "ruou": ("riu",), "buoi": ("bui",), "chuoi": ("chui",), "uo": ("u", "o"), "kh": ("k",), "ngh": ("ng",), "ph": ("f",), "quy": ("qui",)},
        endings=(" a", " nha", " nhe", " nhen", "!!", "...", " :)", " hihi", " tks", " thanks", " gap", " ne", " voi", " rep e", " ib", " 🙏"),
    ),
    stops=_FULL.stops,
    joint=_FULL.joint,
    end_marks=_FULL.end_marks,
    links=_all(_FULL.links),
    tags=_FULL.tags,
)  # fmt: skip
