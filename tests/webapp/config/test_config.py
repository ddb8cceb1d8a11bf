"""Settings, databases, headers, and bodies that are refused at the door."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from webapp.config import secret, sqlite
from webapp.config.database_url import database_from_url
from webapp.people.models import Cooperative

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
)
def test_wal_is_used_where_its_reset_is_sound(version: tuple[int, ...], sound: bool) -> None:
    assert sqlite.wal_is_sound(version) is sound
    assert ("=WAL" in sqlite.pragmas(version)) is sound


def test_database_url() -> None:
    db = database_from_url("postgresql://me:p%40ss@db.example:6543/sheaf?sslmode=require")
    assert (db["USER"], db["PASSWORD"], db["HOST"], db["PORT"]) == ("me", "p@ss", "db.example", "6543")
    assert db["OPTIONS"] == {"sslmode": "require"}
    for bad in ("mysql://x/y", "postgresql://me@host"):
        with pytest.raises(ValueError, match="DATABASE_URL"):
            database_from_url(bad)


def test_the_secret_key_is_made_once_and_is_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret_key"
    keys: set[str] = set()
    threads = [threading.Thread(target=lambda: keys.add(secret.secret_key(path))) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(keys) == 1
    assert len(keys.pop()) > 50
    assert path.stat().st_mode & 0o077 == 0
    assert [p.name for p in path.parent.iterdir()] == ["secret_key"]


def test_production_names_what_it_needs() -> None:
    env = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "webapp.config.settings.production"}
    code = "import django; django.setup()"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True)
    assert "set SECRET_KEY in the environment" in done.stderr
    env |= {
        "SECRET_KEY": "x0y1z2w3v4" * 6,
        "DATABASE_URL": "postgresql://u@h/d",
        "CELERY_BROKER_URL": "redis://h",
        "SHEAF_HOSTS": "sheaf.example",
    }
    check = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(check, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.django_db
def test_headers(client: Client) -> None:
    answer = client.get("/health")
    assert answer.status_code == 200
    policy = answer["Content-Security-Policy"]
    for part in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
def test_a_body_far_too_large_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.generic("POST", "/api/v1/briefs", b"", CONTENT_LENGTH=str(10**9))
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["code"] == "too_large"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/%00", "/?a=%00", "/api/v1/briefs/%00", "/s/%00/"])
def test_a_nul_in_the_address_is_no_fault_of_ours(client: Client, path: str) -> None:
    assert client.get(path).status_code in (400, 404)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="about SQLite's one writer")
def test_four_writers_never_see_a_locked_database() -> None:
    errors: list[Exception] = []
    waits: list[float] = []

    def write(name: str) -> None:
        try:
            for i in range(40):
                begun = time.perf_counter()
                Cooperative.objects.create(name=f"{name}{i}")
                waits.append(time.perf_counter() - begun)
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=(n,)) for n in "abcd"]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert errors == []
    assert Cooperative.objects.count() == 160
