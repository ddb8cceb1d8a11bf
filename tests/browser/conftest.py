"""A really running Sheaf in a folder of its own, and Debian's Chromium to look at it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"width": 360, "height": 740}
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
START_SECONDS = 90


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    return {"executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium"), "args": list(FLAGS)}


def free_port() -> int:
    """A port that nobody listens on; CI may say which ones are allowed."""
    first = int(os.environ.get("SHEAF_TEST_PORT", "8150"))
    for port in range(first, first + 40):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError("no port is free")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """``manage.py serve`` with the checkpoint that serves; its address."""
    var = tmp_path_factory.mktemp("var")
    if (ROOT / "var" / "fonts").is_dir():
        (var / "fonts").symlink_to(ROOT / "var" / "fonts")
    port = free_port()
    environment = {
        **os.environ,
        "SHEAF_VAR": str(var),
        "SHEAF_LOG": "WARNING",
        "DJANGO_SETTINGS_MODULE": "webapp.config.settings.embedded",
    }
    command = [sys.executable, str(ROOT / "manage.py"), "serve", "--port", str(port)]
    with (var / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/health", server)
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)


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
    context.set_default_timeout(60_000)
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
