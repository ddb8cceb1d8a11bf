"""Roses: from the front, and in profile on the stem."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bloom import uneven
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def _petal(angle: float, out: float, r: float, wide: float, point: float, tone: str) -> Part:
    """A broad petal whose lip lies at ``out + r`` from the middle; dark towards the heart."""
    lip = lerp(0.94, 1.08, point)
    points: list[Point] = [
        (-r * 0.9, 0.0),
        (-r * 0.5, r * wide * 0.9),
        (r * 0.3, r * wide),
        (r * 0.84, r * wide * 0.5),
    ]
    points += [(r * lip, 0.0), (r * 0.84, -r * wide * 0.5), (r * 0.3, -r * wide), (-r * 0.5, -r * wide * 0.9)]
    path = smooth(points, corners=(4,) if point > 0.6 else ()).translate(out, 0).rotate(angle)
    dx, dy = polar(angle, r * 0.3)
    ex, ey = polar(angle, -r * 0.1)
    return Part(path, tone, shade=crescent(path, dx, dy, 1.0), light=crescent(path, ex, ey, 1.0))


def rose_front(g: Genes, r: float) -> list[Part]:
    turn = lerp(-40, 40, g["lean"])
    point = g["point"]
    n = 5
    parts = []
    wide = lerp(0.86, 1.02, g["width"])
    for i in range(n):
        parts.append(_petal(turn + 72 * i, r * 0.48, r * 0.5 * (1 + 0.03 * uneven(i)), wide, point, "skin"))
    mid = lerp(0.3, 0.36, g["reach"])
    for i in range(5):
        parts.append(_petal(turn + 36 + 72 * i, r * mid, r * 0.42, wide * 0.94, point * 0.9, "skin"))
    inner = 4 if g["petals"] > 0.5 else 3
    if g["rings"] > 0.3:
        for i in range(inner):
            parts.append(_petal(turn + 16 + 360 / inner * i, r * 0.17, r * 0.34, 0.9, point * 0.5, "skin"))
    core = r * lerp(0.24, 0.32, g["heart"])
    disc = ellipse(0, 0, core, core * 0.97).rotate(turn)
    parts.append(
        Part(
            disc,
            "skin",
            shade=crescent(disc, -core * 0.2, -core * 0.2, 1.0),
            lines=(_spiral(core * 0.74, turn, core * 0.2),),
            line_tone="rib",
        )
    )
    return parts


def _spiral(r: float, turn: float, width: float) -> Path:
    points = [polar(turn + 52 * i, r * (1 - i / 11)) for i in range(11)]
    return taper(points, width, start=width * 0.3, end=width * 0.5, peak=0.4, n=22)


def rose_profile(g: Genes, w: float) -> list[Part]:
    """The bloom from its side, its base at (0, 0.9 w)."""
    open_ = lerp(0.9, 1.1, g["width"])
    curl = lerp(0.0, 0.16, g["point"])
    tall = lerp(0.94, 1.1, g["reach"])

    def at(*points: Point) -> list[Point]:
        return [(x * w * open_, y * w * (tall if y < 0 else 1.0)) for x, y in points]

    back = smooth(
        at(
            (-0.7, -0.3),
            (-0.72, -0.74),
            (-0.36, -0.98),
            (0.0, -0.9),
            (0.36, -0.98),
            (0.72, -0.74),
            (0.7, -0.3),
            (0.4, 0.3),
            (-0.4, 0.3),
        ),
        corners=(3,),
    )
    core = smooth(
        at(
            (-0.5, -0.2),
            (-0.44, -0.66),
            (-0.16, -0.86),
            (0.16, -0.86),
            (0.44, -0.66),
            (0.5, -0.2),
            (0.3, 0.5),
            (-0.3, 0.5),
        )
    )
    swirl = [
        taper(
            at(
                (0.4, -0.52),
                (0.14, -0.72),
                (-0.24, -0.66),
                (-0.3, -0.44),
                (-0.04, -0.34),
                (0.16, -0.46),
                (0.02, -0.54),
            ),
            w * 0.085,
            start=w * 0.05,
            end=w * 0.04,
            n=14,
        ),
        taper(at((-0.47, -0.34), (-0.24, -0.16), (0.1, -0.16), (0.36, -0.34)), w * 0.075, n=9),
    ]
    left = smooth(
        at(
            (-1.06 - curl, -0.52 + curl),
            (-0.78, -0.44),
            (-0.4, -0.08),
            (0.06, 0.26),
            (0.32, 0.62),
            (0.0, 0.9),
            (-0.5, 0.76),
            (-0.88, 0.32),
        ),
        corners=(0,),
    )
    right = smooth(
        at(
            (1.06 + curl, -0.5 + curl),
            (0.74, -0.4),
            (0.3, 0.02),
            (-0.14, 0.4),
            (-0.22, 0.74),
            (0.06, 0.92),
            (0.52, 0.76),
            (0.9, 0.3),
        ),
        corners=(0,),
    )
    return [
        Part(back, "skin", shade=crescent(back, 0, -w * 0.16, 1.0)),
        Part(core, "skin", shade=crescent(core, -w * 0.16, 0, 1.0), lines=tuple(swirl), line_tone="rib"),
        Part(
            left,
            "skin",
            shade=crescent(left, -w * 0.06, -w * 0.12, 1.0),
            light=crescent(left, w * 0.02, w * 0.07, 1.0),
        ),
        Part(
            right,
            "skin",
            shade=crescent(right, -w * 0.1, -w * 0.1, 1.0),
            light=crescent(right, -w * 0.01, w * 0.07, 1.0),
        ),
    ]


def sepals(g: Genes, w: float) -> list[Part]:
    """Green under the bloom, its middle at (0, 0.9 w)."""
    drop = lerp(0.0, 0.3, g["count"])
    points: list[Point] = [
        (-w * 0.66, w * (0.6 + drop)),
        (-w * 0.3, w * 0.82),
        (-w * 0.16, w * 0.56),
        (0.0, w * 0.8),
        (w * 0.2, w * 0.52),
        (w * 0.3, w * 0.82),
        (w * 0.66, w * (0.58 + drop)),
        (w * 0.36, w * 1.02),
        (w * 0.12, w * 1.12),
        (-w * 0.12, w * 1.12),
        (-w * 0.36, w * 1.02),
    ]
    path = smooth(points, corners=(0, 2, 4, 6))
    return [Part(path, "leaf", shade=crescent(path, -w * 0.1, -w * 0.04, 1.0))]
