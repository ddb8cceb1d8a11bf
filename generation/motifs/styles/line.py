"""Line: one weight of line for everything, open inside, with round ends.

Where a part passes behind another its line stops short. What is too slim to have an
inside is a line itself. Few plates: the hero's colours for what is like it, ink for the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from generation.drawing.geometry import drawn_out, outline
from generation.drawing.path import Path
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import meet
from generation.motifs.styles.shape import Shape
from generation.motifs.styles.trace import (
    Body,
    Run,
    body_of,
    clear_of,
    inner_lines,
    kin,
    linings,
    outlines,
    visible,
)

WEIGHT = 23.0
"""0.25 mm where the picture is 11 mm tall, as in a mark of 25 mm."""
FINE, CROWD = 0.62 * WEIGHT, 10
"""Where a part has more slim pieces than this, they are finer."""
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
    """What one plate prints, before it is joined: runs to stroke and slim shapes, lines already."""

    runs: list[Run] = field(default_factory=list)
    slim: list[Body] = field(default_factory=list)

    def path(self) -> Path:
        """One outline; only lines that touch need joining."""
        if not (self.runs or self.slim):
            return Path()
        traces = [_trace(r) for r in self.runs] + [b.area for b in self.slim]
        drawn = [outline(r.path, WEIGHT) for r in self.runs] + [b.part.path for b in self.slim]
        pairs = shapely.STRtree(traces).query(traces, predicate="dwithin", distance=WEIGHT)
        touching = {int(i) for i, j in pairs.T if i != j}
        apart = [p for i, p in enumerate(drawn) if i not in touching]
        return Path.join([*apart, drawn_out(drawn[i] for i in sorted(touching))] if touching else apart)


def _trace(run: Run) -> BaseGeometry:
    points = np.vstack([run.points, run.points[:1]]) if run.closed else run.points
    return shapely.linestrings(points)


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    bodies = [body_of(p) for p in figure.parts]
    whole = figure.bounds()
    size = whole.width * whole.height
    tones = ["ink"] * len(bodies) if one_ink else kin(figure, bodies)
    lining = linings(bodies, BESIDE)
    plates: dict[str, _Ink] = {}
    for i, (body, tone) in enumerate(zip(bodies, tones, strict=True)):
        fronts = [
            b
            for j, b in enumerate(bodies[i + 1 :], i + 1)
            if i not in lining.get(j, ()) and meet(body.box.inset(-WEIGHT - GAP), b.box)
        ]
        _part(plates.setdefault(tone, _Ink()), body, fronts, body.area.area > LARGE * size, i not in lining)
    shapes = ((tone, ink.path()) for tone, ink in plates.items())
    return tuple(Shape(path, tone, 0 if tone == "ink" else -1) for tone, path in shapes if path)


def _part(ink: _Ink, body: Body, fronts: Sequence[Body], large: bool, outlined: bool) -> None:
    slim: list[Body] = []
    contours = outlines(body.part.path) if outlined else []
    for contour in contours:
        own = body if len(contours) == 1 else body_of(Part(contour, body.part.tone))
        if own.wide <= SLIM:
            slim.append(own)
        else:
            _outline(ink, contour, fronts)
    for own in inner_lines(body, large, WEIGHT, GAP, MOST_LINES, MOST_DOTS):
        if own.wide > SOLID and body.part.line_tone:
            _outline(ink, own.part.path, fronts)
        else:
            slim.append(own)
    # awns of an ear would run together at full weight
    weight = WEIGHT if len(slim) <= CROWD else FINE
    ink.slim += clear_of(slim, fronts, weight, GAP + WEIGHT / 2, SLIM)


def _outline(ink: _Ink, contour: Path, fronts: Sequence[Body]) -> None:
    ink.runs += visible(contour, fronts, WEIGHT + GAP, BESIDE, 1.6 * WEIGHT)
