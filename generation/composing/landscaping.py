"""A landscape in a design's colours: every role gets a tone that is told apart from what lies behind it.

No inks of its own: greens, the key colour and its soft form, accent, paper, ground.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generation.composing.canvas import Canvas
from generation.composing.palette import ColourPlan
from generation.drawing.colour import Oklch, hue_distance, in_gamut, told_apart
from generation.drawing.geometry import intersection
from generation.drawing.path import Box, Path
from generation.language.program import Program
from generation.motifs.landscape import roles as r
from generation.motifs.landscape import scene, treatment

Tone = tuple[str, int]
PART = "ornament:landscape"
_PALE_SKY = 0.936
_DARK_SKY = 0.06
"""How much lighter than a dark ground its sky is."""
_HUES, _WITHIN, _COLOURED = 4, 32.0, 0.05
"""A mark has at most so many groups of hue; what is paler than this chroma has none."""


def sky_of(plan: ColourPlan) -> Oklch:
    """The field of a window: a pale sky, or a night over a dark ground."""
    if plan.mode != "full":
        return plan.ground
    tint = plan.colour("ground_tint")
    if plan.on_dark:
        return in_gamut(tint.with_(lightness=plan.ground.lightness + _DARK_SKY))
    return in_gamut(tint.with_(lightness=_PALE_SKY))


def how_drawn(program: Program, plan: ColourPlan) -> str:
    """The treatment that style and plates ask for."""
    return treatment.of(program.style, plan.mode == "full")


def tones_of(plan: ColourPlan, how: str) -> Mapping[str, Tone]:
    """Role to tone and level. ``plan.field`` is the sky already."""
    if plan.mode != "full":
        return _plates(plan)
    if how in (treatment.OPEN, treatment.BLOCK):
        return _drawn(plan, how)
    dark = plan.on_dark
    far: Tone = ("key_soft", 1) if dark else ("key_soft", 0)
    mid, near = _greens(plan)
    wall: Tone = ("paper", 0)
    behind = (far, mid)
    dusk: tuple[Tone, ...] = (("ground", 0), ("ink", 0)) if dark else (("ink", 0), ("key", -1))
    glow = _accents(plan)
    roof = _pick(plan, (*glow, ("key", 0), ("key", -1), *dusk), (wall, ("field", 0), far))
    # sand must not vanish on paper where the land has no window around it
    sand = mid if dark or plan.field == plan.ground else ("paper", 0)
    water: Tone = ("paper", 0) if dark else far
    bird: Tone = ("paper", 0) if dark else ("key", 0)
    sun = _pick(plan, (*glow, ("paper", 0), ("key", 0)), (("field", 0),))
    return {
        r.VOID: ("field", 0), r.LINE: dusk[0],
        r.FAR: far, r.MID: mid, r.NEAR: near, r.WATER: water, r.SAND: sand,
        r.MARKS[r.FAR]: ("field", 0), r.MARKS[r.MID]: near if dark else far, r.MARKS[r.NEAR]: mid,
        r.MARKS[r.WATER]: mid if dark else ("paper", 0), r.MARKS[r.SAND]: near,
        r.SNOW: ("paper", 0), r.BLOOM: ("paper", 0), r.SUN: sun, r.MOON: sun, r.BIRD: bird,
        r.CLOUD: far, r.WALL: wall, r.ROOF: roof, r.DARK: dusk[0],
        r.CLAY: _pick(plan, (*glow, ("paper", 0), ("accent", 1)), (("field", 0), *behind)),
        r.TREE: mid if dark else near,
        r.TRUNK: near if dark else dusk[0], r.GROVE: near,
        r.BEAST: dusk[0], r.PATCH: wall, r.WOOL: wall, r.SAIL: roof if not dark else near,
    }  # fmt: skip


def _drawn(plan: ColourPlan, how: str) -> Mapping[str, Tone]:
    """Lines over pale washes, or solid and void: colour stays with sun and roof."""
    line: Tone = ("paper", 0) if plan.on_dark else ("ink" if how == treatment.OPEN else "key", 0)
    void: Tone = ("field", 0)
    washes: tuple[Tone, ...] = (void, void, ("field_soft", 0)) if how == treatment.OPEN else (void,) * 3
    sun = _pick(plan, (*_accents(plan), line), (void,))
    out = dict.fromkeys((r.LINE, r.BIRD, r.DARK, r.BEAST, r.TRUNK, r.GROVE, *r.MARKS.values()), line)
    out |= dict.fromkeys((r.VOID, r.SNOW, r.WALL, r.CLAY, r.WOOL, r.PATCH, r.CLOUD, r.SAND, r.WATER), void)
    out |= {r.FAR: washes[0], r.MID: washes[1], r.NEAR: washes[2], r.SUN: sun, r.MOON: sun, r.BLOOM: sun}
    return out | {r.TREE: washes[2], r.ROOF: sun if how == treatment.OPEN else line, r.SAIL: line}


def _plates(plan: ColourPlan) -> Mapping[str, Tone]:
    """One plate, or two of which the second, the product's, prints the sun. Never a tint."""
    line: Tone = ("key", 0)
    void: Tone = ("field", 0)
    sun: Tone = ("accent", -1) if plan.mode == "two" else line
    out = dict.fromkeys((r.LINE, r.BIRD, r.DARK, r.BEAST, r.TRUNK, r.GROVE, r.SAIL, *r.MARKS.values()), line)
    voids = (
        r.VOID, r.SNOW, r.WALL, r.CLAY, r.WOOL, r.PATCH, r.CLOUD, r.SAND, r.WATER, r.FAR, r.MID, r.NEAR,
        r.TREE, r.ROOF,
    )  # fmt: skip
    out |= dict.fromkeys(voids, void)
    return out | {r.SUN: sun, r.MOON: sun, r.BLOOM: sun}


def _accents(plan: ColourPlan) -> tuple[Tone, ...]:
    """The accent where it brings no hue too many."""
    hues = _hues(plan, [plan.colour("leaf"), plan.colour("accent")])
    return (("accent", 0), ("accent", -1)) if hues <= _HUES else ()


def _greens(plan: ColourPlan) -> tuple[Tone, Tone]:
    """The middle and the near land: green, or of the key's hue where green is a hue too many."""
    if _hues(plan, [plan.colour("leaf")]) <= _HUES:
        return ("leaf", 1), ("leaf", -1)
    return (("key", -1), ("key_soft", 0)) if plan.on_dark else (("key", 1), ("key", -1))


def _hues(plan: ColourPlan, more: Sequence[Oklch]) -> int:
    """Groups of hue in the picture, the land and ``more``, as the judge counts them."""
    seen = [plan.colour(t) for t in plan.tones] + [plan.colour("key_soft"), plan.field, *more]
    groups: list[float] = []
    for hue in sorted(c.hue for c in seen if c.chroma > _COLOURED):
        if not any(hue_distance(hue, g) <= _WITHIN for g in groups):
            groups.append(hue)
    return len(groups)


def _pick(plan: ColourPlan, among: Sequence[Tone], against: Sequence[Tone]) -> Tone:
    """The first that is told apart from all, else the one whose lightness is farthest from theirs."""
    grounds = [plan.colour(*t) for t in against]
    for tone in among:
        if all(told_apart(plan.colour(*tone), g) for g in grounds):
            return tone
    return max(among, key=lambda t: min(abs(plan.colour(*t).lightness - g.lightness) for g in grounds))


def paint(canvas: Canvas, program: Program, view: scene.View, window: Path | None) -> None:
    """Land, sky and all that stands there, cut to ``window`` where there is one."""
    plan = canvas.plan
    how = how_drawn(program, plan)
    tones = tones_of(plan, how)
    for s in scene.draw(program.landscape or scene.PLAIN, view, how):
        path = s.path
        if window is not None and not _within(path.bounds(), window.bounds()):
            path = intersection(path, window)
        if path:
            tone, level = tones[s.tone]
            canvas.add(path, tone, "ornament", PART, "ornament", level)


def _within(box: Box, window: Box) -> bool:
    """Whether a shape surely lies in a window, be it round: away from every side and corner."""
    dx, dy = window.width * 0.15, window.height * 0.15
    return (
        box.left > window.left + dx
        and box.right < window.right - dx
        and box.top > window.top + dy
        and box.bottom < window.bottom - dy
    )
