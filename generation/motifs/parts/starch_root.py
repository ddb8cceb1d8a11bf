"""Cassava, taro and yam: whole and cut, with the leaf that each is known by."""

from __future__ import annotations

from collections.abc import Sequence

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.greens import edged_leaf, stalk
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_GREEN = {"leaf": "#5B8A3C", "vein": "#B4CF86", "stem": "#8FA650"}
TONES = {
    "cassava": {
        **_GREEN,
        "skin": "#8A5A3A",
        "mark": "#5A371F",
        "rind": "#D9A08C",
        "flesh": "#FAF3E3",
        "ring": "#C9A98A",
        "stem": "#A8504A",
    },
    "taro": {
        **_GREEN,
        "skin": "#86644A",
        "mark": "#553A2A",
        "rind": "#C7A9B8",
        "flesh": "#F2E8EE",
        "ring": "#9A6A93",
        "bud": "#D98FA3",
    },
    "yam": {
        **_GREEN,
        "skin": "#7A4E32",
        "mark": "#4C2E1C",
        "rind": "#9C6B8A",
        "flesh": "#F8EEDC",
        "ring": "#CDB08C",
    },
}

SLENDER = {**TONES["yam"], "skin": "#AD8559", "mark": "#765030", "rind": "#EAD9B8"}
"""The slender yam's lighter bark, in place of the fat one's."""

_CASSAVA = ((0.0, 0.62), (0.12, 0.86), (0.34, 1.0), (0.62, 0.8), (0.84, 0.42), (1.0, 0.1))
_YAM = ((0.0, 0.9), (0.2, 0.94), (0.5, 0.9), (0.78, 1.0), (0.93, 0.84), (1.0, 0.5))


def _long(
    spine: Spine,
    table: Sequence[tuple[float, float]],
    fat: float,
    marks: tuple[Path, ...],
    round_end: bool,
) -> Part:
    """A long root, its foot at the spine's start; shaded on the side that lies low."""
    half = knots([(t, w * fat) for t, w in table])
    ts = [0.0, 0.12, 0.28, 0.46, 0.64, 0.8, 0.92, 0.985]
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    dx, dy = polar(spine.heading(1.0), fat * (0.2 if round_end else 0.05))
    end = (spine.at(1)[0] + dx, spine.at(1)[1] + dy)
    dx, dy = polar(spine.heading(0.0), -fat * 0.16)
    foot = (spine.at(0)[0] + dx, spine.at(0)[1] + dy)
    path = smooth([foot, *right, end, *left[::-1]])
    low = 1.0 if spine.at(0.5, 9)[1] > spine.at(0.5, -9)[1] else -1.0
    return Part(
        path,
        "skin",
        shade=spine.band(scaled(half, low * 0.52), scaled(half, low * 1.4), 0.0, 1.0, 9),
        light=spine.stroke(scaled(half, -low * 0.66), 0.16, 0.62, fat * 0.14),
        hatch=tuple(
            spine.stroke(scaled(half, low * k), 0.12 + 0.07 * i, 0.86 - 0.08 * i, fat * (0.15 - 0.03 * i))
            for i, k in enumerate((0.82, 0.62, 0.44))
        ),
        shine=(spine.stroke(scaled(half, -low * 0.66), 0.16, 0.56, fat * 0.13),),
        lines=marks,
        line_tone="mark",
    )


def _scars(spine: Spine, table: Sequence[tuple[float, float]], fat: float, n: int, size: float) -> list[Path]:
    """Bowed scars across, from either side in turn."""
    half = knots([(t, w * fat) for t, w in table])
    out = []
    for i in range(n):
        t = lerp(0.13, 0.88, i / (n - 1))
        side = 1 if i % 2 else -1
        inner = (0.34, 0.1, 0.5, 0.22)[i % 4]
        run = [
            spine.at(t, side * half(t) * 1.05),
            spine.at(t + 0.012, side * half(t) * (0.5 + inner / 2)),
            spine.at(t, side * half(t) * inner),
        ]
        out.append(taper(run, size, start=size * 0.8, peak=0.2, n=5))
    return out


def _face(at: Point, heading: float, r: float, squeeze: float, inside: tuple[Path, ...]) -> list[Part]:
    """The cut end, square to the root: bark, pale flesh with a rind; ``inside`` in a unit circle."""

    def loop(k: float) -> Path:
        return ellipse(0, 0, r * squeeze * k, r * k)

    marks = tuple(p.scale(r * squeeze * 0.74, r * 0.76) for p in inside)
    rind = loop(0.83) + loop(0.765).reversed()
    parts = [
        Part(loop(1.0), "skin", light=crescent(loop(1.0), r * 0.08, r * 0.05, 1.0)),
        Part(loop(0.9), "flesh", lines=(rind, *marks), line_tone="rind", open=True, gap=False),
    ]
    return place(parts, at, 1.0, heading)


def _rays(n: int, inner: float, outer: float, width: float) -> tuple[Path, ...]:
    return tuple(taper([polar(360 * i / n, inner), polar(360 * i / n, outer)], width, n=4) for i in range(n))


# -- cassava ----------------------------------------------------------------------


def _hand_leaf(g: Genes, at: Point, angle: float, size: float) -> list[Part]:
    """Five or seven slim fingers from one point, on a red stalk that starts at ``at``."""
    reach = size * 0.62
    root = polar(angle, reach, at)
    count = 5 if g["sprout"] < 0.7 else 7
    blades, ribs = [], []
    for i in range(count):
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        a = angle + k * (104 if count == 5 else 124)
        far = size * (1 - 0.34 * abs(k) ** 1.5)
        tip = polar(a, far, root)
        back = polar(a, -size * 0.05, root)
        blades.append(leaf(back, tip, size * 0.27, belly=0.58))
        ribs.append(taper([root, polar(a, far * 0.82, root)], 15, start=15, peak=0.03, n=4))
    path = union(*blades)
    shade = crescent(path, -size * 0.05, -size * 0.05, 1.0)
    blade = Part(path, "leaf", shade=shade, lines=tuple(ribs), line_tone="vein")
    return [stalk([at, polar(angle + 4, reach * 0.5, at), root], 26, 20), blade]


def _cassava_root(g: Genes, length: float, fat: float, bend: float) -> tuple[Spine, Part]:
    spine = Spine(swung((0, 0), 0, length, bend, 9), 33)
    slim = lerp(0.1, -0.05, g["taper"])
    table = [(t, w + (slim if 0.5 < t < 1 else 0)) for t, w in _CASSAVA]
    scars = _scars(spine, table, fat, 5 + round(g["eyes"] * 4), fat * lerp(0.13, 0.17, g["bumps"]))
    return spine, _long(spine, table, fat, tuple(scars), False)


def _cassava_cut(g: Genes) -> list[Part]:
    fat, length = lerp(116, 146, g["width"]), lerp(680, 780, g["length"])
    bend = lerp(-26, 22, g["bumps"])
    turn = lerp(-30, -14, g["lean"])
    apart = fat * lerp(1.2, 1.4, g["spread"])
    parts: list[Part] = []
    if g["sprout"] > 0.3:
        parts += _hand_leaf(g, (length * 0.3, -fat * 1.2), -90 + turn * 0.4, lerp(240, 300, g["sprout"]))
    if g["count"] > 0.25:
        _, back = _cassava_root(g, length, fat * 0.9, -bend)
        parts += place([back], (10, -apart), 1.0, turn + 8)
    spine, body = _cassava_root(g, length, fat, bend)
    heading = spine.heading(0.0)
    r = fat * 0.76
    core = (ellipse(0, 0, 0.1, 0.1), *_rays(8, 0.3, 0.74, 0.08))
    face = _face(spine.at(0), heading, r, lerp(0.56, 0.8, g["cut"]), core)
    parts += place([body, *face], (0, 0), 1.0, turn)
    return parts


def _cassava_cluster(g: Genes) -> list[Part]:
    """Roots that spread from the foot of a woody stem."""
    count = 3 + round(g["count"] * 2)
    fat, length = lerp(82, 98, g["width"]), lerp(520, 590, g["length"])
    fan = lerp(25, 33, g["spread"]) * (1.2 if count == 3 else 0.86)
    lean = lerp(-8, 8, g["lean"])
    parts: list[Part] = []
    half = (count - 1) / 2
    if g["sprout"] > 0.3:
        parts += _hand_leaf(g, (0, -170), -90 - 38, lerp(200, 240, g["sprout"]))
        parts += _hand_leaf(g, (0, -150), -90 + 42, lerp(180, 220, g["sprout"]))
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = i - half
        _, body = _cassava_root(g, length * (1 - 0.05 * abs(k)), fat, lerp(10, 34, g["bumps"]) * k / half)
        parts += place([body], (-k * 26, 20), 1.0, 90 + k * fan)
    h = lerp(190, 240, g["cut"])
    trunk = smooth(
        [
            (-46, -h),
            (46, -h),
            (44, -h * 0.4),
            (66, 20),
            (84, 90),
            (0, 120),
            (-84, 90),
            (-66, 20),
            (-44, -h * 0.4),
        ],
        corners=(0, 1),
    )
    nodes = [taper([(-46, y), (0, y + 12), (34, y + 2)], 15, n=5) for y in (-h * 0.62, -h * 0.22, 30)]
    parts.append(
        Part(trunk, "skin", shade=crescent(trunk, -26, -6, 1.0), lines=tuple(nodes), line_tone="mark")
    )
    top = ellipse(0, -h, 46, 17)
    parts.append(Part(top, "flesh", lines=(ellipse(0, -h, 12, 5),), line_tone="ring", open=True, gap=False))
    return place(parts, angle=lean)


# -- taro -------------------------------------------------------------------------


def _heart(g: Genes, at: Point, angle: float, size: float) -> list[Part]:
    """The elephant's ear that hangs on its long stalk, tip outwards."""
    w = size * lerp(0.42, 0.5, g["sprout"])
    root = polar(angle, size * 0.62, at)
    back = polar(angle, -size * 0.26, root)
    stops = [
        (0.0, w * 0.36, False),
        (0.04, w * 0.82, False),
        (0.25, w * 1.06, False),
        (0.5, w * 0.86, False),
        (0.76, w * 0.44, False),
    ]
    points = [
        back,
        polar(angle, size * 0.4, back),
        polar(angle, size * 0.84, back),
        polar(angle, size * 1.28, back),
    ]
    spine = Spine(points, 25)
    notch = spine.at(0.27)
    right, left = [spine.at(t, x) for t, x, _ in stops], [spine.at(t, -x) for t, x, _ in stops]
    path = smooth([notch, *right, spine.at(1), *left[::-1]], corners=(0, len(stops) + 1))
    lines = [taper([notch, spine.at(0.5), spine.at(0.92)], 18, start=18, peak=0.02, n=6)]
    for t1, off in ((0.06, 0.66), (0.34, 0.84), (0.6, 0.5)):
        for side in (1, -1):
            t0 = 0.28 + (0.2 if t1 > 0.5 else 0.06 if t1 > 0.2 else 0.0)
            lines.append(taper([spine.at(t0), spine.at(t1, side * w * off)], 13, start=13, peak=0.02, n=4))
    low = right if spine.at(0.5, 9)[0] + spine.at(0.5, 9)[1] > spine.at(0.5)[0] + spine.at(0.5)[1] else left
    shade = smooth([notch, *low, spine.at(1), spine.at(0.6)], corners=(0, len(stops) + 1))
    return [
        stalk([at, polar(angle - 6, size * 0.36, at), notch], 40, 26),
        Part(path, "leaf", shade=shade, lines=tuple(lines), line_tone="vein"),
    ]


def _corm(g: Genes, rx: float, ry: float) -> list[Part]:
    """An egg that stands on its broad end: rings around it, a rosy bud on top."""
    top = lerp(0.5, 0.7, g["taper"])
    right = [
        (rx * 0.2, -ry * 0.96),
        (rx * (top + 0.1), -ry * 0.66),
        (rx * 0.97, -ry * 0.06),
        (rx * 0.93, ry * 0.44),
        (rx * 0.58, ry * 0.86),
    ]
    path = smooth([(0, -ry), *right, (0, ry), *[(-x, y) for x, y in right[::-1]]])
    half = knots(((-1.0, 0.02), (-0.66, top + 0.1), (-0.06, 0.97), (0.44, 0.93), (0.86, 0.58), (1.0, 0.04)))
    n = 4 + round(g["eyes"] * 2)
    marks = []
    for i in range(n):
        t = lerp(-0.7, 0.72, i / (n - 1))
        x, y = rx * half(t), ry * t
        dip = ry * 0.085
        gap = (0.2, -0.35, 0.4, -0.1, 0.3, -0.3)[i]
        for a, b in ((-1.02, gap - 0.12), (gap + 0.12, 1.02)):
            run = [(x * u, y + dip * (1 - u * u)) for u in (a, (a + b) / 2, b)]
            marks.append(taper(run, lerp(13, 19, g["bumps"]), n=6))
    bud = leaf((0, -ry * 0.88), (rx * 0.06, -ry * 1.34), rx * 0.34, belly=0.36)
    return [
        Part(bud, "bud", shade=crescent(bud, -rx * 0.08, 0, 1.0)),
        Part(
            path,
            "skin",
            shade=crescent(path, -rx * 0.24, -ry * 0.08),
            light=glint(path, 0.1, 0.66),
            hatch=round_hatch(path, 3, rx * 0.08),
            shine=round_shine(path, 1, rx * 0.07),
            lines=tuple(marks),
            line_tone="mark",
        ),
    ]


def _taro_face(g: Genes, rx: float, ry: float) -> list[Part]:
    """The corm halved across: pale flesh full of violet threads."""

    def loop(k: float) -> Path:
        return ellipse(0, 0, rx * k, ry * k)

    flecks = []
    rows = 2 + round(g["bumps"])
    for j in range(rows):
        n, rad = (5, 10, 14)[j], (0.22, 0.46, 0.69)[j]
        if rows == 2:
            n, rad = (6, 11)[j], (0.27, 0.6)[j]
        for i in range(n):
            a = 360 * (i + 0.5 * (j % 2)) / n
            x, y = polar(a, rad * 0.86)
            s = rx * (0.062 if (i + j) % 2 else 0.046)
            flecks.append(
                ellipse(0, 0, s * 1.5, s * 0.8).rotate(a + 60 + 40 * (i % 3)).translate(x * rx, y * ry)
            )
    rim = loop(1.0)
    return [
        Part(rim, "skin", shade=crescent(rim, -rx * 0.06, -ry * 0.06, 1.0)),
        Part(
            loop(0.9),
            "flesh",
            lines=(*flecks, loop(0.9) + loop(0.85).reversed()),
            line_tone="ring",
            open=True,
            gap=False,
        ),
    ]


def _taro_whole(g: Genes) -> list[Part]:
    rx, ry = lerp(196, 232, g["width"]), lerp(232, 286, g["length"])
    lean = lerp(-14, 14, g["lean"])
    parts: list[Part] = []
    side = 1 if g["lean"] < 0.5 else -1
    size, out = lerp(260, 340, g["sprout"]), lerp(20, 34, g["spread"])
    if g["sprout"] > 0.45:
        parts += _heart(g, (0, -ry * 0.8), -90 - side * (out + 14), size * 0.84)
    parts += _heart(g, (0, -ry * 0.8), -90 + side * out, size)
    if g["count"] > 0.5:
        k = lerp(0.5, 0.66, g["cut"])
        at = (side * -rx * lerp(1.1, 1.24, g["spread"]), ry * (1 - k))
        parts += place(_corm({**g, "eyes": 0.0}, rx * k, ry * k), at, 1.0, side * -14)
    return [*parts, *place(_corm(g, rx, ry), (0, 0), 1.0, lean)]


def _taro_cut(g: Genes) -> list[Part]:
    rx, ry = lerp(206, 236, g["width"]), lerp(236, 290, g["length"])
    side = 1 if g["lean"] < 0.5 else -1
    parts: list[Part] = []
    if g["sprout"] > 0.25:
        parts += _heart(
            g,
            (side * rx * 0.2, -ry * 0.7),
            -90 - side * lerp(14, 28, g["spread"]),
            lerp(270, 330, g["sprout"]),
        )
    parts += place(_corm(g, rx, ry), (side * rx * 0.36, 0), 1.0, side * lerp(4, 16, abs(g["lean"] - 0.5) * 2))
    r = rx * lerp(0.84, 1.0, g["cut"])
    at = (-side * rx * lerp(0.78, 0.94, g["spread"]), ry * 0.98 - r * 0.8)
    return [*parts, *place(_taro_face(g, r * 0.98, r * 0.92), at, 1.0, -12)]


# -- yam --------------------------------------------------------------------------


def _yam_body(g: Genes, length: float, fat: float, bend: float) -> tuple[Spine, Part]:
    spine = Spine(swung((0, 0), 0, length, bend, 9), 33)
    table = [(t, w * (lerp(0.84, 1.0, g["taper"]) if t < 0.3 else 1.0)) for t, w in _YAM]
    half = knots([(t, w * fat) for t, w in table])
    marks = _scars(spine, table, fat, 4 + round(g["eyes"] * 2), fat * 0.1)
    rows = (-0.5, 0.0, 0.5)
    size = fat * lerp(0.16, 0.24, g["bumps"])
    for j, k in enumerate(rows):
        for i in range(5):
            t = lerp(0.16, 0.86, (i + 0.33 * j + 0.16) / 5)
            x, y = spine.at(t, half(t) * k)
            marks.append(ellipse(0, 0, size * 0.5, size * 0.16).rotate(spine.heading(t) + 24).translate(x, y))
    return spine, _long(spine, table, fat, tuple(marks), True)


def _vine(g: Genes, at: Point, angle: float, size: float) -> list[Part]:
    """One heart-shaped leaf with bowed veins, on a thin twining stalk."""
    root = polar(angle, size * 0.5, at)
    w = size * 0.4
    points = [root, polar(angle + 5, size * 0.5, root), polar(angle + 14, size, root)]
    stops = [
        (-0.0, w * 0.24, False),
        (0.04, w * 0.8, False),
        (0.24, w * 1.02, False),
        (0.52, w * 0.7, False),
        (0.8, w * 0.24, False),
    ]
    blade = edged_leaf(points, stops, veins=((0.04, 0.4, w * 0.5), (0.3, 0.64, w * 0.28)), rib=15)
    return [stalk([at, polar(angle - 16, size * 0.3, at), root], 22, 18), blade]


def _yam_cut(g: Genes) -> list[Part]:
    fat, length = lerp(136, 168, g["width"]), lerp(560, 680, g["length"])
    bend = lerp(-20, 20, g["bumps"])
    turn = lerp(-34, -10, g["lean"])
    spine, body = _yam_body(g, length, fat, bend)
    parts: list[Part] = []
    if g["sprout"] > 0.3:
        parts += _vine(g, (length * 0.36, -fat * 0.8), -100, lerp(230, 300, g["sprout"]))
    r = fat * 0.9 * lerp(0.84, 1.0, g["taper"])
    heading = spine.heading(0.0)
    spots = tuple(
        ellipse(x, y, 0.07, 0.05)
        for x, y in (
            (0.3, -0.3),
            (-0.3, 0.36),
            (0.1, 0.2),
            (-0.26, -0.3),
            (0.4, 0.34),
            (0.0, -0.6),
            (-0.1, 0.7),
        )
    )
    face = _face(spine.at(0), heading, r, lerp(0.6, 0.84, g["cut"]), spots)
    parts += place([body, *face], (0, 0), 1.0, turn)
    if g["count"] > 0.35:
        thick = r * lerp(0.3, 0.44, g["cut"])
        s = r * 0.96
        side = smooth([(0, -s), (thick, -s), (thick + s * 0.8, 0), (thick, s), (0, s)], corners=(0, 4))
        disc = [Part(side, "skin", shade=crescent(side, -10, -20, 1.0)), *_face((0, 0), 0, s, 0.86, spots)]
        parts += place(disc, (-r * lerp(0.7, 0.9, g["spread"]), fat * 1.5), 1.0, turn * 0.4)
    return parts


def _yam_bundle(g: Genes) -> list[Part]:
    """Slender yams, as they grow in northern China, laid together and tied; their lower ends cut."""
    count = 3 + round(g["count"] * 2)
    fat, length = lerp(62, 76, g["width"]) * (3.6 / count) ** 0.5, lerp(760, 860, g["length"])
    half = (count - 1) / 2
    pitch = fat * 1.84
    fan = lerp(1.0, 5.0, g["spread"])
    parts: list[Part] = []
    if g["sprout"] > 0.4:
        parts += _vine(g, (-length * 0.02, -pitch * half - fat * 0.5), -70, lerp(210, 270, g["sprout"]))
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = i - half
        ahead = (0.0, 0.07, -0.03, 0.05, 0.01)[i] * length * lerp(0.4, 1.0, g["cut"])
        spine = Spine(swung((-length / 2 - ahead, k * pitch), 0, length, lerp(-3, 3, g["bumps"]), 5), 25)
        table = ((0.0, 0.8), (0.3, 0.92), (0.7, 1.0), (0.94, 0.84), (1.0, 0.5))
        marks = []
        for j in range(7 + round(g["eyes"] * 4)):
            t = lerp(0.1, 0.95, j / (6 + round(g["eyes"] * 4)))
            x, y = spine.at(t, fat * (0.44, -0.36, 0.04)[(j + i) % 3])
            marks.append(ellipse(x, y, fat * 0.17, fat * 0.1))
        body = _long(spine, table, fat, tuple(marks), True)
        face = _face(spine.at(0), spine.heading(0), fat * 0.84, lerp(0.5, 0.66, g["taper"]), ())
        parts += place([body, *face], (0, 0), 1.0, k * fan)
    reach = pitch * half + fat * 1.08
    for x in (-length * 0.12, length * 0.2) if g["taper"] > 0.5 else (length * 0.03,):
        rope = smooth(
            [(x - 30, -reach), (x + 30, -reach), (x + 46, 0), (x + 30, reach), (x - 30, reach), (x - 14, 0)],
            corners=(0, 1, 3, 4),
        )
        cord = taper([(x, -reach), (x + 16, 0), (x, reach)], 12, start=12, end=12, n=5)
        parts.append(Part(rope, "ring", shade=crescent(rope, 0, -reach * 0.4, 1.0), lines=(cord,)))
    turn = lerp(-44, -22, g["lean"])
    sheaf = place(parts, angle=turn)
    box = sheaf[0].path.bounds()
    for p in sheaf:
        box = box.union(p.path.bounds())
    r = lerp(84, 98, g["width"])
    spots = ((0.5, 0.76, 1.0, -14), (0.76, 0.6, 0.9, 12), (0.72, 0.9, 0.94, 4))[: 2 + round(g["bumps"])]
    for u, v, k, a in spots:
        at = (lerp(box.left, box.right, u), lerp(box.top, box.bottom, v) + r * 0.5)
        side = ellipse(r * 0.24, r * 0.12, r * k * 0.92, r * k)
        core = (ellipse(0.1, -0.2, 0.07), ellipse(-0.3, 0.2, 0.06), ellipse(0.36, 0.26, 0.06))
        disc = [Part(side, "skin", shade=crescent(side, -10, -12, 1.0)), *_face((0, 0), 0, r * k, 0.92, core)]
        sheaf += place(disc, at, 1.0, a)
    return sheaf


def draw(species: str, form: str, g: Genes) -> tuple[Part, ...]:
    make = {
        ("cassava", "cut"): _cassava_cut,
        ("cassava", "cluster"): _cassava_cluster,
        ("taro", "whole"): _taro_whole,
        ("taro", "cut"): _taro_cut,
        ("yam", "cut"): _yam_cut,
        ("yam", "bundle"): _yam_bundle,
    }[species, form]
    return fit(make(g), 890)
