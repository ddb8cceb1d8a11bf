"""Names that are hard to set, in every lock-up of the grammar's own designs: set whole, or refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from generation.brief import Brief
from generation.composing import name_sheet
from generation.composing.canvas import Canvas
from generation.composing.mark import CLEAR, draw_mark, plan_of
from generation.composing.name_sheet import HardName
from generation.composing.nearest import LETTERS, SIGNS, left_out, readable
from generation.composing.texts import Texts, resolve
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import shape
from generation.judging.measure import Sheet
from generation.language.fields import LOCKUPS
from generation.language.program import Program, TextRef
from generation.motifs import registry
from tests.composing.designs import PRODUCT, design, span

MOST_REFUSALS = 4
_BACKING = ("field", "ring", "ornament:ribbon")


def drawn(program: Program, brief: Brief) -> tuple[Scene, Texts]:
    texts = readable(resolve(program, brief), program, brief)
    canvas: Canvas = draw_mark(program, texts, plan_of(program, brief.process))
    return canvas.scene(CLEAR, texts.name, texts.language, False), texts


def filled(area: BaseGeometry) -> BaseGeometry:
    """Without holes, for letters cut out of ink are holes in it."""
    solid = [shapely.Polygon(g.exterior) for g in shapely.get_parts(area) if g.geom_type == "Polygon"]
    return shapely.union_all(solid).buffer(1)


def faults(scene: Scene) -> list[str]:
    sheet = Sheet(scene)
    texts = [m for m in sheet.nodes if m.node.meaning.text is not None]
    heroes = [m for m in sheet.nodes if m.part == "motif" and isinstance(m.node.fill, str)]
    out: list[str] = []
    page = shapely.box(0, 0, scene.width_um, scene.height_um)
    for i, m in enumerate(texts):
        if not page.contains(m.area):
            out.append(f"{m.part} is cut off by the page")
        out += [f"{m.part} on {o.part}" for o in (*texts[:i], *heroes) if m.area.intersects(o.area)]
        under = [(x.part, filled(x.area)) for x in sheet.painted if x.part in _BACKING]
        under = [(part, area) for part, area in under if area.intersects(m.area)]
        if under and not under[-1][1].contains(m.area):
            out.append(f"{m.part} sticks out of its {under[-1][0]}")
        said = m.node.meaning.text
        assert said is not None
        line = shape(said.string, said.face, said.language)
        if any(g.gid == 0 for r in line.runs for g in r.glyphs):
            out.append(f"{m.part} has an empty box")
    return out


@pytest.mark.parametrize("hard", name_sheet.NAMES, ids=lambda h: h.key)
def test_a_hard_name_is_set_whole_in_most_lockups(hard: HardName) -> None:
    refused = []
    for lockup in LOCKUPS:
        try:
            scene, texts = drawn(name_sheet.program_of(hard, lockup), hard.brief)
        except DoesNotFit:
            refused.append(lockup)
            continue
        assert not faults(scene), f"{lockup}: {faults(scene)}"
        names = [n.meaning.text for n in scene.walk() if n.meaning.part == "text:name"]
        said = "".join(t.string for t in names if t).casefold().replace("-", "").replace(" ", "")
        wanted = texts.name.casefold().replace("-", "").replace(" ", "")
        assert not names or said == wanted, f"{lockup} says {said}"
    assert len(refused) <= MOST_REFUSALS, refused


def test_a_fault_is_seen() -> None:
    scene, _ = drawn(design(line=PRODUCT), Brief("apples", brand="Hill", language="en"))
    assert not faults(scene)
    cut = replace(scene, width_um=scene.width_um // 2)
    assert any("cut off" in f for f in faults(cut))


@pytest.mark.parametrize(
    ("brand", "name", "codes"),
    [
        ("Honey 🐝 House 🍯", "Honey House", [SIGNS]),
        ("ማር honey", "Honey", [LETTERS]),
        ("Ana 👩‍🌾 & 🇰🇪", "Ana", [SIGNS]),
        ("ማር 500 g", "Apples", [LETTERS]),
        ("ទឹកឃ្មុំភ្នំ", "Apples", [LETTERS]),
        ("🐝🍯", "Apples", [SIGNS]),
        ("Ñandú & Ольга", "Ñandú & Ольга", []),
        ("1906", "1906", []),
    ],
)
def test_the_nearest_name_and_what_is_told(brand: str, name: str, codes: list[str]) -> None:
    brief = Brief("sweet fruit", brand=brand, language="en")
    texts = readable(resolve(design(), brief), design(), brief)
    assert texts.name == name
    assert [code for code, _ in left_out(brief, name)] == codes


def test_her_own_words_come_before_the_name_of_the_goods() -> None:
    brief = Brief("honey from Gojjam", brand="ማር ቤት", language="en")
    own = design(species="honey", line=span(brief, "Gojjam"))
    texts = readable(resolve(own, brief), own, brief)
    assert (texts.name, texts.line) == ("Gojjam", "")
    phrase = design(species="honey", line=TextRef("phrase", "hand_picked"))
    texts = readable(resolve(phrase, brief), phrase, brief)
    assert (texts.name, texts.line) == ("Honey", "Picked by hand")
    told = replace(brief, facts={"producer": "Abebe Farm"})
    assert readable(resolve(phrase, told), phrase, told).name == "Abebe Farm"


def test_there_is_always_a_name() -> None:
    brief = Brief("ማር", brand="ማር", language="en")
    for species in ("general", "honey"):
        form = registry.forms_of(species)[0]
        assert form
        program = design(species=species, line=TextRef("phrase", "family_farm"))
        assert readable(resolve(program, brief), program, brief).name
