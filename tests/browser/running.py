"""A really running Sheaf: ``manage.py serve`` in a folder of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import ViewportSize

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PHONE = ViewportSize(width=360, height=740)
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


def free_port() -> int:
    """A port that nobody listens on; CI may say which ones are allowed."""
    first = int(os.environ.get("SHEAF_TEST_PORT", "8150"))
    for port in range(first, first + 40):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError("no port is free")


@contextmanager
def serving(var: Path) -> Iterator[str]:
    """The address of a Sheaf that keeps its things in ``var`` and designs with the checkpoint that serves."""
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
