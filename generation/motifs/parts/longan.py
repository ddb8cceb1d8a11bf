"""Longan: the spray of fruit, and one opened like an eye. Functions of the genes of shell fruit."""

from __future__ import annotations

import math

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    flecks,
    flow,
    leaf_part,
    merge,
    place,
    stem_part,
    twig,
)
from generation.motifs.shading import contour_strokes, crescent

LONGAN = {
    **GREENS,
    "skin": "#BC8B48",
    "speck": "#8E632E",
    "leaf": "#4F7F3A",
    "pearl": "#F6F0E4",
    "inside": "#D9C6A4",
    "seed": "#2C1B12",
    "gleam": "#F6F0E4",
    "stem": "#7A5636",
}


def _ball(r: float, wide: float = 1.0) -> Path:
    """A fruit hanging from the origin, a little drawn up to its stalk."""
    points = []
    for i in range(14):
        a = 360 * i / 14 - 90
        k = 1.0 - 0.035 * math.exp(-((i if i < 8 else 14 - i) ** 2) / 0.6)
        x, y = polar(a, r * k)
        points.append((x * wide, y + r))
    return smooth(points)


def _fruit(g: Genes, r: float) -> Part:
    wide = lerp(0.98, 1.08, g["gap"])
    path = _ball(r, wide)
    n = 4 + round(6 * g["bumps"])
    spots = []
    for i in range(n):
        k, a = math.sqrt((i + 0.5) / n), i * 137.508
        x, y = polar(a, k * 0.8)
        if math.hypot(x + 0.45, y + 0.42) > 0.3:
            spots.append((x * r * wide, r + y * r))
    return Part(
        path,
        "skin",
        shade=crescent(path, -r * 0.24, -r * 0.16, 1.0),
        light=ellipse(0, 0, r * 0.24, r * 0.13).rotate(-44).translate(-r * 0.44, r * 0.54),
        hatch=contour_strokes(path, -36, 98, (0.9, 0.74), r * 0.1, about=(0, r)),
        shine=contour_strokes(path, 186, 240, (0.74,), r * 0.13, about=(0, r)),
        lines=(flecks(spots, r * lerp(0.05, 0.04, g["bumps"]), 20, 1.3),),
        line_tone="speck",
    )


_SEATS: dict[int, tuple[tuple[float, float], ...]] = {
    6: ((-1.3, 0.1), (1.25, 0.0), (0.0, 0.42), (-0.72, 1.72), (0.86, 1.62), (0.1, 2.9)),
    7: ((-1.9, 0.3), (1.86, 0.16), (0.0, 0.2), (-1.02, 1.66), (1.0, 1.56), (-0.2, 3.0), (1.7, 2.9)),
    9: (
        (-1.9, 0.1),
        (1.9, 0.0),
        (0.0, 0.0),
        (-1.06, 1.5),
        (1.06, 1.42),
        (-2.2, 1.94),
        (2.2, 1.86),
        (-0.12, 2.9),
        (1.24, 3.1),
    ),
}


def longan_cluster(g: Genes) -> list[Part]:
    """A loose spray: one stalk that forks again and again, round fruit at every end."""
    n = (6, 7, 9)[min(2, int(g["count"] * 3))]
    r = lerp(124, 138, g["size"]) * {6: 1.0, 7: 0.93, 9: 0.84}[n]
    apart = r * lerp(1.06, 1.2, g["spread"])
    fruit = _fruit(g, r)
    drop = lerp(60, 130, g["stem"])
    deep = max(y for _, y in _SEATS[n]) * apart
    spine: list[Point] = [(0, -drop - 90), (10, -drop), (-8, deep * 0.3), (0, deep * 0.62)]
    stalks = [taper(spine, 26, start=30, end=16, peak=0.02, n=9)]
    fruits: list[Part] = []
    for x, y in _SEATS[n]:
        at = (x * apart, y * apart)
        joint = (x * apart * 0.06, at[1] * 0.62 - drop * 0.5 - 14)
        bend = (lerp(joint[0], at[0], 0.7), lerp(joint[1], at[1], 0.34))
        stalks.append(taper([joint, bend, (at[0], at[1] + r * 0.1)], 19, start=19, end=18, n=6))
        fruits += place([fruit], at, 1.0, -x * 8)
    size = lerp(300, 400, g["leaf"])
    swing = lerp(-16, 16, g["leaf_tilt"])
    hub = (0.0, -drop - lerp(20, 70, g["peel"]))
    leaves = [
        leaf_part(hub, flow(hub, a + swing, size * k)[-1], size * 0.34, b, veins=3)
        for a, k, b in ((-166, 1.0, 0.1), (-14, 0.96, -0.1), (-122, 0.9, 0.1), (-58, 0.88, -0.1))
    ]
    main = stem_part([hub, (-4, hub[1] - 60), (6, hub[1] - 130)], 34, 1.25)
    return place(
        [merge(leaves[2:]), merge(leaves[:2]), Part(Path.join(stalks), "stem"), *fruits, main],
        angle=lerp(-9, 9, g["lean"]),
    )


def longan_peeled(g: Genes) -> list[Part]:
    """The dragon's eye: clear flesh round a dark stone, half out of its shell; a whole fruit behind."""
    r = lerp(236, 258, g["size"])
    path = _ball(r, 1.02)
    pearl_path = _ball(r * 0.94, 1.02).translate(0, r * 0.04)
    tear = r * lerp(1.36, 1.52, 1 - g["peel"])
    edge: list[Point] = []
    teeth = 5
    for i in range(2 * teeth + 1):
        u = i / (2 * teeth) * 2 - 1
        edge.append(
            (
                u * r * 1.2,
                tear + (r * 0.06 if i % 2 else -r * 0.07) + r * lerp(-0.02, 0.12, g["gap"]) * (1 - u * u),
            )
        )
    mask = smooth([*edge, (r * 1.4, r * 2.6), (-r * 1.4, r * 2.6)], corners=range(2 * teeth + 3))
    shell = intersection(path, mask)
    k = r * lerp(0.36, 0.44, g["count"])
    eye = (0.0, r * 0.78)
    stone = ellipse(*eye, k * 1.04, k)
    glow = ellipse(eye[0] - k * 0.36, eye[1] - k * 0.38, k * 0.28, k * 0.18).rotate(
        -40, (eye[0] - k * 0.36, eye[1] - k * 0.38)
    )
    ring = contour_strokes(pearl_path, 188, 262, (0.84,), r * 0.06, about=(0, r))
    n = 5 + round(6 * g["bumps"])
    dots = [(lerp(-0.66, 0.66, (i + 0.5) / n) * r, r * (1.66 + 0.16 * ((i * 5) % 3) / 2)) for i in range(n)]
    front = [
        Part(
            pearl_path,
            "pearl",
            open=True,
            shade=crescent(pearl_path, -r * 0.2, -r * 0.1, 1.0),
            hatch=contour_strokes(pearl_path, -64, -6, (0.88, 0.76), r * 0.08, about=(0, r)),
            lines=ring,
            line_tone="inside",
        ),
        Part(stone, "seed", lines=(glow,), line_tone="gleam"),
        Part(
            shell,
            "skin",
            shade=intersection(crescent(path, -r * 0.26, -r * 0.16, 1.0), shell),
            hatch=contour_strokes(path, 10, 98, (0.92,), r * 0.08, about=(0, r)),
            lines=(flecks(dots, r * 0.05, 20, 1.3),),
            line_tone="speck",
        ),
    ]
    back = place(
        [_fruit(g, r)],
        (-r * lerp(0.9, 1.1, g["spread"]), -r * 0.4),
        lerp(0.76, 0.9, g["count"]),
        lerp(-24, 0, g["stem"]),
    )
    size = lerp(330, 430, g["leaf"])
    seat = (-r * 0.46, -r * 0.34)
    leaves = [
        leaf_part(seat, flow(seat, lerp(-34, -8, g["leaf_tilt"]), size * 1.2)[-1], size * 0.42, -0.14),
        leaf_part(seat, flow(seat, lerp(-112, -80, g["leaf_tilt"]), size * 0.86)[-1], size * 0.34, 0.12),
    ]
    stalk = twig([(-r * 0.72, -r * 0.22), (-r * 0.5, -r * 0.52), (-r * 0.52, -r * 0.9)], 26, 30, nicks=0)
    return place(
        [merge(leaves), *back, stalk, *place(front, (r * 0.5, -r * 0.1), 1.0, lerp(-4, 16, g["lean"]))],
        angle=lerp(-6, 6, g["lean"]),
    )
