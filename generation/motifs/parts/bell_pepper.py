"""Bell pepper: whole, half, rings. Functions of the genes of the family pepper pod."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.geometry import difference
from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import GREENS, Genes, drop, flow, place
from generation.motifs.shading import contour_strokes, crescent

TONES = {
    **GREENS,
    "skin": "#D6332B",
    "groove": "#8E1717",
    "wall": "#F2705C",
    "hollow": "#FBE0C8",
    "seed": "#F6D98A",
    "leaf": "#4F8F3A",
    "stem": "#4F8F3A",
    "grain": "#A5CC78",
}


def _outline(g: Genes) -> tuple[Path, float, float, tuple[float, ...]]:
    """Blocky, on three or four feet: outline from the stalk down, half width, height, grooves' x."""
    w = lerp(310, 366, g["thickness"])
    h = w * lerp(1.84, 2.3, g["length"])
    d = lerp(26, 60, g["spread"])
    foot = lerp(0.82, 0.62, g["tip"])
    four = g["count"] > 0.5
    cleft = h * lerp(0.05, 0.1, g["shine"])
    right: list[Point] = [
        (0, 0),
        (w * 0.2, -d * 0.7),
        (w * 0.54, -d),
        (w * 0.93, h * 0.1),
        (w, h * 0.32),
        (w * lerp(0.96, foot, 0.5), h * 0.68),
        (w * foot, h * 0.88),
    ]
    if four:
        right += [
            (w * foot * 0.66, h * 0.985),
            (w * foot * 0.34, h - cleft * 0.4),
            (w * foot * 0.1, h * 1.01),
        ]
        left = [(-x * 0.96, y) for x, y in right[6:0:-1]]
        low: list[Point] = [(-w * foot * 0.2, h - cleft * 0.9), (-w * foot * 0.56, h * 0.985)]
        grooves = (w * foot * 0.34, -w * foot * 0.2)
    else:
        right += [(w * foot * 0.62, h * 0.97), (w * foot * 0.38, h - cleft), (w * foot * 0.12, h * 0.995)]
        left = [(-x * 0.96, y) for x, y in right[6:0:-1]]
        low = [(-w * foot * 0.18, h * 0.995), (-w * foot * 0.42, h - cleft), (-w * foot * 0.66, h * 0.97)]
        grooves = (w * foot * 0.38, -w * foot * 0.42)
    return smooth([*right, *low, *left]), w, h, grooves


def _cap(g: Genes, w: float) -> list[Part]:
    """A scalloped green collar and the thick bent stalk."""
    r = w * lerp(0.3, 0.42, g["cap"])
    n = 5
    points: list[Point] = []
    corners = []
    for i in range(n):
        a = lerp(166, 14, i / (n - 1))
        x, y = polar(a, r)
        points.append((x, y * 0.5 + 4))
        if i < n - 1:
            corners.append(len(points))
            x, y = polar((a + lerp(166, 14, (i + 1) / (n - 1))) / 2, r * 0.76)
            points.append((x, y * 0.5 + 2))
    points += [(r * 0.56, -r * 0.24), (r * 0.2, -r * 0.3), (-r * 0.2, -r * 0.3), (-r * 0.56, -r * 0.24)]
    collar = smooth(points, corners=corners)
    bend = lerp(0.06, 0.28, g["curve"])
    spine = flow((0, 10), -90 + bend * 90, w * lerp(0.5, 0.8, g["stem"]), bend, 5)
    stalk = taper(spine, w * 0.26, start=w * 0.22, end=w * 0.28, peak=0.98, n=9)
    line = taper([(x - w * 0.02, y) for x, y in spine[1:4]], 13, n=6)
    return [
        Part(collar, "stem", shade=crescent(collar, -r * 0.06, -r * 0.08, 1.0)),
        Part(stalk, "stem", shade=crescent(stalk, -w * 0.06, 0, 1.0), lines=(line,), line_tone="grain"),
    ]


def _body(g: Genes) -> list[Part]:
    path, w, h, grooves = _outline(g)
    lines = []
    for x in grooves:
        s = 1.0 if x > 0 else -1.0
        lines.append(
            taper(
                [
                    (s * w * 0.2, -6),
                    (s * w * 0.4, h * 0.16),
                    (s * w * 0.45, h * 0.44),
                    (lerp(x, s * w * 0.42, 0.3), h * 0.74),
                    (x, h * 0.97),
                ],
                24,
                start=14,
                peak=0.4,
                n=11,
            )
        )
    gleam = lerp(0.3, 0.52, g["shine"])
    streak = taper(
        [(-w * 0.76, h * 0.14), (-w * 0.83, h * (0.14 + gleam * 0.5)), (-w * 0.76, h * (0.14 + gleam))],
        w * 0.13,
        n=7,
    )
    small = taper(
        [(-w * 0.14, h * 0.12), (-w * 0.17, h * 0.25), (-w * 0.15, h * (0.2 + gleam * 0.5))], w * 0.11, n=7
    )
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -58, -22),
            light=streak + small,
            hatch=contour_strokes(path, -44, 64, (0.9, 0.8, 0.7), 21),
            shine=(streak, small),
            lines=tuple(lines),
            line_tone="groove",
        )
    ]


def _whole(g: Genes) -> list[Part]:
    _, w, _, _ = _outline(g)
    return place([*_body(g), *_cap(g, w)], angle=lerp(-14, 14, g["lean"]))


def _shrunk(path: Path, h: float, kx: float, ky: float) -> Path:
    """The outline drawn in about the middle of its height."""
    return path.translate(0, -h / 2).scale(kx, ky).translate(0, h / 2)


def _face(g: Genes) -> list[Part]:
    """The cut: a thick wall, two hollows either side of the seeds' core."""
    path, w, h, _ = _outline(g)
    thick = lerp(0.86, 0.8, g["shine"])
    wall, hollow = _shrunk(path, h, 0.935, 0.955), _shrunk(path, h, thick, thick + 0.04)
    core = smooth(
        [
            (-w * 0.24, -10),
            (w * 0.24, -10),
            (w * 0.3, h * 0.16),
            (w * 0.2, h * 0.34),
            (0, h * lerp(0.44, 0.54, g["cap"])),
            (-w * 0.2, h * 0.34),
            (-w * 0.3, h * 0.16),
        ],
        corners=(0, 1),
    )
    seeds = []
    n = 5 + round(3 * g["spread"])
    for i in range(n):
        t = (i + 0.5) / n
        for s in (-1, 1):
            y = h * lerp(0.13, lerp(0.42, 0.5, g["cap"]), t)
            x = s * w * lerp(0.33, 0.1, t**1.6)
            seeds.append(drop((x, y), w * 0.13, w * 0.085, 180 if s > 0 else 0))
    ribs = [
        taper(
            [(s * w * 0.04, h * 0.94), (s * w * 0.12, h * 0.72), (s * w * 0.1, h * 0.58)],
            18,
            start=22,
            peak=0.1,
            n=6,
        )
        for s in (-1, 1)
    ]
    return [
        Part(path, "skin", shade=crescent(path, -24, -12)),
        Part(wall, "wall", gap=False),
        Part(
            hollow,
            "hollow",
            open=True,
            gap=False,
            shade=crescent(hollow, 26, 18, 1.0),
            lines=tuple(ribs),
            line_tone="wall",
        ),
        Part(core, "wall", gap=False),
        Part(Path.join(seeds), "seed", gap=False),
    ]


def _half(g: Genes) -> list[Part]:
    _, w, _, _ = _outline(g)
    back = place([*_body(g), *_cap(g, w)], (-150, -120), 0.9, lerp(-18, -4, g["lean"]))
    return [*back, *place([*_face(g), *_cap(g, w)], (190, 0), 0.92, lerp(4, 20, g["lean"]))]


def _ring(g: Genes, r: float, lobes: int, turn: float) -> list[Part]:
    """A slice across: a lobed ring, short ribs inside, a few seeds on them."""
    depth = lerp(0.13, 0.22, g["shine"])

    def edge(k: float, deeper: float) -> Path:
        points = []
        m = lobes * 6
        for i in range(m):
            a = 360 * i / m
            c = math.cos(math.radians(lobes * a))
            points.append(polar(a + turn, r * k * (1 - (depth + deeper) * (0.5 - 0.5 * c) ** 1.6)))
        return smooth(points)

    thick = lerp(0.79, 0.73, g["thickness"])
    outer, wall, hole = edge(1.0, 0.0), edge(0.91, 0.01), edge(thick, 0.05)
    ribs, seeds = [], []
    for i in range(lobes):
        a = 360 * (i + 0.5) / lobes + turn
        k = thick * (1 - depth - 0.06)
        ribs.append(
            taper(
                [polar(a, r * k * 1.06), polar(a, r * k * lerp(0.5, 0.3, g["cap"]))],
                r * 0.15,
                start=r * 0.17,
                peak=0.05,
                end=r * 0.08,
                n=5,
            )
        )
        for s in (-1, 1):
            seeds.append(
                drop(
                    polar(a + s * lerp(16, 22, g["spread"]), r * k * lerp(0.58, 0.46, g["cap"])),
                    r * 0.14,
                    r * 0.09,
                    a + s * 96,
                )
            )
    return [
        Part(edge(0.86, 0.02), "hollow", open=True),
        Part(difference(outer, wall), "skin", shade=crescent(outer, -16, -12, 1.0)),
        Part(difference(wall, hole), "wall", gap=False),
        Part(Path.join(ribs), "wall", gap=False),
        Part(Path.join(seeds), "seed", gap=False),
    ]


def _slice(g: Genes) -> list[Part]:
    """The pepper with a ring leaning before it."""
    _, w, h, _ = _outline(g)
    lobes = 4 if g["count"] > 0.5 else 3
    back = place([*_body(g), *_cap(g, w)], (-110, -h * 0.62), 0.9, lerp(-18, 2, g["lean"]))
    r = lerp(286, 322, g["length"])
    ring = place(_ring(g, r, lobes, lerp(-60, 20, g["tip"])), (210, 150), 1.0)
    return [*back, *ring]


DRAW: Mapping[str, Callable[[Genes], list[Part]]] = {"whole": _whole, "half": _half, "slice": _slice}
