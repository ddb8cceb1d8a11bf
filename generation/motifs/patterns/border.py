"""Border: one row for tape and hems, with a rule and a row of dots along each edge."""

from __future__ import annotations

from generation.drawing.shapes import rectangle
from generation.motifs.patterns.companions import Cast
from generation.motifs.patterns.filling import gap_of
from generation.motifs.patterns.sprite import Piece
from generation.motifs.patterns.tile import Band, Tile

LEAN = 6.0


def draw(cast: Cast) -> Tile:
    s, gap = cast.hero.size, 1.2 * gap_of(cast)
    dot, rule = cast.dot, 0.05 * s
    first = [Piece(cast.hero, 0, 0, LEAN), Piece(cast.hero, 0, 0, -LEAN, True)]
    tall = max(p.shape.bounds[3] - p.shape.bounds[1] for p in first)
    between = _between(cast, gap)
    wide = max(p.shape.bounds[2] for p in between) - min(p.shape.bounds[0] for p in between)
    half = max(p.shape.bounds[2] - p.shape.bounds[0] for p in first) + wide + 2 * gap
    width = 2 * half
    edge = rule + 0.6 * gap + dot.height + gap
    height = tall + 2 * edge
    middle = height / 2
    pieces: list[Piece] = []
    for i, p in enumerate(first):
        left, top, right, bottom = p.shape.bounds
        x = (i + 0.25) * half
        pieces.append(p.moved(x - (left + right) / 2, middle - (top + bottom) / 2))
        pieces += [q.moved(x + half / 2 + q.x, middle + q.y) for q in between]
    n = 2 * round(width / (2.6 * dot.width) / 2)
    for i in range(n):
        x = (i + 0.5) * width / n
        for y in (rule + 0.6 * gap + dot.height / 2, height - rule - 0.6 * gap - dot.height / 2):
            pieces.append(Piece(dot, x, y))
    bands = (
        Band(rectangle(0, 0, width, rule), "key"),
        Band(rectangle(0, height - rule, width, height), "key"),
    )
    return Tile("border", width, height, tuple(pieces), bands, rows=False)


def _between(cast: Cast, gap: float) -> list[Piece]:
    """What stands between two heroes, about (0, 0): a companion with a leaf above and below."""
    middle = Piece(cast.second, 0, 0)
    _, top, _, bottom = middle.shape.bounds
    room = cast.hero.height / 2
    leaf = Piece(cast.leaf, 0, 0, 90.0)
    thick = leaf.shape.bounds[3] - leaf.shape.bounds[1]
    if room - max(-top, bottom) < thick + 0.6 * gap:
        return [middle]
    y = max(-top, bottom) + 0.6 * gap + thick / 2
    return [middle, leaf.moved(0, -y), Piece(cast.leaf, 0, y, 90.0, True)]
