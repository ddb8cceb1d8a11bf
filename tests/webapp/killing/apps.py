"""An app that only the kill test installs: one cheap kind of job in each lane."""

from __future__ import annotations

import random
import time

from django.apps import AppConfig


class KillingConfig(AppConfig):
    name = "tests.webapp.killing"
    label = "killing"

    def ready(self) -> None:
        from tests.webapp.killing.models import Tally
        from webapp.jobs.kinds import Kind, register
        from webapp.jobs.models import Lane
        from webapp.jobs.runs import Run

        def count(run: Run) -> None:
            for job in run.jobs:
                time.sleep(random.uniform(0.005, 0.03))
                with run.guard(job):
                    Tally.objects.create(subject=job.subject, step="begun")
                time.sleep(random.uniform(0.005, 0.03))
                with run.finish(job):
                    Tally.objects.create(subject=job.subject, step="done")

        register(Kind("killing.batch", Lane.GENERATE, count, batch=5))
        register(Kind("killing.single", Lane.EXPORT, count))
