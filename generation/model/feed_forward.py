"""Feed-forward layers: a mixture of experts, or its dense twin.

Shape suffixes: N tokens, D width, F inner width, E experts.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from generation.model.config import ExpertConfig
from generation.model.experts import COMPUTES
from generation.model.kernels import Kernels
from generation.model.router import PrototypeRouter, balancing_loss, load_of, z_loss


@dataclass(frozen=True)
class RouterReport:
    """Losses to add, and each expert's share of tokens (E,), of one layer and one batch."""

    loss: Tensor
    load_E: Tensor


def fresh(*shape: int, fan_in: int) -> nn.Parameter:
    """Truncated normal of the usual 1/sqrt(fan-in)."""
    weight = torch.empty(*shape)
    nn.init.trunc_normal_(weight, std=fan_in**-0.5)
    return nn.Parameter(weight)


class DenseFeedForward(nn.Module):
    def __init__(self, width: int, config: ExpertConfig, kernels: Kernels) -> None:
        super().__init__()
        self.kernels = kernels
        self.in_FD = fresh(config.ff, width, fan_in=width)
        self.out_DF = nn.Parameter(torch.zeros(width, config.ff))

    def forward(self, x_ND: Tensor, reports: list[RouterReport] | None = None) -> Tensor:
        dtype = x_ND.dtype
        return F.linear(self.kernels.activation(F.linear(x_ND, self.in_FD.to(dtype))), self.out_DF.to(dtype))


class MixtureOfExperts(nn.Module):
    """``compute`` may be set to another key of COMPUTES at any time: the weights are the same."""

    def __init__(self, width: int, config: ExpertConfig, kernels: Kernels) -> None:
        super().__init__()
        self.kernels = kernels
        self.config = config
        self.compute = config.compute
        self.router = PrototypeRouter(width, config)
        self.in_EDF = fresh(config.experts, width, config.ff, fan_in=width)
        self.out_EFD = nn.Parameter(torch.zeros(config.experts, config.ff, width))

    def forward(self, x_ND: Tensor, reports: list[RouterReport] | None = None) -> Tensor:
        routing = self.router(x_ND)
        if reports is not None:
            balance = self.config.balance * balancing_loss(routing, self.config.prototypes)
            loss = balance + self.config.z * z_loss(routing)
            reports.append(RouterReport(loss, load_of(routing, self.config.experts).detach()))
        dtype = x_ND.dtype
        return COMPUTES[self.compute](
            x_ND, self.in_EDF.to(dtype), self.out_EFD.to(dtype), routing, self.config.capacity, self.kernels
        )


def feed_forward(width: int, config: ExpertConfig, kernels: Kernels) -> DenseFeedForward | MixtureOfExperts:
    return (MixtureOfExperts if config.experts else DenseFeedForward)(width, config, kernels)
