"""Who may send a form: any page of ours, and nobody else's.

No cookie opens anything here: a design opens only to who knows its secret address, which a stranger's
page can't. So there is nothing for a forged request to borrow, and no token to be stale in a page that
lay open overnight (with ``Referrer-Policy: no-referrer`` browsers send ``Origin: null``, which Django's
own check refuses). What a stranger's page could still do is make us work; the browser tells.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponseBase]


def own_forms_only(view: View) -> View:
    """403 for a form that another site's page has sent (Fetch Metadata)."""

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.method == "POST" and request.headers.get("Sec-Fetch-Site") == "cross-site":
            raise PermissionDenied("a form of another site")
        return view(request, *args, **kwargs)

    return guarded
