"""Every closed list of the design language, in one place.

Names are only ever added (house.md, Decided 2). The order inside a list is free:
programs store names and checkpoints carry their own vocabulary.
"""

from __future__ import annotations

LANGUAGE_VERSION = 1

GRID = 64
"""A scalar decision is one of 64 steps, 0 to 63; what a step means is the reader's affair."""

GENES = 10
"""Every motif family declares exactly this many genes."""

MAX_MOTIFS = 3
MAX_ORNAMENTS = 3
MAX_SEGMENTS = 96
"""A text reference can point at the first 96 words (or Chinese characters) of a brief."""

ITEMS = ("logo",)
STYLES = ("flat", "linocut", "stamp", "line", "geometric", "brush")
LOCKUPS = (
    "roundel",
    "stacked",
    "side_by_side",
    "vertical_seal",
    "hand_stamp",
    "shield",
    "arch",
    "badge",
    "wreath",
    "plaque",
    "monogram",
    "wordmark",
    "scene",
    "negative",
)

GROUNDS = ("paper", "cream", "tint", "deep", "dark")
"""paper: white; cream: warm off-white; tint: pale of the hero; deep: the key colour,
reversed; dark: near-black of the key hue."""
KEY_TONES = ("deep", "mid", "soft")
ACCENTS = ("gold", "leaf", "red", "sky", "hero")
INK_COUNTS = ("full", "two", "one")

PAIRINGS = (
    "heritage",
    "modern",
    "rounded",
    "poster",
    "slab",
    "brush",
    "didone",
    "gazette",
    "almanac",
    "apothecary",
    "folio",
    "ledger",
    "abbey",
    "quill",
    "signpainter",
    "farmhouse",
    "chalk",
    "notebook",
    "atelier",
    "grotesk",
    "meadow",
    "nursery",
    "market",
    "tractor",
    "kiosk",
    "crate",
    "enamel",
)
CASES = ("upper", "written")

FRAMES = ("none", "single", "double", "scallop", "dotted", "notched")
ORNAMENTS = ("rays", "field_rows", "hills", "wreath", "ribbon", "dots", "diamonds", "rules", "sprigs")

LANDS = ("hills", "rows", "terraces", "mountains", "lake", "sea", "orchard", "meadow")
SKIES = ("none", "sun", "moon", "clouds", "birds")
HOUSES = ("none", "barn", "farmhouse", "hip_roof", "round_hut", "flat_roof", "stilt_house", "mill")
TREES = ("none", "round", "cypress", "palm", "pine", "bamboo")
BEASTS = ("none", "cow", "sheep", "goat", "hen", "ducks", "buffalo")
LANDSCAPE_NUMBERS = ("horizon", "layers", "flow", "place")
"""How high the horizon lies, how many bands of land, how they swing, where house, trees and beast stand."""

VARIANTS = ("a", "b", "c")
REPEATS = ("one", "two", "three")

LABEL_LAYOUTS = ("classic", "band", "window")
LABEL_GROUNDS = ("paper", "cream", "tint", "deep")

PHRASES = (
    "family_farm",
    "mountain_grown",
    "hand_picked",
    "sun_dried",
    "small_batch",
    "by_the_sea",
    "since_generations",
)

TEXT_SLOTS = ("name", "line", "place")
FACTS_IN_TEXT = ("variety", "origin", "producer")
"""Facts that a mark may refer to; the others stand on labels only."""

HELD_FIELDS = (
    "species",
    "style",
    "lockup",
    "palette",
    "type",
    "ornament",
    "arrangement",
    "landscape",
    "seed_genes",
)
