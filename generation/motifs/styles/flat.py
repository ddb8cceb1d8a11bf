"""Flat: clean fills, one shade and one light, a hair of ground between the parts."""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Path
from generation.motifs.figure import Figure, Part
from generation.motifs.styles import stamp
from generation.motifs.styles.plates import meet
from generation.motifs.styles.shape import Shape

GAP = 7.0
KEYLINE = 13.0


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    if one_ink:
        return stamp.render(figure, True, False)
    above = _cutters(figure.parts)
    out: list[Shape] = []
    if keyline:
        out.append(Shape(outset(union(*(p.path for p in figure.parts)), KEYLINE), "ink"))
    for part, cutter in zip(figure.parts, above, strict=True):
        out.extend(_part(part, Path() if keyline else cutter))
    return tuple(s for s in out if s.path)


def _cutters(parts: tuple[Part, ...]) -> list[Path]:
    """For each part, what the parts in front of it take away (their outline and a gap)."""
    out: list[Path] = []
    for i, part in enumerate(parts):
        box = part.path.bounds()
        near = [
            outset(p.path, GAP) for p in parts[i + 1 :] if p.gap and meet(box.inset(-GAP), p.path.bounds())
        ]
        out.append(union(*near) if near else Path())
    return out


def _part(part: Part, cutter: Path) -> list[Shape]:
    body = difference(part.path, cutter)
    if not body:
        return []
    out = [Shape(body, part.tone)]
    if part.shade:
        out.append(Shape(intersection(part.shade, body), part.tone, -1, True))
    if part.light:
        out.append(Shape(intersection(part.light, body), part.tone, 1, True))
    if part.lines:
        lines = intersection(union(*part.lines), body)
        out.append(
            Shape(lines, part.line_tone, 0, True) if part.line_tone else Shape(lines, part.tone, -1, True)
        )
    return out
