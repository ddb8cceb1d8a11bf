"""Jobs: the database owns the work, Celery wakes the worker."""

from __future__ import annotations

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "webapp.jobs"
    label = "jobs"
