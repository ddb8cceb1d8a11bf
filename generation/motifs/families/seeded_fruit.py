"""Family: seeded fruit. Guava, passion fruit, kiwi, fig: known by the picture of their cut."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.cut_face import before, cup, lobed_leaf, rays, ring_seeds, scalloped, sown
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    fit,
    flecks,
    flow,
    inner,
    leaf_part,
    merge,
    place,
    profile,
    stem_part,
    twig,
)
from generation.motifs.parts.vine import tendril
from generation.motifs.registry import Family
from generation.motifs.shading import contour_strokes, crescent, glint, round_hatch, round_shine

_TONES = {
    "guava": {
        **GREENS,
        "skin": "#A3BF4E",
        "pore": "#6F8F2E",
        "flesh": "#F9DCCB",
        "pulp": "#EF7F86",
        "seed": "#FFF0CC",
        "sepal": "#7A6A34",
    },
    "passion_fruit": {
        **GREENS,
        "skin": "#64295A",
        "speck": "#B989A8",
        "pith": "#FBEFE0",
        "pulp": "#F2AE2B",
        "seed": "#3A2A14",
        "stem": "#7FA03A",
    },
    "kiwi": {
        **GREENS,
        "skin": "#85623B",
        "fuzz": "#BD9A68",
        "flesh": "#86B23C",
        "ray": "#B9D672",
        "zone": "#A9CC5A",
        "core": "#F6F1CF",
        "seed": "#26261A",
    },
    "fig": {
        **GREENS,
        "skin": "#5B3358",
        "rib": "#A57C9E",
        "flesh": "#F4DDBB",
        "pulp": "#C64A5A",
        "seed": "#F9D9A4",
        "eye": "#C58A6A",
        "stem": "#7C8F4A",
    },
}


# ---------------------------------------------------------------- guava


def _guava_outline(g: Genes) -> tuple[Path, float, float]:
    w = lerp(300, 346, g["width"])
    h = w * lerp(1.96, 2.34, g["height"])
    neck = lerp(0.72, 0.42, g["neck"])
    right: list[Point] = [
        (0, 0),
        (w * neck * 0.6, -h * 0.006),
        (w * lerp(0.92, 0.68, g["neck"]), h * 0.16),
        (w * lerp(1.0, 0.92, g["neck"]), h * 0.42),
        (w * 0.98, h * 0.62),
        (w * 0.78, h * 0.85),
        (w * 0.36, h * 0.98),
        (0, h),
    ]
    return profile(right, 0.97), w, h


def _guava_leaf(base: Point, angle: float, size: float, bow: float) -> Part:
    """Oblong, with many veins side by side."""
    return leaf_part(base, flow(base, angle, size)[-1], size * 0.42, bow, 0.5, veins=5)


def _guava(g: Genes) -> list[Part]:
    """Fruit and the dry calyx at its foot."""
    path, w, h = _guava_outline(g)
    n = 4 + round(9 * g["seeds"])
    spots = [
        (
            w * (0.14 + 0.62 * math.sqrt((i + 0.5) / n) * math.cos(i * 2.4)),
            h * (0.56 + 0.33 * math.sqrt((i + 0.5) / n) * math.sin(i * 2.4)),
        )
        for i in range(n)
    ]
    k = w * lerp(0.26, 0.34, g["rim"])
    crown = smooth(
        [
            (-k * 0.62, -k * 0.2),
            (-k * 1.02, k * 0.72),
            (-k * 0.42, k * 0.34),
            (0, k * 0.86),
            (k * 0.42, k * 0.34),
            (k * 1.02, k * 0.72),
            (k * 0.62, -k * 0.2),
            (0, -k * 0.34),
        ],
        corners=range(7),
    ).translate(0, h)
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -56, -30),
            light=glint(path, 0.12),
            hatch=round_hatch(path, 4, 22),
            shine=round_shine(path, 2, 19),
            lines=(flecks(spots, 9, 20, 1.2),),
            line_tone="pore",
        ),
        Part(crown, "sepal"),
    ]


def _guava_top(g: Genes, low: bool = False) -> list[Part]:
    size = lerp(300, 380, g["leaf"])
    tilt = lerp(-40, -6, g["leaf_tilt"])
    stem = flow((0, 22), -94, lerp(100, 170, g["stem"]), 0.1)
    at = stem[1]
    leaves = [_guava_leaf(at, tilt, size, -0.1)]
    if not low:
        leaves.insert(0, _guava_leaf(at, 184 - tilt, size * 0.86, 0.1))
    return [*leaves, stem_part(stem, 30, 1.2)]


def _guava_whole(g: Genes) -> list[Part]:
    return place([*_guava(g), *_guava_top(g)], angle=lerp(-12, 12, g["lean"]))


def _guava_half(g: Genes) -> list[Part]:
    path, w, h = _guava_outline(g)
    flesh = inner(path, 24)
    y = h * 0.53
    k = lerp(0.74, 0.6, g["rim"])
    a, b = w * k, h * 0.5 * k
    pulp = scalloped(a, b, 9, 0.05).translate(0, y)
    n = 14 + 2 * round(4 * g["seeds"])
    inside = max(6, n // 2 - 2)
    seeds = ring_seeds(a * 0.8, b * 0.8, n, w * 0.11, w * 0.085, (0, y), 0.08) + ring_seeds(
        a * 0.46, b * 0.46, inside, w * 0.11, w * 0.085, (0, y), 0.12
    )
    face = [
        Part(path, "skin", shade=crescent(path, -24, -14)),
        Part(flesh, "flesh", open=True, gap=False, shade=crescent(flesh, -26, -16)),
        Part(pulp, "pulp", gap=False, shade=crescent(pulp, 20, 14, 1.0), lines=(seeds,), line_tone="seed"),
    ]
    back = place(
        [_guava(g)[0], *_guava_top(g, True)],
        (-100, -170),
        lerp(0.84, 0.96, g["cup"]),
        lerp(-24, -8, g["lean"]),
    )
    return before(back, face, (150, -40), 0.9, lerp(8, 24, g["lean"]))


def _guava_branch(g: Genes) -> list[Part]:
    """Two fruits of different size under a twig with its leaves in pairs."""
    rise = lerp(-20, 100, g["leaf_tilt"])
    points: list[Point] = [(-430, -20), (-180, -50), (110, -50), (420, -100 - rise)]
    fruit = _guava(g)
    size = lerp(280, 350, g["leaf"])
    hang = lerp(30, 80, g["stem"])
    k = lerp(0.6, 0.68, g["cup"])
    stems = merge(
        [
            stem_part([(x, y + 14), (x, y - 40), (x * 0.94, -46)], 26, 1.0)
            for x, y in ((-140.0, hang + 10), (210.0, hang - 20))
        ]
    )
    leaves = [
        _guava_leaf((-200, -48), -128, size, 0.1),
        _guava_leaf((40, -50), -62, size, -0.1),
        _guava_leaf((300, -70), 30, size * 0.8, -0.1),
        _guava_leaf((-300, -36), 140, size * 0.76, 0.1),
    ]
    tilt = lerp(-8, 8, g["lean"])
    return [
        merge(leaves),
        *place(fruit, (210, hang - 20), k * 0.86, tilt - 6),
        *place(fruit, (-140, hang + 10), k, tilt + 6),
        stems,
        twig(points, 46, 24),
    ]


# ---------------------------------------------------------------- passion fruit


def _passion(g: Genes) -> list[Part]:
    """Round and dark, finely speckled, the dry flower's collar on top."""
    w = lerp(310, 350, g["width"])
    h = w * lerp(1.86, 2.2, g["height"])
    path = profile(
        [
            (0, 0),
            (w * 0.52, h * 0.05),
            (w * 0.93, h * 0.26),
            (w, h * lerp(0.47, 0.57, g["cup"])),
            (w * lerp(0.82, 0.9, g["cup"]), h * 0.79),
            (w * 0.46, h * 0.96),
            (0, h),
        ],
        0.98,
    )
    n = 8 + round(22 * g["neck"])
    spots = []
    for i in range(n):
        r, a = math.sqrt((i + 0.5) / n), i * 137.508
        x, y = polar(a, r)
        spots.append((w * (0.1 + 0.76 * x), h * (0.54 + 0.38 * y)))
    keep = [p for p in spots if math.hypot(p[0] + w * 0.46, p[1] - h * 0.3) > w * 0.3]
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -58, -32),
            light=glint(path, 0.13),
            hatch=round_hatch(path, 3, 22),
            shine=round_shine(path, 2, 20),
            lines=(flecks(keep, lerp(9, 7, g["neck"]), 20, 1.2),),
            line_tone="speck",
        )
    ]


def _passion_leaf(size: float) -> Part:
    """Three pointed lobes; hangs up from the origin."""
    s = size
    right: list[Point] = [
        (0, 0),
        (s * 0.2, 0.02 * s),
        (s * 0.34, -s * 0.12),
        (s * 0.52, -s * 0.42),
        (s * 0.26, -s * 0.44),
        (s * 0.19, -s * 0.5),
        (s * 0.24, -s * 0.72),
        (0, -s * 1.04),
    ]
    left = [(-x, y) for x, y in right[-2:0:-1]]
    path = smooth([*right, *left], corners=(0, 3, 5, 7, 9, 11))
    shade = smooth([*right, (0, -s * 0.5)], corners=(0, 3, 5, 7, 8))
    w = s * 0.036
    veins = [
        taper([(0, 0), (x * 0.5, y * 0.54), (x * 0.86, y * 0.87)], w, start=w, peak=0.05, n=5)
        for x, y in ((0, -s), (s * 0.5, -s * 0.4), (-s * 0.5, -s * 0.4))
    ]
    return Part(path, "leaf", shade=shade, lines=(Path.join(veins),), line_tone="vein")


def _passion_top(g: Genes) -> list[Part]:
    """Stalk, leaf and tendril."""
    size = lerp(360, 460, g["leaf"])
    stem = flow((0, 26), -98, lerp(130, 180, g["stem"]), 0.08)
    leaf = place([_passion_leaf(size)], stem[1], 1.0, lerp(44, 76, g["leaf_tilt"]))
    curl = Part(
        tendril(stem[2], lerp(190, 220, g["leaf_tilt"]), lerp(190, 280, g["stem"]), 1.3, 24, -1), "stem"
    )
    return [curl, *leaf, stem_part(stem, 36, 1.2)]


def _passion_whole(g: Genes) -> list[Part]:
    return place([*_passion(g), *_passion_top(g)], angle=lerp(-10, 10, g["lean"]))


def _passion_face(g: Genes) -> list[Part]:
    r = 330.0
    squeeze = lerp(0.8, 0.96, g["height"])
    face, whole = cup(r, squeeze, r * lerp(0.3, 0.56, g["cup"]))
    pith = face.scale(lerp(0.93, 0.9, g["rim"]))
    k = lerp(0.82, 0.72, g["rim"])
    n = 8 + round(3 * g["seeds"])
    pulp = scalloped(r * k, r * k * squeeze, n, 0.07)
    seeds = ring_seeds(r * k * 0.76, r * k * squeeze * 0.76, n, 78, 50) + ring_seeds(
        r * k * 0.38, r * k * squeeze * 0.38, n - 4, 74, 48
    )
    return [
        Part(
            whole,
            "skin",
            shade=crescent(whole, -40, -26),
            hatch=contour_strokes(whole, -20, 110, (0.95, 0.88), 17),
        ),
        Part(pith, "pith", open=True, gap=False, shade=crescent(pith, 16, 14, 1.0)),
        Part(pulp, "pulp", gap=False, shade=crescent(pulp, -20, -16, 1.0), lines=(seeds,), line_tone="seed"),
    ]


def _passion_half(g: Genes) -> list[Part]:
    back = place(
        [*_passion(g), *_passion_top(g)], (-130, -260), lerp(0.8, 0.94, g["cup"]), lerp(-22, -6, g["lean"])
    )
    return before(back, _passion_face(g), (160, 240), 0.94, lerp(-12, 4, g["lean"]))


# ---------------------------------------------------------------- kiwi


def _kiwi(g: Genes) -> list[Part]:
    """The whole fruit about the origin, its long axis level."""
    w = lerp(390, 430, g["width"])
    h = w * lerp(0.7, 0.86, g["height"])
    path = smooth(
        [
            (-w * 1.02, 0),
            (-w * 0.9, -h * 0.5),
            (-w * 0.46, -h * 0.93),
            (w * 0.1, -h),
            (w * 0.66, -h * 0.8),
            (w * 0.96, -h * 0.4),
            (w * 1.03, 0.02 * h),
            (w * 0.92, h * 0.48),
            (w * 0.56, h * 0.88),
            (0, h),
            (-w * 0.56, h * 0.86),
            (-w * 0.92, h * 0.46),
        ]
    )
    n = 14 + round(16 * g["neck"])
    hairs = []
    for i in range(n):
        r, a = math.sqrt((i + 0.6) / n) * 0.86, i * 137.508
        x, y = polar(a, r)
        p = (x * w, y * h)
        hairs.append(taper([p, (p[0] + w * 0.1, p[1] + h * 0.1 * y)], 13, n=4))
    nub = ellipse(w * 1.0, 0, 26, 44)
    return [
        Part(nub, "seed"),
        Part(
            path,
            "skin",
            shade=crescent(path, -46, -46),
            hatch=round_hatch(path, 3, 22),
            lines=(Path.join(hairs),),
            line_tone="fuzz",
        ),
    ]


def _kiwi_leaf(base: Point, angle: float, size: float) -> Part:
    return leaf_part(base, flow(base, angle, size)[-1], size * 0.8, 0.04, 0.42, veins=3)


def _kiwi_face(g: Genes, r: float, squeeze: float) -> list[Part]:
    ry = r * squeeze
    skin = ellipse(0, 0, r, ry)
    k = lerp(0.94, 0.9, g["rim"])
    flesh = ellipse(0, 0, r * k, ry * k)
    zone_k = lerp(0.5, 0.58, g["cup"])
    zone = scalloped(r * zone_k, ry * zone_k, 14, 0.05, 5)
    core_k = lerp(0.19, 0.27, g["rim"])
    core = scalloped(r * core_k, ry * core_k, 7, 0.06)
    n = 14 + 2 * round(5 * g["seeds"])
    at = (zone_k + core_k) / 2 + 0.02
    seeds = ring_seeds(r * at, ry * at, n, r * 0.15, r * 0.066, stagger=0.14)
    return [
        Part(skin, "skin", shade=crescent(skin, -22, -18)),
        Part(
            flesh,
            "flesh",
            shade=crescent(flesh, -30, -24, 1.0),
            lines=(
                rays(
                    r * zone_k,
                    ry * zone_k,
                    r * k * 0.96,
                    ry * k * 0.96,
                    2 * (11 + round(4 * g["neck"])),
                    r * 0.034,
                ),
            ),
            line_tone="ray",
        ),
        Part(zone, "zone", gap=False, lines=(seeds,), line_tone="seed"),
        Part(core, "core", open=True, gap=False),
    ]


def _kiwi_half(g: Genes) -> list[Part]:
    """The fuzzy fruit behind, the cut one before it, a round leaf."""
    size = lerp(260, 340, g["leaf"])
    base = lerp(-230, -150, g["stem"])
    leaf = _kiwi_leaf((base, -210), lerp(-162, -110, g["leaf_tilt"]), size)
    back = place(_kiwi(g), (0, -110), 0.98, lerp(-34, -14, g["lean"]))
    face = _kiwi_face(g, 330, lerp(0.88, 1.0, g["height"]))
    return [leaf, *before(back, face, (-110, 150), 1.0, lerp(-18, 10, g["lean"]))]


def _kiwi_slice(g: Genes) -> list[Part]:
    """A round slice before a part of another, two leaves at the head."""
    squeeze = lerp(0.86, 1.02, g["height"])
    r = lerp(370, 410, g["width"])
    size = lerp(230, 310, g["leaf"])
    tilt = lerp(-16, 16, g["leaf_tilt"])
    base = polar(-70, r * 0.9)
    leaves = [
        _kiwi_leaf((base[0], base[1] * squeeze), -96 + tilt, size * 0.84),
        _kiwi_leaf((base[0] + 40, base[1] * squeeze + 20), -26 + tilt, size * lerp(0.8, 1.1, g["stem"])),
    ]
    return [*leaves, *place(_kiwi_face(g, r, squeeze), angle=lerp(-20, 20, g["lean"]))]


# ---------------------------------------------------------------- fig


def _fig_outline(g: Genes) -> tuple[Path, float, float]:
    w = lerp(290, 340, g["width"])
    h = w * lerp(2.2, 2.6, g["height"])
    neck = lerp(0.2, 0.13, g["neck"]) * w
    hip = lerp(0.62, 0.67, g["neck"])
    right: list[Point] = [
        (0, 0),
        (neck, h * 0.01),
        (neck * 1.5, h * 0.12),
        (w * 0.62, h * 0.32),
        (w * 0.97, h * (hip - 0.08)),
        (w * 0.98, h * (hip + 0.08)),
        (w * 0.74, h * 0.9),
        (w * 0.28, h * 0.985),
        (0, h * 0.985),
    ]
    return profile(right, 0.97), w, h


def _fig(g: Genes) -> list[Part]:
    path, w, h = _fig_outline(g)
    n = 4 + round(2 * g["seeds"])
    ribs = []
    for i in range(n):
        u = lerp(-0.72, 0.78, i / (n - 1))
        v0, v1 = (0.17, 0.74) if i % 2 else (0.24, 0.86)
        ribs.append(
            taper(
                [
                    (u * w * 0.2, h * v0),
                    (u * w * 0.76, h * 0.44),
                    (u * w * 0.98, h * 0.66),
                    (u * w * 0.86, h * v1),
                ],
                17,
                n=9,
            )
        )
    eye = ellipse(lerp(0.02, 0.14, g["lean"]) * w, h * 0.955, w * 0.13, w * 0.06)
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -54, -24),
            hatch=contour_strokes(path, -40, 100, (0.9, 0.79, 0.68), 21),
            shine=contour_strokes(path, 172, 214, (0.86,), 18),
            lines=tuple(ribs),
            line_tone="rib",
        ),
        Part(eye, "eye", gap=False),
    ]


def _fig_stalk(g: Genes) -> Part:
    return stem_part(flow((0, 24), -92, lerp(70, 130, g["stem"]), 0.1), 38, 1.25)


def _fig_whole(g: Genes) -> list[Part]:
    size = lerp(360, 450, g["leaf"])
    leaf = place([lobed_leaf(size, g["cup"])], (10, -10), 1.0, lerp(44, 92, g["leaf_tilt"]))
    return place([*leaf, *_fig(g), _fig_stalk(g)], angle=lerp(-14, 10, g["lean"]))


def _fig_face(g: Genes) -> list[Part]:
    path, w, h = _fig_outline(g)
    flesh = inner(path, 22)
    k = lerp(0.78, 0.66, g["rim"])
    y = h * 0.63
    a, b = w * k, h * 0.3 * (k + 0.12)
    pulp = profile(
        [
            (0, y - b * 1.24),
            (a * 0.34, y - b * 0.98),
            (a * 0.86, y - b * 0.3),
            (a, y + b * 0.2),
            (a * 0.72, y + b * 0.8),
            (0, y + b),
        ],
        1.0,
    )
    seeds = ring_seeds(
        a * 0.72, b * 0.76, 12 + 2 * round(3 * g["seeds"]), w * 0.15, w * 0.07, (0, y), 0.16
    ) + sown(a * 0.36, b * 0.4, 6, w * 0.12, w * 0.065, (0, y))
    top = taper([(0, h * 0.06), (0, y - b * 1.3)], 16, start=16, peak=0.1, n=4)
    return [
        Part(path, "skin", shade=crescent(path, -24, -14)),
        Part(
            flesh,
            "flesh",
            open=True,
            gap=False,
            shade=crescent(flesh, -22, -14),
            lines=(top,),
            line_tone="eye",
        ),
        Part(pulp, "pulp", gap=False, shade=crescent(pulp, 22, 16, 1.0), lines=(seeds,), line_tone="seed"),
    ]


def _fig_half(g: Genes) -> list[Part]:
    size = lerp(330, 420, g["leaf"])
    leaf = place([lobed_leaf(size, g["cup"])], (150, 40), 1.0, lerp(40, 84, g["leaf_tilt"]))
    back = place([*_fig(g), _fig_stalk(g)], (-70, -150), lerp(0.86, 0.96, g["cup"]), lerp(6, 24, g["lean"]))
    front = place([*_fig_face(g), _fig_stalk(g)], (110, -40), 0.94, lerp(-24, -8, g["lean"]))
    return [*leaf, *back, *front]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("guava", "half"): _guava_half,
    ("guava", "whole"): _guava_whole,
    ("guava", "branch"): _guava_branch,
    ("passion_fruit", "half"): _passion_half,
    ("passion_fruit", "whole"): _passion_whole,
    ("kiwi", "half"): _kiwi_half,
    ("kiwi", "slice"): _kiwi_slice,
    ("fig", "half"): _fig_half,
    ("fig", "whole"): _fig_whole,
}

_HERO = {"kiwi": ("flesh", "zone"), "guava half": ("pulp",)}


def _hero(species: str, form: str) -> tuple[str, ...]:
    return _HERO.get(f"{species} {form}", _HERO.get(species, ("skin",)))


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species], _hero(species, form))


FAMILY = Family(
    name="seeded_fruit",
    genes=("width", "height", "neck", "cup", "rim", "seeds", "lean", "stem", "leaf", "leaf_tilt"),
    forms={
        "guava": ("half", "whole", "branch"),
        "passion_fruit": ("half", "whole"),
        "kiwi": ("half", "slice"),
        "fig": ("half", "whole"),
    },
    draw=draw,
)
