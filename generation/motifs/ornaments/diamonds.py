"""A lozenge as separator."""

from __future__ import annotations

from generation.drawing.path import Box
from generation.drawing.shapes import lerp
from generation.motifs.ornaments.marks import lozenge
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: one lozenge, one with a smaller one inside, one between two small ones
    (above one another). ``size``: a third to all of the box's shorter side."""
    cx, cy = box.centre
    r = min(box.width, box.height) / 2 * lerp(0.36, 1.0, size)
    if density < 0.4:
        path = lozenge(cx, cy, r * 0.66, r)
    elif density < 0.7:
        path = (
            lozenge(cx, cy, r * 0.8, r, 0.0)
            + lozenge(cx, cy, r * 0.58, r * 0.72, 0.0).reversed()
            + lozenge(cx, cy, r * 0.34, r * 0.42, 0.0)
        )
    else:
        small = r * 0.22
        path = lozenge(cx, cy, r * 0.4, r * 0.46)
        for side in (-1, 1):
            path += lozenge(cx, cy + side * (r - small), small * 0.8, small)
    return (Shape(path, "accent"),)
