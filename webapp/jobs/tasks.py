"""The wake-up calls. They carry nothing: what there is to do stands in the database."""

from __future__ import annotations

from celery import shared_task

from webapp.jobs import runs
from webapp.jobs.models import Lane


@shared_task(name="webapp.jobs.tasks.drain_generate", ignore_result=True, expires=60)
def drain_generate() -> None:
    runs.drain(Lane.GENERATE)


@shared_task(name="webapp.jobs.tasks.drain_export", ignore_result=True, expires=60)
def drain_export() -> None:
    runs.drain(Lane.EXPORT)
