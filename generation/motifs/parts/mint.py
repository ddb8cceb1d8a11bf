"""Mint: opposite pairs of broad toothed leaves, every pair crosswise to the next."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.shapes import lerp, polar, taper
from generation.motifs.figure import Part
from generation.motifs.parts.leaves import cut_leaf
from generation.motifs.parts.spine import Spine, swung

Genes = Mapping[str, float]

TONES = {"leaf": "#3F9350", "bud": "#67B266", "vein": "#BCE0B0", "stem": "#5A7A4A"}


def _leaf(
    g: Genes, at: tuple[float, float], angle: float, length: float, bend: float, tone: str = "leaf"
) -> Part:
    """One mint leaf: broad, its veins sunk deep, its teeth towards the tip."""
    wide = length * lerp(0.5, 0.66, g["width"])
    teeth = 5 + round(g["serration"] * 2)
    veins = 3 + round(g["veins"])
    depth = lerp(0.14, 0.34, g["serration"])
    tip = polar(angle, length, at)
    thick = max(9.0, length * 0.036)
    return cut_leaf(at, tip, wide, bend, teeth, depth, 0.44, veins=veins, vein=thick, tone=tone)


def sprig(g: Genes) -> list[Part]:
    """A shoot of two or three pairs and a crown of young leaves."""
    lean = lerp(-1, 1, g["lean"])
    below = lerp(170, 280, g["stem"])
    spine = Spine(swung((-lean * 50, 420), -90 + lean * 5, below + 560, lean * 16, 9), 41)
    total = below + 560
    stem = taper(spine.points[:38:4], 32, start=36, end=18, peak=0.04, n=9)
    pairs = 2 + round(g["leaves"])
    long = lerp(330, 390, g["length"]) * (1.0 if pairs == 2 else 0.94)
    lift = lerp(20, 42, g["spread"])
    bow = lerp(-0.02, 0.12, g["curve"])
    out: list[Part] = [Part(stem, "stem", gap=False)]
    for k in range(pairs):
        t = (below + 400 * k / pairs) / total
        size = long * lerp(1.0, 0.66, k / pairs)
        rise = lift + 10 * k
        for side in (-1, 1):
            out.append(_leaf(g, spine.at(t), -90 + side * (90 - rise), size, -bow * side))
    top = spine.at((below + 390) / total)
    small = lerp(150, 230, g["bud"])
    for turn in (-58, 58):
        out.append(_leaf(g, top, spine.heading(0.9) + turn, small * 0.9, 0.05 if turn < 0 else -0.05, "bud"))
    out.append(_leaf(g, top, spine.heading(0.9) - lean * 4, small * 1.16, 0.02, "bud"))
    return out


def leaves(g: Genes) -> list[Part]:
    """The tip of a shoot: a wide pair, a leaf behind, the young ones before them."""
    g = {**g, "width": g["width"] * 0.6 - 0.1}
    long = lerp(440, 500, g["length"])
    fan = lerp(68, 86, g["spread"])
    lean = lerp(-12, 12, g["lean"])
    bow = lerp(0.0, 0.1, g["curve"])
    hub = (0.0, 150.0)
    out: list[Part] = []
    foot = polar(90 - lean * 1.4, lerp(110, 230, g["stem"]), hub)
    out.append(Part(taper([hub, foot], 30, start=24, end=34, n=5), "stem", gap=False))
    for side in (-1, 1):
        out.append(_leaf(g, hub, -90 + side * fan + lean, long * 0.92, -bow * side))
    if g["leaves"] > 0.5:
        for side in (-1, 1):
            out.append(
                _leaf(
                    g, hub, -90 + side * lerp(112, 122, g["spread"]) + lean, long * 0.56, -bow * side, "bud"
                )
            )
    out.append(_leaf(g, (hub[0], hub[1] - 40), -90 + lean, long * 0.86, 0.04))
    small = lerp(130, 210, g["bud"])
    for side in (-1, 1):
        out.append(_leaf(g, hub, -90 + side * 30 + lean, small, 0.0, "bud"))
    return out
