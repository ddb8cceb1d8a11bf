"""Family: drupe. Peach, cherry, mango, avocado, olive."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import (
    GREENS,
    bent,
    body,
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
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

Genes = Mapping[str, float]

_TONES = {
    "peach": {**GREENS, "skin": "#F0895F", "flesh": "#F9D79A", "pit": "#8E4B2C", "blush": "#D94A38", "grain": "#C98A4E"},
    "cherry": {**GREENS, "bark": "#6E4E2E", "skin": "#B3122E", "stem": "#6F8A3A", "blush": "#E0576A"},
    "mango": {**GREENS, "skin": "#F2A52F", "flesh": "#FBC94F", "cut": "#D98A1E", "blush": "#D9572B"},
    "avocado": {**GREENS, "skin": "#3F5A2A", "rim": "#9DB53F", "flesh": "#E6E39B", "pit": "#80502C", "blush": "#93AE5A"},
    "olive": {**GREENS, "skin": "#6B7A2F", "leaf": "#7C8F58", "vein": "#BFCB97", "blush": "#B4BE62"},
}


# ---------------------------------------------------------------- peach


def _peach_body(g: Genes) -> tuple[Path, float, float]:
    """Outline, half width and height; the stem's dimple is the origin."""
    w = lerp(350, 400, g["width"])
    h = w * lerp(1.72, 1.98, g["height"])
    point = lerp(0.0, 0.06, g["tip"]) * h
    right: list[Point] = [
        (0, 0),
        (w * 0.22, -44),
        (w * 0.54, -46),
        (w * 0.9, h * 0.16),
        (w, h * 0.44),
        (w * 0.86, h * 0.72),
        (w * 0.5, h * 0.915),
        (w * 0.18, h * 0.985),
        (w * 0.03, h + point),
    ]
    left = [(-x * 1.04, y) for x, y in right[-2:0:-1]]
    return smooth([*right, *left], corners=(0,)), w, h


def _peach(g: Genes) -> list[Part]:
    path, w, h = _peach_body(g)
    bow = lerp(0.12, 0.42, g["groove"])
    end = h * lerp(0.78, 1.0, g["tip"])
    groove = [(0.0, 6.0), (w * bow * 0.8, h * 0.2), (w * bow, h * 0.5), (w * bow * 0.66, h * 0.78), (w * 0.05, end)]
    lines = [taper(groove, 30, start=24, end=0, peak=0.2, n=9)]
    lobe = smooth([(0, 0), *groove[1:4], (w * 0.03, h * 1.02), (w * 0.4, h * 1.16), (w * 1.2, h * 0.7), (w * 1.15, h * 0.1), (w * 0.5, -90)], corners=(0, 4))
    side = intersection(lobe, path)
    red = difference(side, side.translate(lerp(-60, -150, g["blush"]), -46))
    part = Part(
        path,
        "skin",
        shade=crescent(path, -34, -24) + red,
        light=glint(path, 0.14),
        hatch=round_hatch(path, 3 + round(2 * g["blush"]), 22),
        shine=round_shine(path, 1 + round(g["blush"])),
        lines=tuple(lines),
        line_tone="blush",
    )
    return [part]


def _peach_whole(g: Genes) -> list[Part]:
    base = (6.0, -6.0)
    size = lerp(270, 380, g["leaf"])
    lift = lerp(-42, -6, g["leaf_tilt"])
    leaves = [leaf_part(base, flow(base, lift, size)[-1], size * 0.34, -0.12, veins=4)]
    if g["size_play"] > 0.5:
        leaves.insert(0, leaf_part(base, flow(base, 188 - lift * 0.6, size * 0.74)[-1], size * 0.27, 0.12, veins=3))
    stem = stem_part(flow((0, 30), -96, lerp(60, 170, g["stem"]), 0.1), 34, 1.15)
    return place([*_peach(g), *leaves, stem], angle=lerp(-9, 9, g["lean"]))


def _peach_half(g: Genes) -> list[Part]:
    path, w, h = _peach_body(g)
    flesh = inner(path, 30)
    y = h * 0.47
    rx, ry = w * lerp(0.33, 0.42, g["groove"]), w * lerp(0.4, 0.5, g["size_play"])
    pit = profile([(0, y - ry), (rx * 0.74, y - ry * 0.68), (rx, y), (rx * 0.66, y + ry * 0.72), (0, y + ry * 1.12)], corners=(4,))
    halo_n = 12 + 2 * round(lerp(0, 3, g["blush"]))
    rays = []
    for i in range(halo_n):
        a = 360 * (i + 0.5) / halo_n
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        k = lerp(0.16, 0.3, g["blush"]) * (1.0 if i % 2 else 0.7)
        p0 = (c * rx * 1.16, y + s * ry * 1.16 + 6)
        p1 = (c * rx * (1.22 + k * 1.5), y + s * ry * (1.22 + k * 1.4) + 6)
        rays.append(taper([p0, p1], 19, start=19, peak=0.02, n=4))
    wrinkles = tuple(
        taper([(rx * u, y - ry * 0.5 + 20 * i), (rx * (u + 0.12), y), (rx * u * 0.8, y + ry * 0.56)], 14, n=5)
        for i, u in enumerate((-0.46, -0.02, 0.4))
    )
    size = lerp(230, 320, g["leaf"])
    leaf = leaf_part((6, -6), flow((6, -6), lerp(-42, -6, g["leaf_tilt"]), size)[-1], size * 0.36, -0.12)
    return place(
        [
            Part(path, "skin", shade=crescent(path, -28, -18)),
            Part(flesh, "flesh", shade=crescent(flesh, -30, -20), lines=(Path.join(rays),), line_tone="blush", open=True, gap=False,
                 hatch=contour_strokes(flesh, -30, 84, (0.92, 0.84), 15)),
            Part(pit, "pit", shade=crescent(pit, -20, -14), light=glint(pit, 0.14), shine=round_shine(pit, 1, 16), lines=wrinkles,
                 line_tone="grain", gap=False),
            leaf,
            stem_part(flow((0, 30), -96, lerp(60, 170, g["stem"]), 0.1), 32, 1.15),
        ],
        angle=lerp(-9, 9, g["lean"]),
    )  # fmt: skip


def _branch_two(g: Genes, fruit: list[Part], k: float, leaf_width: float) -> list[Part]:
    """Two fruits close to an ascending twig, leaves fanning above: sessile fruit (peach)."""
    rise = lerp(60, 190, g["leaf_tilt"])
    drop = lerp(10, 66, g["stem"])
    points: list[Point] = [(-440, 90), (-180, 20), (120, -60), (410, -80 - rise)]
    size = lerp(290, 390, g["leaf"])
    smaller = lerp(0.72, 0.98, g["size_play"])
    back = place(fruit, (200, drop - 40), k * smaller, lerp(-14, -2, g["lean"]))
    front = place(fruit, (-130, drop + 40), k, lerp(2, 14, g["lean"]))
    left = leaf_part((-210, 24), flow((-210, 24), -128, size * 0.94)[-1], size * leaf_width, -0.12)
    mid = leaf_part((60, -40), flow((60, -40), -96, size)[-1], size * leaf_width, 0.12)
    right = leaf_part((260, -80), flow((260, -80), 10, size * 0.86)[-1], size * leaf_width, -0.12)
    return [merge([left, mid]), twig(points, 50, 24), right, *back, *front]


# ---------------------------------------------------------------- cherry


def _cherry_fruit(g: Genes) -> list[Part]:
    w = lerp(176, 204, g["width"])
    h = w * lerp(1.76, 2.06, g["height"])
    d = lerp(10, 34, g["groove"])
    foot = lerp(0.0, 14, g["tip"])
    path = profile(
        [(0, 0), (w * 0.4, -d), (w * 0.86, h * 0.16), (w, h * 0.44), (w * 0.78, h * 0.8), (w * 0.34, h * 0.965), (0, h + foot)],
        corners=(0,),
    )
    blush = taper(
        [polar(a, w * 0.66, (0, h * 0.46)) for a in range(-30, round(lerp(20, 90, g["blush"])), 12)],
        lerp(16, 34, g["blush"]),
        n=7,
    )
    hollow = taper([(-w * 0.36, -4), (0, d * 0.7 + 14), (w * 0.36, -4)], 24, n=6)
    return [body(path, shade=(-34, -20), gleam=0.17, hatch=3, weight=20, lines=(blush,), line_tone="blush", extra_shade=hollow)]


def _cherry_pair(g: Genes) -> list[Part]:
    gap = lerp(196, 246, g["size_play"])
    drop = lerp(330, 460, g["stem"])
    fruit = _cherry_fruit(g)
    top = (lerp(20, 130, g["lean"]), -drop)
    tilt = lerp(-10, 10, g["lean"])
    low = lerp(20, 90, g["size_play"])
    a, b = (-gap, 0.0), (gap * 0.86, low)
    stems = [
        twig([top, (a[0] * 0.62 + top[0] * 0.4 - 20, -drop * 0.5), (a[0], a[1] + 30)], 26, 18, nicks=0),
        twig([top, (b[0] * 0.9 + top[0] * 0.2 + 10, -drop * 0.46 + low * 0.5), (b[0], b[1] + 30)], 26, 18, nicks=0),
    ]
    size = lerp(290, 400, g["leaf"])
    angle = lerp(-28, 22, g["leaf_tilt"])
    knob = twig([(top[0] - 30, top[1] - 22), (top[0], top[1] - 2), (top[0] + 34, top[1] - 16)], 46, 38, nicks=0)
    leaf = leaf_part(top, flow(top, angle, size)[-1], size * 0.44, -0.14, veins=4)
    return [*place(fruit, a, 1.0, tilt + 8), *place(fruit, b, 1.0, tilt - 8), merge(stems), leaf, knob]


def _cherry_branch(g: Genes) -> list[Part]:
    fruit = _cherry_fruit(g)
    rise = lerp(-30, 90, g["leaf_tilt"])
    points: list[Point] = [(-480, -40), (-220, 0), (80, -30), (450, -70 - rise)]
    hang = lerp(150, 250, g["stem"])
    k = lerp(0.78, 0.92, g["size_play"])
    spots = [(-250.0, hang * 1.02, -230.0, 0.0), (10.0, hang * 1.5, -40.0, -16.0), (250.0, hang * 0.94, 200.0, -46.0)]
    out: list[Part] = []
    stems = []
    for x, y, sx, sy in spots:
        stem = twig([(sx, sy), ((sx + x) / 2 + 14, (sy + y) / 2), (x, y + 26)], 22, 17, nicks=0)
        stems.append(stem)
        out += place(fruit, (x, y), k, lerp(-6, 6, g["lean"]))
    size = lerp(270, 370, g["leaf"])
    leaves = [
        leaf_part((-130, -4), flow((-130, -4), -132, size)[-1], size * 0.46, 0.12, veins=4),
        leaf_part((110, -34), flow((110, -34), -70, size)[-1], size * 0.46, 0.12, veins=4),
        leaf_part((330, -60), flow((330, -60), 12, size * 0.8)[-1], size * 0.38, -0.12),
    ]
    return [merge(leaves[:2]), *out, merge(stems), twig(points, 46, 24, tone="bark"), leaves[2]]


# ---------------------------------------------------------------- mango


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
        marks.append(taper([(x0, y0), ((x0 + x1) / 2 + w * 0.05 * u, y0 + h * length * 0.5), (x1, y0 + h * length)], 18, n=6))
    return [body(path, shade=(-54, -26), gleam=0.11, lines=tuple(marks), line_tone="blush")]


def _mango_whole(g: Genes) -> list[Part]:
    size = lerp(330, 450, g["leaf"])
    stem = stem_part(flow((8, 20), -86, lerp(80, 150, g["stem"]), 0.08), 30, 1.2)
    angle = lerp(-30, 14, g["leaf_tilt"])
    leaves = [leaf_part((10, -44), flow((10, -44), angle, size)[-1], size * 0.26, -0.1, veins=4)]
    if g["size_play"] > 0.5:
        leaves.insert(0, leaf_part((10, -40), flow((10, -40), angle - 48, size * 0.72)[-1], size * 0.2, -0.1, veins=3))
    return place([*_mango(g), *leaves, stem], angle=lerp(10, 34, g["lean"]))


def _mango_half(g: Genes) -> list[Part]:
    """A cheek, scored and turned out: the hedgehog."""
    w = lerp(300, 350, g["width"])
    h = w * lerp(1.28, 1.5, g["height"])
    tip = lerp(0.0, 0.16, g["tip"])
    path = profile(
        [(0, -h), (w * (0.56 - tip), -h * 0.86), (w * (0.93 - tip * 0.3), -h * 0.42), (w, h * 0.08), (w * 0.84, h * 0.62), (w * 0.44, h * 0.93), (0, h)],
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
        lines.append(taper([(x * 0.86, -h), (x + k * w * 0.5, 0), (x * 0.86, h)], 22, start=14, end=14, peak=0.5, n=7))
    rows = round(n * h / w)
    for i in range(rows):
        y = -h + 2 * h / (rows + 1) * (i + 1)
        k = bulge * y / h
        lines.append(taper([(-w, y * 0.9), (0, y + k * h * 0.34), (w, y * 0.9)], 22, start=14, end=14, peak=0.5, n=7))
    size = lerp(260, 360, g["leaf"])
    base = (0.0, -h + 8)
    leaf = leaf_part(base, flow(base, lerp(-34, 6, g["leaf_tilt"]), size)[-1], size * 0.28, -0.1, veins=4)
    stem = stem_part(flow((0, -h + 24), -92, lerp(60, 110, g["stem"]), 0.1), 32, 1.15)
    extra = Path() if g["blush"] < 0.05 else crescent(path, -lerp(10, 50, g["blush"]), -lerp(8, 30, g["blush"]))
    return place(
        [
            Part(path, "skin", shade=extra or crescent(path, -16, -10)),
            Part(flesh, "flesh", shade=crescent(flesh, -34, -22), lines=tuple(lines), line_tone="cut",
                 open=True, gap=False, hatch=contour_strokes(flesh, -30, 84, (0.94,), 15)),
            leaf,
            stem,
        ],
        angle=lerp(-4, 28, g["lean"]),
    )  # fmt: skip


def _mango_branch(g: Genes) -> list[Part]:
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
        for angle, k, m, bow in ((-172, -1, 0.96, 0.14), (-8, 1, 0.96, -0.14), (-126, -0.6, 0.94, 0.1), (-54, 0.6, 0.94, -0.1))
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


# ---------------------------------------------------------------- avocado


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


def _avocado_half(g: Genes) -> list[Part]:
    path, w, h = _avocado_outline(g)
    rim = inner(path, 30)
    flesh = inner(path, lerp(62, 84, g["blush"]))
    r = w * lerp(0.4, 0.52, g["size_play"])
    pit = profile([(0, h * 0.68 - r * 1.08), (r * 0.72, h * 0.68 - r * 0.74), (r, h * 0.68), (r * 0.7, h * 0.68 + r * 0.74), (0, h * 0.68 + r)])
    parts = [
        Part(path, "skin", shade=crescent(path, -26, -16)),
        Part(rim, "rim", gap=False, open=True),
        Part(flesh, "flesh", gap=False, open=True, shade=crescent(flesh, -30, -18),
             hatch=contour_strokes(flesh, -30, 84, (0.92, 0.84), 15)),
        Part(pit, "pit", shade=crescent(pit, -30, -22), light=glint(pit, 0.2), shine=round_shine(pit, 2, 20), gap=False),
    ]  # fmt: skip
    return place(_avocado_leafed(parts, g), angle=lerp(-12, 24, g["lean"]))


def _avocado_leafed(parts: list[Part], g: Genes) -> list[Part]:
    sway = lerp(-0.16, 0.2, g["groove"]) * lerp(300, 345, g["width"])
    base = (sway, 10.0)
    size = lerp(230, 350, g["leaf"])
    tip = flow((base[0], -26), lerp(-40, 6, g["leaf_tilt"]), size)[-1]
    leaf = leaf_part((base[0] + 4, -26), tip, size * 0.42, -0.12)
    return [*parts, leaf, stem_part(flow((base[0], 24), -96, lerp(64, 170, g["stem"]), 0.08), 36, 1.2)]


def _avocado_whole(g: Genes) -> list[Part]:
    path, w, h = _avocado_outline(g)
    spots = [
        (0.1, 0.3), (-0.3, 0.5), (0.3, 0.44), (0.0, 0.5), (0.46, 0.58), (-0.46, 0.66), (0.18, 0.64), (-0.16, 0.7),
        (0.5, 0.74), (-0.36, 0.82), (0.06, 0.84), (0.34, 0.86), (-0.1, 0.4), (0.12, 0.18), (-0.12, 0.92), (0.66, 0.66),
    ]  # fmt: skip
    n = 5 + round(11 * g["blush"])
    marks = flecks([(w * x, h * y) for x, y in spots[:n]], lerp(8, 17, g["size_play"]), 30, 1.3)
    part = body(path, shade=(-58, -24), gleam=0.13, lines=(marks,), line_tone="blush")
    return place(_avocado_leafed([part], g), angle=lerp(-12, 24, g["lean"]))


# ---------------------------------------------------------------- olive


def _olive_fruit(g: Genes) -> Part:
    """An oval hanging from the origin."""
    w = lerp(92, 112, g["width"])
    h = w * lerp(2.35, 2.9, g["height"])
    tip = lerp(0.0, 0.1, g["tip"]) * h
    path = profile([(0, 0), (w * 0.66, h * 0.1), (w, h * 0.42), (w * 0.82, h * 0.74), (w * 0.4, h * 0.94), (0, h * 0.97 + tip)])
    groove = lerp(0.0, 0.5, g["groove"])
    seam = taper([(w * groove, h * 0.2), (w * (groove + 0.16), h * 0.45), (w * groove, h * 0.72)], 17, n=6)
    return body(path, shade=(-30, -12), gleam=0.16, hatch=3, weight=19, lines=(seam,), line_tone="blush")


def _olive_leaf(base: Point, angle: float, size: float, bow: float) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * 0.25, bow, 0.5, veins=0, vein=14)


def _olive_branch(g: Genes) -> list[Part]:
    """A sprig that rises to the right: slim leaves in pairs, olives below."""
    size = lerp(330, 420, g["leaf"])
    fan = lerp(30, 50, g["leaf_tilt"])
    rise = lerp(-52, -40, g["lean"])
    spine = flow((-330, 330), rise, 800, lerp(-0.1, 0.08, g["lean"]), 5)
    hang = lerp(36, 84, g["stem"])
    upper = [_olive_leaf(spine[i], rise - fan, size * (1 - 0.08 * i), -0.08) for i in (0, 1, 2, 3)]
    lower = [_olive_leaf(spine[i], rise + fan * 0.9, size * (0.96 - 0.08 * i), 0.08) for i in (3,)]
    end = _olive_leaf(spine[-1], rise, size * 0.72, 0.06)
    count = 2 + round(g["size_play"])
    stalks, fruit = [], []
    for i in range(count):
        x, y = spine[(1, 2, 3)[i]]
        at = (x + 20, y + hang)
        stalks.append(stem_part([(x, y), (x + 22, y + hang * 0.5), (at[0], at[1] + 12)], 20, 1.0))
        fruit += place([_olive_fruit(g)], at, lerp(1.12, 1.28, g["blush"]), lerp(4, -20, i / 2))
    return [merge([*upper, end]), merge(lower), *fruit, merge(stalks), twig(spine, 32, 18, nicks=0)]


def _olive_pair(g: Genes) -> list[Part]:
    """Two olives on one short twig; two leaves above."""
    fruit = _olive_fruit(g)
    size = lerp(250, 330, g["leaf"])
    tilt = lerp(-14, 22, g["leaf_tilt"])
    hang = lerp(50, 110, g["stem"])
    lean = lerp(-8, 8, g["lean"])
    gap = lerp(100, 122, g["width"])
    smaller = lerp(0.82, 1.04, g["size_play"])
    a, b = (-gap, hang), (gap * 0.96, hang * 0.6)
    stems = [
        stem_part([(0, -8), (a[0] * 0.7, a[1] * 0.4), (a[0], a[1] + 12)], 18, 1.0),
        stem_part([(0, -8), (b[0] * 0.7, b[1] * 0.3), (b[0], b[1] + 12)], 18, 1.0),
    ]
    return [
        _olive_leaf((0, -10), -24 + tilt, size, -0.1),
        _olive_leaf((0, -10), 202 - tilt, size * 0.94, 0.1),
        *place([fruit], b, 1.16 * smaller, -10 + lean),
        *place([fruit], a, 1.16, 10 + lean),
        merge(stems),
        twig([(30, -lerp(90, 130, g["blush"])), (8, -50), (0, 6)], 22, 26, nicks=0),
    ]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("peach", "whole"): _peach_whole,
    ("peach", "half"): _peach_half,
    ("peach", "branch"): lambda g: _branch_two(g, _peach(g), 0.72, 0.32),
    ("cherry", "pair"): _cherry_pair,
    ("cherry", "branch"): _cherry_branch,
    ("mango", "whole"): _mango_whole,
    ("mango", "half"): _mango_half,
    ("mango", "branch"): _mango_branch,
    ("avocado", "half"): _avocado_half,
    ("avocado", "whole"): _avocado_whole,
    ("olive", "branch"): _olive_branch,
    ("olive", "pair"): _olive_pair,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species])


FAMILY = Family(
    name="drupe",
    genes=("width", "height", "tip", "groove", "lean", "stem", "leaf", "leaf_tilt", "blush", "size_play"),
    forms={
        "peach": ("whole", "half", "branch"),
        "cherry": ("pair", "branch"),
        "mango": ("whole", "half", "branch"),
        "avocado": ("half", "whole"),
        "olive": ("branch", "pair"),
    },
    draw=draw,
)
