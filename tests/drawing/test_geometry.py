import math

import pytest

from generation.drawing.geometry import area, centroid, difference, inset, intersection, outset, union
from generation.drawing.path import Affine, Path
from generation.drawing.shapes import ellipse, leaf, radial, rectangle, ring, smooth, taper

A = rectangle(0, 0, 100, 100)
B = rectangle(50, 50, 150, 150)


def size(path: Path) -> float:
    return abs(area(path))


def test_set_operations_have_the_right_areas() -> None:
    assert size(union(A, B)) == pytest.approx(17_500, rel=1e-3)
    assert size(intersection(A, B)) == pytest.approx(2_500, rel=1e-3)
    assert size(difference(A, B)) == pytest.approx(7_500, rel=1e-3)
    assert not intersection(A, rectangle(200, 200, 300, 300))
    assert difference(A, Path()) == A


def test_outset_and_inset_move_the_edge() -> None:
    disc = ellipse(0, 0, 100)
    assert outset(disc, 10).bounds().width == pytest.approx(220, abs=0.5)
    assert inset(disc, 10).bounds().width == pytest.approx(180, abs=0.5)
    assert not inset(disc, 120)


def test_holes_stay_holes() -> None:
    band = ring(0, 0, 100, 60)
    assert size(band) == pytest.approx(math.pi * (100**2 - 60**2), rel=5e-3)
    assert size(difference(band, rectangle(-10, -200, 10, 200))) < size(band)


def test_curves_that_nearly_coincide_are_still_united() -> None:
    """Where skia loses pieces: the same blob, nudged by less than its precision."""
    blob = radial(lambda a: 300 + 20 * math.cos(math.radians(5 * a)), 24)
    for k in range(1, 12):
        other = blob.transform(Affine.translate(k * 0.003, -k * 0.002))
        assert size(union(blob, other)) == pytest.approx(size(blob), rel=0.02)
        assert size(intersection(blob, other)) == pytest.approx(size(blob), rel=0.02)


def test_bounds_are_those_of_the_curve_not_of_its_handles() -> None:
    assert ellipse(5, 7, 10, 20).bounds().width == pytest.approx(20)
    assert centroid(ellipse(5, 7, 10, 20)) == pytest.approx((5, 7), abs=0.1)


def test_reversed_turns_the_winding_and_nothing_else() -> None:
    shape = leaf((0, 0), (100, 0), 40, 0.1)
    assert area(shape.reversed()) == pytest.approx(-area(shape), rel=1e-6)
    assert shape.reversed().bounds().height == pytest.approx(shape.bounds().height)


def test_affine_maps_compose_in_order() -> None:
    m = Affine.translate(10, 0).then(Affine.rotate(90))
    assert m.apply(0, 0) == pytest.approx((0, 10))


def test_svg_numbers_keep_their_zeros() -> None:
    path = Path((("M", 1000.0, -0.0), ("L", 120.0, 10.5), ("Z",)))
    assert path.to_svg(1, 0) == "M1000 0L120 10Z"
    assert path.to_svg(1000, 3) == "M1 0L0.12 0.011Z" or path.to_svg(1000, 3) == "M1 0L0.12 0.01Z"


def test_a_taper_ends_in_points() -> None:
    stroke = taper([(0, 0), (50, 10), (100, 0)], 20)
    assert stroke.bounds().left == pytest.approx(0, abs=0.5)
    assert 8 < stroke.bounds().height < 32


def test_smooth_passes_through_its_points() -> None:
    points = [(0.0, 0.0), (100.0, 20.0), (120.0, 130.0), (-20.0, 90.0)]
    ends = [s[-2:] for s in smooth(points).segments if s[0] != "Z"]
    assert ends == [*points, points[0]]


def test_what_is_cut_away_never_comes_back() -> None:
    """skia gave back a piece of the knife here: a thread that a grain all but touches."""
    from generation.drawing.boolean import _lies_within, _room, to_skia

    thread, grain = rectangle(0, 0, 10, 100), ellipse(60, 50, 20)
    import pathops

    steps = [(to_skia(thread), pathops.PathOp.UNION), (to_skia(grain), pathops.PathOp.DIFFERENCE)]
    assert _lies_within(to_skia(thread), _room(steps))
    assert not _lies_within(to_skia(grain), _room(steps))
    assert size(difference(thread, grain)) == pytest.approx(1000, rel=1e-3)
