"""Family: pod. Pulses as pods, as loose seeds, in a bowl and in a sack; okra."""

from __future__ import annotations

from collections.abc import Callable

from generation.drawing.path import Affine, Point
from generation.drawing.shapes import lerp, polar, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import heap, legume, okra
from generation.motifs.parts.fruit import GREENS, Genes, fit, flow, leaf_part, place
from generation.motifs.parts.legume import SEEDS, cap, open_pod, pod_spine, shut_pod, tendril
from generation.motifs.parts.soy import soy_cluster
from generation.motifs.registry import Family

_GREEN = {**GREENS, **heap.VESSEL_TONES, "stem": "#5E7F35", "pod": "#6FA23C", "crease": "#47762B"}
_TONES: dict[str, dict[str, str]] = {
    "bean": {**_GREEN, "skin": "#97302B", "bed": "#5E1A18", "eye": "#F3E0C4", "flesh": "#E4F0BE"},
    "soybean": {
        **_GREEN,
        "skin": "#E2C878",
        "bed": "#A5873F",
        "eye": "#6E4E22",
        "pod": "#7FA648",
        "bump": "#94BA5C",
        "crease": "#55803A",
        "flesh": "#F1F0CC",
    },
    "pea": {
        **_GREEN,
        "skin": "#82C341",
        "bed": "#3F7A2C",
        "eye": "#4F8F3A",
        "pod": "#4F9138",
        "crease": "#A9D67C",
        "flesh": "#DDF0B4",
    },
    "chickpea": {**_GREEN, "skin": "#DDB97A", "bed": "#9A7440", "eye": "#9C733A", "flesh": "#F3E7C8"},
    "lentil": {
        **_GREEN,
        "skin": "#C4733A",
        "green": "#7E8240",
        "bed": "#8A4F22",
        "eye": "#F4CF96",
        "flesh": "#F1E3C0",
        "bowl": "#4E5A63",
    },
}


def _leaf(g: Genes, at: Point, angle: float, size: float, bend: float) -> Part:
    long = size * lerp(0.86, 1.12, g["leaf"])
    return leaf_part(
        at, polar(angle, long, at), long * lerp(0.4, 0.62, g["leaf"]), bend=bend, veins=3, vein=12
    )


def _seed(species: str, size: float, g: Genes) -> Callable[[Point, float], Part]:
    if species == "lentil":
        return legume.lentils(size, g)

    def make(at: Point, angle: float) -> Part:
        return SEEDS[species](at, size, angle, g)

    return make


# ---------------------------------------------------------------- pods


def _pea_pod(g: Genes, closed: bool) -> list[Part]:
    half = 430.0
    fat = lerp(126, 158, g["width"])
    spine = pod_spine(half, lerp(50, 110, g["curve"]))
    count = 4 + round(g["count"] * 2)
    turn = lerp(-42, -22, g["lean"])
    pod = [*open_pod(spine, fat, count, legume.ball, g), *cap(spine, fat * 0.8)]
    root = spine.at(0.0)
    gap = lerp(24, 34, g["spread"])
    if closed:
        other = pod_spine(half * lerp(0.9, 1.0, g["length"]), lerp(40, 90, g["curve"]))
        back = [shut_pod(other, fat * 0.78, 5, lerp(0.2, 0.36, g["swell"]), g["tip"]), *cap(other, fat * 0.7)]
        leaf = _leaf(g, (root[0] + 20, root[1] - 30), -gap - 66, 290, 0.12)
        parts = [leaf, *place(back, (root[0] + half * 0.86, root[1] - half * 0.3), 0.98, -gap)]
    else:
        start = (root[0] - fat * 0.5, root[1] - fat * 0.08)
        parts = [
            _leaf(g, (root[0] + 10, root[1] - 20), lerp(-84, -58, g["spread"]), 310, 0.1),
            tendril(start, lerp(62, 84, g["tip"]), lerp(240, 300, g["length"]), -1),
        ]
    return place([*parts, *pod], angle=turn)


def _bean_pod(g: Genes) -> list[Part]:
    """An open pod with red beans, a slim green one behind it."""
    half = lerp(430, 470, g["length"])
    fat = lerp(92, 116, g["width"])
    spine = pod_spine(half, lerp(40, 110, g["curve"]))
    count = 4 + round(g["count"])
    turn = lerp(-46, -24, g["lean"])

    def bean(at: Point, size: float, angle: float, genes: Genes) -> Part:
        return legume.kidney(at, size * 1.0, angle + 180, genes)

    front = [*open_pod(spine, fat, count, bean, g), *cap(spine, fat * 0.8)]
    other = pod_spine(half * 0.96, lerp(30, 90, g["curve"]))
    back = [shut_pod(other, fat * 0.56, 6, lerp(0.2, 0.4, g["swell"]), g["tip"]), *cap(other, fat * 0.6)]
    root = spine.at(0.0)
    gap = lerp(16, 26, g["spread"])
    leaf = _leaf(g, (root[0] + 10, root[1] - 30), -gap - 66, 300, 0.12)
    behind = place(back, (root[0] + half * 0.92, root[1] - half * 0.2), 0.98, -gap)
    return place([leaf, *behind, *front], angle=turn)


def _branch(g: Genes, species: str) -> list[Part]:
    """A feathered leaf and short puffy pods: chickpea; flat little ones: lentil."""
    pairs = 3 + round(g["count"])
    lean = lerp(-1, 1, g["lean"])
    foot, top = (-lean * 60.0, 420.0), (lean * 70.0, -400.0)
    bow = lerp(20, 70, g["curve"]) * (1 if lean >= 0 else -1)
    mid = ((foot[0] + top[0]) / 2 - bow, 0.0)
    points = [foot, mid, top]
    parts = [Part(taper(points, 28, start=30, end=12, peak=0.03, n=9), "stem", gap=False)]
    open_ = lerp(40, 62, g["spread"])
    wide = lerp(0.42, 0.56, g["leaf"]) if species == "chickpea" else lerp(0.34, 0.42, g["leaf"])
    size = lerp(200, 240, g["length"])
    for i in range(pairs):
        t = lerp(0.4, 0.92, i / (pairs - 1))
        x = lerp(foot[0], top[0], t) - bow * 4 * t * (1 - t) * 0.5
        y = lerp(foot[1], top[1], t)
        long = size * lerp(1.0, 0.74, i / (pairs - 1))
        for side in (-1, 1):
            tip = polar(-90 + side * open_, long, (x + side * 6, y))
            parts.append(leaf_part((x + side * 6, y), tip, long * wide, bend=-0.06 * side, veins=2, vein=11))
    tip = (top[0] + lean * 10, top[1] - size * 0.62)
    parts.append(leaf_part((top[0], top[1] + 20), tip, size * wide * 0.9, veins=2, vein=11))
    fat = lerp(104, 122, g["width"]) * (1.0 if species == "chickpea" else 0.96)
    half = fat * (1.36 if species == "chickpea" else 1.6)
    for side, t in ((1, 0.3), (-1, 0.16)):
        x = lerp(foot[0], top[0], t) - bow * 4 * t * (1 - t) * 0.5
        y = lerp(foot[1], top[1], t)
        angle = 90 - side * lerp(42, 66, g["swell"])
        stalk = taper(flow((x, y), angle - side * 20, 100, 0.1 * side), 20, start=18, end=22, n=6)
        joint = polar(angle - side * 20, 92, (x, y))
        parts.append(Part(stalk, "stem", gap=False))
        spine = pod_spine(half, fat * 0.1 * side)
        if (side == 1) == (lean > 0):
            pod = open_pod(
                spine,
                fat * 0.94,
                1 if species == "chickpea" else 2,
                legume.ball if species == "chickpea" else legume.lens,
                g,
            )
        else:
            pod = [shut_pod(spine, fat, 1, 0.0, g["tip"])]
        parts += place([*pod, *cap(spine, fat * 0.66)], polar(angle, half, joint), 1.0, angle)
    return parts


# ---------------------------------------------------------------- seeds

_SPOTS: dict[int, tuple[tuple[float, float, float], ...]] = {
    3: ((0.02, -0.72, 8), (-0.98, 0.56, -24), (0.98, 0.58, 26)),
    4: ((0.02, -0.98, 10), (-1.0, 0.02, -26), (1.0, 0.06, 24), (-0.02, 1.06, -8)),
    5: ((-1.0, -0.98, -22), (1.02, -0.92, 26), (-1.06, 0.98, 22), (1.02, 1.04, -24), (0.0, 0.02, 6)),
}


_MANY: dict[int, tuple[tuple[float, float, float], ...]] = {
    3: ((0, -1.72, 8), (-1, 0, -24), (1, 0, 30), (-2, 1.72, 14), (0, 1.72, -30), (2, 1.72, 20)),
    4: (
        (-1, -1.72, -14),
        (1, -1.72, 24),
        (-2, 0, 20),
        (0, 0, -6),
        (2, 0, 34),
        (-1, 1.72, -30),
        (1, 1.72, 12),
    ),
    5: (
        (-1, -1.72, -14),
        (1, -1.72, 24),
        (-2, 0, 20),
        (0, 0, -6),
        (2, 0, 34),
        (-3, 1.72, -24),
        (-1, 1.72, -30),
        (1, 1.72, 12),
        (3, 1.72, -8),
    ),
}
"""Small seeds in a pile: places in radii, degrees they are turned."""


def _seeds(g: Genes, species: str) -> list[Part]:
    """A few seeds, large, with a leaf or a pod behind them."""
    n = min(5, 3 + int(g["count"] * 3))
    size = 150.0
    gap = lerp(1.04, 1.16, g["spread"])
    wide, high = (1.14, 0.82) if species == "bean" else (1.06, 1.06)
    turn = lerp(-20, 20, g["lean"])
    parts: list[Part] = []
    if g["leaf"] > 0.28:
        top = -size * high * (0.9 if n == 3 else 0.98)
        both = g["leaf"] > 0.62
        for side in (-1, 1) if both else ((1,) if g["lean"] > 0.5 else (-1,)):
            at = (side * size * (0.2 if n == 3 else 0.5), top)
            parts.append(_leaf(g, at, -90 + side * lerp(24, 54, g["swell"]), 330, -0.08 * side))
    if species == "chickpea":
        size = 112.0
        lift = {3: 90.0, 4: 60.0, 5: 60.0}[n]
        pitch = gap * 0.96
        for x, y, angle in _MANY[n]:
            at = (x * size * pitch, y * size * pitch + lift)
            parts.append(SEEDS[species](at, size * lerp(0.94, 1.0, g["length"]), angle + turn, g))
        return parts
    for x, y, angle in _SPOTS[n]:
        at = (x * size * gap * wide, y * size * gap * high)
        grow = size * lerp(0.98, 1.06, g["length"])
        parts.append(SEEDS[species](at, grow * (1.16 if species == "bean" else 1.0), angle + turn, g))
    return parts


def _soy_seeds(g: Genes) -> list[Part]:
    """A pod split open over a few loose beans."""
    side = 1 if g["lean"] > 0.5 else -1
    spine = pod_spine(lerp(370, 410, g["swell"]), lerp(40, 90, g["curve"]))
    pod = [*open_pod(spine, lerp(118, 140, g["width"]), 3, legume.soya, g), *cap(spine, 92)]
    low = place(_seeds({**g, "leaf": 0.0}, "soybean"), (0, 205), 0.76)
    high = place(pod, (0, -190 if g["count"] < 0.34 else -250), 1.0, lerp(-24, -8, g["tip"]))
    if side < 0:
        high = [p.transform(Affine.scale(-1, 1)) for p in high]
    return [*high, *low]


def _heaped(g: Genes, species: str, form: str) -> list[Part]:
    size = lerp(50, 62, g["length"]) * {"bean": 1.16, "lentil": 0.76}.get(species, 1.0)
    pitch = size * {"bean": 2.2, "chickpea": 2.16}.get(species, 2.14)
    askew = {"bean": 46.0, "chickpea": 60.0, "lentil": 60.0, "soybean": 70.0}.get(species, 20.0)
    flat = {"bean": 0.7, "lentil": 0.74}.get(species, 1.0)
    seed = _seed(species, size, g)

    def pile(half: float, height: float) -> list[Part]:
        tall = height * lerp(0.76, 1.05, g["swell"])
        return heap.rows(
            half - size * 0.6, tall - size * 0.4, pitch, seed, askew * lerp(0.5, 1, g["spread"]), flat
        )

    parts = heap.heap_in(form, g, pile)
    if g["leaf"] > 0.5 or g["count"] > 0.6:
        base = max(p.path.bounds().bottom for p in parts)
        side = 1 if g["lean"] > 0.5 else -1
        for k, dx in enumerate((0.0, 2.3) if g["count"] > 0.45 else (0.0,)):
            at = (side * (300 + dx * size), base - size * 0.8 + k * 6)
            parts.append(
                SEEDS[species](at, size * (1.2 if species == "lentil" else 1.0), side * (14 - 40 * k), g)
            )
    return parts


_DRAW: dict[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("pea", "pod"): lambda g: _pea_pod(g, False),
    ("pea", "pair"): lambda g: _pea_pod(g, True),
    ("bean", "pod"): _bean_pod,
    ("soybean", "pod"): soy_cluster,
    ("chickpea", "branch"): lambda g: _branch(g, "chickpea"),
    ("lentil", "branch"): lambda g: _branch(g, "lentil"),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    if species == "okra":
        return Figure(okra.draw(form, genes), okra.TONES)
    if form in ("bowl", "sack"):
        return Figure(fit(_heaped(genes, species, form)), _TONES[species])
    if (species, form) == ("soybean", "seeds"):
        return Figure(fit(_soy_seeds(genes)), _TONES[species])
    if form == "seeds":
        return Figure(fit(_seeds(genes, species)), _TONES[species])
    hero: tuple[str, ...] = ("skin", "pod") if species == "pea" else ("skin",)
    if form == "branch":
        hero = ("pod", "leaf")
    if (species, form) == ("soybean", "pod"):
        hero = ("pod", "bump", "leaf")
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species], hero)


FAMILY = Family(
    name="pod",
    genes=("count", "length", "width", "curve", "swell", "tip", "spread", "leaf", "lean", "vessel"),
    forms={
        "bean": ("seeds", "pod", "sack"),
        "soybean": ("pod", "seeds", "bowl"),
        "pea": ("pod", "pair", "bowl"),
        "chickpea": ("seeds", "bowl", "branch"),
        "lentil": ("bowl", "branch", "sack"),
        "okra": ("pods", "cut"),
    },
    draw=draw,
)
