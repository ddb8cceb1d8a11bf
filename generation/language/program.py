"""The Program: every decision of a design, by name. Immutable; stored as JSON."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any

from generation.language.fields import LANGUAGE_VERSION


@dataclass(frozen=True)
class Motif:
    """What is drawn: a species in one of its forms, its genes on the 64-step grid."""

    species: str
    form: str
    genes: Mapping[str, int]

    def __hash__(self) -> int:
        return hash((self.species, self.form, tuple(sorted(self.genes.items()))))


@dataclass(frozen=True)
class Palette:
    """Colour by role. ``key_hue`` is OKLCH hue in 64 steps of 5.625 degrees;
    ``hero_shift`` turns the product's own hue (32 = as it is), ``vivid`` scales chroma."""

    ground: str
    key_hue: int
    key_tone: str
    accent: str
    hero_shift: int
    vivid: int
    inks: str


@dataclass(frozen=True)
class Lettering:
    """A type pairing, its case, and tracking on the grid."""

    pairing: str
    case: str
    tracking: int


@dataclass(frozen=True)
class Ornament:
    kind: str
    density: int
    size: int


@dataclass(frozen=True)
class Arrangement:
    """How the lock-up is laid out: variant a-c, balance of picture and letters,
    air between them, tilt of the hero, how many times the hero stands."""

    variant: str
    repeat: str
    balance: int
    air: int
    tilt: int


@dataclass(frozen=True)
class Landscape:
    """Where the product grows, as the scene lock-up draws it: what the land is, what stands in it,
    and four numbers on the grid (see ``fields.LANDSCAPE_NUMBERS``)."""

    land: str
    sky: str
    house: str
    tree: str
    beast: str
    horizon: int
    layers: int
    flow: int
    place: int


@dataclass(frozen=True)
class LabelChoice:
    layout: str
    ground: str
    frame: str


@dataclass(frozen=True)
class TextRef:
    """Where letters come from, never the letters themselves.

    ``kind``: none, brand, product, fact (``key``), phrase (``key``) or span
    (``start``/``end``: character offsets in the checked brief's text).
    """

    kind: str
    key: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Program:
    """``landscape`` is there where the lock-up is a scene, and nowhere else."""

    item: str
    texts: Mapping[str, TextRef]
    motifs: tuple[Motif, ...]
    style: str
    lockup: str
    palette: Palette
    lettering: Lettering
    frame: str
    ornaments: tuple[Ornament, ...]
    arrangement: Arrangement
    label: LabelChoice
    landscape: Landscape | None = None
    language_version: int = field(default=LANGUAGE_VERSION)

    @property
    def species(self) -> str:
        """The hero's species."""
        return self.motifs[0].species

    def to_json(self) -> dict[str, Any]:
        p, t, a = self.palette, self.lettering, self.arrangement
        raw: dict[str, Any] = {
            "language_version": self.language_version,
            "item": self.item,
            "texts": {slot: _ref_to_json(ref) for slot, ref in self.texts.items()},
            "motifs": [{"species": m.species, "form": m.form, "genes": dict(m.genes)} for m in self.motifs],
            "style": self.style,
            "lockup": self.lockup,
            "palette": {
                "ground": p.ground,
                "key_hue": p.key_hue,
                "key_tone": p.key_tone,
                "accent": p.accent,
                "hero_shift": p.hero_shift,
                "vivid": p.vivid,
                "inks": p.inks,
            },
            "type": {"pairing": t.pairing, "case": t.case, "tracking": t.tracking},
            "frame": self.frame,
            "ornaments": [{"kind": o.kind, "density": o.density, "size": o.size} for o in self.ornaments],
            "arrangement": {
                "variant": a.variant,
                "repeat": a.repeat,
                "balance": a.balance,
                "air": a.air,
                "tilt": a.tilt,
            },
            "label": {"layout": self.label.layout, "ground": self.label.ground, "frame": self.label.frame},
        }
        if self.landscape is not None:
            raw["landscape"] = asdict(self.landscape)
        return raw

    def to_bytes(self) -> bytes:
        """Canonical JSON, for hashing and storing."""
        return json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

    def sha256(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()


def _ref_to_json(ref: TextRef) -> dict[str, Any]:
    out: dict[str, Any] = {"ref": ref.kind}
    if ref.kind in ("fact", "phrase"):
        out["key"] = ref.key
    if ref.kind == "span":
        out["start"], out["end"] = ref.start, ref.end
    return out


def program_from_json(raw: Mapping[str, Any]) -> Program:
    """A program of the current version (older ones: see ``migrations.load``).

    KeyError or TypeError where a field is missing; values are checked by
    ``generation.language.grammar.check``.
    """
    return Program(
        item=raw["item"],
        texts=MappingProxyType(
            {
                slot: TextRef(r["ref"], r.get("key", ""), r.get("start", 0), r.get("end", 0))
                for slot, r in raw["texts"].items()
            }
        ),
        motifs=tuple(
            Motif(m["species"], m["form"], MappingProxyType(dict(m["genes"]))) for m in raw["motifs"]
        ),
        style=raw["style"],
        lockup=raw["lockup"],
        palette=Palette(**raw["palette"]),
        lettering=Lettering(**raw["type"]),
        frame=raw["frame"],
        ornaments=tuple(Ornament(**o) for o in raw["ornaments"]),
        arrangement=Arrangement(**raw["arrangement"]),
        label=LabelChoice(**raw["label"]),
        landscape=Landscape(**raw["landscape"]) if raw.get("landscape") else None,
        language_version=raw["language_version"],
    )
