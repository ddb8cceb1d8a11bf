"""Eight lands as bands, far to near, in the units of the box they fill.

A band is a ridge and all below it; nearer bands cover it. Where things stand on the land is
part of it: ``stands`` is the band a house and trees stand on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from generation.drawing.path import Box, Path
from generation.drawing.shapes import lerp, polygon
from generation.motifs.landscape.ridge import Ridge
from generation.motifs.landscape.roles import BLOOM, FAR, GROVE, MID, NEAR, SAIL, SAND, SNOW, WALL, WATER
from generation.motifs.landscape.strokes import bar, crescent, disc
from generation.motifs.styles.shape import Shape

_PAST = 0.06
"""Ridges reach this share of the width past the sides."""
_FOOT = 0.70
"""How low the nearest ridge runs, in heights of the box."""


@dataclass(frozen=True)
class Layer:
    """``marks``: what is always drawn on it; ``on``: what stands on it, before nearer bands;
    ``thin``: its marks where all is drawn in lines."""

    ridge: Ridge
    role: str
    marks: tuple[Path, ...] = ()
    on: tuple[Shape, ...] = ()
    thin: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Land:
    layers: tuple[Layer, ...]
    stands: int
    swims: int = field(default=-1)
    """The band of water, where there is one."""


@dataclass(frozen=True)
class _Ground:
    """The box, and the numbers as 0..1."""

    box: Box
    horizon: float
    count: int
    flow: float
    sparse: bool = False

    def x(self, t: float) -> float:
        return lerp(self.box.left, self.box.right, t)

    def y(self, t: float) -> float:
        return lerp(self.box.top, self.box.bottom, t)

    @property
    def sky_line(self) -> float:
        """Where the land begins, as a share of the height."""
        return lerp(0.58, 0.40, self.horizon)

    def ridge(self, i: int, t: float, swing: float = 1.0) -> Ridge:
        """The ``i``-th rolling ridge, about ``t`` of the height down."""
        tall = self.box.height * lerp(0.018, 0.068, self.flow) * swing
        turn = 2 * math.pi * (0.22 * self.flow + 0.37 * i)
        points = []
        for j in range(5):
            s = lerp(-_PAST, 1 + _PAST, j / 4)
            wave = math.sin(turn + 2 * math.pi * s * (0.62 + 0.13 * (i % 3)))
            points.append((self.x(s), self.y(t) - tall * wave))
        return Ridge(tuple(points))

    def level(self, i: int, of: int, to: float = _FOOT) -> float:
        return lerp(self.sky_line, to, (i / max(1, of - 1)) ** 1.1)


_ROLES = (FAR, MID, NEAR, MID, NEAR)
_APART = 0.024
"""Of the height: nearer ridges keep at least this far below those behind, so that no band thins to a hair."""


def _apart(g: _Ground, layers: list[Layer]) -> tuple[Layer, ...]:
    """Rolling bands whose ridges don't cross."""
    out: list[Layer] = []
    for layer in layers:
        ridge = layer.ridge
        if out and not ridge.straight and not out[-1].ridge.straight:
            above, gap = out[-1].ridge, g.box.height * _APART
            ridge = Ridge(tuple((x, max(y, above.at(x) + gap)) for x, y in ridge.points))
        out.append(replace(layer, ridge=ridge))
    return tuple(out)


def _hills(g: _Ground) -> Land:
    layers = [Layer(g.ridge(i, g.level(i, g.count), 1.35 - 0.12 * i), _ROLES[i]) for i in range(g.count)]
    return Land(_apart(g, layers), 1)


def _meadow(g: _Ground) -> Land:
    layers = list(
        _apart(g, [Layer(g.ridge(i, g.level(i, g.count), 0.55), _ROLES[i]) for i in range(g.count)])
    )
    near = layers[-1]
    h = g.box.height
    blooms: list[Shape] = []
    blades: list[Path] = []
    for k, (s, drop, size) in enumerate(
        (
            (0.10, 0.07, 0.9),
            (0.22, 0.13, 1.1),
            (0.33, 0.05, 0.8),
            (0.67, 0.06, 0.85),
            (0.78, 0.14, 1.15),
            (0.90, 0.06, 0.9),
        )
    ):
        x = g.x(s + 0.05 * math.sin(5 * g.flow + k))
        y = near.ridge.at(x) + h * drop
        tall, r = h * 0.085 * size, h * 0.021 * size
        if g.sparse and k % 3 == 0:
            continue
        blades.append(bar((x, y), (x + r * 0.3, y - tall), r * 0.42, r * 0.34))
        if not g.sparse:
            blades.append(
                crescent(
                    (x, y),
                    (x + (1 if k % 2 else -1) * tall * 0.42, y - tall * 0.62),
                    -0.16 if k % 2 else 0.16,
                    0.2,
                )
            )
        blooms.append(Shape(disc(x + r * 0.3, y - tall, r), BLOOM))
    layers[-1] = Layer(near.ridge, near.role, tuple(blades), tuple(blooms))
    return Land(tuple(layers), 1)


def _peaks(g: _Ground, t: float, tall: float) -> tuple[Ridge, list[Shape]]:
    """A jagged range and its snow."""
    h = g.box.height
    shift = 0.10 * (g.flow - 0.5)
    tops = ((0.20, 1.0), (0.52, 0.62), (0.80, 0.84))
    points = [(g.x(-_PAST), g.y(t) - h * tall * 0.34)]
    snow: list[Shape] = []
    for j, (s, peak) in enumerate(tops):
        at = (g.x(s + shift), g.y(t) - h * tall * peak)
        if j:
            last = points[-1]
            points.append((lerp(last[0], at[0], 0.52), g.y(t) - h * tall * lerp(0.18, 0.36, g.flow)))
        points.append(at)
    points.append((g.x(1 + _PAST), g.y(t) - h * tall * 0.22))
    ridge = Ridge(tuple(points), True)
    for j in (1, 3, 5):
        (x, y), (lx, ly), (rx, ry) = points[j], points[j - 1], points[j + 1]
        k = min(0.42, 0.13 * h / max(1.0, max(ly, ry) - y))
        a, b = (lerp(x, lx, k), lerp(y, ly, k)), (lerp(x, rx, k), lerp(y, ry, k))
        m = lerp(a[0], b[0], 0.5)
        low = max(a[1], b[1])
        snow.append(
            Shape(
                polygon(
                    [
                        (x, y),
                        b,
                        (lerp(m, b[0], 0.45), lerp(y, low, 0.66)),
                        (m, lerp(y, low, 1.12)),
                        (lerp(m, a[0], 0.5), lerp(y, low, 0.7)),
                        a,
                    ]
                ),
                SNOW,
            )
        )
    return ridge, snow


def _mountains(g: _Ground) -> Land:
    tall = lerp(0.30, 0.42, g.flow)
    first, snow = _peaks(g, min(0.62, g.sky_line + 0.11), tall)
    layers = [Layer(first, FAR, (), tuple(snow))]
    rest = g.count - 1
    for i in range(rest):
        t = lerp(g.sky_line + 0.06, _FOOT, i / max(1, rest - 1))
        layers.append(Layer(g.ridge(i + 1, t, 0.8), _ROLES[i + 1]))
    return Land(_apart(g, layers), 1)


def _rows(g: _Ground) -> Land:
    """Furrows that run together towards the horizon."""
    behind = g.count - 1
    layers = [
        Layer(g.ridge(i, lerp(g.sky_line, g.sky_line + 0.10, i / max(1, behind)), 0.8), _ROLES[i])
        for i in range(behind)
    ]
    t = g.sky_line + 0.135
    ridge = g.ridge(2, t, 0.28)
    eye_x = g.x(lerp(0.30, 0.70, g.flow))
    top, foot = g.y(t) - g.box.height * 0.02, g.box.bottom + g.box.height * 0.05
    eye = top - (foot - top) * 0.18
    depth = (top - eye) / (foot - eye)
    pitch = g.box.width * (0.46 if g.sparse else 0.26)
    furrows, thin = [], []
    for i in range(-5, 6):
        x, half = g.x(0.5) + (i + 0.5) * pitch, pitch * 0.24
        # a furrow bows a little outwards, as on ground that is not quite flat
        far, bow = eye_x + (x - eye_x) * depth, (x - eye_x) * 0.10
        if abs(x - g.x(0.5)) > 1.1 * g.box.width or max(x, far) < g.box.left or min(x, far) > g.box.right:
            continue
        furrows.append(_furrow(x, far, top, foot, bow, half, depth))
        thin.append(_furrow(x, far, top, foot, bow, half * 0.22, depth * 2.2))
    field_ = Layer(ridge, _ROLES[behind], tuple(furrows), (), tuple(thin))
    return Land(_apart(g, [*layers, field_]), min(1, behind - 1))


def _furrow(x: float, far: float, top: float, foot: float, bow: float, half: float, depth: float) -> Path:
    mid = (lerp(far, x, 0.45) + bow, lerp(top, foot, 0.45))
    return Path(
        (
            ("M", far - half * depth, top),
            ("L", far + half * depth, top),
            ("C", mid[0] + half * 0.5, mid[1], mid[0] + half * 0.62, mid[1], x + half, foot),
            ("L", x - half, foot),
            ("C", mid[0] - half * 0.62, mid[1], mid[0] - half * 0.5, mid[1], far - half * depth, top),
            ("Z",),
        )
    )


def _terraces(g: _Ground) -> Land:
    """Rice terraces: steps, flooded or green, whose banks run side by side round a slope."""
    layers = [Layer(g.ridge(0, g.sky_line - 0.01, 1.5), FAR), Layer(g.ridge(1, g.sky_line + 0.075, 0.9), MID)]
    steps, h = g.count - (1 if g.sparse else 0), g.box.height
    turn = 2 * math.pi * g.flow
    for k in range(steps):
        u = k / (steps - 1)
        t = lerp(g.sky_line + 0.15, 0.84, u**1.2)
        bank, pool = [], []
        for j in range(4):
            s = lerp(-_PAST, 1 + _PAST, j / 3)
            y = g.y(t) + h * lerp(0.018, 0.050, u) * lerp(0.7, 1.3, g.flow) * math.sin(
                turn + 7.6 * s + 0.5 * k
            )
            # a bank is high where the slope is steep, and runs out where it is flat
            high = lerp(0.020, 0.042, u) * (0.55 + 0.45 * math.sin(turn + 4.6 * s + 2.4 * k))
            bank.append((g.x(s), y))
            pool.append((g.x(s), y + h * (high + 0.006)))
        layers.append(Layer(Ridge(tuple(bank)), NEAR))
        layers.append(Layer(Ridge(tuple(pool)), WATER if k % 2 == 0 else MID))
    return Land(tuple(layers), 1)


def _ripples(g: _Ground, top: float, bottom: float, count: int, width: float) -> tuple[Path, ...]:
    out = []
    for k in range(count):
        s = (0.16 + 0.37 * k + 0.21 * g.flow) % 0.9
        y = lerp(g.y(top), g.y(bottom), (k + 0.6) / count)
        w = g.box.width * width * lerp(0.8, 1.3, k / count)
        x = g.x(s)
        out.append(crescent((x - w / 2, y), (x + w / 2, y), 0.02, 0.085))
    return tuple(out)


def _lake(g: _Ground) -> Land:
    hills = g.count - 2
    layers = [
        Layer(g.ridge(i, lerp(g.sky_line, g.sky_line + 0.07, i / max(1, hills)), 1.2), (FAR, MID, NEAR)[i])
        for i in range(hills)
    ]
    if hills == 1:
        layers = [Layer(layers[0].ridge, MID)]
    shore = g.sky_line + 0.115
    water = Ridge(
        tuple(
            (g.x(s), g.y(shore + 0.012 * math.sin(9 * s + 6 * g.flow)))
            for s in (-_PAST, 0.22, 0.5, 0.78, 1 + _PAST)
        )
    )
    layers.append(Layer(water, WATER, _ripples(g, shore + 0.03, 0.74, 3 if g.sparse else 6, 0.16)))
    # the near shore comes in from one side
    side = 1 if g.flow < 0.5 else -1
    bay = ((-_PAST, 0.02), (0.25, -0.055), (0.5, 0.0), (0.75, 0.055), (1 + _PAST, 0.01))
    near = sorted((g.x(s if side > 0 else 1 - s), g.y(0.76 + d)) for s, d in bay)
    layers.append(Layer(Ridge(tuple(near)), NEAR if hills < 3 else MID))
    return Land(_apart(g, layers), max(0, hills - 1), hills)


def _boat(x: float, y: float, u: float) -> tuple[Shape, ...]:
    hull = polygon(
        [(x - 0.5 * u, y - 0.20 * u), (x + 0.5 * u, y - 0.20 * u), (x + 0.32 * u, y), (x - 0.34 * u, y)]
    )
    main = polygon([(x + 0.02 * u, y - 1.0 * u), (x + 0.02 * u, y - 0.28 * u), (x + 0.46 * u, y - 0.28 * u)])
    jib = polygon([(x - 0.06 * u, y - 0.82 * u), (x - 0.06 * u, y - 0.28 * u), (x - 0.40 * u, y - 0.28 * u)])
    return (Shape(hull, SAIL), Shape(main, WALL), Shape(jib, WALL))


def _sea(g: _Ground) -> Land:
    line = g.sky_line + 0.03
    h, w = g.box.height, g.box.width
    flat = Ridge(((g.x(-_PAST), g.y(line)), (g.x(1 + _PAST), g.y(line))), True)
    side = 1 if g.flow < 0.5 else -1
    layers: list[Layer] = []
    cape = g.count > 3
    if cape:
        head = [(-_PAST, 0.05), (0.16, 0.075), (0.30, 0.04), (0.40, -0.02), (1 + _PAST, -0.05)]
        points = sorted((g.x(s if side < 0 else 1 - s), g.y(line - d)) for s, d in head)
        layers.append(Layer(Ridge(tuple(points)), FAR if g.count == 4 else MID))
    waves: list[Path] = []
    for k in range(1, 7, 2 if g.sparse else 1):
        s = (0.10 + 0.31 * k + 0.13 * g.flow) % 1.0
        y = lerp(g.y(line + 0.055), g.y(0.70), k / 6)
        size = w * lerp(0.085, 0.15, k / 6)
        waves.append(crescent((g.x(s) - size / 2, y), (g.x(s) + size / 2, y), 0.14, 0.13))
    boat = _boat(g.x(0.5 - side * 0.33), g.y(line + 0.035), h * 0.105)
    layers.append(Layer(flat, WATER, tuple(waves), boat))
    beach = ((-_PAST, -0.06), (0.25, -0.03), (0.5, 0.02), (0.75, 0.045), (1 + _PAST, 0.06))
    sand = sorted((g.x(s if side > 0 else 1 - s), g.y(0.70 + d)) for s, d in beach)
    layers.append(Layer(Ridge(tuple(sand)), SAND))
    dune = ((-_PAST, -0.11), (0.25, -0.04), (0.5, 0.06), (0.75, 0.09), (1 + _PAST, 0.06))
    grass = sorted((g.x(s if side > 0 else 1 - s), g.y(0.80 + d)) for s, d in dune)
    layers.append(Layer(Ridge(tuple(grass)), NEAR))
    water = 1 if cape else 0
    return Land(tuple(layers), water + 1, water)


def _fruit_tree(x: float, y: float, r: float) -> Path:
    """A crown on a short stem, in one outline."""
    top, low = y - 2.5 * r, y - 0.62 * r
    return Path(
        (
            ("M", x - 0.17 * r, y),
            ("L", x - 0.17 * r, low),
            ("C", x - 1.42 * r, low, x - 1.36 * r, top, x, top),
            ("C", x + 1.36 * r, top, x + 1.42 * r, low, x + 0.17 * r, low),
            ("L", x + 0.17 * r, y),
            ("Z",),
        )
    )


_RANKS = ((0.055, 0.0235, 0.098), (0.130, 0.036, 0.152), (0.245, 0.055, 0.235))
"""How far down a rank of fruit trees stands, how large they are, how far apart."""


def _orchard(g: _Ground) -> Land:
    """Fruit trees in rows that run together towards the horizon."""
    behind = g.count - 2
    roles = {1: (FAR,), 2: (FAR, NEAR), 3: (FAR, MID, NEAR)}[behind]
    layers = [
        Layer(g.ridge(i, lerp(g.sky_line, g.sky_line + 0.07, i / max(1, behind)), 1.1), roles[i])
        for i in range(behind)
    ]
    h = g.box.height
    ground = g.ridge(1, g.sky_line + 0.11, 0.35)
    eye = lerp(0.40, 0.60, g.flow)
    rows: list[Shape] = []
    for drop, size, pitch in _RANKS[1 if g.sparse else 0 :]:
        for i in range(-6, 6):
            s = eye + (i + 0.5) * pitch * min(1.0, h / g.box.width * 1.15)
            if 0.02 < s < 0.98 and abs(s - 0.5) > 0.12:
                rows.append(Shape(_fruit_tree(g.x(s), ground.at(g.x(s)) + h * drop, h * size), GROVE))
    layers.append(Layer(ground, MID, (), tuple(rows)))
    layers.append(Layer(g.ridge(3, 0.80, 0.4), NEAR))
    return Land(_apart(g, layers), behind - 1)


_DRAWERS: Mapping[str, Callable[[_Ground], Land]] = {
    "hills": _hills,
    "rows": _rows,
    "terraces": _terraces,
    "mountains": _mountains,
    "lake": _lake,
    "sea": _sea,
    "orchard": _orchard,
    "meadow": _meadow,
}


def draw(kind: str, box: Box, horizon: float, layers: float, flow: float, sparse: bool = False) -> Land:
    """The bands, far to near. Numbers 0..1; ``layers``: three to five bands; ``sparse``: with fewer
    furrows, flowers and fruit trees. KeyError for another kind."""
    return _DRAWERS[kind](_Ground(box, horizon, 3 + min(2, int(layers * 3)), flow, sparse))
