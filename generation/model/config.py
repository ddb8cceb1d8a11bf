"""The shape of a model: frozen, stored in the checkpoint's card, enough to rebuild it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class ExpertConfig:
    """``experts`` in all, split evenly into ``prototypes``; each prototype sends a token to one of its own.

    ``experts == 0``: a dense feed-forward of width ``ff``. ``compute``: a key of ``experts.COMPUTES``.
    ``capacity``: slots an expert has, as a multiple of an even share; only the capacity way reads it,
    0 means enough for every token.
    """

    experts: int = 8
    prototypes: int = 2
    ff: int = 320
    compute: str = "grouped"
    capacity: float = 0.0
    balance: float = 0.01
    z: float = 0.001

    def __post_init__(self) -> None:
        if self.experts and self.experts % self.prototypes:
            raise ValueError(f"{self.experts} experts can't be split into {self.prototypes} equal prototypes")


@dataclass(frozen=True)
class ModelConfig:
    """``design_tokens`` are read and written, ``text_tokens`` only read; ids of the latter come after."""

    design_tokens: int
    text_tokens: int
    width: int = 256
    layers: int = 6
    heads: int = 8
    max_prefix: int = 256
    max_program: int = 128
    photo_slots: int = 4
    photo_width: int = 384
    feed_forward: ExpertConfig = field(default_factory=ExpertConfig)

    def __post_init__(self) -> None:
        if self.width % (2 * self.heads):
            raise ValueError(f"width {self.width} must be an even multiple of {self.heads} heads")

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(raw: Mapping[str, Any]) -> ModelConfig:
        """TypeError where the card names a field this code doesn't know."""
        return ModelConfig(**{**raw, "feed_forward": ExpertConfig(**raw["feed_forward"])})
