"""The figure alone, as a learned eye is shown it."""

from __future__ import annotations

import numpy as np

from generation.drawing.scene import PathNode
from generation.drawing.shapes import ellipse, rectangle
from generation.judging.look import PX, look_of
from generation.judging.measure import Sheet
from generation.judging.raster import picture_of
from tests.judging.scenes import disc, frame, letters, mm, node, scene


def look(nodes: list[PathNode]) -> np.ndarray | None:
    sheet = Sheet(scene(nodes))
    return look_of(sheet, picture_of(sheet))


def test_the_figure_fills_the_square_but_a_pixel() -> None:
    seen = look([disc(x=20, y=20, r=6), letters()])
    assert seen is not None
    assert seen.shape == (3, PX, PX)
    darker = -seen[0]
    assert darker[PX // 2, 1] > 0.5
    assert darker[PX // 2, PX - 2] > 0.5
    edge = np.abs(np.concatenate([seen[:, 0], seen[:, :, -1]]))
    assert edge.max() < 1e-5


def test_letters_and_frames_and_place_change_nothing() -> None:
    alone, among = look([disc(), letters()]), look([disc(x=30, r=10), letters(top=50), frame()])
    assert alone is not None
    assert among is not None
    assert np.abs(alone - among).max() < 0.05


def test_the_ground_is_what_the_figure_stands_on() -> None:
    field = node(ellipse(mm(32), mm(27), mm(22)), "dark", "field", "field")
    pale = look([field, disc("pale"), letters()])
    dark = look([disc("dark"), letters()])
    assert pale is not None
    assert dark is not None
    middle = PX // 2
    assert pale[0, middle, middle] > 0.5
    assert dark[0, middle, middle] < -0.5


def test_what_has_the_colour_of_its_ground_is_not_seen() -> None:
    field = node(rectangle(mm(5), mm(5), mm(60), mm(50)), "dark", "field", "field")
    vanished = look([field, disc("dark"), letters(top=54)])
    assert vanished is not None
    assert np.abs(vanished).max() < 0.01


def test_a_mark_without_a_figure() -> None:
    assert look([letters()]) is None
