"""The honest baseline: the longest product word of species.csv that stands in the brief.

For comparison alone; nothing that serves may import it.
"""

from __future__ import annotations

from functools import cache

from generation.motifs import registry


def _folded(text: str) -> str:
    return (
        f" {' '.join(''.join(c if c.isalnum() or ord(c) > 0x300 else ' ' for c in text.casefold()).split())} "
    )


@cache
def _words() -> tuple[tuple[str, str], ...]:
    """(word, species), longest first; Chinese matches anywhere, other scripts whole words."""
    found = []
    for row in registry.facts().values():
        species = row.id if row.id in registry.species() else "general"
        for language, words in row.names.items():
            for word in words:
                folded = _folded(word)
                found.append((folded.strip() if language.startswith("zh") else folded, species))
    return tuple(sorted(set(found), key=lambda x: (-len(x[0]), x)))


def read(text: str) -> tuple[str, ...]:
    """The species of the longest word found; general where there is none."""
    folded = _folded(text)
    return next(((species,) for word, species in _words() if word and word in folded), ("general",))
