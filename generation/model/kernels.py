"""Small functions between the matrix products; training may compile them, serving never waits for that.

Shape suffixes: N tokens, D width, H heads, A width of a head, F inner width of an expert.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F


def norm(x_ND: Tensor, weight_D: Tensor, dtype: torch.dtype) -> Tensor:
    """RMSNorm (arXiv 1910.07467) in fp32, handed on as ``dtype``."""
    scale = torch.rsqrt(x_ND.square().mean(-1, keepdim=True) + 1e-6)
    return (x_ND * scale * weight_D).to(dtype)


def turned(x_NHA: Tensor, turn_N2A: Tensor, scale_H: Tensor) -> Tensor:
    """Normalised heads, turned by position (RoFormer, arXiv 2104.09864) and scaled, in x's dtype."""
    x = x_NHA.float()
    scale = torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * scale_H[:, None]
    a, b = (x * scale).chunk(2, -1)
    cos, sin = turn_N2A[:, None, 0], turn_N2A[:, None, 1]
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(x_NHA.dtype)


def relu_squared(x: Tensor) -> Tensor:
    """Primer's activation (arXiv 2109.08668)."""
    return F.relu(x).square()


def weighted_sum(y_NKD: Tensor, gate_NK: Tensor) -> Tensor:
    """(N, D) fp32."""
    return (y_NKD.float() * gate_NK[..., None]).sum(1)


@dataclass(frozen=True)
class Kernels:
    norm: Callable[[Tensor, Tensor, torch.dtype], Tensor] = norm
    turned: Callable[[Tensor, Tensor, Tensor], Tensor] = turned
    activation: Callable[[Tensor], Tensor] = relu_squared
    weighted_sum: Callable[[Tensor, Tensor], Tensor] = weighted_sum


EAGER = Kernels()


@cache
def compiled() -> Kernels:
    """The same through torch.compile; the first batches take some seconds longer."""

    def fused(function: Callable[..., Tensor]) -> Any:
        return torch.compile(function, dynamic=True)

    return Kernels(fused(norm), fused(turned), fused(relu_squared), fused(weighted_sum))
