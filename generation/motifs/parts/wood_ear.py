"""Wood ears: thin lobed ears with veins, on a twig or on a log."""

from __future__ import annotations

from generation.drawing.path import Affine, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, place, twig
from generation.motifs.shading import contour_strokes, crescent

TONES = {
    "skin": "#9A7162",
    "inner": "#64443C",
    "deep": "#3B2A26",
    "fold": "#B58B79",
    "stem": "#A07D58",
    "bark": "#A07D58",
    "grain": "#6E5236",
    "wood": "#E8D2AC",
}

_MARGIN: tuple[tuple[float, float, int], ...] = (
    (-172, 0.5, 0),
    (-152, 0.98, 1),
    (-130, 1.16, 1),
    (-112, 1.14, -1),
    (-92, 1.36, 1),
    (-70, 1.44, 1),
    (-53, 1.24, -1),
    (-34, 1.24, 1),
    (-16, 0.98, 1),
    (-4, 0.5, 0),
)
"""An ear's edge from its seat: degrees, length in radii, whether a lobe (1) or a dip (-1)."""


def _margin(g: Genes, r: float, k: float) -> list[Point]:
    wave = lerp(0.02, 0.14, g["cap_curve"])
    tall = lerp(0.94, 1.14, g["cap_height"])
    out = []
    for angle, reach, lobe in _MARGIN:
        x, y = polar(angle, r * reach * k * (1 + wave * (0.3 if lobe > 0 else lobe)))
        out.append((x, y * tall))
    return out


def _ear(g: Genes, r: float, seed: int, turn: float) -> list[Part]:
    """A thin ear seated at (0, 0), hollow side to us: a pale edge, veins that fork from the seat."""
    foot = r * 0.16
    outer = smooth([(foot, r * 0.1), (-foot, r * 0.1), *_margin(g, r, 1.0)], corners=(0, 1))
    rim = lerp(0.84, 0.76, g["gills"])
    low = (0.0, -r * 0.1)
    inner = smooth([low, *[(x, y - r * 0.06) for x, y in _margin(g, r, rim)]], corners=(0,))
    veins = []
    n = 3 + round(2 * g["spots"])
    for i in range(n):
        angle = lerp(-146, -30, i / (n - 1))
        reach = r * (0.98 if i % 2 else 0.82)
        mid = polar(angle + 7 * (1 if i % 2 else -1), reach * 0.6, low)
        run = [polar(angle, r * 0.34, low), mid, polar(angle, reach, low)]
        veins.append(taper(run, r * 0.085, start=r * 0.05, n=6))
    parts = [
        Part(
            outer,
            "skin",
            shade=crescent(outer, -r * 0.12, -r * 0.08, 1.0),
            hatch=contour_strokes(outer, -40, 40, (0.95,), r * 0.06, about=(0.0, -r * 0.6)),
        ),
        Part(
            inner,
            "inner",
            shade=crescent(inner, r * 0.12, r * 0.1, 1.0),
            lines=tuple(veins),
            line_tone="fold",
            gap=False,
        ),
    ]
    if seed % 2:
        parts = [p.transform(Affine.scale(-1, 1)) for p in parts]
    return place(parts, angle=turn)


_SEATS: dict[int, tuple[tuple[float, float, float], ...]] = {
    2: ((0.56, 0.74, 22), (-0.34, 1.0, -8)),
    3: ((-0.92, 0.66, -22), (0.92, 0.72, 20), (0.0, 1.0, 0)),
    4: ((-1.06, 0.6, -24), (1.14, 0.6, 24), (0.5, 0.76, 10), (-0.32, 0.94, -6)),
}
"""Seat along the wood (-1..1), size and turn of each ear, the hindmost first."""


def _row(g: Genes, r: float, reach: float, count: int) -> list[Part]:
    """Ears side by side on y = 0, ``reach`` to either side, leaning apart."""
    parts: list[Part] = []
    flip = 1 if g["ring"] > 0.5 else 0
    fan = lerp(0.8, 1.2, g["ring"])
    for i, (x, k, turn) in enumerate(_SEATS[count]):
        parts += place(_ear(g, r * k, i + flip, turn * fan), (x * reach, abs(x) * r * 0.06))
    return parts


def twig_of_ears(g: Genes) -> list[Part]:
    """Ears on a dead twig, one small one below it."""
    count = 2 + round(g["count"] * 2)
    r = lerp(268, 300, g["cap_width"]) * (1.06, 0.96, 0.92)[count - 2]
    reach = lerp(270, 320, g["stem_length"])
    width = lerp(46, 74, g["stem_width"])
    wood = twig([(-470, 40), (-180, 4), (160, 22), (480, -24)], width, width * 0.6, nicks=4)
    spur = taper(
        [(300, 10), (372, 66), (400, 120)], width * 0.5, start=width * 0.6, end=width * 0.4, peak=0.1, n=5
    )
    low = place(_ear(g, r * 0.44, 1, 168), (reach * 0.36, 20))
    ears = _row(g, r, reach, count)
    return place([*low, Part(spur, "stem"), wood, *ears], angle=lerp(-10, 10, g["lean"]))


def log_of_ears(g: Genes) -> list[Part]:
    """Ears along the log they grow from."""
    length, fat = lerp(760, 840, g["stem_length"]), lerp(84, 112, g["stem_width"])
    body = smooth(
        [
            (-length / 2, -fat),
            (0, -fat * 1.04),
            (length / 2, -fat),
            (length / 2 + fat * 0.4, 0),
            (length / 2, fat),
            (0, fat * 1.02),
            (-length / 2, fat),
        ],
        corners=(0, 2, 4, 6),
    )
    marks = ((-0.34, 0.5), (-0.08, 0.68), (0.2, 0.46), (-0.2, 0.14), (0.06, 0.24), (0.3, 0.76))
    bark = [
        taper(
            [(x * length, y * fat), ((x + 0.09) * length, y * fat + 8), ((x + 0.17) * length, y * fat - 4)],
            17,
            n=6,
        )
        for x, y in marks
    ]
    face = ellipse(-length / 2, 0, fat * 0.46, fat)
    core = ellipse(-length / 2, 0, fat * 0.36, fat * 0.8)
    ring = (
        ellipse(-length / 2, 0, fat * 0.2, fat * 0.46)
        + ellipse(-length / 2, 0, fat * 0.12, fat * 0.28).reversed()
    )
    count = 2 + round(g["count"] * 2)
    r = lerp(236, 262, g["cap_width"]) * (1.06, 0.96, 0.9)[count - 2]
    ears = place(_row(g, r, length * 0.33, count), (30, -fat * 0.62))
    return place(
        [
            Part(
                body, "bark", shade=crescent(body, 0, -fat * 0.5, 1.0), lines=tuple(bark), line_tone="grain"
            ),
            Part(face, "bark", light=crescent(face, 10, 8, 1.0)),
            Part(
                core,
                "wood",
                lines=(ring,),
                line_tone="grain",
                open=True,
                gap=False,
            ),
            *ears,
        ],
        angle=lerp(-10, 4, g["lean"]),
    )
