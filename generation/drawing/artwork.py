"""The Artwork: one finished concept, the only thing that a plugin gets to see.

It holds the scenes by item name (``logo``, ``label``, ``stamp``, ``logo-one-ink`` ...),
the seller's facts and where the design came from. It is immutable and serialises to
canonical JSON, the same bytes on every machine, exactly as a child process reads it.
Nothing in it was read from a clock: ``Provenance.created`` is the caller's to say.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from generation.drawing.scene import Scene, scene_to_json
from generation.drawing.scene_json import scene_from_json

ARTWORK_VERSION = 1
ONE_INK = "-one-ink"

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a design came from. ``created`` is ``YYYY-MM-DD``; ValueError otherwise."""

    concept: str
    created: str
    program_sha256: str = ""
    model_sha256: str = ""
    drawing_version: int = 0

    def __post_init__(self) -> None:
        if not _DATE.fullmatch(self.created):
            raise ValueError(f"created must be YYYY-MM-DD, not {self.created!r}")


def _no_facts() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Artwork:
    """``scenes`` by item name; ``language`` is the BCP 47 tag of the words on the design."""

    scenes: Mapping[str, Scene]
    title: str
    provenance: Provenance
    language: str = ""
    facts: Mapping[str, str] = field(default_factory=_no_facts)
    artwork_version: int = ARTWORK_VERSION

    def __post_init__(self) -> None:
        object.__setattr__(self, "scenes", MappingProxyType(dict(self.scenes)))
        object.__setattr__(self, "facts", MappingProxyType(dict(self.facts)))

    def scene(self, item: str) -> Scene:
        """KeyError names the item that is missing and those that there are."""
        try:
            return self.scenes[item]
        except KeyError:
            raise KeyError(f"no {item!r} in this artwork; it has {', '.join(sorted(self.scenes))}") from None

    def one_ink(self, item: str) -> Scene | None:
        """The one-ink version of ``item``: its own ``-one-ink`` scene, or a scene that has one plate."""
        if item + ONE_INK in self.scenes:
            return self.scenes[item + ONE_INK]
        scene = self.scene(item)
        return scene if len({ink.plate or ink.name for ink in scene.inks if any(ink.cmyk)}) <= 1 else None

    def to_bytes(self) -> bytes:
        """Canonical JSON: sorted keys, no spaces, UTF-8."""
        return json.dumps(
            artwork_to_json(self), sort_keys=True, separators=(",", ":"), ensure_ascii=False
        ).encode()

    def sha256(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()


def artwork_to_json(artwork: Artwork) -> dict[str, Any]:
    """The artwork as plain JSON values."""
    p = artwork.provenance
    return {
        "artwork_version": artwork.artwork_version,
        "title": artwork.title,
        "language": artwork.language,
        "facts": dict(artwork.facts),
        "provenance": {
            "concept": p.concept,
            "created": p.created,
            "program_sha256": p.program_sha256,
            "model_sha256": p.model_sha256,
            "drawing_version": p.drawing_version,
        },
        "scenes": {item: scene_to_json(scene) for item, scene in artwork.scenes.items()},
    }


def artwork_from_json(raw: Mapping[str, Any]) -> Artwork:
    """ValueError where the artwork was written by a newer version."""
    if raw["artwork_version"] > ARTWORK_VERSION:
        raise ValueError(
            f"this artwork has version {raw['artwork_version']}, newer than {ARTWORK_VERSION}: update Sheaf"
        )
    return Artwork(
        scenes={item: scene_from_json(scene) for item, scene in raw["scenes"].items()},
        title=raw["title"],
        provenance=Provenance(**raw["provenance"]),
        language=raw["language"],
        facts=raw["facts"],
    )


def artwork_from_bytes(data: bytes) -> Artwork:
    return artwork_from_json(json.loads(data))
