"""Eggs: a few together or in a nest; duck's eggs among reeds, and halved to the yolk."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, lerp, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_TONES = {
    "hen_egg": {
        "skin": "#D39A66",
        "cream": "#F1DDBF",
        "fleck": "#A86F3F",
        "straw": "#D9AE4E",
        "nest": "#9C6A34",
        "hollow": "#6B4526",
    },
    "duck_egg": {
        "skin": "#9CC2B4",
        "cream": "#DCEBE2",
        "fleck": "#6E9485",
        "straw": "#A9A95E",
        "nest": "#8A7A3C",
        "hollow": "#5A4C26",
        "reed": "#6F8F45",
        "cat": "#7A4A2A",
        "white": "#FFFDF4",
        "yolk": "#F08A24",
    },
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


def _reeds(g: Mapping[str, float], width: float, foot: float, top: float) -> list[Part]:
    """Blades and a cattail or two that stand behind the eggs."""
    high = (foot - top) * lerp(1.24, 1.5, g["nest"])
    lean = lerp(-50, 50, g["tilt"])
    n = 3 + round(g["straw"] * 3)
    blades = []
    for i in range(n):
        t = i / (n - 1)
        x = lerp(-width * 0.5, width * 0.5, t)
        long = high * (0.86 + 0.14 * ((i * 3 % 4) / 3)) * (1.0 - 0.16 * abs(2 * t - 1))
        out = lerp(-210, 210, t) + lean
        blades.append(
            taper(
                [(x * 0.8, foot), (x + out * 0.2, foot - long * 0.55), (x + out, foot - long)],
                64,
                start=50,
                peak=0.45,
                n=7,
            )
        )
    cats, stalks = [], []
    for x, k in ((-width * 0.2, 1.0), (width * 0.34, 0.84))[: 1 + round(g["speckles"])]:
        top = foot - high * 1.0 * k
        stalks.append(
            taper(
                [(x, foot), (x + lean * 0.3, foot - high * 0.5), (x + lean * 0.6, top - 90)],
                24,
                start=24,
                end=14,
                peak=0.1,
            )
        )
        cats.append(taper([(x + lean * 0.36, top + 190), (x + lean * 0.56, top)], 78, start=62, end=56, n=6))
    return [
        Part(union(*blades), "reed"),
        Part(Path.join(stalks), "reed"),
        Part(
            Path.join(cats),
            "cat",
            gap=False,
            shine=tuple(c.scale(0.2, 0.8).translate(*_beside(c)) for c in cats),
        ),
    ]


def _beside(path: Path) -> tuple[float, float]:
    """The move that brings a copy scaled by (0.2, 0.8) onto the light side of its original."""
    box = path.bounds()
    x, y = box.centre
    return (x - box.width * 0.22 - 0.2 * x, y - 0.8 * y)


def _duck_eggs(g: Mapping[str, float]) -> list[Part]:
    eggs = _eggs({**g, "height": lerp(0.4, 1.0, g["height"])})
    box = eggs[0].path.bounds()
    top = min(p.path.bounds().top for p in eggs)
    return [*_reeds(g, box.width * 0.5, box.top + 60, top), *eggs]


def _halves(g: Mapping[str, float]) -> list[Part]:
    """A whole egg, and two halves of a salted one with their deep yolks."""
    size = 250.0
    step = size * lerp(0.9, 1.1, g["spread"])
    lean = lerp(-10, 10, g["lean"])
    whole = _egg(g, -step * 0.2, -150, size, lean - 8, "skin")
    parts = [whole]
    k = lerp(0.4, 0.56, g["nest"])
    for x, y, turn in (
        (-step * 0.72, 120.0, -24.0 - lerp(0, 16, g["tilt"])),
        (step * 0.82, 96.0, 26.0 + lerp(0, 16, g["tilt"])),
    ):
        shell = _egg({**g, "speckles": 0.0}, x, y, size * 0.92, turn, "skin").path
        cx, cy = x, y + 8
        white = shell.translate(-x, -y).scale(0.9).translate(x, y)
        r = size * k
        yolk = ellipse(0, 0, r * 0.92, r).rotate(turn).translate(cx, cy + size * 0.08)
        oil = [
            ellipse(cx + dx * r, cy + dy * r + size * 0.08, r * 0.09)
            for dx, dy in ((0.3, 0.2), (-0.1, 0.46), (0.4, -0.2), (0.0, -0.1))
        ]
        parts += [
            Part(shell, "skin", shade=crescent(shell, -size * 0.06, -size * 0.05, 1.0)),
            Part(
                white,
                "white",
                shade=crescent(white, -size * 0.06, -size * 0.05, 1.0),
                hatch=round_hatch(white, 2, size * 0.05, about=(x, y)),
                open=True,
                gap=False,
            ),
            Part(
                yolk,
                "yolk",
                shade=crescent(yolk, -r * 0.18, -r * 0.14),
                light=glint(yolk, 0.16, 0.55),
                shine=round_shine(yolk, 1, r * 0.12),
                lines=tuple(oil[: round(g["speckles"] * 4)]),
            ),
        ]
    if g["count"] > 0.5:
        parts.insert(0, _egg(g, step * 0.62, -120, size * 0.92, lean + 16, "cream"))
    floor = max(p.path.bounds().bottom for p in parts)
    return [_straw(g, step * 1.5, floor - 20), *parts]


_DRAW: Mapping[tuple[str, str], Callable[[Mapping[str, float]], list[Part]]] = {
    ("hen_egg", "eggs"): _eggs,
    ("hen_egg", "nest"): _nest,
    ("duck_egg", "eggs"): _duck_eggs,
    ("duck_egg", "half"): _halves,
    ("duck_egg", "nest"): _nest,
}


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(fitted(_DRAW[species, form](genes), 880, 800), _TONES[species])


FAMILY = Family(
    name="egg",
    genes=("count", "width", "height", "tip", "lean", "spread", "nest", "speckles", "straw", "tilt"),
    forms={
        "hen_egg": ("eggs", "nest"),
        "duck_egg": ("eggs", "half", "nest"),
    },
    draw=draw,
)
