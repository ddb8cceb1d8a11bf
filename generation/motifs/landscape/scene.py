"""A whole landscape behind a picture: bands of land, and in them house, trees and beast, where there
is room left and right of the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from generation.drawing.geometry import intersection
from generation.drawing.path import Affine, Box, Path
from generation.drawing.shapes import lerp
from generation.language.fields import GRID
from generation.language.program import Landscape
from generation.motifs.landscape import beasts, houses, land, sky, treatment, trees
from generation.motifs.landscape.roles import BEAST, DARK, MID, NEAR, PATCH, WALL, WATER
from generation.motifs.styles.shape import Shape

MOST_NODES = 150
"""Of everything together: what is least missed is left out first."""
MOST_OUTLINED = 240
"""The same where an outline and its inside are two shapes."""
PLAIN = Landscape("hills", "sun", "farmhouse", "round", "none", 32, 24, 32, 16)
"""Where a program has no landscape of its own."""
_HOUSE, _TREE, _BEAST = 0.245, 0.26, 0.115
"""Heights as shares of the box's."""
_ON_DARK = {BEAST: WALL, PATCH: DARK}
"""A beast is pale on the darkest band."""
_THRIFTS = 8
"""Steps of leaving out: small things in the sky, those of the house, the second tree, half of furrows and
flowers, gouges and the eye of a beast, bands past the third,
what an orchard or a meadow has trees and stems enough for."""
_LEAST = 0.55
"""What is pressed for room shrinks to this share, then stands half behind the picture."""


@dataclass(frozen=True)
class View:
    """``box``: what the landscape fills; ``half``: how far it is seen to either side of its middle at a
    height; ``taken``: the picture's box; ``line``: weight of a line; ``land``: what bands of land are cut
    to, where they taper out. All in one unit."""

    box: Box
    half: Callable[[float], float]
    taken: Box
    line: float
    land: Path | None = None

    def room(self, side: int, y: float, keep: float) -> tuple[float, float]:
        """From left to right, what is free beside the picture at a height."""
        x = self.box.centre[0]
        half = min(self.half(y), self.half(y - self.box.height * 0.12)) - keep
        if side < 0:
            return x - half, self.taken.left - keep
        return self.taken.right + keep, x + half


def draw(wanted: Landscape, view: View, how: str) -> tuple[Shape, ...]:
    """Back to front, in roles (see ``roles``). ``how``: a treatment."""
    most = MOST_OUTLINED if how in (treatment.OPEN, treatment.BLOCK) else MOST_NODES
    for thrift in range(_THRIFTS):
        shapes = _draw(wanted, view, how, thrift)
        if sum(s.path.node_count() for s in shapes) <= most:
            break
    return shapes


def _draw(wanted: Landscape, view: View, how: str, thrift: int) -> tuple[Shape, ...]:
    top = GRID - 1
    place = wanted.place / top
    side = -1 if place < 0.5 else 1
    slide = (place * 2) % 1.0
    ground = land.draw(
        wanted.land,
        view.box,
        wanted.horizon / top,
        0.0 if thrift > 5 else wanted.layers / top,
        wanted.flow / top,
        thrift > 3,
    )
    h, line = view.box.height, view.line
    out = _sky(wanted, view, how, side, thrift)
    bottom = view.box.bottom + h * 0.1
    at, grazing = _grazing(wanted, view, ground, how, side, slide, thrift)
    for i, layer in enumerate(ground.layers):
        band = treatment.banded(ground, i, bottom, h, how, line)
        band = (
            band
            if thrift < 5
            else [
                s
                for s in band
                if not s.detail or (layer.marks and not (thrift > 6 and wanted.land == "meadow"))
            ]
        )
        if view.land is not None:
            band = [replace(s, path=intersection(s.path, view.land)) for s in band]
        out += band
        for s in layer.on:
            out += treatment.standing((s,), how, line) if layer.role != MID else _plain(s, how)
        if i == ground.stands:
            out += _settled(wanted, view, ground, how, side, slide, thrift)
        if i == at:
            out += grazing
    return tuple(s for s in out if s.path)


def _plain(s: Shape, how: str) -> list[Shape]:
    return [s] if how not in (treatment.OPEN, treatment.BLOCK) else treatment.standing((s,), how, 1.0)[-1:]


def _sky(wanted: Landscape, view: View, how: str, side: int, thrift: int) -> list[Shape]:
    """Over the house, which leaves more sky than trees do, unless it has sails."""
    h = view.box.height
    side = -side if wanted.house == "mill" or (wanted.house == "none" and wanted.tree != "none") else side
    y = view.box.top + h * 0.19
    x = view.box.centre[0] + side * min(view.half(y) * 0.52, h * 0.34)
    shapes = sky.draw(wanted.sky, x, y, h, -side)
    if thrift > 0:
        shapes = tuple(s for s in shapes if not s.detail)[: 1 if thrift > 6 else None]
    if how in (treatment.OPEN, treatment.BLOCK) and wanted.sky == "clouds":
        return treatment.standing(tuple(Shape(s.path, s.tone) for s in shapes), how, view.line)
    return list(shapes)


def _placed(
    shapes: tuple[Shape, ...], view: View, side: int, tall: float, slide: float, y: float
) -> tuple[Affine, float]:
    """Where a thing of 100 units goes beside the picture at about height ``y``, and how wide it gets."""
    boxes = [s.path.bounds() for s in shapes]
    left, right = min(b.left for b in boxes), max(b.right for b in boxes)
    width = right - left
    low, high = view.room(side, y, view.box.height * 0.022)
    k = tall / 100
    k = max(k * _LEAST, min(k, max(0.0, high - low) / width))
    free = high - low - width * k
    if free >= 0:
        # the nearer to the middle, the less of a round window's edge is lost
        x = low + free * (slide if side < 0 else 1 - slide)
    else:
        x = low if side < 0 else high - width * k
    return Affine.translate(-left, 0).then(Affine.scale(k)).then(Affine.translate(x, 0)), width * k


def _seat(ground: land.Land, i: int, x: float, drop: float) -> float:
    """A height on band ``i`` at ``x``: ``drop`` under its ridge, and no lower than the next one's."""
    y = ground.layers[i].ridge.at(x) + drop
    if i + 1 < len(ground.layers):
        y = min(y, ground.layers[i + 1].ridge.at(x) + drop * 0.3)
    return y


def _moved(shapes: tuple[Shape, ...], m: Affine) -> tuple[Shape, ...]:
    return tuple(Shape(s.path.transform(m), s.tone, s.level, s.detail) for s in shapes)


def _settled(
    wanted: Landscape, view: View, ground: land.Land, how: str, side: int, slide: float, thrift: int
) -> list[Shape]:
    """House and trees, on either side of the picture."""
    h = view.box.height
    out: list[Shape] = []
    level = ground.layers[ground.stands].ridge.at(view.box.centre[0])
    house = houses.draw(wanted.house)
    if thrift > 1:
        house = tuple(s for s in house if not s.detail)
    grove = trees.grove(wanted.tree) if thrift < 3 else trees.draw(wanted.tree)
    if grove and not (thrift > 6 and wanted.land == "orchard"):
        away = -side if house else side
        m, width = _placed(grove, view, away, h * _TREE, 1 - slide, level)
        x = m.e + width / 2 if m.e else m.e
        box = [s.path.transform(m).bounds() for s in grove]
        x = (min(b.left for b in box) + max(b.right for b in box)) / 2
        y = _seat(ground, ground.stands, x, h * 0.022)
        lined = wanted.tree in ("round", "cypress", "pine")
        out += treatment.standing(_moved(grove, m.then(Affine.translate(0, y))), how, view.line, lined)
    if house:
        m, _ = _placed(house, view, side, h * _HOUSE, slide, level)
        box = [s.path.transform(m).bounds() for s in house]
        x = (min(b.left for b in box) + max(b.right for b in box)) / 2
        y = _seat(ground, ground.stands, x, h * 0.045)
        out += treatment.standing(_moved(house, m.then(Affine.translate(0, y))), how, view.line)
    return out


def _grazing(
    wanted: Landscape, view: View, ground: land.Land, how: str, side: int, slide: float, thrift: int
) -> tuple[int, list[Shape]]:
    """A beast, nearer than house and trees, and the band after which it is drawn."""
    beast = beasts.draw(wanted.beast)
    if not beast:
        return -1, []
    if thrift > 4:
        beast = tuple(s for s in beast if not s.detail)
    h = view.box.height
    away = -side if wanted.house != "none" or wanted.tree != "none" else side
    tall = h * _BEAST * beasts.SCALE[wanted.beast] * 100 / 70
    stand = ground.layers[ground.stands].ridge
    deep = _BEAST * beasts.SCALE[wanted.beast] + 0.045
    m, _ = _placed(beast, view, away, tall, lerp(0.75, 0.25, slide), stand.at(view.box.centre[0]) + h * deep)
    box = [s.path.transform(m).bounds() for s in beast]
    x = (min(b.left for b in box) + max(b.right for b in box)) / 2
    swims = wanted.beast == "ducks" and ground.swims >= 0
    if swims:
        i = ground.swims
        y = (ground.layers[i].ridge.at(x) + ground.layers[i + 1].ridge.at(x)) / 2 + tall * 0.2
    else:
        y = stand.at(x) + h * deep
        if wanted.land == "orchard":
            # before the rows of trees, not among them
            y = max(y, ground.layers[-1].ridge.at(x) + h * 0.03)
        near = [i for i, layer in enumerate(ground.layers) if layer.ridge.at(x) < y - h * 0.018]
        i = max(near, default=ground.stands)
        if ground.layers[i].role == WATER and i + 1 < len(ground.layers):
            i += 1
            y = ground.layers[i].ridge.at(x) + h * 0.03
    if ground.layers[i].role == NEAR:
        beast = (
            tuple(replace(s, tone=_ON_DARK.get(s.tone, s.tone)) for s in beast if wanted.beast != "sheep")
            or beast
        )
    if away < 0:
        # they look towards the picture
        m = m.then(Affine(-1, 0, 0, 1, 2 * x, 0))
        beast = tuple(replace(s, path=s.path.reversed()) for s in beast)
    return i, treatment.standing(_moved(beast, m.then(Affine.translate(0, y))), how, view.line)
