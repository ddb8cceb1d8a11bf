"""The picture as it must look on the field it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generation.composing.cast import cast_of, drawn
from generation.composing.palette import ColourPlan
from generation.drawing.colour import contrast, told_apart
from generation.drawing.geometry import outset, union
from generation.drawing.path import Path
from generation.language.program import Program
from generation.motifs.styles.shape import Shape

STANDS_OUT = 3.0
"""The silhouette against what lies behind it (art.md)."""


def picture(program: Program, plan: ColourPlan) -> tuple[Shape, ...]:
    """Shapes in the 1000-unit square, fit for ``plan.field``.

    A hero that would vanish gets a keyline (flat) or takes the design's dark or
    pale (stamp); the linocut has its contour anyway.
    """
    if plan.mode == "one":
        return drawn(program, one_ink=True)
    dark_field = plan.field.lightness < 0.6
    weak = plan.mode == "full" and any(
        contrast(plan.colour(h), plan.field) < STANDS_OUT for h in plan.hero_tones
    )
    if program.style == "flat":
        return drawn(program, keyline=weak and not dark_field) if not (weak and dark_field) else _pale_rim(program)
    shapes = drawn(program)
    if program.style == "stamp" and plan.mode == "full":
        solid = "paper" if dark_field else "ink"
        shapes = tuple(
            replace(s, tone=solid) if s.tone == "ink" or (weak and s.tone in plan.hero_tones) else s for s in shapes
        )
        return _merged(shapes) if weak else shapes
    if weak and dark_field:
        return _pale_rim(program)
    return shapes


def _pale_rim(program: Program) -> tuple[Shape, ...]:
    """On a dark field a weak hero gets a pale edge instead of a dark one."""
    return (Shape(outset(silhouette(program), 14), "paper"), *drawn(program))


def _merged(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    tones = dict.fromkeys(s.tone for s in shapes)
    return tuple(Shape(union(*(s.path for s in shapes if s.tone == t)), t) for t in tones)


def silhouette(program: Program) -> Path:
    """The outline around everything in the picture, in the 1000-unit square."""
    return union(*(p.path for p in cast_of(program).parts))


def retoned(shapes: tuple[Shape, ...], tones: Mapping[str, str]) -> tuple[Shape, ...]:
    return tuple(replace(s, tone=tones.get(s.tone, s.tone)) for s in shapes)


def readable_on(plan: ColourPlan, tone: str, other: str) -> bool:
    return told_apart(plan.colour(tone), plan.colour(other))
