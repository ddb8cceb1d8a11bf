"""Family: panicle. Barley, oat, sorghum, millet and quinoa as heads, in bowls and in sacks."""

from __future__ import annotations

from generation.drawing.path import Point
from generation.drawing.shapes import ellipse, lerp, polar, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import heap
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.grain_head import HEADS, goosefoot, strap
from generation.motifs.parts.spine import swung
from generation.motifs.registry import Family
from generation.motifs.shading import crescent

_TONES: dict[str, dict[str, str]] = {
    "barley": {
        "skin": "#D9B25A",
        "awn": "#C29A45",
        "stem": "#9E8A3E",
        "leaf": "#8DA35A",
        "vein": "#C5D093",
        "deep": "#A67F30",
    },
    "oat": {
        "skin": "#DDBB72",
        "awn": "#B59A5E",
        "stem": "#93914C",
        "leaf": "#8FA055",
        "vein": "#C9D29A",
        "deep": "#B08F52",
    },
    "sorghum": {
        "skin": "#AF5530",
        "bed": "#5E2717",
        "awn": "#7C3A22",
        "stem": "#7E8B45",
        "leaf": "#6F923F",
        "vein": "#B9CB83",
        "deep": "#7A341D",
    },
    "millet": {
        "skin": "#E3BE50",
        "bed": "#A37C25",
        "awn": "#C79B37",
        "stem": "#8A9447",
        "leaf": "#8DA35A",
        "vein": "#C8D597",
        "deep": "#A98128",
    },
    "quinoa": {
        "skin": "#B23A5C",
        "second": "#DE8A4A",
        "dot": "#F6DDB0",
        "stem": "#8A5A4A",
        "leaf": "#6F9A4F",
        "vein": "#B9D193",
        "deep": "#D9A05C",
        "bed": "#7A2440",
    },
}


def _plant(g: Genes, species: str) -> list[Part]:
    """One head or several on their stalks, with leaves."""
    lean = lerp(-1, 1, g["lean"])
    side = 1 if lean >= 0 else -1
    make = HEADS[species]
    many = {"barley": 3, "millet": 2, "sorghum": 2}.get(species, 1)
    count = 1 + min(many - 1, int(g["count"] * many)) if many > 1 else 1
    if species == "sorghum" and g["count"] < 0.66:
        count = 1
    nod = {
        "barley": lerp(14, 52, g["droop"]),
        "oat": lerp(4, 26, g["droop"]),
        "sorghum": lerp(0, 46, g["droop"]),
        "millet": lerp(24, 150, g["droop"]),
        "quinoa": lerp(0, 46, g["droop"]),
    }[species]
    length = {"barley": 430.0, "oat": 560.0, "sorghum": 420.0, "millet": 560.0, "quinoa": 560.0}[species]
    length *= lerp(0.92, 1.08, g["length"])
    below = {"barley": 350.0, "oat": 270.0, "sorghum": 360.0, "millet": 430.0, "quinoa": 250.0}[species]
    stalks: list[Part] = []
    heads: list[Part] = []
    for k in {1: (0.0,), 2: (-0.62, 0.62), 3: (-1.0, 1.0, 0.0)}[count]:
        if count == 1:
            turn, bow, tall = lean * 7, nod * side, below
        elif species in ("millet", "sorghum"):
            part = 20 if species == "millet" else 36
            turn, bow, tall = k * part, nod * (1 if k > 0 else -1), below * (1.0 if k * side > 0 else 0.8)
        else:
            turn, bow, tall = (
                k * lerp(20, 27, g["spread"]),
                nod * 0.5 * (k or side * 0.3),
                below * (1.0 if k == 0 else 0.84),
            )
        line = swung((k * 20.0, 0.0), -90 + turn * 0.3, tall, turn * 0.9, 7)
        wide = 38.0 if species in ("sorghum", "quinoa") else 26.0
        stalks.append(
            Part(taper(line, wide, start=wide * 1.1, end=wide * 0.8, peak=0.05, n=9), "stem", gap=False)
        )
        heading = turn * 1.2
        short = (0.88 if species != "sorghum" else 0.78) if count > 1 and k else 1.0
        heads += place(make(g, length * short, bow), line[-1], 1.0, heading)
    return [*_leaves(g, species, side, below), *stalks, *heads]


def _leaves(g: Genes, species: str, side: int, below: float) -> list[Part]:
    if species == "quinoa":
        out = []
        spots = ((side, -0.42, 46.0), (-side, -0.66, 52.0), (side, -0.9, 64.0), (-side, -0.16, 40.0))
        for s, at, angle in spots[: 2 + round(g["leaf"] * 2)]:
            out.append(goosefoot((0.0, below * at), -90 + s * angle, lerp(250, 310, g["leaf"])))
        return out
    long = {"sorghum": 520.0, "oat": 360.0}.get(species, 400.0) * lerp(0.84, 1.1, g["leaf"])
    wide = {"sorghum": 108.0, "oat": 56.0, "millet": 70.0}.get(species, 56.0)
    bend = lerp(60, 96, g["leaf"])
    out = [strap((0.0, -below * 0.2), -90 - side * 24, long, -side * bend, wide)]
    if g["leaf"] > 0.3 or species == "sorghum":
        out.append(strap((0.0, -below * 0.42), -90 + side * 22, long * 0.86, side * bend, wide))
    if g["leaf"] > 0.7 and species == "sorghum":
        out.append(strap((0.0, -below * 0.7), -90 - side * 26, long * 0.62, -side * bend, wide * 0.8))
    return out


def _flake(at: Point, size: float, angle: float) -> Part:
    """A rolled oat: a flat oval with a furrow from one end and a nick."""
    path = ellipse(0, 0, size, size * 0.7)
    cut = taper(
        [(-size * 0.98, 0), (-size * 0.2, size * 0.06), (size * 0.5, 0)],
        size * 0.17,
        start=size * 0.16,
        peak=0.05,
        n=6,
    )
    path, cut = (p.rotate(angle).translate(*at) for p in (path, cut))
    return Part(
        path, "skin", shade=crescent(path, -size * 0.18, -size * 0.16, 1.0), lines=(cut,), line_tone="deep"
    )


def _heaped(g: Genes, species: str, form: str) -> list[Part]:
    """Grain in a vessel, a head of it standing behind."""
    size = {"barley": 38.0, "sorghum": 36.0, "millet": 25.0, "quinoa": 27.0}.get(species, 46.0)
    size *= lerp(0.88, 1.12, g["grain_size"])

    def pile(half: float, height: float) -> list[Part]:
        tall = height * lerp(0.8, 1.04, g["length"])
        if species == "oat":
            make = heap.rows(half - size * 0.7, tall, size * 2.2, lambda at, a: _flake(at, size, a), 62, 0.66)
            return [*make]
        slender = {"barley": 0.5, "millet": 0.94}.get(species, 1.0)
        return [
            heap.mound(
                half,
                tall,
                "skin",
                size,
                "deep" if species != "quinoa" else "dot",
                slender=slender,
                steep=g["spread"],
            )
        ]

    vessel = heap.heap_in(form, g, pile)
    side = 1 if g["lean"] >= 0.5 else -1
    top = min(p.path.bounds().top for p in vessel)
    head = HEADS[species](
        {**g, "count": 0.0, "awns": g["awns"] * 0.5}, 520.0, side * lerp(20, 70, g["droop"])
    )
    base: Point = (side * lerp(10, 70, g["count"]), top * 0.3)
    tilt = side * lerp(12, 30, g["leaf"])
    stalk = taper([base, polar(-90 + tilt, abs(top) * 0.7 + 120, base)], 26, start=26, end=22, n=5)
    up = polar(-90 + tilt, abs(top) * 0.7 + 100, base)
    scale = {"barley": 0.56, "oat": 0.66, "sorghum": 0.78, "millet": 0.8}.get(species, 0.72)
    return [Part(stalk, "stem", gap=False), *place(head, up, scale, tilt), *vessel]


def draw(species: str, form: str, genes: Genes) -> Figure:
    tones = {**heap.VESSEL_TONES, "bed": "#7A5A2A", **_TONES[species]}
    hero = ("skin", "second") if species == "quinoa" else ("skin",)
    parts = _plant(genes, species) if form in ("ear", "head", "panicle") else _heaped(genes, species, form)
    return Figure(fit(parts, 880), tones, hero)


FAMILY = Family(
    name="panicle",
    genes=("count", "length", "grains", "grain_size", "droop", "spread", "awns", "leaf", "lean", "vessel"),
    forms={
        "barley": ("ear", "sack"),
        "oat": ("panicle", "bowl"),
        "sorghum": ("head", "sack"),
        "millet": ("head", "bowl"),
        "quinoa": ("head", "bowl"),
    },
    draw=draw,
)
