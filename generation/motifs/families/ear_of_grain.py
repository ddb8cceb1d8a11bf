"""Ears of grain: wheat as ear and sheaf, rice as panicle and bowl.

The grains of an ear never touch each other, so that a whole ear is one part: the gaps
between them print in every style, and no style has to cut them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generation.drawing.path import Path, Point
from generation.drawing.shapes import leaf, leaf_rib, lerp, polar, rectangle, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, merge
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "wheat": {"skin": "#D9A93F", "stem": "#B07E28", "leaf": "#8F9A45", "tie": "#A8552F"},
    "rice": {
        "skin": "#E0B95B",
        "stem": "#7F9A4F",
        "leaf": "#7F9A4F",
        "bowl": "#3F6E8C",
        "white": "#F8EFD8",
    },
}

_STEPS = 80


def _direction(spine: Sequence[Point], i: int) -> float:
    a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def _grain(at: Point, angle: float, length: float, width: float, awn: float, turn: float) -> Part:
    """A plump grain that leaves ``at`` towards ``angle``.

    ``awn``: length of the bristle its tip runs out into; ``turn``: degrees the bristle bends.
    """
    w = width / 2
    end = polar(turn, awn, (length, 0.0))
    neck = (lerp(length, end[0], 0.06), end[1] * 0.06)
    lower = [(length * 0.27, w * 0.80), (length * 0.64, w * 0.88)]
    upper = [(length * 0.64, -w * 0.88), (length * 0.27, -w * 0.80)]
    if awn > 1:
        thin = min(7.0, w * 0.3)
        points = [(0.0, 0.0), *lower, (neck[0], neck[1] + thin), end, (neck[0], neck[1] - thin), *upper]
        path = smooth(points, corners=(0, 3, 4, 5))
    else:
        path = smooth([(0.0, 0.0), *lower, (length, 0.0), *upper], corners=(0, 3))
    down = 1 if math.cos(math.radians(angle)) > -0.35 else -1
    half = smooth(
        [
            (0.0, 0.0),
            (length * 0.46, w * 1.08 * down),
            (length, 0.0),
            (length * 0.5, w * 0.12 * down),
        ],
        corners=(0, 2),
    )
    mid, dip = length * 0.5, -w * 0.06 * down
    crease = smooth(
        [(length * 0.2, 0.0), (mid, dip + w * 0.1), (length * 0.82, 0.0), (mid, dip - w * 0.1)],
        corners=(0, 2),
    )

    def put(p: Path) -> Path:
        return p.rotate(angle).translate(*at)

    return Part(put(path), "skin", shade=put(half), lines=(put(crease),))


def _ear(
    spine: Sequence[Point],
    g: Mapping[str, float],
    start: float,
    pairs: int,
    awn: float,
    open_: float,
    alone: bool = True,
) -> list[Part]:
    """Pairs of grains from ``start`` (0..1) along a spine and one at its end; nothing touches.

    ``open_``: degrees between a grain and the spine. The tip of a grain lies beside the
    narrow base of the next, which is what leaves room for plump ones. ``alone``: nothing
    lies behind, so no gap need be cut round it; neighbours then go into different parts,
    whose contours stay apart when they are thickened (booleans are quick on those).
    """
    total = sum(math.dist(a, b) for a, b in pairwise(spine)) * (1 - start)
    length = total / (0.84 * pairs + 0.97)
    step = length * 0.84
    pitch = step * math.sin(math.radians(open_))
    width = min(length * 0.70, (pitch - 12) / 0.64) * lerp(0.86, 1.0, g["grain_size"])
    grains = []
    for k in range(pairs + 1):
        i = round(lerp(start, 1.0, k * step / total) * (len(spine) - 1))
        along = _direction(spine, i)
        if k == pairs:
            grains.append(_grain(spine[i], along, length, width * 0.98, awn, 0.0))
            break
        for side in (-1, 1):
            at = polar(along + 90 * side, 7.5, spine[i])
            reach = awn * (0.8 + 0.2 * k / pairs)
            grains.append(_grain(at, along + side * open_, length, width, reach, -side * 5.0))
    if not alone:
        return [_joined(grains)]
    sets = ([p for i, p in enumerate(grains[:-1]) if (i % 4 in (0, 3)) == even] for even in (True, False))
    return [replace(_joined(part), gap=False) for part in (*sets, grains[-1:])]


def _joined(grains: Sequence[Part]) -> Part:
    ear = merge(grains)
    return replace(ear, lines=(Path.join(ear.lines),))


def _stalk(spine: Sequence[Point], start: float, width: float) -> Path:
    """The stem, ending just below the first grains."""
    return taper(spine[: round(start * _STEPS)], width, start=width * 1.1, end=width * 0.8, peak=0.1, n=9)


def _wheat_ears(g: Mapping[str, float]) -> tuple[Part, ...]:
    """One ear, two that part or three that fan out."""
    count = (1, 2, 3)[min(2, int(g["count"] * 3))]
    lean = lerp(-1, 1, g["lean"])
    droop = lerp(0.0, 1.0, g["droop"])
    high = lerp(820, 900, g["length"])
    awn = lerp(24, 170, g["awns"])
    pairs = 4 + round(g["grains"] * 2)
    open_ = lerp(34, 44, g["spread"])
    if count == 1:
        bow = lean * lerp(40, 190, droop)
        spine = sample_curve(
            [
                (-bow * 0.5, 440),
                (-bow * 0.32, 150),
                (0, 440 - high * 0.6),
                (bow * 0.9, 440 - high * lerp(1, 0.92, droop)),
            ],
            _STEPS + 1,
        )
        parts = [
            Part(_stalk(spine, 0.36, 26), "stem"),
            *_ear(spine, g, 0.36, pairs, awn, open_),
        ]
        bases: list[tuple[Point, int]] = [(spine[14], 1 if lean < 0 else -1)]
    else:
        out = lerp(250, 300, g["spread"]) if count == 3 else lerp(150, 200, g["spread"])
        stalks: list[Path] = []
        ears: list[Part] = []
        for k in (-1, 1, 0) if count == 3 else (-1, 1):
            top = 440 - high * (0.84 if count == 3 and k else 1.0) + k * lean * 40
            x = k * out + lean * 24
            spine = sample_curve(
                [
                    (k * 16, 440),
                    (k * out * 0.16, 210),
                    (x * 0.62, lerp(210, top, 0.5)),
                    (x * lerp(1.04, 1.2, droop), top),
                ],
                _STEPS + 1,
            )
            stalks.append(_stalk(spine, 0.43, 20))
            ears += _ear(spine, g, 0.43, min(5, pairs), awn * 0.6, open_ - 2, alone=False)
        parts = [*(Part(stalk, "stem", gap=False) for stalk in stalks), *ears]
        bases = [((-14.0, 340.0), -1), ((14.0, 300.0), 1)]
    blades = [_blade(at, side, lerp(180, 300, g["leaf"])) for at, side in bases]
    return fit([*blades, *parts], 890)


def _blade(at: Point, side: int, reach: float) -> Part:
    tip = (at[0] + side * reach * 0.86, at[1] - reach * 0.52)
    path = leaf(at, tip, 66, bend=-0.2 * side, belly=0.42)
    return Part(path, "leaf", shade=crescent(path, -10, -12), lines=(leaf_rib(at, tip, -0.2 * side, 12),))


def _sheaf(g: Mapping[str, float]) -> tuple[Part, ...]:
    """Stalks bound in the middle, their ears in a fan."""
    count = 5
    half = (count - 1) / 2
    fan = lerp(18, 21, g["spread"])
    reach = lerp(610, 660, g["length"])
    awn = lerp(0, 80, g["awns"])
    tie_y = 150.0
    stalks: list[Path] = []
    ears: list[Part] = []
    for i in range(count):
        k = i - half
        a = -90 + k * fan + lerp(-7, 7, g["lean"])
        r = reach * (1 - lerp(0.05, 0.0, g["count"]) * abs(k))
        bow = k * lerp(2, 8, g["droop"])
        spine = sample_curve(
            [
                (-k * lerp(62, 86, g["leaf"]), 460 - 16 * abs(k)),
                (k * 9, tie_y),
                polar(a - bow * 0.5, r * 0.42, (0, tie_y)),
                polar(a + bow * 0.2, r * 0.74, (0, tie_y)),
                polar(a + bow, r, (0, tie_y)),
            ],
            _STEPS + 1,
        )
        stalks.append(_stalk(spine, 0.67, 17))
        ears += _ear(spine, g, 0.67, 3 + round(g["grains"]), awn, 36)
    w = lerp(58, 74, g["tie"])
    h = lerp(24, 40, g["tie"])
    tie = smooth(
        [
            (-w, tie_y - h),
            (0, tie_y - h + 10),
            (w, tie_y - h),
            (w, tie_y + h),
            (0, tie_y + h + 12),
            (-w, tie_y + h),
        ],
        corners=(0, 2, 3, 5),
    )
    bands = tuple(
        taper([(-w * 1.1, tie_y + y), (0, tie_y + y + 11), (w * 1.1, tie_y + y)], 11, start=11, end=11, n=5)
        for y in ((-h * 0.3, h * 0.42) if h > 30 else (0.0,))
    )
    shade = smooth(
        [(w * 0.3, tie_y - h), (w, tie_y - h), (w, tie_y + h), (w * 0.3, tie_y + h + 12)],
        corners=(0, 1, 2, 3),
    )
    return fit(
        [
            *(Part(stalk, "stem", gap=False) for stalk in stalks),
            *ears,
            Part(tie, "tie", shade=shade, lines=bands),
        ],
        900,
    )


def _bowed(
    points: Sequence[Point], g: Mapping[str, float], start: float, pairs: int, width: float
) -> tuple[Path, list[Part]]:
    """A thread through ``points`` and the grains that hang from ``start`` (0..1) to its end."""
    spine = sample_curve(points, _STEPS + 1)
    thread = taper(spine[: round(start * _STEPS)], width, start=width, end=min(width, 15), peak=0.1, n=11)
    slim = {**g, "grain_size": 0.7 * g["grain_size"] - 0.6}
    return thread, _ear(spine, slim, start, pairs, lerp(0, 40, g["awns"]), lerp(28, 35, g["spread"]))


def _panicle(g: Mapping[str, float]) -> tuple[Part, ...]:
    """A rice head that bows under its grains, and long leaves."""
    s = 1 if g["lean"] < 0.5 else -1
    bow = 40 + 140 * abs(g["lean"] - 0.5)
    low = lerp(-50, 60, g["droop"])
    w = s * lerp(0.94, 1.08, g["length"])
    pairs = 6 + round(g["grains"] * 2)
    main: list[Point] = [
        (-s * bow, 440),
        (-s * bow * 0.7, 130),
        (-s * bow * 0.3, -160),
        (w * 70, -380),
        (w * 240, -400),
        (w * 370, -250),
        (w * 415, low),
    ]
    drawn = [
        _bowed(main, g, 0.54, pairs, 28),
        _bowed(
            [(-s * bow * 0.46, -40), (w * 70, -190), (w * 165, -170), (w * 215, 0), (w * 225, low + 170)],
            g,
            0.36,
            4,
            17,
        ),
    ]
    if g["count"] > 0.4:
        drawn.append(
            _bowed(
                [
                    (-s * bow * 0.46, -60),
                    (-s * (bow * 0.5 + 70), -220),
                    (-s * (bow * 0.5 + 170), -240),
                    (-s * (bow * 0.5 + 250), -130),
                    (-s * (bow * 0.5 + 265), low - 20),
                ],
                g,
                0.34,
                4,
                17,
            )
        )
    blades = []
    for k in range(1 + round(0.3 + g["leaf"])):
        d = (-s, s)[k]
        base = (-s * bow * (0.92 - 0.16 * k), 340.0 - 120 * k)
        reach = lerp(300, 420, g["leaf"]) * (1.0 if len(drawn) < 3 else 0.8, 0.6)[k]
        tip = (base[0] + d * reach * 0.66, base[1] - reach * (0.9, 0.7)[k])
        path = leaf(base, tip, (92, 74)[k], bend=-0.15 * d, belly=0.4)
        blades.append(
            Part(path, "leaf", shade=crescent(path, -14, -8), lines=(leaf_rib(base, tip, -0.15 * d, 12),))
        )
    stems = [Part(thread, "stem", gap=False) for thread, _ in drawn[::-1]]
    return fit([*blades, *stems, *(part for _, ear in drawn for part in ear)], 890)


def _bowl(g: Mapping[str, float]) -> tuple[Part, ...]:
    """A heaped bowl; grains show as short carved strokes, a rice head bows over it."""
    w = lerp(370, 400, g["length"])
    depth = lerp(270, 310, g["tie"])
    heap_h = lerp(180, 240, g["count"])
    rim = 60.0
    heap = smooth(
        [
            (-w * 0.90, rim + 10),
            (-w * 0.70, rim - heap_h * 0.56),
            (-w * 0.30, rim - heap_h * 0.94),
            (w * 0.10, rim - heap_h),
            (w * 0.50, rim - heap_h * 0.80),
            (w * 0.80, rim - heap_h * 0.40),
            (w * 0.90, rim + 10),
        ],
        corners=(0, 6),
    )
    strokes = []
    size = lerp(26, 34, g["grain_size"])
    for r, (up, n) in enumerate(((0.74, 4), (0.46, 5), (0.18, 6))):
        for k in range(n):
            fx = (k - (n - 1) / 2) / ((n - 1) / 2)
            cx = fx * w * (0.72 - up * 0.46)
            cy = rim - heap_h * up * (1 - 0.14 * abs(fx))
            turn = (-32 if (k + r) % 2 else 30) + fx * 18
            dx, dy = polar(turn, size)
            strokes.append(taper([(cx - dx, cy - dy), (cx + dx, cy + dy)], 20, n=5))
    base = rim + depth
    body = smooth(
        [
            (-w, rim),
            (-w * 0.95, rim + depth * 0.34),
            (-w * 0.74, rim + depth * 0.74),
            (-w * 0.38, base),
            (w * 0.38, base),
            (w * 0.74, rim + depth * 0.74),
            (w * 0.95, rim + depth * 0.34),
            (w, rim),
        ],
        corners=(0, 3, 4, 7),
    )
    foot = rectangle(-w * 0.36, base - 20, w * 0.36, base + 52, 10)
    band = rectangle(-w, rim + depth * 0.20, w, rim + depth * 0.20 + 22)
    dots = [
        leaf((x - 26, rim + depth * 0.52), (x + 26, rim + depth * 0.52), 34)
        for x in (w * 0.52 * (k - 1) for k in range(3))
    ]
    side = 1 if g["lean"] < 0.5 else -1
    top = rim - heap_h
    thread, head = _bowed(
        [
            (side * w * 0.06, top + 40),
            (side * w * 0.10, top - 130),
            (side * w * 0.28, top - 250),
            (side * w * 0.56, top - 270),
            (side * w * 0.82, top - 170),
            (side * w * 0.96, top),
        ],
        g,
        0.32,
        5,
        20,
    )
    gleam = [(-w * 0.86, rim + depth * 0.42), (-w * 0.64, rim + depth * 0.78)]
    grains = tuple(strokes)
    rice = Part(heap, "white", shade=crescent(heap, -40, -10, 1.0), lines=grains, line_tone="skin", open=True)
    bowl = Part(
        body,
        "bowl",
        shade=crescent(body, -66, -24),
        light=taper(gleam, w * 0.09, n=5),
        shine=(taper(gleam, w * 0.07, n=5),),
        lines=(band, *dots),
        line_tone="white",
    )
    stand = Part(foot, "bowl", shade=rectangle(w * 0.12, base - 20, w * 0.4, base + 52))
    return fit([Part(thread, "stem"), *head, rice, stand, bowl], 860)


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"ear": _wheat_ears, "sheaf": _sheaf, "panicle": _panicle, "bowl": _bowl}
    return Figure(makers[form](genes), _TONES[species])


FAMILY = Family(
    name="ear_of_grain",
    genes=("count", "length", "grains", "grain_size", "droop", "spread", "awns", "leaf", "tie", "lean"),
    forms={
        "rice": ("panicle", "bowl"),
        "wheat": ("ear", "sheaf"),
    },
    draw=draw,
)
