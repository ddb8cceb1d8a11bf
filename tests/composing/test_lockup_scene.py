"""The landscape scene: every value drawn and told apart, the picture clear of the land, all letters read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.landscaping import PART, sky_of, tones_of
from generation.composing.mark import compose_mark, plan_of
from generation.drawing.colour import told_apart
from generation.drawing.path import Box
from generation.drawing.scene import Scene
from generation.judging.mark import judge_mark
from generation.judging.measure import Sheet
from generation.language import fields as f
from generation.language.grammar import FRAMES_OF, ORNAMENTS_OF
from generation.language.program import Landscape, Ornament, Program, TextRef
from generation.motifs.landscape import beasts, houses, land, scene, sky, treatment, trees
from generation.motifs.landscape import roles as r
from tests.composing.designs import APPLE, design

FARM = Landscape("hills", "sun", "farmhouse", "round", "cow", 32, 30, 32, 16)
NAMES = (
    ("Li", "en"),
    ("Orchard Hill", "en"),
    ("The Old Mill Valley Growers Cooperative", "en"),
    ("富平柿子", "zh-Hans"),
    ("हिमालय शहद", "hi"),
)


def program(own: Landscape | None = FARM, frame: str = "single", **changes: object) -> Program:
    line = TextRef("phrase", "family_farm")
    return replace(design("scene", line=line, **changes), landscape=own, frame=frame)  # type: ignore[arg-type]


def view() -> scene.View:
    box = Box(0, 0, 60_000, 50_000)
    return scene.View(box, lambda y: 30_000.0, Box(21_000, 18_000, 39_000, 46_000), 550)


def codes(drawn: Scene, process: str = "digital-label") -> set[str]:
    return {x.code for x in judge_mark(drawn, process).failures}


def outlines(own: Landscape, how: str = treatment.SOLID) -> set[tuple[object, ...]]:
    return {(s.tone, *s.path.segments) for s in scene.draw(own, view(), how)}


def test_every_value_of_every_list_is_drawn_and_differs() -> None:
    bare = replace(FARM, sky="none", house="none", tree="none", beast="none")
    for field, values in (
        ("land", f.LANDS),
        ("sky", f.SKIES),
        ("house", f.HOUSES),
        ("tree", f.TREES),
        ("beast", f.BEASTS),
    ):
        seen = [frozenset(outlines(replace(bare, **{field: v}))) for v in values]
        assert len(set(seen)) == len(values), field
        assert all(seen)


@pytest.mark.parametrize("name", f.LANDSCAPE_NUMBERS)
def test_every_number_moves_the_land(name: str) -> None:
    drawings = [frozenset(outlines(replace(FARM, **{name: v}))) for v in (2, 32, 61)]
    assert len(set(drawings)) == 3


def test_few_nodes() -> None:
    for i in range(120):
        own = Landscape(
            f.LANDS[i % 8], f.SKIES[i % 5], f.HOUSES[i % 7 + 1], f.TREES[i % 5 + 1], f.BEASTS[i % 6 + 1],
            i * 7 % 64, i * 11 % 64, i * 13 % 64, i * 5 % 64,
        )  # fmt: skip
        drawn = scene.draw(own, view(), treatment.SOLID)
        assert sum(s.path.node_count() for s in drawn) <= scene.MOST_NODES, own


def test_three_to_five_bands_that_keep_apart() -> None:
    for kind in ("hills", "meadow", "rows", "orchard"):
        for number in range(0, 64, 9):
            box = view().box
            ground = land.draw(kind, box, number / 63, (number * 5 % 64) / 63, number / 63)
            assert 3 <= len(ground.layers) <= 5
            for far, near in zip(ground.layers, ground.layers[1:], strict=False):
                assert far.role != near.role
                for x in range(2_000, 60_000, 7_000):
                    assert near.ridge.at(x) > far.ridge.at(x) + 0.01 * box.height


@pytest.mark.parametrize("ground", f.GROUNDS)
def test_what_touches_is_told_apart(ground: str) -> None:
    for key_hue in range(0, 64, 8):
        own = program(ground=ground)
        own = replace(own, palette=replace(own.palette, key_hue=key_hue))
        plan = plan_of(own, "digital-label")
        plan.field = sky_of(plan)
        tones = tones_of(plan, treatment.SOLID)
        colour = {role: plan.colour(*tone) for role, tone in tones.items()}
        for a, b in (
            (r.VOID, r.FAR), (r.FAR, r.MID), (r.MID, r.NEAR), (r.WATER, r.MID), (r.WATER, r.NEAR),
            (r.SAND, r.WATER), (r.SAND, r.NEAR), (r.WALL, r.MID), (r.WALL, r.ROOF), (r.TREE, r.VOID),
            (r.TREE, r.FAR), (r.BEAST, r.MID), (r.SUN, r.VOID), (r.GROVE, r.MID),
        ):  # fmt: skip
            assert told_apart(colour[a], colour[b]), (ground, key_hue, a, b)


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_short_and_long_names_of_any_script_pass(variant: str) -> None:
    for i, (name, language) in enumerate(NAMES):
        brief = Brief("apples", brand=name, language=language)
        drawn = compose_mark(program(variant=variant, ground=("cream", "deep")[i % 2]), brief)
        assert not codes(drawn), (name, codes(drawn))


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_the_picture_is_large_and_clear_of_the_land(variant: str) -> None:
    sheet = Sheet(compose_mark(program(variant=variant, species="pear"), APPLE))
    motif, land_ = sheet.whole("motif"), sheet.whole(PART)
    tall = motif.bounds[3] - motif.bounds[1]
    # the picture's share of the picture and its land
    whole = max(land_.bounds[3], motif.bounds[3]) - min(land_.bounds[1], motif.bounds[1])
    assert 0.42 < tall / whole < 0.85
    near = motif.buffer(tall * 0.012)
    bands = [m for m in sheet.painted if m.part == PART and m.node.fill != "field"]
    halo = [m.area for m in sheet.painted if m.part == PART and m.node.fill == "field"][-1]
    assert halo.area > 0 and bands
    assert all(m.area.intersection(near).difference(halo).area < 0.002 * near.area for m in bands)


def test_variants_differ() -> None:
    """In their proportions, and in whether there is a window and how round it is."""
    seen = set()
    for variant in "abc":
        sheet = Sheet(compose_mark(program(variant=variant), APPLE))
        left, top, right, bottom = sheet.bounds()
        window = sheet.whole("field")
        box = window.envelope.area or 1.0
        seen.add((round((right - left) / (bottom - top), 1), round(window.area / box, 1)))
    assert len(seen) == 3


@pytest.mark.parametrize("frame", FRAMES_OF["scene"])
def test_every_frame_is_heard(frame: str) -> None:
    for variant in "abc":
        drawn = compose_mark(program(frame=frame, variant=variant), APPLE)
        lines = [m for m in Sheet(drawn).painted if m.part == "frame"]
        assert len(lines) == {"none": 0, "single": 1, "double": 2}[frame]
        assert "collision" not in codes(drawn)


@pytest.mark.parametrize("kind", ORNAMENTS_OF["scene"])
def test_every_ornament_is_heard(kind: str) -> None:
    drawn = compose_mark(program(ornaments=(Ornament(kind, 32, 32),)), APPLE)
    assert f"ornament:{kind}" in set(Sheet(drawn).parts())


@pytest.mark.parametrize("style", f.STYLES)
@pytest.mark.parametrize("inks", ["one", "two"])
def test_few_plates_print_solid_and_void(style: str, inks: str) -> None:
    drawn = compose_mark(program(style=style, inks=inks), APPLE)
    used = {str(m.node.fill) for m in Sheet(drawn).painted if m.part == PART}
    assert used and not any(name[-2:].strip().isdigit() for name in used)
    assert not codes(drawn)


def test_a_program_without_a_landscape_has_one() -> None:
    assert any(m.part == PART for m in Sheet(compose_mark(program(None), APPLE)).painted)


def test_unknown_things_are_named() -> None:
    for draw in (houses.draw, trees.draw, beasts.draw):
        with pytest.raises(KeyError):
            draw("castle")
    with pytest.raises(KeyError):
        sky.draw("castle", 0, 0, 1, 1)
