"""Pepper: corns on the vine, wrinkled corns in a heap."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bead import lit, oval
from generation.motifs.parts.fruit import Genes, merge, place, twig
from generation.motifs.parts.spine import Spine
from generation.motifs.parts.vine import tendril
from generation.motifs.shading import crescent


def _heart_leaf(size: float, wide: float) -> Part:
    """A heart on its stalk at the origin, tip down, with curved nerves from the base to the tip."""
    w = size * wide
    right: list[Point] = [
        (0, size * 0.06),
        (w * 0.24, -size * 0.04),
        (w * 0.46, size * 0.1),
        (w * 0.5, size * 0.34),
        (w * 0.34, size * 0.64),
        (w * 0.1, size * 0.88),
    ]
    path = smooth([*right, (0, size), *[(-x, y) for x, y in right[:0:-1]]], corners=(0, 6))
    shade = smooth([right[0], *right[1:], (0, size), (0, size * 0.5)], corners=(0, 6, 7))
    t = size * 0.032
    nerves = [
        taper([(0, size * 0.06), (0, size * 0.5), (0, size * 0.92)], t * 1.2, start=t * 1.2, peak=0.05, n=5)
    ]
    for s in (-1, 1):
        nerves.append(
            taper(
                [
                    (0, size * 0.08),
                    (s * w * 0.27, size * 0.26),
                    (s * w * 0.26, size * 0.52),
                    (s * w * 0.1, size * 0.76),
                ],
                t,
                start=t,
                peak=0.05,
                n=7,
            )
        )
    return Part(path, "leaf", shade=shade, lines=(Path.join(nerves),), line_tone="vein")


def _corn(at: Point, r: float, tone: str, wrinkled: bool, turn: float = 0.0) -> Part:
    if not wrinkled:
        return lit(oval(at, r, r), tone, r, gleam=True, hatch=(0.78,), shine=(0.66,))
    path = smooth([polar(36 * i + turn, r * (1.0, 0.96, 1.02, 0.97, 1.01)[i % 5], at) for i in range(10)])
    net = [
        taper([(x * r, y * r) for x, y in crease], r * 0.15, n=9).rotate(turn).translate(*at)
        for crease in _CREASES
    ]
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.22, -r * 0.16, 1.0),
        hatch=(),
        lines=(Path.join(net),),
        line_tone="mark",
    )


_CREASES: tuple[tuple[Point, ...], ...] = (
    ((-0.62, -0.4), (-0.26, -0.52), (0.06, -0.24), (0.42, -0.36), (0.6, -0.62)),
    ((-0.86, 0.06), (-0.46, -0.08), (-0.12, 0.2), (0.28, 0.04), (0.8, 0.18)),
    ((-0.56, 0.56), (-0.2, 0.44), (0.12, 0.62), (0.44, 0.42)),
    ((-0.06, -0.86), (0.14, -0.62)),
    ((-0.5, 0.14), (-0.56, 0.34)),
    ((0.62, -0.2), (0.84, -0.26)),
)
"""Wrinkles of a dried corn, as fractions of its radius."""


def pepper_vine(g: Genes) -> list[Part]:
    """Two or three spikes hang from a knotted vine under heart-shaped leaves."""
    n = 2 + round(g["count"])
    r = lerp(46, 54, g["size"]) * (1.0 if n == 2 else 0.9)
    gap = lerp(200, 236, g["spread"]) * (1.0 if n == 2 else 0.9)
    gap = max(gap, r * lerp(4.2, 4.5, g["spread"]))
    lean = lerp(-8, 8, g["lean"])
    rise = lerp(-50, 50, g["lean"])
    out: list[Part] = []
    spikes: list[Part] = []
    corns: list[list[Part]] = [[], []]
    for s in range(n):
        u = s - (n - 1) / 2
        top: Point = (u * gap, -190 + u * rise)
        long = lerp(440, 560, g["length"]) * (1.0 if s % 2 == 0 else 0.86)
        bow = lerp(-30, 30, g["curve"])
        spine = Spine(
            [
                top,
                (top[0] + bow * 0.4, top[1] + long * 0.34),
                (top[0] + bow, top[1] + long * 0.7),
                (top[0] + bow * 0.6, top[1] + long),
            ]
        )
        spikes.append(Part(taper(spine.points[::4], 20, start=22, end=14), "stem"))
        rows = max(5, round(long * 0.86 / (r * 1.5)))
        for i in range(rows):
            t = lerp(0.16, 0.98, i / (rows - 1))
            wide = r * (0.98 if 0 < i < rows - 2 else 0.7)
            if i == rows - 1:
                corns[i % 2].append(_corn(spine.at(t), r * 0.86, "skin", False))
                continue
            for side in (-1, 1):
                corns[i % 2].append(
                    _corn(
                        spine.at(t + (0.02 if side > 0 else -0.02), side * wide),
                        r,
                        "ripe" if (i + s + (side > 0)) % 5 == 2 and g["texture"] > 0.35 else "skin",
                        False,
                    )
                )
    layers = [[c for c in layer if c.tone == tone] for layer in corns for tone in ("skin", "ripe")]
    vine = twig(
        [(-430, -150 - rise), (-160, -220 - rise * 0.4), (120, -190 + rise * 0.4), (430, -260 + rise)],
        lerp(34, 50, g["stem"]),
        28,
        nicks=0,
    )
    size = lerp(330, 400, g["leaf"])
    wide = lerp(0.7, 0.9, g["shape"])
    tilt = lerp(-16, 16, g["texture"])
    one = _heart_leaf(size, wide)
    leaves = [
        *place([one], (-gap * 0.9, -210 - rise * 0.5), 0.94, 118 + tilt),
        *place([one], (gap * 0.9, -220 + rise * 0.5), 1.0, -128 + tilt),
        *place([one], (0, -210), 0.86, 184 + tilt),
    ]
    curl = Part(tendril((400, -250 + rise), 20, 100, 1.1, 17, -1), "stem")
    out += [*leaves[2:], merge(leaves[:2]), *spikes, *[merge(x) for x in layers if x], vine]
    if g["stem"] > 0.5:
        out.append(curl)
    return place(out, angle=lean * 0.5)


def peppercorns(g: Genes) -> list[Part]:
    """A small heap of wrinkled corns; one cracked on its pale heart, one white."""
    r = lerp(122, 136, g["size"])
    apart = lerp(0.96, 1.08, g["spread"]) * r
    turn = lerp(-30, 30, g["lean"])
    rows: tuple[tuple[float, float], ...] = (
        (-1.02, -0.5),
        (1.02, -0.54),
        (0.0, 0.62),
        (-2.04, 1.2),
        (2.04, 1.16),
    )
    if g["count"] > 0.35:
        rows = ((0.0, -1.66), *rows)
    out: list[Part] = []
    size = lerp(330, 410, g["leaf"])
    if g["leaf"] > 0.25:
        out += place(
            [_heart_leaf(size, lerp(0.66, 0.86, g["shape"]))],
            (-apart * 0.3, -apart * 0.6),
            1.0,
            140 + turn * 0.4,
        )
    for i, (x, y) in enumerate(rows):
        at = (x * apart, y * apart + (0.06 * r if i % 2 else 0.0))
        k = (1.0, 0.94, 1.04)[i % 3]
        if i == len(rows) - 3:
            out += _cracked(at, r * k, turn, g)
        elif i == len(rows) - 1 and g["texture"] > 0.5:
            out.append(_pale(at, r * 0.86))
        else:
            out.append(_corn(at, r * k, "skin", True, turn + 40 * i))
    return out


def _pale(at: Point, r: float) -> Part:
    path = oval(at, r, r * 0.97)
    seam = taper([polar(200, r * 0.7, at), polar(120, r * 0.2, at), polar(40, r * 0.7, at)], r * 0.09, n=7)
    return Part(
        path,
        "white",
        shade=crescent(path, -r * 0.2, -r * 0.16, 1.0),
        lines=(seam,),
        line_tone="mark",
        open=True,
    )


def _cracked(at: Point, r: float, turn: float, g: Genes) -> list[Part]:
    skin = smooth([polar(36 * i + turn, r * (1.0, 0.96, 1.02, 0.97, 1.01)[i % 5], at) for i in range(10)])
    heart = smooth([polar(40 * i + turn, r * (0.76 if i % 2 else 0.68), at) for i in range(9)])
    k = r * lerp(0.2, 0.4, g["shape"])
    rings = taper(
        [(at[0] - k, at[1] - r * 0.2), (at[0] + r * 0.06, at[1]), (at[0] - k * 0.2, at[1] + r * 0.34)],
        r * 0.16,
        n=7,
    )
    return [
        Part(skin, "skin", shade=crescent(skin, -r * 0.16, -r * 0.12, 1.0)),
        Part(
            heart,
            "white",
            open=True,
            gap=False,
            shade=crescent(heart, r * 0.1, r * 0.08, 1.0),
            lines=(rings,),
            line_tone="mark",
        ),
    ]
