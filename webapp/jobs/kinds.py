"""What can be done: each kind of job is registered by the room that does it.

A kind's ``run`` gets a Run (see ``runs``) and must call ``run.finish(job)`` or ``run.fail(job, reason)``
for every job in it. It never lets one job's error become another's. ``warm`` is called once when
a worker of the lane starts, before the first job; ``close`` when it ends in order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from webapp.jobs.models import Lane

if TYPE_CHECKING:
    from webapp.jobs.runs import Run


@dataclass(frozen=True)
class Kind:
    """``batch``: how many jobs of this kind are worth running as one."""

    name: str
    lane: Lane
    run: Callable[[Run], None]
    batch: int = 1
    warm: Callable[[], None] | None = None
    close: Callable[[], None] | None = None


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    """Adds a kind; ValueError where the name is taken by another."""
    if _kinds.setdefault(kind.name, kind) is not kind:
        raise ValueError(f"there is a kind of job named {kind.name} already")
    return kind


def get(name: str) -> Kind:
    """KeyError names the kind that no room has registered."""
    return _kinds[name]


def of_lane(lane: str) -> list[Kind]:
    return [k for k in _kinds.values() if k.lane == lane]


def all_kinds() -> list[Kind]:
    return list(_kinds.values())
