"""What there is to choose from, as ``formats`` and ``catalogue`` print it and the API answers it."""

from __future__ import annotations

from typing import Any

from generation.brief import FACT_KEYS, PROCESSES
from generation.language import fields
from generation.motifs import registry as motifs
from plugins import registry
from webapp.studio.artworks import ITEMS

STRUCTURES: tuple[str, ...] = ()
EXPRESSIONS: tuple[str, ...] = ()


def formats() -> list[dict[str, Any]]:
    """Every format with its options as a JSON schema."""
    return registry.describe()


def catalogue() -> dict[str, list[str]]:
    """The closed lists of today; names are only ever added."""
    return {
        "species": list(motifs.species()),
        "styles": list(fields.STYLES),
        "lockups": list(fields.LOCKUPS),
        "items": list(ITEMS),
        "structures": list(STRUCTURES),
        "processes": list(PROCESSES),
        "expressions": list(EXPRESSIONS),
        "pairings": list(fields.PAIRINGS),
        "ornaments": list(fields.ORNAMENTS),
        "frames": list(fields.FRAMES),
        "grounds": list(fields.GROUNDS),
        "held_fields": list(fields.HELD_FIELDS),
        "facts": list(FACT_KEYS),
        "formats": [f["name"] for f in formats()],
    }
