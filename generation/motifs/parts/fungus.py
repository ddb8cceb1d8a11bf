"""Shiitake and oyster mushroom: caps from the side and from below, clusters. Wood ears are next door."""

from __future__ import annotations

import math

from generation.drawing.geometry import union
from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts import wood_ear
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.spine import Spine, knots, scaled
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

TONES = {
    "shiitake": {
        "skin": "#875533",
        "pale": "#E9CFA6",
        "hem": "#EBD6B4",
        "stem": "#EADBC0",
        "gill": "#F3E6CC",
        "deep": "#B89468",
    },
    "oyster_mushroom": {
        "skin": "#B3A899",
        "stem": "#F1EBDF",
        "gill": "#E6DCCB",
        "deep": "#8F8373",
    },
    "wood_ear": wood_ear.TONES,
}

# -- shiitake ---------------------------------------------------------------------

_STARS = (
    (0.02, -0.52, 0),
    (-0.42, -0.36, -24),
    (0.42, -0.4, 22),
    (-0.06, -0.18, 8),
    (-0.7, -0.12, -40),
    (0.3, -0.1, 12),
    (0.72, -0.16, 44),
    (-0.32, -0.72, -14),
    (0.34, -0.74, 18),
)
"""Where the flower mushroom's skin has cracked, in half widths and heights of the cap; how each turns."""


def _star(size: float, arms: int) -> Path:
    """A crack of three or four arms that taper from the middle."""
    strokes = [
        taper([(0, 0), polar(90 * i * 4 / arms + 20, size)], size * 0.5, start=size * 0.46, peak=0.05, n=4)
        for i in range(arms)
    ]
    return union(*strokes)


def _shiitake_cap(g: Genes, rx: float, marks: float) -> list[Part]:
    """A broad cushion whose pale hem rolls under; rim at y = 0."""
    h = rx * lerp(0.52, 0.86, g["cap_height"])
    power = lerp(2.7, 2.05, g["cap_curve"])
    roll = rx * lerp(0.13, 0.2, g["gills"])
    top = []
    for i in range(9):
        t = math.pi * (1 + i / 8)
        c, s = math.cos(t), math.sin(t)
        top.append((rx * math.copysign(abs(c) ** (2 / power), c), -h * abs(s) ** (2 / power)))
    dome = smooth(
        [
            *top,
            (rx * 0.98, roll * 0.55),
            (rx * 0.6, roll * 1.3),
            (0, roll * 1.6),
            (-rx * 0.6, roll * 1.3),
            (-rx * 0.98, roll * 0.55),
        ]
    )
    n = 9
    hem_in = []
    for i in range(n + 1):
        u = 1 - 2 * i / n
        y = roll * (1.02 - 0.9 * abs(u) ** 2.4) - (roll * 0.3 if i % 2 else 0)
        hem_in.append((rx * 0.95 * u, y))
    hem = smooth(
        [
            *hem_in,
            (-rx * 0.99, roll * 0.5),
            (-rx * 0.62, roll * 1.36),
            (0, roll * 1.68),
            (rx * 0.62, roll * 1.36),
            (rx * 0.99, roll * 0.5),
        ],
    )
    count = round(lerp(0, 9, marks)) if marks > 0.12 else 0
    size = rx * lerp(0.12, 0.17, marks)
    stars = []
    for i, (x, y, turn) in enumerate(_STARS[:count]):
        k = 1.0 - 0.3 * abs(x)
        stars.append(
            _star(size * k, 4 if i % 2 else 3)
            .scale(1, 0.74)
            .rotate(turn * 1.0 + 30 * i)
            .translate(x * rx * 0.92, y * h)
        )
    middle = (0.0, -h * 0.3)
    return [
        Part(
            dome,
            "skin",
            shade=crescent(dome, -rx * 0.14, -h * 0.12),
            light=glint(dome, 0.12, 0.66) if count < 5 else Path(),
            hatch=round_hatch(dome, 3, 22, about=middle),
            shine=round_shine(dome, 1, 20, about=middle),
            lines=tuple(stars),
            line_tone="pale",
        ),
        Part(hem, "hem", shade=crescent(hem, -rx * 0.2, -roll * 0.3, 1.0)),
    ]


def _stem(w: float, length: float, bend: float) -> Part:
    """A tough stalk, bowed, cut at the foot; from (0, 0) down."""
    spine = Spine([(0, -10), (bend * 0.3, length * 0.4), (bend, length)], 17)
    half = knots(((0.0, w * 0.56), (0.4, w * 0.46), (0.8, w * 0.5), (1.0, w * 0.44)))
    ts = (0.0, 0.3, 0.66, 1.0)
    foot = spine.at(1)
    path = smooth(
        [
            *(spine.at(t, -half(t)) for t in ts),
            (foot[0], foot[1] + w * 0.14),
            *(spine.at(t, half(t)) for t in ts[::-1]),
        ],
        corners=(0, 8),
    )
    lines = tuple(spine.stroke(scaled(half, k), 0.34, 0.86, 12, 5) for k in (0.3, -0.24))
    return Part(
        path,
        "stem",
        shade=spine.band(scaled(half, -0.4), scaled(half, -1.4), 0.0, 1.0, 5),
        hatch=tuple(spine.stroke(scaled(half, -k), 0.1, 0.9, 13, 5) for k in (0.78, 0.52)),
        lines=lines,
    )


def _shiitake(g: Genes, rx: float, marks: float, bend: float) -> list[Part]:
    w = rx * lerp(0.4, 0.6, g["stem_width"])
    length = rx * lerp(0.62, 1.0, g["stem_length"])
    return [_stem(w, length + rx * 0.18, bend), *_shiitake_cap(g, rx, marks)]


def _under(g: Genes, rx: float) -> list[Part]:
    """The cap from below: rolled hem, fine gills, the stump of the stalk."""
    ry = rx * lerp(0.86, 0.98, g["cap_height"])
    rim, disc = ellipse(0, 0, rx, ry), ellipse(0, 0, rx * 0.86, ry * 0.86)
    n = 24
    gills = []
    for i in range(n):
        a = 360 * (i + 0.5) / n
        inner = 0.34 if i % 2 else 0.5
        (x0, y0), (x1, y1) = polar(a, inner), polar(a, 0.8)
        gills.append(taper([(x0 * rx, y0 * ry), (x1 * rx, y1 * ry)], 14, start=9, peak=0.6, n=4))
    w = rx * lerp(0.2, 0.28, g["stem_width"])
    stump = ellipse(0, 0, w, w * 0.94)
    ring = ellipse(0, 0, w * 0.56, w * 0.52) + ellipse(0, 0, w * 0.38, w * 0.34).reversed()
    return [
        Part(rim, "skin", shade=crescent(rim, -rx * 0.08, -rx * 0.07, 1.0)),
        Part(disc, "gill", lines=tuple(gills), line_tone="deep", open=True, gap=False),
        Part(stump, "stem", shade=crescent(stump, -w * 0.2, -w * 0.2, 1.0), lines=(ring,)),
    ]


def _shiitake_single(g: Genes) -> list[Part]:
    """One upright; another behind it lying on its side, gills to the front."""
    lean = lerp(-9, 9, g["lean"])
    rx = 330 * lerp(0.94, 1.08, g["cap_width"])
    parts: list[Part] = []
    one = place(_shiitake(g, rx, g["spots"], lerp(-50, 50, g["ring"])), (0, 0), 1.0, lean)
    if g["count"] < 0.34:
        return one
    low = max(p.path.bounds().bottom for p in one)
    side = 1 if g["ring"] < 0.5 else -1
    r = rx * lerp(0.52, 0.62, g["count"])
    parts += one
    parts += place(_under(g, r), (side * rx * 0.88, low - r * 0.86), 1.0, side * -8)
    return parts


def _shiitake_group(g: Genes) -> list[Part]:
    count = 2 + round(g["count"])
    lean = lerp(-6, 6, g["lean"])
    rx = 300 * lerp(0.92, 1.08, g["cap_width"])
    rows = {
        2: ((-0.1, 0.0, 1.0, -6, 0), (0.86, 0.7, 0.62, 12, 1)),
        3: ((0.06, -0.1, 1.0, 3, 0), (-0.98, 0.6, 0.72, -13, 2), (0.98, 0.66, 0.66, 13, 1)),
    }[count]
    parts: list[Part] = []
    for x, y, k, turn, i in rows:
        bend = (lerp(-40, 40, g["ring"]), 30.0, -30.0)[i]
        one = _shiitake(
            {**g, "cap_height": (g["cap_height"] + 0.3 * i) % 1.0}, rx, max(0.0, g["spots"] - 0.06 * i), bend
        )
        one = place(one, (0, 0), k, turn + lean)
        low = max(p.path.bounds().bottom for p in one)
        parts += place(one, (x * rx, (y * 0.14) * rx - low))
    return parts


# -- oyster mushroom --------------------------------------------------------------


def _shell(g: Genes, length: float, half: float, turn: float, waves: float, tone_side: int) -> list[Part]:
    """A fan seen from the side and a little below: foot at (0, 0), gills running down, cap above."""
    w = half
    h = w * lerp(0.34, 0.54, g["cap_height"])
    dip = w * lerp(0.1, 0.26, g["gills"])
    wave = w * 0.06 * waves
    y = -length
    cap = smooth(
        [
            (-w, y - h * 0.12),
            (-w * 0.86, y - h * 0.62),
            (-w * 0.4, y - h * 0.98),
            (w * 0.14, y - h),
            (w * 0.68, y - h * 0.76),
            (w * 0.99, y - h * 0.2),
            (w * 0.96, y + dip * 0.2),
            (w * 0.62, y + dip * 0.6 + wave),
            (w * 0.26, y + dip * 0.9 - wave),
            (-w * 0.14, y + dip + wave),
            (-w * 0.56, y + dip * 0.66 - wave),
            (-w * 0.94, y + dip * 0.3),
        ]
    )
    thick = lerp(0.13, 0.24, g["stem_width"]) * w
    stem = smooth(
        [
            (-w * 0.8, y + dip * 0.1),
            (-w * 0.42, y + length * 0.3 + dip),
            (-thick, y + length * 0.66),
            (-thick * 1.1, 0),
            (0, thick * 0.4),
            (thick * 1.1, 0),
            (thick, y + length * 0.66),
            (w * 0.42, y + length * 0.3 + dip),
            (w * 0.8, y + dip * 0.1),
        ],
        corners=(0, 8),
    )
    ribs = []
    for i in range(5):
        k = (i - 2) / 2 * 0.86
        run = [
            (k * thick * 0.7, y + length * 0.84),
            (k * w * 0.3, y + length * 0.42 + dip * 0.6),
            (k * w * 0.68, y + dip * 0.5),
        ]
        ribs.append(taper(run, 13, start=4, peak=0.7, n=6))
    shadow = smooth(
        [
            (0, y),
            (w, y),
            (w * 0.8, y + length * 0.4),
            (thick * 2, y + length * 0.7),
            (thick * 1.5, 20),
            (thick * 0.3, 20),
            (thick * 0.3, y + length * 0.5),
        ]
    )
    middle = (0.0, y - h * 0.3)
    parts = [
        Part(stem, "stem", shade=shadow, lines=tuple(ribs), line_tone="deep"),
        Part(
            cap,
            "skin",
            shade=crescent(cap, -w * 0.12, -h * 0.16),
            light=taper(
                [(-w * 0.66, y - h * 0.46), (-w * 0.36, y - h * 0.74), (0, y - h * 0.8)], h * 0.12, n=7
            ),
            hatch=round_hatch(cap, 3, w * 0.075, about=middle),
            shine=(
                taper(
                    [(-w * 0.66, y - h * 0.46), (-w * 0.36, y - h * 0.74), (0, y - h * 0.8)], w * 0.07, n=7
                ),
            ),
        ),
    ]
    return place(parts, (0, 0), 1.0, turn)


def _oyster_cluster(g: Genes) -> list[Part]:
    """Fans that grow from one foot, tier over tier."""
    lean = lerp(-8, 8, g["lean"])
    size = lerp(0.92, 1.08, g["cap_width"])
    tall = lerp(0.86, 1.12, g["stem_length"])
    waves = lerp(0.2, 2.0, g["cap_curve"])
    spread = lerp(0.86, 1.14, g["ring"])
    rows = [
        (-44.0, 470.0, 190.0, -20.0),
        (46.0, 450.0, 200.0, 26.0),
        (-2.0, 560.0, 250.0, 4.0),
        (-64.0, 300.0, 170.0, -40.0),
        (66.0, 280.0, 160.0, 42.0),
        (0.0, 290.0, 210.0, -4.0),
    ]
    if g["count"] < 0.33:
        rows = [rows[2], rows[3], rows[4]]
    elif g["count"] < 0.66:
        rows = [rows[2], rows[0], rows[1], rows[5]]
    parts: list[Part] = []
    for x, length, half, turn in rows:
        near = 1.0 - 0.12 * g["spots"] * (length > 400)
        parts += place(
            _shell(g, length * tall, half * size * near, turn * spread + lean, waves, 1), (x * 0.6, 0)
        )
    foot = smooth([(-110, -70), (0, -96), (110, -70), (128, 10), (70, 56), (0, 66), (-70, 56), (-128, 10)])
    nicks = tuple(taper([(x, -40), (x * 1.2, 26)], 13, n=4) for x in (-52, 0, 52))
    parts.append(Part(foot, "stem", shade=crescent(foot, -40, -16, 1.0), lines=nicks))
    return parts


def _oyster_single(g: Genes) -> list[Part]:
    """One fan, or one with a small one at its foot."""
    lean = lerp(-16, 16, g["lean"])
    half = lerp(340, 420, g["cap_width"])
    length = lerp(380, 500, g["stem_length"])
    waves = lerp(0.2, 2.2, g["cap_curve"])
    parts: list[Part] = []
    if g["count"] > 0.4:
        side = 1 if g["ring"] < 0.5 else -1
        parts += place(
            _shell(
                g, length * 0.56, half * lerp(0.4, 0.52, g["spots"]), side * lerp(30, 48, g["ring"]), waves, 1
            ),
            (side * 30, 0),
        )
    return [*parts, *_shell(g, length, half, lean, waves, 1)]


def draw(species: str, form: str, g: Genes) -> tuple[Part, ...]:
    make = {
        ("shiitake", "single"): _shiitake_single,
        ("shiitake", "group"): _shiitake_group,
        ("oyster_mushroom", "cluster"): _oyster_cluster,
        ("oyster_mushroom", "single"): _oyster_single,
        ("wood_ear", "cluster"): wood_ear.twig_of_ears,
        ("wood_ear", "log"): wood_ear.log_of_ears,
    }[species, form]
    return fit(make(g), 880)
