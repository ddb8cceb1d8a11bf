"""Which of the accepted designs are shown: different ideas first, of each the one that scores best."""

from __future__ import annotations

from collections.abc import Sequence

from generation.language.program import Program


def pair(program: Program) -> tuple[str, str]:
    """The idea of a design: its lock-up and its style."""
    return (program.lockup, program.style)


def looks(program: Program) -> tuple[str, str, str, str]:
    p = program.palette
    return (p.ground, p.inks, program.lettering.pairing, program.motifs[0].form)


SCORE_COUNTS = 3.0
"""How much a whole score counts beside newness: the usual difference among the good, a tenth, about as
much as one new look; a new lock-up outweighs half a score."""


def choose(programs: Sequence[Program], count: int, totals: Sequence[float] = ()) -> list[int]:
    """Indices of up to ``count`` programs, the best first.

    Each pick is the one least like those already picked: a new pair of lock-up and style
    counts most, then a new lock-up, then its score (``totals``, 0..1 each; none: all alike)
    with new ground, inks, letters and form.
    """
    worth = list(totals) or [0.0] * len(programs)
    left = list(range(len(programs)))
    picked: list[int] = []
    while left and len(picked) < count:
        shown = [programs[j] for j in picked]
        best = max(left, key=lambda i: (_newness(programs[i], shown) + SCORE_COUNTS * worth[i], -i))
        left.remove(best)
        picked.append(best)
    return sorted(picked, key=lambda i: -worth[i])


def _newness(program: Program, shown: Sequence[Program]) -> float:
    pairs = [pair(p) for p in shown]
    lockups = [p.lockup for p in shown]
    styles = [p.style for p in shown]
    same_looks = sum(sum(a == b for a, b in zip(looks(program), looks(p), strict=True)) for p in shown)
    return (
        -4.0 * pairs.count(pair(program))
        - 1.5 * lockups.count(program.lockup)
        - 1.0 * styles.count(program.style)
        - 0.25 * same_looks
    )
