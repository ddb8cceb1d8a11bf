"""One machine, no server: SQLite and a broker made of files, all of it under ``var/``."""

from __future__ import annotations

import os

from webapp.config import sqlite
from webapp.config.broker import file_broker
from webapp.config.secret import secret_key
from webapp.config.settings.base import *  # noqa: F403
from webapp.config.settings.base import ALLOWED_HOSTS, VAR

SECRET_KEY = secret_key(VAR / "secret_key")
DATABASES = {"default": sqlite.database(VAR / "sheaf.sqlite3")}
CELERY_BROKER_URL, CELERY_BROKER_TRANSPORT_OPTIONS = file_broker(VAR / "broker")
ALLOWED_HOSTS = [*ALLOWED_HOSTS, *filter(None, os.environ.get("SHEAF_HOSTS", "").split(","))]
