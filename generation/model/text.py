"""Brief text to numbers: folding, then byte-level BPE of each segment on its own.

Folding takes away what hands write differently for the same word: capitals (a mark keeps that there
were some), accents of Latin letters, full-width forms, the Hindi nukta and candrabindu.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from generation.language.segments import segments

CAPITAL, CAPITALS = "\x11", "\x12"
"""Stand before a piece that had one capital, or several."""

_CACHE_LIMIT = 60_000


def fold(piece: str) -> str:
    """The piece as it is learned; a blank at its start stays at the start."""
    if piece.isascii() and piece.islower():
        return piece
    blank = " " if piece[:1] == " " else ""
    text = unicodedata.normalize("NFKC", piece.strip())
    out = []
    latin = False
    for ch in unicodedata.normalize("NFD", text.lower()):
        if unicodedata.combining(ch) and (latin or ch == "\u093c"):
            continue
        if not unicodedata.combining(ch):
            latin = ch < "\u0370"
        out.append("\u0902" if ch == "\u0901" else ch)
    capitals = sum(c.isupper() for c in text)
    mark = "" if not capitals else CAPITAL if capitals == 1 else CAPITALS
    return blank + mark + unicodedata.normalize("NFC", "".join(out))


def pieces(text: str) -> list[str]:
    """The folded text of each segment, with the blank before it."""
    return [fold((" " if a and text[a - 1] == " " else "") + text[a:b]) for a, b in segments(text)]


class TextTokenizer:
    """A ``prefix.TextEncoder``: ids of each piece, numbered from 0."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def __call__(self, raw: list[str]) -> list[list[int]]:
        known = self._known
        new = [p for p in raw if p not in known]
        if new:
            if len(known) > _CACHE_LIMIT:
                known.clear()
                new = raw
            folded = [fold(p) for p in new]
            found = self._tokenizer.encode_batch_fast(folded, add_special_tokens=False)
            known.update(zip(new, (e.ids for e in found), strict=True))
        return [known[p] for p in raw]

    def pieces(self) -> dict[str, int]:
        """Each piece as the tokenizer spells it, and its number."""
        return dict(self._tokenizer.get_vocab())

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
