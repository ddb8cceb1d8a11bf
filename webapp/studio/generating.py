"""The generate lane: waiting rounds decoded together, each concept a row as soon as it is ready."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from django.db.models import Max

from generation.brief import BriefError
from generation.composing.kit import closeup
from webapp.jobs.models import Job
from webapp.jobs.runs import LeaseLost, Run
from webapp.studio import artworks, likenesses, previews
from webapp.studio.models import ConceptRow, Picture, Round
from webapp.studio.services import engine

if TYPE_CHECKING:
    from generation.serving.designer import Concept, DesignRequest, DesignResult

log = logging.getLogger(__name__)


def request_of(made: Round) -> DesignRequest:
    """BriefError or ValueError where today's language can no longer hold what was asked."""
    from generation.language.holds import held_groups
    from generation.serving.designer import DesignRequest

    held: Mapping[str, tuple[str, ...]] = {
        **held_groups(made.brief.holds),
        **{k: tuple(v) for k, v in made.held.items()},
    }
    return DesignRequest(
        brief=made.brief.value(),
        concepts=made.wanted,
        seed=made.seed,
        held=held,
        taken=likenesses.taken_for(made.owner_id),
    )


class _Sink:
    """Writes one round's concepts. Pictures are drawn before the transaction: the lock is held briefly."""

    def __init__(self, batch: Run, job: Job, made: Round) -> None:
        self.batch, self.job, self.made = batch, job, made
        self.lost = False
        self._drawn: dict[str, previews.Preview] = {}
        self._written = set(ConceptRow.unscoped.filter(round=made).values_list("program_sha256", flat=True))

    def draw(self, concept: Concept) -> str:
        """The concept's hash; its picture is ready unless its row is there already."""
        sha256: str = concept.program.sha256()
        if sha256 not in self._written and sha256 not in self._drawn:
            self._drawn[sha256] = previews.preview(closeup(concept.scene))
        return sha256

    def add(self, concept: Concept) -> None:
        """A concept that is ready, in a transaction of its own."""
        if self.lost:
            return
        sha256 = self.draw(concept)
        if sha256 in self._written:
            return
        try:
            with self.batch.guard(self.job):
                self._write(concept, sha256)
        except LeaseLost:
            self.lost = True
            return
        self._written.add(sha256)

    def finish(self, result: DesignResult, card: Mapping[str, object]) -> None:
        """What is missing, the notices, and the job's end: all at once."""
        if self.lost:
            return
        if not result.concepts:
            self.batch.fail(self.job, "no design passed the checks")
            return
        late = [(c, sha256) for c in result.concepts if (sha256 := self.draw(c)) not in self._written]
        made = self.made
        made.notices = [{"code": n.code, "params": dict(n.params)} for n in result.notices]
        made.seconds = dict(result.seconds)
        made.model = artworks.model_of(card)
        try:
            with self.batch.finish(self.job):
                for concept, sha256 in late:
                    self._write(concept, sha256)
                made.save(update_fields=["notices", "seconds", "model"])
        except LeaseLost:
            log.warning("round %s was finished by another worker", made.pk)

    def _write(self, concept: Concept, sha256: str) -> None:
        """One row with its picture; places that an interrupted run has filled stay as they are."""
        made = self.made
        last = ConceptRow.unscoped.filter(round=made).aggregate(last=Max("position"))["last"]
        position = 0 if last is None else last + 1
        if position >= made.wanted:
            return
        row = ConceptRow.unscoped.create(
            owner_id=made.owner_id,
            cooperative_id=made.cooperative_id,
            brief_id=made.brief_id,
            round=made,
            position=position,
            program=concept.program.to_json(),
            program_sha256=sha256,
            language_version=concept.program.language_version,
            drawing_version=artworks.drawing_version(),
            species=concept.species,
            lockup=concept.lockup,
            style=concept.style,
            palette=list(concept.palette),
            inks=concept.inks,
            caption=concept.caption,
            passed=concept.passed,
            failures=list(concept.failures),
            score=concept.score.to_json() if concept.score else {},
            taken=concept.taken,
            parent_id=made.parent_id,
        )
        likenesses.keep(row, concept.fingerprint)
        picture = self._drawn[sha256]
        Picture.objects.create(
            concept=row,
            media_type=picture.media_type,
            width_px=picture.width_px,
            height_px=picture.height_px,
            data=picture.data,
        )


def run(batch: Run) -> None:
    """The kind's ``run``: see ``webapp.jobs.kinds``."""
    rounds = {
        r.job_id: r
        for r in Round.unscoped.filter(job__in=batch.jobs).select_related("brief", "parent", "owner")
    }
    work: list[tuple[Job, Round]] = []
    requests: list[DesignRequest] = []
    for job in batch.jobs:
        made = rounds.get(job.pk)
        if made is None:
            batch.fail(job, "the brief is gone", final=True)
            continue
        try:
            requests.append(request_of(made))
            work.append((job, made))
        except (BriefError, ValueError, KeyError) as error:
            batch.fail(job, str(error), final=True)
    if work:
        _design(batch, work, requests)


def _design(batch: Run, work: Sequence[tuple[Job, Round]], requests: Sequence[DesignRequest]) -> None:
    sinks = [_Sink(batch, job, made) for job, made in work]
    designer = engine.designer()
    results = designer.design(requests, on_concept=lambda index, concept: sinks[index].add(concept))
    for sink, result in zip(sinks, results, strict=True):
        sink.finish(result, designer.card)
