"""From a concept to a ZIP over the API."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from django.test import Client

from webapp.jobs import runs
from webapp.jobs.models import Job, Lane
from webapp.people import links
from webapp.studio.models import ConceptRow, Kit, Round
from webapp.studio.services import kits

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner(client: Client, concept: ConceptRow) -> dict[str, str]:
    return {"Authorization": f"Bearer {links.token_of(concept.owner)}"}


def send(client: Client, verb: str, path: str, headers: dict[str, str], body: Any = None) -> Any:
    method = getattr(client, verb)
    return method(f"/api/v1/{path}", body or {}, content_type="application/json", headers=headers)


def test_a_picture_is_kept_by_the_browser_and_by_nobody_else(
    client: Client, concept: ConceptRow, owner: dict[str, str]
) -> None:
    answer = client.get(f"/api/v1/concepts/{concept.pk}/picture", headers=owner)
    assert answer["Content-Type"] == "image/webp"
    assert answer["Cache-Control"].startswith("private")


def test_a_double_tap_is_one_round(client: Client, concept: ConceptRow, owner: dict[str, str]) -> None:
    path = f"concepts/{concept.pk}/variations"
    first = send(client, "post", path, owner, {"kind": "simpler"})
    second = send(client, "post", path, owner, {"kind": "simpler"})
    assert first.status_code == 201
    assert first.json()["id"] == second.json()["id"]
    assert Round.unscoped.count() == 2
    third = send(client, "post", path, owner, {"kind": "keep_drawing"})
    assert third.json()["number"] == 3
    assert send(client, "post", path, owner, {"kind": "worse"}).json()["errors"][0]["field"] == "kind"


@pytest.mark.parametrize("action", ["variations", "pick"])
def test_a_design_of_a_newer_version_is_refused_with_a_remedy(
    client: Client, concept: ConceptRow, owner: dict[str, str], action: str
) -> None:
    ConceptRow.unscoped.filter(pk=concept.pk).update(program={**concept.program, "language_version": 99})
    body = {"kind": "simpler"} if action == "variations" else {}
    answer = send(client, "post", f"concepts/{concept.pk}/{action}", owner, body)
    assert answer.status_code == 400
    (error,) = answer.json()["errors"]
    assert (error["field"], error["code"]) == ("concept", "unreadable")
    assert "Choose another design" in error["message"]


@pytest.mark.django_db(transaction=True)
def test_pick_facts_and_download(client: Client, concept: ConceptRow, owner: dict[str, str]) -> None:
    kit = send(client, "post", f"concepts/{concept.pk}/pick", owner).json()
    again = send(client, "post", f"concepts/{concept.pk}/pick", owner).json()
    assert kit["id"] == again["id"]
    facts = {"product_name": "Red apples", "net_quantity": "1 kg", "producer": "Hill Farm"}
    body = {"facts": facts, "label_width_mm": 80, "label_height_mm": 60}
    answer = send(client, "put", f"kits/{kit['id']}/facts", owner, body)
    assert answer.status_code == 200
    assert answer.json()["revision"] == 2
    assert send(client, "put", f"kits/{kit['id']}/facts", owner, body).json()["revision"] == 2
    preview = client.get(f"/api/v1/kits/{kit['id']}/preview", headers=owner)
    assert preview["Content-Type"] == "image/webp"
    assert len(preview.content) <= 40 * 1024
    wait = client.get(f"/api/v1/kits/{kit['id']}/download", headers=owner)
    assert (wait.status_code, wait["Retry-After"]) == (202, "1")
    assert runs.drain(Lane.EXPORT) == 1
    answer = client.get(f"/api/v1/kits/{kit['id']}/download", headers=owner)
    assert answer.status_code == 200, answer.content
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Security-Policy"] == "sandbox"
    data = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        assert z.testzip() is None
        names = set(z.namelist())
        assert z.read("label.pdf").startswith(b"%PDF")
        assert len(z.read("share.jpg")) <= 200_000
    assert names >= {
        "README.txt",
        "label-sheet-a4.pdf",
        "stamp.tif",
        "logo.svg",
        "logo.png",
        "logo-one-ink.svg",
    }
    assert kits.download(Kit.unscoped.get()).file is not None
    assert Job.objects.filter(lane="export").count() == 1, "looking again makes nothing again"


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"facts": {"lot": "\0"}}, "fact.lot", "bad_character"),
        ({"facts": {"producer": "x" * 121}}, "fact.producer", "too_long"),
        ({"facts": {}, "label_width_mm": 5}, "label_width_mm", "out_of_bounds"),
        ({"facts": {}, "label_height_mm": "tall"}, "label_height_mm", "out_of_bounds"),
        ({"facts": {"product_name": "ꙮ𒈙𒁾"}}, "fact.product_name", "missing_letters"),
        (
            {"facts": {"ingredients": "flour, " * 130}, "label_width_mm": 25, "label_height_mm": 20},
            "fact.ingredients",
            "does_not_fit",
        ),
    ],
)
def test_facts_that_can_not_be_printed_are_named_and_nothing_changes(
    client: Client, concept: ConceptRow, owner: dict[str, str], body: Any, field: str, code: str
) -> None:
    kit = kits.pick(concept)
    answer = send(client, "put", f"kits/{kit.pk}/facts", owner, body)
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert (error["field"], error["code"]) == (field, code), error
    kit.refresh_from_db()
    assert (kit.revision, kit.facts) == (1, {})


def test_a_failed_export_says_why_and_can_be_tried_again(
    client: Client, concept: ConceptRow, owner: dict[str, str]
) -> None:
    kit = kits.pick(concept)
    kits.download(kit)
    Job.objects.filter(lane="export").update(state="failed", reason="the disk is full")
    path = f"/api/v1/kits/{kit.pk}/download"
    answer = client.get(path, headers=owner)
    assert answer.status_code == 409
    assert answer.json()["errors"][0]["message"] == "the disk is full"
    assert client.post(path, headers=owner).status_code == 202


def test_the_openapi_document_is_whole(client: Client) -> None:
    answer = client.get("/api/schema", headers={"Accept": "application/vnd.oai.openapi+json"})
    document = answer.json()
    assert document["openapi"].startswith("3.")
    for path, verb in (
        ("/api/v1/briefs", "post"),
        ("/api/v1/briefs/{id}", "get"),
        ("/api/v1/concepts/{id}/pick", "post"),
        ("/api/v1/kits/{id}/facts", "put"),
        ("/api/v1/kits/{id}/download", "get"),
    ):
        assert verb in document["paths"][path], path
    assert "secretLink" in document["components"]["securitySchemes"]
