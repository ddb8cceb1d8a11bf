"""Ghee: the brass pot with its ladle, and the wide jar with a spoon."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import difference, union
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import ellipse, lerp, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.place import place_all
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

TONES = {
    "skin": "#EBB02F",
    "ghee": "#FADF8C",
    "brass": "#B9772A",
    "dark": "#5A3514",
    "steel": "#C9B48A",
    "paper_label": "#FFF6DC",
}


def _drop(x: float, y: float, size: float) -> Path:
    r = size * 0.36
    return smooth(
        [(x, y - size * 0.56), (x + r, y + size * 0.16), (x, y + size * 0.5), (x - r, y + size * 0.16)],
        corners=(0,),
    )


def _runs(left: float, right: float, y: float, lip: float, deep: float, lengths: tuple[float, ...]) -> Path:
    """Ghee that runs over a rim in tongues of different length."""
    n = len(lengths)
    points = [(left, y - lip), (0.0, y - lip * 1.6), (right, y - lip), (right, y + lip)]
    for i, k in enumerate(reversed(lengths)):
        x = lerp(right, left, (i + 0.5) / n)
        w = (right - left) / n * 0.38
        points += [(x + w, y + deep * k * 0.7), (x, y + deep * k), (x - w, y + deep * k * 0.7)]
        if i < n - 1:
            points.append((lerp(right, left, (i + 1) / n), y + lip * 1.3))
    points.append((left, y + lip))
    return smooth(points, corners=(0, 2))


def pot(g: Mapping[str, float]) -> list[Part]:
    """A round brass pot with a flaring rim, full to the brim; a ladle stands in it."""
    half = lerp(300, 360, g["width"])
    tall = lerp(430, 540, g["height"])
    neck = half * lerp(0.66, 0.84, g["neck"])
    rim = neck * lerp(1.12, 1.26, g["cap"])
    lip = rim * 0.2
    belly = lerp(0.5, 0.62, g["shoulder"]) * tall
    path = smooth(
        [
            (rim, 0),
            (neck, 62),
            (lerp(neck, half, 0.84), belly * 0.44),
            (half, belly),
            (half * 0.84, tall * 0.84),
            (half * 0.44, tall),
            (-half * 0.44, tall),
            (-half * 0.84, tall * 0.84),
            (-half, belly),
            (-lerp(neck, half, 0.84), belly * 0.44),
            (-neck, 62),
            (-rim, 0),
        ],
        corners=(0, 5, 6, 11),
    )
    mouth = ellipse(0, 0, rim, lip)
    pool = ellipse(0, 6, rim * 0.88, lip * 0.74)
    lines = []
    wide = lerp(14, 22, g["band"])
    for k in (0.0, 1.0) if g["band"] > 0.3 else (0.0,):
        y = belly * lerp(0.62, 0.8, g["band"]) + k * lerp(60, 110, g["band"])
        w = half * 1.1
        lines.append(
            taper(
                [(-w, y - 26), (-w * 0.5, y + 12), (0, y + 24), (w * 0.5, y + 12), (w, y - 26)],
                wide,
                start=wide,
                end=wide,
                n=9,
            )
        )
    if g["band"] > 0.55:
        y = belly * lerp(0.62, 0.8, g["band"]) + lerp(60, 110, g["band"]) * 0.5
        lines += [
            ellipse(half * k, y + 22 - 40 * k * k, 15) for k in (-0.72, -0.48, -0.24, 0.0, 0.24, 0.48, 0.72)
        ]
    body = Part(
        path,
        "skin",
        shade=crescent(path, -half * 0.3, -14, 1.0),
        light=taper(
            [(-half * 0.72, belly * 0.66), (-half * 0.82, belly), (-half * 0.7, tall * 0.74)],
            52,
            start=20,
            end=20,
            n=7,
        ),
        hatch=tuple(
            taper(
                [(half * k * 0.94, belly * 0.6), (half * k, belly), (half * k * 0.8, tall * 0.84)],
                20 - 3 * i,
                n=7,
            )
            for i, k in enumerate((0.86, 0.72, 0.58))
        ),
        shine=(
            taper([(-half * 0.72, belly * 0.66), (-half * 0.82, belly), (-half * 0.7, tall * 0.74)], 24, n=7),
        ),
        lines=tuple(lines),
        line_tone="brass",
    )
    foot_w = half * 0.5
    foot = rounded(
        [
            (-foot_w, tall - 10, 10),
            (foot_w, tall - 10, 10),
            (foot_w * 1.16, tall + 44, 20),
            (-foot_w * 1.16, tall + 44, 20),
        ]
    )
    parts: list[Part] = [Part(foot, "brass", shade=wall_shade(foot.bounds(), 0.24)), body]
    parts.append(Part(mouth, "brass"))
    deep = lerp(110, 230, g["level"])
    parts.append(Part(pool, "ghee", open=True, gap=False))
    ladle = _ladle(g, rim)
    parts += ladle
    run = _runs(
        -rim * 0.34,
        rim * 0.5,
        lip * 0.86,
        16,
        deep,
        (0.42, 1.0, 0.26) if g["drop"] < 0.5 else (0.3, 0.62, 1.0),
    )
    front = difference(
        mouth, union(pool, polygon([(-rim * 2, 2), (-rim * 2, -400), (rim * 2, -400), (rim * 2, 2)]))
    )
    parts += [Part(front, "brass", gap=False), Part(run, "ghee", open=False)]
    return parts


def _ladle(g: Mapping[str, float], rim: float) -> list[Part]:
    """A long handle out of the pot, a hook at its end."""
    long = lerp(260, 360, g["side"])
    lean = lerp(14, 34, g["side"])
    stick = rounded([(-17, -long, 16), (17, -long, 16), (22, 10, 4), (-22, 10, 4)])
    hook = taper(
        [(0, -long + 14), (6, -long - 40), (50, -long - 62), (84, -long - 24)], 34, start=32, end=24, n=7
    )
    m = Affine.rotate(lean).then(Affine.translate(rim * 0.24, 0))
    path = union(stick, hook)
    return place_all([Part(path, "dark", shine=(taper([(-6, -long * 0.9), (-8, -long * 0.3)], 10, n=4),))], m)


def glass(g: Mapping[str, float]) -> list[Part]:
    """A wide jar, ghee to the shoulder, a band of label with a drop on it, a lid or a heaped spoon."""
    half = lerp(270, 330, g["width"])
    tall = lerp(520, 640, g["height"])
    round_ = lerp(50, 150, g["shoulder"])
    neck = half * lerp(0.8, 0.93, g["neck"])
    right: list[Corner] = [(neck, 0, 10), (neck, 60, 20), (half, 70 + round_ * 0.5, round_), (half, tall, 84)]
    body = symmetric(right)
    level = lerp(150, 70, g["level"]) + round_ * 0.2
    box = Box(-half, level, half, tall)
    inside = symmetric([(half - 30, level, 26), (half - 30, tall - 30, 66)])
    parts: list[Part] = [Part(body, "ghee", shade=crescent(body, -half * 0.1, 0, 1.0), open=True)]
    wave = [
        (-half + 30, level),
        (-half * 0.5, level + 18),
        (0, level - 4),
        (half * 0.5, level + 20),
        (half - 30, level),
        (half - 30, tall),
        (-half + 30, tall),
    ]
    fill = difference(inside, difference(inside, smooth(wave, corners=(0, 4, 5, 6))))
    parts.append(
        Part(
            fill,
            "skin",
            shade=crescent(fill, -half * 0.22, 0, 1.0),
            light=wall_light(box, 0.12, 0.06, 0.1, 0.6),
            hatch=wall_hatch(box, 4, 19, 0.06),
            shine=wall_shine(box, 2, 18, 0.07),
            gap=False,
        )
    )
    w = half * lerp(0.56, 0.7, g["band"])
    top, bottom = lerp(level, tall, 0.3), lerp(level, tall, 0.84)
    r = lerp(24, (bottom - top) / 2, g["band"])
    tag = rounded([(-w, top, r), (w, top, r), (w, bottom, r), (-w, bottom, r)])
    size = lerp(110, 190, g["drop"])
    mid = (top + bottom) / 2 + size * 0.04
    parts += [
        Part(tag, "paper_label", open=True),
        Part(
            _drop(0, mid, size), "skin", shade=crescent(_drop(0, mid, size), -size * 0.14, -6, 1.0), gap=False
        ),
    ]
    high = lerp(84, 150, g["cap"])
    if g["side"] > 0.5:
        parts = [*_spoon(g, neck), *parts]
        high = 56.0
    wide = neck * 1.08
    lid = rounded(
        [(-wide * 0.96, 20 - high, 26), (wide * 0.96, 20 - high, 26), (wide, 24, 14), (-wide, 24, 14)]
    )
    lines = tuple(taper([(-wide, y), (wide, y)], 12, start=12, end=12, n=4) for y in ((20 - high) * 0.5 + 4,))
    parts.append(
        Part(
            lid,
            "brass",
            shade=wall_shade(lid.bounds(), 0.2),
            shine=wall_shine(lid.bounds(), 1, 14),
            lines=lines,
        )
    )
    return parts


def _spoon(g: Mapping[str, float], neck: float) -> list[Part]:
    """A handle that leans out of an open jar, and a heap of ghee round it."""
    long = lerp(250, 340, g["side"])
    heap = smooth(
        [
            (-neck * 0.86, 0),
            (-neck * 0.6, -70),
            (-neck * 0.1, -96),
            (neck * 0.2, -140),
            (neck * 0.3, -84),
            (neck * 0.7, -54),
            (neck * 0.86, 0),
        ],
        corners=(0, 3, 6),
    )
    stick = smooth(
        [
            (-16, 0),
            (-15, -long * 0.6),
            (-30, -long),
            (0, -long - 44),
            (30, -long),
            (15, -long * 0.6),
            (16, 0),
        ],
        corners=(0, 6),
    )
    m = Affine.rotate(lerp(-20, -34, g["side"])).then(Affine.translate(-neck * 0.2, 0))
    return [
        *place_all([Part(stick, "dark")], m),
        Part(
            heap,
            "ghee",
            shade=crescent(heap, -30, -14, 1.0),
            lines=(taper([(-neck * 0.4, -20), (0, -54), (neck * 0.3, -40)], 16, n=6),),
            open=False,
        ),
    ]
