"""Sugar cane: jointed stalks, their cut faces, the fountain of leaves."""

from __future__ import annotations

import math
from collections.abc import Mapping

from generation.drawing.path import Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.parts.grain_head import strap
from generation.motifs.parts.spine import Spine, swung
from generation.motifs.shading import crescent

Genes = Mapping[str, float]


def stalk(
    foot: Point,
    heading: float,
    length: float,
    width: float,
    joints: float,
    turn: float = 0.0,
    cut: bool = True,
) -> list[Part]:
    """A cane from its foot; ``joints``: how many segments; ``cut``: its upper end shows the pale pith."""
    spine = Spine(swung(foot, heading, length, turn, 9), 41)
    half = width / 2
    n = max(2, round(joints))
    right: list[Point] = []
    left: list[Point] = []
    rings: list[Path] = []
    eyes: list[Path] = []
    gleams: list[Path] = []
    first = 0.45 / n
    nodes = (
        [first + (1 - first) * k / n for k in range(n)]
        if cut
        else [first + (0.98 - first) * k / (n - 0.4) for k in range(n)]
    )
    stops: list[tuple[float, float]] = [(0.0, 0.96)]
    for i, t in enumerate(nodes):
        before = nodes[i - 1] if i else -first * 0.4
        stops += [(lerp(before, t, 0.55), 0.92), (t - 0.006, 1.08), (t + 0.016, 1.05)]
    stops += [(lerp(nodes[-1], 1.0, 0.5), 0.93), (1.0, 0.96)]
    for t, w in stops:
        right.append(spine.at(t, half * w))
        left.append(spine.at(t, -half * w))
    m = len(right)
    path = smooth([*right, *left[::-1]], corners=(0, m - 1, m, 2 * m - 1))
    for i, t in enumerate(nodes):
        bow = width * 0.09
        low, mid, high = (
            spine.at(t, half * 1.2),
            spine.at(t - bow / length * 1.0, 0.0),
            spine.at(t, -half * 1.2),
        )
        rings.append(taper([low, mid, high], width * 0.15, start=width * 0.15, end=width * 0.15, n=6))
        side = 1 if i % 2 else -1
        root = spine.at(t + width * 0.05 / length, side * half * 0.42)
        tip = spine.at(t + width * 0.36 / length, side * half * 0.5)
        eyes.append(
            smooth([_mid(root, tip, width * 0.1), tip, _mid(root, tip, -width * 0.1), root], corners=(1,))
        )
        stop = nodes[i + 1] if i + 1 < n else 1.0
        gleams.append(
            taper([spine.at(lerp(t, stop, u), -half * 0.5) for u in (0.24, 0.5, 0.8)], width * 0.13, n=6)
        )
    body = Part(
        path,
        "skin",
        shade=crescent(path, -width * 0.26, -width * 0.04, 1.0),
        light=Path.join(gleams),
        shine=tuple(gleams),
        hatch=tuple(
            taper(
                [spine.at(lerp(t, t + (1 - first) / n, u), half * k) for u in (0.2, 0.5, 0.82)],
                width * 0.09,
                n=6,
            )
            for t in nodes
            for k in (0.72, 0.46)
            if t + (1 - first) / n <= 1.02
        ),
        lines=(Path.join(rings), Path.join(eyes)),
        line_tone="joint",
    )
    parts = [body]
    if cut:
        parts.append(face(spine.at(1.0), spine.heading(1.0), half * 0.96))
    return parts


def _mid(a: Point, b: Point, off: float) -> Point:
    d = math.dist(a, b) or 1e-9
    return ((a[0] + b[0]) / 2 - (b[1] - a[1]) / d * off, (a[1] + b[1]) / 2 + (b[0] - a[0]) / d * off)


def face(at: Point, heading: float, r: float) -> Part:
    """The cut end: an oval of pith with fibres as dots."""
    disc = ellipse(0, 0, r * 0.5, r)
    dots = [
        ellipse(*polar(137.5 * i, r * 0.62 * math.sqrt((i + 0.5) / 6)), r * 0.11, r * 0.11).scale(0.5, 1.0)
        for i in range(6)
    ]

    def put(p: Path) -> Path:
        return p.rotate(heading).translate(*at)

    return Part(
        put(disc),
        "pith",
        shade=crescent(put(disc), -r * 0.12, -r * 0.1, 1.0),
        lines=(Path.join(put(d) for d in dots),),
        line_tone="fibre",
        open=True,
    )


def fountain(at: Point, heading: float, g: Genes, size: float) -> list[Part]:
    """Long leaves that spring from a cane's top and arch over to both sides."""
    n = 3 + round(g["leaf"] * 2)
    out = []
    arch = lerp(56, 104, g["droop"])
    for i in range(n):
        u = i / (n - 1) * 2 - 1
        side = 1 if u >= 0 else -1
        long = size * lerp(1.0, 0.82, abs(u)) * (0.94 if i % 2 else 1.04)
        turn = side * arch * lerp(0.3, 1.0, abs(u))
        out.append(strap(at, heading + u * 34, long, turn, size * 0.15, late=0.5))
    return out
