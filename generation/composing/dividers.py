"""A row of small ornaments between picture and letters, or between two texts. Lengths in micrometres."""

from __future__ import annotations

from generation.composing.canvas import Canvas
from generation.composing.spec import Spec, share
from generation.composing.staging import line_in
from generation.drawing.path import Affine, Box
from generation.drawing.shapes import lerp, rectangle
from generation.drawing.type.setting import DoesNotFit, SetText
from generation.motifs import ornaments
from generation.motifs.styles.shape import Shape

SMALL = ("diamonds", "sprigs", "dots", "rules")
"""Ornaments that stand beside or between lines of letters."""


def wanted(spec: Spec) -> tuple[str, ...]:
    """Those the program has."""
    return tuple(k for k in SMALL if spec.ornament(k) is not None)


def flankable(spec: Spec, half: float, reach: float, size: float) -> bool:
    """Whether every small ornament has room beside letters that are ``half`` wide, within ``reach``."""
    kinds = wanted(spec)
    marks = [k for k in kinds if k != "rules"]
    return half + size * (0.55 + 1.25 * len(marks) + (1.3 if "rules" in kinds else 0.0)) <= reach


def flanks(canvas: Canvas, spec: Spec, x: float, y: float, half: float, reach: float, size: float) -> None:
    """Every small ornament left and right of a line of letters that is ``half`` wide about ``x``: marks
    next to the letters, rules from there out to ``reach``."""
    kinds = wanted(spec)
    marks = [k for k in kinds if k != "rules"]
    for sign in (-1, 1):
        at = half + size * 0.75
        for kind in marks:
            _mark(canvas, spec, kind, x + sign * (at + size * 0.4), y, size * 0.8, sign)
            at += size * 1.25
        if "rules" in kinds:
            _bar(canvas, spec, x + sign * at, x + sign * reach, y, size)


def divider(canvas: Canvas, spec: Spec, x: float, top: float, width: float, size: float) -> float:
    """Every small ornament in a row of its own about ``x``; where the row ends."""
    kinds = wanted(spec)
    marks = [k for k in kinds if k != "rules"]
    y = top + (size * 0.5 if marks else size * 0.1)
    free = 0.0
    for i, kind in enumerate(marks):
        if i == 0 and kind != "sprigs":
            _mark(canvas, spec, kind, x, y, size, 1)
            free = size * 0.95
            continue
        free = max(free, size * 0.35)
        for sign in (-1, 1):
            _mark(canvas, spec, kind, x + sign * (free + size * 0.45), y, size * 0.9, sign)
        free += size * 1.2
    if "rules" in kinds:
        if not free:
            _bar(canvas, spec, x - width / 2, x + width / 2, y, size)
        else:
            for sign in (-1, 1):
                _bar(canvas, spec, x + sign * free, x + sign * max(width / 2, free + size), y, size)
    return y + (y - top)


def widest_line(spec: Spec, text: str, width: float, most: float, size: float, reach: float) -> SetText:
    """A small line within ``width``; where it could not be read so, wider, up to ``most``."""
    least = spec.least(text, "text", "key", reach)
    for k in (0.0, 0.35, 0.7, 1.0):
        try:
            line = line_in(spec, text, lerp(width, max(width, most), k), size, "key", reach)
        except DoesNotFit:
            if k == 1.0:
                raise
            continue
        if line.meaning.size_um >= least * 0.99:
            break
    return line


def _mark(canvas: Canvas, spec: Spec, kind: str, x: float, y: float, size: float, sign: int) -> None:
    o = spec.ornament(kind)
    assert o is not None
    density, much = share(o)
    if kind == "sprigs":
        # one pair of leaves would look like an arrow
        density = lerp(0.5, 1.0, density)
    r = size / 2 * (1.3 if kind == "sprigs" else 1.0)
    shapes = ornaments.draw(kind, Box(-r, -r, r, r), density, max(0.45, much))
    m = Affine.scale(sign, 1).then(Affine.translate(x, y))
    solid = tuple(Shape(s.path, "key") for s in shapes if not s.detail)
    canvas.shapes(solid, m, "ornament", f"ornament:{kind}", "ornament")


def _bar(canvas: Canvas, spec: Spec, first: float, last: float, y: float, size: float) -> None:
    half = size * 0.055
    bar = rectangle(min(first, last), y - half, max(first, last), y + half)
    canvas.add(bar, "key", "ornament", "ornament:rules", "ornament")
