"""A sprig that stands left of a line; ``mirrored`` gives its partner on the right."""

from __future__ import annotations

from generation.drawing.path import Box, Path
from generation.drawing.shapes import leaf, leaf_rib, lerp, taper
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """Grows from the right edge of the box to the left. ``density``: one to three pairs of
    leaves under the last one. ``size``: how full they are. As long as the box allows."""
    cx, cy = box.centre
    pairs = 1 + round(density * 2)
    spread = lerp(0.3, 0.42, size)
    length = min(box.width, box.height * lerp(1.5, 2.4, density))
    pitch = length / (pairs + 1.35)
    reach = min(pitch * 1.25, box.height * 0.62)
    foot = cx + length / 2
    leaves, ribs = [], []
    for i in range(pairs):
        x = foot - pitch * (i + 0.5)
        k = 1 - 0.1 * i
        for side in (-1, 1):
            tip = (x - reach * 0.72 * k, cy + side * min(reach * 0.72 * k, box.height / 2))
            base = (x - reach * 0.06, cy + side * reach * 0.07)
            leaves.append(leaf(base, tip, reach * spread * k, bend=0.1 * side, belly=0.48))
            ribs.append(leaf_rib(base, tip, 0.1 * side, reach * 0.05, 0.78))
    last = foot - pitch * (pairs - 0.1)
    tip = (cx - length / 2, cy)
    leaves.append(leaf((last, cy), tip, (last - tip[0]) * spread, belly=0.46))
    ribs.append(leaf_rib((last, cy), tip, 0.0, reach * 0.05, 0.78))
    weight = reach * 0.075
    spine = [(foot, cy), (last + pitch * 0.12, cy)]
    stem = taper(spine, weight, start=weight, end=weight * 0.5, peak=0.05, n=4)
    return (
        Shape(stem, "leaf", -1),
        Shape(Path.join(leaves), "leaf"),
        Shape(Path.join(ribs), "leaf", -1, True),
    )
