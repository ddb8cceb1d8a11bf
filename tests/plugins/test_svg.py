from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from generation.drawing.artwork import Artwork
from generation.drawing.path import Path as Outline
from generation.drawing.scene import Gradient, ImageNode, Ink, Meaning, PathNode, Scene
from plugins.formats.svg import Svg
from plugins.testing import FormatContract, sample_label
from plugins.vector import black_colour, mm, screen_colour, write_svg
from tests.plugins.conftest import Tool

SVG = "{http://www.w3.org/2000/svg}"
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"


class TestSvg(FormatContract):
    format = Svg()
    starts_with = b"<?xml"


@pytest.fixture(scope="module")
def drawing(artwork: Artwork) -> etree._Element:
    return etree.fromstring(Svg().export(artwork, "label", Svg.Options()))


def test_size_and_units_are_millimetres(drawing: etree._Element) -> None:
    assert (drawing.get("width"), drawing.get("height")) == ("100mm", "70mm")
    assert drawing.get("viewBox") == "0 0 100 70"
    with_bleed = etree.fromstring(write_svg(sample_label(20), bleed=True).encode())
    assert with_bleed.get("viewBox") == "-2 -2 104 74"


def test_layers_stand_at_the_top_in_drawing_order(drawing: etree._Element) -> None:
    layers = list(drawing.iterchildren(SVG + "g"))
    assert all(g.get(INKSCAPE + "groupmode") == "layer" for g in layers)
    assert [g.get(INKSCAPE + "label") for g in layers] == ["Ground", "Art", "Type"]


def test_ids_are_single_and_references_meet(drawing: etree._Element) -> None:
    ids = [e.get("id") for e in drawing.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    text = etree.tostring(drawing).decode()
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(ids)


def test_outlined_text_keeps_its_words(drawing: etree._Element) -> None:
    brand = next(e for e in drawing.iter(SVG + "path") if e.get("id") == "text-brand")
    assert brand.get("aria-label") == "KAKI"


def test_millimetres_are_exact() -> None:
    assert [mm(v) for v in (0, 1, -1, 1000, -1500, 123456, 10, 100)] == [
        "0",
        "0.001",
        "-0.001",
        "1",
        "-1.5",
        "123.456",
        "0.01",
        "0.1",
    ]


def test_words_cannot_break_the_document(artwork: Artwork) -> None:
    nasty = replace(artwork, title='</title><script>"&\x07\x00')
    root = etree.fromstring(Svg().export(nasty, "label", Svg.Options()))
    assert root.find(SVG + "title").text == '</title><script>"&: label'
    assert not list(root.iter(SVG + "script"))


def test_without_ground_the_substrate_shows(artwork: Artwork) -> None:
    clear = Svg().export(artwork, "label", Svg.Options(ground=False)).decode()
    assert 'inkscape:label="Ground"' in clear
    assert screen_colour(artwork.scenes["label"].ink("ground")) not in re.findall(r'fill="(#\w+)"', clear)


def test_tints_and_black() -> None:
    red = Ink("red", "spot", (0, 90, 90, 0), (600, 220, 290))
    assert screen_colour(red, 0) == "#ffffff"
    assert black_colour(red, 1000) == "#000000"
    assert black_colour(Ink("paper", "process", (0, 0, 0, 0), (1000, 0, 0))) == "#ffffff"


def test_a_picture_is_carried_inside() -> None:
    picture = ImageNode(
        "ab", 2, 1, "sRGB", bytes([255, 0, 0, 0, 0, 255]), (10_000, 0, 0, 5000, 1000, 2000), Meaning("photo")
    )
    text = write_svg(Scene(20_000, 10_000, (), (picture,)))
    assert 'transform="matrix(10 0 0 5 1 2)"' in text and "data:image/png;base64," in text


def test_a_radial_gradient_keeps_both_circles() -> None:
    ink = Ink("red", "process", (0, 90, 90, 0), (600, 220, 290))
    shade = Gradient(
        "radial", (1000, 2000), (3000, 4000), ((0, "red", 1000), (1000, "red", 300)), (500, 6000)
    )
    box = Outline((("M", 0, 0), ("L", 9000, 0), ("L", 9000, 9000), ("Z",)))
    text = write_svg(Scene(9000, 9000, (ink,), (PathNode(box, Meaning("hero"), shade),)))
    assert 'cx="3" cy="4" r="6" fx="1" fy="2" fr="0.5"' in text


@pytest.mark.proof
def test_inkscape_opens_it_at_its_size_and_sees_the_layers(
    artwork: Artwork, tool: Tool, tmp_path: Path
) -> None:
    file = tmp_path / "label.svg"
    file.write_bytes(Svg().export(artwork, "label", Svg.Options()))
    rows = [
        line.split(",") for line in tool("inkscape", "--query-all", file).splitlines() if line.count(",") == 4
    ]
    boxes = {row[0]: [float(v) * 25.4 / 96 for v in row[1:]] for row in rows}
    assert {"layer-ground", "layer-art", "layer-type", "wreath", "persimmon", "text-brand"} <= set(boxes)
    assert boxes["layer-ground"] == pytest.approx([-2, -2, 104, 74], abs=0.01)
