"""Files by content, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from webapp.studio import store


@pytest.fixture(autouse=True)
def var(settings: Any, tmp_path: Path) -> None:
    settings.VAR = tmp_path


def test_the_address_is_the_hash_and_nothing_is_stored_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    address = store.put(b"label")
    assert store.get(address) == b"label"
    monkeypatch.setattr(store, "write_atomically", lambda *_: pytest.fail("written again"))
    assert store.put(b"label") == address


def test_an_interrupted_write_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "f"
    store.write_atomically(path, b"old")

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space"):
        store.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


@pytest.mark.parametrize("address", ["", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 64 + "\n"])
def test_only_addresses_are_looked_up(address: str) -> None:
    with pytest.raises(ValueError, match="content address"):
        store.get(address)
