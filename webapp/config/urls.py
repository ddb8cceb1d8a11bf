"""Every address of Sheaf: the pages, the API, and two that watch over it."""

from __future__ import annotations

from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import include, path


def health(request: HttpRequest) -> JsonResponse:
    """200 where the database answers; says how much work waits."""
    from webapp.jobs.models import Lane
    from webapp.jobs.queue import waiting

    connection.ensure_connection()
    return JsonResponse({"ok": True, "waiting": {lane.value: waiting(lane) for lane in Lane}})


def robots(request: HttpRequest) -> HttpResponse:
    """Nothing of a seller's is for search engines; the first page is."""
    return HttpResponse("User-agent: *\nAllow: /$\nDisallow: /\n", content_type="text/plain")


urlpatterns = [
    path("health", health, name="health"),
    path("robots.txt", robots, name="robots"),
    path("language/", include("django.conf.urls.i18n")),
    path("api/", include("webapp.api.urls")),
    path("", include("webapp.studio.urls")),
]
