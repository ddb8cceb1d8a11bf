"""Celery's broker as files in one folder. It may lose messages on kill -9; jobs don't live in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

POLL_SECONDS = 0.05
"""Kombu polls once a second by default, which would be most of the seller's wait."""


def file_broker(folder: Path) -> tuple[str, dict[str, Any]]:
    """Broker URL and transport options; the folder is made where it is missing."""
    messages, control = folder / "messages", folder / "control"
    messages.mkdir(parents=True, exist_ok=True)
    control.mkdir(parents=True, exist_ok=True)
    return "filesystem://", {
        "data_folder_in": str(messages),
        "data_folder_out": str(messages),
        "control_folder": str(control),
        "store_processed": False,
        "polling_interval": POLL_SECONDS,
    }
