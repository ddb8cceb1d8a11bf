"""From one sentence to the files, on a phone of 360 px: with JavaScript, without, and by keyboard."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import look

pytestmark = pytest.mark.browser
SENTENCE = "Wild honey from our own bees in the hills"
FILES = {"label.pdf", "label-sheet-a4.pdf", "stamp.tif", "logo.svg", "logo.png", "logo-one-ink.svg"}
FILES |= {"logo-two-inks.pdf", "logo-kraft.pdf"}


def begin(page: Page, brand: str = "Hill Farm") -> None:
    page.goto("/")
    page.fill("#text", SENTENCE)
    page.fill("#brand", brand)
    page.locator("label.tile", has_text="Print shop").click()
    page.get_by_role("button", name="Draw my designs").click()
    page.wait_for_url("**/designs/**")


def all_here(page: Page, rounds: int = 1) -> None:
    """Waits until nothing is coming any more."""
    page.locator(".poll").wait_for(state="detached")
    expect(page.locator(".coming")).to_have_count(0)
    assert page.locator("#round-1 .card").count() == 6
    assert page.locator(".round").count() == rounds


def check_zip(path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as z:
        assert z.testzip() is None
        assert set(z.namelist()) >= FILES


def test_the_whole_path(phone: Page) -> None:
    phone.goto("/")
    look(phone)
    begin(phone)
    all_here(phone)
    look(phone)
    pictures = phone.locator(".card img")
    for i in range(6):
        shown = pictures.nth(i)
        assert shown.get_attribute("alt")
        assert shown.evaluate("i => i.complete && i.naturalWidth > 100")
        assert len(phone.request.get(shown.get_attribute("src") or "").body()) <= 15 * 1024

    phone.locator("summary").first.click()
    phone.get_by_role("button", name="Other colours").first.click()
    phone.locator("#round-2").wait_for()
    all_here(phone, rounds=2)
    look(phone)

    phone.locator("#round-1 .choose").nth(2).click()
    phone.wait_for_url("**/kits/**")
    look(phone)
    label = phone.locator("#label img")
    before = label.get_attribute("src")
    phone.fill("#net_quantity", "500 g")
    expect(phone.locator("#label img")).not_to_have_attribute("src", before or "")
    phone.locator("summary", has_text="Dates and batch").click()
    phone.fill("#lot", "L" * 130)
    expect(phone.locator("#error-lot")).to_contain_text("130")
    assert phone.locator("#lot").get_attribute("aria-invalid") == "true"
    look(phone)
    phone.fill("#lot", "L7")
    expect(phone.locator("#error-lot")).to_be_empty()
    phone.fill("#width", "80")
    assert phone.locator("[name=size][value=custom]").is_checked()
    expect(phone.locator("#label figcaption")).to_contain_text("80 × 100 mm")

    phone.get_by_role("button", name="Make my files").click()
    phone.wait_for_url("**/files/")
    phone.get_by_role("link", name="Download all files").wait_for()
    look(phone)
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Download all files").click()
    check_zip(download.value.path())
    picture = phone.request.get(phone.locator(".share").get_attribute("href") or "")
    assert picture.headers["content-type"] == "image/jpeg"
    assert len(picture.body()) <= 200_000

    link = phone.locator("#link").input_value()
    phone.goto(link)
    assert "/designs/" in phone.url
    assert phone.locator(".round").count() == 2


def test_the_whole_path_without_javascript(plain_phone: Page) -> None:
    page = plain_phone
    page.goto("/")
    assert not page.locator(".mic").is_visible()
    begin(page)
    # The page looks again by itself until everything has come.
    expect(page.locator(".coming")).to_have_count(0, timeout=120_000)
    assert page.locator(".card").count() == 6
    page.locator("summary").first.click()
    page.get_by_role("button", name="Simpler").first.click()
    page.wait_for_url("**#round-2")
    expect(page.locator(".coming")).to_have_count(0, timeout=120_000)
    page.locator(".choose").first.click()
    page.wait_for_url("**/kits/**")
    page.fill("#net_quantity", "9" * 100)
    page.get_by_role("button", name="Show my label").click()
    expect(page.locator("#error-net_quantity")).not_to_be_empty()
    assert page.locator("#net_quantity").input_value() == "9" * 100
    page.fill("#net_quantity", "1 kg")
    page.get_by_role("button", name="Make my files").click()
    page.wait_for_url("**/files/")
    page.get_by_role("link", name="Download all files").wait_for()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all files").click()
    check_zip(download.value.path())


def test_the_whole_path_by_keyboard(phone: Page) -> None:
    def tab_to(selector: str) -> None:
        for _ in range(80):
            phone.keyboard.press("Tab")
            if phone.evaluate("s => document.activeElement.matches(s)", selector):
                return
        raise AssertionError(f"Tab never comes to {selector}")

    phone.goto("/")
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.className") == "skip"
    phone.keyboard.press("Enter")
    tab_to("#text")
    phone.keyboard.type(SENTENCE)
    tab_to("#brand")
    phone.keyboard.type("Hill Farm")
    tab_to("[name=process]")
    phone.keyboard.press("ArrowRight")
    assert phone.locator("[name=process]:checked").get_attribute("value") == "digital-label"
    tab_to("[name=go]")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/designs/**")
    all_here(phone)
    tab_to("summary")
    phone.keyboard.press("Enter")
    tab_to(".vary button")
    tab_to(".choose")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/kits/**")
    tab_to("#net_quantity")
    phone.keyboard.type("250 g")
    tab_to("[value=files]")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/files/")
    phone.get_by_role("link", name="Download all files").wait_for()
    tab_to("a.big")
    with phone.expect_download():
        phone.keyboard.press("Enter")


def test_enter_in_the_brand_draws_and_does_not_switch_the_language(plain_phone: Page) -> None:
    plain_phone.goto("/")
    plain_phone.fill("#text", SENTENCE)
    plain_phone.locator("#brand").press("Enter")
    plain_phone.wait_for_url("**/designs/**")
    assert plain_phone.locator("html").get_attribute("lang") == "en"
