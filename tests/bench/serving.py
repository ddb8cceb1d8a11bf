"""From tap to six pictures, over HTTP, against a running ``manage.py serve`` with data of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from generation.serving.engine import CHECKPOINTS, CURRENT
from tests.bench.briefs import BRIEFS
from tests.bench.measure import ROOT, CannotRun, Row, timed_row

SCREEN_SECONDS = 2.5
START_SECONDS = 90.0
WAIT_SECONDS = 60.0
POLL_SECONDS = 0.1
TAPS = 10


def _call(url: str, body: object = None, token: str = "") -> bytes:
    headers = {"Accept": "*/*", **({"Authorization": f"Bearer {token}"} if token else {})}
    data = None
    if body is not None:
        data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    with urlopen(Request(url, data=data, headers=headers), timeout=30) as answer:
        return bytes(answer.read())


@contextmanager
def server() -> Iterator[str]:
    """The address of a fresh installation that is served until the end of the block."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="sheaf-bench-") as var:
        environment = {**os.environ, "SHEAF_VAR": var, "SHEAF_LOG": "ERROR"}
        command = [sys.executable, "manage.py", "serve", "--port", str(port)]
        child = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        address = f"http://127.0.0.1:{port}"
        try:
            _wait_for(address, child)
            yield address
        finally:
            child.send_signal(signal.SIGINT)
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def _wait_for(address: str, child: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if child.poll() is not None:
            raise CannotRun(f"manage.py serve ended at once (exit {child.returncode})")
        try:
            _call(f"{address}/health")
            return
        except (HTTPError, URLError, OSError):
            time.sleep(0.2)
    raise CannotRun(f"manage.py serve did not answer within {START_SECONDS:.0f} s")


def tap(address: str, number: int) -> tuple[float, int, int]:
    """Seconds from the tap until all pictures are here; how many; the heaviest in bytes."""
    brief = BRIEFS[number % len(BRIEFS)]
    start = time.perf_counter()
    body = {"text": brief.text, "language": brief.language, "process": brief.process}
    if brief.brand:
        body["brand"] = brief.brand
    made: dict[str, Any] = json.loads(_call(f"{address}/api/v1/briefs", body))
    token = made["token"]
    seen: dict[str, int] = {}
    while True:
        state = json.loads(_call(f"{address}/api/v1/briefs/{made['id']}", token=token))["rounds"][0]
        for concept in state["concepts"]:
            if concept["id"] not in seen:
                seen[concept["id"]] = len(_call(address + concept["picture"], token=token))
        over = state["state"] in ("done", "failed")
        if over or len(seen) >= state["wanted"]:
            break
        if time.perf_counter() - start > WAIT_SECONDS:
            raise CannotRun(f"no concepts within {WAIT_SECONDS:.0f} s (state: {state['state']})")
        time.sleep(POLL_SECONDS)
    if not seen:
        raise CannotRun(f"the worker made nothing: {state['state']} {state['reason']}")
    return time.perf_counter() - start, len(seen), max(seen.values())


def screens() -> list[Row]:
    if not (CHECKPOINTS / CURRENT).is_file():
        raise CannotRun(f"{CHECKPOINTS.name}/{CURRENT} is missing, so the server has no model")
    with server() as address:
        for number in range(2):
            tap(address, number)
        taps = [tap(address, number) for number in range(2, 2 + TAPS)]
    heaviest = max(size for _, _, size in taps)
    full = sum(count == 6 for _, count, _ in taps)
    return [
        timed_row(
            "tap to six on screen", [t for t, _, _ in taps], SCREEN_SECONDS,
            f"HTTP, polled every {POLL_SECONDS} s; six shown in {full} of {TAPS}",
        ),
        Row(
            "heaviest picture", f"{heaviest / 1024:.1f} KB", "<= 15 KB", heaviest <= 15 * 1024,
            numbers={"bytes": heaviest},
        ),
    ]  # fmt: skip
