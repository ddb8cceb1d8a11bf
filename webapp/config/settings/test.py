"""Settings of the suite: the embedded default in a scratch folder, or whatever
``DATABASE_URL`` and ``CELERY_BROKER_URL`` name (``.ci/run`` names PostgreSQL, Redis, RabbitMQ)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# Before base is read: nothing a test does may touch the developer's own var/.
os.environ.setdefault("SHEAF_VAR", tempfile.mkdtemp(prefix="sheaf-test-"))

from webapp.config import sqlite
from webapp.config.broker import file_broker
from webapp.config.database_url import database_from_url
from webapp.config.settings.base import *  # noqa: F403
from webapp.config.settings.base import ALLOWED_HOSTS, STORAGES

VAR = Path(os.environ["SHEAF_VAR"])
SECRET_KEY = "only for tests, never for data"  # noqa: S105
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "testserver"]
_url = os.environ.get("DATABASE_URL", "")
DATABASES = {"default": database_from_url(_url) if _url else sqlite.database(VAR / "sheaf.sqlite3")}
if not _url:
    # A file, not memory: the lease's heartbeat runs on a connection of its own.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / "test.sqlite3")}
CELERY_BROKER_URL, CELERY_BROKER_TRANSPORT_OPTIONS = file_broker(VAR / "broker")
if os.environ.get("CELERY_BROKER_URL"):
    CELERY_BROKER_URL, CELERY_BROKER_TRANSPORT_OPTIONS = os.environ["CELERY_BROKER_URL"], {}
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
SHEAF_LEASE_SECONDS = float(os.environ.get("SHEAF_LEASE_SECONDS", "3"))
SHEAF_SWEEP_SECONDS = 0.3
(VAR / "static").mkdir(exist_ok=True)
