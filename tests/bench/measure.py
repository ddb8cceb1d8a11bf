"""What every part of the benchmark returns, and how times are summed up."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


class CannotRun(Exception):
    """This part can't run here; the message says what is missing."""


@dataclass(frozen=True)
class Row:
    """One line of the table. ``value``: what is printed; ``numbers``: the same for machines.

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


@dataclass
class Watch:
    """Wall and CPU seconds of every run of one thing."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @contextmanager
    def run(self) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(time.process_time() - cpu)

    def medians(self) -> tuple[float, float]:
        """Wall and CPU, the first run, which warms caches, left out."""
        return statistics.median(self.wall[1:]), statistics.median(self.cpu[1:])


def ratio_row(name: str, ours: Watch, theirs: Watch, note: str) -> Row:
    """Theirs over ours, medians of runs that took turns. CPU seconds are the steadier measure
    where others use the machine too; what they leave out is waiting."""
    (wall, cpu), (their_wall, their_cpu) = ours.medians(), theirs.medians()
    return Row(
        name=name,
        value=f"{their_wall / wall:.2f} x as fast, {their_cpu / cpu:.2f} x in CPU",
        note=f"{cpu * 1000:.0f} and {their_cpu * 1000:.0f} ms CPU; {note}",
        numbers={
            "ours_s": wall,
            "theirs_s": their_wall,
            "ratio": their_wall / wall,
            "ours_cpu_s": cpu,
            "theirs_cpu_s": their_cpu,
            "cpu_ratio": their_cpu / cpu,
            "count": len(ours.wall) - 1,
        },
    )


def machine() -> dict[str, float]:
    """How busy the machine is: times are only worth what this says."""
    return {"cpus": os.cpu_count() or 1, "load_1min": round(os.getloadavg()[0], 2)}
