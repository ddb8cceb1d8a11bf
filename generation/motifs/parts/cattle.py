"""Cows: standing, grazing, the head from the front."""

from __future__ import annotations

from generation.drawing.geometry import intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.animal import Mount, Pen, eye, limb, rows, slit, within
from generation.motifs.parts.fruit import Genes, profile

PLAIN = 0.14
"""Below this value of ``pattern`` the coat has no patches."""
_SPOTS: tuple[tuple[tuple[float, float, float, float], ...], ...] = (
    ((-90, -90, 120, 96), (210, -110, 120, 90), (320, 60, 70, 90), (20, 90, 70, 50)),
    ((20, -120, 190, 92), (330, -60, 90, 130), (-210, 0, 64, 100)),
    ((-170, -60, 100, 150), (120, 40, 130, 90), (310, -130, 110, 66)),
)


def _blotch(x: float, y: float, rx: float, ry: float, turn: int) -> Path:
    """A patch of the coat: a lazy shape between an ellipse and a cloud."""
    k = (1.0, 0.8, 1.06, 0.9, 1.1, 0.78, 0.98)
    pts = ((1, 0.1), (0.62, 0.78), (-0.1, 0.96), (-0.82, 0.62), (-1, -0.16), (-0.4, -0.9), (0.56, -0.84))
    return smooth(
        [(x + u * rx * k[(i + turn) % 7], y + v * ry * k[(i + turn) % 7]) for i, (u, v) in enumerate(pts)]
    )


def patches(g: Genes, dx: float = 0.0, dy: float = 0.0) -> tuple[Path, ...]:
    """The pied coat from the gene ``pattern``: none, or one of three layouts, ever larger."""
    p = g["pattern"]
    if p < PLAIN:
        return ()
    u = (p - PLAIN) / (1 - PLAIN)
    layout = _SPOTS[min(2, int(u * 3))]
    k = lerp(0.86, 1.12, (u * 3) % 1.0)
    return tuple(_blotch(x + dx, y + dy, rx * k, ry * k, i) for i, (x, y, rx, ry) in enumerate(layout))


def _horn(x: float, y: float, length: float, side: float) -> Path:
    """Curved up from the poll; ``side`` -1 to the left."""
    return taper(
        [
            (x, y),
            (x + side * length * 0.42, y - length * 0.1),
            (x + side * length * 0.62, y - length * 0.5),
            (x + side * length * 0.5, y - length * 0.9),
        ],
        44,
        start=42,
        peak=0.05,
        n=7,
    )


def _tail(x: float, y: float, swing: float) -> tuple[Path, Path]:
    """The tail and its tuft."""
    cord = taper(
        [(x - 24, y), (x + 30, y + 60), (x + 34 + swing * 0.4, y + 200), (x + 26 + swing, y + 310)],
        34,
        38,
        20,
        0.05,
    )
    fx, fy = x + 26 + swing, y + 290
    tuft = smooth(
        [
            (fx, fy - 16),
            (fx + 34, fy + 44),
            (fx + 30, fy + 100),
            (fx + swing * 0.3, fy + 140),
            (fx - 30, fy + 90),
            (fx - 26, fy + 36),
        ],
        corners=(3,),
    )
    return cord, tuft


def _legs(top: float, foot: float, front: float, hind: float, width: float) -> tuple[list[Path], list[Path]]:
    """A near pair of legs and its hooves: the fore leg straight, the hind leg with its hock."""
    hoof = 46.0
    ankle = foot - hoof
    knee = lerp(top, foot, 0.5)
    fore = limb(
        [
            (front, top - 60, width * 2.0),
            (front, lerp(top, knee, 0.5), width * 1.36),
            (front + 2, knee, width * 1.06),
            (front, lerp(knee, ankle, 0.5), width * 0.8),
            (front - 2, ankle, width * 0.98),
        ]
    )
    back = limb(
        [
            (hind - 10, top - 90, width * 3.3),
            (hind + 4, lerp(top, knee, 0.4), width * 1.9),
            (hind + 40, knee + 10, width * 1.05),
            (hind + 26, lerp(knee, ankle, 0.55), width * 0.84),
            (hind + 20, ankle, width * 1.0),
        ]
    )
    hooves = [
        smooth(
            [
                (x - width * 0.48, ankle - 4),
                (x + width * 0.5, ankle - 4),
                (x + width * 0.54, foot),
                (x - width * 0.78, foot),
            ],
            corners=(0, 1, 2, 3),
        )
        for x in (front - 2, hind + 20)
    ]
    return [fore, back], hooves


def _head(pen: Pen, g: Genes, at: Point, turn: float) -> list[Part]:
    """In profile, muzzle to the lower left; drawn about the poll and turned by ``turn`` degrees."""
    on = Mount(at, turn, lerp(1.04, 1.24, g["head"]))
    skull = smooth(
        [
            (20, -56),
            (-40, -50),
            (-104, 12),
            (-170, 98),
            (-208, 140),
            (-206, 196),
            (-150, 218),
            (-84, 190),
            (-6, 150),
            (60, 92),
            (70, 10),
        ]
    )
    muzzle = intersection(
        skull,
        smooth(
            [(-150, 60), (-128, 130), (-108, 160), (-104, 280), (-300, 280), (-300, 60)], corners=(0, 3, 4, 5)
        ),
    )
    ear_len = lerp(120, 170, g["ears"])
    drop = lerp(-30, 44, g["ears"])
    ear = smooth(
        [(26, -30), (76, -62 + drop * 0.2), (26 + ear_len, -36 + drop), (92, 16 + drop * 0.4), (40, 14)],
        corners=(2,),
    )
    inner = taper([(62, -16), (26 + ear_len * 0.84, -30 + drop)], 24, n=5)
    blaze = smooth([(6, -64), (-60, -52), (-122, 24), (-170, 90), (-140, 96), (-86, 34), (-22, -8)])
    parts: list[Part] = []
    if g["horns"] > 0.15:
        long = lerp(84, 150, g["horns"])
        lie = -0.5 + g["horns"] * 0.2
        far, near = _horn(-44, -34, long * 0.92, lie * 1.5), _horn(4, -40, long, lie * 0.6)
        parts += [pen.part(on.path(h), "horn", shade=(-10, -6)) for h in (far, near)]
    show = g["pattern"] > 0.06
    parts += [
        pen.part(
            on.path(skull),
            "skin",
            shade=(-20, -26),
            hatch=rows(
                [on.point(p) for p in ((-130, 204), (-60, 170), (20, 126), (60, 60))], (-8, -20), 2, 15
            ),
            lines=within([on.path(blaze)] if show else [], on.path(skull), 13),
            line_tone="patch",
        ),
        pen.part(
            on.path(muzzle),
            "muzzle",
            gap=False,
            lines=(on.path(slit((-196, 186), (-128, 180), 13, 0.1)), on.path(ellipse(-172, 136, 15, 11))),
        ),
        pen.part(on.path(ear), "skin", shade=(-8, -16), lines=(on.path(inner),), line_tone="muzzle"),
        *eye(pen, on.point((-52, 34)), 21 * on.size),
    ]
    return parts


def cow(g: Genes, pen: Pen, graze: bool = False) -> list[Part]:
    build = g["build"]
    belly = lerp(84, 134, build)
    foot = belly + lerp(236, 310, g["legs"])
    raise_ = 0.0 if graze else lerp(0, 50, g["neck"])
    head_at = (-412.0, foot - 250 * lerp(1.04, 1.24, g["head"])) if graze else (-322.0, -216.0 - raise_)
    nape = (
        [(-236, -150), (-320, -60), (-384, 40), (-400, 110)]
        if graze
        else [(-250, -224 - raise_ * 0.7), (-310, -240 - raise_), (-350, -190 - raise_)]
    )
    throat = (
        [(-340, 140), (-290, 84), (-250, 84)]
        if graze
        else [(-350, -60 - raise_ * 0.4), (-330, 40), (-280, lerp(90, 116, build))]
    )
    trunk = smooth(
        [
            (-140, -190),
            (20, lerp(-168, -176, build)),
            (200, -184),
            (330, -192),
            (398, -130),
            (404, 10),
            (340, 100),
            (180, belly - 16),
            (0, belly),
            (-160, belly - 10),
            *reversed(throat),
            *reversed(nape),
        ]
    )
    width = lerp(58, 70, build)
    near, hooves = _legs(belly, foot, -196, 312, width)
    far, far_hooves = _legs(belly, foot, -88, 226, width * 0.94)
    cord, tuft = _tail(396, -160, lerp(-30, 60, g["tail"]))
    size = lerp(92, 136, g["udder"])
    udder = smooth(
        [
            (148, belly - 40),
            (272, belly - 50),
            (262, belly + size * 0.4),
            (204, belly + size * 0.62),
            (150, belly + size * 0.4),
        ]
    )
    teats = union(
        *(limb([(x, belly + size * 0.3, 26), (x, belly + size * 0.86, 20)], False) for x in (178, 232))
    )
    body = union(trunk, *near)
    under = rows(
        [(400, 10), (340, 96), (180, belly - 18), (0, belly - 4), (-160, belly - 14), (-280, 70)],
        (-6, -26),
        3,
        18,
        0.12,
    )
    return [
        pen.part(cord, "shadow", gap=False),
        pen.part(tuft, "hoof"),
        pen.part(union(*far), "shadow"),
        pen.part(Path.join(far_hooves), "hoof"),
        pen.part(union(udder, teats), "muzzle", shade=(-16, -10)),
        pen.part(
            body,
            "skin",
            shade=(-30, -36),
            hatch=under,
            shine=()
            if g["pattern"] >= PLAIN
            else rows([(-120, -170), (20, -150), (200, -160), (310, -164)], (0, 26), 2, 18),
            lines=within(patches(g), body, 17),
            line_tone="patch",
        ),
        pen.part(Path.join(hooves), "hoof"),
        *_head(pen, g, head_at, lerp(-62, -50, g["neck"]) if graze else lerp(6, -8, g["neck"])),
    ]


def grazing(g: Genes, pen: Pen) -> list[Part]:
    return cow(g, pen, True)


def head(g: Genes, pen: Pen) -> list[Part]:
    """From the front: broad forehead, long face, the muzzle with its nostrils."""
    w = lerp(186, 226, g["build"])
    long = lerp(330, 400, g["head"])
    snout = lerp(0.66, 0.8, g["neck"]) * w
    face = profile(
        [
            (0, -212),
            (w * 0.46, -206),
            (w * 0.94, -140),
            (w * 0.92, 0),
            (w * 0.7, long * 0.42),
            (snout, long * 0.72),
            (snout * 0.86, long),
            (0, long + 44),
        ]
    )
    nose = profile(
        [
            (0, long * 0.56),
            (snout * 0.66, long * 0.56),
            (snout * 1.16, long * 0.74),
            (snout * 1.0, long * 1.02),
            (snout * 0.5, long * 1.14),
            (0, long * 1.16),
        ]
    )
    ear_len = lerp(190, 260, g["ears"])
    drop = lerp(-50, 70, g["ears"])
    ears = []
    inners = []
    horns = []
    for side in (-1.0, 1.0):
        x, y = side * w * 0.8, -116.0
        ears.append(
            smooth(
                [
                    (x, y - 40),
                    (x + side * ear_len * 0.44, y - 66 + drop * 0.3),
                    (x + side * ear_len, y - 6 + drop),
                    (x + side * ear_len * 0.5, y + 56 + drop * 0.5),
                    (x, y + 40),
                ],
                corners=(2,),
            )
        )
        inners.append(
            taper(
                [
                    (x + side * 30, y),
                    (x + side * ear_len * 0.5, y + 4 + drop * 0.4),
                    (x + side * ear_len * 0.86, y - 4 + drop),
                ],
                40,
                n=6,
            )
        )
        reach = lerp(110, 250, g["horns"])
        wide = lerp(0.3, 0.7, g["tail"])
        horns.append(
            taper(
                [
                    (side * w * 0.5, -190),
                    (side * (w * 0.56 + reach * wide), -206 - reach * 0.12),
                    (side * (w * 0.62 + reach * wide * 1.2), -200 - reach * 0.56),
                    (side * (w * 0.6 + reach * wide), -196 - reach),
                ],
                68,
                start=62,
                peak=0.08,
                n=7,
            )
        )
    p = g["pattern"]
    marks: list[Path] = []
    if 0.25 <= p < 0.6:
        b = lerp(38, 92, (p - 0.25) / 0.35)
        marks.append(
            profile(
                [
                    (0, -240),
                    (b * 1.1, -230),
                    (b * 0.62, -90),
                    (b * 0.7, 60),
                    (b * 1.3, long * 0.6),
                    (0, long * 0.66),
                ]
            )
        )
    elif p >= 0.6:
        marks.append(
            smooth(
                [
                    (-w * 1.1, -180),
                    (-w * 0.44, -190),
                    (-w * 0.2, -80),
                    (-w * 0.3, 60),
                    (-w * 0.8, 120),
                    (-w * 1.2, 40),
                ]
            )
        )
        if p > 0.8:
            marks.append(
                smooth([(w * 1.1, -60), (w * 0.5, -70), (w * 0.3, 20), (w * 0.56, 110), (w * 1.1, 90)])
            )
    tuft_drop = lerp(20, 110, g["udder"])
    tuft = smooth(
        [
            (-w * 0.4, -206),
            (0, -250),
            (w * 0.4, -206),
            (w * 0.2, -190 + tuft_drop * 0.5),
            (w * 0.04, -150 + tuft_drop * 0.4),
            (-w * 0.06, -170 + tuft_drop),
            (-w * 0.22, -160 + tuft_drop * 0.3),
        ],
        corners=(3, 5),
    )
    nostrils = tuple(
        smooth(
            [
                (s * snout * 0.34, long * 0.8),
                (s * snout * 0.66, long * 0.72),
                (s * snout * 0.8, long * 0.82),
                (s * snout * 0.56, long * 0.9),
            ]
        )
        for s in (-1.0, 1.0)
    )
    mouth = slit((-snout * 0.6, long * 1.0), (snout * 0.6, long * 1.0), 20, 0.09)
    parts = [
        pen.part(Path.join(horns), "horn", shade=(-10, -8)),
        pen.part(Path.join(ears), "skin", shade=(-10, -22), lines=(Path.join(inners),), line_tone="muzzle"),
        pen.part(
            face,
            "skin",
            shade=(-40, -12),
            hatch=rows(
                [(w * 0.93, 50), (w * 0.82, long * 0.26), (w * 0.7, long * 0.42), (snout * 0.94, long * 0.6)],
                (-27, 0),
                4,
                20,
            ),
            shine=()
            if marks
            else rows([(-w * 0.8, -110), (-w * 0.8, 10), (-w * 0.6, long * 0.4)], (26, 0), 2, 17),
            lines=within(marks, face, 15),
            line_tone="patch",
        ),
        pen.part(tuft, "patch" if p < 0.25 or p >= 0.6 else "skin", shade=(-10, -8)),
        pen.part(nose, "muzzle", shade=(-26, -22), lines=(*nostrils, mouth), line_tone="dark"),
    ]
    for s in (-1.0, 1.0):
        ring = ellipse(s * w * 0.56, -20, 34, 38)
        parts.append(
            pen.part(
                ring,
                "eye",
                lines=(ellipse(s * w * 0.56 - 4, -16, 23, 28),),
                line_tone="dark",
                open=True,
                gap=False,
            )
        )
    return parts
