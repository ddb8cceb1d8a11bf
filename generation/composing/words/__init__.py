"""What our own sentences say in thirteen languages: one file a language, every key in each.

A language is added by adding its file here, its tag in ``generation.tongues`` and its names in
species.csv.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generation.composing.words import ar, bn, en, es, fr, hi, id, pt_br, sw, th, vi, zh_hans, zh_hant
from generation.composing.words.table import Words

WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "en": en.WORDS,
        "zh-Hans": zh_hans.WORDS,
        "es": es.WORDS,
        "hi": hi.WORDS,
        "sw": sw.WORDS,
        "zh-Hant": zh_hant.WORDS,
        "fr": fr.WORDS,
        "pt-BR": pt_br.WORDS,
        "bn": bn.WORDS,
        "id": id.WORDS,
        "vi": vi.WORDS,
        "ar": ar.WORDS,
        "th": th.WORDS,
    }
)
"""By BCP 47 tag; the tags are those of ``generation.tongues.LANGUAGES``."""

__all__ = ["WORDS", "Words"]
