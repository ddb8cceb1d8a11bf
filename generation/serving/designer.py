"""The designer: a checked brief in, six judged designs out.

The model proposes about twelve programs for every brief in one batch; they are composed
and judged; the best six different ideas are kept. What fails is replaced by a second
batch, never shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generation.brief import Brief
from generation.composing.captions import caption, picture_name
from generation.composing.nearest import left_out
from generation.composing.texts import language_of, resolve
from generation.drawing.colour import hue_steps
from generation.drawing.scene import Scene
from generation.judging.likeness import BOUND, distance
from generation.judging.score import Score, with_recognised
from generation.language import fields as f
from generation.language.conditions import conditions_of
from generation.language.grammar import keeps_colours
from generation.language.program import Program
from generation.serving.choosing import choose, pair
from generation.serving.composer import Composed, Composer

if TYPE_CHECKING:
    from generation.serving.engine import Engine

AT_ONCE = 2
"""Programs decoded for each one that is shown."""
TRIES = 3
IDEAS = 4
"""At least so many different pairs of lock-up and style among six (house rule)."""


@dataclass(frozen=True)
class Notice:
    """Something to tell the seller; ``code`` keys the translated sentence."""

    code: str
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class DesignRequest:
    """``held``: see ``language.holds.held_groups``. ``brief`` as ``check_brief`` returns it.
    ``taken``: whether a fingerprint is too near to a design of somebody else's."""

    brief: Brief
    concepts: int = 6
    seed: int = 0
    held: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    taken: Callable[[bytes], bool] | None = None


@dataclass(frozen=True)
class Concept:
    """``palette``: sRGB hex, ground first. ``inks``: plates. ``passed``/``failures``: the judges' verdict.
    ``score``: how good, with its parts. ``taken``: near to somebody else's, and nothing else was found."""

    id: str
    program: Program
    scene: Scene
    species: str
    lockup: str
    style: str
    palette: tuple[str, ...]
    inks: int
    caption: str
    passed: bool
    failures: tuple[str, ...]
    score: Score | None = None
    fingerprint: bytes = b""
    taken: bool = False


@dataclass(frozen=True)
class DesignResult:
    """``proposed``/``accepted``: programs decoded, and those that passed judging the first time."""

    concepts: tuple[Concept, ...]
    notices: tuple[Notice, ...]
    seconds: Mapping[str, float]
    proposed: int = 0
    accepted: int = 0
    reasons: tuple[str, ...] = ()


@dataclass
class _Job:
    index: int
    request: DesignRequest
    good: list[tuple[Program, Composed]] = field(default_factory=list)
    alike: list[tuple[Program, Composed]] = field(default_factory=list)
    """Accepted, but near to one of these: shown after them. A round that holds the drawing has many."""
    taken: list[tuple[Program, Composed]] = field(default_factory=list)
    """Accepted, but near to somebody else's: shown only where three tries found no others."""
    seen: set[str] = field(default_factory=set)
    reasons: list[str] = field(default_factory=list)
    proposed: int = 0

    def short(self) -> bool:
        """Whether another batch is wanted."""
        if len(self.good) + len(self.alike) < self.request.concepts:
            return True
        free = not {"lockup", "style"} & set(self.request.held) and self.request.concepts >= 6
        return free and len({pair(p) for p, _ in self.good}) < IDEAS

    def take(self, program: Program, made: Composed) -> None:
        """Puts a composed program where it belongs."""
        if made.scene is None or made.failures:
            self.reasons += made.failures
        elif self.is_taken(made):
            self.taken.append((program, made))
            self.reasons.append("too near to a design that is there already")
        elif any(distance(made.fingerprint, c.fingerprint) < BOUND for _, c in self.good):
            self.alike.append((program, made))
        else:
            self.good.append((program, made))

    def is_taken(self, made: Composed) -> bool:
        return self.request.taken is not None and self.request.taken(made.fingerprint)


class Designer:
    """One loaded model and its composer children."""

    def __init__(self, engine: Engine, composer: Composer | None = None) -> None:
        self._engine = engine
        self._composer = composer or Composer()

    @staticmethod
    def load(checkpoint: Path | None = None, workers: int | None = None) -> Designer:
        """``workers``: children that compose (default two); 0 composes in this process."""
        composer = Composer(workers)  # its children start while torch is imported
        from generation.serving.engine import Engine

        engine = Engine.load(checkpoint)
        composer.wait()
        return Designer(engine, composer)

    @property
    def card(self) -> Mapping[str, Any]:
        return self._engine.card

    def close(self) -> None:
        self._composer.close()

    def design(
        self,
        requests: Sequence[DesignRequest],
        on_concept: Callable[[int, Concept], None] | None = None,
    ) -> list[DesignResult]:
        """Results in the order of the requests. ``on_concept(request index, concept)`` is called
        for each request's concepts as soon as they are chosen."""
        start = time.perf_counter()
        jobs = [_Job(i, r) for i, r in enumerate(requests)]
        results: dict[int, DesignResult] = {}
        for attempt in range(TRIES):
            short = [j for j in jobs if j.index not in results]
            if not short:
                break
            self._round(short, attempt)
            for job in short:
                if not job.short() or attempt == TRIES - 1:
                    concepts = _pick(job)
                    if on_concept:
                        for c in concepts:
                            on_concept(job.index, c)
                    results[job.index] = _result(job, concepts, time.perf_counter() - start)
        return [results[j.index] for j in jobs]

    def _round(self, jobs: Sequence[_Job], attempt: int) -> None:
        from generation.serving.engine import Proposal

        proposals: list[tuple[_Job, Proposal]] = []
        for job in jobs:
            r = job.request
            count = max(r.concepts * AT_ONCE, 4) if attempt == 0 else max(r.concepts, 4)
            held = dict(r.held)
            if attempt and "lockup" not in held:
                missing = _unseen_lockup(job, attempt)
                if missing:
                    held["lockup"] = (f"lockup={missing}",)
            proposals.append(
                (
                    job,
                    Proposal(
                        r.brief, count, r.seed * 8 + attempt, held, hue_steps(r.brief.photo_palette, f.GRID)
                    ),
                )
            )
        answers = self._engine.propose([p for _, p in proposals])
        work: list[tuple[_Job, Program]] = []
        for (job, _), programs in zip(proposals, answers, strict=True):
            job.proposed += len(programs)
            for program in programs:
                key = program.sha256()
                if key not in job.seen:
                    job.seen.add(key)
                    work.append((job, program))
        composed = list(self._composer.run([(p, j.request.brief) for j, p in work]))
        seen = self._looked_at([p for _, p in work], composed)
        for (job, program), c in zip(work, seen, strict=True):
            job.take(program, c)

    def _looked_at(self, programs: Sequence[Program], composed: Sequence[Composed]) -> list[Composed]:
        """The same, each score with what the learned eye says of the figure at 32 px."""
        out = list(composed)
        which = [i for i, c in enumerate(out) if c.look is not None]
        looks = [c.look for c in out if c.look is not None]
        told = self._engine.told(looks, [programs[i].motifs[0] for i in which])
        for i, sure in zip(which, told, strict=True):
            score = out[i].score
            if sure is not None and score is not None:
                out[i] = replace(out[i], score=with_recognised(score, sure), look=None)
        return out


_SPREAD = (
    "stacked",
    "side_by_side",
    "roundel",
    "plaque",
    "badge",
    "hand_stamp",
    "shield",
    "wreath",
    "arch",
    "vertical_seal",
)
"""In what order lock-ups that no accepted design has yet are tried."""


def _unseen_lockup(job: _Job, attempt: int) -> str:
    """A lock-up that no accepted design has yet: later tries look there first."""
    have = {p.lockup for p, _ in job.good}
    allowed = [x for x in f.LOCKUPS if x != "vertical_seal" or conditions_of(job.request.brief).han]
    if job.request.held.get("ornament"):
        return ""
    left = [
        x
        for x in ("stacked", "side_by_side", "roundel", "hand_stamp", "vertical_seal")
        if x in allowed and x not in have and (x != "hand_stamp" or not keeps_colours(job.request.held))
    ]
    return left[(attempt - 1) % len(left)] if left else ""


def _pick(job: _Job) -> tuple[Concept, ...]:
    brief = job.request.brief
    language = language_of(brief)
    count = job.request.concepts
    found: list[tuple[Program, Composed]] = []
    for made in (job.good, job.alike, job.taken):
        found += [made[i] for i in _best(made, count - len(found))]
    out = []
    for program, c in found:
        assert c.scene is not None
        out.append(
            Concept(
                id=program.sha256()[:12],
                program=program,
                scene=c.scene,
                species=program.species,
                lockup=program.lockup,
                style=program.style,
                palette=c.palette,
                inks=c.inks,
                caption=caption(program, language),
                passed=True,
                failures=(),
                score=c.score,
                fingerprint=c.fingerprint,
                taken=job.is_taken(c),
            )
        )
    return tuple(out)


def _best(made: Sequence[tuple[Program, Composed]], count: int) -> list[int]:
    return choose([p for p, _ in made], count, [c.score.total if c.score else 0.0 for _, c in made])


def _result(job: _Job, concepts: tuple[Concept, ...], seconds: float) -> DesignResult:
    return DesignResult(
        concepts=concepts,
        notices=_notices(job, concepts),
        seconds=MappingProxyType({"generate": seconds, "compose": 0.0}),
        proposed=job.proposed,
        accepted=len(job.good) + len(job.alike) + len(job.taken),
        reasons=tuple(dict.fromkeys(job.reasons))[:12],
    )


def _notices(job: _Job, concepts: tuple[Concept, ...]) -> tuple[Notice, ...]:
    out: list[Notice] = []
    brief = job.request.brief
    if not concepts:
        out.append(Notice("nothing_fits", MappingProxyType({"why": "; ".join(job.reasons[:3])})))
        return tuple(out)
    if len(concepts) < job.request.concepts:
        out.append(Notice("fewer", MappingProxyType({"count": str(len(concepts))})))
    language = language_of(brief)
    first = concepts[0].program
    if all(c.species == "general" for c in concepts):
        out.append(Notice("no_drawing", MappingProxyType({"picture": picture_name(first, language)})))
    named = [c.program for c in concepts if c.program.texts["name"].kind == "span"]
    if named and not brief.brand:
        name = resolve(named[0], brief).name
        out.append(Notice("name_from_text", MappingProxyType({"name": name})))
    out += [Notice(code, params) for code, params in left_out(brief, resolve(first, brief).name)]
    return tuple(out)
