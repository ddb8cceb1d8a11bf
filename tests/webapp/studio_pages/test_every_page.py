"""What holds for all pages: headers, weight, no script or style inside, one language throughout."""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from tests.webapp.studio_pages.reading import Page
from webapp.jobs import runs
from webapp.jobs.models import Lane
from webapp.people import links
from webapp.studio.models import ConceptRow, Kit
from webapp.studio.services import kits

ROOT = Path(__file__).resolve().parents[3]
LOCALE = ROOT / "webapp" / "locale"
MOST_BYTES = 50_000


@pytest.fixture
def pages(client: Client, concept: ConceptRow) -> dict[str, str]:
    """Name -> address of every page."""
    kit = kits.pick(concept)
    base = f"/s/{links.token_of(concept.owner)}"
    return {
        "start": "/",
        "again": f"{base}/new/",
        "designs": f"{base}/designs/{concept.brief_id}/",
        "change": f"{base}/concepts/{concept.pk}/change/?draw=pear.half&draw=honey.jar&at=find",
        "kit": f"{base}/kits/{kit.pk}/",
        "files": f"{base}/kits/{kit.pk}/files/",
        "nothing": f"{base}/nothing-here/",
    }


@pytest.mark.django_db
def test_headers(client: Client, pages: dict[str, str]) -> None:
    for name, address in pages.items():
        answer = client.get(address)
        assert answer.status_code == (404 if name == "nothing" else 200)
        policy = answer["Content-Security-Policy"]
        assert "script-src 'self'" in policy and "style-src 'self'" in policy
        assert "unsafe" not in policy
        assert answer["Referrer-Policy"] == "no-referrer"
        assert answer["X-Content-Type-Options"] == "nosniff"
        text = answer.content.decode()
        if name != "start":
            assert 'name="robots" content="noindex' in text
            assert 'name="referrer" content="no-referrer"' in text
        if name not in ("start", "nothing"):
            assert answer["X-Robots-Tag"].startswith("noindex")
            assert answer["Cache-Control"] == "private, no-store"


@pytest.fixture
def finished(pages: dict[str, str]) -> dict[str, str]:
    """The same once files are made."""
    kits.download(Kit.unscoped.get())
    runs.drain(Lane.EXPORT)
    return pages


@pytest.mark.django_db(transaction=True)
def test_no_script_style_or_foreign_address_in_a_page(client: Client, finished: dict[str, str]) -> None:
    for name, address in finished.items():
        answer = client.get(address)
        page = Page(answer)
        assert not page.all("style"), name
        for tag, found in page.tags:
            assert "style" not in found, (name, tag)
            assert not [key for key in found if key.startswith("on") and key != "on"], (name, tag)
            for key in ("src", "href", "action", "hx-get", "hx-post"):
                assert re.match(r"(/|#|$)", found.get(key, "")), (name, found)
        assert all(script.get("src") for script in page.all("script"))
        ids = [found["id"] for _, found in page.tags if "id" in found]
        assert len(ids) == len(set(ids)), name


def weight(page: Page, html: bytes, *, packed: bool) -> int:
    total = len(html)
    for found in [*page.all("script"), *page.all("link")]:
        path = finders.find((found.get("src") or found["href"]).removeprefix("/static/"))
        data = Path(str(path)).read_bytes()
        total += len(brotli.compress(data)) if packed else len(data)
    return total


@pytest.mark.django_db
def test_every_page_weighs_at_most_50_kb(client: Client, pages: dict[str, str]) -> None:
    """As it is sent: the page itself plain, files as whitenoise has packed them."""
    for name, address in pages.items():
        answer = client.get(address)
        page = Page(answer)
        assert weight(page, answer.content, packed=True) <= MOST_BYTES, name
        # Plain too, but for htmx, which no browser has ever asked for unpacked.
        page.tags = [(tag, found) for tag, found in page.tags if "htmx" not in found.get("src", "")]
        assert weight(page, answer.content, packed=False) <= MOST_BYTES, name


@pytest.mark.django_db
def test_every_form_works_without_javascript(client: Client, pages: dict[str, str]) -> None:
    for address in pages.values():
        page = Page(client.get(address))
        assert all(form["method"] == "post" for form in page.all("form"))
        named = {found.get("id") for _, found in page.tags}
        assert all(button["form"] in named for button in page.all("button") if "form" in button)
        labelled = {found["for"] for found in page.all("label") if "for" in found}
        for found in [*page.all("input"), *page.all("textarea")]:
            if found.get("type") in (None, "file"):
                assert found["id"] in labelled


@pytest.mark.django_db
def test_a_page_that_is_not_there_speaks_her_language(client: Client) -> None:
    answer = client.get("/s/wrong/", headers={"accept-language": "es"})
    assert answer.status_code == 404
    assert "Aquí no hay nada" in answer.content.decode()


@pytest.mark.django_db
def test_language_by_tap_leads_back_and_nowhere_else(client: Client) -> None:
    answer = client.post("/speak", {"language": "es", "next": "/s/x/"})
    assert (answer.status_code, answer["Location"]) == (302, "/s/x/")
    assert client.cookies["django_language"].value == "es"
    for bad in ("https://evil.example/", "//evil.example", "javascript:alert(1)"):
        assert client.post("/speak", {"language": "es", "next": bad})["Location"] == "/"
    assert client.post("/speak", {"language": "tlh"})["Location"] == "/"
    assert client.get("/speak").status_code == 405


# -- languages ---------------------------------------------------------------------


def entries(path: Path) -> Iterator[tuple[str, list[str], bool]]:
    """(msgid, msgstrs, fuzzy) of a catalogue."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        parts: dict[str, str] = {}
        key = ""
        for line in block.splitlines():
            if found := re.match(r'(msgid_plural|msgid|msgstr(?:\[\d\])?) (".*")', line):
                key = found[1]
                parts[key] = ast.literal_eval(found[2])
            elif line.startswith('"'):
                parts[key] += ast.literal_eval(line)
        if parts.get("msgid"):
            fuzzy = any(line.startswith("#,") and "fuzzy" in line for line in block.splitlines())
            yield parts["msgid"], [v for k, v in parts.items() if k.startswith("msgstr")], fuzzy


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"%\(\w+\)s", text))


@pytest.mark.parametrize("tongue", ["es", "zh_Hans"])
def test_catalogues_are_whole(tongue: str) -> None:
    path = LOCALE / tongue / "LC_MESSAGES" / "django.po"
    with path.with_suffix(".mo").open("rb") as f:
        compiled = gettext.GNUTranslations(f)
    found = list(entries(path))
    assert len(found) > 150
    for msgid, said, fuzzy in found:
        assert not fuzzy, msgid
        assert all(said), f"{tongue}: {msgid!r} is not translated"
        assert all(holes(s) == holes(msgid) for s in said), msgid
        if len(said) == 1 and tongue != "zh_Hans":
            assert compiled.gettext(msgid) == said[0], "compile the catalogue: manage.py compilemessages"


def test_every_sentence_of_the_pages_is_in_the_catalogues() -> None:
    known = {msgid for msgid, _, _ in entries(LOCALE / "es" / "LC_MESSAGES" / "django.po")}
    used: set[str] = set()
    for path in (ROOT / "templates").rglob("*.html"):
        used |= {
            m[2] for m in re.finditer(r"""{% translate (["'])(.*?)\1 %}""", path.read_text(encoding="utf-8"))
        }
    for path in [*ROOT.glob("webapp/studio/*.py"), ROOT / "webapp/studio/services/messages.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "ngettext"):
                used.add(ast.literal_eval(node.args[0]))
    assert len(used) > 150
    assert not used - known, "make the catalogues anew: see docs/pages.md"
