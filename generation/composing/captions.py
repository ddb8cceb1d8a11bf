"""A short name for a concept, in the brief's language: what is drawn, and how."""

from __future__ import annotations

from generation.composing.words import WORDS
from generation.language.program import Program
from generation.motifs import registry


def picture_name(program: Program, language: str) -> str:
    """What the hero shows, in words. ``language``: one of ``tongues.LANGUAGES``."""
    hero = program.motifs[0]
    if hero.species == "general":
        return WORDS[language].general[hero.form]
    return " + ".join(registry.name_of(m.species, language) for m in program.motifs if m.species != "general")


def caption(program: Program, language: str) -> str:
    """For example "honey: round emblem, linocut"."""
    words = WORDS[language]
    stop, comma = words.between
    how = f"{words.lockups[program.lockup]}{comma}{words.styles[program.style]}"
    return f"{picture_name(program, language)}{stop}{how}"
