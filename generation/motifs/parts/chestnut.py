"""Chestnut and hazelnut: the shining nut, the spiny burr, the ruffled husk."""

from __future__ import annotations

import math

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, merge, place, profile
from generation.motifs.parts.toothed import toothed_leaf
from generation.motifs.shading import contour_strokes, crescent


def chestnut_nut(g: Genes, r: float, turn: float = 0.0) -> list[Part]:
    """A broad nut, tuft above, the pale rough scar below; ``turn`` in degrees about its middle."""
    w, h = r * lerp(0.94, 1.08, g["width"]), r * lerp(0.9, 1.04, g["height"])
    peak = lerp(0.98, 1.12, g["tip"])
    path = profile(
        [
            (0, -h * peak),
            (w * 0.1, -h * 0.9),
            (w * 0.48, -h * 0.74),
            (w * 0.9, -h * 0.24),
            (w * 0.97, h * 0.28),
            (w * 0.74, h * 0.7),
            (w * 0.3, h * 0.84),
            (0, h * 0.86),
        ],
        0.97,
        (0,),
    ).rotate(turn)
    deep = lerp(0.48, 0.36, g["base"])
    band = smooth(
        [
            (-w * 1.2, h * 0.3),
            (-w * 0.5, h * deep),
            (0, h * (deep + 0.05)),
            (w * 0.5, h * deep),
            (w * 1.2, h * 0.3),
            (w * 1.2, h * 1.2),
            (-w * 1.2, h * 1.2),
        ],
        corners=(0, 4, 5, 6),
    ).rotate(turn)
    scar = intersection(path, band)
    lines = []
    n = 2 + round(g["texture"])
    for i in range(n):
        x = (0.12, 0.46, 0.7)[i]
        lines.append(
            taper(
                [(x * w * 0.3, -h * 0.7), (x * w * 0.9, -h * 0.24), (x * w * 1.1, h * 0.26)],
                r * 0.05,
                start=r * 0.02,
                peak=0.35,
                n=6,
            ).rotate(turn)
        )
    dots = [
        taper([(w * x - 4, h * y), (w * x + r * 0.05, h * y + 3)], r * 0.04, n=4).rotate(turn)
        for x, y in ((-0.44, 0.64), (-0.14, 0.72), (0.16, 0.66), (0.44, 0.68))
    ]
    tuft = smooth(
        [
            (-w * 0.13, -h * (peak - 0.14)),
            (-w * 0.17, -h * (peak + 0.1)),
            (-w * 0.04, -h * (peak + 0.02)),
            (0, -h * (peak + 0.2)),
            (w * 0.05, -h * (peak + 0.02)),
            (w * 0.17, -h * (peak + 0.1)),
            (w * 0.13, -h * (peak - 0.14)),
        ],
        corners=range(7),
    ).rotate(turn)
    return [
        Part(tuft, "scar"),
        Part(
            path,
            "skin",
            shade=crescent(path, -r * 0.24, -r * 0.14, 1.0),
            light=Path.join(contour_strokes(path, 190, 236, (0.76,), r * 0.14)),
            hatch=contour_strokes(path, -30, 30, (0.9, 0.78), r * 0.09),
            shine=contour_strokes(path, 188, 240, (0.78, 0.62), r * 0.09),
            lines=tuple(lines),
            line_tone="mark",
        ),
        Part(
            scar,
            "scar",
            shade=crescent(scar, -r * 0.14, -r * 0.06, 1.0),
            hatch=(dots[-1],),
            lines=(Path.join(dots),),
            line_tone="skin",
        ),
    ]


def _saw(g: Genes, at: Point, angle: float, size: float, bow: float = 0.05, slim: float = 0.32) -> Part:
    long = size * lerp(0.88, 1.14, g["leaf"])
    return toothed_leaf(at, angle, long, long * slim, bow, 7, 0.75, 0.5, 5)


def chestnuts(g: Genes) -> list[Part]:
    """Two or three nuts before long sawn leaves."""
    turn = lerp(-12, 12, g["lean"])
    apart = lerp(0.95, 1.08, g["spread"])
    back = place(chestnut_nut(g, 220, 16), (200 * apart, -60), 1.0, turn * 0.5)
    front = place(chestnut_nut(g, 250, -12), (-160 * apart, 30), 1.0, turn * 0.5)
    leaves = [merge([_saw(g, (40, -60), -150 + turn, 440), _saw(g, (40, -60), -62 + turn, 430, -0.05)])]
    if g["leaf"] < 0.25:
        leaves = []
    elif g["leaf"] > 0.6:
        leaves.append(_saw(g, (40, -60), -106 + turn, 420))
    if g["count"] > 0.5:
        return [*leaves, *back, *front, *place(chestnut_nut(g, 190, 4), (120 * apart, 200))]
    return [*leaves, *back, *front]


def burr(g: Genes) -> list[Part]:
    """A burr burst open: spines all round, silky lining, nuts side by side."""
    r = 330.0
    n = 26 + 2 * round(5 * g["texture"])
    long = lerp(1.12, 1.22, g["husk"])
    points: list[Point] = []
    for i in range(n):
        a = 360 * i / n
        lean = 4 if i % 3 == 0 else -3
        points.append(polar(a, r * 0.98))
        points.append(polar(a + 180 / n + lean, r * (long + (0.05 if i % 2 else -0.03))))
    shell = smooth(points, corners=range(2 * n))
    gape = r * lerp(0.74, 0.82, g["base"])
    mouth = smooth(
        [polar(45 * i - 90, gape * (1.06 if i % 2 == 0 else 0.8)) for i in range(8)], corners=range(0, 8, 2)
    )
    bristles = []
    for i in range(26):
        a = 360 * i / 26
        bristles.append(taper([polar(a, r * 0.86), polar(a + (4 if i % 2 else -4), r * 1.0)], r * 0.04, n=4))
    turn = lerp(-10, 10, g["lean"])
    k = lerp(0.94, 1.04, g["spread"])
    if g["count"] > 0.35:
        nuts = [
            *place(chestnut_nut(g, 158 * k, -26), (-104, -14)),
            *place(chestnut_nut(g, 158 * k, 26), (104, -14)),
            *place(chestnut_nut(g, 176 * k), (0, 50)),
        ]
    else:
        nuts = [
            *place(chestnut_nut(g, 176 * k, 22), (78, -24)),
            *place(chestnut_nut(g, 190 * k, -16), (-56, 30)),
        ]
    parts = [
        Part(
            shell,
            "husk",
            shade=crescent(shell, -r * 0.1, -r * 0.09, 1.0),
            lines=(Path.join(bristles),),
            line_tone="spine",
        ),
        Part(mouth, "lining", open=True, gap=False, shade=crescent(mouth, r * 0.06, r * 0.08, 1.0)),
        *nuts,
    ]
    parts = place(parts, angle=turn)
    if g["leaf"] > 0.2:
        leaves = merge([_saw(g, (-60, 200), 166 + turn, 480), _saw(g, (60, 200), 14 + turn, 470, -0.05)])
        return [leaves, *parts]
    return parts


# ---------------------------------------------------------------- hazelnut


def _hazel(g: Genes, r: float) -> tuple[Path, float, float]:
    """Tip above, broad base below."""
    w, h = r * lerp(0.82, 0.98, g["width"]), r * lerp(0.94, 1.1, g["height"])
    tip = lerp(0.98, 1.1, g["tip"])
    path = profile(
        [
            (0, -h * tip),
            (w * 0.16, -h * 0.95),
            (w * 0.66, -h * 0.66),
            (w * 0.98, -h * 0.02),
            (w * 0.9, h * 0.5),
            (w * 0.5, h * 0.86),
            (0, h * 0.95),
        ],
        0.97,
        (0,),
    )
    return path, w, h


def hazel_nut(g: Genes, r: float) -> list[Part]:
    """Bare: fine stripes from the point, a rough pale disc on which it sat."""
    path, w, h = _hazel(g, r)
    n = 3 + 2 * round(g["texture"])
    lines = []
    for i in range(n):
        u = (i - (n - 1) / 2) / ((n - 1) / 2)
        lines.append(
            taper(
                [
                    (u * w * 0.16, -h * 0.86),
                    (u * w * 0.62, -h * 0.4),
                    (u * w * 0.82, h * lerp(0.16, 0.0, i % 2)),
                ],
                r * 0.055,
                start=r * 0.02,
                peak=0.3,
                n=6,
            )
        )
    deep = lerp(0.6, 0.46, g["base"])
    band = smooth(
        [
            (-w * 1.2, h * 0.42),
            (-w * 0.5, h * deep),
            (0, h * (deep + 0.06)),
            (w * 0.5, h * deep),
            (w * 1.2, h * 0.42),
            (w, h * 1.2),
            (-w, h * 1.2),
        ],
        corners=(0, 4, 5, 6),
    )
    scar = intersection(path, band)
    grain = taper([(w * 0.1, h * 0.78), (w * 0.4, h * 0.74), (w * 0.6, h * 0.64)], r * 0.05, n=5)
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -r * 0.24, -r * 0.14, 1.0),
            light=Path.join(contour_strokes(path, 186, 226, (0.8,), r * 0.13)),
            hatch=contour_strokes(path, -40, 40, (0.9, 0.78), r * 0.09),
            lines=tuple(lines),
            line_tone="mark",
        ),
        Part(scar, "scar", shade=crescent(scar, -r * 0.14, -r * 0.05, 1.0), hatch=(grain,)),
    ]


def _hazel_leaf(g: Genes, at: Point, angle: float, size: float, bow: float = 0.05) -> Part:
    long = size * lerp(0.88, 1.14, g["leaf"])
    return toothed_leaf(at, angle, long, long * 0.72, bow, 6, 0.6, 0.54, 4)


def _in_husk(g: Genes, r: float) -> list[Part]:
    """The nut hangs, point down, out of a ruff of ragged bracts about the origin."""
    path, w, _ = _hazel({**g, "height": g["height"] * 0.7}, r)
    path = path.rotate(180).translate(0, r * 0.42)
    lines = [
        taper([(u * w * 0.9, r * 0.5), (u * w * 0.7, r * 0.9), (u * w * 0.26, r * 1.24)], r * 0.05, n=6)
        for u in (-0.62, 0.0, 0.62)[: 1 + round(2 * g["texture"])]
    ]
    nut = Part(
        path,
        "skin",
        shade=crescent(path, -r * 0.22, -r * 0.1, 1.0),
        light=Path.join(contour_strokes(path, 150, 190, (0.8,), r * 0.12)),
        hatch=contour_strokes(path, -10, 70, (0.9, 0.78), r * 0.09),
        lines=tuple(lines),
        line_tone="mark",
    )
    reach = lerp(0.96, 1.3, g["husk"])
    teeth = 7
    points: list[Point] = [(-r * 0.14, -r * 0.86)]
    corners = [0]
    points += [(-r * 0.74, -r * 0.66), (-r * 1.08, -r * 0.1)]
    for i in range(teeth):
        u = i / (teeth - 1) * 2 - 1
        long = r * (0.5 * reach + (0.12 if i % 2 else -0.02)) * (1.0 - 0.1 * u * u)
        x = u * w * 1.2
        corners.append(len(points))
        points.append((x * 1.04, long + 0.04 * r))
        if i < teeth - 1:
            corners.append(len(points))
            points.append(
                (
                    (u + 1 / (teeth - 1)) * w * 1.12,
                    r * lerp(0.2, 0.08, g["husk"]) + 0.06 * r * math.cos(u * 2),
                )
            )
    points += [(r * 1.08, -r * 0.1), (r * 0.74, -r * 0.66), (r * 0.14, -r * 0.86)]
    corners.append(len(points) - 1)
    husk = smooth(points, corners=corners)
    ribs = [
        taper([(u * r * 0.2, -r * 0.72), (u * r * 0.66, -r * 0.34), (u * r * 0.86, r * 0.16)], r * 0.05, n=6)
        for u in (-0.84, -0.3, 0.3, 0.84)
    ]
    return [
        nut,
        Part(
            husk,
            "husk",
            shade=crescent(husk, -r * 0.16, -r * 0.08, 1.0),
            hatch=(),
            lines=(Path.join(ribs),),
            line_tone="seam",
        ),
    ]


def hazel_twig(g: Genes) -> list[Part]:
    """Two nuts in their husks under round sawn leaves."""
    turn = lerp(-8, 8, g["lean"])
    wide = lerp(180, 206, g["spread"])
    r = 190.0
    leaves = [
        _hazel_leaf(g, (0, -150), -158 + turn, 400, -0.05),
        _hazel_leaf(g, (0, -150), -22 + turn, 400, 0.05),
    ]
    top = _hazel_leaf(g, (0, -150), -90 + turn, 360)
    if g["count"] < 0.3:
        return [merge(leaves), *place(_in_husk(g, 280), (0, 60), 1.0, turn)]
    nuts = [
        *place(_in_husk(g, r), (wide, 30), 1.0, -14 + turn),
        *place(_in_husk(g, r * 1.06), (-wide, 50), 1.0, 14 + turn),
    ]
    return [top, merge(leaves), *nuts]


def hazel_nuts(g: Genes) -> list[Part]:
    """Bare nuts; one cracked, its round kernel in the half shell."""
    turn = lerp(-12, 12, g["lean"])
    apart = lerp(0.95, 1.08, g["spread"])
    out: list[Part] = []
    if g["leaf"] > 0.25:
        out.append(
            merge(
                [
                    _hazel_leaf(g, (30, -120), -140 + turn, 370),
                    _hazel_leaf(g, (30, -120), -44 + turn, 360, -0.05),
                ]
            )
        )
    out += place(hazel_nut(g, 240), (190 * apart, -60), 1.0, 20 + turn)
    out += place(hazel_nut(g, 260), (-170 * apart, -20), 1.0, -16 + turn)
    if g["count"] > 0.35:
        path, w, h = _hazel(g, 190)
        hollow = path.scale(0.84, 0.84).translate(0, 8)
        k = lerp(0.62, 0.7, g["husk"])
        ball = profile(
            [
                (0, -h * k * 0.98),
                (w * k * 0.6, -h * k * 0.66),
                (w * k, 0),
                (w * k * 0.74, h * k * 0.72),
                (0, h * k * 0.98),
            ]
        )
        seam = taper([(-w * k * 0.1, -h * k * 0.6), (w * k * 0.2, 0), (w * k * 0.06, h * k * 0.6)], 12, n=6)
        cup = [
            Part(path, "skin", shade=crescent(path, -18, -12, 1.0)),
            Part(hollow, "flesh", open=True, gap=False, shade=crescent(hollow, 20, 16, 1.0)),
            Part(ball, "kernel", shade=crescent(ball, -26, -18, 1.0), lines=(seam,), line_tone="mark"),
        ]
        out += place(cup, (60 * apart, 190), 1.0, 64 + turn)
    return out
