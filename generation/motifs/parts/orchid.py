"""Vanilla: slim cured pods and the orchid they come from."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, leaf_part, merge, place, twig
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.parts.vine import tendril
from generation.motifs.shading import crescent


def _petal(length: float, wide: float, bow: float) -> Part:
    """From the origin upwards."""
    spine = Spine([(0, 0), (bow * 0.4, -length * 0.4), (bow, -length * 0.75), (bow * 1.1, -length)])
    right = [spine.at(t, wide * k) for t, k in ((0.12, 0.4), (0.36, 0.86), (0.62, 1.0), (0.86, 0.62))]
    left = [spine.at(t, -wide * k) for t, k in ((0.86, 0.62), (0.62, 1.0), (0.36, 0.86), (0.12, 0.4))]
    path = smooth([(0, 0), *right, spine.at(1.0), *left], corners=(0, 5))
    rib = taper([spine.at(t) for t in (0.1, 0.4, 0.74)], wide * 0.16, start=wide * 0.12, peak=0.2, n=6)
    return Part(path, "petal", shade=crescent(path, -wide * 0.26, -wide * 0.1, 1.0), lines=(rib,), open=True)


def orchid(g: Genes, r: float) -> list[Part]:
    """The flower about the origin: five slim petals, a frilled trumpet of a lip in the middle."""
    wide = r * lerp(0.17, 0.25, g["size"])
    bow = r * lerp(-0.1, 0.1, g["curve"])
    petals: list[Part] = []
    for a, k in ((0.0, 1.0), (142.0, 0.9), (-142.0, 0.9), (66.0, 0.98), (-66.0, 0.98)):
        petals += place([_petal(r * k, wide, bow * (1 if a >= 0 else -1))], (0, 0), 1.0, a)
    frill: list[Point] = []
    n = 11
    depth = lerp(0.04, 0.1, g["texture"])
    for i in range(n):
        a = -14 + 208 * i / (n - 1)
        x, y = polar(a, r * (0.42 + (depth if i % 2 else -depth)))
        frill.append((x * 0.86, y * lerp(1.0, 1.2, g["shape"]) + r * 0.1))
    lip = smooth([*frill, (-r * 0.22, -r * 0.16), (0, -r * 0.26), (r * 0.22, -r * 0.16)])
    throat = smooth(
        [
            (-r * 0.13, -r * 0.06),
            (0, -r * 0.16),
            (r * 0.13, -r * 0.06),
            (r * 0.16, r * 0.16),
            (0, r * 0.26),
            (-r * 0.16, r * 0.16),
        ]
    )
    folds = [
        taper(
            [polar(a, r * 0.26, (0, r * 0.08)), polar(a, r * 0.46, (0, r * 0.1))],
            r * 0.045,
            start=r * 0.02,
            peak=0.5,
            n=4,
        )
        for a in (30, 62, 90, 118, 150)
    ]
    column = ellipse(0, -r * 0.06, r * 0.07, r * 0.11)
    return [
        *petals,
        Part(
            lip,
            "lip",
            shade=crescent(lip, -r * 0.08, -r * 0.06, 1.0),
            lines=(Path.join(folds),),
            line_tone="throat",
        ),
        Part(throat, "throat", gap=False),
        Part(column, "petal", open=True, gap=False),
    ]


def pod(g: Genes, length: float, width: float, bend: float, hook: float) -> Part:
    """A cured bean from the origin upwards; its stalk end hooks over, furrows run along it."""
    spine = Spine([*swung((0, 0), -90, length, bend, 9)], 33)
    tip = swung(spine.at(1.0), spine.heading(1.0), width * 2.6, hook, 5)
    whole = Spine([*spine.points[::4], *tip[1:]], 33)

    def half(t: float) -> float:
        return width * (
            0.34 + 0.66 * min(1.0, t * 9)
            if t < 0.12
            else (1.0 if t < 0.74 else lerp(1.0, 0.42, (t - 0.74) / 0.26))
        )

    ts = (0.02, 0.12, 0.3, 0.55, 0.76, 0.9, 1.0)
    path = smooth(
        [whole.at(0.0), *[whole.at(t, half(t)) for t in ts], *[whole.at(t, -half(t)) for t in ts[::-1]]],
        corners=(7, 8),
    )
    lines = [
        taper([whole.at(t, width * o) for t in (a, (a + b) / 2, b)], width * 0.2, n=9)
        for o, a, b in ((0.1, 0.06, 0.66), (-0.44, 0.3, 0.86), (0.5, 0.36, 0.8))[: 2 + round(g["texture"])]
    ]
    gleam = taper([whole.at(t, -width * 0.56) for t in (0.12, 0.34, 0.56)], width * 0.22, n=7)
    return Part(
        path,
        "skin",
        shade=crescent(path, -width * 0.44, -width * 0.3, 1.0),
        light=gleam,
        hatch=(),
        lines=(Path.join(lines),),
        line_tone="mark",
    )


def vanilla_pods(g: Genes) -> list[Part]:
    """Pods in a fan, tied or loose, with the flower at their crossing."""
    n = 3 + round(2 * g["count"])
    length = lerp(560, 650, g["length"])
    width = lerp(25, 34, g["size"])
    fan = lerp(13, 19, g["spread"]) * (1.0 if n < 5 else 0.8)
    bend = lerp(8, 30, g["curve"])
    turn = lerp(-14, 14, g["lean"])
    pods: list[Part] = []
    for i in range(n):
        u = i - (n - 1) / 2
        side = 1 if u >= 0 else -1
        pods += place(
            [pod(g, length * (1 - 0.05 * abs(u)), width, bend * u * 0.9, side * lerp(60, 150, g["stem"]))],
            (u * 24, 262),
            1.0,
            u * fan,
        )
    flower = place(orchid(g, lerp(220, 260, g["shape"])), (0, 190), 1.0, 0)
    size = lerp(300, 380, g["leaf"])
    leaves = (
        [
            leaf_part((0, 230), polar(a, size, (0, 230)), size * 0.34, b, 0.45, 1)
            for a, b in ((-164, 0.06), (-16, -0.06))
        ]
        if g["leaf"] > 0.3
        else []
    )
    return place([*pods, *([merge(leaves)] if leaves else []), *flower], angle=turn)


def vanilla_flower(g: Genes) -> list[Part]:
    """A climbing shoot with one open flower, its thick leaves and a few pods below."""
    sway = lerp(-60, 60, g["lean"])
    stem = twig(
        [(-sway * 0.6 - 130, 420), (-40, 160), (20, -60), (sway * 0.4 + 60, -400)],
        lerp(34, 48, g["stem"]),
        26,
        "stem",
        nicks=0,
    )
    size = lerp(300, 370, g["leaf"])
    slim = lerp(0.36, 0.46, g["shape"])
    leaves = [
        leaf_part((-50, 210), polar(-196, size, (-50, 210)), size * slim, 0.08, 0.45, 1),
        leaf_part((30, -180), polar(-14, size, (30, -180)), size * slim, -0.1, 0.45, 1),
        leaf_part(
            (sway * 0.3 + 50, -330),
            polar(-148, size * 0.86, (sway * 0.3 + 50, -330)),
            size * slim * 0.86,
            0.08,
            0.45,
            1,
        ),
    ]
    hang: list[Part] = []
    n = 2 + round(g["count"])
    for i in range(n):
        hang += place(
            [pod(g, lerp(330, 400, g["length"]), 26, lerp(4, 22, g["curve"]) * (i - 0.5), 0)],
            (40 + i * lerp(66, 84, g["spread"]), 50),
            1.0,
            176 - 15 * i,
        )
    curl = Part(tendril((sway * 0.4 + 60, -396), -60, 90, 1.0, 17, 1), "stem")
    flower = place(orchid(g, lerp(250, 290, g["size"])), (-10, -30), 1.0, lerp(-14, 14, g["lean"]))
    return [merge(leaves), stem, curl, *hang, *flower]
