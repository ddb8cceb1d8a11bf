"""Cheese: the wedge with its eyes, the wheel with a piece cut out, the goat's log and round.

Seen a little from above; y down, angles in degrees clockwise on the page, 0 to the right.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from generation.drawing.geometry import difference, outset, union
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, leaf_part, merge, place
from generation.motifs.parts.vessel import rounded

_EYES = (
    (0.2, 0.52, 0.7),
    (0.36, 0.3, 0.56),
    (0.48, 0.68, 1.0),
    (0.66, 0.34, 0.9),
    (0.8, 0.7, 0.74),
    (0.92, 0.3, 0.6),
    (0.32, 0.8, 0.5),
    (0.62, 0.9, 0.44),
    (0.8, 0.16, 0.4),
)
"""Holes: along the face, down the face, size."""


def _mix(a: Point, b: Point, t: float) -> Point:
    return (lerp(a[0], b[0], t), lerp(a[1], b[1], t))


def _holes(top: tuple[Point, Point], high: float, size: float, n: int, squash: float = 0.86) -> list[Path]:
    """Holes of an upright face below its upper edge."""
    holes = []
    for u, v, k in _EYES[:n]:
        x, y = _mix(*top, u)
        y += high * v
        r = size * k
        holes.append(ellipse(x, y, r * squash, r))
    return holes


def wedge(g: Genes) -> list[Part]:
    """A cut piece: the long face with the holes, the top, the rind on the right."""
    high = lerp(210, 330, g["height"])
    tip = (lerp(-440, -390, g["width"]), lerp(-70, 20, g["lean"]))
    near = (lerp(230, 300, g["width"]), lerp(120, 60, g["lean"]))
    far = (lerp(390, 440, g["shoulder"]), lerp(-130, -80, g["neck"]) - 40)
    bulge = lerp(16, 60, g["shoulder"])
    mid = _mix(near, far, 0.5)
    edge = (mid[0] + bulge, mid[1] + bulge * 0.5)
    top = smooth([tip, far, edge, near], corners=(0, 1, 3))
    front = polygon([tip, near, (near[0], near[1] + high), (tip[0], tip[1] + high)])
    rind = smooth(
        [near, edge, far, (far[0], far[1] + high), (edge[0], edge[1] + high), (near[0], near[1] + high)],
        corners=(0, 2, 3, 5),
    )
    n = 4 + round(g["level"] * 4)
    size = lerp(44, 76, g["drop"])
    holes = _holes((tip, near), high, size, n)
    above = [
        ellipse(*_mix(_mix(tip, near, a), far, b), size * k, size * k * 0.42)
        for a, b, k in ((0.5, 0.24, 0.6), (0.74, 0.44, 0.8), (0.9, 0.16, 0.5))[: 1 + round(g["level"] * 2)]
    ]
    band = lerp(22, 60, g["band"])
    skin = smooth(
        [
            far,
            edge,
            near,
            (near[0] - band, near[1] - band * 0.16),
            (edge[0] - band * 1.1, edge[1] - 6),
            (far[0] - band, far[1] + band * 0.3),
        ],
        corners=(0, 2, 3, 5),
    )
    hatch = [
        taper(
            [
                (near[0] - 20 - i * 34, near[1] + high * 0.34 + i * 16),
                (near[0] - 20 - i * 34, near[1] + high * 0.98),
            ],
            18 - 2 * i,
            n=5,
        )
        for i in range(3)
    ]
    bite = []
    if g["side"] > 0.5:
        x, y = _mix(tip, near, lerp(0.3, 0.4, g["neck"]))
        bite = [ellipse(x, y + high, size * 0.9, size * 0.8)]
    face = difference(front, union(*bite)) if bite else front
    return [
        Part(rind, "rind", shade=_lower(rind, 0.4), hatch=_uprights(far[0], near[0], far[1] + 40, high, 3)),
        Part(top, "light", lines=tuple(above), line_tone="hole"),
        Part(skin, "rind", gap=False),
        Part(
            face,
            "skin",
            shade=_lower(face, 0.16),
            hatch=tuple(hatch),
            lines=tuple(holes),
            line_tone="hole",
        ),
    ]


def _lower(path: Path, share: float) -> Path:
    """A band along the foot of a face."""
    box = path.bounds()
    cut = path.translate(0, -box.height * share * 0.5)
    return difference(path, cut)


def _uprights(x0: float, x1: float, y: float, high: float, n: int) -> tuple[Path, ...]:
    return tuple(
        taper(
            [
                (lerp(x0, x1, (i + 0.7) / (n + 0.6)), y + 40 + 34 * i),
                (lerp(x0, x1, (i + 0.7) / (n + 0.6)), y + high * 0.94 + 30 * i),
            ],
            15,
            n=5,
        )
        for i in range(n)
    )


def _arc(rx: float, ry: float, start: float, stop: float, dy: float = 0.0, n: int = 0) -> list[Point]:
    n = n or max(4, round(abs(stop - start) / 15) + 1)
    out = []
    for i in range(n):
        a = math.radians(lerp(start, stop, i / (n - 1)))
        out.append((rx * math.cos(a), ry * math.sin(a) + dy))
    return out


def _closed(runs: Sequence[Sequence[Point]]) -> Path:
    """Smooth runs that meet in corners."""
    points: list[Point] = []
    corners = []
    for run in runs:
        corners += [len(points), len(points) + len(run) - 1]
        points += run
    return smooth(points, corners=corners)


def wheel(g: Genes, holes: bool = True) -> list[Part]:
    """A whole cheese with a piece taken out at the front; the piece beside it from ``side`` on."""
    rx = lerp(390, 430, g["width"])
    ry = rx * lerp(0.34, 0.48, g["lean"])
    high = rx * (lerp(0.42, 0.66, g["height"]) if holes else lerp(0.52, 0.78, g["height"]))
    a0, a1 = lerp(44, 18, g["neck"]), lerp(96, 122, g["neck"])
    soft = lerp(0, 26, g["shoulder"])
    hub = (0.0, 0.0)
    e0, e1 = _arc(rx, ry, a0, a0 + 1, n=2)[0], _arc(rx, ry, a1, a1 + 1, n=2)[0]
    face0 = polygon([hub, e0, (e0[0], e0[1] + high), (0, high)])
    face1 = polygon([hub, e1, (e1[0], e1[1] + high), (0, high)])
    wall_left = _closed([_arc(rx, ry, 180, a1), _arc(rx + soft, ry + soft * 0.4, a1, 180, high)])
    wall_right = _closed([_arc(rx, ry, a0, 0), _arc(rx + soft, ry + soft * 0.4, 0, a0, high)])
    top = _closed([_arc(rx, ry, a1, 360 + a0, n=13), [hub]])
    size = lerp(24, 42, g["drop"]) * (high / 220) ** 0.5
    n = 3 + round(g["level"] * 3)
    marks0 = _holes(((0.0, 0.0), e0), high, size, n) if holes else []
    marks1 = _holes((e1, (0.0, 0.0)), high, size * 0.9, max(2, n - 2), 0.5) if holes else []
    ring = lerp(0.66, 0.84, g["cap"])
    circle = difference(ellipse(0, 0, rx * ring, ry * ring), ellipse(0, 0, rx * ring - 17, ry * ring - 11))
    decor: list[Path] = [circle] if g["band"] > 0.3 else []
    if g["band"] > 0.6:
        decor += [
            ellipse(rx * 0.5 * math.cos(math.radians(a)), ry * 0.5 * math.sin(math.radians(a)), 20, 11)
            for a in (170, 215, 260, 305, 350)
        ]
    texture = []
    if not holes:
        texture = [
            taper([(x, y - 14), (x + 44, y + 4), (x + 90, y - 10)], 14, n=5)
            for x, y in (
                (-rx * 0.8, high * 0.5),
                (-rx * 0.5, high * 0.8),
                (-rx * 0.56, high * 0.42 + ry * 0.5),
                (rx * 0.72, high * 0.64),
            )
        ]
    hatch = [
        taper(
            [(rx - 24 - 30 * i, 40 + high * 0.1 + 12 * i), (rx - 24 - 30 * i, high + ry * 0.1 + 8 * i)],
            17 - 2 * i,
            n=5,
        )
        for i in range(2)
    ]
    left_hatch = [
        taper(
            [
                (e1[0] - 26 - 36 * i, e1[1] + high * (0.28 + 0.12 * i)),
                (e1[0] - 26 - 36 * i, e1[1] + high * 0.94 - 6 * i),
            ],
            18 - 3 * i,
            n=5,
        )
        for i in range(3)
    ]
    if holes:
        parts = [
            Part(face1, "skin", shade=_lower(face1, 0.2), lines=tuple(marks1), line_tone="hole"),
            Part(face0, "light", lines=tuple(marks0), line_tone="hole"),
        ]
    else:
        seam = rounded([(-30, 0, 0), (-4, 0, 0), (-4, high, 0), (-18, high, 0)])
        parts = [
            Part(outset(union(face0, face1), 11), "rind"),
            Part(face1, "cool", lines=(seam,), line_tone="rind", open=True, gap=False),
            Part(face0, "skin", open=True, gap=False),
        ]
    parts += [
        Part(
            wall_right,
            "rind",
            shade=_lower(wall_right, 0.5),
            hatch=tuple(hatch),
            lines=tuple(texture),
            line_tone="deep" if texture else "",
            gap=holes,
        ),
        Part(
            wall_left,
            "rind",
            shade=_lower(wall_left, 0.34),
            hatch=tuple(left_hatch),
            lines=tuple(texture),
            line_tone="deep" if texture else "",
            gap=holes,
        ),
        Part(top, "top", lines=tuple(decor), line_tone="deep"),
    ]
    if g["side"] > 0.45 and holes:
        piece = wedge({**g, "side": 0.0, "level": 0.2, "drop": g["drop"] * 0.8})
        parts += place(piece, (rx * 0.5, high + ry * 0.9), lerp(0.44, 0.56, g["side"]))
    return parts


def sprig(at: Point, angle: float, size: float, pairs: int) -> list[Part]:
    """A herb: a thin stem with pairs of narrow leaves."""
    leaves = []
    for i in range(pairs):
        t = (i + 0.6) / pairs
        x, y = t * size, -size * 0.1 * t * t
        long = size * lerp(0.34, 0.2, t)
        for s in (-1.0, 1.0):
            leaves.append(
                leaf_part(
                    (x, y), (x + long * 0.72, y + s * long * 0.72), long * 0.42, 0.06 * s, veins=0, vein=9.0
                )
            )
    leaves.append(
        leaf_part((size * 0.95, -size * 0.09), (size * 1.2, -size * 0.14), size * 0.12, veins=0, vein=9.0)
    )
    stem = Part(
        taper(
            [(-size * 0.16, 10), (size * 0.5, -size * 0.02), (size, -size * 0.1)],
            19,
            start=11,
            end=10,
            peak=0.3,
        ),
        "stem",
    )
    return place([stem, merge(leaves)], at, 1.0, angle)


def goat_round(g: Genes) -> list[Part]:
    """A small thick round, cut, with a sprig of thyme on it and leaves beneath."""
    body = wheel(g, False)
    box = body[0].path.bounds()
    for p in body[1:]:
        box = box.union(p.path.bounds())
    under = []
    if g["side"] > 0.4:
        size = lerp(300, 380, g["side"])
        y = box.bottom - 70
        under = [
            leaf_part((-240, y), (-240 - size, y + 60), size * 0.5, 0.08),
            leaf_part((-120, y + 20), (-300, y + 20 + size * 0.5), size * 0.46, -0.08),
            leaf_part((240, y), (240 + size, y + 50), size * 0.5, -0.08),
        ]
    herbs = sprig((-240, -30), lerp(-16, 6, g["lean"]), lerp(300, 400, g["drop"]), 3 + round(g["level"] * 2))
    return [*([merge(under)] if under else []), *body, *herbs]


def goat_log(g: Genes) -> list[Part]:
    """A log cut at its left end, one or two slices before it."""
    r = lerp(150, 186, g["height"])
    rx = r * lerp(0.5, 0.66, g["neck"])
    long = lerp(560, 700, g["width"])
    fall = lerp(-20, -110, g["lean"])
    bulge = rx * lerp(0.7, 1.0, g["shoulder"])
    end = [
        (long + bulge * math.sin(a), fall - r * 0.98 * math.cos(a))
        for a in (math.pi * k / 6 for k in range(7))
    ]
    body = _closed(
        [
            [(0, -r), (long * 0.5, fall * 0.5 - r), end[0]],
            end,
            [end[-1], (long * 0.5, fall * 0.5 + r), (0, r)],
        ]
    )
    rim = lerp(16, 38, g["cap"])
    ash = []
    n = 5 + round(g["band"] * 8)
    for i in range(n):
        t = lerp(0.16, 0.95, (i * 0.618 + 0.2) % 1.0)
        v = lerp(-0.72, 0.76, (i * 0.382 + 0.13) * 1.9 % 1.0)
        ash.append(ellipse(t * long + rx * 0.4, fall * t + v * r, lerp(13, 22, g["band"]), 11))
    hatch = [
        taper(
            [
                (rx + 40 + 30 * i, r * (0.84 - 0.17 * i)),
                (long * 0.5, fall * 0.5 + r * (0.86 - 0.17 * i)),
                (long * 0.94 - 30 * i, fall + r * (0.8 - 0.17 * i)),
            ],
            19 - 3 * i,
            n=7,
        )
        for i in range(3)
    ]
    parts = [
        Part(
            body,
            "top",
            shade=difference(body, body.translate(-6, -r * 0.36)),
            hatch=tuple(hatch),
            lines=(Path.join(ash),),
            line_tone="ash",
        ),
        *_disc(0, 0, rx, r, rim),
    ]
    herbs = sprig(
        (long * 0.3, fall * 0.3 - r + 16),
        lerp(-20, -4, g["lean"]),
        lerp(260, 360, g["drop"]),
        4 + round(g["level"] * 2),
    )
    parts += herbs
    count = 1 if g["side"] < 0.5 else 2
    for i in range(count):
        x, y = -rx * lerp(1.5, 1.8, g["level"]) - i * rx * 1.1, r * 0.42 + i * 24
        thick = lerp(50, 90, g["level"])
        side = smooth(
            [(x, y - r), (x + thick, y - r), (x + thick + rx, y), (x + thick, y + r), (x, y + r)],
            corners=(0, 4),
        )
        parts += [
            Part(side, "top", shade=difference(side, side.translate(-6, -r * 0.3))),
            *_disc(x, y, rx, r, rim),
        ]
    return parts


def _disc(x: float, y: float, rx: float, r: float, rim: float) -> list[Part]:
    """The cut end: rind round a white paste."""
    paste = ellipse(x, y, rx - rim * 0.7, r - rim)
    return [
        Part(ellipse(x, y, rx, r), "rind"),
        Part(
            paste,
            "skin",
            shade=difference(paste, paste.translate(-rx * 0.16, -r * 0.1)),
            hatch=tuple(
                taper(
                    [
                        (x + rx * k, y - r * 0.2),
                        (x + rx * k * 0.94, y + r * 0.3),
                        (x + rx * k * 0.5, y + r * 0.62),
                    ],
                    13,
                    n=6,
                )
                for k in (0.6, 0.4)
            ),
            open=True,
            gap=False,
        ),
    ]


def board(left: float, right: float, y: float, thick: float, tone: str = "wood") -> Part:
    """A plank seen from the edge."""
    path = rounded(
        [
            (left, y, thick * 0.5),
            (right, y, thick * 0.5),
            (right, y + thick, thick * 0.5),
            (left, y + thick, thick * 0.5),
        ]
    )
    grain = [
        taper([(lerp(left, right, a), y + thick * b), (lerp(left, right, c), y + thick * b)], 9, n=4)
        for a, b, c in ((0.1, 0.4, 0.42), (0.56, 0.62, 0.88))
    ]
    return Part(path, tone, lines=tuple(grain))
