"""Bread: the scored oval loaf, the round country loaf, the tin loaf with slices."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference, intersection, union
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.animal import rows
from generation.motifs.parts.fruit import Genes, drop, place
from generation.motifs.parts.jam import slice_outline
from generation.motifs.parts.place import fitted, place_all
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "skin": "#C4853F",
    "top": "#B5702E",
    "cut": "#F0D3A0",
    "crumb": "#F6E4C2",
    "pore": "#DDBE8C",
    "flour": "#FBF1DC",
    "wheat": "#D9A441",
    "wheat_dark": "#A8762A",
}


def ear(at: Point, angle: float, size: float, pairs: int) -> list[Part]:
    """An ear of wheat that points along +x before ``angle``; its stalk runs behind ``at``."""
    step = size / pairs
    long = step * 1.24
    grains = [
        drop((step * (i + 0.3 + 0.12 * s), s * long * 0.4), long, long * 0.44, s * 26)
        for i in range(pairs)
        for s in (-1.0, 1.0)
    ]
    grains.append(drop((size + step * 0.5, 0), long, long * 0.5, 0))
    awns = [
        taper(
            [(step * (i + 0.6), s * long * 0.5), (step * (i + 0.6) + long * 0.9, s * long * 1.06)],
            9,
            start=9,
            n=4,
            peak=0.1,
        )
        for i in range(pairs)
        for s in (-1.0, 1.0)
    ]
    stalk = taper(
        [(-size * 1.0, size * 0.1), (-size * 0.4, 0), (size * 0.9, 0)], 17, start=17, end=12, peak=0.1, n=5
    )
    return place(
        [Part(Path.join((stalk, *awns)), "wheat_dark", gap=False), Part(Path.join(grains), "wheat")],
        at,
        1.0,
        angle,
    )


def _seeds(g: Genes, spots: list[Point]) -> list[Path]:
    """Seeds on the crust from the gene ``seeds`` on."""
    if g["seeds"] < 0.55:
        return []
    k = (g["seeds"] - 0.55) / 0.45
    n = round(lerp(0.7, 1.0, k) * len(spots))
    return [drop(p, lerp(40, 50, k), lerp(19, 24, k), 37 * i) for i, p in enumerate(spots[:n])]


def _loaf(g: Genes) -> list[Part]:
    """A long oval loaf, slanting cuts that opened in the oven."""
    rx = lerp(390, 450, g["length"])
    ry = lerp(170, 250, g["height"])
    p = lerp(2.0, 2.7, g["round"])
    points = []
    for i in range(14):
        a = 2 * math.pi * i / 14
        c, s = math.cos(a), math.sin(a)
        x = rx * math.copysign(abs(c) ** (2 / p), c)
        y = ry * math.copysign(abs(s) ** (2 / p), s)
        points.append((x, y * (0.72 if y > 0 else 1.06)))
    body = smooth(points)
    n = 3 + round(g["cuts"] * 2)
    slant = lerp(40, 150, g["slant"])
    wide = lerp(40, 78, g["cut_width"]) * 3.6 / n
    cuts, ears = [], []
    for i in range(n):
        t = (i + 0.5) / n * 2 - 1
        x = t * rx * 0.86
        long = ry * (0.78 - 0.3 * abs(t) ** 2)
        line = [(x - slant * 0.5, long * 0.62 - 20), (x + 6, -12), (x + slant * 0.5, -long - 6)]
        cuts.append(intersection(taper(line, wide, n=7), body))
        ears.append(taper([(px + wide * 0.42, py + 4) for px, py in line], lerp(12, 20, g["cut_width"]), n=7))
    spots = []
    for i in range(1, n):
        x = (i / n * 2 - 1) * rx * 0.86
        spots += [(x + slant * 0.26, -ry * 0.4), (x - slant * 0.2, ry * 0.3)]
    seeds = _seeds(g, spots)
    under = rows(
        [(rx * 0.98, 10), (rx * 0.74, ry * 0.5), (0, ry * 0.7), (-rx * 0.6, ry * 0.56)], (-8, -20), 3, 19, 0.1
    )
    crust = Part(
        body,
        "skin",
        shade=crescent(body, -24, -ry * 0.26, 1.0),
        hatch=under,
        light=_dusting(g, rx, ry),
        lines=tuple(seeds),
        line_tone="flour",
    )
    opened = Part(
        Path.join(cuts),
        "cut",
        lines=(intersection(Path.join(ears), Path.join(cuts)),),
        line_tone="top",
        open=True,
        gap=False,
    )
    parts = [crust, opened]
    if g["wheat"] > 0.4:
        size = lerp(210, 280, g["wheat"])
        parts = (
            [*ear((rx * 0.3, ry * 0.86), lerp(-24, 4, g["tilt"]), size, 4), *parts]
            if g["wheat"] < 0.7
            else [*parts, *ear((rx * 0.04, ry * 0.8), lerp(-16, 6, g["tilt"]), size, 5)]
        )
    return place_all(parts, Affine.rotate(lerp(-14, 2, g["tilt"])))


def _dusting(g: Genes, rx: float, ry: float) -> Path:
    """The light along a loaf's upper edge, ever broader with the gene ``dust``."""
    wide = lerp(20, 60, g["dust"])
    return taper(
        [(-rx * 0.86, -ry * 0.2), (-rx * 0.56, -ry * 0.72), (-rx * 0.1, -ry * 0.9), (rx * 0.4, -ry * 0.84)],
        wide,
        start=10,
        end=10,
        n=9,
    )


def _round(g: Genes) -> list[Part]:
    """A round country loaf: a cross, a leaf or a lattice cut in its floured dome."""
    r = 400.0
    rx, dome = r * lerp(1.0, 1.12, g["length"]), r * lerp(0.62, 0.86, g["height"])
    low = r * lerp(0.42, 0.34, g["round"])
    shoulder = lerp(0.62, 0.76, g["round"])
    body = smooth(
        [
            (0, -dome),
            (rx * 0.5, -dome * 0.9),
            (rx * 0.9, -dome * (shoulder - 0.3)),
            (rx, low * 0.3),
            (rx * 0.84, low * 0.88),
            (rx * 0.4, low),
            (-rx * 0.4, low),
            (-rx * 0.84, low * 0.88),
            (-rx, low * 0.3),
            (-rx * 0.9, -dome * (shoulder - 0.3)),
            (-rx * 0.5, -dome * 0.9),
        ]
    )
    squash = lerp(0.56, 0.68, g["height"])
    mid = -dome * 0.4
    dusted = intersection(
        body, ellipse(0, mid, rx * lerp(0.82, 0.94, g["dust"]), dome * lerp(0.74, 0.86, g["dust"]))
    )
    wide = lerp(40, 68, g["cut_width"])
    marks: list[Path] = []
    if g["cuts"] < 0.36:
        for a in (45 + 30 * (g["slant"] - 0.5), 135 + 30 * (g["slant"] - 0.5)):
            marks.append(taper([polar(a, -r * 0.66), polar(a + 4, 0), polar(a, r * 0.66)], wide * 1.2, n=7))
    elif g["cuts"] < 0.7:
        marks.append(taper([(-8, r * 0.7), (10, 0), (0, -r * 0.66)], wide, n=7))
        pairs = 3 + round(g["slant"])
        for i in range(pairs):
            y = lerp(r * 0.42, -r * 0.3, i / (pairs - 1))
            for s in (-1.0, 1.0):
                marks.append(
                    taper(
                        [(s * 44, y), (s * r * 0.3, y - 74), (s * r * 0.52, y - 160)],
                        wide * 0.8,
                        start=10,
                        peak=0.5,
                        n=6,
                    )
                )
    else:
        n = 3
        for i in range(n):
            off = lerp(-r * 0.4, r * 0.4, i / (n - 1))
            long = math.sqrt(r * r * 0.46 - off * off)
            marks.append(
                taper([(off - 20, -long), (off, 0), (off + 20, long)], wide, n=7).rotate(
                    lerp(-20, 20, g["slant"])
                )
            )
            marks.append(
                taper([(-long, off + 16), (0, off), (long, off - 16)], wide, n=7).rotate(
                    lerp(-20, 20, g["slant"])
                )
            )
    cut = intersection(union(*marks).scale(1.0, squash).translate(0, mid), dusted)
    seeds = _seeds(
        g,
        [
            (rx * 0.8 * math.cos(a), mid + dome * 0.66 * math.sin(a))
            for a in (math.radians(40 * i + 12) for i in range(9))
        ],
    )
    parts = [
        Part(
            body,
            "top",
            shade=crescent(body, -20, -low * 0.5, 1.0),
            hatch=rows(
                [(rx * 0.99, low * 0.2), (rx * 0.8, low * 0.84), (0, low), (-rx * 0.6, low * 0.94)],
                (-8, -20),
                3,
                19,
                0.1,
            ),
        ),
        Part(
            dusted,
            "skin",
            light=_dusting(g, rx * 0.8, dome * 0.9),
            hatch=rows(
                [(rx * 0.86, mid), (rx * 0.7, mid + dome * 0.5), (rx * 0.2, mid + dome * 0.74)],
                (-18, -14),
                2,
                16,
            ),
            lines=tuple(seeds),
            line_tone="flour",
            gap=False,
        ),
        Part(cut, "cut", open=True, gap=False),
    ]
    if g["wheat"] > 0.4:
        parts += ear((rx * 0.2, low + 20), lerp(-14, 4, g["tilt"]), lerp(230, 300, g["wheat"]), 5)
    return place_all(parts, Affine.rotate(lerp(-8, 8, g["tilt"])))


def _tin(g: Genes) -> list[Part]:
    """A tin loaf seen from its cut end, a slice or two lying before it."""
    w, h = lerp(210, 240, g["length"] * 0.4), lerp(220, 280, g["height"])
    deep = lerp(330, 470, g["length"])
    rise = -lerp(60, 130, g["tilt"])
    face = slice_outline(w, h, g["round"])
    far = face.scale(0.92).translate(deep, rise)
    fb, nb = far.bounds(), face.bounds()
    top_y = -h * 1.02
    side = smooth(
        [
            (0, top_y),
            (deep * 0.5, top_y + rise * 0.5 - 14),
            (deep, fb.top),
            (fb.right - 10, fb.top + h * 0.14),
            (fb.right, fb.top + h * 0.4),
            (fb.right - w * 0.14, fb.top + h * 0.76),
            (fb.right - w * 0.12, fb.bottom - 8),
            (nb.right - 30, nb.bottom),
            (0, nb.bottom),
        ],
        corners=(0, 6, 7, 8),
    )
    n = 3 + round(g["cuts"] * 2)
    scores = []
    for i in range(n):
        t = (i + 0.7) / (n + 0.5)
        x, y = w * 0.3 + deep * t, top_y + rise * t
        scores.append(
            taper(
                [(x - lerp(20, 70, g["slant"]), y + 8), (x + 30, y + h * 0.3), (x + 74, y + h * 0.8)],
                lerp(34, 56, g["cut_width"]),
                n=6,
            )
        )
    hatch = rows(
        [
            (w * 0.86, h * 0.92),
            (w * 0.9 + deep * 0.5, h * 0.9 + rise * 0.5),
            (deep + w * 0.66, h * 0.84 + rise),
        ],
        (0, -28),
        3,
        19,
        0.08,
    )
    body = Part(
        side,
        "top",
        shade=difference(side, side.translate(0, -h * 0.5)),
        hatch=hatch,
        lines=tuple(scores),
        line_tone="cut",
    )
    parts = [body, *_slice(g, w, h)]
    if g["wheat"] > 0.55:
        parts = [*ear((deep * 0.9, h * 0.9), lerp(-20, 0, g["wheat"]), 250, 4), *parts]
    count = 1 + round(g["wheat"])
    for i in range(count):
        parts += place(
            _slice(g, w, h),
            (-w * 0.62 - i * w * 0.5, h * 0.1 + i * 26),
            0.98,
            -lerp(4, 12, g["slant"]) * (i + 1),
        )
    return parts


def _slice(g: Genes, w: float, h: float) -> list[Part]:
    crust = slice_outline(w, h, g["round"])
    crumb = slice_outline(w - 30, h - 28, g["round"])
    n = 4 + round(g["seeds"] * 6)
    pores = [
        ellipse(
            w * lerp(-0.62, 0.62, (i * 0.618 + 0.1) % 1.0),
            h * lerp(-0.7, 0.74, (i * 0.382 + 0.3) * 1.7 % 1.0),
            lerp(13, 22, (i % 3) / 2),
            11,
        )
        for i in range(n)
    ]
    return [
        Part(crust, "skin", shade=crescent(crust, -18, -12, 1.0)),
        Part(
            crumb,
            "crumb",
            shade=crescent(crumb, -22, -14, 1.0),
            hatch=rows([(w * 0.76, -h * 0.1), (w * 0.78, h * 0.4), (w * 0.74, h * 0.84)], (-24, 0), 2, 16),
            lines=(Path.join(pores),),
            line_tone="pore",
            open=True,
            gap=False,
        ),
    ]


_DRAW: Mapping[str, Callable[[Genes], list[Part]]] = {"loaf": _loaf, "round": _round, "slices": _tin}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fitted(_DRAW[form](genes), 900, 840), _TONES, hero=("skin", "top"))


FAMILY = Family(
    name="bread",
    genes=("length", "height", "round", "cuts", "cut_width", "slant", "seeds", "wheat", "tilt", "dust"),
    forms={
        "bread": ("loaf", "round", "slices"),
    },
    draw=draw,
)
