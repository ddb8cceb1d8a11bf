"""Mango: whole, scored cheek, branch. Functions of the genes of the family drupe."""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polygon, smooth, taper
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
from generation.motifs.shading import crescent


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
    """A cheek, scored and turned out: the hedgehog. Tones: peel, cut, skin."""
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
    flesh = inner(path, 30)
    columns = 4 + round(g["groove"])
    cubes = intersection(_cubes(w, h, columns, lerp(0.1, 0.3, g["size_play"])), inner(path, 46))
    size = lerp(260, 360, g["leaf"])
    base = (0.0, -h + 8)
    leaf = leaf_part(base, flow(base, lerp(-34, 6, g["leaf_tilt"]), size)[-1], size * 0.28, -0.1, veins=4)
    stem = stem_part(flow((0, -h + 24), -92, lerp(60, 110, g["stem"]), 0.1), 32, 1.15)
    blush = crescent(path, -lerp(14, 60, g["blush"]), -lerp(10, 36, g["blush"]))
    return place(
        [
            Part(path, "peel", shade=blush),
            Part(flesh, "cut", open=True, gap=False),
            Part(cubes, "skin", shade=difference(cubes, cubes.translate(-13, -14)), gap=False),
            leaf,
            stem,
        ],
        angle=lerp(-4, 28, g["lean"]),
    )


def _cubes(w: float, h: float, columns: int, bulge: float) -> Path:
    """A grid of tiles on a swollen cheek: the middle ones largest, the rows bowed."""

    def at(u: float, v: float) -> Point:
        return (w * u * (1.06 - bulge * v * v), h * v * (1.06 - bulge * u * u))

    rows = round(columns * h / w * 0.92)
    gap_u, gap_v = 13 / w, 13 / h
    tiles = []
    for i in range(columns):
        u0, u1 = 2 * i / columns - 1 + gap_u, 2 * (i + 1) / columns - 1 - gap_u
        for j in range(rows):
            v0, v1 = 2 * j / rows - 1 + gap_v, 2 * (j + 1) / rows - 1 - gap_v
            tiles.append(polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]))
    return Path.join(tiles)


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
