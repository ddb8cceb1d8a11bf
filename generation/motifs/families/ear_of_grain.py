"""Ears of grain: wheat as ear and sheaf, rice as panicle and bowl."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, leaf_rib, lerp, rectangle, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "wheat": {"skin": "#D9AE4A", "stem": "#B5852A", "leaf": "#9AA24A", "tie": "#A8552F"},
    "rice": {"skin": "#E3C878", "stem": "#8DA35A", "leaf": "#8DA35A", "bowl": "#3F6E8C", "white": "#FBF7EC"},
}


def _grain(at: Point, angle: float, length: float, width: float, tone: str = "skin") -> Part:
    """A plump grain that leaves ``at`` in the direction ``angle``, with the crease down its middle."""
    r = math.radians(angle)
    tip = (at[0] + math.cos(r) * length, at[1] + math.sin(r) * length)
    path = leaf(at, tip, width, bend=0.0, belly=0.46)
    crease = taper(
        [
            (lerp(at[0], tip[0], 0.3), lerp(at[1], tip[1], 0.3)),
            (lerp(at[0], tip[0], 0.82), lerp(at[1], tip[1], 0.82)),
        ],
        width * 0.16,
    )
    return Part(path, tone, shade=crescent(path, -width * 0.2, -width * 0.1), lines=(crease,))


def _spine(base: Point, lean: float, height: float, droop: float) -> list[Point]:
    """From ``base`` upwards; ``lean`` in units at the top, ``droop`` bends the head over."""
    x, y = base
    points = [
        (x, y),
        (x + lean * 0.18, y - height * 0.34),
        (x + lean * 0.55, y - height * 0.68),
        (x + lean, y - height * lerp(1.0, 0.9, droop)),
    ]
    if droop > 0.35:
        points.append((x + lean * (1.25 + droop * 0.5), y - height * lerp(1.02, 0.72, droop)))
    return sample_curve(points, 25)


def _direction(spine: list[Point], i: int) -> float:
    a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def _ear(
    spine: list[Point],
    g: Mapping[str, float],
    start: float,
    size: float,
    with_awns: bool,
    stem_width: float = 20.0,
    fewest: int = 4,
) -> list[Part]:
    """A wheat ear along the end of a stem: pairs of grains from below, one at the tip."""
    pairs = fewest + round(g["grains"] * 2)
    length = size * lerp(0.92, 1.12, g["grain_size"])
    width = length * 0.47
    parts = [Part(taper(spine, stem_width, start=stem_width, end=stem_width * 0.6, peak=0.1, n=11), "stem")]
    awns: list[Path] = []
    grains: list[Part] = []
    for k in range(pairs):
        t = start + (0.94 - start) * k / pairs
        i = round(t * (len(spine) - 1))
        along = _direction(spine, i)
        open_ = lerp(24, 38, g["spread"])
        for side in (-1, 1):
            grains.append(_grain(spine[i], along + side * open_, length, width))
            if with_awns:
                r = math.radians(along + side * open_ * 0.5)
                a = (spine[i][0] + math.cos(math.radians(along + side * open_)) * length * 0.92,
                     spine[i][1] + math.sin(math.radians(along + side * open_)) * length * 0.92)  # fmt: skip
                reach = length * lerp(0.55, 0.95, g["awns"])
                awns.append(
                    taper(
                        [a, (a[0] + math.cos(r) * reach, a[1] + math.sin(r) * reach)], 13, start=13, peak=0.02
                    )
                )
    grains.append(_grain(spine[-2], _direction(spine, len(spine) - 2), length * 1.05, width))
    if awns:
        parts.append(Part(Path.join(awns), "stem", gap=False))
    return parts + grains


def _wheat_ears(g: Mapping[str, float]) -> list[Part]:
    """One ear upright, or three that fan out."""
    count = (1, 2, 3)[min(2, int(g["count"] * 3))]
    lean = lerp(-60, 60, g["lean"])
    parts: list[Part] = []
    leans = {1: (lean,), 2: (-150 + lean * 0.3, 150 + lean * 0.3), 3: (-240, 240, lean * 0.4)}[count]
    for k, x in enumerate(leans):
        height = lerp(800, 860, g["length"]) * (0.9 if count == 3 and k < 2 else 1.0)
        spine = _spine((x * 0.05, 440), x, height, lerp(0.0, 0.6, g["droop"]) if count == 1 else 0.2)
        parts += _ear(spine, g, 0.40, 150 if count == 1 else 128, True)
    if g["leaf"] > 0.3 and count < 3:
        side = 1 if g["lean"] < 0.5 else -1
        tip = (side * 230, 60 - 90 * g["leaf"])
        path = leaf((0, 300), tip, 74, bend=-0.16 * side, belly=0.4)
        parts.insert(0, Part(path, "leaf", lines=(leaf_rib((0, 300), tip, -0.16 * side, 12),)))
    return parts


def _sheaf(g: Mapping[str, float]) -> list[Part]:
    """Five stalks bound in the middle; ``count`` lifts the outer ones."""
    count = 5
    parts: list[Part] = []
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    tie_y = 170.0
    for i in order:
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        top = (
            k * lerp(250, 330, g["spread"]),
            -330 - lerp(130, 40, g["count"]) * (1 - abs(k)) - 40 * g["length"],
        )
        foot = (-k * 150, 470 - 34 * abs(k))
        spine = sample_curve([foot, (k * 14, tie_y), (top[0] * 0.55, lerp(tie_y, top[1], 0.5)), top], 25)
        parts += _ear(spine, {**g, "grains": g["grains"] * 0.4}, 0.64, 118, g["awns"] > 0.5, 18, 3)
    half = 66 + count * 4
    tie = smooth(
        [
            (-half, tie_y - 32),
            (0, tie_y - 20),
            (half, tie_y - 32),
            (half * 0.98, tie_y + 26),
            (0, tie_y + 40),
            (-half * 0.98, tie_y + 26),
        ],
        corners=(0, 2, 3, 5),
    )
    knot = taper([(-half * 0.8, tie_y + 6), (0, tie_y + 14), (half * 0.8, tie_y + 6)], 12)
    parts.append(Part(tie, "tie", shade=crescent(tie, -26, -8), lines=(knot,)))
    return parts


def _panicle(g: Mapping[str, float]) -> list[Part]:
    """A rice head that bows under its grains, and two long leaves."""
    side = 1 if g["lean"] < 0.5 else -1
    bow = lerp(0.75, 1.1, g["droop"])
    x = side * 1.0
    points = [
        (-170 * x, 460),
        (-120 * x, 120),
        (-40 * x, -200),
        (90 * x, -370),
        (250 * x * bow, -330),
        (330 * x * bow, -150 + 60 * (1 - g["droop"])),
    ]
    spine = sample_curve(points, 41)
    size = 104 * lerp(0.92, 1.1, g["grain_size"])
    count = 8 + round(g["grains"] * 3)
    parts: list[Part] = []
    for k, (tip, bend) in enumerate(
        (((-330 * x, -120 - 90 * g["leaf"]), 0.16 * x), ((60 * x, 150 - 60 * g["leaf"]), -0.2 * x))
    ):
        base = (-152 * x, 330 if k == 0 else 380)
        blade = leaf(base, tip, 78, bend=bend, belly=0.38)
        parts.append(
            Part(blade, "leaf", shade=crescent(blade, -14, -8), lines=(leaf_rib(base, tip, bend, 12),))
        )
    parts.append(Part(taper(spine, 24, start=26, end=11, peak=0.1, n=15), "stem"))
    for k in range(count):
        i = round(lerp(17, 40, k / (count - 1)))
        along = _direction(spine, i)
        hang = lerp(20, 42, g["spread"])
        for s in (-1, 1):
            down = 90 - along
            angle = along + s * hang + down * 0.22
            parts.append(_grain(spine[i], angle, size, size * 0.44))
    parts.append(_grain(spine[-1], _direction(spine, 40), size * 1.05, size * 0.44))
    return parts


def _bowl(g: Mapping[str, float]) -> list[Part]:
    """A heaped bowl; grains show as short carved strokes, an ear leans behind it."""
    w = lerp(360, 400, g["length"])
    depth = lerp(270, 320, g["tie"])
    heap_h = lerp(190, 260, g["count"])
    rim = 60.0
    heap = smooth(
        [
            (-w * 0.86, rim + 10),
            (-w * 0.62, rim - heap_h * 0.62),
            (0, rim - heap_h),
            (w * 0.62, rim - heap_h * 0.62),
            (w * 0.86, rim + 10),
        ],
        corners=(0, 4),
    )
    strokes = []
    rows = ((0.80, 3), (0.52, 5), (0.24, 7))
    for r, (up, n) in enumerate(rows):
        for k in range(n):
            fx = (k - (n - 1) / 2) / max(1, (n - 1) / 2)
            cx = fx * w * (0.70 - up * 0.48)
            cy = rim - heap_h * up + abs(fx) * 22
            turn = (-32 if (k + r) % 2 else 34) + fx * 16
            dx, dy = math.cos(math.radians(turn)) * 24, math.sin(math.radians(turn)) * 24
            strokes.append(taper([(cx - dx, cy - dy), (cx + dx, cy + dy)], 17))
    body = smooth(
        [
            (-w, rim),
            (-w * 0.88, rim + depth * 0.5),
            (-w * 0.42, rim + depth),
            (w * 0.42, rim + depth),
            (w * 0.88, rim + depth * 0.5),
            (w, rim),
        ],
        corners=(0, 5),
    )
    foot = rectangle(-w * 0.36, rim + depth - 6, w * 0.36, rim + depth + 44, 12)
    band = taper(
        [(-w * 0.84, rim + depth * 0.34), (0, rim + depth * 0.46), (w * 0.84, rim + depth * 0.34)],
        22,
        start=22,
        end=22,
    )
    side = 1 if g["lean"] < 0.5 else -1
    spine = sample_curve([(side * w * 0.30, rim - 30), (side * w * 0.62, -250), (side * w * 0.86, -400)], 25)
    ear = _ear(spine, g, 0.40, 86, False, 16)
    return [
        *ear,
        Part(
            heap, "white", shade=crescent(heap, -30, -14), lines=tuple(strokes), line_tone="skin", open=True
        ),
        Part(foot, "bowl", shade=rectangle(w * 0.16, rim + depth - 6, w * 0.4, rim + depth + 44)),
        Part(
            body,
            "bowl",
            shade=crescent(body, -62, -20),
            light=ellipse(-w * 0.6, rim + depth * 0.3, w * 0.07, depth * 0.16).rotate(
                24, (-w * 0.6, rim + depth * 0.3)
            ),
            lines=(band,),
            line_tone="white",
        ),
    ]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"ear": _wheat_ears, "sheaf": _sheaf, "panicle": _panicle, "bowl": _bowl}
    return Figure(tuple(makers[form](genes)), _TONES[species])


FAMILY = Family(
    name="ear_of_grain",
    genes=("count", "length", "grains", "grain_size", "droop", "spread", "awns", "leaf", "tie", "lean"),
    forms={
        "rice": ("panicle", "bowl"),
        "wheat": ("ear", "sheaf"),
    },
    draw=draw,
)
