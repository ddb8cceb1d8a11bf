"""Each part of the score prefers the better of two marks made by hand; the total follows its parts."""

from __future__ import annotations

import pytest

from generation.drawing.scene import PathNode, Scene
from generation.drawing.shapes import ellipse, rectangle
from generation.judging.measure import Sheet
from generation.judging.score import WEIGHTS, Score, score, with_recognised
from tests.judging.scenes import bars, disc, letters, mm, node, scene


def scored(nodes: list[PathNode]) -> Score:
    return score(Sheet(scene(nodes)))


def line(size: float, top: float = 57) -> PathNode:
    return letters(size=size, top=top, part="text:line")


SOUND = [disc(), letters()]
WORSE: dict[str, tuple[list[PathNode], list[PathNode]]] = {
    "balance": (SOUND, [disc(x=48), letters()]),
    "crowding": ([*SOUND, line(3, top=58)], [*SOUND, line(3, top=54.6)]),
    "hierarchy": ([disc(), letters(), line(3)], [disc(), letters(), line(8)]),
    "small": (SOUND, [node(bars(17, 12, 30, 0.5, 0.5, 30), "dark", "hero", "motif"), letters()]),
    "contrast": (SOUND, [disc(), letters("second")]),
}


@pytest.mark.parametrize("name", WORSE)
def test_the_spoiled_mark_scores_lower(name: str) -> None:
    better, worse = (scored(nodes) for nodes in WORSE[name])
    assert worse.part(name).value < better.part(name).value - 0.1
    assert worse.total < better.total


def test_a_name_that_is_far_too_small_beside_its_picture() -> None:
    tiny = [disc(), letters(size=1.6)]
    assert scored(tiny).part("hierarchy").value < scored(SOUND).part("hierarchy").value - 0.1


def test_a_mark_full_of_ink_is_crowded() -> None:
    full = node(rectangle(mm(12), mm(8), mm(52), mm(46)), "dark", "hero", "motif")
    assert scored([full, letters()]).part("crowding").value < 0.6 < scored(SOUND).part("crowding").value


def test_every_part_explains_itself_with_its_number() -> None:
    made = scored([*SOUND, line(3)])
    assert {p.name for p in made.parts} == set(WEIGHTS) - {"recognised"}
    for part in made.parts:
        assert 0 <= part.value <= 1
        assert part.sentence.endswith(".") and any(c.isdigit() for c in part.sentence)
    shown = made.to_json()
    assert shown["total"] == pytest.approx(made.total, abs=1e-4)
    assert set(shown["parts"]["small"]) == {"value", "measured", "weight", "why"}


def test_the_total_lies_within_its_parts_and_weights_make_one() -> None:
    made = scored(SOUND)
    values = [p.value for p in made.parts]
    assert max(min(values), 0.05) <= made.total <= max(values)
    assert sum(WEIGHTS.values()) == pytest.approx(1)


def test_a_learned_eye_that_sees_the_product_raises_the_total_and_one_that_does_not_lowers_it() -> None:
    plain = scored(SOUND)
    sure, lost = with_recognised(plain, 1.0), with_recognised(plain, 0.0)
    assert lost.total < plain.total <= sure.total
    assert score(Sheet(scene(SOUND)), recognised=0.0).total == lost.total
    assert with_recognised(lost, 1.0).total == sure.total


def test_the_size_of_the_sheet_changes_nothing() -> None:
    small, large = ([PathNode(n.path.scale(k).rounded(), n.meaning, n.fill) for n in SOUND] for k in (1, 3))
    one = score(Sheet(scene(small)))
    other = score(Sheet(Scene(192_000, 198_000, scene(SOUND).inks, tuple(large))))
    for name in ("balance", "crowding", "small", "contrast"):
        assert one.part(name).value == pytest.approx(other.part(name).value, abs=0.02)


def test_a_mark_without_a_picture_and_one_without_letters_have_scores() -> None:
    bare = node(ellipse(mm(32), mm(27), mm(15)), "dark", "field", "field")
    assert 0 < scored([letters()]).total < 1
    assert 0 < scored([disc()]).total < 1
    assert 0 < scored([bare]).total < 1
