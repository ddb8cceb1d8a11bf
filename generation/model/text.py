"""Brief text to numbers: folding, then byte-level BPE of each segment on its own.

Folding takes away what hands write differently for the same word: capitals (a mark keeps that there
were some), accents of Latin letters, full-width forms, the Hindi nukta and candrabindu, the forms of
Arabic alef, its vowel signs and its final ta and ya. Where a text is Vietnamese, whose accents make
other words (dừa, dứa, dưa), they follow the bare letters as signs of their own: so a word typed
without them still begins alike.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import regex
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from generation.language.segments import segments

CAPITAL, CAPITALS = "\x11", "\x12"
"""Stand before a piece that had one capital, or several."""

_CACHE_LIMIT = 60_000

_VIETNAMESE = regex.compile("[đĐơƠưƯ]|\\p{Latin}\\p{M}*[\u031b\u0309\u0323]")
_TONES = {mark: chr(1 + i) for i, mark in enumerate("\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b")}
_BARRED = "\x0e"
"""Accents of Vietnamese, and the bar of đ, as control characters, which no brief holds."""
_ARABIC_ALIKE = str.maketrans({"ٱ": "ا", "ة": "ه", "ى": "ي", "ک": "ك", "ی": "ي", "ـ": None})


def is_vietnamese(text: str) -> bool:
    """By a letter or accent that no other Latin script here has."""
    return not text.isascii() and bool(_VIETNAMESE.search(unicodedata.normalize("NFD", text)))


def fold(piece: str, vietnamese: bool = False) -> str:
    """The piece as it is learned; a blank at its start stays at the start."""
    if piece.isascii() and piece.islower():
        return piece
    blank = " " if piece[:1] == " " else ""
    text = unicodedata.normalize("NFKC", piece.strip())
    out = []
    tones = []
    latin = False
    for ch in unicodedata.normalize("NFD", text.lower()):
        if unicodedata.combining(ch) and (latin or ch == "\u093c" or "\u064b" <= ch <= "\u0655"):
            if vietnamese and ch in _TONES:
                tones.append(_TONES[ch])
            continue
        if not unicodedata.combining(ch):
            latin = ch < "\u0370"
        if vietnamese and ch == "đ":
            tones.append(_BARRED)
        out.append("\u0902" if ch == "\u0901" else "d" if ch == "đ" else ch)
    capitals = sum(c.isupper() for c in text)
    mark = "" if not capitals else CAPITAL if capitals == 1 else CAPITALS
    folded = unicodedata.normalize("NFC", "".join(out)).translate(_ARABIC_ALIKE)
    return blank + mark + folded + "".join(tones)


def pieces(text: str) -> list[str]:
    """The folded text of each segment, with the blank before it."""
    vietnamese = is_vietnamese(text)
    blank = (" " if a and text[a - 1] == " " else "" for a, _ in segments(text))
    return [fold(x + text[a:b], vietnamese) for x, (a, b) in zip(blank, segments(text), strict=True)]


class TextTokenizer:
    """A ``prefix.TextEncoder``: ids of each piece, numbered from 0."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})

    def __len__(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def __call__(self, raw: list[str]) -> list[list[int]]:
        vietnamese = any(map(is_vietnamese, raw))
        known = self._known[vietnamese]
        new = [p for p in raw if p not in known]
        if new:
            if len(known) > _CACHE_LIMIT:
                known.clear()
                new = raw
            folded = [fold(p, vietnamese) for p in new]
            found = self._tokenizer.encode_batch_fast(folded, add_special_tokens=False)
            known.update(zip(new, (e.ids for e in found), strict=True))
        return [known[p] for p in raw]

    def pieces(self) -> dict[str, int]:
        """Each piece as the tokenizer spells it, and its number."""
        return dict(self._tokenizer.get_vocab())

    def parts(self, piece: str) -> list[int]:
        """The numbers that a piece of another tokenizer falls into."""
        return [token.id for token in self._tokenizer.model.tokenize(piece)]

    def to_bytes(self) -> bytes:
        return self._tokenizer.to_str().encode()

    def with_merges(self, count: int) -> TextTokenizer:
        """The same numbers with only the first merges: words fall into smaller pieces.

        Training reads some briefs so, as a misspelt word falls apart too (the idea of BPE dropout,
        arXiv 1910.13267, without its unseeded draws).
        """
        raw = json.loads(self._tokenizer.to_str())
        raw["model"]["merges"] = raw["model"]["merges"][:count]
        return TextTokenizer(Tokenizer.from_str(json.dumps(raw)))

    @staticmethod
    def from_bytes(raw: bytes) -> TextTokenizer:
        return TextTokenizer(Tokenizer.from_str(raw.decode()))

    @staticmethod
    def load(path: Path) -> TextTokenizer:
        return TextTokenizer.from_bytes(path.read_bytes())

    @staticmethod
    def train(texts: Iterable[str], size: int) -> TextTokenizer:
        """Merges learned inside segments only. ``size``: 256 bytes and the merges, as far as texts go."""
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        tokenizer.decoder = decoders.ByteLevel()
        trainer = trainers.BpeTrainer(
            vocab_size=size,
            min_frequency=2,
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        )

        def every_piece() -> Iterator[str]:
            for text in texts:
                yield from pieces(text)

        tokenizer.train_from_iterator(every_piece(), trainer)
        return TextTokenizer(tokenizer)
