"""A photo on its way in: refused with a reason, or rebuilt from its pixels alone."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generation.brief import BriefError
from webapp.studio.photos import limits

_CHILD = Path(__file__).with_name("decode.py")
_WALL_SECONDS = 20

_SENTENCES = {
    "too_large": "photo: this file has more than 15 MB. Take it again with a smaller size, or go on without.",
    "too_many_pixels": "photo: this has more than 40 million pixels. Choose a smaller one, or go on without.",
    "not_a_photo": "photo: this is not a JPEG, PNG or WebP picture. Choose another file, or go on without.",
    "broken": "photo: this picture can't be read to its end. Choose another, or go on without.",
    "empty": "photo: this file is empty. Choose another, or go on without.",
}


@dataclass(frozen=True)
class Photo:
    """``jpeg``: upright, sRGB, at most 1,600 px, without metadata. ``palette``: #rrggbb."""

    jpeg: bytes
    width_px: int
    height_px: int
    palette: tuple[str, ...]


def _refusal(code: str) -> BriefError:
    return BriefError("photo", code, _SENTENCES[code])


def take(data: bytes) -> Photo:
    """Decodes in a child process with limits on memory and time; BriefError on ``photo`` otherwise."""
    if not data:
        raise _refusal("empty")
    if len(data) > limits.MAX_BYTES:
        raise _refusal("too_large")
    command = [
        sys.executable,
        "-I",
        str(_CHILD),
        str(limits.MEMORY_BYTES),
        str(limits.CPU_SECONDS),
        str(limits.MAX_PIXELS),
        str(limits.STORED_SIDE_PX),
        str(limits.PALETTE_COLOURS),
        ",".join(limits.FORMATS),
    ]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_WALL_SECONDS, env={})
    except subprocess.TimeoutExpired:
        raise _refusal("broken") from None
    head, newline, body = done.stdout.partition(b"\n")
    if done.returncode or not newline:
        raise _refusal("broken")
    answer = json.loads(head)
    if "error" in answer:
        code = str(answer["error"])
        raise _refusal(code if code in _SENTENCES else "broken")
    return Photo(body, answer["width"], answer["height"], tuple(answer["palette"]))
