"""One row per piece of work. Its state is the truth; messages are only wake-up calls."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class Lane(models.TextChoices):
    """A kind of worker. One lane, one pool: the generator holds a model, exporters fork."""

    GENERATE = "generate"
    EXPORT = "export"


class State(models.TextChoices):
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(models.Model):
    """``token`` names one run of the job: whoever holds another token can no longer write.

    ``attempts`` counts runs that ended in an error. ``interruptions`` counts runs that ended
    with their worker; only those in which the job ran alone (``strikes``) speak against it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=40)
    lane = models.CharField(max_length=12, choices=Lane.choices)
    tenant = models.CharField(max_length=60)
    subject = models.CharField(max_length=64, blank=True, help_text="id of the row that the work is for")
    key = models.CharField(max_length=120, null=True, unique=True, help_text="the same work is made once")
    state = models.CharField(max_length=8, choices=State.choices, default=State.READY)
    token = models.UUIDField(null=True)
    lease_until = models.DateTimeField(null=True)
    ready_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    created = models.DateTimeField(auto_now_add=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    interruptions = models.PositiveSmallIntegerField(default=0)
    strikes = models.PositiveSmallIntegerField(default=0)
    alone = models.BooleanField(default=False, help_text="runs without neighbours")
    reason = models.TextField(blank=True, help_text="why it failed last, in one sentence")

    class Meta:
        indexes = [
            models.Index(fields=["lane", "ready_at"], name="job_ready", condition=Q(state="ready")),
            models.Index(fields=["lane", "lease_until"], name="job_running", condition=Q(state="running")),
            models.Index(fields=["tenant", "claimed_at"], name="job_turns"),
            models.Index(fields=["subject"], name="job_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id} ({self.state})"
