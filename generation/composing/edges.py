"""Which tones of a picture meet what lies behind it: its silhouette, followed at even steps.

All in the 1000-unit square about (0, 0). Shape suffixes: P points, S segments.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from generation.drawing.path import Path
from generation.motifs.styles.shape import Shape

STEPS = 56
"""Points on an outline as long as three widths of the picture; longer outlines have more."""
NEAR, DEEP = 6.0, 26.0
"""How far inside the outline a tone is looked up: at the very edge, and behind a contour."""
_TOLERANCE = 4.0
Array = np.ndarray[Any, np.dtype[Any]]
Tone = tuple[str, int]


@dataclass(frozen=True)
class Edge:
    """One step along the silhouette: ``y`` of the point, and the tones (with level) seen there."""

    y: float
    tones: tuple[Tone, ...]


def edges(shapes: tuple[Shape, ...], outline: Path, beyond: float) -> tuple[Edge, ...]:
    """``outline``: the silhouette; ``beyond``: how far the shapes reach past it (a contour)."""
    points, inward = _followed(outline)
    if not len(points):
        return ()
    looked = np.concatenate([points + inward * (depth - beyond) for depth in (NEAR, DEEP)])
    on_top = _on_top(shapes, looked)
    found = []
    for (_, y), a, b in zip(points.tolist(), on_top[: len(points)], on_top[len(points) :], strict=True):
        tones = tuple(t for t in dict.fromkeys((a, b)) if t is not None)
        if a is not None:
            found.append(Edge(y, tones))
    return tuple(found)


def _followed(outline: Path) -> tuple[Array, Array]:
    """Points at even steps along the outer contours, and the direction inwards at each."""
    rings = [r for r in outline.rings(_TOLERANCE) if len(r) > 2]
    turns = [_turn(r) for r in rings]
    if not rings:
        return np.zeros((0, 2)), np.zeros((0, 2))
    outer = math.copysign(1.0, max(turns, key=abs))
    points: list[Array] = []
    inward: list[Array] = []
    for ring, turn in zip(rings, turns, strict=True):
        if turn * outer <= 0:
            continue
        p = np.concatenate([ring, ring[:1]])
        step = np.diff(p, axis=0)
        length = np.hypot(*step.T)
        along = np.concatenate([[0.0], np.cumsum(length)])
        count = max(6, int(STEPS * along[-1] / 3000))
        at = (np.arange(count) + 0.5) / count * along[-1]
        i = np.clip(np.searchsorted(along, at, side="right") - 1, 0, len(step) - 1)
        unit = step[i] / np.maximum(length[i], 1e-9)[:, None]
        points.append(p[i] + unit * (at - along[i])[:, None])
        inward.append(np.stack([-unit[:, 1], unit[:, 0]], axis=1) * outer)
    return np.concatenate(points), np.concatenate(inward)


def _turn(ring: Array) -> float:
    """Twice the signed area, positive for clockwise on the page."""
    x, y = ring.T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())


def _on_top(shapes: tuple[Shape, ...], points: Array) -> list[Tone | None]:
    """The tone of the last shape that holds each point (non-zero rule); None where there is none."""
    out: list[Tone | None] = [None] * len(points)
    x, y = points.T
    for shape in shapes:
        box = shape.path.bounds()
        near = np.flatnonzero((x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom))
        if len(near):
            for i in near[_winding(shape.path, points[near]) != 0].tolist():
                out[i] = (shape.tone, shape.level)
    return out


def _winding(path: Path, points: Array) -> Array:
    """How often a path goes round each point."""
    rings = path.rings(_TOLERANCE)
    x0, y0 = np.concatenate(rings).T
    x1, y1 = np.concatenate([part for ring in rings for part in (ring[1:], ring[:1])]).T
    x, y = points.T[:, :, None]
    side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
    up = (y0 <= y) & (y1 > y) & (side > 0)
    down = (y0 > y) & (y1 <= y) & (side < 0)
    turns: Array = up.sum(axis=1) - down.sum(axis=1)
    return turns
