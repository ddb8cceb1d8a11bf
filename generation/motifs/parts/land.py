"""Land and water as compact emblems: field, mountain, sea."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.geometry import difference, inset, intersection, union
from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, lerp, polar, polygon, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.vessel import rounded
from generation.motifs.shading import crescent


def sun(
    x: float, y: float, radius: float, rays: int, reach: float, first: float = -180.0, last: float = 0.0
) -> list[Part]:
    """A disc with a fan of strokes, long and short by turns, between two angles."""
    strokes = []
    inner = radius * 1.24
    width = min(radius * 0.2, math.radians((last - first) / max(1, rays - 1)) * inner * 0.5)
    for i in range(rays):
        angle = lerp(first, last, i / max(1, rays - 1))
        outer = inner + reach * (1.0 if i % 2 == 0 else 0.6)
        ends = [polar(angle, inner, (x, y)), polar(angle, outer, (x, y))]
        strokes.append(taper(ends, width, start=width, end=width * 0.3, peak=0.05, n=4))
    disc = ellipse(x, y, radius)
    shine = tuple(
        taper([polar(a, radius * k, (x, y)) for a in (-168, -135, -104)], radius * 0.1, n=6) for k in (0.74,)
    )
    return [
        Part(Path.join(strokes), "sun"),
        Part(disc, "sun", shade=crescent(disc, -radius * 0.16, -radius * 0.1, 1.0), shine=shine),
    ]


def _under(top: list[tuple[float, float]], half: float, bottom: float) -> Path:
    """Closes a ground line with a shallow bowl, so that the land stands by itself."""
    line = smooth(top, closed=False)
    y = top[-1][1]
    return Path(
        (
            *line.segments,
            ("C", half * 0.96, lerp(y, bottom, 0.62), half * 0.56, bottom, 0, bottom),
            ("C", -half * 0.56, bottom, -half * 0.96, lerp(y, bottom, 0.62), *top[0]),
            ("Z",),
        )
    )


def tree(x: float, y: float, size: float, pointed: bool) -> Part:
    """A tree far off: round crown or a cone, on a short trunk."""
    trunk = rounded(
        [
            (x - size * 0.07, y - size * 0.4, 2),
            (x + size * 0.07, y - size * 0.4, 2),
            (x + size * 0.09, y + 12, 2),
            (x - size * 0.09, y + 12, 2),
        ]
    )
    if pointed:
        crown = smooth(
            [
                (x, y - size * 1.15),
                (x + size * 0.22, y - size * 0.6),
                (x + size * 0.27, y - size * 0.3),
                (x, y - size * 0.18),
                (x - size * 0.27, y - size * 0.3),
                (x - size * 0.22, y - size * 0.6),
            ],
            corners=(0,),
        )
    else:
        crown = smooth(
            [polar(360 * i / 8, size * (0.4 if i % 2 else 0.36), (x, y - size * 0.62)) for i in range(8)]
        )
    path = union(trunk, crown)
    return Part(path, "deep", shade=crescent(path, -size * 0.12, 0, 1.0))


def field(g: Mapping[str, float]) -> list[Part]:
    """Rows that run to a low horizon, the sun behind it."""
    half = lerp(380, 430, g["width"])
    crest = -10.0
    bottom = crest + lerp(300, 400, g["height"])
    tilt = lerp(-46, 46, g["lean"])
    sag = 70.0
    top = [
        (-half, crest + sag - tilt),
        (-half * 0.5, crest + sag * 0.22 - tilt * 0.5),
        (0, crest),
        (half * 0.5, crest + sag * 0.22 + tilt * 0.5),
        (half, crest + sag + tilt),
    ]
    land = _under(top, half, bottom)
    r = lerp(120, 180, g["sun"])
    place = lerp(-0.34, 0.34, g["lean"]) * half
    rays = 7 + 2 * round(g["detail"] * 3)
    parts = sun(place, crest - lerp(-24, 96, g["horizon"]), r, rays, lerp(90, 170, g["sun"]), -172, -8)
    count = round(g["trees"] * 3)
    for i in range(count):
        side = -1 if (place > 0) == (i < 2) else 1
        x = side * half * (0.62 + 0.2 * (i % 2))
        y = crest + sag * 0.5 + tilt * x / half
        parts.append(tree(x, y, lerp(150, 190, g["density"]) * (1 - 0.16 * (i % 2)), i % 2 == 0))
    furrows = _furrows(place * 0.6, crest, bottom, half, g)
    dark = intersection(Path.join(furrows), land)
    parts.append(Part(land, "skin", lines=(dark,), line_tone="deep"))
    return parts


def _furrows(x: float, crest: float, bottom: float, half: float, g: Mapping[str, float]) -> list[Path]:
    """Strips that widen towards the eye and bow outwards."""
    count = 3 + round(g["rows"] * 2)
    eye = crest - (bottom - crest) * 0.3
    out = []
    for i in range(-count, count + 1):
        far = x + i * half * 0.26 / count * 1.15
        near = x * 0.2 + i * half * 2.1 / count * lerp(0.8, 1.0, g["rhythm"])
        wide = half * lerp(0.6, 0.84, g["density"]) / count * 0.56
        bow = (near - far) * lerp(0.0, 0.16, g["rhythm"])
        middle = (lerp(far, near, 0.42) - bow, lerp(crest, bottom, 0.5))
        out.append(
            taper(
                [(far, eye * 0.25 + crest * 0.75), middle, (near, bottom + 20)],
                wide,
                start=wide * 0.16,
                end=wide,
                peak=0.98,
                n=5,
            )
        )
    return out


def mountain(g: Mapping[str, float]) -> list[Part]:
    """Two or three peaks with snow, the sun beside them, woods at their foot."""
    half = lerp(390, 440, g["width"])
    foot = 250.0
    peak = foot - lerp(450, 660, g["height"])
    lead = lerp(-0.24, 0.12, g["lean"]) * half
    low = lerp(peak, foot, lerp(0.5, 0.28, g["rhythm"]))
    parts: list[Part] = []
    r = lerp(110, 165, g["sun"])
    side = 1 if lead <= 0 else -1
    disc = ellipse(lead + side * half * 0.42, low - lerp(20, 110, g["horizon"]), r)
    parts.append(Part(disc, "sun", shade=crescent(disc, -r * 0.16, -r * 0.1, 1.0), open=True))
    if g["density"] > 0.5:
        parts.append(_peak(lead - side * half * 0.4, low + 60, foot, half * 0.44, "deep", g))
    parts.append(_peak(lead + side * half * 0.46, low, foot, half * 0.52, "deep", g))
    parts.append(_peak(lead, peak, foot, half * lerp(0.62, 0.76, g["width"]), "skin", g))
    count = 3 + round(g["trees"] * 4)
    wood = []
    for i in range(count):
        t = (i + 0.5) / count * 2 - 1
        size = lerp(150, 196, g["detail"]) * (1.0, 0.74, 0.88)[i % 3]
        x, y = t * half * 0.8, foot + 44 - 36 * (1 - t * t)
        wood.append(_fir(x, y + 24 + size * 0.16, size))
    bank = _under(
        [
            (-half, foot + 40),
            (-half * 0.5, foot - 2),
            (0, foot + 14),
            (half * 0.5, foot - 6),
            (half, foot + 40),
        ],
        half,
        foot + lerp(110, 170, g["rows"]),
    )
    ground = union(bank, *wood)
    parts.append(Part(ground, "leaf", shade=_bank_shade(bank, half)))
    return parts


def _bank_shade(bank: Path, half: float) -> Path:
    return difference(bank, bank.translate(-half * 0.06, -34))


def _fir(x: float, y: float, size: float) -> Path:
    w = size * 0.3
    return polygon(
        [
            (x, y - size),
            (x + w * 0.62, y - size * 0.6),
            (x + w * 0.3, y - size * 0.6),
            (x + w, y - size * 0.18),
            (x + w * 0.16, y - size * 0.18),
            (x + w * 0.16, y),
            (x - w * 0.16, y),
            (x - w * 0.16, y - size * 0.18),
            (x - w, y - size * 0.18),
            (x - w * 0.3, y - size * 0.6),
            (x - w * 0.62, y - size * 0.6),
        ]
    )


def _peak(x: float, top: float, foot: float, half: float, tone: str, g: Mapping[str, float]) -> Part:
    """Steep, a little concave, its snow line jagged (``rows``: how low it reaches)."""
    h = foot - top
    path = smooth(
        [
            (x, top),
            (x + half * 0.3, top + h * 0.36),
            (x + half * 0.52, top + h * 0.58),
            (x + half, foot + 30),
            (x, foot + 46),
            (x - half, foot + 30),
            (x - half * 0.56, top + h * 0.56),
            (x - half * 0.26, top + h * 0.32),
        ],
        corners=(0, 3, 5),
    )
    ridge = smooth(
        [
            (x, top - 6),
            (x + half * 0.05, top + h * 0.2),
            (x - half * 0.06, top + h * 0.44),
            (x + half * 0.12, top + h * 0.7),
            (x + half * 0.02, foot + 60),
        ],
        closed=False,
    )
    shade = Path((*ridge.segments, ("L", x + half * 1.2, foot + 60), ("L", x + half * 1.2, top - 6), ("Z",)))
    line = top + h * lerp(0.26, 0.42, g["rows"])
    teeth = [(x - half, top - 30), (x + half, top - 30), (x + half, line)]
    for i in range(7):
        teeth.append((x + half * (0.5 - i / 6), line + (46.0 if i % 2 else -34.0) * (1 + 0.2 * (i % 3))))
    teeth.append((x - half, line))
    # a rim of rock round the snow keeps the summit where the snow is carved out
    snow = intersection(polygon(teeth), inset(path, 15))
    shine = tuple(
        taper(
            [
                (x - half * (0.16 + 0.1 * i), top + h * (0.5 + 0.09 * i)),
                (x - half * (0.22 + 0.19 * i), top + h * (0.76 + 0.04 * i)),
            ],
            17 - 2 * i,
            n=5,
        )
        for i in range(3)
    )
    return Part(
        path, tone, shade=shade, lines=(snow,), line_tone="snow", shine=shine if tone == "skin" else ()
    )


def sea(g: Mapping[str, float]) -> list[Part]:
    """A sailing boat on the waves before a low sun."""
    half = lerp(380, 430, g["width"])
    water = 120.0
    parts: list[Part] = []
    r = lerp(170, 250, g["sun"])
    side = 1 if g["trees"] < 0.5 else -1
    sx = side * half * 0.36
    parts.append(Part(ellipse(sx, water - r * lerp(0.2, 0.85, g["horizon"]), r), "sun", open=True))
    parts += _boat(
        -side * half * 0.1, water + 20, lerp(400, 480, g["height"]), lerp(-7, 7, g["lean"]), side, g
    )
    count = 2 + round(g["rows"] * 2)
    pitch = lerp(92, 74, g["rows"])
    for i in range(count):
        y = water + i * pitch
        w = half * math.sqrt(max(0.2, 1 - (i / (count + 0.6)) ** 2))
        last = i == count - 1
        parts.append(_wave(w, y, pitch * (1.0 if not last else 0.9), i, "skin" if i % 2 == 0 else "deep", g))
    return parts


def _wave(half: float, y: float, deep: float, row: int, tone: str, g: Mapping[str, float]) -> Part:
    """A band of water: crests above, tapering to both ends."""
    crests = 3 + round(g["rhythm"] * 2)
    swell = lerp(15, 25, g["density"])
    n = crests * 2
    shift = 0.5 if row % 2 else 0.0
    upper, lower = [], []
    for i in range(n + 1):
        t = i / n
        x = lerp(-half, half, t)
        ends = min(1.0, 5 * t, 5 * (1 - t))
        lift = math.cos(2 * math.pi * (t * crests + shift)) * swell * ends
        upper.append((x, y - lift + (1 - ends) * deep * 0.3))
        body = deep * 0.86 * math.sin(math.pi * min(1.0, max(0.0, t))) ** 0.42
        lower.append((x, y - lift * 0.8 + body + (1 - ends) * deep * 0.3))
    path = smooth([*upper, *lower[-2:0:-1]], corners=(0, n))
    glints = tuple(
        taper(
            [(x, y + deep * 0.36), (x + half * 0.09, y + deep * 0.28), (x + half * 0.2, y + deep * 0.37)],
            14,
            n=5,
        )
        for x in ((-half * 0.62, half * 0.16) if row % 2 else (-half * 0.3, half * 0.42))
    )
    return Part(path, tone, lines=glints, line_tone="snow" if g["detail"] > 0.3 else "", shine=())


def _boat(x: float, y: float, tall: float, lean: float, side: int, g: Mapping[str, float]) -> list[Part]:
    long = tall * lerp(0.52, 0.6, g["width"])
    deck = y - 78
    hull = smooth(
        [
            (x - long, deck - 12),
            (x, deck + 12),
            (x + long, deck - 12),
            (x + long * 0.74, y + 40),
            (x, y + 62),
            (x - long * 0.74, y + 40),
        ],
        corners=(0, 2),
    )
    mast = rounded(
        [(x - 9, deck - tall, 8), (x + 9, deck - tall, 8), (x + 9, deck + 10, 2), (x - 9, deck + 10, 2)]
    )
    main = smooth(
        [
            (x + side * 26, deck - tall * 0.96),
            (x + side * long * 0.6, deck - tall * 0.54),
            (x + side * long * 0.94, deck - 34),
            (x + side * long * 0.4, deck - 26),
            (x + side * 26, deck - 34),
        ],
        corners=(0, 2, 4),
    )
    jib = smooth(
        [
            (x - side * 26, deck - tall * lerp(0.72, 0.9, g["detail"])),
            (x - side * 26, deck - 34),
            (x - side * long * 0.36, deck - 28),
            (x - side * long * 0.8, deck - 34),
            (x - side * long * 0.42, deck - tall * 0.4),
        ],
        corners=(0, 1, 3),
    )
    turn = (x, y)
    hatch = tuple(
        taper(
            [
                (x + side * long * (0.2 + 0.15 * i), deck - tall * (0.62 - 0.16 * i)),
                (x + side * long * (0.36 + 0.18 * i), deck - 52),
            ],
            14,
            n=4,
        )
        for i in range(2)
    )
    stripe = taper(
        [(x - long * 0.86, deck + 22), (x, deck + 42), (x + long * 0.86, deck + 22)],
        17,
        start=10,
        end=10,
        n=6,
    )
    drawn = [
        Part(mast, "wood"),
        Part(main, "sail", shade=crescent(main, -long * 0.16, -4, 1.0), hatch=hatch),
        Part(jib, "sail", shade=crescent(jib, -long * 0.13, -4, 1.0), hatch=()),
        Part(hull, "wood", shade=crescent(hull, -18, -34, 1.0), lines=(stripe,), line_tone="snow"),
    ]
    return [
        Part(
            p.path.rotate(lean, turn),
            p.tone,
            shade=p.shade.rotate(lean, turn),
            hatch=tuple(h.rotate(lean, turn) for h in p.hatch),
            lines=tuple(h.rotate(lean, turn) for h in p.lines),
            line_tone=p.line_tone,
            open=p.open,
        )
        for p in drawn
    ]
