"""Family: flower. Sunflower, rose, hibiscus, chrysanthemum and lavender."""

from __future__ import annotations

from collections.abc import Callable

from generation.drawing.path import Affine, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import bloom, lavender, rose
from generation.motifs.parts.fruit import Genes, fit, leaf_part, place
from generation.motifs.parts.leaves import cut_leaf
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_GREEN = {"leaf": "#5E8F3C", "vein": "#ABCB7E", "stem": "#55803A"}
_TONES: dict[str, dict[str, str]] = {
    "sunflower": {
        **_GREEN,
        "skin": "#F5B921",
        "second": "#E09A14",
        "rib": "#D88F12",
        "heart": "#5E3A1E",
        "rim": "#8A5A2B",
        "dot": "#C58A44",
        "husk": "#3A2E28",
        "stripe": "#F0E4CC",
    },
    "rose": {**_GREEN, "skin": "#C8375B", "rib": "#7A1F3A"},
    "hibiscus": {
        **_GREEN,
        "skin": "#C22C4C",
        "rib": "#7F1230",
        "throat": "#5E0F24",
        "column": "#F3C9A0",
        "pollen": "#F2B53A",
        "cup": "#8C1838",
    },
    "chrysanthemum": {
        **_GREEN,
        "skin": "#F2C63C",
        "second": "#F7D968",
        "rib": "#D79A22",
        "heart": "#C98A1E",
        "dot": "#F9E7A6",
        "china": "#F4EBDD",
        "blue": "#4A6C93",
        "tea": "#E2B04A",
    },
    "lavender": {
        **_GREEN,
        "leaf": "#7FA07A",
        "vein": "#C3D4BD",
        "stem": "#6F8F66",
        "skin": "#7A64B8",
        "second": "#A18FD3",
        "tie": "#B5854A",
    },
}


# ---------------------------------------------------------------- leaves and stems


def _heart_leaf(g: Genes, at: Point, angle: float, size: float, bend: float) -> Part:
    long = size * lerp(0.86, 1.1, g["leaf"])
    return leaf_part(at, polar(angle, long, at), long * lerp(0.5, 0.68, g["leaf"]), bend, 0.34, 3, vein=13)


def _rose_leaf(g: Genes, at: Point, angle: float, size: float) -> Part:
    long = size * lerp(0.88, 1.1, g["leaf"])
    bend = 0.07 if polar(angle, 1.0)[0] > 0 else -0.07
    return cut_leaf(at, polar(angle, long, at), long * lerp(0.5, 0.64, g["leaf"]), bend, 4, 0.2, 0.46)


def _spray(g: Genes, at: Point, angle: float, size: float) -> list[Part]:
    """A rose's leaf: three leaflets on one stalk."""
    mid = polar(angle, size * 0.5, at)
    stalk = taper([at, mid], 16, start=18, end=12, n=5)
    out = [Part(stalk, "stem", gap=False)]
    for turn, k in ((-62, 0.66), (62, 0.66), (0, 0.86)):
        out.append(_rose_leaf(g, mid if turn == 0 else polar(angle, size * 0.36, at), angle + turn, size * k))
    return out


def _lobed(g: Genes, at: Point, angle: float, size: float) -> Part:
    long = size * lerp(0.86, 1.1, g["leaf"])
    bend = 0.06 if polar(angle, 1.0)[0] > 0 else -0.06
    return cut_leaf(
        at, polar(angle, long, at), long * lerp(0.62, 0.78, g["leaf"]), bend, 3, 0.5, 0.5, lobed=True
    )


def _stem(g: Genes, length: float, width: float) -> Spine:
    """From the flower at (0, 0) down; bends with ``lean``."""
    bow = lerp(-34, 34, g["lean"])
    return Spine(swung((0, 0), 90 - bow * 0.6, length, bow * 1.2, 7), 25)


def _stalk(spine: Spine, width: float) -> Part:
    path = taper(spine.points[::3], width, start=width * 0.86, end=width, peak=0.9, n=9)
    return Part(path, "stem", shade=crescent(path, -width * 0.24, 0, 1.0), gap=False)


# ---------------------------------------------------------------- sunflower


def _sun_head(g: Genes) -> list[Part]:
    parts = []
    count = 2 + round(g["count"] * 2)
    for angle in ((38, 142), (38, 142, 90), (20, 64, 116, 160))[count - 2]:
        tilt = angle + lerp(-8, 8, g["stem"])
        parts.append(_heart_leaf(g, polar(tilt, 250), tilt, 320, 0.04 if angle < 90 else -0.04))
    return [*parts, *bloom.sunflower(g, 400)]


def _sun_plant(g: Genes) -> list[Part]:
    spine = _stem(g, lerp(700, 820, g["stem"]), 42)
    parts = [_stalk(spine, 40)]
    spots = ((0.56, -1), (0.7, 1), (0.88, -1))[: 2 + round(g["count"])]
    for t, side in spots:
        angle = -90 + side * lerp(58, 70, g["count"])
        parts.append(_heart_leaf(g, spine.at(t), angle, 330, 0.12 * side))
    return [*parts, *bloom.sunflower(g, 350)]


def _sun_seeds(g: Genes) -> list[Part]:
    """A flower and before it a few seeds fanned out."""
    n = 3 if g["count"] < 0.55 else 4
    side = 1 if g["lean"] > 0.5 else -1
    parts = bloom.sunflower(g, 330)
    fan = lerp(38, 46, g["reach"])
    size = lerp(158, 176, g["stem"]) * (1.0 if n == 3 else 0.88)
    hub = (side * 130.0, 20.0)
    for i in range(n):
        a = 90 - side * 22 + (i - (n - 1) / 2) * fan
        parts.append(bloom.striped_seed(polar(a, size * (1.7 if n == 3 else 2.05), hub), size, a + 180, g))
    return parts


# ---------------------------------------------------------------- rose


def _rose_flower(g: Genes) -> list[Part]:
    parts = []
    count = 2 + round(g["count"])
    for angle in ((34, 146), (30, 90, 150))[count - 2]:
        tilt = angle + lerp(-10, 10, g["stem"])
        parts.append(_rose_leaf(g, polar(tilt, 240), tilt, 330))
    return [*parts, *rose.rose_front(g, 390)]


def _rose_stem(g: Genes) -> list[Part]:
    w = lerp(235, 270, g["heart"])
    spine = _stem(g, lerp(520, 620, g["stem"]), 30)
    parts: list[Part] = [_stalk(spine, 30)]
    thorns = []
    for t, side in ((0.2, 1), (0.42, -1), (0.8, 1)):
        base, low, tip = spine.at(t, 12 * side), spine.at(t + 0.06, 12 * side), spine.at(t - 0.005, 46 * side)
        thorns.append(Part(smooth([base, tip, low], corners=(0, 1, 2)), "stem", gap=False))
    parts += thorns
    side = 1 if g["count"] > 0.5 else -1
    parts += _spray(g, spine.at(0.36), -90 + side * 62, 320)
    parts += _spray(g, spine.at(0.62), -90 - side * 56, 340)
    head = [*rose.rose_profile(g, w), *rose.sepals(g, w)]
    return [*parts, *place(head, (0, -w * 1.06), 1.0, 0)]


# ---------------------------------------------------------------- hibiscus


def _hibiscus_flower(g: Genes) -> list[Part]:
    parts = []
    for angle in (146, 34, 196)[: 2 + round(g["leaf"])]:
        parts.append(_rose_leaf(g, polar(angle, 230), angle, 340))
    return [*parts, *bloom.hibiscus(g, 410)]


def _roselle_branch(g: Genes) -> list[Part]:
    """Two or three calyces up a stem with lobed leaves."""
    spine = Spine(swung((0, 440), -90 + lerp(-10, 10, g["lean"]), 640, lerp(-20, 20, g["lean"]), 7), 25)
    path = taper(spine.points[::3], 30, start=34, end=22, peak=0.05, n=9)
    parts = [Part(path, "cup", gap=False)]
    side = 1 if g["lean"] > 0.5 else -1
    for t, s in ((0.12, side), (0.36, -side), (0.62, side))[: 2 + round(g["leaf"])]:
        parts.append(_lobed(g, spine.at(t), -90 + s * 66, 340))
    small = {**g, "stem": 0.0, "lean": 0.5}
    spots = [(0.5, side, 0.6), (0.74, -side, 0.52)]
    if g["count"] < 0.4:
        spots = spots[:1]
    for t, s, k in spots:
        turn = s * lerp(40, 52, g["rings"])
        parts += place(bloom.roselle(small, 300), polar(-90 + turn, 200 * k + 60, spine.at(t)), k, turn)
    top = spine.at(1.0)
    parts += place(
        bloom.roselle(small, 300), polar(spine.heading(1.0), 150, top), 0.84, spine.heading(1.0) + 90
    )
    return parts


# ---------------------------------------------------------------- chrysanthemum


def _mum_flower(g: Genes) -> list[Part]:
    parts = []
    if g["leaf"] > 0.3:
        for angle in (42, 138) if g["count"] < 0.6 else (30, 90, 150):
            tilt = angle + lerp(-8, 8, g["stem"])
            parts.append(_lobed(g, polar(tilt, 270), tilt, 280))
    return [*parts, *bloom.chrysanthemum(g, 420)]


def _mum_branch(g: Genes) -> list[Part]:
    spine = _stem(g, lerp(640, 760, g["stem"]), 30)
    parts = [_stalk(spine, 30)]
    side = 1 if g["lean"] > 0.5 else -1
    parts.append(_lobed(g, spine.at(0.5), -90 + side * 64, 330))
    parts.append(_lobed(g, spine.at(0.7), -90 - side * 60, 350))
    if g["count"] > 0.35:
        root = spine.at(0.52)
        tip = (root[0] - side * 370, root[1] - 90)
        bend = (root[0] - side * 270, root[1] + 50)
        parts.append(Part(taper([root, bend, tip], 20, start=22, end=18, n=7), "stem", gap=False))
        egg = smooth(
            [(-86, 20), (-70, -56), (-30, -110), (0, -98), (30, -112), (70, -56), (86, 20), (0, 70)],
            corners=(3,),
        )
        folds = tuple(taper([(x, -88), (x * 1.5, -30), (x * 1.5, 20)], 15, n=5) for x in (-32, 0, 32))
        cup = smooth(
            [(-92, -8), (-46, 26), (0, 6), (46, 26), (92, -8), (60, 66), (0, 90), (-60, 66)],
            corners=(0, 2, 4),
        )
        bud = [
            Part(egg, "second", shade=crescent(egg, -24, -10, 1.0), lines=folds, line_tone="rib"),
            Part(cup, "leaf", shade=crescent(cup, -20, -6, 1.0)),
        ]
        parts += place(bud, (tip[0], tip[1] - 40), 1.0, -side * 14)
    return [*parts, *bloom.chrysanthemum(g, 300)]


def _mum_cup(g: Genes) -> list[Part]:
    """A white cup of yellow tea with a flower on it."""
    half, deep = lerp(290, 340, g["width"]), lerp(300, 380, g["stem"])
    lip = half * 0.26
    wall = smooth(
        [
            (half, 0),
            (half * 0.94, deep * 0.42),
            (half * 0.68, deep * 0.84),
            (half * 0.36, deep),
            (-half * 0.36, deep),
            (-half * 0.68, deep * 0.84),
            (-half * 0.94, deep * 0.42),
            (-half, 0),
        ],
        corners=(0, 3, 4, 7),
    )
    foot = smooth(
        [
            (half * 0.36, deep - 12),
            (half * 0.4, deep + 44),
            (-half * 0.4, deep + 44),
            (-half * 0.36, deep - 12),
        ],
        corners=(0, 1, 2, 3),
    )
    band = taper(
        [(-half, deep * 0.24), (0, deep * 0.24 + lip * 0.8), (half, deep * 0.24)], 20, start=20, end=20, n=7
    )
    low = taper(
        [(-half * 0.8, deep * 0.76), (0, deep * 0.76 + lip * 0.5), (half * 0.8, deep * 0.76)],
        14,
        start=14,
        end=14,
        n=7,
    )
    hatch = tuple(
        taper(
            [(half * k, deep * 0.2), (half * (k - 0.06), deep * 0.5), (half * (k - 0.24), deep * 0.84)],
            20 - 4 * i,
            n=7,
        )
        for i, k in enumerate((0.88, 0.77))
    )
    flower = bloom.chrysanthemum({**g, "rings": 0.0, "petals": 0.0}, half * lerp(0.58, 0.7, g["count"]))
    flat = [p.transform(_SQUASH) for p in flower]
    parts = [
        Part(foot, "blue"),
        Part(
            wall,
            "china",
            shade=crescent(wall, -half * 0.24, -10),
            hatch=hatch,
            lines=(band, low),
            line_tone="blue",
        ),
        Part(
            ellipse(0, 0, half, lip),
            "china",
            open=True,
            shade=crescent(ellipse(0, 0, half, lip), 0, -lip * 0.2, 1.0),
        ),
        Part(ellipse(0, lip * 0.16, half * 0.88, lip * 0.76), "tea", gap=False),
    ]
    if g["leaf"] > 0.55:
        rise = lerp(130, 230, g["leaf"])
        for x in (-half * 0.4, half * 0.4):
            y = -lip - 170
            parts.append(
                Part(
                    taper(
                        [(x, y), (x + 36, y - rise * 0.35), (x - 30, y - rise * 0.7), (x + 12, y - rise)],
                        26,
                        n=9,
                    ),
                    "blue",
                )
            )
    return [*parts, *place(flat, (0, -lip * 0.5))]


_SQUASH = Affine.scale(1.0, 0.66)


# ---------------------------------------------------------------- lavender


def _lavender_sprig(g: Genes) -> list[Part]:
    count = 2 if g["count"] < 0.35 else 3
    lean = lerp(-10, 10, g["lean"])
    long = lerp(420, 490, g["petals"])
    below = lerp(340, 420, g["stem"])
    leaves: list[Part] = []
    stalks: list[Part] = []
    spikes: list[Part] = []
    for k in {2: (-0.5, 0.5), 3: (-1.0, 1.0, 0.0)}[count]:
        turn = lean + k * lerp(18, 25, g["width"])
        line = swung((k * 14.0, 0.0), -90 + turn * 0.4, below * (1.0 if abs(k) < 1 else 0.86), turn * 0.7, 7)
        if count == 2 and k > 0:
            line = swung((k * 14.0, 0.0), -90 + turn * 0.4, below * 0.78, turn * 0.7, 7)
        stalks.append(Part(taper(line, 20, start=24, end=16, peak=0.05, n=9), "stem", gap=False))
        spikes += place(lavender.spike(g, long, turn * 0.4), line[-1], 1.0, turn * 1.1)
    reach = lerp(230, 330, g["leaf"])
    for side, y in ((-1, -60.0), (1, -100.0)):
        leaves.append(lavender.stem_leaf((side * 6.0, y), -90 + side * 44, reach, 52))
        leaves.append(lavender.stem_leaf((side * 4.0, y + 50), -90 + side * 70, reach * 0.7, 46))
    return [*leaves, *stalks, *spikes]


def _lavender_bunch(g: Genes) -> list[Part]:
    """Stalks tied with a ribbon, spikes above in a fan."""
    n = 5
    knot: Point = (0.0, 240.0)
    long = lerp(310, 370, g["petals"])
    below = lerp(330, 390, g["stem"])
    stalks: list[Part] = []
    spikes: list[Part] = []
    for k in sorted(range(n), key=lambda i: -abs(i - 2)):
        u = k - 2.0
        turn = u * lerp(15, 18.5, g["width"]) + lerp(-6, 6, g["lean"])
        up = polar(-90 + turn, below * (1.0 - 0.05 * abs(u)), (u * 16, knot[1]))
        foot = (-u * lerp(34, 52, g["count"]), knot[1] + 230 - 8 * abs(u))
        line = taper([up, (u * 14, knot[1]), foot], 18, start=14, end=20, n=5)
        stalks.append(Part(line, "stem", gap=False))
        spikes += place(lavender.spike({**g, "rings": 0.5}, long, turn * 0.24, 3), up, 1.0, turn)
    return [*stalks, *spikes, *lavender.ribbon(knot[1], lerp(66, 82, g["count"]), g)]


_DRAW: dict[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("sunflower", "flower"): _sun_head,
    ("sunflower", "plant"): _sun_plant,
    ("sunflower", "seeds"): _sun_seeds,
    ("rose", "flower"): _rose_flower,
    ("rose", "stem"): _rose_stem,
    ("hibiscus", "flower"): _hibiscus_flower,
    ("hibiscus", "calyx"): lambda g: bloom.roselle(g, 500),
    ("hibiscus", "branch"): _roselle_branch,
    ("chrysanthemum", "flower"): _mum_flower,
    ("chrysanthemum", "branch"): _mum_branch,
    ("chrysanthemum", "cup"): _mum_cup,
    ("lavender", "sprig"): _lavender_sprig,
    ("lavender", "bunch"): _lavender_bunch,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    hero = ("skin", "second") if "second" in _TONES[species] else ("skin",)
    return Figure(fit(_DRAW[species, form](genes), 890), _TONES[species], hero)


FAMILY = Family(
    name="flower",
    genes=("petals", "reach", "width", "heart", "rings", "point", "stem", "leaf", "lean", "count"),
    forms={
        "sunflower": ("flower", "plant", "seeds"),
        "rose": ("flower", "stem"),
        "hibiscus": ("flower", "calyx", "branch"),
        "chrysanthemum": ("flower", "branch", "cup"),
        "lavender": ("sprig", "bunch"),
    },
    draw=draw,
)
