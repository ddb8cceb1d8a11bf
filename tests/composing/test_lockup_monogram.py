"""Monogram: the initial is read, the product stands beside it, and nothing touches."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.mark import compose_mark
from generation.drawing.scene import Scene
from generation.judging.mark import judge_mark
from generation.judging.measure import Measured, Sheet
from generation.language.grammar import FRAMES_OF, ORNAMENTS_OF
from generation.language.program import Ornament, TextRef
from tests.composing.designs import PRODUCT, design

NAMES = (
    ("L", "en"),
    ("Orchard Hill", "en"),
    ("The Old Mill Valley Growers Cooperative Of Upper Hill", "en"),
    ("Wolframberghofgarten", "en"),
    ("富平柿子", "zh-Hans"),
    ("हिमालय शहद", "hi"),
    ("সোনার বাগান", "bn"),
    ("مزرعة النخيل", "ar"),
    ("เชียงใหม่", "th"),
)
ORCHARD = Brief("apples", brand="Orchard Hill", language="en")


def codes(scene: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(scene, process).failures}


def drawn(variant: str, name: str = "Orchard Hill", language: str = "en", **changes: object) -> Scene:
    program = design("monogram", line=TextRef("phrase", "family_farm"), variant=variant)
    brief = Brief("apples", brand=name, language=language)
    return compose_mark(replace(program, **changes), brief)  # type: ignore[arg-type]


def texts(scene: Scene) -> dict[str, Measured]:
    return {m.part.removeprefix("text:"): m for m in Sheet(scene).nodes if m.part.startswith("text:")}


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_names_of_any_script_and_length_pass(variant: str) -> None:
    for name, language in NAMES:
        assert not codes(drawn(variant, name, language)), name


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_the_initial_is_the_heart_and_the_name_is_small(variant: str) -> None:
    found = texts(drawn(variant))
    name = found.pop("name")
    found.pop("line")
    assert found
    for m in found.values():
        assert m.node.meaning.text and name.node.meaning.text
        assert m.node.meaning.text.cap_height_um > 3 * name.node.meaning.text.cap_height_um
        assert m.area.bounds[3] < name.area.bounds[1]


def test_how_many_letters() -> None:
    said = {}
    for variant in "abc":
        meanings = [m.node.meaning.text for m in texts(drawn(variant)).values()]
        said[variant] = [t.string for t in meanings if t]
    assert said["a"][0] == "O" and said["b"][0] == "OH" and said["c"][:2] == ["O", "H"]


def test_the_product_stands_between_two_initials() -> None:
    scene = drawn("c")
    left, right = (texts(scene)[k].area.bounds for k in ("initial1", "initial2"))
    motif = Sheet(scene).whole("motif").bounds
    assert left[2] < motif[0] and motif[2] < right[0]


def test_arabic_begins_on_the_right() -> None:
    scene = drawn("c", "مزرعة", "ar")
    assert Sheet(scene).whole("motif").bounds[2] < texts(scene)["initial"].area.bounds[0]


def test_the_product_reaches_past_the_tile() -> None:
    scene = drawn("b")
    sheet = Sheet(scene)
    motif, tile = sheet.whole("motif"), sheet.whole("field")
    assert motif.bounds[1] < tile.bounds[1] < motif.bounds[3]
    assert motif.distance(tile) > 0


@pytest.mark.parametrize("variant", ["a", "b", "c"])
@pytest.mark.parametrize("ornament", ORNAMENTS_OF["monogram"])
@pytest.mark.parametrize("inks", ["full", "one"])
def test_every_ornament_is_drawn(variant: str, ornament: str, inks: str) -> None:
    palette = replace(design("monogram").palette, inks=inks)
    scene = drawn(variant, ornaments=(Ornament(ornament, 32, 32),), palette=palette)
    assert f"ornament:{ornament}" in set(Sheet(scene).parts())
    assert not codes(scene)


@pytest.mark.parametrize("variant", ["a", "b", "c"])
@pytest.mark.parametrize("frame", FRAMES_OF["monogram"])
def test_every_frame_is_drawn_and_kept_free(variant: str, frame: str) -> None:
    scene = drawn(variant, frame=frame)
    assert ("frame" in set(Sheet(scene).parts())) == (frame != "none")
    assert not codes(scene)


@pytest.mark.parametrize("variant", ["a", "b", "c"])
@pytest.mark.parametrize("style", ["flat", "linocut", "stamp", "line", "geometric", "brush"])
def test_styles_on_dark_and_in_one_ink(variant: str, style: str) -> None:
    program = design("monogram", style, variant=variant, line=PRODUCT, ground="deep")
    assert not codes(compose_mark(program, ORCHARD))
    assert not codes(compose_mark(program, ORCHARD, form="one"))


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_a_rubber_stamp_prints(variant: str) -> None:
    program = design("monogram", "stamp", variant=variant, line=PRODUCT, inks="one")
    scene = compose_mark(program, replace(ORCHARD, process="stamp"))
    assert not codes(scene, "stamp")
