"""Whose row is whose. Every row of a seller's has an owner and, one day, a cooperative.

``Model.objects`` answers only to ``for_owner(owner)``; a query that names nobody raises.
``Model.unscoped`` is for the job machinery and for migrations; a test sees to it that no
view and no API module says it.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, NoReturn

from django.db import models

if TYPE_CHECKING:
    from webapp.people.models import Seller


class ScopeError(RuntimeError):
    """A query for rows of everybody."""


class ScopedManager(models.Manager[Any]):
    """``for_owner`` is the only way in."""

    def for_owner(self, owner: Seller) -> models.QuerySet[Any]:
        """The rows of one seller; of nobody else's, not even her cooperative's."""
        return super().get_queryset().filter(owner=owner)

    def get_queryset(self) -> NoReturn:
        raise ScopeError(f"{self.model.__name__}: say whose rows with objects.for_owner(owner)")


class Owned(models.Model):
    """A row that belongs to somebody."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey("people.Seller", on_delete=models.CASCADE, related_name="+")
    cooperative = models.ForeignKey(
        "people.Cooperative", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)

    unscoped = models.Manager()
    objects = ScopedManager()

    class Meta:
        abstract = True
