"""What is refused before any view sees it: bodies far too large, letters that are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, JsonResponse


class CleanRequestMiddleware:
    """413 for a body over SHEAF_MAX_BODY_BYTES by its own declaration; 400 for a NUL in the URL.

    Form fields are checked where they are read, so that the message can stand beside the field.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        declared: Any = request.META.get("CONTENT_LENGTH") or "0"
        length = int(declared) if str(declared).isdigit() else 0
        if length > settings.SHEAF_MAX_BODY_BYTES:
            limit = settings.SHEAF_MAX_BODY_BYTES // 1_000_000
            message = f"This is larger than {limit} MB. Choose a smaller photo."
            if request.path.startswith("/api/"):
                body = {"errors": [{"field": "photo", "code": "too_large", "message": message}]}
                return JsonResponse(body, status=413)
            return HttpResponse(message, status=413, content_type="text/plain; charset=utf-8")
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("a NUL in the address")
        return self.get_response(request)
