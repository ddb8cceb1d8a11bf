"""Six marks, generated, judged and composed; and how long it takes until a fresh process can do so."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

from generation.serving.designer import Designer, DesignRequest, DesignResult
from tests.bench.briefs import BRIEFS
from tests.bench.measure import ROOT, CannotRun, Row, timed_row

SIX_SECONDS = 1.5
LOAD_SECONDS = 6.0
_LOAD = """
import sys
from pathlib import Path
from generation.serving.designer import Designer
designer = Designer.load(Path(sys.argv[1]) if sys.argv[1] else None)
print("ready", flush=True)
designer.close()
"""


def load(checkpoint: Path | None) -> Designer:
    """CannotRun where there is no checkpoint."""
    from generation.model.checkpoint import CheckpointError

    try:
        return Designer.load(checkpoint)
    except CheckpointError as why:
        raise CannotRun(str(why)) from None


def six_marks(designer: Designer) -> list[Row]:
    """Every brief on its own; the first, which warms caches, twice."""
    designer.design([DesignRequest(BRIEFS[0], seed=99)])
    seconds: list[float] = []
    results: list[DesignResult] = []
    for number, brief in enumerate(BRIEFS):
        start = time.perf_counter()
        results += designer.design([DesignRequest(brief, seed=number)])
        seconds.append(time.perf_counter() - start)
    proposed = sum(r.proposed for r in results)
    accepted = sum(r.accepted for r in results)
    shown = [len(r.concepts) for r in results]
    six = Row(
        name="briefs with six marks shown",
        value=f"{sum(n == 6 for n in shown)} of {len(shown)}",
        note=f"{accepted} of {proposed} programs accepted ({accepted / max(1, proposed):.0%})",
        numbers={
            "accepted": accepted,
            "proposed": proposed,
            "full": sum(n == 6 for n in shown),
            "briefs": len(shown),
        },
    )
    return [timed_row("six marks, model loaded", seconds, SIX_SECONDS), six]


def fresh_process(checkpoint: Path | None, times: int = 3) -> Row:
    """From the start of the interpreter until the designer is loaded."""
    seconds: list[float] = []
    before = _children_cpu()
    for _ in range(times):
        start = time.perf_counter()
        command = [sys.executable, "-c", _LOAD, str(checkpoint or "")]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            line = child.stdout.readline()
            seconds.append(time.perf_counter() - start)
        if line.strip() != "ready":
            raise CannotRun(f"loading in a fresh process failed (exit {child.returncode})")
    cpu = (_children_cpu() - before) / times
    note = f"interpreter and imports included; {cpu:.1f} s CPU with its composers"
    return timed_row("load in a fresh process", seconds, LOAD_SECONDS, note)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
