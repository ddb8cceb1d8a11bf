"""The director: designs a brief as a good studio would, with taste as weights.

It is the teacher of everything beside reading: style, lock-up, colour, type, ornament,
arrangement, label, genes. It chooses at random among good choices; which are good follows
from mood, script, process and product. Its distributions are what the model learns to keep.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from generation.brief import Brief
from generation.corpus.briefs.model import BriefSample, Wishes
from generation.corpus.landscape_taste import landscape
from generation.corpus.type_taste import capitals_chance, pairing_weights
from generation.drawing.colour import from_hex, hue_steps
from generation.language import fields as f
from generation.language.conditions import Conditions, conditions_of
from generation.language.grammar import FRAMES_OF, SCENE
from generation.language.program import (
    Arrangement,
    LabelChoice,
    Lettering,
    Motif,
    Ornament,
    Palette,
    Program,
    TextRef,
)
from generation.motifs import registry

Weights = Mapping[str, float]

_STYLE: Mapping[str, Weights] = {
    "": {"flat": 0.22, "linocut": 0.20, "stamp": 0.16, "line": 0.12, "geometric": 0.13, "brush": 0.17},
    "modern": {"flat": 0.29, "linocut": 0.04, "stamp": 0.13, "line": 0.26, "geometric": 0.26, "brush": 0.02},
    "simple": {"flat": 0.30, "linocut": 0.05, "stamp": 0.23, "line": 0.28, "geometric": 0.12, "brush": 0.02},
    "rustic": {"flat": 0.10, "linocut": 0.42, "stamp": 0.18, "line": 0.03, "geometric": 0.02, "brush": 0.25},
    "traditional": {
        "flat": 0.13,
        "linocut": 0.39,
        "stamp": 0.15,
        "line": 0.04,
        "geometric": 0.02,
        "brush": 0.27,
    },
    "playful": {"flat": 0.46, "linocut": 0.08, "stamp": 0.06, "line": 0.10, "geometric": 0.28, "brush": 0.02},
    "elegant": {"flat": 0.18, "linocut": 0.22, "stamp": 0.07, "line": 0.27, "geometric": 0.05, "brush": 0.21},
    "bold": {"flat": 0.29, "linocut": 0.16, "stamp": 0.24, "line": 0.02, "geometric": 0.28, "brush": 0.01},
}
_STAMPED_STYLE: Weights = {
    "stamp": 0.44,
    "linocut": 0.26,
    "flat": 0.08,
    "line": 0.09,
    "geometric": 0.08,
    "brush": 0.05,
}
_BRUSH_WITH_HAN = 2.0
"""How much likelier ink and brush are where the name is set in Chinese characters."""
_GROUND: Mapping[str, Weights] = {
    "": {"paper": 0.18, "cream": 0.37, "tint": 0.14, "deep": 0.21, "dark": 0.10},
    "modern": {"paper": 0.45, "cream": 0.12, "tint": 0.18, "deep": 0.15, "dark": 0.10},
    "simple": {"paper": 0.50, "cream": 0.25, "tint": 0.15, "deep": 0.06, "dark": 0.04},
    "rustic": {"paper": 0.06, "cream": 0.62, "tint": 0.08, "deep": 0.16, "dark": 0.08},
    "traditional": {"paper": 0.08, "cream": 0.55, "tint": 0.07, "deep": 0.24, "dark": 0.06},
    "playful": {"paper": 0.22, "cream": 0.22, "tint": 0.42, "deep": 0.12, "dark": 0.02},
    "elegant": {"paper": 0.10, "cream": 0.26, "tint": 0.06, "deep": 0.34, "dark": 0.24},
    "bold": {"paper": 0.18, "cream": 0.20, "tint": 0.12, "deep": 0.34, "dark": 0.16},
}
_HUES: Mapping[str, float] = {
    "red": 27,
    "orange": 52,
    "yellow": 92,
    "green": 146,
    "teal": 190,
    "blue": 255,
    "purple": 308,
    "pink": 0,
    "brown": 55,
    "black": 70,
    "gold": 84,
}
_CLASSIC_HUES = (146, 160, 255, 27, 55, 330, 195)
"""Forest, bottle green, navy, oxblood, bark, plum, sea: what good labels wear."""
_ORNAMENTS: Mapping[str, Mapping[str, float]] = {
    "roundel": {
        "rays": 0.44,
        "field_rows": 0.24,
        "hills": 0.22,
        "wreath": 0.10,
        "dots": 0.22,
        "diamonds": 0.24,
        "sprigs": 0.2,
    },
    "stacked": {
        "rays": 0.18,
        "hills": 0.10,
        "wreath": 0.18,
        "ribbon": 0.17,
        "dots": 0.10,
        "rules": 0.26,
        "sprigs": 0.14,
    },
    "side_by_side": {"rules": 0.30, "dots": 0.08, "diamonds": 0.08},
    "vertical_seal": {"hills": 0.30, "rules": 0.05, "sprigs": 0.05},
    "hand_stamp": {"rays": 0.26, "dots": 0.18, "diamonds": 0.2, "rules": 0.25, "sprigs": 0.18},
    "shield": {"rays": 0.34, "hills": 0.14, "field_rows": 0.22, "diamonds": 0.2, "sprigs": 0.14},
    "arch": {"rays": 0.36, "hills": 0.22, "dots": 0.14, "diamonds": 0.2, "sprigs": 0.16},
    "badge": {"rays": 0.36, "hills": 0.22, "dots": 0.14, "diamonds": 0.2, "sprigs": 0.16},
    "wreath": {"wreath": 0.55, "dots": 0.14, "diamonds": 0.18, "rules": 0.28},
    "plaque": {"rays": 0.34, "hills": 0.16, "field_rows": 0.2, "dots": 0.1, "diamonds": 0.2, "rules": 0.2},
    "monogram": {"rays": 0.2, "wreath": 0.24, "dots": 0.12, "diamonds": 0.14, "rules": 0.2, "sprigs": 0.14},
    "wordmark": {"rules": 0.26, "dots": 0.1, "diamonds": 0.12},
    "scene": {"dots": 0.12, "diamonds": 0.14, "rules": 0.2, "sprigs": 0.14},
    "negative": {"dots": 0.1, "diamonds": 0.1, "rules": 0.22, "sprigs": 0.12},
}
_ENCLOSED: Weights = {
    "shield": 0.14,
    "arch": 0.14,
    "badge": 0.14,
    "wreath": 0.14,
    "plaque": 0.14,
    "monogram": 0.12,
    "wordmark": 0.13,
    "scene": 0.16,
    "negative": 0.12,
}
"""Each about a fifteenth of all designs."""
_UPPER: Weights = {
    "roundel": 0.72,
    "hand_stamp": 0.74,
    "stacked": 0.42,
    "side_by_side": 0.3,
    "vertical_seal": 0.0,
    "shield": 0.6,
    "arch": 0.6,
    "badge": 0.58,
    "wreath": 0.45,
    "plaque": 0.52,
    "monogram": 0.6,
    "wordmark": 0.3,
    "scene": 0.5,
    "negative": 0.5,
}
"""How often a lock-up's name is set in capitals."""
_RIVALS = (
    ("rays", "wreath"),
    ("wreath", "hills"),
    ("wreath", "field_rows"),
    ("hills", "field_rows"),
    ("dots", "diamonds"),
    ("dots", "sprigs"),
    ("diamonds", "sprigs"),
    ("ribbon", "rules"),
    ("ribbon", "dots"),
    ("ribbon", "sprigs"),
    ("rules", "sprigs"),
    ("rules", "dots"),
    ("rays", "hills"),
)
"""Pairs that fight for the same place."""
_FRAME: Mapping[str, float] = {
    "none": 3,
    "single": 3,
    "double": 2,
    "scallop": 1.4,
    "dotted": 1.2,
    "notched": 1,
}


def pick(rng: random.Random, weights: Weights, allowed: Sequence[str] | None = None) -> str:
    """One key by weight, among ``allowed`` where that is given (each then has some weight)."""
    names = [n for n in weights if allowed is None or n in allowed]
    if not names:
        return rng.choice(list(allowed or ()))
    return rng.choices(names, [weights[n] for n in names])[0]


def bell(rng: random.Random, centre: float, spread: float) -> int:
    """A grid value about ``centre``, cut at the ends."""
    return min(f.GRID - 1, max(0, round(rng.gauss(centre, spread))))


def direct(
    rng: random.Random,
    sample: BriefSample,
    brief: Brief,
    heads: tuple[tuple[str, str], ...],
    texts: Mapping[str, TextRef],
) -> Program:
    """One good design. ``heads`` and ``texts`` are how the brief was read (see ``reading``)."""
    wishes = sample.truth.wishes
    conditions = conditions_of(brief)
    photo_hues = hue_steps(brief.photo_palette)
    lockup = _lockup(rng, wishes, brief, texts, conditions)
    styles = dict(_STYLE[wishes.mood] if lockup != "hand_stamp" else _STAMPED_STYLE)
    if conditions.han and "brush" in styles:
        styles["brush"] *= _BRUSH_WITH_HAN
    style = wishes.style if wishes.style in conditions.styles else pick(rng, styles, conditions.styles)
    palette = _palette(rng, wishes, brief, heads[0][0], lockup, conditions, photo_hues)
    lettering = _lettering(rng, wishes, lockup, style, conditions)
    ornaments = _ornaments(rng, wishes, lockup)
    frame = pick(rng, _FRAME, FRAMES_OF[lockup])
    if lockup == "stacked" and rng.random() < 0.75:
        frame = "none"
    return Program(
        item="logo",
        texts=MappingProxyType(dict(texts)),
        motifs=tuple(_motif(rng, species, form) for species, form in heads),
        style=style,
        lockup=lockup,
        palette=palette,
        lettering=lettering,
        frame=frame,
        ornaments=ornaments,
        arrangement=_arrangement(rng, lockup, len(heads)),
        label=_label(rng, wishes),
        landscape=landscape(rng, sample, brief, heads[0][0]) if lockup == SCENE else None,
    )


def _letters_long(brief: Brief, ref: TextRef) -> int:
    if ref.kind == "brand":
        return len(brief.brand)
    if ref.kind == "span":
        return ref.end - ref.start
    return 8


def _lockup(
    rng: random.Random, wishes: Wishes, brief: Brief, texts: Mapping[str, TextRef], conditions: Conditions
) -> str:
    name = _letters_long(brief, texts["name"])
    han = conditions.han and 2 <= name <= 7
    if wishes.lockup and (wishes.lockup != "vertical_seal" or han):
        return wishes.lockup
    weights = {"roundel": 0.30, "stacked": 0.28, "side_by_side": 0.22, "hand_stamp": 0.20, **_ENCLOSED}
    if han:
        weights["vertical_seal"] = 0.34 if wishes.mood in ("traditional", "elegant", "rustic") else 0.22
    if wishes.mood in ("modern", "simple"):
        weights |= {"side_by_side": 0.36, "stacked": 0.36, "roundel": 0.16, "hand_stamp": 0.12}
    elif wishes.mood in ("rustic", "traditional"):
        weights |= {"roundel": 0.36, "hand_stamp": 0.28}
    if brief.process == "stamp":
        weights |= {"hand_stamp": 0.62, "roundel": 0.14, "stacked": 0.14, "side_by_side": 0.10}
        weights |= dict.fromkeys(_ENCLOSED, 0.06)
    if name > 20:
        weights |= {"roundel": 0.05, "hand_stamp": 0.08, "stacked": 0.45, "side_by_side": 0.40}
        weights |= {"arch": 0.05, "badge": 0.08, "wreath": 0.08, "wordmark": 0.06}
    if wishes.mood in ("modern", "bold"):
        weights |= {"wordmark": 0.22, "negative": 0.18, "monogram": 0.18}
    return pick(rng, weights)


def _palette(
    rng: random.Random,
    wishes: Wishes,
    brief: Brief,
    species: str,
    lockup: str,
    conditions: Conditions,
    photo_hues: Sequence[int],
) -> Palette:
    row = registry.facts().get(species)
    hero = from_hex(row.colours[0]) if row else from_hex("#B5854A")
    vivid = {"modern": 42, "playful": 46, "bold": 46, "rustic": 24, "traditional": 28, "elegant": 28}.get(
        wishes.mood, 35
    )
    tone = pick(rng, {"deep": 0.62, "mid": 0.28, "soft": 0.10})
    if wishes.colour:
        hue = _HUES[wishes.colour] + rng.gauss(0, 5)
        if wishes.colour in ("brown", "black"):
            tone, vivid = "deep", 12 if wishes.colour == "black" else 26
        elif wishes.colour in ("yellow", "gold", "orange", "pink"):
            tone = pick(rng, {"mid": 0.5, "soft": 0.5})
        elif rng.random() < 0.5:
            tone = "mid"
    elif photo_hues and rng.random() < 0.8:
        hue = photo_hues[
            min(len(photo_hues) - 1, 0 if rng.random() < 0.65 else 1)
        ] * 360 / f.GRID + rng.gauss(0, 5)
    else:
        kind = pick(rng, {"classic": 0.5, "complement": 0.2, "near": 0.2, "leaf": 0.1})
        if kind == "classic":
            hue = rng.choice(_CLASSIC_HUES) + rng.gauss(0, 5)
        elif kind == "complement":
            hue = hero.hue + 180 + rng.gauss(0, 14)
        elif kind == "near":
            hue = hero.hue + rng.choice((-1, 1)) * rng.uniform(22, 50)
        else:
            hue = 140 + rng.gauss(0, 8)
    inks = (
        "one"
        if lockup == "hand_stamp"
        else pick(
            rng,
            {"full": 0.55, "two": 0.25, "one": 0.20}
            if wishes.mood == "simple"
            else {"full": 0.76, "two": 0.14, "one": 0.10},
            conditions.inks,
        )
    )
    accents = {"gold": 0.36, "hero": 0.24, "leaf": 0.16, "red": 0.15, "sky": 0.09}
    return Palette(
        ground=pick(rng, _GROUND[wishes.mood]),
        key_hue=round((hue % 360) * f.GRID / 360) % f.GRID,
        key_tone=tone,
        accent=pick(rng, accents),
        hero_shift=bell(rng, 32, 9),
        vivid=bell(rng, vivid, 9),
        inks=inks,
    )


def _lettering(
    rng: random.Random, wishes: Wishes, lockup: str, style: str, conditions: Conditions
) -> Lettering:
    pairing = pick(rng, pairing_weights(wishes.mood, style, lockup))
    upper = capitals_chance(pairing, lockup)
    case = "upper" if rng.random() < upper else "written"
    return Lettering(pairing, case, bell(rng, 30, 11) if case == "upper" else bell(rng, 9, 6))


def _ornaments(rng: random.Random, wishes: Wishes, lockup: str) -> tuple[Ornament, ...]:
    factor = {"simple": 0.15, "modern": 0.5, "elegant": 0.8}.get(wishes.mood, 1.0)
    chosen = [k for k, p in _ORNAMENTS[lockup].items() if rng.random() < p * factor]
    rng.shuffle(chosen)
    kept: list[str] = []
    for kind in chosen:
        if len(kept) < f.MAX_ORNAMENTS and not any({kind, k} in map(set, _RIVALS) for k in kept):
            kept.append(kind)
    kept.sort(key=f.ORNAMENTS.index)
    return tuple(Ornament(k, bell(rng, 32, 14), bell(rng, 32, 14)) for k in kept)


def _arrangement(rng: random.Random, lockup: str, motifs: int) -> Arrangement:
    variants: Weights = {"a": 0.45, "b": 0.30, "c": 0.25}
    repeats: Weights = {"one": 0.78, "two": 0.10, "three": 0.12}
    return Arrangement(
        variant=pick(rng, variants),
        repeat="one" if motifs > 1 or lockup == "hand_stamp" else pick(rng, repeats),
        balance=bell(rng, 34, 13),
        air=bell(rng, 30, 13),
        tilt=bell(rng, 32, 11),
    )


def _label(rng: random.Random, wishes: Wishes) -> LabelChoice:
    grounds = {"cream": 0.38, "paper": 0.24, "tint": 0.18, "deep": 0.20}
    if wishes.mood in ("modern", "simple"):
        grounds = {"cream": 0.2, "paper": 0.5, "tint": 0.18, "deep": 0.12}
    frames = {"none": 0.28, "single": 0.32, "double": 0.18, "scallop": 0.06, "dotted": 0.08, "notched": 0.08}
    return LabelChoice(
        layout=pick(rng, {"classic": 0.4, "band": 0.3, "window": 0.3}),
        ground=pick(rng, grounds),
        frame=pick(rng, frames),
    )


def _motif(rng: random.Random, species: str, form: str) -> Motif:
    family = registry.family_of(species)
    return Motif(species, form, MappingProxyType({g: bell(rng, 31.5, 15) for g in family.genes}))
