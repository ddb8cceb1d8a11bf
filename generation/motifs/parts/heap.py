"""Seeds by the heap: in a bowl, in a sack, on a spoon. y down, the rim of the vessel at y = 0."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import pairwise

from generation.drawing.path import Box, Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import merge
from generation.motifs.parts.vessel import rounded, wall_hatch, wall_shine
from generation.motifs.shading import crescent

Seed = Callable[[Point, float], Part]
"""A seed about a point, turned by so many degrees."""

VESSEL_TONES = {
    "bowl": "#7A4E30",
    "trim": "#E9CFA0",
    "cloth": "#CDAE7E",
    "band": "#8C5A34",
}


def _turn(k: int) -> float:
    """An uneven turn for the k-th of many seeds, the same every time: -1..1."""
    return ((k * 37 + 11) % 23) / 11.0 - 1.0


def rows(
    half: float, height: float, pitch: float, seed: Seed, turn: float = 0.0, flat: float = 1.0
) -> list[Part]:
    """Seeds one by one in a mound of ``half`` width and ``height`` over y = 0, back row first.

    ``pitch``: distance of neighbours; ``turn``: degrees the seeds lie askew; ``flat``: how high a
    seed is against its length. The seeds of a row that share a tone are one part: they never overlap.
    """
    step = pitch * 0.76 * flat
    n = max(2, round(height / step))
    bed = smooth(
        [
            (-half * 0.96, 10),
            (-half * 0.62, -height * 0.52),
            (0, -height * 0.8),
            (half * 0.62, -height * 0.52),
            (half * 0.96, 10),
        ],
        corners=(0, 4),
    )
    out = [Part(bed, "bed")]
    k = 0
    for r in range(n, -1, -1):
        y = -r * step
        u = min(1.0, max(0.0, -y / (height + pitch * 0.1)))
        reach = half * math.sqrt(1 - u**1.7)
        count = max(1, int(2 * reach / pitch) + 1)
        if r == n:
            count = max(2, min(count, 3))
        items = []
        for i in range(count):
            x = (i - (count - 1) / 2) * pitch
            k += 1
            items.append(seed((x, y + _turn(k + 5) * pitch * 0.05), _turn(k) * turn))
        tones = dict.fromkeys(item.tone for item in items)
        out += [merge([item for item in items if item.tone == tone]) for tone in tones]
    return out


def mound(
    half: float,
    height: float,
    tone: str,
    grain: float,
    line_tone: str,
    lean: float = 0.0,
    slender: float = 0.62,
    turn: float = 50.0,
    steep: float = 0.5,
) -> Part:
    """Fine seeds as one heap over y = 0: a scalloped edge, flecks inside.

    ``grain``: length of a fleck, ``slender`` its width as a share; ``steep`` 0..1 from dome to cone.
    """

    def top(x: float) -> float:
        u = min(1.0, abs(x - lean * half * 0.3 * (1 - abs(x))) if abs(x) < 1 else 1.0)
        dome = math.sqrt(max(0.0, 1 - u**2.2))
        cone = (1 - u) * 0.9 + 0.1 * math.cos(u * math.pi / 2)
        return -height * lerp(dome, cone, lerp(0.15, 0.85, steep))

    ridge: list[Point] = []
    far = 24
    line = [(half * x, top(x)) for x in (math.sin((i / far * 2 - 1) * math.pi / 2) for i in range(far + 1))]
    total = sum(math.dist(a, b) for a, b in pairwise(line))
    bumps = max(9, round(total / (grain * 1.7)))
    corners = []
    walked, j = 0.0, 0
    for i in range(2 * bumps + 1):
        want = total * i / (2 * bumps)
        while j < far - 1 and walked + math.dist(line[j], line[j + 1]) < want:
            walked += math.dist(line[j], line[j + 1])
            j += 1
        span = math.dist(line[j], line[j + 1]) or 1e-9
        u = min(1.0, (want - walked) / span)
        (ax, ay), (bx, by) = line[j], line[j + 1]
        x, y = lerp(ax, bx, u), lerp(ay, by, u)
        if i % 2:
            x += (by - ay) / span * grain * 0.36
            y -= (bx - ax) / span * grain * 0.36
        else:
            corners.append(i)
        ridge.append((x, y))
    ridge += [(half, 40.0), (-half, 40.0)]
    corners += [2 * bumps, 2 * bumps + 1, 2 * bumps + 2]
    path = smooth(ridge, corners=sorted(set(corners)))
    flecks = []
    step = grain * 1.6
    k = 0
    y = -step * 0.45
    while y > -height + grain * 1.1:
        reach = max((x / 40 for x in range(40) if top(x / 40) < y - grain * 0.9), default=0.0) * half
        count = max(1, int(2 * reach / (step * 1.35)) + 1)
        for i in range(count):
            k += 1
            x = (i - (count - 1) / 2) * step * 1.35 + _turn(k + 3) * step * 0.12
            mark = ellipse(0, 0, grain * 0.5, grain * 0.5 * slender).rotate(_turn(k) * turn - 20)
            flecks.append(mark.translate(x, y + _turn(k + 9) * step * 0.1))
        y -= step
    return Part(
        path,
        tone,
        shade=crescent(path, -half * 0.1, -8, 1.0),
        lines=(Path.join(flecks),),
        line_tone=line_tone,
    )


def bowl(half: float, depth: float, shape: float, band: float) -> list[Part]:
    """``shape`` 0..1 from a wide dish on a foot to a deep round pot; ``band`` picks its ornament."""
    belly = lerp(0.0, 1.0, shape)
    foot = half * lerp(0.34, 0.5, shape)
    right: list[Point] = [
        (half, 0.0),
        (half * lerp(0.93, 1.0, belly), depth * 0.34),
        (half * lerp(0.68, 0.84, belly), depth * 0.76),
        (foot, depth),
    ]
    left = [(-x, y) for x, y in right[::-1]]
    path = smooth([*right, *left], corners=(0, 3, 4, 7))
    lines = _ornament(half, depth, band)
    hatch = tuple(
        taper(
            [(half * k, depth * 0.2), (half * (k - 0.03), depth * 0.45), (half * (k - 0.24), depth * 0.84)],
            24 - 5 * i,
            n=7,
        )
        for i, k in enumerate((0.89, 0.78, 0.68))
    )
    gleam = taper([(-half * 0.86, depth * 0.36), (-half * 0.62, depth * 0.78)], half * 0.075, n=5)
    base = depth * lerp(0.19, 0.11, shape)
    foot_path = rounded(
        [
            (-foot * 0.9, depth - 20, 4),
            (foot * 0.9, depth - 20, 4),
            (foot * 1.02, depth + base, 10),
            (-foot * 1.02, depth + base, 10),
        ]
    )
    rim = rounded(
        [(-half * 1.03, -18, 18), (half * 1.03, -18, 18), (half * 1.03, 24, 18), (-half * 1.03, 24, 18)]
    )
    return [
        Part(foot_path, "bowl", shade=crescent(foot_path, -foot * 0.5, 0, 1.0)),
        Part(
            path,
            "bowl",
            shade=crescent(path, -half * 0.2, -20),
            light=gleam,
            hatch=hatch,
            shine=(gleam,),
            lines=lines,
            line_tone="trim",
        ),
        Part(rim, "bowl", shade=crescent(rim, -half * 0.4, 0, 1.0)),
    ]


def _ornament(half: float, depth: float, band: float) -> tuple[Path, ...]:
    y = depth * 0.36
    if band < 0.25:
        return (taper([(-half, y), (half, y)], 20, start=20, end=20, n=4),)
    if band < 0.5:
        n = 9
        points = [(half * (i / n * 2 - 1), y + (26 if i % 2 else -26)) for i in range(n + 1)]
        runs = [taper([a, b], 17, start=15, end=15, n=4) for a, b in pairwise(points)]
        return (Path.join(runs),)
    if band < 0.75:
        return (Path.join(ellipse(half * 0.3 * k, y + 6, 24) for k in (-2, -1, 0, 1, 2)),)
    return tuple(taper([(-half, y + d), (half, y + d)], 13, start=13, end=13, n=4) for d in (-22, 22))


def sack(half: float, tall: float, plump: float, stripes: float) -> list[Part]:
    """A cloth sack with its mouth rolled down; ``plump`` 0..1, ``stripes`` picks what is woven in."""
    belly = lerp(1.12, 1.26, plump)
    right: list[Point] = [
        (half * 0.84, 10),
        (half * 0.92, tall * 0.16),
        (half * belly, tall * 0.5),
        (half * belly * 0.97, tall * 0.82),
        (half * belly * 0.99, tall * 1.0),
        (half * 0.62, tall * 0.985),
        (0.0, tall * 1.0),
    ]
    path = smooth([*right, *[(-x, y) for x, y in right[-2::-1]]], corners=(0, 4, 8, 12))
    folds = [
        taper([(half * 0.56, tall * 0.2), (half * 0.66, tall * 0.36), (half * 0.6, tall * 0.54)], 17, n=6),
        taper([(-half * 0.7, tall * 0.17), (-half * 0.76, tall * 0.3), (-half * 0.7, tall * 0.44)], 15, n=6),
        taper([(half * 0.78, tall * 0.97), (half * 0.66, tall * 0.84), (half * 0.68, tall * 0.72)], 17, n=6),
        taper(
            [(-half * 0.78, tall * 0.97), (-half * 0.66, tall * 0.86), (-half * 0.68, tall * 0.76)], 15, n=6
        ),
    ]
    wide = half * 1.3
    y = tall * 0.62
    woven: tuple[Path, ...]
    if stripes < 0.34:
        woven = tuple(
            taper([(-wide, y + d), (0, y + d + 14), (wide, y + d)], w, start=w, end=w, n=5)
            for d, w in ((-36, 15), (0, 30), (36, 15))
        )
    elif stripes < 0.67:
        woven = (
            Path.join(
                taper([(x - 22, y - 30), (x + 22, y + 30)], 15, start=13, end=13, n=4)
                + taper([(x + 22, y - 30), (x - 22, y + 30)], 15, start=13, end=13, n=4)
                for x in (-half * 0.42, 0.0, half * 0.42)
            ),
        )
    else:
        woven = tuple(
            taper([(x, tall * 0.1), (x * 1.2, tall * 0.5), (x * 1.05, tall)], 24, start=22, end=22, n=6)
            for x in (-half * 0.2, half * 0.2)
        )
    cuff = rounded(
        [
            (-half * 1.0, -42, 44),
            (half * 1.0, -42, 44),
            (half * 1.06, 62, 56),
            (-half * 1.06, 62, 56),
        ]
    )
    pleats = tuple(
        taper([(half * k, -20), (half * k * 1.04 - 8, 34)], 15, start=9, end=9, n=4)
        for k in (-0.74, -0.42, -0.1, 0.24, 0.56, 0.84)
    )
    box = path.bounds()
    inner = Box(box.left, box.top + 60, box.right, box.bottom)
    return [
        Part(
            path,
            "cloth",
            shade=crescent(path, -half * 0.18, -14, 1.0),
            hatch=wall_hatch(inner, 3, 20, 0.05),
            shine=wall_shine(inner, 1, 18, 0.06),
            lines=(*woven, *folds),
            line_tone="band",
        ),
        Part(cuff, "cloth", shade=crescent(cuff, -half * 0.2, -30, 1.0), lines=pleats, line_tone="band"),
    ]


def spoon(half: float, length: float, angle: float, handle: float) -> list[Part]:
    """A wooden spoon from the side: its bowl's rim at y = 0 about x = 0, the handle to the right.

    ``angle``: degrees the handle rises; ``handle``: its width.
    """
    rise = math.tan(math.radians(angle))
    end = (half + length, -length * rise)
    right = [
        (half * 0.82, 34.0),
        (half * 1.2, -half * 0.02),
        (lerp(half, end[0], 0.5), end[1] * 0.5 - handle * 0.5),
        (end[0], end[1] - handle * 0.8),
        (end[0] + handle * 0.6, end[1] + handle * 0.1),
        (end[0] - handle * 0.1, end[1] + handle * 0.7),
        (lerp(half, end[0], 0.5), end[1] * 0.5 + handle * 0.5),
        (half * 1.1, half * 0.2),
        (half * 0.62, half * 0.52),
        (0.0, half * 0.64),
        (-half * 0.66, half * 0.48),
        (-half * 1.02, 0.0),
    ]
    path = smooth([(-half * 1.02, 0.0), (half * 0.9, 0.0), *right[1:11]], corners=(0, 1))
    grain = (
        taper(
            [(half * 1.24, 0.0), (lerp(half, end[0], 0.5), end[1] * 0.5), (end[0] - handle, end[1] * 0.94)],
            11,
        ),
    )
    hatch = tuple(
        taper(
            [(-half * k, half * 0.46 * j), (0, half * 0.62 * j), (half * k, half * 0.46 * j)], 20 - 4 * i, n=7
        )
        for i, (k, j) in enumerate(((0.55, 0.84), (0.4, 0.64)))
    )
    gleam = taper([(-half * 0.84, half * 0.16), (-half * 0.6, half * 0.4)], half * 0.1, n=5)
    return [
        Part(
            path,
            "bowl",
            shade=crescent(path, -8, -half * 0.16, 1.0),
            light=gleam,
            hatch=hatch,
            shine=(gleam,),
            lines=grain,
            line_tone="trim",
        )
    ]


def heap_in(form: str, g: Mapping[str, float], heap: Callable[[float, float], list[Part]]) -> list[Part]:
    """A heap in a bowl, a sack or on a spoon, shaped by the gene ``vessel``.

    ``heap(half, height)`` draws what lies over y = 0.
    """
    v = g["vessel"]
    band = (v * 3.7) % 1.0
    if form == "sack":
        half = lerp(265, 300, v)
        return [*heap(half * 0.9, lerp(190, 230, v)), *sack(half, lerp(500, 430, band), band, v)]
    if form == "spoon":
        half = lerp(260, 310, v)
        return [
            *heap(half * 0.92, half * lerp(0.62, 0.78, band)),
            *spoon(half, lerp(370, 320, v), lerp(14, 34, band), lerp(52, 68, v)),
        ]
    half = lerp(385, 335, v)
    return [*heap(half * 0.93, lerp(200, 250, band)), *bowl(half, lerp(235, 330, v), v, band)]
