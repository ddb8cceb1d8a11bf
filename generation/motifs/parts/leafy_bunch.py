"""Spinach and kale: tied or rooted bunches, and their leaves alone."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.greens import between, edged_leaf, ruffled, stalk, tie
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.shading import crescent

TONES = {
    "spinach": {
        "skin": "#4B8B3F",
        "back": "#33682F",
        "vein": "#A9CF83",
        "stem": "#8DBB62",
        "root": "#D4718A",
        "tie": "#C9A05A",
    },
    "kale": {
        "skin": "#4C7F56",
        "back": "#2F5A42",
        "vein": "#C5DDB4",
        "stem": "#A9C99A",
        "tie": "#C9A05A",
    },
}


def _spinach_leaf(g: Genes, at: Point, angle: float, length: float, turn: float, tone: str) -> list[Part]:
    """A spade with two blunt corners at its foot, on a long stalk."""
    share = lerp(0.36, 0.5, g["stalk"])
    points = swung(at, angle, length, turn, 13)
    cut = round(12 * share)
    blade = points[cut:]
    w = length * (1 - share) * lerp(0.34, 0.44, g["width"])
    ear = lerp(0.72, 1.0, g["curl"])
    stops = [
        (0.01, w * 0.3, False),
        (0.05, w * ear * 0.88, False),
        (0.18, w * lerp(0.9, 1.02, g["curl"]), False),
        (0.4, w * 0.92, False),
        (0.64, w * 0.74, False),
        (0.86, w * lerp(0.34, 0.46, g["tip"]), False),
    ]
    veins = ((0.06, 0.22, w * 0.62), (0.26, 0.46, w * 0.58), (0.48, 0.66, w * 0.4))[: 2 + round(g["veins"])]
    leaf = edged_leaf(
        blade, stops, tone=tone, rib=24, veins=veins, vein_width=15, pointed=g["tip"] < 0.7, uneven=0.03
    )
    return [leaf, stalk(points[: cut + 2], length * 0.06, length * 0.036)]


def _kale_leaf(g: Genes, at: Point, angle: float, length: float, turn: float, tone: str) -> list[Part]:
    """Long, its edge crimped into curls; a thick pale rib that goes on as the stalk."""
    share = lerp(0.2, 0.32, g["stalk"])
    points = swung(at, angle, length, turn, 13)
    cut = round(12 * share)
    blade = points[cut:]
    w = length * lerp(0.17, 0.235, g["width"])
    table = [(0.0, w * 0.46), (0.2, w * 0.84), (0.45, w), (0.72, w * 0.84), (0.9, w * 0.54), (1.0, w * 0.3)]
    waves = 5 + round(g["curl"] * 2)
    edge = ruffled(table, waves, w * lerp(0.2, 0.3, g["curl"]))
    veins = ((0.1, 0.24, w * 0.6), (0.32, 0.48, w * 0.64), (0.54, 0.7, w * 0.56))[: 2 + round(g["veins"])]
    leaf = edged_leaf(
        blade, edge, tone=tone, rib=30, veins=veins, vein_width=16, pointed=False, uneven=0.04, rib_reach=0.84
    )
    spine = Spine(blade, 33)
    curls = []
    for i in range(waves):
        t = lerp(0.04, 0.94, (i + 0.46) / waves)
        for side in (-1, 1):
            e = between(table, t)
            run = [
                spine.at(t - 0.035, side * e * 0.9),
                spine.at(t, side * e * 0.78),
                spine.at(t + 0.045, side * e * 0.92),
            ]
            curls.append(taper(run, 13, n=5))
    leaf = Part(leaf.path, leaf.tone, leaf.shade, lines=(*leaf.lines, *curls), line_tone="vein")
    return [leaf, stalk(points[: cut + 2], length * 0.062, length * 0.04)]


_LEAF = {"spinach": _spinach_leaf, "kale": _kale_leaf}


def _fan(species: str, g: Genes, count: int, reach: float, spread: float) -> tuple[list[Part], list[Part]]:
    """Blades and stalks of ``count`` leaves from (0, 0), the outer ones behind."""
    half = (count - 1) / 2
    blades: list[Part] = []
    stalks: list[Part] = []
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = (i - half) / half
        size = reach * (1 - 0.16 * abs(k) ** 1.4 + (0.04 if i % 2 else -0.02))
        tone = "skin" if (i + round(half)) % 2 == 0 else "back"
        leaf, stem = _LEAF[species](g, (k * 22, 0), -90 + k * spread * 0.72, size, k * spread * 0.5, tone)
        blades.append(leaf)
        stalks.append(stem)
    return blades, stalks


def _spinach_bunch(g: Genes) -> list[Part]:
    """A plant as it is pulled: leaves from one rosy root."""
    count = 5 + 2 * round(g["count"])
    reach = lerp(640, 740, g["length"])
    blades, stalks = _fan("spinach", g, count, reach, lerp(44, 66, g["spread"]))
    h = lerp(120, 200, g["base"])
    sway = lerp(-30, 30, g["lean"])
    root = smooth(
        [
            (-58, -44),
            (0, -66),
            (58, -44),
            (44, 20),
            (20, h * 0.5),
            (sway + 5, h),
            (sway - 5, h),
            (-20, h * 0.5),
            (-44, 20),
        ],
        corners=(0, 2, 5, 6),
    )
    hairs = []
    for x, y, s in ((-26, 0.36, -1), (22, 0.5, 1), (-8, 0.66, -1)):
        hairs.append(taper([(x, h * y), (x + s * 40, h * y + 36)], 15, start=15, peak=0.03, n=4))
    ring = taper([(-46, -8), (0, 4), (46, -8)], 13, n=5)
    return place(
        [
            *blades,
            *stalks,
            Part(Path.join(hairs), "root", gap=False),
            Part(root, "root", shade=crescent(root, -22, 0, 1.0), lines=(ring,)),
        ],
        angle=lerp(-7, 7, g["lean"]),
    )


def _kale_bunch(g: Genes) -> list[Part]:
    """Leaves tied above their cut stalks."""
    count = 5 + 2 * round(g["count"])
    reach = lerp(640, 720, g["length"])
    blades, stalks = _fan("kale", g, count, reach, lerp(44, 62, g["spread"]))
    long = lerp(110, 190, g["base"])
    feet: list[Part] = []
    for i in (0, 4, 1, 3, 2):
        k = i - 2
        line = [(k * 17.0, -30.0), (k * 25.0, long * 0.5), (k * 36.0, long * (1 - 0.06 * abs(k)))]
        feet.append(stalk(line, 36, 40))
    return place([*blades, *stalks, *feet, tie(-36, 66, 62)], angle=lerp(-7, 7, g["lean"]))


def _leaves(species: str, g: Genes) -> list[Part]:
    """Two to five leaves laid fanwise."""
    count = (3 if species == "spinach" else 2) + round(g["count"]) * (2 if species == "spinach" else 1)
    reach = lerp(740, 860, g["length"])
    gap = lerp(22, 36, g["spread"]) * (0.74 if count == 5 else 1.0)
    tilt = lerp(-10, 10, g["lean"])
    rows = {
        2: ((0.62, 0.86), (-0.5, 1.0)),
        3: ((-1.0, 0.84), (1.0, 0.82), (0.0, 1.0)),
        5: ((-2.0, 0.66), (2.0, 0.64), (-1.0, 0.86), (1.0, 0.84), (0.0, 1.0)),
    }[count]
    parts: list[Part] = []
    for i, (k, size) in enumerate(rows):
        tone = "skin" if i == len(rows) - 1 or i < count - 3 else "back"
        at = polar(90, lerp(0, 60, g["base"]) * abs(k)) if k else (0.0, 0.0)
        made = _LEAF[species](
            {**g, "stalk": g["stalk"] * 0.6},
            (at[0] + k * 40, at[1]),
            -90 + k * gap + tilt,
            reach * size,
            k * 16 + 6,
            tone,
        )
        parts += [made[1], made[0]]
    return parts


def draw(species: str, form: str, g: Genes) -> tuple[Part, ...]:
    if form == "leaf":
        return fit(_leaves(species, g), 890)
    return fit(_spinach_bunch(g) if species == "spinach" else _kale_bunch(g), 890)
