"""Leaves with a sawn edge: bramble, chestnut, hazel. y down, angles in degrees clockwise."""

from __future__ import annotations

import math

from generation.drawing.path import Path, Point
from generation.drawing.shapes import smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import flow
from generation.motifs.parts.spine import Spine


def toothed_leaf(
    base: Point,
    angle: float,
    length: float,
    width: float,
    bow: float = 0.0,
    teeth: int = 6,
    depth: float = 0.5,
    belly: float = 0.45,
    veins: int = 4,
    tone: str = "leaf",
    vein: float = 12.0,
) -> Part:
    """A leaf from ``base`` towards ``angle``, teeth pointing to its tip.

    ``teeth`` on each side, ``depth`` 0..1 how far they stand out, ``belly`` where it is widest,
    ``bow`` bends the rib as a fraction of the length.
    """
    spine = Spine(flow(base, angle, length, bow, 6))
    power = math.log(0.5) / math.log(belly)

    def half(t: float) -> float:
        return float(width / 2 * math.sin(math.pi * t**power) ** 0.82)

    out = width * 0.11 * (0.35 + depth)
    sides: list[list[Point]] = []
    for side in (1.0, -1.0):
        run: list[Point] = []
        for i in range(teeth):
            t0, t1 = 0.1 + 0.82 * i / teeth, 0.1 + 0.82 * (i + 1) / teeth
            run.append(spine.at(t0 + 0.01, side * half(t0) * 0.98))
            mid = t0 + (t1 - t0) * 0.62
            run.append(spine.at(mid, side * (half(mid) + out * 0.55)))
            run.append(spine.at(t1 + 0.012, side * (half(t1) + out * (0.95 - 0.4 * t1))))
        sides.append(run)
    n = 3 * teeth
    corners = [0, n + 1]
    for i in range(teeth):
        corners += [1 + 3 * i, 3 + 3 * i, 2 * n + 1 - 3 * i, 2 * n - 1 - 3 * i]
    tip = spine.at(1.0)
    path = smooth([base, *sides[0], tip, *sides[1][::-1]], corners=sorted(set(corners)))
    low = (
        0
        if spine.at(0.5, width)[1] + spine.at(0.5, width)[0] * 0.35
        > spine.at(0.5)[1] + spine.at(0.5)[0] * 0.35
        else 1
    )
    shade = smooth(
        [base, *sides[low], tip, *[spine.at(t) for t in (0.75, 0.5, 0.25)]], corners=range(n + 2), tension=0.5
    )
    lines = [
        taper([spine.at(t) for t in (0.0, 0.3, 0.6, 0.92)], vein * 1.2, start=vein * 1.1, peak=0.05, n=6)
    ]
    for i in range(veins):
        t = 0.16 + 0.56 * i / max(1, veins - 1)
        for side in (1.0, -1.0):
            reach = min(0.95, t + 0.14)
            lines.append(
                taper(
                    [
                        spine.at(t),
                        spine.at(t + 0.06, side * half(t + 0.06) * 0.4),
                        spine.at(reach, side * half(reach) * 0.8),
                    ],
                    vein * 0.85,
                    start=vein * 0.85,
                    peak=0.02,
                    n=4,
                )
            )
    return Part(path, tone, shade=shade, lines=(Path.join(lines),), line_tone="vein")
