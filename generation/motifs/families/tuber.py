"""Tubers: potatoes in a pile or alone, sweet potatoes whole and cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, leaf, leaf_rib, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

_TONES = {
    "potato": {"skin": "#C9A46B", "eye": "#8A6637", "flesh": "#F3E2B8", "leaf": "#6F9A3F"},
    "sweet_potato": {
        "skin": "#A8434A",
        "eye": "#6E2430",
        "flesh": "#EE9A45",
        "leaf": "#5E8F3C",
        "root": "#A8434A",
    },
}


def _lump(rx: float, ry: float, bumps: float, turn: float, at: Point) -> Path:
    """A potato: an ellipse that leans to one side, a dent above, a swell below."""
    k = bumps
    points: list[Point] = [
        (-rx, ry * 0.06),
        (-rx * 0.74, -ry * (0.74 + 0.10 * k)),
        (-rx * 0.12, -ry * (0.98 - 0.10 * k)),
        (rx * 0.50, -ry * (0.90 + 0.08 * k)),
        (rx * 0.96, -ry * 0.34),
        (rx * 0.92, ry * (0.42 + 0.1 * k)),
        (rx * 0.36, ry * 0.96),
        (-rx * 0.30, ry * (0.98 - 0.06 * k)),
        (-rx * 0.82, ry * 0.66),
    ]
    return smooth(points).rotate(turn).translate(*at)


def _eyes(at: Point, rx: float, ry: float, spots: Sequence[Point], size: float) -> tuple[Path, ...]:
    """Each eye a short bow with a lid under it."""
    out = []
    for fx, fy in spots:
        x, y = at[0] + fx * rx, at[1] + fy * ry
        out.append(
            taper(
                [(x - size, y - size * 0.2), (x, y + size * 0.34), (x + size, y - size * 0.2)],
                size * 0.5,
                n=7,
            )
        )
    return tuple(out)


def _potato(
    g: Mapping[str, float], at: Point, rx: float, ry: float, turn: float, spots: Sequence[Point]
) -> Part:
    body = _lump(rx, ry, g["bumps"], turn, at)
    size = lerp(20, 30, g["eyes"])
    return Part(
        body,
        "skin",
        shade=crescent(body, -rx * 0.14, -ry * 0.16),
        light=glint(body, 0.10, 0.58, -128),
        hatch=round_hatch(body, 3, rx * 0.068),
        shine=round_shine(body, 1, rx * 0.055),
        lines=_eyes(at, rx, ry, spots, size),
        line_tone="eye",
    )


_SPOTS = ((-0.34, -0.36), (0.22, -0.48), (-0.10, 0.14), (0.44, 0.06), (-0.48, 0.32), (0.10, 0.52))


def _pile(g: Mapping[str, float]) -> list[Part]:
    rx = lerp(235, 265, g["length"])
    ry = rx * lerp(0.72, 0.84, g["width"])
    lean = lerp(-12, 12, g["lean"])
    gap = lerp(0.86, 1.0, g["spread"])
    parts: list[Part] = []
    n = 3 + round(g["eyes"] * 1)
    if g["count"] <= 0.33 or g["sprout"] > 0.55:
        parts += _sprout(g, (lerp(-50, 50, g["lean"]), -ry * (1.5 if g["count"] > 0.33 else 0.05)))
    if g["count"] > 0.33:
        parts.append(
            _potato(g, (lerp(-50, 50, g["lean"]), -ry * 0.62), rx * 0.94, ry * 0.96, -10 + lean, _SPOTS[:n])
        )
    parts.append(_potato(g, (-rx * gap, ry * 0.52), rx * 0.96, ry * 0.94, 14 + lean, _SPOTS[1 : 1 + n]))
    parts.append(_potato(g, (rx * gap, ry * 0.62), rx, ry, -16 + lean, _SPOTS[:n]))
    return parts


def _single(g: Mapping[str, float]) -> list[Part]:
    rx = lerp(370, 420, g["length"])
    ry = rx * lerp(0.64, 0.8, g["width"])
    parts = _sprout(g, (rx * 0.16, -ry * 0.78)) if g["sprout"] > 0.4 else []
    n = 4 + round(g["count"] * 2)
    return [*parts, _potato(g, (0, 40), rx, ry, lerp(-22, 10, g["lean"]), _SPOTS[:n])]


def _sprout(g: Mapping[str, float], at: Point) -> list[Part]:
    reach = lerp(120, 190, g["sprout"])
    out = []
    for side in (-1, 1):
        tip = (at[0] + side * reach * 0.95, at[1] - reach * 0.72)
        path = leaf(at, tip, reach * 0.52, bend=-0.12 * side, belly=0.5)
        out.append(
            Part(path, "leaf", shade=crescent(path, -12, -10), lines=(leaf_rib(at, tip, -0.12 * side, 11),))
        )
    return out


def _spindle(g: Mapping[str, float], rx: float, ry: float) -> list[Point]:
    """A sweet potato: fat in the middle, drawn out to both ends."""
    sway = lerp(-0.22, 0.22, g["bumps"]) * ry
    thin = lerp(0.5, 0.34, g["taper"])
    return [
        (-rx, sway * 0.6),
        (-rx * 0.66, -ry * (thin + 0.18)),
        (-rx * 0.12, -ry + sway * 0.2),
        (rx * 0.48, -ry * 0.72 + sway * 0.5),
        (rx * 0.84, -ry * thin * 0.6),
        (rx * 1.06, sway * 0.9),
        (rx * 0.80, ry * thin * 0.86),
        (rx * 0.30, ry * 0.94),
        (-rx * 0.30, ry),
        (-rx * 0.74, ry * (thin + 0.16)),
    ]


def _sweet(g: Mapping[str, float], rx: float, ry: float, turn: float, at: Point) -> Part:
    body = smooth(_spindle(g, rx, ry), corners=(0, 5)).rotate(turn).translate(*at)

    def scar(x: float, y: float, w: float) -> Path:
        bow = taper([(x * rx - w, y * ry), (x * rx, y * ry + 9), (x * rx + w, y * ry - 3)], 15, n=5)
        return bow.rotate(turn).translate(*at)

    count = 4 + round(g["eyes"] * 3)
    places = (
        (-0.5, -0.1),
        (0.08, -0.52),
        (0.38, 0.05),
        (-0.12, 0.30),
        (0.66, -0.18),
        (-0.36, 0.52),
        (0.30, 0.56),
    )
    return Part(
        body,
        "skin",
        shade=crescent(body, -26, -ry * 0.20),
        light=taper(
            [(-rx * 0.52, -ry * 0.40), (-rx * 0.1, -ry * 0.66), (rx * 0.24, -ry * 0.58)], ry * 0.15, n=9
        )
        .rotate(turn)
        .translate(*at),
        hatch=tuple(
            taper(
                [
                    (-rx * k, ry * (0.80 - 0.16 * i)),
                    (rx * 0.06, ry * (0.84 - 0.2 * i)),
                    (rx * (k + 0.12), ry * (0.5 - 0.16 * i)),
                ],
                24 - 5 * i,
                n=9,
            )
            .rotate(turn)
            .translate(*at)
            for i, k in enumerate((0.42, 0.32, 0.2))
        ),
        shine=(
            taper([(-rx * 0.56, -ry * 0.34), (-rx * 0.16, -ry * 0.64), (rx * 0.2, -ry * 0.62)], 20, n=9)
            .rotate(turn)
            .translate(*at),
        ),
        lines=tuple(scar(x, y, lerp(22, 34, g["eyes"])) for x, y in places[:count]),
        line_tone="eye",
    )


def _sweet_whole(g: Mapping[str, float]) -> list[Part]:
    rx, ry = lerp(380, 430, g["length"]), lerp(140, 180, g["width"])
    turn = lerp(-34, -14, g["lean"])
    if g["count"] > 0.4:
        apart = lerp(0.74, 0.9, g["spread"])
        return [
            *_vine(g, (-rx * 0.2, -ry * 1.6)),
            _sweet(g, rx * 0.9, ry * 0.92, turn - 12, (20, -ry * apart)),
            _sweet(g, rx, ry, turn + 16, (-10, ry * apart)),
        ]
    return [*_vine(g, (0, -ry * 0.9)), _sweet(g, rx, ry * 1.12, turn, (0, 30))]


def _vine(g: Mapping[str, float], at: Point) -> list[Part]:
    """A heart-shaped leaf, as the vine has it."""
    if g["sprout"] < 0.35:
        return []
    size = lerp(120, 170, g["sprout"])
    x, y = at[0] + 40, at[1] - size * 0.55
    heart = smooth(
        [
            (x, y + size * 0.35),
            (x - size * 0.62, y + size * 0.52),
            (x - size * 0.66, y - size * 0.1),
            (x, y - size),
            (x + size * 0.66, y - size * 0.1),
            (x + size * 0.62, y + size * 0.52),
        ],
        corners=(0, 3),
    )
    stem = taper([(x, y + size * 0.3), (x - 10, y + size * 0.9), (at[0], at[1] + 70)], 20, start=18, end=20)
    rib = taper([(x, y + size * 0.3), (x, y - size * 0.66)], 13, start=13, peak=0.05)
    return [Part(stem, "leaf"), Part(heart, "leaf", shade=crescent(heart, -size * 0.13, -8), lines=(rib,))]


def _sweet_cut(g: Mapping[str, float]) -> list[Part]:
    """One whole behind, one cut in front: the round face shows its colour."""
    rx, ry = lerp(390, 430, g["length"]), lerp(150, 180, g["width"])
    turn = lerp(-30, -16, g["lean"])
    r = ry * lerp(1.0, 1.16, g["cut"])
    cx, cy = -rx * 0.30, ry * 0.92
    length = rx * lerp(1.0, 1.2, g["spread"])
    slant = turn * 0.5
    body = smooth(
        [
            (cx, cy - r),
            (cx + length * 0.4, cy - r * 0.96),
            (cx + length * 0.84, cy - r * 0.52),
            (cx + length * 1.06, cy + r * 0.04),
            (cx + length * 0.8, cy + r * 0.62),
            (cx + length * 0.36, cy + r * 1.0),
            (cx, cy + r),
        ],
        corners=(0, 3, 6),
    ).rotate(slant, (cx, cy))
    face = ellipse(cx, cy, r * 0.78, r).rotate(slant, (cx, cy))
    flesh = ellipse(cx, cy, r * 0.66, r * 0.87).rotate(slant, (cx, cy))
    inner = ellipse(cx, cy, r * 0.42, r * 0.58) + ellipse(cx, cy, r * 0.36, r * 0.51).reversed()
    dots = [
        ellipse(cx + r * 0.19 * dx, cy + r * 0.27 * dy, r * 0.045)
        for dx, dy in ((-1, -0.4), (0.2, -1), (1, 0.3), (-0.3, 0.9), (0, 0))
    ]
    return [
        _sweet(g, rx * 0.92, ry * 0.92, turn - 8, (40, -ry * 0.82)),
        Part(
            body,
            "skin",
            shade=crescent(body, -12, -r * 0.22),
            hatch=tuple(
                taper(
                    [
                        (cx + r * 0.9, cy + r * (0.8 - 0.2 * i)),
                        (cx + length * 0.5, cy + r * (0.84 - 0.22 * i)),
                        (cx + length * 0.86, cy + r * (0.42 - 0.14 * i)),
                    ],
                    22 - 5 * i,
                    n=9,
                ).rotate(slant, (cx, cy))
                for i in range(3)
            ),
            shine=(
                taper(
                    [
                        (cx + r, cy - r * 0.62),
                        (cx + length * 0.5, cy - r * 0.66),
                        (cx + length * 0.74, cy - r * 0.42),
                    ],
                    18,
                    n=7,
                ).rotate(slant, (cx, cy)),
            ),
        ),
        Part(face, "skin", gap=True),
        Part(
            flesh,
            "flesh",
            light=Path(),
            lines=tuple(p.rotate(slant, (cx, cy)) for p in (inner, *dots)),
            line_tone="skin",
            open=True,
            gap=False,
        ),
    ]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    makers = {"pile": _pile, "single": _single, "whole": _sweet_whole, "cut": _sweet_cut}
    return Figure(tuple(makers[form](genes)), _TONES[species])


FAMILY = Family(
    name="tuber",
    genes=("count", "width", "length", "bumps", "eyes", "lean", "spread", "taper", "sprout", "cut"),
    forms={
        "potato": ("pile", "single"),
        "sweet_potato": ("cut", "whole"),
    },
    draw=draw,
)
