"""Gunicorn as ``manage.py serve`` runs it: one process, threads, and no worker without its master."""

from __future__ import annotations

import os
import signal
from typing import Any

from webapp.jobs.processes import die_with_parent

worker_class = "gthread"
workers = 1
timeout = 60
graceful_timeout = 3
keepalive = 15
loglevel = "warning"

# Workers leave their sign of life here: a slow disk must not look like a dead worker.
if os.access("/dev/shm", os.W_OK):  # noqa: S108  (on Linux it lies in memory)
    worker_tmp_dir = "/dev/shm"  # noqa: S108


def post_fork(server: Any, worker: Any) -> None:
    die_with_parent(signal.SIGKILL)
