"""What the change page remembers between two taps. It stands in the page's address alone, so that the
browser's way back is the way to undo, and nothing is stored before the seller says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import QueryDict

from generation.language import fields as f
from generation.motifs import registry
from webapp.studio.changing import GENERAL, Wish
from webapp.studio.services.changes import HOLDS

FIND = "find"
"""The place inside the first part where products are looked for."""
PARTS = ("species", "style", "lockup", FIND)
LONGEST_SEARCH = 60


@dataclass(frozen=True)
class State:
    """``keep``: what six more shall hold. ``at``: the open part. ``slot``: which product the search is for,
    one past the last to add one. ``search``: what was looked for."""

    wish: Wish
    keep: frozenset[str] = frozenset()
    at: str = ""
    slot: int = 0
    search: str = ""

    @staticmethod
    def of(sent: QueryDict, base: Wish) -> State:
        """What an address or a form says; whatever isn't known is as the design has it."""
        motifs = tuple(m for m in (_motif(v) for v in sent.getlist("draw")[: f.MAX_MOTIFS]) if m)
        motifs = tuple({species: (species, form) for species, form in motifs}.values())
        if GENERAL in dict(motifs) and (len(motifs) > 1 or base.motifs[0][0] != GENERAL):
            motifs = ()
        style, lockup = sent.get("style", ""), sent.get("lockup", "")
        wish = Wish(
            motifs or base.motifs,
            style if style in f.STYLES else base.style,
            lockup if lockup in f.LOCKUPS else base.lockup,
        )
        at, slot = sent.get("at", ""), sent.get("slot", "")
        most = min(len(wish.motifs), f.MAX_MOTIFS - 1)
        return State(
            wish,
            frozenset(k for k in sent.getlist("keep") if k in HOLDS),
            at if at in PARTS else "",
            min(int(slot), most) if slot.isdecimal() and len(slot) < 3 else 0,
            sent.get("q", "").replace("\0", "")[:LONGEST_SEARCH].strip(),
        )

    @property
    def open(self) -> str:
        """The part that is unfolded."""
        return "species" if self.at == FIND else self.at

    def address(self, path: str) -> str:
        """``path`` with all of this in its query, at the part that was tapped."""
        pairs: list[tuple[str, str]] = list(wish_query(self.wish))
        pairs += [("keep", k) for k in HOLDS if k in self.keep]
        pairs += [("at", self.at)] if self.at else []
        pairs += [("slot", str(self.slot))] if self.slot else []
        pairs += [("q", self.search)] if self.search else []
        return f"{path}?{urlencode(pairs)}" + (f"#part-{self.at}" if self.at else "")

    def tapped(self, what: str) -> State:
        """After a tap on the button with this value; one that says nothing changes nothing."""
        kind, _, value = what.partition(":")
        step = _STEPS.get(kind)
        return step(self, value) if step else self


def wish_query(wish: Wish) -> tuple[tuple[str, str], ...]:
    """The parts of a wish as pairs of an address."""
    motifs = (("draw", f"{species}.{form}") for species, form in wish.motifs)
    return (*motifs, ("style", wish.style), ("lockup", wish.lockup))


def _motif(value: str) -> tuple[str, str] | None:
    species, _, form = value.partition(".")
    if species not in registry.species():
        return None
    forms = registry.forms_of(species)
    return species, form if form in forms else forms[0]


def _style(s: State, value: str) -> State:
    if value not in f.STYLES:
        return s
    return replace(s, wish=replace(s.wish, style=value), keep=s.keep | {"style"}, at="style")


def _lockup(s: State, value: str) -> State:
    if value not in f.LOCKUPS:
        return s
    return replace(s, wish=replace(s.wish, lockup=value), keep=s.keep | {"lockup"}, at="lockup")


def _species(s: State, value: str) -> State:
    """The product found takes the place that was looked for; one that is there already moves to it."""
    motif = _motif(value)
    if motif is None or motif[0] == GENERAL:
        return s
    motifs = list(s.wish.motifs)
    if GENERAL in dict(motifs):
        motifs = []
    old = next((m for m in motifs if m[0] == motif[0]), motif)
    motifs[s.slot : s.slot + 1] = [old]
    rest = [m for i, m in enumerate(motifs) if i == min(s.slot, len(motifs) - 1) or m[0] != motif[0]]
    return _with_motifs(replace(s, keep=s.keep | {"species"}), rest)


def _form(s: State, value: str) -> State:
    place, _, form = value.partition(".")
    motifs = list(s.wish.motifs)
    if not place.isdecimal() or int(place) >= len(motifs):
        return s
    species = motifs[int(place)][0]
    if form not in registry.forms_of(species):
        return s
    motifs[int(place)] = (species, form)
    return replace(_with_motifs(s, motifs), keep=s.keep | {"species", "form"}, slot=s.slot, search=s.search)


def _drop(s: State, value: str) -> State:
    motifs = [m for i, m in enumerate(s.wish.motifs) if str(i) != value]
    return _with_motifs(s, motifs) if motifs else s


def _front(s: State, value: str) -> State:
    first = [m for i, m in enumerate(s.wish.motifs) if str(i) == value]
    return _with_motifs(s, first + [m for m in s.wish.motifs if m not in first])


def _slot(s: State, value: str) -> State:
    most = min(len(s.wish.motifs), f.MAX_MOTIFS - 1)
    if not value.isdecimal() or len(value) > 2 or GENERAL in dict(s.wish.motifs):
        return replace(s, at=FIND)
    return replace(s, at=FIND, slot=min(int(value), most), search="")


def _find(s: State, value: str) -> State:
    return replace(s, at=FIND)


def _with_motifs(s: State, motifs: list[tuple[str, str]]) -> State:
    return replace(s, wish=replace(s.wish, motifs=tuple(motifs)), at="species", slot=0, search="")


_STEPS: Mapping[str, Callable[[State, str], State]] = {
    "style": _style,
    "lockup": _lockup,
    "species": _species,
    "form": _form,
    "drop": _drop,
    "front": _front,
    "slot": _slot,
    "find": _find,
}
