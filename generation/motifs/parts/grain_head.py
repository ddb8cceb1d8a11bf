"""Heads of grain: awned barley, hanging oats, packed sorghum and millet, the plume of quinoa.

Heads grow from (0, 0) upwards; the stalk below belongs to whoever places them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, leaf, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import merge
from generation.motifs.parts.spine import Spine, knots, swung
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def strap(
    start: Point,
    heading: float,
    length: float,
    turn: float,
    width: float,
    tone: str = "leaf",
    late: float = 0.4,
) -> Part:
    """A long grass leaf that arches over: half of it in shade, a pale rib."""
    spine = Spine(swung(start, heading, length, turn, late=late))
    half = knots([(0.0, width * 0.2), (0.28, width * 0.5), (0.6, width * 0.38), (1.0, 0.0)])
    stops = (0.0, 0.2, 0.45, 0.75)
    right = [spine.at(t, half(t)) for t in stops]
    left = [spine.at(t, -half(t)) for t in stops[::-1]]
    tip = spine.at(1.0)
    path = smooth([*right, tip, *left], corners=(0, 4, 8))
    low = right if spine.at(0.5, 9)[1] > spine.at(0.5, -9)[1] else left[::-1]
    shade = smooth([*low, tip, *[spine.at(t) for t in stops[::-1]]], corners=(0, 4, 8))
    rib = spine.stroke(lambda t: 0.0, 0.05, 0.82, 13, 7)
    return Part(path, tone, shade=shade, lines=(rib,), line_tone="vein")


def _kernel(at: Point, angle: float, length: float, width: float) -> Part:
    """A slim grain that leaves ``at`` towards ``angle``, furrowed along its back."""
    end = polar(angle, length, at)
    path = leaf(at, end, width, belly=0.46)
    side = 1 if math.cos(math.radians(angle)) >= 0 else -1
    shade = leaf(at, end, width * 0.9, bend=0.11 * side, belly=0.5)
    crease = taper([polar(angle, length * 0.22, at), polar(angle, length * 0.78, at)], width * 0.16, n=5)
    return Part(path, "skin", shade=shade, lines=(crease,))


def barley(g: Genes, length: float, bow: float) -> list[Part]:
    """Two flat rows of slim grains, every one with a long straight bristle. ``bow``: degrees it nods."""
    spine = Spine(swung((0, 0), -90, length, bow, late=0.3), 41)
    pairs = 5 + round(g["grains"] * 2)
    open_ = lerp(21, 27, g["spread"])
    step = 0.86 / pairs
    long = length * step * 1.3
    wide = length * step * lerp(0.62, 0.76, g["grain_size"])
    reach = length * lerp(0.62, 1.0, g["awns"])
    sides: list[list[Part]] = [[], []]
    awns = []
    for k in range(pairs + 1):
        t = k * step
        heading = spine.heading(min(1.0, t + 0.02))
        if k == pairs:
            top = _kernel(spine.at(t), heading, long * 1.05, wide)
            awns.append(_awn(polar(heading, long * 0.8, spine.at(t)), heading, reach * 0.8, 0))
            break
        for i, side in enumerate((-1, 1)):
            at = spine.at(t, side * wide * 0.3)
            angle = heading + side * open_
            sides[i].append(_kernel(at, angle, long, wide))
            tip = polar(angle, long * 0.84, at)
            awns.append(
                _awn(
                    tip,
                    heading + side * open_ * lerp(0.95, 0.7, k / pairs),
                    reach * lerp(1.0, 0.8, k / pairs),
                    -side * 3,
                )
            )
    grains = merge([*sides[0], *sides[1], top])
    return [Part(Path.join(awns), "awn", gap=False), replace(grains, lines=(Path.join(grains.lines),))]


def _awn(at: Point, angle: float, length: float, turn: float) -> Path:
    return taper(swung(at, angle, length, turn * 2, 4), 12, start=12, end=0, peak=0.05, n=3)


def oat(g: Genes, length: float, bow: float) -> list[Part]:
    """A loose panicle: threads in tiers, at the end of each a spikelet hanging open like a bird's bill."""
    spine = Spine(swung((0, 0), -90, length, bow), 41)
    tiers = 3 + round(g["grains"])
    size = length * lerp(0.27, 0.32, g["grain_size"])
    out = lerp(0.38, 0.48, g["spread"])
    threads: list[Path] = []
    hung: list[list[Part]] = []
    for k in range(tiers):
        t = lerp(0.0, 0.84, k / (tiers - 1))
        reach = length * out * lerp(1.0, 0.44, (k / (tiers - 1)) ** 1.1)
        for side in (-1, 1):
            at = spine.at(min(1.0, t + (0.05 if side > 0 else 0.0)))
            drop = lerp(0.04, 0.24, g["droop"])
            end = (at[0] + side * reach, at[1] - reach * (0.34 - drop))
            knee = (at[0] + side * reach * 0.6, at[1] - reach * 0.56)
            threads.append(taper([at, knee, end], 15, start=15, end=12, peak=0.1, n=8))
            hung.append(
                _bill(end, 90 - side * lerp(30, 14, g["droop"]), size * lerp(1.0, 0.86, k / tiers), g)
            )
    top = spine.at(1.0)
    hung.append(_bill((top[0], top[1] - size * 0.2), lerp(-90, -66, g["droop"]), size, g))
    stalk = taper(spine.points[::4], 22, start=24, end=12, peak=0.05, n=11)
    return [
        Part(stalk, "stem", gap=False),
        *(Part(thread, "stem", gap=False) for thread in threads),
        *(part for parts in hung for part in parts),
    ]


def _bill(at: Point, angle: float, size: float, g: Genes) -> list[Part]:
    """Two pointed husks that part, the kernel's bristle between them."""
    wide = size * lerp(0.3, 0.38, g["grain_size"])
    open_ = lerp(12, 19, g["awns"])
    out = []
    for side in (-1, 1):
        a = angle + side * open_
        tip = polar(a, size, at)
        path = leaf(at, tip, wide, bend=0.05 * side, belly=0.4)
        vein = taper([polar(a, size * 0.2, at), polar(a + side * 2, size * 0.76, at)], 11, n=5)
        shade = crescent(path, -wide * 0.22, -wide * 0.06, 1.0)
        out.append(Part(path, "skin", shade=shade, lines=(vein,), gap=side == 1))
    return out


def _knobbly(spine: Spine, half: Callable[[float], float], n: int, bump: float) -> Path:
    """A body along a spine with ``n`` swellings a side that stand out by ``bump``; dips are corners."""
    right: list[Point] = []
    left: list[Point] = []
    for i in range(n):
        t0, t1 = i / n, (i + 0.5) / n
        right += [spine.at(t0, half(t0)), spine.at(t1, half(t1) + bump)]
        left += [spine.at(t0, -half(t0)), spine.at(t1, -half(t1) - bump)]
    tip, heading = spine.at(1.0), spine.heading(1.0)
    corners = [*range(0, 2 * n, 2), *range(2 * n + 2, 4 * n + 2, 2)]
    return smooth([*right, polar(heading, bump * 1.6, tip), *left[::-1]], corners=corners)


def packed(
    spine: Spine, half: Callable[[float], float], size: float, fur: float = 0.0, reach: float = 0.0
) -> list[Part]:
    """A body packed with grains of radius ``size``: a knobbly edge, every grain a carved arc.

    ``fur``: length of the hairs that stand out at the sides; ``reach``: degrees an
    arc runs to each side of the shadow; 0: scales that follow the spine.
    """
    length = sum(math.dist(a, b) for a, b in zip(spine.points, spine.points[1:], strict=False))
    pitch = size * 2
    n = max(4, round(length / (pitch * 0.9)))
    path = _knobbly(spine, half, n, size * 0.42)
    arcs, dots, hairs = [], [], []
    for k in range(n):
        t = (k + 0.5) / n
        room = half(t) - size * 0.5
        odd = k % 2 == 1 and room > size * 0.8
        each = int((room + (size if odd else 0.0)) / pitch)
        across = 2 * each + (0 if odd else 1)
        back, far = (45.0, reach) if reach else (spine.heading(t) + 180, 64.0)
        for i in range(across):
            at = spine.at(t, (i - (across - 1) / 2) * pitch)
            points = [polar(back + a * far, size * 0.88, at) for a in (-1.0, -0.5, 0.0, 0.5, 1.0)]
            arcs.append(taper(points, size * 0.42, n=6))
            dots.append(ellipse(at[0] - size * 0.3, at[1] - size * 0.3, size * 0.26))
        if fur > 1:
            for side in (-1, 1):
                for u, lie in ((t, 24), (t + 0.5 / n, 30)):
                    angle = spine.heading(u) + side * lie
                    root = spine.at(u, side * half(u) * 0.9)
                    hairs.append(
                        taper([root, polar(angle, size * 1.6 + fur, root)], 10, start=12, peak=0.1, n=3)
                    )
    body = Part(
        path,
        "skin",
        shade=crescent(path, -size * 0.9, -size * 0.3, 1.0),
        light=Path.join(dots),
        lines=(Path.join(arcs),),
        line_tone="deep",
        gap=fur <= 1,
    )
    return [*([Part(Path.join(hairs), "awn", gap=False)] if hairs else []), body]


def sorghum(g: Genes, length: float, bow: float) -> list[Part]:
    """A dense egg of round grains, each of them seen, on a dark heart; some stand out at its edge."""
    spine = Spine(swung((0, 0), -90, length, bow * 0.5), 31)
    full = length * lerp(0.27, 0.36, g["spread"])
    low, high = lerp(0.86, 1.08, g["grains"]), lerp(1.04, 0.78, g["grains"])
    half = knots(
        [(0.0, full * 0.36), (0.3, full * low), (0.64, full * high), (0.88, full * 0.56), (1.0, full * 0.1)]
    )
    r = length * lerp(0.068, 0.08, g["grain_size"])
    heart = spine.band(lambda t: -half(t) * 0.8, lambda t: half(t) * 0.8, 0.0, 0.96, 9, blunt=False)
    stalks = [
        taper([spine.at(t - 0.14), spine.at(t, s * half(t))], 15, start=16, end=12, n=4)
        for t in (0.2, 0.45)
        for s in (-1, 1)
    ]
    pitch = r * 2.12
    n = round(length / (pitch * 0.88))
    grains: list[list[Part]] = [[], []]
    for k in range(n + 1):
        t = k / n
        across = max(1, round((2 * half(t) + r) / pitch))
        across -= (across + k) % 2 if across > 2 else 0
        for i in range(across):
            at = spine.at(t, (i - (across - 1) / 2) * pitch)
            grain = ellipse(*at, r)
            light = ellipse(at[0] - r * 0.3, at[1] - r * 0.3, r * 0.26)
            grains[k % 2].append(Part(grain, "skin", crescent(grain, -r * 0.3, -r * 0.24, 1.0), light))
    return [Part(Path.join(stalks), "deep", gap=False), Part(heart, "deep"), *[merge(row) for row in grains]]


def millet(g: Genes, length: float, bow: float) -> list[Part]:
    """A long fox's tail, heavy in its middle, with soft bristles that lean to its tip."""
    spine = Spine(swung((0, 0), -90, length, bow, late=0.1, n=13), 61)
    full = length * lerp(0.125, 0.155, g["spread"])
    high, top = lerp(0.86, 1.06, g["grains"]), lerp(0.4, 0.58, g["grains"])
    half = knots([(0.0, full * 0.5), (0.2, full), (0.6, full * high), (0.9, full * top), (1.0, full * 0.2)])
    return packed(spine, half, lerp(21, 28, g["grain_size"]), lerp(0, 70, g["awns"]))


def _lobe(at: Point, angle: float, length: float, width: float, tone: str, dots: str) -> Part:
    """A knobbly finger: a scalloped edge all round, seeds as dots."""
    spine = Spine(swung(at, angle, length, 0, 5), 15)
    half = knots([(0.0, width * 0.3), (0.35, width * 0.5), (0.75, width * 0.36), (1.0, width * 0.1)])
    n = max(3, round(length / (width * 0.5)))
    right: list[Point] = []
    corners = []
    for i in range(n):
        t0, t1 = i / n, (i + 0.5) / n
        corners.append(len(right))
        right += [spine.at(t0, half(t0) * 0.86), spine.at(t1, half(t1) + width * 0.13)]
    tip = polar(angle, length * 1.04, at)
    left = [
        (spine.at((i + d) / n, -(half((i + d) / n) * (1.0 if d else 0.86) + (width * 0.13 if d else 0.0))))
        for i in range(n - 1, -1, -1)
        for d in (0.5, 0.0)
    ]
    start = len(right) + 1
    corners += [start + 2 * i + 1 for i in range(n)]
    path = smooth([*right, tip, *left], corners=corners)
    marks = []
    for i in range(n):
        t = (i + 0.6) / n
        for side in (-1, 1) if i < n - 1 else (0,):
            x, y = spine.at(t + (0.12 / n if side > 0 else 0), side * half(t) * 0.48)
            marks.append(ellipse(x, y, width * 0.1))
    return Part(
        path,
        tone,
        shade=crescent(path, -width * 0.16, -width * 0.1, 1.0),
        lines=(Path.join(marks),),
        line_tone=dots,
    )


def quinoa(g: Genes, length: float, bow: float) -> list[Part]:
    """A flame of knobbly fingers in two colours."""
    spine = Spine(swung((0, 0), -90, length, bow * 0.6), 31)
    tiers = 3 + round(g["grains"])
    wide = length * lerp(0.17, 0.21, g["grain_size"])
    open_ = lerp(26, 42, g["spread"])
    parts = []
    tip = spine.heading(0.9)
    parts.append(_lobe(spine.at(0.5), tip, length * 0.54, wide, "skin", "dot"))
    for k in range(tiers - 1, -1, -1):
        t = lerp(0.0, 0.6, k / (tiers - 1))
        reach = length * lerp(0.5, 0.32, k / (tiers - 1)) * lerp(0.94, 1.06, g["awns"])
        for side in (-1, 1):
            u = t + (0.05 if side > 0 else 0.0)
            tone = "skin" if (k + (side > 0)) % 2 == 0 else "second"
            angle = spine.heading(u) + side * lerp(open_, open_ * 0.66, k / (tiers - 1))
            parts.append(_lobe(spine.at(u, side * 4), angle, reach, wide * lerp(1.0, 0.86, t), tone, "dot"))
    parts.append(_lobe(spine.at(0.02), spine.heading(0.1), length * 0.5, wide * 1.05, "skin", "dot"))
    return parts


def goosefoot(at: Point, angle: float, size: float, teeth: int = 3) -> Part:
    """Quinoa's leaf: a toothed triangle on a stalk."""
    half = size * 0.36
    right: list[Point] = [(size * 0.26, 0.0)]
    steps = [(0.3 + 0.62 * i / teeth, 1 - 0.86 * i / teeth) for i in range(teeth)]
    for t, w in steps:
        right += [(size * t, half * w * 1.02), (size * (t + 0.36 / teeth), half * w * 0.66)]
    upper = [(x, -y) for x, y in right[:0:-1]]
    points: Sequence[Point] = [*right, (size, 0.0), *upper]
    path = smooth(points, corners=tuple(range(len(points))), tension=0.5)
    stalk = taper([(0, 0), (size * 0.3, 0)], size * 0.07, start=size * 0.07, end=size * 0.07, n=4)
    rib = taper([(size * 0.26, 0.0), (size * 0.9, 0.0)], size * 0.05, start=size * 0.045, peak=0.05, n=5)
    veins = [
        taper(
            [(size * t, 0), (size * (t + 0.12), s * half * w * 0.62)], size * 0.036, start=size * 0.036, n=4
        )
        for t, w in steps[:2]
        for s in (-1, 1)
    ]
    lower = 1 if math.cos(math.radians(angle)) > 0 else -1
    shade = smooth([(size * 0.26, 0), (size * 0.3, half * lower * 1.1), (size, 0)], corners=(0, 1, 2))
    part = Part(path, "leaf", shade=shade, lines=(Path.join([rib, *veins]),), line_tone="vein")
    part = replace(part, path=part.path + stalk)
    return part.transform(Affine.rotate(angle).then(Affine.translate(*at)))


HEADS: Mapping[str, Callable[[Genes, float, float], list[Part]]] = {
    "barley": barley,
    "oat": oat,
    "sorghum": sorghum,
    "millet": millet,
    "quinoa": quinoa,
}
