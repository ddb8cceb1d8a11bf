"""A product is found by its name in any tongue, and the likely ones come first."""

from __future__ import annotations

import pytest
from django.utils import translation

from generation.motifs import registry
from webapp.studio import pages_parts, pages_species


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("pear", "en", "pear"),
        ("PEARS ", "en", "pear"),
        ("limon", "es", "lemon"),
        ("limón", "es", "lemon"),
        ("miel", "es", "honey"),
        ("蜂蜜", "zh-hans", "honey"),
        ("苹果", "en", "apple"),
        ("सेब", "en", "apple"),
        ("embe", "en", "mango"),
        ("my wild honey", "en", "honey"),
    ],
)
def test_found_by_name(words: str, language: str, first: str) -> None:
    assert first in pages_species.search(words, language)[:3]


@pytest.mark.parametrize("words", ["", "  ", "qqqq", "%", "\u0301", "x" * 9000])
def test_nothing_found_is_no_error(words: str) -> None:
    assert pages_species.search(words, "en") == []


def test_never_more_than_fit_on_a_phone() -> None:
    assert 3 < len(pages_species.search("a", "en")) <= pages_species.MOST_FOUND


def test_likely_first_what_was_said_then_relatives() -> None:
    found = pages_species.likely("apples and pears from the hill", ["honey"], ["apple"])
    assert found[:2] == ["pear", "honey"]
    assert "apple" not in found
    assert len(found) == pages_species.MOST_LIKELY == len(set(found))
    fish = pages_species.likely("", [], ["trout"])
    assert fish[0] in ("carp", "salmon", "sardine") or registry.facts()[fish[0]].category == "animal"


@pytest.mark.parametrize("tongue", ["en", "es", "zh-hans"])
def test_every_form_style_and_lockup_has_a_name(tongue: str) -> None:
    from generation.language import fields as f

    drawn = {form for s in registry.species() for form in registry.forms_of(s)}
    with translation.override(tongue):
        assert set(pages_parts.forms()) == drawn
        assert set(pages_parts.styles()) == set(f.STYLES)
        assert set(pages_parts.lockups()) == set(f.LOCKUPS)
        assert all(pages_parts.species_name(s) for s in registry.species())
    assert pages_parts.form_name("of_tomorrow") == "Of tomorrow"
