"""Facts, their label, and the files."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pytest
from django.test import Client
from PIL import Image

from tests.webapp.studio_pages.reading import Page
from webapp.jobs import runs
from webapp.jobs.models import Job, Lane, State
from webapp.people import links
from webapp.studio import exporting, pages_print
from webapp.studio.models import ConceptRow, Kit
from webapp.studio.readme import LANGUAGES
from webapp.studio.services import kits

pytestmark = pytest.mark.django_db
FACTS = {"product_name": "Red apples", "net_quantity": "1 kg", "size": "100x60"}


@pytest.fixture
def kit(concept: ConceptRow) -> Kit:
    return kits.pick(concept)


@pytest.fixture
def base(kit: Kit) -> str:
    return f"/s/{links.token_of(kit.owner)}/kits/{kit.pk}"


def test_facts_and_size_are_saved_and_shown(client: Client, base: str, kit: Kit) -> None:
    answer = client.post(f"{base}/", FACTS)
    assert (answer.status_code, answer["Location"]) == (303, f"{base}/")
    kit.refresh_from_db()
    assert kit.facts == {"product_name": "Red apples", "net_quantity": "1 kg"}
    assert (kit.label_width_mm, kit.label_height_mm) == (100, 60)
    page = Page(client.get(f"{base}/"))
    assert page.values["product_name"] == "Red apples"
    assert page.values["size"] == "100x60"
    label = next(i["src"] for i in page.all("img") if "label.webp" in i["src"])
    picture = client.get(label)
    assert picture["Content-Type"] == "image/webp"
    assert "immutable" in picture["Cache-Control"]
    assert len(picture.content) <= 40 * 1024


@pytest.mark.parametrize("item", kits.PREVIEW_ITEMS)
def test_every_form_of_the_mark_has_a_small_picture(client: Client, base: str, item: str) -> None:
    answer = client.get(f"{base}/{item}.webp")
    assert answer.status_code == 200
    assert len(answer.content) <= (40 if item == "label" else 15) * 1024


def test_a_pale_mark_is_shown_on_dark(client: Client, base: str) -> None:
    picture = Image.open(io.BytesIO(client.get(f"{base}/logo-reversed.webp").content)).convert("L")
    assert picture.getpixel((2, 2)) < 140  # type: ignore[operator]


def test_every_form_is_shown_with_what_it_is_for(client: Client, base: str, kit: Kit) -> None:
    text = client.get(f"{base}/").content.decode()
    for item, name, words in (
        ("logo-two-inks", "In two inks", "For bags and boxes that are paid by the ink."),
        ("logo-kraft", "On brown paper", "Dark inks that stay readable on kraft bags."),
    ):
        assert f"{base}/{item}.webp" in text
        assert name in text and words in text
        assert f"{item}.pdf" in client.get(f"{base}/files/").content.decode()
    assert len(kit.scenes) == 6


def test_the_brown_is_shown_and_not_printed(client: Client, base: str, kit: Kit) -> None:
    shown = Image.open(io.BytesIO(client.get(f"{base}/logo-kraft.webp").content)).convert("RGB")
    red, green, blue = shown.getpixel((2, 2))  # type: ignore[misc]
    assert red > green > blue and red - blue > 60
    scene = kits.scenes(kit)["logo-kraft"]
    assert scene.substrate == "kraft"
    assert 1 <= len(scene.inks) <= 2
    assert not any(node.meaning.role == "ground" for node in scene.walk())


def test_a_kit_picked_before_there_was_a_form_goes_on_without_it(client: Client, base: str, kit: Kit) -> None:
    had = {k: v for k, v in kit.scenes.items() if k not in ("logo-kraft", "logo-two-inks")}
    Kit.unscoped.filter(pk=kit.pk).update(scenes=had)
    kit.refresh_from_db()
    assert "On brown paper" not in client.get(f"{base}/").content.decode()
    assert "logo-kraft" not in client.get(f"{base}/files/").content.decode()
    data, _ = exporting.make(kit)
    names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    assert {"label.pdf", "logo.svg", "stamp.tif", "README.txt"} <= names
    assert not [n for n in names if "kraft" in n or "two-inks" in n]


@pytest.mark.parametrize("tongue", LANGUAGES)
def test_the_zip_explains_each_of_its_files(kit: Kit, tongue: str) -> None:
    kit.brief.language = tongue
    data, _ = exporting.make(kit)
    z = zipfile.ZipFile(io.BytesIO(data))
    told = z.read("README.txt").decode("utf-8-sig").split("\r\n\r\n")
    said = {block.partition("\r\n")[0]: block.partition("\r\n")[2].strip() for block in told}
    files = set(z.namelist()) - {"README.txt"}
    assert {"logo-kraft.svg", "logo-kraft.pdf", "logo-two-inks.svg", "logo-two-inks.pdf"} <= files
    assert all(said.get(name) for name in files)
    assert said["logo-kraft.pdf"] != said["logo-two-inks.pdf"] != said["logo-one-ink.pdf"]


@pytest.mark.parametrize(
    ("written", "read", "said"),
    [
        ("pt-BR", "es", "Estos archivos son suyos"),
        ("sw", "es", "Faili hizi ni zako"),
        ("zh-Hant", "es", "这些文件归您所有"),
        ("", "zh-hans", "这些文件归您所有"),
        ("pt-BR", "", "These files are yours"),
    ],
)
def test_the_zip_is_explained_in_a_language_that_she_reads(
    kit: Kit, written: str, read: str, said: str
) -> None:
    kit.brief.language, kit.owner.language = written, read
    data, _ = exporting.make(kit)
    assert said in zipfile.ZipFile(io.BytesIO(data)).read("README.txt").decode("utf-8-sig")


def test_a_kraft_bag_needs_the_kraft_file(client: Client, base: str, kit: Kit) -> None:
    kit.brief.process = "kraft-bag"
    kit.brief.save()
    page = Page(client.get(f"{base}/files/"))
    first = [found for tag, found in page.tags if tag == "div" and "firstfile" in found.get("class", "")]
    assert len(first) == 1
    listed = pages_print.files("kraft-bag", kit.scenes)
    assert [f.name for f in listed if f.first] == ["logo-kraft.pdf"] == [listed[0].name]
    before = pages_print.files("kraft-bag", ["logo", "logo-one-ink", "stamp"])
    assert [f.name for f in before if f.first] == ["logo-one-ink.pdf"]


def test_a_size_of_ones_own(client: Client, base: str, kit: Kit) -> None:
    client.post(f"{base}/", {"size": "custom", "width": "55", "height": "80"})
    kit.refresh_from_db()
    assert (kit.label_width_mm, kit.label_height_mm) == (55, 80)
    assert Page(client.get(f"{base}/")).values["size"] == "custom"


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"lot": "a\0"}, "lot"),
        ({"producer": "x" * 121}, "producer"),
        ({"product_name": "Ꙫ𒈙𒁾"}, "product_name"),
        ({"net_quantity": "9" * 100}, "net_quantity"),
        ({"size": "custom", "width": "5", "height": "50"}, "size"),
        ({"size": "custom", "width": "wide", "height": ""}, "size"),
        ({"size": "custom", "width": "9" * 5000, "height": "50"}, "size"),
        ({"ingredients": "flour, " * 130, "size": "50x30"}, "ingredients"),
    ],
)
@pytest.mark.parametrize("where", ["", "live/"])
def test_what_has_no_room_is_said_beside_its_field(
    client: Client, base: str, kit: Kit, sent: dict[str, str], field: str, where: str
) -> None:
    typed = {**FACTS, **sent}
    answer = client.post(f"{base}/{where}", typed)
    page = Page(answer)
    assert answer.status_code == (200 if where else 422)
    assert page.beside(field), page.by_id
    others = [name for name in page.by_id if name.startswith("error-") and name != f"error-{field}"]
    assert len(others) > 15
    assert not any(page.by_id[name].strip() for name in others)
    if not where:
        assert page.values["net_quantity"] == typed["net_quantity"], "nothing typed is lost"
    kit.refresh_from_db()
    assert (kit.revision, kit.facts) == (1, {})


def test_a_folded_group_with_an_error_is_open(client: Client, base: str) -> None:
    page = Page(client.post(f"{base}/", {"lot": "x" * 200}))
    assert [("open" in d) for d in page.all("details")] == [True, False, False, False]


def test_typing_changes_the_label(client: Client, base: str, kit: Kit) -> None:
    before = client.get(f"{base}/label.webp").content
    text = client.post(f"{base}/live/", {"net_quantity": "750 g", "size": "70x100"}).content.decode()
    found = re.search(r'src="([^"]+label\.webp\?r=2)"', text)
    assert found is not None, text
    assert client.get(found[1]).content != before
    kit.refresh_from_db()
    assert kit.facts == {"net_quantity": "750 g"}


def test_a_tap_on_a_language_keeps_the_facts(client: Client, base: str, kit: Kit) -> None:
    page = Page(client.post(f"{base}/", {**FACTS, "language": "es"}))
    assert page.all("html")[0]["lang"] == "es"
    assert page.values["product_name"] == "Red apples"
    kit.refresh_from_db()
    assert kit.revision == 1


@pytest.mark.django_db(transaction=True)
def test_from_facts_to_files(client: Client, base: str, kit: Kit) -> None:
    answer = client.post(f"{base}/", {**FACTS, "next": "files"})
    assert answer["Location"] == f"{base}/files/"
    waiting = client.get(f"{base}/files/").content.decode()
    assert "http-equiv" in waiting and "hx-get" in waiting
    assert client.get(f"{base}/kit.zip")["Location"] == f"{base}/files/"
    assert client.get(f"{base}/share.jpg").status_code == 404
    assert runs.drain(Lane.EXPORT) == 1
    news = client.get(f"{base}/files/news/").content.decode()
    assert "kit.zip" in news and "hx-get" not in news
    done = client.get(f"{base}/files/").content.decode()
    assert "http-equiv" not in done
    zipped: Any = client.get(f"{base}/kit.zip")
    assert b"".join(zipped.streaming_content)[:2] == b"PK"
    assert zipped["Content-Disposition"].startswith("attachment")
    shared = client.get(f"{base}/share.jpg")
    assert shared.content[:2] == b"\xff\xd8"
    assert len(shared.content) <= 200_000
    assert Job.objects.filter(lane=Lane.EXPORT).count() == 1


def test_files_that_failed_can_be_asked_for_again(client: Client, base: str, kit: Kit) -> None:
    client.get(f"{base}/files/")
    Job.objects.filter(lane=Lane.EXPORT).update(state=State.FAILED, reason="the disk is full")
    assert "try once more" in client.get(f"{base}/files/").content.decode()
    assert client.post(f"{base}/files/").status_code == 303
    assert Job.objects.get(lane=Lane.EXPORT).state == State.READY


def test_facts_that_no_longer_fit_are_told_on_the_page(client: Client, base: str, kit: Kit) -> None:
    Kit.unscoped.filter(pk=kit.pk).update(facts={"net_quantity": "9" * 100})
    page = Page(client.get(f"{base}/"))
    assert page.beside("net_quantity")
    assert client.get(f"{base}/label.webp").status_code == 404
    assert client.get(f"{base}/files/")["Location"] == f"{base}/"


def test_nobody_else_s_kit(client: Client, kit: Kit) -> None:
    base = f"/s/{links.token_of(links.new_seller())}/kits/{kit.pk}"
    for verb, path in (
        ("get", ""),
        ("post", ""),
        ("post", "live/"),
        ("get", "label.webp"),
        ("get", "files/"),
        ("post", "files/"),
        ("get", "files/news/"),
        ("get", "kit.zip"),
        ("get", "share.jpg"),
    ):
        assert getattr(client, verb)(f"{base}/{path}").status_code == 404, path
    assert client.get(f"/s/{links.token_of(kit.owner)}/kits/{kit.pk}/secret.webp").status_code == 404
