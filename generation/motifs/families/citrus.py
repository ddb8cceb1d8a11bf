"""Family: citrus. Orange, lemon, mandarin, lime, pomelo."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import citrus_more
from generation.motifs.parts.citrus_flesh import cells, segments, wedge
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    blossom,
    body,
    drop,
    fit,
    flecks,
    flow,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES = {
    "orange": {
        **GREENS,
        "skin": "#F28C28",
        "pith": "#FFEFCF",
        "pore": "#C25A08",
        "cell": "#FFC27A",
        "seed": "#F6E3B4",
        "petal": "#F8E7C4",
        "pollen": "#E9A93A",
    },
    "lemon": {
        **GREENS,
        "skin": "#F5D33F",
        "pith": "#FFF8DC",
        "pore": "#BF8F0E",
        "cell": "#FFF0A0",
        "seed": "#F6E9BC",
        "petal": "#F3E3F0",
        "pollen": "#E9A93A",
    },
    **citrus_more.TONES,
}


def _outline(species: str, g: Genes) -> tuple[Path, float, float]:
    """The whole fruit from its stem (the origin) down; half width and height."""
    if species == "orange":
        w = lerp(340, 400, g["width"])
        h = w * lerp(1.76, 2.02, g["height"])
        d = lerp(4, 26, g["navel"])
        right: list[Point] = [
            (0, 0),
            (w * 0.3, -d),
            (w * 0.74, h * 0.14),
            (w, h * 0.47),
            (w * 0.8, h * 0.82),
            (w * 0.4, h * 0.965),
            (0, h),
        ]
        return profile(right, 1.02), w, h
    w = lerp(262, 312, g["width"])
    h = w * lerp(2.5, 3.0, g["height"])
    nub = lerp(0.1, 0.2, g["navel"]) * w
    right = [
        (0, 0),
        (nub, h * 0.012),
        (nub * 1.5, h * 0.06),
        (w * 0.66, h * 0.17),
        (w, h * 0.46),
        (w * 0.72, h * 0.77),
        (nub * 1.9, h * 0.9),
        (nub * 1.1, h * 0.975),
        (0, h),
    ]
    return profile(right, 0.95), w, h


def _pores(w: float, h: float, g: Genes) -> Path:
    spots = [
        (0.2, 0.34),
        (-0.2, 0.5),
        (0.5, 0.46),
        (0.08, 0.58),
        (0.36, 0.66),
        (-0.34, 0.7),
        (-0.06, 0.76),
        (0.2, 0.8),
        (0.58, 0.62),
        (0.34, 0.5),
        (-0.1, 0.38),
        (-0.46, 0.58),
        (0.46, 0.32),
        (-0.18, 0.62),
        (0.1, 0.68),
        (-0.2, 0.84),
    ]
    n = 4 + round(12 * g["pores"])
    return flecks([(w * x, h * y) for x, y in spots[:n]], lerp(8, 14, g["pores"]), 20, 1.2)


def _fruit(species: str, g: Genes) -> list[Part]:
    path, w, h = _outline(species, g)
    lines: list[Path] = [_pores(w, h, g)]
    if species == "orange":
        reach = lerp(0.1, 0.2, g["navel"]) * w
        for a in (20, 62, 118, 160):
            lines.append(
                taper([polar(a, 26, (0, 4)), polar(a, 26 + reach, (0, 4))], 16, start=14, peak=0.1, n=4)
            )
    return [
        body(
            path,
            shade=(-60, -34) if species == "orange" else (-48, -20),
            lines=tuple(lines),
            line_tone="pore",
            gleam=0.13 if species == "orange" else 0.09,
        )
    ]


def _whole(species: str, g: Genes) -> list[Part]:
    size = lerp(290, 400, g["leaf"])
    angle = lerp(-40, -2, g["leaf_tilt"])
    base = (6.0, -14.0)
    width = (0.46 if species == "orange" else 0.4) * lerp(0.8, 1.2, g["segments"])
    leaf = leaf_part(base, flow(base, angle, size)[-1], size * width, -0.13, veins=4)
    leaves = [leaf]
    if g["peel"] > 0.5:
        leaves.insert(
            0, leaf_part(base, flow(base, 196 - angle * 0.5, size * 0.74)[-1], size * width * 0.8, 0.13)
        )
    stem = stem_part(flow((0, 20), -94, lerp(56, 170, g["stem"]), 0.1), 32, 1.15)
    turn = lerp(-10, 10, g["lean"]) if species == "orange" else lerp(24, 58, g["lean"])
    if species == "lemon":
        tip = flow(base, angle - turn, size)[-1]
        leaves[-1] = leaf_part(base, tip, size * width, -0.13, veins=4)
        if len(leaves) > 1:
            leaves[0] = leaf_part(
                base, flow(base, angle - turn - 62, size * 0.72)[-1], size * width * 0.76, -0.1
            )
    return place([*_fruit(species, g), *leaves, stem], angle=turn)


def _half(species: str, g: Genes) -> list[Part]:
    """Cut across and turned to us: the face, and the cup of peel behind it."""
    count = (8, 9, 10, 11)[min(3, int(g["segments"] * 4))]
    r = 340.0
    squeeze = lerp(0.84, 1.0, g["height"])
    back = lerp(0.12, 0.24, g["width"]) * r
    thick = lerp(0.84, 0.9, 1 - g["peel"])
    face = ellipse(0, 0, r, r * squeeze)
    if species == "orange":
        cup = (
            smooth(
                [
                    polar(a, r * k)
                    for a, k in (
                        (-150, 0.985),
                        (-90, 0.985),
                        (-40, 0.99),
                        (0, 1.02),
                        (45, 1.04),
                        (90, 1.03),
                        (135, 1.01),
                        (180, 0.99),
                    )
                ]
            )
            .scale(1.0, squeeze)
            .translate(back, back * 0.9)
        )
        whole = union(face, cup)
    else:
        nub = lerp(0.09, 0.16, g["navel"]) * r
        deep = r * (1.34 + lerp(0.0, 0.14, g["width"]))
        cup = (
            smooth(
                [
                    (-r * 0.1, -r),
                    (r * 0.5, -r * 0.96),
                    (r * 0.98, -r * 0.58),
                    (deep - nub * 1.2, -nub * 1.9),
                    (deep - nub * 0.2, -nub),
                    (deep, 0),
                    (deep - nub * 0.2, nub),
                    (deep - nub * 1.2, nub * 1.9),
                    (r * 0.98, r * 0.58),
                    (r * 0.5, r * 0.96),
                    (-r * 0.1, r),
                ]
            )
            .scale(1.0, squeeze)
            .rotate(18)
        )
        whole = union(face, cup)
    pith = face.scale(0.93)
    turn = lerp(-90, -60, g["lean"])
    flesh = segments(r * thick, count, turn, squeeze, lerp(0.04, 0.26, g["navel"]))
    parts = [
        body(whole, shade=(-40, -30), gleam=0, hatch=3),
        Part(pith, "pith", open=True, gap=False),
        Part(
            flesh,
            "skin",
            gap=False,
            lines=cells(r * thick, count, turn, 1 + round(g["pores"]), squeeze),
            line_tone="cell",
        ),
    ]
    size = lerp(250, 350, g["leaf"])
    base = polar(-128, r * 0.94)
    base = (base[0], base[1] * squeeze)
    leaf = leaf_part(
        base,
        flow(base, lerp(-150, -84, g["leaf_tilt"]), size)[-1],
        size * 0.46,
        lerp(-0.14, 0.14, g["stem"]),
        veins=4,
    )
    return place([leaf, *parts], angle=lerp(-8, 8, g["lean"]))


def _slice_orange(g: Genes) -> list[Part]:
    """A half moon on its peel, two leaves behind."""
    count = (4, 5, 6, 7)[min(3, int(g["segments"] * 4))]
    r = 420.0
    squeeze = lerp(0.9, 1.08, g["height"])

    def moon(k: float, top: float = 0.0) -> Path:
        arc = [polar(180 - 180 * i / 8, r * k) for i in range(9)]
        if not top:
            return smooth(arc, corners=(0, 8))
        return smooth([(-r * k, -top), *arc, (r * k, -top)], corners=(0, 1, 9, 10))

    thick = lerp(0.82, 0.74, g["peel"])
    rim = lerp(0.91, 0.87, g["width"])
    wedges, sacs = [], []
    per = 1 + round(g["pores"])
    for i in range(count):
        a0, a1 = 180 * i / count, 180 * (i + 1) / count
        wedges.append(wedge(a0, a1, r * thick, r * 0.03, r * lerp(0.04, 0.26, g["navel"])))
        for j in range(per):
            off = (j - (per - 1) / 2) * (a1 - a0) * 0.36
            at = polar((a0 + a1) / 2 + off, r * thick * (0.72 if (i + j) % 2 else 0.58))
            sacs.append(drop(at, r * 0.19, r * 0.06, (a0 + a1) / 2 + off + 180))
    skin = moon(1.0, 15.0)
    flesh = Path.join(wedges).translate(0, r * 0.03)
    m = Affine.scale(1.0, squeeze)
    parts = [
        Part(skin.transform(m), "skin", shade=crescent(skin.transform(m), -18, -24, 1.0)),
        Part(moon(rim).transform(m), "pith", open=True, gap=False),
        Part(
            flesh.transform(m),
            "skin",
            gap=False,
            lines=(Path.join(sacs).translate(0, r * 0.03).transform(m),),
            line_tone="cell",
        ),
    ]
    size = lerp(300, 400, g["leaf"])
    base = (lerp(-60, 60, g["stem"]), 10.0)
    fan = lerp(16, 44, g["leaf_tilt"])
    leaves = [
        leaf_part(base, flow(base, -90 - fan, size)[-1], size * 0.46, -0.12, veins=4),
        leaf_part(base, flow(base, -90 + fan, size * 0.9)[-1], size * 0.42, 0.12, veins=4),
    ]
    return place([*leaves, *parts], angle=lerp(-18, 8, g["lean"]))


def _slice_lemon(g: Genes) -> list[Part]:
    """A wheel leaning on the fruit's other end, with a drop of juice."""
    count = (7, 8, 9, 10)[min(3, int(g["segments"] * 4))]
    r = 300.0
    thick = lerp(0.84, 0.76, g["peel"])
    turn = lerp(-90, -50, g["lean"])
    wheel = [
        Part(ellipse(0, 0, r), "skin", shade=crescent(ellipse(0, 0, r), -16, -12, 1.0)),
        Part(ellipse(0, 0, r * 0.91), "pith", open=True, gap=False),
        Part(
            segments(r * thick, count, turn),
            "skin",
            gap=False,
            lines=cells(r * thick, count, turn, 1 + round(g["pores"])),
            line_tone="cell",
        ),
    ]
    fruit = place(_fruit("lemon", g), angle=lerp(36, 66, g["lean"]), scale=0.8)
    box = fruit[0].path.bounds()
    cx, cy = box.centre
    fruit = place(fruit, (160 - cx, -110 - cy))
    size = lerp(230, 330, g["leaf"])
    b = fruit[0].path.bounds()
    base = (b.right - b.width * 0.1, b.top + b.height * 0.12)
    leaf = leaf_part(base, flow(base, lerp(-150, -110, g["leaf_tilt"]), size)[-1], size * 0.44, 0.14)
    k = lerp(0.9, 1.06, g["stem"])
    return [leaf, *fruit, *place(wheel, (-110, 130), k)]


def _branch_orange(g: Genes) -> list[Part]:
    rise = lerp(-30, 60, g["leaf_tilt"])
    points: list[Point] = [(-460, -30), (-160, -50), (140, -30), (440, -110 - rise)]
    fruit = _fruit("orange", g)
    size = lerp(270, 360, g["leaf"])
    hang = lerp(24, 80, g["stem"])
    k = 0.68
    tilt = lerp(-8, 8, g["lean"])
    back = [*fruit, stem_part([(0, 16), (0, -40), (4, -90 - hang)], 28, 1.0)]
    front = [*fruit, stem_part([(0, 16), (-4, -40), (0, -110 - hang)], 28, 1.0)]
    leaves = [
        leaf_part((-230, -46), flow((-230, -46), -122, size)[-1], size * 0.46, -0.13),
        leaf_part((240, -60), flow((240, -60), -58, size)[-1], size * 0.46, 0.13),
        leaf_part((-330, -40), flow((-330, -40), 140, size * 0.9)[-1], size * 0.4, 0.14),
    ]
    bloom = blossom((20, -70), lerp(84, 116, g["peel"]), lerp(-90, -50, g["segments"]))
    return [
        merge(leaves),
        *place(back, (240, hang + 20), k * 0.92, tilt - 4),
        twig(points, 46, 22),
        *place(front, (-110, hang + 70), k, tilt + 4),
        *bloom,
    ]


def _branch_lemon(g: Genes) -> list[Part]:
    """One great lemon and a smaller, hanging from a bowed spray."""
    rise = lerp(-20, 60, g["leaf_tilt"])
    points: list[Point] = [(-400, -120), (-130, -60), (150, -90), (400, -200 - rise)]
    fruit = _fruit("lemon", g)
    size = lerp(280, 370, g["leaf"])
    hang = lerp(10, 70, g["stem"])
    sway = lerp(-10, 10, g["lean"])
    stem = stem_part([(0, 14), (0, -40), (0, -100 - hang)], 28, 1.0)
    leaves = [
        leaf_part((-200, -70), flow((-200, -70), -112, size)[-1], size * 0.38, 0.12),
        leaf_part((200, -110), flow((200, -110), -80, size)[-1], size * 0.38, 0.12),
        leaf_part((-300, -96), flow((-300, -96), 122, size * 1.04)[-1], size * 0.37, 0.12),
    ]
    bloom = blossom((40, -104), lerp(76, 106, g["peel"]), lerp(-90, -50, g["segments"]))
    return [
        merge(leaves),
        *place([*fruit, stem], (230, 10 + hang * 0.4), 0.62, -14 + sway),
        twig(points, 44, 22),
        *place([*fruit, stem], (-80, 40 + hang), 0.74, 8 + sway),
        *bloom,
    ]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("orange", "slice"): _slice_orange,
    ("lemon", "slice"): _slice_lemon,
    ("orange", "branch"): _branch_orange,
    ("lemon", "branch"): _branch_lemon,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    if species in citrus_more.TONES:
        parts = citrus_more.DRAW[species, form](genes)
        hero = citrus_more.HERO.get(f"{species} {form}", citrus_more.HERO.get(species, ("skin",)))
        return Figure(fit(parts), _TONES[species], hero)
    if form == "whole":
        parts = _whole(species, genes)
    elif form == "half":
        parts = _half(species, genes)
    else:
        parts = _DRAW[species, form](genes)
    return Figure(fit(parts), _TONES[species])


FAMILY = Family(
    name="citrus",
    genes=("width", "height", "navel", "segments", "lean", "stem", "leaf", "leaf_tilt", "peel", "pores"),
    forms={
        "orange": ("whole", "half", "slice", "branch"),
        "lemon": ("whole", "half", "slice", "branch"),
        "mandarin": ("whole", "peeled", "half"),
        "lime": ("half", "slice", "whole"),
        "pomelo": ("whole", "half"),
    },
    draw=draw,
)
