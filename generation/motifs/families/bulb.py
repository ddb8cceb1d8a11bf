"""Bulbs: onion whole and halved, garlic head and cloves."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import leaf, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, place
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "onion": {"skin": "#B5562E", "flesh": "#F6EADB", "ring": "#C07F97", "leaf": "#6F9A3F", "root": "#B8925E"},
    "garlic": {"skin": "#EFE2D6", "blush": "#A8799A", "root": "#A98C66", "stem": "#D3BF9F"},
}


def _roots(g: Mapping[str, float], y: float, width: float) -> Part:
    """A beard of short roots under the base."""
    count = 4 + round(g["roots"] * 3)
    reach = lerp(44, 84, g["roots"])
    strokes = []
    for i in range(count):
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        strokes.append(
            taper(
                [
                    (k * width * 0.42, y - 22),
                    (k * width * 0.7, y + reach * 0.45),
                    (k * width * 1.2, y + reach * (1 - 0.3 * abs(k))),
                ],
                20,
                start=20,
                peak=0.05,
                n=5,
            )
        )
    return Part(Path.join(strokes), "root", gap=False)


# -- onion ------------------------------------------------------------------------


def _onion_outline(g: Mapping[str, float], rx: float, ry: float, neck: float, lean: float) -> list[Point]:
    """From the left of the neck down round the base and up again: full shoulders, short neck."""
    half = lerp(30, 50, g["neck"])
    low = lerp(-0.04, 0.16, g["tip"])
    left = [
        (-half * 0.9 + lean, -ry - neck),
        (-half * 1.02 + lean * 0.5, -ry - neck * 0.40),
        (-rx * 0.40, -ry * 0.86),
        (-rx * 0.84, -ry * (0.50 - low)),
        (-rx, ry * (0.04 + low)),
        (-rx * 0.85, ry * (0.58 + low * 0.4)),
        (-rx * 0.46, ry * 0.93),
        (-rx * 0.14, ry),
    ]
    right = [(2 * lean * (0.5 if i == 1 else 1.0 if i == 0 else 0) - x, y) for i, (x, y) in enumerate(left)]
    return left + right[::-1]


def _meridian(k: float, rx: float, ry: float, neck: float, lean: float, width: float) -> Path:
    """A skin line from the neck round the belly to the root; ``k`` -1..1 across."""
    points = [
        (k * 24 + lean * 0.62, -ry - neck * 0.34),
        (k * rx * 0.34, -ry * 0.84),
        (k * rx * 0.86, -ry * 0.24),
        (k * rx * 0.90, ry * 0.28),
        (k * rx * 0.34, ry * 0.92),
    ]
    return taper(points, width, peak=0.55, n=11)


def _onion(g: Mapping[str, float]) -> tuple[Part, ...]:
    rx, ry = lerp(305, 345, g["width"]), lerp(262, 312, g["height"])
    neck, lean = lerp(84, 140, g["neck_curve"]), lerp(-56, 56, g["lean"])
    body = smooth(_onion_outline(g, rx, ry, neck, lean), corners=(0, 15))
    count = 2 + round(g["skins"] * 2)
    spread = [(i + 0.5) / count * 1.56 - 0.78 for i in range(count)]
    lines = tuple(_meridian(k, rx, ry, neck, lean, 17) for k in spread)
    parts: list[Part] = []
    top = (lean, -ry - neck)
    if g["shoot"] > 0.3:
        reach = lerp(120, 250, g["shoot"])
        for side, far in ((-1, 0.8), (1, 1.0)):
            base = (top[0] + side * 14, top[1] + 34)
            tip = (top[0] + lean * 0.4 + side * lerp(46, 100, g["shoot"]), top[1] - reach * far)
            blade = leaf(base, tip, 66, bend=-0.13 * side, belly=0.4)
            parts.append(Part(blade, "leaf", shade=crescent(blade, -12, -6)))
    else:
        half = lerp(30, 50, g["neck"])
        tuft = smooth(
            [
                (top[0] - half * 0.6, top[1] + 20),
                (top[0] - half * 1.5, top[1] - 66),
                (top[0] - half * 0.34, top[1] - 26),
                (top[0] + half * 0.2, top[1] - 104),
                (top[0] + half * 0.62, top[1] - 26),
                (top[0] + half * 1.5, top[1] - 58),
                (top[0] + half * 0.6, top[1] + 20),
            ],
            corners=(0, 1, 2, 3, 4, 5, 6),
        )
        parts.append(Part(tuft, "skin", shade=crescent(tuft, -14, 0, 1.0), gap=False))
    parts.append(_roots(g, ry, rx * 0.3))
    parts.append(
        Part(
            body,
            "skin",
            shade=crescent(body, -rx * 0.20, -ry * 0.07),
            light=taper(
                [(-rx * 0.66, -ry * 0.44), (-rx * 0.86, -ry * 0.02), (-rx * 0.80, ry * 0.34)], rx * 0.105, n=9
            ),
            hatch=tuple(
                taper(
                    [(rx * (k - 0.1), -ry * 0.46), (rx * (k + 0.02), ry * 0.08), (rx * (k - 0.2), ry * 0.66)],
                    w,
                    n=9,
                )
                for k, w in ((0.90, 28), (0.76, 22), (0.64, 16))
            ),
            shine=(
                taper([(-rx * 0.66, -ry * 0.44), (-rx * 0.86, -ry * 0.02), (-rx * 0.80, ry * 0.34)], 24, n=9),
            ),
            lines=lines,
            gap=False,
        )
    )
    return fit(parts, 880)


def _drop(rx: float, ry: float, y: float, peak: float) -> Path:
    """A ring of the cut onion: an oval with a small point above, centred on (0, ``y``)."""
    half = [(0.0, -ry - peak), (rx * 0.40, -ry * 0.80), (rx * 0.86, -ry * 0.40), (rx, ry * 0.12)]
    low = [(rx * 0.80, ry * 0.66), (rx * 0.40, ry * 0.95)]
    right = [*half, *low, (0.0, ry)]
    left = [(-px, py) for px, py in right[-2:0:-1]]
    return smooth([*right, *left], corners=(0,)).translate(0, y)


def _onion_half(g: Mapping[str, float]) -> tuple[Part, ...]:
    """The cut face: the skin's rim, rings that follow it, the heart."""
    rx, ry = lerp(312, 350, g["width"]), lerp(280, 322, g["height"])
    neck, lean = lerp(70, 120, g["neck_curve"]), lerp(-40, 40, g["lean"])
    body = smooth(_onion_outline(g, rx, ry, neck, lean), corners=(0, 15))
    inner = _drop(rx - 34, ry - 30, 4.0, neck * 0.34)
    count = 3 + round(g["skins"])
    rings = []
    for i in range(count):
        k = lerp(0.80, 0.20, i / (count - 1))
        y = ry * lerp(0.03, 0.16, i / (count - 1))
        thick = lerp(20, 15, i / count)
        outer = _drop(rx * k, ry * k, y, 34 * k)
        hole = _drop(rx * k - thick, ry * k - thick, y, 34 * k)
        rings.append(outer + hole.reversed())
    return fit(
        [
            _roots(g, ry, rx * 0.3),
            Part(body, "skin", shade=crescent(body, -26, -8), gap=False),
            Part(
                inner,
                "flesh",
                shade=crescent(inner, -34, -12),
                lines=tuple(rings),
                line_tone="ring",
                open=True,
                gap=False,
            ),
        ],
        870,
    )


# -- garlic -----------------------------------------------------------------------


def _garlic_parts(g: Mapping[str, float]) -> list[Part]:
    """A head: one papery body, its cloves told by seams and a scalloped base, a dry neck."""
    rx, ry = lerp(318, 352, g["width"]), lerp(255, 300, g["height"])
    rise, lean = lerp(190, 270, g["neck_curve"]), lerp(-80, 80, g["lean"])
    half = lerp(34, 50, g["neck"])
    top = (lean, -ry - rise)
    many = g["cloves"] >= 0.5
    left: list[Point] = [
        (top[0] - half, top[1]),
        (top[0] * 0.66 - half * 0.86, top[1] + rise * 0.42),
        (top[0] * 0.2 - rx * 0.30, -ry * 0.88),
        (-rx * 0.78, -ry * 0.42),
        (-rx, ry * 0.16),
        (-rx * 0.84, ry * 0.68),
        (-rx * 0.52, ry * 0.92),
    ]
    right = [
        (rx * 0.52, ry * 0.92),
        (rx * 0.84, ry * 0.68),
        (rx, ry * 0.16),
        (rx * 0.78, -ry * 0.42),
        (top[0] * 0.2 + rx * 0.30, -ry * 0.88),
        (top[0] * 0.66 + half * 0.86, top[1] + rise * 0.42),
        (top[0] + half, top[1]),
    ]
    scallops: list[Point] = [
        (-rx * 0.36, ry * 0.88),
        (-rx * 0.12, ry * 1.02),
        (rx * 0.12, ry * 1.02),
        (rx * 0.36, ry * 0.88),
    ]
    points = [*left, *scallops, *right]
    body = smooth(points, corners=(0, 7, 10, 17))
    marks = (-0.62, -0.24, 0.24, 0.62) if many else (-0.44, 0.44)
    seams = []
    for k in marks:
        seams.append(
            taper(
                [
                    (top[0] * 0.44 + k * half * 1.1, top[1] + rise * 0.66),
                    (top[0] * 0.16 + k * rx * 0.42, -ry * 0.80),
                    (k * rx * 1.02, -ry * 0.1),
                    (k * rx * 1.0, ry * 0.36),
                    (k * rx * 0.62, ry * 0.90),
                ],
                19,
                start=8,
                end=12,
                peak=0.55,
                n=11,
            )
        )
    streaks = []
    for k in (-0.80, 0.0, 0.80) if many else (-0.76, -0.12, 0.16, 0.78):
        streaks.append(
            taper(
                [(k * rx * 0.8, -ry * 0.40), (k * rx * 1.03, ry * 0.02), (k * rx * 1.02, ry * 0.30)], 13, n=7
            )
        )
    shadows = [crescent(body, -rx * 0.16, -ry * 0.05)]
    neck = smooth(
        [
            (top[0] - half * 1.04, top[1] - 8),
            (top[0] - half * 0.2, top[1] + 8),
            (top[0] + half * 1.04, top[1] - 10),
            (top[0] * 0.80 + half * 0.92, top[1] + rise * 0.3),
            (top[0] * 0.58, top[1] + rise * 0.44),
            (top[0] * 0.80 - half * 0.92, top[1] + rise * 0.3),
        ],
        corners=(0, 2),
    )
    fold = [(top[0] + half * 0.3, top[1] + 10), (top[0] * 0.8 + half * 0.3, top[1] + rise * 0.34)]
    return [
        _roots(g, ry * 0.98, rx * 0.26),
        Part(
            body,
            "skin",
            shade=Path.join(shadows),
            hatch=tuple(
                taper(
                    [(rx * (k - 0.12), -ry * 0.32), (rx * k, ry * 0.14), (rx * (k - 0.18), ry * 0.66)], w, n=9
                )
                for k, w in ((0.92, 26), (0.79, 19))
            ),
            lines=(*seams, *streaks),
            line_tone="blush",
            gap=False,
        ),
        Part(
            neck,
            "stem",
            hatch=(taper(fold, 16),),
            gap=False,
        ),
    ]


def _garlic(g: Mapping[str, float]) -> tuple[Part, ...]:
    return fit(_garlic_parts(g), 880)


def _clove(g: Mapping[str, float], size: float, flip: int) -> Part:
    """A clove on its root: bulging outside, flatter inside, a curled tip; ``flip`` -1 bulges left."""
    plump = lerp(0.46, 0.56, g["width"])
    curl = lerp(0.04, 0.24, g["tip"])
    points = [
        (curl, -1.0),
        (-0.14, -0.66),
        (-plump * 0.84, -0.20),
        (-plump, 0.28),
        (-plump * 0.74, 0.68),
        (-0.20, 0.86),
        (0.14, 0.86),
        (plump * 0.62, 0.60),
        (plump * 0.66, 0.16),
        (plump * 0.50, -0.26),
        (curl + 0.05, -0.66),
    ]

    def at(x: float, y: float) -> Point:
        return (-flip * x * size, y * size)

    shape = smooth([at(*p) for p in points], corners=(0, 5, 6))
    seam = [at(curl * 0.8, -0.76), at(0.04, -0.3), at(-0.02, 0.2), at(0.02, 0.74)]
    right = 1 if flip < 0 else -1
    edge = plump * (0.62 if right > 0 else 0.9)
    foot = taper([at(-0.24, 0.80), at(-0.03, 0.77), at(0.20, 0.79)], size * 0.05, n=5)
    return Part(
        shape,
        "skin",
        shade=crescent(shape, -size * 0.11, -size * 0.03, 1.0),
        hatch=tuple(
            taper(
                [
                    at(right * (edge - d - 0.08), -0.16),
                    at(right * (edge - d), 0.22),
                    at(right * (edge - d - 0.1), 0.56),
                ],
                size * w,
                n=9,
            )
            for d, w in ((0.07, 0.07), (0.17, 0.05))
        ),
        lines=(taper(seam, size * 0.062, n=9), foot),
        line_tone="blush",
    )


def _cloves(g: Mapping[str, float]) -> tuple[Part, ...]:
    """A head and two cloves that came off it."""
    head = place(_garlic_parts({**g, "roots": 0.2, "lean": g["lean"] * 0.6}), (-70, -70), 0.92)
    size = lerp(222, 250, g["height"])
    far = lerp(225, 260, g["roots"])
    stands = place([_clove(g, size, 1)], (far, 130), 1.0, lerp(8, 20, g["neck"]))
    lies = place(
        [_clove(g, size * lerp(0.92, 1.0, g["skins"]), -1)], (-90, 270), 1.0, -lerp(66, 84, g["tip"])
    )
    return fit([*head, *stands, *lies], 870)


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"whole": _onion, "half": _onion_half, "bulb": _garlic, "cloves": _cloves}
    return Figure(makers[form](genes), _TONES[species])


FAMILY = Family(
    name="bulb",
    genes=("width", "height", "neck", "neck_curve", "skins", "roots", "lean", "cloves", "shoot", "tip"),
    forms={
        "onion": ("whole", "half"),
        "garlic": ("bulb", "cloves"),
    },
    draw=draw,
)
