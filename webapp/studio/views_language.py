"""The interface's language, chosen by tap: kept in a cookie, with whatever was being typed."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from webapp.studio.views_guard import own_forms_only

_YEAR = 365 * 24 * 3600


def tapped(request: HttpRequest) -> str:
    """The language that was tapped in this form; "" where something else was."""
    code = request.POST.get("language", "")
    return code if code in dict(settings.LANGUAGES) else ""


def speak(response: HttpResponse, code: str) -> HttpResponse:
    """Remembers the language for the next page."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=_YEAR,
        samesite="Lax",
        secure=settings.LANGUAGE_COOKIE_SECURE,
    )
    return response


@own_forms_only
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """For pages on which nothing is typed; back to where she was."""
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = "/"
    response = HttpResponseRedirect(back)
    code = tapped(request)
    if code:
        translation.activate(code)
        speak(response, code)
    return response
