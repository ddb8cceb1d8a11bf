"""Which language someone writes: one of thirteen, told by script, letters and small words.

``detected`` serves briefs whose writer chose no language. The goods' names in species.csv help with
"miel" or "apel malang" alone; which of the goods it is plays no part here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from generation.motifs import registry
from generation.tongue_words import BUILT, SIMPLIFIED, SMALL_WORDS, TRADITIONAL

LANGUAGES = ("en", "zh-Hans", "es", "hi", "sw", "zh-Hant", "fr", "pt-BR", "bn", "id", "vi", "ar", "th")
"""BCP 47, the five oldest first."""

_HEADS = {tag.split("-")[0]: tag for tag in reversed(LANGUAGES)}
_TRADITIONAL_PLACES = frozenset({"hant", "tw", "hk", "mo"})

_BLOCKS = (
    ("hi", 0x0900, 0x097F),
    ("bn", 0x0980, 0x09FF),
    ("th", 0x0E00, 0x0E7F),
    ("ar", 0x0600, 0x06FF),
    ("kana", 0x3040, 0x30FF),
    ("zh", 0x3400, 0x9FFF),
    ("zh", 0x20000, 0x3FFFF),
    ("latin", 0x0041, 0x007A),
    ("latin", 0x00C0, 0x024F),
    ("latin", 0x1E00, 0x1EFF),
)
# A hanzi is most of a word.
_WEIGHT = {"zh": 3, "kana": 3}
_NOT_ARABIC = frozenset("ٹڈڑںےہکی")
_NOT_ARABIC_SHARE = 0.05
"""Letters that Urdu and Persian have and Arabic has not."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?")

# Weights are in small words that one language has alone; set on texts of the corpus.
_OWN_LETTERS = {
    "es": ("ñ¿¡", 3.0),
    "fr": ("œèùîûëï", 2.0),
    "pt-BR": ("ãõ", 3.0),
    "vi": ("ăđơư", 4.0),
}
_SHARED_LETTERS = {
    "es": "áéíóúü",
    "fr": "éàâêôçü",
    "pt-BR": "áâàéêíóôúç",
    "vi": "áàâéèêíìóòôúùýã",
}
_SHARED = 0.5
_VIETNAMESE_TONES = (0x1EA0, 0x1EF9)
_BUILT = 0.35
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(?:uye|uya|oai|oay|uay|uoi|uou|ieu|yeu|uyu|oeo|oao|[iuyo]?[aeo][iuyo]?|i[aeu]|u[aeoiuy]|y[e]?|[iu])"
    r"(?:ng|nh|ch|[cmnpt])?"
)
_SYLLABLE_WEIGHT = 0.25
_GOODS_WEIGHT = 0.8


def known(tag: str) -> str:
    """The language of a BCP 47 tag in any case as one of ``LANGUAGES``; "" where it is none of them."""
    head, *rest = tag.lower().replace("_", "-").split("-")
    if head == "zh":
        return "zh-Hant" if _TRADITIONAL_PLACES & set(rest) and "hans" not in rest else "zh-Hans"
    return _HEADS.get(head, "")


def detected(text: str, brand: str = "") -> str:
    """The language of ``text``, one of ``LANGUAGES``; "" where it is none of them or can't be told.

    The ``brand`` is asked only where the text says nothing: names are often in another language.
    """
    return _of(text) or _of(brand)


def _of(text: str) -> str:
    script = _script(text)
    if script == "zh":
        return "zh-Hant" if _excess(text) > 0 else "zh-Hans"
    if script == "ar" and sum(c in _NOT_ARABIC for c in text) > _NOT_ARABIC_SHARE * len(text):
        return ""
    if script == "latin":
        return _latin(text)
    return script if script in LANGUAGES else ""


def _script(text: str) -> str:
    """The script that most is written in, by the language where there is one for it."""
    counts: Counter[str] = Counter()
    for c in text:
        for name, first, last in _BLOCKS:
            if first <= ord(c) <= last and (c.isalpha() or name != "latin"):
                counts[name] += _WEIGHT.get(name, 1)
                break
        else:
            counts[""] += c.isalpha()
    return max(counts, key=lambda name: counts[name]) if counts.total() else ""


def _excess(text: str) -> int:
    """Characters that only traditional writing has, less those that only simplified has."""
    return sum((c in TRADITIONAL) - (c in SIMPLIFIED) for c in text)


@cache
def _weights() -> dict[str, dict[str, float]]:
    """word -> language -> weight: 1 for a small word that one language has alone."""
    small = {language: set(words.split()) for language, words in SMALL_WORDS.items()}
    goods: dict[str, set[str]] = {language: set() for language in SMALL_WORDS}
    for row in registry.facts().values():
        for language in SMALL_WORDS:
            for word in _WORD.findall(" ".join(row.names.get(language, ())).casefold()):
                if len(word) > 2 and word not in small[language]:
                    goods[language].add(word)
    out: dict[str, dict[str, float]] = {}
    for lists, weight in ((small, 1.0), (goods, _GOODS_WEIGHT)):
        for language, words in lists.items():
            for word in words:
                out.setdefault(word, {})[language] = weight
    return {word: {k: w / len(have) for k, w in have.items()} for word, have in out.items()}


@cache
def _built() -> dict[str, re.Pattern[str]]:
    return {language: re.compile(pattern) for language, pattern in BUILT.items()}


def _latin(text: str) -> str:
    words = dict.fromkeys(_WORD.findall(text.casefold()))
    scores = dict.fromkeys(SMALL_WORDS, 0.0)
    for word in words:
        for language, weight in _weights().get(word, {}).items():
            scores[language] += weight
        for language, pattern in _built().items():
            if len(word) > 2 and pattern.search(word):
                scores[language] += _BUILT
        if len(word) > 1:
            bare = _bare(word)
            scores["vi"] += _SYLLABLE_WEIGHT if _SYLLABLE.fullmatch(bare) else -_SYLLABLE_WEIGHT
    _add_letters(text.casefold(), scores)
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > 0 else ""


def _bare(word: str) -> str:
    """Without accents."""
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c))


def _add_letters(text: str, scores: dict[str, float]) -> None:
    for language, (letters, weight) in _OWN_LETTERS.items():
        scores[language] += weight * sum(c in letters for c in text)
    for language, letters in _SHARED_LETTERS.items():
        scores[language] += _SHARED * sum(c in letters for c in text)
    first, last = _VIETNAMESE_TONES
    scores["vi"] += 4.0 * sum(first <= ord(c) <= last for c in text)
