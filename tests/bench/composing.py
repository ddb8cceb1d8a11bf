"""Composing and judging a mark on one core: CPU time, each design drawn for the first time and again."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from itertools import islice, pairwise

from generation.brief import Brief
from generation.composing.mark import compose_mark
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.judging.mark import judge_mark
from generation.language.program import Program
from tests.bench.measure import Row, quantile
from tools.samples import by_director

SECONDS = 0.015
COUNT = 120
WARM_UP = 8
"""Designs that only load modules and open fonts."""


def marks() -> list[Row]:
    """The director's designs over all lock-ups and styles, a new one each time."""
    new: list[float] = []
    again: list[float] = []
    judged: list[float] = []
    for number, (program, brief) in enumerate(islice(by_director(seed=7777), COUNT + WARM_UP)):
        found = _times(program, brief)
        if found is not None and number >= WARM_UP:
            for times, seconds in zip((new, again, judged), found, strict=True):
                times.append(seconds)
    return [
        _row("compose a new mark, CPU", new, SECONDS),
        _row("compose the same mark again, CPU", again),
        _row("judge a mark, CPU", judged),
    ]


def _times(program: Program, brief: Brief) -> tuple[float, float, float] | None:
    """CPU seconds of composing it first, composing it again, judging it; None where its text has no room."""
    clock = [time.process_time()]
    try:
        for _ in range(2):
            scene = compose_mark(program, brief)
            clock.append(time.process_time())
    except (DoesNotFit, MissingGlyphs):
        return None
    judge_mark(scene, brief.process)
    clock.append(time.process_time())
    first, second, third = (b - a for a, b in pairwise(clock))
    return first, second, third


def _row(name: str, seconds: Sequence[float], most: float | None = None) -> Row:
    mean, median = statistics.mean(seconds), quantile(seconds, 0.5)
    return Row(
        name=name,
        value=f"mean {mean * 1000:.1f} ms, median {median * 1000:.1f} ms",
        target=f"mean <= {most * 1000:g} ms" if most else "",
        met=mean <= most if most else None,
        note=f"{len(seconds)} designs, one core",
        numbers={
            "mean_s": mean,
            "p50_s": median,
            "p95_s": quantile(seconds, 0.95),
            "count": len(seconds),
        },
    )
