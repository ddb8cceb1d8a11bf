"""Farm things as compact emblems: basket, barn, seedling, jar."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import intersection, outline, union
from generation.drawing.path import Box, Path
from generation.drawing.shapes import ellipse, leaf, leaf_rib, leaf_veins, lerp, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts import jar as jars
from generation.motifs.parts.place import turned
from generation.motifs.parts.vessel import rounded, wall_hatch, wall_shade
from generation.motifs.shading import crescent, glint, round_hatch, round_shine


def _ball(x: float, y: float, r: float, tone: str) -> Part:
    path = ellipse(x, y, r, r * 0.95)
    return Part(
        path,
        tone,
        shade=crescent(path, -r * 0.2, -r * 0.14, 1.0),
        light=glint(path, 0.14, 0.58),
        hatch=round_hatch(path, 3, r * 0.12, about=(x, y)),
        shine=round_shine(path, 1, r * 0.12, about=(x, y)),
    )


def _blade(base: tuple[float, float], tip: tuple[float, float], width: float, bend: float, tone: str) -> Part:
    path = leaf(base, tip, width, bend)
    return Part(
        path,
        tone,
        shade=crescent(path, -width * 0.16, -width * 0.12, 1.0),
        lines=(leaf_rib(base, tip, bend, max(11.0, width * 0.09)),),
    )


def basket(g: Mapping[str, float]) -> list[Part]:
    """Woven, heaped with round things and leaves of no species in particular."""
    half = lerp(330, 400, g["width"])
    deep = lerp(250, 330, g["height"])
    narrow = lerp(0.66, 0.84, g["rhythm"])
    parts: list[Part] = []
    if g["horizon"] > 0.3:
        parts.append(_handle(half, lerp(360, 470, g["horizon"])))
    parts += _heap(g, half)
    body = rounded(
        [
            (-half * 0.95, -10, 10),
            (half * 0.95, -10, 10),
            (half * narrow, deep, 70),
            (-half * narrow, deep, 70),
        ]
    )
    parts.append(
        Part(
            body,
            "skin",
            shade=crescent(body, -half * 0.26, 0, 1.0),
            lines=_weave(half, narrow, deep, g),
            line_tone="deep",
        )
    )
    rim_h = lerp(58, 84, g["detail"])
    rim = rounded(
        [
            (-half, -rim_h * 0.5, rim_h * 0.5),
            (half, -rim_h * 0.5, rim_h * 0.5),
            (half, rim_h * 0.5, rim_h * 0.5),
            (-half, rim_h * 0.5, rim_h * 0.5),
        ]
    )
    n = 9
    cord = tuple(
        taper(
            [(half * (i / n * 2 - 1) + 26, -rim_h * 0.34), (half * (i / n * 2 - 1) - 10, rim_h * 0.34)],
            15,
            start=8,
            end=8,
            n=4,
        )
        for i in range(1, n)
    )
    parts.append(Part(rim, "skin", shade=wall_shade(rim.bounds(), 0.2), lines=cord, line_tone="deep"))
    return turned(parts, lerp(-4, 4, g["lean"]))


def _handle(half: float, rise: float) -> Part:
    arch = outline(
        smooth(
            [
                (-half * 0.86, 6),
                (-half * 0.62, -rise * 0.78),
                (0, -rise),
                (half * 0.62, -rise * 0.78),
                (half * 0.86, 6),
            ],
            closed=False,
        ),
        40,
    )
    return Part(arch, "deep")


def _heap(g: Mapping[str, float], half: float) -> list[Part]:
    r = lerp(104, 132, g["sun"])
    small = r * 0.84
    lift = lerp(-56, -92, g["density"])
    parts: list[Part] = []
    leaves = 2 + round(g["trees"] * 3)
    fan = ((-0.5, -0.98), (0.56, -0.92), (0.06, -1.3), (-0.94, -0.52), (0.96, -0.5))
    for dx, dy in fan[:leaves]:
        base = (dx * half * 0.5, lift)
        tip = (dx * half * 1.0, lift + dy * lerp(210, 270, g["rows"]))
        parts.append(_blade(base, tip, lerp(104, 136, g["rows"]), 0.08 if dx > 0 else -0.08, "leaf"))
    if g["density"] > 0.4:
        parts.append(_ball(-r * 0.1, lift - r * 1.0, small, "gold"))
    parts.append(_ball(-half * 0.64, lift + 18, small, "gold"))
    parts.append(_ball(half * 0.66, lift + 14, small, "round"))
    parts.append(_ball(-half * 0.26, lift - r * 0.24, r, "round"))
    parts.append(_ball(half * 0.24, lift - r * 0.16, r, "gold"))
    return parts


def _weave(half: float, narrow: float, deep: float, g: Mapping[str, float]) -> tuple[Path, ...]:
    """Short strokes, over and under by turns."""
    rows = 3 + round(g["rows"] * 2)
    columns = 5 + round(g["detail"] * 2)
    out = []
    for j in range(rows):
        t = (j + 0.9) / (rows + 0.5)
        y = lerp(20, deep, t)
        w = half * lerp(0.95, narrow, t)
        cell = 2 * w / columns
        for i in range(columns + 1):
            x = -w + cell * (i + (0.0 if j % 2 else 0.5))
            a, b = max(-w + 10, x - cell * 0.36), min(w - 10, x + cell * 0.36)
            if b - a > cell * 0.3:
                out.append(taper([(a, y + 4), ((a + b) / 2, y - 5), (b, y + 4)], 19, start=7, end=7, n=5))
    return tuple(out)


def barn(g: Mapping[str, float]) -> list[Part]:
    """Gambrel front with crossed doors; a silo beside it, the sun behind, rows before it."""
    half = lerp(205, 300, g["width"])
    foot = 250.0
    eave = foot - lerp(250, 350, g["height"])
    ridge = eave - lerp(190, 300, g["horizon"])
    knee_x, knee_y = half * lerp(0.56, 0.72, g["rhythm"]), lerp(eave, ridge, lerp(0.46, 0.66, g["rhythm"]))
    side = -1 if g["lean"] < 0.5 else 1
    parts: list[Part] = []
    if g["sun"] > 0.5:
        r = lerp(130, 190, g["sun"] * 2 - 1)
        x = -side * half * 0.86
        disc = ellipse(x, lerp(eave, ridge, 0.2), r)
        parts.append(Part(disc, "sun", open=True))
    if g["trees"] > 0.3:
        parts += _silo(
            side, half, foot, lerp(ridge, eave, abs(g["lean"] - 0.5) * 1.6), lerp(0.3, 0.42, g["trees"])
        )
    walls = polygon(
        [
            (0, ridge),
            (knee_x, knee_y),
            (half, eave),
            (half, foot),
            (-half, foot),
            (-half, eave),
            (-knee_x, knee_y),
        ]
    )
    n = 4 + 2 * round(g["detail"] * 2)
    boards = []
    for i in range(1, n):
        x = half * (i / n * 2 - 1)
        boards.append(taper([(x, eave - 34), (x, foot - 4)], 11, start=9, end=11, peak=0.5, n=4))
    parts.append(
        Part(
            walls,
            "skin",
            shade=wall_shade(walls.bounds(), 0.22),
            lines=tuple(boards),
            hatch=wall_hatch(Box(-half, eave, half, foot), 2, 16, 0.07),
        )
    )
    thick = lerp(42, 60, g["density"])
    line = [
        (-half - 36, eave + 36),
        (-knee_x - 8, knee_y - 6),
        (0, ridge - 8),
        (knee_x + 8, knee_y - 6),
        (half + 36, eave + 36),
    ]
    roof = outline(_straight(line), thick, round_ends=False)
    if g["detail"] > 0.6:
        parts += _cupola(ridge - thick * 0.5, lerp(46, 66, g["detail"]))
    parts.append(Part(roof, "roof", shade=wall_shade(roof.bounds(), 0.42)))
    parts += _doors(half * lerp(0.44, 0.6, g["density"]), foot, (foot - eave) * 0.74, g)
    parts.append(_loft(lerp(eave, ridge, 0.32), half * 0.22))
    parts.append(_rows(g, foot, half))
    return parts


def _cupola(y: float, w: float) -> list[Part]:
    """The little louvred house on the ridge."""
    box = rounded([(-w, y - w * 0.9, 4), (w, y - w * 0.9, 4), (w, y + w, 2), (-w, y + w, 2)])
    slats = tuple(
        taper([(-w * 0.62, y - w * k), (w * 0.62, y - w * k)], 12, start=12, end=12, n=4) for k in (0.5, 0.1)
    )
    hat = polygon([(0, y - w * 1.95), (w * 1.4, y - w * 0.8), (-w * 1.4, y - w * 0.8)])
    return [
        Part(box, "white", lines=slats, line_tone="roof", open=True),
        Part(hat, "roof", shade=wall_shade(hat.bounds(), 0.42)),
    ]


def _loft(y: float, r: float) -> Part:
    """The round-headed window under the ridge."""
    frame = rounded([(-r, y - r, r * 0.9), (r, y - r, r * 0.9), (r, y + r * 0.9, 6), (-r, y + r * 0.9, 6)])
    cross = (
        taper([(0, y - r), (0, y + r)], 15, start=13, end=13, n=4),
        taper([(-r, y), (r, y)], 15, start=13, end=13, n=4),
    )
    return Part(frame, "white", lines=cross, line_tone="skin", open=True)


def _straight(points: list[tuple[float, float]]) -> Path:
    head, *rest = points
    return Path((("M", *head), *(("L", *p) for p in rest)))


def _doors(w: float, foot: float, most: float, g: Mapping[str, float]) -> list[Part]:
    """Two wings with crossed boards, ``w`` wide each."""
    top = foot - min(most, w * lerp(1.36, 1.66, g["rhythm"]))
    bar = w * 0.15
    frame = rounded([(-w, top, 8), (w, top, 8), (w, foot + 20, 0), (-w, foot + 20, 0)])
    panels = []
    for side in (-1, 1):
        x0, x1 = side * bar * 0.5, side * (w - bar)
        y0, y1 = top + bar, foot - bar * 0.5
        left, right = min(x0, x1), max(x0, x1)
        cx, cy = (left + right) / 2, (y0 + y1) / 2
        k = bar * 0.62
        for a, b in (
            ((left + k, y0), (right - k, y0)),
            ((right, y0 + k * 1.4), (right, y1 - k * 1.4)),
            ((right - k, y1), (left + k, y1)),
            ((left, y1 - k * 1.4), (left, y0 + k * 1.4)),
        ):
            dx, dy = (a[0] + b[0]) / 2 - cx, (a[1] + b[1]) / 2 - cy
            length = math.hypot(dx, dy) or 1.0
            panels.append(polygon([a, b, (cx + dx / length * k, cy + dy / length * k)]))
    return [Part(frame, "white", lines=(Path.join(panels),), line_tone="skin", open=True)]


def _silo(side: int, half: float, foot: float, top: float, share: float) -> list[Part]:
    w = half * share
    x = side * (half + w * 0.96)
    tower = rounded([(x - w, top + w, 4), (x + w, top + w, 4), (x + w, foot, 4), (x - w, foot, 4)])
    dome = smooth(
        [
            (x - w * 1.06, top + w * 1.06),
            (x - w * 0.72, top + w * 0.28),
            (x, top),
            (x + w * 0.72, top + w * 0.28),
            (x + w * 1.06, top + w * 1.06),
        ],
        closed=False,
    )
    hoops = tuple(
        taper(
            [
                (x - w, lerp(top + w, foot, t)),
                (x, lerp(top + w, foot, t) + 12),
                (x + w, lerp(top + w, foot, t)),
            ],
            13,
            start=13,
            end=13,
            n=5,
        )
        for t in (0.26, 0.5, 0.74)
    )
    cap = Path((*dome.segments, ("Z",)))
    return [
        Part(
            tower,
            "silo",
            shade=wall_shade(tower.bounds(), 0.34),
            lines=hoops,
            hatch=wall_hatch(tower.bounds(), 2, 13, 0.12),
        ),
        Part(cap, "roof", shade=crescent(cap, -w * 0.4, -6, 1.0)),
    ]


def _rows(g: Mapping[str, float], foot: float, wall: float) -> Part:
    """The ground: a shallow bowl with furrows."""
    half = wall + 190
    deep = lerp(110, 160, g["density"])
    top = foot - 14
    path = Path(
        (
            ("M", -half, top + 34),
            ("C", -half * 0.5, top - 14, half * 0.5, top - 14, half, top + 34),
            ("C", half * 0.8, top + deep * 0.86, half * 0.46, top + deep, 0, top + deep),
            ("C", -half * 0.46, top + deep, -half * 0.8, top + deep * 0.86, -half, top + 34),
            ("Z",),
        )
    )
    count = 2 + round(g["rows"] * 2)
    lines = []
    for i in range(-count, count + 1):
        far, near = i * half * 0.34 / count * 1.5, i * half * 1.5 / count
        wide = half * 0.4 / count
        lines.append(
            taper(
                [(far, top + 4), ((far + near) / 2.15, top + deep * 0.46), (near, top + deep + 24)],
                wide,
                start=wide * 0.2,
                end=wide,
                peak=0.98,
                n=4,
            )
        )
    return Part(path, "field", lines=(intersection(union(*lines), path),), line_tone="deep")


def sprout(g: Mapping[str, float]) -> list[Part]:
    """A seedling with two leaves, or four, that lifts out of a mound."""
    tall = lerp(220, 330, g["height"])
    sway = lerp(-60, 60, g["lean"])
    foot, top = 150.0, 150.0 - tall
    stem_w = lerp(34, 48, g["rhythm"])
    tip = (sway, top)
    stem = taper(
        [(0, foot + 90), (sway * 0.2, lerp(foot, top, 0.5)), tip],
        stem_w,
        start=stem_w * 1.15,
        end=stem_w * 0.7,
        peak=0.2,
        n=6,
    )
    reach = lerp(330, 410, g["width"])
    rise = lerp(110, 260, g["horizon"])
    width = lerp(170, 230, g["density"])
    parts: list[Part] = []
    if g["sun"] > 0.6:
        r = lerp(210, 270, (g["sun"] - 0.6) / 0.4)
        parts.append(Part(ellipse(sway, top - r * 0.2, r), "sun", open=True))
    if g["trees"] > 0.55:
        k = lerp(0.5, 0.62, (g["trees"] - 0.55) / 0.45)
        node = (sway * 0.36, lerp(foot, top, 0.44))
        for side in (-1, 1):
            end = (node[0] + side * reach * k, node[1] - rise * k * 0.5)
            parts.append(_big_leaf(node, end, width * 0.6, -0.1 * side, "deep", 2))
    parts.append(Part(stem, "deep", shade=crescent(stem, -stem_w * 0.34, 0, 1.0)))
    if g["rows"] > 0.5:
        bud = (sway, top - lerp(130, 190, g["rows"]))
        parts.append(_big_leaf((sway, top + 10), bud, width * 0.4, 0.05, "deep", 0))
    pairs = 1 + round(g["detail"] * 4)
    uneven = lerp(-0.1, 0.1, g["rhythm"])
    for side in (-1, 1):
        end = (sway + side * reach * (1 + side * uneven), top - rise * (1 - side * uneven * 2))
        parts.append(_big_leaf((sway, top + 8), end, width, -0.14 * side, "skin", pairs))
    parts.append(_mound(g, foot))
    return parts


_CLODS = (
    (-0.5, 0.68, 1.0),
    (0.2, 0.36, 1.1),
    (0.54, 0.7, 0.9),
    (-0.16, 0.5, 1.3),
    (0.22, 0.76, 1.0),
    (-0.2, 0.84, 0.8),
)


def _big_leaf(
    base: tuple[float, float], tip: tuple[float, float], width: float, bend: float, tone: str, pairs: int
) -> Part:
    path = leaf(base, tip, width, bend, belly=0.5)
    rib = leaf_rib(base, tip, bend, max(12.0, width * 0.08))
    veins = leaf_veins(base, tip, width * 1.1, bend, pairs, max(10.0, width * 0.05)) if pairs else []
    low = intersection(path, path.translate(0, width * 0.42))
    return Part(
        path,
        tone,
        shade=low,
        lines=(rib, *veins),
        hatch=_leaf_hatch(base, tip, width, bend) if pairs > 1 else (),
    )


def _leaf_hatch(
    base: tuple[float, float], tip: tuple[float, float], width: float, bend: float
) -> tuple[Path, ...]:
    """Strokes along the lower edge of a leaf."""
    out = []
    for i in range(3):
        t0, t1 = 0.34 + 0.03 * i, 0.86 - 0.06 * i
        points = []
        for j in range(4):
            t = lerp(t0, t1, j / 3)
            x, y = lerp(base[0], tip[0], t), lerp(base[1], tip[1], t)
            dx, dy = tip[0] - base[0], tip[1] - base[1]
            length = math.hypot(dx, dy)
            down = 1 if dx > 0 else -1
            off = width * (0.42 - 0.1 * i) * math.sin(
                math.pi * min(1.0, t * 0.98)
            ) ** 0.8 * down + bend * length * 4 * t * (1 - t)
            points.append((x - dy / length * off, y + dx / length * off))
        out.append(taper(points, 14 - 2 * i, n=5))
    return tuple(out)


def _mound(g: Mapping[str, float], foot: float) -> Part:
    half = lerp(300, 380, g["width"])
    high = lerp(100, 150, g["density"])
    y, top = foot + 150, foot + 150 - high
    path = Path(
        (
            ("M", -half, y),
            ("C", -half * 0.7, y - high * 0.12, -half * 0.52, top, 0, top),
            ("C", half * 0.52, top, half * 0.7, y - high * 0.12, half, y),
            ("C", half * 0.72, y + 50, half * 0.4, y + 64, 0, y + 64),
            ("C", -half * 0.4, y + 64, -half * 0.72, y + 50, -half, y),
            ("Z",),
        )
    )
    clods = tuple(ellipse(u * half, lerp(top, y + 64, v), 23 * k, 13 * k) for u, v, k in _CLODS)
    return Part(path, "soil", lines=clods, line_tone="clod", shade=crescent(path, -20, -26, 1.0))


def jar(g: Mapping[str, float]) -> list[Part]:
    """A jar with a lid or a cloth and a plain label; one sprig on it."""
    pot = jars.measures(g, g["horizon"])
    parts = [jars.body(pot, "skin")]
    tag, box = jars.label(pot, g["sun"], "label", lerp(0.0, 0.7, g["rhythm"]))
    parts.append(tag)
    x, y = box.centre
    size = min(box.width, box.height) * lerp(0.6, 0.74, g["trees"])
    base, tip = (x - size * 0.3, y + size * 0.36), (x + size * 0.34, y - size * 0.4)
    parts.append(_blade(base, tip, size * lerp(0.42, 0.6, g["density"]), 0.06, "leaf"))
    if g["rows"] < 0.5:
        parts.append(jars.lid(pot, lerp(110, 170, g["rows"] * 2), "lid", 7 + 2 * round(g["detail"] * 2)))
    else:
        parts += jars.cloth(pot, lerp(120, 180, g["rows"] * 2 - 1), "wood", 2 + round(g["detail"]))
    return turned(parts, lerp(-5, 5, g["lean"]))
