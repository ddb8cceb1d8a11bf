"""Slips of the hand: what becomes of a sentence typed fast, on a phone, by someone busy.

``Typed`` is a text whose spans move along with every edit; a slip is a function of it. Which slips a
language knows stands in its ``Slips``. No slip joins a span's word to its neighbour, and double
blanks are left out on purpose: a Brief squeezes blanks before anyone reads it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType

from generation.corpus.briefs.grammar import pick

SHARE_WITH_SLIPS = 0.35

EMOJI_OF: Mapping[str, str] = MappingProxyType(
    {
        "apple": "🍎", "pear": "🍐", "peach": "🍑", "cherry": "🍒", "orange": "🍊", "lemon": "🍋",
        "mango": "🥭", "banana": "🍌", "pineapple": "🍍", "avocado": "🥑", "strawberry": "🍓",
        "blueberry": "🫐", "grape": "🍇", "coconut": "🥥", "olive": "🫒", "tomato": "🍅", "chilli": "🌶️",
        "maize": "🌽", "pumpkin": "🎃", "potato": "🥔", "sweet_potato": "🍠", "carrot": "🥕", "onion": "🧅",
        "garlic": "🧄", "ginger": "🫚", "rice": "🍚", "wheat": "🌾", "peanut": "🥜", "tea": "🍵",
        "coffee": "☕", "cacao": "🍫", "mushroom": "🍄", "hen_egg": "🥚", "honey": "🍯", "milk": "🥛",
    }
)  # fmt: skip
PLAIN_EMOJI = (
    "🙏", "😊", "👍", "🌱", "✨", "❤️", "🙂", "💚", "🌿", "☀️", "😅", "🤗", "👌", "🌞", "💪", "🎉", "🧺",
)  # fmt: skip


class Typed:
    """A text and its spans ``[start, end]`` by key, edited together."""

    __slots__ = ("spans", "text")

    def __init__(self, text: str, spans: Mapping[str, tuple[int, int]]) -> None:
        self.text = text
        self.spans = {key: [start, end] for key, (start, end) in spans.items()}

    def replace(self, start: int, end: int, new: str) -> bool:
        """Put ``new`` for text[start:end]. False, and nothing done, where it would cut a span's edge."""
        for a, b in self.spans.values():
            if start < a < end or start < b < end:
                return False
        delta = len(new) - (end - start)
        for span in self.spans.values():
            a, b = span
            if start == end:
                # An insertion at either edge of a span stays outside of it.
                if a >= start:
                    span[0] = a + delta
                    span[1] = b + delta
                elif b > start:
                    span[1] = b + delta
            else:
                if a >= end:
                    span[0] = a + delta
                if b >= end:
                    span[1] = b + delta
        self.text = self.text[:start] + new + self.text[end:]
        return True

    def edges(self) -> set[int]:
        """Offsets where a span begins or ends."""
        return {edge for span in self.spans.values() for edge in span}


@dataclass(frozen=True, slots=True)
class Slips:
    """What one language gets wrong. ``script``: a key of ``SLIPS_OF``.

    ``short``: words (lower case) and what phones make of them ("please": ("pls", "plz")).
    ``confused``: characters or words and what is put for them by mistake (homophones, 的/得, b/v).
    ``endings``: politeness trailing after the last word.
    """

    script: str
    short: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    confused: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    endings: tuple[str, ...] = ()


Slip = Callable[[Typed, Random, Slips], None]


def _words(text: str) -> list[tuple[int, int]]:
    found = []
    start = -1
    for i, ch in enumerate(text):
        if ch.isalpha() or unicodedata.category(ch)[0] == "M":
            if start < 0:
                start = i
        elif start >= 0:
            found.append((start, i))
            start = -1
    if start >= 0:
        found.append((start, len(text)))
    return found


def _long_word(typed: Typed, rng: Random, least: int) -> tuple[int, int] | None:
    long = [w for w in _words(typed.text) if w[1] - w[0] >= least]
    return pick(rng, long) if long else None


def swap_letters(typed: Typed, rng: Random, slips: Slips) -> None:
    """Two letters inside a word of five or more change places; first and last stay."""
    if word := _long_word(typed, rng, 5):
        i = word[0] + 1 + int(rng.random() * (word[1] - word[0] - 3))
        typed.replace(i, i + 2, typed.text[i + 1] + typed.text[i])


def drop_letter(typed: Typed, rng: Random, slips: Slips) -> None:
    if word := _long_word(typed, rng, 6):
        i = word[0] + 2 + int(rng.random() * (word[1] - word[0] - 3))
        typed.replace(i, i + 1, "")


def double_letter(typed: Typed, rng: Random, slips: Slips) -> None:
    if word := _long_word(typed, rng, 5):
        i = word[0] + 1 + int(rng.random() * (word[1] - word[0] - 2))
        typed.replace(i, i + 1, typed.text[i] * 2)


_NEAR = MappingProxyType(dict(zip("qwertyuiopasdfghjklzxcvbnm", "wqwrtyuiosadsfghkjlxzcvbmn", strict=True)))


def neighbour_key(typed: Typed, rng: Random, slips: Slips) -> None:
    if word := _long_word(typed, rng, 6):
        i = word[0] + 2 + int(rng.random() * (word[1] - word[0] - 3))
        near = _NEAR.get(typed.text[i])
        if near:
            typed.replace(i, i + 1, near)


_BARRED_D = {"đ": "d", "Đ": "D"}


def no_accents(typed: Typed, rng: Random, slips: Slips) -> None:
    """All accents left out (ñ too): the length stays."""
    typed.text = "".join(
        _BARRED_D.get(c) or unicodedata.normalize("NFD", c)[0] if c.isalpha() and ord(c) > 127 else c
        for c in typed.text
    )


def lower_case(typed: Typed, rng: Random, slips: Slips) -> None:
    typed.text = "".join(c.lower() if len(c.lower()) == 1 else c for c in typed.text)


def upper_case(typed: Typed, rng: Random, slips: Slips) -> None:
    typed.text = "".join(c.upper() if len(c.upper()) == 1 else c for c in typed.text)


_MARKS = '.,;:!?¡¿。，；：！？、।"“”'


def no_marks(typed: Typed, rng: Random, slips: Slips) -> None:
    """Dictated: no punctuation. A full stop inside a number or between letters stays."""
    latin = slips.script != "han"
    i = len(typed.text) - 1
    while i >= 0:
        if typed.text[i] in _MARKS:
            after = typed.text[i + 1 : i + 2]
            inner = after.isalnum() and typed.text[max(i - 1, 0)].isalnum()
            if not latin and not inner:
                typed.replace(i, i + 1, " " if rng.random() < 0.3 and after else "")
            elif not inner:
                typed.replace(i, i + 1, "")
        i -= 1


def no_last_mark(typed: Typed, rng: Random, slips: Slips) -> None:
    if typed.text[-1:] in _MARKS:
        typed.replace(len(typed.text) - 1, len(typed.text), "")


def commas_for_stops(typed: Typed, rng: Random, slips: Slips) -> None:
    typed.text = typed.text[:-1].replace(". ", ", ").replace("。", "，").replace("। ", ", ") + typed.text[-1:]


def join_words(typed: Typed, rng: Random, slips: Slips) -> None:
    """A blank is left out, never beside a span."""
    edges = typed.edges()
    blanks = [i for i, c in enumerate(typed.text) if c == " " and i not in edges and i + 1 not in edges]
    if blanks:
        i = pick(rng, blanks)
        typed.replace(i, i + 1, "")


def no_blank_after_mark(typed: Typed, rng: Random, slips: Slips) -> None:
    for mark in (", ", ". "):
        i = typed.text.find(mark)
        if i >= 0:
            typed.replace(i + 1, i + 2, "")


def phone_words(typed: Typed, rng: Random, slips: Slips) -> None:
    """Words of ``short`` as phones have them; names and products keep theirs."""
    for start, end in reversed(_words(typed.text)):
        short = slips.short.get(typed.text[start:end].lower())
        if short and rng.random() < 0.8 and not any(a <= start < b for a, b in typed.spans.values()):
            typed.replace(start, end, pick(rng, short))


def confuse(typed: Typed, rng: Random, slips: Slips) -> None:
    """One or two of ``confused`` put in, wherever they stand."""
    here = [key for key in slips.confused if key in typed.text]
    for _ in range(1 + (rng.random() < 0.3)):
        if not here:
            return
        key = pick(rng, here)
        places = [i for i in range(len(typed.text)) if typed.text.startswith(key, i)]
        if places:
            i = pick(rng, places)
            typed.replace(i, i + len(key), pick(rng, slips.confused[key]))


def drop_matra(typed: Typed, rng: Random, slips: Slips) -> None:
    """A vowel sign or nasal dot of Devanagari goes missing."""
    signs = [i for i, c in enumerate(typed.text) if "\u093e" <= c <= "\u094c" or c in "\u0901\u0902\u093c"]
    if signs:
        i = pick(rng, signs)
        if i + 1 not in typed.edges():
            typed.replace(i, i + 1, "")


_SIGNS_TYPED_LAST = frozenset("\u0981\u09bc\u09cd\u09bf\u09c0\u0e47\u0e48\u0e49\u0e4c")
"""Signs that stand above or below a letter and cost a key of their own: Bengali chandrabindu, dot, hasant and
i's, Thai tone marks, maitaikhu and thanthakhat."""


def drop_sign(typed: Typed, rng: Random, slips: Slips) -> None:
    """A sign above or below a letter goes missing, never a span's last."""
    signs = [i for i, c in enumerate(typed.text) if c in _SIGNS_TYPED_LAST]
    if signs:
        i = pick(rng, signs)
        if i + 1 not in typed.edges():
            typed.replace(i, i + 1, "")


def emoji(typed: Typed, rng: Random, slips: Slips) -> None:
    """One to three of the same at the end, or one after a sentence."""
    sign = pick(rng, PLAIN_EMOJI)
    stop = typed.text.find(". ")
    if stop > 0 and rng.random() < 0.35:
        typed.replace(stop + 1, stop + 1, " " + sign)
    else:
        end = len(typed.text)
        typed.replace(end, end, " " + sign * pick(rng, (1, 1, 1, 2, 3)))


def ending(typed: Typed, rng: Random, slips: Slips) -> None:
    if slips.endings:
        end = len(typed.text)
        typed.replace(end, end, pick(rng, slips.endings))


_LATIN: tuple[tuple[Slip, int], ...] = (
    (swap_letters, 3), (drop_letter, 3), (double_letter, 2), (neighbour_key, 2), (no_accents, 6),
    (lower_case, 6), (upper_case, 2), (no_marks, 3), (no_last_mark, 4), (commas_for_stops, 2),
    (join_words, 1), (no_blank_after_mark, 1), (phone_words, 4), (confuse, 2), (emoji, 3), (ending, 3),
)  # fmt: skip
_HAN: tuple[tuple[Slip, int], ...] = (
    (confuse, 5), (no_marks, 4), (no_last_mark, 5), (commas_for_stops, 3), (phone_words, 1), (emoji, 3),
    (ending, 3),
)  # fmt: skip
_DEVANAGARI: tuple[tuple[Slip, int], ...] = (
    (drop_matra, 4), (confuse, 3), (no_marks, 3), (no_last_mark, 4), (commas_for_stops, 2), (join_words, 1),
    (phone_words, 2), (emoji, 3), (ending, 3),
)  # fmt: skip
_BENGALI: tuple[tuple[Slip, int], ...] = (
    (drop_sign, 3), (confuse, 4), (no_marks, 3), (no_last_mark, 4), (commas_for_stops, 2), (join_words, 1),
    (phone_words, 2), (emoji, 3), (ending, 3),
)  # fmt: skip
_ARABIC: tuple[tuple[Slip, int], ...] = (
    (confuse, 5), (drop_letter, 2), (swap_letters, 1), (no_marks, 4), (no_last_mark, 5), (join_words, 1),
    (phone_words, 2), (emoji, 3), (ending, 3),
)  # fmt: skip
_THAI: tuple[tuple[Slip, int], ...] = (
    (drop_sign, 4), (confuse, 4), (no_marks, 3), (join_words, 3), (phone_words, 2), (emoji, 3), (ending, 4),
)  # fmt: skip
SLIPS_OF: Mapping[str, tuple[Slip, ...]] = MappingProxyType(
    {
        script: tuple(slip for slip, weight in table for _ in range(weight))
        for script, table in (
            ("latin", _LATIN),
            ("han", _HAN),
            ("devanagari", _DEVANAGARI),
            ("bengali", _BENGALI),
            ("arabic", _ARABIC),
            ("thai", _THAI),
        )
    }
)


def squeeze(typed: Typed) -> None:
    """Blanks as a Brief has them: single, none at either end."""
    while (i := typed.text.find("  ")) >= 0:
        typed.replace(i, i + 1, "")
    if typed.text[-1:] == " ":
        typed.replace(len(typed.text) - 1, len(typed.text), "")
    if typed.text[:1] == " ":
        typed.replace(0, 1, "")


def slip(typed: Typed, rng: Random, slips: Slips) -> None:
    """About a third of the texts get one to three slips; the rest stay as they are."""
    if rng.random() >= SHARE_WITH_SLIPS:
        return
    # Romanised Hindi and the like slip the Latin way.
    table = SLIPS_OF["latin" if typed.text.isascii() else slips.script]
    for _ in range(pick(rng, (1, 1, 1, 2, 2, 3))):
        pick(rng, table)(typed, rng, slips)
