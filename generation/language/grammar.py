"""The grammar: after any prefix of a program, which tokens may come next.

A table automaton with three small counters (motifs so far, which ornaments, genes
left). It knows no probabilities; with it, every sampled program is valid. ``Walker``
follows one program; ``Grammar`` turns allowed names into cached boolean rows.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

import numpy as np

from generation.language import fields as f
from generation.language.conditions import Conditions
from generation.language.vocabulary import END, MOTIFS_END, ORNAMENTS_END, Vocabulary
from generation.motifs import registry

_Q = tuple(f"q={i}" for i in range(f.GRID))

ORNAMENTS_OF = {
    "roundel": ("rays", "field_rows", "hills", "wreath", "dots", "diamonds", "sprigs"),
    "stacked": ("rays", "hills", "wreath", "ribbon", "dots", "rules", "sprigs"),
    "side_by_side": ("rules", "dots", "diamonds"),
    "vertical_seal": ("hills", "rules", "sprigs"),
    "hand_stamp": ("rays", "dots", "diamonds", "rules", "sprigs"),
    "shield": ("rays", "hills", "field_rows", "dots", "diamonds", "rules", "sprigs"),
    "arch": ("rays", "hills", "dots", "diamonds", "sprigs"),
    "badge": ("rays", "hills", "dots", "diamonds", "sprigs"),
    "wreath": ("wreath", "dots", "diamonds", "rules"),
    "plaque": ("rays", "hills", "field_rows", "dots", "diamonds", "rules", "sprigs"),
    "monogram": ("rays", "wreath", "dots", "diamonds", "rules", "sprigs"),
    "wordmark": ("rules", "dots", "diamonds"),
    "scene": ("dots", "diamonds", "rules", "sprigs"),
    "negative": ("dots", "diamonds", "rules", "sprigs"),
}
FRAMES_OF = {
    "roundel": f.FRAMES[1:],
    "stacked": ("none", "single", "double", "dotted"),
    "side_by_side": ("none",),
    "vertical_seal": ("none", "single"),
    "hand_stamp": ("single", "double", "scallop", "dotted", "notched"),
    "shield": ("none", "single", "double"),
    "arch": ("none", "single", "double"),
    "badge": f.FRAMES[1:],
    "wreath": ("none",),
    "plaque": f.FRAMES[1:],
    "monogram": f.FRAMES,
    "wordmark": ("none",),
    "scene": ("none", "single", "double"),
    "negative": ("none",),
}

# (group, field) in canonical order between the texts and the genes; "q" is a number.
_STEPS: tuple[tuple[str, str], ...] = (
    ("style", "style"),
    ("lockup", "lockup"),
    ("palette", "ground"),
    ("palette", "q"),
    ("palette", "tone"),
    ("palette", "accent"),
    ("palette", "q"),
    ("palette", "q"),
    ("palette", "inks"),
    ("type", "pairing"),
    ("type", "case"),
    ("type", "q"),
    ("ornament", "frame"),
    ("ornament", "ornaments"),
    ("arrangement", "variant"),
    ("arrangement", "repeat"),
    ("arrangement", "q"),
    ("arrangement", "q"),
    ("arrangement", "q"),
    ("landscape", "land"),
    ("landscape", "sky"),
    ("landscape", "house"),
    ("landscape", "tree"),
    ("landscape", "beast"),
    ("landscape", "q"),
    ("landscape", "q"),
    ("landscape", "q"),
    ("landscape", "q"),
    ("label", "label_layout"),
    ("label", "label_ground"),
    ("label", "label_frame"),
)
_LISTS = {
    "tone": f.KEY_TONES,
    "ground": f.GROUNDS,
    "accent": f.ACCENTS,
    "pairing": f.PAIRINGS,
    "case": f.CASES,
    "land": f.LANDS,
    "sky": f.SKIES,
    "house": f.HOUSES,
    "tree": f.TREES,
    "beast": f.BEASTS,
    "variant": f.VARIANTS,
    "repeat": f.REPEATS,
    "label_layout": f.LABEL_LAYOUTS,
    "label_ground": f.LABEL_GROUNDS,
    "label_frame": f.FRAMES,
}
_FIXED = {name: tuple(f"{name}={v}" for v in values) for name, values in _LISTS.items()}

SCENE = "scene"
"""The lock-up that has a landscape."""

ANY = "*"
"""In a held group: whatever the model chooses here."""


def keeps_colours(held: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a held palette wants more than one ink: a hand stamp, which has one, would lose it."""
    return bool({"inks=full", "inks=two"} & set(held.get("palette", ())))


class GrammarError(ValueError):
    """A token that may not stand here; the message names the field and what may."""


class Walker:
    """Follows one program token by token; ``allowed`` names what may come next."""

    def __init__(self, conditions: Conditions) -> None:
        self.c = conditions
        self._at = "item"
        self._step = 0
        self._slot = 0
        self._span_from = -1
        self._name_is = ""
        self._motifs: list[str] = []
        self._ornaments: list[str] = []
        self._genes_left = 0
        self._lockup = ""
        self._group = "item"
        self._group_index = 0
        self.done = False

    @property
    def group(self) -> str:
        """The held-field group that the next token belongs to."""
        return self._group

    @property
    def chooses_product(self) -> bool:
        """Whether a species may come next."""
        return self._at in ("species", "more")

    def allowed(self) -> tuple[str, ...]:
        """Never empty before the end; a held group allows just its own token."""
        free = self._free()
        held = self.c.held.get(self._group, ())
        if self._group_index < len(held):
            want = held[self._group_index]
            return (want,) if want in free else free
        return free

    def _free(self) -> tuple[str, ...]:
        at = self._at
        if at == "item":
            return tuple(f"item={i}" for i in f.ITEMS)
        if at == "species":
            return tuple(f"species={s}" for s in registry.species())
        if at == "form":
            return tuple(f"form={x}" for x in registry.forms_of(self._motifs[-1]))
        if at == "more":
            if len(self._motifs) < f.MAX_MOTIFS and self._motifs[0] != "general":
                have = set(self._motifs) | {"general"}
                return (*(f"species={s}" for s in registry.species() if s not in have), MOTIFS_END)
            return (MOTIFS_END,)
        if at == "ref":
            return self._refs()
        if at == "from":
            return tuple(f"at={i}" for i in self.c.pointable)
        if at == "to":
            end = min((i for i in self.c.unset if i > self._span_from), default=f.MAX_SEGMENTS)
            return tuple(f"at={i}" for i in self.c.pointable if self._span_from <= i < end)
        if at == "step":
            return self._step_allowed()
        if at == "orn_q":
            return _Q
        if at == "gene":
            return _Q
        return (END,)

    def _refs(self) -> tuple[str, ...]:
        slot = f.TEXT_SLOTS[self._slot]
        spans = ("ref=span",) if self.c.pointable else ()
        named = () if self._motifs[0] == "general" else ("ref=product",)
        if slot == "name":
            if self.c.brand:
                return ("ref=brand",)
            return spans + named or ("ref=none",)
        if self._name_is == "product":
            named = ()
        facts = tuple(f"ref=fact:{k}" for k in self.c.facts)
        phrases = tuple(f"ref=phrase:{k}" for k in f.PHRASES)
        if slot == "line":
            return ("ref=none", *named, *spans, *facts, *phrases)
        return ("ref=none", *spans, *(x for x in facts if x.endswith(":origin")), *phrases)

    def _step_allowed(self) -> tuple[str, ...]:
        name = _STEPS[self._step][1]
        if name == "q":
            return _Q
        if name == "style":
            return tuple(f"style={s}" for s in self.c.styles)
        if name == "lockup":
            return self._lockups()
        if name == "inks":
            if self._lockup == "hand_stamp":
                return ("inks=one",)
            return tuple(f"inks={x}" for x in self.c.inks)
        if name == "frame":
            return tuple(f"frame={x}" for x in FRAMES_OF[self._lockup])
        if name == "ornaments":
            free: tuple[str, ...] = ()
            if len(self._ornaments) < f.MAX_ORNAMENTS:
                free = tuple(f"ornament={o}" for o in ORNAMENTS_OF[self._lockup] if o not in self._ornaments)
            return (*free, ORNAMENTS_END)
        return _FIXED[name]

    def _lockups(self) -> tuple[str, ...]:
        """Those that this brief's letters, held ornaments and held inks allow."""
        held = self.c.held.get("ornament", ())
        ornaments = {t.partition("=")[2] for t in held if t.startswith("ornament=")}
        frames = {t.partition("=")[2] for t in held if t.startswith("frame=")}
        stamps = "lockup" in self.c.held or not keeps_colours(self.c.held)
        fitting = [
            x
            for x in f.LOCKUPS
            if (x != "vertical_seal" or self.c.han)
            and (x != "hand_stamp" or stamps)
            and ornaments <= set(ORNAMENTS_OF[x])
            and frames <= set(FRAMES_OF[x])
        ]
        return tuple(f"lockup={x}" for x in fitting or f.LOCKUPS[:3])

    def advance(self, token: str) -> None:
        """GrammarError where the token may not stand here."""
        if token not in self._free():
            few = ", ".join(self._free()[:8])
            raise GrammarError(f"{self._group}: {token!r} can't stand here; choose among {few} ...")
        before = self._group
        self._move(token)
        self._group_index = self._group_index + 1 if self._group == before else 0

    def _move(self, token: str) -> None:
        kind, _, value = token.partition("=")
        at = self._at
        if at == "item":
            self._at, self._group = "species", "species"
        elif kind == "species":
            self._motifs.append(value)
            self._at = "form"
        elif at == "form":
            self._at = "more"
        elif at == "more":
            self._at, self._group = "ref", "texts"
        elif at == "ref":
            self._take_ref(value)
        elif at == "from":
            self._span_from, self._at = int(value), "to"
        elif at == "to":
            self._next_slot()
        elif at == "step":
            self._take_step(kind, value)
        elif at == "orn_q":
            self._genes_left -= 1
            if not self._genes_left:
                self._at = "step"
        elif at == "gene":
            self._genes_left -= 1
            if not self._genes_left:
                self._at, self._group = "end", "end"
            elif self._genes_left <= f.GENES * (len(self._motifs) - 1):
                self._group = "other_genes"
        else:
            self.done = True

    def _take_ref(self, value: str) -> None:
        if f.TEXT_SLOTS[self._slot] == "name":
            self._name_is = value
        if value == "span":
            self._at = "from"
        else:
            self._next_slot()

    def _next_slot(self) -> None:
        self._slot += 1
        self._at = "ref"
        if self._slot == len(f.TEXT_SLOTS):
            self._at, self._group = "step", "style"

    def _take_step(self, kind: str, value: str) -> None:
        if kind == "lockup":
            self._lockup = value
        if kind == "ornament":
            self._ornaments.append(value)
            self._at, self._genes_left = "orn_q", 2
            return
        self._step += 1
        if self._lockup != SCENE:
            while self._step < len(_STEPS) and _STEPS[self._step][0] == "landscape":
                self._step += 1
        if self._step == len(_STEPS):
            self._at, self._group = "gene", "seed_genes"
            self._genes_left = f.GENES * len(self._motifs)
            return
        self._group = _STEPS[self._step][0]


class Grammar:
    """Walkers over one vocabulary: boolean rows for the decoder, one a state."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._rows: dict[tuple[str, ...], np.ndarray] = {}

    def mask(self, walker: Walker) -> np.ndarray:
        """(V,) bool: which tokens may come next. Tokens the vocabulary lacks are left out."""
        names = walker.allowed()
        row = self._rows.get(names)
        if row is None:
            row = np.zeros(len(self.vocabulary), dtype=bool)
            row[[self.vocabulary.id(t) for t in names if t in self.vocabulary]] = True
            self._rows[names] = row
        return row


def check(tokens: Iterable[str], conditions: Conditions) -> None:
    """GrammarError at the first token that may not stand where it does."""
    walker = Walker(conditions)
    for token in tokens:
        walker.advance(token)
    if not walker.done:
        raise GrammarError("end: the program stops too early")


def sample(rng: random.Random, conditions: Conditions) -> list[str]:
    """A uniformly random valid program: for tests of the drawing room, not for users."""
    walker = Walker(conditions)
    out: list[str] = []
    while not walker.done:
        allowed = walker.allowed()
        closing = {MOTIFS_END, ORNAMENTS_END} & set(allowed)
        token = closing.pop() if closing and rng.random() < 0.5 else rng.choice(allowed)
        walker.advance(token)
        out.append(token)
    return out
