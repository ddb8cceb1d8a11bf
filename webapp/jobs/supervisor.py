"""One process tree: starts children, restarts those that crash, stops all of them together.

A terminal's Ctrl-C reaches the supervisor alone, which then stops its children in order. When it
is killed with -9 the kernel kills them too (prctl): what they were doing stands in the job table.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from webapp.jobs.processes import die_with_parent

STOP_SECONDS = 6.0
STEADY_SECONDS = 30.0
LONGEST_PAUSE = 30.0


@dataclass
class Child:
    """One process to be kept running. ``crashes`` since it last ran for STEADY_SECONDS."""

    name: str
    command: Sequence[str]
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    crashes: int = 0
    start_at: float = 0.0


@dataclass
class Supervisor:
    """``run`` returns the exit code once every child has ended."""

    children: Sequence[Child]
    environment: Mapping[str, str]
    say: Callable[[str], None]
    _stopping: bool = field(default=False, init=False)

    def run(self) -> int:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop)
        while not self._stopping:
            self._look()
            time.sleep(0.1)
        return self._end()

    def _stop(self, number: int, frame: object) -> None:
        self._stopping = True

    def _look(self) -> None:
        now = time.monotonic()
        for child in self.children:
            if child.process is not None:
                code = child.process.poll()
                if code is None:
                    continue
                child.crashes = 0 if now - child.started > STEADY_SECONDS else child.crashes + 1
                pause = min(LONGEST_PAUSE, 0.25 * 2**child.crashes)
                self.say(f"{child.name} ended with {code}; it starts again in {pause:.1f} s")
                child.process, child.start_at = None, now + pause
            if now >= child.start_at and not self._stopping:
                self._start(child)

    def _start(self, child: Child) -> None:
        child.started = time.monotonic()
        child.process = subprocess.Popen(
            child.command,
            env=dict(self.environment),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=partial(die_with_parent, signal.SIGKILL, os.getpid()),
        )

    def _end(self) -> int:
        running = [c.process for c in self.children if c.process is not None]
        for process in running:
            _signal_group(process, signal.SIGTERM, whole=False)
        deadline = time.monotonic() + STOP_SECONDS
        while any(p.poll() is None for p in running) and time.monotonic() < deadline:
            time.sleep(0.05)
        for process in running:
            _signal_group(process, signal.SIGKILL, whole=True)
            process.wait()
        return 0


def _signal_group(process: subprocess.Popen[bytes], number: int, *, whole: bool) -> None:
    """``whole``: also what the child has left behind in its session."""
    try:
        if whole:
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
    except ProcessLookupError:
        pass


def worker_command(lane: str, pool: str, concurrency: int) -> list[str]:
    """A Celery worker of one lane. It gossips with nobody: the table says all."""
    return [
        sys.executable,
        "-m",
        "celery",
        "--quiet",
        "--app=webapp.config.celery",
        "worker",
        f"--queues={lane}",
        f"--pool={pool}",
        f"--concurrency={concurrency}",
        f"--hostname={lane}@%h",
        "--without-gossip",
        "--without-mingle",
        "--without-heartbeat",
        "--loglevel=warning",
    ]
