"""Files by content: a name is the SHA-256 of the bytes, so nothing is ever overwritten."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from pathlib import Path

from django.conf import settings

_ADDRESS = re.compile(r"[0-9a-f]{64}")


def _path(sha256: str) -> Path:
    if not _ADDRESS.fullmatch(sha256):
        raise ValueError("not a content address")
    return Path(settings.VAR) / "files" / sha256[:2] / sha256


def write_atomically(path: Path, data: bytes) -> None:
    """The whole file or none of it, also after a power cut: temporary name, fsync, rename, fsync."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with open(temporary, "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def put(data: bytes) -> str:
    """Stores the bytes; their address. Storing the same bytes again costs nothing."""
    sha256 = hashlib.sha256(data).hexdigest()
    path = _path(sha256)
    if not path.exists():
        write_atomically(path, data)
    return sha256


def get(sha256: str) -> bytes:
    """FileNotFoundError where nothing has this address; ValueError where it is none."""
    return _path(sha256).read_bytes()


def open_path(sha256: str) -> Path:
    """Where the file lies, for streaming."""
    return _path(sha256)
