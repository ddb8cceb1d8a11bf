"""Programs composed and judged, beside the model: in child processes, or in this one."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from generation.brief import Brief
from generation.composing.mark import compose_mark, plan_of
from generation.drawing.scene import Scene
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.judging.likeness import fingerprint
from generation.judging.look import look_of
from generation.judging.mark import judge_sheet
from generation.judging.measure import Sheet
from generation.judging.raster import picture_of
from generation.judging.score import Score, score
from generation.language.program import Program

_PR_SET_PDEATHSIG = 1
"""From <linux/prctl.h>."""


@dataclass(frozen=True)
class Composed:
    """``scene`` is None where the letters could not be set; ``failures`` then says why. A mark that
    passes has its score, its fingerprint (``judging.likeness``) and its ``look`` (``judging.look``)."""

    scene: Scene | None
    failures: tuple[str, ...]
    palette: tuple[str, ...] = ()
    inks: int = 0
    score: Score | None = None
    fingerprint: bytes = b""
    look: np.ndarray[Any, np.dtype[Any]] | None = field(default=None, compare=False)


def compose_and_judge(program_json: dict[str, object], brief: dict[str, object]) -> Composed:
    """One program, as a child process gets it (plain values travel between interpreters)."""
    from generation.language.program import program_from_json

    program = program_from_json(program_json)
    return judged(program, Brief(**brief))  # type: ignore[arg-type]


def judged(program: Program, brief: Brief) -> Composed:
    try:
        scene = compose_mark(program, brief)
    except (DoesNotFit, MissingGlyphs) as why:
        return Composed(None, (str(why),))
    sheet = Sheet(scene)
    verdict = judge_sheet(sheet, brief.process)
    plan = plan_of(program, brief.process)
    inks = {"one": 1, "two": 2}.get(plan.mode, 4)
    if not verdict.passed:
        return Composed(scene, verdict.messages(), plan.hexes(), inks)
    seen = picture_of(sheet)
    made = score(sheet, picture=seen)
    return Composed(scene, (), plan.hexes(), inks, made, fingerprint(sheet, seen), look_of(sheet, seen))


def plain(brief: Brief) -> dict[str, object]:
    return {
        "text": brief.text,
        "brand": brief.brand,
        "language": brief.language,
        "process": brief.process,
        "market": brief.market,
        "facts": dict(brief.facts),
        "photo_palette": tuple(brief.photo_palette),
    }


def _warm(parent: int) -> None:
    """A child dies with its parent, even where that is killed; then the imports and the press
    profile, so that its first mark is as quick as the next."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(0)
    from generation.drawing.cmyk import palette_to_cmyk

    palette_to_cmyk([(500, 100, 300)])


class Composer:
    """A pool of ``workers`` children; with 0 the work is done here. A child that dies is replaced
    and its work done again here."""

    def __init__(self, workers: int | None = None) -> None:
        self._count = min(2, os.cpu_count() or 1) if workers is None else workers
        self._pool: ProcessPoolExecutor | None = None
        self._first: list[Future[int]] = []
        if self._count > 1:
            self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(
            self._count, mp_context=context, initializer=_warm, initargs=(os.getpid(),)
        )
        self._first = [self._pool.submit(os.getpid) for _ in range(self._count)]

    def wait(self) -> None:
        """Until the children are ready. They start beside whatever is loaded meanwhile."""
        for started in self._first:
            with suppress(BrokenProcessPool):
                started.result()

    def run(self, work: Sequence[tuple[Program, Brief]]) -> Iterator[Composed]:
        """One result a piece of work, in its order, as it is ready."""
        if self._pool is None:
            yield from (judged(p, b) for p, b in work)
            return
        try:
            futures = [self._pool.submit(compose_and_judge, p.to_json(), plain(b)) for p, b in work]
        except (BrokenProcessPool, RuntimeError):
            self._start()
            yield from (judged(p, b) for p, b in work)
            return
        for future, (program, brief) in zip(futures, work, strict=True):
            try:
                yield future.result()
            except BrokenProcessPool:
                self._start()
                yield judged(program, brief)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
