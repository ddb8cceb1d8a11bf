"""Every refusal has one shape: ``{"errors": [{"field", "code", "message"}]}``."""

from __future__ import annotations

import json
from typing import Any

from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404
from rest_framework import exceptions
from rest_framework.parsers import BaseParser
from rest_framework.response import Response

from generation.brief import BriefError
from webapp.jobs.queue import QueueFull
from webapp.studio.services.briefs import TooMany
from webapp.studio.services.messages import sentence

MAX_JSON_BYTES = 1024 * 1024


class KeyReused(Exception):
    """An Idempotency-Key that came before with another request."""


class KeyBusy(Exception):
    """The first request with this Idempotency-Key is still being answered."""


def refusal(status: int, field: str, code: str, message: str, retry_after: int | None = None) -> Response:
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    body = {"errors": [{"field": field, "code": code, "message": message}]}
    return Response(body, status=status, headers=headers)


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception handler. None only for a fault of our own."""
    if isinstance(error, BriefError):
        return refusal(400, error.field, error.code, sentence(error))
    if isinstance(error, QueueFull):
        return refusal(503, "", "queue_full", str(error), error.retry_after)
    if isinstance(error, TooMany):
        return refusal(429, "", "too_many", "That is all for today from this address.", 3600)
    if isinstance(error, KeyReused):
        return refusal(422, "Idempotency-Key", "reused", "This key came before with another request.")
    if isinstance(error, KeyBusy):
        return refusal(409, "Idempotency-Key", "busy", "The first request with this key is not done yet.", 1)
    if isinstance(error, Http404):
        return refusal(404, "", "not_found", "There is nothing here for this token.")
    if isinstance(error, PermissionDenied):
        return refusal(403, "", "forbidden", "This is not yours.")
    if isinstance(error, SuspiciousOperation | BadRequest):
        return refusal(400, "", "bad_request", "This request can't be read.")
    if isinstance(error, exceptions.APIException):
        answer = refusal(error.status_code, "", str(error.default_code), _words(error.detail), _wait(error))
        if header := getattr(error, "auth_header", None):
            answer["WWW-Authenticate"] = header
        return answer
    return None


def _words(detail: Any) -> str:
    return str(detail) if isinstance(detail, str) else "This request can't be read."


def _wait(error: exceptions.APIException) -> int | None:
    wait = getattr(error, "wait", None)
    return None if wait is None else int(wait) + 1


class SmallJSONParser(BaseParser):
    """JSON in UTF-8, at most 1 MiB, nested as deep as a request of ours can be."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:
        length = int((parser_context or {})["request"].META.get("CONTENT_LENGTH") or 0)
        if length > MAX_JSON_BYTES:
            raise BriefError("", "too_large", f"A request of JSON has at most {MAX_JSON_BYTES} bytes.")
        try:
            data = json.loads(stream.read(length).decode("utf-8"))
        except RecursionError:
            raise exceptions.ParseError("This JSON is nested too deep.") from None
        except ValueError as error:
            raise exceptions.ParseError(f"This is not JSON: {error}") from None
        if not isinstance(data, dict):
            raise BriefError("", "not_object", "Send a JSON object.")
        return data
