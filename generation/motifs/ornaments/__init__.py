"""What stands around a motif: sunbursts, fields, wreaths, ribbons, separators, frames.

An ornament is one module with ``draw(box, density, size)`` -> shapes back to front;
adding the module to ``_DRAWERS`` adds the ornament. ``density`` and ``size`` run 0..1.
Tones: ``key``, ``key_soft``, ``ground_tint``, ``leaf``, ``accent``, ``ink``, ``paper``.
Modules draw in a box whose longer side is 1000 units; ``draw`` here takes any unit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, union
from generation.drawing.path import Affine, Box, Path
from generation.motifs.ornaments import (
    diamonds,
    dots,
    field_rows,
    hills,
    rays,
    ribbon,
    rules,
    sprigs,
    wreath,
)
from generation.motifs.styles.shape import Shape

_LONG_SIDE = 1000.0

_DRAWERS: Mapping[str, Callable[[Box, float, float], tuple[Shape, ...]]] = {
    "rays": rays.draw,
    "field_rows": field_rows.draw,
    "hills": hills.draw,
    "wreath": wreath.draw,
    "ribbon": ribbon.draw,
    "dots": dots.draw,
    "diamonds": diamonds.draw,
    "rules": rules.draw,
    "sprigs": sprigs.draw,
}


def kinds() -> tuple[str, ...]:
    return tuple(_DRAWERS)


def draw(kind: str, box: Box, density: float, size: float, one_ink: bool = False) -> tuple[Shape, ...]:
    """Shapes of one ornament in the units of ``box``.

    ``one_ink``: a single shape in ``ink`` whose veins, furrows and folds are holes.
    KeyError where no such ornament is drawn; ValueError for an empty box.
    """
    small, back = _to_canvas(box)
    shapes = _DRAWERS[kind](small, density, size)
    if one_ink:
        shapes = (Shape(_plate(shapes), "ink"),)
    return tuple(Shape(s.path.transform(back), s.tone, s.level, s.detail) for s in shapes if s.path)


def mirrored(shapes: tuple[Shape, ...], box: Box) -> tuple[Shape, ...]:
    """Left and right swapped about the middle of ``box``: the sprig for the other side."""
    m = Affine(-1, 0, 0, 1, box.left + box.right, 0)
    return tuple(Shape(s.path.transform(m), s.tone, s.level, s.detail) for s in shapes)


def _to_canvas(box: Box) -> tuple[Box, Affine]:
    """The same box with a longer side of 1000 about (0, 0), and the map back."""
    longer = max(box.width, box.height)
    if longer <= 0:
        raise ValueError("an ornament needs a box that is not empty")
    k = longer / _LONG_SIDE
    half_w, half_h = box.width / k / 2, box.height / k / 2
    return Box(-half_w, -half_h, half_w, half_h), Affine.scale(k).then(Affine.translate(*box.centre))


def _plate(shapes: tuple[Shape, ...]) -> Path:
    """One plate: details and paper are cut out of what lies below, the rest prints."""
    plate = Path()
    for s in shapes:
        cuts = s.detail or s.tone == "paper"
        plate = difference(plate, s.path) if cuts else union(plate, s.path)
    return plate
