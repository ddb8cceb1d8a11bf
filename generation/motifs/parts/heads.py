"""Cabbage and lettuce: heads whole, cut in half, and as a loose leaf."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, radial, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.greens import edged_leaf, ruffled
from generation.motifs.parts.spine import swung
from generation.motifs.shading import crescent, round_hatch, round_shine

TONES = {
    "cabbage": {
        "skin": "#A3C765",
        "leaf": "#7DAA48",
        "outer": "#588B3A",
        "vein": "#E2EFBE",
        "flesh": "#F0F5D4",
        "fold": "#8DB255",
        "core": "#FBF8E2",
    },
    "lettuce": {
        "skin": "#A6CF5F",
        "leaf": "#84B944",
        "outer": "#5C9A38",
        "vein": "#E3F2BC",
        "flesh": "#F0F6D2",
        "stem": "#E9F0CC",
    },
}


def _veined(
    g: Genes, foot: Point, angle: float, length: float, bow: float, reach: float, width: float
) -> list[Path]:
    """A midrib with pairs of side veins that curve up from it."""
    rib = swung(foot, angle, length, bow, 7)
    out = [taper(rib, width * 1.5, start=width * 1.5, peak=0.02, n=7)]
    pairs = 2 + round(g["veins"] * 2)
    for i in range(pairs):
        at = rib[1 + round(4 * i / max(1, pairs - 1)) if pairs > 1 else 2]
        far = reach * (1 - 0.16 * i)
        for side in (1, -1):
            turn = side * lerp(62, 46, i / max(1, pairs - 1))
            run = swung(at, angle + turn, far, -side * 26, 4)
            out.append(taper(run, width, start=width, peak=0.02, n=5))
    return out


# -- cabbage ----------------------------------------------------------------------


def _wrapper(g: Genes, at: Point, angle: float, length: float, width: float, tone: str) -> Part:
    """An outer leaf that stands off the head, wavy along its edge."""
    points = swung(at, angle, length, 0, 5)
    w = width / 2
    table = [(0.0, w * 0.5), (0.3, w * 0.94), (0.6, w), (0.85, w * 0.74), (1.0, w * 0.4)]
    edge = ruffled(table, 4, w * lerp(0.04, 0.1, g["ruffle"]))
    return edged_leaf(
        points,
        [(0.0, w * 0.36, False), *edge],
        tone=tone,
        rib=30,
        veins=((0.16, 0.44, w * 0.74), (0.4, 0.7, w * 0.7), (0.62, 0.86, w * 0.4)),
        pointed=False,
        vein_width=17,
    )


def _cabbage(g: Genes) -> list[Part]:
    """A tight ball with a leaf folded over it, open leaves around."""
    rx = 290 * lerp(0.95, 1.06, g["heart"])
    ry = rx * lerp(0.84, 1.1, g["height"])
    lean = lerp(-12, 12, g["lean"])
    out = lerp(0.9, 1.14, g["spread"])
    parts: list[Part] = []
    count = 2 + round(g["leaves"])
    for side in (-1, 1):
        for i in range(count):
            a = -90 + side * (46 + 42 * i) * out
            length = rx * (1.5, 1.44, 1.28)[i] * lerp(0.94, 1.08, g["size"])
            tone = "outer" if i % 2 == 0 else "leaf"
            parts.append(
                _wrapper(g, (side * rx * 0.1, ry * 0.5), a, length, rx * lerp(0.9, 1.1, g["width"]), tone)
            )
    parts.append(_wrapper(g, (0, ry * 0.4), -90, ry * 1.62, rx * lerp(1.1, 1.3, g["width"]), "outer"))
    ball = radial(lambda a: rx * (1.0 - 0.02 * ((a + 30) % 120 > 60)), 12).scale(1, ry / rx)
    middle = (0.0, 0.0)
    parts.append(
        Part(
            ball,
            "skin",
            shade=crescent(ball, -rx * 0.16, -ry * 0.1),
            hatch=round_hatch(ball, 3, 26, about=middle),
            shine=round_shine(ball, 1, 22, about=middle),
        )
    )
    # the leaf that closes over the ball from one side
    side = 1 if g["fold"] > 0.5 else -1
    k = lerp(0.06, 0.3, abs(g["fold"] - 0.5) * 2)
    edge: list[Point] = [
        (-rx * 0.1 * side, -ry * 0.995),
        (side * rx * (0.26 - k), -ry * 0.62),
        (side * rx * (0.1 - k), -ry * 0.24),
        (side * rx * (0.2 - k), ry * 0.14),
        (side * rx * (0.02 - k), ry * 0.56),
        (side * rx * (0.1 - k), ry * 0.97),
    ]
    rest = [
        (-side * rx * 0.62, ry * 0.84),
        (-side * rx * 0.99, ry * 0.3),
        (-side * rx * 1.0, -ry * 0.3),
        (-side * rx * 0.66, -ry * 0.8),
    ]
    cover = smooth([*edge, *rest], corners=(0, 5))
    veins = _veined(g, (-side * rx * 0.34, ry * 0.95), -90 - side * 10, ry * 1.62, side * 26, rx * 0.52, 16)
    shade = smooth(
        [*[(x - side * rx * 0.13, y) for x, y in edge], *[(x + side * rx * 0.3, y) for x, y in edge[::-1]]],
        corners=(0, 5, 6, 11),
    )
    parts.append(
        Part(
            cover,
            "leaf",
            shade=shade,
            lines=tuple(veins),
            line_tone="vein",
            hatch=round_hatch(ball, 2, 20, about=middle) if side < 0 else (),
        )
    )
    far = _veined(g, (side * rx * 0.42, ry * 0.95), -90 + side * 12, ry * 1.5, -side * 18, rx * 0.34, 14)
    parts[-2] = Part(
        ball,
        "skin",
        parts[-2].shade,
        hatch=parts[-2].hatch,
        shine=parts[-2].shine,
        lines=tuple(far[:1] + far[1::2] if side < 0 else far[:1] + far[2::2]),
        line_tone="vein",
    )
    # two low leaves in front, their tips turned outwards
    for s in (-1, 1):
        parts.append(
            _wrapper(
                g,
                (s * rx * 0.02, ry * 1.06),
                -90 + s * lerp(58, 70, g["spread"]),
                rx * lerp(1.16, 1.3, g["size"]),
                rx * 0.74,
                "leaf" if s > 0 else "outer",
            )
        )
    return place(parts, angle=lean)


def _half(g: Genes) -> list[Part]:
    """The cut face: a pale core that branches, leaves packed around it in folds."""
    rx = 370.0
    ry = rx * lerp(0.86, 1.06, g["height"])
    rim = smooth(
        [
            (0, -ry * 1.0),
            (rx * 0.62, -ry * 0.84),
            (rx, -ry * 0.2),
            (rx * 0.9, ry * 0.44),
            (rx * 0.5, ry * 0.9),
            (rx * 0.14, ry * 1.0),
            (-rx * 0.14, ry * 1.0),
            (-rx * 0.5, ry * 0.9),
            (-rx * 0.9, ry * 0.44),
            (-rx, -ry * 0.2),
            (-rx * 0.62, -ry * 0.84),
        ]
    )
    flesh = rim.scale(0.915, 0.915).translate(0, ry * 0.005)
    folds: list[Path] = []
    count = 3 + round(g["leaves"])
    wave = lerp(0.02, 0.05, g["ruffle"])
    for side in (-1, 1):
        for i in range(count):
            k = lerp(0.8, 0.34, i / (count - 1))
            top = -ry * lerp(0.8, 0.36, i / (count - 1))
            cross = side * rx * (0.06 if i % 2 else 0.18) * (1 if i % 2 == (side > 0) else -0.6)
            foot = ry * lerp(0.66, 0.2, i / (count - 1))
            run = [
                (side * rx * 0.17, foot),
                (side * rx * k * 0.72, foot - ry * 0.26),
                (side * rx * k * (1 + wave), lerp(foot, top, 0.5)),
                (side * rx * (k * 0.84 - wave), lerp(foot, top, 0.76)),
                (side * rx * k * 0.5, top + ry * 0.02),
                (cross, top - ry * 0.02 * i),
            ]
            folds.append(taper(run, lerp(17, 26, g["veins"]), start=8, peak=0.5, n=11))
    w = rx * lerp(0.12, 0.19, g["heart"])
    core = smooth(
        [
            (-w, ry * 0.98),
            (-w * 0.86, ry * 0.5),
            (-w * 0.42, ry * 0.14),
            (0, -ry * lerp(0.0, 0.16, g["heart"])),
            (w * 0.42, ry * 0.14),
            (w * 0.86, ry * 0.5),
            (w, ry * 0.98),
        ],
        corners=(0, 6),
    )
    nicks = tuple(
        taper([(s * w * 0.2, ry * y), (s * w * 0.62, ry * (y - 0.09))], 12, n=4)
        for y in (0.42, 0.64)
        for s in (-1, 1)
    )
    parts: list[Part] = []
    if g["spread"] > 0.45:
        for s in (-1, 1):
            parts.append(
                _wrapper(
                    g,
                    (s * rx * 0.1, ry * 1.0),
                    -90 + s * lerp(40, 58, g["spread"]),
                    rx * 1.5,
                    rx * 0.8,
                    "outer",
                )
            )
    parts += [
        Part(rim, "leaf", shade=crescent(rim, -rx * 0.07, -ry * 0.06, 1.0)),
        Part(flesh, "flesh", lines=tuple(folds), line_tone="fold", open=True, gap=False),
        Part(core, "core", lines=nicks, line_tone="fold", open=True, gap=False),
    ]
    return place(parts, angle=lerp(-16, 16, g["lean"]))


# -- lettuce ----------------------------------------------------------------------


def _frill(
    g: Genes, at: Point, angle: float, length: float, width: float, tone: str, turn: float = 0.0
) -> Part:
    """A broad leaf with a pale rib and a frilled rim."""
    points = swung(at, angle, length, turn, 6)
    w = width / 2
    table = [(0.0, w * 0.3), (0.24, w * 0.56), (0.52, w * 0.92), (0.76, w), (0.93, w * 0.7), (1.0, w * 0.34)]
    edge = ruffled(table, 4 + round(g["ruffle"] * 2), w * lerp(0.09, 0.17, g["ruffle"]))
    return edged_leaf(
        points,
        [(0.0, w * 0.24, False), *edge],
        tone=tone,
        rib=w * lerp(0.2, 0.3, g["veins"]),
        veins=((0.3, 0.52, w * 0.62), (0.5, 0.74, w * 0.6), (0.68, 0.88, w * 0.38))[: 2 + round(g["veins"])],
        pointed=False,
        uneven=0.05,
        vein_width=15,
    )


def _lettuce(g: Genes) -> list[Part]:
    """A loose head from the side: frilled leaves open from one foot, row before row."""
    tall = lerp(560, 680, g["height"])
    wide = lerp(280, 350, g["width"])
    out = lerp(0.86, 1.16, g["spread"])
    lean = lerp(-8, 8, g["lean"])
    rows: list[tuple[float, float, str]] = [
        (-76, 0.86, "outer"),
        (76, 0.84, "outer"),
        (-48, 0.98, "leaf"),
        (48, 0.96, "leaf"),
        (-20, 1.0, "outer"),
        (20, 1.02, "outer"),
        (0, 0.92, "skin"),
        (-58, 0.7, "leaf"),
        (58, 0.7, "leaf"),
        (-26, 0.72, "skin"),
        (27, 0.7, "skin"),
    ]
    if g["leaves"] < 0.5:
        rows = [r for i, r in enumerate(rows) if i not in (0, 1)]
    parts = []
    for a, k, tone in rows:
        bend = a * lerp(0.1, 0.5, g["fold"])
        near = lerp(0.94, 1.06, g["heart"]) if tone == "skin" else 1.0
        near *= 1.0 if tone != "skin" or k > 0.9 else lerp(0.9, 1.06, g["size"])
        parts.append(
            _frill(g, (a * 0.5, 0), -90 + a * out * 0.86 - bend * 0.3, tall * k * near, wide, tone, bend)
        )
    foot = smooth([(-86, -54), (0, -74), (86, -54), (74, 14), (40, 40), (0, 44), (-40, 40), (-74, 14)])
    parts.append(Part(foot, "stem", shade=crescent(foot, -30, -10, 1.0)))
    return place(parts, angle=lean)


def _lettuce_leaf(g: Genes) -> list[Part]:
    """Two leaves, one before the other."""
    tall = lerp(760, 840, g["height"])
    wide = lerp(470, 560, g["width"])
    gap = lerp(20, 40, g["spread"])
    bend = lerp(-14, 14, g["fold"])
    parts = [_frill(g, (40, 0), -90 + gap, tall * lerp(0.84, 0.96, g["size"]), wide * 0.92, "outer", 14)]
    if g["leaves"] > 0.5:
        parts.append(_frill(g, (-40, 0), -90 - gap, tall * 0.86, wide * 0.86, "outer", -14))
    parts.append(_frill(g, (0, 10), -90 + lerp(-12, 4, g["lean"]), tall, wide, "leaf", bend))
    return parts


def draw(species: str, form: str, g: Genes) -> tuple[Part, ...]:
    make = {
        ("cabbage", "head"): _cabbage,
        ("cabbage", "half"): _half,
        ("lettuce", "head"): _lettuce,
        ("lettuce", "leaf"): _lettuce_leaf,
    }[species, form]
    return fit(make(g), 890)
