"""Asparagus: spears with scaly tips, crossed or tied."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, merge, place
from generation.motifs.parts.greens import tie
from generation.motifs.parts.spine import Spine, knots, scaled, swung
from generation.motifs.shading import crescent

TONES = {
    "skin": "#74A24A",
    "bud": "#5F8B45",
    "scale": "#8C7396",
    "flesh": "#E4EDC8",
    "tie": "#C9A05A",
}


def _scale(at: Point, width: float, height: float, lean: float) -> Part:
    """A three-cornered leaf scale that lies on the stalk, point up; ``at``: the middle of its foot."""
    x, y = at
    path = smooth(
        [
            (x - width / 2, y),
            (x - width * 0.36, y - height * 0.5),
            (x + lean, y - height),
            (x + width * 0.36, y - height * 0.5),
            (x + width / 2, y),
            (x, y + width * 0.16),
        ],
        corners=(0, 2, 4),
    )
    return Part(path, "scale", shade=crescent(path, -width * 0.24, -2, 1.0), gap=False)


def spear(g: Genes, length: float, w: float, bend: float, shift: float = 0.0) -> list[Part]:
    """Foot at (0, 0), tip upwards; ``w``: half its width; ``shift`` moves its scales down, in lengths."""
    head = lerp(0.28, 0.38, g["tip"])
    spine = Spine(swung((0, 0), -90 - bend * 0.4, length, bend, 7), 33)
    slim = lerp(1.0, 0.8, g["taper"])
    half = knots(
        (
            (0.0, w),
            (1 - head, w * slim),
            (1 - head * 0.62, w * slim * 1.16),
            (1 - head * 0.2, w * 0.6),
            (1.0, 2.0),
        )
    )
    t0 = 1 - head
    ts = (0.0, t0 * 0.5, t0, 1 - head * 0.62, 1 - head * 0.36, 1 - head * 0.14)
    right, left = [spine.at(t, half(t)) for t in ts], [spine.at(t, -half(t)) for t in ts]
    path = smooth([*right, spine.at(1), *left[::-1]], corners=(0, 6, 12))
    lines: list[Path] = []
    rows = 3 + round(g["scales"])
    for i in range(rows):
        a, b = lerp(t0 - 0.01, 0.93, i / rows), lerp(t0 - 0.01, 0.93, (i + 1.15) / rows)
        for side in (-1, 1):
            run = [spine.at(a, side * half(a) * 1.04), spine.at(lerp(a, b, 0.5), side * half(b) * 0.62)]
            peak = spine.at(b, half(b) * (0.14 if i % 2 else -0.14))
            lines.append(taper([*run, peak], w * 0.2, start=w * 0.16, end=w * 0.1, n=6))
    scales = []
    n = 2 + round(g["scales"] * 2)
    for i in range(n):
        t = lerp(0.22, t0 - 0.09, i / (n - 1)) - shift
        k = (-0.2, 0.26, -0.26, 0.2)[i]
        turn = spine.heading(t) + 90
        at = spine.at(t, half(t) * k)
        scales += place([_scale((0, 0), w * 0.9, w * 1.6, -k * w * 0.5)], at, 1.0, turn)
        edge = [(-w * 0.6, w * 0.1), (-w * 0.46, -w * 0.86), (-k * w * 0.5, -w * 1.84)]
        lines.append(taper(edge, w * 0.2, start=w * 0.12, end=w * 0.1, n=6).rotate(turn).translate(*at))
        edge = [(-x - k * w * 0.5 * (j == 2) * 2, y) for j, (x, y) in enumerate(edge)]
        lines.append(taper(edge, w * 0.2, start=w * 0.12, end=w * 0.1, n=6).rotate(turn).translate(*at))
    body = Part(
        path,
        "skin",
        shade=spine.band(scaled(half, 0.3), scaled(half, 1.4), 0.0, 1.0, 7),
        light=spine.stroke(scaled(half, -0.6), 0.1, t0 - 0.06, w * 0.22),
        hatch=tuple(
            spine.stroke(scaled(half, k), 0.06, t0 - 0.04 * i, w * 0.2) for i, k in enumerate((0.8, 0.5))
        ),
        shine=(spine.stroke(scaled(half, -0.6), 0.2, t0 - 0.12, w * 0.2),),
        lines=tuple(lines),
    )
    x, y = spine.at(0)
    end = ellipse(0, 0, w, w * 0.3).rotate(spine.heading(0) + 90).translate(x, y)
    return [body, Part(end, "flesh", open=True, gap=False), merge(scales)]


def spears(g: Genes) -> list[Part]:
    """Two or three, crossing low."""
    w = lerp(42, 56, g["width"])
    length = lerp(820, 960, g["length"])
    gap = lerp(13, 21, g["spread"])
    count = 2 + round(g["count"])
    rows = ((-1.0, 0.94), (1.0, 1.0)) if count == 2 else ((-1.2, 0.9), (1.2, 0.94), (0.0, 1.0))
    parts: list[Part] = []
    for k, size in rows:
        bend = lerp(0, 16, g["curve"]) * (k or 0.4)
        one = spear(g, length * size, w * lerp(0.94, 1.06, g["base"] if k > 0 else 0.5), bend)
        parts += place(one, (-k * length * lerp(0.08, 0.15, g["base"]), -abs(k) * 14), 1.0, k * gap)
    return place(parts, angle=lerp(-6, 34, g["lean"]))


def bunch(g: Genes) -> list[Part]:
    """Five or seven in a round bundle: the middle ones tallest and in front, tips parting, tied once."""
    count = 5 + 2 * round(g["count"])
    w = lerp(54, 64, g["width"]) * (5.4 / count) ** 0.45
    length = lerp(760, 870, g["length"])
    half = (count - 1) / 2
    fan = lerp(3.6, 6.4, g["spread"]) * (5 / count) ** 0.5
    parts: list[Part] = []
    pitch = w * 1.5
    waist = -length * lerp(0.26, 0.36, g["base"])
    for i in sorted(range(count), key=lambda i: -abs(i - half)):
        k = i - half
        size = length * (1.0 - 0.055 * abs(k) - (0.03 if i % 2 else 0.0))
        one = spear(
            {**g, "scales": g["scales"] * (0.7 if count == 7 else 1.0)},
            size,
            w,
            lerp(-4, 8, g["curve"]) * k / half,
            0.07 * (i % 3),
        )
        # all turn about the tie, so that feet part a little as tips do
        at = (k * pitch * 0.8, waist + 14 - 10 * abs(k))
        parts += place(place(one, (0, -waist)), at, 1.0, k * fan)
    wide = half * pitch * 0.8 + w * 1.1
    parts.append(tie(waist, wide, 74, bow=18))
    return place(parts, angle=lerp(-9, 9, g["lean"]))
