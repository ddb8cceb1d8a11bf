"""Line: one weight of line for everything, open inside, with round ends.

Where a part passes behind another its line stops short. What is too slim to have an
inside is a line itself. Few plates: the hero's colours for what is like it, ink for the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely

from generation.drawing.geometry import drawn_out, kept_clear
from generation.drawing.path import Path
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import meet
from generation.motifs.styles.shape import Shape
from generation.motifs.styles.trace import Body, body_of, inner_lines, kin, outlines, reach, visible

WEIGHT = 23.0
"""0.25 mm where the picture is 11 mm tall, as in a mark of 25 mm."""
GAP = 12.0
"""Between a line that passes behind and the line in front."""
BESIDE = 1.45 * WEIGHT
"""Two contours nearer than this are one line."""
SLIM = 1.45 * WEIGHT
"""A contour of this mean width or less is a line itself."""
SOLID = 1.6 * WEIGHT
"""An inner mark wider than this, of a tone of its own, is drawn as a contour."""
MOST_LINES, MOST_DOTS = 7, 18
LARGE = 0.28
"""A part that fills this share of the picture gets a line of light if it has none of its own."""


@dataclass
class _Ink:
    """What one plate prints, before it is joined. ``thin``: slim shapes by what they lack in weight."""

    fills: list[Path] = field(default_factory=list)
    runs: list[Path] = field(default_factory=list)
    thin: dict[int, list[Path]] = field(default_factory=lambda: defaultdict(list))

    def slim(self, shape: Path, wide: float) -> None:
        self.fills.append(shape)
        lack = round(WEIGHT - wide)
        if lack > 1:
            self.thin[lack].append(shape)

    def path(self) -> Path:
        strokes = [(Path.join(self.runs), WEIGHT)]
        strokes += [(Path.join(shapes), float(lack)) for lack, shapes in self.thin.items()]
        return drawn_out(self.fills, strokes)


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    bodies = [body_of(p) for p in figure.parts]
    whole = figure.bounds()
    size = whole.width * whole.height
    tones = ["ink"] * len(bodies) if one_ink else kin(figure, bodies)
    plates: dict[str, _Ink] = {}
    for i, (body, tone) in enumerate(zip(bodies, tones, strict=True)):
        fronts = [b for b in bodies[i + 1 :] if meet(body.box.inset(-WEIGHT - GAP), b.box)]
        _part(plates.setdefault(tone, _Ink()), body, fronts, body.area.area > LARGE * size)
    shapes = ((tone, ink.path()) for tone, ink in plates.items())
    return tuple(Shape(path, tone, 0 if tone == "ink" else -1) for tone, path in shapes if path)


def _part(ink: _Ink, body: Body, fronts: Sequence[Body], large: bool) -> None:
    contours = outlines(body.part.path)
    for contour in contours:
        own = body if len(contours) == 1 else body_of(Part(contour, body.part.tone))
        if own.wide <= SLIM:
            _slim(ink, own, fronts)
        else:
            _outline(ink, contour, fronts)
    for own in inner_lines(body, large, WEIGHT, GAP, MOST_LINES, MOST_DOTS):
        if own.wide > SOLID and body.part.line_tone:
            _outline(ink, own.part.path, fronts)
        else:
            _slim(ink, own, fronts)


def _outline(ink: _Ink, contour: Path, fronts: Sequence[Body]) -> None:
    ink.runs += [run.path for run in visible(contour, fronts, WEIGHT + GAP, BESIDE, 1.6 * WEIGHT)]


def _slim(ink: _Ink, own: Body, fronts: Sequence[Body]) -> None:
    """A shape that is a line itself, brought up to the weight and kept clear of what is in front."""
    shape = own.part.path
    near = []
    for front in fronts:
        room = 0.7 * GAP if front.wide <= SLIM else GAP + WEIGHT / 2
        if meet(own.box.inset(-room), front.box) and shapely.dwithin(own.area, front.area, room):
            near.append((front, room))
    if not near:
        ink.slim(shape, own.wide)
    elif not any(f.area.contains(own.area) for f, _ in near):
        room = max(room for _, room in near)
        clear = kept_clear(shape, max(0.0, WEIGHT - own.wide) / 2, [f.part.path for f, _ in near], room)
        ink.fills += [c for c in clear.contours() if reach(c) > WEIGHT]
