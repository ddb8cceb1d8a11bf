"""Every page behind a secret link x verb x role: a wrong link, another seller's link, the owner's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from webapp.people import links
from webapp.studio.models import BriefRow, ConceptRow, Kit, Round
from webapp.studio.services import kits

VERBS = ("get", "head", "post", "put", "patch", "delete")
IDS = {"designs/": "brief", "rounds/": "round", "concepts/": "concept", "kits/": "kit"}


def secret_pages() -> Iterator[str]:
    """The routes with a token in them, as Django writes them."""
    for entry in get_resolver().url_patterns:
        if isinstance(entry, URLResolver):
            for pattern in entry.url_patterns:
                if isinstance(pattern, URLPattern) and "token>" in str(pattern.pattern):
                    yield str(entry.pattern) + str(pattern.pattern)


PAGES = list(secret_pages())


@pytest.fixture
def rows(concept: ConceptRow) -> dict[str, object]:
    return {"brief": concept.brief, "round": concept.round, "concept": concept, "kit": kits.pick(concept)}


def path_of(route: str, token: str, rows: dict[str, object]) -> str:
    subject = next((rows[name] for part, name in IDS.items() if part in route), None)
    path = route.replace("<str:token>", token).replace("<str:name>", "label")
    return "/" + path.replace("<uuid:pk>", str(getattr(subject, "pk", "")))


def test_there_are_secret_pages() -> None:
    assert len(PAGES) > 8
    assert all("<uuid:pk>" not in p or any(part in p for part in IDS) for p in PAGES), "whose id is it?"


@pytest.mark.django_db
@pytest.mark.parametrize("route", PAGES)
def test_who_sees_it(client: Client, rows: dict[str, object], route: str) -> None:
    owner, other = rows["brief"].owner, links.new_seller()  # type: ignore[attr-defined]
    counts = [m.unscoped.count() for m in (BriefRow, Round, ConceptRow, Kit)]
    for verb in VERBS:
        ask = getattr(client, verb)
        wrong = ask(path_of(route, "x" * 32, rows))
        assert wrong.status_code == 404, (verb, route)
        if "<uuid:pk>" in route:
            stranger = ask(path_of(route, links.token_of(other), rows))
            assert stranger.status_code in (404, 405), (verb, route)
            assert b"Hill Farm" not in stranger.content
    assert [m.unscoped.count() for m in (BriefRow, Round, ConceptRow, Kit)] == counts
    answer = client.get(path_of(route, links.token_of(owner), rows))
    assert answer.status_code in (200, 202, 302, 303, 404, 405)
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer["Cache-Control"] or "private" in answer["Cache-Control"]
