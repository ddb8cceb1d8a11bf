"""Coffee: roasted beans, cherries on the branch, the cup."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import difference, intersection, outset
from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import flow, leaf_part, merge, place, twig
from generation.motifs.shading import contour_strokes, crescent

Genes = Mapping[str, float]


def bean(a: float, b: float, bend: float, width: float) -> Part:
    """A roasted bean lying along x, half as long as ``a``, its furrow an S of ``bend``."""
    path = smooth(
        [
            (a, 0),
            (a * 0.74, b * 0.72),
            (a * 0.1, b),
            (-a * 0.66, b * 0.78),
            (-a, b * 0.06),
            (-a * 0.76, -b * 0.7),
            (-a * 0.1, -b),
            (a * 0.66, -b * 0.8),
        ]
    )
    k = b * bend
    furrow = taper(
        [
            (-a * 1.02, k * 0.05),
            (-a * 0.66, k * 0.5),
            (-a * 0.2, k * 0.34),
            (a * 0.2, -k * 0.34),
            (a * 0.66, -k * 0.5),
            (a * 1.02, -k * 0.05),
        ],
        width,
        start=width * 0.5,
        end=width * 0.5,
        n=15,
    )
    return Part(path, "skin", lines=(furrow,), line_tone="crease")


def _lit(part: Part, a: float, b: float) -> Part:
    """Shade and light after the bean is turned: light always falls from the upper left."""
    return Part(
        part.path,
        part.tone,
        shade=crescent(part.path, -b * 0.22, -b * 0.26, 1.0),
        light=Path.join(contour_strokes(part.path, 200, 262, (0.78,), b * 0.17)),
        hatch=(),
        shine=_clear(
            contour_strokes(part.path, 196, 262, (0.8,), b * 0.15)
            + contour_strokes(part.path, 14, 78, (0.82,), b * 0.1),
            part.lines[0],
        ),
        lines=part.lines,
        line_tone=part.line_tone,
    )


def _clear(strokes: tuple[Path, ...], furrow: Path) -> tuple[Path, ...]:
    """Only strokes that keep off the furrow; a crossing would read as a scratch."""
    wide = outset(furrow, 12)
    return tuple(s for s in strokes if not intersection(s, wide))


def _set(g: Genes, at: Point, k: float, angle: float) -> Part:
    a = lerp(220, 250, g["length"]) * k
    b = a * lerp(0.6, 0.76, g["width"])
    raw = bean(a, b, lerp(0.1, 0.6, g["lobes"]), lerp(26, 40, g["stem"]) * max(k, 0.6))
    return _lit(place([raw], at, 1.0, angle)[0], a, b)


def beans(g: Genes) -> list[Part]:
    """Roasted beans thrown together: two behind, one before; more with the count."""
    size = lerp(0.92, 1.08, g["berry_size"])
    apart = lerp(0.9, 1.06, g["looseness"])
    lean = lerp(-16, 16, g["lean"])
    tilt = lerp(-20, 20, g["leaf_tilt"])
    layouts: tuple[tuple[tuple[float, float, float, float], ...], ...] = (
        ((-128, -70, 1.0, -62), (134, 66, 1.0, 56)),
        ((-190, -120, 0.94, -62), (190, -110, 0.94, 50), (6, 170, 1.06, -14)),
        ((0, -214, 0.82, 8), (-206, -40, 0.82, -62), (214, -30, 0.82, 58), (4, 140, 0.98, -16)),
    )
    layout = layouts[round(2 * g["count"])]
    parts = [
        _set(g, (x * apart, y * apart), k * size, angle + (lean if i % 2 else -lean) + tilt)
        for i, (x, y, k, angle) in enumerate(layout)
    ]
    if g["leaf"] > 0.5:
        length = lerp(300, 420, g["leaf"])
        first, last = layout[0], layout[-1]
        leaves = [
            leaf_part(
                (first[0] * apart * 0.5, -60),
                flow((first[0] * apart * 0.5, -60), 250, length)[-1],
                length * 0.4,
                0.1,
            ),
            leaf_part((last[0] * 0.2, -60), flow((last[0] * 0.2, -60), 292, length)[-1], length * 0.4, -0.1),
        ]
        parts = [merge(leaves), *parts]
    return parts


def _cherry(r: float, tall: float, angle: float) -> Part:
    """A ripe coffee cherry about the origin; its navel faces ``angle``."""
    path = ellipse(0, 0, r).rotate(23).scale(tall, 1).rotate(angle)
    navel = ellipse(r * tall * 0.76, 0, r * 0.13, r * 0.27).rotate(angle)
    return Part(
        path,
        "skin",
        shade=crescent(path, -r * 0.3, -r * 0.24, 1.0),
        light=ellipse(0, 0, r * 0.28, r * 0.16).rotate(-46).translate(-r * 0.36, -r * 0.42),
        hatch=contour_strokes(path, -36, 96, (0.8, 0.56), r * 0.17, shorten=12),
        shine=contour_strokes(path, 186, 246, (0.68,), r * 0.2),
        lines=(navel,),
    )


def branch(g: Genes) -> list[Part]:
    """Two nodes of a branch: a pair of shining leaves at each, cherries packed round the wood."""
    r = lerp(62, 76, g["berry_size"])
    tall = lerp(1.02, 1.2, g["length"])
    rise = lerp(40, 170, g["lean"])
    nodes: tuple[Point, ...] = ((-170, 40 + rise * 0.1), (190, -60 - rise * 0.5))
    stem = twig(
        [(-470, 110 + rise * 0.3), nodes[0], (20, 6 - rise * 0.2), nodes[1], (430, -130 - rise)],
        lerp(28, 64, g["stem"]),
        22,
        nicks=2,
    )
    size = lerp(330, 440, g["leaf"])
    wide = size * lerp(0.34, 0.46, g["width"])
    swing = lerp(-16, 16, g["leaf_tilt"])
    bow = lerp(0.05, 0.2, g["lobes"])
    leaves = []
    for i, (x, y) in enumerate(nodes):
        k = 1.0 if i == 0 else 0.9
        leaves.append(
            leaf_part((x, y), flow((x, y), 236 + 22 * i + swing, size * k)[-1], wide * k, bow, veins=4)
        )
        leaves.append(
            leaf_part(
                (x, y),
                flow((x, y), (122 if i == 0 else 70) + swing * 0.6, size * k)[-1],
                wide * k,
                -bow if i == 0 else bow,
                veins=4,
            )
        )
    apart = r * lerp(1.0, 1.18, g["looseness"])
    ring = (
        (-1.1, -0.62, 210, 0),
        (0.95, -0.95, 300, 0),
        (-0.05, 1.2, 96, 0),
        (-1.12, 1.12, 140, 1),
        (1.12, 0.72, 30, 1),
        (-0.02, -0.1, 80, 1),
    )
    some = (ring[0], ring[1], ring[2], ring[4])
    layers: tuple[list[Part], list[Part]] = ([], [])
    for dx, dy, angle, layer in ring if g["count"] > 0.33 else some:
        cherry = _cherry(r, tall, angle)
        for i, (x, y) in enumerate(nodes):
            if i == 0 or g["count"] > 0.66 or dx != -1.12:
                layers[layer].extend(place([cherry], (x + dx * apart, y + dy * apart)))
    return [*leaves, stem, merge(layers[0]), merge(layers[1])]


def cup(g: Genes) -> list[Part]:
    """A cup on its saucer, seen a little from above, two wisps of steam, a bean on its side."""
    w = lerp(250, 300, g["width"])
    h = w * lerp(1.0, 1.3, g["length"])
    foot = w * lerp(0.4, 0.72, g["looseness"])
    rim = w * 0.25
    out = [
        (w, 0.0),
        (w * 0.97, h * 0.3),
        (lerp(w, foot, lerp(0.66, 0.3, g["lobes"])), h * 0.74),
        (foot, h * 0.98),
    ]
    path = smooth(
        [
            *out,
            (0, h * 1.04),
            *[(-x, y) for x, y in out[::-1]],
            (-w * 0.72, -rim * 0.72),
            (0, -rim),
            (w * 0.72, -rim * 0.72),
        ],
        corners=(),
    )
    hatch = tuple(
        taper(
            [(w * u * 0.95, h * 0.14), (w * u * 0.9, h * 0.5), (lerp(w, foot, 0.9) * u * 0.86, h * 0.94)],
            22 * 0.86**i,
            n=7,
        )
        for i, u in enumerate((0.84, 0.66, 0.5))
    )
    mark = place(
        [
            bean(
                w * lerp(0.19, 0.34, g["berry_size"]),
                w * lerp(0.13, 0.23, g["berry_size"]),
                lerp(0.1, 0.6, g["lobes"]),
                w * 0.07,
            )
        ],
        (-w * 0.02, h * 0.54),
        1.0,
        lerp(-90, 10, g["leaf_tilt"]),
    )[0]
    halves = _bean_mark(mark)
    body = Part(
        path,
        "skin",
        shade=crescent(path, -w * 0.24, -12, 1.0),
        light=taper([(-w * 0.82, h * 0.16), (-w * 0.78, h * 0.45), (-w * 0.6, h * 0.76)], w * 0.09, n=7),
        hatch=hatch,
        shine=(taper([(-w * 0.84, h * 0.16), (-w * 0.8, h * 0.45), (-w * 0.62, h * 0.76)], w * 0.075, n=7),),
        lines=(halves,),
        line_tone="crease",
    )
    mouth = Part(ellipse(0, 0, w * 0.9, rim * 0.76), "crease", gap=False, open=True)
    brew = Part(ellipse(0, rim * 0.1, w * 0.8, rim * 0.58), "brew", gap=False)
    k = lerp(0.8, 1.12, g["stem"])
    hx, hy = w * 0.9, h * 0.36
    handle = taper(
        [
            (hx, hy - h * 0.2),
            (hx + w * 0.42 * k, hy - h * 0.22),
            (hx + w * 0.5 * k, hy + h * 0.1),
            (hx + w * 0.14 * k, hy + h * 0.32),
            (hx - w * 0.2, hy + h * 0.3),
        ],
        w * 0.15,
        start=w * 0.15,
        end=w * 0.12,
        n=13,
    )
    plate = ellipse(0, h * 1.04, w * 1.42, rim * 0.72)
    saucer = Part(
        plate,
        "skin",
        shade=crescent(plate, 0, -rim * 0.24, 1.0),
        lines=(_arc(w * 1.12, rim * 0.5, h * 1.02),),
        line_tone="crease",
    )
    wisps = 2 + round(g["count"])
    tall = lerp(190, 270, g["leaf"])
    steam = []
    for i in range(wisps):
        x = (i - (wisps - 1) / 2) * w * 0.46
        t = tall * (1.0 if i % 2 else 0.84)
        s = lerp(14, 66, g["lean"])
        steam.append(
            taper(
                [
                    (x, -rim - 20),
                    (x - s, -rim - 20 - t * 0.34),
                    (x + s, -rim - 20 - t * 0.68),
                    (x, -rim - 20 - t),
                ],
                30,
                n=11,
            )
        )
    return [Part(Path.join(steam), "steam"), saucer, Part(handle, "skin"), body, mouth, brew]


def _arc(rx: float, ry: float, y: float) -> Path:
    return taper(
        [
            (-rx, y + ry * 0.1),
            (-rx * 0.6, y + ry * 0.72),
            (0, y + ry),
            (rx * 0.6, y + ry * 0.72),
            (rx, y + ry * 0.1),
        ],
        15,
        n=13,
    )


def _bean_mark(part: Part) -> Path:
    """A bean as an inlay: its two halves either side of the furrow."""
    return difference(part.path, part.lines[0])
