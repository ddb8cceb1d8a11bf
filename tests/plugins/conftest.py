"""What the tests of the formats share: the sample artwork, files of it, and foreign tools.

Tests marked ``proof`` hold a file against programs that we did not write. Where a program is
missing they are skipped, except where ``CI`` or ``SHEAF_REQUIRE_PROOF`` is set: there they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generation.drawing.artwork import Artwork
from plugins.formats.pdfx4 import PdfX4
from plugins.testing import sample_artwork

Tool = Callable[..., str]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "proof: holds a file against programs that are not ours")


@pytest.fixture(scope="session")
def artwork() -> Artwork:
    return sample_artwork(60)


@pytest.fixture(scope="session")
def label_pdf(artwork: Artwork, tmp_path_factory: pytest.TempPathFactory) -> Path:
    fmt = PdfX4()
    path = tmp_path_factory.mktemp("pdf") / "label.pdf"
    path.write_bytes(fmt.export(artwork, "label", fmt.Options(register_marks=True)))
    return path


@pytest.fixture(scope="session")
def tool() -> Tool:
    """``tool("qpdf", "--check", file)``: what it wrote; a failure of the program fails the test."""

    def run(name: str, *arguments: object, cwd: Path | None = None) -> str:
        if shutil.which(name) is None:
            if os.environ.get("CI") or os.environ.get("SHEAF_REQUIRE_PROOF"):
                pytest.fail(f"{name} is not installed, and here it has to be")
            pytest.skip(f"{name} is not installed")
        done = subprocess.run(
            [name, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    return run
