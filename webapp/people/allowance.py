"""A day's allowance for each address, kept by one atomic UPDATE, so that two at once can't both pass."""

from __future__ import annotations

import hmac

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from webapp.people.models import Allowance


def _who(address: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), address.encode(), "sha256").hexdigest()


def use(address: str, what: str, limit: int) -> bool:
    """Takes one of today's ``limit``; False where none is left. Yesterday's counts are forgotten."""
    today = timezone.now().date()
    who = _who(address)
    _, new = Allowance.objects.get_or_create(who=who, what=what, day=today)
    if new:
        Allowance.objects.filter(day__lt=today).delete()
    taken = Allowance.objects.filter(who=who, what=what, day=today, used__lt=limit)
    return taken.update(used=F("used") + 1) == 1
