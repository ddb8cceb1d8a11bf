"""Lotus root: a link of swollen joints, and the slice with its ring of holes."""

from __future__ import annotations

from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, fit, place
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.shading import crescent

TONES = {
    "skin": "#D9B98A",
    "flesh": "#F8EEDB",
    "hole": "#8E6238",
    "joint": "#7D5A36",
    "mark": "#A67F50",
}


def _holes(g: Genes) -> list[Path]:
    """Seven to nine drops around a small one, in a unit circle."""
    n = 7 + round(g["rings"] * 2)
    long = lerp(0.36, 0.45, g["knobs"])
    wide = lerp(0.31, 0.4, g["knobs"]) * 7.4 / n
    out = [ellipse(0, 0, 0.1)]
    for i in range(n):
        a = 360 * (i + 0.5 * g["sprout"]) / n - 90
        k = 1.0 if i % 2 else 0.9
        x, y = polar(a, 0.55)
        drop = smooth(
            [(-long * 0.5, 0), (-long * 0.1, wide * 0.38), (long * 0.36, wide * 0.44), (long * 0.5, 0)]
            + [(long * 0.36, -wide * 0.44), (-long * 0.1, -wide * 0.38)]
        )
        out.append(drop.scale(k).rotate(a).translate(x, y))
    return out


def _face(g: Genes, r: float, squeeze: float) -> list[Part]:
    """Seen square on or aslant: a thin skin, pale flesh, holes."""
    rim, flesh = ellipse(0, 0, r * squeeze, r), ellipse(0, 0, r * squeeze * 0.91, r * 0.91)
    holes = tuple(p.scale(r * squeeze * 0.9, r * 0.9) for p in _holes(g))
    return [
        Part(rim, "skin", light=crescent(rim, r * 0.06, r * 0.05, 1.0)),
        Part(flesh, "flesh", lines=holes, line_tone="hole", open=True, gap=False),
    ]


def _link(g: Genes, spine: Spine, fat: float, start: float) -> Part:
    """One joint of the root along its spine, ``start``: its width where it sets out, of the widest."""
    neck = lerp(0.5, 0.36, g["spread"])
    half = knots(((0.0, start * fat), (0.24, 0.94 * fat), (0.55, fat), (0.82, 0.82 * fat), (1.0, neck * fat)))
    ts = (0.0, 0.2, 0.42, 0.64, 0.84, 0.97)
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    path = smooth([*right, *left[::-1]], corners=(0, 5, 6, 11))
    low = 1.0 if spine.at(0.5, 9)[1] > spine.at(0.5, -9)[1] else -1.0
    dashes = []
    for i, (t, k) in enumerate(((0.32, 0.1), (0.56, -0.34), (0.5, 0.4), (0.78, 0.06), (0.22, -0.4))):
        length = 0.1 if i % 2 else 0.14
        dashes.append(spine.stroke(scaled(half, k * low), t - length / 2, t + length / 2, 13, 4))
    return Part(
        path,
        "skin",
        shade=spine.band(scaled(half, low * 0.5), scaled(half, low * 1.4), 0.0, 1.0, 7),
        light=spine.stroke(scaled(half, -low * 0.66), 0.14, 0.66, fat * 0.13),
        hatch=tuple(
            spine.stroke(scaled(half, low * k), 0.14 + 0.06 * i, 0.9 - 0.08 * i, fat * (0.15 - 0.03 * i))
            for i, k in enumerate((0.84, 0.66, 0.48))
        ),
        shine=(spine.stroke(scaled(half, -low * 0.66), 0.14, 0.6, fat * 0.12),),
        lines=tuple(dashes[: 2 + round(g["sprout"] * 3)]),
        line_tone="mark",
    )


def _joint(at: tuple[float, float], heading: float, half: float) -> list[Part]:
    """The dark knot between two links with a tuft of rootlets."""
    knot = ellipse(0, 0, half * 0.34, half * 1.06)
    hairs = []
    for side in (-1, 1):
        for k in (-0.5, 0.0, 0.5):
            run = [(k * half * 0.3, side * half * 0.9), (k * half * 0.9, side * half * (1.6 - 0.3 * abs(k)))]
            hairs.append(taper(run, 17, start=17, peak=0.03, n=4))
    return place(
        [
            Part(Path.join(hairs), "joint", gap=False),
            Part(knot, "joint", shade=crescent(knot, -6, -half * 0.4, 1.0)),
        ],
        at,
        1.0,
        heading,
    )


def root(g: Genes) -> list[Part]:
    """Two or three links, the near end cut."""
    count = 2 if g["fingers"] < 0.6 else 3
    fat = lerp(148, 184, g["thickness"]) * (1.14 if count == 3 else 1.0)
    length = lerp(430, 500, g["length"]) * (0.86 if count == 3 else 1.0)
    bend = lerp(-34, 26, g["curve"])
    turn = lerp(-34, -10, g["lean"])
    neck = lerp(0.5, 0.36, g["spread"])
    parts: list[Part] = []
    at, heading = (0.0, 0.0), 0.0
    links: list[list[Part]] = []
    for i in range(count):
        k = (1.0, 0.88, 0.66)[i]
        spine = Spine(swung(at, heading, length * (0.86, 0.9, 0.7)[i], bend * 0.6, 7), 25)
        link = [_link(g, spine, fat * k, 0.93 if i == 0 else neck)]
        if i == 0:
            link += place(_face(g, fat * 0.97, lerp(0.7, 0.92, g["cut"])), at, 1.0, spine.heading(0))
        end, heading = spine.at(1), spine.heading(1)
        joint = _joint(end, heading, fat * k * neck * (1.06 if i < count - 1 else 0.9))
        links.append([*link, *joint])
        ux, uy = polar(heading, fat * 0.06)
        at = (end[0] + ux, end[1] + uy)
        heading += bend * 0.2
    for link in links[::-1]:
        parts += link
    return place(parts, (0, 0), 1.0, turn)


def slices(g: Genes) -> list[Part]:
    """Two or three rounds that overlap, the nearest square on."""
    r = 260.0
    squeeze = lerp(0.84, 0.97, g["cut"])
    thick = r * lerp(0.16, 0.34, g["thickness"])
    apart = lerp(0.86, 1.1, g["spread"]) * r
    tilt = lerp(-24, 14, g["lean"])
    spots = [(apart * 0.86, -apart * 0.62, 0.92, 24.0), (-apart * 0.34, apart * 0.3, 1.0, 0.0)]
    if g["fingers"] > 0.5:
        spots.insert(1, (-apart * 1.0, -apart * 0.78, 0.74, -20.0))
    parts: list[Part] = []
    for x, y, k, a in spots:
        s = r * k * lerp(0.94, 1.04, g["length"] if k == 1.0 else 0.5)
        d = thick * k
        side = smooth(
            [(0, -s), (d, -s), (d + s * squeeze * 0.72, -s * 0.7), (d + s * squeeze, 0)]
            + [(d + s * squeeze * 0.72, s * 0.7), (d, s), (0, s)],
            corners=(0, 6),
        )
        disc = [
            Part(side, "skin", shade=crescent(side, -d * 0.4, -s * 0.2, 1.0)),
            *_face({**g, "sprout": (g["sprout"] + k) % 1.0}, s, squeeze),
        ]
        parts += place(disc, (x, y), 1.0, a + tilt + lerp(-8, 8, g["curve"]))
    return parts


def draw(form: str, g: Genes) -> tuple[Part, ...]:
    return fit(slices(g) if form == "slice" else root(g), 890)
