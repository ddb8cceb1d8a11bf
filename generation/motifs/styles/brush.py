"""Brush: strokes of ink along the contours, wide on the shadow side, dry at their ends, over one wash.

What looks torn by chance is read off a hash of the stroke's number and place, so the
same figure always gives the same strokes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from generation.drawing.geometry import difference
from generation.drawing.path import Path, Segment
from generation.drawing.shapes import polygon, smooth
from generation.motifs.figure import Figure, Part
from generation.motifs.styles.plates import meet
from generation.motifs.styles.shape import Shape
from generation.motifs.styles.trace import Body, Run, body_of, clear_of, inner_lines, outlines, visible

WIDE = 48.0
"""A stroke at its fullest."""
THIN = 11.5
ROOM = 22.0
"""A stroke that passes behind ends this far from the part in front."""
BESIDE = 26.0
SLIM = 24.0
"""A contour of this mean width or less is one touch of the brush."""
CORNER = 58.0
"""A turn by so many degrees ends a stroke."""
SLIP = (22.0, 18.0)
"""How far the wash sits off its contour: paper stays white on the light side."""
BAND = 21.0
"""Height of one tongue of wash, where the brush was set down dry."""
FACE = 45.0
"""An inner mark wider than this is a face, not a line, and has a contour in one ink."""
LARGE = 0.22
Array = np.ndarray[Any, np.dtype[Any]]


def render(figure: Figure, one_ink: bool, keyline: bool) -> tuple[Shape, ...]:
    bodies = [body_of(p) for p in figure.parts]
    box = figure.bounds()
    size = box.width * box.height
    strokes: list[Path] = []
    streaks: list[Path] = []
    washes: list[Shape] = []
    for i, body in enumerate(bodies):
        fronts = [b for b in bodies[i + 1 :] if meet(body.box.inset(-ROOM), b.box)]
        if not one_ink and body.wide <= SLIM and body.part.tone in figure.hero:
            # grains and stamens: colour is what they are, and ink no more than their shadow
            path = body.part.path
            washes.append(Shape(path, body.part.tone))
            shadow = difference(path, path.translate(-0.42 * body.wide, -0.34 * body.wide))
            strokes += _touches([body_of(Part(shadow, ""))], fronts) if shadow else ()
            continue
        if not one_ink and body.wide > 0.6 * SLIM:
            washes.append(Shape(_wash(body, i), body.part.tone))
        washes += _part(strokes, streaks, body, fronts, body.area.area > LARGE * size, one_ink)
    # strokes may cross: wound alike they are one under the non-zero rule, without any set operation
    ink = Path.join([*(_wound(s, True) for s in strokes), *(_wound(s, False) for s in streaks)])
    return (*(s for s in washes if s.path), Shape(ink, "ink"))


def _wound(stroke: Path, clockwise: bool) -> Path:
    if stroke.kinds.count("M") > 1:
        return stroke
    return stroke if _clockwise(stroke) == clockwise else stroke.reversed()


def _wash(body: Body, number: int) -> Path:
    """The colour, laid on in one go: off its contour, and in dry tongues where the light falls."""
    k = min(1.0, body.wide / 90)
    moved = body.part.path.translate(SLIP[0] * k, SLIP[1] * k)
    if body.wide < 62 or moved.kinds.count("M") > 1:
        return moved
    return difference(moved, Path.join(_bare(body, number)))


def _bare(body: Body, number: int) -> Iterator[Path]:
    """What the hairs leave bare on the light side: slits of unlike depth, each a few bands below the last."""
    points = np.concatenate(body.part.path.rings(4.0))
    n = max(2, int(body.box.height / BAND))
    deep, high = _chance(number + 71, np.arange(n)), _chance(number + 173, np.arange(n))
    for i in range(n):
        y = body.box.top + (i + 0.5) * body.box.height / n
        near = points[np.abs(points[:, 1] - y) < BAND]
        if not len(near):
            continue
        left, right = float(near[:, 0].min()), float(near[:, 0].max())
        middle = 1 - abs(2 * (i + 0.5) / n - 1)
        depth = (right - left) * (0.05 + 0.34 * float(deep[i]) ** 2 * (0.3 + 0.7 * middle)) + SLIP[0]
        half = BAND * (0.2 + 0.34 * float(high[i]))
        x = left + depth
        yield Path((
            ("M", left - 30, y - half + 6),
            ("C", x - depth * 0.5, y - half * 0.9, x - depth * 0.3, y - half * 0.7, x, y - 5),
            ("C", x - depth * 0.3, y + half * 0.5, x - depth * 0.5, y + half * 0.8, left - 30, y + half + 6),
            ("Z",),
        ))  # fmt: skip


def _part(
    strokes: list[Path], streaks: list[Path], body: Body, fronts: Sequence[Body], large: bool, one_ink: bool
) -> Iterator[Shape]:
    touches: list[Body] = []
    contours = outlines(body.part.path)
    size = min(1.0, 0.42 + body.wide / 260)
    drawn: list[Path] = []
    for contour in contours:
        own = body if len(contours) == 1 else body_of(Part(contour, body.part.tone))
        if own.wide <= SLIM:
            touches.append(own)
        else:
            drawn.append(contour)
    for own in inner_lines(body, False, 18.0, 12.0, 6, 16):
        if own.wide > 20 and body.part.line_tone and not one_ink:
            yield Shape(own.part.path, body.part.line_tone, 0, True)
        elif own.wide > FACE and body.part.line_tone:
            drawn.append(own.part.path)
        else:
            touches.append(own)
    for contour in drawn:
        outwards = -1.0 if _clockwise(contour) else 1.0
        for run in visible(contour, fronts, ROOM, BESIDE, 34.0):
            for points in _strokes(run):
                normal, t, length = _frame(points)
                w = _width(normal * outwards, t, length, WIDE * size)
                strokes.append(_stroke(points, normal, t, w, len(strokes)))
                if size > 0.7 and length > 260:
                    streaks += _streaks(points, normal, t, w, len(strokes))
    if large or (one_ink and body.wide > 60):
        touches += [body_of(Part(mark, "")) for mark in body.part.hatch[:2] if mark]
    strokes += _touches(touches, fronts)


def _clockwise(contour: Path) -> bool:
    ends = [s[-2:] for s in contour.segments if s[0] != "Z"]
    turns = (a[0] * b[1] - b[0] * a[1] for a, b in zip(ends, [*ends[1:], ends[0]], strict=True))
    return float(sum(turns)) > 0


def _touches(own: Sequence[Body], fronts: Sequence[Body]) -> Iterator[Path]:
    """Single touches of the brush: the shapes themselves, clear of what is in front."""
    for body in clear_of(own, fronts, THIN, 0.6 * ROOM, SLIM):
        yield body.part.path


def _strokes(run: Run) -> Iterator[Array]:
    """A run broken where it turns sharply; a closed one without corners begins on the light side."""
    points = run.points
    k = 2
    if run.closed:
        before, after = points - np.roll(points, k, axis=0), np.roll(points, -k, axis=0) - points
    else:
        before, after = np.zeros_like(points), np.zeros_like(points)
        before[k:], after[:-k] = points[k:] - points[:-k], points[k:] - points[:-k]
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn = np.abs(np.degrees(np.arctan2(cross, (before * after).sum(axis=1))))
    corners: list[int] = []
    for i in np.flatnonzero(turn > CORNER).tolist():
        if corners and i - corners[-1] <= 2 * k:
            if turn[i] > turn[corners[-1]]:
                corners[-1] = i
        else:
            corners.append(i)
    if run.closed:
        start = corners[0] if corners else int(np.argmin(points[:, 0] * 0.8 + points[:, 1]))
        points = np.roll(points, -start, axis=0)
        points = np.vstack([points, points[:1]]) if corners else points[: max(4, int(len(points) * 0.965))]
        corners = [c - start for c in corners[1:]]
    ends = [0, *corners, len(points) - 1]
    for a, b in pairwise(ends):
        if b - a >= 3:
            yield points[a : b + 1]


def _frame(points: Array) -> tuple[Array, Array, float]:
    """Unit normals, the share of the way at each point, and the length."""
    step = np.gradient(points, axis=0)
    step /= np.maximum(np.hypot(*step.T), 1e-9)[:, None]
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))
    return np.stack([-step[:, 1], step[:, 0]], axis=1), along / along[-1], float(along[-1])


def _width(normal: Array, t: Array, length: float, wide: float) -> Array:
    """Full on the shadow side, pressed down at the start, lifted at the end. ``normal``: outwards."""
    wide = min(wide, 0.22 * length + THIN)
    heavy = 0.5 + 0.5 * (normal @ np.array([0.58, 0.81]))
    body = THIN + (wide - THIN) * heavy * (0.55 + 0.45 * np.sin(np.pi * np.minimum(1.0, t * 1.15 + 0.08)))
    lead = np.sqrt(np.clip(t * length / (0.5 * wide), 0.05, 1.0))
    tail = np.clip((1 - t) / 0.3, 0.0, 1.0) ** 0.7
    out: Array = body * lead * (0.16 + 0.84 * tail)
    return out


def _chance(seed: int, i: Array) -> Array:
    """0..1 from whole numbers alone."""
    x = (i.astype(np.uint64) * np.uint64(2654435761) + np.uint64(seed * 40503 + 12345)) & np.uint64(
        0xFFFFFFFF
    )
    x ^= x >> np.uint64(15)
    x = (x * np.uint64(2246822519)) & np.uint64(0xFFFFFFFF)
    x ^= x >> np.uint64(13)
    out: Array = (x & np.uint64(0xFFFF)).astype(float) / 65535
    return out


def _stroke(points: Array, normal: Array, t: Array, w: Array, number: int) -> Path:
    """One stroke: its wet edge smooth, its other edge ragged where the brush runs dry."""
    dry = np.clip((t - 0.35) / 0.65, 0.0, 1.0)
    torn = _chance(number, np.arange(len(t)))
    ragged = w / 2 * (1 - (0.1 + 0.62 * dry) * torn**2)
    wet = points[::3] + normal[::3] * (w / 2)[::3, None]
    wet = np.vstack([wet, points[-1:]])
    rough = points - normal * ragged[:, None]
    edge = smooth([(float(x), float(y)) for x, y in wet], closed=False)
    back: list[Segment] = [("L", x, y) for x, y in rough[::-2].tolist()]
    return Path((*edge.segments, *back, ("Z",)))


def _streaks(points: Array, normal: Array, t: Array, w: Array, number: int) -> list[Path]:
    """Slits that the parting hairs leave bare in the second half of a long stroke."""
    out = []
    for k, (low, high, off) in enumerate(((0.5, 0.74, -0.12), (0.62, 0.9, 0.12), (0.68, 0.95, -0.3))):
        shift = 0.08 * float(_chance(number, np.array([k + 991]))[0])
        inside = np.flatnonzero((t > low + shift) & (t < high + shift))[::2]
        if len(inside) < 5:
            continue
        spine = points[inside] - normal[inside] * (w[inside] * off)[:, None]
        half = np.sin(np.pi * np.linspace(0, 1, len(inside)))[:, None] * (0.055 * w[inside])[:, None]
        ring = np.vstack([spine + normal[inside] * half, (spine - normal[inside] * half)[::-1][1:-1]])
        out.append(polygon([(x, y) for x, y in ring.tolist()]))
    return out
