"""Labels of many sizes; what doesn't fit is an error that names its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.label import BLEED_UM, LEAST_BRAND_UM, SAFE_UM, LabelError, compose_label
from generation.composing.label_text import digit_height_um
from generation.drawing.scene import Scene, TextMeaning
from generation.language.program import Program
from tests.composing.designs import APPLE, HAN, PRODUCT, SPREAD, design

FEW = {"net_quantity": "500 g"}
MANY = {
    "net_quantity": "1.5 kg",
    "origin": "Rimini",
    "producer": "Marta Bianchi",
    "best_before": "2027-05-01",
    "lot": "L 7",
    "storage": "Keep cool and dry",
}
SIZES = ((40, 30), (50, 30), (60, 60), (70, 100), (100, 70), (140, 60), (60, 160), (200, 280))


def label(program: Program, brief: Brief, facts: Mapping[str, str], width: float, height: float) -> Scene:
    return compose_label(program, replace(brief, facts=facts), round(width * 1000), round(height * 1000))


def said(scene: Scene) -> dict[str, TextMeaning]:
    return {t.slot: t for n in scene.walk() if (t := n.meaning.text) is not None}


@pytest.mark.parametrize("layout", ["classic", "band", "window"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_sizes(layout: str, width: int, height: int) -> None:
    scene = label(design(line=PRODUCT, layout=layout), APPLE, FEW if width < 60 else MANY, width, height)
    assert (scene.width_um, scene.height_um, scene.bleed_um) == (width * 1000, height * 1000, BLEED_UM)
    for n in scene.walk():
        if n.meaning.text is not None:
            box = n.path.bounds()  # type: ignore[union-attr]
            assert box.left >= SAFE_UM and box.right <= scene.width_um - SAFE_UM, n.meaning.part
            assert box.top >= SAFE_UM and box.bottom <= scene.height_um - SAFE_UM, n.meaning.part
    words = said(scene)
    assert words["brand"].string.casefold() == "orchard hill"
    assert words["net_quantity"].string == ("500 g" if width < 60 else "1.5 kg")
    assert words["net_quantity"].fact == "net_quantity"


@pytest.mark.parametrize("lockup", SPREAD)
def test_texts_do_not_run_into_each_other(lockup: str) -> None:
    program, brief = SPREAD[lockup]
    scene = label(
        program, brief, MANY if brief is APPLE else {"net_quantity": "500克", "origin": "富平"}, 70, 100
    )
    boxes = [(n.meaning.part, n.path.bounds()) for n in scene.walk() if n.meaning.text is not None]  # type: ignore[union-attr]
    for i, (part, a) in enumerate(boxes):
        for other, b in boxes[:i]:
            apart = a.right < b.left or b.right < a.left or a.bottom < b.top or b.bottom < a.top
            assert apart, f"{part} and {other}"


@pytest.mark.parametrize(
    ("field", "facts", "brand", "width", "height"),
    [
        (
            "net_quantity",
            {"net_quantity": "approximately 500 g when packed, drained weight 350 g"},
            "",
            40,
            60,
        ),
        ("ingredients", {**FEW, "ingredients": "apples, sugar, salt, " * 150}, "", 70, 100),
        ("brand", FEW, "Brandnamenlang" * 5 + "Brandnamen", 70, 100),
        ("label_width", FEW, "", 10, 60),
        ("label_height", FEW, "", 60, 10),
        ("label_width", FEW, "", 700, 60),
    ],
)
def test_what_does_not_fit_is_named(
    field: str, facts: Mapping[str, str], brand: str, width: float, height: float
) -> None:
    brief = replace(APPLE, brand=brand) if brand else APPLE
    with pytest.raises(LabelError) as caught:
        label(design(line=PRODUCT), brief, facts, width, height)
    assert caught.value.field == field
    assert caught.value.message.startswith(f"{field}:")


FORTY = "Wolframberghofgartenweinbergmeisterschaf"
EIGHT = "The Old Orchard Growers Of Upper Hill Valley"


@pytest.mark.parametrize("case", ["written", "upper"])
@pytest.mark.parametrize("layout", ["classic", "band", "window"])
@pytest.mark.parametrize("brand", [FORTY, EIGHT, "HIMMELREICH HOF", "1877"])
def test_a_name_of_any_length_stands_on_the_usual_label(brand: str, layout: str, case: str) -> None:
    program = design(line=PRODUCT, layout=layout, case=case)
    words = said(label(program, replace(APPLE, brand=brand), {**MANY, "variety": "Fuji"}, 70, 100))
    assert words["brand"].string.replace("\n", " ").casefold() == brand.casefold()
    assert words["brand"].size_um >= LEAST_BRAND_UM
    assert words["under"].size_um < words["product"].size_um
    if layout != "band":
        assert words["product"].size_um <= max(words["brand"].size_um, 5_200), "read after the brand"


@pytest.mark.parametrize("layout", ["classic", "band"])
def test_a_brand_that_does_not_fit_is_named_in_every_layout(layout: str) -> None:
    with pytest.raises(LabelError) as caught:
        label(design(line=PRODUCT, layout=layout), replace(APPLE, brand="W" * 80), FEW, 70, 100)
    assert caught.value.field == "brand"


def test_units_keep_their_case() -> None:
    scene = label(
        design(line=PRODUCT, case="upper"), APPLE, {**MANY, "product_name": "Apples 500 g"}, 70, 100
    )
    words = said(scene)
    assert words["net_quantity"].string == "1.5 kg"
    assert words["product"].string == "APPLES 500 g"
    assert words["brand"].string == "ORCHARD HILL"


@pytest.mark.parametrize(
    ("quantity", "height"),
    [("50 g", 2000), ("200 g", 3000), ("0,5 kg", 4000), ("1 kg", 4000), ("1.5 kg", 6000), ("six", 3000)],
)
def test_digits_are_as_tall_as_the_law_asks(quantity: str, height: int) -> None:
    assert digit_height_um(quantity) == height
    scene = label(design(line=PRODUCT), APPLE, {"net_quantity": quantity}, 70, 100)
    if any(c.isdigit() for c in quantity):
        (node,) = (n for n in scene.walk() if n.meaning.part == "text:net_quantity")
        assert node.path.bounds().height >= height  # type: ignore[union-attr]


def test_small_print_is_as_tall_as_the_law_asks() -> None:
    small = said(label(design(line=PRODUCT), APPLE, MANY, 70, 100))["small"]
    large = said(label(design(line=PRODUCT), APPLE, MANY, 100, 140))["small"]
    assert 900 <= small.x_height_um < 1200 <= large.x_height_um
    han = said(label(SPREAD["vertical_seal"][0], HAN, {"storage": "阴凉干燥处"}, 70, 100))["small"]
    assert han.x_height_um >= 1800
