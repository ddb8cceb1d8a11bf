"""What the whole suite shares."""

from __future__ import annotations

import os

# Playwright's event loop makes Django think that browser tests run in async code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
