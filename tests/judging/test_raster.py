"""The small picture shows what the scene has: areas, order, letters that are cut out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from generation.drawing.shapes import rectangle
from generation.judging.measure import Sheet
from generation.judging.raster import coverage, picture_of
from tests.judging.scenes import bars, disc, letters, mm, node, scene


def test_coverage_is_exact_for_boxes_and_true_for_discs() -> None:
    box = shapely.box(1.25, 2, 3, 4.5)
    holed = (
        shapely.Point(8, 8).buffer(6, quad_segs=32).difference(shapely.Point(8, 8).buffer(3, quad_segs=32))
    )
    boxes, rings = coverage([box, holed], np.array([0, 1]), 0, 0, 1, 16)
    assert boxes.sum() == pytest.approx(box.area)
    assert boxes[2, 1:4].tolist() == pytest.approx([0.75, 1, 0])
    assert boxes[4, 2] == pytest.approx(0.5)
    assert rings.sum() == pytest.approx(holed.area, rel=0.01)
    assert rings[8, 8] < 1e-6


def test_areas_of_a_layer_lie_together_however_they_are_wound() -> None:
    one, other = shapely.box(0, 0, 4, 4), shapely.box(2, 2, 6, 6).reverse()
    (both,) = coverage([one, other], np.array([0, 0]), 0, 0, 1, 8)
    assert both.sum() == pytest.approx(28)
    assert both.max() == 1


def test_what_is_drawn_later_hides_what_lies_below() -> None:
    field = node(rectangle(mm(10), mm(10), mm(54), mm(54)), "dark", "field", "field")
    seen = picture_of(Sheet(scene([field, disc("pale", r=8)])))
    figure, ground = (seen.seen_PHW[seen.parts.index(p)] for p in ("motif", "field"))
    assert figure.sum() == pytest.approx(np.pi * 64 * (64 / 44) ** 2, rel=0.02)
    assert (figure + ground).max() <= 1.0001
    assert seen.apart_P2[seen.parts.index("motif"), 0] == pytest.approx(0.63, abs=0.02)


def test_letters_cut_out_of_ink_stand_apart_as_painted_ones_do() -> None:
    hole = letters("", left=14)
    box = rectangle(mm(10), mm(46), mm(54), mm(56))
    cut = picture_of(Sheet(scene([disc(), node(box + hole.path.reversed(), "dark", "field", "field"), hole])))
    laid = picture_of(Sheet(scene([disc(), letters(left=14)])))
    for seen in (cut, laid):
        assert seen.apart_P2[seen.parts.index("text:name"), 0] == pytest.approx(0.7, abs=0.03)


def test_a_figure_laid_into_a_hole_of_its_own_shape_is_seen_against_what_surrounds_it() -> None:
    window = bars(17, 12, 1, 30, 0, 20)
    field = node(rectangle(mm(10), mm(5), mm(54), mm(40)) + window.reversed(), "dark", "field", "field")
    seen = picture_of(Sheet(scene([field, node(window, "pale", "hero", "motif"), letters()])))
    assert seen.apart_P2[seen.parts.index("motif"), 0] == pytest.approx(0.63, abs=0.05)


def test_another_name_leaves_the_quiet_picture_nearly_as_it_was() -> None:
    narrow = replace(letters(), path=bars(12, 48, 9, 2, 2.75, 6).rounded())
    one, other = (picture_of(Sheet(scene([disc(), name]))) for name in (letters(), narrow))
    loud = float(np.abs(one.lab_3HW - other.lab_3HW).mean())
    assert loud > 0.005
    assert float(np.abs(one.quiet_3HW - other.quiet_3HW).mean()) < 0.5 * loud
