"""Open flowers from the front, about (0, 0): sunflower, chrysanthemum, hibiscus; roselle's calyx."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.spine import Spine
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def uneven(k: int) -> float:
    """-1..1 for the k-th of many alike things, the same every time."""
    return ((k * 29 + 7) % 19) / 9.0 - 1.0


def petal_ring(
    n: int,
    inner: float,
    outer: float,
    turn: float,
    tone: str,
    point: float = 1.0,
    waist: float = 0.82,
    wild: float = 0.03,
    rib: float = 0.5,
) -> Part:
    """One ring of petals as one piece. ``inner``: radius of the notches between them.

    ``point`` above 0.5: tips are corners; ``waist``: how broad a petal stays; ``rib``: length of
    the mark along each, as a share of the petal (0: none).
    """
    half = 180 / n
    points: list[Point] = []
    corners: list[int] = []
    ribs = []
    sharp = point > 0.5
    for i in range(n):
        a = turn + 360 * i / n + uneven(i) * half * wild * 2
        r = outer * (1 + uneven(i + 4) * wild)
        corners.append(len(points))
        points.append(polar(turn + 360 * i / n - half, inner))
        mid = lerp(inner, r, 0.56)
        points.append(polar(a - half * waist, mid))
        if sharp:
            corners.append(len(points))
            points.append(polar(a, r))
        else:
            w = half * waist * lerp(0.62, 0.4, point * 2)
            points += [polar(a - w, r * 0.965), polar(a, r), polar(a + w, r * 0.965)]
        points.append(polar(a + half * waist, mid))
        if rib:
            start = lerp(inner, r, 0.14)
            ribs.append(taper([polar(a, start), polar(a, lerp(start, r, rib))], 14, start=14, peak=0.05, n=4))
    path = smooth(points, corners=corners)
    return Part(
        path,
        tone,
        shade=crescent(path, -outer * 0.035, -outer * 0.03, 1.0),
        lines=(Path.join(ribs),) if ribs else (),
        line_tone="rib",
    )


def seed_disc(radius: float, dots: int, tone: str = "heart") -> list[Part]:
    """A sunflower's face: seeds in the golden angle, a rim round them."""
    disc = ellipse(0, 0, radius)
    marks = []
    for i in range(2, dots):
        r = radius * 0.84 * math.sqrt((i + 0.5) / dots)
        x, y = polar(137.508 * i, r)
        s = radius * lerp(0.045, 0.075, r / radius)
        marks.append(ellipse(x, y, s))
    return [
        Part(
            disc,
            tone,
            shade=crescent(disc, -radius * 0.12, -radius * 0.1, 1.0),
            lines=(Path.join(marks),),
            line_tone="dot",
        )
    ]


def sunflower(g: Genes, r: float) -> list[Part]:
    n = 13 + round(g["petals"] * 6)
    heart = r * lerp(0.4, 0.54, g["heart"])
    reach = r * lerp(0.94, 1.0, g["reach"])
    waist = lerp(0.72, 0.98, g["width"])
    turn = lerp(0, 20, g["lean"])
    parts = [
        petal_ring(n, heart * 1.05, reach, turn + 180 / n, "second", 1.0, waist, 0.05, 0.0),
        petal_ring(
            n,
            heart * 1.05,
            reach * lerp(0.9, 0.97, g["point"]),
            turn,
            "skin",
            1.0,
            waist,
            0.04,
            lerp(0.35, 0.6, g["point"]),
        ),
    ]
    if g["rings"] > 0.35:
        parts.append(Part(ellipse(0, 0, heart * 1.0), "rim"))
        heart *= lerp(0.9, 0.78, g["rings"])
    return [*parts, *seed_disc(heart, 26 + round(g["heart"] * 26))]


def chrysanthemum(g: Genes, r: float) -> list[Part]:
    rings = 3 + round(g["rings"])
    n = 15 + round(g["petals"] * 6)
    core = r * lerp(0.13, 0.22, g["heart"])
    turn = lerp(0, 20, g["lean"])
    parts = []
    for k in range(rings):
        t = k / rings
        outer = lerp(r, core, t ** lerp(0.86, 1.06, g["reach"]))
        inner = lerp(outer, core, lerp(0.62, 0.78, g["width"]))
        count = max(7, round(n * lerp(1.0, 0.62, t)))
        point = 0.0 if g["point"] < 0.5 else 0.45
        parts.append(
            petal_ring(
                count,
                inner,
                outer,
                turn + k * 360 / count * 0.5,
                ("skin", "second")[k % 2],
                point,
                lerp(0.72, 0.9, g["width"]),
                0.025,
                0.62,
            )
        )
    heart = ellipse(0, 0, core)
    dots = [ellipse(*polar(137.5 * i, core * 0.72 * math.sqrt((i + 0.5) / 9)), core * 0.12) for i in range(9)]
    parts.append(
        Part(
            heart,
            "heart",
            shade=crescent(heart, -core * 0.2, -core * 0.16, 1.0),
            lines=(Path.join(dots),),
            line_tone="dot",
        )
    )
    return parts


def _frill(g: Genes, r: float, angle: float, k: int) -> Part:
    """A hibiscus petal: a fan with a waved edge and veins from the throat."""
    wide = lerp(36, 43, g["width"])
    wave = lerp(0.02, 0.06, g["point"])
    rim = [
        (-1.0, 0.66),
        (-0.92, 0.86),
        (-0.62, 0.97 + wave),
        (-0.3, 0.98 - wave),
        (0.0, 1.0 + wave),
        (0.34, 0.98 - wave),
        (0.66, 0.97 + wave),
        (0.94, 0.84),
        (1.0, 0.64),
    ]
    points = [polar(angle, r * 0.02), polar(angle - wide * 0.62, r * 0.34)]
    points += [
        polar(angle + u * wide, r * v * (1 + uneven(k * 9 + i) * 0.012)) for i, (u, v) in enumerate(rim)
    ]
    points.append(polar(angle + wide * 0.62, r * 0.34))
    path = smooth(points, corners=(0,))
    veins = []
    for u in (-0.55, 0.0, 0.55):
        run = [
            polar(angle + u * wide * 0.5, r * 0.3),
            polar(angle + u * wide * 0.8, r * 0.55),
            polar(angle + u * wide * 0.96, r * (0.84 if u == 0 else 0.76)),
        ]
        veins.append(taper(run, r * 0.032, start=r * 0.034, peak=0.05, n=6))
    # in the shade of the next petal, along the edge it lies over
    ox, oy = polar(angle + 90, r * 0.11)
    return Part(
        path,
        "skin",
        shade=crescent(path, -ox, -oy, 1.0),
        light=Path(),
        lines=(Path.join(veins),),
        line_tone="rib",
    )


def hibiscus(g: Genes, r: float) -> list[Part]:
    turn = -90 + lerp(-30, 30, g["lean"])
    order = (0, 1, 4, 2, 3)
    reach = lerp(0.92, 1.04, g["reach"])
    under = ellipse(0, 0, r * 0.42)
    parts = [Part(under, "rib"), *(_frill(g, r * reach, turn + 72 * k, k) for k in order)]
    throat = r * lerp(0.2, 0.3, g["heart"])
    star = smooth(
        [
            p
            for i in range(5)
            for p in (polar(turn + 72 * i, throat * 1.3), polar(turn + 72 * i + 36, throat * 0.6))
        ]
    )
    parts.append(Part(star, "throat"))
    angle = 34 + lerp(-16, 16, g["stem"])
    long = r * lerp(1.04, 1.22, g["rings"])
    spine = Spine([(0, 0), polar(angle + 8, long * 0.5), polar(angle - 4, long)], 15)
    column = taper(spine.points[::2], r * 0.085, start=r * 0.1, end=r * 0.05, peak=0.1, n=7)
    parts.append(Part(column, "column"))
    dots = []
    count = 6 + round(g["count"] * 4)
    for i in range(count):
        t = lerp(0.56, 0.93, i / (count - 1))
        dots.append(ellipse(*spine.at(t, (1 if i % 2 else -1) * r * 0.062), r * 0.032))
    tip = spine.at(1.0)
    for a in (-56, 0, 56):
        dots.append(ellipse(*polar(spine.heading(1.0) + a, r * 0.07, tip), r * 0.038))
    parts.append(Part(Path.join(dots), "pollen"))
    return parts


def _crown(tips: list[tuple[float, float]], dips: list[tuple[float, float]], side: float, low: float) -> Path:
    """A cup that ends in points: its tips and the dips between them from left to right."""
    points: list[Point] = []
    corners = []
    for i, (x, y) in enumerate(tips):
        corners.append(len(points))
        points.append((x, y))
        if i < len(dips):
            (dx, dy), (nx, ny) = dips[i], tips[i + 1]
            points.append((lerp(x, dx, 0.6), lerp(y, dy, 0.5)))
            corners.append(len(points))
            points.append((dx, dy))
            points.append((lerp(dx, nx, 0.4), lerp(dy, ny, 0.5)))
    (lx, ly), (rx, ry) = tips[0], tips[-1]
    points += [(lerp(rx, side * 1.04, 0.62), ry * 0.52), (side * 1.06, low * -0.16), (side * 0.9, low * 0.54)]
    points += [(side * 0.4, low), (-side * 0.4, low), (-side * 0.9, low * 0.54)]
    points += [(-side * 1.06, low * -0.16), (lerp(lx, -side * 1.04, 0.62), ly * 0.52)]
    return smooth(points, corners=corners)


def roselle(g: Genes, r: float) -> list[Part]:
    """The fleshy red calyx on its stalk: five pointed sepals grown together below."""
    wide = r * lerp(0.46, 0.58, g["width"])
    tall = r * lerp(0.92, 1.1, g["reach"])
    flare = lerp(0.7, 1.4, g["point"])
    dip = tall * lerp(0.14, 0.36, g["petals"])
    low = r * 0.52
    back = _crown(
        [(-wide * 0.4 * flare, -tall), (wide * 0.38 * flare, -tall * 1.03)],
        [(0.0, -tall * 0.4)],
        wide * 0.76,
        low * 0.5,
    )
    tips = [
        (-wide * 0.74 * flare, -tall * 0.86),
        (wide * 0.04, -tall * lerp(0.8, 0.92, g["rings"])),
        (wide * 0.74 * flare, -tall * 0.89),
    ]
    dips = [(-wide * 0.38, -dip), (wide * 0.4, -dip * 1.04)]
    front = _crown(tips, dips, wide, low)
    ribs = []
    for (x, y), k in zip(tips, (-0.62, 0.0, 0.62), strict=True):
        points = [
            (k * wide * 0.72, low * 0.6),
            (k * wide * 1.16 if k else x * 0.5, -dip * 0.8),
            (lerp(k * wide, x, 0.74), y * 0.74),
        ]
        ribs.append(taper(points, r * 0.045, start=r * 0.02, peak=0.4, n=8))
    seams = [
        taper([(x * 0.98, y + r * 0.02), (x * 0.8, low * 0.42)], r * 0.04, start=r * 0.03, n=5)
        for x, y in dips
    ]
    gleam = taper(
        [
            (-wide * 0.84, low * 0.2),
            (-wide * 0.93, -tall * 0.2),
            (-wide * lerp(0.84, 0.74 * flare, 0.4), -tall * 0.52),
        ],
        r * 0.05,
        n=7,
    )
    hatch = tuple(
        taper(
            [(wide * k, low * 0.5), (wide * (k + 0.1), -low * 0.1), (wide * (k + 0.02), -tall * 0.3)],
            r * 0.045,
            n=7,
        )
        for k in (0.66, 0.52)
    )
    long = r * lerp(0.2, 0.4, g["stem"])
    stalk = taper(
        [(0, low), (lerp(-50, 50, g["lean"]), low + long)], r * 0.12, start=r * 0.14, end=r * 0.11, n=5
    )
    n = 4 + round(g["count"] * 2)
    ruff: list[Point] = []
    reach = r * lerp(0.16, 0.34, g["heart"])
    for i in range(n):
        u = i / (n - 1) * 2 - 1
        ruff.append((u * wide * 0.98, low * (0.94 - u * u * 0.26) - reach))
        if i < n - 1:
            v = (i + 0.5) / (n - 1) * 2 - 1
            ruff.append((v * wide * 0.7, low * (0.92 - v * v * 0.2)))
    foot = [(wide * 0.5, low * 1.08), (0.0, low * 1.2), (-wide * 0.5, low * 1.08)]
    cup = smooth([*ruff, *foot], corners=range(2 * n - 1))
    return [
        Part(stalk, "stem", gap=False),
        Part(back, "skin", shade=crescent(back, -wide * 0.2, wide * 0.16, 1.0)),
        Part(
            front,
            "skin",
            shade=crescent(front, -wide * 0.2, -r * 0.03, 1.0),
            light=gleam,
            shine=(gleam,),
            hatch=hatch,
            lines=(*ribs, *seams),
            line_tone="rib",
        ),
        Part(cup, "cup", shade=crescent(cup, -wide * 0.2, -6, 1.0)),
    ]


def striped_seed(at: Point, size: float, angle: float, g: Genes) -> Part:
    """A sunflower seed: a drop, pointed end towards ``angle``, striped along."""
    h, w = size, size * lerp(0.5, 0.64, g["width"])
    path = smooth(
        [
            (h, 0.0),
            (h * 0.36, w * 0.74),
            (-h * 0.42, w),
            (-h * 0.96, w * 0.4),
            (-h * 0.96, -w * 0.4),
            (-h * 0.42, -w),
            (h * 0.36, -w * 0.74),
        ],
        corners=(0,),
    )
    k = lerp(0.14, 0.22, g["rings"])
    stripes = [
        taper([(h * 0.84, u * w * 0.1), (-h * 0.2, u * w * 0.58), (-h * 0.9, u * w * 0.36)], w * k * 1.3, n=7)
        for u in (-1, 1)
    ]
    stripes.append(taper([(h * 0.7, 0), (-h * 0.86, 0)], w * k * 1.2, n=6))

    def put(p: Path) -> Path:
        return p.rotate(angle).translate(*at)

    body = put(path)
    return Part(
        body,
        "husk",
        shade=crescent(body, -w * 0.22, -w * 0.18, 1.0),
        shine=(),
        lines=tuple(put(s) for s in stripes),
        line_tone="stripe",
    )
