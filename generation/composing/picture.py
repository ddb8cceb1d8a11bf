"""The picture as it must look on the field it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from generation.composing.cast import cast_of, drawn
from generation.composing.palette import ColourPlan
from generation.drawing.colour import contrast
from generation.drawing.geometry import area, outset, union
from generation.drawing.path import Path
from generation.language.program import Program
from generation.motifs.figure import Figure
from generation.motifs.styles.shape import Shape

STANDS_OUT = 3.0
"""The silhouette against what lies behind it (art direction)."""
LARGE = 0.12
"""A tone counts where it fills this share of the picture."""


def picture(program: Program, plan: ColourPlan) -> tuple[Shape, ...]:
    """Shapes in the 1000-unit square, fit for ``plan.field``.

    A hero that would vanish gets a keyline (flat) or takes the key colour or the
    paper's (stamp); the linocut has its contour anyway.
    """
    if plan.mode == "one":
        return drawn(program, one_ink=True)
    dark_field = plan.field.lightness < 0.6
    weak = plan.mode == "full" and any(
        contrast(plan.colour(tone), plan.field) < STANDS_OUT for tone in _large_tones(program)
    )
    if program.style == "flat":
        return (
            drawn(program, keyline=weak and not dark_field)
            if not (weak and dark_field)
            else _pale_rim(program)
        )
    shapes = drawn(program)
    if program.style == "stamp" and plan.mode == "full":
        solid = "paper" if dark_field else "key"
        shapes = tuple(
            replace(s, tone=solid) if s.tone == "ink" or (weak and s.tone in plan.hero_tones) else s
            for s in shapes
        )
        return _merged(shapes) if weak else shapes
    if weak and dark_field:
        return _pale_rim(program)
    return shapes


@lru_cache(maxsize=256)
def _tones_by_area(figure: Figure) -> tuple[str, ...]:
    sizes: dict[str, float] = {}
    for part in figure.parts:
        sizes[part.tone] = sizes.get(part.tone, 0.0) + abs(area(part.path))
    whole = sum(sizes.values())
    return tuple(t for t, size in sizes.items() if size >= LARGE * whole)


def _large_tones(program: Program) -> tuple[str, ...]:
    """The tones that make up a good part of the picture."""
    return _tones_by_area(cast_of(program))


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
