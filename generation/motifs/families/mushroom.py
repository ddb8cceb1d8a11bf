"""Mushrooms: one, or a group that grows from one foot; shiitake, oyster mushroom and wood ear."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Affine, Path
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import fungus
from generation.motifs.parts.place import fitted, place_all
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_CRACKS = (
    (0.1, -0.76, 0.9),
    (-0.2, -0.5, 1.0),
    (0.36, -0.54, 1.0),
    (-0.54, -0.24, 0.9),
    (0.1, -0.28, 1.05),
    (0.62, -0.26, 0.85),
    (-0.34, -0.76, 0.7),
    (-0.16, -0.1, 0.8),
)
"""Where the cap's cracks lie, in its half width and height, and their size."""
_TONES = {"skin": "#B07F4F", "pale": "#F0D9B8", "stem": "#F3E7D3", "gill": "#D9BB93", "grass": "#6E8B45"}


def _cap(rx: float, h: float, lip: float, g: Mapping[str, float]) -> Part:
    """The dome, rim at y = 0; ``cap_curve`` leads from a broad cushion to a pointed bell."""
    power = lerp(2.75, 1.75, g["cap_curve"])
    points = []
    for i in range(9):
        t = math.pi * (1 + i / 8)
        c, s = math.cos(t), math.sin(t)
        x = rx * math.copysign(abs(c) ** (2 / power), c)
        points.append((x, -h * abs(s) ** (2 / power) + 6))
    points += [
        (rx * 0.9, lip * 0.62),
        (rx * 0.5, lip),
        (0, lip * 1.1),
        (-rx * 0.5, lip),
        (-rx * 0.9, lip * 0.62),
    ]
    path = smooth(points)
    middle = (0.0, -h * 0.36)
    return Part(
        path,
        "skin",
        shade=crescent(path, -rx * 0.15, -h * 0.1),
        light=glint(path, 0.13, 0.62),
        hatch=round_hatch(path, 4, 23, about=middle),
        shine=round_shine(path, 2, 20, about=middle),
        lines=_spots(rx, h, g["spots"]),
        line_tone="pale",
    )


def _spots(rx: float, h: float, amount: float) -> tuple[Path, ...]:
    """Cracks in the skin, as on a good shiitake, along the dome: none, then ever more."""
    if amount < 0.3:
        return ()
    size = rx * lerp(0.15, 0.2, amount)
    out = []
    for x, y, k in _CRACKS[: 3 + round((amount - 0.3) / 0.7 * 5)]:
        half, fall = size * k, x * 0.75
        at = (x * rx, y * h)
        ends = [
            (at[0] - half, at[1] - half * fall),
            (at[0], at[1] - half * 0.16),
            (at[0] + half, at[1] + half * fall),
        ]
        out.append(taper(ends, size * 0.3 * k, n=5))
    return tuple(out)


def _gills(rx: float, ry: float, stem: float) -> Part:
    path = ellipse(0, 0, rx * 0.86, ry)
    n = 18
    lines = []
    for i in range(n):
        angle = 360 * (i + 0.5) / n
        x0, y0 = polar(angle, 1.0)
        inner, outer = max(0.3, stem / rx * 0.62), 0.9
        lines.append(
            taper(
                [(x0 * rx * inner, y0 * ry * inner), (x0 * rx * outer, y0 * ry * outer)],
                10,
                start=8,
                peak=0.3,
                n=4,
            )
        )
    return Part(path, "gill", lines=tuple(lines), open=True, shade=_gill_shade(rx, ry))


def _gill_shade(rx: float, ry: float) -> Path:
    return ellipse(0, -ry * 0.55, rx * 0.7, ry * 0.62)


def _stem(w: float, length: float, g: Mapping[str, float], ring: bool) -> list[Part]:
    half = w / 2
    bulb = lerp(1.02, 1.42, g["stem_width"])
    path = smooth(
        [
            (0, -half * 0.22),
            (half * 0.92, -half * 0.04),
            (half * 0.86, length * 0.32),
            (half * 1.0, length * 0.66),
            (half * bulb, length * 0.88),
            (half * 0.86 * bulb, length * 0.985),
            (0, length + 12),
            (-half * 0.86 * bulb, length * 0.985),
            (-half * bulb, length * 0.88),
            (-half * 1.0, length * 0.66),
            (-half * 0.86, length * 0.32),
            (-half * 0.92, -half * 0.04),
        ],
        corners=(1, 11),
    )
    hatch = []
    for i in range(3):
        x = half * (0.74 - 0.27 * i)
        hatch.append(
            taper([(x, length * (0.16 + 0.1 * i)), (x * 1.14, length * (0.92 - 0.04 * i))], 15 - 2 * i, n=5)
        )
    lines = [taper([(-half * 0.3, length * 0.5), (-half * 0.36, length * 0.8)], 11, n=4)]
    parts = [
        Part(
            path,
            "stem",
            shade=crescent(path, -half * 0.42, -8, 1.0),
            hatch=tuple(hatch),
            lines=tuple(lines),
            open=True,
        )
    ]
    if ring and g["ring"] > 0.55:
        parts.append(_skirt(half, length, (g["ring"] - 0.55) / 0.45))
    return parts


def _skirt(half: float, length: float, size: float) -> Part:
    """The torn ring of the veil below the cap."""
    top = length * 0.2
    drop = lerp(0.16, 0.24, size) * length + 14
    out = half * lerp(1.4, 1.75, size)
    hem = []
    for i in range(7):
        t = i / 6
        hem.append(
            (lerp(out, -out, t), top + drop * (0.82 + 0.28 * math.sin(math.pi * t)) + (10 if i % 2 else -6))
        )
    path = smooth(
        [(-half * 0.86, top), (0, top + half * 0.12), (half * 0.86, top), *hem], corners=(0, 2, 3, 5, 7, 9)
    )
    lines = tuple(
        taper([(half * 0.45 * k, top + drop * 0.34), (half * 0.8 * k, top + drop * 0.86)], 11, start=5, n=4)
        for k in (-1, 0, 1)
    )
    lines += (taper([*hem[:1], *hem[1:-1:2], *hem[-1:]], 14, start=10, end=10, n=7),)
    return Part(
        path, "stem", lines=lines, shade=path.translate(half * 0.8, drop * 0.2), hatch=lines, open=True
    )


def _one(g: Mapping[str, float], tall: float = 1.0, ring: bool = True) -> list[Part]:
    """A mushroom with the rim's centre at (0, 0)."""
    rx = lerp(300, 390, g["cap_width"])
    h = rx * lerp(0.62, 1.02, g["cap_height"])
    ry = rx * lerp(0.09, 0.23, g["gills"])
    w = rx * lerp(0.46, 0.86, g["stem_width"])
    length = rx * lerp(0.86, 1.5, g["stem_length"]) * tall
    return [_cap(rx, h, ry + 12, g), _gills(rx, ry, w), *_stem(w, length, g, ring)]


def _grass(left: float, right: float, y: float, size: float) -> Part:
    """A strip of blades that hides the feet, low in the middle, higher to the sides."""
    n = max(7, round((right - left) / (size * 0.42)))
    blades = []
    for i in range(n):
        t = (i + 0.5) / n * 2 - 1
        x = lerp(left, right, (t + 1) / 2)
        h = size * (0.62 + 0.38 * abs(t)) * (1.0, 0.6, 0.82)[i % 3]
        out = size * (0.5 * t + (0.16 if i % 2 else -0.16))
        blades.append(
            taper(
                [(x, y + 6), (x + out * 0.35, y - h * 0.55), (x + out, y - h)],
                size * 0.3,
                start=size * 0.34,
                peak=0.1,
                n=5,
            )
        )
    ground = ellipse((left + right) / 2, y + 2, (right - left) * 0.56, size * 0.2)
    return Part(union(ground, *blades), "grass")


def _group(g: Mapping[str, float]) -> list[Part]:
    """Two to four, the tallest behind; all stand in one tuft of grass."""
    count = 2 + min(2, int(g["count"] * 3))
    # x of the foot, y of the rim above the ground in cap radii, size, turn
    rows = {
        2: ((-70, 1.0, -5), (250, 0.62, 9)),
        3: ((0, 1.0, -3), (-290, 0.62, -13), (270, 0.54, 12)),
        4: ((-40, 1.0, -5), (250, 0.78, 9), (-310, 0.56, -14), (120, 0.44, 5)),
    }[count]
    lean = lerp(-7, 7, g["lean"])
    parts: list[Part] = []
    for i, (x, k, turn) in enumerate(rows):
        one = _one(g, 1.15 if i == 0 else 0.94, i == 0)
        foot = max(p.path.bounds().bottom for p in one)
        m = (
            Affine.translate(0, -foot)
            .then(Affine.scale(k))
            .then(Affine.rotate(turn + lean))
            .then(Affine.translate(x, 24 * (1 - k) + (14 if i else 0)))
        )
        parts += place_all(one, m)
    xs = [r[0] for r in rows]
    parts.append(_grass(min(xs) - 150, max(xs) + 160, 46, lerp(110, 150, g["count"])))
    return parts


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species in fungus.TONES:
        hero = ("skin", "inner") if species == "wood_ear" else ("skin",)
        return Figure(fungus.draw(species, form, genes), fungus.TONES[species], hero)
    if form == "group":
        return Figure(fitted(_group(genes), 880, 860), _TONES)
    parts = place_all(_one(genes), Affine.rotate(lerp(-11, 11, genes["lean"])))
    return Figure(fitted(parts, 820, 850), _TONES)


FAMILY = Family(
    name="mushroom",
    genes=(
        "count",
        "cap_width",
        "cap_height",
        "cap_curve",
        "stem_width",
        "stem_length",
        "gills",
        "lean",
        "spots",
        "ring",
    ),
    forms={
        "mushroom": ("single", "group"),
        "shiitake": ("single", "group"),
        "oyster_mushroom": ("cluster", "single"),
        "wood_ear": ("cluster", "log"),
    },
    draw=draw,
)
