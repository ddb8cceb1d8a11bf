"""Two or three hills, one behind the other, with a hair of ground between them."""

from __future__ import annotations

from generation.drawing.geometry import difference, intersection, outset
from generation.drawing.path import Box, Path
from generation.drawing.shapes import lerp, rectangle, smooth
from generation.motifs.styles.shape import Shape

_GAP = 9.0
_LINES = (
    # level, then the crest as (x, height) in fractions of box and hill height
    (1, ((-0.1, 0.5), (0.1, 0.74), (0.3, 1.0), (0.52, 0.72), (0.72, 0.86), (0.9, 0.6), (1.1, 0.5))),
    (0, ((-0.1, 0.3), (0.12, 0.3), (0.38, 0.42), (0.62, 0.66), (0.8, 0.76), (0.96, 0.66), (1.1, 0.5))),
    (-1, ((-0.1, 0.5), (0.08, 0.48), (0.28, 0.38), (0.52, 0.22), (0.76, 0.13), (0.94, 0.1), (1.1, 0.12))),
)


def draw(box: Box, density: float, size: float) -> tuple[Shape, ...]:
    """``density``: two hills below a half, three above. ``size``: 24 to 48 % of the height."""
    tall = box.height * lerp(0.24, 0.48, size)
    frame = rectangle(box.left, box.top, box.right, box.bottom)
    lines = _LINES if density >= 0.5 else (_LINES[0], _LINES[2])
    hills = [(level, _hill(box, crest, tall)) for level, crest in lines]
    out = []
    for i, (level, hill) in enumerate(hills):
        seen = intersection(hill, frame)
        for _, nearer in hills[i + 1 :]:
            seen = difference(seen, outset(nearer, _GAP))
        out.append(Shape(seen, "leaf", level))
    return tuple(out)


def _hill(box: Box, crest: tuple[tuple[float, float], ...], tall: float) -> Path:
    points = [(lerp(box.left, box.right, x), box.bottom - tall * y) for x, y in crest]
    below = box.bottom + tall
    top = smooth(points, closed=False)
    return Path((*top.segments, ("L", points[-1][0], below), ("L", points[0][0], below), ("Z",)))
