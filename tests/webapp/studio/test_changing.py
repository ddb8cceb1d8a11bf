"""A program with other parts: valid, repeatable, and as near to the one before as it can be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generation.brief import Brief, BriefError, check_brief
from generation.language import fields as f
from generation.language.codec import encode
from generation.language.conditions import conditions_of
from generation.language.grammar import check
from generation.language.program import Program
from generation.motifs import registry
from tests.webapp.conftest import program_of
from webapp.studio import changing
from webapp.studio.changing import Wish

TEXT = "red apples from the hill"
BRIEF = check_brief(Brief(text=TEXT, brand="Hill Farm"))


@pytest.fixture
def program() -> Program:
    return program_of(TEXT)


@pytest.fixture
def wish(program: Program) -> Wish:
    return changing.wish_of(program)


def test_no_wish_changes_nothing(program: Program, wish: Wish) -> None:
    assert changing.changed(program, wish, BRIEF) is program


@pytest.mark.parametrize("lockup", changing.lockups_for(BRIEF))
@pytest.mark.parametrize("style", changing.styles_for(BRIEF))
def test_every_lockup_in_every_style_is_a_valid_program(
    program: Program, wish: Wish, lockup: str, style: str
) -> None:
    new = changing.changed(program, replace(wish, lockup=lockup, style=style), BRIEF)
    check(encode(new, TEXT), conditions_of(BRIEF))
    assert (new.lockup, new.style) == (lockup, style)
    assert (new.landscape is not None) == (lockup == "scene")
    assert new.motifs == program.motifs, "who is drawn stays as drawn"
    assert (new.texts, new.lettering) == (program.texts, program.lettering)


def test_every_species_in_every_form_is_a_valid_program(program: Program, wish: Wish) -> None:
    for species in registry.species():
        if species == changing.GENERAL:
            continue
        for form in registry.forms_of(species):
            new = changing.changed(program, replace(wish, motifs=((species, form),)), BRIEF)
            check(encode(new, TEXT), conditions_of(BRIEF))


def test_three_products_keep_the_one_that_was_there(program: Program, wish: Wish) -> None:
    motifs = (("honey", "jar"), ("apple", "half"), ("pear", "whole"))
    new = changing.changed(program, replace(wish, motifs=motifs), BRIEF)
    assert [(m.species, m.form) for m in new.motifs] == list(motifs)
    assert new.motifs[1].genes == program.motifs[0].genes
    assert new.species == "honey"


def test_the_same_wish_gives_the_same_program_and_other_designs_other_genes(
    program: Program, wish: Wish
) -> None:
    wanted = replace(wish, motifs=(("pear", "whole"),), lockup="scene")
    once, again = (changing.changed(program, wanted, BRIEF) for _ in range(2))
    assert once.to_bytes() == again.to_bytes()
    other = changing.changed(program_of(TEXT, seed=5), wanted, BRIEF)
    assert other.motifs[0].genes != once.motifs[0].genes


def test_a_wish_outside_the_language_is_refused(program: Program, wish: Wish) -> None:
    four = tuple((s, registry.forms_of(s)[0]) for s in ("apple", "pear", "plum", "rice"))
    for bad in (
        replace(wish, motifs=four),
        replace(wish, motifs=(("apple", "cup"),)),
        replace(wish, lockup="vertical_seal"),
    ):
        with pytest.raises(BriefError):
            changing.changed(program, bad, BRIEF)


def test_a_coarse_press_offers_what_it_holds() -> None:
    stamp = check_brief(Brief(text=TEXT, process="stamp"))
    assert changing.styles_for(stamp) == ("linocut", "stamp", "line")
    assert changing.styles_for(BRIEF) == f.STYLES
    chinese = check_brief(Brief(text="富平柿饼"))
    assert set(changing.lockups_for(chinese)) - set(changing.lockups_for(BRIEF)) == {"vertical_seal"}
