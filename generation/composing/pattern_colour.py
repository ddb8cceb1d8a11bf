"""The sprites of a repeat in a design's style and colours, each drawn once and cut clean."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from generation.composing.canvas import Canvas
from generation.composing.edges import Edge, edges
from generation.composing.mark import PALE
from generation.composing.palette import ColourPlan
from generation.composing.picture import ENOUGH, INKED, LIFTS, RIM, STANDS_OUT
from generation.drawing.colour import contrast, from_hex
from generation.drawing.geometry import difference, outset, union
from generation.drawing.path import Affine, Path
from generation.drawing.scene import GroupNode, PathNode
from generation.language.program import Program
from generation.motifs.figure import Figure
from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.sprite import Sprite
from generation.motifs.styles import brush, line, linocut, render
from generation.motifs.styles.plates import Plate
from generation.motifs.styles.shape import Shape

FINE = 16.0
"""Sprites are cut in so many steps to the unit, so that whole numbers are exact enough."""
SMALL = ("leaf", "seed", "dot")
SMALL_STANDS_OUT = 2.2
"""Leaves and seeds are company, not the picture: they may be quieter."""
_STROKED = ("line", "brush")
_BEYOND = {"linocut": 11.0, "line": line.WEIGHT / 2, "brush": brush.WIDE / 2}
"""How far a style's contour reaches past the silhouette."""
_TAKE_ROLES = ("flat", "linocut")
_SOLID = ("paper", "key", "on_key", "ink")

Cut = tuple[tuple[Path, str], ...]
"""Paths back to front, about (0, 0) in units of the hero, each with the name of its ink."""


def plan_for(program: Program, cast: Cast, process: str, mode: str = "", ground: str = "") -> ColourPlan:
    """The design's palette for the tones of all sprites. ``ground``: another of the palette's grounds."""
    tones = {t: c for s in cast.sprites for t, c in s.figure.tones.items()}
    heroes = frozenset(h for s in cast.sprites for h in s.figure.hero)
    mode = mode or ("one" if program.lockup == "hand_stamp" else program.palette.inks)
    if mode == "two" and any(from_hex(tones[h]).lightness > PALE for h in cast.hero.figure.hero):
        mode = "one"
    return ColourPlan(program.palette, tones, heroes, mode, process, ground_kind=ground)


@dataclass(frozen=True)
class Look:
    """What is done so that the large sprites of a repeat stand out, the same for all of them.

    ``rim``: the tone of an edge around them, or empty; ``merged``: in one solid tone;
    ``bare``: the pieces are to be holes in a printed ground.
    """

    style: str
    solid: str
    rim: str = ""
    merged: bool = False
    bare: bool = False


def look_of(style: str, cast: Cast, plan: ColourPlan, bare: bool = False) -> Look:
    """Lifts the plan's tones on a dark ground where that helps."""
    solid = "ink"
    if style in INKED:
        solid = plan.strongest(("ink", "paper") if style == "brush" else _SOLID)
    look = Look(style, solid, bare=bare)
    if plan.mode != "full":
        return look
    for lift in LIFTS if plan.field_is_dark else (0.0,):
        plan.lift = lift
        if all(_stands_out(s, plan, look) for s in (cast.hero, cast.second, cast.third)):
            return look
    plan.lift = 0.0
    if style in ("stamp", "line"):
        return replace(look, merged=True)
    return replace(look, rim=plan.strongest(("paper", "ink")))


def cut(look: Look, sprite: Sprite, plan: ColourPlan) -> Cut:
    """One sprite at its size: no paint where the paper is to show."""
    canvas = Canvas(plan)
    canvas.shapes(_shapes(look, sprite, plan), Affine.scale(FINE), "ornament", sprite.kind)
    back = Affine.scale(1 / FINE)
    out = []
    for group in canvas.nodes(0, 0):
        for node in group.children if isinstance(group, GroupNode) else (group,):
            if isinstance(node, PathNode) and isinstance(node.fill, str):
                out.append((node.path.transform(back), node.fill))
    return tuple(out)


@lru_cache(maxsize=256)
def _drawn(sprite: Sprite, style: str, one: bool, keyline: bool) -> tuple[Shape, ...]:
    """At the sprite's own size, so that lines are as wide on the small as on the large.

    Pure line work thins a little with the size, or a small picture would be all line.
    """
    if style in _STROKED and sprite.kind != "dot":
        k = math.sqrt(sprite.scale)
        back = Affine.scale(k)
        larger = _drawn(sprite.at(1 / k), f"{style} at size", one, keyline)
        return tuple(replace(s, path=s.path.transform(back)) for s in larger)
    style = style.partition(" ")[0]
    figure = _at_size(sprite)
    if style == "stamp" and not figure.tones:
        return render(figure, style, True)  # no third plate for a leaf of the palette's
    if sprite.kind == "dot":
        style = "flat"
    if figure.tones or style in _TAKE_ROLES or one:
        return render(figure, style, one, keyline)
    # in the palette's own tones, which a style that compares colours doesn't know
    tone = figure.parts[0].tone
    return tuple(replace(s, tone=tone) for s in render(figure, style, True))


def _at_size(sprite: Sprite) -> Figure:
    m = Affine.scale(sprite.scale)
    f = sprite.figure
    return Figure(tuple(p.transform(m) for p in f.parts), f.tones, f.hero)


@lru_cache(maxsize=64)
def _white_line(sprite: Sprite) -> tuple[Shape, ...]:
    """A linocut for a printed ground: bare bodies with their hatching in ink, else it were a negative."""
    plate = Plate()
    for part in _at_size(sprite).parts:
        plate.cut(outset(part.path, linocut.LINE + 5))
        marks = (*part.hatch, *part.lines)
        plate.add(difference(part.path, union(*marks)) if any(marks) else part.path)
    return (Shape(plate.path(), "ink"),)


def _shapes(look: Look, sprite: Sprite, plan: ColourPlan) -> tuple[Shape, ...]:
    if look.bare and look.style == "linocut" and sprite.kind != "dot":
        return _white_line(sprite)
    one = plan.mode == "one"
    shapes = _drawn(sprite, look.style, one, False)
    if plan.mode != "full":
        return shapes
    shapes = tuple(replace(s, tone=look.solid) if s.tone == "ink" else s for s in shapes)
    if sprite.kind in SMALL:
        return _seen(shapes, plan)
    if look.merged:
        return (Shape(union(*(s.path for s in shapes)), look.solid),)
    if not look.rim:
        return shapes
    if look.rim == "ink" and look.style in ("flat", "geometric"):
        return _drawn(sprite, look.style, False, True)
    return (Shape(outset(union(*(s.path for s in shapes)), RIM), look.rim), *shapes)


def _seen(shapes: tuple[Shape, ...], plan: ColourPlan) -> tuple[Shape, ...]:
    """A leaf or seed that would vanish takes another of the palette's colours, not an edge."""

    def seen(tone: str) -> str:
        if contrast(plan.colour(tone), plan.field) >= SMALL_STANDS_OUT:
            return tone
        return plan.strongest(("leaf", *_SOLID) if tone.endswith("leaf") else _SOLID, STANDS_OUT)

    fills = {s.tone for s in shapes if not s.detail}
    if len(fills) > 1:
        fills.discard("ink")  # a linocut's contour: the colour in it is what must be seen
    tones = {t: seen(t) for t in fills}
    return tuple(replace(s, tone=tones.get(s.tone, s.tone)) for s in shapes)


def _stands_out(sprite: Sprite, plan: ColourPlan, look: Look) -> bool:
    """Whether enough of the silhouette, at its very edge or behind its contour, differs from the ground."""
    seen = _edges(sprite, look.style)
    good = sum(
        any(
            contrast(plan.colour(look.solid if t == "ink" else t, n), plan.field) >= STANDS_OUT
            for t, n in e.tones
        )
        for e in seen
    )
    return not seen or good >= ENOUGH * len(seen)


@lru_cache(maxsize=256)
def _edges(sprite: Sprite, style: str) -> tuple[Edge, ...]:
    shapes = _drawn(sprite, style, False, False)
    outline = union(*(p.path for p in _at_size(sprite).parts))
    return edges(
        shapes, outline, _BEYOND.get(style, 0.0) * (math.sqrt(sprite.scale) if style in _STROKED else 1.0)
    )
