"""Leases, turns, attempts and interruptions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from webapp.jobs import claims, queue, runs
from webapp.jobs.kinds import Kind
from webapp.jobs.models import Job, Lane, State
from webapp.jobs.runs import LeaseLost, Run
from webapp.people.models import Cooperative

pytestmark = pytest.mark.django_db(transaction=True)
Register = Callable[[Kind], Kind]


def finish_all(run: Run) -> None:
    for job in run.jobs:
        with run.finish(job):
            Cooperative.objects.create(name=job.subject)


@pytest.fixture
def kind(kind_of: Register) -> Kind:
    return kind_of(Kind("t.plain", Lane.EXPORT, finish_all, batch=3))


def put(count: int, tenant: str = "a", kind: str = "t.plain") -> list[Job]:
    return [queue.submit(kind, tenant=tenant, subject=f"{tenant}{i}") for i in range(count)]


def expire(*jobs: Job) -> None:
    past = timezone.now() - timedelta(seconds=1)
    Job.objects.filter(pk__in=[j.pk for j in jobs]).update(lease_until=past)


def test_a_claim_takes_everybodys_first_before_anybodys_second(kind: Kind) -> None:
    put(5, "a"), put(1, "b"), put(2, "c")
    assert [j.subject for j in claims.claim(Lane.EXPORT)] == ["a0", "b0", "c0"]
    assert sorted(j.subject for j in claims.claim(Lane.EXPORT)) == ["a1", "a2", "c1"]


def test_with_one_at_a_time_nobody_waits_for_a_long_queue(kind_of: Register) -> None:
    kind_of(Kind("t.one", Lane.EXPORT, finish_all))
    put(4, "a", "t.one"), put(2, "b", "t.one")
    assert [claims.claim(Lane.EXPORT)[0].subject for _ in range(6)] == ["a0", "b0", "a1", "b1", "a2", "a3"]


def test_what_is_claimed_is_not_claimed_again(kind: Kind) -> None:
    put(3)
    assert len(claims.claim(Lane.EXPORT)) == 3
    assert claims.claim(Lane.EXPORT) == []
    assert claims.reclaim_expired(Lane.EXPORT) == 0


def test_a_stale_token_writes_nothing(kind: Kind) -> None:
    put(1)
    old = Run(claims.claim(Lane.EXPORT))
    expire(old.jobs[0])
    claims.reclaim_expired(Lane.EXPORT)
    new = Run(claims.claim(Lane.EXPORT))
    with pytest.raises(LeaseLost), old.finish(old.jobs[0]):
        Cooperative.objects.create(name="twice")
    old.fail(old.jobs[0], "too late")
    assert not Cooperative.objects.exists()
    assert Job.objects.get().state == State.RUNNING
    finish_all(new)
    assert Job.objects.get().state == State.DONE
    assert Cooperative.objects.count() == 1


def test_what_is_written_with_a_finish_is_undone_with_it(kind: Kind) -> None:
    put(1)
    run = Run(claims.claim(Lane.EXPORT))
    with pytest.raises(ZeroDivisionError), run.finish(run.jobs[0]):
        Cooperative.objects.create(name="half")
        _ = 1 / 0
    assert not Cooperative.objects.exists()
    assert Job.objects.get().state == State.RUNNING


def test_a_failing_job_is_tried_three_times_and_then_says_why(kind_of: Register) -> None:
    def break_down(run: Run) -> None:
        raise RuntimeError("no paper")

    kind_of(Kind("t.bad", Lane.EXPORT, break_down))
    put(1, kind="t.bad")
    for attempt in (1, 2, 3):
        assert runs.drain(Lane.EXPORT) == 1
        job = Job.objects.get()
        assert job.attempts == attempt
        Job.objects.update(ready_at=timezone.now())
    assert job.state == State.FAILED
    assert "no paper" in job.reason
    assert runs.drain(Lane.EXPORT) == 0


def test_a_failure_waits_a_little_before_it_is_tried_again(kind_of: Register) -> None:
    kind_of(Kind("t.bad", Lane.EXPORT, lambda run: run.fail(run.jobs[0], "busy")))
    put(1, kind="t.bad")
    assert runs.drain(Lane.EXPORT) == 1
    assert Job.objects.get().ready_at > timezone.now()


def test_one_bad_job_does_not_fail_its_neighbours(kind_of: Register) -> None:
    def some(run: Run) -> None:
        for job in run.jobs:
            if job.subject == "a1":
                run.fail(job, "broken", final=True)
            else:
                with run.finish(job):
                    pass

    kind_of(Kind("t.some", Lane.EXPORT, some, batch=3))
    put(3, kind="t.some")
    runs.drain(Lane.EXPORT)
    assert dict(Job.objects.values_list("subject", "state")) == {"a0": "done", "a1": "failed", "a2": "done"}


def test_a_batch_that_breaks_is_tried_again_one_by_one(kind_of: Register) -> None:
    sizes: list[int] = []

    def poisoned(run: Run) -> None:
        sizes.append(len(run.jobs))
        if any(j.subject == "a1" for j in run.jobs):
            raise RuntimeError("poison")
        finish_all(run)

    kind_of(Kind("t.poison", Lane.EXPORT, poisoned, batch=3))
    put(3, kind="t.poison")
    runs.drain(Lane.EXPORT)
    Job.objects.update(ready_at=timezone.now())
    runs.drain(Lane.EXPORT)
    assert sizes == [3, 1, 1, 1]
    assert dict(Job.objects.values_list("subject", "state")) == {"a0": "done", "a1": "ready", "a2": "done"}


def test_an_interruption_is_no_failure_and_blames_no_neighbour(kind: Kind) -> None:
    put(3)
    jobs = claims.claim(Lane.EXPORT)
    expire(*jobs)
    assert claims.reclaim_expired(Lane.EXPORT) == 3
    again = list(Job.objects.all())
    assert {(j.state, j.attempts, j.interruptions, j.strikes, j.alone) for j in again} == {
        ("ready", 0, 1, 0, True)
    }
    assert len(claims.claim(Lane.EXPORT)) == 1, "after an interruption each runs alone"


def test_a_job_that_stops_its_worker_alone_three_times_is_given_up(kind: Kind) -> None:
    put(1)
    for _ in range(4):
        expire(*claims.claim(Lane.EXPORT))
        claims.reclaim_expired(Lane.EXPORT)
    job = Job.objects.get()
    assert (job.state, job.interruptions, job.strikes) == (State.FAILED, 4, 3)
    assert "3 times" in job.reason


def test_the_heartbeat_keeps_a_long_job(kind_of: Register, settings: object) -> None:
    import time

    settings.SHEAF_LEASE_SECONDS = 0.4  # type: ignore[attr-defined]
    seen: list[int] = []

    def slow(run: Run) -> None:
        time.sleep(1.0)
        seen.append(claims.reclaim_expired(Lane.EXPORT))
        finish_all(run)

    kind_of(Kind("t.slow", Lane.EXPORT, slow))
    put(1, kind="t.slow")
    runs.drain(Lane.EXPORT)
    assert seen == [0]
    assert Job.objects.get().state == State.DONE


def test_an_orderly_stop_gives_the_work_back(kind_of: Register) -> None:
    def stopped(run: Run) -> None:
        raise SystemExit(0)

    kind_of(Kind("t.stop", Lane.EXPORT, stopped))
    put(1, kind="t.stop")
    with pytest.raises(SystemExit):
        runs.drain(Lane.EXPORT)
    job = Job.objects.get()
    assert (job.state, job.attempts, job.interruptions) == (State.READY, 0, 0)


def test_work_that_forgets_a_job_fails_it(kind_of: Register) -> None:
    kind_of(Kind("t.lazy", Lane.EXPORT, lambda run: None))
    put(1, kind="t.lazy")
    runs.drain(Lane.EXPORT)
    assert Job.objects.get().reason == "the work ended without a result"
