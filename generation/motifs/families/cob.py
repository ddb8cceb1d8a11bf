"""Family: cob. Maize in its husk, and the bare cob."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, merge, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

Genes = Mapping[str, float]

_TONES = {
    "skin": "#F0B92E",
    "leaf": "#6B9A3A",
    "dark_leaf": "#4F7F32",
    "vein": "#B5D07E",
    "silk": "#B9773A",
    "stem": "#8FAE55",
}


def _kernel(x: float, y: float, a: float, b: float, tilt: float) -> Path:
    """A kernel: a box with round corners, ``a`` and ``b`` half its sides, its top sloped by ``tilt``."""
    p, q = a * 0.84, b * 0.84
    return Path(
        (
            ("M", x + a, y),
            ("C", x + a, y + q, x + p, y + b, x, y + b),
            ("C", x - p, y + b, x - a, y + q, x - a, y),
            ("C", x - a * 0.96, y - q + tilt, x - p * 0.9, y - b + tilt, x, y - b),
            ("C", x + p * 0.9, y - b - tilt, x + a * 0.96, y - q - tilt, x + a, y),
            ("Z",),
        )
    )


_SEP = 5.0
"""Half the gap between two kernels."""


def _columns(most: int, half: float) -> tuple[int, list[float]]:
    """How many columns of kernels a cob ``half`` as wide shows, and their edges from -1 to 1 across it."""
    for n in range(most, 0, -2):
        edges = [math.sin((i / n * 2 - 1) * 1.2) / math.sin(1.2) for i in range(n + 1)]
        if (edges[1] - edges[0]) * half / 2 - _SEP >= 7:
            break
    return n, edges


def _ear(g: Genes, show: float = 1.0, bare: bool = False) -> tuple[list[Part], float, float]:
    """The cob, tip up, its foot at the origin; ``show``: the upper share that is drawn.

    ``bare``: no silk hides the last kernel.
    """
    w = lerp(150, 196, g["width"])
    h = lerp(720, 860, g["length"])
    point = lerp(0.3, 0.62, g["taper"])
    form = knots(
        [
            (0.0, 0.8),
            (0.1, 0.94),
            (0.34, 1.0),
            (0.68, lerp(0.94, 0.8, g["taper"])),
            (0.9, point + 0.08),
            (1.0, point * 0.5 + 0.08),
        ]
    )
    cols = 4 + round(2 * g["rows"])
    rows = 10 + round(4 * g["kernels"])
    kernels: list[Path] = []
    glints: list[Path] = []
    dark: list[Path] = []
    for r in range(rows):
        t = (r + 0.5) / rows
        if t < 1 - show:
            continue
        half = w * form(t)
        b = h / rows / 2
        stagger = 0.9 * (1 - min(1.0, max(0.0, (t - 0.4) / 0.42)))  # none at the tip, where columns end
        across, edges = _columns(cols, half)
        for c in range(across):
            x0, x1 = edges[c] * half, edges[c + 1] * half
            a = (x1 - x0) / 2 - _SEP
            u = (edges[c] + edges[c + 1]) / 2
            y = -t * h + (stagger * b if (c + (cols - across) // 2) % 2 else 0) - b * 0.4 + abs(u) * b * 0.5
            kernels.append(_kernel((x0 + x1) / 2, y, a, b - _SEP + 1, b * 0.2 * u))
            if -0.75 < u < 0.1:
                glints.append(
                    taper(
                        [
                            (x0 + _SEP + a * 0.4, y + b * 0.1),
                            (x0 + _SEP + a * 0.5, y - b * 0.4),
                            (x0 + _SEP + a, y - b * 0.56),
                        ],
                        10,
                        n=5,
                    )
                )
            if u > 0.2:
                k = 0.35 + 0.5 * (u - 0.2)
                dark.append(
                    taper([(x1 - _SEP - a * 0.5, y + b * 0.66), (x1 - _SEP - a * 0.34, y)], a * k * 1.3, n=4)
                )
    if bare:
        kernels.append(_kernel(0, -h - 1.5 * b, w * 0.16, b * 0.8, 0))
    path = Path.join(kernels)
    shade_side = smooth(
        [
            *[(w * form(t) * 0.42, -t * h) for t in (0.0, 0.3, 0.6, 0.9)],
            (w * 0.1, -h * 1.04),
            (w * 1.2, -h * 1.04),
            (w * 1.2, 20),
        ],
        corners=(0, 3, 4, 5, 6),
    )
    seeds = Part(
        path,
        "skin",
        shade=shade_side,
        light=Path.join(glints),
        hatch=tuple(dark),
        shine=(Path.join(glints),) if glints else (),
        gap=True,
    )
    return [seeds], w, h


def _blade(
    base: Point, heading: float, length: float, turn: float, width: float, tone: str, base_width: float = 0.6
) -> Part:
    spine = Spine(swung(base, heading, length, turn, 9, 0.35), 25)
    form = knots([(0, base_width), (0.32, 1.0), (0.66, 0.68), (1.0, 0.0)])
    half = width / 2
    right = spine.run(lambda t: form(t) * half, 0, 0.93, 7)
    left = spine.run(lambda t: -form(t) * half, 0.93, 0, 7)
    path = smooth([*right, spine.at(1.0), *left], corners=(0, 7, 14))
    side = (
        1.0
        if spine.at(0.6, 1.0)[0] + spine.at(0.6, 1.0)[1] > spine.at(0.6, -1.0)[0] + spine.at(0.6, -1.0)[1]
        else -1.0
    )
    shade = smooth(
        [
            *spine.run(lambda t: side * form(t) * half, 0, 0.93, 7),
            spine.at(1.0),
            *spine.run(lambda t: side * form(t) * half * 0.1, 0.9, 0, 5),
        ],
        corners=(0, 7, 12),
    )
    veins = [
        spine.stroke(scaled(form, half * k), 0.06, 0.9 - 0.12 * abs(k), width * 0.075, 9)
        for k in (-0.5, 0.02, 0.52)
    ]
    return Part(path, tone, shade=shade, lines=(Path.join(veins),), line_tone="vein")


def _silk(g: Genes, at: Point, spread: float) -> Part:
    """Threads at the tip."""
    n = 3 + round(4 * g["silk"])
    length = lerp(90, 190, g["silk"])
    threads = []
    for i in range(n):
        u = (i - (n - 1) / 2) / ((n - 1) / 2)
        threads.append(
            taper(swung(at, -90 + u * 34, length * (1 - 0.2 * abs(u)), u * spread, 6), 17, start=15, n=9)
        )
    return Part(Path.join(threads), "silk")


def _husked(g: Genes) -> list[Part]:
    """Upright, the husk drawn open: leaves behind, the cob, leaves crossing before its foot."""
    show = 0.86
    ear, w, h = _ear(g, show)
    n = round(g["husk_leaves"])
    fan = lerp(10, 30, g["husk_spread"])
    long = lerp(0.72, 0.98, g["husk_length"]) * h
    k = lerp(1.0, 1.14, g["husk_leaves"])
    back = [
        _blade(
            (s * w * 0.34, 20),
            -90 + s * (fan + 10),
            long * 1.04,
            s * lerp(4, 40, g["husk_spread"]),
            w * 1.1 * k,
            "dark_leaf",
        )
        for s in (-1, 1)
    ]
    outer = (
        [
            _blade(
                (s * w * 0.3, 50),
                -90 + s * (fan + 26),
                long * 0.74,
                s * lerp(20, 70, g["husk_spread"]),
                w * 0.9,
                "leaf",
            )
            for s in (-1, 1)
        ]
        if n
        else []
    )
    left = _blade(
        (-w * 0.3, 70),
        -98 - fan * 0.3,
        long * 0.74,
        -lerp(6, 34, g["husk_spread"]),
        w * 1.16 * k,
        "leaf",
        0.74,
    )
    right = _blade(
        (w * 0.34, 70), -80 + fan * 0.3, long * 0.6, lerp(6, 34, g["husk_spread"]), w * 1.16 * k, "leaf", 0.74
    )
    mid = _blade((0, 84), -90, long * 0.44, lerp(-14, 14, g["lean"]), w * 1.3, "dark_leaf", 0.72)
    foot = smooth(
        [
            (-w * 0.5, 40),
            (w * 0.5, 40),
            (w * 0.42, 110),
            (w * 0.2, 140),
            (w * 0.17, 210),
            (-w * 0.17, 210),
            (-w * 0.2, 140),
            (-w * 0.42, 110),
        ],
        corners=(0, 1, 4, 5),
    )
    stalk = Part(foot, "stem", shade=crescent(foot, -w * 0.16, 0, 1.0))
    parts = [
        _silk(g, (0, -h * 0.98), 50),
        *([merge(outer)] if outer else []),
        merge(back),
        *ear,
        stalk,
        left,
        right,
        mid,
    ]
    return place(parts, angle=lerp(-12, 14, g["lean"]))


def _cob(g: Genes) -> list[Part]:
    """Diagonal and bare, the husk peeled down round the stalk."""
    ear, w, h = _ear(g, bare=g["silk"] <= 0.3)
    size = lerp(230, 330, g["husk_length"])
    fan = lerp(40, 84, g["husk_spread"])
    n = 2 + round(g["husk_leaves"])
    leaves = []
    for i in range(n):
        u = (i - (n - 1) / 2) / ((n - 1) / 2)
        leaves.append(
            _blade(
                (u * w * 0.5, -6),
                90 - u * fan,
                size,
                -u * lerp(10, 60, g["husk_spread"]),
                w * 0.72,
                "leaf",
                0.8,
            )
        )
    sides = merge([leaves[0], leaves[-1]])
    foot = smooth(
        [
            (-w * 0.7, -14),
            (0, -36),
            (w * 0.7, -14),
            (w * 0.5, 50),
            (w * 0.22, 84),
            (w * 0.19, 190),
            (-w * 0.19, 190),
            (-w * 0.22, 84),
            (-w * 0.5, 50),
        ],
        corners=(0, 2, 5, 6),
    )
    stalk = Part(foot, "stem", shade=crescent(foot, -w * 0.16, 0, 1.0))
    silk = [_silk(g, (0, -h * 0.98), 50)] if g["silk"] > 0.3 else []
    return place([*silk, sides, stalk, *ear, *leaves[1:-1]], angle=lerp(26, 52, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    return Figure(fit({"husked": _husked, "cob": _cob}[form](genes), 900.0), _TONES)


FAMILY = Family(
    name="cob",
    genes=(
        "length",
        "width",
        "taper",
        "rows",
        "husk_leaves",
        "husk_spread",
        "husk_length",
        "silk",
        "lean",
        "kernels",
    ),
    forms={
        "maize": (
            "husked",
            "cob",
        ),
    },
    draw=draw,
)
