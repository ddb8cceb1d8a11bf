"""Almond, macadamia and pistachio: shells, kernels and what they show when they part."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bead import egg, lit, oval
from generation.motifs.parts.fruit import (
    Genes,
    blossom,
    flecks,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    twig,
)
from generation.motifs.shading import contour_strokes, crescent


def leaf(g: Genes, at: Point, angle: float, size: float, slim: float = 0.34, bow: float = 0.06) -> Part:
    long = size * lerp(0.86, 1.16, g["leaf"])
    return leaf_part(at, polar(angle, long, at), long * slim, bow, 0.48, 3, vein=12)


# ---------------------------------------------------------------- almond


def _drop(g: Genes, half: float) -> Path:
    """Upright teardrop, point above."""
    w, h = half * lerp(0.58, 0.72, g["width"]), half * lerp(0.95, 1.05, g["height"])
    tip = lerp(0.06, 0.16, g["tip"])
    return profile(
        [
            (0, -h),
            (w * tip, -h * 0.93),
            (w * 0.6, -h * 0.5),
            (w * 0.95, h * 0.04),
            (w * 0.94, h * 0.5),
            (w * 0.56, h * 0.9),
            (0, h),
        ],
        0.95,
        (0,),
    )


def almond_kernel(g: Genes, half: float) -> Part:
    """Skin with fine ribs that run from the point and fade."""
    path = _drop(g, half)
    w, h = half * lerp(0.58, 0.72, g["width"]), half
    ribs = []
    n = 5 + 2 * round(g["texture"])
    for i in range(n):
        u = (i - (n - 1) / 2) / ((n - 1) / 2)
        stop = 0.74 - 0.34 * abs(u) - (0.26 if i % 2 else 0)
        ribs.append(
            taper(
                [(u * w * 0.16, -h * 0.74), (u * w * 0.56, -h * 0.2), (u * w * 0.72, h * stop)],
                half * 0.045,
                start=half * 0.02,
                peak=0.35,
                n=7,
            )
        )
    return Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.28, -w * 0.16, 1.0),
        light=taper([(-w * 0.76, h * 0.36), (-w * 0.74, h * 0.1), (-w * 0.54, -h * 0.2)], w * 0.13),
        hatch=contour_strokes(path, -30, 84, (0.9, 0.77), w * 0.12),
        lines=(Path.join(ribs),),
        line_tone="mark",
    )


def almond_shell(g: Genes, half: float, opened: bool) -> list[Part]:
    """A pitted shell; opened, its kernel lies in it."""
    path = _drop(g, half)
    w = half * lerp(0.58, 0.72, g["width"])
    if opened:
        hollow = inner(path, half * lerp(0.1, 0.14, g["shell"]))
        return [
            Part(path, "shell", shade=crescent(path, -w * 0.1, -w * 0.06, 1.0)),
            Part(hollow, "flesh", open=True, gap=False, shade=crescent(hollow, w * 0.12, w * 0.08, 1.0)),
            *place([almond_kernel(g, half * lerp(0.7, 0.76, g["kernel"]))], (0, half * 0.06)),
        ]
    pits: list[Point] = []
    for r in range(6):
        v = lerp(-0.5, 0.78, r / 5)
        n = (1, 2, 3, 4, 3, 2)[r]
        reach = (0.0, 0.2, 0.42, 0.6, 0.5, 0.24)[r]
        for i in range(n):
            u = 0.0 if n == 1 else i / (n - 1) * 2 - 1
            pits.append((u * w * reach + (0.06 * w if r % 2 else -0.03 * w), half * v))
    marks = flecks(pits, half * lerp(0.026, 0.04, g["texture"]), 78, 1.7)
    return [
        Part(
            path,
            "shell",
            shade=crescent(path, -w * 0.28, -w * 0.16, 1.0),
            light=Path(),
            hatch=contour_strokes(path, -30, 84, (0.92,), w * 0.11),
            lines=(marks,),
            line_tone="mark",
        )
    ]


def almond(g: Genes, form: str) -> list[Part]:
    turn, open_ = lerp(-12, 12, g["lean"]), lerp(26, 44, g["spread"])
    leaves = [leaf(g, (0, -60), -104 + turn, 380, 0.26), leaf(g, (20, -60), -66 + turn, 350, 0.26, -0.06)]
    green = [merge(leaves[: 1 + round(g["leaf"])])] if g["leaf"] > 0.3 else []
    if form == "shell":
        back = place(almond_shell(g, 350, False), (170, -60), 1.0, open_ * 0.8 + turn)
        front = place(almond_shell(g, 390, True), (-110, 30), 1.0, -open_ * 0.5 + turn)
        return [*green, *back, *front]
    if form == "blossom":
        return _almond_branch(g)
    nut = almond_kernel(g, 320)
    back = place([nut], (140, -60), 1.0, open_ + turn)
    front = place([nut], (-140, 0), 1.0, -open_ + turn)
    if g["count"] > 0.4:
        return [*green, *back, *front, *place([nut], (30, 190), 0.98, 84 + turn * 2)]
    return [*green, *back, *front]


def _almond_branch(g: Genes) -> list[Part]:
    """Bare wood in flower: blossoms, buds, and two velvet green almonds."""
    rise = lerp(20, 120, g["lean"])
    points: list[Point] = [
        (-440, 190),
        (-200, 70),
        (60, 30 - rise * 0.3),
        (260, -80 - rise * 0.6),
        (400, -250 - rise),
    ]
    wood = twig(points, lerp(44, 64, g["shell"]), 20)
    side = twig([(-120, 50), (-150, -120), (-90, -lerp(240, 300, g["height"]))], 30, 18, nicks=0)
    r = lerp(140, 164, g["width"])
    spots: list[tuple[float, float, float]] = [
        (-230, 70, 0.96),
        (60, 10, 1.08),
        (-96, -270, 0.9),
        (300, -180 - rise * 0.6, 0.9),
    ]
    flowers: list[Part] = []
    for i, (x, y, k) in enumerate(spots[: 3 + round(g["count"])]):
        flowers += _flower(g, (x, y), r * k, 23 * i + lerp(-20, 20, g["tip"]))
    buds = Path.join(
        egg(at, 46, 32, a, 0.4) for at, a in (((396, -256 - rise), -60), ((-20, 110), 96), ((200, 60), 80))
    )
    nuts = []
    for x, y, a in ((-330, 260, 100), (190, 150, 82)):
        path = egg((x, y), 96 * lerp(0.9, 1.1, g["kernel"]), 62, a, 0.5)
        nuts.append(lit(path, "leaf", 62, hatch=(0.84,)))
    leaves = [leaf(g, (396, -250 - rise), -20, 190, 0.3), leaf(g, (-90, -290), -150, 180, 0.3)]
    return [
        merge(leaves),
        merge([wood, side]),
        *([merge(nuts)] if g["texture"] > 0.5 else []),
        Part(buds, "petal"),
        *flowers,
    ]


def _flower(g: Genes, at: Point, r: float, turn: float) -> list[Part]:
    petals, heart = blossom(at, r, turn)
    rays = Path.join(
        taper(
            [polar(turn + 36 + 72 * i, r * 0.2, at), polar(turn + 36 + 72 * i, r * 0.46, at)],
            r * 0.07,
            start=r * 0.05,
            end=r * 0.08,
            n=4,
        )
        for i in range(5)
    )
    return [petals, Part(rays, "pollen", gap=False), heart]


# ---------------------------------------------------------------- macadamia


def macadamia_ball(g: Genes, r: float, sawn: bool = True) -> list[Part]:
    """A smooth round shell with one bright dot, its eye; ``sawn``: a slit over its crown."""
    k = lerp(0.97, 1.03, g["height"])
    tip = 1.05 if g["tip"] > 0.3 else 1.0
    path = smooth([polar(30 * i, r * (tip if i == 3 else 1.0) * (1.0 if i % 3 else k)) for i in range(12)])
    lines: list[Path] = []
    pole = (-r * 0.34, -r * 0.4)
    if sawn:
        reach = r * lerp(0.92, 1.06, g["shell"])
        arc = [polar(a, reach, pole) for a in (-2, 24, 48, 72, 92)]
        lines.append(taper(arc, r * lerp(0.07, 0.11, g["texture"]), n=9))
    eye = ellipse(0, 0, r * 0.15, r * 0.11).rotate(-45).translate(*pole)
    return [
        lit(
            path, "skin", r, tuple(lines), "lining", hatch=(0.9, 0.76, 0.62), shine=(), gleam=False, dark=0.24
        ),
        Part(eye, "lining", open=True, gap=False),
    ]


def macadamia_kernel(g: Genes, r: float) -> Part:
    """A bare kernel: a cream ball that draws to a blunt point above."""
    path = profile(
        [
            (0, -r * 1.1),
            (r * 0.26, -r * 0.99),
            (r * 0.82, -r * 0.6),
            (r, r * 0.06),
            (r * 0.72, r * 0.74),
            (0, r),
        ]
    )
    seam = (
        taper([polar(a, r * 0.98) for a in (196, 180, 164)], r * 0.1, n=5) if g["texture"] > 0.5 else Path()
    )
    return Part(
        path,
        "flesh",
        shade=crescent(path, -r * 0.24, -r * 0.16, 1.0),
        hatch=contour_strokes(path, -30, 90, (0.86,), r * 0.1),
        lines=(seam,) if seam else (),
        line_tone="mark",
        open=True,
    )


def _macadamia_half(g: Genes, r: float) -> list[Part]:
    """A thin shell cut open, filled by its cream kernel."""
    rim = oval((0, 0), r, r)
    lining = oval((0, 0), r * 0.88, r * 0.88)
    k = lerp(0.74, 0.79, g["kernel"])
    ball = smooth([polar(36 * i + 10, r * k * (1.01 if i % 2 else 0.995)) for i in range(10)])
    return [
        Part(rim, "skin", shade=crescent(rim, -r * 0.09, -r * 0.07, 1.0)),
        Part(lining, "dark", gap=False),
        Part(
            ball,
            "flesh",
            shade=crescent(ball, -r * 0.2, -r * 0.15, 1.0),
            light=ellipse(0, 0, r * 0.16, r * 0.09).rotate(-40).translate(-r * 0.3, -r * 0.32),
            hatch=contour_strokes(ball, -30, 90, (0.84,), r * 0.06),
            open=True,
        ),
    ]


def macadamia(g: Genes, form: str) -> list[Part]:
    """``half``: a cut nut before two whole ones; ``whole``: three nuts. Bare kernels in front."""
    turn = lerp(-16, 16, g["lean"])
    apart = lerp(0.96, 1.06, g["spread"])
    whorl = [
        leaf(g, (20, -160), a + turn * 0.7, 380, 0.3, b) for a, b in ((-146, 0.06), (-92, 0.04), (-36, -0.06))
    ]
    green = [merge(whorl[:1]), merge(whorl[2:])]
    if g["leaf"] > 0.5:
        green.append(merge(whorl[1:2]))
    k = 118.0 * lerp(0.94, 1.06, g["kernel"])
    many = g["count"] > 0.45
    if form == "half":
        nuts = [
            *place(macadamia_ball(g, 190), (-20, -170), 1.0, turn - 8),
            *place(macadamia_ball(g, 200), (250 * apart, 20), 1.0, 24 + turn),
            *place(_macadamia_half(g, 236), (-170 * apart, 130), 1.0, turn),
        ]
        nuts += place([macadamia_kernel(g, k)], (110 * apart, 268), 1.0, 20 + turn)
        if many:
            nuts += place([macadamia_kernel(g, k * 0.94)], (340 * apart, 290), 1.0, -36 + turn)
        return [*green, *nuts]
    nuts = [
        *place(macadamia_ball(g, 212), (10, -180), 1.0, turn - 10),
        *place(macadamia_ball(g, 216), (226 * apart, 150), 1.0, 26 + turn),
        *place(macadamia_ball(g, 224), (-220 * apart, 140), 1.0, -18 + turn),
    ]
    if many:
        nuts += place([macadamia_kernel(g, k)], (10, 300), 1.0, 16 + turn)
    return [*green, *nuts]


# ---------------------------------------------------------------- pistachio


def pistachio_nut(g: Genes, half: float) -> list[Part]:
    """A shell split at its top like a beak, the green kernel between its lips. Upright, hinge below."""
    w, h = half * lerp(0.66, 0.76, g["width"]), half * lerp(0.94, 1.06, g["height"])
    gape = lerp(0.38, 0.58, g["shell"]) * w
    tip = lerp(0.0, 0.1, g["tip"]) * w
    deep = lerp(0.3, 0.5, g["shell"]) * h
    right: list[Point] = [
        (0, -h * 0.7),
        (gape * 0.7 + tip, -h * 0.99),
        (w * 0.82, -h * 0.66),
        (w, -h * 0.04),
        (w * 0.84, h * 0.56),
        (w * 0.36, h * 0.95),
        (0, h),
    ]
    path = profile(right, 1.0, (0, 1, 11))
    slot = profile(
        [
            (0, -h * 0.86),
            (gape * 0.78, -h * 0.8),
            (gape * 0.96, -h * 0.3),
            (gape * 0.6, deep * 0.6),
            (0, deep * 1.3),
        ],
        1.0,
        (4,),
    )
    nut = profile(
        [
            (0, -h * 0.9),
            (gape * 0.42, -h * 0.78),
            (gape * 0.62, -h * 0.28),
            (gape * 0.38, deep * 0.4),
            (0, deep * 0.86),
        ],
        1.0,
        (4,),
    )
    seam = taper([(0, -h * 0.74), (gape * 0.1, -h * 0.3), (0, deep * 0.5)], gape * 0.16, n=6)
    grain = [
        taper([(s * w * 0.78, -h * 0.36), (s * w * 0.84, h * 0.04), (s * w * 0.6, h * 0.54)], w * 0.06, n=6)
        for s in (-1, 1)
    ]
    return [
        Part(
            path,
            "shell",
            shade=crescent(path, -w * 0.2, -w * 0.1, 1.0),
            light=Path(),
            hatch=contour_strokes(path, -30, 76, (0.92, 0.8), w * 0.1),
            lines=tuple(grain[: round(2 * g["texture"])]),
            line_tone="mark",
        ),
        Part(slot, "lining", open=True, gap=False, shade=crescent(slot, gape * 0.3, 0, 1.0)),
        Part(
            nut,
            "kernel",
            shade=crescent(nut, -gape * 0.2, -gape * 0.1, 1.0),
            lines=(seam,),
            line_tone="skin_line",
        ),
    ]


def _pistachio_kernel(g: Genes, half: float) -> Part:
    path = egg((0, 0), half, half * 0.5, -90, 0.3)
    seam = taper([(0, -half * 0.8), (half * 0.06, 0), (0, half * 0.76)], half * 0.06, n=6)
    return Part(
        path,
        "kernel",
        shade=crescent(path, -half * 0.14, -half * 0.06, 1.0),
        hatch=contour_strokes(path, -30, 80, (0.84,), half * 0.07),
        lines=(seam,),
        line_tone="skin_line",
    )


def pistachio(g: Genes, form: str) -> list[Part]:
    turn, open_ = lerp(-12, 12, g["lean"]), lerp(18, 34, g["spread"])
    if form == "branch":
        return _pistachio_branch(g)
    green = (
        [
            merge(
                [leaf(g, (0, -120), -116 + turn, 380, 0.52), leaf(g, (0, -120), -64 + turn, 370, 0.52, -0.06)]
            )
        ]
        if g["leaf"] > 0.4
        else []
    )
    nut = pistachio_nut(g, 330)
    back = place(nut, (170, -50), 0.96, open_ + turn)
    front = place(nut, (-150, 0), 1.0, -open_ * 0.7 + turn)
    if g["count"] > 0.35:
        k = lerp(180, 200, g["kernel"])
        return [*green, *back, *front, *place([_pistachio_kernel(g, k)], (90, 260), 1.0, 76 + turn)]
    return [*green, *back, *front]


def _pistachio_branch(g: Genes) -> list[Part]:
    """A cluster of blushing hulls under broad leaves."""
    lean = lerp(-8, 8, g["lean"])
    r = lerp(92, 104, g["width"])
    long = lerp(1.2, 1.4, g["height"])
    rows = (
        (-1, 0),
        (1, 0),
        (0, 0.6),
        (-1.5, 1.3),
        (1.5, 1.3),
        (-0.5, 1.75),
        (0.55, 2.3),
        (-1.1, 2.9),
        (1.4, 2.7),
        (0.1, 3.7),
    )
    pick = rows[: 8 + 2 * round(g["count"])] if g["count"] < 0.5 else rows
    apart = lerp(0.86, 1.0, g["spread"]) * r
    spine = taper([(0, -340), (-6, -120), (6, 260)], 26, start=lerp(30, 44, g["shell"]), end=14)
    nuts: list[Part] = []
    for x, y in pick:
        at = (x * apart, -130 + y * apart * 1.12)
        a = 90 - x * 15
        path = egg(at, r * long, r, a, lerp(0.1, 0.5, g["tip"]))
        blush = oval(polar(a, r * long * 0.52, at), r * 0.36, r * 0.5, a)
        mark = blush if g["texture"] > 0.3 else oval(polar(a, r * long * 0.7, at), r * 0.2, r * 0.3, a)
        nuts.append(lit(path, "hull", r, (mark,), "blush", hatch=(0.86,), shine=(0.72,), gleam=False))
    size = lerp(330, 400, g["kernel"])
    leaves = [leaf(g, (0, -300), a, size, 0.5, b) for a, b in ((196, 0.06), (-16, -0.06))]
    leaves += [leaf(g, (0, -330), a, size * 0.86, 0.5, b) for a, b in ((-122, 0.04), (-58, -0.04))]
    return place([merge(leaves[2:]), merge(leaves[:2]), Part(spine, "stem"), *nuts], angle=lean)
