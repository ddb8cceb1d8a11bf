"""Whether a design looks too much like somebody else's: yes or no, never whose.

The fingerprints of all designs lie in the worker's memory (128 bytes each); what was added or erased
meanwhile is found by one query of count and highest number.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable

from django.db.models import Count, Max

from generation.judging.likeness import BOUND, VERSION, Shelf
from webapp.studio.models import ConceptRow, Likeness


class _Copy:
    """The table in memory. ``state``: how many rows, and the highest number among them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelf = Shelf()
        self._state = (0, 0)

    def shelf(self) -> Shelf:
        with self._lock:
            rows = Likeness.objects.filter(version=VERSION)
            found = rows.aggregate(count=Count("pk"), last=Max("pk"))
            state = (found["count"], found["last"] or 0)
            if state != self._state:
                count, last = self._state
                fresh = rows.filter(pk__gt=last, pk__lte=state[1]).order_by("pk")
                added = list(fresh.values_list("fingerprint", "owner_id"))
                if count + len(added) != state[0]:
                    self._shelf = Shelf()
                    added = list(rows.filter(pk__lte=state[1]).values_list("fingerprint", "owner_id"))
                for fingerprint, owner in added:
                    self._shelf.add(bytes(fingerprint), owner)
                self._state = (len(self._shelf), state[1])
            return self._shelf


_copy = _Copy()


def taken_for(owner_id: uuid.UUID) -> Callable[[bytes], bool]:
    """For one seller: is this fingerprint near to a design that is not hers? As of now."""
    shelf = _copy.shelf()
    return lambda fingerprint: shelf.is_near(fingerprint, BOUND, but=owner_id)


def keep(concept: ConceptRow, fingerprint: bytes) -> None:
    """Beside the concept's row and in its transaction; without a fingerprint nothing is kept."""
    if fingerprint:
        Likeness.objects.create(
            concept=concept, owner_id=concept.owner_id, version=VERSION, fingerprint=fingerprint
        )
