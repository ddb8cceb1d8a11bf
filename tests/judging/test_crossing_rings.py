"""Hundreds of strokes that cross, wound both ways, are measured in good time and as few of them are."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely

from generation.drawing.path import Path
from generation.drawing.shapes import polygon
from generation.judging import areas
from generation.judging.areas import polygons_of


def strokes(count: int) -> Path:
    """Long thin strokes that cross in a lattice, every other one wound backwards, each a little smaller."""
    rng = np.random.default_rng(7)
    out = []
    for i in range(count):
        x, y = rng.uniform(0, 60_000, 2)
        turn, long = rng.uniform(0, np.pi), 9_000 - 5 * i
        ux, uy = np.cos(turn), np.sin(turn)
        side = [
            (x + s * long * ux / 2 + t * uy * 400, y + s * long * uy / 2 - t * ux * 400)
            for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        stroke = polygon(side)
        out.append(stroke.reversed() if i % 2 else stroke)
    return Path.join(out)


def test_many_crossing_rings_are_the_same_area_as_laid_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    path = strokes(190)
    (nearby,) = polygons_of([path])
    monkeypatch.setattr(areas, "MOST_TURNS", 10_000)
    (one_by_one,) = polygons_of([path])
    assert nearby.is_valid
    assert shapely.symmetric_difference(nearby, one_by_one).area < 1e-6 * one_by_one.area


def test_a_thousand_crossing_rings_come_to_an_end() -> None:
    start = time.process_time()
    (area,) = polygons_of([strokes(1200)])
    assert area.area > 0
    assert time.process_time() - start < 20


def test_fewer_rings_are_laid_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("a small path was measured another way")

    monkeypatch.setattr(areas, "_layered_nearby", never)
    assert polygons_of([strokes(100)])[0].area > 0
