"""Papaya: whole, and a half before it. Functions of the genes of the family melon."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import GREENS, Genes, flow, inner, place, profile, stem_part
from generation.motifs.shading import contour_strokes, crescent, glint

PAPAYA = {
    **GREENS,
    "skin": "#E3A93A",
    "flush": "#8FA844",
    "rind": "#D9A23A",
    "flesh": "#F07F3C",
    "hollow": "#FBC06A",
    "seed": "#2B1F1A",
    "stem": "#7A8A44",
    "gleam": "#8F8378",
}


def _outline(g: Genes) -> tuple[Path, float, float]:
    """A long pear from its stalk at the origin down: outline, half width, height."""
    w = lerp(256, 300, g["width"])
    h = w * lerp(2.7, 3.2, g["height"])
    neck = lerp(0.52, 0.38, g["net"])
    right: list[Point] = [
        (0, 0),
        (w * neck * 0.6, h * 0.006),
        (w * (neck + 0.08), h * 0.09),
        (w * lerp(0.82, 0.68, g["net"]), h * 0.28),
        (w * 0.98, h * 0.54),
        (w * 0.97, h * 0.7),
        (w * 0.68, h * 0.89),
        (w * 0.2, h * 0.985),
        (0, h),
    ]
    return profile(right, 0.97), w, h


def _papaya(g: Genes) -> list[Part]:
    path, w, h = _outline(g)
    n = 5 + round(2 * g["marks"])
    streaks = []
    for i in range(n):
        u = lerp(-0.8, 0.86, i / (n - 1))
        long = lerp(0.34, 0.6, g["marks"]) * (1.0 if i % 2 else 0.66)
        foot = 0.1 + long
        wide = lerp(0.42, 0.98, min(1.0, foot / 0.56))
        points = [
            (w * u * 0.4, h * 0.06),
            (w * u * lerp(0.4, wide, 0.55), h * (0.06 + long * 0.5)),
            (w * u * wide, h * foot),
        ]
        streaks.append(taper(points, w * 0.13, start=w * 0.05, peak=0.36, n=7))
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -48, -22),
            light=glint(path, 0.1, 0.7, -150),
            hatch=contour_strokes(path, -46, 100, (0.9, 0.8, 0.7), 20),
            lines=tuple(streaks),
            line_tone="flush",
        ),
    ]


def _stub(g: Genes) -> Part:
    return stem_part(flow((0, 26), -92, lerp(70, 120, g["stem"]), 0.1), 48, 1.3)


def papaya_leaf(size: float, depth: float) -> Part:
    """Seven long lobes around the stalk's end at the origin, the middle one up."""
    lobes = ((-140, 0.56), (-92, 0.8), (-46, 0.95), (0, 1.0), (46, 0.95), (92, 0.8), (140, 0.56))
    points: list[Point] = [(0.0, size * 0.04)]
    corners = [0]
    bay = size * lerp(0.5, 0.4, depth)
    for i, (a, k) in enumerate(lobes):
        long = size * k
        points.append(polar(a - 90 - 14, long * 0.6))
        points.append(polar(a - 90 - 13, long * 0.8))
        corners.append(len(points))
        points.append(polar(a - 90, long))
        points.append(polar(a - 90 + 13, long * 0.8))
        points.append(polar(a - 90 + 14, long * 0.6))
        if i < 6:
            corners.append(len(points))
            points.append(polar((a + lobes[i + 1][0]) / 2 - 90, bay * (0.8 if i in (0, 5) else 1.0)))
    path = smooth(points, corners=corners)
    w = size * 0.034
    veins = [
        taper(
            [(0, 0), polar(a - 90, k * size * 0.45), polar(a - 90, k * size * 0.86)],
            w,
            start=w,
            peak=0.05,
            n=5,
        )
        for a, k in lobes
    ]
    return Part(
        path,
        "leaf",
        shade=crescent(path, -size * 0.03, -size * 0.05, 1.0),
        lines=(Path.join(veins),),
        line_tone="vein",
    )


def papaya_whole(g: Genes) -> list[Part]:
    size = lerp(270, 350, g["leaf"])
    stalk = stem_part(flow((0, 26), -86, lerp(80, 130, g["stem"]), 0.1), 48, 1.2)
    leaf = place([papaya_leaf(size, g["tendril"])], (6, -40), 1.0, lerp(66, 112, g["leaf"]))
    return place([*leaf, *_papaya(g), stalk], angle=lerp(-20, 24, g["lean"]))


def _face(g: Genes) -> list[Part]:
    path, w, h = _outline(g)
    flesh = inner(path, lerp(22, 32, g["rim"]))
    k = lerp(0.62, 0.5, g["rim"])
    top, foot = h * lerp(0.22, 0.28, g["rim"]), h * 0.87
    hollow = profile(
        [
            (0, top),
            (w * k * 0.3, lerp(top, foot, 0.12)),
            (w * k * 0.7, lerp(top, foot, 0.34)),
            (w * k, lerp(top, foot, 0.62)),
            (w * k * 0.76, lerp(top, foot, 0.86)),
            (0, foot),
        ],
        1.0,
        corners=(0, 5),
    )
    n = 15 + round(12 * g["seeds"])
    r = lerp(30, 25, g["seeds"])
    spots = []
    m = 0
    rows = 6 + round(2 * g["seeds"])
    for j in range(rows):
        t = lerp(0.24, 0.92, j / (rows - 1))
        y = lerp(top, foot, t)
        half = w * k * (1 - abs(t - 0.62) ** 1.8 * 3.0) - r * 1.5
        c = 1 if half < r * 1.2 else (2 if half < r * 2.4 else 3)
        for i in range(c):
            x = 0.0 if c == 1 else lerp(-half, half, i / (c - 1)) * (0.86 if j % 2 else 1.0)
            spots.append((x + (6 if m % 2 else -6), y + (r * 0.4 if i % 2 else 0)))
            m += 1
    seeds = Path.join(
        ellipse(0, 0, r, r * 0.84).rotate(37 * i).translate(*p) for i, p in enumerate(spots[: n + 4])
    )
    gleam = tuple(
        ellipse(0, 0, r * 0.34, r * 0.2).rotate(-40).translate(x - r * 0.3, y - r * 0.3) for x, y in spots
    )
    return [
        Part(path, "rind", shade=crescent(path, -24, -14)),
        Part(flesh, "flesh", gap=False, shade=crescent(flesh, -30, -18)),
        Part(hollow, "hollow", open=True, gap=False, shade=crescent(hollow, 20, 14, 1.0)),
        Part(seeds, "seed", lines=(Path.join(gleam),), line_tone="gleam", gap=False),
    ]


def papaya_half(g: Genes) -> list[Part]:
    """The whole fruit leaning behind, the half before it."""
    size = lerp(280, 380, g["leaf"])
    leaf = place([papaya_leaf(size, g["tendril"])], (40, -30), 1.0, lerp(10, 60, g["leaf"]))
    back = place([*_papaya(g), _stub(g)], (-30, -60), 0.92, lerp(12, 28, g["lean"]))
    return [*leaf, *back, *place(_face(g), (90, 0), 0.96, lerp(-26, -10, g["lean"]))]
