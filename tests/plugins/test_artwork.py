from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from generation.drawing.artwork import ARTWORK_VERSION, Artwork, Provenance, artwork_from_bytes
from plugins.testing import sample_logo

ROOT = Path(__file__).parents[2]


def test_comes_back_from_its_bytes(artwork: Artwork) -> None:
    again = artwork_from_bytes(artwork.to_bytes())
    assert again == artwork
    assert again.to_bytes() == artwork.to_bytes()


def test_a_child_process_reads_the_same(artwork: Artwork) -> None:
    program = (
        "import sys; from generation.drawing.artwork import artwork_from_bytes; "
        "print(artwork_from_bytes(sys.stdin.buffer.read()).sha256())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, input=artwork.to_bytes(), capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == artwork.sha256()


def test_a_newer_version_is_refused(artwork: Artwork) -> None:
    raw = json.loads(artwork.to_bytes())
    raw["artwork_version"] = ARTWORK_VERSION + 1
    with pytest.raises(ValueError, match="update Sheaf"):
        artwork_from_bytes(json.dumps(raw).encode())


def test_nobody_can_change_it(artwork: Artwork) -> None:
    with pytest.raises(TypeError):
        artwork.facts["price"] = "1"  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        artwork.title = "x"  # type: ignore[misc]
    facts = {"price": "1"}
    made = Artwork({}, "t", Provenance("c", "2026-01-01"), facts=facts)
    facts["price"] = "2"
    assert made.facts["price"] == "1"


@pytest.mark.parametrize("created", ["", "2026-3-1", "2026-13-01", "2026-01-01T00:00", "yesterday"])
def test_the_date_is_a_date(created: str) -> None:
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        Provenance("c", created)


def test_the_one_ink_version_is_found(artwork: Artwork) -> None:
    assert artwork.one_ink("logo") == artwork.scenes["logo-one-ink"]
    assert artwork.one_ink("stamp") == artwork.scenes["stamp"]
    alone = Artwork({"logo": sample_logo()}, "t", Provenance("c", "2026-01-01"))
    assert alone.one_ink("logo") is None
