"""Arch: the name on an arch over the picture, which stands on a base line. 60 mm wide.

Variants: a, open, a rule below; b, a solid gate whose arch carries the name; c, the picture before a
rising disc, the name around it, solid in full colour.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec
from generation.composing.staging import (
    Rim,
    centred,
    floor,
    hero,
    largest_box,
    line_in,
    lines_below,
    proportions,
    scenery,
    small_line,
)
from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Box, Path
from generation.drawing.shapes import ellipse, lerp, polygon, rectangle
from generation.drawing.type.setting import SetText

WIDTH = 60_000.0
_BEHIND = ("rays", "hills")


def compose(spec: Spec) -> Canvas:
    variant = spec.program.arrangement.variant
    if variant == "b":
        return _gate(spec)
    return _open(spec, disc=variant == "c")


def _arched(
    spec: Spec, middle: float, size: float, band: float, tone: str, reach: float, most: float
) -> SetText:
    least = spec.least(spec.texts.name, "display", tone, reach)
    smallest = floor(spec, spec.texts.name, "display", tone, reach)
    return spec.letters.arc(
        spec.texts.name, "display", middle, "top", min(168.0, most), size, smallest, band, least, most
    )


def _open(spec: Spec, disc: bool) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    size = WIDTH * lerp(0.165, 0.135, spec.balance)
    band = size * 0.62
    middle = WIDTH / 2 - band
    reach = WIDTH * 1.16
    name = _arched(spec, middle, size, band, "letter", reach, 186.0)
    gap = WIDTH * lerp(0.036, 0.054, spec.air)
    # the letters' own feet, not the band, are what the picture keeps off
    inner = middle - name.meaning.cap_height_um * 0.55 - gap
    full = plan.mode == "full"
    if disc and full:
        plan.field = plan.colour("key")
    margin = WIDTH * 0.028 if disc else 0.0
    rim = proportions(spec)
    seats = [inner * (0.06 + 0.07 * i) for i in range(8)]
    least = name.box.bottom + gap * 0.5
    base = max(
        (max(s, least) for s in seats),
        key=lambda s: _fullness(
            largest_box(rim, _room(inner - margin, s, disc), -inner, s, 1.0, True), inner, s
        ),
    )
    shape = intersection(ellipse(0, 0, inner), rectangle(-WIDTH, -WIDTH, WIDTH, base))
    behind: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    whole = Box(-inner, -inner, inner, inner)
    if disc:
        line = 0.0 if full else WIDTH * 0.014
        area = shape
        if full:
            canvas.add(shape, "key", "field", "field", "field")
        else:
            area = intersection(ellipse(0, 0, inner - line), rectangle(-WIDTH, -WIDTH, WIDTH, base))
            canvas.add(difference(shape, area), "key", "frame", "frame", "frame")
        behind, around = scenery(canvas, spec, whole, area, _BEHIND)
    else:
        behind, around = scenery(
            canvas, spec, whole, intersection(shape, ellipse(0, 0, inner - WIDTH * 0.012)), _BEHIND[:1]
        )
    lower = base - (WIDTH * 0.016 if disc else 0.0)
    k = lerp(0.9, 1.0, spec.balance)
    room = _room(inner - margin, base, disc)
    hero(canvas, spec, lambda r: largest_box(r, room, -inner, lower, k, True), reach, behind, around)
    canvas.text(name, "letter", "name")
    bottom = _base(canvas, spec, base + (0.0 if disc else WIDTH * 0.018), name, inner)
    lines_below(canvas, spec, bottom + WIDTH * lerp(0.042, 0.06, spec.air), WIDTH * 1.04, WIDTH, reach)
    return canvas


def _fullness(box: Box, inner: float, base: float) -> float:
    """How well a picture fills the room under the arch: what is bare above it counts against it."""
    return 2.2 * box.height - 1.2 * (inner + base)


def _room(radius: float, base: float, disc: bool) -> Callable[[float], float]:
    """Half the width under a round arch on straight legs, or of a disc."""

    def half(y: float) -> float:
        if y > base + 1:
            return 0.0
        return radius if y >= 0 and not disc else math.sqrt(max(0.0, radius * radius - y * y))

    return half


def _base(canvas: Canvas, spec: Spec, top: float, name: SetText, inner: float) -> float:
    """The line that the picture stands on; where it ends."""
    half = (
        max(inner * 1.04, abs(name.box.left), name.box.right)
        if name.box.bottom > -WIDTH * 0.12
        else inner * 1.04
    )
    thick = WIDTH * 0.013
    kind = spec.program.frame
    canvas.add(rectangle(-half, top, half, top + thick), "key", "ornament", "ornament:rules", "ornament")
    top += thick
    if kind == "double":
        canvas.add(
            rectangle(-half, top + thick * 0.8, half, top + thick * 1.2),
            "key",
            "ornament",
            "ornament:rules",
            "ornament",
        )
        top += thick * 1.2
    return top


def _gate(spec: Spec) -> Canvas:
    plan, canvas = spec.plan, Canvas(spec.plan)
    outer = WIDTH / 2 * 0.92
    reach = outer * 2.4
    band = outer * lerp(0.36, 0.31, spec.balance) / 2
    middle = outer - band - outer * 0.012
    inner = outer - 2 * band - outer * 0.024
    rows = spec.two_lines()
    base = outer * 0.78
    wide = inner * 1.9
    line = line_in(spec, rows[0][1], wide, outer * 0.125, "on_key", reach) if rows else None
    foot = max(outer * 0.2, line.box.height + outer * 0.18) if line else outer * 0.16
    doubled = outer * 0.05 if spec.program.frame == "double" else 0.0
    foot += doubled
    whole = _arch(outer, base + foot)
    window = _arch(inner, base)
    canvas.add(difference(whole, window), "key", "field", "field", "field")
    plan.field = plan.colour("ground_tint")
    canvas.add(window, "field", "field", "field", "field")
    hair = outer * 0.022
    if spec.program.frame != "none":
        canvas.add(difference(_arch(inner + hair, base + hair), window), "on_key", "frame", "frame", "frame")
    if spec.program.frame == "double":
        at = outer - hair * 1.6
        line_path = difference(
            _arch(at, base + foot - hair * 1.6), _arch(at - hair * 0.6, base + foot - hair * 2.2)
        )
        canvas.add(line_path, "on_key", "frame", "frame", "frame")
        middle -= hair * 0.8
        band -= hair * 1.4
    name = _arched(spec, middle, band * 1.5, band * 0.86, "on_key", reach, 196.0)
    r = inner * 1.1
    behind, around = scenery(
        canvas,
        spec,
        Box(-r, -r * 0.9, r, r * 1.1),
        intersection(_arch(inner - hair * 0.5, base - hair * 0.5), window),
        _BEHIND,
    )
    keep = outer * 0.075
    half = _room(inner - keep, base, False)
    lower = base - keep * 0.9
    k = lerp(0.9, 1.0, spec.balance)

    def room(rim: Rim) -> Box:
        return largest_box(rim, half, -inner + keep, lower, k)

    hero(canvas, spec, room, reach, behind, around)
    canvas.text(name, "on_key", "name")
    _ends(canvas, spec, name, middle, outer, base)
    if line is not None:
        top = base + (foot - doubled - line.box.height) / 2 + outer * 0.011
        centred(canvas, line, "on_key", rows[0][0], 0.0, top)
    if len(rows) > 1:
        small_line(
            canvas, spec, rows[1][0], rows[1][1], base + foot + WIDTH * 0.05, WIDTH, WIDTH * 0.05, reach
        )
    return canvas


def _ends(canvas: Canvas, spec: Spec, name: SetText, middle: float, outer: float, base: float) -> None:
    """A mark on either leg, where the letters leave the legs bare."""
    if name.box.bottom > outer * 0.12:
        return
    y = max(base * 0.34, name.box.bottom + outer * 0.2)
    s = outer * 0.05
    for sign in (-1, 1):
        x = sign * middle
        path = (
            polygon([(x, y - s * 1.4), (x + s * 0.9, y), (x, y + s * 1.4), (x - s * 0.9, y)])
            if spec.ornament("diamonds")
            else ellipse(x, y, s * 0.72)
        )
        canvas.add(path, "on_key", "ornament", "separator", "ornament")


def _arch(radius: float, base: float) -> Path:
    """A round arch on straight legs, its curve about (0, 0)."""
    k = radius * 0.5522847498307936
    return Path(
        (
            ("M", -radius, base),
            ("L", -radius, 0.0),
            ("C", -radius, -k, -k, -radius, 0.0, -radius),
            ("C", k, -radius, radius, -k, radius, 0.0),
            ("L", radius, base),
            ("Z",),
        )
    )
