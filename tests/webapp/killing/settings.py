"""The test settings with the killing app, and the database itself rather than Django's copy for tests."""

from __future__ import annotations

from webapp.config.settings.test import *  # noqa: F403
from webapp.config.settings.test import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.webapp.killing.apps.KillingConfig"]
SHEAF_LEASE_SECONDS = 1.5
SHEAF_WARM = False
