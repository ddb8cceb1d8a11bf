"""Shield, arch, badge, wreath and plaque: in every variant, frame, script and press all keeps apart."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.kit import compose
from generation.composing.mark import compose_mark
from generation.composing.staging import Rim, half_width, largest_box, rim_of
from generation.drawing.path import Box
from generation.drawing.scene import Scene
from generation.drawing.shapes import ellipse, polygon, rectangle
from generation.drawing.type.setting import DoesNotFit
from generation.judging.mark import judge_mark
from generation.judging.measure import Sheet
from generation.language.grammar import FRAMES_OF
from generation.language.program import Ornament, Program, TextRef
from generation.motifs.ornaments import garland
from generation.motifs.styles.shape import Shape
from tests.composing.designs import APPLE, ENCLOSED, PRODUCT, design

NAMES = (
    ("Li", "en"),
    ("Orchard Hill", "en"),
    ("The Old Mill Valley Growers Cooperative", "en"),
    ("富平柿子", "zh-Hans"),
    ("हिमालय शहद", "hi"),
)


def codes(scene: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(scene, process).failures}


def drawn(lockup: str, variant: str, name: str, language: str, ground: str = "cream") -> Scene:
    brief = Brief("apples", brand=name, language=language)
    return compose_mark(
        design(lockup, line=TextRef("phrase", "family_farm"), variant=variant, ground=ground), brief
    )


def box_of(scene: Scene, part: str) -> tuple[float, float, float, float]:
    return Sheet(scene).whole(part).bounds  # type: ignore[no-any-return]


@pytest.mark.parametrize("lockup", ENCLOSED)
@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_short_and_long_names_of_any_script_pass(lockup: str, variant: str) -> None:
    for i, (name, language) in enumerate(NAMES):
        scene = drawn(lockup, variant, name, language, ground=("cream", "deep")[i % 2])
        assert not codes(scene), (name, codes(scene))


@pytest.mark.parametrize("lockup", ENCLOSED)
def test_variants_differ(lockup: str) -> None:
    shapes = set()
    for variant in "abc":
        scene = drawn(lockup, variant, "Orchard Hill", "en")
        left, top, right, bottom = Sheet(scene).bounds()
        name, field = box_of(scene, "text:name"), Sheet(scene).whole("field")
        shapes.add(
            (
                round((right - left) / (bottom - top), 1),
                round((name[1] - top) / (bottom - top), 1),
                round(field.area / (right - left) / (bottom - top), 1),
            )
        )
    assert len(shapes) == 3


@pytest.mark.parametrize(("lockup", "frame"), [(x, f) for x in ENCLOSED for f in FRAMES_OF[x]])
def test_no_letter_and_no_picture_touches_a_frame(lockup: str, frame: str) -> None:
    for variant in "abc":
        program = replace(design(lockup, "linocut", "honey", line=PRODUCT, variant=variant), frame=frame)
        assert "collision" not in codes(compose_mark(program, APPLE)), variant


@pytest.mark.parametrize("lockup", ENCLOSED)
@pytest.mark.parametrize("process", ["stamp", "thermal", "woven-sack"])
def test_one_ink_prints_on_a_coarse_press(lockup: str, process: str) -> None:
    for variant in "abc":
        program = design(lockup, "stamp", line=PRODUCT, variant=variant, inks="one")
        scene = compose_mark(program, Brief("apples", brand="Kilele", language="en", process=process))
        assert not codes(scene, process) & {"letter_size", "letter_height", "collision", "figure_ground"}


@pytest.mark.parametrize("lockup", ["shield", "arch", "badge", "plaque"])
def test_the_picture_stands_in_the_middle(lockup: str) -> None:
    scene = compose_mark(design(lockup, variant="a"), APPLE)
    left, _, right, _ = Sheet(scene).bounds()
    motif = box_of(scene, "motif")
    assert abs((motif[0] + motif[2]) - (left + right)) < 0.02 * (right - left)


@pytest.mark.parametrize("lockup", ENCLOSED)
def test_a_name_that_can_not_be_set_is_named(lockup: str) -> None:
    brief = Brief("x", brand="Donaudampfschifffahrt" * 6, language="en", process="stamp")
    program: Program = design(lockup, variant="a", inks="one", case="upper")
    with pytest.raises(DoesNotFit, match=r"(?i)donau"):
        compose_mark(program, brief)


def test_letters_cut_out_of_a_ribbon_stand_in_ink_where_they_would_fill_in() -> None:
    for process, in_ink in (("digital-label", False), ("woven-sack", True)):
        brief = Brief("apples", brand="Kilele", language="en", process=process)
        scene = compose_mark(design("badge", inks="one"), brief)
        (name,) = (m.node for m in Sheet(scene).nodes if m.part == "text:name")
        assert bool(name.fill) is in_ink


@pytest.mark.parametrize("lockup", ENCLOSED)
@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_a_long_name_still_has_its_rubber_stamp(lockup: str, variant: str) -> None:
    brief = Brief("honey", brand="Apicultura Hermanos Fernández", language="es")
    program = design(lockup, "stamp", "honey", line=TextRef("phrase", "small_batch"), variant=variant)
    assert compose(program, brief, "stamp").width_um <= 40_000


# -- rooms ----------------------------------------------------------------------------------


def test_half_the_width_of_an_outline() -> None:
    half = half_width(ellipse(0, 0, 10_000))
    assert half(0) == pytest.approx(10_000, rel=0.01)
    assert half(6_000) == pytest.approx(8_000, rel=0.02)
    assert half(12_000) == half(-12_000) == 0


def test_a_round_picture_gets_larger_in_a_disc_than_a_square_one() -> None:
    def half(y: float) -> float:
        return math.sqrt(max(0.0, 10_000 - y * y))

    disc = rim_of((Shape(ellipse(0, 0, 5), "ink"),))
    square = rim_of((Shape(rectangle(-5, -5, 5, 5), "ink"),))
    assert largest_box(disc, half, -100, 100).width > 1.25 * largest_box(square, half, -100, 100).width


def test_a_standing_picture_stands() -> None:
    rim = Rim(((-1.0, 1.0), (1.0, 1.0), (0.0, -1.0)), 1.0)
    box = largest_box(rim, lambda y: 50.0, -100, 80, 0.9, standing=True)
    assert box.bottom == pytest.approx(80) and box.width == pytest.approx(90, rel=0.02)


def test_half_width_of_a_shape_with_a_tip() -> None:
    half = half_width(polygon([(-10, 0), (10, 0), (0, 20)]))
    assert half(10) == pytest.approx(5, abs=0.1)


@pytest.mark.parametrize("kind", garland.KINDS)
def test_a_garland_leaves_its_middle_free(kind: str) -> None:
    shapes = garland.draw(kind, 300.0, 250.0, 70.0)
    free = garland.inner(kind, 300.0, 70.0)
    for shape in shapes:
        for x, y in (p for ring in shape.path.flatten(2) for p in ring):
            assert free - 4 < (x * x + y * y) ** 0.5 < garland.outer(kind, 300.0, 70.0) + 4


def test_branches_are_olive_unless_a_wreath_says_otherwise() -> None:
    plain = compose_mark(design("wreath"), APPLE)
    laurel = compose_mark(design("wreath", ornaments=(Ornament("wreath", 60, 32),)), APPLE)
    count = [sum(n.part.startswith("ornament:wreath") for n in Sheet(s).painted) for s in (plain, laurel)]
    assert count[0] > count[1]


def test_an_empty_room_gives_an_empty_box() -> None:
    box = largest_box(Rim(((1.0, 0.0), (-1.0, 0.0)), 1.0), lambda y: -1.0, 0, 100)
    assert box.width < 1 and isinstance(box, Box)
