"""Muon for the hidden matrices, AdamW for the table, the head, norms, gains and routers.

Muon (Jordan et al. 2024, kellerjordan.github.io/posts/muon): the momentum of a matrix, made nearly
orthogonal by five Newton-Schulz steps. torch.optim.Muon takes only 2-D parameters; here an expert
tensor (E, a, b) counts as E matrices and a fused query-key-value matrix as three.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor, nn

from generation.training.presets import Preset

_A, _B, _C = 3.4445, -4.7750, 2.0315
_BETAS = (0.9, 0.98)
MATRICES = ("query_key_value", "out_DD", "in_EDF", "out_EFD", "in_FD", "out_DF")


def orthogonal(matrices: Tensor) -> Tensor:
    """(n, a, b) -> (n, a, b), singular values near 1; quintic Newton-Schulz in bf16."""
    x = matrices.bfloat16()
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        square = x @ x.transpose(1, 2)
        x = _A * x + (_B * square + _C * square @ square) @ x
    if tall:
        x = x.transpose(1, 2)
    return torch.Tensor.float(x)


class Muon(torch.optim.Optimizer):
    """Momentum 0.95, Nesterov; the step is scaled by sqrt(max(1, rows / columns))."""

    def __init__(
        self, params: Iterable[nn.Parameter], lr: float, momentum: float = 0.95, decay: float = 0.0
    ) -> None:
        super().__init__(list(params), {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            stacks: dict[tuple[int, int], list[tuple[nn.Parameter, Tensor]]] = {}
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(p)
                kept = state["momentum"].lerp_(p.grad, 1 - group["momentum"])
                update = p.grad.lerp(kept, group["momentum"])
                as_stack = _as_stack(update)
                stacks.setdefault((as_stack.shape[1], as_stack.shape[2]), []).append((p, as_stack))
            for (rows, columns), entries in stacks.items():
                turned = orthogonal(torch.cat([u for _, u in entries]))
                scale = max(1.0, rows / columns) ** 0.5
                parts = torch.split(turned, [len(u) for _, u in entries])
                for (p, _), part in zip(entries, parts, strict=True):
                    p.mul_(1 - group["lr"] * group["decay"])
                    p.add_(part.reshape(p.shape), alpha=-group["lr"] * scale)


def _as_stack(x: Tensor) -> Tensor:
    if x.dim() == 3:
        return x
    rows, columns = x.shape
    return x.view(3, columns, columns) if rows == 3 * columns else x.view(1, rows, columns)


def optimizers(model: nn.Module, preset: Preset) -> Mapping[str, torch.optim.Optimizer]:
    matrices: list[nn.Parameter] = []
    tables: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for name, p in model.named_parameters():
        leaf = name.rpartition(".")[2]
        (matrices if leaf in MATRICES else tables if leaf == "table" else others).append(p)
    return {
        "muon": Muon(matrices, preset.matrix_rate, decay=preset.weight_decay),
        "tables": torch.optim.AdamW(tables, preset.table_rate, _BETAS, weight_decay=0.0),
        "adamw": torch.optim.AdamW(others, preset.rate, _BETAS, weight_decay=0.0),
    }


def rate_at(step: int, preset: Preset, steps: int) -> float:
    """Factor on the learning rates: rising, level, falling (WSD)."""
    rising = max(1, round(preset.warm_up * steps))
    falling = max(1, round(preset.cool_down * steps))
    return min(1.0, (step + 1) / rising, max(0.0, (steps - step) / falling))
