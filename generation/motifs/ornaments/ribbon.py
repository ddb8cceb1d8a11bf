"""A banner: a panel for one line of text, tails folded behind it."""

from __future__ import annotations

from generation.drawing.path import Box, Path
from generation.drawing.shapes import lerp, polygon, rectangle
from generation.motifs.styles.shape import Shape


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: longer tails, deeper swallow's cut and, above a half, two rules along
    the panel. ``size``: how high the panel is in the box."""
    panel = _panel(box, density, size)
    h = panel.height
    drop, gap = h * 0.2, h * 0.035
    tuck = h * 0.42
    cut = h * lerp(0.3, 0.55, density)
    tails, folds = [], []
    for side, edge, end in ((-1, panel.left, box.left), (1, panel.right, box.right)):
        inner = edge - side * tuck
        top, bottom = panel.top + drop, panel.bottom + drop
        tails.append(
            polygon(
                [
                    (edge + side * gap, top),
                    (end, top),
                    (end - side * cut, (top + bottom) / 2),
                    (end, bottom),
                    (inner, bottom),
                    (inner, panel.bottom + gap),
                    (edge + side * gap, panel.bottom + gap),
                ]
            )
        )
        folds.append(polygon([(edge, panel.bottom + gap), (inner, panel.bottom + gap), (inner, bottom)]))
    shapes = [
        Shape(Path.join(tails), "key", 1),
        Shape(Path.join(folds), "key", -1, True),
        Shape(rectangle(panel.left, panel.top, panel.right, panel.bottom), "key"),
    ]
    if density > 0.5:
        thin, off = h * 0.028, h * 0.09
        rules = [
            rectangle(panel.left, y - thin / 2, panel.right, y + thin / 2)
            for y in (panel.top + off, panel.bottom - off)
        ]
        shapes.append(Shape(Path.join(rules), "paper", 0, True))
    return tuple(shapes)


def text_box(box: Box, density: float, size: float) -> Box:
    """Where the line of text goes, in the units of ``box``: the panel less its margins."""
    panel = _panel(box, density, size)
    side = panel.height * 0.3
    rise = panel.height * (0.2 if density > 0.5 else 0.15)
    return Box(panel.left + side, panel.top + rise, panel.right - side, panel.bottom - rise)


def _panel(box: Box, density: float, size: float) -> Box:
    """Panel and tails together fill the height; a tail takes up to a fifth of the width."""
    h = min(box.height / 1.2, box.width / 3.2) * lerp(0.72, 1.0, size)
    tail = min(h * lerp(0.75, 1.15, density), box.width * 0.2)
    top = box.centre[1] - h * 0.6
    return Box(box.left + tail, top, box.right - tail, top + h)
