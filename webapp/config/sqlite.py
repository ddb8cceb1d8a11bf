"""SQLite as Sheaf runs it: short write transactions that wait for each other instead of failing."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any


def wal_is_sound(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether this build is free of the WAL-reset fault (mended in 3.51.3, 3.50.7 and 3.44.6)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def pragmas(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> str:
    """Statements for every new connection.

    WAL may run with ``synchronous=NORMAL`` (a power cut loses the last commits, never the
    file); a rollback journal needs ``FULL`` to be as safe.
    """
    journal = (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        if wal_is_sound(version)
        else "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
    )
    return journal + " PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA foreign_keys=ON;"


def database(path: Path) -> dict[str, Any]:
    """Django's DATABASES entry. IMMEDIATE: a transaction that will write asks for the lock at
    its start, so it waits (at most 20 s) and never fails halfway."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "ATOMIC_REQUESTS": False,
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": pragmas()},
    }
