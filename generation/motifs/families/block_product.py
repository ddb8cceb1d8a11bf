"""Family: block_product. Palm sugar in tied discs, in rolls and broken, palm leaves behind it."""

from __future__ import annotations

import math

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

_TONES = {
    "skin": "#8F5328",
    "top": "#B87A40",
    "grain": "#DDAE74",
    "broken": "#D9A566",
    "pressed": "#7A4522",
    "leaf": "#5E8F3C",
    "vein": "#ABCB7E",
    "wrap": "#A9B565",
    "tie": "#E0C88F",
}


def _frond(at: Point, angle: float, length: float, turn: float, g: Genes) -> Part:
    """A feathered palm leaf that arches over: slim leaflets in pairs on one rib, as one piece."""
    spine = Spine(swung(at, angle, length, turn, 9, 0.2), 31)
    pairs = 8 + round(g["fronds"] * 3)
    blades = [taper(spine.points[::5], 20, start=24, end=10, peak=0.05, n=7)]
    for i in range(pairs):
        t = lerp(0.22, 0.97, i / (pairs - 1))
        root = spine.at(t)
        reach = length * lerp(0.3, 0.37, g["leaf"]) * lerp(1.0, 0.5, t * t)
        for side in (-1, 1):
            heading = spine.heading(t) + side * lerp(58, 22, t)
            wide = length / pairs * 0.27
            tip = polar(heading, reach, root)
            belly = polar(heading, reach * 0.36, root)
            sag = (tip[0], tip[1] + reach * 0.1)
            a, b = polar(heading + 90, wide, belly), polar(heading - 90, wide, belly)
            blades.append(smooth([root, a, sag, b], corners=(0, 2)))
    return Part(Path.join(blades), "leaf")


def _specks(n: int, rx: float, ry: float, at: Point, size: float) -> Path:
    marks = []
    for i in range(n):
        r = math.sqrt((i + 0.6) / n) * 0.8
        x, y = polar(137.5 * i + 20, r)
        marks.append(ellipse(at[0] + x * rx, at[1] + y * ry, size * (1.0 if i % 3 else 1.4), size * 0.8))
    return Path.join(marks)


def _cake(at: Point, half: float, high: float, g: Genes, top: bool) -> list[Part]:
    """A thick disc from its mould, standing on ``at``: upright walls, a bright rim where ``top`` is seen."""
    x, y = at
    lip = half * 0.3
    wall = _tube(x, y - high, y, half, lip)
    face = ellipse(x, y - high, half, lip)
    n = 2 + round(g["texture"] * 3)
    pits = [
        taper(
            [(x + half * u - 13, y - high * v + lip * 0.8), (x + half * u + 15, y - high * v + lip * 0.8)],
            12,
            n=4,
        )
        for u, v in ((-0.52, 0.5), (0.44, 0.62), (-0.3, 0.2), (0.6, 0.24), (0.34, 0.14))[:n]
    ]
    hatch = tuple(
        taper([(x + half * u, y - high * 0.86 + lip * k), (x + half * u, y + lip * k * 0.8)], 19 - 4 * i, n=4)
        for i, (u, k) in enumerate(((0.9, 0.44), (0.78, 0.62), (0.66, 0.75)))
    )
    gleam = taper(
        [(x - half * 0.84, y - high * 0.8 + lip * 0.54), (x - half * 0.84, y + lip * 0.2)], half * 0.08, n=5
    )
    body = Part(
        wall,
        "skin",
        shade=crescent(wall, -half * 0.34, 0, 1.0),
        light=gleam,
        hatch=hatch,
        shine=(gleam,),
        lines=tuple(pits),
        line_tone="grain",
    )
    if not top:
        return [body]
    specks = _specks(
        4 + round(g["texture"] * 6), half * 0.86, lip * 0.8, (x, y - high), lerp(8, 12, g["texture"])
    )
    shade = crescent(face, -half * 0.06, -lip * 0.16, 1.0)
    return [body, Part(face, "top", shade=shade, lines=(specks,), line_tone="grain")]


def _palm(r: float, g: Genes) -> Path:
    """A palm tree about the origin, as it is pressed into a cake of radius ``r``."""
    bow = lerp(-0.1, 0.1, g["lean"]) * r
    top: Point = (bow, -r * 0.2)
    width = r * lerp(0.1, 0.13, g["round"])
    marks = [taper([(-bow, r * 0.66), (-bow * 0.4, r * 0.2), top], width, start=width, end=width * 0.7, n=6)]
    marks.append(taper([(-r * 0.36, r * 0.68), (0, r * 0.62), (r * 0.36, r * 0.68)], width * 0.9, n=6))
    n = 5 + 2 * round(g["fronds"])
    for i in range(n):
        angle = lerp(-186, 6, i / (n - 1))
        end = polar(angle, r * 0.54, top)
        arch = polar(angle - 8 * math.copysign(1, 90 + angle), r * 0.32, (top[0], top[1] - r * 0.08))
        marks.append(taper([top, arch, (end[0], end[1] + r * 0.12)], width * 1.3, start=width * 0.7, n=7))
    return union(*marks)


def _coin(at: Point, r: float, g: Genes) -> list[Part]:
    """A cake on edge, its face to us: a palm pressed into it, a corner broken off."""
    thick = r * lerp(0.16, 0.26, g["height"])
    turn = lerp(-66, -30, g["tie"])
    edge = [polar(turn + a, r * k) for a, k in ((-24, 1.0), (-12, 0.83), (3, 0.9), (12, 0.76), (25, 1.0))]
    rest = [polar(turn + 25 + 311 * i / 14, r) for i in range(1, 14)]
    face = smooth([*edge, *rest], corners=range(5))
    back = smooth([polar(30 * i + 8, r) for i in range(12)]).translate(thick, thick * 0.2)
    crumb = [polar(turn + a, r * k) for a, k in ((-22, 1.03), (-12, 0.84), (3, 0.91), (12, 0.77), (23, 1.03))]
    wound = smooth([*crumb, *[(x + thick, y + thick * 0.2) for x, y in crumb[::-1]]], corners=range(10))
    return place(
        [
            Part(back, "skin", shade=crescent(back, -thick * 0.7, -thick * 0.2, 1.0)),
            Part(wound, "broken", gap=False),
            Part(
                face,
                "top",
                shade=crescent(face, -r * 0.1, -r * 0.08, 1.0),
                hatch=contour_strokes(face, 20, 110, (0.93,), r * 0.06),
                lines=(_palm(r * 1.02, g),),
                line_tone="pressed",
            ),
        ],
        at,
    )


def _chunk(at: Point, size: float, turn: float) -> list[Part]:
    """A broken lump: three faces of one crystal."""
    outline: list[Point] = [
        (-1.0, -0.2),
        (-0.3, -0.78),
        (0.62, -0.66),
        (1.0, -0.06),
        (0.82, 0.6),
        (-0.1, 0.84),
        (-0.86, 0.54),
    ]
    path = smooth([(x * size, y * size) for x, y in outline], tension=0.26, corners=range(7))
    lit = smooth(
        [(x * size, y * size) for x, y in ((-1.0, -0.2), (-0.3, -0.78), (0.62, -0.66), (0.14, -0.02))],
        tension=0.26,
        corners=range(4),
    )
    dark = smooth(
        [
            (x * size, y * size)
            for x, y in ((1.0, -0.06), (0.82, 0.6), (-0.1, 0.84), (0.14, -0.02), (0.62, -0.66))
        ],
        tension=0.26,
        corners=range(5),
    )
    edges = [
        taper([(0.14 * size, -0.02 * size), (x * size, y * size)], 13, start=13, end=8, n=4)
        for x, y in ((-0.96, -0.2), (0.6, -0.62), (-0.1, 0.8))
    ]

    def put(p: Path) -> Path:
        return p.rotate(turn).translate(*at)

    return [
        Part(
            put(path),
            "broken",
            shade=put(dark),
            light=put(lit),
            lines=tuple(put(e) for e in edges),
            line_tone="skin",
        )
    ]


def _cakes(g: Genes) -> list[Part]:
    """Discs in a stack, one leaning on it with its pressed palm to us, broken lumps, fronds behind."""
    half = lerp(250, 290, g["width"])
    high = lerp(104, 136, g["height"])
    n = 2 if g["count"] < 0.4 else 3
    side = 1 if g["lean"] > 0.5 else -1
    foot = 230.0
    parts = _fronds(g, (side * 120, foot - high * n + 40), 520, 30)
    for i in range(n):
        parts += _cake(
            (side * 130 + (14 if i % 2 else -10), foot - i * high * 1.04), half, high, g, i == n - 1
        )
    r = lerp(238, 262, g["width"])
    parts += _coin((-side * 190, foot + 70 - r * 0.9), r, g)
    if g["break"] > 0.25:
        size = lerp(80, 110, g["break"])
        parts += _chunk((side * half * 0.9, foot + 100), size, side * 14)
        if g["break"] > 0.6:
            parts += _chunk((side * half * 0.34, foot + 116), size * 0.72, -side * 20)
    return parts


def _fronds(g: Genes, at: Point, size: float, low: float = 0.0) -> list[Part]:
    """A palm leaf to each side, behind everything; ``low``: degrees they lie lower than upright."""
    lean = lerp(-8, 8, g["lean"])
    out = []
    for side in (-1, 1):
        arch = side * lerp(26, 64, g["leaf"])
        out.append(_frond(at, -90 + side * (low + lerp(16, 30, g["fronds"])) + lean, size, arch, g))
    return out


def _parcel(at: Point, half: float, high: float, g: Genes) -> list[Part]:
    """An upright roll of sugar, its lower part wrapped in leaf and tied; ``at``: its foot."""
    x, y = at
    lip = half * 0.3
    wall = _tube(x, y - high, y, half, lip)
    face = ellipse(x, y - high, half, lip)
    low = y - high * lerp(0.44, 0.62, g["round"])
    wrap = _tube(x, low, y, half * 1.07, lip * 1.07)
    pleats = []
    for u in (-0.72, -0.34, 0.06, 0.44, 0.78):
        sag = lip * math.sqrt(1 - u * u)
        pleats.append(
            taper([(x + half * u, low + sag + 16), (x + half * u, y + sag - 8)], 13, start=9, end=9, n=4)
        )
    mid = (low + y) / 2
    thick = lerp(30, 54, g["tie"])
    band = _tube(x, mid - thick / 2, mid + thick / 2, half * 1.1, lip * 1.07)
    knot = ellipse(x - half * 0.1, mid + lip * 1.02, thick * 0.62, thick * 0.5)
    specks = _specks(4 + round(g["texture"] * 6), half * 0.86, lip * 0.8, (x, y - high), half * 0.065)
    gleam = taper(
        [(x - half * 0.74, y - high * 0.94 + lip * 0.6), (x - half * 0.74, low - 14 + lip * 0.4)],
        half * 0.12,
        n=5,
    )
    return [
        Part(wall, "skin", shade=crescent(wall, -half * 0.5, 0, 1.0), light=gleam, shine=(gleam,)),
        Part(
            face,
            "top",
            shade=crescent(face, -half * 0.06, -lip * 0.16, 1.0),
            lines=(specks,),
            line_tone="grain",
        ),
        Part(wrap, "wrap", shade=crescent(wrap, -half * 0.5, 0, 1.0), lines=tuple(pleats), line_tone="leaf"),
        Part(band, "tie", shade=crescent(band, -half * 0.6, 0, 1.0)),
        Part(knot, "tie"),
    ]


def _tube(x: float, top: float, foot: float, half: float, lip: float) -> Path:
    """The wall of an upright roll: both of its ends sag by ``lip`` in the middle."""
    k = 0.72
    return smooth(
        [
            (x - half, top),
            (x - half, foot),
            (x - half * k, foot + lip * k),
            (x, foot + lip),
            (x + half * k, foot + lip * k),
            (x + half, foot),
            (x + half, top),
            (x + half * k, top + lip * k),
            (x, top + lip),
            (x - half * k, top + lip * k),
        ],
        corners=(0, 1, 5, 6),
    )


def _rolls(g: Genes) -> list[Part]:
    half = lerp(126, 152, g["width"])
    high = lerp(330, 430, g["height"])
    parts = _fronds(g, (0, -high * 0.1), 560)
    side = 1 if g["lean"] > 0.5 else -1
    if g["count"] < 0.4:
        parts += _parcel((side * half * 1.1, 160), half, high * 1.06, g)
        parts += _parcel((-side * half * 1.1, 230), half, high * 0.86, g)
    else:
        parts += _parcel((side * half * 0.1, 120), half, high * 1.16, g)
        parts += _parcel((side * half * 1.26, 220), half, high * 0.94, g)
        parts += _parcel((-side * half * 1.1, 240), half, high * 0.84, g)
    if g["break"] > 0.35:
        parts += _chunk((side * half * 0.1, 330), lerp(70, 100, g["break"]), side * 14)
    return parts


def draw(species: str, form: str, genes: Genes) -> Figure:
    makers = {"cakes": _cakes, "rolls": _rolls}
    return Figure(fit(place(makers[form](genes)), 880), _TONES, ("skin", "top"))


FAMILY = Family(
    name="block_product",
    genes=("count", "width", "height", "round", "texture", "leaf", "fronds", "break", "tie", "lean"),
    forms={"palm_sugar": ("cakes", "rolls")},
    draw=draw,
)
