"""The negative-space mark: what is open is the picture, in every variant, ink, ground and script."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from generation.brief import Brief
from generation.composing import emblems
from generation.composing.kit import compose
from generation.composing.mark import compose_mark
from generation.composing.open_form import area_of, calm, cleaned
from generation.drawing.geometry import difference
from generation.drawing.path import Path
from generation.drawing.scene import Scene
from generation.drawing.shapes import ellipse, rectangle
from generation.judging.mark import judge_mark
from generation.judging.measure import Sheet
from generation.language.fields import GRID, STYLES
from generation.language.grammar import ORNAMENTS_OF
from generation.language.program import Ornament, Program, TextRef
from tests.composing.designs import APPLE, PRODUCT, design

FARM = TextRef("phrase", "family_farm")
NAMES = (
    ("L", "en"),
    ("Orchard Hill", "en"),
    ("The Old Mill Valley Growers Cooperative", "en"),
    ("富平柿子", "zh-Hans"),
    ("हिमालय शहद", "hi"),
    ("ফুলবাড়ি খামার", "bn"),
    ("مزرعة التميمي", "ar"),
    ("สวนแม่วันดี", "th"),
)


def negative(variant: str = "a", **choices: object) -> Program:
    return design("negative", variant=variant, **choices)  # type: ignore[arg-type]


def codes(scene: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(scene, process).failures}


def arranged(program: Program, **changes: object) -> Program:
    return replace(program, arrangement=replace(program.arrangement, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_short_and_long_names_of_any_script_pass(variant: str) -> None:
    for i, (name, language) in enumerate(NAMES):
        brief = Brief("apples", brand=name, language=language)
        scene = compose_mark(negative(variant, line=FARM, ground=("cream", "deep")[i % 2]), brief)
        assert not codes(scene), (name, codes(scene))


@pytest.mark.parametrize("style", STYLES)
def test_every_style_in_one_and_two_inks(style: str) -> None:
    for variant, inks in (("a", "one"), ("b", "two"), ("c", "one")):
        scene = compose_mark(negative(variant, style=style, inks=inks, line=PRODUCT), APPLE)
        assert not codes(scene), (variant, codes(scene))


@pytest.mark.parametrize("inks", ["one", "two"])
def test_the_product_is_bare_paper_in_its_shape(inks: str) -> None:
    sheet = Sheet(compose_mark(negative(inks=inks), APPLE))
    product = shapely.union_all([m.area for m in sheet.part("motif")])
    solid = sheet.whole("field")
    assert all(m.node.fill is None for m in sheet.part("motif"))
    assert product.intersection(solid).area < 0.01 * product.area
    assert solid.convex_hull.contains(product)
    assert product.area > 0.08 * solid.convex_hull.area


def test_variants_differ() -> None:
    shapes = set()
    for variant in "abc":
        sheet = Sheet(compose_mark(negative(variant, line=PRODUCT), Brief("x", brand="Lula", language="es")))
        left, top, right, bottom = sheet.bounds()
        at = sheet.part("text:name")[0].area.bounds
        beside = at[0] > (left + right) / 2 - 1
        shapes.add((beside, round((right - left) / (bottom - top), 1), at[1] < (top + bottom) / 2))
    assert len(shapes) == 3


def test_a_short_name_stands_open_in_a_calm_product_and_a_long_one_below() -> None:
    long = "The Old Mill Valley Growers and Millers Cooperative of Upper Wharfedale"
    for name, within in (("Lula", True), (long, False)):
        sheet = Sheet(compose_mark(negative("c"), Brief("x", brand=name, language="en")))
        assert sheet.whole("motif").convex_hull.contains(sheet.part("text:name")[0].area) is within


def test_a_second_picture_is_open_in_the_product() -> None:
    once = negative("b")
    a = arranged(once, balance=0, tilt=0)
    hull = Sheet(compose_mark(a, APPLE)).whole("motif")
    discs = [calm(area_of(p)).radius for p in (emblems.emblem(k).whole() for k in emblems.kinds())]
    assert min(discs) > 100
    bodies = [shapely.Polygon(g.exterior) for g in getattr(hull, "geoms", [hull])]
    closed = shapely.union_all(bodies).buffer(900).buffer(-900)
    open_ = closed.difference(hull)
    largest = max(g.area for g in getattr(open_, "geoms", [open_]))
    assert largest > 0.03 * closed.area


def test_balance_and_tilt_choose_the_shape() -> None:
    seen = set()
    for tilt in range(0, GRID, 9):
        for balance in (0, 40):
            sheet = Sheet(compose_mark(arranged(negative(), tilt=tilt, balance=balance), APPLE))
            body = sheet.whole("field").convex_hull
            left, top, right, bottom = body.bounds
            seen.add(
                (
                    round((right - left) / (bottom - top), 1),
                    round(body.area / (right - left) / (bottom - top), 1),
                )
            )
    assert len(seen) >= 3


def test_air_moves_the_letters_away() -> None:
    def gap(air: int) -> float:
        sheet = Sheet(compose_mark(arranged(negative(), air=air), APPLE))
        return float(sheet.part("text:name")[0].area.bounds[1] - sheet.whole("field").bounds[3])

    assert gap(GRID - 1) > 1.3 * gap(0)


@pytest.mark.parametrize("kind", ORNAMENTS_OF["negative"])
@pytest.mark.parametrize("line", [FARM, TextRef("none")])
def test_every_ornament_is_drawn(kind: str, line: TextRef) -> None:
    for variant in "abc":
        program = negative(variant, line=line, ornaments=(Ornament(kind, 32, 32),))
        scene = compose_mark(program, Brief("x", brand="Lula", language="es"))
        assert any(m.role == "ornament" for m in Sheet(scene).painted), variant
        assert not codes(scene)


@pytest.mark.parametrize("process", ["stamp", "thermal", "woven-sack", "flexo-corrugated"])
@pytest.mark.parametrize("species", ["apple", "lavender", "cow"])
def test_a_coarse_press_keeps_the_picture(process: str, species: str) -> None:
    for variant in "abc":
        program = negative(variant, species=species, style="linocut", inks="one")
        fine = compose_mark(program, replace(APPLE, process="digital-label"))
        scene = compose_mark(program, replace(APPLE, process=process))
        assert not codes(scene, process) & {"letter_size", "letter_height", "collision", "figure_ground"}
        sizes = [shapely.union_all([m.area for m in Sheet(s).part("motif")]).area for s in (fine, scene)]
        assert sizes[1] > 0.55 * sizes[0], variant


def test_slivers_and_bridges_go() -> None:
    bridge = rectangle(-2, -200, 2, 200)
    path = difference(ellipse(0, 0, 200), bridge)
    sliver = rectangle(300, -100, 302, 100)
    left = area_of(cleaned(Path.join([path, sliver]), 16.0))
    assert left.bounds[2] < 250
    halves = list(getattr(left, "geoms", [left]))
    assert len(halves) == 2 and halves[0].distance(halves[1]) > 6


def test_the_whole_kit_is_drawn() -> None:
    program = negative("c", line=PRODUCT, ground="deep")
    for item in ("logo-one-ink", "logo-reversed", "stamp"):
        assert compose(program, APPLE, item).nodes


def test_stems_thinner_than_a_line_grow_where_all_would_vanish() -> None:
    stems = Path.join(rectangle(x, -300, x + 12, 300) for x in range(-300, 300, 60))
    stems += ellipse(0, 450, 60)
    left = area_of(cleaned(stems, 16.0))
    assert left.area >= area_of(stems).area
    assert len(getattr(left, "geoms", [left])) == 11
