"""Leaves with a stalk, an edge of their own and a rib: what bunches, heads and root tops are made of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.spine import Spine

Stop = tuple[float, float, bool]
"""A point of a leaf's edge: place along the rib (0..1), units away from it, whether the edge breaks there."""


def edged_leaf(
    points: Sequence[Point],
    stops: Sequence[Stop],
    tone: str = "leaf",
    rib: float = 18.0,
    veins: Sequence[tuple[float, float, float]] = (),
    pointed: bool = True,
    uneven: float = 0.0,
    rib_reach: float = 0.9,
    vein_width: float = 12.0,
    line_tone: str = "vein",
    dark: int = 0,
) -> Part:
    """A leaf along ``points``, foot first. ``veins``: (start on the rib, end along it, end off it).

    ``uneven`` shifts the left edge along the rib so that the two sides don't mirror.
    ``dark``: the side in shade, 1 right of the way to the tip, -1 left; 0 finds it.
    """
    spine = Spine(points, 33)
    right = [spine.at(t, w) for t, w, _ in stops]
    left = [spine.at(t + uneven * math.sin(math.pi * t), -w) for t, w, _ in stops]
    n = len(stops)
    sharp = [i for i, s in enumerate(stops) if s[2]]
    corners = [1 + i for i in sharp] + [2 * n + 1 - i for i in sharp] + ([0, n + 1] if pointed else [0])
    path = smooth([spine.at(0), *right, spine.at(1), *left[::-1]], corners=corners)
    nx, ny = spine.at(0.5, 1)[0] - spine.at(0.5)[0], spine.at(0.5, 1)[1] - spine.at(0.5)[1]
    low = dark or (1 if nx * 0.5 + ny > 0 else -1)
    edge = right if low > 0 else left
    far = [
        (lerp(spine.at(t)[0], x, 1.3), lerp(spine.at(t)[1], y, 1.3))
        for (x, y), (t, _, _) in zip(edge, stops, strict=True)
    ]
    shade = smooth([spine.at(0), *far, spine.at(1), *(spine.at(t) for t in (0.75, 0.5, 0.25))])
    lines = [taper([spine.at(rib_reach * i / 4) for i in range(5)], rib, start=rib, peak=0.02, n=7)]
    for t0, t1, off in veins:
        for side in (1, -1):
            lines.append(
                taper([spine.at(t0), spine.at(t1, side * off)], vein_width, start=vein_width, peak=0.02, n=4)
            )
    return Part(path, tone, shade=shade, lines=tuple(lines), line_tone=line_tone)


def stalk(points: Sequence[Point], foot: float, top: float, tone: str = "stem", gap: bool = True) -> Part:
    """A leaf's stalk from its foot up, ``foot`` and ``top`` wide, with a shadow on its right."""
    path = taper(points, max(foot, top), start=foot, end=top, peak=0.02 if foot >= top else 0.98, n=7)
    spine = Spine(points, 13)
    shade = spine.band(lambda t: lerp(foot, top, t) * 0.12, lambda t: lerp(foot, top, t), 0.0, 1.0, 5)
    return Part(path, tone, shade=shade, gap=gap)


def ruffled(stops: Sequence[tuple[float, float]], waves: int, depth: float) -> list[Stop]:
    """A wavy edge over a smooth one: round lobes ``depth`` units deep with sharp dips between."""
    out: list[Stop] = []
    for i in range(waves):
        t0, t1 = lerp(stops[0][0], stops[-1][0], i / waves), lerp(stops[0][0], stops[-1][0], (i + 1) / waves)
        for u, d in ((0.24, depth * 0.75), (0.68, depth)):
            t = lerp(t0, t1, u)
            out.append((t, between(stops, t) + d, False))
        if i < waves - 1:
            out.append((t1, max(2.0, between(stops, t1) - depth * 0.35), True))
    return out


def between(stops: Sequence[tuple[float, float]], t: float) -> float:
    """Half a smooth leaf's width at ``t``, from its table (place, half width), eased."""
    for (t0, w0), (t1, w1) in pairwise(stops):
        if t <= t1:
            u = min(1.0, max(0.0, (t - t0) / (t1 - t0)))
            return lerp(w0, w1, u * u * (3 - 2 * u))
    return stops[-1][1]


def tie(y: float, half: float, height: float, tone: str = "tie", bow: float = 12.0) -> Part:
    """A band around a bunch: sagging edges, one cord line between them."""
    path = smooth(
        [
            (-half, y),
            (0, y + bow),
            (half, y),
            (half * 1.02, y + height / 2),
            (half, y + height),
            (0, y + height + bow),
            (-half, y + height),
            (-half * 1.02, y + height / 2),
        ],
        corners=(0, 2, 4, 6),
    )
    middle = y + height / 2
    cord = taper([(-half, middle), (0, middle + bow), (half, middle)], 11, start=11, end=11, n=5)
    return Part(path, tone, shade=shadow_right(path), lines=(cord,))


def shadow_right(path: Path, share: float = 0.3) -> Path:
    """The right ``share`` of a shape's box, to be cut to it: the shadow of a flat band."""
    box = path.bounds()
    x = box.right - box.width * share
    return smooth(
        [
            (x, box.top - 9),
            (box.right + 9, box.top - 9),
            (box.right + 9, box.bottom + 9),
            (x, box.bottom + 9),
        ],
        corners=(0, 1, 2, 3),
    )
