"""The generate lane with the real engine: an untrained model, real grammar, drawing and judges."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample
from generation.serving.designer import Designer
from webapp.jobs import claims, runs
from webapp.jobs.models import Job, Lane, State
from webapp.people.links import new_seller
from webapp.studio import generating
from webapp.studio.models import BriefRow, ConceptRow, Picture, Round
from webapp.studio.services import briefs, engine

pytestmark = pytest.mark.django_db(transaction=True)

HELD = {
    "species": "apple",
    "style": "flat",
    "lockup": "roundel",
    "palette": "cream:full",
    "type": "modern",
    "ornament": "none",
    "arrangement": "a",
}


@pytest.fixture(scope="module")
def loaded(checkpoint: Path) -> Iterator[Designer]:
    designer = Designer.load(checkpoint, workers=0)
    yield designer
    designer.close()


@pytest.fixture
def designer(loaded: Designer, monkeypatch: pytest.MonkeyPatch) -> Designer:
    monkeypatch.setattr(engine, "_designer", loaded)
    return loaded


def ask(text: str = "red apples from the hill") -> BriefRow:
    return briefs.create(new_seller(), text=text, brand="Hill Farm", holds=HELD, seed=4, concepts=2)


class Watched:
    """The designer, with something happening after each concept."""

    def __init__(self, designer: Designer, then: Callable[[], None]) -> None:
        self.card, self._designer, self._then = designer.card, designer, then

    def design(self, requests: Sequence[Any], on_concept: Callable[[int, Any], None]) -> Any:
        def after(index: int, concept: Any) -> None:
            on_concept(index, concept)
            self._then()

        return self._designer.design(requests, on_concept=after)


@pytest.mark.slow
def test_rounds_that_wait_are_designed_together_and_concepts_come_one_by_one(
    designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [ask(), ask("apples, red ones")]
    seen: list[tuple[int, set[str]]] = []

    def look() -> None:
        seen.append((ConceptRow.unscoped.count(), set(Job.objects.values_list("state", flat=True))))

    monkeypatch.setattr(engine, "_designer", Watched(designer, look))
    assert runs.drain(Lane.GENERATE) == 2
    assert seen[0] == (1, {State.RUNNING}), "the first is there before the round is done"
    assert len(set(Job.objects.values_list("claimed_at", flat=True))) == 1, "one batch"
    for row in rows:
        made = briefs.rounds(row)[0]
        assert made.state == State.DONE
        concepts = list(made.concepts.all())
        assert [c.position for c in concepts] == list(range(len(concepts)))
        assert 1 <= len(concepts) <= 2
        assert set(made.model) == {"name", "sha256", "parameters", "active_parameters"}
        assert {"generate", "compose"} <= set(made.seconds)
        for concept in concepts:
            assert concept.owner_id == row.owner_id
            assert concept.value().to_json() == concept.program
            picture = Picture.objects.get(concept=concept)
            assert bytes(picture.data)[:4] == b"RIFF"
            assert len(picture.data) <= 15 * 1024


@pytest.mark.slow
def test_a_worker_taken_for_dead_writes_nothing_more_and_nothing_is_doubled(
    designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = ask()

    def expire() -> None:
        Job.objects.filter(interruptions=0).update(lease_until=timezone.now() - timedelta(seconds=1))
        claims.reclaim_expired(Lane.GENERATE)

    monkeypatch.setattr(engine, "_designer", Watched(designer, expire))
    runs.drain(Lane.GENERATE, limit=1)
    assert ConceptRow.unscoped.count() == 1, "the first was committed before the lease was lost"
    assert Job.objects.get().state == State.READY
    monkeypatch.setattr(engine, "_designer", designer)
    runs.drain(Lane.GENERATE)
    programs = list(ConceptRow.unscoped.filter(brief=row).values_list("program_sha256", flat=True))
    assert len(programs) == len(set(programs)) == 2
    assert Job.objects.get().state == State.DONE


@pytest.mark.parametrize("kind", briefs.VARIATIONS)
def test_a_variation_keeps_what_it_says_and_leaves_the_rest_free(concept: ConceptRow, kind: str) -> None:
    held = briefs.held_for(concept, kind)
    made = briefs.variation(concept, kind)
    request = generating.request_of(Round.unscoped.select_related("brief", "parent").get(pk=made.pk))
    assert dict(request.held) == held, "what was held survives the database"
    old = concept.program
    free = {"style", "lockup", "palette", "type", "arrangement"} - set(held)
    seen: dict[str, set[str]] = {field: set() for field in free}
    for seed in range(12):
        tokens = sample(random.Random(seed), conditions_of(request.brief, request.held))
        new = decode(tokens, request.brief.text).to_json()
        for field in set(held) & {"style", "lockup", "palette", "type", "arrangement"}:
            assert new[field] == old[field]
        assert [m["species"] for m in new["motifs"]] == [m["species"] for m in old["motifs"]]
        if "seed_genes" in held:
            assert new["motifs"][0]["genes"] == old["motifs"][0]["genes"]
        if kind == Round.Kind.SIMPLER:
            assert new["ornaments"] == []
        elif "ornament" in held:
            assert (new["frame"], new["ornaments"]) == (old["frame"], old["ornaments"])
        for field in free:
            seen[field].add(str(new[field]))
    assert all(len(values) > 1 for values in seen.values())


def test_a_model_that_can_not_be_loaded_is_a_reason_and_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = ask()
    monkeypatch.setattr(engine, "_designer", None)
    monkeypatch.setattr(
        Designer, "load", staticmethod(lambda *_: (_ for _ in ()).throw(OSError("no weights")))
    )
    for _ in range(3):
        runs.drain(Lane.GENERATE)
        Job.objects.update(ready_at=timezone.now())
    made = briefs.rounds(row)[0]
    assert made.state == State.FAILED
    assert "no weights" in made.job.reason  # type: ignore[union-attr]
    assert briefs.retry(made)
    assert briefs.rounds(row)[0].state == State.READY
    assert not briefs.retry(made), "only what has failed"
