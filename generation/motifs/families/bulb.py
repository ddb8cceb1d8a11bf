"""Bulbs: onion whole and halved, garlic head and cloves."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import leaf, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint

_TONES = {
    "onion": {"skin": "#B5562E", "flesh": "#F6EADB", "ring": "#C98BA0", "leaf": "#6F9A3F", "root": "#C9A878"},
    "garlic": {
        "skin": "#F1E8DC",
        "blush": "#B58AA6",
        "leaf": "#7F9A4F",
        "root": "#B79B78",
        "stem": "#D9C9AE",
    },
}


def _outline(g: Mapping[str, float], rx: float, ry: float, neck: float, lean: float) -> list[Point]:
    """A bulb from its neck round: shoulders low, base nearly flat."""
    half = lerp(34, 58, g["neck"])
    low = lerp(0.12, 0.26, g["tip"])
    return [
        (-half * 0.8 + lean, -ry - neck),
        (-half + lean * 0.6, -ry - neck * 0.45),
        (-rx * 0.52, -ry * 0.66),
        (-rx, ry * low),
        (-rx * 0.70, ry * 0.80),
        (-rx * 0.16, ry),
        (rx * 0.16, ry),
        (rx * 0.70, ry * 0.80),
        (rx, ry * low),
        (rx * 0.52, -ry * 0.66),
        (half + lean * 0.6, -ry - neck * 0.45),
        (half * 0.8 + lean, -ry - neck),
    ]


def _meridians(rx: float, ry: float, neck: float, lean: float, count: int, width: float) -> tuple[Path, ...]:
    """Skin lines that run from the neck round the belly to the root."""
    out = []
    for i in range(count):
        k = (i - (count - 1) / 2) / ((count - 1) / 2 or 1) * 0.74
        out.append(
            taper(
                [
                    (k * 30 + lean * 0.7, -ry - neck * 0.3),
                    (k * rx * 0.62, -ry * 0.45),
                    (k * rx * 1.02, ry * 0.2),
                    (k * rx * 0.5, ry * 0.82),
                ],
                width,
                peak=0.5,
                n=9,
            )
        )
    return tuple(out)


def _roots(g: Mapping[str, float], y: float, width: float) -> Part:
    count = 4 + round(g["roots"] * 3)
    reach = lerp(46, 86, g["roots"])
    strokes = []
    for i in range(count):
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        strokes.append(
            taper(
                [
                    (k * width * 0.5, y - 14),
                    (k * width * 0.8, y + reach * 0.5),
                    (k * width * 1.15, y + reach * (1 - 0.25 * abs(k))),
                ],
                19,
                start=19,
                peak=0.05,
            )
        )
    return Part(Path.join(strokes), "root", gap=False)


def _onion(g: Mapping[str, float]) -> list[Part]:
    rx, ry = lerp(300, 350, g["width"]), lerp(250, 310, g["height"])
    neck, lean = lerp(120, 190, g["neck_curve"]), lerp(-60, 60, g["lean"])
    body = smooth(_outline(g, rx, ry, neck, lean), corners=(0, 11))
    lines = _meridians(rx, ry, neck, lean, 3 + 2 * round(g["skins"]), 14)
    parts: list[Part] = []
    if g["shoot"] > 0.25:
        for side, reach in ((-1, 0.85), (1, 1.0)):
            base = (lean + side * 10, -ry - neck + 50)
            tip = (
                lean * 1.3 + side * lerp(40, 110, g["shoot"]),
                -ry - neck - lerp(90, 200, g["shoot"]) * reach,
            )
            blade = leaf(base, tip, 62, bend=-0.14 * side, belly=0.4)
            parts.append(Part(blade, "leaf", shade=crescent(blade, -12, -6)))
    parts.append(_roots(g, ry, rx * 0.3))
    parts.append(
        Part(
            body,
            "skin",
            shade=crescent(body, -rx * 0.17, -ry * 0.05),
            light=glint(body, 0.10, 0.6, -150),
            hatch=tuple(
                taper(
                    [(rx * k, -ry * 0.34), (rx * (k + 0.14), ry * 0.16), (rx * (k - 0.03), ry * 0.62)], w, n=9
                )
                for k, w in ((0.74, 26), (0.58, 20), (0.43, 15))
            ),
            shine=(
                taper([(-rx * 0.60, -ry * 0.30), (-rx * 0.78, ry * 0.12), (-rx * 0.66, ry * 0.46)], 22, n=9),
            ),
            lines=lines,
        )
    )
    return parts


def _onion_half(g: Mapping[str, float]) -> list[Part]:
    rx, ry = lerp(310, 360, g["width"]), lerp(270, 320, g["height"])
    neck, lean = lerp(90, 150, g["neck_curve"]), lerp(-40, 40, g["lean"])
    body = smooth(_outline(g, rx, ry, neck, lean), corners=(0, 11))
    inner = smooth(
        [(x * 0.88, y * 0.88 + ry * 0.02) for x, y in _outline(g, rx, ry, neck * 0.5, lean * 0.6)],
        corners=(0, 11),
    )
    rings: list[Path] = []
    count = 3 + round(g["skins"])
    for i in range(count):
        k = 0.72 - 0.62 * i / count
        points = [(x * k, (y + ry * 0.1) * k) for x, y in _outline(g, rx, ry, neck * 0.4, lean * 0.5)]
        shape = smooth(points, corners=(0, 11))
        small = shape.transform(_about(0.90, (0, ry * 0.08)))
        rings.append(shape + small.reversed())
    return [
        _roots(g, ry, rx * 0.3),
        Part(body, "skin", shade=crescent(body, -30, -10), hatch=()),
        Part(
            inner,
            "flesh",
            shade=crescent(inner, -38, -12),
            lines=tuple(rings),
            line_tone="ring",
            open=True,
            gap=False,
        ),
    ]


def _about(k: float, centre: Point):  # type: ignore[no-untyped-def]
    from generation.drawing.path import Affine

    x, y = centre
    return Affine.translate(-x, -y).then(Affine.scale(k)).then(Affine.translate(x, y))


def _garlic(g: Mapping[str, float]) -> list[Part]:
    """Three to five bulging cloves under one papery neck."""
    rx, ry = lerp(310, 360, g["width"]), lerp(250, 300, g["height"])
    neck, lean = lerp(170, 240, g["neck_curve"]), lerp(-70, 70, g["lean"])
    base = ry * 0.96
    half = lerp(30, 44, g["neck"])
    top = (lean, -ry - neck)
    parts = [_roots(g, base, rx * 0.26)]
    count = 3 if g["cloves"] < 0.5 else 5
    offsets = (-1, 1, 0) if count == 3 else (-1, 1, -0.56, 0.56, 0)
    for k in offsets:
        bulge = rx * (0.50 if count == 3 else 0.42)
        cx = k * rx * 0.52
        out = [
            (top[0] + k * half * 0.6 - (half * 0.5 if k == 0 else 0), top[1] + 50),
            (cx - bulge * 0.42 - (rx * 0.06 if k < 0 else 0), -ry * 0.62),
            (cx - bulge * (0.96 if k <= 0 else 0.7), ry * 0.12),
            (cx - bulge * 0.52, ry * 0.78),
            (cx * 0.55, base),
            (cx + bulge * 0.52, ry * 0.78),
            (cx + bulge * (0.96 if k >= 0 else 0.7), ry * 0.12),
            (cx + bulge * 0.42 + (rx * 0.06 if k > 0 else 0), -ry * 0.62),
            (top[0] + k * half * 0.6 + (half * 0.5 if k == 0 else 0), top[1] + 50),
        ]
        clove = smooth(out, corners=(0, 8))
        seams = [
            taper(
                [
                    (lerp(top[0], cx, 0.5) + s * bulge * 0.12, -ry * 0.7),
                    (cx + s * bulge * 0.42, ry * 0.02),
                    (cx + s * bulge * 0.26, ry * 0.62),
                ],
                13,
                n=9,
            )
            for s in ((-1, 1) if k == 0 else (1 if k > 0 else -1,))
        ]
        parts.append(
            Part(
                clove,
                "skin",
                shade=crescent(clove, -bulge * 0.2, -8),
                hatch=(
                    taper(
                        [
                            (cx + bulge * 0.68, -ry * 0.2),
                            (cx + bulge * 0.8, ry * 0.14),
                            (cx + bulge * 0.56, ry * 0.6),
                        ],
                        20,
                        n=9,
                    ),
                    taper(
                        [
                            (cx + bulge * 0.48, -ry * 0.1),
                            (cx + bulge * 0.58, ry * 0.16),
                            (cx + bulge * 0.40, ry * 0.52),
                        ],
                        15,
                        n=9,
                    ),
                ),
                shine=(),
                lines=tuple(seams),
                line_tone="blush",
            )
        )
    stem = smooth(
        [
            (top[0] - half, top[1] - 10),
            (top[0] - half * 0.86, top[1] + 90),
            (-half * 1.9, -ry * 0.72),
            (0, -ry * 0.60),
            (half * 1.9, -ry * 0.72),
            (top[0] + half * 0.86, top[1] + 90),
            (top[0] + half, top[1] - 10),
            (top[0], top[1] - 2),
        ],
        corners=(0, 2, 4, 6),
    )
    fibres = tuple(
        taper([(top[0] + s * half * 0.4, top[1] + 16), (s * half * 0.62, -ry * 0.78)], 11, n=5)
        for s in (-1, 1)
    )
    parts.append(Part(stem, "stem", shade=crescent(stem, -18, -2), lines=fibres))
    return parts


def _clove(at: Point, size: float, turn: float, g: Mapping[str, float]) -> Part:
    plump = lerp(0.50, 0.62, g["width"])
    points = [
        (0, -size),
        (-size * plump * 0.72, -size * 0.34),
        (-size * plump, size * 0.28),
        (-size * 0.34, size * 0.72),
        (size * 0.26, size * 0.74),
        (size * plump * 0.86, size * 0.30),
        (size * plump * 0.74, -size * 0.22),
        (size * 0.16, -size * 0.66),
    ]
    shape = smooth(points, corners=(0, 3, 4)).rotate(turn).translate(*at)
    seam = taper(
        [(size * 0.02, -size * 0.66), (size * plump * 0.24, 0), (size * 0.02, size * 0.58)], size * 0.055, n=9
    )
    seam = seam.rotate(turn).translate(*at)
    return Part(
        shape,
        "skin",
        shade=crescent(shape, -size * 0.13, -size * 0.03),
        light=Path(),
        hatch=tuple(
            taper(
                [
                    (size * plump * k, -size * 0.22),
                    (size * plump * (k + 0.12), size * 0.2),
                    (size * plump * k * 0.7, size * 0.56),
                ],
                size * w,
                n=9,
            )
            .rotate(turn)
            .translate(*at)
            for k, w in ((0.66, 0.085), (0.44, 0.06))
        ),
        lines=(intersection(seam, shape),),
        line_tone="blush",
    )


def _cloves(g: Mapping[str, float]) -> list[Part]:
    """Three cloves: two leaning, one lying before them."""
    size = lerp(330, 370, g["height"])
    open_ = lerp(16, 30, g["lean"])
    parts = [_clove((-170, -60), size, -open_, g), _clove((170, -50), size * 0.96, open_, g)]
    parts.append(
        _clove(
            (lerp(-40, 40, g["shoot"]), 170), size * lerp(0.7, 0.82, g["cloves"]), lerp(54, 78, g["tip"]), g
        )
    )
    return parts


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"whole": _onion, "half": _onion_half, "bulb": _garlic, "cloves": _cloves}
    return Figure(tuple(makers[form](genes)), _TONES[species])


FAMILY = Family(
    name="bulb",
    genes=("width", "height", "neck", "neck_curve", "skins", "roots", "lean", "cloves", "shoot", "tip"),
    forms={
        "onion": ("whole", "half"),
        "garlic": ("bulb", "cloves"),
    },
    draw=draw,
)
