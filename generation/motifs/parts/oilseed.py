"""Mustard, rapeseed and sesame: four-petalled flowers, slim pods, capsules, seeds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import merge
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

Genes = Mapping[str, float]


def cross_flower(at: Point, r: float, turn: float, g: Genes) -> list[Part]:
    """Four petals in a cross, notched when ``petal`` says so, a small eye."""
    wide = lerp(30, 39, g["petal"])
    notch = 0.9 if g["petal"] > 0.6 else 1.0
    points: list[Point] = []
    corners = []
    for i in range(4):
        a = turn + 90 * i
        corners.append(len(points))
        points += [
            polar(a - 45, r * 0.24, at),
            polar(a - wide, r * 0.78, at),
            polar(a - wide * 0.5, r, at),
            polar(a, r * notch, at),
            polar(a + wide * 0.5, r, at),
            polar(a + wide, r * 0.78, at),
        ]
    path = smooth(points, corners=corners)
    ribs = [
        taper(
            [polar(turn + 90 * i, r * 0.34, at), polar(turn + 90 * i, r * 0.72, at)],
            r * 0.1,
            start=r * 0.1,
            n=4,
        )
        for i in range(4)
    ]
    eye = ellipse(*at, r * 0.2)
    return [
        Part(
            path,
            "petal",
            shade=crescent(path, -r * 0.1, -r * 0.08, 1.0),
            lines=(Path.join(ribs),),
            line_tone="rib",
        ),
        Part(eye, "eye"),
    ]


def bud(at: Point, angle: float, length: float, tone: str = "petal") -> Path:
    w = length * 0.32
    return (
        smooth([(0, 0), (length * 0.4, w), (length, 0), (length * 0.4, -w)], corners=(0,))
        .rotate(angle)
        .translate(*at)
    )


def siliqua(
    at: Point, angle: float, length: float, width: float, beak: float, tone: str = "pod"
) -> list[Part]:
    """A slim pod on its own stalk; seeds show as a row of bumps; ends in a beak."""
    joint = polar(angle + 16, length * 0.26, at)
    stalk = taper([at, joint], 15, start=16, end=14, n=4)
    tip = polar(angle, length, joint)
    spine = Spine([joint, polar(angle - 3, length * 0.5, joint), tip], 15)
    half = width / 2
    stops = (0.06, 0.25, 0.5, 0.72, lerp(0.86, 0.76, beak))
    right = [spine.at(t, half * (0.8 if t < 0.1 else 1.0)) for t in stops]
    left = [spine.at(t, -half * (0.8 if t < 0.1 else 1.0)) for t in stops]
    path = smooth([joint, *right, tip, *left[::-1]], corners=(0, 6))
    dots = [ellipse(*spine.at(lerp(0.16, 0.7, i / 4)), half * 0.36) for i in range(5)]
    return [
        Part(stalk, "stem", gap=False),
        Part(
            path,
            tone,
            shade=crescent(path, -half * 0.5, -half * 0.4, 1.0),
            lines=(Path.join(dots),),
            line_tone="crease",
        ),
    ]


def raceme(g: Genes, r: float) -> list[Part]:
    """The flowering top: flowers in a loose dome about (0, 0), green buds above."""
    n = 5 + round(g["flowers"] * 2)
    size = r * lerp(0.42, 0.5, g["size"])
    turn = lerp(0, 45, g["lean"])
    buds = [bud((0, -r * (0.72 if n == 5 else 0.9)), -90 + k * 30, r * 0.42) for k in (-1, 0, 1)]
    parts = [Part(Path.join(buds), "budgreen", shade=crescent(Path.join(buds), -8, -6, 1.0))]
    spots: list[Point] = [
        (0.0, -0.66),
        (-0.78, -0.36),
        (0.78, -0.3),
        (-0.52, 0.42),
        (0.56, 0.46),
        (0.0, 0.02),
        (1.12, 0.5),
    ]
    if n == 5:
        spots = [(-0.46, -0.52), (0.5, -0.48), (-0.76, 0.34), (0.78, 0.38), (0.0, 0.12)]
    elif n == 6:
        spots = spots[:6]
    else:
        spots = [*spots[:5], (-1.16, 0.44), spots[5]]
    for i, (x, y) in enumerate(spots):
        parts += cross_flower((x * r, y * r), size, turn + 31 * i, g)
    return parts


def sesame_seed(at: Point, size: float, angle: float, g: Genes, tone: str = "skin") -> Part:
    """A flat drop, its pointed end towards ``angle``; a large one has a fine rim."""
    h, w = size, size * lerp(0.54, 0.68, g["petal"])
    path = smooth(
        [(h, 0), (h * 0.3, w * 0.66), (-h * 0.4, w), (-h, 0), (-h * 0.4, -w), (h * 0.3, -w * 0.66)],
        corners=(0,),
    )
    rim = taper(
        [(h * 0.56, w * 0.3), (-h * 0.3, w * 0.62), (-h * 0.66, 0.0), (-h * 0.36, -w * 0.56)], w * 0.14, n=9
    )
    path, rim = (p.rotate(angle).translate(*at) for p in (path, rim))
    return Part(
        path,
        tone,
        shade=crescent(path, -w * 0.26, -w * 0.22, 1.0),
        light=glint(path, 0.18, 0.46, -132) if size > 90 else Path(),
        hatch=(),
        shine=round_shine(path, 1, size * 0.1) if size > 90 else (),
        lines=(rim,) if size > 60 else (),
        line_tone="crease",
    )


def round_seed(at: Point, size: float, angle: float, g: Genes) -> Part:
    """A mustard seed: a ball with a small navel."""
    path = ellipse(*at, size, size * 0.97)
    x, y = polar(angle + 60, size * 0.5, at)
    eye = ellipse(x, y, size * 0.14, size * 0.1)
    return Part(
        path,
        "skin",
        shade=crescent(path, -size * 0.26, -size * 0.2, 1.0),
        light=glint(path, 0.18, 0.54, -132),
        hatch=round_hatch(path, 2, size * 0.12) if size > 70 else (),
        shine=round_shine(path, 1, size * 0.16),
        lines=(eye,),
        line_tone="crease",
    )


def capsule(at: Point, angle: float, length: float, width: float, open_: bool, g: Genes) -> list[Part]:
    """A sesame capsule: a grooved four-sided box with a beak; open, its seeds show."""
    h, w = length, width / 2
    path = smooth(
        [
            (0, w * 0.3),
            (h * 0.12, w * 0.86),
            (h * 0.5, w * 1.04),
            (h * 0.84, w * 0.82),
            (h * 1.02, 0),
            (h * 0.84, -w * 0.82),
            (h * 0.5, -w * 1.04),
            (h * 0.12, -w * 0.86),
            (0, -w * 0.3),
        ],
        corners=(0, 4, 8),
    )
    grooves = [
        taper(
            [(h * 0.1, u * w * 0.34), (h * 0.5, u * w * 0.44), (h * 0.9, u * w * 0.16)],
            w * 0.17,
            start=w * 0.1,
            n=7,
        )
        for u in (-1.0, 1.0)
    ]

    def put(p: Path) -> Path:
        return p.rotate(angle).translate(*at)

    body = put(path)
    foot = put(
        smooth(
            [
                (h * 0.04, w * 0.4),
                (-h * 0.02, w * 0.9),
                (h * 0.2, w * 0.5),
                (h * 0.1, 0),
                (h * 0.2, -w * 0.5),
                (-h * 0.02, -w * 0.9),
                (h * 0.04, -w * 0.4),
            ],
            corners=(1, 2, 4, 5),
        )
    )
    shell = Part(
        body,
        "pod",
        shade=crescent(body, -w * 0.4, -w * 0.2, 1.0),
        lines=() if open_ else (Path.join(put(x) for x in grooves),),
        line_tone="crease",
        hatch=(),
    )
    if not open_:
        return [shell, Part(foot, "stem")]
    slot = smooth(
        [
            (h * 0.2, w * 0.22),
            (h * 0.5, w * 0.46),
            (h * 1.0, w * 0.16),
            (h * 1.0, -w * 0.16),
            (h * 0.5, -w * 0.46),
            (h * 0.2, -w * 0.22),
        ],
        corners=(2, 3),
    )
    seeds = []
    for i in range(3):
        seeds.append(
            sesame_seed((0, 0), w * 0.3, 0, g).transform(Affine.translate(h * lerp(0.34, 0.8, i / 2), 0.0))
        )
    row = merge(seeds)
    row = replace(row, path=put(row.path), shade=put(row.shade), light=Path(), shine=(), lines=())
    return [shell, Part(put(slot), "hollow", open=True, gap=False), row, Part(foot, "stem")]


def bell(at: Point, angle: float, length: float, g: Genes) -> list[Part]:
    """Sesame's hanging flower: a tube that widens to a frilled mouth."""
    h, w = length, length * lerp(0.32, 0.42, g["petal"])
    path = smooth(
        [
            (0, w * 0.36),
            (h * 0.4, w * 0.6),
            (h * 0.78, w * 0.84),
            (h * 0.98, w * 1.02),
            (h * 0.94, w * 0.4),
            (h * 1.06, 0),
            (h * 0.94, -w * 0.4),
            (h * 0.98, -w * 1.02),
            (h * 0.78, -w * 0.84),
            (h * 0.4, -w * 0.6),
            (0, -w * 0.36),
        ],
        corners=(0, 3, 4, 6, 7, 10),
    )
    veins = [
        taper([(h * 0.3, u * w * 0.2), (h * 0.84, u * w * 0.44)], w * 0.13, start=w * 0.1, n=5)
        for u in (-1, 1)
    ]
    path, *rest = (p.rotate(angle).translate(*at) for p in (path, *veins))
    return [
        Part(
            path,
            "petal",
            shade=crescent(path, -w * 0.3, -w * 0.1, 1.0),
            lines=(Path.join(rest),),
            line_tone="rib",
        )
    ]


def stalk(foot: Point, heading: float, length: float, turn: float, width: float) -> tuple[Spine, Part]:
    spine = Spine(swung(foot, heading, length, turn, 9), 41)
    path = taper(spine.points[::5], width, start=width * 1.12, end=width * 0.6, peak=0.03, n=9)
    return spine, Part(path, "stem", gap=False)
