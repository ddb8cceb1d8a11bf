"""Requests read field by field, so that every refusal can name its field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rest_framework.request import Request

from generation.brief import BriefError
from webapp.studio.photos.limits import MAX_BYTES

BRIEF_FIELDS = frozenset({"text", "brand", "language", "process", "market", "facts", "holds", "photo"})


def fields(request: Request) -> Mapping[str, Any]:
    """The request's parameters; a list instead of an object is refused."""
    if not isinstance(request.data, Mapping):
        raise BriefError("", "not_object", "Send a JSON object.")
    return request.data


def only(request: Request, allowed: frozenset[str]) -> None:
    """BriefError names the first field that means nothing here: a typo must not pass in silence."""
    for name in fields(request):
        if name not in allowed:
            shown = str(name)[:40].encode("ascii", "backslashreplace").decode()
            raise BriefError(
                shown, "unknown", f"{shown}: not known here. There are {', '.join(sorted(allowed))}."
            )


def mapping(request: Request, field: str) -> Mapping[str, object]:
    """An object of texts; in a multipart form it comes as JSON text."""
    raw: Any = fields(request).get(field) or {}
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except (ValueError, RecursionError):
            raw = None
    if not isinstance(raw, dict):
        raise BriefError(field, "not_object", f"{field}: send an object of key and text.")
    return raw


def photo(request: Request) -> bytes | None:
    """The uploaded photo's bytes, at most one more than is allowed."""
    upload = request.FILES.get("photo")
    if upload is None:
        if fields(request).get("photo") not in (None, ""):
            raise BriefError("photo", "not_a_file", "photo: send it as a file in a multipart form.")
        return None
    return bytes(upload.read(MAX_BYTES + 1))


def wishes(request: Request) -> dict[str, Any]:
    """The arguments of ``briefs.prepare``."""
    only(request, BRIEF_FIELDS)
    data = fields(request)
    return {
        "text": data.get("text", ""),
        "brand": data.get("brand", ""),
        "language": data.get("language", ""),
        "process": data.get("process", "digital-label"),
        "market": data.get("market", ""),
        "facts": mapping(request, "facts"),
        "holds": mapping(request, "holds"),
        "photo": photo(request),
        "address": request.META.get("REMOTE_ADDR", ""),
    }
