"""A run on disk: one safetensors file holds weights, optimizer states and the place in the data.

It is written beside the old one and renamed, so a run killed at any moment goes on from the last.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from generation.training.feed import Place

STATE = "state.safetensors"


@dataclass(frozen=True)
class Progress:
    """``seconds``: of training so far, over all restarts. ``tokens``: prefix and program tokens read."""

    step: int = 0
    place: Place = field(default_factory=Place)
    seconds: float = 0.0
    tokens: int = 0
    examples: int = 0


def _named(optimizers: Mapping[str, torch.optim.Optimizer]) -> dict[str, Tensor]:
    out = {}
    for name, optimizer in optimizers.items():
        for index, values in optimizer.state_dict()["state"].items():
            for key, value in values.items():
                out[f"{name}/{index}/{key}"] = torch.as_tensor(value)
    return out


def save_state(
    directory: Path, model: nn.Module, optimizers: Mapping[str, torch.optim.Optimizer], progress: Progress
) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    tensors = {f"model/{k}": v.contiguous() for k, v in model.state_dict().items()}
    tensors |= {f"optimizer/{k}": v.contiguous() for k, v in _named(optimizers).items()}
    partial = directory / (STATE + ".partial")
    save_file(tensors, partial, {"progress": json.dumps(asdict(progress))})
    os.replace(partial, directory / STATE)


def load_state(
    directory: Path, model: nn.Module, optimizers: Mapping[str, torch.optim.Optimizer]
) -> Progress | None:
    """None where no run has been saved."""
    path = directory / STATE
    if not path.is_file():
        return None
    with safe_open(path, "pt") as f:
        raw = json.loads(f.metadata()["progress"])
        tensors = {k: f.get_tensor(k) for k in f.keys()}  # noqa: SIM118
    model.load_state_dict({k[6:]: v for k, v in tensors.items() if k.startswith("model/")})
    for name, optimizer in optimizers.items():
        states: dict[int, dict[str, Tensor]] = {}
        for key, value in tensors.items():
            if key.startswith(f"optimizer/{name}/"):
                _, _, index, field = key.split("/")
                states.setdefault(int(index), {})[field] = value
        optimizer.load_state_dict({"state": states, "param_groups": optimizer.state_dict()["param_groups"]})
    return Progress(**{**raw, "place": Place(**raw["place"])})
