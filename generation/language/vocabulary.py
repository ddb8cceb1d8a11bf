"""Design tokens by name. A checkpoint carries the list it was trained with.

Text tokens (byte-level BPE) are numbered after the design tokens and are input only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from generation.brief import PROCESSES
from generation.language import fields as f
from generation.motifs import registry

PAD, TEXT, BRAND, PROGRAM, END = "<pad>", "<text>", "<brand>", "<program>", "<end>"
MOTIFS_END, ORNAMENTS_END = "motifs=end", "ornaments=end"
LANGUAGES = (
    "en", "zh", "es", "hi", "sw", "other", "unknown", "fr", "pt", "bn", "id", "vi", "ar", "th",
)  # fmt: skip


def design_tokens() -> tuple[str, ...]:
    """All design tokens of today's language, in a fixed order."""
    forms = sorted({form for s in registry.species() for form in registry.forms_of(s)})
    groups: list[Iterable[str]] = [
        (PAD, TEXT, BRAND, PROGRAM, END),
        (f"process={p}" for p in PROCESSES),
        (f"language={x}" for x in LANGUAGES),
        ("brand=yes", "brand=no"),
        (f"has={k}" for k in f.FACTS_IN_TEXT),
        (f"hold={h}" for h in f.HELD_FIELDS),
        ("photo",),
        (f"q={i}" for i in range(f.GRID)),
        (f"at={i}" for i in range(f.MAX_SEGMENTS)),
        (f"item={i}" for i in f.ITEMS),
        (MOTIFS_END, ORNAMENTS_END),
        (f"species={s}" for s in registry.species()),
        (f"form={x}" for x in forms),
        ("ref=none", "ref=brand", "ref=product", "ref=span"),
        (f"ref=fact:{k}" for k in f.FACTS_IN_TEXT),
        (f"ref=phrase:{k}" for k in f.PHRASES),
        (f"style={s}" for s in f.STYLES),
        (f"lockup={x}" for x in f.LOCKUPS),
        (f"ground={x}" for x in f.GROUNDS),
        (f"tone={x}" for x in f.KEY_TONES),
        (f"accent={x}" for x in f.ACCENTS),
        (f"inks={x}" for x in f.INK_COUNTS),
        (f"pairing={x}" for x in f.PAIRINGS),
        (f"case={x}" for x in f.CASES),
        (f"frame={x}" for x in f.FRAMES),
        (f"ornament={x}" for x in f.ORNAMENTS),
        (f"land={x}" for x in f.LANDS),
        (f"sky={x}" for x in f.SKIES),
        (f"house={x}" for x in f.HOUSES),
        (f"tree={x}" for x in f.TREES),
        (f"beast={x}" for x in f.BEASTS),
        (f"variant={x}" for x in f.VARIANTS),
        (f"repeat={x}" for x in f.REPEATS),
        (f"label_layout={x}" for x in f.LABEL_LAYOUTS),
        (f"label_ground={x}" for x in f.LABEL_GROUNDS),
        (f"label_frame={x}" for x in f.FRAMES),
    ]
    return tuple(t for g in groups for t in g)


@dataclass(frozen=True)
class Vocabulary:
    """Token names and their numbers."""

    tokens: tuple[str, ...]
    _ids: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._ids.update({t: i for i, t in enumerate(self.tokens)})

    def __len__(self) -> int:
        return len(self.tokens)

    def __contains__(self, token: str) -> bool:
        return token in self._ids

    def id(self, token: str) -> int:
        """KeyError where this vocabulary lacks the token."""
        return self._ids[token]

    def ids(self, tokens: Iterable[str]) -> list[int]:
        return [self._ids[t] for t in tokens]

    def names(self, ids: Iterable[int]) -> list[str]:
        return [self.tokens[i] for i in ids]

    def sha256(self) -> str:
        return hashlib.sha256(json.dumps(self.tokens).encode()).hexdigest()

    @staticmethod
    def current() -> Vocabulary:
        return Vocabulary(design_tokens())
