"""Putting work in: ``submit`` writes a row and wakes a worker once that row is committed."""

from __future__ import annotations

import logging
import math

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from webapp.jobs import kinds
from webapp.jobs.models import Job, Lane, State

log = logging.getLogger(__name__)

SECONDS_A_JOB = 1.0


class QueueFull(Exception):
    """More waits than can be made soon. ``retry_after``: seconds until it is worth asking again."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"too much is waiting; try again in {retry_after} s")
        self.retry_after = retry_after


def wake(lane: str) -> None:
    """A wake-up call. Where the broker is away the sweeper finds the row, a little later."""
    from webapp.jobs import tasks

    drain = tasks.drain_generate if lane == Lane.GENERATE else tasks.drain_export
    try:
        drain.apply_async(retry=False)
    except Exception:
        log.warning("the broker could not be reached; the sweeper will find the job", exc_info=True)


def waiting(lane: str) -> int:
    """How many jobs of the lane nobody has begun."""
    return Job.objects.filter(lane=lane, state=State.READY).count()


def refuse_when_full() -> None:
    """QueueFull where more than SHEAF_MAX_QUEUE interactive requests wait."""
    count = waiting(Lane.GENERATE)
    if count >= settings.SHEAF_MAX_QUEUE:
        raise QueueFull(max(5, math.ceil((count - settings.SHEAF_MAX_QUEUE + 1) * SECONDS_A_JOB)))


def submit(kind: str, *, tenant: str, subject: str, key: str | None = None) -> Job:
    """The job for this work; with a ``key`` that is known, the one that is there already.

    A failed job asked for again by its key starts afresh. Call it inside the transaction that
    writes the subject: both are committed or neither is.
    """
    with transaction.atomic():
        job: Job
        fresh = {
            "kind": kind,
            "lane": kinds.get(kind).lane,
            "tenant": tenant,
            "subject": subject,
            "ready_at": timezone.now(),
        }
        if key is None:
            job = Job.objects.create(**fresh)
        else:
            job, new = Job.objects.get_or_create(key=key, defaults=fresh)
            if not new:
                if job.state == State.FAILED:
                    retry(job)
                return job
        transaction.on_commit(lambda: wake(job.lane))
    return job


def retry(job: Job) -> bool:
    """A failed job gets all its attempts again; False where it is not failed (any more)."""
    with transaction.atomic():
        done = Job.objects.filter(pk=job.pk, state=State.FAILED).update(
            state=State.READY,
            attempts=0,
            strikes=0,
            reason="",
            ready_at=timezone.now(),
            finished_at=None,
        )
        if done:
            job.refresh_from_db()
            transaction.on_commit(lambda: wake(job.lane))
    return bool(done)
