"""What the workers have committed; nothing keeps a row from standing here twice but the job machinery."""

from __future__ import annotations

from django.db import models


class Tally(models.Model):
    subject = models.CharField(max_length=64)
    step = models.CharField(max_length=8)
