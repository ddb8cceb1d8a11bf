"""kill -9 on any worker at any moment loses nothing and doubles nothing: real workers, real broker."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

from webapp.jobs.processes import die_with_parent
from webapp.jobs.supervisor import worker_command

ROOT = Path(__file__).resolve().parents[3]
JOBS = 80
KILLS = ("generate", "export", "generate")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The outside's database server and broker where it names some, else files in ``tmp_path``."""
    env = {
        **os.environ,
        "SHEAF_VAR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "tests.webapp.killing.settings",
        "SHEAF_LOG": "ERROR",
    }
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        yield {**env, "DATABASE_URL": f"sqlite://{tmp_path}/killing.sqlite3"}
        return
    import psycopg

    name = f"killing_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]
        yield {**env, "DATABASE_URL": urlunsplit(urlsplit(url)._replace(path=f"/{name}"))}
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


def _script(environment: dict[str, str], command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.webapp.killing.submit", command, str(JOBS)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _start(environment: dict[str, str], lane: str) -> subprocess.Popen[bytes]:
    pool = "solo" if lane == "generate" else "prefork"
    return subprocess.Popen(
        worker_command(lane, pool, 1),
        env=environment,
        cwd=ROOT,
        start_new_session=True,
        preexec_fn=partial(die_with_parent, signal.SIGKILL, os.getpid()),
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def _states(environment: dict[str, str], lane: str) -> set[str]:
    """The states of the lane's jobs, asked of the database itself."""
    asked = f"SELECT DISTINCT state FROM jobs_job WHERE lane = '{lane}'"
    url = environment["DATABASE_URL"]
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(urlsplit(url).path, timeout=20)) as db:
            return {row[0] for row in db.execute(asked)}
    import psycopg

    with psycopg.connect(url) as server:
        return {row[0] for row in server.execute(asked)}  # type: ignore[call-overload]


def _wait_for_work(environment: dict[str, str], lane: str) -> None:
    """Until a worker is at work in the lane (or all is done): a kill must meet it there."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        states = _states(environment, lane)
        if "running" in states or states == {"done"}:
            return
        time.sleep(0.01)


@pytest.mark.slow
def test_kill_nine_loses_nothing_and_doubles_nothing(environment: dict[str, str]) -> None:
    _script(environment, "submit")
    chance = random.Random(7)
    workers = {lane: _start(environment, lane) for lane in ("generate", "export")}
    try:
        for lane in KILLS:
            _wait_for_work(environment, lane)
            time.sleep(chance.uniform(0, 0.25))
            _kill(workers[lane])
            workers[lane] = _start(environment, lane)
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline and any(_states(environment, lane) != {"done"} for lane in workers):
            time.sleep(0.1)
        seen = json.loads(_script(environment, "count"))
    finally:
        for process in workers.values():
            _kill(process)
    assert seen["states"] == {"done": 2 * JOBS}
    assert seen["done"] == 2 * JOBS
    assert seen["twice"] == []
    assert seen["interruptions"] > 0, "no kill met a job at work: the test showed nothing"
