"""Six beasts as silhouettes that face left, standing on (0, 0); a cow is about 70 units tall."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.path import Affine, Path
from generation.drawing.shapes import polygon, smooth
from generation.motifs.landscape.roles import BEAST, PATCH, WOOL
from generation.motifs.landscape.strokes import block, crescent, disc
from generation.motifs.styles.shape import Shape

Shapes = tuple[Shape, ...]


def _cow() -> Shapes:
    body = smooth(
        [
            (-62, -50), (-48, -69), (-34, -64), (-14, -62), (44, -64), (52, -56),
            (50, -30), (49, 0), (39, 0), (36, -24), (-8, -22), (-11, 0), (-21, 0),
            (-27, -28), (-36, -46), (-54, -43),
        ],
        tension=0.28,
        corners=(7, 8, 9, 10, 11, 12, 13),
    )  # fmt: skip
    horn = crescent((-45, -68), (-50, -82), -0.3, 0.34)
    ear = crescent((-42, -68), (-28, -74), 0.2, 0.45)
    tail = polygon([(44, -64), (57, -56), (60, -18), (55, -18), (50, -52)])
    return (
        Shape(Path.join((body, horn, ear, tail)), BEAST),
        Shape(disc(-7, -50, 13, 0.76), PATCH),
        Shape(disc(32, -49, 10, 0.84), PATCH),
    )


def _buffalo() -> Shapes:
    body = smooth(
        [
            (-66, -34), (-52, -58), (-36, -62), (-10, -70), (20, -66), (46, -62), (54, -48),
            (51, 0), (39, 0), (35, -20), (-10, -18), (-13, 0), (-25, 0),
            (-30, -24), (-46, -32), (-60, -25),
        ],
        tension=0.3,
        corners=(7, 8, 9, 10, 11, 12, 13),
    )  # fmt: skip
    near = crescent((-50, -56), (-18, -80), 0.42, 0.25)
    far = crescent((-50, -57), (-84, -80), 0.40, 0.24)
    tail = polygon([(48, -62), (60, -50), (62, -14), (56, -14), (53, -46)])
    return (Shape(Path.join((body, near, far, tail)), BEAST), Shape(disc(-54, -44, 3), PATCH, detail=True))


def _sheep() -> Shapes:
    fleece = [(-40, -38), (-28, -58), (-4, -64), (22, -61), (41, -44), (34, -23), (8, -16), (-24, -20)]
    segments: list[tuple[object, ...]] = [("M", *fleece[0])]
    for (x0, y0), (x1, y1) in zip(fleece, fleece[1:] + fleece[:1], strict=True):
        dx, dy = x1 - x0, y1 - y0
        segments.append(("C", x0 + dy * 0.55, y0 - dx * 0.55, x1 + dy * 0.55, y1 - dx * 0.55, x1, y1))
    legs = Path.join(block(x, -22, x + 7, 0) for x in (-26, -14, 14, 26))
    face = smooth([(-37, -57), (-34, -44), (-50, -28), (-59, -32), (-51, -54)], tension=0.42)
    ear = crescent((-40, -54), (-24, -50), 0.1, 0.42)
    return (
        Shape(legs, BEAST),
        Shape(Path((*segments, ("Z",))), WOOL),
        Shape(Path.join((face, ear)), BEAST),
    )


def _goat() -> Shapes:
    body = smooth(
        [
            (-56, -60), (-44, -76), (-33, -70), (-24, -52), (24, -54), (34, -60), (42, -68), (41, -50),
            (37, -26), (40, 0), (31, 0), (25, -22), (-12, -22), (-14, 0), (-23, 0),
            (-26, -30), (-38, -54), (-51, -54),
        ],
        tension=0.3,
        corners=(6, 9, 10, 11, 12, 13, 14, 15),
    )  # fmt: skip
    horn = crescent((-42, -74), (-18, -90), 0.26, 0.20)
    beard = polygon([(-50, -56), (-43, -55), (-48, -40)])
    ear = crescent((-38, -70), (-24, -68), -0.15, 0.4)
    return (Shape(Path.join((body, horn, beard, ear)), BEAST), Shape(disc(-45, -66, 2.6), PATCH, detail=True))


def _hen() -> Shapes:
    body = smooth(
        [
            (-40, -62), (-30, -78), (-18, -68), (-6, -46), (14, -44), (36, -70), (50, -62),
            (40, -30), (16, -14), (-14, -16), (-30, -38),
        ],
        tension=0.42,
        corners=(6,),
    )  # fmt: skip
    comb = polygon([(-42, -72), (-42, -84), (-34, -78), (-29, -89), (-24, -78), (-16, -80), (-20, -66)])
    beak = polygon([(-37, -70), (-52, -63), (-37, -59)])
    wattle = disc(-37, -53, 4.5, 1.4)
    legs = Path.join(
        (polygon([(-4, -18), (-9, 0), (-18, 0), (-13, -4)]), polygon([(10, -18), (6, 0), (-3, 0), (3, -4)]))
    )
    wing = crescent((-10, -36), (32, -42), -0.22, 0.30)
    return (
        Shape(Path.join((body, comb, beak, wattle)), BEAST),
        Shape(legs, BEAST),
        Shape(wing, PATCH),
        Shape(disc(-31, -67, 3), PATCH, detail=True),
    )


def _duck() -> Path:
    body = smooth(
        [
            (-42, -34),
            (-30, -46),
            (-19, -34),
            (-15, -20),
            (14, -24),
            (36, -36),
            (32, -12),
            (12, 0),
            (-18, 0),
            (-31, -12),
            (-32, -24),
        ],
        tension=0.42,
        corners=(5,),
    )
    return Path.join((body, polygon([(-37, -28), (-54, -33), (-37, -40)])))


def _ducks() -> Shapes:
    """Two in a row, the second smaller."""
    out: list[Shape] = []
    for x, k in ((-34.0, 1.15), (48.0, 0.8)):
        m = Affine.scale(k).then(Affine.translate(x, 0))
        out.append(Shape(_duck().transform(m), BEAST))
        out.append(Shape(crescent((-10, -11), (24, -17), -0.2, 0.3).transform(m), PATCH))
    return tuple(out)


_DRAWERS: Mapping[str, Callable[[], Shapes]] = {
    "none": lambda: (),
    "cow": _cow,
    "sheep": _sheep,
    "goat": _goat,
    "hen": _hen,
    "ducks": _ducks,
    "buffalo": _buffalo,
}
SCALE: Mapping[str, float] = {
    "none": 1.0, "cow": 1.0, "sheep": 0.92, "goat": 0.92, "hen": 0.80, "ducks": 0.92, "buffalo": 1.0,
}  # fmt: skip
"""How large each is drawn beside a cow: small ones larger than life, so that they are seen."""


def draw(kind: str) -> Shapes:
    """Back to front, in roles. KeyError where no such beast is drawn."""
    return _DRAWERS[kind]()
