"""Linocut: a dark key block (contour heavier on the shadow side, gouge-mark hatching)
over colour; light is carved out of the fill. In one ink the block alone prints.
"""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Path
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import Plate
from generation.motifs.styles.shape import Shape

LINE = 9.0
DROP = (6.0, 8.0)
"""How far the contour leans towards the shadow: the block is cut by hand."""


BLOCK_LINE = 14.0
"""Where no colour helps it, the contour alone carries the picture."""


def _contour(path: Path, line: float = LINE) -> Path:
    return union(outset(path, line), outset(path, line * 0.7).translate(*DROP))


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    if one_ink:
        return _block(figure)
    out: list[Shape] = []
    for part in figure.parts:
        out.append(Shape(_contour(part.path), "ink"))
        out.append(Shape(part.path, part.tone))
        if part.shine:
            out.append(Shape(_cut(part.shine, part.path), part.tone, 1, True))
        dark = part.hatch + (() if part.line_tone else part.lines)
        if dark:
            out.append(Shape(_cut(dark, part.path), "ink", 0, True))
        if part.line_tone:
            out.append(Shape(_cut(part.lines, part.path), part.line_tone, 0, True))
    return tuple(s for s in out if s.path)


def _cut(strokes: tuple[Path, ...], body: Path) -> Path:
    return intersection(union(*strokes), body)


def _block(figure: Figure) -> tuple[Shape, ...]:
    """One plate: contours and hatching print, fills are paper; solids keep their ink."""
    ink = Plate()
    for part in figure.parts:
        if _is_light(part):
            contour = _contour(part.path, BLOCK_LINE)
            ink.cut(contour)
            ink.add(difference(contour, part.path))
            marks = part.hatch + part.lines
            if marks:
                ink.add(_cut(marks, part.path))
            continue
        ink.cut(outset(part.path, LINE + 5))
        carved = part.shine + part.lines
        ink.add(difference(part.path, _cut(carved, part.path)) if carved else part.path)
    return (Shape(ink.path(), "ink"),)


def _is_light(part: Part) -> bool:
    """Bodies with hatching print as line work; small solid parts (leaves, seeds) print solid."""
    return part.open or bool(part.hatch)
