"""How a token is drawn: temperature and top-p by what is decided, and each request's own stream of chance.

Shape suffixes: R sequences, V design tokens, T steps, n concepts of one request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

_CERTAIN = 1e-9


@dataclass(frozen=True)
class Taste:
    """``temperature`` 0: the likeliest token. ``top_p``: only the likeliest tokens, up to this share."""

    temperature: float = 1.0
    top_p: float = 1.0


def _tastes() -> Mapping[str, Taste]:
    return MappingProxyType(
        {"species": Taste(0.25, 0.9), "ref": Taste(0.0), "at": Taste(0.0), "form": Taste(1.0, 0.95)}
    )


@dataclass(frozen=True)
class Sampling:
    """What is read from the brief is read closely; what is designed is drawn freely.

    ``by_kind``: the part of a token's name before "=".
    """

    by_kind: Mapping[str, Taste] = field(default_factory=_tastes)
    otherwise: Taste = Taste(1.0, 0.98)

    def taste(self, allowed: str) -> Taste:
        """``allowed``: a token that may come next; those that may are of one kind, or end its list."""
        return self.by_kind.get(allowed.partition("=")[0], self.otherwise)


def chances(seed: int, count: int, steps: int) -> np.ndarray:
    """(n, T) uniform draws of one request, from its seed alone.

    At each step the concepts share the unit interval out among themselves (stratified sampling), so a
    handful of concepts shows a distribution's breadth while each alone still follows it.
    """
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence(seed)))
    inside_Tn = rng.random((steps, count))
    order_Tn = rng.permuted(np.tile(np.arange(count), (steps, 1)), axis=1)
    return np.ascontiguousarray(((order_Tn + inside_Tn) / count).T)


def draw(
    logits_RV: np.ndarray, allowed_RV: np.ndarray, tastes: Sequence[Taste], chance_R: np.ndarray
) -> np.ndarray:
    """(R,) tokens; only allowed ones, whatever the logits."""
    temperature_R = np.array([t.temperature for t in tastes])
    top_R = np.array([t.top_p for t in tastes])
    scaled_RV = logits_RV.astype(np.float64) / np.maximum(temperature_R, _CERTAIN)[:, None]
    scaled_RV[~allowed_RV] = -np.inf
    scaled_RV -= scaled_RV.max(1, keepdims=True)
    share_RV = np.exp(scaled_RV)
    share_RV /= share_RV.sum(1, keepdims=True)
    order_RV = np.argsort(-share_RV, 1, kind="stable")
    sorted_RV = np.take_along_axis(share_RV, order_RV, 1)
    sums_RV = sorted_RV.cumsum(1)
    kept_RV = (sums_RV - sorted_RV < top_R[:, None]) & (sorted_RV > 0)
    # In vocabulary order again, so that a number's neighbours answer to neighbouring chances.
    back_RV = np.zeros_like(share_RV)
    np.put_along_axis(back_RV, order_RV, np.where(kept_RV, sorted_RV, 0.0), 1)
    sums_RV = back_RV.cumsum(1)
    wanted_R = chance_R * sums_RV[:, -1]
    drawn_R = (sums_RV <= wanted_R[:, None]).sum(1)
    last_R = back_RV.shape[1] - 1 - (back_RV[:, ::-1] > 0).argmax(1)
    token_R: np.ndarray = np.minimum(drawn_R, last_R)
    return token_R
