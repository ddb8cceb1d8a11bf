"""What a judge says: passed or not, and why, in numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """``measured`` against ``limit`` in the unit that ``code`` implies; ``part`` names where."""

    code: str
    part: str
    measured: float
    limit: float
    message: str


@dataclass(frozen=True)
class Verdict:
    failures: tuple[Failure, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.failures

    def messages(self) -> tuple[str, ...]:
        return tuple(f.message for f in self.failures)
