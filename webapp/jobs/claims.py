"""Taking work out: leases, fair turns, and what an interruption means.

A claim is one short transaction. On PostgreSQL rows are locked with SKIP LOCKED; on SQLite the
transaction is IMMEDIATE, so there is one claimer at a time.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Max, OuterRef, QuerySet, Subquery, Window
from django.db.models.functions import RowNumber
from django.utils import timezone

from webapp.jobs import kinds
from webapp.jobs.models import Job, State

MAX_ATTEMPTS = 3
MAX_STRIKES = 3
LOOK_AHEAD = 4


def lease() -> timedelta:
    return timedelta(seconds=settings.SHEAF_LEASE_SECONDS)


def _lock(rows: QuerySet[Job]) -> QuerySet[Job]:
    if connection.features.has_select_for_update_skip_locked:
        return rows.select_for_update(skip_locked=True)
    return rows


def reclaim_expired(lane: str) -> int:
    """Jobs whose worker is gone: ready again, alone from now on; given up at MAX_STRIKES.

    A job that was one of a batch is not blamed: only runs on its own are counted as strikes.
    """
    now = timezone.now()
    with transaction.atomic():
        rows = list(_lock(Job.objects.filter(lane=lane, state=State.RUNNING, lease_until__lt=now)))
        for job in rows:
            job.interruptions += 1
            job.strikes += job.alone
            job.alone = True
            job.token = None
            job.lease_until = None
            job.state = State.READY
            if job.strikes >= MAX_STRIKES:
                job.state = State.FAILED
                job.finished_at = now
                job.reason = (
                    f"the worker stopped {job.strikes} times during this work, nothing else beside it"
                )
        Job.objects.bulk_update(
            rows,
            ["interruptions", "strikes", "alone", "token", "lease_until", "state", "finished_at", "reason"],
        )
    return len(rows)


def _candidates(lane: str, count: int) -> list[Job]:
    """The next jobs in turn: first everybody's first, then everybody's second; among equals the
    tenant goes first that was served longest ago."""
    served = (
        Job.objects.filter(tenant=OuterRef("tenant"), claimed_at__isnull=False)
        .order_by()
        .values("tenant")
        .annotate(last=Max("claimed_at"))
        .values("last")
    )
    return list(
        Job.objects.filter(lane=lane, state=State.READY, ready_at__lte=timezone.now())
        .annotate(
            turn=Window(RowNumber(), partition_by=F("tenant"), order_by=("ready_at", "id")),
            served=Subquery(served),
        )
        .order_by("turn", F("served").asc(nulls_first=True), "ready_at", "id")[:count]
    )


def claim(lane: str) -> list[Job]:
    """Up to one batch of jobs of one kind, each with a new token and a lease. Empty: nothing is ready."""
    with transaction.atomic():
        found = _candidates(lane, LOOK_AHEAD * max((k.batch for k in kinds.of_lane(lane)), default=1))
        if not found:
            return []
        first = found[0]
        mine = [first]
        if not first.alone:
            same = [j for j in found if j.kind == first.kind and not j.alone]
            mine = same[: kinds.get(first.kind).batch]
        return _take(mine)


def _take(jobs: Sequence[Job]) -> list[Job]:
    now = timezone.now()
    ids = [j.pk for j in jobs]
    if connection.features.has_select_for_update_skip_locked:
        # A window query can't lock: lock by id now, and pass over what another worker has taken.
        rows = Job.objects.select_for_update(skip_locked=True).filter(pk__in=ids, state=State.READY)
        free = set(rows.values_list("pk", flat=True))
        jobs = [j for j in jobs if j.pk in free]
    for job in jobs:
        job.state = State.RUNNING
        job.token = uuid.uuid4()
        job.claimed_at = now
        job.lease_until = now + lease()
    Job.objects.bulk_update(jobs, ["state", "token", "claimed_at", "lease_until"])
    return list(jobs)


def renew(jobs: Sequence[Job]) -> None:
    """The heartbeat: moves the lease of those that are still ours."""
    until = timezone.now() + lease()
    tokens = [j.token for j in jobs]
    Job.objects.filter(token__in=tokens, state=State.RUNNING).update(lease_until=until)


def give_back(jobs: Sequence[Job]) -> None:
    """An orderly stop: what was not finished is ready at once and nobody is blamed."""
    tokens = [j.token for j in jobs]
    Job.objects.filter(token__in=tokens, state=State.RUNNING).update(
        state=State.READY, token=None, lease_until=None
    )


def failed_once(job: Job, reason: str, *, final: bool = False) -> bool:
    """Counts a failure: ready again a little later, or failed for good. False where the token is stale."""
    now = timezone.now()
    attempts = job.attempts + 1
    over = final or attempts >= MAX_ATTEMPTS
    changed = Job.objects.filter(pk=job.pk, token=job.token, state=State.RUNNING).update(
        state=State.FAILED if over else State.READY,
        attempts=attempts,
        alone=True,
        reason=reason[:500],
        token=None,
        lease_until=None,
        ready_at=now + timedelta(seconds=2 ** (attempts - 1) - 0.5),
        finished_at=now if over else None,
    )
    return bool(changed)
