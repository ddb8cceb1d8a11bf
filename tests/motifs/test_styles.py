"""The drawing styles: what each promises of its picture, whatever the figure."""

import math
import random

import pytest

from generation.brief import Brief, check_brief
from generation.drawing.geometry import area
from generation.drawing.path import Path
from generation.drawing.shapes import ellipse, polygon, rectangle, superellipse
from generation.language.conditions import conditions_of
from generation.language.fields import STYLES
from generation.motifs import registry
from generation.motifs.figure import Figure, Part
from generation.motifs.styles import arcs, line, render, trace
from generation.motifs.styles.shape import Shape

SOME = ("apple", "hen", "rice", "grape", "lime", "chrysanthemum", "carrot", "cow", "milk", "general")


def figure_of(species: str, seed: int = 0) -> Figure:
    family = registry.family_of(species)
    rng = random.Random(f"{species}/{seed}")
    return family.draw(species, registry.forms_of(species)[0], {g: rng.random() for g in family.genes})


def two_discs(gap: bool = True) -> Figure:
    """A disc that passes behind another."""
    behind = Part(ellipse(-120, 0, 250), "skin")
    front = Part(ellipse(150, 60, 220), "leaf", gap=gap)
    return Figure((behind, front), {"skin": "#c33b2f", "leaf": "#3c7a34"})


def holds(shapes: tuple[Shape, ...], x: float, y: float) -> bool:
    """Whether anything is printed at a point (non-zero rule)."""
    for shape in shapes:
        winding = 0
        for ring in shape.path.flatten(1.0):
            for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
                side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
                winding += (y0 <= y < y1 and side > 0) - (y1 <= y < y0 and side < 0)
        if winding:
            return True
    return False


@pytest.mark.parametrize("style", ["line", "geometric", "brush"])
@pytest.mark.parametrize("species", SOME)
def test_a_style_keeps_to_the_figure_and_its_tones(style: str, species: str) -> None:
    figure = figure_of(species)
    box = figure.bounds()
    for one in (False, True):
        shapes = render(figure, style, one)
        tones = {"ink"} if one else {"ink", *figure.tones}
        assert shapes and {s.tone for s in shapes} <= tones
        for s in shapes:
            own = s.path.bounds()
            room = 60
            assert own.left > box.left - room and own.right < box.right + room
            assert own.top > box.top - room and own.bottom < box.bottom + room


@pytest.mark.parametrize("style", ["line", "geometric", "brush"])
def test_the_same_figure_gives_the_same_picture(style: str) -> None:
    assert render(figure_of("hen", 3), style) == render(figure_of("hen", 3), style)


def test_a_line_is_open_inside_and_stops_before_what_is_in_front() -> None:
    shapes = render(two_discs(), "line", True)
    assert not holds(shapes, -200, 0), "open inside"
    assert holds(shapes, -370, 0) and holds(shapes, 370, 60), "both contours"
    # the hidden arc of the disc behind, and the gap just before the disc in front
    assert not holds(shapes, 130, 0)
    angles = [math.radians(a) for a in range(360)]
    seen = [holds(shapes, -120 + 250 * math.cos(a), 250 * math.sin(a)) for a in angles]
    assert 0.5 < sum(seen) / 360 < 0.8


def test_a_line_has_one_weight() -> None:
    (ring,) = render(Figure((Part(ellipse(0, 0, 300), "skin"),), {"skin": "#c33b2f"}), "line", True)
    assert area(ring.path) == pytest.approx(2 * math.pi * 300 * line.WEIGHT, rel=0.02)


def test_a_line_of_a_hero_takes_one_whole_ink() -> None:
    shapes = render(two_discs(), "line")
    assert {(s.tone, s.level) for s in shapes} == {("skin", -1), ("ink", 0)}


def test_flesh_inside_its_peel_is_one_line() -> None:
    peel = Part(ellipse(0, 0, 300), "skin")
    flesh = Part(ellipse(0, 0, 280), "flesh", open=True)
    bodies = [trace.body_of(p) for p in (peel, flesh)]
    assert trace.linings(bodies, line.BESIDE) == {1: {0}}


def test_a_round_body_becomes_a_circle_and_a_leaf_two_arcs() -> None:
    knobbly = superellipse(10, 20, 200, 204, 2.1)
    circle = arcs.reduced(knobbly)
    assert circle.kind == "circle" and circle.path.node_count() == 5
    leaf = arcs.reduced(
        Path((("M", -200, 0), ("C", -80, -110, 80, -110, 200, 0), ("C", 80, 110, -80, 110, -200, 0), ("Z",)))
    )
    assert leaf.kind == "leaf" and sorted(x for x, _ in leaf.axis) == pytest.approx([-200, 200], abs=6)


@pytest.mark.parametrize(
    "path", [rectangle(-200, -300, 200, 300, 40), polygon([(-300, 200), (0, -250), (300, 200)])]
)
def test_arcs_enclose_what_the_outline_did(path: Path) -> None:
    assert abs(area(arcs.reduced(path).path)) == pytest.approx(abs(area(path)), rel=0.07)


def test_geometric_bodies_are_half_in_shade() -> None:
    shapes = render(Figure((Part(ellipse(0, 0, 300), "skin"),), {"skin": "#c33b2f"}), "geometric")
    whole, shade = (abs(area(s.path)) for s in shapes)
    assert shapes[1].level == -1 and shade == pytest.approx(whole / 2, rel=0.02)
    (stripes,) = render(Figure((Part(ellipse(0, 0, 300), "skin"),), {"skin": "#c33b2f"}), "geometric", True)
    assert not holds((stripes,), 320, 0) and holds((stripes,), 200, 0)
    assert 0.6 * whole < abs(area(stripes.path)) < 0.9 * whole


def test_a_brush_leaves_paper_on_the_light_side() -> None:
    shapes = render(Figure((Part(ellipse(0, 0, 300), "skin"),), {"skin": "#c33b2f"}), "brush")
    wash, ink = shapes[0], shapes[-1]
    assert (wash.tone, ink.tone) == ("skin", "ink")
    assert not holds((wash,), -292, -8) and holds((wash,), 280, 40)
    light = [(x, y) for x in range(-330, -200, 4) for y in (-200,) if holds((ink,), x, y)]
    dark = [(x, y) for x in range(190, 340, 4) for y in (200,) if holds((ink,), x, y)]
    assert len(dark) > len(light)


@pytest.mark.parametrize("process", ["stamp", "thermal", "woven-sack", "kraft-bag", "flexo-corrugated"])
def test_a_coarse_press_takes_whole_inks_alone(process: str) -> None:
    styles = conditions_of(check_brief(Brief(text="apples", process=process))).styles
    assert set(styles) == {"linocut", "stamp", "line"} < set(STYLES)
