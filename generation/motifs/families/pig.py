"""Pigs: standing in profile, trotting, the head from the front."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.animal import Pen, limb, rows, slit, within
from generation.motifs.parts.fruit import Genes, profile
from generation.motifs.parts.place import fitted
from generation.motifs.registry import Family

_TONES = {
    "skin": "#EBA394",
    "snout": "#D98272",
    "shadow": "#C97766",
    "spot": "#4A3733",
    "hoof": "#4A3733",
    "eye": "#FFF6EE",
    "dark": "#2E211E",
}


def _tail(g: Genes, x: float, y: float) -> Path:
    """A curl that winds once and points up."""
    r = lerp(34, 58, g["tail"])
    cx, cy = x + 34 + r, y - r * 0.5
    points: list[Point] = [(x - 30, y + 10), (x + 20, y + 12)]
    points += [polar(130 - 62 * i, r * (1.0 - 0.05 * i), (cx, cy)) for i in range(7)]
    points.append((cx + r * lerp(0.5, 1.2, g["tail"]), cy + r * 0.5))
    return taper(points, 30, start=32, end=12, peak=0.1, n=13)


def _legs(
    tops: tuple[tuple[float, float, float], ...], top: float, foot: float, width: float
) -> tuple[Path, Path]:
    """Legs from (x, how far the foot is set forward, thigh's share); and the trotters."""
    legs, hooves = [], []
    for x, step, thigh in tops:
        at, ankle = x - step, foot - 44
        legs.append(
            limb(
                [
                    (x, top - 90, width * thigh),
                    (x + 6 - step * 0.3, lerp(top, ankle, 0.36), width * 1.1),
                    (at + 4, ankle, width * 0.84),
                ]
            )
        )
        w = width * 0.46
        hooves.append(
            smooth(
                [
                    (at - w, ankle - 4),
                    (at + w + 6, ankle - 4),
                    (at + w + 8, foot),
                    (at - 6, foot),
                    (at - 14, foot - 20),
                    (at - 20, foot),
                    (at - w - 18, foot),
                ],
                corners=range(7),
                tension=0.4,
            )
        )
    return union(*legs), union(*hooves)


def _spots(g: Genes, belly: float) -> list[Path]:
    """None, a saddle over the shoulders, or round spots, by the gene ``pattern``."""
    p = g["pattern"]
    if p < 0.34:
        return []
    if p < 0.64:
        x, w = lerp(-150, -90, (p - 0.34) / 0.3), lerp(56, 100, (p - 0.34) / 0.3)
        return [
            smooth(
                [
                    (x - w, -300),
                    (x + w, -300),
                    (x + w + 16, -60),
                    (x + w - 14, 360),
                    (x - w - 24, 360),
                    (x - w - 8, -60),
                ]
            )
        ]
    k = lerp(0.8, 1.16, (p - 0.64) / 0.36)
    spots = (
        (20, -110, 92, 64),
        (240, -40, 84, 96),
        (-120, 40, 66, 52),
        (100, 100, 54, 40),
        (-210, -110, 50, 40),
    )
    return [
        smooth([polar(60 * i, 1 + 0.16 * math.sin(i * 2.1 + x), (0, 0)) for i in range(6)])
        .scale(rx * k, ry * k)
        .translate(x, y)
        for x, y, rx, ry in spots
    ]


def _pig(g: Genes, pen: Pen, trot: bool) -> list[Part]:
    build = g["build"]
    belly = lerp(140, 206, g["belly"])
    arch = lerp(-160, -216, g["back"])
    foot = belly + lerp(110, 172, g["legs"])
    k = lerp(0.9, 1.12, g["head"])
    nose = -432 - lerp(-10, 50, g["snout"])
    up = -36.0 if trot else 16.0
    trunk = smooth(
        [
            (nose + 6, up - 44 * k),
            (nose + 62, up - 60 * k),
            (-352, up - 104 * k),
            (-300, up - 164 * k),
            (-200, up - 178 * k),
            (-80, arch + 10),
            (90, arch),
            (260, arch + 34),
            (lerp(352, 384, build), -50),
            (lerp(346, 372, build), 80),
            (230, belly - 6),
            (40, belly + 14),
            (-140, belly - 4),
            (-250, lerp(126, 150, build)),
            (-330, up + 128 * k),
            (nose + 72, up + 98 * k),
            (nose + 8, up + 74 * k),
        ],
        corners=(0, 16),
    )
    width = lerp(78, 96, build)
    step = 46.0 if trot else 4.0
    near, hooves = _legs(((-160, step * 1.2, 1.7), (268, -step * 0.9, 2.4)), belly, foot, width)
    far, far_hooves = _legs(((-60, -step, 1.5), (168, step, 1.9)), belly, foot - 8, width * 0.92)
    body = union(trunk, near)
    ear_long = lerp(130, 190, g["ears"])
    flop = lerp(-70, 84, g["ears"])
    ex, ey = -236.0, up - 150 * k
    if flop > 0:
        lap = [
            (-52, 0),
            (6, -36),
            (72, 6),
            (40, 70 + flop * 0.5),
            (-58, 66 + flop),
            (-86 - ear_long * 0.1, 46),
        ]
        ear = smooth([(ex + x, ey + y) for x, y in lap], corners=(2, 4))
    else:
        point = (ex + 26 - flop * 0.5, ey - ear_long * 0.84)
        ear = smooth(
            [(ex - 58, ey + 30), (ex - 52, ey - 56), point, (ex + 84, ey - 40), (ex + 66, ey + 36)],
            corners=(0, 2, 4),
        )
    disc = ellipse(0, 0, 30, 64 * k).rotate(5).translate(nose + 4, up + 14)
    marks = _spots(g, belly)
    fold = slit((ex - 40, up + 110 * k), (ex - 4, up - 10), 15, -0.16)
    mouth = slit((nose + 34, up + 66 * k), (nose + 132, up + 44 * k), 16, 0.2)
    nostrils = Path.join((ellipse(nose - 4, up + 2, 7, 13), ellipse(nose + 2, up + 32, 7, 12)))
    return [
        pen.part(_tail(g, lerp(340, 372, build), -70), "snout"),
        pen.part(far, "shadow"),
        pen.part(far_hooves, "hoof"),
        pen.part(
            body,
            "skin",
            shade=(-34, -44),
            hatch=rows(
                [(370, -40), (360, 80), (230, belly - 10), (40, belly + 6), (-140, belly - 8), (-236, 130)],
                (-7, -26),
                4,
                20,
                0.1,
            ),
            shine=() if marks else rows([(-80, arch + 20), (90, arch + 6), (250, arch + 44)], (0, 26), 2, 18),
            lines=(*within(marks, trunk, 16), mouth, fold),
            line_tone="spot",
        ),
        pen.part(hooves, "hoof"),
        pen.part(disc, "snout", lines=(nostrils,), line_tone="dark"),
        pen.part(ear, "snout", shade=(-10, -12)),
        pen.part(
            ellipse(-322, up - 50 * k, 19),
            "eye",
            lines=(ellipse(-325, up - 49 * k, 12),),
            line_tone="dark",
            open=True,
            gap=False,
        ),
    ]


def _whole(g: Genes, pen: Pen) -> list[Part]:
    return _pig(g, pen, False)


def _trotting(g: Genes, pen: Pen) -> list[Part]:
    return _pig(g, pen, True)


def _head(g: Genes, pen: Pen) -> list[Part]:
    """From the front: cheeks, the disc of the snout, ears that stand or flop."""
    w = lerp(258, 306, g["build"])
    high = lerp(230, 270, g["back"])
    low = lerp(230, 290, g["belly"])
    face = profile(
        [
            (0, -high),
            (w * 0.5, -high * 0.92),
            (w * 0.9, -high * 0.44),
            (w, 60),
            (w * 0.82, low * 0.74),
            (w * 0.42, low),
            (0, low * 1.06),
        ]
    )
    sx, sy = lerp(112, 150, g["snout"]), lerp(84, 106, g["snout"])
    y = lerp(66, 92, g["head"])
    disc = smooth(
        [
            (0, y - sy),
            (sx * 0.72, y - sy * 0.86),
            (sx, y + sy * 0.06),
            (sx * 0.7, y + sy * 0.84),
            (0, y + sy),
            (-sx * 0.7, y + sy * 0.84),
            (-sx, y + sy * 0.06),
            (-sx * 0.72, y - sy * 0.86),
        ]
    )
    nostrils = tuple(
        ellipse(s * sx * 0.4, y, sx * 0.15, sy * 0.34).rotate(s * 10, (s * sx * 0.4, y)) for s in (-1.0, 1.0)
    )
    flop = g["ears"] > 0.5
    reach = lerp(0.9, 1.16, (g["ears"] * 2) % 1.0)
    ears, inners = [], []
    for s in (-1.0, 1.0):
        if flop:
            pts = [
                (s * w * 0.3, -high * 0.98),
                (s * w * 0.66, -high * 1.24),
                (s * w * 1.1, -high * 0.92),
                (s * w * 1.16 * reach, -high * 0.1),
                (s * w * 0.84, -high * 0.36),
                (s * w * 0.62, -high * 0.62),
            ]
            corner: tuple[int, ...] = (0, 3)
            inner = taper(
                [(s * w * 0.6, -high * 0.92), (s * w * 0.88, -high * 0.74), (s * w * 1.06, -high * 0.34)],
                40,
                n=6,
            )
        else:
            pts = [
                (s * w * 0.2, -high * 0.94),
                (s * w * 0.4, -high * 1.32 * reach),
                (s * w * 0.98, -high * 1.56 * reach),
                (s * w * 1.06, -high * 0.98),
                (s * w * 0.86, -high * 0.4),
            ]
            corner = (0, 2, 4)
            inner = taper(
                [
                    (s * w * 0.56, -high * 0.84),
                    (s * w * 0.74, -high * 1.1),
                    (s * w * 0.9, -high * 1.36 * reach),
                ],
                64,
                start=34,
                n=6,
            )
        ears.append(smooth(pts, corners=corner))
        inners.append(inner)
    smile = lerp(0.5, 0.8, g["legs"])
    mouth = taper(
        [(-sx * smile, y + sy * 1.2), (0, y + sy * lerp(1.4, 1.56, g["tail"])), (sx * smile, y + sy * 1.2)],
        22,
        n=7,
    )
    marks: list[Path] = []
    p = g["pattern"]
    if p >= 0.34:
        k = lerp(0.8, 1.2, (p - 0.34) / 0.66)
        marks.append(
            smooth(
                [
                    (w * 0.2, -90 * k),
                    (w * 0.5, -136 * k),
                    (w * 0.84, -70),
                    (w * 0.8, 30 * k),
                    (w * 0.5, 50 * k),
                    (w * 0.26, 0),
                ]
            )
        )
        if p > 0.67:
            marks.append(
                smooth(
                    [
                        (-w * 0.9, 70),
                        (-w * 0.66, 60),
                        (-w * 0.54, 130),
                        (-w * 0.7, low * 0.66),
                        (-w * 0.86, 150),
                    ]
                )
            )
    ear = pen.part(Path.join(ears), "snout", shade=(-12, -16), lines=inners, line_tone="shadow")
    skull = pen.part(
        face,
        "skin",
        shade=(-44, -34),
        hatch=rows(
            [(w * 0.98, -20), (w * 0.96, 100), (w * 0.76, low * 0.8), (w * 0.3, low)], (-22, -12), 4, 20
        ),
        shine=rows(
            [(-w * 0.94, 40), (-w * 0.84, -high * 0.44), (-w * 0.46, -high * 0.86)], (20, 16), 2, 18, 0.14
        ),
        lines=(*within(marks, face, 16), mouth),
        line_tone="spot",
    )
    parts = [skull, ear] if flop else [ear, skull]
    parts += [
        pen.part(disc, "snout", shade=(-18, -20), lines=nostrils, line_tone="dark"),
    ]
    for s in (-1.0, 1.0):
        x, ey = s * w * 0.46, -lerp(50, 80, g["head"])
        parts.append(
            pen.part(
                ellipse(x, ey, 31),
                "eye",
                lines=(ellipse(x - 2, ey + 2, 20),),
                line_tone="dark",
                open=True,
                gap=False,
            )
        )
    return parts


_DRAW: Mapping[str, Callable[[Genes, Pen], list[Part]]] = {
    "whole": _whole,
    "head": _head,
    "trotting": _trotting,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _DRAW[form](genes, Pen(genes["facing"] > 0.6))
    return Figure(fitted(parts, 880, 840), _TONES, hero=("skin",))


FAMILY = Family(
    name="pig",
    genes=("build", "snout", "head", "ears", "tail", "legs", "back", "belly", "pattern", "facing"),
    forms={
        "pig": ("whole", "head", "trotting"),
    },
    draw=draw,
)
