"""A worker's own look at the table: finds jobs whose wake-up call was lost or whose worker died.

No beat process: each worker sweeps its lanes from a thread of its main process.
"""

from __future__ import annotations

import logging
import random
import threading
from typing import Any

from celery import bootsteps
from django.conf import settings
from django.db import connection
from django.db.models import Q
from django.utils import timezone

from webapp.jobs.models import Job, State
from webapp.jobs.queue import wake

log = logging.getLogger(__name__)


def sweep(lane: str) -> bool:
    """Wakes the lane where something is ready or expired."""
    now = timezone.now()
    waits = Q(state=State.READY, ready_at__lte=now) | Q(state=State.RUNNING, lease_until__lt=now)
    found = Job.objects.filter(waits, lane=lane).exists()
    if found:
        wake(lane)
    return found


class Sweeper(bootsteps.StartStopStep):
    """Celery bootstep of the worker; the queue names it consumes are its lanes."""

    requires = {"celery.worker.components:Pool"}

    def __init__(self, worker: Any, **kwargs: Any) -> None:
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, worker: Any) -> None:
        lanes = [q for q in worker.app.amqp.queues.consume_from if q in ("generate", "export")]
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(lanes,), name="sweeper", daemon=True)
        self._thread.start()

    def stop(self, worker: Any) -> None:
        self._stop.set()

    terminate = stop

    def _run(self, lanes: list[str]) -> None:
        while not self._stop.wait(settings.SHEAF_SWEEP_SECONDS * random.uniform(0.8, 1.2)):
            try:
                for lane in lanes:
                    sweep(lane)
            except Exception:
                log.warning("a sweep failed; the next one comes soon", exc_info=True)
            finally:
                connection.close()
