"""The picture as it must look on the field it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from generation.composing.cast import cast, cast_of, drawn, in_style
from generation.composing.edges import Edge, Tone, edges
from generation.composing.firming import grown
from generation.composing.palette import ColourPlan
from generation.drawing.colour import contrast
from generation.drawing.geometry import union
from generation.drawing.path import Path
from generation.language.program import Motif, Program
from generation.motifs.figure import Figure
from generation.motifs.styles import brush, line, linocut
from generation.motifs.styles.shape import Shape

STANDS_OUT = 3.0
"""The silhouette against what lies behind it (art direction)."""
ENOUGH = 0.8
"""This share of the silhouette must stand out; the judge asks for a little less."""
ENOUGH_CARVED = 0.88
"""The same for a linocut: behind its contour a narrow leaf shows less colour than it has;
and for a geometric one, whose reduced outline strays from the silhouette that is followed."""
LIFTS = (0.0, 0.03, 0.06, 0.09, 0.12)
"""Steps of OKLab lightness by which a picture may be made paler on a dark field: its own colours
a little lighter are still its own, and better than a rim around them."""
_SOLID = ("paper", "key", "on_key", "ink")
RIM = 14.0
PALE_WASH = 1.7
"""A wash with less contrast than this to paper would swallow lines of paper."""
INKED = ("stamp", "line", "brush")
"""Styles whose ink takes the colour that stands out from the field."""
OPEN = ("line", "brush")
"""Styles that leave bodies open."""
_BEYOND = {"linocut": 11.0, "line": line.WEIGHT / 2, "brush": brush.WIDE / 2}
"""How far a style's contour reaches past the silhouette."""
_LEAN = 4.0
"""By how much more on the shadow side, on the mean."""
_LOW = 60.0
"""Hills and rows lie behind what is below this height of the 1000-unit square."""


def picture(
    program: Program, plan: ColourPlan, behind: tuple[str, ...] = (), around: tuple[str, ...] = ()
) -> tuple[Shape, ...]:
    """Shapes in the 1000-unit square, fit for ``plan.field``, the tones that stand ``behind`` the
    lower half and those that stand ``around`` all of it, as rays do.

    On a dark field a picture that would vanish is lightened; where that is not enough it gets a
    rim in the colour that stands out, a keyline on a pale field. A stamp and a line take one solid
    colour; ink from a brush turns to paper on a dark field. What is open inside hides what stands behind.
    """
    if plan.mode == "one":
        return drawn(program, one_ink=True)
    shapes = drawn(program)
    if plan.mode != "full":
        return shapes
    solid = plan.strongest(_SOLID)
    ink = "ink"
    if program.style in INKED:
        ink = _brushed(plan) if program.style == "brush" else solid
        shapes = tuple(replace(s, tone=ink) if s.tone == "ink" else s for s in shapes)
    if program.style in OPEN and (behind or around):
        shapes = (Shape(silhouette(program), "field"), *shapes)
    a = program.arrangement
    seen = _edges(program.motifs, a.repeat, a.tilt, program.style)
    enough = ENOUGH_CARVED if program.style in ("linocut", "geometric") else ENOUGH
    if plan.field_is_dark:
        for lift in LIFTS:
            plan.lift = lift
            if _share(seen, plan, ink, behind, around) >= enough:
                return shapes
        plan.lift = 0.0
    elif _share(seen, plan, ink, behind, around) >= enough:
        return shapes
    if program.style in ("stamp", "line"):
        heroes = plan.hero_tones
        return _merged(tuple(replace(s, tone=solid) if s.tone in heroes else s for s in shapes))
    rim = plan.strongest(("paper", "ink"))
    return (Shape(_rim(program), rim), *shapes)


@lru_cache(maxsize=256)
def _edges(motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str) -> tuple[Edge, ...]:
    shapes = in_style(motifs, repeat, tilt, style)
    return edges(shapes, _silhouette(cast(motifs, repeat, tilt)), _BEYOND.get(style, 0.0))


def _brushed(plan: ColourPlan) -> str:
    """Ink turns to paper on a dark field, unless the wash is as pale and stands out by itself."""
    pale = contrast(plan.hero(), plan.colour("paper")) < PALE_WASH
    return "ink" if pale else plan.strongest(("ink", "paper"))


def hushed(program: Program, plan: ColourPlan) -> bool:
    """Whether green hills would swallow a stamp that stands out from quiet ones; its own colour is
    worth more than theirs."""
    if program.style != "stamp" or plan.mode != "full":
        return False
    a = program.arrangement
    seen = _edges(program.motifs, a.repeat, a.tilt, program.style)
    ink = plan.strongest(_SOLID)
    loud, quiet = (_share(seen, plan, ink, (tone,)) for tone in ("leaf", "field_soft"))
    return loud < ENOUGH <= quiet


def _share(
    seen: tuple[Edge, ...],
    plan: ColourPlan,
    ink: str,
    behind: tuple[str, ...] = (),
    around: tuple[str, ...] = (),
) -> float:
    """How much of the silhouette stands out. ``ink``: the tone that the picture's ink takes."""
    if not seen:
        return 1.0
    everywhere = [plan.field, *(plan.colour(t) for t in around)]
    hills = [plan.colour(t, level) for t in behind for level in (0, 1)]
    grounds = {False: [everywhere], True: [[h] for h in hills] or [everywhere]}
    memory: dict[tuple[tuple[Tone, ...], bool], float] = {}
    total = 0.0
    for edge in seen:
        key = (edge.tones, edge.y > _LOW)
        if key not in memory:
            colours = [plan.colour(ink if t == "ink" else t, n) for t, n in edge.tones]
            good = [
                any(all(contrast(c, g) >= STANDS_OUT for g in some) for c in colours)
                for some in grounds[key[1]]
            ]
            memory[key] = sum(good) / len(good)
        total += memory[key]
    return total / len(seen)


def _rim(program: Program) -> Path:
    """A band around everything: a line of ``RIM`` past the silhouette or the linocut's contour."""
    body = silhouette(program)
    if program.style != "linocut":
        return grown(body, _BEYOND.get(program.style, 0.0) + RIM)
    dx, dy = linocut.DROP
    # a contour is heavier on one side: the rim moves with it by half
    return grown(body, linocut.LINE + RIM).translate(dx / 2, dy / 2)


def _merged(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    tones = dict.fromkeys(s.tone for s in shapes)
    return tuple(Shape(union(*(s.path for s in shapes if s.tone == t)), t) for t in tones)


@lru_cache(maxsize=256)
def _silhouette(figure: Figure) -> Path:
    return union(*(p.path for p in figure.parts))


def silhouette(program: Program) -> Path:
    """The outline around everything in the picture, in the 1000-unit square."""
    return _silhouette(cast_of(program))


def contour(program: Program) -> float:
    """How far the picture's lines reach past its silhouette."""
    return linocut.BLOCK_LINE + _LEAN if program.style == "linocut" else _BEYOND.get(program.style, 0.0)


def retoned(shapes: tuple[Shape, ...], tones: Mapping[str, str]) -> tuple[Shape, ...]:
    return tuple(replace(s, tone=tones.get(s.tone, s.tone)) for s in shapes)
