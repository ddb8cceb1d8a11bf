"""How a style makes a picture of a landscape: which outlines stand for a band, a house, a tree.

``solid`` fills; ``carved`` cuts gouges along every ridge; ``loose`` lets the brush run dry;
``open`` outlines; ``block`` is solid and void alone, for a stamp and for one or two plates.
"""

from __future__ import annotations

from collections.abc import Iterable

from generation.drawing.path import Affine, Box, Path
from generation.motifs.landscape.land import Land, Layer
from generation.motifs.landscape.roles import (
    BEAST,
    BLOOM,
    CLAY,
    CLOUD,
    DARK,
    FAR,
    GROVE,
    LINE,
    MARKS,
    MID,
    MOON,
    PATCH,
    ROOF,
    SAIL,
    SNOW,
    SUN,
    TREE,
    TRUNK,
    VOID,
    WALL,
    WATER,
    WOOL,
)  # fmt: skip
from generation.motifs.styles.shape import Shape

SOLID, CARVED, LOOSE, OPEN, BLOCK = "solid", "carved", "loose", "open", "block"
TREATMENTS = {
    "flat": SOLID,
    "geometric": SOLID,
    "linocut": CARVED,
    "brush": LOOSE,
    "line": OPEN,
    "stamp": BLOCK,
}
"""By style, where there are inks enough."""
_SOLID_INK = {ROOF, DARK, TREE, TRUNK, BEAST, GROVE, SAIL}
_PALE = {WALL, CLAY, WOOL, CLOUD}


def of(style: str, colours: bool) -> str:
    """``colours``: more than two plates."""
    if colours or style == "line":
        return TREATMENTS[style]
    return BLOCK


def banded(land: Land, i: int, bottom: float, tall: float, how: str, line: float) -> list[Shape]:
    """One band with its marks. ``tall``: height of the box; ``line``: weight of a line."""
    layer = land.layers[i]
    body = layer.ridge.body(bottom)
    if how == OPEN:
        out = [Shape(body, layer.role), Shape(layer.ridge.band(line / 2, line / 2), LINE)]
        return out + [Shape(p, MARKS[layer.role], 0, True) for p in layer.thin or layer.marks]
    if how == BLOCK:
        return _block(land, i, body, tall, line)
    out = [Shape(body, layer.role)]
    out += [Shape(p, MARKS[layer.role], 0, True) for p in layer.marks]
    mark = MARKS[layer.role]
    if how == CARVED and not layer.marks:
        out += [Shape(p, mark, 0, True) for p in gouges(layer, i, tall, line)]
    if how == LOOSE:
        out += [Shape(p, mark, 0, True) for p in _streaks(layer, i, tall, line)]
    return out


def gouges(layer: Layer, i: int, tall: float, line: float) -> list[Path]:
    """Pointed cuts under the ridge, staggered like those of a chisel."""
    thick = max(tall * 0.0115, line * 1.3)
    turns = ((0, 2, 1.0), (2, 4, 2.0)) if i % 2 else ((1, 3, 1.0), (3, 4, 2.2))
    return [p for a, b, k in turns if (p := layer.ridge.gouge(a, b, thick * 1.7 * k, thick))]


def _streaks(layer: Layer, i: int, tall: float, line: float) -> list[Path]:
    """Where the brush ran dry."""
    thick = max(tall * 0.007, line)
    first = (1, 2)[i % 2]
    return [p for p in (layer.ridge.gouge(first, first + 2, thick * 2.2, thick),) if p]


def _block(land: Land, i: int, body: Path, tall: float, line: float) -> list[Shape]:
    layer = land.layers[i]
    after_water = i > 0 and land.layers[i - 1].role == WATER
    snowy = any(s.tone == SNOW for s in layer.on)
    solid = snowy or after_water or layer.role not in (FAR, MID, WATER, "sand")
    if solid:
        gap = line * 1.8
        marks = layer.marks or (() if snowy or after_water else tuple(gouges(layer, i, tall, line)))
        out = [Shape(body.translate(0, -gap), VOID), Shape(body, LINE)]
        return out + [Shape(p, VOID, 0, True) for p in marks]
    out = [Shape(body, VOID), Shape(layer.ridge.band(line / 2, line / 2), LINE)]
    cuts: Iterable[Path] = layer.marks
    if layer.role == MID and not layer.marks and not layer.on:
        cuts = gouges(layer, i, tall, line)
    return out + [Shape(p, LINE, 0, True) for p in cuts]


def standing(shapes: tuple[Shape, ...], how: str, line: float, lined: bool = True) -> list[Shape]:
    """A house, tree, beast or cloud in its place. ``lined``: full enough to be drawn as an outline."""
    if how not in (OPEN, BLOCK):
        return list(shapes)
    out = [
        Shape(_backed(s.path, line * 1.9), VOID)
        for s in shapes
        if s.tone in (ROOF, TREE) and not s.detail and s.path.node_count() < 12
    ]
    inked: list[Box] = []
    for s in shapes:
        if s.tone in _PALE and (s.detail or _in(s.path.bounds(), inked)):
            out.append(Shape(s.path, VOID, 0, True))
        elif s.tone in _PALE or (how == OPEN and lined and s.tone in (TREE, ROOF)):
            out += [Shape(_backed(s.path, line), LINE), Shape(s.path, s.tone if how == OPEN else VOID)]
        elif s.tone in (PATCH, SNOW):
            out.append(Shape(s.path, VOID, 0, True))
        elif s.tone in (SUN, MOON, BLOOM):
            out.append(s)
        else:
            out.append(Shape(s.path, LINE))
            inked.append(s.path.bounds())
    return out


def _in(box: Box, others: list[Box]) -> bool:
    """Whether something pale lies on something dark, and needs no outline."""
    return any(
        o.left <= box.left and o.right >= box.right and o.top <= box.top and o.bottom >= box.bottom
        for o in others
    )


def _backed(path: Path, line: float) -> Path:
    """The shape a line larger on every side of its box: cheap, and right for what is nearly convex."""
    box = path.bounds()
    x, y = box.centre
    kx, ky = 1 + 2 * line / max(box.width, line), 1 + 2 * line / max(box.height, line)
    return path.transform(Affine(kx, 0, 0, ky, x - kx * x, y - ky * y))
