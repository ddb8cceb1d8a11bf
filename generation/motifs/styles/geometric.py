"""Geometric: circles, arcs and straight cuts; each body is half lit, half in shade.

The figure itself is reduced, then filled like the flat style; in one ink its lit
halves are ruled with stripes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from generation.drawing.geometry import inset, intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import polygon
from generation.motifs.figure import NOTHING, Figure, Part
from generation.motifs.styles import flat, stamp
from generation.motifs.styles.arcs import Reduced, reduced
from generation.motifs.styles.shape import Shape
from generation.motifs.styles.trace import Body, body_of, inner_lines, reach

LEAST = 70.0
"""Contours smaller than this stay as they are, or go."""
SPECK = 20.0
SPLIT = 7000.0
"""Area from which a body shows its two halves."""
WEIGHT = 20.0
STRIPE = 23.0
"""Width of a stripe and of the gap beside it."""
RULED = 55_000.0
RIM = 24.0


@dataclass(frozen=True)
class _Piece:
    shape: Reduced
    side: Point
    """Unit vector from the axis into the shade."""


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    parts = tuple(_part(p, one_ink) for p in figure.parts)
    simple = replace(figure, parts=tuple(p for p in parts if p.path))
    return stamp.render(simple, True, False) if one_ink else flat.render(simple, False, keyline)


def _part(part: Part, one_ink: bool) -> Part:
    kept: list[Path] = []
    pieces: list[_Piece] = []
    for contour in part.path.contours():
        size = reach(contour)
        if size < LEAST:
            kept += [contour] if size > SPECK else []
            continue
        shape = reduced(contour)
        kept.append(shape.path)
        pieces.append(_Piece(shape, _side(shape)))
    path = Path.join(kept)
    if not path:
        return replace(part, path=NOTHING)
    large = [p for p in pieces if p.shape.area > SPLIT]
    holed = (
        len(large) > 1 and len(large) < 4 and body_of(part).area.area < 0.9 * sum(p.shape.area for p in large)
    )
    if holed:
        large = large[:1]
    whole = body_of(replace(part, path=path))
    marked = list(inner_lines(whole, False, WEIGHT, 14, 4, 10))
    plain = replace(
        part, path=path, light=NOTHING, hatch=(), shine=(), lines=tuple(m.part.path for m in marked)
    )
    if one_ink:
        if part.open:
            return replace(plain, shade=NOTHING)
        marks = [m for p in large for m in _marks(p)]
        shaded = [m.part.path for m in marked if not any(p.shape.area > RULED and _lit(p, m) for p in large)]
        return replace(plain, shade=NOTHING, shine=tuple(marks), lines=tuple(shaded))
    return replace(plain, shade=Path.join(_half(p) for p in large))


def _side(shape: Reduced) -> Point:
    (x0, y0), (x1, y1) = shape.axis
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    nx, ny = -(y1 - y0) / length, (x1 - x0) / length
    return (nx, ny) if nx + 0.7 * ny > 0 else (-nx, -ny)


def _lit(piece: _Piece, mark: Body) -> bool:
    """Whether a mark reaches into the lit half."""
    (x0, y0), _ = piece.shape.axis
    nx, ny = piece.side
    corners = [(x, y) for x in (mark.box.left, mark.box.right) for y in (mark.box.top, mark.box.bottom)]
    return any((x - x0) * nx + (y - y0) * ny < 0.6 * STRIPE for x, y in corners)


def _half(piece: _Piece) -> Path:
    """All that lies on the shade side of the axis, at least as far as the outline."""
    (x0, y0), (x1, y1) = piece.shape.axis
    size = reach(piece.shape.path)
    ux, uy = (
        (x1 - x0) / (math.dist(*piece.shape.axis) or 1e-9),
        (y1 - y0) / (math.dist(*piece.shape.axis) or 1e-9),
    )
    over = size * 0.4
    a, b = (x0 - ux * over, y0 - uy * over), (x1 + ux * over, y1 + uy * over)
    nx, ny = piece.side
    box = polygon([a, b, (b[0] + nx * size, b[1] + ny * size), (a[0] + nx * size, a[1] + ny * size)])
    return intersection(piece.shape.path, box)


def _marks(piece: _Piece) -> list[Path]:
    """What is cut out of a solid piece: stripes on the lit half of a large one, a leaf's rib."""
    (x0, y0), (x1, y1) = piece.shape.axis
    length = math.dist(*piece.shape.axis) or 1e-9
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    nx, ny = piece.side
    if piece.shape.area > RULED:
        wide = reach(piece.shape.path)
        core = inset(piece.shape.path, RIM)
        bars = []
        n = max(2, round((length - 2 * RIM) / (2 * STRIPE)))
        step = (length - 2 * RIM) / n
        for i in range(n):
            t = RIM + step * (i + 0.25)
            a = (x0 + ux * t, y0 + uy * t)
            b = (a[0] + ux * step / 2, a[1] + uy * step / 2)
            bars.append(
                polygon([a, b, (b[0] - nx * wide, b[1] - ny * wide), (a[0] - nx * wide, a[1] - ny * wide)])
            )
        return [intersection(Path.join(bars), core)] if core else []
    if piece.shape.kind == "leaf" and piece.shape.area > 1.4 * SPLIT:
        dx, dy = nx * 0.4 * STRIPE, ny * 0.4 * STRIPE
        (ax, ay), (bx, by) = ((x0 + ux * length * t, y0 + uy * length * t) for t in (0.12, 0.88))
        return [polygon([(ax + dx, ay + dy), (bx + dx, by + dy), (bx - dx, by - dy), (ax - dx, ay - dy)])]
    return []
