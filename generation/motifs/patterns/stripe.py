"""Stripe: heroes in a file, upright, beside a narrow garland of leaves; rules between the two."""

from __future__ import annotations

from generation.drawing.shapes import rectangle
from generation.motifs.patterns.companions import Cast, slim
from generation.motifs.patterns.filling import gap_of
from generation.motifs.patterns.sprite import Piece
from generation.motifs.patterns.tile import Band, Tile
from generation.motifs.patterns.touch import least_distance

LEAN = 7.0
RULE = 0.022


def draw(cast: Cast) -> Tile:
    s, gap = cast.hero.size, 1.25 * gap_of(cast)
    heroes = [Piece(cast.hero, 0, 0, LEAN), Piece(cast.hero, 0, 0, -LEAN, True)]
    tall = max(p.shape.bounds[3] - p.shape.bounds[1] for p in heroes)
    step = tall + gap
    height = 2 * step
    wide = max(p.shape.bounds[2] - p.shape.bounds[0] for p in heroes)
    rule = RULE * s
    garland = _garland(cast, height, gap)
    narrow = max(p.shape.bounds[2] for p in garland) - min(p.shape.bounds[0] for p in garland)
    column, strip = wide + 2.4 * gap, narrow + 2.2 * gap
    width = column + strip
    start = 0.6 * gap  # the seam runs through bare ground, never along an edge of colour
    pieces = [p.moved(start + strip + column / 2, (i + 0.5) * step) for i, p in enumerate(heroes)]
    pieces += [p.moved(start + strip / 2 + p.x, p.y) for p in garland]
    bands = [Band(rectangle(start, 0, start + strip, height), "ground_tint", rule=False)]
    for x in (start, start + strip - rule):
        bands.append(Band(rectangle(x, 0, x + rule, height), "key"))
    return Tile("stripe", width, height, tuple(pieces), tuple(bands))


def _garland(cast: Cast, height: float, gap: float) -> list[Piece]:
    """What runs down beside the heroes about x = 0: as many as have room."""
    for row in (_leaves, _beads) if slim(cast.leaf) else (_beads,):
        for n in range(2 * int(height / cast.leaf.height), 2, -2):
            out = row(cast, height, n)
            if least_distance(out, 1e5, height) >= 0.5 * gap:
                return out
    return _beads(cast, height, 2)


def _leaves(cast: Cast, height: float, n: int) -> list[Piece]:
    """Leaves left and right by turns, a dot across from each."""
    length = cast.leaf.height
    out = []
    for i in range(n):
        y = (i + 0.5) * height / n
        side = -1 if i % 2 else 1
        out.append(Piece(cast.leaf, side * 0.3 * length, y, side * 52.0, side < 0))
        out.append(Piece(cast.dot, -side * 0.34 * length, y))
    return out


def _beads(cast: Cast, height: float, n: int) -> list[Piece]:
    """What has no direction, or too broad a one, stands in a file, dots between."""
    out = []
    for i in range(n):
        out.append(Piece(cast.leaf, 0, (i + 0.5) * height / n))
        out.append(Piece(cast.dot, 0, i * height / n))
    return out
