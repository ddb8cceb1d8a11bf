"""The first page keeps what was typed, makes photos small, and listens only where it can."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.looking import look

pytestmark = pytest.mark.browser


def test_a_draft_survives_a_reload_and_a_language(phone: Page) -> None:
    phone.goto("/")
    phone.fill("#text", "plums from the valley")
    phone.fill("#brand", "Valley")
    phone.locator("label.tile", has_text="Kraft bag").click()
    phone.reload()
    assert phone.locator("#text").input_value() == "plums from the valley"
    assert phone.locator("[value=kraft-bag]").is_checked()
    phone.get_by_role("button", name="Español").click()
    expect(phone.locator("html")).to_have_attribute("lang", "es")
    assert phone.locator("#brand").input_value() == "Valley"
    look(phone)
    phone.get_by_role("button", name="简体中文").click()
    expect(phone.locator("html")).to_have_attribute("lang", "zh-hans")
    assert phone.locator("#text").input_value() == "plums from the valley"
    look(phone)


def test_an_error_takes_the_focus_and_keeps_the_words(phone: Page) -> None:
    phone.goto("/")
    phone.fill("#text", "ማር")
    phone.locator("label.tile", has_text="Kraft bag").click()
    phone.get_by_role("button", name="Draw my designs").click()
    expect(phone.locator("#text-error")).to_contain_text("ማ")
    expect(phone.locator("#text")).to_be_focused()
    assert phone.locator("#text").input_value() == "ማር"
    assert phone.locator("[value=kraft-bag]").is_checked()
    look(phone)


def test_an_example_is_one_tap(phone: Page) -> None:
    phone.goto("/")
    phone.locator(".examples button").first.click()
    expect(phone.locator("#text")).to_have_value(re.compile("Honey"))
    expect(phone.locator("#text")).to_be_focused()


def test_a_photo_is_made_small_before_it_is_sent(phone: Page, tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    Image.effect_noise((3000, 2000), 60).convert("RGB").save(large, "JPEG", quality=92)
    phone.goto("/")
    phone.fill("#text", "red apples")
    phone.set_input_files("#photo", large)
    expect(phone.locator("#photo-note")).to_contain_text("Made small")
    width, size = phone.evaluate(
        "async () => { const f = document.getElementById('photo').files[0];"
        " return [(await createImageBitmap(f)).width, f.size]; }"
    )
    assert width == 1280
    assert size < large.stat().st_size / 3
    phone.get_by_role("button", name="Draw my designs").click()
    phone.wait_for_url("**/designs/**")


def test_a_file_that_is_no_photo_is_refused_with_words(phone: Page, tmp_path: Path) -> None:
    other = tmp_path / "letter.jpg"
    other.write_text("Dear Sir")
    phone.goto("/")
    phone.fill("#text", "red apples")
    phone.set_input_files("#photo", other)
    phone.get_by_role("button", name="Draw my designs").click()
    expect(phone.locator("#photo-error")).not_to_be_empty()
    assert phone.locator("#text").input_value() == "red apples"


@pytest.mark.parametrize("offered", [True, False])
def test_the_microphone_is_there_only_where_the_browser_can_listen(phone: Page, offered: bool) -> None:
    fake = "class { start() { this.onresult({results: [[{transcript: 'ripe mangoes'}]]}); this.onend(); } }"
    listener = fake if offered else "undefined"
    phone.add_init_script(f"window.SpeechRecognition = window.webkitSpeechRecognition = {listener};")
    phone.goto("/")
    mic = phone.locator(".mic")
    assert mic.is_visible() is offered
    if offered:
        mic.click()
        expect(phone.locator("#text")).to_have_value("ripe mangoes")
