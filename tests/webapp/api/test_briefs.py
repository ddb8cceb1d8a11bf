"""Creating briefs over the API: whatever comes in, never a 500, always a field and a reason."""

from __future__ import annotations

import io
import json
import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from PIL import Image

from webapp.api.models import Replay
from webapp.jobs.models import Job, State
from webapp.people.models import Seller
from webapp.studio.models import BriefRow

pytestmark = pytest.mark.django_db
URL = "/api/v1/briefs"
GOOD = {"text": "honey from our own bees", "brand": "Golden Hill", "language": "en"}


def post(client: Client, body: object, **headers: str) -> Any:
    data = body if isinstance(body, bytes | str) else json.dumps(body)
    return client.post(URL, data, content_type="application/json", headers=headers)


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "#2a6b2e").save(out, "JPEG")
    return out.getvalue()


def test_a_brief_gives_a_link_and_a_round_that_waits(client: Client) -> None:
    answer = post(client, GOOD)
    assert answer.status_code == 201
    body = answer.json()
    assert body["link"].endswith(f"/s/{body['token']}/")
    assert body["rounds"][0]["state"] == "ready"
    assert body["rounds"][0]["concepts"] == []
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    job = Job.objects.get()
    assert (job.lane, job.state) == ("generate", State.READY)
    again = client.get(f"{URL}/{body['id']}", headers={"Authorization": f"Bearer {body['token']}"})
    assert again.json()["text"] == GOOD["text"]


def test_with_a_token_the_brief_joins_the_same_link(client: Client) -> None:
    token = post(client, GOOD).json()["token"]
    second = post(client, GOOD, Authorization=f"Bearer {token}").json()
    assert second["token"] == token
    assert Seller.objects.count() == 1


@pytest.mark.parametrize(
    ("page", "body"),
    [
        ("es", {"text": "mel das nossas abelhas, direto do sítio", "brand": "Sítio Alegre"}),
        ("es", {**GOOD, "language": "sw"}),
        ("zh-hans", GOOD),
    ],
)
def test_a_new_seller_reads_what_her_page_was_in(client: Client, page: str, body: dict[str, str]) -> None:
    assert post(client, body, accept_language=page).status_code == 201
    assert Seller.objects.get().language == page
    assert BriefRow.unscoped.get().language not in ("", page), "her text is in another language"


def test_a_photo_steers_the_palette(client: Client) -> None:
    upload = SimpleUploadedFile("me.jpg", photo(), "image/jpeg")
    answer = client.post(URL, {**GOOD, "photo": upload, "facts": '{"lot": "7"}'})
    assert answer.status_code == 201
    assert len(answer.json()["photo_palette"]) >= 1
    assert answer.json()["facts"] == {"lot": "7"}
    assert BriefRow.unscoped.get().photo


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({}, "text", "empty"),
        ({"text": ""}, "text", "empty"),
        ({"text": "x"}, "text", "too_short"),
        ({"text": "🐝🐝"}, "text", "no_letters"),
        ({"text": "a" * 10_000}, "text", "too_long"),
        ({"text": "a\0b"}, "text", "bad_character"),
        ({"text": ["a"]}, "text", "not_text"),
        ({**GOOD, "brand": "B" * 200}, "brand", "too_long"),
        ({**GOOD, "facts": [1]}, "facts", "not_object"),
        ({**GOOD, "facts": {"x": "y"}}, "fact", "unknown"),
        ({**GOOD, "holds": {"style": "baroque"}}, "hold.style", "unknown"),
        ({**GOOD, "holds": {"seed_genes": {"a": 1}}}, "hold.seed_genes", "bad_value"),
        ({**GOOD, "holds": {"palette": 7}}, "hold.palette", "unknown"),
        ({**GOOD, "process": 3}, "process", "not_text"),
        ({**GOOD, "colour": "red"}, "colour", "unknown"),
        ({**GOOD, "photo": "data:image/png;base64,AAAA"}, "photo", "not_a_file"),
        ([], "", "not_object"),
        ("7", "", "not_object"),
        (b"{", "", "parse_error"),
        (b'{"text": "\\ud800"}', "text", "bad_character"),
        (b"\xff\xfe", "", "parse_error"),
        (b"[" * 100_000, "", "parse_error"),
        (b'{"text": ' + b"9" * 5000 + b"}", "", "parse_error"),
        (b'{"text": "' + b"a" * 2_000_000 + b'"}', "", "too_large"),
    ],
)
def test_bad_input_is_a_400_that_names_the_field(client: Client, body: object, field: str, code: str) -> None:
    answer = post(client, body)
    assert answer.status_code == 400, answer.content[:300]
    error = answer.json()["errors"][0]
    assert (error["field"], error["code"]) == (field, code)
    assert error["message"]
    assert not BriefRow.unscoped.exists()
    assert not Seller.objects.exists(), "nobody is made for a brief that is refused"


def test_a_hundred_megabytes_are_a_message_beside_the_photo(client: Client) -> None:
    upload = SimpleUploadedFile("big.jpg", b"\xff\xd8\xff" + bytes(100_000_000), "image/jpeg")
    answer = client.post(URL, {**GOOD, "photo": upload})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"] == "photo"
    assert answer.json()["errors"][0]["code"] == "too_large"


def test_a_broken_multipart_form_is_a_400(client: Client) -> None:
    for kind in ("multipart/form-data", "multipart/form-data; boundary=x"):
        answer = client.generic("POST", URL, b"--nonsense", content_type=kind)
        assert answer.status_code == 400
    assert client.generic("POST", URL, b"a=b", content_type="text/plain").status_code == 415


def test_refusals_speak_the_readers_language(client: Client) -> None:
    answer = client.post(URL, "{}", content_type="application/json", headers={"Accept-Language": "es"})
    assert answer["Content-Language"] == "es"


def test_the_same_key_has_the_same_answer(client: Client) -> None:
    key = str(uuid.uuid4())
    first = post(client, GOOD, **{"Idempotency-Key": key})
    second = post(client, GOOD, **{"Idempotency-Key": key})
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert BriefRow.unscoped.count() == Job.objects.count() == Seller.objects.count() == 1
    assert first.json()["token"] not in json.dumps(list(Replay.objects.values("answer")))


def test_the_same_key_with_another_request_is_a_422(client: Client) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    post(client, GOOD, **key)
    answer = post(client, {**GOOD, "brand": "Other"}, **key)
    assert answer.status_code == 422
    assert BriefRow.unscoped.count() == 1


def test_a_photo_counts_as_a_parameter(client: Client) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    statuses = []
    for data in (photo(), photo(), photo() + b"\0"):
        upload = SimpleUploadedFile("me.jpg", data, "image/jpeg")
        statuses.append(client.post(URL, {**GOOD, "photo": upload}, headers=key).status_code)
    assert statuses == [201, 201, 422]


def test_a_key_is_free_again_after_a_refusal_and_after_a_day(client: Client) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    assert post(client, {"text": ""}, **key).status_code == 400
    assert post(client, GOOD, **key).status_code == 201
    Replay.objects.update(created=timezone.now() - timedelta(hours=25))
    assert post(client, {**GOOD, "brand": "Other"}, **key).status_code == 201


def test_a_key_whose_request_is_still_being_answered_is_a_409(client: Client) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    post(client, GOOD, **key)
    Replay.objects.update(status=0)
    answer = post(client, GOOD, **key)
    assert answer.status_code == 409
    assert answer["Retry-After"] == "1"


def test_without_a_token_a_weak_key_is_refused(client: Client) -> None:
    assert post(client, GOOD, **{"Idempotency-Key": "1"}).json()["errors"][0]["code"] == "too_short"


def test_a_full_queue_asks_for_patience(client: Client, settings: Any) -> None:
    settings.SHEAF_MAX_QUEUE = 1
    post(client, GOOD)
    answer = post(client, GOOD)
    assert answer.status_code == 503
    assert int(answer["Retry-After"]) >= 1
    assert BriefRow.unscoped.count() == 1


def test_one_address_can_not_ask_for_ever(client: Client, settings: Any) -> None:
    settings.SHEAF_BRIEFS_A_DAY = 2
    assert [post(client, GOOD).status_code for _ in range(3)] == [201, 201, 429]


def test_no_token_or_text_is_needed_for_the_open_lists(client: Client) -> None:
    assert "apple" in client.get("/api/v1/catalogue").json()["species"]
    assert {"svg", "pdfx4"} <= {f["name"] for f in client.get("/api/v1/formats").json()}
