"""Hen's eggs: a few together, or in a nest."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, lerp, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_TONES = {
    "skin": "#D39A66",
    "cream": "#F1DDBF",
    "fleck": "#A86F3F",
    "straw": "#D9AE4E",
    "nest": "#9C6A34",
    "hollow": "#6B4526",
}
_FLECKS = (
    (0.3, -0.3),
    (-0.1, 0.05),
    (0.42, 0.2),
    (0.05, -0.58),
    (-0.38, 0.36),
    (0.12, 0.46),
    (0.5, -0.08),
    (-0.24, -0.36),
)


def _egg(g: Mapping[str, float], x: float, y: float, size: float, turn: float, tone: str) -> Part:
    """Pointed end up before ``turn``; ``tip`` says how pointed."""
    rx = size * lerp(0.7, 0.84, g["width"])
    ry = size * lerp(0.94, 1.08, g["height"])
    tip = lerp(0.08, 0.26, g["tip"])
    n = 14
    points = []
    for i in range(n):
        t = 2 * math.pi * i / n
        points.append((rx * math.cos(t) * (1 + tip * math.sin(t)), ry * math.sin(t)))
    path = smooth(points).rotate(turn).translate(x, y)
    centre = (x, y)
    flecks: list[Path] = []
    if g["speckles"] > 0.35:
        amount = (g["speckles"] - 0.35) / 0.65
        r = size * lerp(0.052, 0.07, amount)
        for i, (u, v) in enumerate(_FLECKS[: 3 + round(amount * 5)]):
            fleck = ellipse(u * rx, v * ry, r * (1.2 if i % 2 else 0.85), r * (0.8 if i % 2 else 0.95))
            flecks.append(fleck.rotate(turn).translate(x, y))
    return Part(
        path,
        tone,
        shade=crescent(path, -size * 0.16, -size * 0.1),
        light=glint(path, 0.13, 0.56),
        hatch=round_hatch(path, 4, size * 0.062, about=centre),
        shine=round_shine(path, 2, size * 0.055, about=centre),
        lines=tuple(flecks),
        line_tone="fleck",
        open=tone == "cream",
    )


def _straw(g: Mapping[str, float], width: float, y: float) -> Part:
    """Stalks that lie crosswise under the eggs."""
    n = 5 + round(g["straw"] * 5)
    stalks = []
    for i in range(n):
        t = (i + 0.5) / n * 2 - 1
        side = -1 if i % 2 else 1
        length = width * lerp(0.42, 0.56, (i * 3 % 5) / 4)
        x, rise = t * width * 0.62, side * lerp(14, 46, (i * 2 % 3) / 2)
        spine = [(x - length, y + rise + 26), (x, y - 4), (x + length, y - rise + 22)]
        stalks.append(taper(spine, lerp(26, 34, g["straw"]), start=20, end=14, n=5))
    bed = ellipse(0, y + 14, width * 0.86, lerp(22, 44, g["nest"]))
    return Part(union(bed, *stalks), "straw")


def _eggs(g: Mapping[str, float]) -> list[Part]:
    count = 2 + min(2, int(g["count"] * 3))
    spread = lerp(0.86, 1.12, g["spread"])
    lean = lerp(-8, 14, g["lean"])
    size = {2: 300.0, 3: 268.0, 4: 240.0}[count]
    step = size * 0.92 * spread
    low = lerp(6, 34, g["tilt"])
    rows = {
        2: ((-0.56 * step, -26.0, -low * 0.4 - 4, "skin"), (0.62 * step, 34.0, 20 + low, "cream")),
        3: (
            (-0.86 * step, -10.0, -12 - low * 0.3, "skin"),
            (0.9 * step, -4.0, 12 + low * 0.5, "skin"),
            (0.04 * step, 84.0, low * 0.7 - 6, "cream"),
        ),
        4: (
            (-0.06 * step, -190.0, -4.0, "skin"),
            (-1.0 * step, 20.0, -14 - low * 0.3, "skin"),
            (1.02 * step, 24.0, 12 + low * 0.5, "skin"),
            (0.02 * step, 104.0, low * 0.7 - 6, "cream"),
        ),
    }[count]
    eggs = [_egg(g, x, y, size, turn + lean, tone) for x, y, turn, tone in rows]
    floor = max(e.path.bounds().bottom for e in eggs)
    width = (max(e.path.bounds().right for e in eggs) - min(e.path.bounds().left for e in eggs)) / 2
    return [_straw(g, width * 0.98, floor - 26), *eggs]


def _nest(g: Mapping[str, float]) -> list[Part]:
    """A bowl of twigs; the eggs look over its edge."""
    half = 400.0
    deep = lerp(255, 355, g["nest"])
    lip = lerp(62, 96, g["tilt"])
    rim = Part(ellipse(0, 0, half, lip), "hollow")
    size = 200.0
    step = lerp(188, 226, g["spread"])
    lean = lerp(-8, 8, g["lean"])
    rows: tuple[tuple[float, float, float, str], ...]
    if g["count"] < 0.5:
        rows = ((-0.62 * step, -58.0, -10.0, "skin"), (0.66 * step, -50.0, 12.0, "cream"))
        size *= 1.16
    else:
        rows = (
            (-step, -34.0, -16.0, "skin"),
            (step, -30.0, 16.0, "skin"),
            (0.0, -52.0, 2.0, "cream"),
        )
    eggs = [_egg(g, x, y - size * 0.32, size, turn + lean, tone) for x, y, turn, tone in rows]
    return [rim, *eggs, _bowl(g, half, lip, deep)]


def _bowl(g: Mapping[str, float], half: float, lip: float, deep: float) -> Part:
    """The front of the nest, its upper edge the near half of the rim."""
    edge = [(half * math.cos(math.radians(a)), lip * math.sin(math.radians(a))) for a in range(0, 181, 20)]
    below = [
        (-half * 0.98, deep * 0.34),
        (-half * 0.76, deep * 0.76),
        (-half * 0.36, deep * 0.98),
        (0, deep * 1.03),
        (half * 0.36, deep * 0.98),
        (half * 0.76, deep * 0.76),
        (half * 0.98, deep * 0.34),
    ]
    bowl = smooth([*edge, *below], corners=(0, 9))
    ends = []
    count = 4 + round(g["straw"] * 5)
    for side in (-1, 1):
        for i in range(count):
            t = (i + 0.5) / count
            x, y = half * lerp(0.98, 0.5, t), lerp(24, deep * 0.94, t)
            out, rise = lerp(78, 34, t), (-34.0 if i % 2 else 30.0) - 22 * (1 - t)
            ends.append(
                taper(
                    [(side * x * 0.8, y - rise * 0.4), (side * (x + out), y + rise)],
                    30,
                    start=30,
                    end=14,
                    peak=0.1,
                    n=4,
                )
            )
    path = union(bowl, *ends)
    return Part(
        path, "nest", shade=crescent(bowl, -70, -50), lines=_twigs(half, lip, deep, g), line_tone="straw"
    )


def _twigs(half: float, lip: float, deep: float, g: Mapping[str, float]) -> tuple[Path, ...]:
    """Long strands that wind round the bowl, some rising, some falling."""
    n = 4 + round(g["nest"] * 2)
    out = []
    for i in range(n):
        t = (i + 0.75) / (n + 0.4)
        sag = lerp(lip * 1.02, lip * 0.3, t)
        y = lerp(10, deep * 0.82, t)
        w = half * math.sqrt(max(0.05, 1 - (t * 0.92) ** 2.4)) * 0.94
        tilt = (26.0, -30.0, 12.0, -18.0)[i % 4]
        cut = (0.1, 0.62, 0.36, 0.78)[i % 4]
        arc = sample_curve(
            [
                (-w, y - tilt),
                (-w * 0.5, y + sag * 0.72),
                (0, y + sag),
                (w * 0.5, y + sag * 0.72),
                (w, y + tilt),
            ],
            21,
        )
        k = 4 + int(cut * 12)
        for piece in (arc[: k - 1], arc[k + 1 :]):
            if len(piece) > 3:
                out.append(taper(piece[:: max(1, len(piece) // 4)], 17, n=6))
    return tuple(out)


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    parts = _nest(genes) if form == "nest" else _eggs(genes)
    return Figure(fitted(parts, 880, 800), _TONES)


FAMILY = Family(
    name="egg",
    genes=("count", "width", "height", "tip", "lean", "spread", "nest", "speckles", "straw", "tilt"),
    forms={
        "hen_egg": ("eggs", "nest"),
    },
    draw=draw,
)
