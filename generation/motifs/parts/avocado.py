"""Avocado: half and whole. Functions of the genes of the family drupe."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    Genes,
    bent,
    body,
    flecks,
    flow,
    inner,
    leaf_part,
    place,
    profile,
    stem_part,
)
from generation.motifs.shading import contour_strokes, crescent, glint, round_shine


def _avocado_outline(g: Genes) -> tuple[Path, float, float]:
    w = lerp(300, 345, g["width"])
    h = w * lerp(2.3, 2.75, g["height"])
    neck = w * lerp(0.66, 0.42, g["tip"])
    right: list[Point] = [
        (0, 0),
        (neck * 0.64, h * 0.022),
        (neck * 1.0, h * 0.13),
        (lerp(neck * 1.16, w, 0.3), h * 0.32),
        (w * 0.93, h * 0.52),
        (w, h * 0.7),
        (w * 0.8, h * 0.9),
        (w * 0.4, h * 0.985),
        (0, h),
    ]
    sway = lerp(-0.16, 0.2, g["groove"]) * w

    def bend(p: Point) -> Point:
        up = max(0.0, (h * 0.7 - p[1]) / (h * 0.7))
        return (p[0] + sway * up * up, p[1])

    return bent(profile(right, 0.97), bend), w, h


def avocado_half(g: Genes) -> list[Part]:
    path, w, h = _avocado_outline(g)
    rim = inner(path, 30)
    flesh = inner(path, lerp(62, 84, g["blush"]))
    r = w * lerp(0.4, 0.52, g["size_play"])
    pit = profile(
        [
            (0, h * 0.68 - r * 1.08),
            (r * 0.72, h * 0.68 - r * 0.74),
            (r, h * 0.68),
            (r * 0.7, h * 0.68 + r * 0.74),
            (0, h * 0.68 + r),
        ]
    )
    parts = [
        Part(path, "skin", shade=crescent(path, -26, -16)),
        Part(rim, "rim", gap=False, open=True),
        Part(
            flesh,
            "flesh",
            gap=False,
            open=True,
            shade=crescent(flesh, -30, -18),
            hatch=contour_strokes(flesh, -30, 84, (0.92, 0.84), 15),
        ),
        Part(
            pit,
            "pit",
            shade=crescent(pit, -30, -22),
            light=glint(pit, 0.2),
            shine=round_shine(pit, 2, 20),
            gap=False,
        ),
    ]
    return place(_avocado_leafed(parts, g), angle=lerp(-12, 24, g["lean"]))


def _avocado_leafed(parts: list[Part], g: Genes) -> list[Part]:
    sway = lerp(-0.16, 0.2, g["groove"]) * lerp(300, 345, g["width"])
    base = (sway, 10.0)
    size = lerp(230, 350, g["leaf"])
    tip = flow((base[0], -26), lerp(-40, 6, g["leaf_tilt"]), size)[-1]
    leaf = leaf_part((base[0] + 4, -26), tip, size * 0.42, -0.12)
    return [*parts, leaf, stem_part(flow((base[0], 24), -96, lerp(64, 170, g["stem"]), 0.08), 36, 1.2)]


def avocado_whole(g: Genes) -> list[Part]:
    path, w, h = _avocado_outline(g)
    spots = [
        (0.1, 0.3),
        (-0.3, 0.5),
        (0.3, 0.44),
        (0.0, 0.5),
        (0.46, 0.58),
        (-0.46, 0.66),
        (0.18, 0.64),
        (-0.16, 0.7),
        (0.5, 0.74),
        (-0.36, 0.82),
        (0.06, 0.84),
        (0.34, 0.86),
        (-0.1, 0.4),
        (0.12, 0.18),
        (-0.12, 0.92),
        (0.66, 0.66),
    ]
    n = 5 + round(11 * g["blush"])
    marks = flecks([(w * x, h * y) for x, y in spots[:n]], lerp(8, 17, g["size_play"]), 30, 1.3)
    part = body(path, shade=(-58, -24), gleam=0.13, lines=(marks,), line_tone="blush")
    return place(_avocado_leafed([part], g), angle=lerp(-12, 24, g["lean"]))
