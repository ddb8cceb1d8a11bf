"""A field whose furrows run together at a low, rounded horizon."""

from __future__ import annotations

from generation.drawing.geometry import intersection
from generation.drawing.path import Box, Path
from generation.drawing.shapes import lerp, polygon
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: 5 to 11 furrows across the foot. ``size``: the field takes 22 to 46 % of the height."""
    w, h = box.width, box.height
    cx = box.centre[0]
    crest = box.bottom - h * lerp(0.22, 0.46, size)
    sag = min(w, h) * 0.055
    low, shoulder = crest + sag, crest + sag * 0.2
    field = Path(
        (
            ("M", box.left, low),
            ("C", lerp(box.left, cx, 0.45), shoulder, lerp(box.left, cx, 0.7), crest, cx, crest),
            ("C", lerp(box.right, cx, 0.7), crest, lerp(box.right, cx, 0.45), shoulder, box.right, low),
            ("L", box.right, box.bottom),
            ("L", box.left, box.bottom),
            ("Z",),
        )
    )
    # the vanishing point lies above the horizon, so that furrows still have a width there
    eye = crest - (box.bottom - crest) * 0.55
    depth = (box.bottom - eye) / (crest - eye)
    count = 2 * round(lerp(2, 5, density)) + 1
    pitch = w * 1.5 / count
    furrows = []
    for i in range(-count, count + 1):
        x, half = i * pitch, pitch * 0.22
        furrows.append(
            polygon(
                [
                    (cx + (x - half) / depth, crest - 1),
                    (cx + (x + half) / depth, crest - 1),
                    (cx + x + half, box.bottom),
                    (cx + x - half, box.bottom),
                ]
            )
        )
    return (
        Shape(field, "leaf"),
        Shape(intersection(Path.join(furrows), field), "leaf", -1, True),
    )
