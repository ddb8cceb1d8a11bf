"""Who is asking: the token of a secret link, as a bearer. Nothing is open unless a view says so."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed, NotAuthenticated
from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from webapp.people.links import seller_of
from webapp.people.models import Seller


class LinkAuthentication(BaseAuthentication):
    """``Authorization: Bearer TOKEN``; the seller becomes ``request.auth``."""

    def authenticate(self, request: Request) -> tuple[None, Seller] | None:
        words = request.headers.get("Authorization", "").split()
        if not words or words[0].lower() != "bearer":
            return None
        if len(words) != 2:
            raise AuthenticationFailed("Send “Authorization: Bearer TOKEN”.")
        seller = seller_of(words[1])
        if seller is None:
            raise AuthenticationFailed("This token opens nothing.")
        return None, seller

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


def owner_of(request: Request) -> Seller:
    """The seller behind the token; only for views that HasOwner guards."""
    if not isinstance(request.auth, Seller):
        raise NotAuthenticated
    return request.auth


class HasOwner(BasePermission):
    """Whoever has a token; whose rows she sees is the scoped manager's affair."""

    def has_permission(self, request: Request, view: Any) -> bool:
        return isinstance(request.auth, Seller)


class LinkScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "webapp.api.access.LinkAuthentication"
    name = "secretLink"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "The token of the seller's secret link."}
