"""Seven houses, each at home in its country. They stand on (0, 0) and are about 100 units tall."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.path import Path
from generation.drawing.shapes import polygon
from generation.motifs.landscape.roles import CLAY, DARK, ROOF, WALL
from generation.motifs.landscape.strokes import bar, block, crescent, disc, opening
from generation.motifs.styles.shape import Shape

Shapes = tuple[Shape, ...]


def _barn() -> Shapes:
    """A gambrel roof over boarded walls, and a wide door with its braces."""
    wall = polygon([(-46, 0), (-46, -46), (-32, -76), (0, -92), (32, -76), (46, -46), (46, 0)])
    roof = polygon(
        [
            (-57, -40), (-38, -81), (0, -101), (38, -81), (57, -40),
            (46, -40), (31, -73), (0, -89), (-31, -73), (-46, -40),
        ]
    )  # fmt: skip
    door = (block(-22, -40, 22, 0), bar((-18, -36), (18, -3), 5.5), bar((18, -36), (-18, -3), 5.5))
    return (
        Shape(wall, ROOF),
        Shape(roof, WALL),
        Shape(door[0], WALL),
        Shape(Path.join((block(-17, -35, 17, 0),)), ROOF),
        Shape(door[1], WALL),
        Shape(door[2], WALL),
        Shape(block(-8, -66, 8, -50), WALL),
    )


def _farmhouse() -> Shapes:
    """A gable and a long side under a pitched roof, with a chimney."""
    return (
        Shape(block(26, -102, 41, -70), ROOF),
        Shape(block(-58, -42, 68, 0), WALL),
        Shape(polygon([(-58, -42), (-34, -78), (-10, -42)]), WALL),
        Shape(
            polygon([(-37, -85), (54, -85), (76, -38), (-5, -38), (-34, -78), (-60, -37), (-69, -37)]), ROOF
        ),
        Shape(block(-43, -28, -25, 0), DARK),
        Shape(block(10, -27, 25, -12), DARK),
        Shape(block(41, -27, 56, -12), DARK),
    )


def _hip_roof() -> Shapes:
    """A tiled roof with upturned eaves over a courtyard farmhouse's hall."""
    roof = Path(
        (
            ("M", -46, -99),
            ("C", -42, -92, -38, -92, -32, -92),
            ("L", 32, -92),
            ("C", 38, -92, 42, -92, 46, -99),
            ("C", 50, -76, 62, -61, 90, -60),
            ("C", 82, -50, 74, -46, 62, -46),
            ("L", -62, -46),
            ("C", -74, -46, -82, -50, -90, -60),
            ("C", -62, -61, -50, -76, -46, -99),
            ("Z",),
        )
    )
    tiles = [bar((x * 0.6, -83), (x, -52), 3.6, 5.0) for x in (-50, -25, 0, 25, 50)]
    return (
        Shape(block(-54, -48, 54, 0), WALL),
        Shape(roof, ROOF),
        *(Shape(t, WALL, detail=True) for t in tiles),
        Shape(block(-13, -36, 13, 0), DARK),
        Shape(block(-43, -33, -24, -16), DARK, detail=True),
        Shape(block(24, -33, 43, -16), DARK, detail=True),
    )


def _round_hut() -> Shapes:
    """A rondavel: a cone of thatch, ragged at the eaves, over a round wall."""
    roof = Path(
        (
            ("M", -4, -104),
            ("L", 4, -104),
            ("C", 20, -82, 42, -56, 64, -38),
            ("L", 49, -31),
            ("C", 28, -25, -28, -25, -49, -31),
            ("L", -64, -38),
            ("C", -42, -56, -20, -82, -4, -104),
            ("Z",),
        )
    )
    wall = Path((("M", -42, -40), ("L", 42, -40), ("L", 42, -3), ("C", 20, 2, -20, 2, -42, -3), ("Z",)))
    thatch = [
        crescent((-21, -74), (21, -74), -0.10, 0.11),
        crescent((-38, -55), (38, -55), -0.10, 0.07),
    ]
    return (
        Shape(wall, WALL),
        Shape(roof, ROOF),
        *(Shape(t, WALL, detail=True) for t in thatch),
        Shape(opening(0, 11, -27, 0), DARK),
    )


def _flat_roof() -> Shapes:
    """Stepped cubes of adobe with horned parapets and roof beams."""
    low = polygon([(-68, 0), (-68, -60), (-60, -50), (8, -50), (8, 0)])
    tall = polygon([(-4, 0), (-4, -96), (4, -86), (54, -86), (62, -96), (62, 0)])
    beams = [block(x, -77, x + 7, -69) for x in (9, 26, 43)]
    return (
        Shape(low, CLAY),
        Shape(block(-9, -90, -4, 0), DARK),
        Shape(tall, CLAY),
        *(Shape(b, DARK, detail=True) for b in beams),
        Shape(opening(-36, 11, -33, 0), DARK),
        Shape(block(20, -34, 40, 0), DARK),
        Shape(block(22, -59, 38, -45), DARK, detail=True),
    )


def _stilt_house() -> Shapes:
    """Up on posts, a steep roof with swept gables, a ladder to the door."""
    roof = Path(
        (("M", -56, -104), ("C", -34, -88, 34, -88, 56, -104), ("L", 74, -52), ("L", -74, -52), ("Z",))
    )
    posts = [block(x - 4, -26, x + 4, 0) for x in (-48, -22, 22, 48)]
    ladder = polygon([(-8, -28), (8, -28), (16, 0), (-16, 0)])
    rungs = [block(-9, -19, 9, -14), block(-12, -9, 12, -4)]
    return (
        *(Shape(p, DARK) for p in posts),
        Shape(block(-54, -54, 54, -28), WALL),
        Shape(roof, ROOF),
        Shape(block(-66, -31, 66, -25), ROOF),
        Shape(block(-10, -48, 10, -31), DARK),
        Shape(ladder, DARK),
        *(Shape(r, WALL, detail=True) for r in rungs),
        Shape(block(-40, -47, -24, -36), DARK, detail=True),
        Shape(block(24, -47, 40, -36), DARK, detail=True),
    )


def _mill() -> Shapes:
    """A tower mill with four sails."""
    tower = polygon([(-28, 0), (-17, -66), (17, -66), (28, 0)])
    cap = Path((("M", -22, -64), ("C", -22, -94, 22, -94, 22, -64), ("Z",)))
    sail = polygon([(-3, 0), (-3, -55), (15, -55), (13, -16), (3, -16), (3, 0)])
    sails = [Shape(sail.rotate(angle).translate(0, -74), ROOF) for angle in (38, 128, 218, 308)]
    return (
        Shape(tower, WALL),
        Shape(cap, ROOF),
        Shape(opening(0, 9, -26, 0), DARK),
        *sails,
        Shape(disc(0, -74, 6), WALL, detail=True),
    )


_DRAWERS: Mapping[str, Callable[[], Shapes]] = {
    "none": lambda: (),
    "barn": _barn,
    "farmhouse": _farmhouse,
    "hip_roof": _hip_roof,
    "round_hut": _round_hut,
    "flat_roof": _flat_roof,
    "stilt_house": _stilt_house,
    "mill": _mill,
}


def draw(kind: str) -> Shapes:
    """Back to front, in roles. KeyError where no such house is drawn."""
    return _DRAWERS[kind]()
