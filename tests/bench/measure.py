"""What every part of the benchmark returns, and how times are summed up."""

from __future__ import annotations

import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


class CannotRun(Exception):
    """This part can't run here; the message says what is missing."""


@dataclass(frozen=True)
class Row:
    """One line of the table. ``seconds``: every single measurement; ``value``: what is printed.

    ``target`` is the promise in words, or "". ``met``: None where there is no promise.
    """

    name: str
    value: str
    target: str = ""
    met: bool | None = None
    note: str = ""
    numbers: dict[str, float] = field(default_factory=dict)


def quantile(seconds: Sequence[float], share: float) -> float:
    """The value that ``share`` of all measurements don't exceed, between neighbours in a straight line."""
    ordered = sorted(seconds)
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])


def timed_row(name: str, seconds: Sequence[float], most: float, note: str = "") -> Row:
    """p50 and p95, the latter held against ``most`` seconds."""
    p50, p95 = quantile(seconds, 0.5), quantile(seconds, 0.95)
    return Row(
        name=name,
        value=f"{p50:.2f} s, p95 {p95:.2f} s",
        target=f"p95 <= {most:g} s",
        met=p95 <= most,
        note=note,
        numbers={"p50_s": p50, "p95_s": p95, "least_s": min(seconds), "count": len(seconds)},
    )


def ratio_row(name: str, ours: Sequence[float], theirs: Sequence[float], note: str) -> Row:
    """How many times as long theirs takes; medians of runs that took turns."""
    a, b = statistics.median(ours), statistics.median(theirs)
    return Row(
        name=name,
        value=f"{b / a:.1f} x faster ({a * 1000:.0f} ms, {b * 1000:.0f} ms)",
        note=note,
        numbers={"ours_s": a, "theirs_s": b, "ratio": b / a, "count": len(ours)},
    )


def machine() -> dict[str, float]:
    """How busy the machine is: times are only worth what this says."""
    return {"cpus": os.cpu_count() or 1, "load_1min": round(os.getloadavg()[0], 2)}
