"""The cut of a citrus fruit: its segments and their juice sacs."""

from __future__ import annotations

import math

from generation.drawing.path import Path
from generation.drawing.shapes import polar, smooth
from generation.motifs.parts.fruit import drop


def segments(r: float, count: int, turn: float, squeeze: float = 1.0, inner: float = 0.12) -> Path:
    """Wedges with round corners about the origin, a pith's width apart; ``squeeze`` flattens them."""
    gap = r * 0.052
    wedges = []
    for i in range(count):
        a = turn + 360 * i / count
        half = 180 / count
        lo = max(r * inner, gap / math.sin(math.radians(half)) * 1.25)
        out_half = half - math.degrees(math.asin(min(0.9, gap / r)))
        mid_r = r * 0.62
        mid_half = half - math.degrees(math.asin(min(0.9, gap / mid_r)))
        points = [
            polar(a, lo),
            polar(a - mid_half, mid_r),
            polar(a - out_half * 0.98, r * 0.9),
            polar(a - out_half * 0.66, r * 0.995),
            polar(a, r),
            polar(a + out_half * 0.66, r * 0.995),
            polar(a + out_half * 0.98, r * 0.9),
            polar(a + mid_half, mid_r),
        ]
        wedges.append(smooth(points, corners=(0,)))
    return Path.join(wedges).scale(1.0, squeeze)


def cells(r: float, count: int, turn: float, per: int, squeeze: float = 1.0) -> tuple[Path, ...]:
    """Juice sacs: drops that point to the middle of the fruit."""
    out = []
    for i in range(count):
        a = turn + 360 * i / count
        for j in range(per):
            off = (j - (per - 1) / 2) * (180 / count) * 0.62
            rr = r * (0.74 if (i + j) % 2 else 0.6)
            out.append(drop(polar(a + off, rr), r * 0.22, r * 0.07, a + off + 180).scale(1.0, squeeze))
    return (Path.join(out),)


def wedge(a0: float, a1: float, r: float, gap: float, core: float) -> Path:
    """One piece of a half slice between two angles, kept ``gap`` from its neighbours."""
    m, half = (a0 + a1) / 2, (a1 - a0) / 2

    def edge(rr: float, k: float = 1.0) -> float:
        return (half - math.degrees(math.asin(min(0.9, gap / rr)))) * k

    lo = max(core, gap / math.sin(math.radians(half)) * 1.3)
    points = [
        polar(m, lo),
        polar(m - edge(r * 0.6), r * 0.6),
        polar(m - edge(r, 0.97), r * 0.92),
        polar(m - edge(r, 0.6), r),
        polar(m + edge(r, 0.6), r),
        polar(m + edge(r, 0.97), r * 0.92),
        polar(m + edge(r * 0.6), r * 0.6),
    ]
    return smooth(points, corners=(0,))
