"""Five trees as silhouettes, standing on (0, 0), about 100 units tall; alone or a few together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generation.drawing.path import Affine, Path, Point
from generation.drawing.shapes import polygon, smooth
from generation.motifs.landscape.roles import TREE, TRUNK
from generation.motifs.landscape.strokes import bar, block, crescent
from generation.motifs.styles.shape import Shape

Shapes = tuple[Shape, ...]


def _round() -> Shapes:
    crown = smooth([(0, -100), (33, -84), (37, -50), (0, -29), (-37, -51), (-33, -85)])
    fork = polygon([(-6, 0), (-3.5, -36), (-14, -54), (0, -42), (13, -58), (4, -34), (6, 0)])
    return (Shape(crown, TREE), Shape(fork, TRUNK))


def _cypress() -> Shapes:
    crown = Path(
        (
            ("M", 0, -102),
            ("C", 10, -78, 19, -40, 13, -18),
            ("C", 10, -8, -10, -8, -13, -18),
            ("C", -19, -40, -10, -78, 0, -102),
            ("Z",),
        )
    )
    return (Shape(block(-3.5, -14, 3.5, 0), TRUNK), Shape(crown, TREE))


_FRONDS: tuple[tuple[Point, float, float], ...] = (
    # tip, bow, belly
    ((-52, -62), 0.30, 0.20),
    ((-46, -92), 0.20, 0.20),
    ((-14, -112), 0.16, 0.22),
    ((24, -112), -0.16, 0.22),
    ((56, -90), -0.22, 0.20),
    ((58, -60), -0.30, 0.20),
)


def _palm() -> Shapes:
    trunk = Path(
        (
            ("M", -9, 0),
            ("C", -8, -30, -4, -60, 3, -84),
            ("L", 9, -83),
            ("C", 4, -58, 2, -28, 3, 0),
            ("Z",),
        )
    )
    crown = (5.0, -83.0)
    fronds = [crescent(crown, tip, bow, belly) for tip, bow, belly in _FRONDS]
    return (Shape(trunk, TRUNK), Shape(Path.join(fronds), TREE))


def _pine() -> Shapes:
    crown = polygon(
        [
            (0, -102), (17, -72), (10, -72), (26, -44), (15, -44), (35, -14),
            (-35, -14), (-15, -44), (-26, -44), (-10, -72), (-17, -72),
        ]
    )  # fmt: skip
    return (Shape(block(-4.5, -16, 4.5, 0), TRUNK), Shape(crown, TREE))


_LEAVES: tuple[tuple[Point, Point], ...] = (
    ((8, -99), (-13, -116)),
    ((8, -99), (38, -112)),
    ((7, -78), (40, -70)),
    ((4, -54), (-26, -44)),
)


def _bamboo() -> Shapes:
    """A leaning culm in its joints, with leaves in sprays."""
    joints = []
    for i in range(3):
        a, b = i / 3, (i + 0.87) / 3
        joints.append(bar((8 * a, -100 * a), (8 * b, -100 * b), 9.5 - i, 9.0 - i))
    leaves = [crescent(a, b, 0.10 if b[0] > a[0] else -0.10, 0.34) for a, b in _LEAVES]
    return (Shape(Path.join(joints), TRUNK), Shape(Path.join(leaves), TREE))


_DRAWERS: Mapping[str, Callable[[], Shapes]] = {
    "none": lambda: (),
    "round": _round,
    "cypress": _cypress,
    "palm": _palm,
    "pine": _pine,
    "bamboo": _bamboo,
}
_GROVES: Mapping[str, tuple[tuple[float, float], ...]] = {
    # where they stand, how tall; a minus is the mirror image
    "none": (),
    "round": ((34.0, 0.66), (-14.0, 1.0)),
    "cypress": ((-27.0, 0.74), (26.0, 0.62), (0.0, 1.0)),
    "palm": ((34.0, -0.66), (-10.0, 1.0)),
    "pine": ((36.0, 0.7), (-8.0, 1.0)),
    "bamboo": ((-14.0, -0.86), (14.0, 1.0)),
}


def draw(kind: str) -> Shapes:
    """One tree, in roles. KeyError where no such tree is drawn."""
    return _DRAWERS[kind]()


def grove(kind: str) -> Shapes:
    """As they stand beside a farm: one to three."""
    out: list[Shape] = []
    for x, k in _GROVES[kind]:
        m = Affine.scale(k, abs(k)).then(Affine.translate(x, 0))
        for s in draw(kind):
            path = s.path.transform(m)
            out.append(Shape(path if k > 0 else path.reversed(), s.tone))
    return tuple(out)
