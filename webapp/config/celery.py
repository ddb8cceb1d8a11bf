"""The Celery application: two lanes, a sweeper in every worker, children that die with their parent."""

from __future__ import annotations

import logging
import os
import signal
from typing import Any

from celery import Celery, signals

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "webapp.config.settings.embedded")

app = Celery("sheaf")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["webapp.jobs"])
app.steps["worker"].add("webapp.jobs.sweeper:Sweeper")

log = logging.getLogger(__name__)


@signals.worker_process_init.connect
def _die_with_parent(**_: Any) -> None:
    from webapp.jobs.processes import die_with_parent

    die_with_parent(signal.SIGKILL)


@signals.worker_ready.connect
def _warm(sender: Any = None, **_: Any) -> None:
    """Loads what the lane's kinds need before the first job comes; a failure is tried again with it."""
    from django.conf import settings

    from webapp.jobs import kinds

    if not settings.SHEAF_WARM:
        return
    for lane in sender.app.amqp.queues.consume_from:
        for kind in kinds.of_lane(lane):
            if kind.warm is not None:
                try:
                    kind.warm()
                except Exception:
                    log.warning("%s is not warm yet", kind.name, exc_info=True)


@signals.worker_shutdown.connect
def _close(**_: Any) -> None:
    from webapp.jobs import kinds

    for kind in kinds.all_kinds():
        if kind.close is not None:
            kind.close()
