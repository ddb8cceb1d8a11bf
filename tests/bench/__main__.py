"""``make bench``: prints the table and writes var/bench.json. No part of it is a test."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.measure import ROOT, CannotRun, Row, machine

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "webapp.config.settings.embedded")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

PARTS = ("six", "load", "compose", "zip", "weasyprint", "transformers", "screen")


def _run(name: str, part: Callable[[], Sequence[Row]]) -> list[Row]:
    sys.stderr.write(f"{name} ...\n")
    try:
        return list(part())
    except CannotRun as why:
        return [Row(name, "could not run", note=str(why))]


def rows(parts: Sequence[str], checkpoint: Path | None) -> list[Row]:
    from tests.bench import composing, decoding, designing, files, serving
    from tests.bench.designs import designs

    out: list[Row] = []
    chosen = designs()
    if "load" in parts:
        out += _run("load", lambda: [designing.fresh_process(checkpoint)])
    if "six" in parts:

        def six() -> list[Row]:
            designer = designing.load(checkpoint)
            try:
                return designing.six_marks(designer)
            finally:
                designer.close()

        out += _run("six marks", six)
    if "compose" in parts:
        out += _run("compose", composing.marks)
    if "zip" in parts:
        out += _run("ZIP", lambda: [files.zips(chosen)])
    if "screen" in parts:
        out += _run("screen", serving.screens)
    if "weasyprint" in parts:
        out += _run("WeasyPrint", lambda: [files.beside_weasyprint(chosen)])
    if "transformers" in parts:
        out += _run("transformers", lambda: [decoding.beside_transformers(checkpoint)])
    return out


def table(found: Sequence[Row]) -> str:
    lines = [f"{'':38} {'measured':34} {'promised':14}"]
    for r in found:
        mark = {True: "yes", False: "NO", None: ""}[r.met]
        lines.append(f"{r.name:38} {r.value:34} {r.target:14} {mark:4} {r.note}".rstrip())
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--checkpoint", type=Path, help="another than the one that serves")
    parser.add_argument("--out", type=Path, default=ROOT / "var" / "bench.json")
    a = parser.parse_args(argv)
    before = machine()
    found = rows(a.only, a.checkpoint)
    whole = {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {"before": before, "after": machine()},
        "rows": [asdict(r) for r in found],
    }
    a.out.parent.mkdir(parents=True, exist_ok=True)
    a.out.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    sys.stdout.write(table(found) + "\n")
    sys.stdout.write(
        f"{before['cpus']:.0f} CPUs; load {before['load_1min']} before, {machine()['load_1min']} after\n"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
