"""One run of a batch: its heartbeat, and the only way to write its results.

``with run.guard(job):`` opens a transaction that first makes sure the job is still ours. What
is written in it, and the job's own end by ``finish``, is committed together or not at all: a
worker that was taken for dead and wakes up again writes nothing.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from webapp.jobs import claims, kinds
from webapp.jobs.models import Job, State

log = logging.getLogger(__name__)


class LeaseLost(RuntimeError):
    """Somebody else has the job now (or had): nothing may be written for it."""


class Run:
    """The jobs of one claim, all of one kind."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.jobs = list(jobs)
        self._open = {job.pk: job for job in jobs}

    @contextmanager
    def guard(self, job: Job) -> Iterator[None]:
        """A transaction that holds only while the job is ours; LeaseLost where it is not."""
        with transaction.atomic():
            ours = Job.objects.filter(pk=job.pk, token=job.token, state=State.RUNNING)
            if not ours.update(lease_until=timezone.now() + claims.lease()):
                self._open.pop(job.pk, None)
                raise LeaseLost(str(job))
            yield

    @contextmanager
    def finish(self, job: Job) -> Iterator[None]:
        """Like ``guard``; the job is done when the block is committed."""
        with self.guard(job):
            yield
            Job.objects.filter(pk=job.pk, token=job.token).update(
                state=State.DONE, finished_at=timezone.now(), token=None, lease_until=None, reason=""
            )
        self._open.pop(job.pk, None)

    def fail(self, job: Job, reason: str, *, final: bool = False) -> None:
        """This job did not work out; the others go on. ``final``: trying again can't help."""
        self._open.pop(job.pk, None)
        if not claims.failed_once(job, reason, final=final):
            log.warning("%s failed after its lease was lost: %s", job, reason)

    def left(self) -> list[Job]:
        """Jobs that have neither been finished nor failed."""
        return list(self._open.values())


@contextmanager
def _heartbeat(run: Run) -> Iterator[None]:
    stop = threading.Event()

    def beat() -> None:
        try:
            while not stop.wait(settings.SHEAF_LEASE_SECONDS / 4):
                try:
                    claims.renew(run.left())
                except Exception:
                    log.warning("a heartbeat was missed", exc_info=True)
        finally:
            connection.close()

    thread = threading.Thread(target=beat, name="lease heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def run_batch(jobs: Sequence[Job]) -> None:
    """Runs the batch; afterwards every job of it is done, failed, ready again, or somebody else's."""
    run = Run(jobs)
    kind = kinds.get(jobs[0].kind)
    try:
        with _heartbeat(run):
            kind.run(run)
        for job in run.left():
            run.fail(job, "the work ended without a result")
    except (KeyboardInterrupt, SystemExit):
        claims.give_back(run.left())
        raise
    except LeaseLost as error:
        log.warning("lease lost: %s", error)
        claims.give_back(run.left())
    except Exception as error:
        log.exception("%s: a batch of %d failed", kind.name, len(jobs))
        for job in run.left():
            run.fail(job, f"{type(error).__name__}: {error}")


def drain(lane: str, limit: int = 0) -> int:
    """Runs batches of the lane until nothing is ready (or ``limit`` batches); how many jobs ran."""
    claims.reclaim_expired(lane)
    ran = batches = 0
    while batches < limit or not limit:
        jobs = claims.claim(lane)
        if not jobs:
            break
        run_batch(jobs)
        ran += len(jobs)
        batches += 1
    return ran
