"""Fair shares: the tenant that a piece of work is counted for."""

from __future__ import annotations

from webapp.people.models import Seller


def tenant_of(seller: Seller) -> str:
    """A cooperative shares one turn among its members; a seller on her own has her own."""
    return f"c:{seller.cooperative_id}" if seller.cooperative_id else f"s:{seller.pk}"
