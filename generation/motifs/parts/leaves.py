"""Leaves with teeth or lobes."""

from __future__ import annotations

import math

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.spine import Spine


def cut_leaf(
    base: Point,
    tip: Point,
    width: float,
    bend: float = 0.0,
    teeth: int = 5,
    depth: float = 0.12,
    belly: float = 0.42,
    lobed: bool = False,
    veins: int = 3,
    vein: float = 11.0,
    tone: str = "leaf",
) -> Part:
    """A leaf cut along both edges. ``depth``: of a cut, as a share of the half width.

    ``bend`` bows the rib (positive: clockwise of the way to the tip); ``lobed``: round lobes
    with sharp dips instead of teeth that point to the tip.
    """
    (x0, y0), (x1, y1) = base, tip
    mid = ((x0 + x1) / 2 - (y1 - y0) * bend, (y0 + y1) / 2 + (x1 - x0) * bend)
    spine = Spine([base, mid, tip], 25)
    power = math.log(0.5) / math.log(belly)

    def half(t: float) -> float:
        return width / 2 * math.pow(max(0.0, math.sin(math.pi * math.pow(t, power))), 0.8)

    stops: list[tuple[float, float, bool]] = [(0.07, half(0.07), False)]
    for i in range(teeth):
        t0 = lerp(0.13, 0.9, i / teeth)
        step = 0.77 / teeth
        if lobed:
            stops.append((t0 + step * 0.3, half(t0 + step * 0.3) * 1.04, False))
            stops.append((t0 + step * 0.72, half(t0 + step * 0.6) * 1.0, False))
            if i < teeth - 1:
                stops.append((t0 + step * 0.92, half(t0 + step) * (1 - depth), True))
        else:
            stops.append((t0 + step * 0.5, half(t0 + step * 0.5), False))
            stops.append((t0 + step * 1.02, half(t0 + step * 0.8) * (1 + depth * 0.5), True))
            stops.append((t0 + step * 0.98, half(t0 + step) * (1 - depth * 0.5), True))
    right = [spine.at(t, w) for t, w, _ in stops]
    left = [spine.at(t, -w) for t, w, _ in stops]
    n = len(stops)
    sharp = [i for i, (_, _, c) in enumerate(stops) if c]
    corners = [0, n + 1, *(1 + i for i in sharp), *(2 * n + 1 - i for i in sharp)]
    path = smooth([base, *right, tip, *left[::-1]], corners=corners)
    low = 1 if spine.at(0.5, 9)[1] > spine.at(0.5, -9)[1] else -1
    edge = [spine.at(t, low * half(t) * 1.3) for t in (0.08, 0.3, 0.6, 0.86)]
    shade = smooth([base, *edge, tip, spine.at(0.66), spine.at(0.33)], corners=(0, 5))
    marks = [taper([spine.at(t) for t in (0.0, 0.3, 0.6, 0.92)], vein * 1.2, start=vein, peak=0.05, n=6)]
    for i in range(veins):
        t = lerp(0.2, 0.62, i / max(1, veins - 1))
        for side in (-1, 1):
            end = spine.at(t + 0.15, side * half(t + 0.15) * 0.66)
            marks.append(taper([spine.at(t), end], vein * 0.85, start=vein * 0.85, peak=0.02, n=4))
    return Part(path, tone, shade=shade, lines=(Path.join(marks),), line_tone="vein")
