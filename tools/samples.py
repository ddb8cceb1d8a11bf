"""Many programs, all composed and judged: does every one draw, how many pass, how varied are they?

``python -m tools.samples --count 10000`` draws random programs of the grammar; with ``--director`` the
corpus's teacher designs them, with ``--model`` the checkpoint that serves. All three design for briefs
of the corpus. A program whose letters don't fit or that no face can set is *refused* (the seller is
told); any other exception is an *error*, and one error makes the exit status 1.

Variety is entropy in bits over lock-up, style and palette, each and together, with the correction of
Miller and Madow (bits lost because a sample is small: (cells - 1) / 2n nats). "kept" is that of the
accepted designs as a share of what the director made, unfiltered, for the same briefs.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

from generation.brief import Brief, BriefError, check_brief
from generation.composing.kit import SCENES, compose
from generation.composing.label import LabelError
from generation.composing.mark import compose_mark
from generation.corpus.briefs import BriefSample, write
from generation.corpus.director import direct
from generation.corpus.examples import brief_of
from generation.corpus.reading import Unreadable, read, squeeze
from generation.drawing.type.setting import DoesNotFit
from generation.drawing.type.shaping import MissingGlyphs
from generation.judging.mark import judge_mark
from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample as sample_tokens
from generation.language.program import Program

Work = tuple[Program, Brief]

FACTS = {
    "en": {"variety": "Heritage", "origin": "Blue Hill", "producer": "Mary Otieno"},
    "zh": {"variety": "老品种", "origin": "富平", "producer": "李秀英"},
    "es": {"variety": "Criolla", "origin": "Ronda", "producer": "Ana Núñez"},
    "hi": {"variety": "देसी", "origin": "रत्नागिरी", "producer": "सीता देवी"},
    "fr": {"variety": "Ancienne", "origin": "Valréas", "producer": "Odile Marchand"},
    "pt": {"variety": "Crioula", "origin": "Petrolina", "producer": "Rosa Lima"},
    "bn": {"variety": "দেশি", "origin": "রাজশাহী", "producer": "রহিমা বেগম"},
    "id": {"variety": "Lokal", "origin": "Gayo", "producer": "Siti Aminah"},
    "vi": {"variety": "Giống quê", "origin": "Đà Lạt", "producer": "Chị Hạnh"},
    "ar": {"variety": "بلدي", "origin": "الفيوم", "producer": "أم حسن"},
    "th": {"variety": "พันธุ์พื้นเมือง", "origin": "น่าน", "producer": "ป้าแดง"},
    "sw": {"variety": "Ya asili", "origin": "Moshi", "producer": "Bi Neema"},
}
FIELDS: dict[str, Callable[[Program], tuple[str, ...]]] = {
    "lockup": lambda p: (p.lockup,),
    "style": lambda p: (p.style,),
    "palette": lambda p: (p.palette.ground, p.palette.inks),
}


@dataclass(frozen=True)
class Outcome:
    """``state``: passed, failed (``reasons``: the judges' codes), refused or error (``reasons``: why)."""

    lockup: str
    look: tuple[tuple[str, ...], ...]
    state: str
    reasons: tuple[str, ...]
    compose_s: float
    judge_s: float


def looks(program: Program) -> tuple[tuple[str, ...], ...]:
    """What variety is measured over, in the order of ``FIELDS``."""
    return tuple(read_field(program) for read_field in FIELDS.values())


def briefs(seed: int) -> Iterator[tuple[random.Random, BriefSample, Brief, dict[str, tuple[int, int]]]]:
    """Checked briefs of the corpus with plausible facts, without end, each with its own chance."""
    for number in range(sys.maxsize):
        rng = random.Random(f"{seed}:{number}")
        sample = write(rng)
        text, spans = squeeze(sample)
        words = FACTS[sample.language.split("-")[0]]
        brief = brief_of(rng, sample, text)
        brief = replace(brief, facts={k: words[k] for k in brief.facts})
        try:
            checked = check_brief(brief)
        except BriefError:
            continue
        if checked.text == text:
            yield rng, sample, checked, spans


def by_grammar(seed: int) -> Iterator[Work]:
    for rng, _, brief, _ in briefs(seed):
        yield decode(sample_tokens(rng, conditions_of(brief)), brief.text), brief


def by_director(seed: int) -> Iterator[Work]:
    for rng, sample, brief, spans in briefs(seed):
        try:
            reading = read(rng, sample, brief, spans)
        except Unreadable:
            continue
        yield direct(rng, sample, brief, reading.heads, reading.texts), brief


def by_model(seed: int, checkpoint: Path | None = None, at_once: int = 12) -> Iterator[Work]:
    """One program a brief, so that variety is that between sellers, as the director's is."""
    from generation.serving.engine import Engine, Proposal

    engine = Engine.load(checkpoint)
    source = (b for _, _, b, _ in briefs(seed))
    number = 0
    while True:
        some = list(islice(source, at_once))
        programs = engine.propose([Proposal(b, 1, seed + number + i) for i, b in enumerate(some)])
        number += len(some)
        for brief, (program,) in zip(some, programs, strict=True):
            yield program, brief


def try_one(work: Work, kit: bool = False) -> Outcome:
    """Composes and judges; with ``kit`` it composes the other scenes of the kit too."""
    program, brief = work
    look = looks(program)
    start = time.process_time()
    composed = judged = 0.0
    try:
        scene = compose_mark(program, brief)
        composed = time.process_time() - start
        verdict = judge_mark(scene, brief.process)
        judged = time.process_time() - start - composed
        if kit:
            for item in SCENES[1:]:
                compose(program, brief, item)
    except (DoesNotFit, MissingGlyphs, LabelError) as why:
        return Outcome(program.lockup, look, "refused", (type(why).__name__,), 0.0, 0.0)
    except Exception as why:  # the one thing this tool looks for, recorded with what caused it
        where = traceback.extract_tb(why.__traceback__)[-1]
        reason = f"{type(why).__name__}: {why} ({Path(where.filename).name}:{where.lineno})"
        _record(program, brief, reason)
        return Outcome(program.lockup, look, "error", (reason,), 0.0, 0.0)
    reasons = tuple(sorted({f.code for f in verdict.failures}))
    return Outcome(program.lockup, look, "failed" if reasons else "passed", reasons, composed, judged)


def _record(program: Program, brief: Brief, reason: str) -> None:
    raw = {
        "reason": reason,
        "brief": {**asdict(replace(brief, facts={}, holds={})), "facts": dict(brief.facts)},
    }
    sys.stderr.write(json.dumps({**raw, "program": program.to_json()}, ensure_ascii=False) + "\n")


def try_all(work: Iterable[Work], workers: int = 1, kit: bool = False) -> Iterator[Outcome]:
    if workers < 2:
        yield from (try_one(w, kit) for w in work)
        return
    jobs = iter(work)
    with ProcessPoolExecutor(workers) as pool:
        while some := list(islice(jobs, 64 * workers)):
            sent = [pool.submit(_try_plain, p.to_json(), _plain(b), kit) for p, b in some]
            yield from (s.result() for s in sent)


def _plain(brief: Brief) -> dict[str, object]:
    from generation.serving.composer import plain

    return plain(brief)


def _try_plain(program: dict[str, object], brief: dict[str, object], kit: bool) -> Outcome:
    from generation.language.program import program_from_json

    return try_one((program_from_json(program), Brief(**brief)), kit)  # type: ignore[arg-type]


def entropy_bits(seen: Sequence[object]) -> float:
    """Shannon entropy with the Miller-Madow correction, in bits; 0 for nothing."""
    if not seen:
        return 0.0
    counts = Counter(seen).values()
    n = len(seen)
    plain = -sum(c / n * math.log2(c / n) for c in counts)
    return plain + (len(counts) - 1) / (2 * n * math.log(2))


def variety(looked: Sequence[tuple[tuple[str, ...], ...]]) -> dict[str, float]:
    """Bits by field of ``FIELDS``, and ``together``."""
    out = {name: entropy_bits([x[i] for x in looked]) for i, name in enumerate(FIELDS)}
    return {**out, "together": entropy_bits(list(looked))}


def report(outcomes: Sequence[Outcome], directed: Sequence[tuple[tuple[str, ...], ...]]) -> dict[str, object]:
    """Plain values for JSON. ``directed``: the looks the director gave the same briefs."""
    states = Counter(o.state for o in outcomes)
    drawn = [o for o in outcomes if o.state in ("passed", "failed")]
    accepted = [o.look for o in outcomes if o.state == "passed"]
    ours, theirs = variety(accepted), variety(directed)
    by_lockup = {}
    for lockup in sorted({o.lockup for o in outcomes}):
        mine = [o for o in outcomes if o.lockup == lockup]
        by_lockup[lockup] = {
            "count": len(mine),
            "passed": sum(o.state == "passed" for o in mine) / len(mine),
            "refused": sum(o.state == "refused" for o in mine) / len(mine),
            "reasons": dict(Counter(r for o in mine for r in o.reasons).most_common()),
        }
    return {
        "count": len(outcomes),
        "passed": states["passed"],
        "failed": states["failed"],
        "refused": states["refused"],
        "errors": states["error"],
        "pass_share": states["passed"] / len(outcomes) if outcomes else 0.0,
        "pass_share_of_drawn": states["passed"] / len(drawn) if drawn else 0.0,
        "reasons": dict(Counter(r for o in outcomes for r in o.reasons).most_common()),
        "by_lockup": by_lockup,
        "entropy_bits": {"accepted": ours, "director": theirs},
        "entropy_kept": {k: ours[k] / theirs[k] if theirs[k] else 1.0 for k in ours},
        "cpu_ms": {
            "compose": _mean_ms([o.compose_s for o in drawn]),
            "judge": _mean_ms([o.judge_s for o in drawn]),
        },
    }


def _mean_ms(seconds: Sequence[float]) -> float:
    return round(1000 * sum(seconds) / len(seconds), 2) if seconds else 0.0


def table(found: dict[str, object]) -> str:
    """The report for people."""
    f: dict[str, object] = found
    kept, ms, lockups = f["entropy_kept"], f["cpu_ms"], f["by_lockup"]
    assert isinstance(kept, dict) and isinstance(ms, dict) and isinstance(lockups, dict)
    rows = [
        f"samples {f['count']}: passed {f['passed']}, failed {f['failed']},"
        f" refused {f['refused']}, errors {f['errors']}",
        f"first-time pass {f['pass_share']:.1%} of all, {f['pass_share_of_drawn']:.1%} of those drawn",
        f"CPU a mark: compose {ms['compose']} ms, judge {ms['judge']} ms",
        "variety kept: " + ", ".join(f"{k} {v:.1%}" for k, v in kept.items()),
        "",
        f"{'lock-up':14} {'count':>6} {'passed':>7} {'refused':>8}  reasons",
    ]
    for name, row in lockups.items():
        why = ", ".join(f"{k} {v}" for k, v in list(row["reasons"].items())[:6])
        rows.append(f"{name:14} {row['count']:6} {row['passed']:7.1%} {row['refused']:8.1%}  {why}")
    return "\n".join(rows)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.samples", description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--kit", action="store_true", help="compose every scene of the kit, not the mark alone"
    )
    parser.add_argument(
        "--checkpoint", type=Path, help="with --model: a checkpoint other than the one that serves"
    )
    parser.add_argument("--out", type=Path, default=Path("var/samples.json"))
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--director", action="store_true")
    which.add_argument("--model", action="store_true")
    a = parser.parse_args(argv)
    source = (
        by_director(a.seed)
        if a.director
        else by_model(a.seed, a.checkpoint)
        if a.model
        else by_grammar(a.seed)
    )
    outcomes = list(try_all(islice(source, a.count), a.workers, a.kit))
    directed = [looks(p) for p, _ in islice(by_director(a.seed), a.count)]
    found = report(outcomes, directed)
    found["source"] = "director" if a.director else "model" if a.model else "grammar"
    a.out.parent.mkdir(parents=True, exist_ok=True)
    a.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    sys.stdout.write(table(found) + "\n")
    return 1 if found["errors"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
