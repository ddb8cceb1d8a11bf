"""Time as the manifests tell it."""

from __future__ import annotations

import datetime as dt
import os
import time
from pathlib import Path


def since_process_start() -> float:
    """Seconds since this process began, interpreter and imports included (Linux; else 0 at import)."""
    try:
        fields = (
            Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        )
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, AttributeError, IndexError, ValueError):
        return time.process_time()


def today() -> str:
    """The date that designs carry, YYYY-MM-DD in UTC; SOURCE_DATE_EPOCH stands in where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)
    return now.date().isoformat()
