"""``DATABASE_URL`` (postgresql://user:password@host:port/name?sslmode=...) as Django settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from webapp.config import sqlite


def database_from_url(url: str) -> dict[str, Any]:
    """ValueError names what is wrong; the password is never repeated."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return sqlite.database(Path(unquote(parts.path)))
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError(
            f"DATABASE_URL: scheme {parts.scheme!r} is not known; use postgresql:// or sqlite://"
        )
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise ValueError("DATABASE_URL: the name of the database is missing after the host")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "ATOMIC_REQUESTS": False,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
