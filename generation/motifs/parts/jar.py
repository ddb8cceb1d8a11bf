"""A jar with a lid: glass body, what is in it, a label left free for others to fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generation.drawing.path import Box
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.vessel import (
    Corner,
    rounded,
    symmetric,
    wall_hatch,
    wall_light,
    wall_shade,
    wall_shine,
)
from generation.motifs.shading import crescent


@dataclass(frozen=True)
class Jar:
    """Measures of a jar that stands on ``foot`` about x = 0."""

    half: float
    top: float
    foot: float
    neck: float
    shoulder: float

    @property
    def body(self) -> Box:
        return Box(-self.half, self.top, self.half, self.foot)


def measures(g: Mapping[str, float], shoulder: float) -> Jar:
    """From the genes ``width`` and ``height``; ``shoulder`` 0..1 from straight to round."""
    half = lerp(255, 325, g["width"])
    tall = lerp(500, 640, g["height"])
    return Jar(half, 0.0, tall, half * lerp(0.9, 0.72, shoulder), lerp(60, 190, shoulder))


def body(jar: Jar, tone: str) -> Part:
    right: list[Corner] = [
        (jar.neck, jar.top, 10),
        (jar.neck, jar.top + 46, 26),
        (jar.half, jar.top + 46 + jar.shoulder * 0.5, jar.shoulder),
        (jar.half, jar.foot, 86),
    ]
    path = symmetric(right)
    return Part(
        path,
        tone,
        shade=crescent(path, -jar.half * 0.2, -8, 1.0),
        light=wall_light(jar.body, 0.075, 0.055, 0.24, 0.62),
        hatch=wall_hatch(Box(-jar.half, jar.top + 90, jar.half * 0.99, jar.foot), 4, 20, 0.055),
        shine=wall_shine(Box(-jar.half, jar.top + 90, jar.half, jar.foot), 2, 20, 0.075),
    )


def lid(jar: Jar, height: float, tone: str, ribs: int) -> Part:
    """A screw lid; ``ribs`` fine grooves round its edge."""
    wide = jar.neck * 1.1
    top = jar.top - height + 16
    path = rounded(
        [
            (-wide * 0.95, top, 34),
            (wide * 0.95, top, 34),
            (wide, jar.top + 16, 18),
            (-wide, jar.top + 16, 18),
        ]
    )
    lines = []
    for i in range(ribs):
        x = wide * ((i + 0.5) / ribs * 2 - 1) * 0.92
        lines.append(taper([(x * 0.985, top + height * 0.36), (x, jar.top + 2)], 12, start=11, end=9, n=4))
    box = path.bounds()
    return Part(path, tone, shade=wall_shade(box, 0.2), shine=wall_shine(box, 1, 15), lines=tuple(lines))


def cloth(jar: Jar, height: float, tone: str, waves: int) -> list[Part]:
    """A cloth over the lid, tied round the neck; its hem waves."""
    wide, out = jar.neck * 1.04, jar.neck * 1.32
    top, tie, hem = jar.top - height, jar.top + 20, jar.top + 92
    lower = []
    for i in range(2 * waves + 1):
        t = i / (2 * waves)
        lower.append((lerp(out, -out, t), hem + (14 if i % 2 else -16) - 14 * (2 * t - 1) ** 2))
    points = [
        (-wide * 1.02, tie),
        (-wide * 0.98, top + height * 0.3),
        (-wide * 0.74, top),
        (0, top - 14),
        (wide * 0.74, top),
        (wide * 0.98, top + height * 0.3),
        (wide * 1.02, tie),
        *lower,
    ]
    path = smooth(points, corners=(0, 6, 7, len(points) - 1))
    folds = []
    for i in range(1, 2 * waves, 2):
        x = lerp(out, -out, i / (2 * waves))
        folds.append(taper([(x * 0.84, tie + 22), (x, hem - 4)], 15, start=6, end=9, peak=0.8, n=4))
        folds.append(taper([(x * 0.78, tie - 20), (x * 0.72, top + height * 0.42)], 13, start=9, n=4))
    cord = rounded(
        [
            (-wide * 1.05, tie - 14, 13),
            (wide * 1.05, tie - 14, 13),
            (wide * 1.05, tie + 14, 13),
            (-wide * 1.05, tie + 14, 13),
        ]
    )
    return [
        Part(path, tone, shade=crescent(path, -jar.neck * 0.3, -10, 1.0), lines=tuple(folds)),
        Part(cord, "tie"),
    ]


def label(jar: Jar, size: float, tone: str, shape: float) -> tuple[Part, Box]:
    """A label on the belly: oblong, then ever rounder with ``shape``. Its box for what stands on it."""
    w = jar.half * lerp(0.62, 0.76, size)
    top = jar.top + 46 + jar.shoulder * 0.62
    h = min(jar.foot - top - 40, 2 * w * lerp(0.72, 0.95, size))
    middle = (top + jar.foot - 24) / 2
    box = Box(-w, middle - h / 2, w, middle + h / 2)
    r = lerp(22, h * 0.5, shape)
    path = rounded(
        [
            (box.left, box.top, r),
            (box.right, box.top, r),
            (box.right, box.bottom, r),
            (box.left, box.bottom, r),
        ]
    )
    return Part(path, tone, open=True), box


def spill(jar: Jar, amount: float, tone: str) -> Part:
    """Runs down over the shoulder from under the lid in drops of different length."""
    w = jar.neck * 0.98
    deep = lerp(120, 270, amount)
    y = jar.top
    lengths = (0.5, 0.22, 1.0, 0.16, 0.62, 0.2)
    n = len(lengths)
    points = [(-w, y - 10), (w, y - 10)]
    for i, k in enumerate(reversed(lengths)):
        x = lerp(w, -w, (i + 0.5) / n)
        half = w / n * 0.66
        if k < 0.3:
            points.append((x, y + 46 + deep * k * 0.3))
        else:
            points += [
                (x + half, y + 46 + deep * k * 0.62),
                (x, y + 46 + deep * k),
                (x - half, y + 46 + deep * k * 0.62),
            ]
    path = smooth(points, corners=(0, 1))
    return Part(path, tone)
