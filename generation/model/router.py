"""Who sees which token: expert prototyping as in M6-T (arXiv 2105.15082).

Shape suffixes: N tokens, D width, E experts, K prototypes, P experts of one prototype (E = K P).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn

from generation.model.config import ExpertConfig


@dataclass(frozen=True)
class Routing:
    """``choice_NK``: one expert of each prototype, numbered over all experts; ``gate_NK``: its weight."""

    choice_NK: Tensor
    gate_NK: Tensor
    scores_NE: Tensor


class Router(Protocol):
    """Chooses experts; swappable."""

    def __call__(self, x_ND: Tensor) -> Routing: ...


class PrototypeRouter(nn.Module):
    """Softmax inside each prototype, the best of each taken; always in fp32."""

    def __init__(self, width: int, config: ExpertConfig) -> None:
        super().__init__()
        self.prototypes = config.prototypes
        self.size = config.experts // config.prototypes
        self.weight_ED = nn.Parameter(torch.empty(config.experts, width))
        nn.init.trunc_normal_(self.weight_ED, std=0.02)
        first_K = torch.arange(config.prototypes) * self.size
        self.register_buffer("first_K", first_K, persistent=False)
        self.first_K: Tensor

    def forward(self, x_ND: Tensor) -> Routing:
        scores_NE = x_ND.float() @ self.weight_ED.float().T
        probabilities_NKP = scores_NE.view(-1, self.prototypes, self.size).softmax(-1)
        gate_NK, inner_NK = probabilities_NKP.max(-1)
        return Routing(inner_NK + self.first_K, gate_NK, scores_NE)


def load_of(routing: Routing, experts: int) -> Tensor:
    """(E,) share of the tokens that each expert sees; sums to the number of prototypes."""
    count_E = torch.bincount(routing.choice_NK.reshape(-1), minlength=experts)
    return count_E.float() / routing.choice_NK.shape[0]


def balancing_loss(routing: Routing, prototypes: int) -> Tensor:
    """Switch Transformer's load loss (arXiv 2101.03961, eq. 4), the mean over prototypes: 1 when even."""
    experts = routing.scores_NE.shape[1]
    size = experts // prototypes
    mean_KP = routing.scores_NE.view(-1, prototypes, size).softmax(-1).mean(0)
    load_KP = load_of(routing, experts).view(prototypes, size)
    return size * (mean_KP * load_KP).sum() / prototypes


def z_loss(routing: Routing) -> Tensor:
    """Mean squared log-partition of the scores (ST-MoE, arXiv 2202.08906): keeps them small."""
    return routing.scores_NE.logsumexp(-1).square().mean()
