"""Fish in profile: a sea fish with a tall spiny fin, the spotted trout; as a pair, leaping."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generation.drawing.geometry import intersection
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.animal import Pen
from generation.motifs.parts.fruit import Genes, place
from generation.motifs.parts.place import fitted
from generation.motifs.parts.spine import Spine, knots, scaled
from generation.motifs.registry import Family

_TONES = {
    "fish": {
        "skin": "#5E8CA3",
        "belly": "#D6E2E4",
        "fin": "#3F6B82",
        "mark": "#2F5063",
        "eye": "#FFFDF4",
        "dark": "#1F2C33",
    },
    "trout": {
        "skin": "#7F8C62",
        "belly": "#EADFC8",
        "blush": "#DB8468",
        "fin": "#A86A42",
        "mark": "#34352B",
        "eye": "#F2D9A0",
        "dark": "#262620",
        "water": "#7FB2BE",
        "foam": "#E6F1F0",
    },
}


@dataclass(frozen=True)
class _Make:
    """What tells the species apart: half depth and length in units, the back fin's start, stop and height."""

    depth: tuple[float, float]
    long: float
    dorsal: tuple[float, float, float]
    spiny: bool
    notch: tuple[float, float]


_MAKES = {
    "fish": _Make((172, 228), 740, (0.28, 0.7, 110), True, (0.42, 0.68)),
    "trout": _Make((124, 164), 860, (0.4, 0.55, 96), False, (0.1, 0.34)),
}
_Edge = Callable[[float], float]


class _Fish:
    """The body's spine and its two edges: ``back`` negative, ``under`` positive units off the spine."""

    def __init__(self, species: str, g: Genes, arch: float = 0.0) -> None:
        self.species, self.g, self.make = species, g, _MAKES[species]
        self.deep = deep = lerp(*self.make.depth, g["depth"])
        long = self.make.long
        bow = lerp(-60, 60, g["bend"]) + arch
        self.on = Spine(
            [
                (-long / 2, bow * 0.5),
                (-long * 0.16, -bow * 0.36),
                (long * 0.2, -bow * 0.3),
                (long / 2, bow * 0.8),
            ],
            33,
        )
        self.stalk = w = deep * lerp(0.2, 0.27, g["tail"])
        blunt = lerp(0.34, 0.58, g["head"])
        self.back = knots(
            (
                (0, -4),
                (0.05, -deep * blunt * 0.8),
                (0.2, -deep * 0.84),
                (0.4, -deep),
                (0.7, -deep * 0.62),
                (0.92, -w),
                (1, -w * 1.08),
            )
        )
        full = lerp(0.84, 1.04, g["belly"])
        self.under = knots(
            (
                (0, 4),
                (0.05, deep * blunt * 0.62),
                (0.2, deep * 0.74),
                (0.44, deep * full),
                (0.7, deep * 0.58),
                (0.92, w),
                (1, w * 1.08),
            )
        )
        self.gill = lerp(0.22, 0.27, g["head"])
        at = self.on.at
        top = [at(t, self.back(t)) for t in (0.0, 0.05, 0.2, 0.4, 0.62, 0.8, 0.92, 1.0)]
        low = [at(t, self.under(t)) for t in (1.0, 0.92, 0.8, 0.64, 0.44, 0.2, 0.05)]
        self.body = smooth([*top, *low], corners=(7, 8))

    def tail(self) -> tuple[Path, list[Path]]:
        g, w, deep = self.g, self.stalk, self.deep
        reach = lerp(160, 230, g["tail"])
        spread = lerp(0.72, 0.98, g["tail"]) * lerp(deep, 180, 0.5)
        cleft = reach * (1 - lerp(*self.make.notch, g["fork"]))
        root, turn = self.on.at(1.0), math.radians(self.on.heading(1.0))

        def out(x: float, y: float) -> Point:
            c, s = math.cos(turn), math.sin(turn)
            return (root[0] + x * c - y * s, root[1] + x * s + y * c)

        half = [
            (-30.0, w * 0.9),
            (reach * 0.4, spread * 0.7),
            (reach, spread),
            (lerp(cleft, reach, 0.5), spread * 0.4),
        ]
        points = [out(x, -y) for x, y in half] + [out(cleft, 0)] + [out(x, y) for x, y in half[::-1]]
        rays = [
            taper(
                [out(24, w * k * 0.6), out(lerp(cleft, reach, abs(k)) * 0.8, spread * 0.7 * k)],
                14,
                start=12,
                n=4,
                peak=0.1,
            )
            for k in (-0.9, -0.36, 0.36, 0.9)
        ]
        return smooth(points, corners=(0, 2, 6, 8)), rays

    def fin(
        self, edge: _Edge, start: float, stop: float, high: float, sweep: float
    ) -> tuple[Path, list[Path]]:
        """A soft fin on an edge, its tip swept back by ``sweep`` of the length."""
        side = math.copysign(1.0, edge(start))
        at = self.on.at
        mid = lerp(start, stop, 0.5)
        points = [
            at(start, edge(start) * 0.9),
            at(lerp(start, mid + sweep, 0.45), edge(start) + side * high * 0.74),
            at(min(1.0, mid + sweep), edge(mid) + side * high),
            at(min(1.0, stop + sweep), edge(stop) + side * high * 0.5),
            at(stop, edge(stop) * 0.9),
            at(mid, edge(mid) * 0.8),
        ]
        rays = []
        for k in (0.36, 0.66):
            foot = lerp(start, stop, k)
            rays.append(
                taper(
                    [at(foot, edge(foot)), at(min(1.0, foot + sweep * 0.7), edge(foot) + side * high * 0.74)],
                    13,
                    start=12,
                    n=4,
                    peak=0.1,
                )
            )
        return smooth(points, corners=(0, 2, 3, 4)), rays

    def spines(self, start: float, stop: float, high: float) -> tuple[Path, list[Path]]:
        """The tall fin of a sea fish: points of its rays with the skin sagging between them."""
        at, back = self.on.at, self.back
        n = 5
        points: list[Point] = [at(start, back(start) * 0.9)]
        corners = [0]
        rays = []
        for i in range(n):
            t = lerp(start + 0.05, stop + 0.02, i / (n - 1))
            tall = high * lerp(1.0, 0.5, i / (n - 1)) * (0.8 if i == 0 else 1.0)
            corners.append(len(points))
            points.append(at(t + 0.03, back(t) - tall))
            if i:
                rays.append(
                    taper(
                        [at(t - 0.05, back(t)), at(t + 0.016, back(t) - tall * 0.76)],
                        13,
                        start=12,
                        n=4,
                        peak=0.1,
                    )
                )
            if i < n - 1:
                u = lerp(start + 0.05, stop + 0.02, (i + 0.56) / (n - 1))
                points.append(at(u + 0.03, back(u) - tall * 0.6))
        corners += [len(points)]
        points += [at(stop + 0.02, back(stop) * 0.9), at(lerp(start, stop, 0.5), back(0.45) * 0.8)]
        return smooth(points, corners=corners), rays

    def pale(self) -> Path:
        """The light belly, cut to the body."""
        at, under = self.on.at, self.under
        line = lerp(0.4, 0.12, self.g["belly"])
        upper = [at(t, lerp(under(t) * line, under(t) * 0.5, t)) for t in (0.02, 0.2, 0.45, 0.7, 0.96)]
        lower = [at(t, under(t) * 1.3 + 30) for t in (0.96, 0.7, 0.45, 0.2, 0.02)]
        return intersection(self.body, smooth([*upper, *lower], corners=(0, 4, 5, 9)))

    def face(self) -> list[Path]:
        """The gill cover and the mouth."""
        at, back, under, t = self.on.at, self.back, self.under, self.gill
        lid = [
            at(t - 0.03, back(t) * 0.66),
            at(t + 0.03, back(t) * 0.16),
            at(t + 0.024, under(t) * 0.34),
            at(t - 0.05, under(t) * 0.86),
        ]
        jaw = [at(-0.01, under(0.03) * 0.14), at(0.05, under(0.05) * 0.4), at(0.095, under(0.1) * 0.34)]
        return [taper(lid, 21, start=6, n=8), taper(jaw, 15, start=14, n=5, peak=0.1)]

    def pectoral(self) -> tuple[Path, list[Path]]:
        long = lerp(110, 160, self.g["fins"])
        x, y = self.on.at(self.gill + 0.04, self.under(0.3) * 0.3)
        path = smooth(
            [
                (x, y - 22),
                (x + long * 0.66, y - 8),
                (x + long, y + long * 0.5),
                (x + long * 0.42, y + long * 0.52),
                (x - 4, y + 26),
            ],
            corners=(0, 2, 4),
        )
        rays = [
            taper([(x + 20, y + 6), (x + long * a, y + long * b)], 13, start=11, n=4, peak=0.1)
            for a, b in ((0.74, 0.22), (0.58, 0.38))
        ]
        return path, rays

    def marks(self) -> list[Path]:
        """Spots of a trout; scales, bars or a side line of a sea fish, by the gene ``pattern``."""
        at, back, p = self.on.at, self.back, self.g["pattern"]
        out: list[Path] = []
        if self.species == "trout":
            size = lerp(13, 20, p)
            columns = 6 + round(p * 3)
            for row, k in enumerate((0.78, 0.5, 0.24)):
                for i in range(columns - row % 2):
                    t = lerp(
                        self.gill + 0.08,
                        0.9,
                        (i + 0.5 * (row % 2) + 0.12 * math.sin(i * 2.4 + row)) / columns,
                    )
                    if row == 1 and t > 0.7:
                        continue
                    jitter = 0.07 * math.sin(i * 4.1 + row * 2)
                    out.append(
                        ellipse(
                            *at(t, back(t) * (k + jitter)),
                            size * lerp(1.1, 0.7, t),
                            size * lerp(1.0, 0.62, t),
                        )
                    )
            return out
        if p < 0.42:
            r = lerp(34, 46, p / 0.42)
            for col in range(7):
                t = lerp(self.gill + 0.12, 0.82, col / 6)
                count = max(
                    1, round(self.deep * 1.05 * math.sin(math.pi * lerp(0.4, 0.94, col / 6)) / (r * 1.5))
                )
                for row in range(count):
                    off = (row + (0.5 if col % 2 else 0.0)) * r * 1.5
                    x, y = at(t, back(t) * 0.78 + off)
                    out.append(
                        taper(
                            [(x - r * 0.2, y - r * 0.7), (x + r * 0.42, y), (x - r * 0.2, y + r * 0.7)],
                            15,
                            n=6,
                        )
                    )
            return out
        if p < 0.74:
            n = 4 + round((p - 0.42) / 0.32 * 2)
            for i in range(n):
                t = lerp(self.gill + 0.12, 0.88, i / (n - 1))
                out.append(
                    taper(
                        [at(t, back(t) * 0.86), at(t + 0.02, back(t) * 0.3), at(t, self.under(t) * 0.4)],
                        lerp(44, 30, i / n),
                        start=26,
                        n=7,
                    )
                )
            return out
        out.append(
            self.on.stroke(lambda t: back(t) * 0.22, self.gill + 0.06, 0.97, lerp(14, 26, (p - 0.74) / 0.26))
        )
        for i in range(5):
            t = lerp(self.gill + 0.1, 0.84, i / 4)
            out.append(ellipse(*at(t, back(t) * 0.58), 15, 12))
        return out

    def parts(self, pen: Pen) -> list[Part]:
        g, on, make = self.g, self.on, self.make
        caudal, rays = self.tail()
        start, stop, high = make.dorsal
        high *= lerp(0.72, 1.24, g["fins"])
        dorsal, dorsal_rays = (
            self.spines(start, stop, high) if make.spiny else self.fin(self.back, start, stop, high, 0.07)
        )
        anal, anal_rays = self.fin(self.under, 0.68, 0.78, high * 0.62, 0.08)
        pelvic, _ = self.fin(self.under, 0.44, 0.52, high * 0.6, 0.09)
        fins = [dorsal, anal, pelvic]
        if not make.spiny:
            fins.append(self.fin(self.back, 0.78, 0.81, high * 0.46, 0.06)[0])
        face = self.face()
        under, back = self.under, self.back
        hatch = [
            taper(on.run(scaled(under, k), a, b, 6), w, n=8)
            for k, a, b, w in ((0.9, 0.3, 0.9, 18.0), (0.76, 0.36, 0.82, 15.0), (0.62, 0.42, 0.74, 12.0))
        ]
        x, y = on.at(0.118, -self.deep * 0.22)
        r = lerp(27, 36, g["head"]) * (0.86 if self.species == "trout" else 1.0)
        pectoral, pectoral_rays = self.pectoral()
        shine = [on.stroke(lambda t: back(t) * 0.86, 0.28, 0.56, 16)] if g["pattern"] > 0.74 else []
        parts = [
            pen.part(caudal, "fin", shade=(-12, -16), lines=rays),
            pen.part(Path.join(fins), "fin", shade=(-8, -12), lines=(*dorsal_rays, *anal_rays)),
            pen.part(
                self.body,
                "skin",
                shade=(-10, -40),
                shine=shine,
                hatch=hatch,
                lines=(*face, *self.marks()),
                line_tone="mark",
            ),
            pen.part(self.pale(), "belly", shade=(-8, -24), hatch=hatch, lines=face, line_tone="mark"),
        ]
        if self.species == "trout":
            wide = self.deep * lerp(0.09, 0.2, g["band"])
            band = on.band(
                lambda t: -wide * 0.9 * (1.2 - t), lambda t: wide * 0.7 * (1.2 - t), self.gill + 0.06, 0.94, 7
            )
            parts.append(pen.part(intersection(self.body, band), "blush", gap=False, open=True))
        else:
            edge = lerp(0.5, 0.9, g["band"])
            tip = smooth(
                [
                    on.at(t, back(t) * k)
                    for t, k in (
                        (0.0, 1.2),
                        (self.gill * edge, 1.3),
                        (self.gill * edge + 0.02, 0.1),
                        (self.gill * edge * 0.7, -0.6),
                        (0.0, -1.2),
                    )
                ],
                corners=(0, 1, 4),
            )
            parts.insert(
                3, pen.part(intersection(self.body, tip), "fin", gap=False, lines=face, line_tone="mark")
            )
        return [
            *parts,
            pen.part(pectoral, "fin", shade=(-8, -12), lines=pectoral_rays),
            pen.part(
                ellipse(x, y, r),
                "eye",
                lines=(ellipse(x - 2, y + 2, r * 0.56),),
                line_tone="dark",
                open=True,
                gap=False,
            ),
        ]


def _whole(species: str, g: Genes) -> list[Part]:
    pen = Pen(g["facing"] > 0.6)
    return place(_Fish(species, g).parts(pen), angle=lerp(-7, 7, g["bend"]))


def _pair(species: str, g: Genes) -> list[Part]:
    """One above the other, head to tail."""
    flip = g["facing"] > 0.6
    # scales are too fine for two fish in one mark
    g = {**g, "pattern": lerp(0.43, 1.0, g["pattern"])} if species == "fish" else g
    step = _MAKES[species].depth[1] * lerp(1.12, 1.3, g["fins"])
    return [
        *place(_Fish(species, g).parts(Pen(flip)), (-30.0, -step), 1.0, -4),
        *place(_Fish(species, {**g, "bend": 1 - g["bend"]}).parts(Pen(not flip)), (30.0, step), 1.0, -4),
    ]


def _leaping(species: str, g: Genes) -> list[Part]:
    """Bent in an arc over the water it left."""
    flip = g["facing"] > 0.6
    angle = lerp(20, 40, g["bend"])
    fish = place(
        _Fish(species, {**g, "bend": 0.5}, 170.0).parts(Pen(flip)),
        (0.0, -60.0),
        1.0,
        -angle if flip else angle,
    )
    foot = max(p.path.bounds().bottom for p in fish)
    mid = -150.0 if flip else 150.0
    y = foot - lerp(46, 90, g["tail"])
    rings = []
    for w, dy, thick in ((330.0, 0.0, 40.0), (230.0, 62.0, 34.0), (130.0, 116.0, 28.0)):
        rings.append(
            taper(
                [
                    (mid - w, y + dy),
                    (mid - w * 0.4, y + dy + 24),
                    (mid + w * 0.4, y + dy + 24),
                    (mid + w, y + dy),
                ],
                thick,
                n=8,
            )
        )
    side = 1.0 if flip else -1.0
    drops = [
        smooth([(x, y - h - 34), (x + 17, y - h + 4), (x, y - h + 20), (x - 17, y - h + 4)], corners=(0,))
        for x, h in ((mid + side * 330, 34), (mid + side * 256, 110), (mid + side * 184, 50))
    ]
    return [*fish, Part(Path.join((*rings, *drops)), "water")]


_FORMS: Mapping[str, Callable[[str, Genes], list[Part]]] = {
    "whole": _whole,
    "pair": _pair,
    "leaping": _leaping,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fitted(_FORMS[form](species, genes), 900, 820), _TONES[species])


FAMILY = Family(
    name="fish",
    genes=("depth", "bend", "head", "belly", "tail", "fork", "fins", "pattern", "band", "facing"),
    forms={
        "fish": ("whole", "pair"),
        "trout": ("whole", "leaping", "pair"),
    },
    draw=draw,
)
