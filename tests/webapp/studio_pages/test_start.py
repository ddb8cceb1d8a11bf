"""What do you sell? Whatever comes in, the answer stands beside the field and nothing is lost."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from tests.webapp.studio_pages.reading import Page
from webapp.jobs import queue
from webapp.studio import store
from webapp.studio.models import BriefRow

pytestmark = pytest.mark.django_db
GOOD = {"text": "honey from our own bees", "brand": "Hill Farm", "process": "stamp"}


def send(client: Client, **changed: Any) -> Any:
    return client.post("/", {**GOOD, **changed})


def photo(side: int = 40, **extra: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, side), "#c03020").save(out, "JPEG", **extra)
    return out.getvalue()


def upload(data: bytes, name: str = "photo.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "image/jpeg")


def bomb() -> bytes:
    """A PNG that says it is 40,000 x 40,000."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def test_a_sentence_leads_to_the_designs(client: Client) -> None:
    answer = send(client)
    assert answer.status_code == 303
    row = BriefRow.unscoped.get()
    assert answer["Location"].endswith(f"/designs/{row.pk}/")
    assert (row.text, row.brand, row.process) == (GOOD["text"], GOOD["brand"], "stamp")
    assert client.get(answer["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("text", ""),
        ("text", "   \n "),
        ("text", "a"),
        ("text", "x" * 10_000),
        ("text", "🍯🐝🍯"),
        ("text", "12 345"),
        ("text", "honey\0"),
        ("brand", "\0"),
        ("brand", "B" * 81),
    ],
)
def test_what_can_not_be_used_is_said_beside_its_field(client: Client, field: str, typed: str) -> None:
    answer = send(client, **{field: typed})
    assert answer.status_code == 422
    page = Page(answer)
    assert page.beside(field)
    assert [page.beside(other) for other in {"text", "brand", "photo"} - {field}] == ["", ""]
    kept = {**GOOD, field: typed.replace("\0", "\ufffd")}
    for name, value in kept.items():
        assert page.values[name].replace("\0", "\ufffd").strip() == value.strip(), name
    assert not BriefRow.unscoped.exists()


@pytest.mark.parametrize("tongue", ["en", "zh-hans", "es"])
def test_every_refusal_is_in_the_language_of_the_page(client: Client, tongue: str) -> None:
    said = {
        Page(client.post("/", {"text": text}, headers={"accept-language": tongue})).beside("text")
        for text in ("", "a", "🍯", "x" * 3000, "h\0")
    }
    english = {
        Page(client.post("/", {"text": text})).beside("text") for text in ("", "a", "🍯", "x" * 3000, "h\0")
    }
    assert len(said) == 5
    assert (said == english) is (tongue == "en")


def test_half_a_letter_is_refused(client: Client) -> None:
    form = "application/x-www-form-urlencoded"
    answer = client.post("/", "text=honey+%ED%A0%80", content_type=form)
    assert answer.status_code == 422
    assert Page(answer).beside("text")


@pytest.mark.parametrize(
    "text",
    [
        "عسل من نحلنا",
        "蜜",
        "miel y café de nuestra finca",
        "goat's cheese <b>&amp; 'soap'</b>",
        "honey\u202e reversed",
        "purple hovercraft polish",
    ],
)
def test_unusual_sentences_are_taken_as_they_are(client: Client, text: str) -> None:
    assert client.post("/", {"text": text}).status_code == 303
    assert BriefRow.unscoped.get().text == text


def test_what_was_typed_is_never_markup(client: Client) -> None:
    evil = '"><script>alert(1)</script></textarea>'
    page = send(client, text=evil, brand="B" * 90).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    "data",
    [b"", b"this is no photo", photo()[:300], bomb(), b"\xff" * (15 * 1024 * 1024 + 1), b"<svg/>"],
    ids=["empty", "text", "cut off", "40,000 px", "15 MB", "svg"],
)
def test_a_photo_that_is_none(client: Client, data: bytes) -> None:
    answer = send(client, photo=upload(data))
    assert answer.status_code == 422
    page = Page(answer)
    assert page.beside("photo")
    assert page.values["text"] == GOOD["text"]
    assert not BriefRow.unscoped.exists()


def test_place_and_time_of_a_photo_are_not_stored(client: Client) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[2] = (46.0, 9.0, 0.0)
    exif[0x0132] = "2026:01:01 10:00:00"
    assert send(client, photo=upload(photo(exif=exif))).status_code == 303
    row = BriefRow.unscoped.get()
    kept = Image.open(io.BytesIO(store.get(row.photo)))
    assert not kept.getexif()
    assert row.photo_palette[0].startswith("#")


def test_a_good_photo_outlives_a_bad_sentence(client: Client) -> None:
    page = Page(send(client, text="", photo=upload(photo())))
    kept = page.values["kept"]
    assert page.beside("text") and not page.beside("photo")
    assert send(client, kept=kept).status_code == 303
    assert BriefRow.unscoped.get().photo
    assert send(client, kept=kept, drop_photo="1").status_code == 303
    assert not BriefRow.unscoped.order_by("created").last().photo  # type: ignore[union-attr]


def test_nobody_else_names_a_stored_file(client: Client) -> None:
    address = store.put(photo())
    assert send(client, kept=address).status_code == 303
    assert not BriefRow.unscoped.get().photo


@pytest.mark.parametrize("tongue", ["zh-hans", "es"])
def test_a_tap_on_a_language_keeps_what_was_typed(client: Client, tongue: str) -> None:
    answer = send(client, language=tongue)
    page = Page(answer)
    assert page.all("html")[0]["lang"] == tongue
    assert {name: page.values[name] for name in GOOD} == GOOD
    assert not BriefRow.unscoped.exists()
    assert Page(client.get("/")).all("html")[0]["lang"] == tongue


def test_the_browser_chooses_the_language_first(client: Client) -> None:
    for wished, given in (("zh-CN,zh;q=0.9", "zh-hans"), ("es-MX", "es"), ("sw", "en")):
        assert Page(client.get("/", headers={"accept-language": wished})).all("html")[0]["lang"] == given


def test_an_example_fills_the_sentence_without_javascript(client: Client) -> None:
    page = Page(send(client, example="1", text=""))
    assert "persimmons" in page.values["text"]
    assert page.values["brand"] == GOOD["brand"]
    assert Page(send(client, example="9" * 20, text="")).beside("text")


def test_when_too_much_waits_nothing_is_lost(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise queue.QueueFull(9)

    monkeypatch.setattr(queue, "refuse_when_full", full)
    answer = send(client)
    assert (answer.status_code, answer["Retry-After"]) == (503, "9")
    assert Page(answer).values["text"] == GOOD["text"]


def test_the_day_s_allowance(client: Client, settings: Any) -> None:
    settings.SHEAF_BRIEFS_A_DAY = 1
    assert send(client).status_code == 303
    answer = send(client)
    assert answer.status_code == 429
    assert Page(answer).values["text"] == GOOD["text"]


def test_forms_of_other_sites_are_refused_and_our_own_need_no_token() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/", GOOD, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    # What browsers send from a page with Referrer-Policy: no-referrer.
    assert (
        strict.post("/", GOOD, headers={"sec-fetch-site": "same-origin", "origin": "null"}).status_code == 303
    )


def test_words_are_changed_behind_the_same_link(client: Client) -> None:
    address = send(client)["Location"]
    row = BriefRow.unscoped.get()
    token = address.split("/")[2]
    page = Page(client.get(f"/s/{token}/new/?from={row.pk}"))
    assert {name: page.values[name] for name in GOOD} == GOOD
    answer = client.post(f"/s/{token}/new/", {**GOOD, "brand": "Hill"})
    assert answer["Location"].split("/")[2] == token
    assert BriefRow.unscoped.filter(owner=row.owner).count() == 2
    assert client.get(f"/s/{token}/new/?from=nonsense").status_code == 200


def test_too_many_fields_are_no_fault_of_ours(client: Client) -> None:
    assert client.post("/", {f"f{i}": "x" for i in range(300)}).status_code == 400
    assert client.post("/", b"--x\r\nbroken", content_type="multipart/form-data").status_code in (400, 422)
