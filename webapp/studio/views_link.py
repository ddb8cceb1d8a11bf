"""The secret link as a square that another phone can read."""

from __future__ import annotations

import io

import segno
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe


@require_safe
def qr(request: HttpRequest, token: str) -> HttpResponse:
    link = request.build_absolute_uri(reverse("studio:home", args=[token]))
    out = io.BytesIO()
    segno.make(link, error="m", micro=False).save(
        out, kind="svg", scale=4, border=3, dark="#2a2620", light="#fff"
    )
    answer = HttpResponse(out.getvalue(), content_type="image/svg+xml")
    answer["Cache-Control"] = "private, max-age=86400"
    return answer
