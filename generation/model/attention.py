"""Attention with normalised queries and keys and rotary positions.

Shape suffixes: N packed tokens, B rows, S columns of the padded grid, H heads, A width of a head
(D = H A), R decoded sequences, C cached columns.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from generation.model.feed_forward import fresh
from generation.model.kernels import Kernels
from generation.model.packed import reorder


def rotary_table(positions: int, width: int, base: float = 1000.0) -> Tensor:
    """(positions, 2, width/2): cosine and sine of RoFormer's angles (arXiv 2104.09864)."""
    angle = torch.arange(positions)[:, None] * base ** (-torch.arange(0, width, 2) / width)
    return torch.stack([angle.cos(), angle.sin()], 1)


class Attention(nn.Module):
    """``gain_H``: a learned sharpness a head, since normalised keys bound the scores."""

    def __init__(self, width: int, heads: int, kernels: Kernels) -> None:
        super().__init__()
        self.kernels = kernels
        self.heads, self.head_width = heads, width // heads
        self.query_key_value = fresh(3 * width, width, fan_in=width)
        self.out_DD = nn.Parameter(torch.zeros(width, width))
        self.gain_H = nn.Parameter(torch.ones(heads))

    def project(self, x_ND: Tensor, turn_N2A: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries (already scaled), keys, values, each (N, H, A)."""
        weight = self.query_key_value.to(x_ND.dtype)
        mixed = F.linear(x_ND, weight).view(-1, 3 * self.heads, self.head_width)
        query, key, value = torch.split(mixed, self.heads, 1)
        turned = self.kernels.turned
        scale_H = self.gain_H * self.head_width**-0.5
        return turned(query, turn_N2A, scale_H), turned(key, turn_N2A, torch.ones_like(scale_H)), value

    def output(self, mixed_ND: Tensor) -> Tensor:
        return F.linear(mixed_ND, self.out_DD.to(mixed_ND.dtype))

    def forward(
        self, x_ND: Tensor, turn_N2A: Tensor, place_N: Tensor, bias_B1SS: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Packed in, packed out; also keys and values (N, H, A), for a cache."""
        query, key, value = self.project(x_ND, turn_N2A)
        rows, columns = bias_B1SS.shape[0], bias_B1SS.shape[2]

        def on_grid(x_NHA: Tensor) -> Tensor:
            flat = x_NHA.new_zeros(rows * columns, self.heads, self.head_width)
            return flat.index_copy(0, place_N, x_NHA).view(rows, columns, self.heads, -1).transpose(1, 2)

        q_BHSA, k_BHSA, v_BHSA = on_grid(query), on_grid(key), on_grid(value)
        # Two products and a softmax beat the fused kernel's backward on a CPU by far at these lengths.
        weight_BHSS = ((q_BHSA @ k_BHSA.transpose(-1, -2)).float() + bias_B1SS).softmax(-1)
        mixed_BSD = (weight_BHSS.to(v_BHSA.dtype) @ v_BHSA).transpose(1, 2).reshape(rows * columns, -1)
        return self.output(reorder(mixed_BSD, place_N)), key, value

    def step(
        self,
        x_RD: Tensor,
        turn_R2A: Tensor,
        key_RHCA: Tensor,
        value_RHCA: Tensor,
        column: int,
        bias_R1C: Tensor,
    ) -> Tensor:
        """One token a sequence: writes its key and value to ``column`` of the cache, reads up to it."""
        query, key, value = self.project(x_RD, turn_R2A)
        key_RHCA[:, :, column] = key
        value_RHCA[:, :, column] = value
        keys, values = key_RHCA[:, :, : column + 1], value_RHCA[:, :, : column + 1]
        score_RHC = (keys @ query[..., None])[..., 0].float() + bias_R1C[:, :, : column + 1]
        weight_RHC = score_RHC.softmax(-1).to(values.dtype)
        return self.output((weight_RHC[:, :, None] @ values).reshape(len(x_RD), -1))
