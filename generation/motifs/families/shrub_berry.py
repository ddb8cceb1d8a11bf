"""Family: shrub berry. Cranberry, goji and the palm's açaí."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.bead import egg, lit, oval
from generation.motifs.parts.citrus_flesh import segments
from generation.motifs.parts.fruit import (
    GREENS,
    Genes,
    drop,
    fit,
    flow,
    leaf_part,
    merge,
    place,
    twig,
)
from generation.motifs.parts.heap import VESSEL_TONES, bowl
from generation.motifs.parts.spine import Spine
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES: dict[str, dict[str, str]] = {
    "cranberry": {
        **GREENS,
        "skin": "#B81D37",
        "leaf": "#4F7F3A",
        "stem": "#8A5238",
        "crown": "#5E0F1C",
        "flesh": "#FBE3D6",
        "hollow": "#EFA99A",
        "seed": "#A5643A",
    },
    "goji": {
        **GREENS,
        "skin": "#D8362A",
        "leaf": "#5E8F3C",
        "stem": "#8A6A44",
        "cap": "#7FA23C",
        "crease": "#8E1A17",
        "scar": "#F6D9A8",
    },
    "acai": {
        **GREENS,
        **VESSEL_TONES,
        "skin": "#45205A",
        "crown": "#A988B8",
        "leaf": "#4F8A42",
        "stem": "#9A8B4A",
        "pulp": "#5E2A6A",
        "banana": "#F7E3A1",
        "seed": "#8A6A2E",
        "bowl": "#8A5A36",
    },
}

# ---------------------------------------------------------------- cranberry


def _cranberry(g: Genes, at: Point, r: float, face: float) -> Part:
    """A firm berry, its dried crown a four-pointed mark towards ``face`` degrees."""
    long = lerp(1.0, 1.22, g["length"])
    size = r * lerp(0.24, 0.38, g["crown"])
    star = smooth(
        [polar(45 * i + 45, size * (1.0 if i % 2 == 0 else 0.4)) for i in range(8)], corners=range(0, 8, 2)
    )
    mark = star.scale(0.72, 1.0).rotate(face).translate(*polar(face, r * long * 0.64, at))
    path = oval(at, r * long, r, face)
    return lit(path, "skin", r, (mark,), "crown", hatch=(0.84, 0.66) if g["gloss"] > 0.5 else (0.82,))


def _cranberry_half(g: Genes, at: Point, r: float, turn: float) -> list[Part]:
    """Cut across: a rim of red, pale flesh, the four air chambers, seeds."""
    rim = oval(at, r, r * 0.97)
    flesh = oval(at, r * 0.86, r * 0.83)
    wedges = segments(r * lerp(0.66, 0.72, g["crown"]), 4, 45 + turn, 0.97, 0.16).translate(*at)
    seeds = Path.join(
        drop(polar(45 + turn + 90 * i, r * 0.42, at), r * 0.2, r * 0.115, 225 + turn + 90 * i)
        for i in range(4)
    )
    return [
        Part(rim, "skin", shade=crescent(rim, -r * 0.08, -r * 0.06, 1.0)),
        Part(flesh, "flesh", open=True, gap=False),
        Part(
            wedges,
            "hollow",
            gap=False,
            shade=crescent(wedges, r * 0.06, r * 0.05, 1.0),
            lines=(seeds,),
            line_tone="seed",
        ),
    ]


def _small_leaf(g: Genes, base: Point, angle: float, size: float, slim: float = 0.44) -> Part:
    long = size * lerp(0.84, 1.16, g["leaf"])
    return leaf_part(base, polar(angle, long, base), long * slim, 0.05, 0.5, 2, vein=12)


def _cranberries(g: Genes, cut: bool) -> list[Part]:
    """Three in a heap under a sprig of small leathery leaves; the cut form opens the front one."""
    r = lerp(176, 196, g["size"])
    apart = lerp(0.98, 1.12, g["spread"])
    lean = lerp(-24, 24, g["lean"])
    tilt = lerp(-16, 16, g["leaf_tilt"])
    top, left, right = (r * 0.1, -r * 0.86 * apart), (-r * 1.0 * apart, r * 0.7), (r * 1.02 * apart, r * 0.62)
    root = (r * 0.1, -r * 1.2)
    end = flow(root, -84 + lean * 0.5, lerp(150, 230, g["stem"]))[-1]
    stem = twig([root, ((root[0] + end[0]) / 2 + 14, (root[1] + end[1]) / 2), end], 20, 16, nicks=0)
    leaves = [
        _small_leaf(g, (root[0] * 0.5 + end[0] * 0.5, root[1] * 0.5 + end[1] * 0.5), -164 + tilt, 250),
        _small_leaf(g, (root[0] * 0.4 + end[0] * 0.6, root[1] * 0.4 + end[1] * 0.6), -18 + tilt, 250),
        _small_leaf(g, (end[0], end[1] + 18), -94 + tilt, 220),
    ]
    if g["count"] > 0.5:
        leaves.append(_small_leaf(g, root, -24 + tilt, 230))
    berries = [
        _cranberry(g, top, r, -50 + lean),
        _cranberry(g, left, r * 0.96, 150 + lean),
    ]
    if cut:
        return [
            merge(leaves),
            stem,
            *berries,
            *_cranberry_half(g, (right[0] * 0.92, right[1]), r * 1.1, lean * 0.8),
        ]
    return [merge(leaves), stem, *berries, _cranberry(g, right, r, 36 + lean)]


def _cranberry_sprig(g: Genes) -> list[Part]:
    """A trailing runner with paired leaves; berries on thin hooked stalks below it."""
    rise = lerp(20, 120, g["lean"])
    spine = Spine([(-450, 40 + rise * 0.4), (-200, -60), (80, -90), (430, -60 - rise)])
    r = lerp(112, 126, g["size"])
    many = 6 + round(2 * g["count"])
    leaves = []
    for i in range(many):
        t = 0.06 + 0.88 * i / (many - 1)
        side = -1 if i % 2 else 1
        angle = spine.heading(t) + (
            lerp(-62, -40, g["leaf_tilt"]) if side < 0 else lerp(60, 40, g["leaf_tilt"])
        )
        leaves.append(_small_leaf(g, spine.at(t), angle, 215 if side < 0 else 160))
    leaves.append(_small_leaf(g, spine.at(1.0), spine.heading(1.0), 170))
    berries, stalks = [], []
    for t, dx, dy in ((0.22, -40.0, 0.86), (0.47, 6.0, 1.24), (0.74, 50.0, 0.9)):
        x, y = spine.at(t)
        drop_ = lerp(190, 240, g["spread"]) * dy
        at = (x + dx, y + drop_)
        stalks.append(
            taper(
                [(x, y), (x + dx * 0.6 - 20, y + drop_ * 0.4), (at[0], at[1] - r * 0.6)], 15, start=15, end=15
            )
        )
        berries.append(_cranberry(g, at, r * lerp(0.92, 1.08, g["length"]), 90 - dx * 0.6))
    return [
        Part(Path.join(stalks), "stem"),
        merge(leaves),
        twig(spine.points[::6], lerp(24, 36, g["stem"]), 18, nicks=0),
        *berries,
    ]


# ---------------------------------------------------------------- goji


def _goji(g: Genes, size: float) -> list[Part]:
    """One long berry hanging from the origin, with its two-lipped green cap."""
    long = size * lerp(1.0, 1.24, g["length"])
    wide = size * lerp(0.46, 0.58, g["size"])
    path = egg((0, long * 1.06), long, wide, 90, lerp(0.1, 0.6, g["crown"]))
    w = wide * 0.72
    cap = smooth(
        [
            (-w * 0.2, -size * 0.06),
            (w * 0.2, -size * 0.06),
            (w * 0.74, size * 0.16),
            (w * 0.84, size * 0.46),
            (w * 0.2, size * 0.22),
            (0, size * 0.42),
            (-w * 0.24, size * 0.22),
            (-w * 0.84, size * 0.46),
            (-w * 0.74, size * 0.16),
        ],
        corners=(3, 5, 7),
    )
    return [lit(path, "skin", wide, gleam=True, dark=0.36, hatch=(0.84,), shine=(0.7,)), Part(cap, "cap")]


def _goji_sprig(g: Genes) -> list[Part]:
    """A shoot that arches over; berries in a row hang below it, slim grey-green leaves above."""
    droop = lerp(40, 190, g["lean"])
    spine = Spine([(-430, -40), (-210, -170), (60, -190), (300, -110), (440, -110 + droop)])
    n = 4 + round(g["count"])
    size = lerp(156, 138, g["count"])
    leaves, stalks = [], []
    berries: list[list[Part]] = []
    for i in range(n):
        t = 0.16 + 0.78 * i / (n - 1)
        x, y = spine.at(t)
        hang = lerp(70, 150, g["spread"]) * (1.0 if i % 2 else 0.5)
        at = (x - 6, y + hang)
        stalks.append(taper([(x, y), (x - 16, y + hang * 0.5), at], 14, start=13, end=15))
        berries.append(place(_goji(g, size), at, 1.0, lerp(14, -14, i / (n - 1))))
        angle = spine.heading(t) - lerp(70, 46, g["leaf_tilt"])
        leaves.append(_small_leaf(g, (x, y), angle, 230, lerp(0.24, 0.34, g["gloss"])))
    leaves.append(_small_leaf(g, spine.at(1.0), spine.heading(1.0) + 6, 200, lerp(0.24, 0.34, g["gloss"])))
    return [
        merge(leaves),
        Part(Path.join(stalks), "cap"),
        twig(spine.points[::6], lerp(24, 40, g["stem"]), 15, nicks=0),
        *[merge([b[0] for b in berries[k::2]]) for k in (0, 1)],
        merge([b[1] for b in berries]),
    ]


def _goji_pair(g: Genes) -> list[Part]:
    """Three large berries on one node with leaves: the mark for small sizes."""
    lean = lerp(-10, 10, g["lean"])
    fan = lerp(15, 25, g["spread"])
    stalk = lerp(70, 130, g["stem"])
    out: list[Part] = []
    two = g["count"] < 0.34
    angles = (fan * 0.75, -fan * 0.75) if two else (fan, -fan, 0.0)
    for i, a in enumerate(angles):
        length = stalk * (1.5 if i == 2 else 1.0)
        stem = Part(taper([(0, -6), (-4, length * 0.5), (0, length + 10)], 20, start=19, end=22), "cap")
        k = 1.0 if i < 2 else 0.92
        out += place([stem, *place(_goji(g, 200 * k), (0, length))], angle=a + lean)
    tilt = lerp(-14, 14, g["leaf_tilt"])
    slim = lerp(0.26, 0.38, g["gloss"])
    leaves = [
        _small_leaf(g, (0, 0), -172 + tilt, 330, slim),
        _small_leaf(g, (0, 0), -10 + tilt, 330, slim),
        _small_leaf(g, (0, 0), -92 + tilt, 270, slim),
    ]
    return [*out, merge(leaves)]


def _goji_dried(g: Genes) -> list[Part]:
    """Dried berries thrown together: wrinkled, each with the pale scar of its stalk."""
    layouts: tuple[tuple[tuple[float, float, float], ...], ...] = (
        ((-150, -60, 56), (160, -70, 126), (10, 130, 4)),
        ((-150, -110, 60), (160, -120, 122), (-120, 120, -14), (170, 120, 24)),
        ((-110, -160, -28), (150, -140, 40), (-200, 60, 66), (30, 80, -8), (220, 130, 108)),
    )
    layout = layouts[min(2, int(g["count"] * 3))]
    long = lerp(186, 214, g["length"]) * (1.16, 1.04, 0.94)[min(2, int(g["count"] * 3))]
    wide = long * lerp(0.44, 0.54, g["size"])
    turn = lerp(-24, 24, g["lean"])
    apart = lerp(0.94, 1.06, g["spread"])
    folds = 2 + round(g["gloss"])
    parts = []
    for i, (x, y, angle) in enumerate(layout):
        a = angle + turn * (1 if i % 2 else -1)
        at = (x * apart, y * apart)
        wob = lerp(0.02, 0.07, g["crown"])
        pts: list[Point] = []
        for j, (px, py) in enumerate(
            (
                (1, 0),
                (0.72, 0.56),
                (0.2, 0.94),
                (-0.36, 0.96),
                (-0.84, 0.6),
                (-1, 0),
                (-0.84, -0.62),
                (-0.3, -1.0),
                (0.26, -0.92),
                (0.76, -0.5),
            )
        ):
            k = 1 + (wob if j % 2 else -wob)
            pts.append((px * long * k, py * wide * k))
        path = smooth(pts).rotate(a).translate(*at)
        creases = []
        for f in range(folds):
            v = (f - (folds - 1) / 2) * 0.62
            creases.append(
                taper(
                    [
                        (-long * 0.66, wide * v * 0.8),
                        (-long * 0.1, wide * (v + (0.14 if f % 2 else -0.14))),
                        (long * 0.56, wide * v * 0.6),
                    ],
                    wide * 0.13,
                    n=6,
                )
                .rotate(a)
                .translate(*at)
            )
        scar = ellipse(-long * 0.86, 0, wide * 0.13, wide * 0.2).rotate(a).translate(*at)
        body = lit(path, "skin", wide, tuple(creases), "crease", gleam=True, hatch=(0.86,), shine=())
        parts += [body, Part(scar, "scar", open=True, gap=False)]
    if g["leaf"] > 0.45:
        tilt = lerp(-16, 16, g["leaf_tilt"])
        parts = [
            _small_leaf(g, (layout[0][0] * 0.4, -90), -128 + tilt, lerp(300, 400, g["stem"]), 0.3),
            *parts,
        ]
    return parts


# ---------------------------------------------------------------- açaí


def _acai_ball(g: Genes, at: Point, r: float, face: float) -> Part:
    """A round palm berry with the pale navel of its stalk's side."""
    ring = ellipse(*polar(face, r * 0.55, at), r * lerp(0.13, 0.2, g["crown"]))
    return lit(
        oval(at, r, r * lerp(0.94, 1.06, g["length"])),
        "skin",
        r,
        (ring,),
        "crown",
        gleam=True,
        hatch=(0.78,),
        shine=(0.68,),
    )


def _acai_cluster(g: Genes) -> list[Part]:
    """The palm's broom: strands hang from one thick stalk, strung with berries on both sides."""
    strands = 5 if g["count"] < 0.6 else 7
    r = lerp(54, 60, g["size"]) * (1.0 if strands == 5 else 0.8)
    long = lerp(500, 640, g["length"])
    pitch = r * lerp(1.84, 2.06, g["spread"])
    lean = lerp(-10, 10, g["lean"])
    cords: list[Path] = []
    layers: list[list[Part]] = [[], []]
    for s in range(strands):
        u = s - (strands - 1) / 2
        reach = long * (1 - 0.07 * u * u * (1.0 if strands == 5 else 0.5))
        x = u * pitch
        points = [(u * 12, -60.0), (x * 0.55, 10), (x * 0.92, 120), (x * 1.04, 260), (x * 1.1, reach)]
        spine = Spine(points, 33)
        cords.append(taper(spine.points[::4], 18, start=20, end=16))
        first = 0.2 + (0.0 if s % 2 else 0.05) + abs(u) * 0.045
        n = round((1 - first) * reach / (r * 1.52))
        for i in range(n):
            t = lerp(first, 0.95 if s % 2 else 0.97, i / (n - 1))
            side = r * 0.16 * (1 if i % 2 else -1)
            layers[i % 2].append(_acai_ball(g, spine.at(t, side), r, 90 - 70 * (1 if i % 2 else -1)))
    stalk = twig(
        [(20 + lean * 3, -230 - lerp(0, 90, g["stem"])), (6, -130), (0, -20)],
        lerp(44, 62, g["stem"]),
        66,
        nicks=0,
    )
    tilt = lerp(-12, 12, g["leaf_tilt"])
    size = lerp(330, 430, g["leaf"])
    fronds = []
    for side in (-1, 1):
        for k, spread in enumerate((-18, 10, 38)):
            a = (-90 + side * (50 + spread * 0.9)) + tilt
            fronds.append(
                _small_leaf(g, (side * 6, -130), a, size * (0.9, 1.0, 0.84)[k], 0.15 + 0.05 * g["gloss"])
            )
    out = [*fronds, Part(Path.join(cords), "stem"), *[merge(x) for x in layers if x], stalk]
    return place(out, angle=lean)


def _acai_bowl(g: Genes) -> list[Part]:
    """A bowl of purple pulp with banana rounds and berries."""
    half, depth = lerp(360, 400, g["spread"]), lerp(270, 350, g["stem"])
    high = lerp(190, 250, g["length"])
    surface = smooth(
        [
            (-half * 0.94, 12),
            (-half * 0.6, -high * 0.75),
            (-half * 0.1, -high),
            (half * 0.5, -high * 0.8),
            (half * 0.94, 12),
        ],
        corners=(0, 4),
    )
    swirl = taper(
        [(-half * 0.5, -high * 0.62), (-half * 0.14, -high * 0.8), (half * 0.26, -high * 0.74)], 24, n=6
    )
    r = lerp(82, 94, g["crown"])
    rounds: list[Part] = []
    for i in range(2 + round(g["count"])):
        at = (-half * 0.56 + i * r * 1.36, -r * (0.5, 0.72, 0.4)[i])
        disc = oval(at, r, r * 0.9)
        pips = Path.join(
            drop(polar(90 + 120 * k, r * 0.3, at), r * 0.26, r * 0.13, 270 + 120 * k) for k in range(3)
        )
        rounds.append(
            Part(
                disc,
                "banana",
                shade=crescent(disc, -r * 0.12, -r * 0.1, 1.0),
                lines=(pips,),
                line_tone="seed",
                open=True,
            )
        )
    size = lerp(62, 72, g["size"])
    berries = [
        _acai_ball(g, (half * 0.42, -high * 0.72 - size * 0.1), size, 60),
        _acai_ball(g, (half * 0.72, -high * 0.34 - size * 0.1), size, 20),
        _acai_ball(g, (half * 0.5, -high * 0.2 - size * 0.1), size, 130),
    ]
    tilt = lerp(-14, 14, g["leaf_tilt"])
    root = (half * 0.3, -high * 0.7)
    leaves = [
        _small_leaf(g, root, a + tilt, lerp(330, 420, g["leaf"]) * k, 0.2)
        for a, k in ((-104, 0.86), (-74, 1.0), (-46, 0.8))
    ]
    return [
        merge(leaves[:1]),
        *leaves[1:],
        Part(surface, "pulp", shade=crescent(surface, -40, -14, 1.0), lines=(swirl,), line_tone="skin"),
        *rounds,
        *berries,
        *bowl(half, depth, g["gloss"], (g["lean"] * 3.7) % 1.0),
    ]


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("cranberry", "whole"): lambda g: _cranberries(g, False),
    ("cranberry", "half"): lambda g: _cranberries(g, True),
    ("cranberry", "sprig"): _cranberry_sprig,
    ("goji", "whole"): _goji_pair,
    ("goji", "sprig"): _goji_sprig,
    ("goji", "dried"): _goji_dried,
    ("acai", "cluster"): _acai_cluster,
    ("acai", "bowl"): _acai_bowl,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    hero = ("skin", "pulp") if species == "acai" else ("skin",)
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species], hero)


FAMILY = Family(
    name="shrub_berry",
    genes=("count", "size", "length", "spread", "lean", "leaf", "leaf_tilt", "stem", "crown", "gloss"),
    forms={
        "cranberry": ("whole", "half", "sprig"),
        "goji": ("whole", "sprig", "dried"),
        "acai": ("cluster", "bowl"),
    },
    draw=draw,
)
