"""Coconuts and the palm's frond."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import place
from generation.motifs.parts.spine import Spine, knots, swung
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]


def frond(base: Point, heading: float, length: float, turn: float, width: float, pairs: int = 7) -> Part:
    """A feathered leaf: blades along both sides of a bowed rib, leaning to its tip."""
    spine = Spine(swung(base, heading, length, turn, 9), 25)
    reach = knots([(0, 0.5), (0.3, 1.0), (0.6, 0.9), (1.0, 0.34)])
    blades = []
    for i in range(pairs):
        t = lerp(0.1, 0.96, i / (pairs - 1))
        x, y = spine.at(t)
        for side in (-1, 1):
            a = spine.heading(t) + side * lerp(66, 20, t)
            k = width * reach(t)
            dx, dy = polar(a, k)
            nx, ny = polar(a + 90 * side, length * 0.045)
            blades.append(smooth([(x - nx * 0.5, y - ny * 0.5), (x + dx * 0.45 - nx * 0.9, y + dy * 0.45 - ny * 0.9), (x + dx + nx * 0.6, y + dy + ny * 0.6), (x + dx * 0.45 + nx * 0.9, y + dy * 0.45 + ny * 0.9), (x + nx * 0.5, y + ny * 0.5)], corners=(0, 2, 4)))
    rib = spine.stroke(lambda t: 0.0, 0.0, 1.0, length * 0.075, 12)
    return Part(union(*blades, rib), "leaf")


def _fronds(g: Genes, at: Point, size: float) -> list[Part]:
    swing = lerp(-22, 22, g["leaf_tilt"])
    k = lerp(0.86, 1.2, g["leaf"]) * size
    return [
        frond(at, -122 + swing, k, -66, k * 0.42),
        frond(at, -62 + swing, k * 0.94, 66, k * 0.42),
    ]


def _hairy(g: Genes, rx: float, ry: float, cy: float = 0.0) -> Path:
    """A round body with a few tufts of fibre in its outline."""
    rough = lerp(0.002, 0.012, g["texture"])
    n = 32
    points = [polar(360 * i / n, 1 + (rough if i % 2 else -rough)) for i in range(n)]
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
            points.append((math.sin(u * 1.35) * math.sin(ang) * rx * 0.95, pole[1] - math.cos(ang) * ry * 0.95))
        out.append(taper(points, lerp(13, 20, g["texture"]), n=7))
    return out


def coconut_whole(g: Genes) -> list[Part]:
    """The brown nut, its three eyes towards us, fronds behind."""
    rx = lerp(300, 345, g["width"])
    ry = rx * lerp(0.9, 1.1, g["height"])
    path = _hairy(g, rx, ry)
    tilt = lerp(-24, 24, g["lean"])
    gap = lerp(64, 92, g["opening"])
    size = lerp(32, 48, g["thickness"])
    face = (-rx * 0.1, -ry * lerp(0.42, 0.22, g["fill"]))
    eyes = [ellipse(0, 0, size, size * 1.12).rotate(a + 90).translate(*polar(a, gap, face)) for a in (-150 + tilt, -30 + tilt, 90 + tilt)]
    pits = Path.join(eyes)
    hairs = []
    n = 12 + round(6 * g["ridges"])
    for i in range(n):
        a = 360 * (i + 0.5) / n + 12
        inner_r, outer = gap + size * 1.9, 1.0
        ux, uy = polar(a, 1.0)
        edge = _edge(face, (ux, uy), rx, ry)
        r0 = lerp(inner_r, edge, 0.02 + 0.5 * ((i * 0.618) % 1) ** 2)
        r1 = lerp(inner_r, edge, (0.92 - 0.22 * ((i * 0.382) % 1)) * outer)
        if r1 - r0 > 44:
            bow = 0.06 * (r1 - r0)
            mid = ((face[0] + ux * (r0 + r1) / 2 - uy * bow), (face[1] + uy * (r0 + r1) / 2 + ux * bow))
            hairs.append(taper([(face[0] + ux * r0, face[1] + uy * r0), mid, (face[0] + ux * r1, face[1] + uy * r1)], lerp(15, 22, g["texture"]), n=6))
    body = Part(
        path,
        "skin",
        shade=crescent(path, -rx * 0.22, -ry * 0.14, 1.0),
        hatch=contour_strokes(path, -40, 100, (0.93, 0.84), 20),
        lines=(Path.join(hairs),),
        line_tone="fibre",
    )
    return [*_fronds(g, (0, -ry * 0.7), 420), body, Part(pits, "eye")]


def _edge(at: Point, way: Point, rx: float, ry: float) -> float:
    """Distance from a point inside an ellipse about the origin to its rim."""
    (x, y), (ux, uy) = at, way
    a = (ux / rx) ** 2 + (uy / ry) ** 2
    b = 2 * (x * ux / rx**2 + y * uy / ry**2)
    c = (x / rx) ** 2 + (y / ry) ** 2 - 1
    return (-b + math.sqrt(b * b - 4 * a * c)) / (2 * a)


def coconut_half(g: Genes) -> list[Part]:
    """Half a nut, its white flesh turned to us; the other half lies behind on its face."""
    a = lerp(290, 330, g["width"])
    b = a * lerp(0.56, 0.84, g["opening"])
    depth = a * lerp(0.74, 0.96, g["height"])
    n = 11
    arc = [polar(180 * i / (n - 1), 1.0) for i in range(n)]
    rough = lerp(0.004, 0.016, g["texture"])
    bowl = smooth(
        [*[(x * a * (1 + (rough if i % 2 else -rough)), y * depth * (1 + (rough if i % 2 else -rough))) for i, (x, y) in enumerate(arc)], *[(x * a, -y * b) for x, y in [polar(t, 1.0) for t in (150, 120, 90, 60, 30)]]]
    )
    hairs = []
    m = 6 + round(4 * g["ridges"])
    for i in range(m):
        u = (i + 0.5) / m * 2 - 1
        x = math.sin(u * 1.3)
        y0 = b * math.sqrt(max(0.0, 1 - x * x)) / depth
        lo, hi = y0 + 0.1 + 0.08 * ((i * 0.618) % 1), 0.93 - 0.1 * ((i * 0.382) % 1)
        pts = [(a * 0.96 * x * math.sqrt(max(0.05, 1 - v * v * 0.82)), v * depth * math.sqrt(max(0.1, 1 - x * x * 0.5))) for v in (lo, (lo + hi) / 2, hi)]
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
        shine=(taper([(-a * k * 0.66, b * k * 0.1), (-a * k * 0.4, b * k * 0.56), (a * k * 0.06, b * k * 0.7)], lerp(16, 30, g["fill"]), n=7),),
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
    return [*leaves, *place([back], (-a * 0.5, -a * 0.26), 1.0, -34), *front]


