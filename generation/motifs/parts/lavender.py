"""Lavender: spikes of buds in whorls, growing up from (0, 0)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generation.drawing.path import Point
from generation.drawing.shapes import leaf, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import merge
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def _bud(at: Point, angle: float, length: float, width: float, tone: str) -> Part:
    w = width / 2
    path = smooth([(0.0, 0.0), (length * 0.46, w), (length, 0.0), (length * 0.46, -w)], corners=(0,))
    path = path.rotate(angle).translate(*at)
    return Part(path, tone, shade=crescent(path, -width * 0.2, -width * 0.16, 1.0))


def spike(g: Genes, length: float, bow: float, fewest: int = 4) -> list[Part]:
    """``length`` of the flowering part; the lowest whorl stands apart from the others.

    ``fewest``: whorls at the least.
    """
    spine = Spine(swung((0, 0), -90, length, bow), 31)
    tiers = fewest + round(g["rings"] * 2)
    apart = lerp(0.0, 0.12, g["reach"])
    open_ = lerp(30, 46, g["width"])
    step = (1.0 - apart) / tiers
    size = length * step * lerp(1.12, 1.24, g["heart"])
    fat = size * lerp(0.5, 0.62, g["point"])
    sides: list[Part] = []
    mids: list[Part] = []
    for k in range(tiers):
        t = 0.0 if k == 0 else apart + step * k
        u = k / tiers
        heading = spine.heading(t + 0.02)
        s = size * lerp(1.0, 0.8, u)
        at = spine.at(t)
        for side in (-1, 1):
            root = polar(heading + 90 * side, fat * 0.2, at)
            sides.append(_bud(root, heading + side * lerp(open_, open_ * 0.7, u), s, fat, "skin"))
        mids.append(_bud(at, heading + (7 if k % 2 else -7), s * 0.92, fat * 0.92, "second"))
    top = spine.at(1.0 - step * 0.55)
    mids.append(_bud(top, spine.heading(0.95), size * 0.72, fat * 0.8, "second"))
    rows = [merge(sides[i::4] + sides[i + 1 :: 4]) for i in (0, 2) if sides[i::4]]
    stalk = taper(spine.points[::5], 14, start=16, end=10, n=4)
    tips = [replace(merge(mids[i::2])) for i in (0, 1)]
    return [Part(stalk, "stem", gap=False), *rows, *tips]


def stem_leaf(at: Point, angle: float, length: float, width: float) -> Part:
    """A narrow grey leaf."""
    tip = polar(angle, length, at)
    path = leaf(at, tip, width, bend=0.05 if tip[0] > at[0] else -0.05, belly=0.5)
    return Part(path, "leaf", shade=crescent(path, 0, -width * 0.2, 1.0))


def ribbon(y: float, half: float, g: Genes) -> list[Part]:
    """A band round the stalks with a bow."""
    band = smooth(
        [(-half, y - 26), (0, y - 18), (half, y - 26), (half, y + 30), (0, y + 40), (-half, y + 30)],
        corners=(0, 2, 3, 5),
    )
    size = lerp(110, 160, g["leaf"])
    parts = []
    for side in (-1, 1):
        tail = smooth(
            [
                (0, y),
                (side * size * 0.3, y + size * 0.6),
                (side * size * 0.9, y + size * 1.5),
                (side * size * 0.62, y + size * 1.46),
                (side * size * 0.5, y + size * 1.7),
                (side * size * 0.1, y + size * 0.8),
            ],
            corners=(0, 2, 3, 4),
        )
        parts.append(Part(tail, "tie", shade=crescent(tail, -8, -8, 1.0)))
    for side in (-1, 1):
        loop = smooth(
            [
                (0, y),
                (side * size * 0.5, y - size * 0.46),
                (side * size * 1.04, y - size * 0.36),
                (side * size * 1.06, y + size * 0.2),
                (side * size * 0.5, y + size * 0.26),
            ],
            corners=(0,),
        )
        crease = taper(
            [(side * size * 0.12, y - 4), (side * size * 0.62, y - size * 0.08)], 14, start=12, n=5
        )
        parts.append(Part(loop, "tie", shade=crescent(loop, -10, -size * 0.12, 1.0), lines=(crease,)))
    return [*parts, Part(band, "tie", shade=crescent(band, -half * 0.4, 0, 1.0))]
