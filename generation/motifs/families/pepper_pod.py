"""Family: pepper pod. Chilli, one or a tied bunch; bell pepper."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import bell_pepper
from generation.motifs.parts.fruit import GREENS, fit, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.registry import Family

Genes = Mapping[str, float]

_TONES = {
    **GREENS,
    "skin": "#C8201E",
    "leaf": "#4F8F3A",
    "stem": "#4F8F3A",
    "cord": "#D9A95B",
    "grain": "#8A5F2E",
}


def _pod(
    g: Genes, start: Point, heading: float, length: float, turn: float, w: float, stem: float, bend: float
) -> list[Part]:
    """A pod whose shoulder is at ``start``; its stalk grows back from there. Stalk, pod, cap."""
    spine = Spine(swung(start, heading, length, turn, late=0.35))
    blunt = lerp(0.03, 0.2, g["tip"])
    form = knots(
        [
            (0, 0.74),
            (0.05, 0.98),
            (0.16, 1.06),
            (0.42, 0.86),
            (0.72, 0.48 + blunt * 0.8),
            (0.93, 0.15 + blunt),
            (1.0, 0.0),
        ]
    )
    wave = lerp(0.0, 0.05, g["shine"])

    def half(t: float) -> float:
        return w * form(t) * (1 + wave * math.sin(t * 15))

    right = spine.run(half, 0.0, 0.955, 9)
    left = spine.run(lambda t: -half(t), 0.955, 0.0, 9)
    path = smooth([*right, spine.at(1.0), *left], corners=(9,) if blunt < 0.09 else ())
    lower = (
        1.0
        if math.cos(math.radians(spine.heading(0.5))) > 0.2 or math.sin(math.radians(spine.heading(0.5))) < 0
        else -1.0
    )
    shade = spine.band(lambda t: lower * half(t) * 0.36, lambda t: lower * (half(t) + 30), 0.0, 1.0, 8)
    gleam = lerp(0.34, 0.62, g["shine"])
    light = spine.stroke(lambda t: -lower * half(t) * 0.5, 0.1, gleam, w * 0.26)
    shine = [spine.stroke(lambda t: -lower * half(t) * 0.52, 0.09, gleam, w * 0.22)]
    if g["shine"] > 0.5:
        shine.append(spine.stroke(lambda t: -lower * half(t) * 0.14, 0.14, gleam - 0.1, w * 0.14))
    hatch = tuple(
        spine.stroke(scaled(half, lower * k), 0.06 + 0.07 * i, 0.95 - 0.09 * i, w * 0.2 * 0.82**i)
        for i, k in enumerate((0.8, 0.54, 0.28))
    )
    body = Part(path, "skin", shade=shade, light=light, hatch=hatch, shine=tuple(shine))
    stalk_line = swung(spine.at(0.0), spine.heading(0.0) + 180, stem, bend, 5)
    thick = w * 0.36
    stalk = Part(taper(stalk_line, thick * 1.25, start=thick, end=thick * 1.3, peak=0.96, n=7), "stem")
    k = lerp(0.13, 0.24, g["cap"]) * w / length * 3.1
    points: list[Point] = []
    corners = []
    teeth = 3
    for i in range(2 * teeth + 1):
        off = lerp(-1.06, 1.06, i / (2 * teeth))
        reach = k * (1.0 if i % 2 else 0.62)
        if i % 2 or i in (0, 2 * teeth):
            corners.append(len(points))
        x, y = spine.at(reach, half(reach) * off * 1.03)
        points.append((x, y))
    back = spine.heading(0.0) + 180
    ux, uy = math.cos(math.radians(back)), math.sin(math.radians(back))
    for off, rise in ((0.88, -0.06), (0.48, 0.26), (0.0, 0.34), (-0.48, 0.26), (-0.88, -0.06)):
        x, y = spine.at(0.0, w * off * 0.94)
        points.append((x + ux * w * rise, y + uy * w * rise))
    cap = Part(smooth(points, corners=corners[1:-1]), "leaf")
    return [stalk, body, cap]


def _single(g: Genes) -> list[Part]:
    """One pod slung from upper right to lower left, its stalk hooked."""
    w = lerp(92, 132, g["thickness"])
    length = lerp(820, 980, g["length"])
    turn = lerp(24, 92, g["curve"])
    heading = 128 - turn * 0.3 - 10 * g["count"]
    bend = lerp(-70, 44, g["spread"])
    parts = _pod(g, (0, 0), heading, length, turn, w, lerp(150, 280, g["stem"]), bend)
    return place(parts, angle=lerp(-14, 14, g["lean"]))


def _bunch(g: Genes) -> list[Part]:
    """Pods fanned from one tie of straw."""
    n = 3 + round(2 * g["count"])
    w = lerp(84, 108, g["thickness"]) * (1.24 - 0.07 * n)
    length = lerp(600, 720, g["length"])
    fan = lerp(40, 64, g["spread"]) * (0.7 if n == 3 else 1.0)
    stem = lerp(120, 175, g["stem"])
    out: list[Part] = []
    order = sorted(range(n), key=lambda i: -abs(i - (n - 1) / 2))
    for i in order:
        u = (i - (n - 1) / 2) / ((n - 1) / 2)
        heading = 90 - u * fan * 0.62
        x, y = u * w * 0.95, abs(u) * -w * 0.3
        a = math.radians(90 - u * fan * 0.95)
        start = (x + math.cos(a) * stem, y + math.sin(a) * stem)
        turn = lerp(10, 52, g["curve"]) * (u if abs(u) > 0.01 else 0.5)
        out += _pod(
            g,
            start,
            heading,
            length * (1 - 0.1 * abs(u)) * (0.94 if i % 2 else 1.0),
            turn,
            w,
            stem * 0.98,
            u * -14,
        )
    k = w * 0.98
    tie = smooth(
        [
            (-k * 0.72, -k * 0.3),
            (0, -k * 0.2),
            (k * 0.72, -k * 0.3),
            (k * 0.78, k * 0.38),
            (0, k * 0.52),
            (-k * 0.78, k * 0.38),
        ],
        corners=(0, 2, 3, 5),
    )
    turns = tuple(
        taper([(-k * 0.8, y), (0, y + k * 0.12), (k * 0.8, y)], 12, start=12, end=12, n=5)
        for y in (k * 0.04,)
    )
    tails = [
        taper(
            [(-k * 0.3, -k * 0.1), (s * k * 0.7, -k * 0.9), (s * k * 1.25, -k * 0.72)],
            22,
            start=20,
            end=14,
            n=6,
        )
        for s in (-1, 1)
    ]
    knot = taper(
        [(-k * 0.1, 0), (0, -k * 0.9), (k * 0.1, -k * 1.3)], w * 0.4, start=w * 0.5, end=w * 0.46, n=5
    )
    out += [
        Part(knot, "stem"),
        Part(Path.join(tails), "cord", gap=False),
        Part(tie, "cord", lines=turns, line_tone="grain"),
    ]
    return place(out, angle=lerp(-10, 10, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species == "bell_pepper":
        return Figure(fit(bell_pepper.DRAW[form](genes)), bell_pepper.TONES, ("skin", "wall"))
    return Figure(fit({"single": _single, "bunch": _bunch}[form](genes)), _TONES)


FAMILY = Family(
    name="pepper_pod",
    genes=("count", "length", "curve", "thickness", "tip", "cap", "stem", "spread", "lean", "shine"),
    forms={
        "chilli": (
            "single",
            "bunch",
        ),
        "bell_pepper": ("whole", "half", "slice"),
    },
    draw=draw,
)
