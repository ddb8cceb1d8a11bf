"""Sichuan pepper: small warty husks, gaping or still shut, on a thorny twig with feathered leaves."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bead import lit, oval
from generation.motifs.parts.fruit import Genes, flecks, leaf_part, merge, place, twig
from generation.motifs.parts.spine import Spine
from generation.motifs.shading import contour_strokes, crescent


def _warty(at: Point, r: float, turn: float) -> Path:
    """A round outline, a little uneven."""
    return smooth([polar(30 * i + turn, r * (1.02 if i % 2 else 0.975), at) for i in range(12)])


_PIMPLES: tuple[tuple[float, float], ...] = (
    (150, 0.6),
    (195, 0.72),
    (232, 0.5),
    (128, 0.24),
    (118, 0.78),
    (260, 0.8),
)
"""Warts of a husk away from its mouth: degrees clockwise of the mouth, share of the radius."""


def _husk(at: Point, r: float, mouth: float, seeded: bool, g: Genes) -> list[Part]:
    """One husk burst open towards the angle ``mouth``: a pale gash, now and then a small seed in it."""
    skin = _warty(at, r, mouth)
    wide = r * lerp(0.2, 0.34, g["shape"])
    near, far = polar(mouth, r * 0.86, at), polar(mouth + 180, r * 0.42, at)
    middle = polar(mouth, r * 0.34, at)
    gash = smooth(
        [near, polar(mouth - 90, wide, middle), far, polar(mouth + 90, wide, middle)], corners=(0, 2)
    )
    n = 2 + round(2 * g["texture"])
    dots = flecks([polar(mouth + a, r * k, at) for a, k in _PIMPLES[:n]], r * 0.085)
    out = [
        Part(
            skin,
            "skin",
            shade=crescent(skin, -r * 0.24, -r * 0.18, 1.0),
            hatch=contour_strokes(skin, 0, 90, (0.8,), r * 0.12),
            lines=(dots,),
            line_tone="wart",
        ),
        Part(gash, "lining", open=True, gap=False),
    ]
    if seeded:
        out.append(_seed(polar(mouth, r * 0.96, at), r * 0.3))
    return out


def _seed(at: Point, r: float) -> Part:
    return lit(oval(at, r, r * 0.95), "seed", r, hatch=(), shine=())


def _feather(base: Point, angle: float, long: float, pairs: int, wide: float, open_: float) -> list[Part]:
    """A pinnate leaf: opposite leaflets on a thin stalk and one at its end."""
    rib = Spine([base, polar(angle, long * 0.5, base), polar(angle, long, base)])
    out = [Part(taper([base, rib.at(0.5), rib.at(1.0)], 15, start=16, end=12, n=5), "stem")]
    size = long * lerp(0.62, 0.5, (pairs - 2) / 2)
    for p in range(pairs):
        t = lerp(0.26, 0.78, p / max(1, pairs - 1))
        for s in (-1, 1):
            b = rib.at(t)
            leaflet = leaf_part(b, polar(angle + s * open_, size, b), size * wide, 0.04 * s, veins=0, vein=12)
            out.append(leaflet)
    end = rib.at(0.97)
    out.append(leaf_part(end, polar(angle, size * 1.1, end), size * wide * 1.05, veins=0, vein=12))
    return out


def _thorny(points: Sequence[Point], width: float, thorns: tuple[tuple[float, int], ...]) -> list[Part]:
    """A twig with broad-based thorns at ``(share of its length, side)``."""
    spine = Spine(points)
    spikes = []
    for t, side in thorns:
        foot = spine.at(t)
        long = width * 2.1 + 26
        tip = polar(spine.heading(t) + side * 68, long, foot)
        spikes.append(taper([foot, tip], width * 1.0, start=width * 1.1, peak=0.04, n=4))
    return [merge([Part(s, "stem") for s in spikes]), twig(points, width, width * 0.6, nicks=2)]


def sichuan_husks(g: Genes) -> list[Part]:
    """A cluster of open husks under a piece of thorny twig, a feathered leaf, loose seeds below."""
    many = g["count"] > 0.62
    r = lerp(96, 104, g["size"]) * (0.98 if many else 1.04)
    apart = r * lerp(1.17, 1.26, g["spread"])
    rise = lerp(20, -50, g["curve"])
    rows: tuple[tuple[int, int], ...] = ((-1, -1), (1, -1), (-2, 0), (0, 0), (2, 0), (-1, 1), (1, 1))
    if many:
        rows = ((-2, -1), (0, -1), (2, -1), (-1, 0), (1, 0), (-2, 1), (0, 1), (2, 1))
    top: Point = (10, -300)
    heart: Point = (0, 60)
    stalks, husks = [], []
    for i, (x, y) in enumerate(rows):
        at = (heart[0] + x * apart, heart[1] + y * apart * 1.76 + (x % 3) * r * 0.06)
        stalks.append(
            taper([top, ((at[0] + top[0]) / 2 + x * 8, at[1] * 0.5 - 120), at], 15, start=17, end=14, n=5)
        )
        out = math.degrees(math.atan2(at[1] - heart[1] + r * 0.7, at[0] - heart[0]))
        husks.append(_husk(at, r * (1.0, 0.95, 1.03)[i % 3], out + (24, -16, 8)[i % 3], i % 3 == 1, g))
    wood = [(-360, -270 - rise), (-120, -320), (130, -300), (380, -350 + rise)]
    leaf = lerp(250, 330, g["leaf"])
    open_ = lerp(50, 64, g["length"])
    feather = _feather((250, -316), -34 + rise * 0.2, leaf, 2, 0.46, open_)
    if g["leaf"] > 0.5:
        feather += _feather((-170, -310), -150 - rise * 0.2, leaf * 0.94, 2, 0.46, open_)
    parts = [
        *feather,
        Part(Path.join(stalks), "stem"),
        *_thorny(wood, lerp(36, 52, g["stem"]), ((0.14, -1), (0.34, 1), (0.62, -1), (0.86, 1))),
        *[p for husk in husks for p in husk],
    ]
    low = heart[1] + apart * 1.76 + r * 1.5
    for dx in (-0.9, 0.5, 1.7)[: 2 + round(g["texture"])]:
        parts.append(_seed((dx * r * 1.1, low + (12 if dx > 0 else -6)), r * 0.3))
    return place(parts, angle=lerp(-10, 10, g["lean"]))


def sichuan_branch(g: Genes) -> list[Part]:
    """A thorny branch, feathered leaves, warty red berries in a loose head, one or two just open."""
    r = lerp(76, 86, g["size"])
    head: list[Point] = [(-1, -1.7), (1, -1.7), (-2, 0), (0, 0), (2, 0), (-1, 1.7), (1, 1.7)]
    if g["count"] > 0.5:
        head = [*head, (-3, 1.6), (3, 1.6), (0, 3.3)]
    step = r * lerp(1.16, 1.26, g["spread"])
    centre: Point = (30, 110)
    berries: list[list[Part]] = []
    stalks = []
    for i, (x, y) in enumerate(head):
        at = (centre[0] + x * step, centre[1] + y * step)
        stalks.append(
            taper([(20, -170), ((at[0] + 20) / 2 + x * 10, at[1] * 0.4 - 80), at], 15, start=16, end=14, n=5)
        )
        if i in (2, 6):
            berries.append(_husk(at, r, 100 + 30 * x, False, g))
            continue
        n = 4 + round(2 * g["texture"])
        spots = [polar(360 / n * k + 20 * i, r * lerp(0.48, 0.6, g["shape"]), at) for k in range(n)]
        skin = _warty(at, r, 20.0 * i)
        dots = flecks([at, *spots], r * 0.1)
        berries.append(
            [
                Part(
                    skin,
                    "skin",
                    shade=crescent(skin, -r * 0.26, -r * 0.2, 1.0),
                    lines=(dots,),
                    line_tone="wart",
                )
            ]
        )
    wood = [(-400, -70), (-180, -150), (30, -185), (390, lerp(-320, -260, g["curve"]))]
    size = lerp(290, 350, g["leaf"])
    open_ = lerp(52, 62, g["length"])
    feathers = [
        *_feather((190, -230), -52, size, 2, 0.48, open_),
        *_feather((-210, -150), -138, size * 0.94, 2, 0.48, open_),
    ]
    thorns = ((0.1, 1), (0.3, 1), (0.36, -1), (0.66, -1), (0.78, 1))
    return place(
        [
            *feathers,
            Part(Path.join(stalks), "stem"),
            *_thorny(wood, lerp(38, 54, g["stem"]), thorns),
            *[p for berry in berries for p in berry],
        ],
        angle=lerp(-8, 8, g["lean"]),
    )
