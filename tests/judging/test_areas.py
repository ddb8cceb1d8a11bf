"""Paths as areas: the non-zero rule, whatever way contours turn."""

from __future__ import annotations

import math

import pytest

from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, rectangle
from generation.judging.areas import polygons_of
from generation.judging.measure import narrow_share, thin_share

BIG, SMALL, TINY = (ellipse(0, 0, r) for r in (10_000, 6_000, 2_000))
UNIT = math.pi * 1e6


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        (BIG, 100),
        (BIG + SMALL.reversed(), 64),
        (BIG + SMALL, 100),
        (BIG + SMALL.reversed() + TINY, 68),
        (BIG + SMALL + TINY.reversed(), 100),
        (BIG + SMALL.translate(30_000, 0), 136),
        (BIG + SMALL.translate(30_000, 0).reversed(), 136),
        (SMALL.translate(30_000, 0).reversed() + BIG + TINY.reversed(), 132),
        (Path(), 0),
        (Path((("M", 0, 0), ("L", 5, 5), ("Z",))), 0),
    ],
)
def test_area(path: Path, wanted: float) -> None:
    (area,) = polygons_of([path])
    assert area.is_valid
    assert area.area / UNIT == pytest.approx(wanted, rel=0.01, abs=1e-9)


def test_contours_that_cross() -> None:
    (laid,) = polygons_of([rectangle(0, 0, 4000, 4000) + rectangle(2000, 0, 6000, 4000)])
    assert laid.area == pytest.approx(24e6, rel=1e-6)
    (cut,) = polygons_of([rectangle(0, 0, 4000, 4000) + rectangle(2000, 1000, 4000, 2000).reversed()])
    assert cut.area == pytest.approx(14e6, rel=1e-6)


def test_many_paths_keep_their_order() -> None:
    areas = polygons_of([SMALL, Path(), BIG])
    assert [round(a.area / UNIT) for a in areas] == [36, 0, 100]


def test_thin_and_narrow() -> None:
    hair, slab = rectangle(0, 0, 20_000, 100), rectangle(0, 5000, 20_000, 10_000)
    thin, thick, both = polygons_of([hair, slab, hair + slab])
    assert thin_share(thin, 200) == pytest.approx(1.0)
    assert thin_share(thick, 200) < 0.01
    assert thin_share(both, 200) == pytest.approx(100 / 5100, abs=0.005)
    comb = Path.join(rectangle(x, 0, x + 900, 5000) for x in range(0, 10_000, 1000))
    (comb_area,) = polygons_of([comb])
    assert narrow_share(comb_area, 200) == pytest.approx(0.1, abs=0.01)
    assert narrow_share(comb_area, 50) < 0.001


def test_an_upper_bound_is_enough_where_little_is_thin() -> None:
    (area,) = polygons_of([rectangle(0, 0, 20_000, 100) + rectangle(0, 5000, 20_000, 10_000)])
    exact = thin_share(area, 200)
    assert exact <= thin_share(area, 200, care=0.16) <= 0.16
    assert thin_share(area, 200, care=0.001) == exact
