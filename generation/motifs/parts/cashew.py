"""Cashew, brazil nut and argan: what the tropics crack."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bead import egg, lit, oval
from generation.motifs.parts.fruit import Genes, leaf_part, merge, place, profile, stem_part, twig
from generation.motifs.parts.spine import Spine
from generation.motifs.shading import contour_strokes, crescent


def _leaf(g: Genes, at: Point, angle: float, size: float, slim: float = 0.46, bow: float = 0.06) -> Part:
    long = size * lerp(0.86, 1.16, g["leaf"])
    return leaf_part(at, polar(angle, long, at), long * slim, bow, 0.54, 3, vein=12)


# ---------------------------------------------------------------- cashew


def _kidney(g: Genes, r: float) -> tuple[Path, Spine]:
    """A comma bent about the origin, its back up to the left, fatter at one end."""
    bend = lerp(112, 146, g["base"])
    start = 268 - bend / 2 - 20
    arc = [polar(start + bend * i / 6, r * (1.08 - 0.06 * i / 6)) for i in range(7)]
    cx, cy = (arc[0][0] + arc[6][0] + arc[3][0] * 2) / 4, (arc[0][1] + arc[6][1] + arc[3][1] * 2) / 4
    spine = Spine([(x - cx, y - cy) for x, y in arc])
    fat = r * lerp(0.62, 0.76, g["width"])

    def half(t: float) -> float:
        return float(fat * (0.78 + 0.22 * abs(2 * t - 1) ** 1.4) * lerp(1.08, lerp(0.84, 0.94, g["tip"]), t))

    out = [spine.at(t, -half(t)) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    back = [spine.at(t, half(t) * 0.86) for t in (1.0, 0.76, 0.5, 0.24, 0.0)]
    a0, a1 = spine.heading(0.0) + 180, spine.heading(1.0)
    return smooth(
        [*out, polar(a1, half(1.0) * 0.82, spine.at(1.0)), *back, polar(a0, half(0.0) * 0.82, spine.at(0.0))]
    ), spine


def cashew_kernel(g: Genes, r: float, tone: str = "skin") -> Part:
    """The split between its halves shows as a line along the back."""
    path, spine = _kidney(g, r)
    off = -r * lerp(0.02, 0.16, g["texture"])
    seam = taper(
        [spine.at(t, off) for t in (0.06, 0.3, 0.55, 0.8, 0.97)], r * 0.07, start=r * 0.03, peak=0.5, n=9
    )
    shadow = taper([spine.at(t, r * 0.32) for t in (0.1, 0.4, 0.7, 0.96)], r * 0.16, n=9)
    gleam = taper([spine.at(t, -r * 0.3) for t in (0.16, 0.3, 0.46)], r * 0.12, n=7)
    return Part(
        path,
        tone,
        shade=shadow + crescent(path, -r * 0.1, -r * 0.1, 1.0),
        light=gleam,
        hatch=(taper([spine.at(t, r * 0.34) for t in (0.14, 0.4, 0.7, 0.9)], r * 0.09, n=9),),
        lines=(seam,),
        line_tone="mark",
    )


def cashew_kernels(g: Genes) -> list[Part]:
    """Two to four kernels that nest."""
    turn = lerp(-16, 16, g["lean"])
    apart = lerp(0.96, 1.1, g["spread"])
    r = 180 * lerp(0.95, 1.08, g["height"])
    spots: tuple[tuple[float, float, float], ...] = ((-150, -70, -52), (180, -80, 44), (20, 160, 16))
    if g["count"] < 0.25:
        spots = ((-130, -60, -46), (120, 70, 28))
    elif g["count"] > 0.7:
        spots = ((-170, -150, -40), (170, -160, 44), (-140, 150, -20), (200, 150, 30))
    out: list[Part] = []
    if g["leaf"] > 0.55:
        out.append(
            merge([_leaf(g, (0, -150), -112 + turn, 400), _leaf(g, (0, -150), -62 + turn, 360, bow=-0.06)])
        )
    for x, y, a in spots:
        out += place([cashew_kernel(g, r)], (x * apart, y * apart), 1.0, a + turn)
    return out


def cashew_apple(g: Genes) -> list[Part]:
    """The swollen stalk with its nut hanging below, leaves above."""
    w, h = lerp(220, 262, g["width"]), lerp(520, 620, g["height"])
    neck = lerp(0.62, 0.76, g["husk"])
    path = profile(
        [
            (0, -h * 0.5),
            (w * neck * 0.5, -h * 0.52),
            (w * neck * 0.94, -h * 0.4),
            (w * lerp(0.88, 0.98, g["husk"]), h * 0.02),
            (w, h * 0.3),
            (w * 0.7, h * 0.5),
            (w * 0.24, h * 0.5),
            (0, h * 0.48),
        ]
    )
    apple = Part(
        path,
        "apple",
        shade=crescent(path, -w * 0.24, -w * 0.12, 1.0),
        light=taper([(-w * 0.66, h * 0.12), (-w * 0.66, -h * 0.1), (-w * 0.5, -h * 0.3)], w * 0.14),
        hatch=contour_strokes(path, -40, 70, (0.9, 0.78), w * 0.09),
        shine=contour_strokes(path, 168, 216, (0.74,), w * 0.11),
    )
    nut = place(
        [cashew_kernel(g, lerp(112, 130, g["base"]), "nut")],
        (w * 0.1, h * 0.68),
        1.0,
        lerp(160, 206, g["tip"]),
    )
    turn = lerp(-10, 10, g["lean"])
    top = (0.0, -h * 0.5)
    leaves = [_leaf(g, (0, -h * 0.5 - 20), a + turn, 390, 0.5, b) for a, b in ((-158, 0.06), (-22, -0.06))]
    if g["count"] > 0.5:
        leaves.append(_leaf(g, (0, -h * 0.5 - 20), -100 + turn, 330, 0.5))
    stalk = stem_part(
        [top, (6, -h * 0.5 - 60), (lerp(-30, 40, g["spread"]), -h * 0.5 - lerp(90, 150, g["spread"]))],
        36,
        1.1,
    )
    return place([stalk, merge(leaves[:2]), *leaves[2:], *nut, apple], angle=turn * 0.6)


# ---------------------------------------------------------------- brazil nut


def _wedge(g: Genes, r: float) -> Part:
    """A three-edged seed lying along x: curved back above, keel between two wrinkled faces."""
    k = lerp(0.86, 1.04, g["width"])
    tip = lerp(0.0, 0.14, g["tip"])
    path = smooth(
        [
            (-r, r * 0.12),
            (-r * 0.7, -r * 0.36 * k),
            (-r * 0.1, -r * 0.66 * k),
            (r * 0.56, -r * 0.48 * k),
            (r * (1.0 + tip), r * 0.08),
            (r * 0.6, r * 0.3 * k),
            (0, r * 0.34 * k),
            (-r * 0.62, r * 0.3 * k),
        ],
        corners=(0, 4),
    )
    bow = lerp(-0.14, 0.12, g["base"])
    keel = [(-r * 0.96, r * 0.12), (-r * 0.4, r * (bow - 0.02)), (r * 0.3, r * bow), (r * 0.96, r * 0.08)]
    lines = [taper(keel, r * 0.085, start=r * 0.05, end=r * 0.05, n=9)]
    n = 3 + round(2 * g["texture"])
    for i in range(n):
        x = lerp(-0.6, 0.58, i / (n - 1)) * r
        lines.append(
            taper(
                [(x, r * (bow - 0.12)), (x * 0.9 + r * 0.04, -r * 0.46 * k)],
                r * 0.06,
                start=r * 0.02,
                peak=0.4,
                n=4,
            )
        )
        lines.append(
            taper(
                [(x + r * 0.1, r * (bow + 0.13)), (x * 0.9 + r * 0.06, r * 0.24 * k)],
                r * 0.06,
                start=r * 0.02,
                peak=0.4,
                n=4,
            )
        )
    low = smooth(
        [*keel, (r * 1.2, r * 0.1), (r * 0.6, r * 0.7), (0, r * 0.8), (-r * 0.7, r * 0.6)], corners=(0, 3)
    )
    return Part(
        path,
        "skin",
        shade=low,
        light=Path(),
        hatch=contour_strokes(path, 10, 120, (0.9,), r * 0.07),
        lines=tuple(lines),
        line_tone="mark",
    )


def _cream(g: Genes, r: float) -> Part:
    path = smooth(
        [
            (-r, 0),
            (-r * 0.6, -r * 0.4),
            (0.1 * r, -r * 0.5),
            (r * 0.74, -r * 0.32),
            (r, r * 0.04),
            (r * 0.6, r * 0.4),
            (-0.1 * r, r * 0.46),
            (-r * 0.7, r * 0.34),
        ]
    )
    seam = taper([(-r * 0.6, -r * 0.1), (0, -r * 0.2), (r * 0.6, -r * 0.08)], r * 0.06, n=6)
    return Part(
        path,
        "flesh",
        shade=crescent(path, -r * 0.14, -r * 0.14, 1.0),
        hatch=contour_strokes(path, 0, 120, (0.84,), r * 0.07),
        lines=(seam,),
        line_tone="mark",
        open=True,
    )


def brazil_nuts(g: Genes) -> list[Part]:
    """Seeds in the shell, a peeled one before them."""
    turn = lerp(-12, 12, g["lean"])
    apart = lerp(0.95, 1.08, g["spread"])
    r = 280 * lerp(0.95, 1.05, g["height"])
    out: list[Part] = []
    if g["leaf"] > 0.35:
        out.append(
            merge(
                [_leaf(g, (0, -90), -128 + turn, 380, 0.4), _leaf(g, (0, -90), -58 + turn, 380, 0.4, -0.06)]
            )
        )
    out += place([_wedge(g, r)], (110 * apart, -120), 1.0, 34 + turn)
    out += place([_wedge(g, r)], (-110 * apart, 60), 1.0, -30 + turn)
    if g["count"] > 0.3:
        out += place([_cream(g, lerp(180, 212, g["husk"]))], (180 * apart, 190), 1.0, -8 + turn)
    return out


def brazil_pod(g: Genes) -> list[Part]:
    """The woody ball with its top sawn off, seeds standing in it; one lies in front."""
    r = 320.0
    cut = -r * lerp(0.34, 0.16, g["husk"])
    half = r * 0.93
    deep = lerp(70, 104, g["base"])
    ball = smooth(
        [
            (-half, cut),
            (-r, r * 0.16),
            (-r * 0.74, r * 0.74),
            (0, r * lerp(0.96, 1.06, g["height"])),
            (r * 0.74, r * 0.74),
            (r, r * 0.16),
            (half, cut),
            (half * 0.5, cut + deep * 0.8),
            (0, cut + deep),
            (-half * 0.5, cut + deep * 0.8),
        ],
        corners=(0, 6),
    )
    mouth = oval((0, cut), half, deep)
    wood: list[Path] = []
    for i in range(3 + round(2 * g["texture"])):
        u = (i + 0.5) / (3 + round(2 * g["texture"])) * 2 - 1
        wood.append(
            taper(
                [
                    (u * r * 0.8, cut + deep * 1.5 + r * 0.12 * (i % 2)),
                    (u * r * 0.86, r * 0.34),
                    (u * r * 0.66, r * 0.66),
                ],
                20,
                n=7,
            )
        )
    rim = taper(
        [
            (-half * 0.97, cut + 34),
            (-half * 0.5, cut + deep * 0.8 + 40),
            (0, cut + deep + 42),
            (half * 0.5, cut + deep * 0.8 + 40),
            (half * 0.97, cut + 34),
        ],
        16,
        start=12,
        end=12,
        n=13,
    )
    turn = lerp(-12, 12, g["lean"])
    size = lerp(210, 236, g["width"])
    seeds: list[Part] = []
    stand = ((-150.0, -70.0, -112.0), (150.0, -70.0, -64.0), (0.0, -96.0, -88.0))
    for x, y, a in stand if g["count"] > 0.3 else (stand[0], stand[1]):
        seeds += place([_wedge(g, size)], (x, cut + y + 40), 1.0, a + turn)
    out: list[Part] = []
    if g["leaf"] > 0.45:
        out.append(
            merge(
                [
                    _leaf(g, (-200, cut), -142 + turn * 0.3, 330, 0.4),
                    _leaf(g, (200, cut), -38 + turn * 0.3, 330, 0.4, -0.06),
                ]
            )
        )
    out += [
        Part(mouth, "lining", shade=crescent(mouth, 20, 16, 1.0)),
        *seeds,
        Part(
            ball,
            "pod",
            shade=crescent(ball, -r * 0.22, -r * 0.12, 1.0),
            light=Path(),
            hatch=contour_strokes(ball, -10, 80, (0.92, 0.82), 24, about=(0, r * 0.1)),
            lines=(rim, *wood),
            line_tone="mark",
        ),
    ]
    seed = place(
        [_wedge(g, lerp(170, 196, g["tip"]))], (lerp(210, 260, g["spread"]), r * 0.92), 1.0, -14 + turn
    )
    return [*out, *seed]


# ---------------------------------------------------------------- argan


def _argan_fruit(g: Genes, at: Point, r: float, angle: float) -> Part:
    path = egg(at, r * lerp(1.16, 1.4, g["height"]), r, angle, lerp(0.35, 0.8, g["tip"]))
    return lit(path, "fruit", r, hatch=(0.84,), shine=(0.7,))


def argan_branch(g: Genes) -> list[Part]:
    """A thorny twig, small spoon leaves in tufts, pointed golden-green fruit."""
    rise = lerp(0, 110, g["lean"])
    spine = Spine([(-430, 120 + rise * 0.2), (-180, 30), (110, -10 - rise * 0.4), (420, -150 - rise)])
    r = lerp(118, 134, g["width"])
    thorns = []
    spots = ((0.08, 1), (0.36, -1), (0.66, -1), (0.94, 1), (0.42, 1))[: 3 + round(2 * g["texture"])]
    for t, side in spots:
        thorns.append(
            taper(
                [spine.at(t), polar(spine.heading(t) + side * 58, lerp(110, 150, g["husk"]), spine.at(t))],
                26,
                start=28,
                peak=0.05,
                n=4,
            )
        )
    tufts: list[Part] = []
    for t in (0.2, 0.5, 0.8):
        x, y = spine.at(t)
        tufts.append(merge([_leaf(g, (x, y), spine.heading(t) + a, 190, 0.34) for a in (-132, -46)]))
        tufts.append(_leaf(g, (x, y), spine.heading(t) - 88, 220, 0.34))
    tufts.append(_leaf(g, spine.at(1.0), spine.heading(1.0), 200, 0.34))
    apart = lerp(0.92, 1.06, g["spread"])
    fruits = [
        _argan_fruit(g, (-200 * apart, 200), r, 98),
        _argan_fruit(g, (60 * apart, 190 - rise * 0.3), r * 1.06, 84),
        *([_argan_fruit(g, (310 * apart, 90 - rise * 0.6), r * 0.9, 76)] if g["count"] > 0.35 else []),
    ]
    stalks = [
        taper([spine.at(t), (x, y)], 20, start=20, end=20, n=4)
        for t, x, y in (
            (0.28, -200 * apart, 110.0),
            (0.56, 54 * apart, 90.0 - rise * 0.3),
            (0.86, 300 * apart, 10.0 - rise * 0.6),
        )[: len(fruits)]
    ]
    return [
        merge(tufts[:-1:2]),
        *tufts[1:-1:2],
        tufts[-1],
        Part(Path.join(thorns + stalks), "stem"),
        twig(spine.points[::6], lerp(38, 56, g["base"]), 20, nicks=0),
        *fruits,
    ]


def _argan_stone(g: Genes, r: float) -> Part:
    """The nut inside: round, pointed a little at both ends, three pale seams."""
    w = r * lerp(0.76, 0.88, g["width"])
    path = profile(
        [
            (0, -r),
            (w * 0.5, -r * 0.84),
            (w * 0.95, -r * 0.2),
            (w * 0.93, r * 0.3),
            (w * 0.5, r * 0.86),
            (0, r),
        ],
        0.97,
    )
    seams = [
        taper(
            [(x * w * 0.4, -r * 0.86), (x * w, 0), (x * w * 0.4, r * 0.86)],
            r * lerp(0.06, 0.1, g["texture"]),
            n=8,
        )
        for x in (-0.62, 0.0, 0.62)
    ]
    return lit(path, "skin", w, tuple(seams), "lining", hatch=(0.9,), shine=())


def argan_nuts(g: Genes) -> list[Part]:
    """A fruit cut open on its round stone, a whole one behind, a bare stone and a drop of the oil."""
    turn = lerp(-12, 12, g["lean"])
    r = 225.0
    high = lerp(1.08, 1.26, g["height"])
    point = lerp(0.35, 0.7, g["tip"])
    skin = egg((0, 0), r * high, r, -90, point)
    flesh = egg((0, r * 0.02), r * high * 0.88, r * 0.86, -90, point * 0.9)
    stone = place([_argan_stone(g, r * lerp(0.74, 0.8, g["husk"]))], (0, r * 0.06))
    cut = [
        Part(skin, "fruit", shade=crescent(skin, -r * 0.1, -r * 0.07, 1.0)),
        Part(flesh, "flesh", open=True, gap=False, shade=crescent(flesh, r * 0.1, r * 0.08, 1.0)),
        *stone,
    ]
    d = lerp(104, 130, g["base"])
    drop_path = profile(
        [(0, -d * 1.4), (d * 0.3, -d * 0.76), (d * 0.86, d * 0.06), (d * 0.76, d * 0.68), (0, d)], 1.0, (0,)
    )
    oil = lit(drop_path, "oil", d, hatch=(0.84,), shine=(0.66,))
    apart = lerp(0.94, 1.06, g["spread"])
    out: list[Part] = []
    if g["leaf"] > 0.3:
        out.append(
            merge([_leaf(g, (60, -190), a + turn, 300, 0.34, b) for a, b in ((-140, 0.06), (-40, -0.06))])
        )
        out.append(_leaf(g, (60, -190), -90 + turn, 310, 0.34))
    out.append(_argan_fruit(g, (150 * apart, -90), 190, -62 + turn))
    out += place(cut, (-150 * apart, 30), 1.0, -10 + turn)
    low = 200.0
    if g["count"] > 0.3:
        out += place([_argan_stone(g, 112)], (90 * apart, low), 1.0, 34 + turn)
    out += place([oil], (290 * apart, low - 6))
    return out
