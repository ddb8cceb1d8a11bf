"""What a process asks of a mark is seen to while it is composed: letters, gaps and the picture's edge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Brief
from generation.composing.edges import edges
from generation.composing.firming import firm
from generation.composing.letters import Letters
from generation.composing.mark import compose_mark, plan_of
from generation.composing.press import Press
from generation.drawing.scene import Scene
from generation.drawing.shapes import ellipse, rectangle
from generation.drawing.type.setting import DoesNotFit
from generation.judging.areas import polygons_of
from generation.judging.mark import judge_mark
from generation.judging.measure import Sheet, narrow_share, thin_share
from generation.language.program import Ornament, Program, TextRef
from generation.motifs.styles.shape import Shape
from tests.composing.designs import PRODUCT, design, span

HILLS, RAYS, WREATH = (Ornament(k, 32, 32) for k in ("hills", "rays", "wreath"))
PLACED = Brief("apples from Central Otago", brand="Orchard Hill", language="en")
ORIGIN = span(PLACED, "Central Otago")


def codes(scene: Scene, process: str = "digital-label") -> set[str]:
    return {f.code for f in judge_mark(scene, process).failures}


def of(program: Program, brief: Brief, process: str = "digital-label") -> set[str]:
    return codes(compose_mark(program, replace(brief, process=process)), process)


def ground_of(scene: Scene, part: str) -> list[tuple[int, int, int]]:
    """The colours of a part, as inks have them."""
    return [scene.ink(str(m.node.fill)).oklch for m in Sheet(scene).painted if m.part == part]


# -- the picture's edge ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "program",
    [
        design("side_by_side", "linocut", "avocado", ground="deep"),
        design("side_by_side", "linocut", "blueberry", ground="dark"),
        design("roundel", "linocut", "avocado", ground="deep", ornaments=(HILLS,), variant="c"),
        design("roundel", "stamp", "persimmon", ground="dark", variant="b"),
        design("roundel", "stamp", "chilli", ground="dark", variant="b", ornaments=(HILLS,)),
        design("roundel", "flat", "onion", ground="dark", variant="c", ornaments=(RAYS,)),
        design("roundel", "flat", "mango", ground="cream", variant="b", ornaments=(HILLS,)),
        design("stacked", "linocut", "olive", ground="deep"),
        design("stacked", "linocut", "tea", ground="deep", ornaments=(HILLS,)),
    ],
    ids=lambda p: f"{p.lockup}-{p.style}-{p.species}",
)
def test_the_picture_stands_out_from_what_lies_behind(program: Program) -> None:
    assert "figure_ground" not in of(program, PLACED)


def test_bright_tones_keep_their_colour_on_a_dark_field() -> None:
    plan = plan_of(design("stacked", "flat", "avocado", ground="deep"), "digital-label")
    before = {t: plan.colour(t) for t in plan.tones}
    plan.lift = 0.12
    after = {t: plan.colour(t) for t in plan.tones}
    assert any(after[t].lightness > before[t].lightness + 0.05 for t in before)
    assert all(after[t] == before[t] for t in before if before[t].lightness > 0.75)


def test_a_stamp_keeps_its_colour_before_hills() -> None:
    """Hills as dark as the product go quiet; the product does not turn into the design's dark."""
    program = design("roundel", "stamp", "chilli", ground="dark", variant="b", ornaments=(HILLS,))
    scene = compose_mark(program, PLACED)
    assert any(chroma > 120 for _, chroma, _ in ground_of(scene, "motif"))


def test_an_edge_shows_what_is_on_top_and_what_lies_deeper() -> None:
    disc, core = ellipse(0, 0, 500), ellipse(0, 0, 485)
    seen = edges((Shape(disc, "ink"), Shape(core, "skin")), disc, 0.0)
    assert {e.tones for e in seen} == {(("ink", 0), ("skin", 0))}
    hole = edges((Shape(disc + core.reversed(), "ink"),), disc, 0.0)
    assert {e.tones for e in hole} == {(("ink", 0),)}


# -- letters --------------------------------------------------------------------------------


@pytest.mark.parametrize("frame", ["none", "single", "double", "scallop", "dotted", "notched"])
@pytest.mark.parametrize("variant", ["a", "b"])
@pytest.mark.parametrize(
    ("brand", "language"), [("Orchard Hill", "en"), ("好梨", "zh-Hans"), ("सेब बाग", "hi")]
)
def test_letters_on_a_ring_print_whatever_its_frame(
    frame: str, variant: str, brand: str, language: str
) -> None:
    program = replace(design("roundel", line=PRODUCT, case="upper", variant=variant), frame=frame)
    found = of(program, Brief("apples", brand=brand, language=language))
    assert not found & {"letter_size", "letter_height", "collision"}


@pytest.mark.parametrize("frame", ["single", "double", "scallop", "dotted", "notched"])
@pytest.mark.parametrize("variant", ["a", "b"])
def test_a_deep_frame_leaves_the_letters_their_size(frame: str, variant: str) -> None:
    program = replace(design("roundel", case="upper", variant=variant), frame=frame)
    scene = compose_mark(program, PLACED)
    (name,) = (m.node.meaning.text for m in Sheet(scene).nodes if m.part == "text:name")
    assert name is not None and name.size_um > 5_000


@pytest.mark.parametrize("process", ["thermal", "stamp"])
def test_a_long_line_takes_more_of_the_ring_before_it_gets_too_small(process: str) -> None:
    line = "Mafuta ya mbegu za maboga"
    brief = Brief(line, brand="Kilele", language="sw")
    program = design("roundel", "linocut", "pumpkin", line=span(brief, line), case="upper", inks="one")
    assert not of(program, brief, process) & {"letter_size", "letter_height"}


def test_name_and_line_share_the_ring_of_a_hand_stamp() -> None:
    brief = Brief("x", brand="Kakis y Compañía", language="es")
    program = replace(
        design(
            "hand_stamp",
            "linocut",
            "persimmon",
            line=TextRef("phrase", "small_batch"),
            case="upper",
            variant="c",
        ),
        frame="scallop",
    )
    assert not of(program, brief) & {"collision", "letter_size", "letter_height"}


def test_the_picture_of_a_solid_stamp_keeps_off_the_letters() -> None:
    program = design("hand_stamp", "stamp", "olive", case="upper", variant="c")
    program = replace(
        program,
        lettering=replace(program.lettering, pairing="poster"),
        arrangement=replace(program.arrangement, balance=63),
    )
    assert "collision" not in of(program, Brief("x", brand="Zeituni", language="sw"))


@pytest.mark.parametrize("lockup", ["stacked", "side_by_side"])
@pytest.mark.parametrize("process", ["digital-label", "stamp", "thermal"])
@pytest.mark.parametrize("ground", ["cream", "deep"])
def test_the_smallest_line_can_still_be_read(lockup: str, process: str, ground: str) -> None:
    inks = "full" if process == "digital-label" else "one"
    program = design(lockup, line=TextRef("phrase", "by_the_sea"), place=ORIGIN, ground=ground, inks=inks)
    assert not of(program, PLACED, process) & {"letter_size", "letter_height"}


def test_small_letters_below_a_wreath_and_in_a_frame_can_be_read() -> None:
    brief = Brief("आलू रांची", brand="देसी दरबार फार्म", language="hi")
    program = replace(
        design("stacked", line=span(brief, "आलू"), place=span(brief, "रांची"), ornaments=(WREATH,)),
        frame="single",
    )
    assert not of(program, brief) & {"letter_size", "letter_height"}


def test_a_text_takes_two_rows_before_it_gets_too_small() -> None:
    letters = Letters(design().lettering, "en")
    text = "Oil of the seeds of pumpkins"
    one = letters.rows(text, "text", 30_000, 3_000, 1_500)
    two = letters.rows(text, "text", 30_000, 3_000, 1_500, least=2_800)
    assert len(one.baselines_um) == 1 and one.meaning.size_um < 2_800
    assert len(two.baselines_um) == 2 and two.meaning.size_um == 2_800
    assert max(one.box.width, two.box.width) <= 30_000
    with pytest.raises(DoesNotFit):
        letters.rows(text, "text", 8_000, 3_000, 2_500)


def test_a_name_too_long_for_two_lines_takes_three() -> None:
    letters = Letters(replace(design().lettering, pairing="slab", case="upper"), "en")
    name = letters.name("Mama William's Fresh Eggs", 56_000, 12_900, 5_300, "left")
    assert len(name.baselines_um) == 3 and name.box.width <= 56_000
    assert len(letters.name("Fresh Eggs", 56_000, 12_900, 5_300).baselines_um) < 3


def test_a_long_name_on_a_ring_gives_up_tracking_before_size() -> None:
    letters = Letters(replace(design(case="upper").lettering, tracking=63), "en")
    short = letters.arc("Hill", "text", 25_000, "top", 200, 4_000, 1_000, 4_000)
    assert short.meaning.size_um == 4_000
    needed = letters.degrees("Growers of Upper Hill", "text", 4_000, 25_000)
    tight = letters.arc("Growers of Upper Hill", "text", 25_000, "top", needed * 0.9, 4_000, 1_000, 4_000)
    assert tight.meaning.size_um == 4_000
    small = letters.arc("Growers of Upper Hill", "text", 25_000, "top", needed * 0.5, 4_000, 1_000, 4_000)
    assert small.meaning.size_um < 4_000


def test_letters_pale_on_dark_must_be_larger() -> None:
    press = Press("thermal")
    dark, pale = (press.least_size("APPLES", "heritage.text", "en", 60_000, r) for r in (False, True))
    assert pale > dark
    assert press.least_size("APPLES", "heritage.text", "en", 120_000, False) == pytest.approx(2 * dark)


# -- lines and gaps -------------------------------------------------------------------------


@pytest.mark.parametrize("process", ["flexo-corrugated", "woven-sack", "thermal", "stamp", "kraft-bag"])
@pytest.mark.parametrize(
    ("lockup", "species"), [("side_by_side", "grape"), ("side_by_side", "banana"), ("roundel", "milk")]
)
def test_a_linocut_prints_on_a_coarse_press(lockup: str, species: str, process: str) -> None:
    ornaments = (WREATH,) if lockup == "roundel" else ()
    program = design(lockup, "linocut", species, inks="one", ornaments=ornaments)
    found = judge_mark(compose_mark(program, replace(PLACED, process=process)), process).failures
    assert not {f.code for f in found if f.part == "motif"} & {"narrow_gap", "thin_stroke"}


def test_plates_of_a_stamp_keep_apart_on_a_coarse_press() -> None:
    lower, upper = Shape(rectangle(-400, 0, 400, 300), "skin"), Shape(rectangle(-400, -300, 400, -10), "ink")
    for apart, least in ((True, 15.5), (False, 0.0)):
        below, above = polygons_of([s.path for s in firm((lower, upper), 16.0, apart)])
        assert least <= below.distance(above) <= least + 10


def test_firm_closes_gaps_and_fattens_lines() -> None:
    comb = Shape(ellipse(0, 0, 400) + ellipse(0, 0, 392).reversed() + ellipse(0, 0, 380), "ink")
    fine = polygons_of([comb.path])[0]
    assert narrow_share(fine, 16) > 0.02
    (done,) = firm((comb,), 16.0)
    area = polygons_of([done.path])[0]
    assert narrow_share(area, 15) < 0.005 and thin_share(area, 16) < 0.05
    assert firm((comb,), 5.0) == (comb,)


def test_rays_keep_off_a_contour() -> None:
    program = design("roundel", "linocut", "peach", inks="one", ornaments=(RAYS,))
    sheet = Sheet(compose_mark(program, replace(PLACED, process="thermal")))
    rays, picture = (sheet.whole(part) for part in ("ornament:rays", "motif"))
    assert not rays.is_empty and rays.distance(picture) > 450
