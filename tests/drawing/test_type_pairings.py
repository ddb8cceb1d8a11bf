"""The pairings: each one idea, in every script, and none like another."""

from __future__ import annotations

from itertools import combinations

import pytest

from generation.composing.letters import Letters
from generation.corpus.type_taste import capitals_chance, pairing_weights
from generation.drawing.type import specimen
from generation.drawing.type.pairings import PAIRINGS, ROLES, stack
from generation.drawing.type.scripts import JOINED, SCRIPTS
from generation.drawing.type.setting import clusters
from generation.drawing.type.shaping import shape
from generation.language import fields
from generation.language.program import Lettering

FIRST = ("heritage", "modern", "rounded", "poster", "slab", "brush")
FURTHER = tuple(p for p in PAIRINGS if p not in FIRST)
MOODS = ("", "modern", "simple", "rustic", "traditional", "playful", "elegant", "bold")


def test_the_language_and_the_drawing_know_the_same_pairings() -> None:
    assert tuple(PAIRINGS) == fields.PAIRINGS
    assert fields.PAIRINGS[:6] == FIRST, "names are only added, at the end"
    assert len(PAIRINGS) >= 24 and all(p.mood for p in PAIRINGS.values())


def test_the_first_six_are_as_large_as_they_were() -> None:
    for name in FIRST:
        for role in ROLES:
            assert not stack(f"{name}.{role}").even and stack(f"{name}.{role}").air == 0
            assert max(r.scale for r in shape("Honey", f"{name}.{role}").runs) == 1.0


def test_no_two_pairings_share_their_latin_or_their_chinese_letters() -> None:
    """Latin: the display faces differ; Chinese, where there are ten faces: the couples do."""
    for a, b in combinations(PAIRINGS.values(), 2):
        assert a.display["Latn"][0] != b.display["Latn"][0], (a.name, b.name)
        assert (a.display["Hani"], a.text["Hani"]) != (b.display["Hani"], b.text["Hani"]), (a.name, b.name)


@pytest.mark.parametrize("name", PAIRINGS)
def test_a_pairing_has_a_display_face_of_its_own_in_every_script(name: str) -> None:
    assert set(PAIRINGS[name].display) == set(SCRIPTS)
    for language, brand, line in specimen.NAMES:
        for role, text in (("display", brand), ("text", line)):
            wanted = stack(f"{name}.{role}").faces
            for run in shape(text, f"{name}.{role}", language).runs:
                own = getattr(PAIRINGS[name], role).get(run.script, wanted[run.script])
                known = {f for s in wanted.values() for f in s} if language == "zh-Hant" else {*own}
                assert run.face.name in known, (language, run.text)
                assert all(g.gid for g in run.glyphs), (language, run.text)


@pytest.mark.parametrize("name", FURTHER)
def test_one_size_looks_like_one_size_in_every_pairing(name: str) -> None:
    for role in ROLES:
        line = shape("Hillside", f"{name}.{role}")
        seen = (line.cap + line.x_height / 0.7) / 2
        assert 0.62 < seen < 0.88, (role, seen)
        for text in ("हिमाचली", "পাহাড়ি"):
            assert shape(text, f"{name}.{role}").cap == pytest.approx(0.645, abs=0.025), (role, text)


@pytest.mark.parametrize("name", PAIRINGS)
def test_joined_letters_are_never_tracked(name: str) -> None:
    font = f"{name}.display"
    for text in ("हिमाचली", "পাহাড়ি", "الطبيعي", "Honey"):
        line, loose = clusters(text, font, "", 120)
        _, tight = clusters(text, font, "", 0)
        joined = line.script in JOINED or line.face.connected
        assert (loose[-1].x == pytest.approx(tight[-1].x)) == joined, text


def test_capitals_have_the_air_their_face_wants() -> None:
    for name in ("atelier", "apothecary"):
        font, air = f"{name}.display", PAIRINGS[name].air / 1000
        for text, extra in (("HONEY", air * 4), ("Honey", 0.0)):
            parts = clusters(text, font, "", 0)[1]
            bare = sum(c.advance for c in parts)
            assert parts[-1].x + parts[-1].advance == pytest.approx(bare + extra, abs=1e-6)


@pytest.mark.parametrize("name", [p.name for p in PAIRINGS.values() if p.hand])
def test_a_hand_is_never_set_in_capitals(name: str) -> None:
    letters = Letters(Lettering(name, "upper", 20), "en")
    assert letters.cased("Hillside Honey", "display") == "Hillside Honey"
    assert letters.cased("since 1950", "text") == "SINCE 1950"
    assert all(capitals_chance(name, lockup) == 0 for lockup in fields.LOCKUPS)
    assert not PAIRINGS[name].caps and PAIRINGS[name].air == 0


def test_every_pairing_is_wanted_by_some_mood_and_every_wanted_one_exists() -> None:
    wanted: set[str] = set()
    for mood in MOODS:
        for style in fields.STYLES:
            for lockup in fields.LOCKUPS:
                weights = pairing_weights(mood, style, lockup)
                assert set(weights) <= set(PAIRINGS) and all(w > 0 for w in weights.values())
                wanted |= set(weights) if mood else set()
                assert all(0 <= capitals_chance(p, lockup) <= 1 for p in weights)
        assert len(pairing_weights(mood, "flat", "stacked")) >= 10
    assert wanted == set(PAIRINGS)
    assert set(pairing_weights("", "flat", "stacked")) == set(PAIRINGS)


def test_the_specimen_shows_every_pairing() -> None:
    svg = specimen.build(("didone", "signpainter"))
    assert svg.count("<path") == 2 * (1 + 2 * len(specimen.NAMES))
