"""A round separator."""

from __future__ import annotations

from generation.drawing.path import Box
from generation.drawing.shapes import ellipse, lerp, ring
from generation.motifs.ornaments.marks import rosette
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: a plain dot, a dot in a ring, a rosette. ``size``: a third to all of the box."""
    cx, cy = box.centre
    r = min(box.width, box.height) / 2 * lerp(0.34, 1.0, size)
    if density < 0.4:
        path = ellipse(cx, cy, r)
    elif density < 0.7:
        path = ring(cx, cy, r, r * 0.78) + ellipse(cx, cy, r * 0.46)
    else:
        path = rosette(cx, cy, r)
    return (Shape(path, "accent"),)
