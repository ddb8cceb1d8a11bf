"""What several lock-ups do alike: scenery behind the picture, the picture in its room, text in a room.

Lengths in micrometres.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from generation.composing.canvas import Canvas
from generation.composing.cast import box_of, placed
from generation.composing.picture import hushed, picture, retoned
from generation.composing.press import Press
from generation.composing.spec import Spec, share
from generation.drawing.geometry import intersection
from generation.drawing.path import Affine, Box, Path, Point
from generation.drawing.shapes import lerp, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs import ornaments
from generation.motifs.styles.shape import Shape

IDENTITY = Affine()
_SHRINK = 0.95
_FINEST = "digital-label"
_STEPS = 15
_BISECT = 12


def scenery(
    canvas: Canvas, spec: Spec, box: Box, area: Path, kinds: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rays, hills or rows drawn in ``box`` and cut to ``area``; the tones that then stand behind the
    lower half of the picture and around all of it."""
    plan = spec.plan
    dark = plan.field_is_dark
    behind: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    for kind in kinds:
        o = spec.ornament(kind)
        if o is None or (behind and kind != "rays"):
            continue
        tones = {"ground_tint": "field_soft", "key_soft": "field_soft"}
        hush = False
        if kind == "rays":
            around = ("field_soft",)
            tones |= {"key": "field_soft", "accent": "field_soft"}
        else:
            behind = ("leaf",)
            hush = not dark and hushed(spec.program, plan)
            if dark or hush:
                tones |= {"key": "leaf", "leaf": "field_soft"}
                behind = ("field_soft",)
        for s in retoned(ornaments.draw(kind, box, *share(o), one_ink=plan.mode != "full"), tones):
            level = min(s.level, 0) if hush else s.level
            canvas.add(intersection(s.path, area), s.tone, "ornament", f"ornament:{kind}", "ornament", level)
    return behind, around


def hero(
    canvas: Canvas,
    spec: Spec,
    into: Box | Callable[[Rim], Box],
    reach: float,
    behind: tuple[str, ...] = (),
    around: tuple[str, ...] = (),
) -> Box:
    """The picture within ``into`` (or the box that suits its shape); the box it takes."""
    shapes = picture(spec.program, spec.plan, behind, around)
    own = box_of(shapes)
    room = into(rim_of(shapes)) if callable(into) else into
    m = placed(own, room)
    if spec.plan.mode != "full" and (behind or around):
        canvas.carve(spec.clearing(m, reach, reach * 0.011))
    canvas.shapes(spec.firm(shapes, m, reach), m, "hero", "motif", "art")
    x, y = room.centre
    return Box(
        x - own.width * m.a / 2, y - own.height * m.a / 2, x + own.width * m.a / 2, y + own.height * m.a / 2
    )


@dataclass(frozen=True)
class Rim:
    """A picture's shape: the corners of its convex hull in its box, -1..1 both ways, and its box's
    width over its height."""

    points: tuple[Point, ...]
    ratio: float


def rim_of(shapes: tuple[Shape, ...]) -> Rim:
    box = box_of(shapes)
    x, y = box.centre
    ends = np.concatenate([s.path.ends() for s in shapes if s.path])
    hull = shapely.get_coordinates(shapely.multipoints(ends).convex_hull).tolist()
    points = tuple((2 * (a - x) / box.width, 2 * (b - y) / box.height) for a, b in hull)
    return Rim(points, box.width / box.height)


def proportions(spec: Spec) -> Rim:
    """The picture's shape on the plan's field."""
    return rim_of(picture(spec.program, spec.plan))


def largest_box(
    rim: Rim,
    half: Callable[[float], float],
    top: float,
    bottom: float,
    k: float = 1.0,
    standing: bool = False,
) -> Box:
    """The largest box for a picture about x = 0 between ``top`` and ``bottom`` that keeps it within
    ``half(y)`` of the middle line on either side, then made smaller by ``k``.

    ``standing``: on ``bottom``; else near the optical middle, where it gets about as large as anywhere.
    """
    found: list[tuple[float, float]] = []
    for step in range(1 if standing else _STEPS):
        y = lerp(top, bottom, 0.25 + 0.5 * step / (_STEPS - 1))
        small, large = 0.0, (bottom - top) if standing else 2 * min(y - top, bottom - y)
        for _ in range(_BISECT):
            height = (small + large) / 2
            at = bottom - height / 2 if standing else y
            fits = all(
                abs(px) * height * rim.ratio / 2 <= half(at + py * height / 2) for px, py in rim.points
            )
            small, large = (height, large) if fits else (small, height)
        found.append((small, bottom - small * k / 2 if standing else y))
    most = max(size for size, _ in found)
    optical = lerp(top, bottom, 0.48)
    height, y = min((f for f in found if f[0] >= most * 0.95), key=lambda f: abs(f[1] - optical))
    height *= k
    return Box(-height * rim.ratio / 2, y - height / 2, height * rim.ratio / 2, y + height / 2)


def _crossings(ring: list[Point]) -> list[Point]:
    """Where a closed ring crosses x = 0."""
    out = []
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if x0 * x1 < 0:
            out.append((0.0, y0 + (y1 - y0) * x0 / (x0 - x1)))
    return out


def half_width(outline: Path) -> Callable[[float], float]:
    """How far a convex outline reaches to the right of x = 0 at a height."""
    # an inset may leave crumbs beside the outline itself
    ring = max(outline.flatten(20), key=lambda r: max(x for x, _ in r))
    points = sorted((y, x) for x, y in [*ring, *_crossings(ring)] if x >= 0)

    heights = [y for y, _ in points]

    def half(y: float) -> float:
        i = bisect_left(heights, y)
        if not 0 < i < len(points):
            return points[0][1] if i == 0 and y >= heights[0] - 1 else 0.0
        (y0, x0), (y1, x1) = points[i - 1], points[i]
        return lerp(x0, x1, (y - y0) / (y1 - y0))

    return half


def floor(spec: Spec, text: str, role: str, tone: str, reach: float) -> float:
    """The smallest em that any process prints legibly: a coarse one may ask for more than there is room
    for, and the judges then say so."""
    fine = Press(_FINEST).least_size(
        spec.letters.cased(text, role),
        spec.letters.font(role),
        spec.letters.language,
        reach,
        spec.plan.reversed_out(tone),
    )
    return min(fine, spec.least(text, role, tone, reach))


def name_in(
    spec: Spec, width: float, height: float, largest: float, tone: str, reach: float, single: float = 0.0
) -> SetText:
    """The name as large as its room allows, in up to three lines, in one where it is ``single`` or
    larger. DoesNotFit where it could not be read in any print."""
    text = spec.texts.name
    smallest = min(largest, spec.least(text, "display", tone, reach))
    if single:
        try:
            name = spec.letters.fit(text, "display", width, largest, max(single, smallest))
            if name.box.height <= height:
                return name
        except DoesNotFit:
            pass
    try:
        return _name(spec, width, height, largest, smallest)
    except DoesNotFit:
        return _name(spec, width, height, largest, min(smallest, floor(spec, text, "display", tone, reach)))


def _name(spec: Spec, width: float, height: float, largest: float, smallest: float) -> SetText:
    text, size = spec.texts.name, largest
    while True:
        name = spec.letters.name(text, width, size, smallest)
        if name.box.height <= height:
            return name
        if size <= smallest:
            raise DoesNotFit(text, round(name.box.height), round(height))
        size = max(smallest, size * _SHRINK)


def line_in(spec: Spec, text: str, width: float, size: float, tone: str, reach: float) -> SetText:
    """A small line, in two rows where one could not be read."""
    least = spec.least(text, "text", tone, reach)
    least_of_all = 0.85 * floor(spec, text, "text", tone, reach)
    return spec.letters.rows(text, "text", width, max(size, least), least_of_all, least)


def centred(canvas: Canvas, text: SetText, tone: str, slot: str, x: float, top: float) -> float:
    """Text about ``x`` from ``top`` down; where it ends."""
    canvas.text(text, tone, slot, x - text.box.centre[0], top - text.box.top)
    return top + text.box.height


def beside(
    canvas: Canvas, spec: Spec, x: float, y: float, half: float, reach: float, tone: str, size: float
) -> None:
    """What stands left and right of a line of letters that is ``half`` wide about ``x``: rules out to
    ``reach``, or a small mark."""
    for kind in ("rules", "diamonds", "sprigs", "dots"):
        o = spec.ornament(kind)
        if o is None:
            continue
        gap = size * 0.6
        for sign in (-1, 1):
            start = x + sign * (half + gap)
            if kind == "rules":
                end = x + sign * reach
                if (end - start) * sign < size * 0.8:
                    return
                thick = size * 0.055
                bar = rectangle(min(start, end), y - thick, max(start, end), y + thick)
                canvas.add(bar, tone, "ornament", "ornament:rules", "ornament")
                continue
            r = size * (0.55 if kind == "sprigs" else 0.32)
            if half + gap + 2 * r > reach:
                return
            m = Affine.scale(sign, 1).then(Affine.translate(start + sign * r, y))
            drawn = ornaments.draw(kind, Box(-r, -r, r, r), *share(o))
            canvas.shapes(
                tuple(Shape(s.path, tone) for s in drawn if not s.detail),
                m,
                "ornament",
                "separator",
                "ornament",
            )
        return


def rows_height(spec: Spec, unit: float, width: float, reach: float) -> float:
    """How tall ``lines_below`` gets, about."""
    total = 0.0
    for i, (_, text) in enumerate(spec.two_lines()):
        row = line_in(spec, text, width, unit * (0.058 if i == 0 else 0.05), "key", reach)
        total += row.box.height + (unit * 0.042 if i else 0.0)
    return total


def lines_below(canvas: Canvas, spec: Spec, top: float, width: float, unit: float, reach: float) -> float:
    """The secondary texts one under the other on the ground, from ``top`` down; where they end.

    ``unit``: the mark's measure, of which the letters are a share.
    """
    for i, (slot, text) in enumerate(spec.two_lines()):
        top = small_line(
            canvas, spec, slot, text, top, width, unit * (0.058 if i == 0 else 0.05), reach, not i
        )
        top += unit * 0.042
    return top


def small_line(
    canvas: Canvas,
    spec: Spec,
    slot: str,
    text: str,
    top: float,
    width: float,
    size: float,
    reach: float,
    first: bool = True,
) -> float:
    """One secondary text on the ground with the marks that go beside it; where it ends."""
    line = line_in(spec, text, width, size, "key", reach)
    bottom = centred(canvas, line, "key" if first else "letter", slot, 0.0, top)
    if first:
        beside(canvas, spec, 0.0, (top + bottom) / 2, line.box.width / 2, width / 2, "key", size)
    return bottom
