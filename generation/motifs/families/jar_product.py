"""Honey: the jar, the bee, the comb, the dipper. Jam: the jar under its cloth, bread and jam."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import outset, union
from generation.drawing.path import Affine, Box, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts import jam, jar
from generation.motifs.parts.bee import bee, hexagon
from generation.motifs.parts.place import fitted, place_all, turned
from generation.motifs.parts.vessel import rounded, wall_hatch, wall_light, wall_shade
from generation.motifs.registry import Family
from generation.motifs.shading import crescent, glint

_TONES = {
    "honey": {
        "skin": "#E9A51F",
        "honey": "#F7C94F",
        "amber": "#C47B12",
        "dark": "#4A2C12",
        "wood": "#B37A45",
        "paper_label": "#FBF1DC",
        "wing": "#E6EDE6",
        "tie": "#7A4A12",
    },
    "jam": jam.TONES,
}


def _jar(g: Mapping[str, float]) -> list[Part]:
    pot = jar.measures(g, g["shoulder"])
    parts: list[Part] = []
    stuck = g["dipper"] > 0.5
    if stuck:
        parts += _handle(pot, (g["dipper"] - 0.5) * 2)
    parts.append(jar.body(pot, "skin"))
    tag, box = jar.label(pot, g["label"], "paper_label", lerp(0.1, 1.0, g["wings"]))
    if g["drip"] > 0.3:
        parts.append(jar.spill(pot, (g["drip"] - 0.3) / 0.7, "honey"))
    parts += [tag, *_badge(box, g["comb"])]
    if stuck:
        parts.append(_rim(pot, lerp(52, 84, g["lid"])))
    elif g["lid"] < 0.5:
        parts.append(jar.lid(pot, lerp(110, 170, g["lid"] * 2), "dark", 9))
    else:
        parts += jar.cloth(pot, lerp(120, 180, g["lid"] * 2 - 1), "wood", 3)
    return parts


def _badge(box: Box, comb: float) -> list[Part]:
    """One cell, or three."""
    x, y = box.centre
    r = min(box.width, box.height) * 0.3
    if comb < 0.5:
        return [
            Part(hexagon(x, y, r), "skin", gap=False),
            Part(hexagon(x, y, r * 0.5), "paper_label", open=True, gap=False),
        ]
    small = r * 0.56
    step = small * 1.1
    places = (
        (-step * math.cos(math.radians(30)), -step * 0.5),
        (step * math.cos(math.radians(30)), -step * 0.5),
        (0.0, step),
    )
    return [Part(Path.join(hexagon(x + dx, y + dy, small) for dx, dy in places), "skin", gap=False)]


def _rim(pot: jar.Jar, thick: float) -> Part:
    """The thread of an open jar."""
    w = pot.neck * 1.05
    path = rounded(
        [
            (-w, pot.top - thick * 0.6, 22),
            (w, pot.top - thick * 0.6, 22),
            (w, pot.top + 18, 16),
            (-w, pot.top + 18, 16),
        ]
    )
    return Part(
        path,
        "honey",
        shade=wall_shade(path.bounds(), 0.2),
        light=wall_light(path.bounds(), 0.08, 0.1, 0.3, 0.6),
    )


def _handle(pot: jar.Jar, reach: float) -> list[Part]:
    """The dipper's handle that looks out of an open jar."""
    length = lerp(250, 360, reach)
    stick = rounded([(-25, -length, 20), (25, -length, 20), (34, 120, 4), (-34, 120, 4)])
    knob = ellipse(0, -length, 50, 46)
    turn = Affine.rotate(lerp(16, 32, reach)).then(Affine.translate(pot.neck * 0.06, pot.top))
    path = union(stick, knob)
    return place_all(
        [Part(path, "wood", shade=wall_shade(Box(-50, -length - 46, 50, 130), 0.4), lines=())], turn
    )


def _comb(g: Mapping[str, float]) -> list[Part]:
    """Cells in wax, some full to the brim, and a drop that runs from the lowest."""
    r = 150.0
    step = r * math.sqrt(3) * lerp(1.0, 1.08, g["wings"])
    flip = -1 if g["lean"] < 0.5 else 1
    layouts = (
        ((0, 0), (1, 0), (0.5, 0.866)),
        ((0, 0), (1, 0), (0.5, 0.866), (-0.5, 0.866), (0, 1.732)),
        ((0, 0), (1, 0), (-0.5, 0.866), (0.5, 0.866), (1.5, 0.866), (0, 1.732), (1, 1.732)),
    )
    cells = layouts[0 if g["comb"] < 0.2 else 1 if g["comb"] < 0.5 else 2]
    centres: list[Point] = [(x * step * flip, y * step) for x, y in cells]
    inner = r * lerp(0.72, 0.84, g["width"])
    rim = lerp(26, 44, g["height"])
    corner = lerp(0.06, 0.3, g["shoulder"])
    shell = union(*(hexagon(x, y, r * 1.03, 0.05) for x, y in centres))
    shell = outset(shell, rim)
    low = max(centres, key=lambda c: (c[1], -c[0] * flip))
    drop = _run(low[0], low[1] + r * 0.6, lerp(54, 80, g["drip"]), lerp(190, 330, g["drip"]))
    wax = union(shell, drop)
    beside = [c for c in centres if c != low and c[1] == low[1]]
    if g["lid"] > 0.5 and beside:
        other = beside[0]
        out = 0.2 * step * math.copysign(1.0, other[0] - low[0])
        short = lerp(190, 260, g["lid"] * 2 - 1)
        wax = union(wax, _run(other[0] + out, other[1] + r * 0.4, lerp(40, 54, g["drip"]), short))
    parts = [Part(wax, "amber", shade=crescent(wax, -20, -16, 1.0))]
    for i, (x, y) in enumerate(centres):
        full = (i * 5 + 1 + int(g["label"] * 3.99)) % 4
        path = hexagon(x, y, inner, corner)
        if full == 0:
            parts.append(Part(path, "dark", shade=hexagon(x, y, inner * 0.7, corner), open=False))
            continue
        tone = "honey" if full == 1 else "skin"
        gleam = taper(
            [
                polar(-166, inner * 0.62, (x, y)),
                polar(-140, inner * 0.66, (x, y)),
                polar(-108, inner * 0.62, (x, y)),
            ],
            lerp(24, 40, g["dipper"]),
            start=20,
            end=20,
            n=6,
        )
        parts.append(
            Part(
                path,
                tone,
                shade=crescent(path, -inner * 0.16, -inner * 0.16, 1.0),
                light=gleam,
                hatch=_cell_hatch(x, y, inner),
                shine=(gleam,),
                open=full == 1,
            )
        )
    return parts


def _cell_hatch(x: float, y: float, r: float) -> tuple[Path, ...]:
    out = []
    for i in range(3):
        k = 0.76 - 0.16 * i
        out.append(
            taper(
                [
                    polar(-20 + 6 * i, r * k, (x, y)),
                    polar(30, r * k * 0.94, (x, y)),
                    polar(84 - 6 * i, r * k, (x, y)),
                ],
                15 - 2 * i,
                n=6,
            )
        )
    return tuple(out)


def _run(x: float, y: float, half: float, length: float) -> Path:
    """A thread of honey that ends in a drop."""
    return smooth(
        [
            (x - half * 1.5, y - 20),
            (x + half * 1.5, y - 20),
            (x + half * 0.78, y + length * 0.3),
            (x + half * 0.5, y + length * 0.58),
            (x + half * 0.66, y + length * 0.84),
            (x, y + length),
            (x - half * 0.66, y + length * 0.84),
            (x - half * 0.5, y + length * 0.58),
            (x - half * 0.78, y + length * 0.3),
        ],
        corners=(0, 1),
    )


def _dipper(g: Mapping[str, float]) -> list[Part]:
    """Head down and to the left, honey running off it."""
    turn = lerp(28, 50, g["lean"])
    half = lerp(134, 176, g["width"])
    tall = lerp(380, 460, g["height"])
    discs = 5 + int(g["dipper"] * 2.99)
    stick_w = lerp(22, 34, g["lid"])
    top = -lerp(500, 620, g["label"])
    stick = rounded(
        [
            (-stick_w * 0.72, top, 14),
            (stick_w * 0.72, top, 14),
            (stick_w, -tall * 0.4, 4),
            (-stick_w, -tall * 0.4, 4),
        ]
    )
    knob = ellipse(0, top - 8, stick_w * 1.75, stick_w * 1.55)
    handle = union(stick, knob)
    long = handle.bounds()
    parts = [
        Part(
            handle,
            "wood",
            shade=wall_shade(long, 0.34),
            hatch=(taper([(stick_w * 0.46, top + 70), (stick_w * 0.6, -tall * 0.55)], 13, n=5),),
            shine=(taper([(-stick_w * 0.4, top + 60), (-stick_w * 0.5, -tall * 0.9)], 11, n=5),),
        )
    ]
    pitch = tall / discs
    core = rounded(
        [
            (-half * 0.42, -tall * 0.44, 20),
            (half * 0.42, -tall * 0.44, 20),
            (half * 0.42, tall * 0.5, 20),
            (-half * 0.42, tall * 0.5, 20),
        ]
    )
    parts.append(Part(core, "dark", gap=False))
    for i in range(discs):
        y = -tall / 2 + pitch * (i + 0.5)
        w = half * math.sqrt(max(0.1, 1 - (y / (tall * 0.5 * lerp(1.12, 1.3, g["shoulder"]))) ** 2))
        h = pitch * 0.33
        path = rounded(
            [(-w, y - h, h * 0.98), (w, y - h, h * 0.98), (w, y + h, h * 0.98), (-w, y + h, h * 0.98)]
        )
        parts.append(
            Part(
                path,
                "wood",
                shade=wall_shade(path.bounds(), 0.3),
                hatch=wall_hatch(path.bounds(), 1, 12, 0.1),
                gap=i > 0,
            )
        )
    parts = turned(parts, turn)
    return [*parts, *_coat(g, half, tall, turn)]


def _coat(g: Mapping[str, float], half: float, tall: float, turn: float) -> list[Part]:
    """Honey over the lower half of the head, and the thread that falls from it."""
    w = half * 1.1
    cover = lerp(0.16, 0.0, g["drip"]) * tall
    end = tall * 0.5 + 36
    blob = smooth(
        [
            (-w * 1.0, cover + 26),
            (-w * 0.62, cover - 22),
            (-w * 0.3, cover + 20),
            (0, cover - 30),
            (w * 0.36, cover + 14),
            (w * 0.7, cover - 26),
            (w * 1.0, cover + 20),
            (w * 1.0, tall * 0.26),
            (w * 0.68, end - 40),
            (0, end),
            (-w * 0.68, end - 40),
            (-w * 1.0, tall * 0.26),
        ]
    ).rotate(turn)
    x, y = polar(90 + turn, tall * 0.42)
    thread = lerp(30, 48, g["comb"])
    fall = _run(x, y + 20, thread, lerp(240, 400, g["wings"]))
    path = union(blob, fall)
    gleam = taper(
        [
            polar(180 + turn * 0.4, half * 0.72),
            polar(150 + turn * 0.6, half * 0.82),
            polar(120 + turn * 0.8, half * 1.02),
        ],
        32,
        start=18,
        n=6,
    )
    return [
        Part(
            path,
            "skin",
            shade=crescent(path, -half * 0.2, -half * 0.16, 1.0),
            light=union(glint(blob, 0.12, 0.5, -170), gleam),
            shine=(gleam,),
        )
    ]


def draw(species: str, form: str, genes: Mapping[str, float]) -> Figure:
    if form == "bee":
        parts = turned(bee(genes), lerp(-28, 28, genes["lean"]))
    elif form == "comb":
        parts = turned(_comb(genes), 0)
    elif form == "dipper":
        parts = _dipper(genes)
    elif species == "jam":
        parts = turned(jam.toast(genes) if form == "toast" else jam.pot(genes), lerp(-5, 5, genes["lean"]))
    else:
        parts = turned(_jar(genes), lerp(-5, 5, genes["lean"]))
    return Figure(fitted(parts, 850, 870), _TONES[species], hero=("skin",))


FAMILY = Family(
    name="jar_product",
    genes=("width", "height", "shoulder", "lid", "label", "drip", "dipper", "lean", "comb", "wings"),
    forms={
        "honey": ("jar", "bee", "comb", "dipper"),
        "jam": ("jar", "toast"),
    },
    draw=draw,
)
