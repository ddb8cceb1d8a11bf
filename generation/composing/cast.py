"""The picture of a mark: one to three motifs, the hero once or more, as a single Figure.

Every motif is drawn by its family, then grouped like fruit on a table: the hero in
front and largest, the others behind its shoulders, all as parts of one figure, so
that a style cuts the gaps between them as it does within one.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from generation.drawing.path import Affine, Box
from generation.language.fields import GRID
from generation.language.program import Motif, Program
from generation.motifs import registry
from generation.motifs.figure import Figure, Part
from generation.motifs.styles import render
from generation.motifs.styles.shape import Shape

# Where the others stand, by how many there are: (dx, dy, scale, turn) in widths of the hero.
_PLACES = {
    1: (),
    2: ((0.52, 0.10, 0.74, 9.0),),
    3: ((-0.52, 0.11, 0.7, -9.0), (0.53, 0.10, 0.74, 8.0)),
}
_FARTHEST = 8
"""Of so many points that lie farthest out the distance is measured to the last bit."""
_MOST_PARTS_TO_REPEAT = 9


def moved(figure: Figure, m: Affine, prefix: str) -> Figure:
    """The figure under an affine map, its tones renamed ``prefix.tone``."""

    def part(p: Part) -> Part:
        return replace(
            p.transform(m),
            tone=f"{prefix}.{p.tone}",
            line_tone=f"{prefix}.{p.line_tone}" if p.line_tone else "",
        )

    return Figure(
        tuple(part(p) for p in figure.parts),
        {f"{prefix}.{k}": v for k, v in figure.tones.items()},
        tuple(f"{prefix}.{h}" for h in figure.hero),
    )


@lru_cache(maxsize=512)
def figure_of(motif: Motif) -> Figure:
    """The motif drawn by its family; genes missing from an older program stand in the middle."""
    family = registry.family_of(motif.species)
    genes = {g: motif.genes.get(g, GRID // 2) / (GRID - 1) for g in family.genes}
    return family.draw(motif.species, motif.form, genes)


@lru_cache(maxsize=256)
def cast(motifs: tuple[Motif, ...], repeat: str, tilt: int) -> Figure:
    """All motifs as one figure, centred by its box in the 1000-unit square and filling it."""
    hero = figure_of(motifs[0])
    turn = (tilt - GRID / 2) / (GRID / 2) * 9
    others = [figure_of(m) for m in motifs[1:]]
    if not others:
        copies = {"one": 0, "two": 1, "three": 2}[repeat]
        box = hero.bounds()
        if len(hero.parts) <= _MOST_PARTS_TO_REPEAT and 0.6 < box.width / box.height < 1.6:
            others = [hero] * copies
    box = hero.bounds()
    centre = box.centre
    parts: list[Part] = []
    tones: dict[str, str] = {}
    heroes: list[str] = []
    for i, (figure, place) in enumerate(zip(others, _PLACES[len(others) + 1], strict=True), start=1):
        dx, dy, scale, angle = place
        own = figure.bounds()
        k = scale * max(box.width, box.height) / max(own.width, own.height)
        ox, oy = own.centre
        x = centre[0] + dx * box.width * (1.0 if dx else 0.0)
        y = box.bottom - own.height * k / 2 + dy * box.height * 0.2
        m = (
            Affine.translate(-ox, -oy)
            .then(Affine.scale(k))
            .then(Affine.rotate(angle))
            .then(Affine.translate(x, y))
        )
        same = not motifs[1:]
        placed = moved(figure, m, "0" if same else str(i))
        parts += placed.parts
        tones.update(placed.tones)
        if not same or not heroes:
            heroes += [h for h in placed.hero if h not in heroes]
    front = moved(hero, Affine.rotate(turn), "0")
    parts += [replace(p, gap=True) if j == 0 and parts else p for j, p in enumerate(front.parts)]
    tones.update(front.tones)
    heroes += [h for h in front.hero if h not in heroes]
    whole = Figure(tuple(parts), tones, tuple(sorted(heroes)))
    return _fitted(whole)


def _fitted(figure: Figure) -> Figure:
    box = figure.bounds()
    k = 1000 / max(box.width, box.height)
    x, y = box.centre
    m = Affine.translate(-x, -y).then(Affine.scale(k))
    return Figure(tuple(p.transform(m) for p in figure.parts), figure.tones, figure.hero)


def cast_of(program: Program) -> Figure:
    return cast(program.motifs, program.arrangement.repeat, program.arrangement.tilt)


@lru_cache(maxsize=256)
def _drawn(
    motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str, one: bool, keyline: bool
) -> tuple[Shape, ...]:
    return render(cast(motifs, repeat, tilt), style, one, keyline)


def in_style(motifs: tuple[Motif, ...], repeat: str, tilt: int, style: str) -> tuple[Shape, ...]:
    """The picture in all its colours, without a keyline."""
    return _drawn(motifs, repeat, tilt, style, False, False)


def drawn(program: Program, one_ink: bool = False, keyline: bool = False) -> tuple[Shape, ...]:
    """The rendered picture of a program, in the 1000-unit square about (0, 0)."""
    a = program.arrangement
    return _drawn(program.motifs, a.repeat, a.tilt, program.style, one_ink, keyline)


def placed(shapes_box: Box, into: Box) -> Affine:
    """The map that fits ``shapes_box`` into ``into``, centred, not distorted."""
    k = min(into.width / shapes_box.width, into.height / shapes_box.height)
    (ax, ay), (bx, by) = shapes_box.centre, into.centre
    return Affine.translate(-ax, -ay).then(Affine.scale(k)).then(Affine.translate(bx, by))


def spread_of(shapes: tuple[Shape, ...]) -> float:
    """The radius of the circle about the middle of the box that holds the picture."""
    x, y = box_of(shapes).centre
    ends = np.concatenate([s.path.ends() for s in shapes if s.path]) - (x, y)
    far = np.argsort((ends * ends).sum(axis=1))[-_FARTHEST:]
    return max(math.hypot(*end) for end in ends[far].tolist())


def box_of(shapes: tuple[Shape, ...]) -> Box:
    boxes = [s.path.bounds() for s in shapes if s.path]
    box = boxes[0]
    for b in boxes[1:]:
        box = box.union(b)
    return box
