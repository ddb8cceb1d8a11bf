"""Programs of older language versions, brought up to today's, one step a version.

``STEPS[n]`` turns the JSON of version n into version n + 1. A step may add a field
with the value that keeps the drawing as it was; it never drops a decision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generation.language.fields import LANGUAGE_VERSION
from generation.language.program import Program, program_from_json

Json = dict[str, Any]


def _label_was_classic(raw: Json) -> Json:
    """0 -> 1: before version 1 a program held no label; every label was drawn as the classic one."""
    raw.setdefault("label", {"layout": "classic", "ground": "cream", "frame": "single"})
    return raw


STEPS: dict[int, Callable[[Json], Json]] = {0: _label_was_classic}


def load(raw: Mapping[str, Any]) -> Program:
    """The program behind stored JSON of any version. ValueError: written by a newer Sheaf."""
    data: Json = dict(raw)
    version = int(data.get("language_version", 0))
    if version > LANGUAGE_VERSION:
        raise ValueError(
            f"this program has language_version {version}, newer than {LANGUAGE_VERSION}: update Sheaf"
        )
    while version < LANGUAGE_VERSION:
        data = STEPS[version](data)
        version += 1
        data["language_version"] = version
    return program_from_json(data)
