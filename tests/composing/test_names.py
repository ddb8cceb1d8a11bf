"""Names of every length in every lock-up: they fit, or it is said that they don't."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from generation.brief import Brief
from generation.composing.letters import Letters
from generation.composing.lockups.vertical_seal import NotChinese
from generation.composing.mark import CLEAR, compose_mark
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.judging.areas import polygons_of
from generation.judging.measure import Sheet
from generation.language.fields import PAIRINGS
from tests.composing.designs import LATIN_LOCKUPS, PRODUCT, design

WORDS = ["The", "Old", "Orchard", "Growers", "Of", "Upper", "Hill", "Valley"]
LONG = "Wolframberghofgartenweinbergmeisterschaft"
NAMES = (*(LONG[:n] for n in (1, 2, 3, 5, 8, 13, 21, 30, 40)), *(" ".join(WORDS[:n]) for n in range(1, 9)))
HAN = "云岭高山古树普洱茶"


def composed(
    lockup: str, name: str, language: str = "en", variant: str = "a", case: str = "upper"
) -> Scene | None:
    brief = Brief("apples", brand=name, language=language)
    try:
        return compose_mark(design(lockup, line=PRODUCT, case=case, variant=variant), brief)
    except DoesNotFit as why:
        assert {name.casefold(), "apples"} & {why.text.casefold()}
        return None


def overflows(scene: Scene) -> str:
    """What sticks out of where it should be; "" where all is well."""
    sheet = Sheet(scene)
    for m in sheet.nodes:
        if m.node.meaning.text is None:
            continue
        left, top, right, bottom = m.area.bounds
        air = 0.9 * CLEAR * scene.width_um / (1 + 2 * CLEAR)
        if min(left, top, scene.width_um - right, scene.height_um - bottom) < air:
            return f"{m.part} in the clear space"
        for other in sheet.nodes:
            reads = other.role in ("text", "hero", "frame") and other.part not in (m.part, "ring")
            if reads and m.area.distance(other.area) <= 0:
                return f"{m.part} on {other.part}"
        around = [x.area.convex_hull for x in sheet.painted if x.part in ("ring", "frame")]
        # a ribbon and what stands below it reach past the badge's own frame
        ribbon = any(x.part == "ornament:ribbon" for x in sheet.painted)
        if around and not ribbon and not shapely.union_all(around).buffer(1).contains(m.area):
            return f"{m.part} leaves its ring"
        inner = [x.area for x in sheet.painted if x.part == "field"]
        if any(x.part == "ring" for x in sheet.nodes) and any(m.area.intersects(a) for a in inner):
            return f"{m.part} reaches into the field"
    return ""


@pytest.mark.parametrize("lockup", LATIN_LOCKUPS)
def test_it_fits_or_says_so(lockup: str) -> None:
    fitted = []
    for name in NAMES:
        scene = composed(lockup, name, variant="abc"[len(name) % 3])
        if scene is not None:
            assert not overflows(scene), f"{name}: {overflows(scene)}"
            fitted.append(name)
    assert {"Wol", "The Old Orchard"} <= set(fitted)


def test_chinese_columns_fit_or_say_so() -> None:
    fitted = []
    for n in range(1, 10):
        scene = composed("vertical_seal", HAN[:n], "zh-Hans", case="written")
        if scene is not None:
            assert not overflows(scene), overflows(scene)
            fitted.append(n)
    assert fitted == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("pairing", PAIRINGS)
def test_a_column_has_at_most_seven_letters_in_every_face(pairing: str) -> None:
    program = design("vertical_seal")
    program = replace(program, lettering=replace(program.lettering, pairing=pairing))
    compose_mark(program, Brief("茶", brand=HAN[:7], language="zh-Hans"))
    with pytest.raises(DoesNotFit) as why:
        compose_mark(program, Brief("茶", brand=HAN[:8], language="zh-Hans"))
    assert why.value.needed_um > why.value.available_um


def test_a_lone_letter_is_nearly_as_tall_as_its_picture() -> None:
    scene = composed("vertical_seal", "云", "zh-Hans", case="written")
    assert scene is not None
    boxes = {m.part: m.area.bounds for m in Sheet(scene).nodes}
    heights = {part: bottom - top for part, (_, top, _, bottom) in boxes.items()}
    pair = composed("vertical_seal", "云岭", "zh-Hans", case="written")
    assert pair is not None
    (two,) = (m.area.bounds for m in Sheet(pair).nodes if m.part == "text:name")
    assert heights["text:name"] > 0.6 * (two[3] - two[1])


@pytest.mark.parametrize("name", ["Orchard Hill", "云岭 Tea"])
def test_a_column_says_that_it_wants_chinese_letters(name: str) -> None:
    with pytest.raises(NotChinese, match=f"“{name}” is not in Chinese letters alone"):
        compose_mark(design("vertical_seal"), Brief("茶", brand=name, language="zh-Hans"))


@pytest.mark.parametrize("side", ["top", "bottom"])
@pytest.mark.parametrize("role", ["display", "text"])
@pytest.mark.parametrize("text", ["ÅNGSTRÖM ÇELİK", "Jgpqy ÉŃ", "हिमालय की", "ệ", "高山蜂蜜"])
def test_letters_on_a_ring_keep_all_their_ink_in_its_band(text: str, role: str, side: str) -> None:
    middle, band = 25_000.0, 3_000.0
    for pairing in PAIRINGS:
        lettering = replace(design().lettering, pairing=pairing, case="written")
        letters = Letters(lettering, "hi" if text.startswith("ह") else "en")
        try:
            set_ = letters.arc(text, role, middle, side, 250, 5_800, 1_500, band)
        except DoesNotFit:
            continue
        ink = polygons_of([set_.path])[0]
        outside = ink.difference(shapely.Point(0, 0).buffer(middle + band + 40, 512))
        inside = ink.intersection(shapely.Point(0, 0).buffer(middle - band - 40, 512))
        assert outside.area + inside.area < 1, pairing


@pytest.mark.parametrize("lockup", LATIN_LOCKUPS)
@pytest.mark.parametrize(
    ("name", "language"),
    [("हिमालय की रसोई", "hi"), ("高山蜂蜜", "zh-Hans"), ("Ñandú Único", "es"), ("ÅNGSTRÖM ÇELİK", "tr")],
)
def test_other_scripts(lockup: str, name: str, language: str) -> None:
    scene = composed(lockup, name, language, case="written")
    assert scene is not None and not overflows(scene)


def test_the_measure_sees_letters_on_letters() -> None:
    scene = composed("stacked", "Hill")
    assert scene is not None
    sheet = Sheet(scene)
    (text,) = (m for m in sheet.nodes if m.part == "text:name")
    assert polygons_of([text.node.path])[0].distance(text.area) == 0
