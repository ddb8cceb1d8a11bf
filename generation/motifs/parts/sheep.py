"""Sheep: standing, the head from the front. A fleece of curls about a dark face."""

from __future__ import annotations

import math

from generation.drawing.geometry import union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.animal import Mount, Pen, limb, rows
from generation.motifs.parts.fruit import Genes, profile


def fleece(cx: float, cy: float, rx: float, ry: float, curls: int, swell: float, turn: float = 0.0) -> Path:
    """A cloud: an oval whose edge is ``curls`` round locks that stand out by ``swell`` units."""
    points: list[Point] = []
    corners = []
    for i in range(curls):
        step = 360 / curls
        a = turn + i * step
        k = 1.0 + 0.16 * math.sin(i * 2.4)
        for off, out in ((0.0, 0.0), (0.24, 0.82), (0.5, 1.0), (0.76, 0.82)):
            x, y = polar(a + off * step, 1.0)
            r = 1.0 + out * swell * k / math.hypot(rx * x, ry * y)
            if off == 0.0:
                corners.append(len(points))
            points.append((cx + rx * x * r, cy + ry * y * r))
    return smooth(points, corners=corners)


def curl(x: float, y: float, r: float, start: float, width: float = 17.0) -> Path:
    """A lock of wool as three quarters of a turn that winds inwards."""
    points = [polar(start + 62 * i, r * (1.0 - 0.11 * i), (x, y)) for i in range(5)]
    return taper(points, width, start=6, end=width * 0.6, peak=0.6, n=8)


def _ram_horn(r: float, width: float) -> Path:
    """A horn that winds round once, from its root on top down, forward and up."""
    points = [polar(-120 + 66 * i, r * (1.0 - 0.095 * i)) for i in range(7)]
    return taper(points, width, start=width, end=8, peak=0.12, n=14)


def sheep(g: Genes, pen: Pen) -> list[Part]:
    rx, ry = lerp(270, 312, g["build"]), lerp(186, 226, g["build"])
    curls = 15 - round(g["coat"] * 5)
    swell = lerp(34, 62, g["coat"])
    body = fleece(40, -20, rx, ry, curls, swell, lerp(0, 16, g["pattern"]))
    foot = ry + lerp(110, 170, g["legs"])
    width = lerp(50, 64, g["build"])

    def pair(front: float, hind: float) -> Path:
        return union(
            *(
                limb(
                    [
                        (x, ry - 90, width * 1.25),
                        (x + bend, lerp(ry, foot, 0.42), width),
                        (x, foot - 30, width * 0.84),
                        (x - 6, foot, width * 1.12),
                    ]
                )
                for x, bend in ((front, -3.0), (hind, 14.0))
            )
        )

    far = pair(-46, 176)
    near = pair(-126, 246)
    tail = fleece(
        40 + rx + lerp(10, 34, g["tail"]), -40 + lerp(0, 70, g["tail"]), 44, lerp(46, 84, g["tail"]), 6, 18
    )
    n = 3 + round(g["pattern"] * 3)
    locks = []
    for i in range(n + 5):
        a = 137.5 * i + 40
        d = 0.76 * math.sqrt((i + 0.5) / (n + 5))
        x, y = 70 + rx * d * math.cos(math.radians(a)), -20 + ry * d * math.sin(math.radians(a))
        locks.append(curl(x, y, lerp(30, 46, g["coat"]), a * 1.7, lerp(14, 20, g["coat"])))
    hx, hy = -236 - rx * 0.22, lerp(-96, -180, g["neck"])
    return [
        pen.part(tail, "wool", shade=(-14, -10), open=True),
        pen.part(far, "shadow"),
        pen.part(near, "face", gap=True),
        pen.part(
            body,
            "wool",
            shade=(-40, -44),
            lines=locks,
            line_tone="curl",
            open=True,
        ),
        *_profile(pen, g, Mount((hx, hy), lerp(-12, 14, g["neck"]), lerp(0.96, 1.14, g["face"]))),
    ]


def _profile(pen: Pen, g: Genes, on: Mount) -> list[Part]:
    """The head from the side, about the eye; wool on its crown, an ear that hangs back."""
    long = lerp(118, 152, g["face"])
    face = smooth(
        [
            (40, -78),
            (-34, -74),
            (-78, -8),
            (-long, 84),
            (-long - 4, 128),
            (-long + 44, 150),
            (-30, 118),
            (40, 84),
            (76, 0),
        ]
    )
    ear_long = lerp(100, 150, g["ears"])
    low = lerp(4, 76, g["ears"])
    ear = smooth(
        [(38, -36), (80, -46 + low * 0.3), (30 + ear_long, -18 + low), (84, 26 + low * 0.7), (42, 6)],
        corners=(2,),
    )
    cap = fleece(26, -80, lerp(66, 82, g["coat"]), lerp(34, 48, g["coat"]), 7, 24, 12)
    nostril = taper([(-long + 16, 104), (-long + 34, 110)], 14, n=4)
    mouth = taper([(-long + 8, 132), (-long + 40, 128), (-long + 66, 114)], 12, n=5)
    parts = [
        pen.part(on.path(face), "face", shade=(-14, -20), lines=on.paths((nostril, mouth)), line_tone="line")
    ]
    if g["horns"] > 0.62:
        k = lerp(76, 100, (g["horns"] - 0.62) / 0.38)
        horn = _ram_horn(k, k * 0.62).translate(46 + k * 0.6, 16)
        parts.append(pen.part(on.path(horn), "horn", shade=(-10, -10)))
    else:
        parts.append(pen.part(on.path(ear), "face", shade=(-8, -14)))
    parts.append(pen.part(on.path(cap), "wool", shade=(-12, -14), open=True))
    ring = on.path(ellipse(-22, -2, 19))
    dot = on.path(ellipse(-24, 0, 11))
    return [*parts, pen.part(ring, "eye", lines=(dot,), line_tone="dark", open=True, gap=False)]


def head(g: Genes, pen: Pen) -> list[Part]:
    """From the front: the dark face between fleece and ears; a ram's horns in a spiral."""
    w = lerp(136, 168, g["build"])
    long = lerp(270, 340, g["face"])
    face = profile(
        [
            (0, -170),
            (w * 0.7, -150),
            (w, -30),
            (w * 0.84, long * 0.36),
            (w * 0.62, long * 0.74),
            (w * 0.5, long * 0.94),
            (0, long * 1.04),
        ]
    )
    swell = lerp(34, 60, g["coat"])
    curls = 14 - round(g["coat"] * 4)
    collar = fleece(
        0,
        lerp(60, 100, g["neck"]),
        w * lerp(1.5, 1.9, g["neck"]),
        w * lerp(1.62, 1.94, g["neck"]),
        curls,
        swell,
        10,
    )
    cap = fleece(0, -168, w * lerp(0.76, 1.0, g["coat"]), lerp(66, 96, g["tail"]), 8, swell * 0.66, 6)
    ears = []
    inners = []
    ear_long = lerp(150, 220, g["ears"])
    drop = lerp(-20, 110, g["ears"])
    for s in (-1.0, 1.0):
        x, y = s * w * 0.82, -70.0
        ears.append(
            smooth(
                [
                    (x, y - 34),
                    (x + s * ear_long * 0.5, y - 44 + drop * 0.3),
                    (x + s * ear_long, y + drop),
                    (x + s * ear_long * 0.48, y + 54 + drop * 0.6),
                    (x, y + 36),
                ],
                corners=(2,),
            )
        )
        inners.append(
            taper(
                [
                    (x + s * 34, y + 4),
                    (x + s * ear_long * 0.5, y + 8 + drop * 0.44),
                    (x + s * ear_long * 0.84, y + drop * 0.9),
                ],
                34,
                n=6,
            )
        )
    locks = [
        curl(x * w, lerp(60, 100, g["neck"]) + y * w, lerp(28, 40, g["coat"]), t)
        for x, y, t in (
            (-1.32, 0.5, 60),
            (1.32, 0.42, 200),
            (-0.98, 1.2, 20),
            (0.98, 1.16, 160),
            (-1.36, -0.5, 10),
            (1.36, -0.56, 240),
        )
    ]
    parts = [
        pen.part(
            collar,
            "wool",
            shade=(-46, -40),
            lines=locks,
            line_tone="curl",
            open=True,
        )
    ]
    ear_part = pen.part(Path.join(ears), "face", shade=(-10, -18), lines=inners, line_tone="inner")
    if g["horns"] > 0.62:
        k = lerp(96, 128, (g["horns"] - 0.62) / 0.38)
        right = _ram_horn(k, k * 0.62).translate(w * 0.86 + k * 0.72, -100 + k * 0.2)
        ridges = []
        horns = Path.join((right, right.mirror()))
        for s in (-1.0, 1.0):
            centre = (s * (w * 0.86 + k * 0.72), -100 + k * 0.2)
            for a in (-100, -60, -20, 20, 60, 110, 160):
                b = a if s > 0 else 180 - a
                t = (a + 120) / 66
                r = k * (1.0 - 0.085 * t)
                ridges.append(taper([polar(b, r * 0.8, centre), polar(b, r * 1.2, centre)], 12, n=4))
        parts.append(pen.part(horns, "horn", shade=(-14, -14), lines=ridges))
    else:
        parts.append(ear_part)
    nose = smooth(
        [
            (-w * 0.3, long * 0.72),
            (0, long * 0.7),
            (w * 0.3, long * 0.72),
            (w * 0.1, long * 0.82),
            (0, long * 0.85),
            (-w * 0.1, long * 0.82),
        ]
    )
    smile = taper([(-w * 0.3, long * 0.9), (0, long * 0.95), (w * 0.3, long * 0.9)], 14, n=6)
    chin = taper([(0, long * 0.84), (0, long * 0.94)], 13, start=12, end=12, n=4)
    blaze: list[Path] = []
    if g["pattern"] > 0.6:
        wide = w * lerp(0.16, 0.3, (g["pattern"] - 0.6) / 0.4)
        blaze = [
            profile(
                [
                    (0, -120),
                    (wide, -80),
                    (wide * 0.8, long * 0.3),
                    (wide * 1.5, long * 0.56),
                    (0, long * 0.64),
                ]
            )
        ]
    parts += [
        pen.part(
            face,
            "face",
            shade=(-34, -10),
            shine=()
            if blaze
            else rows([(-w * 0.78, -60), (-w * 0.74, 60), (-w * 0.5, long * 0.5)], (24, 0), 2, 16),
            lines=(nose, smile, chin, *blaze),
            line_tone="line",
        ),
        pen.part(
            cap,
            "wool",
            shade=(-16, -22),
            lines=(curl(-w * 0.3, -170, 30, 30), curl(w * 0.34, -176, 30, 200)),
            line_tone="curl",
            open=True,
        ),
    ]
    for s in (-1.0, 1.0):
        x = s * w * 0.58
        parts.append(
            pen.part(
                ellipse(x, -16, 30, 26),
                "eye",
                lines=(ellipse(x - 2, -14, 22, 13),),
                line_tone="dark",
                open=True,
                gap=False,
            )
        )
    return parts
