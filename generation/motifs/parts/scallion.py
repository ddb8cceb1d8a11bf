"""Scallion: white foot with a beard of roots, green tubes above."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, place
from generation.motifs.parts.greens import tie
from generation.motifs.parts.spine import Spine, knots, scaled, swung

TONES = {
    "leaf": "#5E9A3C",
    "back": "#3F7A33",
    "pale": "#A9CB74",
    "skin": "#EFF3DE",
    "root": "#CDB98A",
    "tie": "#C9A05A",
}


def _tube(at: Point, angle: float, length: float, turn: float, w: float, tone: str) -> Part:
    """A hollow leaf: parallel for most of its way, then a point."""
    spine = Spine(swung(at, angle, length, turn, 8, late=0.4), 25)
    half = knots(((0.0, w * 0.86), (0.3, w), (0.74, w * 0.86), (1.0, 2.0)))
    ts = (0.0, 0.22, 0.5, 0.76, 0.92)
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    path = smooth([*right, spine.at(1), *left[::-1]], corners=(0, 5, 10))
    return Part(
        path,
        tone,
        shade=spine.band(scaled(half, 0.25), scaled(half, 1.4), 0.0, 1.0, 6),
        hatch=(spine.stroke(scaled(half, 0.6), 0.1, 0.86, w * 0.3),),
        shine=(spine.stroke(scaled(half, -0.4), 0.16, 0.8, w * 0.24),),
        light=spine.stroke(scaled(half, -0.45), 0.12, 0.8, w * 0.26),
    )


def scallion(g: Genes, length: float, w: float, bend: float, leaves: int) -> list[Part]:
    """Roots' seat at (0, 0), leaves upwards; ``w``: half the shank's width."""
    shank = length * lerp(0.3, 0.42, g["white"])
    bulb = w * lerp(1.12, 1.75, g["bulb"])
    parts: list[Part] = []
    top = (0.0, -shank + w)
    fan = lerp(9, 17, g["spread"])
    order = {2: (-0.7, 0.7), 3: (-1.0, 1.0, 0.0), 4: (-1.2, 1.2, -0.4, 0.4)}[leaves]
    for i, k in enumerate(order):
        far = (length - shank) * (1.0, 0.9, 1.06, 0.94)[i]
        tone = "back" if i < leaves - (2 if leaves == 4 else 1) else "leaf"
        parts.append(_tube((k * w * 0.3, top[1]), -90 + k * fan, far, k * fan * 1.3 + bend, w * 0.68, tone))
    split = smooth(
        [
            (-w * 0.98, -shank * 0.56),
            (-w * 1.06, -shank - w * 1.3),
            (-w * 0.36, -shank + w * 0.3),
            (w * 0.1, -shank - w * 0.9),
            (w * 0.44, -shank + w * 0.4),
            (w * 1.06, -shank - w * 1.2),
            (w * 0.98, -shank * 0.56),
        ],
        corners=(0, 1, 2, 3, 4, 5, 6),
    )
    parts.append(Part(split, "pale", shade=_right(w, -shank * 0.5, -shank - w * 2)))
    body = smooth(
        [
            (-w, -shank * 0.74),
            (-w * 0.98, -shank * 0.4),
            (-bulb, -bulb * 0.9),
            (-bulb * 0.66, -bulb * 0.14),
            (0, 0),
            (bulb * 0.66, -bulb * 0.14),
            (bulb, -bulb * 0.9),
            (w * 0.98, -shank * 0.4),
            (w, -shank * 0.74),
            (0, -shank * 0.74 - w * 0.3),
        ],
        corners=(0, 8),
    )
    seam = taper([(-w * 0.2, -shank * 0.7), (-w * 0.24, -shank * 0.42), (-bulb * 0.3, -bulb * 0.6)], 12, n=6)
    n = 4 + round(g["roots"] * 2)
    long = lerp(50, 105, g["roots"])
    beard = []
    for i in range(n):
        k = 2 * i / (n - 1) - 1
        end = polar(90 - k * 44, long * (1 - 0.25 * abs(k)))
        beard.append(
            taper([(k * w * 0.3, -14), (k * w * 0.36, long * 0.4), end], 14, start=14, end=5, peak=0.02, n=5)
        )
    parts.append(Part(Path.join(beard), "root", gap=False))
    parts.append(
        Part(
            body,
            "skin",
            shade=_right(max(w, bulb), 10, -shank),
            hatch=(
                taper(
                    [(w * 0.66, -shank * 0.66), (w * 0.66, -shank * 0.36), (bulb * 0.6, -bulb * 0.6)],
                    w * 0.24,
                    n=7,
                ),
            ),
            lines=(seam,),
            line_tone="pale",
        )
    )
    return parts


def _right(w: float, low: float, high: float) -> Path:
    """The strip in shadow along the right of a shank."""
    return smooth([(w * 0.36, low), (w * 0.36, high), (w * 2, high), (w * 2, low)], corners=(0, 1, 2, 3))


def bunch(g: Genes) -> list[Part]:
    """Three to five, tied where white turns to green."""
    count = 3 + 2 * round(g["count"])
    w = lerp(36, 46, g["width"]) * (1.0 if count == 3 else 0.84)
    length = lerp(860, 960, g["length"])
    half = (count - 1) / 2
    gap = lerp(5, 8, g["spread"]) * (1.3 if count == 3 else 1.0)
    knot = length * lerp(0.23, 0.32, g["white"])
    leaves = 2 + round(g["leaves"])
    parts: list[Part] = []
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = i - half
        one = scallion(
            g,
            length * (1 - 0.03 * abs(k) + (0.02 if i % 2 else 0)),
            w,
            -k * 3 + lerp(-14, 14, g["curve"]),
            leaves,
        )
        # turned about the knot: roots spread below it, leaves above
        parts += place(place(one, (0, knot)), (k * w * 1.62, -knot), 1.0, k * gap * 0.5)
    wide = half * w * 1.62 + w * 1.12
    parts.append(tie(-knot - 34, wide, 64, bow=10))
    return place(parts, angle=lerp(-12, 14, g["lean"]))


def pair(g: Genes) -> list[Part]:
    """Two that cross."""
    w = lerp(44, 56, g["width"])
    length = lerp(860, 960, g["length"])
    leaves = 3 if g["leaves"] < 0.6 else 4
    cross = lerp(17, 27, g["spread"])
    bend = lerp(-10, 18, g["curve"])
    rows = ((1.0, 0.96), (-1.0, 1.0)) if g["count"] < 0.66 else ((1.3, 0.94), (-1.3, 0.96), (0.0, 1.0))
    parts: list[Part] = []
    for k, size in rows:
        one = scallion(g, length * size, w, bend * (k or 0.3), leaves)
        parts += place(place(one, (0, length * 0.3)), (0, 0), 1.0, k * cross)
    return place(parts, angle=lerp(-8, 26, g["lean"]))
