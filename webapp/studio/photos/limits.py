"""How large a photo may be. Known to the upload handler, the intake and its child process alike."""

from __future__ import annotations

MAX_BYTES = 15 * 1024 * 1024
MAX_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
MEMORY_BYTES = 1024**3
CPU_SECONDS = 10
STORED_SIDE_PX = 1600
PALETTE_COLOURS = 5
