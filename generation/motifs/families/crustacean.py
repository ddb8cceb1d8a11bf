"""Shrimps in profile, curled; crabs from above; a crab's claw."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.animal import Pen, bead, limb, rows
from generation.motifs.parts.fruit import Genes, place, profile
from generation.motifs.parts.place import fitted
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.registry import Family

_TONES = {
    "shrimp": {
        "skin": "#F08A6E",
        "deep": "#D9694A",
        "band": "#F9C9B4",
        "eye": "#FFF6EE",
        "dark": "#2E1D1A",
    },
    "crab": {
        "skin": "#C8502E",
        "deep": "#A23A20",
        "band": "#F2B48C",
        "eye": "#FFF6EE",
        "dark": "#2A1712",
    },
}


# ---------------------------------------------------------------- shrimp


def _shrimp(g: Genes, pen: Pen) -> list[Part]:
    """The head to the upper left, the back an arc over the right, the tail fan below."""
    turn = lerp(176, 262, g["curl"])
    on = Spine(swung((-250.0, -150.0), lerp(-22, -50, g["curl"]), 980, turn, 13, 0.18), 41)
    fat = lerp(104, 138, g["build"])
    back = knots(
        (
            (0, -fat * 0.34),
            (0.14, -fat * 0.8),
            (0.34, -fat),
            (0.6, -fat * 0.8),
            (0.84, -fat * 0.5),
            (1, -fat * 0.32),
        )
    )
    front = knots(
        (
            (0, fat * 0.16),
            (0.16, fat * 0.76),
            (0.34, fat * 0.86),
            (0.6, fat * 0.66),
            (0.84, fat * 0.42),
            (1, fat * 0.28),
        )
    )
    at = on.at
    head_end = 0.4
    parts = [_fan(pen, g, on, fat), _swimmers(pen, g, on, front, head_end), _walkers(pen, g, on, front)]
    parts.append(_feelers(pen, g, on))
    count = 5 + round(g["pattern"])
    edges = [lerp(head_end - 0.03, 0.97, (i / count) ** 0.92) for i in range(count + 1)]
    for i in range(count - 1, -1, -1):
        a, b = edges[i], edges[i + 1]
        c = b + 0.035
        points = [
            at(a, back(a)),
            at(lerp(a, b, 0.5), back(lerp(a, b, 0.5)) * 1.03),
            at(b, back(b) * 1.03),
            at(min(1.0, c), 0.0),
            at(b, front(b) * 1.04),
            at(lerp(a, b, 0.62), front(b) * lerp(1.2, 1.42, g["spines"])),
            at(a, front(a)),
        ]
        path = smooth(points, corners=(0, 2, 5, 6))
        stripe = taper(
            [
                at(lerp(a, b, 0.66), back(b) * 0.84),
                at(lerp(a, b, 0.9), back(b) * 0.3),
                at(lerp(a, b, 0.9), front(b) * 0.4),
            ],
            lerp(14, 30, g["pattern"]),
            n=6,
        )
        shade = smooth(
            [
                at(a, front(a)),
                at(a, front(a) * 0.3),
                at(b, front(b) * 0.34),
                at(b, front(b) * 1.1),
                at(lerp(a, b, 0.62), front(b) * 1.5),
            ],
            corners=(0, 1, 2, 3, 4),
        )
        part = pen.part(
            path,
            "skin",
            hatch=[
                taper(
                    [at(lerp(a, b, k), front(b) * 1.0), at(lerp(a, b, k + 0.12), front(b) * 0.2)],
                    14,
                    start=14,
                    n=4,
                    peak=0.1,
                )
                for k in (0.3, 0.62)
            ],
            lines=(stripe,),
            line_tone="band",
        )
        parts.append(
            Part(
                part.path,
                part.tone,
                pen.turn(shade),
                part.light,
                part.hatch,
                part.shine,
                part.lines,
                part.line_tone,
            )
        )
    long = lerp(110, 200, g["spines"])
    nose = at(0.0, 0.0)
    direction = on.heading(0.0) + 180
    spike = polar(direction + 9, long, (nose[0], nose[1] - fat * 0.3))
    shell = smooth(
        [
            at(head_end + 0.045, back(head_end) * 0.3),
            at(head_end, front(head_end) * 0.96),
            at(0.26, front(0.26) * 1.12),
            at(0.12, front(0.12) * 1.08),
            at(0.0, front(0) * 1.4),
            at(0.0, back(0) * 0.3),
            spike,
            at(0.05, back(0.05) * 1.1),
            at(0.18, back(0.18) * 1.04),
            at(head_end, back(head_end) * 1.02),
        ],
        corners=(1, 4, 6, 9),
    )
    groove = taper([at(0.15, back(0.2) * 0.7), at(0.22, 0), at(0.16, front(0.2) * 0.7)], 17, n=7)
    teeth = Path.join(
        taper([at(t, back(t) * 1.0), at(t - 0.035, back(t) - 34)], 30, start=30, n=4, peak=0.1)
        for t in (0.1, 0.16, 0.22)
    )
    parts.append(
        pen.part(
            union(shell, teeth),
            "skin",
            shade=(-14, -30),
            hatch=[
                taper(on.run(scaled(front, k), a, b, 5), w, n=7)
                for k, a, b, w in ((0.92, 0.1, 0.38, 17.0), (0.7, 0.18, 0.37, 14.0))
            ],
            shine=[on.stroke(lambda t: back(t) * 0.74, 0.16, 0.34, 16)],
            lines=(groove,),
            line_tone="band",
        )
    )
    ex, ey = at(0.035, back(0.04) * 0.5)
    r = lerp(28, 42, g["eyes"])
    parts.append(
        pen.part(
            ellipse(ex, ey, r),
            "eye",
            lines=(ellipse(ex - 3, ey + 2, r * 0.62),),
            line_tone="dark",
            open=True,
            gap=False,
        )
    )
    return parts


def _fan(pen: Pen, g: Genes, on: Spine, fat: float) -> Part:
    """The tail's paddles."""
    root = on.at(0.965)
    heading = on.heading(0.98)
    long = lerp(140, 220, g["tail"])
    spread = lerp(24, 42, g["tail"])
    blades, seams = [], []
    for k in (-1.0, -0.36, 0.36, 1.0):
        angle = heading + spread * k
        length = long * (1.0 if abs(k) < 0.5 else 0.92)
        w = fat * 0.5
        blade = smooth(
            [
                (0, -w * 0.24),
                (length * 0.55, -w * 0.62),
                (length * 0.96, -w * 0.5),
                (length * 1.02, w * 0.3),
                (length * 0.6, w * 0.62),
                (0, w * 0.24),
            ],
            corners=(0, 2, 5),
        )
        blades.append(blade.rotate(angle).translate(*root))
        seams.append(
            taper(
                [polar(angle, length * 0.2, root), polar(angle, length * 0.84, root)],
                14,
                start=12,
                n=4,
                peak=0.1,
            )
        )
    return pen.part(union(*blades), "deep", shade=(-10, -14), lines=seams, line_tone="band")


def _swimmers(pen: Pen, g: Genes, on: Spine, front: Callable[[float], float], start: float) -> Part:
    """Five paddles under the abdomen."""
    out = []
    for i in range(5):
        t = lerp(start + 0.04, 0.84, i / 4)
        long = lerp(60, 104, g["legs"]) * lerp(1.0, 0.7, i / 4)
        foot = on.at(t, front(t) * 0.8)
        angle = on.heading(t) + 116
        out.append(
            limb(
                [
                    (*foot, 44),
                    (*polar(angle, long * 0.62 + front(t) * 0.3, foot), 36),
                    (*polar(angle - 16, long + front(t) * 0.4, foot), 12),
                ],
                False,
            )
        )
    return pen.part(Path.join(out), "deep")


def _walkers(pen: Pen, g: Genes, on: Spine, front: Callable[[float], float]) -> Part:
    """Five thin legs under the head, each with one knee."""
    out = []
    long = lerp(150, 240, g["legs"])
    for i in range(5):
        t = lerp(0.1, 0.36, i / 4)
        foot = on.at(t, front(t) * 0.8)
        knee = polar(lerp(128, 86, i / 4), long * 0.62, foot)
        tip = polar(lerp(176, 120, i / 4), long * 0.56, knee)
        out.append(
            taper(
                [
                    foot,
                    ((foot[0] + knee[0]) / 2 - 6, (foot[1] + knee[1]) / 2),
                    knee,
                    ((knee[0] + tip[0]) / 2, (knee[1] + tip[1]) / 2 + 4),
                    tip,
                ],
                24,
                start=24,
                end=6,
                peak=0.05,
                n=8,
            )
        )
    if g["claws"] > 0.5:
        k = lerp(1.0, 1.5, g["claws"] * 2 - 1)
        x, y = on.at(0.1, front(0.1) * 0.8)
        out.append(
            limb(
                [(x, y, 30), (x - 90 * k, y + 60, 34), (x - 170 * k, y + 20, 50), (x - 250 * k, y - 10, 10)],
                False,
            )
        )
    return pen.part(union(*out), "deep")


def _feelers(pen: Pen, g: Genes, on: Spine) -> Part:
    x, y = on.at(0.0)
    reach = lerp(0.7, 1.1, g["feelers"])
    lines = [
        [
            (x, y),
            (x - 120, y - 60 * reach),
            (x - 130 * reach, y - 240 * reach),
            (x + 60 * reach, y - 380 * reach),
        ],
        [
            (x, y + 10),
            (x - 150 * reach, y + 20),
            (x - 230 * reach, y + 170 * reach),
            (x - 170 * reach, y + 380 * reach),
        ],
    ]
    out = [taper(p, 22, start=22, end=7, peak=0.05, n=9) for p in lines]
    return pen.part(Path.join(out), "deep")


def _shrimp_pair(g: Genes, pen: Pen) -> list[Part]:
    """Two that face each other."""
    small = {**g, "claws": 0.0, "feelers": g["feelers"] * 0.4}
    one = fitted(_shrimp(small, Pen(pen.flip)), 560, 700)
    two = fitted(_shrimp(small, Pen(not pen.flip)), 560, 700)
    gap = lerp(290, 306, g["build"])
    side = 1.0 if pen.flip else -1.0
    return [*place(one, (-gap * side, 0.0)), *place(two, (gap * side, 0.0))]


# ---------------------------------------------------------------- crab


def _claw(size: float, open_: float) -> tuple[Path, Path]:
    """Pincers that point up from the wrist at (0, 0): the hand with its fixed finger, the moving finger."""
    gape = lerp(6, 24, open_)
    hand = smooth(
        [
            (-28, 10),
            (-92, -70),
            (-104, -170),
            (-70, -270),
            (6, -356),
            (-12, -262),
            (2, -196),
            (58, -150),
            (78, -80),
            (34, 8),
        ],
        corners=(4, 7),
    )
    finger = smooth(
        [(26, -150), (76, -140), (112, -200), (96, -290), (34, -348), (46, -270), (30, -206)], corners=(4,)
    )
    finger = finger.rotate(gape, (64, -140))
    return hand.scale(size), finger.scale(size)


def _crab(g: Genes, pen: Pen) -> list[Part]:
    w, h = lerp(270, 324, g["build"]), lerp(176, 214, g["curl"])
    n = 3 + round(g["spines"] * 2)
    right: list[Point] = [(0, -h * 0.9), (w * 0.24, -h * 0.98)]
    corners: list[int] = []
    for i in range(n):
        a = lerp(-62, -12, i / (n - 1))
        tooth = lerp(12, 44, g["spines"])
        x, y = w * math.cos(math.radians(a)), h * math.sin(math.radians(a))
        right.append((x + tooth * 0.5, y - tooth))
        corners.append(len(right) - 1)
        b = lerp(-62, -12, (i + 0.6) / (n - 1))
        right.append((w * 0.97 * math.cos(math.radians(b)), h * 0.97 * math.sin(math.radians(b))))
    right += [(w * 0.84, h * 0.5), (w * 0.5, h * 0.88), (0, h)]
    total = 2 * len(right) - 2
    shell = profile(right, corners=(*corners, *(total - c for c in corners)))
    legs = []
    reach = lerp(0.86, 1.16, g["legs"])
    for i in range(4):
        y0 = lerp(-30, h * 0.66, i / 3)
        x0 = w * lerp(0.86, 0.6, i / 3)
        rise = (-120.0, -52.0, 26.0, 104.0)[i]
        kx, ky = x0 + 176 * reach * (1 - 0.06 * i), y0 + rise * 0.86
        tx, ty = kx + lerp(96, 30, i / 3) * reach, ky + lerp(150, 158, i / 3) * reach
        legs.append(
            union(
                limb([(x0 - 60, y0, 58), ((x0 + kx) / 2, (y0 + ky) / 2 - 14, 66), (kx, ky, 52)]),
                limb([(kx - 10, ky - 8, 50), ((kx + tx) / 2 + 22, (ky + ty) / 2 - 10, 44), (tx, ty, 6)]),
                ellipse(kx - 2, ky, 28),
            )
        )
    walkers = union(*legs)
    arms, hands = [], []
    for s in (-1.0, 1.0):
        big = lerp(1.0, 1.34, g["claws"]) if s < 0 else lerp(1.0, 0.86, g["claws"])
        x1, y1 = w * 0.74, -h * 0.62
        ex, ey = w * 0.74 + lerp(120, 170, g["feelers"]), -h * 0.62 - 66
        wx, wy = ex - lerp(0, 40, g["feelers"]), ey - 110
        arm = union(
            limb([(x1 - 40, y1 + 40, 62), ((x1 + ex) / 2, (y1 + ey) / 2 + 14, 84), (ex, ey, 78)]),
            limb([(ex + 4, ey + 14, 66), (wx, wy, 62)], False),
        )
        hand, finger = _claw(big, g["tail"])
        m = Affine.rotate(lerp(-34, -14, g["feelers"])).then(Affine.translate(wx, wy))
        both = [arm, hand.transform(m), finger.transform(m)]
        if s < 0:
            both = [p.mirror() for p in both]
        arms.append(both[0])
        hands.append((both[1], both[2]))
    marks = _crab_marks(g, w, h)
    stalks, eyes = [], []
    r = lerp(26, 38, g["eyes"])
    for s in (-1.0, 1.0):
        x = s * w * 0.2
        top = -h - lerp(48, 84, g["eyes"])
        stalks.append(limb([(x, -h * 0.8, 30), (x + s * 6, top, 26)]))
        eyes.append((x + s * 8, top))
    parts = [
        pen.part(Path.join((walkers, walkers.mirror())), "deep", shade=(-12, -16)),
        pen.part(Path.join(arms), "deep", shade=(-12, -14)),
    ]
    for hand, finger in hands:
        parts.append(pen.part(finger, "skin", shade=(-12, -8)))
        box = hand.bounds()
        cx, cy = box.centre
        parts.append(
            pen.part(
                hand,
                "skin",
                shade=(-20, -14),
                hatch=rows(
                    [(box.right - 30, cy + 40), (cx + 20, box.bottom - 30), (cx - 30, box.bottom - 10)],
                    (-16, -20),
                    2,
                    15,
                ),
                shine=rows(
                    [
                        (box.left + box.width * 0.2, cy + 30),
                        (box.left + box.width * 0.24, cy - 40),
                        (cx, box.top + 70),
                    ],
                    (22, 8),
                    1,
                    17,
                ),
            )
        )
    parts.append(pen.part(Path.join(stalks), "deep"))
    parts.append(
        pen.part(
            shell,
            "skin",
            shade=(-26, -34),
            hatch=rows(
                [(w * 0.9, h * 0.26), (w * 0.7, h * 0.66), (w * 0.2, h * 0.94), (-w * 0.3, h * 0.9)],
                (-12, -22),
                4,
                19,
                0.1,
            ),
            shine=rows([(-w * 0.86, 0), (-w * 0.76, -h * 0.44), (-w * 0.4, -h * 0.74)], (20, 20), 2, 17),
            lines=marks,
            line_tone="band",
        )
    )
    for x, y in eyes:
        parts.append(bead(pen, (x, y), r))
    return parts


def _crab_marks(g: Genes, w: float, h: float) -> tuple[Path, ...]:
    """The furrow of the shell and its dots; a smile where the mouth is."""
    furrow = [
        taper(
            [(s * w * 0.16, -h * 0.3), (s * w * 0.24, h * 0.06), (s * w * 0.1, h * 0.36)],
            lerp(14, 20, g["pattern"]),
            n=7,
        )
        for s in (-1.0, 1.0)
    ]
    dots = []
    k = round(g["pattern"] * 4)
    for x, y in ((0.52, -0.2), (0.44, 0.3), (0.7, 0.1), (0.34, -0.5))[:k]:
        dots += [ellipse(s * w * x, h * y, lerp(12, 18, g["pattern"])) for s in (-1.0, 1.0)]
    mouth = taper([(-w * 0.16, -h * 0.66), (0, -h * 0.56), (w * 0.16, -h * 0.66)], 18, n=6)
    return (*furrow, *dots, mouth)


def _one_claw(g: Genes, pen: Pen) -> list[Part]:
    """A claw with its arm, standing up."""
    fat = lerp(0.9, 1.16, g["build"])
    hand, finger = _claw(1.7, g["tail"])
    hand, finger = hand.scale(fat, 1.0), finger.scale(fat, 1.0)
    bow = lerp(-60, 40, g["legs"])
    arm = limb([(bow + 90, 330, 96), (bow + 40, 210, 124), (bow * 0.4, 110, 110)])
    wrist = limb([(bow * 0.4 + 4, 130, 120), (0, 60, 128), (0, -10, 96)])
    n = round(g["pattern"] * 6)
    spots = [
        ellipse(x * fat, y, lerp(16, 24, g["pattern"]))
        for x, y in ((-90, -180), (-40, -110), (-104, -280), (-50, -240), (30, -90), (-80, -90))[:n]
    ]
    box = hand.bounds()
    bumps = 3 + round(g["spines"] * 2)
    edge = Path.join(
        ellipse(
            -12 * fat + lerp(-4, 8, i / bumps), lerp(-520, -340, i / (bumps - 1)), lerp(14, 26, g["claws"])
        )
        for i in range(bumps)
    )
    turn = lerp(-16, 16, g["feelers"])
    parts = [
        pen.part(arm, "deep", shade=(-24, -10)),
        pen.part(wrist, "deep", shade=(-22, -14)),
        pen.part(
            finger,
            "skin",
            shade=(-24, -12),
            hatch=rows([(180 * fat, -300), (170 * fat, -440), (110 * fat, -540)], (-22, 4), 2, 16),
        ),
        pen.part(
            union(hand, edge),
            "skin",
            shade=(-36, -20),
            hatch=rows([(110 * fat, -200), (110 * fat, -110), (40 * fat, -6)], (-26, -8), 4, 20),
            shine=rows([(box.left + 24, -200), (box.left + 24, -330), (box.left + 90, -470)], (26, 4), 2, 19),
            lines=spots,
            line_tone="band",
        ),
    ]
    tilt = turn if not pen.flip else -turn
    return place(parts, angle=tilt + lerp(-6, 6, g["eyes"]) + lerp(-8, 8, g["curl"]))


_DRAW: Mapping[tuple[str, str], Callable[[Genes, Pen], list[Part]]] = {
    ("shrimp", "whole"): _shrimp,
    ("shrimp", "pair"): _shrimp_pair,
    ("crab", "whole"): _crab,
    ("crab", "claw"): _one_claw,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    parts = _DRAW[species, form](genes, Pen(genes["facing"] > 0.6))
    return Figure(fitted(parts, 900, 860), _TONES[species])


FAMILY = Family(
    name="crustacean",
    genes=("build", "curl", "claws", "legs", "feelers", "eyes", "tail", "pattern", "spines", "facing"),
    forms={
        "shrimp": ("whole", "pair"),
        "crab": ("whole", "claw"),
    },
    draw=draw,
)
