"""Somebody else's design is too near; one's own never is; nothing tells whose it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from generation.judging.likeness import LENGTH, VERSION
from generation.serving.designer import Designer, DesignRequest
from tests.webapp.conftest import concept_of
from webapp.jobs import runs
from webapp.jobs.models import Lane
from webapp.people.links import new_seller
from webapp.studio import likenesses
from webapp.studio.models import ConceptRow, Likeness, Round
from webapp.studio.services import briefs, engine

F = bytes(range(100, 100 + LENGTH))
FAR = bytes(255 - b for b in F)
HELD = {
    "species": "apple",
    "style": "flat",
    "lockup": "roundel",
    "palette": "cream:full",
    "type": "modern",
    "ornament": "none",
    "arrangement": "a",
}


def a_concept() -> ConceptRow:
    brief = briefs.create(new_seller(), text="red apples from the hill", brand="Hill Farm")
    return concept_of(briefs.rounds(brief)[0])


@pytest.mark.django_db
def test_what_another_seller_has_is_taken_and_what_one_has_oneself_is_not() -> None:
    mine, hers = a_concept(), a_concept()
    likenesses.keep(mine, F)
    assert not likenesses.taken_for(mine.owner_id)(F)
    assert likenesses.taken_for(hers.owner_id)(F)
    assert not likenesses.taken_for(hers.owner_id)(FAR)
    likenesses.keep(hers, FAR)
    assert likenesses.taken_for(mine.owner_id)(FAR), "what was added since is known"


@pytest.mark.django_db
def test_what_was_erased_is_free_again() -> None:
    mine, hers, third = a_concept(), a_concept(), a_concept()
    likenesses.keep(mine, F)
    likenesses.keep(third, FAR)
    assert likenesses.taken_for(hers.owner_id)(F)
    mine.delete()
    assert not likenesses.taken_for(hers.owner_id)(F)
    assert likenesses.taken_for(hers.owner_id)(FAR)


@pytest.mark.django_db
def test_fingerprints_of_another_version_are_not_compared() -> None:
    mine, hers = a_concept(), a_concept()
    Likeness.objects.create(concept=mine, owner_id=mine.owner_id, version=VERSION + 1, fingerprint=F)
    assert not likenesses.taken_for(hers.owner_id)(F)


@pytest.fixture(scope="module")
def loaded(checkpoint: Path) -> Designer:
    return Designer.load(checkpoint, workers=0)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_the_same_wish_of_another_seller_gets_other_designs_or_says_that_they_are_taken(
    loaded: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_designer", loaded)
    rows = []
    for _ in range(2):
        rows.append(
            briefs.create(new_seller(), text="red apples", brand="Hill Farm", holds=HELD, seed=4, concepts=2)
        )
        runs.drain(Lane.GENERATE)
    first, second = (list(ConceptRow.unscoped.filter(brief=row)) for row in rows)
    assert first and second
    for concept in [*first, *second]:
        kept = Likeness.objects.get(concept=concept)
        assert (kept.owner_id, len(kept.fingerprint)) == (concept.owner_id, LENGTH)
        assert 0 < concept.score["total"] <= 1 and concept.score["parts"]["balance"]["why"]
    assert not any(c.taken for c in first)
    for concept in second:
        same = likenesses.taken_for(concept.owner_id)(bytes(concept.likeness.fingerprint))
        assert concept.taken == same
    assert not {c.program_sha256 for c in first} & {c.program_sha256 for c in second if not c.taken}
    assert str(first[0].owner_id) not in str([(r.notices, r.seconds) for r in Round.unscoped.all()])


@pytest.mark.slow
def test_a_design_that_is_taken_is_replaced_and_marked_where_nothing_else_is_found(loaded: Designer) -> None:
    from generation.brief import Brief, check_brief
    from generation.language.holds import held_groups

    brief = check_brief(Brief("red apples", brand="Hill Farm", language="en"))
    held = held_groups(HELD)
    (free,) = loaded.design([DesignRequest(brief, 2, 4, held)])
    gone = {c.fingerprint for c in free.concepts}
    (again,) = loaded.design([DesignRequest(brief, 2, 4, held, taken=gone.__contains__)])
    assert again.concepts and not any(c.taken for c in again.concepts)
    assert not gone & {c.fingerprint for c in again.concepts}
    (none,) = loaded.design([DesignRequest(brief, 2, 4, held, taken=lambda _: True)])
    assert none.concepts and all(c.taken for c in none.concepts)
    assert none.proposed > free.proposed, "it tried again first"
