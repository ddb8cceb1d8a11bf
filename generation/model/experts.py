"""What the chosen experts compute. One seam, four ways behind it, equal in values and gradients.

grouped   one grouped matrix product over tokens sorted by expert: training and long batches
gathered  each token fetches its experts' weights: very few tokens, compiled
capacity  the M6-T way: a buffer of C slots an expert, tokens past it are dropped
every     all experts on all tokens, the gates zero elsewhere: decoding small batches

Shape suffixes: N tokens, D width, F inner width, E experts, K choices a token, C slots of an expert,
M = N K assignments.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

import torch
from torch import Tensor
from torch.nn import functional as F

from generation.model.kernels import Kernels
from generation.model.packed import reorder
from generation.model.router import Routing


class ExpertCompute(Protocol):
    """(N, D) tokens through their experts, weighted by their gates and added up."""

    def __call__(
        self,
        x_ND: Tensor,
        in_EDF: Tensor,
        out_EFD: Tensor,
        routing: Routing,
        capacity: float,
        kernels: Kernels,
    ) -> Tensor: ...


def grouped(
    x_ND: Tensor, in_EDF: Tensor, out_EFD: Tensor, routing: Routing, capacity: float, kernels: Kernels
) -> Tensor:
    choice_M = routing.choice_NK.reshape(-1)
    count, width = routing.choice_NK.shape[1], x_ND.shape[1]
    order_M = choice_M.argsort(stable=True)
    back_M = torch.empty_like(order_M)
    back_M[order_M] = torch.arange(len(order_M), device=order_M.device)
    ends_E = torch.bincount(choice_M, minlength=in_EDF.shape[0]).cumsum(0).to(torch.int32)
    x_MD = reorder(x_ND[:, None].expand(-1, count, -1).reshape(-1, width), order_M)
    y_MD = F.grouped_mm(kernels.activation(F.grouped_mm(x_MD, in_EDF, offs=ends_E)), out_EFD, offs=ends_E)
    y_NKD = reorder(y_MD, back_M).view(-1, count, width)
    return kernels.weighted_sum(y_NKD, routing.gate_NK)


def gathered(
    x_ND: Tensor, in_EDF: Tensor, out_EFD: Tensor, routing: Routing, capacity: float, kernels: Kernels
) -> Tensor:
    in_NKDF, out_NKFD = in_EDF[routing.choice_NK], out_EFD[routing.choice_NK]
    h_NKF = kernels.activation(torch.einsum("nd,nkdf->nkf", x_ND, in_NKDF))
    return kernels.weighted_sum(torch.einsum("nkf,nkfd->nkd", h_NKF, out_NKFD), routing.gate_NK)


def capacity_bmm(
    x_ND: Tensor, in_EDF: Tensor, out_EFD: Tensor, routing: Routing, capacity: float, kernels: Kernels
) -> Tensor:
    count, width = x_ND.shape
    experts, choices = in_EDF.shape[0], routing.choice_NK.shape[1]
    slots = count if not capacity else min(count, math.ceil(capacity * count * choices / experts))
    choice_M = routing.choice_NK.reshape(-1)
    taken_ME = F.one_hot(choice_M, experts).cumsum(0)
    slot_M = taken_ME.gather(1, choice_M[:, None])[:, 0] - 1
    kept_NK = (slot_M < slots).view(count, choices)
    place_M = choice_M * (slots + 1) + slot_M.clamp(max=slots)
    x_MD = x_ND.repeat_interleave(choices, 0)
    buffer = x_ND.new_zeros(experts * (slots + 1), width).index_add(0, place_M, x_MD)
    x_ECD = buffer.view(experts, slots + 1, width)
    y_ECD = torch.bmm(kernels.activation(torch.bmm(x_ECD, in_EDF)), out_EFD)
    y_NKD = y_ECD.reshape(-1, width)[place_M].view(count, choices, width)
    return kernels.weighted_sum(y_NKD, routing.gate_NK * kept_NK)


def every(
    x_ND: Tensor, in_EDF: Tensor, out_EFD: Tensor, routing: Routing, capacity: float, kernels: Kernels
) -> Tensor:
    experts = in_EDF.shape[0]
    gate_NE = x_ND.new_zeros(len(x_ND), experts)
    gate_NE = gate_NE.scatter(1, routing.choice_NK, routing.gate_NK.to(x_ND.dtype))
    h_ENF = kernels.activation(torch.matmul(x_ND, in_EDF)) * gate_NE.T[:, :, None]
    return torch.bmm(h_ENF, out_EFD).sum(0)


COMPUTES: Mapping[str, ExpertCompute] = MappingProxyType(
    {"grouped": grouped, "gathered": gathered, "capacity": capacity_bmm, "every": every}
)
