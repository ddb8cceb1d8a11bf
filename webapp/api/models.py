"""What was answered to an Idempotency-Key."""

from __future__ import annotations

from django.db import models


class Replay(models.Model):
    """``scope``: whose key it is. ``status`` 0: the first request with it is still being answered.

    The secret link is never part of ``answer``; it is put in again when the answer is repeated.
    """

    scope = models.CharField(max_length=64)
    key_sha256 = models.CharField(max_length=64)
    request_sha256 = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    answer = models.JSONField(default=dict)
    seller = models.ForeignKey("people.Seller", on_delete=models.CASCADE, null=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["scope", "key_sha256"], name="one_answer_a_key")]
        indexes = [models.Index(fields=["created"], name="replay_age")]
