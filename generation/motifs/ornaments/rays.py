"""Sunburst: wedges from the centre to the edges of the box, or a free ring of strokes."""

from __future__ import annotations

import math

from generation.drawing.path import Box, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, polygon, taper
from generation.motifs.styles.shape import Shape

_NO_DISC = 0.3
"""Below this ``size`` the wedges meet in the centre; above it a disc grows there."""


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """14 to 40 wedges in ``ground_tint`` that fill the box, to be clipped by the composer.

    ``density``: how many. ``size``: from none to a large sun disc in the middle.
    """
    count = 2 * round(lerp(7, 20, density))
    half = 180 / count / 2
    disc = 0.0
    if size > _NO_DISC:
        disc = min(box.width, box.height) / 2 * lerp(0.3, 0.72, (size - _NO_DISC) / (1 - _NO_DISC))
    start = disc * 1.07
    wedges = []
    for i in range(count):
        angle = -90 + 360 * i / count
        wedges.append(_wedge(box, angle - half, angle + half, start))
    shapes = [Shape(Path.join(wedges), "ground_tint")]
    if disc:
        shapes.append(Shape(ellipse(*box.centre, disc), "ground_tint"))
    return tuple(shapes)


def burst(box: Box, density: float, size: float, rise: float = 360.0) -> tuple[Shape, ...]:
    """A ring of free strokes, long and short by turns, that needs no clipping.

    ``rise``: degrees of the fan, centred straight up; 360 goes all round.
    ``size``: how long the strokes are. They end on the box's inner circle.
    """
    cx, cy = box.centre
    outer = min(box.width, box.height) / 2
    count = 2 * round(lerp(8, 18, density) * rise / 360)
    whole = rise >= 360
    inner = outer * lerp(0.8, 0.6, size)
    width = math.radians(rise / count) * inner * 0.42
    strokes = []
    for i in range(count + (0 if whole else 1)):
        angle = -90 + rise * (i / count - (0 if whole else 0.5))
        reach = outer if i % 2 == 0 else lerp(inner, outer, 0.6)
        ends = [polar(angle, inner, (cx, cy)), polar(angle, reach - width / 2, (cx, cy))]
        strokes.append(taper(ends, width, start=width * 0.25, end=width, peak=0.95, n=4))
    return (Shape(Path.join(strokes), "accent"),)


def _wedge(box: Box, first: float, last: float, start: float) -> Path:
    """Between two angles, from ``start`` out to the edge of the box, round its corner if one lies there."""
    cx, cy = box.centre
    points = [_edge(box, first)]
    for x, y in ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)):
        corner = math.degrees(math.atan2(y - cy, x - cx))
        if 0 < (corner - first) % 360 < last - first:
            points.append((x, y))
    points.append(_edge(box, last))
    if start:
        points += [polar(last, start, (cx, cy)), polar(first, start, (cx, cy))]
    else:
        points.append((cx, cy))
    return polygon(points)


def _edge(box: Box, angle: float) -> Point:
    """Where a ray from the centre leaves the box."""
    cx, cy = box.centre
    ux, uy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    tx = box.width / 2 / abs(ux) if abs(ux) > 1e-9 else math.inf
    ty = box.height / 2 / abs(uy) if abs(uy) > 1e-9 else math.inf
    t = min(tx, ty)
    return (cx + ux * t, cy + uy * t)
