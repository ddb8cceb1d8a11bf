"""Designs whose files are timed: drawn by the corpus's director, accepted by the judges."""

from __future__ import annotations

from generation.brief import Brief
from generation.composing.kit import compose
from generation.composing.label import LabelError
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.language.program import Program
from tools.samples import by_director

COUNT = 8


def designs(count: int = COUNT) -> list[tuple[Program, Brief]]:
    """The same designs every time."""
    out: list[tuple[Program, Brief]] = []
    for program, brief in by_director(seed=2026):
        try:
            compose(program, brief, "label")
        except (DoesNotFit, MissingGlyphs, LabelError):
            continue
        out.append((program, brief))
        if len(out) == count:
            break
    return out
