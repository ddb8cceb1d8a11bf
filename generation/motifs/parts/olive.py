"""Olive: branch and pair. Functions of the genes of the family drupe."""

from __future__ import annotations

from generation.drawing.path import Point
from generation.drawing.shapes import lerp, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    Genes,
    body,
    flow,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)


def _olive_fruit(g: Genes) -> Part:
    """An oval hanging from the origin."""
    w = lerp(92, 112, g["width"])
    h = w * lerp(2.35, 2.9, g["height"])
    tip = lerp(0.0, 0.1, g["tip"]) * h
    path = profile(
        [
            (0, 0),
            (w * 0.66, h * 0.1),
            (w, h * 0.42),
            (w * 0.82, h * 0.74),
            (w * 0.4, h * 0.94),
            (0, h * 0.97 + tip),
        ]
    )
    groove = lerp(0.0, 0.5, g["groove"])
    seam = taper([(w * groove, h * 0.2), (w * (groove + 0.16), h * 0.45), (w * groove, h * 0.72)], 17, n=6)
    return body(path, shade=(-30, -12), gleam=0.16, hatch=3, weight=19, lines=(seam,), line_tone="blush")


def _olive_leaf(base: Point, angle: float, size: float, bow: float) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * 0.25, bow, 0.5, veins=0, vein=14)


def olive_branch(g: Genes) -> list[Part]:
    """A sprig that rises to the right: slim leaves in pairs, olives below."""
    size = lerp(330, 420, g["leaf"])
    fan = lerp(30, 50, g["leaf_tilt"])
    rise = lerp(-52, -40, g["lean"])
    spine = flow((-330, 330), rise, 800, lerp(-0.1, 0.08, g["lean"]), 5)
    hang = lerp(36, 84, g["stem"])
    upper = [_olive_leaf(spine[i], rise - fan, size * (1 - 0.08 * i), -0.08) for i in (0, 1, 2, 3)]
    lower = [_olive_leaf(spine[i], rise + fan * 0.9, size * (0.96 - 0.08 * i), 0.08) for i in (3,)]
    end = _olive_leaf(spine[-1], rise, size * 0.72, 0.06)
    count = 2 + round(g["size_play"])
    stalks, fruit = [], []
    for i in range(count):
        x, y = spine[(1, 2, 3)[i]]
        at = (x + 20, y + hang)
        stalks.append(stem_part([(x, y), (x + 22, y + hang * 0.5), (at[0], at[1] + 12)], 20, 1.0))
        fruit += place([_olive_fruit(g)], at, lerp(1.12, 1.28, g["blush"]), lerp(4, -20, i / 2))
    return [merge([*upper, end]), merge(lower), *fruit, merge(stalks), twig(spine, 32, 18, nicks=0)]


def olive_pair(g: Genes) -> list[Part]:
    """Two olives on one short twig; two leaves above."""
    fruit = _olive_fruit(g)
    size = lerp(250, 330, g["leaf"])
    tilt = lerp(-14, 22, g["leaf_tilt"])
    hang = lerp(50, 110, g["stem"])
    lean = lerp(-8, 8, g["lean"])
    gap = lerp(100, 122, g["width"])
    smaller = lerp(0.82, 1.04, g["size_play"])
    a, b = (-gap, hang), (gap * 0.96, hang * 0.6)
    stems = [
        stem_part([(0, -8), (a[0] * 0.7, a[1] * 0.4), (a[0], a[1] + 12)], 18, 1.0),
        stem_part([(0, -8), (b[0] * 0.7, b[1] * 0.3), (b[0], b[1] + 12)], 18, 1.0),
    ]
    return [
        _olive_leaf((0, -10), -24 + tilt, size, -0.1),
        _olive_leaf((0, -10), 202 - tilt, size * 0.94, 0.1),
        *place([fruit], b, 1.16 * smaller, -10 + lean),
        *place([fruit], a, 1.16, 10 + lean),
        merge(stems),
        twig([(30, -lerp(90, 130, g["blush"])), (8, -50), (0, 6)], 22, 26, nicks=0),
    ]
