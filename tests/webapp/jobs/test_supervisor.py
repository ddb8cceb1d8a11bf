"""One process tree: it restarts what crashes, stops all together, and leaves no orphan behind."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SMALL = """
import sys
from webapp.jobs.supervisor import Child, Supervisor
sleep = [sys.executable, "-c", "import os,time; print(os.getpid(), flush=True); time.sleep(60)"]
crash = [sys.executable, "-c", "import sys; print('again', flush=True); sys.exit(3)"]
sys.exit(Supervisor([Child("a", sleep), Child("b", crash)], {"PATH": ""}, say=lambda w: None).run())
"""


def descendants(pid: int) -> set[int]:
    """All processes below ``pid``, by /proc."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
            parents[int(path.parent.name)] = int(fields[1])
    found: set[int] = set()
    while more := {p for p, parent in parents.items() if parent in found | {pid}} - found:
        found |= more
    return found


def alive(pids: set[int]) -> set[int]:
    out = set()
    for pid in pids:
        with contextlib.suppress(OSError):
            if Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] != "Z":
                out.add(pid)
    return out


def wait_gone(pids: set[int], seconds: float) -> set[int]:
    deadline = time.monotonic() + seconds
    while alive(pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return alive(pids)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_children_end_with_the_supervisor_however_it_ends(how: int) -> None:
    with subprocess.Popen([sys.executable, "-c", SMALL], cwd=ROOT, stdout=subprocess.PIPE, text=True) as tree:
        assert tree.stdout is not None
        lines = {tree.stdout.readline().strip() for _ in range(4)}
        assert "again" in lines, "a child that crashed was started again"
        below = descendants(tree.pid)
        assert below
        tree.send_signal(how)
        assert tree.wait(10) == (0 if how != signal.SIGKILL else -9)
        assert wait_gone(below, 5) == set()
        tree.stdout.close()


COMPOSER = """
import time
from generation.serving.composer import Composer
if __name__ == "__main__":
    composer = Composer(2)
    composer._pool.submit(int).result()
    print("ready", flush=True)
    time.sleep(60)
"""


def test_the_generators_children_end_with_it(tmp_path: Path) -> None:
    script = tmp_path / "composer.py"
    script.write_text(COMPOSER)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script)]
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        below = descendants(worker.pid)
        assert len(below) >= 2
        worker.kill()
        worker.wait()
        left = wait_gone(below, 5)
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        assert left == set()
        worker.stdout.close()


@pytest.mark.slow
@pytest.mark.skipif(bool(os.environ.get("DATABASE_URL")), reason="serve is the embedded door")
def test_serve_answers_and_a_kill_nine_leaves_no_orphan(tmp_path: Path) -> None:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    env = {
        **os.environ,
        "SHEAF_VAR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "webapp.config.settings.embedded",
        "SHEAF_WARM": "0",
    }
    with subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        cwd=ROOT,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as tree:
        try:
            deadline = time.monotonic() + 30
            while True:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as answer:
                        assert b'"ok": true' in answer.read()
                    break
                except OSError:
                    assert time.monotonic() < deadline, "the page did not come up"
                    time.sleep(0.1)
            time.sleep(3)
            below = descendants(tree.pid)
            assert len(below) >= 4, "web with its worker, two workers of jobs"
        finally:
            tree.kill()
        assert wait_gone(below, 10) == set()
