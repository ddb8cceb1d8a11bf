"""How long the formats take: one function that the project's benchmark calls."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from typing import TypedDict

from generation.drawing.artwork import Artwork
from plugins import registry
from plugins.contract import accepts
from plugins.testing import sample_artwork


class Timing(TypedDict):
    """``first_ms`` includes what a process loads once (profile, fonts, libraries)."""

    format: str
    item: str
    first_ms: float
    median_ms: float
    bytes: int


def bench_formats(
    names: Sequence[str] = (), artwork: Artwork | None = None, item: str = "label", repeats: int = 5
) -> list[Timing]:
    """Each format's export with default options; without arguments all formats on a label of 400 paths.

    KeyError: an unknown name. Formats that do not take ``item`` are left out.
    """
    if artwork is None:
        artwork = sample_artwork(400)
    out: list[Timing] = []
    for name in names or registry.default().names():
        fmt = registry.get(name)
        if not accepts(fmt, item):
            continue
        options = fmt.Options()
        took: list[float] = []
        size = 0
        for _ in range(1 + repeats):
            start = time.perf_counter()
            size = len(fmt.export(artwork, item, options))
            took.append((time.perf_counter() - start) * 1000)
        out.append(
            Timing(
                format=name,
                item=item,
                first_ms=round(took[0], 1),
                median_ms=round(statistics.median(took[1:]), 1),
                bytes=size,
            )
        )
    return out
