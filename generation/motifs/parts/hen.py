"""Hens: standing in profile, the cockerel with his sickles, the head. Looking to the left."""

from __future__ import annotations

import math

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.animal import Pen, eye, feather, rows, slit
from generation.motifs.parts.fruit import Genes


def comb(at: Point, size: float, lobes: int, lean: float = 0.0) -> Path:
    """A single comb that sits on the head at ``at``; its lobes fan out, the last one hangs back."""
    x, y = at
    points: list[Point] = [(x - size * 0.62, y + size * 0.2)]
    corners = [0]
    for i in range(lobes):
        t = i / (lobes - 1)
        angle = lerp(-128, -14, t) + lean
        reach = size * (0.86 + 0.26 * math.sin(math.pi * (0.2 + 0.7 * t)))
        half = 52 / lobes
        points += [
            polar(angle - half, reach * 0.86, at),
            polar(angle, reach, at),
            polar(angle + half, reach * 0.84, at),
        ]
        if i < lobes - 1:
            corners.append(len(points))
            points.append(polar(angle + 57 / (lobes - 1), reach * 0.56, at))
    corners.append(len(points))
    points += [(x + size * 0.7, y + size * 0.3), (x + size * 0.1, y + size * 0.42)]
    return smooth(points, corners=corners)


def wattle(at: Point, length: float, width: float) -> Path:
    x, y = at
    return smooth(
        [
            (x - width * 0.2, y),
            (x + width * 0.34, y - length * 0.04),
            (x + width * 0.56, y + length * 0.55),
            (x + width * 0.1, y + length),
            (x - width * 0.42, y + length * 0.62),
        ]
    )


def shanks(pen: Pen, spots: tuple[Point, ...], foot: float, width: float, spur: bool = False) -> Part:
    """Bird's legs from ``spots`` down to ``foot``, three toes forward and one back."""
    pieces = []
    for x, y in spots:
        pieces.append(
            taper([(x, y), (x + 8, (y + foot) / 2), (x, foot - 6)], width, width, width * 0.86, 0.4)
        )
        for dx, dy, k in ((-104, 18, 1.0), (-62, 34, 0.92), (52, 22, 0.8)):
            pieces.append(
                taper(
                    [(x + 6, foot - 14), (x + dx * 0.5, foot + dy * 0.35), (x + dx, foot + dy)],
                    width * 0.86 * k,
                    start=width * 0.8 * k,
                    end=width * 0.3,
                    peak=0.15,
                    n=5,
                )
            )
        if spur:
            pieces.append(
                taper([(x, foot - 60), (x + 44, foot - 76)], width * 0.7, start=width * 0.7, n=4, peak=0.1)
            )
    return pen.part(union(*pieces), "leg", gap=False)


def wing(pen: Pen, at: Point, length: float, depth: float, turn: float, tone: str = "wing") -> Part:
    """A folded wing: round shoulder to the left, three long feathers that end one behind the other."""

    def spot(x: float, y: float) -> Point:
        return (x * length, y * depth)

    points = [
        spot(-0.47, 0.08),
        spot(-0.38, -0.36),
        spot(-0.06, -0.5),
        spot(0.28, -0.36),
        spot(0.58, -0.02),
        spot(0.42, 0.1),
        spot(0.3, 0.1),
        spot(0.37, 0.28),
        spot(0.22, 0.34),
        spot(0.08, 0.28),
        spot(0.12, 0.46),
        spot(-0.1, 0.53),
        spot(-0.36, 0.4),
    ]
    path = smooth(points, corners=(4, 6, 9)).rotate(turn).translate(*at)
    seams = (
        taper([spot(0.33, 0.11), spot(0.1, 0.03), spot(-0.12, -0.1)], 15, start=13, peak=0.1, n=5),
        taper([spot(0.11, 0.29), spot(-0.08, 0.2), spot(-0.22, 0.04)], 15, start=13, peak=0.1, n=5),
    )
    lines = tuple(p.rotate(turn).translate(*at) for p in seams)
    return pen.part(path, tone, shade=(-12, -22), lines=lines)


def _flecks(g: Genes, spots: tuple[Point, ...]) -> tuple[Path, ...]:
    """Breast feathers as small crescents from the gene ``pattern`` on."""
    if g["pattern"] < 0.4:
        return ()
    size = lerp(26, 38, (g["pattern"] - 0.4) / 0.6)
    return tuple(
        taper([(x - size, y - size * 0.3), (x, y + size * 0.5), (x + size, y - size * 0.3)], 15, n=6)
        for x, y in spots
    )


def _head_parts(
    pen: Pen, g: Genes, hx: float, hy: float, r: float, crest: float, lobes: int, drop: float
) -> tuple[list[Part], list[Part]]:
    """What lies behind the head and what lies on it."""
    beak = smooth(
        [
            (hx - r * 0.6, hy - r * 0.28),
            (hx - r * 1.28, hy - r * 0.06),
            (hx - r * 1.72, hy + r * 0.34),
            (hx - r * 1.2, hy + r * 0.42),
            (hx - r * 0.6, hy + r * 0.5),
        ],
        corners=(0, 2, 4),
    )
    mouth = slit((hx - r * 0.5, hy + r * 0.2), (hx - r * 1.5, hy + r * 0.26), 12, 0.05)
    behind = [
        pen.part(comb((hx - r * 0.05, hy - r * 0.62), crest, lobes), "red", shade=(-8, -10)),
        pen.part(beak, "leg", lines=(mouth,)),
    ]
    front = [
        pen.part(wattle((hx - r * 0.62, hy + r * 0.56), drop, r * 0.9), "red", shade=(-8, -6)),
        *eye(pen, (hx - r * 0.22, hy - r * 0.06), r * 0.33),
    ]
    return behind, front


def hen(g: Genes, pen: Pen) -> list[Part]:
    build, long = g["build"], g["neck"]
    hx, hy, r = lerp(-226, -196, long), lerp(-262, -352, long), 80.0
    low = lerp(226, 296, build)
    front = lerp(-292, -346, g["breast"])
    rise = lerp(-60, 70, g["lift"])
    points: list[Point] = [
        (hx - r * 0.1, hy - r),
        (hx + r * 0.82, hy - r * 0.42),
        (hx + r * 1.06, hy + r * 0.9),
        (lerp(-60, -40, build), -92),
        (90, -40),
        (240, -92 - rise * 0.4),
        (318, -40),
        (322, 70),
        (lerp(232, 262, build), 184),
        (100, low - 14),
        (-70, low),
        (-224, lerp(176, 210, build)),
        (front + 14, 60),
        (front + 6, -60),
        (lerp(front, hx, 0.5) - 20, lerp(-150, hy, 0.32)),
        (hx - r * 0.84, hy + r * 0.8),
        (hx - r * 0.86, hy - r * 0.36),
    ]
    body = smooth(points)
    size = lerp(0.84, 1.16, g["tail"])
    base = (216.0, 20.0)
    count = 4 + round(g["tail"])
    plumes = []
    seams = []
    for i in range(count):
        t = i / (count - 1)
        angle = lerp(-82, -18, t) - rise * 0.16
        length = (330 + 60 * math.sin(math.pi * (1 - t) * 0.8)) * size
        plumes.append(feather(base, angle, length, 118, 0.06))
        if i:
            mid = angle - 32 / (count - 1)
            seams.append(
                taper(
                    [polar(mid - 3, 120, base), polar(mid, 210, base), polar(mid + 4, length * 0.9, base)],
                    15,
                    n=5,
                )
            )
    tail = pen.part(union(*plumes), "wing", shade=(-24, -10), lines=seams)
    behind, face = _head_parts(pen, g, hx, hy, r, lerp(66, 112, g["crest"]), 4, lerp(84, 128, g["crest"]))
    foot = low + lerp(96, 150, g["legs"])
    legs = shanks(pen, ((-60, low - 60), (74, low - 60)), foot, 30)
    thighs = tuple(
        smooth(
            [
                (x - 92, low - 80),
                (x + 110, low - 90),
                (x + 52, low - 16),
                (x + 28, low + 44),
                (x - 24, low + 44),
                (x - 44, low - 14),
            ],
            corners=(0, 1, 3, 4),
        )
        for x in (-60, 74)
    )
    coat = union(body, *thighs)
    spots = (
        (-250, -50),
        (-196, 8),
        (-270, 60),
        (-210, 112),
        (-150, 70),
        (-154, -60),
        (-130, 160),
        (-52, 206),
    )
    under = rows(
        [(330, 60), (262, 178), (100, low - 20), (-70, low - 6), (-210, 190)], (-10, -27), 4, 22, 0.1
    )
    trunk = pen.part(
        coat,
        "skin",
        shade=(-34, -40),
        hatch=under,
        shine=rows([(hx + 10, hy + r * 1.4), (front + 60, -90), (front + 44, 30)], (26, 10), 2, 18, 0.16),
        lines=_flecks(g, spots[: 4 + round(g["pattern"] * 4)]),
        line_tone="hackle",
    )
    parts = [tail, legs, *behind, trunk]
    if g["pattern"] < 0.62:
        parts.append(_hackle(pen, g, hx, hy, r, front))
    span = lerp(300, 380, g["wing"])
    parts.append(wing(pen, (64, 74), span, span * lerp(0.56, 0.7, g["wing"]), lerp(-12, 8, g["lift"])))
    return [*parts, *face]


def _hackle(pen: Pen, g: Genes, hx: float, hy: float, r: float, front: float) -> Part:
    """The cape of the neck, its hem in points."""
    deep = lerp(0.3, 1.0, g["neck"])
    left, right = (front + 26.0, -40.0 * deep - 30), (-34.0, -74.0)
    points: list[Point] = [(hx + r * 0.6, hy + r * 0.36), (hx + r * 0.96, hy + r * 1.0), right]
    corners = [0, 2]
    n = 4
    for i in range(n):
        t = (i + 1) / n
        x, y = lerp(right[0], left[0], t), lerp(right[1], left[1], t)
        sag = 84 * math.sin(math.pi * (i + 0.5) / n) + 36
        corners += [len(points), len(points) + 1] if i < n - 1 else [len(points)]
        points.append((lerp(right[0], left[0], (i + 0.5) / n), y + sag))
        if i < n - 1:
            points.append((x, y + sag * 0.42))
    points += [left, (hx - r * 0.66, hy + r * 1.0)]
    corners.append(len(points) - 2)
    path = smooth(points, corners=corners)
    lines = [
        taper([(hx + dx * 0.3, hy + r * 1.3), (hx + dx, hy + r * 1.3 + 130)], 15, n=5) for dx in (-70, 10, 96)
    ]
    return pen.part(path, "hackle", shade=(-20, -16), lines=lines, gap=False)


def rooster(g: Genes, pen: Pen) -> list[Part]:
    """Upright, breast out, the long sickle feathers in an arc."""
    build, long = g["build"], g["neck"]
    hx, hy, r = lerp(-176, -150, long), lerp(-330, -420, long), 76.0
    low = lerp(170, 220, build)
    front = lerp(-244, -300, g["breast"])
    points: list[Point] = [
        (hx - r * 0.1, hy - r),
        (hx + r * 0.84, hy - r * 0.4),
        (hx + r * 1.2, hy + r * 1.1),
        (-36, -150),
        (70, -66),
        (200, -70),
        (250, 0),
        (206, 90),
        (90, low - 30),
        (-40, low),
        (-170, lerp(120, 150, build)),
        (front + 10, 10),
        (front + 14, -110),
        (lerp(front, hx, 0.5) - 26, lerp(-200, hy, 0.3)),
        (hx - r * 0.84, hy + r * 0.8),
        (hx - r * 0.86, hy - r * 0.36),
    ]
    size = lerp(0.84, 1.14, g["tail"])
    base = (170.0, 0.0)
    sickles = []
    count = 4 + round(g["tail"])
    for i in range(count):
        t = i / (count - 1)
        up = lerp(-84, -8, t) - lerp(-6, 14, g["lift"])
        length = lerp(400, 190, t) * size
        spine = [
            base,
            polar(up, length * 0.62, base),
            polar(up + 16, length * 0.96, base),
            polar(up + 38, length * 1.1, base),
            polar(up + lerp(64, 56, t), length * 1.08, base),
        ]
        sickles.append(taper(spine, lerp(92, 74, t), start=50, peak=0.4, n=8))
    tail = [pen.part(p, "wing", shade=(-12, -8)) for p in reversed(sickles)]
    behind, face = _head_parts(pen, g, hx, hy, r, lerp(92, 138, g["crest"]), 5, lerp(110, 156, g["crest"]))
    foot = low + lerp(150, 210, g["legs"])
    legs = shanks(pen, ((-76, low - 20), (56, low - 20)), foot, 30, True)
    thighs = tuple(
        smooth(
            [
                (x - 92, low - 80),
                (x + 104, low - 90),
                (x + 56, low + 4),
                (x + 26, low + 78),
                (x - 24, low + 78),
                (x - 46, low + 4),
            ],
            corners=(0, 1, 3, 4),
        )
        for x in (-76, 56)
    )
    spots = ((-208, -70), (-158, -10), (-226, 20), (-170, 70), (-110, 40), (-96, 116))
    trunk = pen.part(
        union(smooth(points), *thighs),
        "skin",
        shade=(-30, -36),
        hatch=rows(
            [(244, 10), (200, 92), (86, low - 34), (-44, low - 6), (-160, 124)], (-12, -24), 3, 20, 0.1
        ),
        shine=rows([(hx + 6, hy + r * 1.5), (front + 56, -130), (front + 40, -10)], (26, 8), 2, 17, 0.16),
        lines=_flecks(g, spots),
        line_tone="hackle",
    )
    parts = [*tail, legs, *behind, trunk, _hackle(pen, g, hx, hy, r, front)]
    span = lerp(250, 320, g["wing"])
    parts.append(wing(pen, (44, 30), span, span * 0.62, lerp(4, 22, g["lift"])))
    return [*parts, *face]


def head(g: Genes, pen: Pen) -> list[Part]:
    """The head and the neck, cut in a row of feather points."""
    r = 176.0
    broad = lerp(0.9, 1.12, g["build"])
    deep = lerp(330, 440, g["neck"])
    front, back = -lerp(176, 236, g["breast"]) * broad, 296 * broad
    hem: list[Point] = []
    corners: list[int] = []
    top: list[Point] = [
        (-20, -r),
        (r * 0.72, -r * 0.72),
        (r * 1.06, r * 0.2),
        (r * 1.24 * broad, deep * 0.52),
        (back, deep),
    ]
    n = 4 + round(g["tail"] * 2)
    for i in range(n):
        t = (i + 0.5) / n
        hem.append((lerp(back, front, t) - 10, deep + 70 * math.sin(math.pi * (0.15 + 0.7 * t)) + 50))
        if i < n - 1:
            u = (i + 1) / n
            hem.append((lerp(back, front, u), deep + 34 * math.sin(math.pi * u) - lerp(0, 26, g["wing"])))
    corners = list(range(len(top) - 1, len(top) + len(hem) + 1))
    points = [*top, *hem, (front, deep - 6), (-r * 0.9, r * 1.0), (-r * 0.98, 0), (-r * 0.72, -r * 0.72)]
    body = smooth(points, corners=corners)
    beak_long = lerp(1.5, 1.86, g["legs"])
    beak = smooth(
        [
            (-r * 0.66, -r * 0.4),
            (-r * 1.2, -r * 0.26),
            (-r * beak_long, r * 0.36),
            (-r * 1.16, r * 0.3),
            (-r * 0.66, r * 0.46),
        ],
        corners=(0, 2, 4),
    )
    crest = lerp(170, 256, g["crest"])
    lobes = 4 + round(g["crest"])
    drop = lerp(180, 270, g["crest"])
    lines = []
    for i in range(5 + round(g["pattern"] * 3)):
        t = (i + 0.5) / (5 + round(g["pattern"] * 3))
        x = lerp(back * 0.86, front * 0.8, t)
        y0 = deep * lerp(0.44, 0.62, (i * 2 % 3) / 2)
        lines.append(
            taper(
                [(x * 0.66 + 20, y0), (x * 0.84 + 8, y0 + 90), (x, y0 + 150)], lerp(16, 22, g["pattern"]), n=5
            )
        )
    mask = smooth(
        [
            (-r * 0.82, -r * 0.5),
            (-r * 0.2, -r * 0.66),
            (r * 0.34, -r * 0.2),
            (r * 0.22, r * 0.42),
            (-r * 0.3, r * 0.7),
            (-r * 0.86, r * 0.56),
        ]
    )
    return [
        pen.part(comb((10, -r * 0.66), crest, lobes, lerp(-8, 12, g["lift"])), "red", shade=(-14, -16)),
        pen.part(
            body,
            "skin",
            shade=(-36, -20),
            hatch=rows(
                [(r * 1.0, -10), (r * 1.16 * broad, deep * 0.5), (back * 0.9, deep)], (-30, 6), 4, 20, 0.1
            ),
            shine=rows([(-r * 0.8, r * 1.1), (front * 0.9, deep * 0.8)], (34, 6), 2, 16),
            lines=lines,
            line_tone="hackle",
        ),
        pen.part(mask, "red", gap=False),
        pen.part(
            beak, "leg", shade=(-6, -24), lines=(slit((-r * 0.5, r * 0.12), (-r * 1.44, r * 0.26), 17, 0.06),)
        ),
        pen.part(wattle((-r * 0.6, r * 0.6), drop, r * 0.86), "red", shade=(-14, -10)),
        pen.part(ellipse(r * 0.42, r * 0.52, r * 0.15, r * 0.22), "hackle", gap=True),
        *eye(pen, (-r * 0.24, -r * 0.08), r * 0.24),
    ]
