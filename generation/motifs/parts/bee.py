"""The honey bee, seen from above; and six-sided cells."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import inset, intersection, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.vessel import rounded
from generation.motifs.shading import crescent, glint, round_hatch


def hexagon(cx: float, cy: float, radius: float, corner: float = 0.12) -> Path:
    """Points left and right up and down: a corner at the top."""
    return rounded([(*polar(-90 + 60 * i, radius, (cx, cy)), radius * corner) for i in range(6)])


def bee(g: Mapping[str, float]) -> list[Part]:
    """Head up. ``wings`` spread, ``width`` and ``height`` of the belly, ``comb`` its stripes."""
    return [*_wings(g), *_belly(g), *_front(g)]


def _wings(g: Mapping[str, float]) -> list[Part]:
    size = lerp(330, 440, g["wings"])
    wide = lerp(0.31, 0.42, g["label"])
    up = lerp(-12, -40, g["drip"])
    parts = []
    for reach, angle, base in ((0.74, up + 52, (56.0, 36.0)), (1.0, up, (60.0, -26.0))):
        right = _wing(base, angle, size * reach, size * reach * wide)
        tip = polar(angle, size * reach * 0.8, base)
        veins = tuple(
            taper(
                [
                    base,
                    polar(angle + k, size * reach * 0.42, base),
                    polar(angle + k * 0.85, size * reach * 0.76, base),
                ],
                12,
                start=10,
                n=5,
            )
            for k in (-7.0, 9.0)
        )
        shade = right.translate(0, size * 0.1)
        for flip in (False, True):
            path = right.mirror() if flip else right
            parts.append(
                Part(
                    path,
                    "wing",
                    shade=shade.mirror() if flip else shade,
                    lines=tuple(v.mirror() for v in veins) if flip else veins,
                    hatch=_wing_hatch(tip, angle, size * reach, flip),
                    open=True,
                )
            )
    return parts


def _wing_hatch(tip: Point, angle: float, size: float, flip: bool) -> tuple[Path, ...]:
    out = []
    for k in (0.1, 0.24):
        a = polar(angle + 90, size * 0.11, tip)
        b = polar(angle + 180, size * (0.3 + k), a)
        stroke = taper([polar(angle + 180, size * k * 0.4, a), b], 11, n=4).translate(0, -size * k * 0.22)
        out.append(stroke.mirror() if flip else stroke)
    return tuple(out)


def _wing(base: Point, angle: float, length: float, wide: float) -> Path:
    """A rounded blade, fuller towards its end."""
    half = wide / 2
    points = [
        (0, 0),
        (length * 0.3, -half * 0.72),
        (length * 0.66, -half * 1.04),
        (length * 0.93, -half * 0.7),
        (length, half * 0.1),
        (length * 0.86, half * 0.86),
        (length * 0.54, half * 0.98),
        (length * 0.22, half * 0.56),
    ]
    return smooth(points, corners=(0,)).rotate(angle).translate(*base)


def _belly(g: Mapping[str, float]) -> list[Part]:
    w = lerp(118, 152, g["width"])
    h = lerp(300, 380, g["height"])
    top = 40.0
    path = smooth(
        [
            (0, top - 14),
            (w * 0.72, top + h * 0.06),
            (w, top + h * 0.34),
            (w * 0.84, top + h * 0.68),
            (w * 0.36, top + h * 0.94),
            (0, top + h * 1.04),
            (-w * 0.36, top + h * 0.94),
            (-w * 0.84, top + h * 0.68),
            (-w, top + h * 0.34),
            (-w * 0.72, top + h * 0.06),
        ],
        corners=(5,),
    )
    count = 3 + int(g["comb"] * 1.99)
    pitch = h * 0.84 / count
    sag = w * 0.17
    bands = []
    # stripes end short of the outline: the silhouette holds where they are carved out
    within = inset(path, 15)
    for i in range(count):
        y, thick = top + h * 0.2 + pitch * i, pitch * 0.48
        band = smooth(
            [
                (-w * 1.2, y - sag * 0.9),
                (0, y + sag * 0.5),
                (w * 1.2, y - sag * 0.9),
                (w * 1.2, y + thick - sag * 0.9),
                (0, y + thick + sag * 0.5),
                (-w * 1.2, y + thick - sag * 0.9),
            ],
            corners=(0, 2, 3, 5),
        )
        bands.append(intersection(band, within))
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -w * 0.32, -14, 1.0),
            light=glint(path, 0.16, 0.6, -150),
            hatch=round_hatch(path, 2, 17),
            lines=tuple(bands),
            line_tone="dark",
        )
    ]


def _front(g: Mapping[str, float]) -> list[Part]:
    """Thorax, head and feelers."""
    r = lerp(94, 128, g["shoulder"])
    ruff = smooth([polar(360 * i / 18, r * (1.07 if i % 2 else 0.95), (0, -24)) for i in range(18)])
    head = smooth(
        [(-70, -150), (-58, -190), (0, -208), (58, -190), (70, -150), (44, -112), (0, -100), (-44, -112)]
    )
    head = head.translate(0, 110).scale(lerp(0.92, 1.2, g["lid"])).translate(0, -110)
    bend = lerp(40, 120, g["dipper"])
    feelers = []
    for side in (-1, 1):
        spine = [(side * 24, -196), (side * 52, -270), (side * (48 + bend), -312)]
        feelers.append(taper(spine, 17, start=16, end=16, n=6))
        feelers.append(ellipse(side * (48 + bend), -312, 17, 14))
    return [
        Part(union(*feelers), "dark"),
        Part(
            head,
            "dark",
            light=ellipse(-32, -168, 15, 12),
            shine=(ellipse(-34, -164, 13, 11), ellipse(34, -164, 13, 11)),
        ),
        Part(
            ruff,
            "amber",
            shade=crescent(ruff, -r * 0.3, -r * 0.2, 1.0),
            light=glint(ruff, 0.16, 0.5),
            hatch=round_hatch(ruff, 2, 15),
        ),
    ]
