"""The doors: exit codes, manifests, and a run that goes on where it was killed."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

ROOT = Path(__file__).resolve().parents[3]
ROWS = 8
HELD = {
    "species": "apple",
    "style": "flat",
    "lockup": "roundel",
    "palette": "cream:full",
    "type": "modern",
    "ornament": "none",
    "arrangement": "a",
}
"""The untrained model has no taste: what is held makes its designs pass the judges quickly."""


def run(*words: str, **more: Any) -> subprocess.CompletedProcess[str]:
    env = {
        **{k: v for k, v in os.environ.items() if k != "DATABASE_URL"},
        "DJANGO_SETTINGS_MODULE": "webapp.config.settings.embedded",
        "SOURCE_DATE_EPOCH": "1780000000",
    }
    command = [sys.executable, "manage.py", *words]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, **more)


@pytest.mark.parametrize(
    "words",
    [
        ["design", "", "--out", "OUT"],
        ["design", "honey", "--out", "OUT", "--item", "teapot"],
        ["design", "honey", "--out", "OUT", "--hold", "style=baroque"],
        ["design", "honey", "--out", "OUT", "--hold", "style"],
        ["design", "honey", "--out", "OUT", "--fact", "colour=red"],
        ["design", "honey", "--out", "OUT", "--process", "laser"],
        ["design", "honey", "--out", "OUT", "--photo", "nowhere.jpg"],
        ["design", "honey", "--out", "/dev/null/x"],
        ["produce", "nowhere.csv", "--out", "OUT"],
        ["contact_sheet", "species", "--out", "OUT.docx"],
    ],
    ids=" ".join,
)
def test_unusable_arguments_end_with_two(tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(CommandError) as error:
        call_command(*[w.replace("OUT", str(tmp_path / "out")) for w in words])
    assert error.value.returncode == 2
    assert str(error.value)


def test_so_does_the_process(tmp_path: Path) -> None:
    assert run("design", "honey").returncode == 2
    done = run("design", "🍎", "--out", str(tmp_path))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("CommandError: text:")


@pytest.mark.slow
def test_design_writes_what_its_manifest_says(tmp_path: Path, checkpoint: Path) -> None:
    out = tmp_path / "out"
    words = ["design", "red apples from the hill", "--out", str(out), "--brand", "Hill Farm"]
    words += ["--concepts", "2", "--seed", "3", "--checkpoint", str(checkpoint), "--market", "eu"]
    words += ["--item", "logo", "--item", "label", "--format", "svg", "--format", "pdfx4"]
    words += ["--fact", "net_quantity=1 kg", *(w for k, v in HELD.items() for w in ("--hold", f"{k}={v}"))]
    done = run(*words)
    assert done.returncode in (0, 1), done.stderr
    manifest = json.loads((out / "manifest.json").read_text())
    assert bool(manifest["failures"]) == bool(done.returncode)
    assert set(manifest["model"]) == {"name", "sha256", "parameters", "active_parameters"}
    assert set(manifest["seconds"]) == {"load", "generate", "compose", "export"}
    assert manifest["brief"]["facts"] == {"net_quantity": "1 kg"}
    assert manifest["concepts"]
    for concept in manifest["concepts"]:
        assert concept["species"] == concept["program"]["motifs"][0]["species"] == "apple"
        assert set(concept) >= {"id", "lockup", "style", "palette", "inks", "caption", "checks", "law"}
        assert concept["law"]["market"] == "eu"
        assert "lot: not given" in concept["law"]["open"]
        for file in concept["files"]:
            data = (out / file["path"]).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (file["bytes"], file["sha256"])
    made = {p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()} - {"manifest.json"}
    assert made == {f["path"] for c in manifest["concepts"] for f in c["files"]}
    again = run(*[w.replace(str(out), str(tmp_path / "again")) for w in words])
    assert again.returncode == done.returncode
    other = json.loads((tmp_path / "again" / "manifest.json").read_text())
    assert other["concepts"] == manifest["concepts"], "the same seed gives the same bytes"


def sheet(folder: Path, rows: int) -> Path:
    path = folder / "sheet.csv"
    head = ",".join(["id", "text", "brand", *(f"hold.{k}" for k in HELD)])
    held = ",".join(HELD.values())
    lines = [f"r{i},red apples from hill {i},Hill Farm,{held}" for i in range(rows)]
    path.write_text("\n".join([head, *lines, f"bad,🍎,x,{held}"]) + "\n")
    return path


@pytest.mark.slow
def test_produce_goes_on_where_it_was_killed(tmp_path: Path, checkpoint: Path) -> None:
    path, out = sheet(tmp_path, ROWS), tmp_path / "out"
    words = ["produce", str(path), "--out", str(out), "--concepts", "1", "--seed", "5"]
    words += ["--checkpoint", str(checkpoint), "--format", "png", "--format", "pdfx4"]
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "webapp.config.settings.embedded"}
    with subprocess.Popen(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env=env,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as first:
        deadline = time.monotonic() + 60
        while len(list((out / "state").glob("r*.json"))) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(first.pid, signal.SIGKILL)
    kept = {p.name: p.stat().st_mtime_ns for p in (out / "state").glob("r*.json")}
    assert 2 <= len(kept) < ROWS, "killed in the middle"
    assert not (out / "manifest.json").exists()
    done = run(*words)
    assert done.returncode == 1, "one row has no words in it"
    manifest = json.loads((out / "manifest.json").read_text())
    assert [r["id"] for r in manifest["rows"]] == [*(f"r{i}" for i in range(ROWS)), "bad"]
    bad = manifest["rows"][-1]
    assert (bad["state"], bad["concepts"]) == ("failed", [])
    assert bad["reason"].startswith("text:")
    assert {p.name: p.stat().st_mtime_ns for p in (out / "state").glob("r*.json") if p.name in kept} == kept
    for row in manifest["rows"]:
        for concept in row["concepts"]:
            for file in concept["files"]:
                data = (out / file["path"]).read_bytes()
                assert hashlib.sha256(data).hexdigest() == file["sha256"]
    made = sorted(p.name for p in (out / "rows").iterdir())
    assert made == sorted(r["id"] for r in manifest["rows"] if r["concepts"])
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*.pdf")}
    assert run(*words).returncode == 1
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*.pdf")} == before, "nothing is made twice"
    other = run(*words, "--format", "svg")
    assert other.returncode == 2, "the folder holds another run"


def test_the_lists_are_json() -> None:
    lists = json.loads(run("catalogue", "--json").stdout)
    names = {"species", "styles", "lockups", "items", "structures", "processes", "expressions"}
    assert names <= set(lists)
    assert all(isinstance(v, list) for v in lists.values())
    formats = json.loads(run("formats", "--json").stdout)
    assert {"svg", "png", "pdfx4", "label-sheet", "bitmap"} <= {f["name"] for f in formats}
