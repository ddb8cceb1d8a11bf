"""A design with other parts: what the seller chose by hand, written into its Program.

Pure: the same program, brief and wish give the same program, so that a picture shown before is the
design that is stored after. What the new parts can't have (a frame, an ornament) is left out, what
they need (a landscape, genes) is derived from the design's own hash, never from chance.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from generation.brief import Brief, BriefError
from generation.language import fields as f
from generation.language.codec import encode
from generation.language.conditions import conditions_of
from generation.language.grammar import FRAMES_OF, ORNAMENTS_OF, SCENE, GrammarError, check
from generation.language.program import Landscape, Motif, Program
from generation.motifs import registry

GENERAL = "general"
"""The species of designs without a product; it stands alone."""

_LAND_OF = {"dairy": "meadow", "cattle": "meadow", "sheep_goat": "meadow", "bird": "meadow", "egg": "meadow"}
_LAND_OF |= {"pome": "orchard", "drupe": "orchard", "citrus": "orchard", "nut": "orchard"}
_LAND_OF |= {"fish": "sea", "crustacean": "sea", "shellfish": "sea", "seaweed": "sea"}
_LAND_OF |= {"ear_of_grain": "rows", "leaf_sprig": "terraces"}


@dataclass(frozen=True)
class Wish:
    """The parts that can be chosen. ``motifs``: one to three (species, form), the hero first."""

    motifs: tuple[tuple[str, str], ...]
    style: str
    lockup: str


def wish_of(program: Program) -> Wish:
    return Wish(tuple((m.species, m.form) for m in program.motifs), program.style, program.lockup)


def styles_for(brief: Brief) -> tuple[str, ...]:
    """The drawing styles that the brief's process can print."""
    return conditions_of(brief).styles


def lockups_for(brief: Brief) -> tuple[str, ...]:
    """The lock-ups that the brief's letters allow."""
    han = conditions_of(brief).han
    return tuple(x for x in f.LOCKUPS if han or x != "vertical_seal")


def changed(program: Program, wish: Wish, brief: Brief) -> Program:
    """``program`` with the parts of ``wish``. BriefError: this combination isn't in the language."""
    if wish == wish_of(program):
        return program
    seed = program.sha256()
    lockup = wish.lockup
    ornaments = tuple(o for o in program.ornaments if o.kind in ORNAMENTS_OF[lockup])
    inks = "one" if lockup == "hand_stamp" else program.palette.inks
    out = replace(
        program,
        motifs=_motifs(program, wish, seed),
        style=wish.style,
        lockup=lockup,
        palette=replace(program.palette, inks=inks),
        frame=_frame(program.frame, lockup),
        ornaments=ornaments,
        landscape=_landscape(program, wish, seed) if lockup == SCENE else None,
        language_version=f.LANGUAGE_VERSION,
    )
    _refuse_unsayable(out, brief)
    return out


def tries(program: Program) -> Iterator[Program]:
    """The program, then quieter forms of it, for when it has no room or would not print as it is."""
    yield program
    calm = replace(program.arrangement, balance=f.GRID // 2, air=f.GRID // 2, tilt=f.GRID // 2)
    yield replace(program, ornaments=(), arrangement=calm)
    for variant in f.VARIANTS:
        if variant != calm.variant:
            yield replace(program, ornaments=(), arrangement=replace(calm, variant=variant, repeat="one"))


def _refuse_unsayable(program: Program, brief: Brief) -> None:
    try:
        check(encode(program, brief.text), conditions_of(brief))
    except (GrammarError, ValueError, LookupError) as error:
        raise BriefError("parts", "unsayable", f"parts: {error}") from None


def _motifs(program: Program, wish: Wish, seed: str) -> tuple[Motif, ...]:
    had = {m.species: m for m in program.motifs}
    out = []
    for species, form in wish.motifs:
        old = had.get(species)
        out.append(replace(old, form=form) if old else Motif(species, form, _genes(species, seed)))
    return tuple(out)


def _numbers(seed: str, what: str, count: int) -> list[int]:
    """``count`` numbers of the grid, the same for the same words."""
    digest = hashlib.sha256(f"{seed}:{what}".encode()).digest()
    return [b % f.GRID for b in digest[:count]]


def _genes(species: str, seed: str) -> MappingProxyType[str, int]:
    names = registry.family_of(species).genes
    return MappingProxyType(dict(zip(names, _numbers(seed, species, f.GENES), strict=True)))


def _frame(frame: str, lockup: str) -> str:
    allowed = FRAMES_OF[lockup]
    if frame in allowed:
        return frame
    return "single" if "single" in allowed else allowed[0]


def _landscape(program: Program, wish: Wish, seed: str) -> Landscape:
    if program.landscape is not None:
        return program.landscape
    species = wish.motifs[0][0]
    pick = _numbers(seed, "landscape", 8)
    plain = ("hills", "rows", "mountains")
    land = _LAND_OF.get(registry.family_of(species).name, plain[pick[0] % len(plain)])
    horizon, layers, flow, place = pick[4:]
    return Landscape(
        land=land,
        sky=("sun", "clouds", "birds")[pick[1] % 3],
        house=("none", "farmhouse")[pick[2] % 2],
        tree="round" if land in ("hills", "meadow", "rows") else "none",
        beast="none",
        horizon=horizon,
        layers=layers,
        flow=flow,
        place=place,
    )
