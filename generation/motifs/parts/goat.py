"""Goats: standing, on a rock, the head in profile. Looking to the left."""

from __future__ import annotations

from generation.drawing.geometry import intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.animal import Mount, Pen, limb, rows, slit, within
from generation.motifs.parts.fruit import Genes


def _horn(g: Genes, scale: float = 1.0) -> Path:
    """Swept back in an arc from the crown."""
    long = lerp(150, 300, g["horns"]) * scale
    return taper(
        [
            (-14, -40),
            (0, -40 - long * 0.46),
            (long * 0.26, -40 - long * 0.82),
            (long * 0.66, -40 - long * 0.96),
        ],
        lerp(50, 62, g["horns"]),
        start=50,
        peak=0.06,
        n=8,
    )


def _ridges(g: Genes, n: int) -> list[Path]:
    long = lerp(150, 300, g["horns"])
    out = []
    for i in range(n):
        t = lerp(0.14, 0.62, i / (n - 1))
        x, y = -14 + long * 0.44 * t * t, -40 - long * 0.98 * t + long * 0.1 * t * t
        out.append(taper([(x - 34, y - 4), (x + 34, y + 8)], 11, n=4))
    return out


def _head(pen: Pen, g: Genes, on: Mount) -> list[Part]:
    """About the crown: a straight nose, ear, beard, horns."""
    long = lerp(176, 216, g["face"])
    skull = smooth(
        [
            (44, -54),
            (-30, -62),
            (-86, -8),
            (-long + 8, 72),
            (-long - 2, 106),
            (-long + 26, 138),
            (-96, 128),
            (-20, 112),
            (50, 66),
            (72, 0),
        ]
    )
    ear_long = lerp(120, 176, g["ears"])
    low = lerp(-44, 96, g["ears"])
    ear = smooth(
        [(30, -30), (74, -44 + low * 0.2), (24 + ear_long, -16 + low), (86, 22 + low * 0.6), (36, 10)],
        corners=(2,),
    )
    beard_long = lerp(70, 160, g["coat"])
    beard = smooth(
        [
            (-long + 30, 118),
            (-70, 112),
            (-92, 130 + beard_long * 0.5),
            (-132, 130 + beard_long),
            (-140, 130 + beard_long * 0.46),
        ],
        corners=(0, 1, 3),
    )
    muzzle = intersection(
        skull,
        smooth(
            [(-long + 70, 0), (-long + 74, 90), (-long + 94, 200), (-400, 200), (-400, 0)],
            corners=(0, 2, 3, 4),
        ),
    )
    stripe = smooth([(-50, -24), (-64, 6), (-long + 50, 92), (-long + 70, 100), (-66, 40), (-26, -6)])
    striped = g["pattern"] > 0.66
    horn = _horn(g)
    parts = [
        pen.part(on.path(horn.translate(46, 8)), "horn_far", gap=True),
        pen.part(
            on.path(beard),
            "beard",
            shade=(-10, -4),
            lines=on.paths([taper([(-104, 130), (-116, 130 + beard_long * 0.6)], 12, n=4)]),
        ),
        pen.part(
            on.path(skull),
            "skin",
            shade=(-18, -24),
            hatch=rows([on.point(p) for p in ((-100, 124), (-20, 108), (46, 62))], (-4, -18), 2, 14),
            lines=within(on.paths([stripe]), on.path(skull), 10) if striped else (),
            line_tone="patch",
        ),
        pen.part(
            on.path(muzzle),
            "dark_skin",
            gap=False,
            lines=on.paths(
                (slit((-long + 2, 112), (-long + 66, 104), 13, -0.1), ellipse(-long + 22, 82, 13, 8))
            ),
            line_tone="patch",
        ),
        pen.part(on.path(horn), "horn", shade=(-12, -4), lines=on.paths(_ridges(g, 4))),
        pen.part(
            on.path(ear),
            "skin",
            shade=(-8, -14),
            lines=on.paths([taper([(60, -16), (24 + ear_long * 0.8, -14 + low * 0.86)], 18, n=5)]),
        ),
    ]
    ring, dot = on.path(ellipse(-38, 2, 20, 19)), on.path(ellipse(-40, 4, 15, 9))
    return [*parts, pen.part(ring, "eye", lines=(dot,), line_tone="dark", open=True, gap=False)]


def _legs(
    g: Genes, spots: tuple[tuple[float, float, bool], ...], foot: float, width: float
) -> tuple[Path, Path]:
    """Legs from (x, top, hind) down to ``foot``, and their cloven hooves."""
    legs, hooves = [], []
    for x, top, hind in spots:
        ankle = foot - 40
        if hind:
            joints = [
                (x - 10, top - 80, width * 3.0),
                (x, lerp(top, ankle, 0.2), width * 1.8),
                (x + 38, lerp(top, ankle, 0.5), width * 0.96),
                (x + 24, lerp(top, ankle, 0.78), width * 0.74),
                (x + 16, ankle, width * 0.86),
            ]
            at = x + 16
        else:
            joints = [
                (x, top - 60, width * 2.0),
                (x, lerp(top, ankle, 0.26), width * 1.3),
                (x + 2, lerp(top, ankle, 0.52), width),
                (x, lerp(top, ankle, 0.78), width * 0.74),
                (x - 2, ankle, width * 0.86),
            ]
            at = x - 2
        legs.append(limb(joints))
        hooves.append(
            smooth(
                [
                    (at - width * 0.46, ankle - 3),
                    (at + width * 0.46, ankle - 3),
                    (at + width * 0.5, foot),
                    (at - width * 0.8, foot),
                ],
                corners=(0, 1, 2, 3),
            )
        )
    return union(*legs), union(*hooves)


def goat(g: Genes, pen: Pen) -> list[Part]:
    build = g["build"]
    belly = lerp(84, 130, build)
    foot = belly + lerp(230, 310, g["legs"])
    up = lerp(0, 90, g["neck"])
    hx, hy = -246.0 - up * 0.1, -236.0 - up
    trunk = smooth(
        [
            (hx + 60, hy - 20),
            (-146, -196 - up * 0.3),
            (-90, -136),
            (60, lerp(-112, -126, build)),
            (200, -132),
            (296, -110),
            (330, -30),
            (290, 74),
            (160, belly - 8),
            (0, belly + 6),
            (-140, belly),
            (-220, 60),
            (-256, -40),
            (-272, -140 - up * 0.3),
            (hx - 30, hy + 90),
        ]
    )
    lift = lerp(60, 130, g["tail"])
    tail = smooth(
        [
            (276, -116),
            (300, -150 - lift * 0.5),
            (350, -130 - lift),
            (372, -110 - lift * 0.7),
            (350, -80 - lift * 0.2),
            (318, -60),
        ],
        corners=(2,),
    )
    width = lerp(50, 60, build)
    near, hooves = _legs(g, ((-166, belly, False), (242, belly, True)), foot, width)
    far, far_hooves = _legs(g, ((-78, belly, False), (160, belly, True)), foot, width * 0.94)
    body = union(trunk, near)
    coat = body
    if g["coat"] > 0.5:
        hair = lerp(20, 56, g["coat"] * 2 - 1)
        hem: list[Point] = [(170, belly - 40)]
        for i in range(4):
            a, b = lerp(170, -130, i / 4), lerp(170, -130, (i + 1) / 4)
            hem += [((a + b) / 2 + 26, belly + hair), (b, belly - 4)]
        coat = union(body, smooth([*hem, (-130, belly - 60), (170, belly - 60)], corners=range(len(hem) + 2)))
    p = g["pattern"]
    marks: list[Path] = []
    if 0.33 <= p <= 0.66:
        x, deep = 70.0, lerp(20, 90, (p - 0.33) * 3)
        marks.append(
            smooth(
                [
                    (x - 170, -240),
                    (x + 170, -240),
                    (x + 130, -40),
                    (x + 40, deep),
                    (x - 60, deep - 10),
                    (x - 140, -50),
                ]
            )
        )
    elif p > 0.66:
        k = lerp(0.8, 1.1, (p - 0.66) * 3)
        marks.append(
            smooth([(-90, -100 * k), (40, -96 * k), (110, -20), (30, 60 * k), (-90, 40), (-130, -30)])
        )
        marks.append(smooth([(230, -90 * k), (310, -60), (300, 40), (220, 30), (200, -30)]))
    under = rows(
        [(326, -20), (286, 72), (160, belly - 12), (0, belly), (-140, belly - 6), (-214, 50)],
        (-6, -23),
        3,
        17,
        0.12,
    )
    return [
        pen.part(tail, "skin", shade=(-12, -6)),
        pen.part(far, "dark_skin"),
        pen.part(far_hooves, "dark"),
        pen.part(
            coat,
            "skin",
            shade=(-28, -34),
            hatch=under,
            shine=() if marks else rows([(-80, -112), (60, -100), (200, -106)], (0, 24), 2, 16),
            lines=within(marks, coat, 16),
            line_tone="patch",
        ),
        pen.part(hooves, "dark"),
        *_head(pen, g, Mount((hx, hy), lerp(-4, 10, g["neck"]), lerp(0.94, 1.08, g["face"]))),
    ]


def head(g: Genes, pen: Pen) -> list[Part]:
    """Head and neck in profile, the neck cut in hair points."""
    deep = lerp(230, 320, g["neck"])
    broad = lerp(0.9, 1.14, g["build"])
    back, front = 190 * broad, -lerp(96, 150, g["legs"]) * broad
    hem: list[Point] = []
    n = 4 + round(g["tail"] * 2)
    for i in range(n):
        t = (i + 0.5) / n
        hem.append((lerp(back, front, t) - 8, deep + 84 - 26 * t))
        if i < n - 1:
            hem.append((lerp(back, front, (i + 1) / n), deep + 26 - 20 * t))
    neck = smooth(
        [
            (20, -40),
            (96, 20),
            (lerp(130, 150, g["build"]), deep * 0.6),
            (back, deep),
            *hem,
            (front, deep - 16),
            (-80, 150),
            (-70, 80),
        ],
        corners=range(3, 5 + len(hem)),
    )
    locks = [taper([(x * 0.8, deep - 110), (x, deep - 10)], 16, n=5) for x in (front * 0.5, 30, back * 0.7)]
    return [
        pen.part(
            neck,
            "skin",
            shade=(-24, -14),
            hatch=rows([(100, 30), (140, deep * 0.6), (back * 0.9, deep - 10)], (-22, 0), 3, 17),
            lines=locks,
            line_tone="beard",
        ),
        *_head(pen, g, Mount((0, 0), lerp(-4, 12, g["neck"]), 1.0)),
    ]


def climbing(g: Genes, pen: Pen) -> list[Part]:
    """The goat as it stands on top of its rock."""
    animal = goat(g, pen)
    foot = max(p.path.bounds().bottom for p in animal)
    rough = lerp(-24, 24, g["coat"])
    rock = polygon(
        [
            (-262, foot - 8),
            (-60, foot - 14),
            (120, foot - 6),
            (292, foot - 12),
            (330, foot + 60),
            (404 + rough, foot + 84),
            (450, foot + 178),
            (516, foot + 226),
            (-470, foot + 226),
            (-420 - rough, foot + 150),
            (-352, foot + 124),
            (-330, foot + 44),
        ]
    )
    cracks = (
        polygon([(-262, foot + 34), (-206, foot + 30), (-176, foot + 128), (-196, foot + 142)]),
        polygon([(20, foot + 46), (92, foot + 26), (150, foot + 190), (126, foot + 196)]),
        polygon([(276, foot + 92), (330, foot + 104), (386, foot + 186), (366, foot + 190)]),
    )
    return [pen.part(rock, "rock", shade=(-40, -20), lines=cracks, gap=False), *animal]
