"""A brief cut into what a text reference can point at: words, or single Chinese characters.

Byte-level BPE never merges across a segment, so a span of segments is a span of
tokens, whatever vocabulary a checkpoint was trained with.
"""

from __future__ import annotations

import regex

_SEGMENT = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}]"
    r"|[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’.\-][\p{L}\p{M}\p{N}\u200c\u200d]+)*"
    r"|[^\s\p{L}\p{M}\p{N}]+"
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
