"""Every scene of a kit, for a design of every lock-up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.composing.kit import SCENES, STAMP_UM, KitOptions, compose, compose_kit, ink_box
from generation.drawing.colour import Oklch, contrast, from_hex
from generation.drawing.colour_names import NAMES, colour_name
from generation.drawing.scene import PathNode, Scene
from generation.judging.mark import TEXT_CONTRAST
from generation.judging.measure import Measured, Sheet
from tests.composing.designs import SPREAD


def painted_with(scene: Scene) -> set[str]:
    return {n.fill for n in scene.walk() if isinstance(n, PathNode) and isinstance(n.fill, str)}


def texts(sheet: Sheet) -> list[Measured]:
    return [m for m in sheet.nodes if m.node.meaning.text is not None]


@pytest.mark.parametrize("lockup", SPREAD)
def test_every_item_is_drawn(lockup: str) -> None:
    kit = compose_kit(*SPREAD[lockup])
    assert tuple(kit) == SCENES
    for item, scene in kit.items():
        assert scene.width_um > 0 and scene.height_um > 0, item
        roles = {n.meaning.role for n in scene.walk()}
        assert "hero" in roles and {"text", "seal"} & roles, item
        box = ink_box(scene)
        assert box.left >= -scene.bleed_um - 1 and box.right <= scene.width_um + scene.bleed_um + 1, item
        assert box.top >= -scene.bleed_um - 1 and box.bottom <= scene.height_um + scene.bleed_um + 1, item


@pytest.mark.parametrize("lockup", SPREAD)
@pytest.mark.parametrize("item", ["logo-one-ink", "stamp"])
def test_a_one_ink_form_has_one_plate(lockup: str, item: str) -> None:
    (ink,) = painted_with(compose(*SPREAD[lockup], item))
    assert ink.startswith("Main ") and ink.removeprefix("Main ") in NAMES


def test_two_inks_on_a_box_are_two_plates() -> None:
    program, brief = SPREAD["stacked"]
    scene = compose(program, replace(brief, process="flexo-corrugated"), "logo")
    plates = {scene.ink(name).plate for name in painted_with(scene)}
    assert plates == {"Main dark green", "Picture brown"}


@pytest.mark.parametrize("lockup", SPREAD)
@pytest.mark.parametrize("process", ["flexo-corrugated", "kraft-bag", "stamp"])
def test_plates_are_told_apart_by_names_that_any_file_takes(lockup: str, process: str) -> None:
    program, brief = SPREAD[lockup]
    scene = compose(program, replace(brief, process=process), "logo-one-ink")
    plates = {ink.plate for ink in scene.inks}
    assert all(name.isascii() and name.replace(" ", "").isalpha() for name in plates)
    recipes = {ink.plate: ink.cmyk for ink in scene.inks if ink.name == ink.plate}
    assert set(recipes) == plates, "every plate has its full ink"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("#c8342e", "red"),
        ("#f28c28", "orange"),
        ("#f4d03f", "yellow"),
        ("#7a4e2d", "brown"),
        ("#6b6a1f", "olive"),
        ("#4f8f3a", "green"),
        ("#1e4d2b", "dark green"),
        ("#bfe3b4", "light green"),
        ("#1f7a7a", "teal"),
        ("#3f4e8c", "blue"),
        ("#6b3fa0", "purple"),
        ("#e0407b", "pink"),
        ("#111111", "black"),
        ("#8a8a8a", "grey"),
        ("#ffffff", "white"),
        ("#fbf3e3", "cream"),
    ],
)
def test_colours_have_plain_names(code: str, name: str) -> None:
    assert colour_name(from_hex(code)) == name


def test_every_colour_has_one_of_the_names() -> None:
    every = (Oklch(n / 10, c / 20, h) for n in range(11) for c in range(5) for h in range(0, 360, 7))
    assert {colour_name(c) for c in every} <= set(NAMES)


@pytest.mark.parametrize("lockup", SPREAD)
def test_reversed_letters_can_be_read(lockup: str) -> None:
    scene = compose(*SPREAD[lockup], "logo-reversed")
    sheet = Sheet(scene)
    grounds = [m for m in sheet.painted if m.role == "ground"]
    assert len(grounds) == 1
    (ground,) = (sheet.colour(str(m.node.fill)) for m in grounds)
    assert contrast(ground, Oklch(1, 0, 0)) > 4.5, "the ground is dark"
    for m in texts(sheet):
        if isinstance(m.node.fill, str):
            assert contrast(sheet.colour(m.node.fill), sheet.behind(m)) >= TEXT_CONTRAST
            continue
        around = m.area.buffer(200).difference(m.area.buffer(40))
        inside, outside = (grounds[0].area.intersection(a).area / a.area for a in (m.area, around))
        assert sorted((round(inside), round(outside))) == [0, 1], "letters are bare in ink, or ink in bare"
        assert min(inside, 1 - inside) < 0.02


@pytest.mark.parametrize("mm", [25, 40])
def test_a_stamps_longer_side(mm: int) -> None:
    scene = compose(*SPREAD["hand_stamp"], "stamp", KitOptions(stamp_mm=mm))
    assert abs(max(scene.width_um, scene.height_um) - mm * 1000) <= 1
    assert STAMP_UM == 40_000


def test_an_unknown_item_is_named() -> None:
    with pytest.raises(KeyError, match="poster"):
        compose(*SPREAD["stacked"], "poster")


def test_letters_left_out_of_solid_ink_are_holes_in_it() -> None:
    """The solid hand stamp: what is not painted must be bare, or it would not press."""
    sheet = Sheet(compose(*SPREAD["hand_stamp"], "logo-one-ink"))
    holes = [m for m in texts(sheet) if m.node.fill is None]
    assert holes
    for hole in holes:
        covered = max(m.area.intersection(hole.area).area for m in sheet.painted if m.role != "ground")
        assert covered < 0.01 * hole.area.area
