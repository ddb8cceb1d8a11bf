import pytest

from generation.drawing.colour import (
    Oklch,
    contrast,
    from_hex,
    hue_distance,
    hue_steps,
    in_gamut,
    to_contrast,
    to_hex,
    told_apart,
)

WHITE = from_hex("#ffffff")
BLACK = from_hex("#000000")


@pytest.mark.parametrize("text", ["#ffffff", "#000000", "#e8731a", "#4f7a3a", "#123456", "#7f7f7f"])
def test_hex_there_and_back(text: str) -> None:
    assert to_hex(from_hex(text)) == text


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(WHITE, BLACK) == pytest.approx(21, abs=0.01)
    assert contrast(from_hex("#767676"), WHITE) == pytest.approx(4.54, abs=0.02)


@pytest.mark.parametrize("ground", ["#ffffff", "#fbf3e2", "#14301f", "#777777"])
def test_to_contrast_reaches_what_is_wanted(ground: str) -> None:
    for text in ("#f7d94c", "#c8342e", "#3f4e8c"):
        assert contrast(to_contrast(from_hex(text), from_hex(ground), 4.5), from_hex(ground)) >= 4.5


def test_out_of_gamut_colours_lose_chroma_not_hue() -> None:
    vivid = Oklch(0.7, 0.5, 140)
    tamed = in_gamut(vivid)
    assert tamed.chroma < 0.5 and (tamed.lightness, tamed.hue) == (0.7, 140)


def test_told_apart_by_lightness_or_by_hue() -> None:
    red, green, grey = Oklch(0.6, 0.15, 25), Oklch(0.6, 0.15, 145), Oklch(0.6, 0.0, 0)
    assert told_apart(red, green) and not told_apart(red, grey)
    assert told_apart(red, red.with_(lightness=0.75))
    assert hue_distance(350, 20) == 30


def test_greys_of_a_photo_have_no_hue() -> None:
    assert hue_steps(["#808080", "#ff0000"]) == hue_steps(["#ff0000"])
    assert len(hue_steps(["#ff0000", "#00ff00", "#0000ff", "#ffff00"])) == 3
