"""Users of a cooperative, and sellers, who have no account but a secret link."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """Somebody with a password: a cooperative's staff. Sellers need none."""


class Cooperative(models.Model):
    """A tenant: many members, one set of rules."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=200)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A user's place in a cooperative."""

    class Role(models.TextChoices):
        MEMBER = "member"
        EDITOR = "editor"
        ADMIN = "admin"

    user = models.ForeignKey(User, on_delete=models.CASCADE)
    cooperative = models.ForeignKey(Cooperative, on_delete=models.CASCADE)
    role = models.CharField(max_length=12, choices=Role.choices, default=Role.MEMBER)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "cooperative"], name="one_place_each")]


class Seller(models.Model):
    """The anonymous owner behind one secret link. Only the link's hash is stored (see ``links``).

    ``consent``: may her picks teach the model? Nobody is asked by default, so nobody has said yes.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    link_hash = models.CharField(max_length=64, unique=True)
    cooperative = models.ForeignKey(Cooperative, on_delete=models.PROTECT, null=True, blank=True)
    language = models.CharField(max_length=35, blank=True)
    consent = models.BooleanField(default=False)
    consent_at = models.DateTimeField(null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)


class Allowance(models.Model):
    """What one address has used of a day's allowance; ``who`` is a keyed hash, forgotten with the day."""

    who = models.CharField(max_length=64)
    what = models.CharField(max_length=20)
    day = models.DateField()
    used = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["who", "what", "day"], name="one_allowance_a_day")]
