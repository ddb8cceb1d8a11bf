"""Family: flower_head. Broccoli, a whole head and florets."""

from __future__ import annotations

from generation.drawing.path import Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.greens import edged_leaf, ruffled
from generation.motifs.parts.spine import swung
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "broccoli": {
        "skin": "#4A8A3E",
        "back": "#336B30",
        "bud": "#8DBF5E",
        "stem": "#A5CB72",
        "flesh": "#DDEBB8",
        "leaf": "#5E9A4A",
        "vein": "#BBD99A",
    },
}

_CROWN: tuple[tuple[float, float, float, str], ...] = (
    (-0.62, -0.26, 0.42, "back"),
    (0.62, -0.28, 0.42, "back"),
    (-0.26, -0.66, 0.44, "back"),
    (0.3, -0.64, 0.44, "back"),
    (-0.78, 0.16, 0.36, "skin"),
    (0.78, 0.14, 0.37, "skin"),
    (-0.42, -0.12, 0.45, "skin"),
    (0.44, -0.14, 0.44, "skin"),
    (0.0, -0.44, 0.46, "skin"),
    (0.02, 0.14, 0.42, "skin"),
)
"""Where the florets of a head sit, hindmost first: place and radius in half widths, and tone."""
_BUDS = (
    (-0.1, -0.48),
    (-0.46, -0.22),
    (0.3, -0.3),
    (-0.02, -0.06),
    (-0.36, 0.24),
    (0.36, 0.14),
    (0.04, 0.42),
    (0.5, -0.1),
)


def _floret(g: Genes, at: Point, r: float, tone: str, turn: float, buds: int) -> Part:
    """A dome of tight buds: scalloped around, dotted on top."""
    n = 8 + round(g["bumps"] * 3)
    deep = lerp(0.08, 0.14, g["bumps"])
    points, corners = [], []
    for i in range(n):
        a = turn + 360 * i / n
        step = 360 / n
        points += [
            polar(a - step * 0.26, r, at),
            polar(a + step * 0.26, r, at),
            polar(a + step * 0.5, r * (1 - deep), at),
        ]
        corners.append(len(points) - 1)
    path = smooth(points, corners=corners)
    size = r * lerp(0.085, 0.12, g["buds"])
    dots = tuple(ellipse(at[0] + x * r, at[1] + y * r, size, size * 0.8) for x, y in _BUDS[:buds])
    gleam = [polar(a, r * 0.78, at) for a in (188, 214, 240)]
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.16, -r * 0.18, 1.0),
        hatch=(taper([polar(a, r * 0.84, at) for a in (-20, 30, 80)], r * 0.1, n=7),),
        shine=(taper(gleam, r * 0.09, n=5),),
        lines=dots,
        line_tone="bud",
    )


def _trunk(g: Genes, w: float, top: float, foot: float, arms: float) -> list[Part]:
    """A stout stalk that forks below the florets, its cut end below."""
    k = lerp(0.94, 1.12, g["branch"])
    path = smooth(
        [
            (-arms * k, top),
            (-arms * 0.52 * k, top + (foot - top) * 0.3),
            (-w * 1.0, top + (foot - top) * 0.58),
            (-w * 0.94, foot),
            (0, foot + w * 0.24),
            (w * 0.94, foot),
            (w * 1.0, top + (foot - top) * 0.58),
            (arms * 0.52 * k, top + (foot - top) * 0.3),
            (arms * k, top),
        ],
        corners=(0, 3, 5, 8),
    )
    h = foot - top
    lines = [
        taper(
            [
                (s * w * 0.46, top + h * 0.86),
                (s * w * 0.44, top + h * 0.56),
                (s * arms * 0.4, top + h * 0.06),
            ],
            w * 0.16,
            n=7,
        )
        for s in (-1, 1)
    ]
    shade = smooth(
        [
            (w * 0.4, foot + w),
            (w * 0.46, top + h * 0.6),
            (arms * 0.46, top),
            (arms * 1.3, top),
            (w * 1.3, top + h * 0.6),
            (w * 1.2, foot + w),
        ],
        corners=(0, 2, 3, 5),
    )
    end = ellipse(0, foot, w * 0.94, w * 0.25)
    return [
        Part(
            path,
            "stem",
            shade=shade,
            hatch=(
                taper(
                    [(w * 0.74, foot - h * 0.06), (w * 0.78, top + h * 0.54), (arms * 0.66, top + h * 0.1)],
                    20,
                    n=7,
                ),
            ),
            lines=tuple(lines),
        ),
        Part(
            end,
            "flesh",
            lines=(ellipse(0, foot, w * 0.62, w * 0.14) + ellipse(0, foot, w * 0.5, w * 0.09).reversed(),),
            open=True,
            gap=False,
        ),
    ]


def _leaf(g: Genes, at: Point, side: int, length: float) -> Part:
    points = swung(at, -90 + side * lerp(46, 64, g["leaf"]), length, side * 44, 6)
    w = length * 0.2
    edge = ruffled([(0.0, w * 0.3), (0.3, w * 0.8), (0.6, w), (0.86, w * 0.66), (1.0, w * 0.3)], 3, w * 0.14)
    return edged_leaf(
        points,
        [(0.0, w * 0.22, False), *edge],
        rib=20,
        veins=((0.3, 0.5, w * 0.6), (0.55, 0.74, w * 0.5)),
        pointed=False,
        vein_width=14,
    )


def _head(g: Genes) -> list[Part]:
    rx = 360 * lerp(0.94, 1.06, g["width"])
    ry = rx * lerp(0.84, 1.04, g["height"])
    w = rx * lerp(0.27, 0.37, g["stem_width"])
    foot = rx * lerp(0.9, 1.2, g["stem_length"])
    parts: list[Part] = []
    if g["leaf"] > 0.35:
        parts.append(_leaf(g, (-w * 0.5, foot * 0.8), -1, rx * lerp(0.8, 1.0, g["leaf"])))
    if g["leaf"] > 0.65:
        parts.append(_leaf(g, (w * 0.5, foot * 0.86), 1, rx * lerp(0.7, 0.9, g["leaf"])))
    parts += _trunk(g, w, rx * 0.1, foot, rx * 0.78)
    crown = list(_CROWN)
    if g["florets"] < 0.34:
        crown = [c for i, c in enumerate(crown) if i not in (0, 1)]
    elif g["florets"] > 0.67:
        crown.insert(9, (-0.34, 0.24, 0.34, "skin"))
        crown.insert(10, (0.4, 0.24, 0.34, "skin"))
    for i, (x, y, r, tone) in enumerate(crown):
        parts.append(_floret(g, (x * rx, y * ry), r * rx, tone, 17 * i, 3 if tone == "back" else 6))
    return place(parts, angle=lerp(-12, 12, g["lean"]))


def _sprig(g: Genes, scale: float, turn: float) -> list[Part]:
    """One floret on its own short stalk."""
    r = 250 * scale
    w = r * lerp(0.2, 0.3, g["stem_width"])
    foot = r * lerp(1.0, 1.36, g["stem_length"])
    ry = lerp(0.84, 1.0, g["height"])
    spots = (
        (-0.3, -0.52, 0.44, "back"),
        (0.34, -0.5, 0.44, "back"),
        (-0.6, -0.02, 0.42, "skin"),
        (0.6, -0.04, 0.42, "skin"),
        (0.0, -0.2, 0.54, "skin"),
    )
    parts = _trunk(g, w, r * 0.06, foot, r * 0.6)
    for i, (x, y, k, tone) in enumerate(spots):
        parts.append(
            _floret(
                g,
                (x * r * lerp(0.96, 1.08, g["width"]), y * r * ry),
                k * r,
                tone,
                23 * i,
                3 if tone == "back" else 5,
            )
        )
    return place(parts, angle=turn)


def _florets(g: Genes) -> list[Part]:
    """Two or three small branches that lean apart."""
    gap = lerp(0.94, 1.1, g["branch"])
    tilt = lerp(-8, 8, g["lean"])
    parts: list[Part] = []
    if g["florets"] > 0.5:
        parts += place(_sprig(g, 0.84, -26), (-250 * gap, 20))
        parts += place(_sprig(g, 0.8, 28), (258 * gap, 30))
        return [*parts, *_sprig(g, 1.0, tilt)]
    parts += place(_sprig(g, 0.82, 24), (236 * gap, 90))
    return [*parts, *place(_sprig(g, 1.0, -12 + tilt), (-100, 0))]


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _florets(genes) if form == "florets" else _head(genes)
    return Figure(fit(parts, 880), _TONES[species], ("skin", "back"))


FAMILY = Family(
    name="flower_head",
    genes=(
        "florets",
        "height",
        "width",
        "bumps",
        "buds",
        "stem_width",
        "stem_length",
        "branch",
        "leaf",
        "lean",
    ),
    forms={
        "broccoli": ("head", "florets"),
    },
    draw=draw,
)
