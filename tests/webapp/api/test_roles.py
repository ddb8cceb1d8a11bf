"""Every address x verb x role: nobody, another seller, the owner."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from webapp.people import links
from webapp.people.models import Seller
from webapp.studio.models import BriefRow, ConceptRow, Kit, StoredFile
from webapp.studio.services import kits

VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
OPEN = {
    ("GET", "schema"),
    ("POST", "briefs"),
    ("GET", "formats"),
    ("GET", "catalogue"),
}
# name -> (what its id is the id of, {verb: (status for the owner)})
GUARDED = {
    "brief": ("brief", {"GET": 200}),
    "round-retry": ("round", {"POST": 200}),
    "picture": ("concept", {"GET": 200}),
    "variations": ("concept", {"POST": 201}),
    "pick": ("concept", {"POST": 201}),
    "kit": ("kit", {"GET": 200}),
    "facts": ("kit", {"PUT": 200}),
    "preview": ("kit", {"GET": 200}),
    "download": ("kit", {"GET": 202, "POST": 202}),
}
BODIES = {"variations": {"kind": "other_colours"}, "facts": {"facts": {"lot": "7"}}}


def api_patterns() -> Iterator[URLPattern]:
    for entry in get_resolver().url_patterns:
        if isinstance(entry, URLResolver) and str(entry.pattern) == "api/":
            yield from (p for p in entry.url_patterns if isinstance(p, URLPattern))


@pytest.fixture
def rows(concept: ConceptRow) -> dict[str, object]:
    return {"brief": concept.brief, "round": concept.round, "concept": concept, "kit": kits.pick(concept)}


def ask(client: Client, verb: str, path: str, who: Seller | None, body: object = None) -> int:
    headers = {} if who is None else {"Authorization": f"Bearer {links.token_of(who)}"}
    return client.generic(
        verb, path, json(body), content_type="application/json", headers=headers
    ).status_code


def json(body: object) -> str:
    import json

    return json.dumps(body or {})


def path_of(pattern: URLPattern, pk: object) -> str:
    return "/api/" + str(pattern.pattern).replace("<uuid:pk>", str(pk))


def test_every_address_is_known_here() -> None:
    names = {p.name for p in api_patterns()}
    assert names == set(GUARDED) | {name for _, name in OPEN}, "a new address: say who may use it"


@pytest.mark.django_db
@pytest.mark.parametrize("pattern", list(api_patterns()), ids=lambda p: p.name)
def test_who_may_do_what(client: Client, rows: dict[str, object], pattern: URLPattern) -> None:
    owner, other = rows["brief"].owner, links.new_seller()  # type: ignore[attr-defined]
    name = pattern.name or ""
    subject, allowed = GUARDED.get(name, ("brief", {}))
    path = path_of(pattern, rows[subject].pk)  # type: ignore[attr-defined]
    for verb in VERBS:
        if (verb.replace("HEAD", "GET"), name) in OPEN:
            continue
        usual = verb.replace("HEAD", "GET") if verb == "HEAD" else verb
        body = BODIES.get(name)
        nobody = ask(client, verb, path, None, body)
        stranger = ask(client, verb, path, other, body)
        if usual in allowed:
            assert (verb, nobody, stranger) == (verb, 401, 404)
            assert ask(client, verb, path, owner, body) == allowed[usual]
        else:
            assert nobody in (401, 405), (verb, path)
            assert stranger == 405, (verb, path)
            assert ask(client, verb, path, owner, body) == 405


@pytest.mark.django_db
def test_strangers_left_no_trace(client: Client, rows: dict[str, object]) -> None:
    kit = rows["kit"]
    assert isinstance(kit, Kit)
    other = links.new_seller()
    for pattern in api_patterns():
        subject, _ = GUARDED.get(pattern.name or "", ("brief", {}))
        for verb in ("POST", "PUT", "PATCH", "DELETE"):
            if (verb, pattern.name) not in OPEN:
                path = path_of(pattern, rows[subject].pk)  # type: ignore[attr-defined]
                ask(client, verb, path, other, BODIES.get(pattern.name or ""))
    kit.refresh_from_db()
    assert (kit.facts, kit.revision) == ({}, 1)
    assert not BriefRow.objects.for_owner(other).exists()
    assert not StoredFile.objects.for_owner(other).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "header",
    ["Bearer", "Bearer a b", "Bearer nonsense", "Basic abc", "Bearer \udce9", "bearer " + "x" * 5000, "é"],
)
def test_a_bad_credential_is_a_401(client: Client, header: str) -> None:
    answer = client.get(f"/api/v1/briefs/{uuid.uuid4()}", HTTP_AUTHORIZATION=header)
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Bearer"
    assert answer.json()["errors"][0]["message"]
