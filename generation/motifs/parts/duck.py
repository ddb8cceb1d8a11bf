"""Ducks: walking, on the water, the head. Looking to the left; white, or in a drake's colours."""

from __future__ import annotations

from generation.drawing.geometry import intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.animal import Pen, eye, feather, rows, slit
from generation.motifs.parts.fruit import Genes
from generation.motifs.parts.hen import wing

DRAKE = 0.5
"""From this value of ``pattern`` on the drake's green head, ring and brown breast."""


def _bill(hx: float, hy: float, r: float, long: float) -> tuple[Path, Path]:
    """The flat bill, its tip a little up, and the line of the mouth."""
    tip = hx - r * long
    path = smooth(
        [
            (hx - r * 0.62, hy - r * 0.34),
            (hx - r * 1.06, hy - r * 0.06),
            (lerp(hx - r, tip, 0.62), hy + r * 0.2),
            (tip + r * 0.08, hy + r * 0.16),
            (tip, hy + r * 0.36),
            (lerp(hx - r, tip, 0.6), hy + r * 0.62),
            (hx - r * 0.9, hy + r * 0.62),
            (hx - r * 0.5, hy + r * 0.5),
        ],
        corners=(0, 7),
    )
    mouth = slit((hx - r * 0.7, hy + r * 0.34), (tip + r * 0.14, hy + r * 0.4), r * 0.16, -0.06)
    return path, mouth


def _outline(g: Genes, low: float) -> tuple[Path, float, float, float]:
    """Body, neck and head as one; with the head's centre and radius."""
    long = g["neck"]
    r = 84.0
    hx, hy = lerp(-214, -236, long), lerp(-196, -330, long)
    front = lerp(-296, -350, g["breast"])
    tip = (lerp(386, 440, g["tail"]), lerp(-40, -150, g["lift"]))
    points: list[Point] = [
        (hx - r * 0.06, hy - r),
        (hx + r * 0.8, hy - r * 0.56),
        (hx + r * 0.96, hy + r * 0.34),
        (hx + r * 0.78, lerp(hy + r, -90, 0.5)),
        (lerp(-86, -60, g["build"]), lerp(-74, -92, g["build"])),
        (80, lerp(-52, -86, g["build"])),
        (240, lerp(-24, -66, g["lift"])),
        tip,
        (lerp(356, 392, g["tail"]), 60),
        (lerp(262, 290, g["build"]), low * 0.7),
        (90, low),
        (-110, low),
        (-264, low * 0.74),
        (front, 30),
        (lerp(front, hx, 0.4), -74),
        (hx - r * 0.56, lerp(hy + r, -90, 0.42)),
        (hx - r * 0.8, hy + r * 0.62),
        (hx - r * 0.9, hy - r * 0.3),
    ]
    return smooth(points, corners=(7,)), hx, hy, r


def _coat(pen: Pen, g: Genes, body: Path, hx: float, hy: float, r: float, low: float) -> list[Part]:
    """The body with its hatching; a drake's head and ring on it."""
    drake = g["pattern"] >= DRAKE
    under = rows(
        [(380, 50), (280, low * 0.72), (90, low - 6), (-110, low - 6), (-240, low * 0.76)],
        (-10, -25),
        4,
        20,
        0.1,
    )
    shine = rows([(hx - r * 0.3, hy + r * 1.5), (-268, -30), (-270, 60)], (30, 6), 2, 18, 0.16)
    parts = [pen.part(body, "brown" if drake else "white", shade=(-30, -40), hatch=under, shine=shine)]
    if not drake:
        return parts
    y = lerp(hy + r, -70, lerp(0.4, 0.62, g["crest"]))
    slope = 22.0
    left, right = -460.0, hx + r * 2.2
    wide = lerp(20, 34, (g["pattern"] - DRAKE) / (1 - DRAKE))
    breast = smooth(
        [
            (left, y),
            (right, y - slope),
            (-150, -40),
            (-130, 60),
            (-190, 150),
            (-300, 190),
            (left, 160),
        ],
        corners=(0, 1, 6),
    )
    crown = polygon([(left, y), (left, hy - 200), (right, hy - 200), (right, y - slope)])
    nape = hx + r * 0.44
    # open at the nape, as the bird's is: a whole ring cuts the head off in one ink
    ring = polygon(
        [
            (left, y - wide),
            (nape - r * 0.3, y - wide - slope),
            (nape, y - slope),
            (nape - r * 0.3, y + wide - slope),
            (left, y + wide),
        ]
    )
    dark = intersection(body, crown)
    return [
        *parts,
        pen.part(intersection(body, breast), "breast", gap=False),
        pen.part(dark, "green", shade=(-22, -16), gap=False),
        pen.part(intersection(body, ring), "white", open=True, gap=False),
    ]


def _curl(g: Genes) -> Path:
    """The curled feathers over a drake's tail."""
    size = lerp(60, 104, g["tail"])
    x, y = 300.0, lerp(-40, -90, g["lift"])
    return taper(
        [
            (x - 50, y + 20),
            (x + size * 0.3, y - size * 0.5),
            (x + size * 0.1, y - size),
            (x - size * 0.34, y - size * 0.7),
        ],
        34,
        start=28,
        end=14,
        peak=0.2,
        n=7,
    )


def _whole(g: Genes, pen: Pen, low: float) -> tuple[list[Part], list[Part]]:
    body, hx, hy, r = _outline(g, low)
    bill, mouth = _bill(hx, hy, r, lerp(1.9, 2.5, g["crest"]))
    span = lerp(320, 400, g["wing"])
    drake = g["pattern"] >= DRAKE
    back = [pen.part(_curl(g), "green" if drake else "white")] if g["tail"] > 0.4 else []
    front = [
        pen.part(bill, "bill", shade=(-6, -12), lines=(mouth,)),
        *_coat(pen, g, body, hx, hy, r, low),
        wing(
            pen,
            (70, lerp(20, 40, g["build"])),
            span,
            span * lerp(0.46, 0.56, g["wing"]),
            lerp(-2, -16, g["lift"]),
            "wing" if drake else "cool",
        ),
        *eye(pen, (hx - r * 0.2, hy - r * 0.16), r * 0.31),
    ]
    return back, front


def _webbed(x: float, top: float, foot: float) -> Path:
    leg = taper([(x, top), (x + 4, foot - 10)], 36, 40, 30, 0.1, n=4)
    web = smooth(
        [
            (x + 26, foot - 26),
            (x + 34, foot + 6),
            (x - 30, foot + 4),
            (x - 96, foot + 18),
            (x - 132, foot + 10),
            (x - 112, foot - 8),
            (x - 50, foot - 24),
            (x - 16, foot - 56),
        ],
        corners=(0, 1, 4, 7),
    )
    return union(leg, web)


def duck(g: Genes, pen: Pen) -> list[Part]:
    low = lerp(176, 226, g["build"])
    back, front = _whole(g, pen, low)
    foot = low + lerp(70, 124, g["legs"])
    legs = [
        pen.part(
            union(*(_webbed(x, low - 50, foot + dy) for x, dy in ((-40.0, 0.0), (110.0, -12.0)))),
            "bill",
            shade=(-8, -10),
        )
    ]
    return [*back, *legs, *front]


def swimming(g: Genes, pen: Pen) -> list[Part]:
    low = lerp(176, 226, g["build"])
    back, front = _whole(g, pen, low)
    y = low - lerp(70, 36, g["legs"])
    swell = lerp(14, 30, g["lift"])
    n = 4 + round(g["breast"] * 2)
    top = [(lerp(-480, 520, i / (2 * n)), y + (swell if i % 2 else -swell)) for i in range(2 * n + 1)]
    deep = lerp(96, 130, g["legs"])
    under = [
        (430, y + deep * 0.66),
        (240, y + deep),
        (20, y + deep * 1.1),
        (-200, y + deep),
        (-390, y + deep * 0.66),
    ]
    water = smooth([*top, *under], corners=(0, len(top) - 1))
    lines = [
        taper([(x - w, y + dy), (x, y + dy + 14), (x + w, y + dy)], 18, n=6)
        for x, dy, w in ((-150, deep * 0.42, 120), (190, deep * 0.4, 140), (20, deep * 0.76, 110))
    ]
    return [*back, *front, pen.part(water, "water", lines=lines, line_tone="foam")]


def head(g: Genes, pen: Pen) -> list[Part]:
    """Head and neck, the hem of the neck in soft points."""
    r = 170.0
    deep = lerp(330, 460, g["neck"])
    broad = lerp(0.88, 1.1, g["build"])
    back, front = 184 * broad, -lerp(160, 216, g["breast"]) * broad
    top: list[Point] = [
        (-20, -r),
        (r * 0.7, -r * 0.7),
        (r * 0.99, r * 0.06),
        (r * 0.82, r * 0.86),
        (r * 0.78, deep * 0.66),
        (back, deep),
    ]
    n = 4 + round(g["tail"] * 2)
    hem: list[Point] = []
    for i in range(n):
        t = (i + 0.5) / n
        hem.append((lerp(back, front, t), deep + 76))
        if i < n - 1:
            hem.append((lerp(back, front, (i + 1) / n), deep + lerp(48, 22, g["wing"])))
    points = [
        *top,
        *hem,
        (front, deep),
        (-r * 0.62, deep * 0.58),
        (-r * 0.88, r * 0.5),
        (-r * 0.94, -r * 0.3),
    ]
    body = smooth(points, corners=range(5, 7 + len(hem)))
    bill, _ = _bill(0, 0, r, lerp(2.0, 2.6, g["crest"]))
    tip = -r * lerp(2.0, 2.6, g["crest"])
    mouth = slit((-r * 0.62, r * 0.32), (tip + r * 0.16, r * 0.4), 22, -0.05)
    nostril = ellipse(-r * 1.14, r * 0.14, 20, 11).rotate(20, (-r * 1.14, r * 0.14))
    drake = g["pattern"] >= DRAKE
    y = lerp(deep * 0.5, deep * 0.7, g["legs"])
    wide = lerp(22, 40, g["lift"])
    neck = Path.join(
        taper([(x * 0.5, y + 60), (x * 0.72, y + 110), (x * 0.8, y + 170)], 19, n=5)
        for x in (front * 0.9, front * 0.1, back * 0.9)
    )
    parts = [
        pen.part(
            body,
            "brown" if drake else "white",
            shade=(-34, -20),
            hatch=rows([(r * 0.96, -40), (r * 0.84, deep * 0.5), (back * 0.92, deep)], (-28, 4), 4, 20, 0.1),
            shine=rows([(-r * 0.66, deep * 0.6), (front * 0.9, deep * 0.96)], (34, 0), 2, 16),
            lines=(neck,),
        )
    ]
    if drake:
        crown = polygon([(-500, y), (-500, -500), (500, -500), (500, y - 30)])
        dark = intersection(body, crown)
        parts.append(
            pen.part(
                dark,
                "green",
                shade=(-34, -20),
                gap=False,
                shine=rows(
                    [(r * 0.1, -r * 0.84), (r * 0.6, -r * 0.56), (r * 0.82, r * 0.0)], (-26, 16), 2, 20
                ),
            )
        )
        nape = r * 0.4
        ring = polygon(
            [
                (-500, y - wide),
                (nape - 60, y - wide - 20),
                (nape, y - 20),
                (nape - 60, y + wide - 20),
                (-500, y + wide),
            ]
        )
        parts.append(pen.part(intersection(body, ring), "white", open=True, gap=False))
    else:
        tuft = union(
            *(feather((50, -r * 0.88), a, lerp(50, 120, g["lift"]), 42, 0.16) for a in (-62, -30, 0))
        )
        parts.insert(0, pen.part(tuft, "white", gap=False))
    return [
        *parts,
        pen.part(bill, "bill", shade=(-10, -26), lines=(mouth, nostril)),
        *eye(pen, (-r * 0.18, -r * 0.24), r * 0.24),
    ]
