"""Turmeric: ringed fingers with bright orange ends, coins cut from them, a heap of the powder."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, leaf_part, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.shading import crescent

TONES = {
    "skin": "#C98A2E",
    "mark": "#7E4A12",
    "flesh": "#F08A1C",
    "ring": "#B85A0C",
    "powder": "#EDA41F",
    "grain": "#F9CE62",
    "leaf": "#6F9A3C",
    "vein": "#BDD18A",
}


def _finger(
    g: Genes, length: float, fat: float, bend: float, rings: int, cut: bool, blunt: float = 0.6
) -> list[Part]:
    """A finger that sets out to the right from (0, 0), where it is cut or hidden."""
    spine = Spine(swung((0, 0), 0, length, bend, 7), 25)
    lump = lerp(0.02, 0.09, g["knobs"])
    table = [(0.0, 0.86 * fat)]
    for i in range(rings):
        t = lerp(0.0, 0.94, (i + 0.5) / rings)
        table.append((t, fat * (1.0 - 0.1 * t)))
        table.append((lerp(0.0, 0.94, (i + 1) / rings), fat * (1.0 - 0.1 * t - lump)))
    table.append((1.0, fat * blunt))
    table = [k for k in table if k[0] < 0.9 or k[0] == 1.0]
    half = knots(table)
    ts = [t for t, _ in table]
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    beyond = Spine([spine.at(0.9), spine.at(1.0)], 3)
    ex, ey = spine.at(1.0)
    ux, uy = ex - beyond.at(0)[0], ey - beyond.at(0)[1]
    d = (ux * ux + uy * uy) ** 0.5
    end = (ex + ux / d * fat * 0.34, ey + uy / d * fat * 0.34)
    path = smooth([*right, end, *left[::-1]], corners=(0, 2 * len(ts)))
    marks: list[Path] = []
    for i in range(1, rings):
        t = lerp(0.0, 0.94, i / rings)
        b = fat * 0.2 / length
        run = [spine.at(t + b * (1 - u * u), half(t) * u) for u in (-1.04, -0.5, 0.1, 0.62)]
        run = run if i % 2 else [spine.at(t + b * (1 - u * u), half(t) * u) for u in (-0.6, 0.0, 0.6, 1.04)]
        marks.append(taper(run, fat * 0.15, start=fat * 0.12, end=0, peak=0.3, n=6))
    low = 1.0 if spine.at(0.5, 9)[1] > spine.at(0.5, -9)[1] else -1.0
    body = Part(
        path,
        "skin",
        shade=spine.band(scaled(half, low * 0.5), scaled(half, low * 1.4), 0.0, 1.0, 7),
        light=spine.stroke(scaled(half, -low * 0.6), 0.12, 0.7, fat * 0.16),
        hatch=tuple(
            spine.stroke(scaled(half, low * k), 0.14 + 0.06 * i, 0.86 - 0.08 * i, fat * (0.17 - 0.04 * i))
            for i, k in enumerate((0.8, 0.56))
        ),
        shine=(spine.stroke(scaled(half, -low * 0.6), 0.12, 0.6, fat * 0.14),),
        lines=tuple(marks),
        line_tone="mark",
    )
    if not cut:
        return [body]
    return [body, *place(_face(fat * 0.86, lerp(0.6, 0.82, g["cut"])), (0, 0), 1.0, spine.heading(0))]


def _face(r: float, squeeze: float) -> list[Part]:
    rim, flesh = ellipse(0, 0, r * squeeze, r), ellipse(0, 0, r * squeeze * 0.82, r * 0.83)
    core = ellipse(0, 0, r * squeeze * 0.5, r * 0.54) + ellipse(0, 0, r * squeeze * 0.41, r * 0.44).reversed()
    return [
        Part(rim, "skin", light=crescent(rim, r * 0.1, r * 0.06, 1.0)),
        Part(flesh, "flesh", lines=(core,), line_tone="ring", open=True, gap=False),
    ]


def _coin(at: Point, r: float, turn: float) -> list[Part]:
    """A slice that lies flat: its edge shows below the face."""
    thick = r * 0.26
    side = smooth(
        [(-r, 0), (-r, thick), (-r * 0.6, r * 0.5 + thick), (0, r * 0.66 + thick), (r * 0.6, r * 0.5 + thick)]
        + [(r, thick), (r, 0)],
        corners=(0, 6),
    )
    face = place(_face(r, 0.66), (0, 0), 1.0, 90)
    return place([Part(side, "skin", shade=crescent(side, -r * 0.4, -thick, 1.0)), *face], at, 1.0, turn)


def _root(g: Genes, scale: float) -> list[Part]:
    """A finger with shorter ones growing out of it, its near end cut."""
    fat = lerp(84, 106, g["thickness"]) * scale
    length = lerp(620, 720, g["length"]) * scale
    bend = lerp(-34, -4, g["curve"])
    rings = 5 + round(g["rings"] * 2)
    spine = Spine(swung((0, 0), 0, length, bend, 7), 25)
    parts: list[Part] = []
    stubs = [(0.3, -1, 0.48), (0.58, 1, 0.5), (0.68, -1, 0.36)][: 1 + round(g["fingers"] * 2)]
    for t, side, far in stubs:
        angle = spine.heading(t) + side * lerp(44, 66, g["spread"])
        stub = _finger(g, length * far, fat * 0.76, side * -14, 3, False)
        parts += place(stub, spine.at(t), 1.0, angle)
    return [*parts, *_finger(g, length, fat, bend, rings, True)]


def whole(g: Genes) -> list[Part]:
    turn = lerp(-34, -8, g["lean"])
    root = place(_root(g, 1.0), (0, 0), 1.0, turn)
    bottom = max(p.path.bounds().bottom for p in root)
    r = lerp(84, 104, g["cut"])
    parts = list(root)
    spots: tuple[tuple[float, float, float], ...] = ((290, 40, -6), (110, 96, 8))
    if g["sprout"] > 0.5:
        spots = ((440, -40, -6), (262, 10, 6), (90, 84, -4))
    for x, y, a in spots:
        parts += _coin((x, bottom + y - r * 0.4), r, a)
    return parts


def powder(g: Genes) -> list[Part]:
    """A heap with roots lying before it."""
    w, h = lerp(380, 430, g["length"]), lerp(300, 400, g["spread"])
    peak = lerp(-70, 70, g["lean"])
    heap = smooth(
        [
            (-w, 0),
            (-w * 0.72, -h * 0.2),
            (-w * 0.36 + peak * 0.5, -h * 0.66),
            (peak - 40, -h * 0.97),
            (peak + 44, -h * 0.96),
            (w * 0.4 + peak * 0.5, -h * 0.6),
            (w * 0.74, -h * 0.18),
            (w, 0),
            (w * 0.6, 44),
            (0, 56),
            (-w * 0.6, 44),
        ],
        corners=(0, 7),
    )
    rows = (
        (-0.5, -0.26),
        (-0.26, -0.16),
        (0.02, -0.3),
        (-0.2, -0.5),
        (0.06, -0.62),
        (0.34, -0.2),
        (-0.04, -0.82),
    )
    grains = tuple(ellipse(x * w + peak * -y, y * h, 17, 9) for x, y in rows[: 4 + round(g["rings"] * 3)])
    ridge = [(peak + 10, -h * 0.9), (w * 0.16 + peak * 0.7, -h * 0.56), (w * 0.14, -h * 0.24), (w * 0.3, 40)]
    shade = smooth([*ridge, (w * 1.1, 70), (w * 1.1, -h), (peak + 60, -h * 1.1)], corners=(0, 3, 4, 5))
    hatch = tuple(
        taper(
            [
                (peak + 60 + 40 * i, -h * (0.78 - 0.14 * i)),
                (w * (0.44 + 0.09 * i), -h * (0.3 - 0.08 * i)),
                (w * (0.6 + 0.1 * i), -h * 0.04),
            ],
            24,
            n=7,
        )
        for i in range(3)
    )
    mound = Part(
        heap,
        "powder",
        shade=shade,
        light=taper(
            [(peak - 60, -h * 0.84), (-w * 0.32 + peak * 0.4, -h * 0.5), (-w * 0.62, -h * 0.16)], 34, n=7
        ),
        hatch=hatch,
        shine=(
            taper(
                [(peak - 60, -h * 0.84), (-w * 0.32 + peak * 0.4, -h * 0.5), (-w * 0.6, -h * 0.18)], 22, n=7
            ),
        ),
        lines=grains,
        line_tone="grain",
    )
    fat = lerp(74, 90, g["thickness"])
    bend = lerp(-30, 10, g["curve"])
    rings = 4 + round(g["rings"] * 2)
    parts = [mound]
    if g["sprout"] > 0.4:
        for side in (-1, 1) if g["sprout"] > 0.7 else (1,):
            tip = (side * w * lerp(0.84, 1.0, g["sprout"]), -h * lerp(0.8, 1.0, g["spread"]))
            parts.insert(
                0, leaf_part((side * w * 0.24, -h * 0.1), tip, 170, bend=-0.1 * side, veins=3, vein=13)
            )
    if g["fingers"] > 0.35:
        parts += place(
            _finger(g, 380, fat * 0.9, -bend, rings, True), (60, 40), 1.0, lerp(-24, -4, g["fingers"])
        )
    parts += place(_finger(g, lerp(440, 500, g["length"]), fat, bend, rings, True), (-w * 0.78, 84), 1.0, 4)
    return parts


def draw(form: str, g: Genes) -> tuple[Part, ...]:
    return fit(powder(g) if form == "powder" else whole(g), 890)
