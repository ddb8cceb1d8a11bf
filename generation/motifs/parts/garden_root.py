"""Radish and beet: round roots with a tail, their tops, a bunch, a cut beet."""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, radial, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.greens import Stop, edged_leaf, ruffled, stalk, tie
from generation.motifs.parts.spine import swung
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

TONES = {
    "radish": {
        "skin": "#D8405C",
        "tail": "#F2B3BC",
        "leaf": "#5E9A3C",
        "vein": "#B5D488",
        "stem": "#8DB862",
        "tie": "#C9A05A",
    },
    "beet": {
        "skin": "#8A1D4B",
        "flesh": "#B02A62",
        "ring": "#F0A3BF",
        "leaf": "#4F8A3C",
        "vein": "#C8436F",
        "stem": "#B4325F",
        "mark": "#5C0F30",
    },
}


def _globe(r: float, h: float, shoulder: float, point: float, tail: float, sway: float) -> tuple[Path, Path]:
    """The root with its tail, crown at (0, 0); and the tail alone, from just above where it sets in."""
    right = [
        (r * 0.28, -h * 0.015),
        (r * 0.72, h * lerp(0.05, 0.09, 1 - shoulder)),
        (r * lerp(0.95, 1.0, shoulder), h * 0.26),
        (r, h * 0.46),
        (r * lerp(0.86, 0.74, point), h * 0.72),
        (r * lerp(0.5, 0.36, point), h * 0.90),
        (r * 0.13, h * 1.02),
    ]
    left = [(-x, y) for x, y in right]
    body = smooth([(0, h * 0.02), *right, (0, h * 1.06), *left[::-1]])
    root = taper(
        [(0, h * 0.9), (0, h * 1.06), (sway * 0.3, h + tail * 0.5), (sway, h + tail)],
        r * 0.3,
        start=r * 0.5,
        peak=0.02,
        n=9,
    )
    return union(body, root), root


def _ball(g: Genes, path: Path, r: float, h: float, tone: str, lines: tuple[Path, ...], mark: str) -> Part:
    middle = (0.0, h * 0.46)
    globe = ellipse(0, h * 0.46, r, h * 0.5)
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.24, -h * 0.08),
        light=glint(globe, 0.13, 0.62),
        hatch=round_hatch(globe, 3, r * 0.11, about=middle),
        shine=round_shine(globe, 2, r * 0.1, about=middle),
        lines=lines,
        line_tone=mark,
    )


def radish(g: Genes, r: float) -> list[Part]:
    """Crown at (0, 0), tail downwards: red, the tip white."""
    h = r * lerp(1.8, 2.7, g["length"])
    path, _ = _globe(
        r, h, 1 - g["taper"], g["taper"], r * lerp(0.5, 1.1, g["tip"]), r * lerp(-0.4, 0.4, g["lean"])
    )
    y = h * lerp(0.96, 0.8, g["rings"])
    edge = smooth(
        [(-r * 1.2, y - r * 0.22), (-r * 0.3, y), (r * 0.05, y - r * 0.05), (r * 0.4, y + r * 0.02)]
        + [(r * 1.2, y - r * 0.22), (r * 1.2, h * 3), (-r * 1.2, h * 3)],
        corners=(0, 4, 5, 6),
    )
    tip = intersection(path, edge)
    marks = tuple(
        taper([(r * x - r * 0.1, h + r * d), (r * x + r * 0.1, h + r * (d + 0.03))], 9, n=4)
        for x, d in ((0.0, 0.1),)
    )
    return [
        _ball(g, difference(path, edge), r, h, "skin", (), ""),
        Part(tip, "tail", shade=crescent(tip, -r * 0.16, -4, 1.0), lines=marks),
    ]


def _radish_leaf(g: Genes, base: Point, angle: float, length: float, turn: float) -> list[Part]:
    """Small lobes below, a broad round end."""
    points = swung(base, angle, length, turn, 7)
    w = length * lerp(0.17, 0.23, g["width"])
    stops: list[Stop] = [
        (0.26, 10, True),
        (0.32, w * 0.42, False),
        (0.40, w * 0.46, False),
        (0.43, w * 0.24, True),
        (0.50, w * 0.86, False),
        (0.60, w * 0.96, False),
        (0.64, w * 0.76, True),
        (0.74, w * 1.14, False),
        (0.88, w * 0.94, False),
        (0.97, w * 0.46, False),
    ]
    blade = edged_leaf(
        points,
        [(0.02, 9, False), *stops],
        rib=17,
        veins=((0.46, 0.58, w * 0.62), (0.64, 0.78, w * 0.72)),
        pointed=False,
        uneven=0.03,
    )
    return [blade]


def _beet_leaf(g: Genes, base: Point, angle: float, length: float, turn: float) -> list[Part]:
    """A red stalk, an oval blade with a wavy edge and red veins."""
    points = swung(base, angle, length, turn, 9)
    w = length * lerp(0.20, 0.27, g["width"])
    table = [(0.0, w * 0.2), (0.2, w * 0.8), (0.42, w), (0.7, w * 0.74), (1.0, w * 0.06)]
    edge = ruffled(table, 4, w * 0.1)
    cut = points[2:]
    blade = edged_leaf(
        cut,
        [(0.015, w * 0.3, False), *edge[1:]],
        rib=24,
        veins=((0.12, 0.34, w * 0.68), (0.34, 0.56, w * 0.66), (0.56, 0.76, w * 0.46)),
        vein_width=14,
    )
    return [blade, stalk(points[:4], length * 0.085, length * 0.04, gap=False)]


def _top(g: Genes, at: Point, reach: float, count: int, species: str, spread: float) -> list[Part]:
    """Leaves that fan out of the crown, the outer ones behind; their stalks last."""
    blades: list[Part] = []
    stalks: list[Part] = []
    half = (count - 1) / 2
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = (i - half) / half if half else 0.0
        size = reach * (1 - 0.2 * abs(k) + (0.06 if k < 0 else 0))
        bend = k * 34 if k else lerp(-16, 16, g["lean"])
        make = _radish_leaf if species == "radish" else _beet_leaf
        leaf, *rest = make(
            g, (at[0] + k * reach * 0.06, at[1]), -90 + k * spread * 0.62 - bend * 0.1, size, bend + k * 8
        )
        blades.append(leaf)
        stalks += rest
    return [*blades, *stalks]


def _radish_single(g: Genes) -> list[Part]:
    r = lerp(205, 232, g["width"])
    count = 3 + 2 * round(g["top_leaves"])
    leaves = _top(
        g, (0, r * 0.1), lerp(400, 540, g["top_height"]), count, "radish", lerp(46, 74, g["top_spread"])
    )
    return place([*leaves, *radish(g, r)], angle=lerp(2, 34, g["lean"]))


def _radish_bunch(g: Genes) -> list[Part]:
    """Three to five that hang from one tie."""
    count = 3 + 2 * round(g["count"])
    r = lerp(150, 168, g["width"]) * (1.0 if count == 3 else 0.88)
    leaves = _top(g, (0, 10), lerp(440, 540, g["top_height"]), 5, "radish", lerp(56, 80, g["top_spread"]))
    spots = {
        3: ((-1.02, 0.42, 16), (1.02, 0.38, -16), (0.0, 0.78, 0)),
        5: ((-1.72, 0.2, 26), (1.72, 0.16, -26), (-0.94, 0.86, 12), (0.94, 0.88, -12), (0.0, 1.34, 0)),
    }[count]
    stems: list[Part] = []
    roots: list[Part] = []
    for x, y, turn in spots:
        at = (x * r, y * r)
        stems.append(stalk([(at[0], at[1] + 20), (at[0] * 0.5, at[1] * 0.42), (x * 14, -10)], 36, 30))
        one = radish({**g, "lean": 0.5 + turn / 100, "length": g["length"] * 0.7, "tip": g["tip"] * 0.6}, r)
        roots += place(one, (at[0], at[1] - 10), 1.0, turn)
    return [*leaves, *stems, *roots, tie(-34, 66, 62)]


def beet(g: Genes, r: float) -> list[Part]:
    h = r * lerp(1.6, 2.0, g["length"])
    path, _ = _globe(
        r, h, 1 - g["taper"], g["taper"], r * lerp(0.55, 1.15, g["tip"]), r * lerp(-0.4, 0.4, g["lean"])
    )
    marks = []
    for i in range(2 + round(g["rings"] * 2)):
        y, reach = h * (0.86 + 0.1 * i), r * (0.3, 0.2, 0.14, 0.1)[i]
        side = 1 if i % 2 else -1
        marks.append(
            taper(
                [(-reach * 0.5 * (1 - side), y - 5), (0, y + 5), (reach * 0.5 * (1 + side), y - 5)], 13, n=5
            )
        )
    crown = taper([(-r * 0.44, h * 0.07), (0, h * 0.13), (r * 0.44, h * 0.07)], 16, n=7)
    return [_ball(g, path, r, h, "skin", (*marks, crown), "mark")]


def _beet_single(g: Genes) -> list[Part]:
    r = lerp(205, 240, g["width"])
    count = 3 + 2 * round(g["top_leaves"])
    leaves = _top(
        g, (0, r * 0.08), lerp(440, 560, g["top_height"]), count, "beet", lerp(40, 66, g["top_spread"])
    )
    return place([*leaves, *beet(g, r)], angle=lerp(-4, 30, g["lean"]))


def _face(g: Genes, r: float) -> list[Part]:
    """The cut: rings of light and dark, a slightly uneven rim."""

    def loop(k: float) -> Path:
        return radial(lambda a: r * k * (1 + 0.02 * ((a * 3 + 40) % 360 < 180) - 0.01), 12)

    rim = loop(1.0)
    count = 2 + round(g["rings"])
    rings = []
    for i in range(count):
        k = lerp(0.68, 0.26, i / (count - 1))
        wide = 0.075 if count == 3 else 0.095
        rings.append(loop(k) + loop(k - wide).reversed())
    return [
        Part(rim, "skin", shade=crescent(rim, -r * 0.06, -r * 0.08, 1.0)),
        Part(loop(0.87), "flesh", lines=tuple(rings), line_tone="ring", open=True, gap=False),
    ]


def _beet_cut(g: Genes) -> list[Part]:
    """One whole behind, the cut face of another in front."""
    r = lerp(195, 220, g["width"])
    count = 3 + 2 * round(g["top_leaves"])
    whole = [
        *_top(
            g, (0, r * 0.08), lerp(380, 470, g["top_height"]), count, "beet", lerp(40, 60, g["top_spread"])
        ),
        *beet({**g, "tip": g["tip"] * 0.5}, r),
    ]
    side = -1 if g["count"] < 0.5 else 1
    face = place(_face(g, r * 0.98), (side * -r * 1.16, r * 1.22))
    return [*place(whole, (side * r * 0.16, 0), 1.0, -side * lerp(4, 18, g["lean"])), *face]


def parts(species: str, form: str, g: Genes) -> tuple[Part, ...]:
    make = {
        ("radish", "bunch"): _radish_bunch,
        ("radish", "single"): _radish_single,
        ("beet", "whole"): _beet_single,
        ("beet", "cut"): _beet_cut,
    }[species, form]
    return fit(make(g), 890)
