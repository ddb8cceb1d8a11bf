"""Family: finger bunch. Bananas on their crown, plantains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generation.drawing.geometry import intersection
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, polygon, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.fruit import fit, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.registry import Family

Genes = Mapping[str, float]

_TONES = {"skin": "#F0BF2C", "ridge": "#B5832A", "tip": "#5B4526", "crown": "#8C7A2E"}
_GREEN = {
    "skin": "#86A63A",
    "ridge": "#4E7226",
    "tip": "#4F3B1E",
    "crown": "#6E7A30",
    "flesh": "#F6E3A8",
    "seed": "#8A6A34",
}


def _banana(
    g: Genes, start: Point, heading: float, length: float, turn: float, w: float, front: bool = True
) -> list[Part]:
    """One finger from its neck at ``start``: the body with its facets, and the dry tip of the flower."""
    spine = Spine(swung(start, heading, length, turn))
    tip = lerp(0.2, 0.42, g["tip"])
    side = 1.0 if turn < 0 else -1.0  # the outer side is the one that the way turns from
    outer = knots(
        [(0, 0.3), (0.1, 0.32), (0.3, 0.92), (0.55, 1.06), (0.8, 0.84), (0.95, tip), (1, tip * 0.8)]
    )
    within = knots(
        [(0, 0.3), (0.1, 0.32), (0.34, 0.84), (0.6, 0.9), (0.84, 0.7), (0.95, tip), (1, tip * 0.8)]
    )

    def out(t: float) -> float:
        return side * w * outer(t)

    def back(t: float) -> float:
        return -side * w * within(t)

    path = spine.band(back, out, 0.0, 0.965, 10)
    ridge = lerp(0.2, 0.5, g["facets"])
    px, py = spine.at(0.5, 0.0)
    qx, qy = spine.at(0.5, side)
    lit = (qx - px) * 0.45 + (qy - py) * 0.85 < 0  # whether the outer side faces up and left

    def facet(t: float) -> float:
        return out(t) * (ridge + 0.12)

    def second(t: float) -> float:
        return back(t) * 0.5

    dark = (facet, out) if not lit else (back, second)
    pale = (second, back) if not lit else (facet, out)
    shade = spine.band(*dark, 0.1, 0.965, 8)
    light = spine.stroke(lambda t: lerp(pale[0](t), pale[1](t), 0.46), 0.2, 0.74, w * 0.27, 11)
    lines = [spine.stroke(facet, 0.08, 0.92, w * 0.13)]
    if front and g["facets"] > 0.35:
        lines.append(spine.stroke(second, 0.16, 0.86, w * 0.1))
    n = round(lerp(0, 11, g["spots"]))
    spots = []
    for i in range(n):
        t = 0.3 + 0.5 * ((i * 0.618) % 1)
        off = lerp(back(t), out(t), 0.2 + 0.6 * ((i * 0.382 + 0.3) % 1))
        x, y = spine.at(t, off)
        spots.append(ellipse(0, 0, w * 0.15, w * 0.075).rotate(spine.heading(t)).translate(x, y))
    if spots:
        lines.append(Path.join(spots))
    edge = dark[1] if not lit else dark[0]
    gouges = [
        spine.stroke(scaled(edge, k), 0.14 + 0.1 * i, 0.93 - 0.1 * i, w * 0.2 * 0.8**i)
        for i, k in enumerate((0.84, 0.62))
    ]
    shine = spine.stroke(lambda t: lerp(pale[0](t), pale[1](t), 0.46), 0.26, 0.66, w * 0.17)
    body = Part(
        path,
        "skin",
        shade=shade,
        light=light,
        hatch=tuple(gouges),
        shine=(shine,),
        lines=tuple(lines),
        line_tone="ridge",
    )
    k = w * tip * 0.86
    nub = smooth(
        [
            spine.at(0.95, -k * 1.04),
            spine.at(0.975, -k * 0.94),
            spine.at(1.0, -k * 0.72),
            spine.at(1.0, k * 0.72),
            spine.at(0.975, k * 0.94),
            spine.at(0.95, k * 1.04),
        ],
        corners=(0, 2, 3, 5),
    )
    return [body, Part(nub, "tip")]


def _crown(g: Genes, w: float, angle: float) -> Part:
    """The cut cushion that holds the hand together; the fingers hang from the origin."""
    k = lerp(0.75, 1.15, g["crown"]) * w
    path = smooth(
        [
            (-k * 1.0, k * 0.55),
            (-k * 0.82, -k * 0.2),
            (-k * 0.5, -k * 0.5),
            (-k * 0.46, -k * 1.15),
            (k * 0.46, -k * 1.15),
            (k * 0.5, -k * 0.5),
            (k * 0.82, -k * 0.2),
            (k * 1.0, k * 0.55),
            (0, k * 0.78),
        ],
        corners=(3, 4),
    ).rotate(angle)
    cut = ellipse(0, -k * 1.12, k * 0.46, k * 0.2).rotate(angle)
    marks = tuple(
        taper([(u * k * 0.3, -k * 0.75), (u * k * 0.62, k * 0.3)], k * 0.15, n=4).rotate(angle)
        for u in (-1, 0.1, 1)
    )
    return Part(path + cut, "crown", lines=marks, line_tone="tip")


def _bunch(g: Genes, bend: tuple[float, float] = (72, 112), stout: float = 1.0) -> list[Part]:
    """A hand hanging by its crown, all fingers swung the same way, the outermost behind."""
    n = 3 + round(2 * g["count"])
    w = lerp(92, 116, g["thickness"]) * (1.24 - 0.07 * n) * stout
    length = lerp(720, 840, g["length"])
    turn = lerp(*bend, g["curve"])
    spread = lerp(14, 21, g["spread"]) * (n - 1)
    first = 96 - turn * 0.5 - spread * 0.5
    parts: list[Part] = []
    for i in range(n):
        t = i / (n - 1)
        start = (w * lerp(0.5, -0.5, t), w * 0.2)
        parts += _banana(g, start, first + spread * t, length * (1 - 0.16 * t), turn * (1 - 0.1 * t), w, True)
    parts.append(_crown(g, w, lerp(-4, 16, g["crown"])))
    return place(parts, angle=lerp(-20, 4, g["lean"]))


def _pair(g: Genes) -> list[Part]:
    """Two fingers lying like a smile, joined at the crown on the left."""
    w = lerp(96, 124, g["thickness"])
    length = lerp(800, 900, g["length"])
    turn = -lerp(72, 118, g["curve"])
    gap = lerp(10, 30, g["spread"])
    parts = [
        *_banana(
            g,
            (w * 0.2, -w * 0.36),
            -turn / 2 - gap * 0.5 - 8,
            length * lerp(0.84, 0.96, g["count"]),
            turn * 0.92,
            w * 0.94,
        ),
        *_banana(g, (0, w * 0.3), -turn / 2 + gap * 0.5 + 8, length, turn, w),
        _crown(g, w * 0.84, -turn / 2 - 90),
    ]
    return place(parts, angle=lerp(-26, 10, g["lean"]))


def _crown_at(g: Genes, w: float, at: Point, angle: float) -> Part:
    return place([_crown(g, w, angle)], at)[0]


def _disc(g: Genes, r: float) -> list[Part]:
    """A slice of plantain: green rind with five blunt edges, the star of the seed chambers."""
    rind = smooth([polar(36 * i - 90, r * (1.0 if i % 2 else 0.94)) for i in range(10)])
    flesh = rind.scale(0.86)
    star = Path.join(
        taper([polar(a, r * 0.07), polar(a, r * 0.42)], r * 0.12, start=r * 0.1, peak=0.3, n=5)
        for a in (-90, 30, 150)
    )
    dots = Path.join(ellipse(*polar(a, r * 0.5), r * 0.055) for a in range(-30, 330, 120))
    return [
        Part(rind, "skin"),
        Part(flesh, "flesh", open=True, gap=False, lines=(star, dots), line_tone="seed"),
    ]


def _edged(g: Genes) -> Genes:
    """A plantain's ridges always show, its skin has few spots."""
    return {**g, "facets": lerp(0.5, 1.0, g["facets"]), "spots": g["spots"] * 0.5}


def _plantain_bunch(g: Genes) -> list[Part]:
    return _bunch(_edged(g), (34, 66), 1.14)


def _plantain_slice(g: Genes) -> list[Part]:
    """One finger whole, another cut on the slant, its slices before it."""
    e = _edged(g)
    w = lerp(104, 132, g["thickness"])
    length = lerp(820, 900, g["length"])
    turn = -lerp(34, 66, g["curve"])
    heading = -turn / 2 - 6
    low = (-400.0, lerp(110, 150, g["thickness"]))
    middle = Spine(swung(low, heading, length, turn)).at(0.5)
    keep = polygon([(-1200, -900), (middle[0], -900), (middle[0], 1200), (-1200, 1200)])
    body = _banana(e, low, heading, length, turn, w)[0]
    r = w * 0.96
    parts = [
        *_banana(e, (-440, -160), heading, length, turn, w),
        _crown_at(e, w * 0.8, (-440, -160), heading - 90),
        replace(body, path=intersection(body.path, keep)),
        _crown_at(e, w * 0.8, low, heading - 90),
        *(
            p.transform(Affine.scale(0.56, 1.0).then(Affine.translate(middle[0], middle[1] + w * 0.04)))
            for p in _disc(e, r)
        ),
    ]
    n = 2 + round(g["count"])
    apart = r * lerp(1.16, 1.4, g["spread"])
    for i in range(n):
        at = (
            middle[0] + r * 1.35 + i * apart,
            middle[1] + r * lerp(0.0, 0.3, g["tip"]) * (1 if i % 2 else -0.6),
        )
        parts += place(_disc(e, r), at, 1.0, lerp(-10, 30, g["crown"]) + 17 * i)
    return place(parts, angle=lerp(-14, 8, g["lean"]))


_PLANTAIN = {"bunch": _plantain_bunch, "slice": _plantain_slice}


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if species == "plantain":
        return Figure(fit(_PLANTAIN[form](genes)), _GREEN)
    return Figure(fit({"bunch": _bunch, "pair": _pair}[form](genes)), _TONES)


FAMILY = Family(
    name="finger_bunch",
    genes=("count", "curve", "length", "thickness", "spread", "tip", "crown", "lean", "facets", "spots"),
    forms={
        "banana": (
            "bunch",
            "pair",
        ),
        "plantain": ("bunch", "slice"),
    },
    draw=draw,
)
