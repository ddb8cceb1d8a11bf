"""The change page: choose products, forms, style and lock-up by tapping, hold some, ask for six more."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from PIL import Image

from generation.brief import BriefError
from generation.language.grammar import ANY
from tests.webapp.studio_pages.reading import Page
from webapp.jobs import queue
from webapp.jobs.models import Job, State
from webapp.people import links
from webapp.studio import changing, drawings
from webapp.studio.changing import Wish
from webapp.studio.models import ConceptRow, Kit, Round
from webapp.studio.services import briefs, changes, kits

pytestmark = pytest.mark.django_db


@pytest.fixture
def base(concept: ConceptRow) -> str:
    """The page's address. Its round is finished, as it is once there are concepts to change."""
    Job.objects.filter(pk=concept.round.job_id).update(state=State.DONE)
    return f"/s/{links.token_of(concept.owner)}/concepts/{concept.pk}/change/"


@pytest.fixture
def now(concept: ConceptRow) -> Wish:
    return changing.wish_of(changes.base_of(concept))


def form_of(page: Page) -> dict[str, list[str]]:
    """What a browser would send: hidden fields, and the switches that are on."""
    sent: dict[str, list[str]] = {}
    for found in page.all("input"):
        if "name" in found and (found.get("type") != "checkbox" or "checked" in found):
            sent.setdefault(found["name"], []).append(found.get("value", ""))
    return sent


def tap(client: Client, address: str, value: str, **typed: Any) -> Any:
    """Opens the page, taps a button of it, and gives the answer."""
    page = Page(client.get(address))
    assert value == "form:0.nothing" or any(b.get("value") == value for b in page.all("button")), value
    return client.post(address.partition("?")[0], {**form_of(page), **typed, "set": value})


def asked(answer: Any) -> dict[str, list[str]]:
    assert answer.status_code == 303
    return parse_qs(urlsplit(answer["Location"]).query)


def chosen(client: Client, address: str) -> set[str]:
    return {b["value"] for b in Page(client.get(address)).all("button") if b.get("aria-pressed") == "true"}


def test_the_page_shows_the_design_and_its_parts(client: Client, base: str, now: Wish) -> None:
    page = Page(client.get(base))
    values = [b["value"] for b in page.all("button") if "value" in b]
    assert sum(v.startswith("style:") for v in values) == 6
    assert sum(v.startswith("lockup:") for v in values) == 13, "all but the one for Chinese letters"
    assert sum(v.startswith("form:0.") for v in values) >= 2
    assert sum(v.startswith("species:") for v in values) == 9, "not a wall of pictures"
    assert {f"style:{now.style}", f"lockup:{now.lockup}"} <= chosen(client, base)
    switches = {i["value"] for i in page.all("input") if i.get("type") == "checkbox"}
    assert switches == set(changes.HOLDS)
    assert "keep" not in form_of(page), "nothing is held before she says so"
    assert not [d for d in page.all("details") if "open" in d]


def test_a_tap_changes_one_part_holds_it_and_can_be_undone(
    client: Client, base: str, now: Wish, concept: ConceptRow
) -> None:
    style = "line" if now.style != "line" else "flat"
    answer = tap(client, base, f"style:{style}")
    query = asked(answer)
    assert (query["style"], query["lockup"], query["keep"]) == ([style], [now.lockup], ["style"])
    assert answer["Location"].endswith("#part-style")
    assert f"style:{style}" in chosen(client, answer["Location"])
    assert base in [a["href"] for a in Page(client.get(answer["Location"])).all("a")], "back in one tap"
    assert f"style:{now.style}" in chosen(client, base), "its old address shows the old design"
    assert ConceptRow.unscoped.count() == 1, "looking stores nothing"
    lockup = "shield" if now.lockup != "shield" else "badge"
    query = asked(tap(client, answer["Location"], f"lockup:{lockup}"))
    assert (query["style"], query["lockup"], query["keep"]) == ([style], [lockup], ["style", "lockup"])


def test_three_products_one_after_the_other(client: Client, base: str) -> None:
    answer = tap(client, base, "find", q="PEARS")
    answer = tap(client, answer["Location"], "species:pear")
    assert asked(answer)["draw"] == ["pear.whole"], "it takes the place of the apple"
    answer = tap(client, answer["Location"], "slot:1")
    answer = tap(client, answer["Location"], "find", q="honey")
    assert asked(answer)["q"] == ["honey"]
    answer = tap(client, answer["Location"], "species:honey")
    answer = tap(client, answer["Location"], "slot:2")
    answer = tap(client, answer["Location"], "find", q="rice")
    answer = tap(client, answer["Location"], "species:rice")
    three = [d.partition(".")[0] for d in asked(answer)["draw"]]
    assert three == ["pear", "honey", "rice"]
    page = Page(client.get(answer["Location"]))
    assert not any(b.get("value") == "slot:3" for b in page.all("button")), "three at most"
    answer = tap(client, answer["Location"], "front:2")
    assert asked(answer)["draw"][0].startswith("rice.")
    answer = tap(client, answer["Location"], "drop:1")
    assert [d.partition(".")[0] for d in asked(answer)["draw"]] == ["rice", "honey"]
    answer = tap(client, answer["Location"], "form:1.bee")
    assert asked(answer)["draw"][1] == "honey.bee"
    assert set(asked(answer)["keep"]) == {"species", "form"}


def test_a_product_that_is_there_moves_and_is_not_drawn_twice(client: Client, base: str) -> None:
    answer = client.get(f"{base}?draw=pear.half&draw=honey.jar&slot=0&q=honey")
    assert any(b.get("value") == "species:honey" for b in Page(answer).all("button"))
    query = asked(tap(client, f"{base}?draw=pear.half&draw=honey.bee&q=honey", "species:honey"))
    assert query["draw"] == ["honey.bee"]


def test_a_word_that_names_nothing_is_said(client: Client, base: str) -> None:
    text = client.get(f"{base}?at=find&q=<unicorn>").content.decode()
    assert "no drawing called “&lt;unicorn&gt;”" in text
    assert "species:" in text, "and likely ones are shown all the same"


@pytest.mark.parametrize(
    "query",
    [
        "draw=unicorn.whole",
        "draw=general.field",
        "draw=apple.cup&style=oil&lockup=spiral&keep=soul&at=there&slot=99",
        "draw=a&draw=b&draw=c&draw=d&slot=-1&q=%EF%BF%BD",
        "style=&lockup=&slot=" + "9" * 5000,
    ],
)
def test_an_address_by_hand_breaks_nothing(client: Client, base: str, query: str) -> None:
    assert client.get(f"{base}?{query}").status_code == 200
    assert client.get(f"{base}picture.webp?{query}").status_code == 200
    assert client.post(base, {"set": "style:oil"}).status_code == 303


# -- what can't be drawn -----------------------------------------------------------


LONG = "Cooperative of the Twelve Valleys and the Far Mountains"


def unfit(concept: ConceptRow, now: Wish) -> str:
    """A lock-up that has no room for the long name that the concept gets here."""
    concept.brief.brand = LONG
    concept.brief.save()
    for lockup in changing.lockups_for(concept.brief.value()):
        wish = Wish(now.motifs, now.style, lockup)
        try:
            changes.drawn(concept, wish)
        except BriefError:
            if lockup != now.lockup:
                return lockup
    raise AssertionError("every lock-up takes the long name")


def test_a_wish_that_cant_be_drawn_says_so_and_keeps_the_design(
    client: Client, base: str, concept: ConceptRow, now: Wish, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = changes.drawn

    def narrow(row: ConceptRow, wish: Wish) -> changes.Drawn:
        if wish.lockup == "badge":
            raise BriefError("brand", "does_not_fit", "brand: no room", text="Hill Farm")
        if wish.style == "brush":
            raise BriefError("parts", "does_not_print", "parts: too thin")
        return before(row, wish)

    monkeypatch.setattr(changes, "drawn", narrow)
    for value, said in (
        ("lockup:badge", "“Hill Farm” has no room in it: Badge with ribbon."),
        ("style:brush", "It would not print clearly: Brush and ink."),
    ):
        answer = tap(client, base, value, keep=["palette"])
        page = Page(answer)
        assert answer.status_code == 422
        alert = answer.content.decode()
        assert said in alert and "Your design stays as it was." in alert
        sent = form_of(page)
        assert (sent["style"], sent["lockup"]) == ([now.style], [now.lockup])
        assert sent["keep"] == ["palette"], "what she ticked stays ticked"
        assert [d for d in page.all("details") if "open" in d], "where she was stays open"
        live = client.post(base, {**sent, "set": value}, headers={"HX-Request": "true"})
        assert (live.status_code, live["HX-Push-Url"]) == (200, "false")
        assert said in live.content.decode()
    assert "no room in it" in client.get(f"{base}?lockup=badge").content.decode()


def test_words_without_room_are_refused_by_the_drawing_room_itself(
    client: Client, base: str, concept: ConceptRow, now: Wish
) -> None:
    lockup = unfit(concept, now)
    answer = client.post(base, {"style": now.style, "lockup": now.lockup, "set": f"lockup:{lockup}"})
    assert answer.status_code == 422
    assert "Your design stays as it was." in answer.content.decode()
    empty = client.get(f"{base}picture.webp?lockup={lockup}&tile=1")
    assert empty.content == drawings.no_room().data


# -- pictures ----------------------------------------------------------------------


def test_pictures_are_small_and_kept(client: Client, base: str) -> None:
    page = Page(client.get(f"{base}?draw=pear.half&draw=honey.jar"))
    sources = [i["src"] for i in page.all("img") if "/drawings/" in i["src"] or "picture.webp?" in i["src"]]
    assert len(sources) > 30
    for source in sources:
        answer = client.get(source)
        assert len(answer.content) <= 15 * 1024, source
        image = Image.open(io.BytesIO(answer.content))
        assert image.format == "WEBP"
        own = "/drawings/" not in source
        assert answer["Cache-Control"].startswith("private" if own else "public")
        assert "immutable" in answer["Cache-Control"]


def test_every_drawing_style_makes_another_picture(client: Client) -> None:
    seen = {client.get(f"/drawings/apple/whole/{s}/colour.webp").content for s in ("flat", "line", "brush")}
    assert len(seen) == 3
    assert client.get("/drawings/apple/whole/flat/ink.webp").content not in seen
    for bad in ("unicorn/whole/flat/ink", "apple/cup/flat/ink", "apple/whole/oil/ink", "apple/whole/flat/x"):
        assert client.get(f"/drawings/{bad}.webp").status_code == 404


# -- taken, and six more -----------------------------------------------------------


def do(client: Client, address: str, what: str, **typed: Any) -> Any:
    sent = form_of(Page(client.get(address)))
    return client.post(address.partition("?")[0], {**sent, **typed, "do": what})


def test_taken_it_stands_above_the_others_and_can_be_chosen(
    client: Client, base: str, concept: ConceptRow
) -> None:
    where = f"{base}?draw=pear.whole&draw=honey.jar&style=line&lockup=shield"
    answer = do(client, where, "take")
    designs = f"/s/{links.token_of(concept.owner)}/designs/{concept.brief_id}/"
    assert answer["Location"] == f"{designs}#round-2"
    made = ConceptRow.unscoped.get(round__kind=Round.Kind.CHANGED)
    assert (made.species, made.style, made.lockup, made.parent) == ("pear", "line", "shield", concept)
    assert made.round.state == State.DONE
    assert changing.wish_of(made.value()).motifs == (("pear", "whole"), ("honey", "jar"))
    text = client.get(designs).content.decode()
    assert "Changed by you" in text and "try once more" not in text
    assert f"concepts/{concept.pk}/choose/" in text, "the one it came from stays"
    assert do(client, where, "take")["Location"] == f"{designs}#round-2", "a double tap makes it once"
    assert ConceptRow.unscoped.count() == 2
    picture = client.get(f"/s/{links.token_of(concept.owner)}/concepts/{made.pk}/picture.webp")
    assert len(picture.content) <= 15 * 1024
    assert picture.content == client.get(f"{base}picture.webp?{urlsplit(where).query}").content
    assert set(kits.pick(made).scenes) >= {"logo", "logo-kraft"}


def test_taking_what_was_not_changed_makes_nothing_new(client: Client, base: str) -> None:
    assert do(client, base, "take")["Location"].endswith("#round-1")
    assert Round.unscoped.count() == 1


def test_six_more_hold_what_is_ticked(client: Client, base: str, concept: ConceptRow) -> None:
    where = f"{base}?draw=pear.half&draw=honey.jar&style=line&lockup=shield"
    answer = do(client, where, "more", keep=["species", "style", "palette"])
    assert answer["Location"].endswith("#round-3")
    six = Round.unscoped.get(kind=Round.Kind.SIX_MORE)
    assert six.parent is not None and six.parent.round.kind == Round.Kind.CHANGED, "her own is kept too"
    assert six.wanted == 6 and six.job is not None
    assert set(six.held) == {"species", "style", "palette"}
    assert six.held["style"] == ["style=line"]
    assert six.held["species"] == ["species=pear", ANY, "species=honey", ANY, "motifs_end"] or (
        six.held["species"][:4] == ["species=pear", ANY, "species=honey", ANY]
    )
    assert do(client, where, "more", keep=["species", "style", "palette"])["Location"].endswith("#round-3")
    assert Round.unscoped.filter(kind=Round.Kind.SIX_MORE).count() == 1, "a double tap is one asking"
    do(client, where, "more", keep=["form"])
    other = Round.unscoped.get(kind=Round.Kind.SIX_MORE, number=4)
    assert other.held["species"][:4] == ["species=pear", "form=half", "species=honey", "form=jar"]


def test_six_more_of_a_design_as_it_is(client: Client, base: str, concept: ConceptRow) -> None:
    assert do(client, base, "more")["Location"].endswith("#round-2")
    six = Round.unscoped.get(kind=Round.Kind.SIX_MORE)
    assert (six.parent, six.held) == (concept, {})


def test_htmx_is_sent_to_the_designs(client: Client, base: str) -> None:
    sent = form_of(Page(client.get(base)))
    answer = client.post(base, {**sent, "do": "more"}, headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert answer["HX-Redirect"].endswith("#round-2")
    live = client.get(f"{base}?at=find", headers={"HX-Request": "true"})
    assert live["HX-Reswap"] == "outerHTML show:#part-find:top"


def _full() -> None:
    raise queue.QueueFull(9)


def _used_up(*_: object) -> bool:
    return False


@pytest.mark.parametrize(
    ("module", "name", "instead", "status", "said"),
    [
        (queue, "refuse_when_full", _full, 503, "9 seconds"),
        (changes.allowance, "use", _used_up, 429, "all for today"),
    ],
)
def test_busy_and_used_up_are_said_and_the_wish_stays(
    client: Client,
    base: str,
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    instead: Callable[..., object],
    status: int,
    said: str,
) -> None:
    monkeypatch.setattr(module, name, instead)
    answer = do(client, f"{base}?draw=pear.whole&style=line", "more", keep=["style"])
    assert answer.status_code == status
    assert said in answer.content.decode()
    assert form_of(Page(answer))["draw"] == ["pear.whole"]
    assert Round.unscoped.count() == 1


def test_a_design_of_another_version_can_be_looked_at_only(
    client: Client, base: str, concept: ConceptRow
) -> None:
    ConceptRow.unscoped.filter(pk=concept.pk).update(program={**concept.program, "language_version": 99})
    answer = client.get(base)
    assert answer.status_code == 422
    assert "can&#x27;t be changed any more" in answer.content.decode()


def test_nobody_else_s_design(client: Client, concept: ConceptRow) -> None:
    base = f"/s/{links.token_of(links.new_seller())}/concepts/{concept.pk}/change/"
    assert client.get(base).status_code == 404
    assert client.post(base, {"do": "more"}).status_code == 404
    assert client.get(f"{base}picture.webp").status_code == 404
    assert (Round.unscoped.count(), Kit.unscoped.count()) == (1, 0)
    assert briefs.rounds(concept.brief)[0].kind == Round.Kind.FIRST


def test_the_language_can_be_changed_without_losing_the_wish(client: Client, base: str) -> None:
    page = Page(client.get(f"{base}?draw=pear.whole&style=line"))
    assert page.values["next"] == f"{base}?draw=pear.whole&style=line"
    answer = client.post("/speak", {"language": "es", "next": page.values["next"]})
    text = client.get(answer["Location"]).content.decode()
    assert "Pera" in text and "Dibujo de línea" in text
