"""Which type pairing a mood, a style and a lock-up ask for, as weights, and when it wears capitals."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Weights = Mapping[str, float]

_BY_MOOD: Mapping[str, Weights] = {
    "": {
        "heritage": 0.20, "modern": 0.16, "rounded": 0.16, "poster": 0.17, "slab": 0.17, "brush": 0.14,
        "didone": 0.07, "gazette": 0.06, "almanac": 0.09, "apothecary": 0.07, "folio": 0.06,
        "ledger": 0.07, "abbey": 0.07, "quill": 0.03, "signpainter": 0.08, "farmhouse": 0.10,
        "chalk": 0.05, "notebook": 0.04, "atelier": 0.05, "grotesk": 0.06, "meadow": 0.07,
        "nursery": 0.05, "market": 0.08, "tractor": 0.05, "kiosk": 0.05, "crate": 0.08, "enamel": 0.05,
    },
    "modern": {
        "heritage": 0.05, "modern": 0.60, "rounded": 0.15, "poster": 0.15, "slab": 0.05, "grotesk": 0.28,
        "atelier": 0.22, "kiosk": 0.14, "meadow": 0.10, "folio": 0.09, "tractor": 0.08, "enamel": 0.08,
        "nursery": 0.07, "didone": 0.05, "ledger": 0.05,
    },
    "simple": {
        "heritage": 0.10, "modern": 0.45, "rounded": 0.25, "poster": 0.10, "slab": 0.10, "meadow": 0.20,
        "folio": 0.15, "grotesk": 0.15, "atelier": 0.13, "ledger": 0.12, "nursery": 0.12,
        "notebook": 0.11, "kiosk": 0.06, "crate": 0.05,
    },
    "rustic": {
        "heritage": 0.20, "poster": 0.20, "slab": 0.38, "brush": 0.22, "farmhouse": 0.20,
        "almanac": 0.20, "crate": 0.16, "ledger": 0.14, "chalk": 0.13, "signpainter": 0.12,
        "abbey": 0.10, "market": 0.08, "gazette": 0.06, "tractor": 0.05, "notebook": 0.04,
    },
    "traditional": {
        "heritage": 0.50, "poster": 0.10, "slab": 0.20, "brush": 0.20, "apothecary": 0.20,
        "almanac": 0.20, "abbey": 0.18, "gazette": 0.16, "signpainter": 0.10, "ledger": 0.10,
        "didone": 0.09, "quill": 0.07, "enamel": 0.07, "folio": 0.06, "crate": 0.06,
    },
    "playful": {
        "rounded": 0.60, "brush": 0.25, "poster": 0.15, "farmhouse": 0.22, "market": 0.20,
        "chalk": 0.20, "nursery": 0.18, "signpainter": 0.13, "notebook": 0.12, "kiosk": 0.06,
    },
    "elegant": {
        "heritage": 0.68, "modern": 0.20, "brush": 0.12, "didone": 0.26, "folio": 0.26, "atelier": 0.25,
        "quill": 0.15, "abbey": 0.13, "apothecary": 0.13, "meadow": 0.06, "enamel": 0.05,
    },
    "bold": {
        "poster": 0.50, "slab": 0.30, "rounded": 0.10, "modern": 0.10, "market": 0.28, "tractor": 0.28,
        "kiosk": 0.15, "almanac": 0.13, "gazette": 0.12, "crate": 0.11, "didone": 0.07,
        "signpainter": 0.06,
    },
}  # fmt: skip

# One Chinese column beside a seal: brush, Song and Kai before any Hei.
_COLUMN: Weights = {
    "brush": 0.50, "heritage": 0.36, "modern": 0.08, "slab": 0.06, "notebook": 0.14, "apothecary": 0.12,
    "almanac": 0.12, "signpainter": 0.10, "quill": 0.08, "folio": 0.08, "abbey": 0.07, "gazette": 0.05,
    "atelier": 0.04, "farmhouse": 0.04, "enamel": 0.03,
}  # fmt: skip

# Beside carved lines, a letter drawn with compasses looks pasted on; a cut or written one gains.
_CARVED: Weights = {
    "modern": 0.5, "rounded": 0.6, "grotesk": 0.6, "atelier": 0.6, "nursery": 0.5, "meadow": 0.9,
    "kiosk": 0.8, "notebook": 0.8, "enamel": 0.8,
}  # fmt: skip
_CARVED_ELSE = 1.2

_CAPITALS: Mapping[str, float] = {
    "roundel": 0.72, "hand_stamp": 0.74, "stacked": 0.42, "side_by_side": 0.30, "vertical_seal": 0.0,
}  # fmt: skip
_CAPITALS_ELSE = 0.5

# Against the lock-up's own chance; brush and rounded have capitals that may stand alone, seldom.
_WEARS: Mapping[str, float] = {
    "brush": 0.12, "rounded": 0.55, "quill": 0.0, "signpainter": 0.0, "farmhouse": 0.0, "abbey": 0.5,
    "chalk": 0.6, "notebook": 0.4, "nursery": 0.25, "meadow": 1.25, "market": 0.8, "kiosk": 0.9,
    "didone": 1.2, "apothecary": 1.3, "folio": 1.25, "atelier": 1.35, "tractor": 1.2, "crate": 1.3,
    "enamel": 1.3,
}  # fmt: skip


def pairing_weights(mood: str, style: str, lockup: str) -> Weights:
    """Weights of the pairings. KeyError: a mood that no taste is known for."""
    if lockup == "vertical_seal":
        return _COLUMN
    weights = _BY_MOOD[mood]
    if style == "linocut":
        weights = {k: v * _CARVED.get(k, _CARVED_ELSE) for k, v in weights.items()}
    return MappingProxyType(dict(weights))


def capitals_chance(pairing: str, lockup: str) -> float:
    """How often a name in this pairing is set in capitals on this lock-up, 0 to 1."""
    return min(1.0, _CAPITALS.get(lockup, _CAPITALS_ELSE) * _WEARS.get(pairing, 1.0))
