from __future__ import annotations

import hashlib
import re

import pytest

from generation.drawing import cmyk


def test_greys_are_black_ink_alone() -> None:
    greys = [(lightness, 0, 0) for lightness in range(0, 1001, 50)]
    recipes = cmyk.palette_to_cmyk(greys)
    assert all(recipe[:3] == (0, 0, 0) for recipe in recipes)
    blacks = [recipe[3] for recipe in recipes]
    assert blacks == sorted(blacks, reverse=True)
    assert blacks[0] == 100 and blacks[-1] == 0


def test_the_k_ramp_is_the_characterisation_data() -> None:
    """Patches of FOGRA39L: relative Y of 20, 40, 60, 80 and 100 % black, paper 87.62."""
    measured = {20: 61.77, 40: 39.73, 60: 22.11, 80: 9.33, 100: 2.10}
    ramp = cmyk._k_ramp()
    for percent, y in measured.items():
        assert ramp[percent] == pytest.approx(y / 87.62, abs=0.012)


def test_a_mid_grey_by_hand() -> None:
    """sRGB 128: Y = 0.2159, black point 0.024 -> 0.234, which lies at K 62 of the measured ramp."""
    assert cmyk.grey_to_k(128) == pytest.approx(62, abs=1)


@pytest.mark.parametrize("process", ["digital-label", "kraft-bag"])
def test_total_ink_is_kept(process: str) -> None:
    colours = [
        (light, chroma, hue)
        for light in (60, 150, 250, 400)
        for chroma in (20, 60, 120)
        for hue in range(0, 3600, 300)
    ]
    limit = cmyk.total_ink_limit(process)
    assert max(sum(recipe) for recipe in cmyk.palette_to_cmyk(colours, process)) <= limit


def test_the_limit_takes_colour_not_black() -> None:
    assert cmyk.limit_total_ink((90, 80, 80, 70), 260) == (68, 60, 60, 70)
    assert cmyk.limit_total_ink((90, 80, 60, 20), 260) == (90, 80, 60, 20)


def test_a_batch_is_what_each_gives_alone() -> None:
    colours = [(628, 258, 292), (700, 180, 600), (450, 120, 1450), (970, 20, 900)]
    assert cmyk.palette_to_cmyk(colours) == tuple(cmyk.palette_to_cmyk([c])[0] for c in colours)


def test_hues_land_on_their_plates() -> None:
    red, green, blue, yellow = cmyk.palette_to_cmyk(
        [(600, 240, 290), (600, 180, 1450), (400, 150, 2600), (900, 180, 1000)]
    )
    assert red[1] > 80 and red[2] > 70 and red[0] < 15
    assert green[0] > 50 and green[2] > 70 and green[1] < 30
    assert blue[0] > 80 and blue[2] < 30
    assert yellow[2] > 80 and yellow[0] < 10 and yellow[1] < 20


def test_no_dirt() -> None:
    recipes = cmyk.palette_to_cmyk(
        [(light, 90, hue) for light in (500, 700, 900) for hue in range(0, 3600, 100)]
    )
    assert not {v for recipe in recipes if sum(recipe) > 30 for v in recipe} & {1, 2}


def test_creams_hold_no_black_and_lean_neither_green_nor_pink() -> None:
    for c, m, y, k in cmyk.palette_to_cmyk([(970, 20, 900), (960, 25, 800), (955, 16, 850), (985, 10, 900)]):
        assert k == 0 and y > max(c, m) and abs(c - m) <= 3 and c + m > 0


def test_the_profile_is_the_one_the_readme_names() -> None:
    readme = (cmyk.PROFILE.parent / "README.md").read_text()
    profile = cmyk.profile_bytes()
    assert profile[12:20] == b"prtrCMYK"
    match = re.search(r"\| sha256 \| `([0-9a-f]{64})`", readme)
    assert match and match[1] == hashlib.sha256(profile).hexdigest()


def test_an_empty_palette_is_empty() -> None:
    assert cmyk.palette_to_cmyk([]) == ()
