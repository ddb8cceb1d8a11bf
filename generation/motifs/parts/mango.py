"""Mango: whole, scored cheek, branch. Functions of the genes of the family drupe."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    Genes,
    bent,
    body,
    flow,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.shading import contour_strokes, crescent


def _mango_outline(g: Genes) -> tuple[Path, float]:
    """A full belly, a flatter back, a beak near the tip; the stem is the origin."""
    w = lerp(250, 300, g["width"])
    h = w * lerp(2.3, 2.75, g["height"])
    beak = lerp(0.0, 0.14, g["tip"]) * w
    points: list[Point] = [
        (0, 0),
        (w * 0.5, -h * 0.005),
        (w * 0.95, h * 0.14),
        (w * 1.12, h * 0.38),
        (w * 0.9, h * 0.66),
        (w * 0.4, h * 0.88),
        (-w * 0.12 - beak * 0.4, h * 0.985),
        (-w * 0.44 - beak, h * 0.96),
        (-w * 0.62 - beak * 0.3, h * 0.8),
        (-w * 0.7, h * 0.56),
        (-w * 0.72, h * 0.3),
        (-w * 0.46, h * 0.07),
    ]
    hook = lerp(-0.06, 0.14, g["groove"])

    def bend(p: Point) -> Point:
        t = p[1] / h
        return (p[0] - hook * h * t * t * t, p[1])

    return bent(smooth(points), bend), h


def _mango(g: Genes) -> list[Part]:
    path, h = _mango_outline(g)
    w = lerp(250, 300, g["width"])
    n = 3 + round(4 * g["blush"])
    marks = []
    for i in range(n):
        u = lerp(0.0, 0.86, i / (n - 1))
        length = lerp(0.2, 0.36, g["blush"]) * (1.0 if i % 2 else 0.7)
        y0 = h * (0.09 + (0.03 if i % 2 else 0.0) + 0.05 * u * u)
        x0, x1 = w * u * 0.86, w * (u * 1.02 + 0.02)
        marks.append(
            taper(
                [(x0, y0), ((x0 + x1) / 2 + w * 0.05 * u, y0 + h * length * 0.5), (x1, y0 + h * length)],
                18,
                n=6,
            )
        )
    return [body(path, shade=(-54, -26), gleam=0.11, lines=tuple(marks), line_tone="blush")]


def mango_whole(g: Genes) -> list[Part]:
    size = lerp(330, 450, g["leaf"])
    stem = stem_part(flow((8, 20), -86, lerp(80, 150, g["stem"]), 0.08), 30, 1.2)
    angle = lerp(-30, 14, g["leaf_tilt"])
    leaves = [leaf_part((10, -44), flow((10, -44), angle, size)[-1], size * 0.26, -0.1, veins=4)]
    if g["size_play"] > 0.5:
        leaves.insert(
            0, leaf_part((10, -40), flow((10, -40), angle - 48, size * 0.72)[-1], size * 0.2, -0.1, veins=3)
        )
    return place([*_mango(g), *leaves, stem], angle=lerp(10, 34, g["lean"]))


def mango_half(g: Genes) -> list[Part]:
    """A cheek, scored and turned out: the hedgehog."""
    w = lerp(300, 350, g["width"])
    h = w * lerp(1.28, 1.5, g["height"])
    tip = lerp(0.0, 0.16, g["tip"])
    path = profile(
        [
            (0, -h),
            (w * (0.56 - tip), -h * 0.86),
            (w * (0.93 - tip * 0.3), -h * 0.42),
            (w, h * 0.08),
            (w * 0.84, h * 0.62),
            (w * 0.44, h * 0.93),
            (0, h),
        ],
        1.04,
    )
    flesh = inner(path, 34)
    n = round(lerp(3, 5, g["groove"]))
    bulge = lerp(0.12, 0.34, g["size_play"])
    step = 2 * w / (n + 1)
    lines = []
    for i in range(n):
        x = -w + step * (i + 1)
        k = bulge * (1 if x >= 0 else -1) * abs(x) / w
        lines.append(
            taper([(x * 0.86, -h), (x + k * w * 0.5, 0), (x * 0.86, h)], 22, start=14, end=14, peak=0.5, n=7)
        )
    rows = round(n * h / w)
    for i in range(rows):
        y = -h + 2 * h / (rows + 1) * (i + 1)
        k = bulge * y / h
        lines.append(
            taper([(-w, y * 0.9), (0, y + k * h * 0.34), (w, y * 0.9)], 22, start=14, end=14, peak=0.5, n=7)
        )
    size = lerp(260, 360, g["leaf"])
    base = (0.0, -h + 8)
    leaf = leaf_part(base, flow(base, lerp(-34, 6, g["leaf_tilt"]), size)[-1], size * 0.28, -0.1, veins=4)
    stem = stem_part(flow((0, -h + 24), -92, lerp(60, 110, g["stem"]), 0.1), 32, 1.15)
    extra = (
        Path() if g["blush"] < 0.05 else crescent(path, -lerp(10, 50, g["blush"]), -lerp(8, 30, g["blush"]))
    )
    return place(
        [
            Part(path, "skin", shade=extra or crescent(path, -16, -10)),
            Part(
                flesh,
                "flesh",
                shade=crescent(flesh, -34, -22),
                lines=tuple(lines),
                line_tone="cut",
                open=True,
                gap=False,
                hatch=contour_strokes(flesh, -30, 84, (0.94,), 15),
            ),
            leaf,
            stem,
        ],
        angle=lerp(-4, 28, g["lean"]),
    )


def mango_branch(g: Genes) -> list[Part]:
    """Two mangoes hang on long stalks under a crown of lance leaves."""
    fruit = _mango(g)
    hang = lerp(150, 260, g["stem"])
    smaller = lerp(0.74, 0.98, g["size_play"])
    size = lerp(360, 460, g["leaf"])
    spread = lerp(-16, 16, g["leaf_tilt"])
    a, b = (-170.0, hang), (215.0, hang * 0.6)
    top = (0.0, 0.0)
    stems = [
        twig([top, (a[0] * 0.5 - 16, a[1] * 0.45), (a[0], a[1] + 14)], 26, 20, nicks=0),
        twig([top, (b[0] * 0.62 + 10, b[1] * 0.4), (b[0], b[1] + 14)], 26, 20, nicks=0),
    ]
    leaves = [
        leaf_part(top, flow(top, angle + spread * k, size * m)[-1], size * 0.23, bow, veins=4)
        for angle, k, m, bow in (
            (-172, -1, 0.96, 0.14),
            (-8, 1, 0.96, -0.14),
            (-126, -0.6, 0.94, 0.1),
            (-54, 0.6, 0.94, -0.1),
        )
    ]
    trunk = twig([(30, -size * 0.62), (4, -size * 0.3), (0, 30)], 32, 46, nicks=0)
    return [
        merge(leaves[:2]),
        *place(fruit, b, 0.84 * smaller, lerp(-12, 10, g["lean"])),
        *place(fruit, a, 0.84, lerp(0, 22, g["lean"])),
        merge(stems),
        merge(leaves[2:]),
        trunk,
    ]
