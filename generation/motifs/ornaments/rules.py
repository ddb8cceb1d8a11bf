"""A horizontal line with a small ornament in its middle."""

from __future__ import annotations

from generation.drawing.path import Box, Path
from generation.drawing.shapes import ellipse, lerp, rectangle, taper
from generation.motifs.ornaments.marks import leaf_pair, lozenge
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: dot, lozenge, lozenge between dots, or a pair of leaves in the middle.
    ``size``: weight of line and ornament within the box's height."""
    cx, cy = box.centre
    r = min(box.height / 2, box.width * 0.09) * lerp(0.5, 1.0, size)
    weight = r * 0.16
    tone = "accent"
    if density < 0.25:
        mark, half = ellipse(cx, cy, r * 0.42), r * 0.42
    elif density < 0.5:
        mark, half = lozenge(cx, cy, r * 0.7, r), r * 0.7
    elif density < 0.75:
        mark, half = lozenge(cx, cy, r * 0.6, r * 0.86), r * 1.25
        for side in (-1, 1):
            mark += ellipse(cx + side * r * 1.05, cy, r * 0.2)
    else:
        mark, half, tone = leaf_pair(cx, cy, r * 2.1, r * 1.05), r * 2.1, "leaf"
    gap = r * 0.4
    lines = []
    for side, end in ((-1, box.left), (1, box.right)):
        near = cx + side * (half + gap)
        if (end - near) * side <= weight:
            continue
        if density >= 0.5:
            lines.append(taper([(end, cy), (near, cy)], weight * 1.3, end=weight * 1.3, peak=0.98, n=4))
        else:
            left, right = sorted((near, end))
            lines.append(rectangle(left, cy - weight / 2, right, cy + weight / 2, weight / 2))
    return (Shape(Path.join(lines), "key"), Shape(mark, tone))
