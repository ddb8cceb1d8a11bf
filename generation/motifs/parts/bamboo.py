"""Bamboo shoot: a cone of overlapping sheaths, and its pale chambers cut open."""

from __future__ import annotations

from collections.abc import Callable

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, place
from generation.motifs.parts.spine import knots
from generation.motifs.shading import crescent

TONES = {
    "skin": "#B98D52",
    "back": "#9C7240",
    "fibre": "#6B4724",
    "tip": "#7FA03C",
    "flesh": "#F8EED0",
    "chamber": "#D9BC7E",
    "root": "#A8475E",
}


def _cone(g: Genes, w: float, h: float) -> Callable[[float], float]:
    """Half width at ``t`` of the height, from the foot (0) to the apex (1)."""
    full = lerp(0.86, 1.0, g["taper"])
    return knots(
        (
            (0.0, w * 0.84),
            (0.12, w),
            (0.34, w * full * 0.92),
            (0.6, w * full * 0.62),
            (0.82, w * 0.28),
            (1.0, w * 0.02),
        )
    )


def _bow(g: Genes, w: float) -> Callable[[float], float]:
    """How far the axis has swung aside at ``t``."""
    far = lerp(-0.5, 0.5, g["curve"]) * w
    return lambda t: far * t * t


def _outline(half: Callable[[float], float], axis: Callable[[float], float], h: float, w: float) -> Path:
    ts = (0.0, 0.14, 0.34, 0.6, 0.82)
    right = [(axis(t) + half(t), -h * t) for t in ts]
    left = [(axis(t) - half(t), -h * t) for t in ts]
    return smooth([(0, w * 0.16), *right, (axis(1), -h), *left[::-1]], corners=(6,))


def _foot(w: float, rows: int) -> list[Part]:
    """The pale stump with its red root buds."""
    path = smooth(
        [
            (-w * 0.86, -10),
            (-w * 0.8, w * 0.14),
            (-w * 0.5, w * 0.3),
            (0, w * 0.36),
            (w * 0.5, w * 0.3),
            (w * 0.8, w * 0.14),
            (w * 0.86, -10),
        ],
        corners=(0, 6),
    )
    dots = []
    for j in range(rows):
        n = 7 - j
        for i in range(n):
            u = 1.56 * ((i + 0.5) / n - 0.5)
            dots.append(
                ellipse(u * w * (1 - 0.14 * j), w * (0.13 + 0.12 * j - 0.12 * u * u), w * 0.045, w * 0.04)
            )
    return [
        Part(
            path, "flesh", shade=crescent(path, -w * 0.2, -w * 0.05, 1.0), lines=tuple(dots), line_tone="root"
        )
    ]


def shoot(g: Genes, w: float, h: float) -> list[Part]:
    """Foot at (0, 0), apex upwards."""
    half, axis = _cone(g, w, h), _bow(g, w)
    count = 5 + round(g["scales"] * 2)
    parts: list[Part] = []
    rise = lerp(0.34, 0.44, g["tip"])
    for i in reversed(range(count)):
        t0 = lerp(0.0, 0.74, i / (count - 1)) ** 0.94
        side = 1 if i % 2 else -1
        last = i == count - 1
        t1 = t0 + lerp(0.13, 0.08, i / (count - 1))
        t2 = 1.0 if last else min(0.99, t0 + rise * lerp(1.0, 0.72, i / (count - 1)))
        tip = (axis(t2) + (0 if last else side * half(t2) * 0.62), -h * t2)

        def edge(t: float, s: float) -> Point:
            return (axis(t) + s * half(t), -h * t)

        low = max(0.0, t0 - 0.02)
        dip = half(low) * 0.22
        mid = (t1 + t2) / 2
        near = (lerp(edge(mid, side)[0], tip[0], 0.1), -h * mid)
        far = (lerp(edge(t1, -side)[0], tip[0], 0.42), lerp(-h * t1, tip[1], 0.46))
        run = [edge(t1, side), near, tip, far, edge(t1, -side)]
        base = [
            edge(low, -side),
            (axis(low) - side * half(low) * 0.5, -h * low + dip * 0.8),
            (axis(low), -h * low + dip),
            (axis(low) + side * half(low) * 0.5, -h * low + dip * 0.8),
            edge(low, side),
        ]
        path = smooth([*run, *base], corners=(2, 5, 9))
        fibres = []
        for k in (-0.6, -0.22, 0.18, 0.58):
            foot = (axis(t0) + k * half(t0), -h * t0 - half(t0) * 0.06)
            top = (lerp(foot[0], tip[0], 0.62), lerp(foot[1], tip[1], 0.6))
            fibres.append(
                taper(
                    [foot, (lerp(foot[0], top[0], 0.4) + k * w * 0.06, lerp(foot[1], top[1], 0.5)), top],
                    w * 0.05,
                    peak=0.3,
                    n=5,
                )
            )
        parts.append(
            Part(
                path,
                "skin" if i % 2 == 0 else "back",
                shade=smooth(
                    [
                        edge(max(0.0, t0 - 0.1), 1.3),
                        edge(t1, 1.3),
                        (edge(t2, 1.3)[0], -h * t2),
                        (axis(t2) + half(t2) * 0.5, -h * t2),
                        (axis(t1) + half(t1) * 0.52, -h * t1),
                        (axis(low) + half(low) * 0.5, -h * low + dip * 1.2),
                    ],
                    corners=(0, 5),
                ),
                hatch=tuple(fibres[3:]),
                lines=tuple(fibres[: 3 + (i % 2)]),
                line_tone="fibre",
            )
        )
        s = w * lerp(0.16, 0.24, g["tip"])
        ahead = (tip[0] + side * s * 0.5 * (0 if last else 1) + axis(1) * 0.06, tip[1] - s * 1.5)
        blade = smooth(
            [
                (tip[0] - s * 0.26, tip[1] + s * 0.5),
                (tip[0] - s * 0.3, tip[1] - s * 0.2),
                ahead,
                (tip[0] + s * 0.34, tip[1] - s * 0.1),
                (tip[0] + s * 0.26, tip[1] + s * 0.5),
            ],
            corners=(2,),
        )
        parts.insert(
            0 if not parts else len(parts) - 1, Part(blade, "tip", shade=crescent(blade, -s * 0.2, 0, 1.0))
        )
    return [*_foot(w, 1 + round(g["base"])), *parts]


def half_shoot(g: Genes, w: float, h: float) -> list[Part]:
    """The cut face: husk around, chambers that crowd towards the apex."""
    half, axis = _cone(g, w, h), _bow(g, w)
    husk = _outline(half, axis, h, w)
    inside = knots(
        (
            (0.0, w * 0.7),
            (0.12, w * 0.83),
            (0.34, half(0.34) * 0.8),
            (0.6, half(0.6) * 0.74),
            (0.78, half(0.78) * 0.6),
            (0.94, w * 0.02),
        )
    )
    ts = (0.0, 0.14, 0.34, 0.58, 0.78)
    flesh = smooth(
        [
            (0, w * 0.1),
            *((axis(t) + inside(t), -h * t) for t in ts),
            (axis(0.93), -h * 0.93),
            *((axis(t) - inside(t), -h * t) for t in ts[::-1]),
        ],
        corners=(6,),
    )
    n = 7 + round(g["scales"] * 2)
    cells = []
    for i in range(n):
        u = i / (n - 1)
        t = lerp(0.1, 0.8, 1 - (1 - u) ** 1.3)
        x, y, reach = axis(t), -h * t, inside(t) * 0.7
        thick = h * lerp(0.034, 0.014, u)
        bow = reach * lerp(0.12, 0.3, u)
        cells.append(
            smooth(
                [
                    (x - reach, y + bow * 0.6),
                    (x, y - bow * 0.4 - thick * 0.4),
                    (x + reach, y + bow * 0.6),
                    (x, y - bow * 0.4 + thick),
                ],
                corners=(0, 2),
            )
        )
    outer = []
    for s in (-1, 1):
        run = [(axis(t) + s * (half(t) + inside(t)) * 0.5, -h * t) for t in (0.2, 0.42, 0.62, 0.8)]
        outer.append(taper(run, w * 0.05, n=7))
    return [
        Part(husk, "skin", shade=crescent(husk, -w * 0.1, -4, 1.0), lines=tuple(outer), line_tone="fibre"),
        Part(flesh, "flesh", lines=tuple(cells), line_tone="chamber", open=True, gap=False),
    ]


def whole(g: Genes) -> list[Part]:
    """One, or a large and a small."""
    w, h = lerp(200, 240, g["width"]), lerp(640, 760, g["length"])
    lean = lerp(-12, 12, g["lean"])
    main = place(shoot(g, w, h), (0, 0), 1.0, lean)
    if g["count"] < 0.5:
        return main
    side = -1 if lean > 0 else 1
    k = lerp(0.56, 0.72, g["spread"])
    other = shoot({**g, "curve": 1 - g["curve"], "scales": 0.0}, w * 0.94, h * 0.9)
    return [
        *place(
            other, (side * w * lerp(1.0, 1.3, g["spread"]), w * 0.16), k, side * lerp(16, 26, g["spread"])
        ),
        *main,
    ]


def halved(g: Genes) -> list[Part]:
    """A whole one behind, half of another before it."""
    w, h = lerp(196, 232, g["width"]), lerp(620, 720, g["length"])
    side = 1 if g["lean"] > 0.5 else -1
    tilt = lerp(8, 18, g["spread"])
    parts: list[Part] = []
    if g["count"] > 0.25:
        parts += place(shoot(g, w * 0.94, h), (side * w * 0.6, 0), 1.0, side * tilt)
    front = half_shoot({**g, "curve": 0.5 + (g["curve"] - 0.5) * 0.6}, w, h * 0.94)
    return [*parts, *place(front, (-side * w * 0.5, w * 0.28), 1.0, -side * tilt * 0.7)]
