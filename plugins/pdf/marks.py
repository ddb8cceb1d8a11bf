"""Crop and register marks, on every plate, wholly outside the bleed."""

from __future__ import annotations

from generation.drawing.path import Path
from plugins.pdf.content import ContentWriter
from plugins.pdf.numbers import points

CROP_LENGTH_UM = 5000
GAP_UM = 2000
MARK_WIDTH_UM = 88  # a quarter of a point
REGISTER_RADIUS_UM = 1500
_KAPPA = 0.5522847498

Line = tuple[int, int, int, int]


def margin_um(bleed_um: int) -> int:
    """Room round the trim that bleed and marks take, with 2 mm of paper outside them."""
    return bleed_um + GAP_UM + CROP_LENGTH_UM + GAP_UM


def crop_lines(width_um: int, height_um: int, bleed_um: int) -> list[Line]:
    """Eight lines (x0, y0, x1, y1) from the trim's top left corner, y downwards."""
    near = bleed_um + GAP_UM
    far = near + CROP_LENGTH_UM
    lines: list[Line] = []
    for x in (0, width_um):
        lines += [(x, -far, x, -near), (x, height_um + near, x, height_um + far)]
    for y in (0, height_um):
        lines += [(-far, y, -near, y), (width_um + near, y, width_um + far, y)]
    return lines


def circle(x: int, y: int, r: int) -> Path:
    """Four arcs, each within 0.03 % of a true circle."""
    k = r * _KAPPA
    return Path(
        (
            ("M", x + r, y),
            ("C", x + r, y + k, x + k, y + r, x, y + r),
            ("C", x - k, y + r, x - r, y + k, x - r, y),
            ("C", x - r, y - k, x - k, y - r, x, y - r),
            ("C", x + k, y - r, x + r, y - k, x + r, y),
            ("Z",),
        )
    )


def draw_lines(writer: ContentWriter, lines: list[Line]) -> list[str]:
    """Operators that stroke ``lines``."""
    x, y = writer.x, writer.y
    return [f"{x[x0]} {y[y0]} m {x[x1]} {y[y1]} l S" for x0, y0, x1, y1 in lines]


def marks(
    writer: ContentWriter, width_um: int, height_um: int, bleed_um: int, *, crop: bool, register: bool
) -> None:
    """Appends the marks asked for, in the colour space ``All``."""
    if not (crop or register):
        return
    resources = writer.resources
    out = ["q", f"{resources.registration()} CS 1 SCN {points(MARK_WIDTH_UM)} w 0 J 0 j [] 0 d"]
    if crop:
        out += draw_lines(writer, crop_lines(width_um, height_um, bleed_um))
    if register:
        away = bleed_um + GAP_UM + CROP_LENGTH_UM // 2
        arm = CROP_LENGTH_UM // 2
        middle_x, middle_y = width_um // 2, height_um // 2
        middles = [
            (middle_x, -away),
            (middle_x, height_um + away),
            (-away, middle_y),
            (width_um + away, middle_y),
        ]
        for cx, cy in middles:
            out += draw_lines(writer, [(cx - arm, cy, cx + arm, cy), (cx, cy - arm, cx, cy + arm)])
            out += [writer.path(circle(cx, cy, REGISTER_RADIUS_UM)), "S"]
    out.append("Q")
    writer.out += out
