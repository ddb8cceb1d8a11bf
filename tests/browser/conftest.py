"""A really running Sheaf in a folder of its own, and Debian's Chromium to look at it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.running import CHROMIUM, FLAGS, PHONE, serving

PATIENCE_MS = 120_000
"""A machine that does other work too is slow; a page that is wrong stays wrong."""
expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    return {"executable_path": CHROMIUM, "args": list(FLAGS)}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("var")) as address:
        yield address


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    """A page on a phone of 360 px that fails the test on any error in its console."""
    context = browser.new_context(
        viewport=PHONE, base_url=site, has_touch=True, is_mobile=True, locale="en-GB"
    )
    yield from watched(context)


@pytest.fixture
def plain_phone(browser: Browser, site: str) -> Iterator[Page]:
    """The same without JavaScript."""
    context = browser.new_context(
        viewport=PHONE,
        base_url=site,
        has_touch=True,
        is_mobile=True,
        locale="en-GB",
        java_script_enabled=False,
    )
    yield from watched(context)


def watched(context: BrowserContext) -> Iterator[Page]:
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: complaints.append(str(e)))
    page.on("requestfailed", lambda r: complaints.append(f"{r.url}: {r.failure}"))
    yield page
    # A form with an error in it is answered with 422, which Chromium calls an error.
    serious = [c for c in complaints if "422" not in c and "ERR_ABORTED" not in c]
    context.close()
    assert not serious
