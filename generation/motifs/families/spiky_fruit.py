"""Family: spiky fruit. Durian and jackfruit, whole and opened."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, polygon, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    fit,
    flow,
    leaf_part,
    merge,
    place,
    twig,
)
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

_TONES = {
    "durian": {
        **GREENS,
        "skin": "#A39A3C",
        "thorn": "#5E641F",
        "pith": "#F6EFD0",
        "flesh": "#F4CE5E",
        "crease": "#C9902F",
        "leaf": "#5F7F38",
    },
    "jackfruit": {
        **GREENS,
        "skin": "#9AA03C",
        "wart": "#5F6A24",
        "pith": "#F8EFCB",
        "flesh": "#F2B93E",
        "crease": "#B9761E",
        "leaf": "#4F7F3A",
    },
}


def _around(w: float, h: float, foot: float, a: float) -> Point:
    """A point of an egg about the origin; ``foot`` > 0 makes it fuller below."""
    x, y = polar(a, 1.0)
    return (x * w * (1 + foot * y), y * h)


def _spiny(w: float, h: float, foot: float, n: int, long: float) -> Path:
    """The egg's outline set with ``n`` thorns of ``long`` units, their flanks hollow."""
    points: list[Point] = []
    corners = []
    for i in range(n):
        a = 360 * (i + 0.5) / n - 90
        half = 180 / n
        size = long * (1.0 if i % 2 else 0.84)
        points.append(_around(w, h, foot, a - half))
        x, y = _around(w + size * 0.28, h + size * 0.28, foot, a - half * 0.42)
        points.append((x, y))
        corners.append(len(points))
        points.append(_around(w + size, h + size, foot, a))
        points.append(_around(w + size * 0.28, h + size * 0.28, foot, a + half * 0.42))
    return smooth(points, corners=corners)


def _rows(
    w: float, h: float, foot: float, rows: int, reach: float = 0.82, dense: float = 0.86
) -> list[tuple[float, float, float]]:
    """Places on the egg's face in shifted rows (x, y, size 0..1), smaller to the rim."""
    out = []
    step = 2.0 * reach / rows
    for j in range(rows):
        v = -reach + (j + 0.5) * step
        half = math.sqrt(max(0.0, 1 - v * v))
        count = max(1, round(half * rows * w / h * dense))
        for i in range(count):
            u = 0.0 if count == 1 else lerp(-1, 1, (i + 0.5) / count)
            x = math.sin(u * 1.3) * half * 0.98
            k = math.sqrt(max(0.2, 1 - (x * x + v * v) * 0.72))
            out.append((x * w * (1 + foot * v), v * h, k))
    return out


def _thorn(x: float, y: float, size: float, lean: float) -> Path:
    """A thorn seen from the front: a roof with its point up, dark to the right."""
    k = size
    tip = (x + lean * k, y - k * 0.78)
    return smooth(
        [
            (x - k * 0.62, y + k * 0.42),
            (x - k * 0.2, y - k * 0.1),
            tip,
            (x + k * 0.34, y - k * 0.06),
            (x + k * 0.78, y + k * 0.46),
            (x + k * 0.2, y + k * 0.34),
            (x + lean * k * 0.6, y - k * 0.06),
            (x - k * 0.16, y + k * 0.28),
        ],
        corners=(0, 2, 4, 6),
    )


def _stalk(g: Genes, top: float, width: float) -> Part:
    path = taper(
        flow((0, top + 40), lerp(-104, -78, g["lean"]), lerp(150, 240, g["stem"]), 0.08),
        width * 1.5,
        start=width,
        end=width * 1.5,
        peak=0.98,
        n=7,
    )
    ring = taper([(-width * 0.6, top - 36), (0, top - 24), (width * 0.6, top - 36)], 12, n=5)
    return Part(path, "stem", shade=crescent(path, -width * 0.3, -8, 1.0), lines=(ring,), line_tone="grain")


def _leaf(base: Point, angle: float, size: float, bow: float, wide: float) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * wide, bow, 0.48, veins=4)


# ---------------------------------------------------------------- durian


def _durian_size(g: Genes) -> tuple[float, float, float, int, float]:
    w = lerp(330, 370, g["width"])
    h = w * lerp(0.94, 1.2, g["height"])
    return w, h, lerp(-0.04, 0.1, g["shoulder"]), 17 + round(6 * g["thorns"]), lerp(58, 88, g["thorn_length"])


def _durian(g: Genes) -> list[Part]:
    w, h, foot, n, long = _durian_size(g)
    path = _spiny(w, h, foot, n, long)
    egg = smooth([_around(w * 0.98, h * 0.98, foot, 360 * i / 16) for i in range(16)])
    rows = 6 + round(g["thorns"])
    size = h / rows * lerp(0.98, 1.16, g["thorn_length"])
    thorns = [
        _thorn(x, y + size * 0.2, size * k, 0.24 * x / w) for x, y, k in _rows(w, h, foot, rows, 0.88, 1.1)
    ]
    return [
        Part(
            path,
            "skin",
            shade=crescent(egg, -60, -36, 1.0),
            hatch=contour_strokes(egg, -40, 96, (0.97, 0.9), 22),
            lines=(Path.join(thorns),),
            line_tone="thorn",
        )
    ]


def _durian_whole(g: Genes) -> list[Part]:
    _, h, _, _, _ = _durian_size(g)
    size = lerp(260, 350, g["leaf"])
    seat = (6.0, -h - 70)
    tilt = lerp(-20, 20, g["rim"])
    leaves = [_leaf(seat, -20 + tilt, size, -0.12, 0.34)]
    if g["pods"] > 0.4:
        leaves.append(_leaf(seat, 196 - tilt, size * 0.84, 0.12, 0.34))
    return place([*leaves, *_durian(g), _stalk(g, -h, 62)], angle=lerp(-12, 12, g["lean"]))


def _pod(w: float, h: float, bend: float) -> Part:
    """One lobe of flesh about the origin, its folds."""
    path = smooth(
        [
            (-w * 0.1, -h),
            (w * 0.62, -h * 0.78),
            (w, -h * 0.1),
            (w * 0.78, h * 0.66),
            (w * 0.1, h),
            (-w * 0.66, h * 0.72),
            (-w * (0.92 - bend), 0),
            (-w * 0.66, -h * 0.72),
        ]
    )
    folds = (
        taper([(-w * 0.36, -h * 0.56), (-w * 0.5, 0), (-w * 0.26, h * 0.5)], w * 0.13, n=6),
        taper([(w * 0.24, -h * 0.4), (w * 0.4, h * 0.06), (w * 0.22, h * 0.44)], w * 0.1, n=6),
    )
    return Part(
        path,
        "flesh",
        shade=crescent(path, -w * 0.26, -h * 0.1, 1.0),
        lines=folds,
        line_tone="crease",
        gap=False,
    )


def _durian_half(g: Genes) -> list[Part]:
    """The husk split open: white chambers, two lobes of flesh in each; a loose lobe before it."""
    w, h, foot, n, long = _durian_size(g)
    path = _spiny(w, h, foot, n, long)
    rim = lerp(0.86, 0.8, g["rim"])
    inside = smooth([_around(w * rim, h * rim, foot, 360 * i / 16) for i in range(16)])
    parts: list[Part] = [
        Part(path, "skin", shade=crescent(path, -30, -22, 1.0)),
        Part(inside, "pith", open=True, gap=False, shade=crescent(inside, 26, 18, 1.0)),
    ]
    pw, ph = w * 0.33, h * rim * lerp(0.37, 0.41, g["pods"])
    gap = w * lerp(0.39, 0.42, g["width"])
    three = g["pods"] > 0.5
    pods: list[Part] = []
    for side in (-1, 1):
        for j, v in enumerate((-1, 1)):
            tilt = side * v * 9
            pods += place([_pod(pw, ph * 0.94, 0.1)], (side * gap, v * ph * 0.98), 0.92 if j else 1.0, tilt)
    wall = taper([(0, -h * rim * 0.82), (8, 0), (0, h * rim * 0.82)], w * 0.06, n=7)
    parts += [merge(pods), Part(wall, "crease", gap=False)]
    size = lerp(230, 320, g["leaf"])
    seat = (6.0, -h - 60)
    leaf = _leaf(seat, -24, size, -0.12, 0.34)
    husk = place([leaf, *parts, _stalk(g, -h, 58)], angle=lerp(-12, 8, g["lean"]))
    loose = place([_pod(w * 0.3, h * 0.4, 0.16)], (w * 0.86, h * 0.86), 1.1, lerp(-64, -38, g["lean"]))
    if three:
        loose = place([_pod(w * 0.28, h * 0.36, 0.16)], (w * 0.5, h * 1.04), 1.0, 78) + loose
    return [*husk, *(Part(p.path, p.tone, p.shade, lines=p.lines, line_tone=p.line_tone) for p in loose)]


# ---------------------------------------------------------------- jackfruit


def _jack_size(g: Genes) -> tuple[float, float, float]:
    w = lerp(286, 330, g["width"])
    return w, w * lerp(1.3, 1.56, g["height"]), lerp(-0.06, 0.1, g["shoulder"])


def _knobbly(w: float, h: float, foot: float, n: int, swell: float) -> Path:
    points = []
    for i in range(2 * n):
        k = swell if i % 2 else -swell * 0.5
        points.append(_around(w + k, h + k, foot, 180 * (i + 0.5) / n - 90))
    return smooth(points, tension=0.42)


def _jackfruit(g: Genes) -> list[Part]:
    w, h, foot = _jack_size(g)
    n = 30 + 2 * round(4 * g["thorns"])
    path = _knobbly(w, h, foot, n, lerp(9, 17, g["thorn_length"]))
    rows = 8 + round(2 * g["thorns"])
    warts = []
    size = h / rows * lerp(0.5, 0.6, g["thorn_length"])
    for x, y, k in _rows(w * 0.93, h * 0.95, foot, rows, 0.86):
        s = size * k
        warts.append(
            polygon(
                [
                    (x - s * 0.9, y + s * 0.1),
                    (x - s * 0.1, y - s * 0.8),
                    (x + s * 0.9, y + s * 0.1),
                    (x + s * 0.1, y + s * 0.66),
                ]
            )
        )
    egg = smooth([_around(w, h, foot, 360 * i / 16) for i in range(16)])
    return [
        Part(
            path,
            "skin",
            shade=crescent(egg, -56, -30, 1.0),
            hatch=contour_strokes(egg, -46, 98, (0.97, 0.89), 20),
        ),
        Part(Path.join(warts), "wart", open=True, gap=False),
    ]


def _jack_whole(g: Genes) -> list[Part]:
    _, h, _ = _jack_size(g)
    size = lerp(280, 370, g["leaf"])
    seat = (4.0, -h - 60)
    tilt = lerp(-20, 20, g["rim"])
    leaves = [
        _leaf(seat, 4 + tilt, size, -0.12, 0.44),
        _leaf(seat, 176 - tilt, size * lerp(0.7, 0.94, g["pods"]), 0.12, 0.44),
    ]
    return place([*leaves, *_jackfruit(g), _stalk(g, -h, 50)], angle=lerp(-16, 16, g["lean"]))


def _bulb(w: float, h: float) -> tuple[Path, Path]:
    """A bulb of flesh, its narrow end at the origin, and the slit that shows its seed."""
    path = smooth(
        [
            (0, 0),
            (w * 0.5, h * 0.2),
            (w * 0.94, h * 0.56),
            (w * 0.72, h * 0.92),
            (0, h),
            (-w * 0.72, h * 0.92),
            (-w * 0.94, h * 0.56),
            (-w * 0.5, h * 0.2),
        ]
    )
    return path, taper([(0, h * 0.38), (w * 0.16, h * 0.62), (0, h * 0.86)], w * 0.46, n=6)


def _jack_half(g: Genes) -> list[Part]:
    """Cut from end to end: bulbs set round a pale core."""
    w, h, foot = _jack_size(g)
    w *= 1.12
    n = 30 + 2 * round(4 * g["thorns"])
    path = _knobbly(w, h, foot, n, lerp(9, 17, g["thorn_length"]))
    rim = lerp(26, 40, g["rim"])
    inside = smooth([_around(w - rim, h - rim, foot, 360 * i / 16) for i in range(16)])
    count = 12 + 2 * round(2 * g["pods"])
    bulbs, slits = [], []
    for i in range(count):
        a = 360 * (i + 0.5) / count - 90
        x0, y0 = _around(w * 0.3, h * 0.46, foot, a)
        x1, y1 = _around((w - rim) * 0.93, (h - rim) * 0.95, foot, a)
        long = math.dist((x0, y0), (x1, y1))
        turn = math.degrees(math.atan2(y1 - y0, x1 - x0)) - 90
        xa, ya = _around((w - rim) * 0.74, (h - rim) * 0.78, foot, a - 180 / count)
        xb, yb = _around((w - rim) * 0.74, (h - rim) * 0.78, foot, a + 180 / count)
        wide = math.dist((xa, ya), (xb, yb)) * 0.5 - 7
        bulb, slit = _bulb(wide, long)
        bulbs.append(bulb.rotate(turn).translate(x0, y0))
        slits.append(slit.rotate(turn).translate(x0, y0))
    core = smooth([_around(w * 0.17, h * 0.36, 0.0, 360 * i / 12) for i in range(12)])
    marks = Path.join(ellipse(0, h * v, 9, 13) for v in (-0.2, -0.07, 0.07, 0.2))
    flesh = Path.join(bulbs)
    stalk = _stalk(g, -h, 50)
    size = lerp(250, 340, g["leaf"])
    seat = (4.0, -h - 60)
    leaves = [_leaf(seat, -6, size, -0.12, 0.44), _leaf(seat, 190, size * 0.8, 0.12, 0.44)]
    return place(
        [
            *leaves,
            Part(path, "skin", shade=crescent(path, -26, -18, 1.0)),
            Part(inside, "pith", open=True, gap=False, shade=crescent(inside, -24, -18, 1.0)),
            Part(
                flesh,
                "flesh",
                gap=False,
                shade=intersection(flesh, crescent(inside, -60, -40, 1.0)),
                lines=(Path.join(slits),),
                line_tone="crease",
            ),
            Part(core, "pith", gap=False, open=True, lines=(marks,), line_tone="crease"),
            stalk,
        ],
        angle=lerp(-24, 24, g["lean"]),
    )


def _jack_branch(g: Genes) -> list[Part]:
    """As it grows: from the trunk itself, one great fruit and a young one."""
    _, h, _ = _jack_size(g)
    fruit = _jackfruit(g)
    trunk = twig([(-330, -560), (-300, -160), (-330, 220), (-310, 620)], 130, 170, nicks=4)
    size = lerp(250, 330, g["leaf"])
    k = lerp(0.86, 1.0, g["rim"])
    at = (110.0, 60.0 + (h - 430) * 0.3)
    arm = taper(
        [(-310, -300), (-60, -h * k + at[1] - 130), (at[0], at[1] - h * k + 40)],
        54,
        start=62,
        end=50,
        peak=0.02,
        n=7,
    )
    green = [replace(p, lines=()) for p in fruit]
    young = place(green, (-560, 260), 0.36, lerp(-4, 14, g["lean"]))
    sprig = taper([(-340, 20), (-480, 30), (-556, 120)], 36, start=40, end=34, peak=0.02, n=6)
    seat = (-120.0, -h * k + at[1] - 110)
    tilt = lerp(-16, 16, g["leaf"])
    leaves = [
        _leaf(seat, -58 + tilt, size, 0.12, 0.44),
        _leaf(seat, -12 + tilt, size * lerp(0.8, 1.1, g["pods"]), -0.1, 0.44),
    ]
    return [
        trunk,
        *young,
        Part(sprig, "stem"),
        merge(leaves),
        *place(fruit, at, k, lerp(-8, 8, g["lean"])),
        Part(arm, "stem"),
    ]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("durian", "whole"): _durian_whole,
    ("durian", "half"): _durian_half,
    ("jackfruit", "whole"): _jack_whole,
    ("jackfruit", "half"): _jack_half,
    ("jackfruit", "branch"): _jack_branch,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(
        fit(_DRAW[species, form](genes)), _TONES[species], ("flesh",) if form == "half" else ("skin",)
    )


FAMILY = Family(
    name="spiky_fruit",
    genes=("width", "height", "thorns", "thorn_length", "shoulder", "stem", "leaf", "lean", "pods", "rim"),
    forms={
        "durian": ("whole", "half"),
        "jackfruit": ("whole", "half", "branch"),
    },
    draw=draw,
)
