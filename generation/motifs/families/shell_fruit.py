"""Family: shell fruit. Lychee and longan, in their clusters and peeled."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, radial, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import GREENS, fit, flow, leaf_part, merge, place, stem_part, twig
from generation.motifs.parts.longan import LONGAN, longan_cluster, longan_peeled
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]

_TONES = {
    **GREENS,
    "skin": "#C8324A",
    "leaf": "#4F7F3A",
    "pearl": "#F7EEE6",
    "seed": "#5A2E1C",
    "stem": "#7A5636",
    "inside": "#F0B9A6",
}


def _wart(x: float, y: float, half: float, thick: float) -> Path:
    """A small roof: its light side open."""
    up = half * 2.1
    return Path(
        (
            ("M", x - half, y + half * 0.3),
            ("C", x - half * 0.5, y - up * 0.7, x + half * 0.5, y - up * 0.7, x + half, y + half * 0.3),
            (
                "C",
                x + half * 0.44,
                y - up * 0.7 + thick * 1.4,
                x - half * 0.44,
                y - up * 0.7 + thick * 1.4,
                x - half,
                y + half * 0.3,
            ),
            ("Z",),
        )
    )


def _shell(g: Genes, r: float, bumps: bool = True) -> tuple[Path, tuple[Path, ...]]:
    """A warty, slightly heart-shaped fruit hanging from the origin: its outline and the marks of warts."""
    n = 18 + 2 * round(3 * g["bumps"])
    swell = lerp(0.012, 0.024, g["bumps"]) if bumps else 0.0
    cy = r * 1.0

    def radius(angle: float) -> float:
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        shoulder = 1 + 0.07 * max(0.0, -s) * abs(c) * 2
        dip = 1 - 0.1 * math.exp(-(((angle - 270) / 20) ** 2))
        return r * shoulder * dip * (1 + 0.03 * s)

    points = []
    for i in range(2 * n):
        a = 360 * (i + 0.5) / (2 * n)
        points.append(polar(a, radius(a) * (1 + (swell if i % 2 else -swell)), (0, cy)))
    path = smooth(points) if bumps else radial(radius, 20, (0, cy))
    marks = []
    rows = 5 + round(2 * g["bumps"])
    for j in range(rows):
        v = (j + 0.8) / (rows + 0.4) * 2 - 1
        reach = math.sqrt(max(0.0, 1 - v * v))
        count = max(1, round(reach * (rows - 0.2)))
        for i in range(count):
            u = (i - (count - 1) / 2) / max(1.0, rows / 2.05) if count > 1 else 0.0
            x, y = math.sin(u * 1.42) * r * 0.94, cy + v * r * 0.9
            k = r * 0.56 / rows * math.sqrt(max(0.3, 1 - u * u * 0.8))
            marks.append(_wart(x, y, k, r * 0.4 / rows))
    return path, tuple(marks)


def _fruit(g: Genes, r: float) -> Part:
    path, marks = _shell(g, r)
    return Part(
        path,
        "skin",
        shade=crescent(path, -r * 0.26, -r * 0.16, 1.0),
        light=ellipse(0, 0, r * 0.24, r * 0.13).rotate(-44).translate(-r * 0.5, r * 0.5),
        hatch=contour_strokes(path, -36, 98, (0.92, 0.78), r * 0.1, about=(0, r)),
        lines=(Path.join(marks),),
    )


def _sprig(g: Genes, at: Point, size: float) -> list[Part]:
    """Pairs of long leaflets either side of the stalk."""
    swing = lerp(-18, 18, g["leaf_tilt"])
    leaves = []
    for angle, k in ((-160, 1.0), (-20, 0.96), (-122, 0.86), (-58, 0.84)):
        a = angle + swing
        bow = 0.1 if angle < -90 else -0.1
        leaves.append(leaf_part(at, flow(at, a, size * k)[-1], size * 0.32, bow, veins=2))
    return [merge(leaves[2:]), merge(leaves[:2])]


def _cluster(g: Genes) -> list[Part]:
    n = 3 + round(2 * g["count"])
    r = lerp(170, 190, g["size"]) * {3: 1.0, 4: 0.88, 5: 0.82}[n]
    apart = r * lerp(1.06, 1.24, g["spread"])
    drop = lerp(30, 90, g["stem"])
    seats: dict[int, tuple[Point, ...]] = {
        3: ((-1.0, 0.1), (1.0, 0.2), (0.02, 1.3)),
        4: ((-1.0, 0.0), (1.0, 0.1), (-0.66, 1.62), (0.72, 1.72)),
        5: ((-1.62, 0.3), (1.62, 0.36), (-0.86, 1.66), (0.9, 1.72), (0.02, 0.3)),
    }
    fruit = _fruit(g, r)
    hub: Point = (0, -drop)
    placed: list[Part] = []
    stalks: list[Path] = []
    for x, y in seats[n]:
        at = (x * apart, y * apart)
        tilt = -x * 16 * g["gap"]
        placed += place([fruit], at, 1.0, tilt)
        a, b = hub, (at[0], at[1] + r * 0.16)
        stalks.append(
            taper([a, (lerp(a[0], b[0], 0.62), lerp(a[1], b[1], 0.36)), b], 20, start=22, end=19, n=7)
        )
    front = placed[-1]
    size = lerp(300, 400, g["leaf"])
    main = stem_part([(0, -drop + 14), (-6, -drop - 90), (6, -drop - 170)], 30, 1.3)
    layers: list[Part] = [merge(placed[i : min(i + 2, n - 1)]) for i in range(0, n - 1, 2)]
    rear = Path.join(stalks[:-1])
    parts = [
        *_sprig(g, (0, -drop - lerp(0, 50, g["peel"])), size),
        Part(rear, "stem"),
        *layers,
        Part(stalks[-1], "stem"),
        front,
        main,
    ]
    return place(parts, angle=lerp(-10, 10, g["lean"]))


def _peeled(g: Genes) -> list[Part]:
    """One fruit half out of its shell, a whole one behind, their leaf."""
    r = lerp(232, 256, g["size"])
    path, marks = _shell(g, r)
    round_path, _ = _shell(g, r * 0.93, False)
    pearl_path = round_path.translate(0, r * 0.03)
    # the shell is torn along a zigzag; below it the pearl stays bare
    tear_y = r * lerp(0.92, 1.24, g["peel"])
    teeth = 5
    edge: list[Point] = []
    for i in range(2 * teeth + 1):
        u = i / (2 * teeth) * 2 - 1
        edge.append(
            (
                u * r * 1.2,
                tear_y + (r * 0.13 if i % 2 else -r * 0.11) - r * lerp(0.05, 0.3, g["gap"]) * (1 - u * u),
            )
        )
    cup_mask = smooth([*edge, (r * 1.4, r * 2.6), (-r * 1.4, r * 2.6)], corners=range(2 * teeth + 3))
    shell = intersection(path, cup_mask)
    pearl = Part(
        pearl_path,
        "pearl",
        shade=crescent(pearl_path, -r * 0.2, -r * 0.1, 1.0),
        hatch=contour_strokes(pearl_path, -64, -6, (0.88, 0.74), r * 0.09, about=(0, r)),
        shine=(),
        lines=(taper([(-r * 0.5, r * 0.56), (-r * 0.3, r * 0.32), (0, r * 0.24)], r * 0.06, n=6),),
        line_tone="inside",
        open=True,
    )
    bowl = Part(
        shell,
        "skin",
        shade=intersection(crescent(path, -r * 0.26, -r * 0.16, 1.0), shell),
        hatch=contour_strokes(path, 0, 98, (0.92, 0.78), r * 0.09, about=(0, r)),
        lines=(Path.join(marks),),
    )
    k = lerp(0.74, 0.9, g["count"])
    behind = place(
        [_fruit(g, r)], (-r * lerp(0.86, 1.06, g["spread"]), -r * 0.34), k, lerp(-30, -4, g["stem"])
    )
    size = lerp(330, 430, g["leaf"])
    seat = (-r * 0.5, -r * 0.3)
    leaves = [
        leaf_part(seat, flow(seat, lerp(-34, -8, g["leaf_tilt"]), size * 1.24)[-1], size * 0.42, -0.14),
        leaf_part(seat, flow(seat, lerp(-110, -78, g["leaf_tilt"]), size * 0.9)[-1], size * 0.32, 0.12),
    ]
    stalk = twig([(-r * 0.7, -r * 0.2), (-r * 0.5, -r * 0.5), (-r * 0.52, -r * 0.9)], 24, 30, nicks=0)
    parts = [
        merge(leaves),
        *behind,
        stalk,
        *place([pearl, bowl], (r * 0.5, -r * 0.1), 1.0, lerp(4, 20, g["lean"])),
    ]
    return place(parts, angle=lerp(-6, 6, g["lean"]))


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species == "longan":
        return Figure(fit({"cluster": longan_cluster, "peeled": longan_peeled}[form](genes)), LONGAN)
    return Figure(fit({"cluster": _cluster, "peeled": _peeled}[form](genes)), _TONES)


FAMILY = Family(
    name="shell_fruit",
    genes=("count", "size", "bumps", "spread", "stem", "leaf", "leaf_tilt", "lean", "peel", "gap"),
    forms={
        "lychee": (
            "cluster",
            "peeled",
        ),
        "longan": ("cluster", "peeled"),
    },
    draw=draw,
)
