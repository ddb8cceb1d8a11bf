"""Family: pinnate. Moringa: the feathered leaf and the long ribbed pods."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Figure, Part
from generation.motifs.parts.bead import egg, lit, oval
from generation.motifs.parts.fruit import Genes, fit, merge, place
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.registry import Family

_TONES: dict[str, dict[str, str]] = {
    "moringa": {
        "skin": "#5E9A3C",
        "vein": "#C9DDA0",
        "stem": "#6E8F3A",
        "pod": "#6F9440",
        "rib": "#47692A",
        "seed": "#7A5A3A",
        "wing": "#E6D3A2",
        "mark": "#B79A6A",
    },
}


def _leaflet(g: Genes, base: Point, angle: float, size: float) -> Part:
    """A small egg-shaped leaflet on its short stalk, broad towards the tip."""
    wide = size * lerp(0.27, 0.38, g["width"])
    points = [
        (size * 0.1, 0.0),
        (size * 0.36, wide * 0.82),
        (size * 0.68, wide),
        (size * 0.93, wide * 0.56),
        (size, 0.0),
    ]
    blunt = lerp(0.98, 1.08, g["texture"])
    points[-1] = (size * blunt, 0.0)
    path = smooth(
        [*points, *[(x, -y) for x, y in points[-2:0:-1]]], corners=(0, 4) if g["texture"] > 0.5 else (0,)
    )
    path = path.rotate(angle).translate(*base)
    if -90 <= (angle + 180) % 360 - 180 <= 90:
        low = smooth([*points, (size * 0.5, 0.0)], corners=(0, 4))
    else:
        low = smooth([*[(x, -y) for x, y in points], (size * 0.5, 0.0)], corners=(0, 4))
    rib = taper([(size * 0.1, 0), (size * 0.78, 0)], size * 0.075, start=size * 0.07, peak=0.05, n=4)
    return Part(
        path,
        "skin",
        shade=low.rotate(angle).translate(*base),
        lines=(rib.rotate(angle).translate(*base),),
        line_tone="vein",
    )


def _pinna(
    g: Genes, base: Point, angle: float, length: float, size: float, pairs: int
) -> tuple[list[Part], Path]:
    """A side feather: ``pairs`` of leaflets and one at its end; its stalk apart."""
    bow = lerp(-18, 18, g["curve"]) * (1 if -90 <= (angle + 180) % 360 - 180 <= 90 else -1)
    spine = Spine(swung(base, angle - bow / 2, length, bow, 7))
    out = []
    splay = lerp(54, 68, g["spread"])
    for i in range(pairs):
        t = lerp(0.42, 0.78, i / max(1, pairs - 1)) if pairs > 1 else 0.58
        for s in (-1, 1):
            out.append(_leaflet(g, spine.at(t), spine.heading(t) + s * splay, size))
    out.append(_leaflet(g, spine.at(0.97), spine.heading(1.0), size * 1.12))
    return out, taper(spine.points[::4], size * 0.1, start=size * 0.12, end=size * 0.08)


def _frond(g: Genes, long: float, ranks: int, size: float) -> list[Part]:
    """The whole leaf from its foot at the origin upwards."""
    spine = Spine(swung((0, 0), -90, long, lerp(-22, 22, g["lean"]), 9))
    stalks = [taper(spine.points[::4], lerp(22, 34, g["stem"]), start=lerp(26, 40, g["stem"]), end=14)]
    layers: list[list[Part]] = [[], []]
    open_ = lerp(44, 58, g["spread"])
    for i in range(ranks):
        t = lerp(0.26, 0.78, i / (ranks - 1))
        k = (1.0, 0.92, 0.76, 0.66)[i] if ranks > 2 else (1.0, 0.84)[i]
        for s in (-1, 1):
            leaflets, stalk = _pinna(
                g, spine.at(t), spine.heading(t) + s * open_, long * 0.36 * k, size * k, 2 if i < 1 else 1
            )
            layers[i % 2] += leaflets
            stalks.append(stalk)
    leaflets, stalk = _pinna(g, spine.at(0.94), spine.heading(1.0), long * 0.22, size * 0.86, 1)
    layers[ranks % 2] += leaflets
    stalks.append(stalk)
    return [Part(Path.join(stalks), "stem"), *[merge(layer) for layer in layers]]


def _sprig(g: Genes) -> list[Part]:
    ranks = 3 + round(0.6 * g["count"])
    return _frond(
        g,
        880 * lerp(0.94, 1.06, g["length"]),
        ranks,
        lerp(164, 190, g["leaflet"]) * (1.0 if ranks == 3 else 0.84),
    )


def _drumstick(g: Genes, length: float, width: float, bend: float) -> Part:
    """A long ribbed pod hanging from the origin, beaded a little, pointed at its end."""
    spine = Spine(swung((0, 0), 90, length, bend, 9), 41)
    beads = lerp(0.0, 0.1, g["texture"])
    ts = [0.02, 0.06, 0.14, 0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.86, 0.94]

    def half(i: int, t: float) -> float:
        grow = min(1.0, 0.5 + t * 4) if t < 0.14 else (1.0 if t < 0.8 else lerp(1.0, 0.46, (t - 0.8) / 0.14))
        return width * grow * (1 + (beads if i % 2 else -beads))

    right = [spine.at(t, half(i, t)) for i, t in enumerate(ts)]
    left = [spine.at(t, -half(i, t)) for i, t in enumerate(ts)]
    path = smooth([*right, spine.at(1.0), *left[::-1]], corners=(len(ts),))
    ribs = [
        taper([spine.at(t, width * o) for t in (0.05, 0.3, 0.6, 0.92)], width * 0.24, n=11)
        for o in (-0.34, 0.36)
    ]
    gleam = taper([spine.at(t, width * 0.66) for t in (0.1, 0.26, 0.42)], width * 0.2, n=7)
    dark = smooth(
        [spine.at(t, -width * 0.4) for t in (0.04, 0.3, 0.6, 0.94)]
        + [spine.at(t, -width * 1.3) for t in (0.94, 0.6, 0.3, 0.04)],
        corners=(0, 3, 4, 7),
    )
    return Part(path, "pod", shade=dark, light=gleam, hatch=(), lines=tuple(ribs), line_tone="rib")


def _pods(g: Genes) -> list[Part]:
    """Drumsticks in a hanging bunch under two feathers of leaf."""
    n = 3 + round(g["count"])
    width = lerp(26, 34, g["pods"])
    length = lerp(640, 740, g["length"])
    fan = lerp(8, 14, g["spread"])
    pods: list[Part] = []
    for i in range(n):
        u = i - (n - 1) / 2
        bend = lerp(6, 26, g["curve"]) * u
        pods += place(
            [_drumstick(g, length * (1 - 0.07 * abs(u) - 0.04 * (i % 2)), width, bend)],
            (u * 30, -260),
            1.0,
            -fan * u,
        )
    stalk = Part(
        taper(
            [(0, -230), (-4, -300), (lerp(-30, 30, g["lean"]), -lerp(360, 420, g["stem"]))],
            40,
            start=70,
            end=34,
            peak=0.05,
        ),
        "stem",
    )
    size = lerp(104, 124, g["leaflet"])
    leaves: list[Part] = []
    stalks: list[Path] = []
    for a in (-162, -18):
        leaflets, line = _pinna(g, (0, -290), a, 330, size, 2)
        leaves += leaflets
        stalks.append(line)
    return place([*pods, Part(Path.join(stalks), "stem"), merge(leaves), stalk], angle=lerp(-8, 8, g["lean"]))


def _seeds(g: Genes) -> list[Part]:
    """A pod cut short with its winged seeds beside a sprig of leaf."""
    r = lerp(128, 144, g["pods"])
    turn = lerp(-14, 14, g["lean"])
    apart = lerp(0.96, 1.08, g["spread"])
    out: list[Part] = []
    leaflets, line = _pinna(
        g, (0, 60), -90 + turn, lerp(420, 500, g["length"]), lerp(150, 180, g["leaflet"]), 2
    )
    out += [Part(line, "stem"), merge(leaflets)]
    spots: list[tuple[float, float, float]] = [(-210, 40, -16), (215, 60, 22), (0, 230, 4)]
    for x, y, a in spots[: 3 if g["count"] > 0.3 else 2]:
        wings = []
        for k in range(3):
            wings.append(
                egg(
                    polar(120 * k + 30, r * 0.78), r * lerp(0.6, 0.74, g["curve"]), r * 0.4, 120 * k + 30, 0.2
                )
            )
        vane = [
            taper([polar(120 * k + 30, r * 0.56), polar(120 * k + 30, r * 1.3)], 12, start=10, peak=0.1, n=4)
            for k in range(3)
        ]
        body = oval((0, 0), r * lerp(0.56, 0.64, g["stem"]), r * 0.6)
        seam = taper(
            [polar(200, r * 0.46), (0, 0), polar(20, r * 0.46)], r * lerp(0.06, 0.1, g["texture"]), n=6
        )
        seed = [
            Part(Path.join(wings), "wing", lines=tuple(vane), line_tone="mark", hatch=(vane[0],)),
            lit(body, "seed", r * 0.58, (seam,), "mark", hatch=(0.8,), shine=(0.66,)),
        ]
        out += place(seed, (x * apart, y * apart), 1.0, a + turn)
    return out


_DRAW: Mapping[tuple[str, str], Callable[[Genes], list[Part]]] = {
    ("moringa", "leaf"): _sprig,
    ("moringa", "pods"): _pods,
    ("moringa", "seeds"): _seeds,
}


def draw(species: str, form: str, genes: Genes) -> Figure:
    return Figure(fit(_DRAW[species, form](genes)), _TONES[species], ("skin", "pod"))


FAMILY = Family(
    name="pinnate",
    genes=("count", "length", "width", "spread", "lean", "curve", "stem", "leaflet", "pods", "texture"),
    forms={"moringa": ("leaf", "pods", "seeds")},
    draw=draw,
)
