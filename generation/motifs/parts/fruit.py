"""What fruit families share: bodies, leaves, twigs, stems, blossoms, and fitting to the box.

Drawn in any units that suit; ``fit`` brings a finished figure into the 1000-unit box.
Angles in degrees, clockwise on the page.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import ellipse, lerp, polar, sample_curve, smooth, taper
from generation.motifs.figure import Part
from generation.motifs.shading import crescent, glint, round_hatch, round_shine

Genes = Mapping[str, float]
"""Gene -> 0..1."""


def transform(part: Part, m: Affine) -> Part:
    """The part with all its layers moved."""
    return Part(
        part.path.transform(m),
        part.tone,
        part.shade.transform(m),
        part.light.transform(m),
        tuple(p.transform(m) for p in part.hatch),
        tuple(p.transform(m) for p in part.shine),
        tuple(p.transform(m) for p in part.lines),
        part.line_tone,
        part.open,
        part.gap,
    )


def place(
    parts: Iterable[Part], at: Point = (0.0, 0.0), scale: float = 1.0, angle: float = 0.0
) -> list[Part]:
    """Parts scaled and turned about their own origin, then moved to ``at``."""
    m = Affine.scale(scale).then(Affine.rotate(angle)).then(Affine.translate(*at))
    return [transform(p, m) for p in parts]


def fit(parts: Sequence[Part], size: float = 870.0) -> tuple[Part, ...]:
    """Parts scaled so that the longer side is ``size``, their box centred on (0, 0)."""
    box = parts[0].path.bounds()
    for p in parts[1:]:
        box = box.union(p.path.bounds())
    k = size / max(box.width, box.height)
    x, y = box.centre
    m = Affine.translate(-x, -y).then(Affine.scale(k))
    return tuple(transform(p, m) for p in parts)


def merge(parts: Sequence[Part]) -> Part:
    """Parts of one tone that don't overlap, as one: far fewer boolean operations."""
    first = parts[0]
    return Part(
        Path.join(p.path for p in parts),
        first.tone,
        Path.join(p.shade for p in parts),
        Path.join(p.light for p in parts),
        tuple(h for p in parts for h in p.hatch),
        tuple(h for p in parts for h in p.shine),
        tuple(h for p in parts for h in p.lines),
        first.line_tone,
        first.open,
        first.gap,
    )


def profile(right: Sequence[Point], fuller_left: float = 1.0, corners: Sequence[int] = ()) -> Path:
    """A closed body from its right half, top to bottom, both ends on the axis.

    ``fuller_left`` scales the left half's x: nothing that grows is quite symmetrical.
    """
    left = [(-x * fuller_left, y) for x, y in right[-2:0:-1]]
    return smooth([*right, *left], corners=corners)


def bent(path: Path, bend: Callable[[Point], Point]) -> Path:
    """Every point and handle moved by ``bend``; smooth for gentle maps."""
    out = []
    for s in path.segments:
        flat: list[float] = []
        for i in range(1, len(s), 2):
            flat.extend(bend((s[i], s[i + 1])))
        out.append((s[0], *flat))
    return Path(tuple(out))


def inner(path: Path, distance: float, n: int = 28) -> Path:
    """A smooth outline ``distance`` inside a body of one gentle contour: the flesh inside its peel."""
    ring = path.flatten(2.0)[0]
    if math.dist(ring[0], ring[-1]) < 1e-6:
        ring = ring[:-1]
    lengths = [math.dist(a, b) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)]
    turning = sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))
    side = -1.0 if turning < 0 else 1.0
    step, done, j = sum(lengths) / n, 0.0, 0
    points: list[Point] = []
    for i in range(n):
        while done + lengths[j] < i * step:
            done += lengths[j]
            j += 1
        t = (i * step - done) / (lengths[j] or 1e-9)
        a, b = ring[j], ring[(j + 1) % len(ring)]
        before, after = ring[j - 1], ring[(j + 2) % len(ring)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        d = math.hypot(dx, dy) or 1e-9
        points.append(
            (lerp(a[0], b[0], t) - dy / d * distance * side, lerp(a[1], b[1], t) + dx / d * distance * side)
        )
    return smooth(points)


def body(
    path: Path,
    tone: str = "skin",
    shade: tuple[float, float] = (-62, -36),
    hatch: int = 4,
    shine: int = 2,
    gleam: float = 0.13,
    extra_shade: Path | None = None,
    extra_hatch: tuple[Path, ...] = (),
    lines: tuple[Path, ...] = (),
    line_tone: str = "",
    weight: float = 24.0,
) -> Part:
    """A round solid: core shadow, one highlight, hatching and carved light along its form."""
    dark = crescent(path, *shade)
    return Part(
        path,
        tone,
        shade=dark + extra_shade if extra_shade else dark,
        light=glint(path, gleam) if gleam else Path(),
        hatch=round_hatch(path, hatch, weight) + extra_hatch,
        shine=round_shine(path, shine, weight * 0.85),
        lines=lines,
        line_tone=line_tone,
    )


def leaf_part(
    base: Point,
    tip: Point,
    width: float,
    bend: float = 0.0,
    belly: float = 0.45,
    veins: int = 3,
    tone: str = "leaf",
    vein: float = 11.0,
) -> Part:
    """A leaf with a flowing midrib, its lower half in shade, side veins.

    ``bend`` bows the rib as a fraction of the length (positive: clockwise of the way
    to the tip); ``belly`` is where it is widest. Veins are in the tone ``vein``.
    """
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1e-9
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    nx, ny = -uy, ux
    c1 = (
        x0 + ux * length * 0.33 + nx * bend * length * 1.5,
        y0 + uy * length * 0.33 + ny * bend * length * 1.5,
    )
    c2 = (
        x0 + ux * length * 0.7 + nx * bend * length * 0.75,
        y0 + uy * length * 0.7 + ny * bend * length * 0.75,
    )

    def spine(t: float) -> Point:
        u = 1 - t
        k0, k1, k2, k3 = u**3, 3 * u * u * t, 3 * u * t * t, t**3
        return (
            k0 * x0 + k1 * c1[0] + k2 * c2[0] + k3 * x1,
            k0 * y0 + k1 * c1[1] + k2 * c2[1] + k3 * y1,
        )

    power = math.log(0.5) / math.log(belly)

    def edge(t: float, side: float) -> Point:
        (ax, ay), (bx, by) = spine(max(0.0, t - 0.02)), spine(min(1.0, t + 0.02))
        d = math.hypot(bx - ax, by - ay) or 1e-9
        w = width / 2 * math.sin(math.pi * t**power) ** 0.9 * side
        x, y = spine(t)
        return (x - (by - ay) / d * w, y + (bx - ax) / d * w)

    steps = (0.12, 0.34, 0.6, 0.84)
    right = [edge(t, 1) for t in steps]
    left = [edge(t, -1) for t in steps]
    path = smooth([base, *right, tip, *left[::-1]], corners=(0, 5))
    rib = [spine(t) for t in (0.0, 0.25, 0.5, 0.75, 0.9)]
    low = right if nx * 0.35 + ny > 0 else left
    shade = smooth([base, *low, tip, *[spine(t) for t in (0.8, 0.55, 0.25)]], corners=(0, 5))
    lines = [taper(rib, vein * 1.15, start=vein, peak=0.05, n=6)]
    for i in range(veins):
        t = 0.2 + 0.48 * i / max(1, veins - 1) if veins > 1 else 0.4
        for side in (1.0, -1.0):
            ex, ey = edge(min(0.95, t + 0.17), side)
            sx, sy = spine(t)
            lines.append(
                taper(
                    [(sx, sy), (lerp(sx, ex, 0.76), lerp(sy, ey, 0.76))],
                    vein * 0.85,
                    start=vein * 0.85,
                    peak=0.02,
                    n=4,
                )
            )
    return Part(path, tone, shade=shade, lines=(Path.join(lines),), line_tone="vein")


def twig(points: Sequence[Point], start: float, end: float, tone: str = "stem", nicks: int = 3) -> Part:
    """A woody branch along points, with a few bark marks; thicker at its ``start``."""
    n = 2 * len(points) + 1
    path = taper(points, max(start, end), start=start, end=end, peak=0.02 if start >= end else 0.98, n=n)
    spine = sample_curve(points, 4 * nicks + 1) if nicks else []
    marks = []
    for i in range(nicks):
        a, b = spine[4 * i + 1], spine[4 * i + 3]
        w = lerp(start, end, (i + 0.5) / nicks)
        if w > 26:
            marks.append(taper([(a[0], a[1] + w * 0.06), (b[0], b[1] + w * 0.06)], min(11.0, w * 0.3), n=4))
    k = max(start, end)
    shade = crescent(path, -k * 0.16, -k * 0.3, 1.0) if k > 34 else Path()
    return Part(path, tone, shade=shade, lines=tuple(marks), line_tone="grain")


def stem_part(points: Sequence[Point], width: float, flare: float = 1.35, tone: str = "stem") -> Part:
    """A fruit's own stalk from its base upwards, widening to where it was picked."""
    path = taper(points, width * flare, start=width, end=width * flare, peak=0.98, n=6)
    return Part(path, tone, shade=crescent(path, -width * 0.3, -width * 0.1, 1.0))


def flow(base: Point, angle: float, length: float, bow: float = 0.0, n: int = 4) -> list[Point]:
    """Points of a gently bowed line from ``base`` towards ``angle``."""
    ux, uy = polar(angle, 1.0)
    out = []
    for i in range(n):
        t = i / (n - 1)
        off = bow * length * 4 * t * (1 - t)
        out.append((base[0] + ux * length * t - uy * off, base[1] + uy * length * t + ux * off))
    return out


def drop(at: Point, length: float, width: float, angle: float) -> Path:
    """A seed: pointed towards ``angle``, round at the other end."""
    w, h = width / 2, length / 2
    points = [(h, 0.0), (h * 0.2, w * 0.8), (-h * 0.55, w), (-h, 0.0), (-h * 0.55, -w), (h * 0.2, -w * 0.8)]
    return smooth(points, corners=(0,)).rotate(angle).translate(*at)


def flecks(points: Iterable[Point], size: float, slant: float = 0.0, aspect: float = 1.0) -> Path:
    """Many small oval marks as one path."""
    return Path.join(ellipse(0, 0, size * aspect, size).rotate(slant).translate(x, y) for x, y in points)


def blossom(at: Point, radius: float, turn: float = 0.0, petals: int = 5) -> list[Part]:
    """An open flower, seen from the front; tones ``petal`` and ``pollen``."""
    inner = radius * 0.3
    points: list[Point] = []
    corners = []
    for i in range(petals):
        a = turn + 360 * i / petals
        half = 180 / petals
        corners.append(len(points))
        points += [
            polar(a - half, inner, at),
            polar(a - half * 0.72, radius * 0.78, at),
            polar(a - half * 0.2, radius, at),
            polar(a + half * 0.2, radius, at),
            polar(a + half * 0.72, radius * 0.78, at),
        ]
    path = smooth(points, corners=corners)
    ribs = tuple(
        taper(
            [
                polar(turn + 360 * i / petals, radius * 0.42, at),
                polar(turn + 360 * i / petals, radius * 0.74, at),
            ],
            radius * 0.09,
            start=radius * 0.09,
            peak=0.02,
            n=4,
        )
        for i in range(petals)
    )
    heart = ellipse(*at, radius * 0.26)
    return [
        Part(
            path,
            "petal",
            shade=crescent(path, -radius * 0.08, -radius * 0.06, 1.0),
            lines=(Path.join(ribs),),
            open=True,
        ),
        Part(heart, "pollen"),
    ]


GREENS = {"leaf": "#5B8A3C", "vein": "#A9C77B", "stem": "#6E4E2E", "grain": "#A98556"}
"""Tones that most fruit share: leaf, vein, bark and its marks."""
