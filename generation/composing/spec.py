"""What every lock-up is given."""

from __future__ import annotations

from dataclasses import dataclass

from generation.composing.firming import firm, grown, growth
from generation.composing.letters import Letters
from generation.composing.palette import ColourPlan
from generation.composing.picture import contour, silhouette
from generation.composing.press import Press
from generation.composing.texts import Texts
from generation.drawing.path import Affine, Path
from generation.language.fields import GRID
from generation.language.program import Ornament, Program
from generation.motifs.styles.shape import Shape


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

    @property
    def press(self) -> Press:
        return Press(self.plan.process)

    def least(self, text: str, role: str, tone: str, reach: float) -> float:
        """The smallest em at which a text in this tone can be read once the mark, ``reach`` um on
        its longer side, is printed."""
        shown = self.letters.cased(text, role)
        return self.press.least_size(
            shown, self.letters.font(role), self.letters.language, reach, self.plan.reversed_out(tone)
        )

    def firm(self, shapes: tuple[Shape, ...], m: Affine, reach: float) -> tuple[Shape, ...]:
        """The picture as one or two plates can print it, placed by ``m`` in a mark of ``reach`` um."""
        if self.plan.mode == "full":
            return shapes
        return firm(shapes, self.press.least_line(reach) / m.a, self.program.style == "stamp")

    def clearing(self, m: Affine, reach: float, gap: float) -> Path:
        """What an ornament leaves free around the picture placed by ``m``: ``gap`` um past its lines."""
        past = gap / m.a + contour(self.program) + growth(self.press.least_line(reach) / m.a)
        return grown(silhouette(self.program), past).transform(m)

    def ornament(self, kind: str) -> Ornament | None:
        return next((o for o in self.program.ornaments if o.kind == kind), None)

    def two_lines(self) -> list[tuple[str, str]]:
        """The secondary texts that are there, as (slot, string)."""
        return [(s, t) for s, t in (("line", self.texts.line), ("place", self.texts.place)) if t]


def share(o: Ornament) -> tuple[float, float]:
    """An ornament's density and size as 0..1."""
    return o.density / (GRID - 1), o.size / (GRID - 1)
