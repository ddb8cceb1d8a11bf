"""Family: melon. Watermelon, melon, papaya."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, intersection, outset, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.cut_face import sown
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    drop,
    fit,
    flow,
    place,
    stem_part,
)
from generation.motifs.parts.papaya import PAPAYA, papaya_half, papaya_whole
from generation.motifs.parts.vine import tendril, vine_leaf
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint

_TONES = {
    "watermelon": {
        **GREENS,
        "skin": "#4FA356",
        "stripe": "#1F5B34",
        "rind": "#2F7D43",
        "pith": "#EAF3D0",
        "flesh": "#E5383B",
        "seed": "#33201A",
        "stem": "#6F8240",
    },
    "melon": {
        **GREENS,
        "skin": "#C2AE56",
        "net": "#F4ECCB",
        "rind": "#8FA25A",
        "flesh": "#F3A65A",
        "pulp": "#E07F33",
        "seed": "#FBEBC4",
        "stem": "#6F8240",
    },
    "papaya": PAPAYA,
}


def _top(g: Genes, at: Point, wide: float) -> list[Part]:
    """The vine's end: stalk, curl and leaf over the fruit's pole."""
    length = lerp(90, 160, g["stem"])
    stem = flow((at[0], at[1] + 20), lerp(-112, -80, g["lean"]), length, 0.16)
    size = lerp(230, 330, g["leaf"])
    leaf = place(
        [vine_leaf(size, lerp(0.1, 0.7, g["marks"]))],
        (at[0] - 6, at[1] - length * 0.3),
        1.0,
        lerp(64, 96, g["leaf"]),
    )
    curl = Part(
        tendril(
            (at[0] + 10, at[1] - length * 0.4),
            lerp(-40, -12, g["stem"]),
            lerp(160, 240, g["tendril"]),
            lerp(1.0, 1.6, g["tendril"]),
            22,
        ),
        "stem",
    )
    return [curl, *leaf, stem_part(stem, wide, 1.2)]


# ---------------------------------------------------------------- watermelon


def _meridian(w: float, h: float, u: float, wave: float, thick: float, seed: int) -> Path:
    """A zigzag stripe from pole to pole at the longitude ``u`` (-1..1)."""
    left: list[Point] = []
    right: list[Point] = []
    n = 9
    for i in range(n):
        v = lerp(-0.9, 0.9, i / (n - 1))
        half = math.sqrt(1 - v * v)
        x = w * u * half
        swing = wave * half * (1 if (i + seed) % 2 else -1) * math.sqrt(max(0.1, 1 - u * u))
        t = thick * half**0.7 * math.sqrt(max(0.16, 1 - u * u)) * (1.2 if i % 2 else 0.8)
        left.append((x + swing - t / 2, h * v))
        right.append((x + swing + t / 2, h * v))
    return smooth([*left, *right[::-1]])


def _watermelon_ball(g: Genes) -> tuple[list[Part], float]:
    w = lerp(390, 420, g["width"])
    h = w * lerp(0.8, 1.04, g["height"])
    path = smooth([(x * w, y * h) for x, y in (polar(360 * i / 12 - 90, 1.0) for i in range(12))])
    n = 5 + 2 * round(g["marks"])
    stripes = []
    for i in range(n):
        u = math.sin(math.radians(lerp(-56, 56, i / (n - 1))))
        stripes.append(_meridian(w, h, u, lerp(5, 17, g["net"]), w * lerp(0.16, 0.23, g["net"]) * 5 / n, i))
    body = Part(
        path,
        "skin",
        shade=crescent(path, -60, -34),
        light=glint(path, 0.11, 0.62),
        hatch=contour_strokes(path, -42, 96, (0.93, 0.84), 20),
        lines=(intersection(Path.join(stripes), path),),
        line_tone="stripe",
    )
    return [body], h


def _watermelon_whole(g: Genes) -> list[Part]:
    body, h = _watermelon_ball(g)
    return place([*body, *_top(g, (0.0, -h * 0.98), 40)], angle=lerp(-12, 16, g["lean"]))


def _seed_rows(r: float, n: int, squeeze: float, size: float) -> Path:
    """Seeds in two arcs of a half-moon slice, pointing to its middle."""
    out = []
    for k, m in ((0.68, n), (0.4, n - 2)):
        for i in range(m):
            a = 180 * (i + 0.5) / m
            x, y = polar(a, r * k)
            p = (x, y * squeeze + r * 0.06)
            out.append(drop(p, r * size, r * size * 0.62, math.degrees(math.atan2(-p[1], -p[0]))))
    return Path.join(out)


def _moon(r: float, squeeze: float, bow: float) -> Path:
    """Half a disc, round side down; ``bow`` lifts the middle of its upper edge."""
    arc = [(x, y * squeeze) for x, y in (polar(180 * i / 8, r) for i in range(9))]
    return smooth([*arc, (-r * 0.5, -bow * 0.76), (0, -bow), (r * 0.5, -bow * 0.76)], corners=(0, 8))


def _half_moon(g: Genes, bitten: bool) -> list[Part]:
    r = 440.0
    squeeze = lerp(0.86, 1.06, g["height"])
    rim = lerp(0.93, 0.89, g["rim"])
    pale = rim - lerp(0.045, 0.08, g["rim"])
    bow = lerp(-44, 40, g["width"])
    rind = _moon(r, squeeze, bow)
    pith, flesh = (intersection(ellipse(0, 0, r * k, r * k * squeeze), rind) for k in (rim, pale))
    if bitten:
        x = r * lerp(0.1, 0.48, g["tendril"])
        bite = union(*(ellipse(x + dx, -bow + dy, 62) for dx, dy in ((-82, -14), (0, 22), (82, -14))))
        rind, pith, flesh = (difference(p, bite) for p in (rind, pith, flesh))
    dashes = []
    m = 9 + 2 * round(2 * g["marks"])
    wide = lerp(26, 44, g["net"])
    for i in range(m):
        (x0, y0), (x1, y1) = (polar(lerp(12, 168, i / (m - 1)), r * k) for k in (0.984, rim + 0.006))
        dashes.append(taper([(x0, y0 * squeeze), (x1, y1 * squeeze)], wide, start=wide, peak=0.02, n=4))
    seeds = _seed_rows(r * pale, 5 + round(2 * g["seeds"]), squeeze, lerp(0.145, 0.18, g["stem"]))
    if bitten:
        seeds = difference(seeds, outset(bite, 16))
    return [
        Part(rind, "rind", lines=(Path.join(dashes),), line_tone="skin"),
        Part(pith, "pith", open=True, gap=False),
        Part(
            flesh, "flesh", gap=False, shade=crescent(flesh, -26, -22, 1.0), lines=(seeds,), line_tone="seed"
        ),
    ]


def _watermelon_slice(g: Genes) -> list[Part]:
    """The half moon: rind, pale pith, red flesh with its seeds; bitten or whole, alone or before another."""
    two = g["leaf"] > 0.6
    front = _half_moon(g, g["tendril"] > 0.55 and not two)
    if two:
        lift = lerp(150, 220, g["leaf"]) + 50 * g["tendril"]
        back = place(_half_moon(g, False), (60, -lift), 0.86, -lerp(16, 34, g["leaf"]))
        front = [*back, *front]
    return place(front, angle=lerp(-24, 14, g["lean"]))


def _watermelon_wedge(g: Genes) -> list[Part]:
    """The whole melon behind, a triangle of it standing before."""
    body, h = _watermelon_ball(g)
    top = _top(g, (0.0, -h * 0.98), 40)
    back = place([*body, *top], (-90, -120), 0.92, lerp(-18, 6, g["lean"]))
    wide = lerp(250, 300, g["tendril"])
    tall = lerp(480, 540, g["stem"])
    sag = 70.0

    def tri(k: float, foot: float) -> Path:
        y = tall * foot
        return smooth(
            [
                (0, 0),
                (wide * k * 0.5, tall * 0.46 * foot),
                (wide * k * foot, y),
                (wide * k * 0.5 * foot, y + sag * 0.78),
                (0, y + sag),
                (-wide * k * 0.5 * foot, y + sag * 0.78),
                (-wide * k * foot, y),
                (-wide * k * 0.5, tall * 0.46 * foot),
            ],
            corners=(0, 2, 6),
        )

    rim = lerp(0.91, 0.87, g["rim"])
    pale = rim - lerp(0.05, 0.08, g["rim"])
    rows = []
    for v, us in ((0.34, (0.0,)), (0.56, (-0.5, 0.5)), (0.78, (-0.62, 0.0, 0.62))):
        y = tall * (v * pale + 0.03)
        rows += [drop((u * wide * v * pale, y + 10 * (1 - abs(u))), 56, 34, -90 + u * 26) for u in us]
    if g["seeds"] > 0.5:
        rows.append(drop((0, tall * 0.62 * pale), 50, 32, -90))
    front = [
        Part(tri(1.0, 1.0), "rind"),
        Part(tri(1.0, rim), "pith", open=True, gap=False),
        Part(
            tri(1.0, pale),
            "flesh",
            gap=False,
            shade=crescent(tri(1.0, pale), -24, -8, 1.0),
            lines=(Path.join(rows),),
            line_tone="seed",
        ),
    ]
    return [*back, *place(front, (190, -80), 0.94, lerp(-16, 2, g["lean"]))]


# ---------------------------------------------------------------- melon


def _net(w: float, h: float, n: int, twist: float, width: float) -> tuple[Path, ...]:
    """A cork net over the ball: ``n`` lines each way that turn by ``twist`` degrees from pole to pole."""
    out = []
    for way in (-1, 1):
        for i in range(-2, n + 2):
            points = []
            for j in range(9):
                v = lerp(-0.9, 0.9, j / 8)
                turn = lerp(-90, 90, (i + 0.5) / n) + way * twist * v + 5 * math.sin(i * 2.1 + j * 1.7)
                if abs(turn) < 76:
                    points.append((w * math.sin(math.radians(turn)) * math.sqrt(1 - v * v), h * v))
            # in halves: shorter than the furrows
            for part in (points[:5], points[4:]):
                if len(part) > 2:
                    out.append(taper(part, width, start=width * 0.7, end=width * 0.7, n=7))
    return tuple(out)


def _ribs(w: float, h: float, width: float) -> list[Path]:
    """Shallow furrows from pole to pole: the longest lines, so that styles of few lines keep them."""
    out = []
    for turn, far in ((-58, 0.8), (-30, 0.88), (-1, 0.96), (29, 0.88), (57, 0.8)):
        k = math.sin(math.radians(turn)) * w
        points = [(k * math.sqrt(1 - v * v), v * h) for v in (far * i / 3 for i in range(-3, 4))]
        out.append(taper(points, width, start=width * 0.4, end=width * 0.4, n=11))
    return out


def _melon_ball(g: Genes) -> tuple[list[Part], float]:
    w = lerp(386, 420, g["width"])
    h = w * lerp(0.88, 1.08, g["height"])
    path = smooth([(x * w, y * h) for x, y in (polar(360 * i / 12 - 90, 1.0) for i in range(12))])
    n = 7 + round(3 * g["marks"])
    lines = _net(w, h, n, lerp(26, 48, g["net"]), lerp(15, 11, g["marks"]))
    body = Part(
        path,
        "skin",
        shade=crescent(path, -60, -34),
        hatch=contour_strokes(path, -42, 96, (0.94, 0.86), 18),
        lines=(*_ribs(w, h, lerp(20, 26, g["net"])), *lines),
        line_tone="net",
    )
    return [body], h


def _t_stalk(g: Genes, h: float) -> list[Part]:
    """The T of vine left on a good melon."""
    k = lerp(90, 140, g["stem"])
    up = stem_part([(0, -h * 0.92), (3, -h * 0.92 - k * 0.6), (-2, -h * 0.92 - k)], 40, 1.15)
    y = -h * 0.92 - k
    bar = taper(
        [(-lerp(110, 170, g["tendril"]), y - 26), (0, y), (lerp(110, 180, g["tendril"]), y - 34)],
        44,
        start=34,
        end=30,
        n=6,
    )
    return [up, Part(bar, "stem", gap=False)]


def _melon_whole(g: Genes) -> list[Part]:
    body, h = _melon_ball(g)
    size = lerp(220, 320, g["leaf"])
    leaf = place(
        [vine_leaf(size, lerp(0.0, 0.3, g["seeds"]))], (26, -h * 1.06), 1.0, lerp(-122, -84, g["leaf"])
    )
    return place([*body, *leaf, *_t_stalk(g, h)], angle=lerp(-12, 12, g["lean"]))


def _melon_half(g: Genes) -> list[Part]:
    """Whole behind, half before it: orange flesh round a hollow full of seeds."""
    body, h = _melon_ball(g)
    back = place([*body, *_t_stalk(g, h)], (-110, -150), 0.84, lerp(-16, 2, g["lean"]))
    rx, ry = 340.0, 340 * lerp(0.88, 1.02, g["height"])
    skin = ellipse(0, 0, rx, ry)
    rim = lerp(0.93, 0.89, g["rim"])
    flesh = ellipse(0, 0, rx * rim, ry * rim)
    k = lerp(0.4, 0.5, g["seeds"])
    points = []
    for i in range(24):
        bump = 1.0 if i % 2 else 0.9
        x, y = polar(15 * i, k * bump)
        points.append((x * rx, y * ry))
    hollow = smooth(points)
    seeds = sown(rx * k * 0.8, ry * k * 0.8, 12 + round(9 * g["seeds"]), 62, 28)
    front = [
        Part(skin, "rind", shade=crescent(skin, -24, -18)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -34, -24, 1.0),
            hatch=contour_strokes(flesh, -30, 80, (0.92,), 14),
        ),
        Part(
            hollow, "pulp", gap=False, shade=crescent(hollow, 22, 16, 1.0), lines=(seeds,), line_tone="seed"
        ),
    ]
    return [*back, *place(front, (150, 110), 1.0, lerp(-10, 10, g["lean"]))]


def _boat(g: Genes) -> list[Part]:
    """A slice of melon: netted rind below, the hollow of the seeds on top."""
    r = 440.0
    deep = r * lerp(0.6, 0.76, g["height"])
    hollow = r * lerp(0.16, 0.28, g["seeds"])
    rim = lerp(40, 56, g["rim"])

    def boat(out: float, low: float, top: float) -> Path:
        edge = [(-out, -r * 0.12 + top), (-out * 0.5, hollow * 0.62 + top), (0, hollow + top)]
        edge += [(-x, y) for x, y in edge[1::-1]]
        under = [(x * out, y * low) for x, y in (polar(lerp(6, 174, i / 8), 1.0) for i in range(9))]
        return smooth([*edge, *under], corners=(0, 4))

    path = boat(r, deep, 0)
    pale = boat(r * 0.94, deep - rim * 0.62, 10)
    face = boat(r * 0.9, deep - rim, 17)
    n = 4 + round(3 * g["marks"])
    seeds = []
    for i in range(n):
        u = lerp(-0.5, 0.5, i / (n - 1))
        seeds.append(drop((u * r, hollow * (1 - 1.1 * u * u) + (60 if i % 2 else 78)), 66, 36, -90 + u * 50))
    bits = tuple(
        taper(
            [(x * r * 0.98, y * deep * 0.98), (x * r * 0.95 - 10, y * (deep - rim * 0.5))],
            lerp(14, 24, g["net"]),
            start=14,
            n=4,
        )
        for x, y in (polar(a, 1.0) for a in range(16, 172, 13))
    )
    return [
        Part(path, "rind", lines=bits, line_tone="net", shade=crescent(path, -16, -18, 1.0)),
        Part(pale, "net", open=True, gap=False),
        Part(
            face,
            "flesh",
            gap=False,
            shade=crescent(face, -20, -22, 1.0),
            lines=(Path.join(seeds),),
            line_tone="seed",
        ),
    ]


def _melon_slice(g: Genes) -> list[Part]:
    """Two slices, one leaning behind the other."""
    one = _boat(g)
    back = place(
        one,
        (lerp(30, 130, g["tendril"]), -lerp(230, 290, g["stem"])),
        lerp(0.84, 0.96, g["leaf"]),
        -lerp(14, 34, g["leaf"]),
    )
    return place([*back, *one], angle=lerp(-14, 10, g["lean"]))


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("watermelon", "slice"): _watermelon_slice,
    ("watermelon", "whole"): _watermelon_whole,
    ("watermelon", "cut"): _watermelon_wedge,
    ("melon", "whole"): _melon_whole,
    ("melon", "half"): _melon_half,
    ("melon", "slice"): _melon_slice,
    ("papaya", "half"): papaya_half,
    ("papaya", "whole"): papaya_whole,
}

_HERO = {
    "watermelon slice": ("flesh",),
    "watermelon cut": ("flesh",),
    "melon half": ("flesh", "pulp"),
    "melon slice": ("flesh", "pulp"),
    "papaya half": ("flesh",),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = fit(_DRAW[species, form](genes))
    return Figure(parts, _TONES[species], _HERO.get(f"{species} {form}", ("skin",)))


FAMILY = Family(
    name="melon",
    genes=("width", "height", "marks", "net", "rim", "seeds", "stem", "tendril", "leaf", "lean"),
    forms={
        "watermelon": ("slice", "whole", "cut"),
        "melon": ("whole", "half", "slice"),
        "papaya": ("half", "whole"),
    },
    draw=draw,
)
