"""A day's allowance is never overdrawn, also by two at once."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from webapp.people import allowance
from webapp.people.models import Allowance


@pytest.mark.django_db(transaction=True)
def test_two_at_once_do_not_overdraw() -> None:
    allowance.use("10.0.0.1", "briefs", 10)
    got: list[bool] = []

    def take() -> None:
        got.extend(allowance.use("10.0.0.1", "briefs", 10) for _ in range(8))
        connection.close()

    threads = [threading.Thread(target=take) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert sum(got) == 9
    assert allowance.use("10.0.0.2", "briefs", 10), "another address has its own"


@pytest.mark.django_db
def test_yesterday_is_forgotten_and_no_address_is_stored() -> None:
    Allowance.objects.create(who="x", what="briefs", day=timezone.now().date() - timedelta(days=1))
    allowance.use("203.0.113.9", "briefs", 1)
    assert Allowance.objects.count() == 1
    assert "203.0.113.9" not in str(Allowance.objects.values().get())
