"""The secret link: 192 bits that open one seller's designs, and nothing else does.

The token is HMAC(link key, seller id). So the page can show the link and its QR again at any
time, and yet the database holds only a hash: whoever reads the database can open nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from webapp.people.models import Seller

TOKEN_BYTES = 24


def _derive(seller_id: str) -> str:
    key = hashlib.sha256(b"sheaf secret link:" + settings.SECRET_KEY.encode()).digest()
    digest = hmac.digest(key, seller_id.encode(), "sha256")[:TOKEN_BYTES]
    return base64.urlsafe_b64encode(digest).decode("ascii")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_seller(language: str = "") -> Seller:
    """A seller with a link of her own, saved."""
    seller = Seller(language=language[:35])
    seller.link_hash = _hash(_derive(str(seller.id)))
    seller.save(force_insert=True)
    return seller


def token_of(seller: Seller) -> str:
    """Her link's token. LookupError where the key has changed since: her old link still opens."""
    token = _derive(str(seller.id))
    if not hmac.compare_digest(_hash(token), seller.link_hash):
        raise LookupError("the link's key has changed since this seller came")
    return token


def path_of(seller: Seller) -> str:
    """Where her link leads: the path of the page, to be put behind the site's address."""
    return f"/s/{token_of(seller)}/"


def seller_of(token: str) -> Seller | None:
    """Who the token belongs to. The look-up is by hash, so its timing tells nothing about tokens."""
    if not token or len(token) > 100:
        return None
    return Seller.objects.select_related("cooperative").filter(link_hash=_hash(token)).first()


def set_consent(seller: Seller, given: bool) -> None:
    """Whether her picks may teach the model; taking it back is as easy as giving it."""
    seller.consent, seller.consent_at = given, timezone.now()
    seller.save(update_fields=["consent", "consent_at"])


class SecretLinkMiddleware:
    """Sets ``request.owner`` for every view with a ``token`` in its URL; 404 where it opens nothing.

    Whatever lies behind a secret link is not indexed, not cached by others and gives no referrer.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.owner = None  # type: ignore[attr-defined]
        request.behind_link = False  # type: ignore[attr-defined]
        response = self.get_response(request)
        if request.behind_link or request.path.startswith("/api/"):  # type: ignore[attr-defined]
            response.headers["X-Robots-Tag"] = "noindex, nofollow"
            response.headers["Referrer-Policy"] = "no-referrer"
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        token = kwargs.get("token")
        if token is None:
            return
        request.behind_link = True  # type: ignore[attr-defined]
        seller = seller_of(token)
        if seller is None:
            raise Http404("this link opens nothing")
        request.owner = seller  # type: ignore[attr-defined]
