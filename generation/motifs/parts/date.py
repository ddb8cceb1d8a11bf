"""Date and jujube. Functions of the genes of the family drupe."""

from __future__ import annotations

import math
from collections.abc import Sequence

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import GREENS, Genes, flecks, flow, leaf_part, merge, place, profile, twig
from generation.motifs.shading import contour_strokes, crescent, round_hatch

DATE = {
    **GREENS,
    "skin": "#7A4320",
    "crease": "#C98E4E",
    "cap": "#E0B04A",
    "stem": "#D9A23A",
    "grain": "#A8742A",
    "flesh": "#E2A65A",
    "pit": "#5A3013",
}
JUJUBE = {
    **GREENS,
    "skin": "#8C2A1E",
    "crease": "#D0765A",
    "leaf": "#5F9240",
    "flesh": "#EBD3A2",
    "pit": "#5E2A16",
}
JUJUBE_FRESH = {**JUJUBE, "skin": "#A83A24", "crease": "#E8A070", "bark": "#6E4E2E"}


def _oval(w: float, h: float, fuller: float = 1.0, blunt: float = 0.0) -> Path:
    """An oblong hanging from the origin; ``blunt`` 0..1 squares its ends."""
    power = 2 / lerp(2.05, 2.5, blunt)
    right = []
    for i in range(7):
        a = math.pi * i / 6
        c, s = math.cos(a), math.sin(a)
        right.append((w * s**power if 0 < i < 6 else 0.0, h / 2 * (1 - math.copysign(abs(c) ** power, c))))
    return profile(right, fuller)


def _wrinkles(w: float, h: float, us: Sequence[float], wave: float, width: float) -> tuple[Path, ...]:
    """Creases along the meridians, by turns high and low, each swaying a little."""
    out = []
    for i, u in enumerate(us):
        v0, v1 = ((0.1, 0.66), (0.34, 0.92), (0.16, 0.84))[i % 3]
        points = []
        for j in range(5):
            v = lerp(v0, v1, j / 4)
            half = math.sqrt(max(0.02, 1 - (2 * v - 1) ** 2))
            points.append((w * u * half + w * wave * (1 if (i + j) % 2 else -1), h * v))
        out.append(taper(points, width, n=9))
    return tuple(out)


# ---------------------------------------------------------------- date


def _cap(w: float) -> Part:
    """The dry calyx at the stalk's end: three blunt lobes."""
    k = w * 0.5
    path = smooth(
        [
            (-k * 0.36, -k * 0.5),
            (k * 0.36, -k * 0.5),
            (k * 0.98, k * 0.02),
            (k * 0.66, k * 0.36),
            (k * 0.3, k * 0.2),
            (0, k * 0.44),
            (-k * 0.3, k * 0.2),
            (-k * 0.66, k * 0.36),
            (-k * 0.98, k * 0.02),
        ],
        corners=(0, 1, 4, 6),
    )
    return Part(path, "cap")


def _small_date(g: Genes, w: float, h: float) -> Part:
    path = _oval(w, h, 1.0, g["tip"])
    shine = taper([(-w * 0.5, h * 0.2), (-w * 0.62, h * 0.44), (-w * 0.5, h * 0.7)], w * 0.26, n=4)
    lines = [shine]
    if g["groove"] > 0.4:
        lines.append(taper([(w * 0.14, h * 0.36), (w * 0.24, h * 0.6), (w * 0.1, h * 0.86)], w * 0.2, n=4))
    return Part(path, "skin", shade=crescent(path, -w * 0.3, -8, 1.0), lines=tuple(lines), line_tone="crease")


_ROWS = (
    (-1.5, -0.5, 0.5, 1.5),
    (-2.0, -1.0, 0.0, 1.0, 2.0),
    (-1.5, -0.5, 0.5, 1.5),
    (-1.0, 0.0, 1.0),
    (-0.5, 0.5),
)


def date_cluster(g: Genes) -> list[Part]:
    """A hanging bunch: golden strands fan from a stout stalk, the fruit lies in rows, fronds above."""
    w = lerp(80, 92, g["width"])
    h = w * lerp(2.7, 3.2, g["height"])
    one = _small_date(g, w, h)
    rows = _ROWS if g["size_play"] > 0.5 else _ROWS[:1] + _ROWS[2:]
    across = w * lerp(1.78, 1.98, g["blush"])
    fan = lerp(9, 17, g["blush"])
    drop = lerp(150, 230, g["stem"])
    layers: list[list[Part]] = []
    for r, row in enumerate(rows):
        y = drop + r * h * 0.6
        kinds: list[list[Part]] = [[], []]
        for u in row:
            at = (u * across * (1 - 0.04 * r), y - abs(u) * h * 0.07)
            kinds[round(u * 2 + 8) // 2 % 2] += place([one], at, 1.0, -u * fan)
        layers.append([merge(k) for k in kinds if k])
    strands = [
        taper(
            [(u * 12, -20), (u * across * 0.5, drop * 0.42), (u * across, drop + h * 0.2)],
            24,
            start=26,
            end=22,
            n=6,
        )
        for u in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
    ]
    stalk = taper(
        [(0, 30), (-4, -90), (lerp(-60, 60, g["lean"]), -190)], 80, start=74, end=80, peak=0.98, n=7
    )
    lines = tuple(taper([(x, 10), (x * 1.1, -120)], 10, n=4) for x in (-14, 14))
    fruit = [p for layer in layers[::-1] for p in layer]
    return [
        *_frond(g),
        *place(
            [
                Part(Path.join(strands), "stem"),
                *fruit,
                Part(stalk, "stem", shade=crescent(stalk, -22, -6, 1.0), lines=lines, line_tone="grain"),
            ],
            angle=lerp(-7, 7, g["lean"]),
        ),
    ]


def _blades(base: Point, lift: float, size: float, bow: float, wide: float = 0.11) -> Path:
    """A palm frond from ``base``: a bowed rib, leaflets either side that shorten to the tip."""
    spine = flow(base, lift, size, bow, 7)
    out = [taper(spine, size * 0.06, start=size * 0.06, end=10, peak=0.02, n=7)]
    for i in range(1, 7):
        (ax, ay), (bx, by) = spine[i - 1], spine[i]
        along = math.degrees(math.atan2(by - ay, bx - ax))
        long = size * lerp(0.42, 0.3, i / 6)
        for up in (-1, 1):
            tip = polar(along + up * lerp(62, 30, i / 6), long, (bx, by))
            out.append(taper([(bx, by), tip], size * wide, start=size * 0.03, peak=0.45, n=4))
    return Path.join(out)


def _frond(g: Genes) -> list[Part]:
    """Two fronds that arch out left and right."""
    size = lerp(360, 450, g["leaf"])
    lift = lerp(-44, -26, g["leaf_tilt"])
    right = _blades((10, -110), lift, size, 0.16)
    return [Part(right, "leaf", gap=False), Part(right.scale(-1.0, 1.0).reversed(), "leaf", gap=False)]


def _big_date(g: Genes) -> tuple[Path, float, float]:
    w = lerp(138, 164, g["width"])
    h = w * lerp(3.7, 4.4, g["height"])
    return _oval(w, h, 1.04, g["tip"]), w, h


def date_pair(g: Genes) -> list[Part]:
    """A whole date and one split open on its stone."""
    path, w, h = _big_date(g)
    us = (-0.5, -0.08, 0.34, 0.7, -0.28)[: 3 + round(2 * g["groove"])]
    whole = Part(
        path,
        "skin",
        shade=crescent(path, -44, -16),
        hatch=contour_strokes(path, -46, 90, (0.9, 0.74), 20),
        lines=(*_wrinkles(w, h, us, lerp(0.02, 0.06, g["groove"]), lerp(16, 24, g["blush"])),),
        line_tone="crease",
    )
    slit = lerp(0.56, 0.72, g["size_play"])
    mouth = smooth(
        [
            (0, h * 0.1),
            (w * slit, h * 0.34),
            (w * slit, h * 0.66),
            (0, h * 0.92),
            (-w * slit, h * 0.66),
            (-w * slit, h * 0.34),
        ],
        corners=(0, 3),
    )
    stone = smooth(
        [
            (0, h * 0.2),
            (w * 0.26, h * 0.32),
            (w * 0.3, h * 0.54),
            (w * 0.18, h * 0.76),
            (0, h * 0.84),
            (-w * 0.18, h * 0.76),
            (-w * 0.3, h * 0.54),
            (-w * 0.26, h * 0.32),
        ],
        corners=(0, 4),
    )
    groove = taper([(0, h * 0.27), (4, h * 0.5), (0, h * 0.78)], w * 0.1, n=6)
    cut = [
        Part(path, "skin", shade=crescent(path, -36, -14), hatch=contour_strokes(path, -40, 86, (0.92,), 16)),
        Part(mouth, "flesh", open=True, gap=False, shade=crescent(mouth, 26, 14)),
        Part(
            stone, "pit", shade=crescent(stone, -14, -8, 1.0), lines=(groove,), line_tone="crease", gap=False
        ),
        _cap(w * 0.8),
    ]
    turn = lerp(28, 44, g["lean"])
    gap = w * lerp(1.06, 1.2, g["stem"])
    stalk = Part(
        taper([(0, 0), (4, -40), (0, -lerp(60, 110, g["stem"]))], 30, start=26, end=34, peak=0.98, n=5),
        "stem",
    )
    size = w * lerp(2.5, 3.2, g["leaf"])
    frond = _blades((gap * 0.62, -h * 0.34), lerp(-62, -30, g["leaf_tilt"]), size, -0.1, 0.13)
    return [
        Part(frond, "leaf"),
        *place([whole, stalk, _cap(w * 0.8)], (-gap * 0.4, -gap * 0.3 - h * 0.4), 1.0, turn),
        *place(cut, (gap * 0.62, gap * 0.3 - h * 0.4), 1.0, turn - lerp(4, 16, g["leaf_tilt"])),
    ]


# ---------------------------------------------------------------- jujube


def _wrinkled(g: Genes) -> list[Part]:
    """A dried jujube hanging from the origin: plump, its skin fallen in folds."""
    w = lerp(196, 226, g["width"])
    h = w * lerp(2.3, 2.7, g["height"])
    dent = lerp(6, 20, g["tip"])
    wob = lerp(0.004, 0.014, g["groove"]) * w
    right: list[Point] = [
        (0, dent),
        (w * 0.34, -dent * 0.5),
        (w * 0.74, h * 0.1),
        (w * 0.95 + wob, h * 0.28),
        (w * 0.99 - wob, h * 0.44),
        (w + wob, h * 0.58),
        (w * 0.88 - wob, h * 0.78),
        (w * 0.6, h * 0.93),
        (w * 0.28, h * 0.99),
        (0, h * 0.98),
    ]
    path = profile(right, 0.98)
    us = (-0.3, 0.34, -0.68, 0.02, 0.7, 0.5)[: 4 + round(2 * g["blush"])]
    folds = _wrinkles(w, h, us, lerp(0.02, 0.05, g["groove"]), 19)
    ends = [
        taper([polar(a, w * 0.12, (0, dent + 8)), polar(a, w * 0.36, (0, dent + 4))], 16, n=4)
        for a in (36, 90, 146)
    ]
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -46, -22),
            hatch=round_hatch(path, 2, 18),
            lines=(*folds, *ends),
            line_tone="crease",
        )
    ]


def _leaf(at: Point, angle: float, size: float, bow: float) -> Part:
    """Ovate with three veins from its foot."""
    tip = flow(at, angle, size)[-1]
    plain = leaf_part(at, tip, size * 0.46, bow, 0.42, veins=0)
    return (
        plain
        if size < 60
        else Part(plain.path, "leaf", plain.shade, lines=_three(at, angle, size, bow), line_tone="vein")
    )


def _three(at: Point, angle: float, size: float, bow: float) -> tuple[Path, ...]:
    spine = flow(at, angle, size * 0.86, bow, 5)
    out = [taper(spine, 13, start=11, peak=0.05, n=6)]
    for side in (-1, 1):
        out.append(
            taper(flow(at, angle + side * 3, size * 0.62, bow + side * 0.12, 5), 10, start=9, peak=0.1, n=6)
        )
    return (Path.join(out),)


def jujube_dried(g: Genes) -> list[Part]:
    """Two red dates, one across the other."""
    one = _wrinkled(g)
    w = lerp(196, 226, g["width"])
    h = w * lerp(2.3, 2.7, g["height"])
    stub = Part(
        taper([(0, 26), (2, -10), (8, -lerp(40, 90, g["stem"]))], 30, start=24, end=32, peak=0.98, n=5),
        "stem",
    )
    size = lerp(240, 330, g["leaf"])
    swing = lerp(-20, 20, g["leaf_tilt"])
    at = (2.0, -10.0)
    leaves = [_leaf(at, a + swing, size * k, b) for a, k, b in ((-150, 0.9, 0.08), (-70, 1.0, -0.08))]
    back = place(
        [*one, *leaves, stub],
        (-w * 0.1, -h * 0.66),
        lerp(0.84, 0.96, g["size_play"]),
        lerp(14, 34, g["lean"]),
    )
    front = place(one, (w * 0.3, -h * 0.12), 1.0, lerp(-62, -40, g["lean"]))
    return [*back, *front]


def jujube_branch(g: Genes) -> list[Part]:
    """Ripe fruit along a zigzag twig."""
    w = lerp(90, 104, g["width"])
    h = w * lerp(2.25, 2.75, g["height"])
    path = _oval(w, h, 1.0, g["tip"] * 0.6)
    n = 2 + round(4 * g["groove"])
    specks = flecks(
        [(w * (0.2 + 0.42 * math.sin(i * 2.4)), h * (0.36 + 0.46 * i / n)) for i in range(n)], w * 0.07
    )
    gleam = lerp(0.5, 0.74, g["blush"])
    shine = taper([(-w * 0.6, h * 0.2), (-w * 0.72, h * 0.42), (-w * 0.56, h * gleam)], w * 0.18, n=6)
    eye = ellipse(0, h * 0.035, w * 0.22, h * 0.03)
    one = [
        Part(
            path,
            "skin",
            shade=crescent(path, -w * 0.26, -16, 1.0),
            hatch=contour_strokes(path, -30, 90, (0.88, 0.7), 13),
            lines=(shine, specks, eye),
            line_tone="crease",
        )
    ]
    size = lerp(230, 300, g["leaf"])
    swing = lerp(-12, 12, g["leaf_tilt"])
    points: list[Point] = [(-430, -250), (-260, -150), (-60, -190), (140, -100), (400, -140)]
    hang = lerp(26, 70, g["stem"])
    small = lerp(0.82, 1.0, g["size_play"])
    spots = (
        (-288.0, -164.0, 8.0, 1.0),
        (-64.0, -190.0, -3.0, small),
        (156.0, -102.0, 2.0, 1.0),
        (370.0, -134.0, -8.0, small),
    )
    fruit: list[list[Part]] = []
    stalks = []
    for x, y, t, k in spots:
        stalks.append(taper([(x, y), (x, y + hang + 16)], 18, start=18, end=18, n=4))
        fruit.append(place(one, (x, y + hang), k, t + lerp(-6, 6, g["lean"])))
    leaves = [
        _leaf((-340, -190), -118 + swing, size * 0.9, 0.08),
        _leaf((-170, -172), -66 + swing, size, -0.08),
        _leaf((40, -146), -104 + swing, size, 0.08),
        _leaf((230, -116), -48 + swing, size * 0.96, -0.08),
        _leaf((-380, -216), 118 + swing, size * 0.84, 0.08),
    ]
    return [
        merge(leaves),
        Part(Path.join(stalks), "bark"),
        merge([f[0] for f in fruit]),
        twig(points, 38, 20, tone="bark", nicks=0),
    ]
