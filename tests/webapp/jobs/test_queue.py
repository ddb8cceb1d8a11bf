"""Submitting: once a key, woken on commit, refused when full."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from webapp.jobs import claims, queue, sweeper
from webapp.jobs.kinds import Kind
from webapp.jobs.models import Job, Lane, State

pytestmark = pytest.mark.django_db(transaction=True)
Register = Callable[[Kind], Kind]


@pytest.fixture(autouse=True)
def kind(kind_of: Register) -> Kind:
    return kind_of(Kind("t.queue", Lane.GENERATE, lambda run: None, batch=4))


@pytest.fixture
def woken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    calls: list[str] = []
    monkeypatch.setattr(queue, "wake", calls.append)
    monkeypatch.setattr(sweeper, "wake", calls.append)
    return calls


def test_the_worker_is_woken_when_the_row_is_committed_and_not_before(woken: list[str]) -> None:
    with transaction.atomic():
        queue.submit("t.queue", tenant="a", subject="1")
        assert woken == []
    assert woken == [Lane.GENERATE]


def test_a_rolled_back_submit_leaves_nothing(woken: list[str]) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        queue.submit("t.queue", tenant="a", subject="1")
        _ = 1 / 0
    assert not Job.objects.exists()
    assert woken == []


def test_the_same_key_is_the_same_job(woken: list[str]) -> None:
    one = queue.submit("t.queue", tenant="a", subject="1", key="k")
    two = queue.submit("t.queue", tenant="a", subject="1", key="k")
    assert one.pk == two.pk
    assert len(woken) == 1


def test_a_failed_job_asked_for_again_starts_afresh(woken: list[str]) -> None:
    job = queue.submit("t.queue", tenant="a", subject="1", key="k")
    Job.objects.update(state=State.FAILED, attempts=3, reason="ink")
    again = queue.submit("t.queue", tenant="a", subject="1", key="k")
    again.refresh_from_db()
    assert (again.pk, again.state, again.attempts, again.reason) == (job.pk, State.READY, 0, "")
    assert len(woken) == 2


def test_a_broker_that_is_away_loses_no_job(monkeypatch: pytest.MonkeyPatch) -> None:
    from webapp.jobs import tasks

    def away(**_: object) -> None:
        raise ConnectionError("no broker")

    monkeypatch.setattr(tasks.drain_generate, "apply_async", away)
    queue.submit("t.queue", tenant="a", subject="1")
    assert Job.objects.get().state == State.READY


def test_the_sweeper_finds_what_nobody_was_woken_for(woken: list[str]) -> None:
    assert not sweeper.sweep(Lane.GENERATE)
    queue.submit("t.queue", tenant="a", subject="1")
    woken.clear()
    assert sweeper.sweep(Lane.GENERATE)
    assert woken == [Lane.GENERATE]
    jobs = claims.claim(Lane.GENERATE)
    assert not sweeper.sweep(Lane.GENERATE)
    Job.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert sweeper.sweep(Lane.GENERATE), "an expired lease wakes a worker too"
    assert len(jobs) == 1
    assert not sweeper.sweep(Lane.EXPORT), "each lane is swept by its own workers"


def test_too_much_waiting_is_refused_with_a_time_to_come_back(woken: list[str], settings: object) -> None:
    settings.SHEAF_MAX_QUEUE = 3  # type: ignore[attr-defined]
    for i in range(3):
        queue.refuse_when_full()
        queue.submit("t.queue", tenant="a", subject=str(i))
    with pytest.raises(queue.QueueFull) as full:
        queue.refuse_when_full()
    assert full.value.retry_after >= 1


def test_two_workers_at_once_share_without_a_double_or_an_error(woken: list[str]) -> None:
    for i in range(40):
        queue.submit("t.queue", tenant=f"t{i % 3}", subject=str(i))
    got: list[str] = []
    errors: list[Exception] = []

    def work() -> None:
        try:
            while jobs := claims.claim(Lane.GENERATE):
                got.extend(j.subject for j in jobs)
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert errors == []
    assert sorted(got, key=int) == [str(i) for i in range(40)]
