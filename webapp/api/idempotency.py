"""Idempotency-Key: the same key has the same answer for 24 hours, however often it is sent.

The key is taken in a transaction of its own before the work begins; the answer is written in
the work's transaction. So a request that died on the way can be sent again, and two at once
make one thing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework.request import Request

from generation.brief import BriefError
from webapp.api.errors import KeyBusy, KeyReused
from webapp.api.models import Replay
from webapp.api.reading import fields
from webapp.people.models import Seller

KEEP = timedelta(hours=24)
ABANDONED = timedelta(seconds=60)
SHORTEST_ANONYMOUS = 16

Answer = tuple[int, dict[str, Any], Seller | None]


def fingerprint(request: Request) -> str:
    """What was asked: method, path and parameters; a file counts by its bytes."""
    digest = hashlib.sha256(f"{request.method} {request.path}\n".encode())
    data = {k: v for k, v in fields(request).items() if k not in request.FILES}
    digest.update(json.dumps(data, sort_keys=True, default=str).encode("utf-8", "surrogatepass"))
    for name in sorted(request.FILES):
        upload = request.FILES[name]
        for chunk in upload.chunks():
            digest.update(chunk)
        upload.seek(0)
    return digest.hexdigest()


def _key(request: Request) -> str:
    key = request.headers.get("Idempotency-Key", "").strip()
    if len(key) > 200:
        raise BriefError("Idempotency-Key", "too_long", "Idempotency-Key: at most 200 characters.")
    if key and request.auth is None and len(key) < SHORTEST_ANONYMOUS:
        # Without a token the key is the only secret between two strangers' requests.
        raise BriefError("Idempotency-Key", "too_short", "Idempotency-Key: send a random UUID.")
    return key


@contextmanager
def _taken(scope: str, key: str, asked: str) -> Iterator[Replay]:
    now = timezone.now()
    Replay.objects.filter(created__lt=now - KEEP).delete()
    Replay.objects.filter(status=0, created__lt=now - ABANDONED).delete()
    try:
        with transaction.atomic():
            mine = Replay.objects.create(scope=scope, key_sha256=key, request_sha256=asked)
    except IntegrityError:
        there = Replay.objects.select_related("seller").filter(scope=scope, key_sha256=key).first()
        if there is None or (there.status == 0 and there.request_sha256 == asked):
            raise KeyBusy from None
        if there.request_sha256 != asked:
            raise KeyReused from None
        yield there
        return
    try:
        yield mine
    except BaseException:
        Replay.objects.filter(pk=mine.pk, status=0).delete()
        raise


def once(request: Request, prepare: Callable[[], Callable[[], Answer]]) -> Answer:
    """``prepare`` does what is slow or may be refused and returns what is to be committed.

    (status, body, seller): ``seller`` where the answer shows a secret link, which is not stored.
    """
    key = _key(request)
    if not key:
        commit = prepare()
        with transaction.atomic():
            return commit()
    scope = str(request.auth.pk) if isinstance(request.auth, Seller) else "anonymous"
    hashed = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    with _taken(scope, hashed, fingerprint(request)) as row:
        if row.status:
            return row.status, row.answer, row.seller
        commit = prepare()
        with transaction.atomic():
            status, body, seller = commit()
            kept = Replay.objects.filter(pk=row.pk, status=0)
            if not kept.update(status=status, answer=body, seller=seller):
                raise KeyBusy
        return status, body, seller
