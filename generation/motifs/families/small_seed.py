"""Family: small_seed. Sesame, rapeseed and mustard: in flower, in pod, and as seed."""

from __future__ import annotations

from collections.abc import Callable

from generation.drawing.path import Point
from generation.drawing.shapes import lerp, polar, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import heap, oilseed
from generation.motifs.parts.fruit import GREENS, Genes, fit, leaf_part, merge, place
from generation.motifs.parts.leaves import cut_leaf
from generation.motifs.registry import Family

_GREEN = {**GREENS, **heap.VESSEL_TONES, "stem": "#62873C", "crease": "#5F8034", "budgreen": "#A9BE4A"}
_TONES: dict[str, dict[str, str]] = {
    "sesame": {
        **_GREEN,
        "skin": "#E6D3A0",
        "dark": "#3A312A",
        "crease": "#A98A4E",
        "bed": "#B0935A",
        "pod": "#8FA552",
        "hollow": "#5B6B30",
        "petal": "#F3E3EC",
        "rib": "#D3A5C2",
        "bowl": "#4B443E",
    },
    "rapeseed": {
        **_GREEN,
        "petal": "#F2C21E",
        "rib": "#D89A12",
        "eye": "#8FA32C",
        "pod": "#86A648",
        "skin": "#4A3728",
        "bed": "#2E2118",
        "dot": "#8F7355",
    },
    "mustard": {
        **_GREEN,
        "skin": "#DFA92C",
        "petal": "#F1CB38",
        "rib": "#D3981A",
        "eye": "#8FA32C",
        "pod": "#86A648",
        "bed": "#8C5F17",
        "dot": "#9A6A1C",
        "crease": "#8A5A22",
    },
}


def _mustard_leaf(g: Genes, at: Point, angle: float, size: float) -> Part:
    long = size * lerp(0.86, 1.12, g["leaf"])
    bend = 0.08 if polar(angle, 1.0)[0] > 0 else -0.08
    return cut_leaf(
        at, polar(angle, long, at), long * lerp(0.46, 0.62, g["leaf"]), bend, 4, 0.36, 0.6, lobed=True
    )


def _rape_leaf(g: Genes, at: Point, angle: float, size: float) -> Part:
    long = size * lerp(0.86, 1.12, g["leaf"])
    bend = 0.1 if polar(angle, 1.0)[0] > 0 else -0.1
    return leaf_part(at, polar(angle, long, at), long * lerp(0.3, 0.42, g["leaf"]), bend, 0.36, 2, vein=12)


def _flowering(g: Genes, species: str) -> list[Part]:
    """The yellow top, pods below it on the same stem, leaves at the foot."""
    lean = lerp(-1, 1, g["lean"])
    spine, stem = oilseed.stalk((-lean * 50, 470), -90 + lean * 4, lerp(640, 720, g["stem"]), lean * 14, 28)
    parts: list[Part] = []
    leaf = _mustard_leaf if species == "mustard" else _rape_leaf
    for t, side in ((0.1, 1), (0.2, -1)):
        parts.append(
            leaf(g, spine.at(t), -90 + side * lerp(52, 66, g["spread"]), 340 if species == "mustard" else 330)
        )
    parts.append(stem)
    pods = 2 + round(g["pods"] * 2)
    open_ = lerp(34, 56, g["spread"])
    long = lerp(205, 260, g["pod"]) * (0.84 if species == "mustard" else 1.0)
    for i in range(pods):
        t = lerp(0.44, 0.7, i / (pods - 1))
        for side in (-1, 1):
            at = spine.at(t + 0.03 * (side > 0))
            k = lerp(1.0, 0.84, i / pods)
            parts += _pod(at, -90 + side * open_, long * k, g, species)
    top = spine.at(1.0)
    return [*parts, *place(oilseed.raceme(g, lerp(200, 230, g["size"])), (top[0], top[1] - 60))]


def _pod(at: Point, angle: float, length: float, g: Genes, species: str) -> list[Part]:
    width = lerp(32, 40, g["pod"]) * (1.2 if species == "mustard" else 1.0)
    return oilseed.siliqua(at, angle, length, width, 0.3 if species == "rapeseed" else 0.9)


def _sesame_branch(g: Genes) -> list[Part]:
    """An upright stem with capsules in its leaf axils, bells near the top."""
    lean = lerp(-1, 1, g["lean"])
    spine, stem = oilseed.stalk((-lean * 40, 480), -90 + lean * 3, 860, lean * 10, 32)
    parts: list[Part] = []
    tiers = 3 + round(g["pods"])
    open_ = lerp(24, 38, g["spread"])
    long = lerp(190, 220, g["pod"]) * (1.0 if tiers == 3 else 0.88)
    front: list[Part] = []
    for i in range(tiers):
        t = lerp(0.2, 0.66, i / (tiers - 1))
        at = spine.at(t)
        for side in (-1, 1):
            reach = lerp(330, 400, g["leaf"]) * lerp(1.0, 0.7, i / tiers)
            tip = polar(-90 + side * lerp(84, 70, i / tiers), reach, at)
            if (i + (side > 0)) % 2 == 0:
                parts.append(
                    leaf_part(at, tip, reach * lerp(0.2, 0.3, g["leaf"]), 0.1 * side, 0.4, 2, vein=11)
                )
            root = (at[0] + side * 14, at[1] - 6)
            shows = i == tiers - 1 and (side > 0) == (lean > 0) and g["stem"] > 0.3
            k = lerp(1.0, 0.86, i / tiers)
            front += oilseed.capsule(
                root, -90 + side * open_, long * k, long * k * lerp(0.36, 0.44, g["size"]), shows, g
            )
    n = 1 + round(g["flowers"] + 0.5)
    for i in range(n):
        side = 1 if (i % 2 == 0) == (lean > 0) else -1
        at = spine.at(0.86 + 0.05 * i)
        front += oilseed.bell(at, 90 - side * lerp(62, 50, g["spread"]), 150 - 12 * i, g)
    top = spine.at(0.97)
    for turn in (-24, 20):
        tip = polar(-90 + turn, 150, top)
        front.append(leaf_part(top, tip, 52, 0.06 if turn > 0 else -0.06, 0.42, 0))
    return [*parts, stem, *front]


def _seeds(g: Genes) -> list[Part]:
    """Capsules on a twig, one of them open; below it a drift of small seeds, some black."""
    side = 1 if g["lean"] >= 0.5 else -1
    tilt = side * lerp(4, 14, g["spread"])
    root: Point = (-side * 20.0, 40.0)
    parts: list[Part] = []
    twig = taper([root, polar(-90 + tilt, 440, root)], 26, start=32, end=22, n=5)
    long = lerp(240, 280, g["pod"])
    for turn in (-70, 70) if g["leaf"] > 0.4 else (70 * side,):
        at = polar(-90 + tilt, 120, root)
        tip = polar(-90 + tilt + turn, lerp(330, 400, g["leaf"]), at)
        parts.append(
            leaf_part(at, tip, lerp(84, 116, g["leaf"]), 0.1 if turn > 0 else -0.1, 0.42, 3, vein=12)
        )
    parts.append(Part(twig, "stem", gap=False))
    wide = lerp(0.38, 0.46, g["flowers"])
    for s in (-1, 1) if g["stem"] > 0.3 else (side,):
        at = polar(-90 + tilt, 230, root)
        parts += oilseed.capsule(at, -90 + tilt + s * 40, long, long * wide, s == side, g)
    end = polar(-90 + tilt, 410, root)
    parts += oilseed.capsule(end, -90 + tilt, long * 0.86, long * 0.34, False, g)
    size = lerp(43, 50, g["size"])
    rows = (5, 8, 7) if g["pods"] > 0.4 else (4, 7, 6)
    k = 0
    for r, count in enumerate(rows):
        row = []
        for i in range(count):
            k += 1
            x = (i - (count - 1) / 2) * size * 2.16 + (((k * 29) % 17) / 8 - 1) * size * 0.16
            y = 120 + r * size * 2.1 + (((k * 13) % 11) / 5 - 1) * size * 0.24
            angle = ((k * 97) % 360) + 20.0
            row.append(oilseed.sesame_seed((x, y), size, angle, g, "dark" if k % 4 == 2 else "skin"))
        parts += [merge([p for p in row if p.tone == tone]) for tone in ("skin", "dark")]
    return parts


def _heaped(g: Genes, species: str, form: str) -> list[Part]:
    """Seed in a vessel; before it a few grains, behind it a flower or a pod."""
    size = lerp(30, 38, g["size"])

    def pile(half: float, height: float) -> list[Part]:
        tall = height * lerp(0.84, 1.06, g["pods"])
        if species == "mustard" and form == "spoon":
            seed = 25 * lerp(0.9, 1.1, g["size"])
            return heap.rows(
                half - seed * 0.7, tall, seed * 2.16, lambda at, a: oilseed.round_seed(at, seed, a, g), 60
            )
        slender = 0.62 if species == "sesame" else 1.0
        tone = "crease" if species == "sesame" else "dot"
        return [
            heap.mound(
                half,
                tall,
                "skin",
                size * (1.2 if species == "sesame" else 1.0),
                tone,
                slender=slender,
                steep=g["spread"],
            )
        ]

    vessel = heap.heap_in(form, g, pile)
    side = 1 if g["lean"] >= 0.5 else -1
    if form == "spoon":
        seed = 24.0 * lerp(0.9, 1.1, g["size"])
        spots = ((-330, 120), (-262, 190), (-180, 214), (-100, 236), (-36, 216), (40, 246), (120, 222))
        n = 4 + round(g["flowers"] * 3)
        drop = [merge([oilseed.round_seed((x, y), seed, 30 * k, g) for k, (x, y) in enumerate(spots[:n])])]
        behind: list[Part] = []
        if g["leaf"] > 0.4:
            behind = place(oilseed.raceme({**g, "flowers": 0.0}, 150), (-170 * 1.0, -330), 1.0, -14)
            stem = taper([(-150, -240), (-110, -90), (-80, 0)], 24, start=20, end=24, n=7)
            behind = [Part(stem, "stem", gap=False), *behind]
        return [*behind, *vessel, *drop]
    base: Point = (side * 60.0, -120.0)
    tilt = side * lerp(14, 28, g["stem"])
    if species == "sesame":
        up = polar(-90 + tilt, 190, base)
        line = Part(
            taper([base, up, polar(-90 + tilt, 330, base)], 26, start=28, end=20, n=5), "stem", gap=False
        )
        extra: list[Part] = [line]
        for k, s in ((110, -1), (110, 1), (230, -1), (230, 1)):
            extra += oilseed.capsule(
                polar(-90 + tilt, k, base), -90 + tilt + s * lerp(30, 44, g["pod"]), 150, 60, False, g
            )
        end = polar(-90 + tilt, 310, base)
        extra.append(leaf_part(end, polar(-90 + tilt, 170, end), 60, 0.05, 0.42, 2))
        return [*extra, *vessel]
    up = polar(-90 + tilt, 290, base)
    line = Part(
        taper([base, polar(-90 + tilt * 0.7, 150, base), up], 26, start=28, end=20, n=7), "stem", gap=False
    )
    leaf = _rape_leaf(g, polar(-90 + tilt, 90, base), -90 - side * 34, 240)
    return [leaf, line, *place(oilseed.raceme({**g, "flowers": 0.0}, 150), up, 1.0, tilt), *vessel]


_DRAW: dict[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("sesame", "seeds"): _seeds,
    ("sesame", "branch"): _sesame_branch,
    ("rapeseed", "flower"): lambda g: _flowering(g, "rapeseed"),
    ("mustard", "flower"): lambda g: _flowering(g, "mustard"),
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    maker = _DRAW.get((species, form))
    parts = maker(genes) if maker else _heaped(genes, species, form)
    hero = ("petal",) if form == "flower" else ("pod",) if form == "branch" else ("skin",)
    if species == "rapeseed":
        hero = ("petal",)
    return Figure(fit(parts, 880), _TONES[species], hero)


FAMILY = Family(
    name="small_seed",
    genes=("flowers", "petal", "size", "pods", "pod", "spread", "stem", "leaf", "lean", "vessel"),
    forms={
        "sesame": ("seeds", "branch", "bowl"),
        "rapeseed": ("flower", "bowl"),
        "mustard": ("spoon", "flower", "bowl"),
    },
    draw=draw,
)
