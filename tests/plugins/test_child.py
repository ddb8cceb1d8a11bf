from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from generation.drawing.artwork import Artwork
from plugins import registry

ROOT = Path(__file__).parents[2]


def _run(artwork: Artwork, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "plugins", *arguments],
        cwd=ROOT,
        input=artwork.to_bytes(),
        capture_output=True,
        check=False,
    )


def test_a_child_process_writes_the_same_bytes(artwork: Artwork) -> None:
    done = _run(artwork, "pdfx4", "logo", "bleed_um=2000")
    fmt = registry.get("pdfx4")
    assert done.returncode == 0, done.stderr
    assert done.stdout == fmt.export(artwork, "logo", fmt.Options(bleed_um=2000))  # type: ignore[call-arg]


def test_refusals_and_bad_arguments_say_so(artwork: Artwork) -> None:
    refused = _run(artwork, "label-sheet", "label", "sheet=5x13-38.1x21.2")
    assert refused.returncode == 1 and b"choose a larger sheet" in refused.stderr and not refused.stdout
    unknown = _run(artwork, "pdf", "label")
    assert unknown.returncode == 2 and b"pdfx4" in unknown.stderr
    assert _run(artwork, "pdfx4").returncode == 2
