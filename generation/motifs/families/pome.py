"""Family: pome. Apple and pear."""

from __future__ import annotations

from generation.drawing.geometry import outline
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    bent,
    body,
    drop,
    fit,
    flecks,
    flow,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

_TONES = {
    "apple": {
        **GREENS,
        "skin": "#C8342E",
        "flesh": "#FBEFD5",
        "core": "#D9C48A",
        "seed": "#5A3417",
        "streak": "#E58A5F",
    },
    "pear": {
        **GREENS,
        "skin": "#B8C24A",
        "flesh": "#F6EFD2",
        "core": "#D3C98B",
        "seed": "#5A3417",
        "streak": "#787226",
    },
}


def _apple(g: Genes) -> tuple[Path, float, float]:
    """Outline, half width and height; the stem's dimple is the origin."""
    w = lerp(350, 410, g["width"])
    h = w * lerp(1.68, 2.0, g["height"])
    d = lerp(36, 78, g["dimple"])
    up = lerp(0.06, -0.07, g["shoulder"]) * h
    foot = lerp(0.72, 0.5, g["waist"])
    right: list[Point] = [
        (0, 0),
        (w * 0.2, -d * 0.82),
        (w * 0.5, -d),
        (w * 0.86, -d + h * 0.14),
        (w, h * 0.4 + up),
        (w * lerp(0.86, foot + 0.16, 0.5), h * 0.7 + up * 0.6),
        (w * foot, h * 0.87),
        (w * 0.26, h * 0.955),
        (0, h * 0.925),
    ]
    return profile(right, 0.97, corners=(0,)), w, h


def _pear(g: Genes) -> tuple[Path, float, float]:
    w = lerp(290, 350, g["width"])
    h = w * lerp(2.25, 2.75, g["height"])
    neck = w * lerp(0.56, 0.36, g["waist"])
    hip = lerp(0.62, 0.7, g["shoulder"]) * h
    d = lerp(0, 34, g["dimple"])
    right: list[Point] = [
        (0, 0),
        (neck * 0.52, -d),
        (neck * 0.94, h * 0.075),
        (neck * 1.08, h * 0.22),
        (lerp(neck * 1.2, w, 0.52), hip - h * 0.24),
        (w, hip),
        (w * 0.83, hip + (h - hip) * 0.62),
        (w * 0.42, h * 0.972),
        (0, h * 0.968),
    ]
    sway = lerp(-0.22, 0.3, g["lean"]) * w

    def bend(p: Point) -> Point:
        up = max(0.0, (hip - p[1]) / hip)
        return (p[0] + sway * (up * up - 1), p[1])

    return bent(profile(right, 0.97), bend), w, h


def _outline(species: str, g: Genes) -> tuple[Path, float, float]:
    return _apple(g) if species == "apple" else _pear(g)


def _streaks(w: float, h: float, blush: float) -> tuple[Path, ...]:
    """An apple's stripes run from the stem's dimple down the form."""
    n = 3 + round(blush * 4)
    out = []
    for i in range(n):
        u = lerp(-0.1, 0.74, i / (n - 1))
        length = lerp(0.26, 0.5, blush) * (1 - 0.35 * abs(u - 0.3)) * (1.0 if i % 2 else 0.7)
        x0, y0 = w * u * 0.62, h * (0.06 + 0.02 * abs(u) + (0.03 if i % 2 else 0.0))
        x1 = w * u * 1.16
        out.append(
            taper(
                [(x0, y0), ((x0 + x1) / 2 + w * u * 0.12, y0 + h * length * 0.5), (x1, y0 + h * length)],
                17,
                n=6,
            )
        )
    return tuple(out)


def _freckles(w: float, h: float, hip: float, blush: float) -> Path:
    """A pear's lenticels: denser to the shadow side and the hip."""
    spots = [
        (0.02, 0.5),
        (0.3, 0.42),
        (0.36, 0.6),
        (0.1, 0.68),
        (0.56, 0.62),
        (0.26, 0.78),
        (-0.16, 0.8),
        (0.52, 0.8),
        (-0.36, 0.66),
        (0.02, 0.88),
        (-0.12, 0.58),
        (0.42, 0.7),
        (0.16, 0.56),
    ]
    n = 4 + round(blush * 9)
    return flecks([(w * x - hip, h * y) for x, y in spots[:n]], lerp(7.5, 12, blush), 25, 1.2)


def _fruit(species: str, g: Genes) -> list[Part]:
    path, w, h = _outline(species, g)
    if species == "apple":
        hollow = smooth(
            [(-w * 0.3, -8), (-w * 0.1, 26), (0, 30), (w * 0.12, 26), (w * 0.32, -8), (0, 8)], corners=(0, 4)
        )
        gouge = taper([(-w * 0.3, 4), (0, 40), (w * 0.34, 0)], 20, n=7)
        part = body(
            path,
            lines=_streaks(w, h, g["blush"]),
            line_tone="streak",
            extra_shade=hollow,
            extra_hatch=(gouge,),
        )
    else:
        marks = _freckles(w, h, lerp(-0.22, 0.3, g["lean"]) * w * 0.8, g["blush"])
        part = body(path, lines=(marks,), line_tone="streak", shade=(-52, -22), gleam=0.11)
    return [part]


def _stem(species: str, g: Genes) -> Part:
    length = lerp(110, 205, g["stem"])
    if species == "apple":
        return stem_part(flow((0, 34), lerp(-112, -84, g["lean"]), length, 0.12), 26)
    return stem_part(flow((0, 16), lerp(-110, -84, g["lean"]), length, 0.14), 30)


def _leaf(species: str, g: Genes, base: Point, flip: int = 1) -> Part:
    length = lerp(230, 340, g["leaf"])
    angle = lerp(-36, -2, g["leaf_tilt"])
    tip = flow(base, angle if flip > 0 else 180 - angle, length)[-1]
    return leaf_part(base, tip, length * (0.46 if species == "apple" else 0.4), bend=-0.13 * flip)


def _whole(species: str, g: Genes) -> list[Part]:
    parts = [*_fruit(species, g), _leaf(species, g, (4, -30)), _stem(species, g)]
    turn = lerp(-7, 7, g["lean"]) if species == "apple" else 4
    return place(parts, angle=turn)


def _half(species: str, g: Genes) -> list[Part]:
    path, w, h = _outline(species, g)
    flesh = inner(path, 34)
    apple = species == "apple"
    x = 0.0 if apple else -lerp(-0.22, 0.3, g["lean"]) * w * 0.92
    y = h * (0.46 if apple else 0.66)
    a = w * lerp(0.34, 0.46, g["blush"])
    heart = smooth(
        [
            (x, y - a * 0.62),
            (x + a * 0.6, y - a * 0.72),
            (x + a, y - a * 0.05),
            (x + a * 0.55, y + a * 0.66),
            (x, y + a * 0.98),
            (x - a * 0.55, y + a * 0.66),
            (x - a, y - a * 0.05),
            (x - a * 0.6, y - a * 0.72),
        ],
        corners=(0, 4),
    )
    lines = [outline(heart, 13)]
    top = 40.0 if apple else 30.0
    lines.append(
        taper([(0, top), (x * 0.6, (y + top) * 0.42), (x, y - a * 0.6)], 15, start=15, end=9, peak=0.1)
    )
    lines.append(taper([(x, y + a), (x, h * 0.9)], 14, start=8, end=16, peak=0.9, n=4))
    seeds = Path.join(
        drop((x + s * a * 0.34, y + a * 0.06), a * 0.74, a * 0.34, -90 - s * 16) for s in (-1, 1)
    )
    return place(
        [
            Part(path, "skin", shade=crescent(path, -30, -16), gap=True),
            Part(
                flesh,
                "flesh",
                shade=crescent(flesh, -34, -20),
                lines=tuple(lines),
                line_tone="core",
                open=True,
                gap=False,
                hatch=contour_strokes(flesh, -30, 84, (0.9, 0.8), 15),
            ),
            Part(seeds, "seed", gap=False),
            _leaf(species, g, (4, -30)),
            _stem(species, g),
        ],
        angle=lerp(-7, 7, g["lean"]) if apple else 4,
    )


def _branch(species: str, g: Genes) -> list[Part]:
    """Two fruits under a twig that leaves the upper left."""
    tilt = lerp(-60, 60, g["leaf_tilt"])
    points: list[Point] = [(-470, -60 + tilt * 0.4), (-200, -8), (110, -20), (430, -90 - tilt)]
    size = lerp(240, 320, g["leaf"])
    twig_part = twig(points, 50, 24)
    apple = species == "apple"
    fruit = _fruit(species, g)
    k = 0.8 if apple else 0.74
    hang = lerp(90, 150, g["stem"])
    width = 0.46 if apple else 0.4
    back = place(
        [*fruit, stem_part([(0, 30), (6, -hang * 0.6), (0, -hang / k * 1.1)], 26)],
        (230, hang - 40),
        k * 0.86,
        lerp(-12, 2, g["lean"]),
    )
    front = place(
        [*fruit, stem_part([(0, 30), (-10, -hang * 0.7), (0, -hang * 1.5 / k)], 26)],
        (-150, hang * 1.4),
        k,
        lerp(2, 12, g["lean"]),
    )
    leaves = [
        leaf_part((60, -20), (60 - size * 0.62, -size * 0.9), size * width, -0.12),
        leaf_part((200, -34), (200 + size * 0.42, -60 - size * 0.85), size * width, 0.14),
        leaf_part((-300, -20), (-300 - size * 0.72, size * 0.66), size * width, 0.16),
    ]
    return [merge(leaves[:2]), *back, twig_part, *front, leaves[2]]


def draw(species: str, form: str, genes: Genes) -> Figure:
    make = {"whole": _whole, "half": _half, "branch": _branch}[form]
    return Figure(fit(make(species, genes)), _TONES[species])


FAMILY = Family(
    name="pome",
    genes=("width", "height", "shoulder", "waist", "dimple", "lean", "stem", "leaf", "leaf_tilt", "blush"),
    forms={
        "apple": ("whole", "half", "branch"),
        "pear": ("whole", "half", "branch"),
    },
    draw=draw,
)
