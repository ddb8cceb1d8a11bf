"""Set-up: every face of faces.json from node_modules into var/fonts, once.

A face is built again only when its package version, its recipe or the merging code
changed. Faces are built side by side, the slowest first, and each is moved into its
place when it is whole, so that an interrupted set-up leaves nothing half done.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from generation.drawing.type import merging
from generation.drawing.type.fonts import INDEX_VERSION, face_specs, font_folder

Progress = Callable[[str], None]


class FontSourceMissing(RuntimeError):
    """The npm packages are not there. Remedy: `npm ci --ignore-scripts` in the repository root."""


def build_all(
    modules: Path,
    folder: Path | None = None,
    processes: int | None = None,
    progress: Progress = lambda line: None,
) -> dict[str, Any]:
    """Bring ``folder`` (default var/fonts) up to date; returns the index it wrote.

    ``modules`` is node_modules. FontSourceMissing names the package that lacks.
    """
    folder = folder or font_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        return _build_all(modules, folder, processes, progress)


def _build_all(modules: Path, folder: Path, processes: int | None, progress: Progress) -> dict[str, Any]:
    specs = face_specs()
    stamps = {face: _stamp(face, spec, modules) for face, spec in specs.items()}
    old = _read_index(folder)
    kept = {
        face: entry
        for face, entry in old.items()
        if entry["stamp"] == stamps.get(face) and _size(folder / entry["file"]) == entry["bytes"]
    }
    todo = sorted((f for f in specs if f not in kept), key=lambda f: (_ORDER[specs[f]["recipe"]], f))
    if not todo and old.keys() == kept.keys():
        return old
    started = time.perf_counter()
    jobs = [(face, specs[face], stamps[face], str(modules), str(folder)) for face in todo]
    faces = dict(kept)
    workers = max(1, min(processes or _cores(), len(jobs)))
    for number, (face, entry) in enumerate(_run(jobs, workers), start=1):
        faces[face] = entry
        progress(f"fonts: {number}/{len(jobs)} {face} ({entry['letters']} letters, {entry['seconds']} s)")
        del entry["seconds"]
        _write_index(folder, faces)
    for gone in old.keys() - specs.keys():
        (folder / old[gone]["file"]).unlink(missing_ok=True)
    _write_index(folder, faces)
    if jobs:
        progress(f"fonts: {len(jobs)} faces in {time.perf_counter() - started:.0f} s")
    return dict(sorted(faces.items()))


_ORDER = {"whole": 0, "glyphs": 1, "layout": 2}


def _run(jobs: list[tuple[Any, ...]], workers: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if workers == 1:
        yield from map(_build_one, jobs)
        return
    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap_unordered(_build_one, jobs)


def _build_one(job: tuple[str, dict[str, Any], str, str, str]) -> tuple[str, dict[str, Any]]:
    import logging

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    face, spec, stamp, modules, folder = job
    started = time.perf_counter()
    target = Path(folder) / f"{face}.ttf"
    handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
    os.close(handle)
    part = Path(name)
    try:
        merging.merge(spec["recipe"], sources(face, spec, Path(modules)), part)
        entry = _measure(part)
        part.chmod(0o644)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    entry |= {
        "file": target.name,
        "bytes": target.stat().st_size,
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        "stamp": stamp,
        "licence": "OFL-1.1",
        "package": f"{spec['package']}@{_version(Path(modules), spec['package'])}",
        "seconds": round(time.perf_counter() - started, 1),
    }
    return face, entry


def sources(face: str, spec: dict[str, Any], modules: Path) -> list[Path]:
    """The WOFF2 files of one face, the base file first, then in reading order."""
    short = spec["package"].split("/")[1]
    files = modules / spec["package"] / "files"
    tail = f"-{spec['weight']}-normal.woff2"
    named = [files / f"{short}-{subset}{tail}" for subset in spec["subsets"]]
    if spec["recipe"] != "glyphs":
        return named
    numbered = [p for p in files.glob(f"{short}-*{tail}") if re.fullmatch(r"\d+", _subset(p, short, tail))]
    return named + sorted(numbered, key=lambda p: int(_subset(p, short, tail)))


def _subset(path: Path, short: str, tail: str) -> str:
    return path.name[len(short) + 1 : -len(tail)]


def _stamp(face: str, spec: dict[str, Any], modules: Path) -> str:
    code = Path(merging.__file__).read_bytes()
    facts = [face, spec, _version(modules, spec["package"]), INDEX_VERSION]
    return hashlib.sha256(code + json.dumps(facts, sort_keys=True).encode()).hexdigest()[:16]


def _version(modules: Path, package: str) -> str:
    try:
        return str(json.loads((modules / package / "package.json").read_text())["version"])
    except FileNotFoundError:
        raise FontSourceMissing(
            f"The font package {package} is not installed. Run `npm ci --ignore-scripts` first."
        ) from None


def _measure(path: Path) -> dict[str, Any]:
    """What the setting needs to know of a face, in 1/1000 em, from its own outlines.

    ``x``, ``cap``: height of the flat letters x and H; ``han``: bottom and top of 国;
    ``head``: height of the Devanagari or Bengali head-line (top of क, ক without its sign),
    ``thai``: height of น. A letter the face lacks gives no entry.
    """
    import uharfbuzz as hb

    face = hb.Face(hb.Blob.from_file_path(str(path)))
    font = hb.Font(face)
    per_em = 1000 / face.upem

    def span(letter: str) -> tuple[int, int] | None:
        gid = font.get_nominal_glyph(ord(letter))
        ink = font.get_glyph_extents(gid) if gid else None
        if ink is None:
            return None
        return round((ink.y_bearing + ink.height) * per_em), round(ink.y_bearing * per_em)

    entry: dict[str, Any] = {}
    for key, letters in (("x", "x"), ("cap", "H"), ("head", "कক"), ("thai", "น")):
        for letter in letters:
            if (ink := span(letter)) and key not in entry:
                entry[key] = ink[1]
    if ink := span("国"):
        entry["han"] = list(ink)
    extents = font.get_font_extents("ltr")
    codes = sorted(face.unicodes)
    return entry | {
        "ascender": round(extents.ascender * per_em),
        "descender": round(extents.descender * per_em),
        "vertical": face.reference_table("vmtx").data not in (b"", None),
        "letters": len(codes),
        "coverage": pack_ranges(codes),
    }


def pack_ranges(codes: list[int]) -> str:
    """Sorted code points as hexadecimal ranges: [32, 33, 34, 160] gives "20-22 a0"."""
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in runs)


def _read_index(folder: Path) -> dict[str, Any]:
    try:
        index = json.loads((folder / "index.json").read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return dict(index["faces"]) if index.get("version") == INDEX_VERSION else {}


def _write_index(folder: Path, faces: dict[str, Any]) -> None:
    text = json.dumps({"version": INDEX_VERSION, "faces": dict(sorted(faces.items()))}, indent=0)
    handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
    with os.fdopen(handle, "w") as file:
        file.write(text)
    Path(name).chmod(0o644)
    os.replace(name, folder / "index.json")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One set-up at a time; a second one waits, then finds the work done."""
    with (folder / ".lock").open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


__all__ = ["FontSourceMissing", "build_all", "pack_ranges", "sources"]
