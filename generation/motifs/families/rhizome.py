"""Rhizomes: ginger, a whole hand and one that is cut; turmeric; lotus root."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import lotus, turmeric
from generation.motifs.parts.fruit import fit, flecks, leaf_part, place
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {"skin": "#D3A868", "mark": "#96692F", "flesh": "#F3DF9C", "leaf": "#7FA23C", "vein": "#BDD18A"}

_Knob = tuple[tuple[Point, ...], tuple[float, ...]]
"""A run of the root: the points it passes and its half width at each of ``_WIDTHS``."""

_WIDTHS = 6


def _run(knob: _Knob) -> tuple[list[Point], list[Point], list[float]]:
    """Spine, normals (to the right of the way) and half widths, at ``_WIDTHS`` places."""
    points, widths = knob
    spine = sample_curve(points, _WIDTHS)
    normals = []
    for i in range(_WIDTHS):
        a, b = spine[max(0, i - 1)], spine[min(_WIDTHS - 1, i + 1)]
        d = math.dist(a, b) or 1e-9
        normals.append((-(b[1] - a[1]) / d, (b[0] - a[0]) / d))
    return spine, normals, list(widths)


def _outline(knob: _Knob) -> Path:
    """Swollen between its rings, round at the end."""
    spine, normals, widths = _run(knob)
    right = [(x + n[0] * w, y + n[1] * w) for (x, y), n, w in zip(spine, normals, widths, strict=True)]
    left = [(x - n[0] * w, y - n[1] * w) for (x, y), n, w in zip(spine, normals, widths, strict=True)]
    (ex, ey), (nx, ny), w = spine[-1], normals[-1], widths[-1]
    cap = (ex + ny * w * 0.62, ey - nx * w * 0.62)
    return smooth([*right, cap, *left[::-1]])


def _ring(knob: _Knob, t: float, reach: float, side: int, width: float) -> Path:
    """A bowed scar that runs in from one side (1 or -1) at ``t`` of the run; ``reach`` 0..2 across."""
    spine, normals, widths = _run(knob)
    k = t * (_WIDTHS - 1)
    i = min(int(k), _WIDTHS - 2)
    u = k - i
    x, y = lerp(spine[i][0], spine[i + 1][0], u), lerp(spine[i][1], spine[i + 1][1], u)
    nx, ny = normals[i]
    w = lerp(widths[i], widths[i + 1], u)
    bow = w * 0.17
    out = []
    for f in (1.04, 1.0 - reach * 0.5, 1.0 - reach):
        d = bow * (1 - f * f)
        out.append((x + nx * side * f * w + ny * d, y + ny * side * f * w - nx * d))
    return taper(out, width, start=width * 0.8, peak=0.2, n=6)


def _knobs(g: Mapping[str, float]) -> list[_Knob]:
    """The hand: a lumpy body from left to right, fingers above, stubs below."""
    k = lerp(0.90, 1.08, g["thickness"])
    long_ = lerp(0.94, 1.08, g["length"])
    s = lerp(-40, 40, g["curve"])
    up = lerp(0.88, 1.12, g["spread"])
    pinch = lerp(0.96, 0.78, g["knobs"])

    def widths(w: float, swell: float, end: float) -> tuple[float, ...]:
        w *= k
        return (w * 0.94, w * pinch, w * swell, w * (pinch + 0.10), w * swell * 1.02, w * end)

    hand: list[_Knob] = [
        (((20, 60), (-150, 90 + s * 0.4), (-360 * long_, 60 - s * 0.5)), widths(106, 1.0, 0.66)),
        (((-80, 70), (120, 60 + s), (350 * long_, -20 + s)), widths(112, 1.02, 0.62)),
        (((-200, 70), (-250, -60), (-270 * up, -210 * up)), widths(78, 1.06, 0.66)),
        (((20, 20), (10, -120), (60, -310 * up)), widths(86, 1.06, 0.62)),
        (((220, 20 + s * 0.6), (290, -110), (400 * long_, -220 * up)), widths(74, 1.06, 0.66)),
    ]
    if g["fingers"] > 0.33:
        hand.append((((110, 80 + s * 0.4), (150, 170), (170, 280 * up)), widths(80, 1.02, 0.62)))
    if g["fingers"] > 0.66:
        hand.append((((-190, 90), (-210, 170), (-190, 270 * up)), widths(70, 1.02, 0.62)))
    return hand


def _hand(g: Mapping[str, float]) -> Part:
    knobs = _knobs(g)
    body = union(*(_outline(knob) for knob in knobs))
    marks, hatch, shine = [], [], []
    count = 3 + round(g["rings"] * 2)
    for j, knob in enumerate(knobs):
        spine, normals, widths = _run(knob)
        first = 0.34 if j < 2 else 0.44
        for i in range(count):
            t = lerp(first, 0.94, i / (count - 1))
            side = 1 if (i + j) % 2 else -1
            marks.append(_ring(knob, t, (1.5, 0.9, 1.3, 0.8, 1.2)[i], side, 17))
        dark = 1 if normals[3][0] * 0.5 + normals[3][1] > 0 else -1
        hatch += [_ring(knob, t, 0.55, dark, 17) for t in (0.52, 0.66, 0.80)]
        (x0, y0), (x1, y1) = spine[3], spine[4]
        dx, dy = -normals[3][0] * dark * widths[3] * 0.42, -normals[3][1] * dark * widths[3] * 0.42
        shine.append(taper([(x0 + dx, y0 + dy), (lerp(x0, x1, 1.25) + dx, lerp(y0, y1, 1.25) + dy)], 22, n=5))
    return Part(
        body,
        "skin",
        shade=crescent(body, -22, -30, 1.0),
        light=Path.join(shine),
        hatch=tuple(hatch),
        lines=tuple(marks),
        line_tone="mark",
    )


def _whole(g: Mapping[str, float]) -> tuple[Part, ...]:
    parts: list[Part] = []
    if g["sprout"] > 0.5:
        up = lerp(0.88, 1.12, g["spread"])
        size = lerp(190, 270, g["sprout"])
        base = (56.0, -300 * up)
        for dx, far in ((-0.42, 0.78), (0.16, 1.0)):
            tip = (base[0] + size * dx, base[1] - 30 - size * far)
            parts.append(
                leaf_part(
                    (base[0] + dx * 30, base[1]),
                    tip,
                    size * 0.34,
                    bend=dx * 0.12,
                    belly=0.4,
                    veins=0,
                    vein=13,
                )
            )
    return fit(place([*parts, _hand(g)], angle=lerp(-16, 12, g["lean"])), 890)


def _slice(g: Mapping[str, float], at: Point, size: float, turn: float) -> list[Part]:
    """A round cut off the hand: a wavy rim of skin, pale flesh, a ring and flecks in it."""
    lobes = lerp(0.02, 0.055, g["knobs"])
    radii = [1 + lobes * math.sin(math.radians(45 * i * 3 + 40)) for i in range(8)]

    def blob(k: float) -> Path:
        points = []
        for i, r in enumerate(radii):
            a = math.radians(45 * i)
            points.append((math.cos(a) * size * r * k, math.sin(a) * size * 0.82 * r * k))
        return smooth(points)

    rim = blob(1.0)
    ring = blob(0.60) + blob(0.53).reversed()
    spots = flecks(
        [
            (size * x, size * y)
            for x, y in ((-0.2, -0.1), (0.08, -0.2), (0.24, 0.04), (0.02, 0.2), (-0.16, 0.12))
        ],
        size * 0.05,
    )
    parts = [
        Part(rim, "skin", shade=crescent(rim, -16, -14, 1.0)),
        Part(blob(0.86), "flesh", lines=(ring, spots), line_tone="mark", open=True, gap=False),
    ]
    return place(parts, at, 1.0, turn)


def _cut(g: Mapping[str, float]) -> tuple[Part, ...]:
    """The hand behind, two slices in front."""
    hand = place([_hand({**g, "fingers": min(g["fingers"], 0.3)})], angle=lerp(-12, 6, g["lean"]))
    size = lerp(150, 182, g["cut"])
    apart = lerp(130, 175, g["sprout"])
    return fit(
        [*hand, *_slice(g, (-apart, 226), size, -16), *_slice(g, (apart * 1.05, 250), size * 0.9, 14)], 870
    )


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species == "turmeric":
        hero = ("skin", "flesh", "powder")
        return Figure(turmeric.draw(form, genes), turmeric.TONES, hero)
    if species == "lotus_root":
        return Figure(lotus.draw(form, genes), lotus.TONES)
    return Figure(_cut(genes) if form == "cut" else _whole(genes), _TONES)


FAMILY = Family(
    name="rhizome",
    genes=("fingers", "length", "knobs", "spread", "rings", "lean", "thickness", "cut", "sprout", "curve"),
    forms={
        "ginger": ("whole", "cut"),
        "turmeric": ("cut", "powder"),
        "lotus_root": ("cut", "slice"),
    },
    draw=draw,
)
