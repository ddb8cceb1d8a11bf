"""Pecan and hickory: striped shells, lobed kernels, the husk that splits in four."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.bead import lit
from generation.motifs.parts.fruit import Genes, merge, place, profile
from generation.motifs.parts.toothed import toothed_leaf
from generation.motifs.shading import contour_strokes, crescent


def pecan_shell(g: Genes, half: float) -> Part:
    """An upright nut, twice as long as wide, ink-striped towards its point."""
    w = half * lerp(0.42, 0.5, g["width"])
    h = half * lerp(0.96, 1.06, g["height"])
    tip = lerp(0.1, 0.22, g["tip"])
    path = profile(
        [
            (0, -h),
            (w * tip, -h * 0.94),
            (w * 0.66, -h * 0.7),
            (w * 0.97, -h * 0.18),
            (w * 0.94, h * 0.32),
            (w * 0.58, h * 0.8),
            (w * 0.16, h * 0.97),
            (0, h),
        ],
        0.97,
        (0,),
    )
    stripes = []
    for i, (x, a, b) in enumerate(
        (
            (-0.56, -0.66, -0.1),
            (-0.26, -0.84, -0.28),
            (0.04, -0.88, 0.02),
            (0.34, -0.8, -0.3),
            (0.62, -0.62, -0.04),
        )
    ):
        long = lerp(0.7, 1.25, g["texture"]) * (1.1 if i % 2 == 0 else 0.86)
        stripes.append(
            taper(
                [
                    (x * w * 0.72, a * h),
                    (x * w * 1.06, (a + (b - a) * long * 0.55) * h),
                    (x * w * 1.12, (a + (b - a) * long) * h),
                ],
                w * 0.13,
                start=w * 0.1,
                peak=0.3,
                n=6,
            )
        )
    foot = [
        taper([(x * w * 0.6, h * 0.86), (x * w * 0.9, h * 0.62)], w * 0.11, start=w * 0.08, peak=0.3, n=4)
        for x in (-0.4, 0.06, 0.46)
    ]
    return Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.34, -w * 0.12, 1.0),
        light=taper([(-w * 0.66, h * 0.3), (-w * 0.74, h * 0.04), (-w * 0.68, -h * 0.18)], w * 0.16),
        hatch=contour_strokes(path, -40, 70, (0.88, 0.72), w * 0.13),
        lines=(*stripes, *foot),
        line_tone="mark",
    )


def pecan_kernel(g: Genes, half: float) -> Part:
    """Half a kernel from its round side: two long lobes, furrows along and nicks across."""
    k = lerp(0.0, 0.05, g["texture"])
    w, h = half * lerp(0.5, 0.62, g["width"]), half * lerp(0.94, 1.04, g["height"])
    right: list[Point] = [
        (0, -h * 0.93),
        (w * 0.34, -h * 0.98),
        (w * (0.74 + k), -h * 0.72),
        (w * (0.86 - k), -h * 0.4),
        (w * (1.0 + k), -h * 0.1),
        (w * (0.92 - k), h * 0.24),
        (w * (0.92 + k), h * 0.52),
        (w * 0.64, h * 0.84),
        (w * 0.28, h * 0.99),
        (0, h * 0.9),
    ]
    path = profile(right, 0.98, (0, 9))
    wide = w * lerp(0.11, 0.15, g["kernel"])
    lines = [
        taper(
            [(0, -h * 0.94), (w * 0.03, -h * 0.3), (-w * 0.02, h * 0.3), (0, h * 0.92)],
            wide * 1.3,
            start=wide,
            end=wide,
            n=9,
        )
    ]
    for side in (-1, 1):
        s = side * w
        lines.append(
            taper(
                [
                    (s * 0.26, -h * 0.78),
                    (s * 0.5, -h * 0.5),
                    (s * 0.42, -h * 0.18),
                    (s * 0.54, h * 0.12),
                    (s * 0.42, h * 0.42),
                    (s * 0.34, h * 0.76),
                ],
                wide,
                n=13,
            )
        )
        for x0, y0, x1, y1 in (
            (0.5, -0.5, 0.76, -0.56),
            (0.54, 0.1, 0.84, 0.04),
            (0.42, 0.44, 0.74, 0.46),
            (0.42, -0.2, 0.72, -0.18),
        )[: 2 + round(2 * g["kernel"])]:
            lines.append(
                taper([(s * x0, h * y0), (s * x1, h * y1)], wide * 0.8, start=wide * 0.8, peak=0.02, n=4)
            )
    return Part(
        path,
        "kernel",
        shade=crescent(path, -w * 0.2, -w * 0.1, 1.0),
        light=taper([(-w * 0.78, -h * 0.1), (-w * 0.72, -h * 0.34), (-w * 0.58, -h * 0.56)], w * 0.12),
        hatch=contour_strokes(path, -30, 70, (0.93,), w * 0.12),
        lines=(Path.join(lines),),
        line_tone="mark",
    )


def slim_leaf(g: Genes, at: Point, angle: float, size: float, bow: float = 0.08) -> Part:
    """A leaflet of the walnut's kin: long, finely sawn."""
    long = size * lerp(0.9, 1.2, g["leaf"])
    return toothed_leaf(at, angle, long, long * 0.34, bow, 6, 0.3, 0.42, 3)


def pecan(g: Genes, form: str) -> list[Part]:
    """``half``: kernel before a nut; ``whole``: two or three nuts."""
    turn, open_ = lerp(-12, 12, g["lean"]), lerp(24, 40, g["spread"])
    leaf = [slim_leaf(g, (20, -20), -94 + turn, 400), slim_leaf(g, (20, -20), -58 + turn, 360, -0.08)][
        : 1 + round(g["leaf"])
    ]
    leaves = [merge(leaf)] if g["leaf"] > 0.3 else []
    if form == "half":
        back = place([pecan_shell(g, 380)], (150, -40), 1.0, open_ + turn)
        front = place([pecan_kernel(g, 390)], (-110, 30), 1.0, -open_ * 0.5 + turn)
        if g["count"] > 0.7:
            return [*leaves, *back, *place([pecan_kernel(g, 300)], (180, 230), 1.0, 74 + turn), *front]
        return [*leaves, *back, *front]
    back = place([pecan_shell(g, 370)], (150, -30), 1.0, open_ + turn)
    front = place([pecan_shell(g, 390)], (-120, 30), 1.0, -open_ * 0.8 + turn)
    if g["count"] > 0.6:
        return [*leaves, *back, *front, *place([pecan_shell(g, 310)], (110, 220), 1.0, 78 + turn)]
    return [*leaves, *back, *front]


# ---------------------------------------------------------------- hickory


def hickory_nut(g: Genes, r: float) -> Part:
    """A small hard nut: round, four-angled, a sharp beak above, ridges running down from it."""
    w, h = r * lerp(0.86, 0.98, g["width"]), r * lerp(0.96, 1.08, g["height"])
    beak = lerp(1.14, 1.26, g["tip"])
    path = profile(
        [
            (0, -h * beak),
            (w * 0.1, -h * 1.02),
            (w * 0.56, -h * 0.8),
            (w * 0.96, -h * 0.24),
            (w * 0.95, h * 0.34),
            (w * 0.56, h * 0.84),
            (0, h * 0.98),
        ],
        0.97,
        (0,),
    )
    lines = []
    deep = r * lerp(0.05, 0.085, g["texture"])
    for x in (-0.62, 0.0, 0.62):
        lines.append(
            taper(
                [
                    (x * w * 0.16, -h * 0.98),
                    (x * w * 0.9, -h * 0.4),
                    (x * w * 1.05, h * 0.16),
                    (x * w * 0.8, h * 0.66),
                ],
                deep,
                n=8,
            )
        )
    for x, a, b in ((-0.3, -0.5, 0.05), (0.3, -0.36, 0.3), (-0.34, 0.28, 0.68), (0.84, -0.1, 0.26))[
        : 2 + round(2 * g["texture"])
    ]:
        lines.append(
            taper([(x * w, a * h), (x * w * 1.14, (a + b) / 2 * h), (x * w, b * h)], deep * 0.8, n=5)
        )
    return lit(path, "skin", r, tuple(lines), "mark", hatch=(0.9, 0.78), shine=(), dark=0.2)


def hickory(g: Genes, form: str) -> list[Part]:
    """``whole``: a bare nut beside one in its gaping husk; ``half``: the nut sawn open."""
    turn = lerp(-12, 12, g["lean"])
    leaves = (
        [merge([slim_leaf(g, (60, -60), -118 + turn, 420), slim_leaf(g, (60, -60), -70 + turn, 400, -0.08)])]
        if g["leaf"] > 0.25
        else []
    )
    if form == "half":
        front = place(_hickory_half(g, 300), (-110, 70), 1.0, -8 + turn)
        back = place([hickory_nut(g, 250)], (lerp(230, 270, g["spread"]), -70), 1.0, 24 + turn)
        return [*leaves, *back, *front]
    husk = place(_husk(g, 300), (90, -20), 1.0, turn)
    out = lerp(330, 370, g["spread"])
    nuts = place([hickory_nut(g, 190)], (-out, 210), 1.0, -24 + turn)
    if g["count"] > 0.6:
        nuts += place([hickory_nut(g, 160)], (out + 170, 230), 1.0, 30 + turn)
    return [*leaves, *husk, *nuts]


def _husk(g: Genes, r: float) -> list[Part]:
    """A husk sprung open in four thick valves like a star, the nut on it."""
    long = r * lerp(1.42, 1.62, g["shell"])
    wide = r * lerp(0.4, 0.48, g["shell"])
    valves = []
    for angle in (-138.0, -42.0, 42.0, 138.0):
        outer = [(0.0, -wide), (long * 0.5, -wide * 1.12), (long * 0.82, -wide * 0.74), (long, 0.0)]
        path = smooth([*outer, *[(x, -y) for x, y in outer[2::-1]]], corners=(0, 3, 6))
        inside = path.scale(0.86, 0.62)
        for p, tone in ((path, "husk"), (inside, "lining")):
            turned = p.rotate(angle)
            rib = taper([polar(angle, r * 0.8), polar(angle, long * 0.8)], r * 0.05, n=5)
            valves.append(
                Part(
                    turned,
                    tone,
                    shade=crescent(turned, -r * 0.1, -r * 0.08, 1.0),
                    lines=(rib,) if tone == "lining" else (),
                    line_tone="seam",
                    gap=tone == "husk",
                )
            )
    return [*valves, *place([hickory_nut(g, r * 0.68)], (0, r * 0.02))]


def _hickory_half(g: Genes, r: float) -> list[Part]:
    """A thick shell cut through: two narrow kernels folded in its chambers."""
    body = hickory_nut(g, r)
    k = lerp(0.78, 0.84, g["shell"])
    hollow = body.path.scale(k, k).translate(0, r * 0.04)
    lobes = []
    for s in (-1, 1):
        b = r * lerp(0.9, 1.0, g["kernel"])
        path = smooth(
            [
                (s * b * 0.1, -b * 0.6),
                (s * b * 0.36, -b * 0.56),
                (s * b * 0.6, -b * 0.22),
                (s * b * 0.46, b * 0.02),
                (s * b * 0.62, b * 0.3),
                (s * b * 0.36, b * 0.62),
                (s * b * 0.12, b * 0.52),
                (s * b * 0.26, b * 0.06),
            ]
        )
        fold = taper(
            [(s * b * 0.28, -b * 0.36), (s * b * 0.4, -b * 0.06), (s * b * 0.36, b * 0.36)], b * 0.06, n=6
        )
        lobes.append(
            Part(
                path,
                "kernel",
                shade=crescent(path, -b * 0.06, -b * 0.04, 1.0),
                lines=(fold,),
                line_tone="mark",
            )
        )
    return [
        Part(body.path, "skin", shade=crescent(body.path, -r * 0.1, -r * 0.06, 1.0)),
        Part(hollow, "flesh", open=True, gap=False, shade=crescent(hollow, r * 0.09, r * 0.06, 1.0)),
        *lobes,
    ]
