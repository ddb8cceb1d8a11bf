"""Takes the pictures of docs/pages.md from a running Sheaf: ``python -m tests.browser.pictures``."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser.running import CHROMIUM, FLAGS, PHONE, ROOT, serving

FOLDER = ROOT / "docs" / "img"
SENTENCE = "Sun-dried persimmons from the hills, made by my grandmother"
FACTS = {"net_quantity": "500 g", "producer": "Grandma Li", "origin": "Fuping", "best_before": "2027-03"}
COLOURS = 256


def take(page: Page, name: str) -> None:
    """One screen of the phone, in few colours, so that the repository stays light."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    shot.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / f"page-{name}.png", optimize=True)


def walk(page: Page) -> None:
    page.goto("/")
    take(page, "start")
    page.fill("#text", SENTENCE)
    page.fill("#brand", "Grandma Li")
    page.locator("label.tile", has_text="Print shop").click()
    page.get_by_role("button", name="Draw my designs").click()
    page.wait_for_url("**/designs/**")
    page.locator(".poll").wait_for(state="detached")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    take(page, "designs")
    page.locator(".choose").first.click()
    page.wait_for_url("**/kits/**")
    for key, value in FACTS.items():
        page.fill(f"#{key}", value)
    with page.expect_response("**/live/"):
        page.locator("#best_before").press("Tab")
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(300)
    take(page, "kit")
    page.get_by_role("button", name="Make my files").click()
    page.get_by_role("link", name="Download all files").wait_for()
    page.evaluate("scrollTo(0, 0)")
    take(page, "files")


def with_our_fonts(folder: Path) -> dict[str, str | float | bool]:
    """An environment in which Chromium finds Chinese letters, on a machine that has none."""
    (folder / "chinese").mkdir()
    for face in (ROOT / "var" / "fonts").glob("noto-s*-sc-*"):
        (folder / "chinese" / face.name).symlink_to(face)
    settings = folder / "fonts.conf"
    also = f"<include>/etc/fonts/fonts.conf</include><dir>{folder / 'chinese'}</dir>"
    settings.write_text(f"<fontconfig>{also}</fontconfig>", encoding="utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(settings)}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as site, sync_playwright() as p:
        fonts = with_our_fonts(Path(folder))
        browser = p.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS), env=fonts)
        context = browser.new_context(
            viewport=PHONE,
            device_scale_factor=2,
            base_url=site,
            is_mobile=True,
            has_touch=True,
            locale="en-GB",
        )
        context.set_default_timeout(120_000)
        walk(context.new_page())
        browser.close()


if __name__ == "__main__":
    main()
