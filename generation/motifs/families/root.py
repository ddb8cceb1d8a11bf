"""Roots: carrot, alone or in a bunch with its tops."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, side_hatch

_TONES = {"skin": "#F28C28", "leaf": "#5E9A3C", "stem": "#4F7F30"}


def _root(g: Mapping[str, float], length: float, width: float) -> Path:
    """Crown at (0, 0), tip downwards; ``taper`` from blunt to slim."""
    belly = lerp(0.96, 0.70, g["taper"])
    tail = lerp(0.42, 0.22, g["taper"])
    half = width / 2
    points: list[Point] = [
        (0, -half * 0.16),
        (half * 0.72, -half * 0.10),
        (half, half * 0.42),
        (half * belly, length * 0.42),
        (half * tail * 1.25, length * 0.78),
        (half * 0.10, length * lerp(0.97, 1.0, g["tip"])),
        (-half * 0.10, length),
        (-half * tail * 1.25, length * 0.78),
        (-half * belly, length * 0.42),
        (-half, half * 0.42),
        (-half * 0.72, -half * 0.10),
    ]
    return smooth(points)


def _rings(g: Mapping[str, float], length: float, width: float) -> tuple[Path, ...]:
    """Short scars from either side, as on a real carrot."""
    count = 3 + round(g["rings"] * 3)
    out = []
    for i in range(count):
        t = 0.12 + 0.62 * i / count
        side = -1 if i % 2 else 1
        half = width / 2 * (1 - t * 0.62)
        y = length * t
        out.append(
            taper(
                [(side * half * 1.02, y), (side * half * 0.62, y + 8), (side * half * 0.28, y + 3)],
                15,
                start=12,
            )
        )
    return tuple(out)


def _carrot(g: Mapping[str, float], m: Affine, length: float, width: float) -> Part:
    body = _root(g, length, width)
    spine = [(0.0, length * 0.04), (0.0, length * 0.4), (0.0, length * 0.8)]
    return Part(
        body.transform(m),
        "skin",
        shade=crescent(body, -width * 0.17, -width * 0.06).transform(m),
        light=taper([(-width * 0.24, length * 0.10), (-width * 0.19, length * 0.42)], width * 0.11).transform(
            m
        ),
        hatch=tuple(h.transform(m) for h in side_hatch(spine, width * 0.44, 6, 15, 0.62, side=-1)),
        shine=(taper([(-width * 0.26, length * 0.08), (-width * 0.2, length * 0.40)], 15).transform(m),),
        lines=tuple(r.transform(m) for r in _rings(g, length, width)),
    )


def _frond(base: Point, tip: Point, width: float, pairs: int) -> tuple[Path, Path]:
    """A feathered leaf: lobes in steps along a rib; returns outline and rib."""
    (x0, y0), (x1, y1) = base, tip
    dx, dy = x1 - x0, y1 - y0
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    ux, uy, nx, ny = dx / length, dy / length, -dy / length, dx / length

    def at(t: float, off: float) -> Point:
        return (x0 + ux * length * t + nx * off, y0 + uy * length * t + ny * off)

    right: list[Point] = []
    left: list[Point] = []
    for i in range(pairs):
        t = 0.34 + 0.54 * i / pairs
        swell = width * (0.56 - 0.26 * i / pairs)
        right += [at(t, swell * 0.42), at(t + 0.10, swell)]
        left += [at(t, -swell * 0.42), at(t + 0.10, -swell)]
    points = [at(0, 9), *right, at(1, 0), *reversed(left), at(0, -9)]
    outline = smooth(points, corners=(0, len(points) - 1), tension=0.44)
    rib = taper([at(0.02, 0), at(0.5, 0), at(0.84, 0)], 13, start=13)
    return outline, rib


def _top(g: Mapping[str, float], at: Point, reach: float) -> list[Part]:
    """Fronds that fan out of the crown, the middle one in front."""
    count = (3, 5)[round(g["top_leaves"])]
    spread = lerp(34, 60, g["top_spread"])
    pairs = 4
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    parts = []
    import math

    for i in order:
        k = (i - (count - 1) / 2) / ((count - 1) / 2)
        angle = math.radians(-90 + k * spread)
        size = reach * (1 - 0.16 * abs(k))
        tip = (at[0] + math.cos(angle) * size, at[1] + math.sin(angle) * size)
        outline, rib = _frond(at, tip, reach * 0.34, pairs)
        parts.append(Part(outline, "leaf", shade=crescent(outline, -reach * 0.05, 0), lines=(rib,)))
    return parts


def _single(g: Mapping[str, float]) -> list[Part]:
    length = lerp(520, 600, g["length"])
    width = lerp(230, 300, g["width"])
    reach = lerp(330, 420, g["top_height"])
    tilt = lerp(-16, 16, g["lean"])
    crown = (0.0, -80.0)
    m = Affine.translate(*crown).then(Affine.rotate(tilt))
    top = [_turned(p, tilt) for p in _top(g, (crown[0], crown[1] + 14), reach)]
    return [*top, _carrot(g, m, length, width)]


def _turned(p: Part, degrees: float) -> Part:
    from dataclasses import replace

    m = Affine.rotate(degrees)
    return replace(
        p, path=p.path.transform(m), shade=p.shade.transform(m), lines=tuple(x.transform(m) for x in p.lines)
    )


def _bunch(g: Mapping[str, float]) -> list[Part]:
    """Three (or four) roots that spread from one tie."""
    count = 3 + round(g["count"])
    length = lerp(500, 560, g["length"])
    width = lerp(165, 200, g["width"])
    spread = lerp(13, 20, g["lean"])
    reach = lerp(330, 400, g["top_height"])
    crown = (0.0, -90.0)
    parts = _top(g, (crown[0], crown[1] + 26), reach)
    order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    for i in order:
        k = i - (count - 1) / 2
        m = Affine.rotate(-k * spread).then(
            Affine.translate(crown[0] + k * width * 0.50, crown[1] + abs(k) * 12)
        )
        parts.append(_carrot(g, m, length * (1 - 0.05 * abs(k)), width))
    tie = smooth(
        [
            (-62, crown[1] - 52),
            (0, crown[1] - 42),
            (62, crown[1] - 52),
            (60, crown[1] - 18),
            (0, crown[1] - 8),
            (-60, crown[1] - 18),
        ],
        corners=(0, 2, 3, 5),
    )
    return [*parts, Part(tie, "stem")]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    parts = _bunch(genes) if form == "bunch" else _single(genes)
    return Figure(tuple(parts), _TONES)


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
    },
    draw=draw,
)
