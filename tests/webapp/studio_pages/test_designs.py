"""Designs as they arrive, what is told with them, and the ways on from each."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
import resvg_py
import zxingcpp
from django.test import Client
from PIL import Image

from tests.webapp.conftest import concept_of
from tests.webapp.studio_pages.reading import Page
from webapp.jobs import queue
from webapp.jobs.models import Job, State
from webapp.people import links
from webapp.people.models import Seller
from webapp.studio.models import BriefRow, ConceptRow, Kit, Round
from webapp.studio.services import briefs

pytestmark = pytest.mark.django_db


@pytest.fixture
def base(seller: Seller) -> str:
    return f"/s/{links.token_of(seller)}"


@pytest.fixture
def first(brief: BriefRow) -> Round:
    return briefs.rounds(brief)[0]


def finish(made: Round, state: str = State.DONE, **changed: Any) -> None:
    Job.objects.filter(pk=made.job_id).update(state=state)
    Round.unscoped.filter(pk=made.pk).update(**changed)


def test_the_link_leads_to_the_newest_wish(client: Client, base: str, brief: BriefRow) -> None:
    newer = briefs.create(brief.owner, text="eggs from hens that run free")
    assert client.get(f"{base}/")["Location"] == f"{base}/designs/{newer.pk}/"
    page = client.get(f"{base}/designs/{newer.pk}/").content.decode()
    assert f"{base}/designs/{brief.pk}/" in page, "earlier wishes can be reached"


def test_a_link_without_a_wish_leads_to_the_first_page(client: Client, base: str) -> None:
    assert client.get(f"{base}/")["Location"] == f"{base}/new/"


def test_designs_arrive_one_by_one_and_are_announced(client: Client, base: str, first: Round) -> None:
    address = f"{base}/designs/{first.brief_id}/"
    page = client.get(address)
    text = page.content.decode()
    assert '<noscript><meta http-equiv="refresh"' in text, "without JavaScript the page looks again itself"
    assert text.count("card coming") == 6
    poll = re.search(r'hx-get="([^"]+)"', text)
    assert poll is not None
    concept_of(first, 0)
    concept_of(first, 1, seed=1)
    news = client.get(poll[1].replace("&amp;", "&")).content.decode()
    assert news.count('hx-swap-oob="outerHTML"') == 2
    assert f'id="place-{first.number}-0"' in news and f'id="place-{first.number}-1"' in news
    assert "2 of 6 are here." in news
    again = re.search(r'hx-get="([^"]+)"', news)
    assert again is not None
    same = client.get(again[1].replace("&amp;", "&")).content.decode()
    assert "place-" not in same and "2 of 6" not in re.sub(r'hx-get="[^"]+"', "", same), (
        "nothing is said twice"
    )
    finish(first, notices=[{"code": "fewer", "params": {"count": "2"}}])
    last = client.get(again[1].replace("&amp;", "&")).content.decode()
    assert "hx-get" not in last, "it stops asking"
    assert last.count('hx-swap-oob="delete"') == 4, "empty places go"
    assert "Only 2 designs were good enough" in last
    assert "http-equiv" not in client.get(address).content.decode()


def test_who_waits_is_told_how_long(client: Client, base: str, first: Round) -> None:
    for text in ("rice", "tea leaves"):
        briefs.create(links.new_seller(), text=text)
    last = briefs.create(first.owner, text="plums")
    page = Page(client.get(f"{base}/designs/{last.pk}/"))
    assert page.by_id["say-1"] == "3 others are before you. About 8 seconds."
    finish(first, State.RUNNING)
    Round.unscoped.filter(pk=first.pk).update(created="2020-01-01T00:00:00Z")
    assert "longer than usual" in Page(client.get(f"{base}/designs/{first.brief_id}/")).by_id["say-1"]


@pytest.mark.parametrize(
    ("code", "params", "said"),
    [
        ("no_drawing", {"picture": "a basket"}, "we drew a basket"),
        ("name_from_text", {"name": "Hill <Farm>"}, "“Hill &lt;Farm&gt;”"),
        ("fewer", {"count": "1"}, "Only 1 design was"),
        ("fewer", {"count": "none"}, "Choose your design"),
        ("nothing_fits", {"why": "x"}, "Shorten the name"),
        ("of_tomorrow", {}, "Choose your design"),
    ],
)
def test_notices(
    client: Client, base: str, concept: ConceptRow, code: str, params: dict[str, str], said: str
) -> None:
    finish(concept.round, notices=[{"code": code, "params": params}])
    answer = client.get(f"{base}/designs/{concept.brief_id}/")
    assert answer.status_code == 200
    assert said in answer.content.decode()


def test_what_is_true_of_the_brief_is_said_once(client: Client, base: str, concept: ConceptRow) -> None:
    told = [
        {"code": "name_from_text", "params": {"name": "red apples"}},
        {"code": "fewer", "params": {"count": "5"}},
    ]
    finish(concept.round, notices=told)
    finish(briefs.variation(concept, Round.Kind.SIMPLER), notices=told)
    text = client.get(f"{base}/designs/{concept.brief_id}/").content.decode()
    assert text.count("You gave no name") == 1
    assert text.count("Only 5 designs") == 2


def test_a_name_from_the_sentence_can_be_changed(client: Client, base: str, concept: ConceptRow) -> None:
    finish(concept.round, notices=[{"code": "name_from_text", "params": {"name": "red apples"}}])
    page = client.get(f"{base}/designs/{concept.brief_id}/")
    assert Page(page).values["brand"] == "red apples"
    where = f"{base}/designs/{concept.brief_id}/name/"
    answer = client.post(where, {"brand": "Red Hill"})
    new = BriefRow.unscoped.order_by("created").last()
    assert new is not None
    assert answer["Location"] == f"{base}/designs/{new.pk}/"
    assert (new.brand, new.text, new.process) == ("Red Hill", concept.brief.text, concept.brief.process)
    for bad in ("B" * 81, "\0"):
        refused = client.post(where, {"brand": bad})
        assert refused.status_code == 422
        assert "refusal" in refused.content.decode()


def test_a_round_that_failed_says_what_helps(client: Client, base: str, first: Round) -> None:
    finish(first, State.FAILED)
    address = f"{base}/designs/{first.brief_id}/"
    text = client.get(address).content.decode()
    assert "try once more" in text
    answer = client.post(f"{base}/rounds/{first.pk}/retry/")
    assert answer["Location"] == f"{address}#round-1"
    assert Job.objects.get(pk=first.job_id).state == State.READY
    BriefRow.unscoped.filter(pk=first.brief_id).update(brand="The Very Long Name of a Family Farm")
    finish(first, State.FAILED)
    assert "Your name has 35 letters" in client.get(address).content.decode()


@pytest.mark.parametrize("kind", briefs.VARIATIONS)
def test_a_variation_comes_on_top_and_earlier_rounds_stay(
    client: Client, base: str, concept: ConceptRow, kind: str
) -> None:
    finish(concept.round)
    answer = client.post(f"{base}/concepts/{concept.pk}/vary/", {"kind": kind})
    address = f"{base}/designs/{concept.brief_id}/"
    assert (answer.status_code, answer["Location"]) == (303, f"{address}#round-2")
    text = client.get(address).content.decode()
    assert 0 < text.index('id="round-2"') < text.index('id="round-1"')
    assert f"concepts/{concept.pk}/choose/" in text


def test_an_unknown_variation_and_a_full_queue(
    client: Client, base: str, concept: ConceptRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = f"{base}/concepts/{concept.pk}/vary/"
    assert client.post(where, {"kind": "worse"}).status_code == 422

    def full() -> None:
        raise queue.QueueFull(9)

    monkeypatch.setattr(queue, "refuse_when_full", full)
    answer = client.post(where, {"kind": "simpler"})
    assert answer.status_code == 503
    assert "9 seconds" in answer.content.decode()


def _newer(program: dict[str, Any]) -> dict[str, Any]:
    return {**program, "language_version": 99}


def _undrawn(program: dict[str, Any]) -> dict[str, Any]:
    return {**program, "motifs": [{**program["motifs"][0], "species": "unicorn"}]}


def _beside_words(program: dict[str, Any]) -> dict[str, Any]:
    return {**program, "texts": {**program["texts"], "line": {"ref": "span", "start": 1, "end": 2}}}


@pytest.mark.parametrize("spoil", [_newer, _undrawn, _beside_words, lambda _: {}])
def test_a_design_of_another_version_says_so_and_the_others_stay(
    client: Client, base: str, concept: ConceptRow, spoil: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    finish(concept.round)
    ConceptRow.unscoped.filter(pk=concept.pk).update(program=spoil(concept.program))
    answer = client.post(f"{base}/concepts/{concept.pk}/vary/", {"kind": "simpler"})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Choose another design, or send the same wish again." in text
    assert "Your designs" in text and f"concepts/{concept.pk}/choose/" in text
    assert Round.unscoped.count() == 1
    if spoil is not _beside_words:
        assert client.post(f"{base}/concepts/{concept.pk}/choose/").status_code == 422


def test_choosing_leads_to_the_kit(client: Client, base: str, concept: ConceptRow) -> None:
    answer = client.post(f"{base}/concepts/{concept.pk}/choose/")
    kit = Kit.unscoped.get()
    assert (answer.status_code, answer["Location"]) == (303, f"{base}/kits/{kit.pk}/")


def test_a_picture_is_kept_by_her_browser_only(client: Client, base: str, concept: ConceptRow) -> None:
    answer = client.get(f"{base}/concepts/{concept.pk}/picture.webp")
    assert answer["Content-Type"] == "image/webp"
    assert answer["Cache-Control"].startswith("private")


def test_the_square_holds_the_link(client: Client, base: str) -> None:
    answer = client.get(f"{base}/qr.svg")
    png = bytes(resvg_py.svg_to_bytes(svg_string=answer.content.decode()))
    found = zxingcpp.read_barcode(Image.open(io.BytesIO(png)).convert("L"))
    assert found is not None
    assert found.text == f"http://testserver{base}/"


def test_nobody_else_s_designs(client: Client, concept: ConceptRow) -> None:
    token = links.token_of(links.new_seller())
    for verb, path in (
        ("get", f"designs/{concept.brief_id}/"),
        ("post", f"designs/{concept.brief_id}/name/"),
        ("get", f"rounds/{concept.round_id}/"),
        ("post", f"rounds/{concept.round_id}/retry/"),
        ("get", f"concepts/{concept.pk}/picture.webp"),
        ("post", f"concepts/{concept.pk}/vary/"),
        ("post", f"concepts/{concept.pk}/choose/"),
    ):
        assert getattr(client, verb)(f"/s/{token}/{path}").status_code == 404, path
    assert client.get(f"/s/no-such-token/designs/{concept.brief_id}/").status_code == 404
    assert not Kit.unscoped.exists()
