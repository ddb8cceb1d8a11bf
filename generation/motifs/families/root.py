"""Roots: carrot, radish and beet, alone, cut or in a bunch with their tops."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import lerp, polar, sample_curve, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import garden_root
from generation.motifs.parts.fruit import fit, place, transform
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, side_hatch

_TONES = {"skin": "#F0852A", "leaf": "#5E9A3C", "stem": "#47732C"}


def _half_width(g: Mapping[str, float], t: float) -> float:
    """Half the root's width at ``t`` (0 crown, 1 tip), as a fraction of the widest."""
    slim = lerp(0.84, 1.30, g["taper"])
    return float((1 - t) ** (0.62 * slim) * min(1.0, 0.80 + t * 3.4))


def _root(g: Mapping[str, float], length: float, width: float) -> Path:
    """Crown at (0, 0), tip downwards, drawn out to a thin end that sways a little."""
    half = width / 2
    blunt = lerp(0.05, 0.13, g["tip"]) * half
    sway = lerp(-0.05, 0.05, g["lean"]) * width
    right: list[Point] = [(half * 0.62, -half * 0.05)]
    right += [(half * _half_width(g, t) + sway * t**3, length * t) for t in (0.07, 0.24, 0.48, 0.72, 0.88)]
    right.append((blunt + sway, length * 0.985))
    left = [(2 * sway * (y / length) ** 3 - x, y) for x, y in right]
    return smooth([(0, half * 0.06), *right, (sway, length * 0.985 + blunt * 0.9), *left[::-1]])


def _rings(g: Mapping[str, float], length: float, width: float) -> tuple[Path, ...]:
    """Short scars from either side, as on a real carrot."""
    count = 4 + round(g["rings"] * 3)
    out = []
    for i in range(count):
        t = 0.13 + 0.68 * i / count
        side = 1 if i % 2 else -1
        half = width / 2 * _half_width(g, t)
        y = length * t
        reach = (0.34, 0.18, 0.42, 0.26)[i % 4]
        out.append(
            taper(
                [(side * half * 1.08, y - 4), (side * half * 0.72, y + 8), (side * half * reach, y + 4)],
                17,
                start=15,
                peak=0.1,
                n=6,
            )
        )
    return tuple(out)


def _carrot(g: Mapping[str, float], m: Affine, length: float, width: float) -> Part:
    body = _root(g, length, width)
    half = width / 2
    gleam = [(-half * 0.70, length * 0.17), (-half * 0.66, length * 0.28), (-half * 0.56, length * 0.40)]
    spine = [(0.0, length * 0.04), (0.0, length * 0.4), (0.0, length * 0.72)]
    part = Part(
        body,
        "skin",
        shade=crescent(body, -width * 0.19, -width * 0.05),
        light=taper(gleam, width * 0.085, n=7),
        hatch=side_hatch(spine, half * 0.94, 6, 15, 0.44, side=-1),
        shine=(taper(gleam, 17, n=7),),
        lines=_rings(g, length, width),
    )
    return transform(part, m)


def _frond(spine_points: list[Point], width: float, lobes: int) -> tuple[Part, Part]:
    """A feathered leaf along a bowed rib, its lobes leaning to the tip, and its stalk."""
    spine = sample_curve(spine_points, 41)

    def at(t: float, off: float) -> Point:
        i = min(40, max(0, round(t * 40)))
        a, b = spine[max(0, i - 1)], spine[min(40, i + 1)]
        d = math.dist(a, b) or 1e-9
        return (spine[i][0] - (b[1] - a[1]) / d * off, spine[i][1] + (b[0] - a[0]) / d * off)

    sides: list[list[Point]] = []
    for side, shift in ((1, 0.0), (-1, 0.05)):
        run: list[Point] = [at(0.26, side * 10)]
        for i in range(lobes):
            t = 0.32 + shift + 0.54 * i / lobes
            swell = width * (0.60, 0.66, 0.56, 0.42, 0.30)[i]
            run += [at(t + 0.04, side * swell * 0.74), at(t + 0.12, side * swell)]
            if i < lobes - 1:
                run.append(at(t + 0.145, side * swell * 0.42))
        sides.append(run)
    right, left = sides
    points = [*right, at(1, 0), *reversed(left)]
    outline = smooth(points, corners=(0, len(points) - 1), tension=0.46)
    rib = taper([at(0.34, 0), at(0.55, 0), at(0.84, 0)], 14, start=10, peak=0.2, n=7)
    blade = Part(outline, "leaf", shade=crescent(outline, -width * 0.16, -width * 0.08, 1.0), lines=(rib,))
    stalk = taper([at(0, 0), at(0.16, 0), at(0.32, 0)], 22, start=22, end=17, peak=0.02, n=5)
    return blade, Part(stalk, "leaf", gap=False)


def _top(g: Mapping[str, float], at: Point, reach: float) -> list[Part]:
    """Fronds that fan out of the crown and bow outwards, the middle one in front."""
    count = (3, 5)[round(g["top_leaves"])]
    spread = lerp(34, 52, g["top_spread"])
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    blades, stalks = [], []
    for i in order:
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        size = reach * (1.0 - 0.15 * abs(k) + (0.05 if k < 0 else 0))
        base = (at[0] + k * (32 if count == 3 else 44), at[1])
        bow = k * 22 if k else lerp(-10, 10, g["lean"])
        points = [
            base,
            polar(-90 + k * spread * 0.55, size * 0.36, base),
            polar(-90 + k * spread * 0.86, size * 0.70, base),
            polar(-90 + k * spread + bow * 0.7, size, base),
        ]
        blade, stalk = _frond(points, reach * (0.36 if count == 3 else 0.31), 4)
        blades.append(blade)
        stalks.append(stalk)
    return [*blades, *stalks]


def _single(g: Mapping[str, float]) -> tuple[Part, ...]:
    length = lerp(560, 640, g["length"])
    width = lerp(236, 300, g["width"])
    reach = lerp(330, 420, g["top_height"])
    parts = [*_top(g, (0, 16), reach), _carrot(g, Affine.translate(0, 0), length, width)]
    return fit(place(parts, angle=lerp(-4, 36, g["lean"])), 900)


def _bunch(g: Mapping[str, float]) -> tuple[Part, ...]:
    """Three (or four) roots that spread from one tie."""
    count = 3 + round(g["count"])
    length = lerp(520, 590, g["length"])
    width = lerp(178, 208, g["width"])
    spread = lerp(12, 16, g["lean"])
    reach = lerp(330, 400, g["top_height"])
    parts = _top({**g, "top_leaves": 1.0}, (0, -24), reach)
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    for i in order:
        k = i - (count - 1) / 2
        m = Affine.rotate(-k * spread).then(Affine.translate(k * width * 0.56, abs(k) * 16))
        parts.append(_carrot({**g, "lean": 0.5 + 0.3 * k}, m, length * (1 - 0.07 * abs(k)), width))
    w = 70
    tie = smooth(
        [(-w, -58), (0, -48), (w, -58), (w, -14), (0, -4), (-w, -14)],
        corners=(0, 2, 3, 5),
    )
    cord = tuple(taper([(-w, y - 7), (0, y + 3), (w, y - 7)], 10, start=10, end=10, n=5) for y in (-30,))
    return fit([*parts, Part(tie, "stem", lines=cord)], 890)


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species in garden_root.TONES:
        hero = ("skin", "tail") if species == "radish" else ("skin",)
        return Figure(garden_root.parts(species, form, genes), garden_root.TONES[species], hero)
    return Figure(_bunch(genes) if form == "bunch" else _single(genes), _TONES)


FAMILY = Family(
    name="root",
    genes=(
        "count",
        "length",
        "width",
        "taper",
        "top_height",
        "top_leaves",
        "top_spread",
        "rings",
        "lean",
        "tip",
    ),
    forms={
        "carrot": ("single", "bunch"),
        "radish": ("bunch", "single"),
        "beet": ("whole", "cut"),
    },
    draw=draw,
)
