"""Stamp: solid silhouettes with reversed cuts, made for rubber, one or two plates.

Nothing is painted white: what is light is a hole, so that any ground shows through.
"""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Path
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import Plate, meet
from generation.motifs.styles.shape import Shape

GAP = 15.0
RIM = 22.0
"""An open part keeps a rim of ink this wide where nothing solid lies behind it."""


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    plates: dict[str, Plate] = {}
    behind: list[Part] = []
    for part in figure.parts:
        tone = "ink" if one_ink or part.tone not in figure.hero else part.tone
        own = plates.setdefault(tone, Plate())
        if part.open:
            edge = _rim(part, behind)
            for plate in plates.values():
                plate.cut(part.path)
            own.add(_lines(part.lines, part.path))
            own.add(edge)
        else:
            clear = outset(part.path, GAP) if part.gap else part.path
            for plate in plates.values():
                plate.cut(clear)
            cuts = (*part.shine, *part.lines)
            own.add(difference(part.path, _lines(cuts, part.path)) if cuts else part.path)
        behind.append(part)
    shapes = ((tone, plate.path()) for tone, plate in plates.items())
    return tuple(Shape(path, tone) for tone, path in shapes if path)


def _rim(part: Part, behind: list[Part]) -> Path:
    """The rim of an open part, where it does not lie on something drawn before."""
    box = outset(part.path, RIM).bounds()
    near = [p.path for p in behind if meet(p.path.bounds(), box)]
    if not near:
        return difference(outset(part.path, RIM), part.path)
    covered = union(*near)
    bare = difference(part.path, covered)
    if not bare:
        return Path()
    return difference(difference(outset(bare, RIM), part.path), covered)


def _lines(strokes: tuple[Path, ...], body: Path) -> Path:
    return intersection(union(*strokes), body) if strokes else Path()
