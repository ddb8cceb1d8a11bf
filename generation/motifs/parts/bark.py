"""Cinnamon: quills of rolled bark, tied or crossed."""

from __future__ import annotations

from generation.drawing.path import Path, Point
from generation.drawing.shapes import lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.fruit import Genes, leaf_part, merge, place
from generation.motifs.shading import crescent


def quill(g: Genes, half: float, r: float) -> list[Part]:
    """A stick along x with its rolled end at the right: two scrolls that meet, the seam along its side."""
    flat = lerp(0.5, 0.72, g["shape"])
    body = smooth(
        [
            (-half, -r),
            (half, -r),
            (half + r * flat * 0.6, 0),
            (half, r),
            (-half, r),
            (-half - r * 0.3, r * 0.3),
            (-half - r * 0.12, -r * 0.3),
        ],
        corners=(0, 1, 3, 4),
    )
    seam_y = -r * 0.1
    lines = [
        taper(
            [(-half * 0.98, seam_y + r * 0.1), (0, seam_y), (half * 0.94, seam_y - r * 0.06)],
            r * 0.14,
            start=r * 0.12,
            end=r * 0.14,
            n=6,
        )
    ]
    n = 2 + round(3 * g["texture"])
    for i in range(n):
        x = lerp(-0.72, 0.5, i / max(1, n - 1)) * half
        y = r * (0.46 if i % 2 else -0.58)
        lines.append(taper([(x, y), (x + half * 0.26, y + r * 0.02)], r * 0.11, n=4))
    end = smooth([polar(45 * i, 1.0) for i in range(8)]).scale(r * flat, r).translate(half, 0)
    scrolls: list[Path] = []
    for s in (-1, 1):
        c: Point = (half, s * r * 0.47)
        spiral = [polar(s * (-90 + 62 * i), r * (0.47 - 0.062 * i), (0, 0)) for i in range(7)]
        scrolls.append(
            taper(
                [(c[0] + x * flat * 1.0, c[1] + y) for x, y in spiral],
                r * 0.13,
                start=r * 0.12,
                end=r * 0.08,
                n=17,
            )
        )
    return [
        Part(
            body,
            "skin",
            shade=smooth(
                [(-half, r * 0.3), (half, r * 0.3), (half, r * 1.2), (-half, r * 1.2)], corners=range(4)
            ),
            light=taper([(-half * 0.8, -r * 0.62), (half * 0.5, -r * 0.62)], r * 0.16),
            hatch=tuple(
                taper([(-half * 0.86 + d * half, r * y), (half * 0.8 - d * half, r * y)], r * 0.12, n=5)
                for y, d in ((0.84, 0.0), (0.64, 0.3))
            ),
            lines=tuple(lines),
            line_tone="mark",
        ),
        Part(
            end,
            "inner",
            open=True,
            gap=False,
            shade=crescent(end, r * 0.1, r * 0.1, 1.0),
            lines=(Path.join(scrolls),),
            line_tone="dark",
        ),
    ]


def _leaves(g: Genes, at: Point, turn: float) -> list[Part]:
    """Leaves of the laurel kin: three nerves from base to tip."""
    if g["leaf"] < 0.3:
        return []
    size = lerp(320, 420, g["leaf"])
    out = []
    for a, k in ((-138, 1.0), (-52, 0.94)):
        tip = polar(a + turn, size * k, at)
        out.append(leaf_part(at, tip, size * 0.38 * k, 0.04, 0.46, 1, vein=13))
    return [merge(out)]


def cinnamon_bundle(g: Genes) -> list[Part]:
    """Five to seven quills in a bundle with a cord round it, ends towards us."""
    half = lerp(300, 350, g["length"])
    r = lerp(70, 80, g["size"])
    pitch = r * lerp(1.96, 2.14, g["spread"])
    rows: tuple[tuple[float, float, float], ...] = (
        (-0.5, -0.9, -0.4),
        (0.5, -0.9, 0.3),
        (-1.0, 0.0, 0.2),
        (0.0, 0.0, -0.1),
        (1.0, 0.0, 0.4),
        (-0.5, 0.9, 0.0),
        (0.5, 0.9, 0.24),
    )
    if g["count"] < 0.5:
        rows = (
            (-0.5, -0.45, -0.3),
            (0.5, -0.45, 0.3),
            (-1.0, 0.45, 0.2),
            (0.0, 0.45, -0.1),
            (1.0, 0.45, 0.4),
        )
    sticks: list[Part] = []
    tall = max(y for _, y, _ in rows) * pitch + r
    for x, y, d in sorted(rows, key=lambda t: (t[1], t[0])):
        sticks += place(
            quill(g, half * (1.0 + 0.08 * d * (0.4 + g["curve"])), r),
            (x * r * 0.5 + d * 26, y * pitch * 0.96 + x * pitch * 0.5),
        )
    turn = lerp(-44, -20, g["lean"])
    band = taper([(-20, -tall * 1.34), (10, 0), (-20, tall * 1.34)], 64, start=60, end=60, n=6)
    knot = smooth([(-60, -20), (-10, -52), (40, -10), (30, 44), (-30, 40)]).translate(-4, -tall * 0.1)
    loops = [
        taper(
            [(-4, -tall * 0.1), (-120, -tall * 0.1 - 110), (-150, -tall * 0.1 + 10), (-4, -tall * 0.1)],
            24,
            start=22,
            end=22,
            n=13,
        ),
        taper(
            [(-4, -tall * 0.1), (120, -tall * 0.1 - 100), (140, -tall * 0.1 + 30), (-4, -tall * 0.1)],
            24,
            start=22,
            end=22,
            n=13,
        ),
    ]
    tie = [
        Part(
            band,
            "cord",
            lines=(
                taper([(-34, -tall * 1.2), (-6, 0), (-34, tall * 1.2)], 10, n=6),
                taper([(-2, -tall * 1.2), (26, 0), (-2, tall * 1.2)], 10, n=6),
            ),
        )
    ]
    if g["stem"] > 0.4:
        tie += [Part(Path.join(loops), "cord"), Part(knot, "cord")]
    parts = place([*sticks, *tie], angle=turn)
    return [*_leaves(g, (-60, -120), turn * 0.4), *parts]


def cinnamon_sticks(g: Genes) -> list[Part]:
    """Two or three quills crossed."""
    half = lerp(360, 410, g["length"])
    r = lerp(82, 98, g["size"])
    cross = lerp(24, 38, g["spread"])
    turn = lerp(-12, 12, g["lean"])
    back = place(quill(g, half, r), (0, -20), 1.0, cross + turn)
    front = place(quill(g, half, r), (0, 20), 1.0, -cross + turn)
    third = (
        place(quill(g, half * 0.94, r * 0.92), (20, 190 + 30 * g["curve"]), 1.0, 2 + turn)
        if g["count"] > 0.45
        else []
    )
    tie: list[Part] = []
    if g["stem"] > 0.5 and not third:
        tie = [
            Part(
                taper([(-10, -r * 1.3), (24, 0), (-10, r * 1.3)], 50, start=46, end=46, n=6).rotate(
                    -cross + turn
                ),
                "cord",
            )
        ]
    return [*_leaves(g, (0, -60), turn), *third, *back, *front, *tie]
