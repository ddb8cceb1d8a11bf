"""Every check of a mark passes one scene made by hand and fails another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import PROCESSES
from generation.drawing.scene import PathNode, Scene
from generation.drawing.shapes import ellipse, rectangle
from generation.judging.mark import judge_mark
from generation.judging.processes import PROCESSES as PROFILES
from tests.judging.scenes import bars, disc, frame, letters, mm, node, scene


def codes(of: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(of, process).failures}


def test_a_sound_mark_passes_every_check() -> None:
    verdict = judge_mark(scene([disc(), letters()]), "digital-label")
    assert verdict.passed and verdict.messages() == ()


SPOILED = {
    "text_contrast": [disc(), letters("pale")],
    "figure_ground": [disc("pale"), letters()],
    "collision": [disc(), letters(top=41.9)],
    "letter_size": [disc(), letters(size=1.2)],
    "letter_height": [disc(), letters(capital=1.2)],
    "thin_stroke": [node(bars(17, 12, 12, 0.06, 2.6, 30), "dark", "hero", "motif"), letters()],
    "narrow_gap": [node(bars(17, 12, 46, 0.6, 0.06, 30), "dark", "hero", "motif"), letters()],
}


@pytest.mark.parametrize("code", SPOILED)
def test_one_fault_one_failure(code: str) -> None:
    verdict = judge_mark(scene(SPOILED[code]), "digital-label")
    assert code in {f.code for f in verdict.failures}
    failure = next(f for f in verdict.failures if f.code == code)
    assert failure.message and failure.part in failure.message


def test_letters_on_ink_are_read_against_that_ink() -> None:
    field = node(rectangle(mm(10), mm(46), mm(54), mm(56)), "dark", "field", "field")
    assert codes(scene([disc(), field, letters("pale")], width=68, height=70, dx=2)) == set()
    assert "text_contrast" in codes(scene([disc(), field, letters("second")]))


def test_letters_cut_out_of_ink_are_read_against_that_ink() -> None:
    hole = letters("")
    box = rectangle(mm(10), mm(46), mm(54), mm(56))
    solid = node(box + hole.path.reversed(), "dark", "field", "field")
    pale = replace(solid, fill="pale")
    assert "text_contrast" not in codes(scene([disc(), solid, hole]))
    assert "text_contrast" in codes(scene([disc(), pale, hole]))


def test_a_motif_on_a_field_of_its_own_lightness_vanishes() -> None:
    field = node(ellipse(mm(32), mm(27), mm(17)), "second", "field", "field")
    pale = node(ellipse(mm(32), mm(27), mm(17)), "pale", "field", "field")
    assert "figure_ground" in codes(scene([field, disc(r=12), letters()]))
    assert "figure_ground" not in codes(scene([pale, disc(r=12), letters()]))


def test_a_contour_makes_a_pale_motif_stand_out() -> None:
    inner = node(ellipse(mm(32), mm(27), mm(14.8)), "pale", "hero", "motif")
    assert "figure_ground" not in codes(scene([disc(), inner, letters()]))


def test_a_motif_left_out_of_solid_ink_has_that_inks_contrast() -> None:
    hole = disc("", r=12)
    ground = ellipse(mm(32), mm(27), mm(15))
    cut = ground + hole.path.reversed()
    assert "figure_ground" not in codes(scene([node(cut, "dark", "field", "field"), hole, letters()]))
    assert "figure_ground" in codes(scene([node(cut, "pale", "field", "field"), hole, letters()]))


def test_two_texts_keep_apart() -> None:
    other = letters(top=56, part="text:line")
    near = letters(top=54.2, part="text:line")
    assert "collision" not in codes(scene([disc(), letters(), other], height=80))
    assert "collision" in codes(scene([disc(), letters(), near], height=80))


def test_letters_stay_on_their_seal() -> None:
    small = node(rectangle(mm(14), mm(46), mm(50), mm(56)), "dark", "seal", "seal")
    large = node(rectangle(mm(8), mm(46), mm(56), mm(56)), "dark", "seal", "seal")
    assert "collision" in codes(scene([disc(), small, letters("pale")]))
    assert "collision" not in codes(scene([disc(), large, letters("pale")], width=80, dx=8))


def test_frame_and_motif_keep_apart() -> None:
    inside = [frame(), disc(), letters(left=12)]
    across = [frame(inner=13, outer=14, y=27), disc(), letters()]
    assert codes(scene(inside, width=100, height=100, dx=18, dy=18)) == set()
    assert "collision" in codes(scene(across))


def test_plates_by_process() -> None:
    two = scene([disc("second"), letters()])
    assert "plates" not in codes(two, "digital-label")
    assert "plates" in codes(two, "stamp")
    assert "plates" not in codes(scene([disc(), letters()]), "stamp")


def test_hues() -> None:
    def dots(count: int) -> list[PathNode]:
        return [disc(f"hue{i}", x=32, y=15 + 6 * i, r=2.5) for i in range(count)]

    assert "hues" not in codes(scene([*dots(4), letters()]))
    assert "hues" in codes(scene([*dots(5), letters()]))


def test_clear_space() -> None:
    assert "clear_space" in codes(scene([disc(), letters()], dx=-6))
    assert "clear_space" in codes(scene([disc(), letters()], height=58))


def test_coarse_processes_ask_for_more() -> None:
    """The same strokes print on a label and fill in on a corrugated box."""
    hatch = node(bars(17, 12, 15, 1.0, 0.12, 30), "dark", "hero", "motif")
    assert "narrow_gap" not in codes(scene([hatch, letters()]), "digital-label")
    assert "narrow_gap" in codes(scene([hatch, letters()]), "flexo-corrugated")


def test_every_process_of_a_brief_has_a_profile() -> None:
    assert set(PROFILES) == set(PROCESSES)


def test_reversed_letters_must_be_larger() -> None:
    field = node(rectangle(mm(10), mm(46), mm(54), mm(56)), "dark", "field", "field")
    size = 2.0  # mm: 5.6 pt where 45 mm stand for 44 mm: enough for ink on paper, too small reversed out
    assert "letter_size" not in codes(scene([disc(), letters(size=size)]))
    assert "letter_size" in codes(scene([disc(), field, letters("pale", size=size)]))


def test_letters_alone_have_no_figure() -> None:
    assert codes(scene([letters()])) == {"figure_ground"}
