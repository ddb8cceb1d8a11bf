"""Wordmark: the product is read as a letter or a dot, or stands among the letters, and touches none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.letters import Letters
from generation.composing.lockups.wordmark import Setting, _broken, _ways
from generation.composing.mark import compose_mark, plan_of
from generation.composing.perching import piece_of
from generation.composing.spec import Spec
from generation.composing.texts import resolve
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.judging.mark import judge_mark
from generation.judging.measure import Sheet
from generation.language.grammar import ORNAMENTS_OF
from generation.language.program import Ornament, Program, TextRef
from tests.composing.designs import PRODUCT, design

NAMES = (
    ("L", "en"),
    ("Agro", "en"),
    ("Orchard Hill", "en"),
    ("The Old Mill Valley Growers Cooperative", "en"),
    ("Wolframberghofgarten", "en"),
    ("富平柿子", "zh-Hans"),
    ("云岭·高山", "zh-Hans"),
    ("हिमालय शहद", "hi"),
    ("মধুর বাগান", "bn"),
    ("مزرعة النخيل", "ar"),
    ("สวนอร่อย", "th"),
)
PROBE = 12_000


def codes(scene: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(scene, process).failures}


def brief_of(name: str, language: str = "en") -> Brief:
    return Brief("apples", brand=name, language=language)


def ways(program: Program, name: str, language: str = "en", lines: int = 1) -> dict[str, Setting]:
    """What could be done, the wanted way first."""
    brief = brief_of(name, language)
    texts = resolve(program, brief)
    spec = Spec(program, texts, plan_of(program, "digital-label"), Letters(program.lettering, texts.language))
    broken = _broken(spec, lines)
    assert broken is not None
    out: dict[str, Setting] = {}
    for setting in _ways(spec, piece_of(spec, 0.18), broken, PROBE):
        out.setdefault(setting.way, setting)
    return out


def first(species: str, name: str, language: str = "en", case: str = "written") -> str:
    return next(iter(ways(design("wordmark", "flat", species, case=case), name, language)))


@pytest.mark.parametrize(
    ("species", "name", "language", "wanted"),
    [
        ("orange", "Golden", "en", "letter"),
        ("orange", "สวนอร่อย", "th", "letter"),
        ("carrot", "Golden", "en", "perch"),
        ("orange", "Limerik", "en", "dot"),
        ("orange", "Mandarina", "en", "dot"),
        ("carrot", "Golden Farm", "en", "between"),
        ("orange", "خيرات", "ar", "dot"),
        ("persimmon", "富平柿子", "zh-Hans", "corner"),
        ("persimmon", "富平·柿子", "zh-Hans", "between"),
        ("orange", "मोर बाग", "hi", "between"),
    ],
)
def test_the_designers_way(species: str, name: str, language: str, wanted: str) -> None:
    assert first(species, name, language) == wanted


def test_a_picture_in_a_letters_place_is_as_large_and_stands_where_it_stood() -> None:
    program = design("wordmark", "flat", "orange")
    setting = ways(program, "Golden")["letter"]
    line = setting.rows[0]
    letter = next(g for g in line.glyphs if g.text == "o")
    assert [g.text for g in setting.glyphs] == ["G", "l", "d", "e", "n"]
    assert setting.m.a * 1000 >= letter.box.height
    # between G and l, its foot on the base line
    before, after = (g.box for g in setting.glyphs[:2])
    x, y = setting.m.apply(0.0, 500.0)
    assert before.right < x < after.left
    assert y == pytest.approx(letter.box.bottom, abs=0.1 * letter.box.height)


def test_letters_are_moved_but_never_bent() -> None:
    setting = ways(design("wordmark", "flat", "orange"), "Golden")["letter"]
    for glyph in setting.glyphs:
        plain = next(g for g in setting.rows[0].glyphs if g.text == glyph.text)
        assert glyph.box.width == pytest.approx(plain.box.width)
        assert glyph.box.height == pytest.approx(plain.box.height)


def test_no_letter_is_torn_out_of_a_joined_hand() -> None:
    program = design("wordmark", "flat", "orange")
    written = replace(program, lettering=replace(program.lettering, pairing="brush"))
    assert "letter" in ways(program, "Golden")
    assert "letter" not in ways(written, "Golden")


def test_a_chinese_name_keeps_all_its_characters() -> None:
    for way, setting in ways(design("wordmark", "flat", "persimmon"), "富平柿子", "zh-Hans").items():
        assert "".join(g.text for g in setting.glyphs) == "富平柿子", way


@pytest.mark.parametrize("variant", ["a", "b", "c"])
def test_names_of_any_script_and_length_pass(variant: str) -> None:
    program = design("wordmark", "flat", "orange", line=TextRef("phrase", "family_farm"), variant=variant)
    for name, language in NAMES:
        assert not codes(compose_mark(program, brief_of(name, language))), name


def test_variants_differ() -> None:
    shapes = set()
    for variant in "abc":
        scene = compose_mark(design("wordmark", variant=variant), brief_of("Orchard Hill"))
        left, top, right, bottom = Sheet(scene).bounds()
        rules = "ornament:rules" in set(Sheet(scene).parts())
        shapes.add((round((right - left) / (bottom - top)), rules))
    assert len(shapes) == 3


@pytest.mark.parametrize("variant", ["a", "b", "c"])
@pytest.mark.parametrize("ornament", ORNAMENTS_OF["wordmark"])
@pytest.mark.parametrize("line", [PRODUCT, TextRef("none")])
def test_every_ornament_is_drawn(variant: str, ornament: str, line: TextRef) -> None:
    program = design("wordmark", line=line, variant=variant, ornaments=(Ornament(ornament, 32, 32),))
    scene = compose_mark(program, brief_of("Orchard Hill"))
    assert f"ornament:{ornament}" in set(Sheet(scene).parts())
    assert not codes(scene)


@pytest.mark.parametrize("style", ["flat", "linocut", "stamp", "line", "geometric", "brush"])
def test_styles_on_dark_and_in_one_ink(style: str) -> None:
    for variant in "abc":
        program = design("wordmark", style, variant=variant, line=PRODUCT, ground="deep")
        assert not codes(compose_mark(program, brief_of("Golden")))
        assert not codes(compose_mark(program, brief_of("Golden"), form="one"))


def test_a_rubber_stamp_prints() -> None:
    program = design("wordmark", "stamp", line=PRODUCT, inks="one")
    brief = replace(brief_of("Orchard Hill"), process="stamp")
    assert not codes(compose_mark(program, brief), "stamp")


def test_a_name_that_can_not_be_set_is_named() -> None:
    with pytest.raises(DoesNotFit, match="12345"):
        # a number is never broken
        compose_mark(design("wordmark"), brief_of("1234567890" * 8))


def test_a_word_too_long_for_any_line_is_broken() -> None:
    scene = compose_mark(design("wordmark"), brief_of("Donaudampfschifffahrtsgesellschaft"))
    assert not codes(scene)
