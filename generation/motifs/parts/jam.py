"""Jam: the jar with its checked cloth and fruit on the label, a slice of bread and jam."""

from __future__ import annotations

from collections.abc import Mapping

from generation.drawing.geometry import union
from generation.drawing.path import Affine, Path
from generation.drawing.shapes import ellipse, lerp, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts import jar
from generation.motifs.parts.animal import rows
from generation.motifs.parts.fruit import drop, leaf_part, merge, place, profile
from generation.motifs.parts.place import place_all
from generation.motifs.shading import crescent

TONES = {
    "skin": "#B3263A",
    "deep": "#7D1B2E",
    "cloth": "#F3E3D0",
    "check": "#C8505A",
    "tie": "#8A5A36",
    "paper_label": "#FFF6E6",
    "leaf": "#5B8A3C",
    "vein": "#A9C77B",
    "crust": "#B5763A",
    "crumb": "#F3DDB8",
    "steel": "#8F8478",
}


def fruit_sign(kind: float, size: float) -> list[Part]:
    """A strawberry, a pair of cherries or a bunch of berries about (0, 0), ``size`` high."""
    r = size / 2
    if kind < 0.34:
        body = profile(
            [(0, -r * 0.56), (r * 0.6, -r * 0.66), (r * 0.84, -r * 0.2), (r * 0.5, r * 0.52), (0, r)]
        )
        seeds = Path.join(
            drop((x * r, y * r), r * 0.2, r * 0.12, -90)
            for x, y in ((-0.4, -0.2), (0.4, -0.2), (0, 0.06), (-0.26, 0.36), (0.26, 0.36), (0, -0.34))
        )
        cap = [
            leaf_part((0, -r * 0.56), (x * r, y * r), r * 0.3, veins=0, vein=6.0)
            for x, y in ((-0.78, -0.62), (-0.42, -0.98), (0.42, -0.98), (0.78, -0.62))
        ]
        return [
            Part(
                body,
                "skin",
                shade=crescent(body, -r * 0.2, -r * 0.1),
                lines=(seeds,),
                line_tone="paper_label",
                gap=False,
            ),
            merge(cap),
        ]
    if kind < 0.67:
        balls = [ellipse(-r * 0.46, r * 0.46, r * 0.42), ellipse(r * 0.48, r * 0.56, r * 0.42)]
        top = (r * 0.16, -r * 0.84)
        stalks = [
            taper([top, (x * 0.8, -r * 0.2), (x, r * 0.16)], r * 0.12, start=r * 0.12, end=r * 0.1, n=5)
            for x in (-r * 0.46, r * 0.48)
        ]
        glints = Path.join(
            ellipse(x - r * 0.14, y - r * 0.14, r * 0.1)
            for x, y in ((-r * 0.46, r * 0.46), (r * 0.48, r * 0.56))
        )
        leaf = leaf_part(top, (r * 0.98, -r * 0.7), r * 0.46, -0.1, veins=0, vein=8.0)
        return [
            Part(union(*stalks), "leaf", gap=False),
            Part(
                Path.join(balls),
                "skin",
                shade=Path.join(crescent(b, -r * 0.12, -r * 0.1) for b in balls),
                lines=(glints,),
                line_tone="paper_label",
                gap=False,
            ),
            leaf,
        ]
    spots = ((-0.52, 0.0), (0.02, -0.06), (0.54, 0.02), (-0.26, 0.46), (0.3, 0.46), (0.02, 0.86))
    balls = [ellipse(x * r, y * r - r * 0.04, r * 0.29) for x, y in spots]
    glints = Path.join(ellipse(x * r - r * 0.08, y * r - r * 0.12, r * 0.08) for x, y in spots)
    leaves = [
        leaf_part((0, -r * 0.3), (s * r * 0.86, -r * 0.72), r * 0.46, -0.06 * s, veins=0, vein=8.0)
        for s in (-1.0, 1.0)
    ]
    return [
        merge(leaves),
        Part(Path.join(balls), "skin", lines=(glints,), line_tone="paper_label", gap=False),
    ]


def pot(g: Mapping[str, float]) -> list[Part]:
    """The jar of jam: a cloth over the lid and a cord, or a screw lid; fruit in the glass."""
    size = jar.measures(g, g["shoulder"])
    parts: list[Part] = []
    if g["dipper"] > 0.6:
        parts += _spoon(size, (g["dipper"] - 0.6) / 0.4)
    body = jar.body(size, "skin")
    bits = _pieces(size, g["comb"])
    parts.append(Part(body.path, "skin", body.shade, body.light, body.hatch, body.shine, bits, "deep"))
    if g["drip"] > 0.45:
        parts.append(jar.spill(size, (g["drip"] - 0.45) / 0.55 * 0.7, "deep"))
    tag, box = jar.label(size, g["label"], "paper_label", lerp(0.0, 1.0, g["wings"]))
    sign = fruit_sign(g["comb"], min(box.width, box.height) * 0.66)
    parts += [tag, *place(sign, box.centre)]
    if g["lid"] < 0.3:
        parts.append(jar.lid(size, lerp(100, 150, g["lid"] / 0.3), "check", 9))
    else:
        parts += _cloth(size, lerp(110, 180, (g["lid"] - 0.3) / 0.7), 2 + round(g["wings"] * 2))
    return parts


def _pieces(size: jar.Jar, seed: float) -> tuple[Path, ...]:
    """Fruit that shows in the glass beside the label."""
    out = []
    low, high = size.top + 150, size.foot - 90
    for t, k in ((0.1, 0.8), (0.42, 1.0), (0.76, 0.86)):
        out.append(ellipse(size.half * 0.86, lerp(low, high, t + seed * 0.2), 24 * k, 28 * k))
    return (Path.join(out),)


def _cloth(size: jar.Jar, height: float, checks: int) -> list[Part]:
    """The cloth of every jar, with a woven check."""
    cover, cord = jar.cloth(size, height, "cloth", 3)
    box = cover.path.bounds()
    n = checks * 2 + 1
    across = [
        taper(
            [
                (lerp(box.left, box.right, (i + 0.5) / n) * 0.8, box.top - 10),
                (lerp(box.left, box.right, (i + 0.5) / n), box.bottom + 10),
            ],
            26,
            start=20,
            end=26,
            n=4,
        )
        for i in range(n)
    ]
    down = [
        taper([(box.left, y), (0, y + 12), (box.right, y)], 24, start=24, end=24, n=5)
        for y in (lerp(box.top, box.bottom, k) for k in (0.2, 0.44, 0.86))
    ]
    bow = _bow(size)
    return [
        Part(
            cover.path,
            "cloth",
            shade=cover.shade,
            lines=(union(*across, *down),),
            line_tone="check",
            open=True,
        ),
        cord,
        bow,
    ]


def _bow(size: jar.Jar) -> Part:
    y = size.top + 20
    loops = [
        smooth([(0, y), (s * 50, y - 40), (s * 96, y - 24), (s * 86, y + 20), (s * 40, y + 18)], corners=(0,))
        for s in (-1.0, 1.0)
    ]
    ends = [
        taper([(0, y), (s * 40, y + 50), (s * 56, y + 100)], 26, start=24, end=26, n=5) for s in (-1.0, 1.0)
    ]
    return Part(union(*loops, *ends, ellipse(0, y, 24, 22)), "tie")


def _spoon(size: jar.Jar, lean: float) -> list[Part]:
    """A spoon that stands beside the jar, bowl up."""
    x = size.half * 0.9
    turn = lerp(12, 26, lean)
    bowl = smooth([(0, -330), (62, -270), (66, -200), (20, -120), (-20, -120), (-66, -200), (-62, -270)])
    stem = taper([(0, -140), (0, size.foot * 0.9)], 36, start=30, end=44, n=5)
    jamful = smooth([(-54, -250), (-20, -300), (24, -304), (56, -250), (40, -190), (-10, -176), (-44, -200)])
    spoon = [
        Part(union(bowl, stem), "steel", shade=crescent(bowl, -16, -6, 1.0)),
        Part(
            jamful,
            "skin",
            shade=crescent(jamful, -14, -12, 1.0),
            light=ellipse(-16, -262, 18, 10),
            shine=(taper([(-34, -230), (-28, -268), (0, -284)], 13, n=5),),
            gap=False,
        ),
    ]
    m = (
        Affine.translate(0, -size.foot * 0.9)
        .then(Affine.rotate(turn))
        .then(Affine.translate(x, size.foot - 10))
    )
    return place_all(spoon, m)


def slice_outline(w: float, h: float, brow: float) -> Path:
    """A slice of tin bread about (0, 0): straight sides under a mushroom top."""
    return smooth(
        [
            (0, -h * (1.0 + 0.1 * brow)),
            (w * 0.62, -h * 0.98),
            (w * 1.06, -h * 0.7),
            (w * 1.02, -h * 0.36),
            (w * 0.88, -h * 0.2),
            (w * 0.92, h * 0.4),
            (w * 0.9, h * 0.9),
            (w * 0.78, h),
            (-w * 0.78, h),
            (-w * 0.9, h * 0.9),
            (-w * 0.92, h * 0.4),
            (-w * 0.88, -h * 0.2),
            (-w * 1.02, -h * 0.36),
            (-w * 1.06, -h * 0.7),
            (-w * 0.62, -h * 0.98),
        ],
        corners=(4, 11),
    )


def toast(g: Mapping[str, float]) -> list[Part]:
    """A slice of bread, jam thick on it and over its edge; the fruit beside it."""
    w, h = lerp(300, 350, g["width"]), lerp(300, 360, g["height"])
    crust = slice_outline(w, h, g["shoulder"])
    crumb = slice_outline(w - 44, h - 42, g["shoulder"])
    spread = lerp(0.78, 0.9, g["drip"])
    wave = lerp(14, 44, g["label"])
    pts = [
        (-w * 0.7 * spread, -h * 0.5),
        (-w * 0.4, -h * 0.74 + wave * 0.4),
        (0, -h * 0.7 - wave * 0.3),
        (w * 0.44, -h * 0.74 + wave * 0.3),
        (w * 0.74 * spread, -h * 0.44),
        (w * 0.6 * spread + wave * 0.4, -h * 0.04),
        (w * 0.7 * spread, h * 0.34),
        (w * 0.5, h * 0.66 + wave),
        (w * 0.2, h * 0.58),
        (-w * 0.1, h * 0.72 + wave * 0.6),
        (-w * 0.44, h * 0.6),
        (-w * 0.68 * spread, h * 0.36),
        (-w * 0.58 * spread - wave * 0.4, 0),
    ]
    jam_path = smooth(pts)
    swirl = rows(
        [(-w * 0.54, h * 0.04), (-w * 0.56, -h * 0.3), (-w * 0.34, -h * 0.56), (0, -h * 0.56)],
        (26, 24),
        2,
        lerp(20, 32, g["wings"]),
        0.16,
    )
    bits = [
        ellipse(w * x, h * y, lerp(22, 34, g["comb"]), lerp(18, 26, g["comb"]))
        for x, y in ((-0.36, 0.14), (0.4, -0.44), (0.34, 0.2), (-0.1, -0.22), (0.06, 0.52))
    ]
    count = 2 + round(g["lid"] * 3)
    parts = [
        Part(crust, "crust", shade=crescent(crust, -26, -20, 1.0)),
        Part(crumb, "crumb", shade=crescent(crumb, -18, -14, 1.0), open=True, gap=False),
        Part(
            jam_path,
            "skin",
            shade=crescent(jam_path, -24, -20, 1.0),
            light=taper(
                [(-w * 0.56, -h * 0.24), (-w * 0.5, -h * 0.44), (-w * 0.26, -h * 0.56)],
                34,
                start=16,
                end=16,
                n=6,
            ),
            shine=swirl,
            lines=tuple(bits[:count]),
            gap=False,
        ),
    ]
    if g["dipper"] > 0.35:
        sign = fruit_sign(g["comb"], lerp(230, 310, (g["dipper"] - 0.35) / 0.65))
        parts += place(
            [
                Part(p.path, p.tone, p.shade, p.light, p.hatch, p.shine, p.lines, p.line_tone, p.open)
                for p in sign
            ],
            (w * 0.8, h * 0.8),
            1.0,
            lerp(-10, 14, g["lean"]),
        )
    return parts
