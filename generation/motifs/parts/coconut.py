"""Coconuts and the palm's frond."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import place
from generation.motifs.parts.spine import Spine, knots, swung
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]


def frond(base: Point, heading: float, length: float, turn: float, width: float, pairs: int = 7) -> Part:
    """A palm leaf: leaflets cut deep along both sides of a bowed rib, leaning to its tip."""
    spine = Spine(swung(base, heading, length, turn, 9), 25)
    reach = knots([(0, 0.46), (0.25, 0.94), (0.5, 1.0), (0.8, 0.6), (1.0, 0.12)])
    half = width / 2

    def side(s: float) -> list[Point]:
        points = []
        for i in range(pairs):
            t = lerp(0.05, 0.79, i / (pairs - 1))
            points += [
                spine.at(t, s * half * 0.2),
                spine.at(t + 0.1, s * half * reach(t) * 0.82),
                spine.at(t + 0.17, s * half * reach(t)),
                spine.at(t + 0.155, s * half * reach(t) * 0.5),
            ]
        return points

    right, left = side(1.0), side(-1.0)[::-1]
    outline = [spine.at(0.0, half * 0.13), *right, spine.at(1.0), *left, spine.at(0.0, -half * 0.13)]
    n = len(right)
    sharp = [0, n + 1, len(outline) - 1]
    sharp += [1 + i for i in range(n) if i % 4 in (0, 2)] + [n + 2 + i for i in range(n) if i % 4 in (1, 3)]
    rib = spine.stroke(lambda t: 0.0, 0.02, 0.9, max(11.0, width * 0.075), 10)
    return Part(smooth(outline, corners=sharp), "leaf", lines=(rib,), line_tone="vein")


def _fronds(g: Genes, at: Point, size: float) -> list[Part]:
    swing = lerp(-22, 22, g["leaf_tilt"])
    k = lerp(0.86, 1.2, g["leaf"]) * size
    return [
        frond(at, -128 + swing, k, -58, k * 0.5),
        frond(at, -56 + swing, k * 0.94, 60, k * 0.5),
    ]


def _hairy(g: Genes, rx: float, ry: float, cy: float = 0.0) -> Path:
    """A round body with a few tufts of fibre in its outline."""
    rough = lerp(0.0, 0.02, g["texture"])
    points = [
        polar(15 * i, 1 + rough * (math.sin(i * 0.79 + 1) + 0.7 * math.sin(i * 1.83))) for i in range(24)
    ]
    return smooth([(x * rx, cy + y * ry) for x, y in points])


def _fibres(g: Genes, rx: float, ry: float, pole: Point, start: float) -> list[Path]:
    """Hairs that run from one pole round the body, broken here and there."""
    n = 5 + round(4 * g["ridges"])
    out = []
    for i in range(n):
        u = (i + 0.5) / n * 2 - 1
        a, b = start + 0.1 * ((i * 0.618) % 1), 0.94 - 0.16 * ((i * 0.382) % 1)
        points = []
        for j in range(5):
            t = lerp(a, b, j / 4)
            ang = math.pi * t
            points.append(
                (math.sin(u * 1.35) * math.sin(ang) * rx * 0.95, pole[1] - math.cos(ang) * ry * 0.95)
            )
        out.append(taper(points, lerp(13, 20, g["texture"]), n=7))
    return out


def coconut_whole(g: Genes) -> list[Part]:
    """The brown nut, its three eyes towards us, fronds behind."""
    rx = lerp(300, 345, g["width"])
    ry = rx * lerp(0.9, 1.1, g["height"])
    path = _hairy(g, rx, ry)
    tilt = lerp(-24, 24, g["lean"])
    size = lerp(32, 48, g["thickness"])
    gap = size * lerp(1.6, 2.1, g["opening"])
    face = (-rx * 0.24, -ry * lerp(0.4, 0.16, g["fill"]))
    eyes = [
        ellipse(0, 0, size, size * 1.12).rotate(a + 90).translate(*polar(a, gap, face))
        for a in (-150 + tilt, -30 + tilt, 90 + tilt)
    ]
    pits = Path.join(eyes)
    fibres = _meridians(
        rx, ry, face, 13 + round(6 * g["ridges"]), (gap + size * 1.5) / rx, lerp(15, 23, g["texture"])
    )
    body = Part(
        path,
        "skin",
        shade=crescent(path, -rx * 0.22, -ry * 0.14, 1.0),
        hatch=contour_strokes(path, -40, 100, (0.93, 0.84), 20),
        lines=(Path.join(fibres),),
        line_tone="fibre",
    )
    top = (0.0, -ry * 0.66)
    swing = lerp(-14, 14, g["leaf_tilt"])
    k = lerp(430, 560, g["leaf"])
    middle = frond(top, -86 + swing, k * 0.74, swing, k * 0.4, 6)
    return [middle, *_fronds(g, top, 480), body, Part(pits, "eye")]


def _meridians(rx: float, ry: float, pole: Point, n: int, free: float, width: float) -> list[Path]:
    """Fibres from a pole that looks at us round a globe (seen from afar), until they pass behind it.

    ``free``: how far from the pole they begin, as a fraction of the radius.
    """
    px, py = pole[0] / rx, pole[1] / ry
    p = (px, py, math.sqrt(1 - px * px - py * py))
    k = math.hypot(p[0], p[2])
    e1 = (p[2] / k, 0.0, -p[0] / k)
    e2 = (p[1] * e1[2] - p[2] * e1[1], p[2] * e1[0] - p[0] * e1[2], p[0] * e1[1] - p[1] * e1[0])
    start = math.asin(min(0.9, free))
    out = []
    for i in range(n):
        phi = 2 * math.pi * (i + 0.5) / n
        q = [math.cos(phi) * a + math.sin(phi) * b for a, b in zip(e1, e2, strict=True)]
        first = start + 0.3 * ((i * 0.618) % 1)
        points: list[Point] = []
        for j in range(30):
            theta = first + j * 0.09
            x, y, z = (math.cos(theta) * a + math.sin(theta) * b for a, b in zip(p, q, strict=True))
            if z < 0.16 + 0.2 * ((i * 0.382) % 1):
                break
            points.append((x * rx, y * ry))
        if len(points) > 3:
            out.append(taper([points[0], points[len(points) // 2], points[-1]], width, n=6))
    return out


def coconut_half(g: Genes) -> list[Part]:
    """Half a nut, its white flesh turned to us; the other half lies behind on its face."""
    a = lerp(290, 330, g["width"])
    b = a * lerp(0.56, 0.84, g["opening"])
    depth = max(a * lerp(0.74, 0.96, g["height"]), b + a * 0.16)
    n = 11
    arc = [polar(180 * i / (n - 1), 1.0) for i in range(n)]
    rough = lerp(0.0, 0.016, g["texture"])
    bowl = smooth(
        [
            *[
                (x * a * (1 + rough * math.sin(i * 1.83)), y * depth * (1 + rough * math.sin(i * 1.83)))
                for i, (x, y) in enumerate(arc)
            ],
            *[(x * a, -y * b) for x, y in [polar(t, 1.0) for t in (150, 120, 90, 60, 30)]],
        ]
    )
    hairs = []
    m = 6 + round(4 * g["ridges"])
    for i in range(m):
        u = (i + 0.5) / m * 2 - 1
        x = math.sin(u * 1.3)
        y0 = b * math.sqrt(max(0.0, 1 - x * x)) / depth
        lo, hi = y0 + 0.1 + 0.08 * ((i * 0.618) % 1), 0.93 - 0.1 * ((i * 0.382) % 1)
        pts = [
            (
                a * 0.96 * x * math.sqrt(max(0.05, 1 - v * v * 0.82)),
                v * depth * math.sqrt(max(0.1, 1 - x * x * 0.5)),
            )
            for v in (lo, (lo + hi) / 2, hi)
        ]
        if hi - lo > 0.16:
            hairs.append(taper(pts, lerp(14, 20, g["texture"]), n=6))
    husk = Part(
        bowl,
        "skin",
        shade=crescent(bowl, -a * 0.16, -a * 0.12, 1.0),
        hatch=contour_strokes(bowl, 0, 88, (0.95, 0.86), 18),
        lines=(Path.join(hairs),) if hairs else (),
        line_tone="fibre",
    )
    rim = 26
    flesh_path = ellipse(0, 0, a - rim, b - rim * 0.86)
    k = lerp(0.74, 0.5, g["thickness"])
    dip = lerp(0, 18, g["fill"])
    hollow_path = ellipse(0, dip * 0.4, (a - rim) * k, (b - rim * 0.86) * k * 0.98)
    hollow = Part(
        hollow_path,
        "hollow",
        gap=False,
        shade=crescent(hollow_path, a * lerp(0.02, 0.14, g["fill"]), b * lerp(0.06, 0.3, g["fill"]), 1.0),
        shine=(
            taper(
                [(-a * k * 0.66, b * k * 0.1), (-a * k * 0.4, b * k * 0.56), (a * k * 0.06, b * k * 0.7)],
                lerp(16, 30, g["fill"]),
                n=7,
            ),
        ),
    )
    flesh = Part(flesh_path, "flesh", gap=False, open=True, shade=crescent(flesh_path, -22, -16, 1.0))
    front = place([husk, flesh, hollow], (a * 0.36, a * 0.16), 1.0, lerp(-22, 8, g["lean"]))
    r = a * 0.86
    back_path = _hairy(g, r, r * lerp(0.84, 0.98, g["height"]))
    back = Part(
        back_path,
        "skin",
        shade=crescent(back_path, -a * 0.12, -a * 0.08, 1.0),
        hatch=contour_strokes(back_path, -60, -10, (0.92, 0.82), 16),
        lines=tuple(_fibres(g, r, r * 0.9, (0, 0), 0.1)),
        line_tone="fibre",
    )
    leaves = _fronds(g, (-a * 0.2, -a * 0.62), 400)
    return [
        *leaves,
        *place(
            [back],
            (-a * lerp(0.42, 0.58, g["fill"]), -a * lerp(0.42, 0.14, g["fill"])),
            1.0,
            lerp(-20, -50, g["fill"]),
        ),
        *front,
    ]
