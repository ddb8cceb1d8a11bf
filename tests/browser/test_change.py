"""A design's parts chosen on a phone of 360 px: product, lay-out, style, what to keep, and six more."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import look
from tests.browser.test_path import all_here, begin

pytestmark = pytest.mark.browser


def open_change(page: Page) -> None:
    page.locator(".card summary").first.click()
    page.get_by_role("link", name="Choose the parts").first.click()
    page.wait_for_url("**/change/")


def picture(page: Page) -> str:
    return page.locator(".now img").get_attribute("src") or ""


def all_pictures_small(page: Page, within: str) -> None:
    for source in page.locator(f"{within} img").evaluate_all("all => all.map(i => i.src)"):
        answer = page.request.get(source)
        assert answer.ok and len(answer.body()) <= 15 * 1024, source


def test_choose_hold_and_ask_for_six_more(phone: Page) -> None:
    begin(phone)
    all_here(phone)
    open_change(phone)
    look(phone)
    was = picture(phone)

    phone.locator("#part-species summary").click()
    look(phone)
    phone.fill("#q", "pears")
    phone.locator("#q").press("Enter")
    expect(phone.locator("#species-pear")).to_be_in_viewport()
    phone.locator("#species-pear").click()
    expect(phone.locator("#part-species summary b")).to_have_text("Pear")
    expect(phone.locator("#keep-species")).to_be_checked()
    phone.locator("#form-0-half").click()
    expect(phone.locator("#form-0-half")).to_have_attribute("aria-pressed", "true")
    expect(phone.locator("#form-0-half")).to_be_focused()
    look(phone)
    all_pictures_small(phone, "#part-species")
    assert picture(phone) != was

    phone.locator("#part-lockup summary").click()
    phone.locator("#lockup-shield").click()
    expect(phone.locator("#part-lockup summary b")).to_have_text("Shield")
    all_pictures_small(phone, "#part-lockup")
    phone.locator("#part-style summary").click()
    phone.locator("#style-linocut").click()
    expect(phone.locator("#part-style summary b")).to_have_text("Linocut")
    expect(phone.locator(".now img")).to_be_in_viewport()
    look(phone)

    # The browser's way back undoes one tap.
    phone.go_back()
    expect(phone.locator("#part-lockup summary b")).to_have_text("Shield")
    expect(phone.locator("#style-linocut")).to_have_attribute("aria-pressed", "false")
    phone.go_forward()
    expect(phone.locator("#part-style summary b")).to_have_text("Linocut")

    phone.locator("#keep-form").uncheck()
    phone.locator("#keep-type").check()
    phone.get_by_role("button", name="Draw six more").click()
    phone.wait_for_url("**/designs/**#round-3")
    all_here(phone, rounds=3)
    assert phone.locator("#round-2 .card").count() == 1, "her own design is kept as well"
    captions = phone.locator("#round-3 .card img").evaluate_all("all => all.map(i => i.alt)")
    assert captions
    assert all(re.fullmatch("pear: shield, linocut", c) for c in captions), captions
    look(phone)


def test_without_javascript(plain_phone: Page) -> None:
    page = plain_phone
    begin(page)
    expect(page.locator(".coming")).to_have_count(0, timeout=120_000)
    open_change(page)
    page.locator("#part-lockup summary").click()
    page.locator("#lockup-badge").click()
    expect(page.locator("#part-lockup summary b")).to_have_text("Badge with ribbon")
    expect(page.locator("#lockup-badge")).to_be_visible()
    page.locator("#part-species summary").click()
    page.fill("#q", "tea")
    page.locator("#q").press("Enter")
    expect(page.locator("#species-tea")).to_be_in_viewport()
    page.locator("#species-tea").click()
    expect(page.locator("#part-species summary b")).to_have_text("Tea")
    page.get_by_role("button", name="Take it like this").click()
    page.wait_for_url("**/designs/**#round-2")
    assert page.locator("#round-2 .card img").get_attribute("alt") != ""
    page.locator("#round-2 .choose").click()
    page.wait_for_url("**/kits/**")
    expect(page.locator(".marks li")).to_have_count(6)
