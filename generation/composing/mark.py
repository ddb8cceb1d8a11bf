"""Program -> Scene for a mark. Pure: same program, brief and drawing_version, same bytes."""

from __future__ import annotations

from dataclasses import replace

from generation.brief import Brief
from generation.composing.canvas import Canvas
from generation.composing.cast import cast_of
from generation.composing.letters import Letters
from generation.composing.lockups import LOCKUPS
from generation.composing.palette import ColourPlan
from generation.composing.spec import Spec
from generation.composing.texts import Texts, resolve
from generation.drawing.colour import from_hex
from generation.drawing.scene import Scene
from generation.language.program import Program

DRAWING_VERSION = 3
"""Counts every change after which the same program gives another scene."""

PALE = 0.84
"""OKLab lightness above which a product has no colour of its own to print."""

CLEAR = 0.25
"""Clear space around a mark, as a share of its width (art direction)."""


def plan_of(
    program: Program,
    process: str,
    mode: str = "",
    reverse: bool = False,
    ground: str = "",
    substrate: str = "white",
) -> ColourPlan:
    """The colours of a design. ``mode``: "full", "two", "one", or "" as designed."""
    figure = cast_of(program)
    inks = "one" if program.lockup == "hand_stamp" else program.palette.inks
    mode = mode or inks
    if mode == "two" and any(from_hex(figure.tones[h]).lightness > PALE for h in figure.hero):
        # a second plate for milk or garlic would print grey: one plate draws them better
        mode = "one"
    return ColourPlan(
        palette=program.palette,
        tones=figure.tones,
        hero_tones=frozenset(figure.hero),
        mode=mode,
        process=process,
        reverse=reverse,
        ground_kind=ground,
        substrate=substrate,
    )


def draw_mark(program: Program, texts: Texts, plan: ColourPlan) -> Canvas:
    """DoesNotFit, MissingGlyphs where the letters can't be set."""
    spec = Spec(program, texts, plan, Letters(program.lettering, texts.language))
    return LOCKUPS[program.lockup](spec)


def compose_mark(
    program: Program,
    brief: Brief,
    form: str = "",
    reverse: bool = False,
    process: str = "",
    substrate: str = "white",
) -> Scene:
    """The mark with its clear space. ``form``: "" as designed, "two" or "one" its form in so many inks.

    ``reverse``: pale on the design's dark. ``substrate``: "kraft" for brown board, in one or two inks.
    DoesNotFit, MissingGlyphs: see ``draw_mark``.
    """
    texts = resolve(program, brief)
    plan = plan_of(program, process or brief.process, form, reverse, substrate=substrate)
    if reverse and not form:
        plan = plan_of(program, process or brief.process, "", False, "dark") if plan.mode == "full" else plan
    canvas = draw_mark(program, texts, plan)
    filled = reverse or (plan.mode == "full" and plan.ground_kind != "paper")
    scene = canvas.scene(CLEAR, texts.name, texts.language, filled)
    return replace(scene, substrate=substrate)
