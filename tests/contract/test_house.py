"""House rules that a machine can hold: file sizes, hosts, doors."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("webapp", "generation", "plugins", "tests")
MOST_BYTES = 20_000
HOSTS = re.compile(rb"pypi\.org|pythonhosted|npmjs\.(com|org)|download\.pytorch|(?<!emit-)index-url", re.I)


def tracked() -> list[Path]:
    """Files as git would take them (the working tree, less what is ignored)."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    return [p for n in names if n and (p := ROOT / n.decode()).is_file()]


def test_a_python_file_has_one_subject_and_stays_small() -> None:
    large = {
        str(p.relative_to(ROOT)): p.stat().st_size
        for room in ROOMS
        for p in (ROOT / room).rglob("*.py")
        if p.stat().st_size > MOST_BYTES and "migrations" not in p.parts
    }
    assert large == {}


def test_no_file_names_a_registry_or_a_path_of_this_machine() -> None:
    mine = Path(__file__).resolve()
    found = {}
    for path in tracked():
        if path == mine or path.suffix in (".safetensors", ".icc", ".png", ".jpg", ".webp", ".woff2"):
            continue
        data = path.read_bytes()
        hosts = HOSTS.search(data)
        if hosts or str(ROOT).encode() + b"/" in data:
            found[str(path.relative_to(ROOT))] = hosts.group() if hosts else b"a path"
    assert found == {}


@pytest.mark.parametrize("name", ["base", "dev"])
def test_the_lock_is_exact_and_torch_stands_alone(name: str) -> None:
    lines = (ROOT / f"requirements/{name}.txt").read_text().splitlines()
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.-]*(\[[a-z]+\])?==[0-9][\w.]*", line) for line in lines)
    assert not any(line.startswith(("torch==", "nvidia")) for line in lines)
    assert (ROOT / "requirements/torch.txt").read_text() == "torch==2.13.0\n"


def test_the_doors_of_the_makefile() -> None:
    text = (ROOT / "Makefile").read_text()
    for door in ("run", "test", "bench"):
        assert re.search(rf"^{door}: setup\b", text, re.M)


def test_every_command_of_the_house_is_there() -> None:
    commands = {p.stem for p in ROOT.glob("webapp/*/management/commands/*.py")} - {"__init__"}
    assert commands == {"serve", "design", "produce", "formats", "catalogue", "contact_sheet"}
