"""PostgreSQL and a real broker, named by the environment:

``SECRET_KEY``, ``DATABASE_URL``, ``CELERY_BROKER_URL`` (redis:// or amqp://),
``SHEAF_HOSTS`` (comma-separated) and, where data does not lie in ``var/``, ``SHEAF_VAR``.
"""

from __future__ import annotations

import os

from django.core.exceptions import ImproperlyConfigured

from webapp.config.database_url import database_from_url
from webapp.config.settings.base import *  # noqa: F403


def _needed(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise ImproperlyConfigured(f"set {name} in the environment (see docs/service.md)")
    return value


SECRET_KEY = _needed("SECRET_KEY")
DATABASES = {"default": database_from_url(_needed("DATABASE_URL"))}
CELERY_BROKER_URL = _needed("CELERY_BROKER_URL")
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, object] = {}
ALLOWED_HOSTS = [h for h in _needed("SHEAF_HOSTS").split(",") if h]
CSRF_TRUSTED_ORIGINS = [f"https://{h}" for h in ALLOWED_HOSTS]

SECURE_SSL_REDIRECT = os.environ.get("SHEAF_PLAIN_HTTP", "") != "1"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sheaf"
CSRF_COOKIE_NAME = "__Host-csrf"
LANGUAGE_COOKIE_NAME = "__Host-language"
