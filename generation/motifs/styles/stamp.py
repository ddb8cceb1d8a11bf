"""Stamp: solid silhouettes with reversed cuts, made for rubber, one or two plates.

Nothing is painted white: what is light is a hole, so that any ground shows through.
"""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Path
from generation.motifs.figure import Figure
from generation.motifs.styles.shape import Shape

GAP = 15.0
RIM = 22.0
"""An open part keeps a rim of ink this wide where nothing solid lies behind it."""


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    plates: dict[str, Path] = {}
    covered = Path()
    for part in figure.parts:
        tone = "ink" if one_ink or part.tone not in figure.hero else part.tone
        plates.setdefault(tone, Path())
        if part.open:
            rim = difference(part.path, covered)
            body = _lines(part.lines, part.path)
            edge = difference(outset(rim, RIM), part.path) if rim else Path()
            plates = {k: difference(v, part.path) for k, v in plates.items()}
            plates[tone] = union(plates[tone], body, difference(edge, covered))
        else:
            clear = outset(part.path, GAP) if part.gap else part.path
            plates = {k: difference(v, clear) for k, v in plates.items()}
            body = part.path
            cuts = (*part.shine, *part.lines)
            if cuts:
                body = difference(body, _lines(cuts, part.path))
            plates[tone] = union(plates[tone], body)
        covered = union(covered, part.path)
    return tuple(Shape(path, tone) for tone, path in plates.items() if path)


def _lines(strokes: tuple[Path, ...], body: Path) -> Path:
    return intersection(union(*strokes), body) if strokes else Path()
