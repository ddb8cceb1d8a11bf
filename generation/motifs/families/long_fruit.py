"""Family: long fruit. Eggplant and cucumber."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    blossom,
    drop,
    fit,
    flow,
    leaf_part,
    place,
)
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.parts.vine import tendril, vine_leaf
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "eggplant": {
        **GREENS,
        "skin": "#4B2A66",
        "gleam": "#A583BF",
        "leaf": "#5E8F3C",
        "stem": "#5E8F3C",
        "grain": "#A9C77B",
        "flesh": "#F2ECD2",
        "seed": "#B59A5E",
    },
    "cucumber": {
        **GREENS,
        "skin": "#3F8436",
        "stripe": "#9CC46A",
        "flesh": "#DCEBB0",
        "core": "#C3DB8C",
        "seed": "#FBFAE6",
        "stem": "#6F8A3A",
        "petal": "#F2C53D",
        "pollen": "#D98E1F",
    },
}


# ---------------------------------------------------------------- eggplant


def _eggplant_spine(g: Genes) -> tuple[Spine, Callable[[float], float], float]:
    """The way from the calyx to the foot, the half width along it, the greatest half width."""
    w = lerp(150, 236, g["girth"])
    length = lerp(690, 900, g["length"])
    turn = lerp(-62, 40, g["curve"])
    spine = Spine(swung((0, 0), 92 - turn * 0.3, length, turn))
    top = lerp(0.86, 0.52, g["belly"])
    form = knots(
        [
            (0, top * 0.62),
            (0.05, top * 0.84),
            (0.16, top),
            (0.42, lerp(0.95, 0.76, g["belly"])),
            (0.72, 1.0),
            (0.9, lerp(0.71, 0.84, g["tip"])),
            (0.97, lerp(0.37, 0.54, g["tip"])),
            (1.0, 0.0),
        ]
    )
    return spine, lambda t: w * form(t), w


def _eggplant_outline(spine: Spine, half: Callable[[float], float]) -> Path:
    right = spine.run(lambda t: -half(t), 0.0, 0.975, 9)
    left = spine.run(half, 0.975, 0.0, 9)
    return smooth([*right, spine.at(1.0), *left])


def _calyx(g: Genes, spine: Spine, half: Callable[[float], float]) -> list[Part]:
    """The green cap: pointed sepals that lie on the shoulders, and the stout stalk."""
    long = lerp(0.13, 0.24, g["calyx"])
    count = 4 + round(g["marks"])
    points: list[Point] = []
    corners = []
    for i in range(count):
        u = lerp(1.06, -1.06, i / (count - 1))
        reach = long * (1.0 if i % 2 else 0.82)
        corners.append(len(points))
        points.append(spine.at(reach, u * half(reach) * (1.0 if abs(u) < 1 else 0.99)))
        if i < count - 1:
            v = lerp(1.06, -1.06, (i + 0.5) / (count - 1))
            corners.append(len(points))
            points.append(spine.at(long * 0.46, v * half(0.06) * 0.98))
    ax, ay = spine.at(0.0, -half(0.0) * 1.14)
    bx, by = spine.at(0.0, half(0.0) * 1.14)
    points += [(ax, ay - 8), (ax * 0.5, ay - 42), (bx * 0.5, by - 42), (bx, by - 8)]
    cap = smooth(points, corners=corners)
    w = half(0.16)
    bend = lerp(-0.22, 0.26, g["stem"])
    stalk = taper(
        flow((0, 0), -94 + bend * 50, lerp(150, 240, g["stem"]), bend, 5),
        w * 0.42,
        start=w * 0.34,
        end=w * 0.46,
        peak=0.98,
        n=9,
    )
    line = taper(flow((-w * 0.05, -40), -94 + bend * 50, lerp(90, 150, g["stem"]), bend, 4), 13, n=5)
    return [
        Part(stalk, "stem", shade=crescent(stalk, -w * 0.12, 0, 1.0), lines=(line,), line_tone="grain"),
        Part(cap, "leaf", shade=crescent(cap, -16, -12, 1.0)),
    ]


def _eggplant(g: Genes) -> list[Part]:
    spine, half, w = _eggplant_spine(g)
    path = _eggplant_outline(spine, half)
    gleam = spine.stroke(
        scaled(half, 0.56), 0.26, lerp(0.62, 0.88, g["marks"]), w * lerp(0.16, 0.24, g["marks"]), 11
    )
    dot = spine.stroke(scaled(half, 0.56), 0.16, 0.22, w * 0.14, 6)
    gouges = tuple(
        spine.stroke(scaled(half, -k), 0.2 + 0.08 * i, 0.95 - 0.07 * i, w * 0.11 * 0.82**i, 11)
        for i, k in enumerate((0.86, 0.7, 0.54))
    )
    body = Part(
        path,
        "skin",
        shade=spine.band(lambda t: -half(t) - 30, lambda t: -half(t) * 0.56, 0.0, 1.0, 9),
        hatch=gouges,
        lines=(gleam, dot),
        line_tone="gleam",
    )
    return [body, *_calyx(g, spine, half)]


def _eggplant_leaf(g: Genes, at: Point, angle: float, k: float = 1.0) -> Part:
    size = lerp(250, 340, g["leaf"]) * k
    return leaf_part(at, flow(at, angle, size)[-1], size * 0.56, -0.1, 0.42, veins=3)


def _eggplant_whole(g: Genes) -> list[Part]:
    leaf = _eggplant_leaf(g, (10, -60), lerp(-36, 2, g["leaf"]))
    return place([leaf, *_eggplant(g)], angle=lerp(8, 38, g["lean"]))


def _eggplant_half(g: Genes) -> list[Part]:
    """Whole and half side by side, as they lie on the board."""
    spine, half, w = _eggplant_spine(g)
    path = _eggplant_outline(spine, half)
    rim = 26.0

    def within(t: float) -> float:
        return max(0.0, half(t) - rim)

    right = spine.run(lambda t: -within(t), 0.02, 0.945, 9)
    left = spine.run(within, 0.945, 0.02, 9)
    flesh = smooth([*right, spine.at(0.968), *left], corners=(0, 18))
    seeds = []
    n = 5 + round(3 * g["marks"])
    for side in (-1, 1):
        for i in range(n):
            t = lerp(0.4, 0.88, i / (n - 1))
            off = side * within(t) * (0.56 if i % 2 else 0.4)
            x, y = spine.at(t, off)
            seeds.append(drop((x, y), w * 0.15, w * 0.085, spine.heading(t) + 180 - side * 24))
    veins = [spine.stroke(scaled(within, s * 0.2), 0.22, 0.7, 12, 8) for s in (-1, 1)]
    cut = [
        Part(path, "skin", shade=spine.band(lambda t: -half(t) - 30, lambda t: -half(t) * 0.86, 0.0, 1.0, 9)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=spine.band(lambda t: -within(t) - 20, lambda t: -within(t) * 0.8, 0.1, 0.97, 9),
            lines=(Path.join(seeds), *veins),
            line_tone="seed",
        ),
        *_calyx(g, spine, half),
    ]
    apart = w * 0.8
    return [
        *place(_eggplant(g), (-apart, -70), 0.96, lerp(14, 34, g["lean"])),
        *place(cut, (apart * 0.9, 0), 0.96, lerp(-12, 8, g["lean"])),
    ]


# ---------------------------------------------------------------- cucumber


def _cucumber(
    g: Genes, start: Point, heading: float, length: float, turn: float, w: float, stop: float = 1.0
) -> tuple[list[Part], Spine]:
    """A cucumber from its stalk's end, or a piece of it up to ``stop`` (0..1 of the length)."""
    spine = Spine(swung(start, heading, length, turn))
    thin = lerp(0.98, 0.84, g["belly"])
    tip = lerp(0.66, 0.84, g["tip"])
    form = knots(
        [
            (0, 0.0),
            (0.025, 0.44),
            (0.07, 0.72),
            (0.18, thin),
            (0.5, 1.0),
            (0.82, 0.96),
            (0.93, tip),
            (0.98, tip * 0.56),
            (1.0, 0.0),
        ]
    )
    rough = lerp(0.0, 0.05, g["marks"])

    def half(t: float) -> float:
        return w * form(t) * (1 + rough * math.sin(t * 43) * (0.1 < t < 0.92))

    m = 15
    side_a = spine.run(half, 0.02, min(stop, 0.98), m)
    side_b = spine.run(lambda t: -half(t), min(stop, 0.98), 0.02, m)
    if stop < 1.0:
        path = smooth([spine.at(0.0), *side_a, *side_b], corners=(m, m + 1))
    else:
        path = smooth([spine.at(0.0), *side_a, spine.at(1.0), *side_b])
    px, py = spine.at(0.5, 0.0)
    qx, qy = spine.at(0.5, 1.0)
    low = 1.0 if (qx - px) * 0.5 + (qy - py) > 0 else -1.0
    lines = []
    n = 3
    for i in range(n):
        k = low * lerp(-0.62, 0.3, i / (n - 1))
        t0, t1 = (0.4, 0.94) if i % 2 else (0.5, 0.9)
        if stop < 1.0:
            t0, t1 = (0.16, stop * 0.86) if i % 2 else (0.26, stop * 0.96)
        lines.append(spine.stroke(scaled(half, k), t0, t1, w * 0.1, 9))
    dots = []
    count = 6 + round(12 * g["marks"])
    for i in range(count):
        t = lerp(0.1, min(stop, 0.96) - 0.06, ((i * 0.618) % 1))
        k = low * lerp(-0.8, 0.66, ((i * 0.755 + 0.2) % 1))
        dots.append(ellipse(*spine.at(t, half(t) * k), w * 0.055))
    lines.append(Path.join(dots))
    shade = spine.band(lambda t: low * half(t) * 0.46, lambda t: low * (half(t) + 30), 0.0, min(1.0, stop), 9)
    gouges = tuple(
        spine.stroke(scaled(half, low * k), 0.1 + 0.06 * i, min(stop, 0.95) - 0.05 * i, w * 0.13 * 0.8**i, 11)
        for i, k in enumerate((0.84, 0.64))
    )
    body = Part(path, "skin", shade=shade, hatch=gouges, lines=tuple(lines), line_tone="stripe")
    x, y = start
    ux, uy = polar(heading + 180, lerp(60, 120, g["stem"]))
    stalk = taper(
        [(x - ux * 0.2, y - uy * 0.2), (x + ux * 0.5, y + uy * 0.5 - 6), (x + ux, y + uy)],
        w * 0.32,
        start=w * 0.24,
        end=w * 0.34,
        peak=0.98,
        n=6,
    )
    return [Part(stalk, "stem"), body], spine


def _disc(g: Genes, r: float) -> list[Part]:
    """A slice: dark rim, pale flesh, a ring of seeds."""
    rim = ellipse(0, 0, r, r)
    flesh = ellipse(0, 0, r * 0.86, r * 0.86)
    core = ellipse(0, 0, r * 0.6, r * 0.6)
    n = 6 + round(2 * g["calyx"])
    seeds = [drop(polar(360 * i / n, r * 0.4), r * 0.24, r * 0.12, 360 * i / n + 180) for i in range(n)]
    return [
        Part(rim, "skin"),
        Part(flesh, "flesh", open=True, gap=False, shade=crescent(flesh, -r * 0.08, -r * 0.06, 1.0)),
        Part(core, "core", open=True, gap=False, lines=(Path.join(seeds),), line_tone="seed"),
    ]


def _cucumber_slice(g: Genes) -> list[Part]:
    """A piece with its cut face towards us, the slices fallen from it."""
    w = lerp(118, 150, g["girth"])
    length = lerp(900, 1080, g["length"])
    turn = lerp(-34, 26, g["curve"])
    heading = 152 - turn * 0.3
    parts, spine = _cucumber(g, (420, -300), heading, length, turn, w, 0.62)
    at, along = spine.at(0.62), spine.heading(0.62)
    r = w * 1.02
    m = Affine.scale(0.62, 1.0).then(Affine.rotate(along)).then(Affine.translate(*at))
    face = [p.transform(m) for p in _disc(g, r)]
    n = 2 + round(g["leaf"])
    step = r * lerp(1.05, 1.3, g["calyx"])
    slices: list[Part] = []
    for i in range(n):
        x = at[0] - r * 0.7 + (i + 0.2) * step
        y = at[1] + r * 1.25 + (0.16 * r if i % 2 else 0)
        slices += place(_disc(g, r * 0.96), (x, y), 1.0, 25 * i)
    return place([*parts, *face, *slices], angle=lerp(-8, 8, g["lean"]))


def _cucumber_whole(g: Genes) -> list[Part]:
    """One cucumber with its leaf, its curl and the yellow flower."""
    w = lerp(112, 146, g["girth"])
    length = lerp(880, 1040, g["length"])
    turn = lerp(-46, 40, g["curve"])
    heading = 126 - turn * 0.4
    start = (300.0, -400.0)
    parts, _ = _cucumber(g, start, heading, length, turn, w)
    size = lerp(290, 400, g["leaf"])
    ux, uy = polar(heading + 180, lerp(60, 120, g["stem"]))
    end = (start[0] + ux * 0.8, start[1] + uy * 0.8)
    leaf = place([vine_leaf(size, lerp(0.0, 0.4, g["calyx"]))], end, 1.0, lerp(64, 110, g["leaf"]))
    curl = Part(tendril(end, lerp(10, 50, g["stem"]), lerp(160, 240, g["stem"]), 1.4, 22), "stem")
    x, y = end
    bloom = blossom((x + 10, y - 4), lerp(84, 120, g["calyx"]), -90)
    return place([curl, *leaf, *parts, *bloom], angle=lerp(-10, 22, g["lean"]))


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("eggplant", "whole"): _eggplant_whole,
    ("eggplant", "half"): _eggplant_half,
    ("cucumber", "slice"): _cucumber_slice,
    ("cucumber", "whole"): _cucumber_whole,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species])


FAMILY = Family(
    name="long_fruit",
    genes=("length", "girth", "curve", "belly", "tip", "calyx", "stem", "leaf", "lean", "marks"),
    forms={
        "eggplant": ("whole", "half"),
        "cucumber": ("slice", "whole"),
    },
    draw=draw,
)
