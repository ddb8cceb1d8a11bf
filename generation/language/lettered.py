"""Which words of a brief our fonts can set: a reference never points at any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generation.language import fields as f
from generation.language.conditions import Conditions
from generation.language.segments import segments


def missing_letters(words: str) -> list[str]:
    """The letters and signs that no face has, each once. FontsNotReady where set-up has not run."""
    from generation.drawing.type.shaping import supported

    return [] if words.isascii() else supported(words)


def in_letters(conditions: Conditions, text: str) -> Conditions:
    """``conditions`` without references to, or across, segments that no face can set."""
    pieces = segments(text)[: f.MAX_SEGMENTS]
    unset = tuple(i for i, (a, b) in enumerate(pieces) if missing_letters(text[a:b]))
    if not unset:
        return conditions
    return replace(
        conditions, pointable=tuple(i for i in conditions.pointable if i not in unset), unset=unset
    )


def nameless_letters(text: str) -> Sequence[str]:
    """The missing letters of a text whose every word lacks some, so that no mark can be named by it.

    Empty where one word can be set.
    """
    pieces = [text[a:b] for a, b in segments(text)[: f.MAX_SEGMENTS]]
    words = [p for p in pieces if any(c.isalpha() for c in p)]
    if any(not missing_letters(w) for w in words):
        return ()
    return missing_letters(" ".join(words))
