"""Pulses: their seeds, and the pods they come in, open or shut."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.spine import Spine, knots
from generation.motifs.shading import crescent, glint, round_hatch, round_shine, side_hatch

Genes = Mapping[str, float]


def _round_seed(path: Path, size: float, lines: tuple[Path, ...], line_tone: str) -> Part:
    return Part(
        path,
        "skin",
        shade=crescent(path, -size * 0.26, -size * 0.2, 1.0),
        light=glint(path, 0.17, 0.56, -132),
        hatch=round_hatch(path, 2 if size > 60 else 1, size * 0.13),
        shine=round_shine(path, 1, size * 0.17),
        lines=lines,
        line_tone=line_tone,
    )


def kidney(at: Point, size: float, angle: float, g: Genes) -> Part:
    """A kidney bean ``2 size`` long, its navel a pale slit in the hollow."""
    a, b = size, size * lerp(0.56, 0.68, g["width"])
    dip = lerp(0.62, 0.28, g["curve"])
    path = smooth(
        [
            (-a, b * 0.16),
            (-a * 0.76, -b * 0.66),
            (0, -b),
            (a * 0.76, -b * 0.66),
            (a, b * 0.16),
            (a * 0.74, b * 0.88),
            (a * 0.34, b * lerp(0.86, 0.66, g["curve"])),
            (0, b * dip),
            (-a * 0.34, b * lerp(0.86, 0.66, g["curve"])),
            (-a * 0.74, b * 0.88),
        ]
    )
    slit = smooth(
        [
            (-a * 0.2, b * (dip - 0.14)),
            (0, b * (dip - 0.06)),
            (a * 0.2, b * (dip - 0.14)),
            (0, b * (dip - 0.34)),
        ]
    )
    turned, cut = path.rotate(angle).translate(*at), slit.rotate(angle).translate(*at)
    return Part(
        turned,
        "skin",
        shade=crescent(turned, -size * 0.13, -size * 0.16, 1.0),
        light=taper([(-a * 0.62, -b * 0.46), (-a * 0.3, -b * 0.68), (a * 0.06, -b * 0.72)], b * 0.2, n=6)
        .rotate(angle)
        .translate(*at),
        hatch=tuple(
            taper(
                [(a * (0.86 - k), -b * 0.12), (a * (0.84 - k), b * 0.3), (a * (0.66 - k), b * 0.62)],
                size * 0.1,
                n=6,
            )
            .rotate(angle)
            .translate(*at)
            for k in (0.0, 0.16)
        ),
        shine=(
            taper([(-a * 0.66, -b * 0.4), (-a * 0.3, -b * 0.66), (a * 0.2, -b * 0.7)], b * 0.2, n=7)
            .rotate(angle)
            .translate(*at),
        ),
        lines=(cut,),
        line_tone="eye",
    )


def chickpea(at: Point, size: float, angle: float, g: Genes) -> Part:
    """Two full cheeks parted by a furrow below, a stout beak that hooks over to the left above."""
    r = size
    beak = lerp(1.2, 1.36, g["tip"])
    wide = lerp(0.94, 1.04, g["width"])
    path = smooth(
        [
            polar(-122, r * beak),
            (-r * 0.12, -r * 0.96),
            (r * 0.5 * wide, -r * 0.86),
            (r * 0.96 * wide, -r * 0.22),
            (r * 0.94 * wide, r * 0.4),
            (r * 0.5 * wide, r * 0.9),
            (r * 0.06, r * 0.84),
            (-r * 0.42 * wide, r * 0.92),
            (-r * 0.92 * wide, r * 0.5),
            (-r * 1.0 * wide, -r * 0.1),
            (-r * 0.82 * wide, -r * 0.66),
        ],
        corners=(0,),
    )
    furrow = taper(
        [(r * 0.06, r * 0.84), (r * 0.12, r * 0.5), (0, r * 0.12)], r * 0.15, start=r * 0.14, peak=0.1, n=6
    )
    brow = taper([(-r * 0.3, -r * 0.84), (-r * 0.06, -r * 0.6), (r * 0.3, -r * 0.56)], r * 0.12, n=6)
    dent = taper([(r * 0.5, -r * 0.1), (r * 0.62, r * 0.16)], r * 0.1, n=4)

    def put(p: Path) -> Path:
        return p.rotate(angle).translate(*at)

    return _round_seed(put(path), size, (put(furrow), put(brow), put(dent)), "eye")


def ball(at: Point, size: float, angle: float, g: Genes) -> Part:
    """A pea: nearly round."""
    path = ellipse(0, 0, size, size * lerp(0.94, 1.0, g["width"])).rotate(angle).translate(*at)
    return _round_seed(path, size, (), "")


def soya(at: Point, size: float, angle: float, g: Genes) -> Part:
    """A short egg with a dark navel like a closed eye on its side."""
    path = ellipse(0, 0, size, size * lerp(0.8, 0.92, g["width"])).rotate(angle).translate(*at)
    k = lerp(0.2, 0.32, g["tip"])
    eye = ellipse(size * 0.16, size * 0.4, size * k, size * 0.1)
    return _round_seed(path, size, (eye.rotate(angle).translate(*at),), "eye")


def lens(at: Point, size: float, angle: float, g: Genes, tone: str = "skin", edge: bool = False) -> Part:
    """A lentil: a flat disc with a rim all round; ``edge``: its side, thin like a lens."""
    if edge:
        path = ellipse(0, 0, size, size * 0.5)
        line = taper([(-size * 0.66, 0), (size * 0.66, 0)], size * 0.13, n=5)
    else:
        path = ellipse(0, 0, size, size * 0.88)
        line = taper(
            [polar(a, size * 0.66) for a in (20, 60, 100, 140, 180)], size * lerp(0.1, 0.15, g["tip"]), n=9
        ).scale(1, 0.88)
    body = path.rotate(angle).translate(*at)
    return Part(
        body,
        tone,
        shade=crescent(body, -size * 0.16, -size * 0.13, 1.0),
        hatch=round_hatch(body, 1, size * 0.12),
        lines=(line.rotate(angle).translate(*at),),
        line_tone="eye",
    )


def lentils(size: float, g: Genes) -> Callable[[Point, float], Part]:
    """Orange and green ones in turn, flat or on edge."""
    k = 0

    def make(at: Point, angle: float) -> Part:
        nonlocal k
        k += 1
        return lens(at, size, angle * 0.6, g, "green" if k % 5 in (0, 3) else "skin", k % 3 == 1)

    return make


SEEDS: Mapping[str, Callable[[Point, float, float, Genes], Part]] = {
    "bean": kidney,
    "pea": ball,
    "chickpea": chickpea,
    "soybean": soya,
    "lentil": lens,
}


def pod_spine(half: float, sag: float) -> Spine:
    """A pod from its stalk at the left to its tip at the right; ``sag`` bows it downwards."""
    return Spine(
        [(-half, -sag), (-half * 0.5, sag * 0.35), (half * 0.1, sag), (half * 0.64, sag * 0.3), (half, -sag)]
    )


def shut_pod(spine: Spine, fat: float, seeds: int, swell: float, tip: float, tone: str = "pod") -> Part:
    """Bulges over its seeds; ``swell`` 0..1 how deep the waists are, ``tip`` 0..1 how long the beak."""
    start, stop = 0.09, lerp(0.93, 0.86, tip)
    span = (stop - start) / seeds

    def off(t: float) -> float:
        u = (t - start) / span
        swing = 0.5 - 0.5 * math.cos(2 * math.pi * u)
        share = min(1.0, max(0.0, (t - start + 0.05) / (stop - start + 0.1)))
        end = math.pow(math.sin(math.pi * share), 0.42)
        return fat * end * (1 - swell * 0.56 * (1 - swing))

    steps = [start + span * k * 0.5 for k in range(2 * seeds + 1)]
    steps[0] += span * 0.1
    steps[-1] -= span * 0.1
    if swell < 0.2:
        steps = [lerp(start, stop, k / 6) for k in range(7)]
    low = [spine.at(t, off(t)) for t in steps]
    high = [spine.at(t, -off(t) * 0.92) for t in steps[::-1]]
    beak = spine.at(1.0, -fat * 0.3)
    path = smooth([spine.at(0.0), *low, beak, *high], corners=(0, len(low) + 1))
    shade = crescent(path, -fat * 0.1, -fat * 0.26, 1.0)
    dents = []
    if swell >= 0.2:
        for k in range(1, seeds):
            t = start + span * k
            for side in (-1, 1):
                a, b = spine.at(t, side * off(t) * 0.86), spine.at(t + span * 0.2, side * off(t) * 0.24)
                knee = spine.at(t + span * 0.05, side * off(t) * 0.5)
                dents.append(taper([a, knee, b], fat * 0.17, start=fat * 0.14, peak=0.1, n=5))
    else:
        dents.append(spine.stroke(lambda t: -off(t) * 0.4, 0.12, 0.86, max(11.0, fat * 0.13)))
    gleams = []
    for k in range(seeds if swell >= 0.2 else 2):
        m = start + (stop - start) * (k + 0.42) / (seeds if swell >= 0.2 else 2)
        d = span * 0.24 if swell >= 0.2 else 0.14
        gleams.append(taper([spine.at(m + e, -off(m) * 0.52) for e in (-d, 0, d)], fat * 0.2, n=6))
    return Part(
        path,
        tone,
        shade=shade,
        light=Path.join(gleams) if swell >= 0.2 else Path(),
        hatch=side_hatch(spine.points[3:-4], fat * 0.9, 7, fat * 0.13, 0.5),
        shine=tuple(gleams),
        lines=tuple(dents),
        line_tone="crease",
    )


def open_pod(
    spine: Spine, fat: float, count: int, seed: Callable[[Point, float, float, Genes], Part], g: Genes
) -> list[Part]:
    """Two valves parted: the far one behind, seeds in a row, the near one as a lip below them."""
    full = knots([(0.0, 0.02), (0.1, 0.56), (0.3, 0.94), (0.52, 1.0), (0.76, 0.86), (0.93, 0.4), (1.0, 0.02)])
    first, last = 0.15, 0.86
    outer = smooth(
        [
            spine.at(0.0),
            *(spine.at(t, fat * full(t)) for t in (0.08, 0.28, 0.52, 0.76, 0.92)),
            spine.at(1.0, -fat * 0.16),
            *(spine.at(t, -fat * full(t)) for t in (0.92, 0.76, 0.52, 0.28, 0.08)),
        ],
        corners=(0, 6),
    )
    hollow = smooth(
        [
            spine.at(0.07),
            *(spine.at(t, fat * full(t) * 0.8) for t in (0.28, 0.52, 0.76)),
            spine.at(0.955, -fat * 0.08),
            *(spine.at(t, -fat * full(t) * 0.78) for t in (0.76, 0.52, 0.28)),
        ],
        corners=(0, 4),
    )
    lip = smooth(
        [
            spine.at(0.0),
            *(spine.at(t, fat * full(t) * 1.02) for t in (0.08, 0.28, 0.52, 0.76, 0.92)),
            spine.at(1.0, -fat * 0.16),
            *(spine.at(t, fat * full(t) * 0.36) for t in (0.9, 0.74, 0.52, 0.3, 0.12)),
        ],
        corners=(0, 6),
    )
    length = sum(math.dist(a, b) for a, b in zip(spine.points, spine.points[1:], strict=False))
    span = (last - first) / count
    seeds = []
    for i in range(count):
        t = first + span * (i + 0.5)
        room = min(span * length * 0.485, fat * full(t) * 0.8)
        seeds.append(seed(spine.at(t, -fat * 0.04), room, spine.heading(t), g))
    edge = spine.stroke(lambda t: fat * full(t) * 0.56, 0.12, 0.86, max(11.0, fat * 0.1))
    return [
        Part(outer, "pod", shade=crescent(outer, -8, -fat * 0.2, 1.0)),
        Part(hollow, "flesh", shade=crescent(hollow, 10, fat * 0.24, 1.0), open=True, gap=False),
        *seeds,
        Part(
            lip,
            "pod",
            shade=crescent(lip, -10, -fat * 0.2, 1.0),
            lines=(edge,),
            line_tone="crease",
            hatch=side_hatch(spine.points[4:-4], fat * 0.88, 8, fat * 0.11, 0.3),
        ),
    ]


def tendril(at: Point, heading: float, size: float, side: int = 1) -> Part:
    """A thread that runs out and curls up."""
    ux, uy = polar(heading, size)
    points = [at, (at[0] + ux * 0.5 - uy * 0.16 * side, at[1] + uy * 0.5 + ux * 0.16 * side)]
    centre = (at[0] + ux - uy * 0.34 * side, at[1] + uy + ux * 0.34 * side)
    for i in range(8):
        a = heading - side * 90 + side * 62 * i
        points.append(polar(a, size * lerp(0.36, 0.13, i / 7), centre))
    return Part(taper(points, 26, start=26, end=16, peak=0.05, n=22), "stem", gap=False)


def cap(spine: Spine, fat: float) -> list[Part]:
    """The calyx on a pod's stalk end and the stalk itself."""
    stalk = taper(
        [spine.at(0.02), polar(spine.heading(0.0) + 172, fat * 1.1, spine.at(0.0))], 26, start=28, end=34
    )
    points = [
        spine.at(0.0, -fat * 0.22),
        spine.at(0.1, -fat * 0.86),
        spine.at(0.085, -fat * 0.3),
        spine.at(0.17, fat * 0.06),
        spine.at(0.085, fat * 0.36),
        spine.at(0.1, fat * 0.88),
        spine.at(0.0, fat * 0.22),
    ]
    calyx = smooth(points, corners=(0, 1, 2, 3, 4, 5, 6))
    return [Part(stalk, "stem", gap=False), Part(calyx, "stem")]
