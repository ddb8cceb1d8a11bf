"""Cacao: the ridged pod on its twig, and the pod laid open."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, taper
from generation.motifs.figure import Part
from generation.motifs.parts.coffee import bean
from generation.motifs.parts.fruit import flow, inner, leaf_part, merge, place, profile, stem_part, twig
from generation.motifs.parts.spine import knots
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def _outline(g: Genes) -> tuple[Path, float, float, Callable[[float], float]]:
    """A pod hanging from the origin: outline, half width, length, half width at t."""
    w = lerp(172, 222, g["width"])
    h = w * lerp(2.9, 3.5, g["height"])
    nip = lerp(0.05, 0.26, g["opening"])
    form = knots(
        [
            (0, 0.26),
            (0.035, lerp(0.5, 0.36, g["opening"])),
            (0.16, lerp(0.84, 0.7, g["opening"])),
            (0.42, 1.0),
            (0.68, 0.84),
            (0.88, 0.42),
            (0.96, nip),
            (1.0, 0.0),
        ]
    )
    wave = lerp(0.0, 0.026, g["texture"])
    steps = [0.02, 0.09, 0.17, 0.26, 0.36, 0.46, 0.56, 0.66, 0.76, 0.85, 0.92, 0.97]
    right = [
        (0.0, 0.0),
        *((w * form(t) * (1 + (wave if i % 2 else -wave)), t * h) for i, t in enumerate(steps)),
        (0.0, h),
    ]
    return profile(right, 0.97, corners=(len(right) - 1,) if nip < 0.1 else ()), w, h, form


def _ridges(g: Genes, w: float, h: float, form: Callable[[float], float]) -> list[Path]:
    n = 3 + round(2 * g["ridges"])
    thick = lerp(13, 34, g["thickness"])
    out = []
    for i in range(n):
        u = (i + 0.5) / n * 2 - 1
        x = math.sin(u * 1.22)
        pts = [(x * w * form(t) * 0.98, t * h) for t in (0.05, 0.2, 0.4, 0.6, 0.8, 0.95)]
        out.append(taper(pts, thick, n=11))
    return out


def _warts(g: Genes, w: float, h: float, form: Callable[[float], float]) -> list[Path]:
    """Short bumps on the ribs between the furrows."""
    n = 3 + round(2 * g["ridges"])
    rows = round(lerp(0, 6, g["texture"]))
    out = []
    for i in range(n + 1):
        x = math.sin((i / n * 2 - 1) * 1.22)
        if abs(x) > 0.86:
            continue
        for j in range(rows):
            t = 0.2 + 0.56 * (j + (0.5 if i % 2 else 0.1)) / max(1, rows)
            out.append(ellipse(0, 0, w * 0.045, w * 0.075).translate(x * w * form(t), t * h))
    return out


def _pod(g: Genes) -> tuple[Part, float, float]:
    path, w, h, form = _outline(g)
    lines = [*_ridges(g, w, h, form), *_warts(g, w, h, form)]
    hatch = tuple(
        taper(
            [(w * form(t) * k * 0.99, t * h) for t in (0.14 + 0.07 * i, 0.3, 0.5, 0.7, 0.9 - 0.1 * i)],
            26 * 0.84**i,
            n=9,
        )
        for i, k in enumerate((0.92, 0.76, 0.56))
    )
    part = Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.3, -20, 1.0),
        light=taper([(-w * form(t) * 0.64, t * h) for t in (0.2, 0.36, 0.54)], w * 0.16, n=7),
        hatch=hatch,
        shine=(taper([(-w * form(t) * 0.7, t * h) for t in (0.16, 0.34, 0.56)], w * 0.09, n=7),),
        lines=(Path.join(lines),),
        line_tone="groove",
    )
    return part, w, h


def cacao_pod(g: Genes) -> list[Part]:
    """A pod on its short stalk below the branch, long leaves above."""
    pod, _, _ = _pod(g)
    tilt = lerp(-16, 16, g["lean"])
    size = lerp(430, 560, g["leaf"])
    swing = lerp(-20, 20, g["leaf_tilt"])
    seat: Point = (0, -62)
    rise = lerp(-30, 40, g["fill"])
    leaves = [
        leaf_part(seat, flow(seat, 148 - swing, size)[-1], size * 0.32, -0.1, veins=4),
        leaf_part(seat, flow(seat, 38 - swing, size * 0.9)[-1], size * 0.28, 0.12, veins=4),
    ]
    branch = twig([(-310, -30 - rise), (-80, -92), (150, -96 + rise * 0.4), (340, -190 + rise)], 56, 32)
    stalk = stem_part([(0, 26), (4, -20), (-10, -88)], 40, 1.7)
    return [merge(leaves), *place([pod], (0, 0), 1.0, tilt), merge([branch, stalk])]


def cacao_open(g: Genes) -> list[Part]:
    """A pod cut lengthwise, its beans in two rows; a whole one behind, a leaf, two beans."""
    path, w, h, form = _outline(g)
    pod, _, _ = _pod(g)
    rim = lerp(24, 42, g["thickness"])
    pulp = inner(path, rim, 34)
    n = 5 + round(g["ridges"])
    a = h * 0.68 / n * 0.58
    seeds: list[Path] = []
    for i in range(n):
        for side in (-1, 1):
            t = lerp(0.2, 0.8, (i + (0.28 if side > 0 else -0.02)) / (n - 0.7))
            x = side * (w * form(t) - rim) * 0.44
            k = min(1.0, (w * form(t) - rim) / (w * 0.72))
            seeds.append(
                ellipse(0, 0, a * 1.24 * k, a * 0.86 * k)
                .rotate(side * lerp(14, 40, g["fill"]))
                .translate(x, t * h)
            )
    gleams = [
        taper(
            [
                (b.left + 0.24 * b.width, b.top + 0.52 * b.height),
                (b.left + 0.36 * b.width, b.top + 0.27 * b.height),
                (b.left + 0.58 * b.width, b.top + 0.2 * b.height),
            ],
            12,
            n=5,
        )
        for b in (s.bounds() for s in seeds)
    ]
    half = [
        Part(path, "skin", shade=crescent(path, -18, -10, 1.0)),
        Part(pulp, "pulp", open=True, gap=False, shade=crescent(pulp, -18, -10, 1.0)),
        Part(Path.join(seeds), "bean", gap=False, lines=(Path.join(gleams),), line_tone="crease"),
    ]
    tilt = lerp(14, 38, g["lean"])
    mid = (0.0, -h / 2)
    size = lerp(330, 440, g["leaf"])
    seat: Point = (w * 0.1, -h * 0.2)
    leaf = leaf_part(seat, flow(seat, lerp(-24, -66, g["leaf_tilt"]), size)[-1], size * 0.34, 0.1, veins=3)
    back = place(place([pod], mid), (-w * 0.66, -w * 0.1), 0.94, tilt - lerp(30, 46, g["opening"]))
    front = place(place(half, mid), (w * 0.42, 0), 1.0, tilt)
    spare = []
    for x, y, angle in ((w * 0.0, h * 0.44, -24), (-w * 0.78, h * 0.5, 30)):
        one = bean(w * 0.33, w * 0.21, 0.2, 17)
        placed = place([one], (x, y), 1.0, angle)[0]
        spare.append(
            Part(
                placed.path,
                "bean",
                shade=crescent(placed.path, -10, -10, 1.0),
                lines=placed.lines,
                line_tone="crease",
            )
        )
    return [leaf, *back, *front, merge(spare)]
