"""A brief cut into what a text reference can point at: words, single Chinese characters, Thai clusters.

Thai has no blanks between words. It is cut before every consonant that begins a cluster (a leading vowel
goes with it, and what is written above, below and after it): a word is a run of such clusters. French
articles that lean on a word ("l'ail", "d'ananas") are pieces of their own, so that a name can leave them out.

Byte-level BPE never merges across a segment, so a span of segments is a span of
tokens, whatever vocabulary a checkpoint was trained with.
"""

from __future__ import annotations

import regex

_SEGMENT = regex.compile(
    r"(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu)['’](?=\p{L}{2})"
    r"|[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e30\u0e32\u0e33\u0e45]?"
    r"|[\u0e2f-\u0e5b]"
    r"|[\p{Han}\p{Hiragana}\p{Katakana}]"
    r"|[[\p{L}\p{M}\p{N}\u200c\u200d]--[\u0e00-\u0e7f]]+"
    r"(?:['’.\-][[\p{L}\p{M}\p{N}\u200c\u200d]--[\u0e00-\u0e7f]]+)*"
    r"|[^\s\p{L}\p{M}\p{N}]+",
    regex.V1 | regex.IGNORECASE,
)


def segments(text: str) -> list[tuple[int, int]]:
    """Character offsets (start, end) of the text's segments, in order; white space belongs to none."""
    # \p{L} also matches Han: a run of mixed letters is cut again, character by character.
    out: list[tuple[int, int]] = []
    for m in _SEGMENT.finditer(text):
        start = m.start()
        piece = m.group()
        last = start
        for i, ch in enumerate(piece):
            if "\u2e80" <= ch <= "\u9fff" or "\u3400" <= ch <= "\u4dbf" or ch >= "\U00020000":
                if ord(ch) >= 0x1F000 and ord(ch) < 0x20000:
                    continue
                if last < start + i:
                    out.append((last, start + i))
                out.append((start + i, start + i + 1))
                last = start + i + 1
        if last < m.end():
            out.append((last, m.end()))
    return out
