"""Tofu: the white block on its board with a slice cut off, cubes in a bowl with chopsticks."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polygon, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import Genes, leaf_part, place
from generation.motifs.parts.place import fitted
from generation.motifs.parts.vessel import rounded
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#B98A4E",
    "curd": "#FBF7E9",
    "side": "#D9CCAC",
    "front": "#F3ECD8",
    "grain": "#8F6432",
    "bean": "#E3C069",
    "pod": "#7F9F3F",
    "leaf": "#6B9444",
    "vein": "#B7CF92",
    "bowl": "#4A6A7A",
    "band": "#DDE6E6",
    "broth": "#E9C98F",
    "stick": "#6E4526",
}


def _box(at: Point, w: float, h: float, d: float, marks: int = 0, soft: float = 0.0) -> list[Part]:
    """A block whose front's upper left corner is ``at``; ``d`` = (run to the right and up) of its depth."""
    x, y = at
    dx, dy = d, -d * 0.56
    r = soft
    front = rounded([(x, y, r), (x + w, y, r), (x + w, y + h, r * 1.6), (x, y + h, r * 1.6)])
    side = rounded(
        [(x + w, y, r), (x + w + dx, y + dy, r * 1.4), (x + w + dx, y + dy + h, r * 1.6), (x + w, y + h, r)]
    )
    outline = rounded(
        [
            (x, y, r),
            (x + dx, y + dy, r * 1.4),
            (x + w + dx, y + dy, r * 1.4),
            (x + w + dx, y + dy + h, r * 1.6),
            (x + w, y + h, r * 1.4),
            (x, y + h, r * 1.6),
        ]
    )
    edge = 16.0
    seam = taper([(x - 4, y), (x + w * 0.5, y + 0.5), (x + w, y)], edge, start=edge, end=edge, n=4)
    lines: list[Path] = [seam]
    for i in range(1, marks):
        t = i / marks
        lines.append(
            taper(
                [(x + w * t + dx * 0.1, y + dy * 0.1), (x + w * t + dx * 0.9, y + dy * 0.9)],
                12,
                start=12,
                end=12,
                n=4,
            )
        )
    if marks > 1:
        for t in (0.34, 0.68):
            lines.append(
                taper(
                    [(x + dx * t + w * 0.04, y + dy * t), (x + w * 0.96 + dx * t, y + dy * t)],
                    12,
                    start=12,
                    end=12,
                    n=4,
                )
            )
    shine = tuple(
        taper([(x + w + dx * k, y + dy * k + h * 0.2), (x + w + dx * k, y + dy * k + h * 0.86)], 15, n=5)
        for k in ((0.3, 0.66) if h > 180 else ())
    )
    return [
        Part(outline, "curd", open=True, lines=tuple(lines), line_tone="side"),
        Part(front, "front", gap=False, open=True, lines=(seam,), line_tone="side"),
        Part(side, "side", shine=shine, gap=False),
    ]


def _board(g: Genes, left: float, right: float, y: float, d: float) -> list[Part]:
    """The cutting board in the same view, a handle to the left."""
    thick = lerp(40, 66, g["board"])
    dx, dy = d, -d * 0.56
    long = lerp(90, 170, g["board"])
    my = y + dy * 0.5
    mx = left + dx * 0.5
    top = smooth(
        [
            (left, y),
            (left + dx * 0.3, y + dy * 0.3),
            (mx - long, my + 26),
            (mx - long - 30, my),
            (mx - long + 20, my - 30),
            (left + dx * 0.74, y + dy * 0.74),
            (left + dx, y + dy),
            (right + dx, y + dy),
            (right, y),
        ],
        corners=(0, 1, 5, 6, 7, 8),
        tension=0.4,
    )
    lip = polygon(
        [
            (left, y),
            (right, y),
            (right + dx, y + dy),
            (right + dx, y + dy + thick),
            (right, y + thick),
            (left, y + thick),
        ]
    )
    eye = ellipse(mx - long + 40, my - 2, 22, 13)
    grain = [
        taper(
            [(lerp(left, right, a) + dx * k, y + dy * k), (lerp(left, right, b) + dx * k, y + dy * k)],
            12,
            n=4,
        )
        for a, b, k in ((0.06, 0.4, 0.3), (0.66, 0.94, 0.18), (0.8, 1.0, 0.6))
    ]
    return [
        Part(lip, "grain", gap=True),
        Part(top, "skin", lines=(eye, *grain), line_tone="grain"),
    ]


def _onion_rings(spots: list[tuple[float, float, float]]) -> list[Part]:
    """Slices of spring onion."""
    out = [
        Path.join((ellipse(x, y, r, r * 0.62), ellipse(x, y, r * 0.46, r * 0.28).reversed()))
        for x, y, r in spots
    ]
    return [Part(Path.join(out), "leaf")]


def _pod(g: Genes, at: Point, size: float, angle: float) -> list[Part]:
    """A soya pod with its three swells, and loose beans."""
    n = 3
    up, down = [], []
    for i in range(2 * n + 1):
        t = i / (2 * n)
        k = size * (0.15 if i % 2 else 0.105) * (0.0 if i in (0, 2 * n) else 1.0)
        x = lerp(-size / 2, size / 2, t)
        up.append((x, -k + size * 0.1 * (2 * t - 1) ** 2))
        down.append((x, k + size * 0.1 * (2 * t - 1) ** 2))
    pod = smooth([*up, *down[-2:0:-1]], corners=(0, 2 * n))
    seams = [
        taper(
            [
                (lerp(-size / 2, size / 2, (i + 0.5) / n) - size * 0.06, -size * 0.02),
                (lerp(-size / 2, size / 2, (i + 0.5) / n), size * 0.07),
                (lerp(-size / 2, size / 2, (i + 0.5) / n) + size * 0.07, size * 0.0),
            ],
            15,
            n=5,
        )
        for i in range(n)
    ]
    leaf = leaf_part((size * 0.48, size * 0.08), (size * 0.92, -size * 0.12), size * 0.26, -0.1, veins=0)
    return place(
        [leaf, Part(pod, "pod", shade=crescent(pod, -10, -20, 1.0), lines=tuple(seams), line_tone="vein")],
        at,
        1.0,
        angle,
    )


def _beans(spots: list[tuple[float, float]], r: float) -> Part:
    balls = [ellipse(x, y, r * 1.12, r) for x, y in spots]
    return Part(
        Path.join(balls),
        "bean",
        shade=Path.join(crescent(b, -r * 0.2, -r * 0.2) for b in balls),
        lines=(
            Path.join(
                taper([(x - r * 0.3, y - r * 0.3), (x + r * 0.2, y - r * 0.5)], r * 0.28, n=4)
                for x, y in spots
            ),
        ),
        line_tone="curd",
    )


def _block(g: Genes) -> list[Part]:
    w = lerp(400, 500, g["width"])
    h = lerp(200, 290, g["height"])
    d = lerp(150, 230, g["depth"])
    soft = lerp(6, 26, g["soft"])
    cut = lerp(70, 110, g["slab"])
    slabs = 1 + round(g["cubes"])
    gap = d + lerp(6, 50, g["tilt"])
    left = -w / 2
    parts = _board(g, left - slabs * (cut + gap) - 90, left + w + 10, h + 66, d + 150)
    for i in range(slabs, 0, -1):
        parts += _box((left - i * (cut + gap), 0.0), cut, h, d, 0, min(soft, 16))
    parts += _box((left, 0.0), w, h, d, 2 + round(g["marks"] * 2), soft)
    garnish = g["garnish"]
    if garnish < 0.5:
        parts += _pod(g, (left + w * 0.74, h + 70), lerp(330, 400, garnish * 2), lerp(-10, 4, g["tilt"]))
        parts.append(_beans([(left + w * 0.22, h + 62), (left + w * 0.06, h + 84)], 42))
    else:
        k = lerp(0.9, 1.14, garnish * 2 - 1)
        parts += _onion_rings(
            [
                (left + w * 0.36 + d * 0.6, -d * 0.36, 44 * k),
                (left + w * 0.66 + d * 0.4, -d * 0.22, 40 * k),
                (left + w * 0.84, h + 36, 40 * k),
                (left + w * 0.62, h + 44, 34 * k),
            ]
        )
    return parts


def _bowl(g: Genes) -> list[Part]:
    """Cubes heaped in a bowl, one held by chopsticks above."""
    half = lerp(350, 400, g["width"])
    deep = lerp(250, 340, g["height"])
    lip = lerp(70, 110, g["depth"])
    bowl = smooth(
        [
            (-half, 0),
            (-half * 0.5, lip * 0.86),
            (0, lip),
            (half * 0.5, lip * 0.86),
            (half, 0),
            (half * 0.9, deep * 0.5),
            (half * 0.56, deep * 0.9),
            (half * 0.4, deep),
            (-half * 0.4, deep),
            (-half * 0.56, deep * 0.9),
            (-half * 0.9, deep * 0.5),
        ],
        corners=(0, 4, 7, 8),
    )
    foot = rounded(
        [
            (-half * 0.42, deep - 8, 6),
            (half * 0.42, deep - 8, 6),
            (half * 0.38, deep + 40, 16),
            (-half * 0.38, deep + 40, 16),
        ]
    )
    wide = lerp(30, 60, g["board"])
    y = lerp(0.3, 0.4, g["board"]) * deep
    band = taper(
        [(-half * 1.05, y - lip * 0.4), (0, y + lip * 0.7), (half * 1.05, y - lip * 0.4)],
        wide,
        start=wide,
        end=wide,
        n=9,
    )
    dots = (
        [
            ellipse(half * k, y + lip * 0.42 - lip * 0.8 * k * k + wide * 1.5, 15)
            for k in (-0.6, -0.3, 0.0, 0.3, 0.6)
        ]
        if g["marks"] > 0.5
        else []
    )
    inside = ellipse(0, 0, half, lip)
    broth = ellipse(0, 10, half * 0.9, lip * 0.8)
    soft = lerp(4, 20, g["soft"])
    s = lerp(160, 190, g["slab"])
    spots = (
        [(-0.7, -0.1), (0.06, -0.3), (-0.34, 0.2), (0.34, 0.16)]
        if g["cubes"] > 0.5
        else [(-0.66, -0.04), (0.14, -0.16), (-0.2, 0.22)]
    )
    cubes: list[Part] = []
    for i, (u, v) in enumerate(spots):
        k = 1.0 if i % 2 else 0.9
        cubes += _box((u * half, v * lip * 1.3 - s * 0.62), s * k, s * 0.8 * k, s * 0.5, 0, soft)
    rings = (
        _onion_rings(
            [
                (-half * 0.24, lip * 0.2 - s * 0.76, 26),
                (half * 0.52, -lip * 0.1, 30),
                (half * 0.3, -s * 0.82, 24),
            ]
        )
        if g["garnish"] > 0.3
        else []
    )
    turn = lerp(-40, -24, g["tilt"])
    held = _box((-s * 0.5, -s * 0.4), s, s * 0.8, s * 0.5, 0, soft)
    a = math.radians(turn)
    hx, hy = lerp(-40, 60, g["tilt"]), -lerp(330, 370, g["height"])
    sticks = []
    for off, bend in ((-s * 0.44, 0.0), (s * 0.62, -0.04)):
        px, py = hx + s * 0.2, hy + off * 0.9
        end = (px + math.cos(a + bend) * 500, py + math.sin(a + bend) * 500)
        start = (px - math.cos(a) * 120, py - math.sin(a) * 120)
        sticks.append(taper([start, end], 40, start=22, end=42, peak=0.9, n=4))
    return [
        Part(inside, "bowl"),
        Part(broth, "broth", open=True, gap=False),
        *cubes,
        *rings,
        Part(foot, "bowl"),
        Part(
            bowl,
            "bowl",
            shade=crescent(bowl, -half * 0.2, -20, 1.0),
            hatch=tuple(
                taper(
                    [
                        (half * (0.88 - 0.12 * i), deep * 0.3),
                        (half * (0.78 - 0.12 * i), deep * 0.62),
                        (half * (0.56 - 0.1 * i), deep * 0.86),
                    ],
                    18 - 2 * i,
                    n=6,
                )
                for i in range(3)
            ),
            shine=(
                taper(
                    [(-half * 0.84, deep * 0.3), (-half * 0.7, deep * 0.66), (-half * 0.5, deep * 0.86)],
                    20,
                    n=6,
                ),
            ),
            lines=(band, *dots),
            line_tone="band",
        ),
        Part(sticks[0], "stick"),
        *place(held, (hx, hy), 1.0, 0.0),
        Part(sticks[1], "stick"),
    ]


_DRAW: Mapping[str, Callable[[Genes], list[Part]]] = {"block": _block, "bowl": _bowl}
_HERO = {"block": ("skin",), "bowl": ("bowl",)}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fitted(_DRAW[form](genes), 900, 840), _TONES, hero=_HERO[form])


FAMILY = Family(
    name="curd_block",
    genes=("width", "height", "depth", "soft", "slab", "cubes", "marks", "garnish", "board", "tilt"),
    forms={
        "tofu": ("bowl", "block"),
    },
    draw=draw,
)
