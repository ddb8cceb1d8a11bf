"""What every lock-up is given."""

from __future__ import annotations

from dataclasses import dataclass

from generation.composing.letters import Letters
from generation.composing.palette import ColourPlan
from generation.composing.texts import Texts
from generation.language.fields import GRID
from generation.language.program import Ornament, Program


@dataclass(frozen=True)
class Spec:
    program: Program
    texts: Texts
    plan: ColourPlan
    letters: Letters

    @property
    def balance(self) -> float:
        """0..1: more letters to more picture."""
        return self.program.arrangement.balance / (GRID - 1)

    @property
    def air(self) -> float:
        """0..1: tight to airy."""
        return self.program.arrangement.air / (GRID - 1)

    def ornament(self, kind: str) -> Ornament | None:
        return next((o for o in self.program.ornaments if o.kind == kind), None)

    def two_lines(self) -> list[tuple[str, str]]:
        """The secondary texts that are there, as (slot, string)."""
        return [(s, t) for s, t in (("line", self.texts.line), ("place", self.texts.place)) if t]


def share(o: Ornament) -> tuple[float, float]:
    """An ornament's density and size as 0..1."""
    return o.density / (GRID - 1), o.size / (GRID - 1)
