"""A small learned eye: which product a figure shows when it is 32 px wide.

Judging asks it whether what she sells is still told apart at the size of a phone's smallest picture. It
reads how a picture differs from its ground, in OKLab, and answers with a probability for each species and
each general form. Shape suffixes: N pictures, 3 lightness, a and b, H rows, W columns, L labels.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load, save
from torch import Tensor, nn

from generation.model.checkpoint import CheckpointError
from generation.motifs.twins import twins_of

Array = np.ndarray[Any, np.dtype[Any]]

PX = 32
"""Side of a picture."""
BEST = 3
"""A species is recognised when it or a declared twin is among so many answers: of 146 names the eye picks a
short list, as a buyer does who may look twice, and the place within it depends on colours that a palette
is free to shift."""
WEIGHTS, CARD = "model.safetensors", "card.json"
FORMAT = 1
WIDTHS = (24, 48, 80, 128)
GAIN = (3.0, 8.0, 8.0)
"""Lightness and colour differ from the ground by about 0.2 and 0.03: brought nearer to each other, so that
colour is heard at all in the first hundred steps."""


class RecogniserNet(nn.Module):
    """Five convolutions down to 4 x 4, then mean and largest of each channel."""

    gain: Tensor

    def __init__(self, labels: int, widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        a, b, c, d = widths
        self.register_buffer("gain", torch.tensor(GAIN)[:, None, None], persistent=False)
        self.see = nn.Sequential(
            *_step(3, a, 5, 2),
            *_step(a, b, 3, 1),
            *_step(b, c, 3, 2),
            *_step(c, c, 3, 1),
            *_step(c, d, 3, 2),
        )
        self.drop = nn.Dropout(0.15)
        self.name = nn.Linear(2 * d, labels)

    def forward(self, looks_N3HW: Tensor) -> Tensor:
        seen = self.see(looks_N3HW * self.gain)
        both = torch.cat([seen.mean((2, 3)), seen.amax((2, 3))], dim=1)
        logits_NL: Tensor = self.name(self.drop(both))
        return logits_NL

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())


def _step(inner: int, outer: int, kernel: int, stride: int) -> tuple[nn.Module, ...]:
    conv = nn.Conv2d(inner, outer, kernel, stride, kernel // 2, bias=False)
    return conv, nn.BatchNorm2d(outer), nn.ReLU(inplace=True)


class Recogniser:
    """Loaded weights with the labels they know."""

    def __init__(self, net: RecogniserNet, labels: Sequence[str], card: Mapping[str, Any]) -> None:
        if net.name.out_features != len(labels):
            raise CheckpointError(f"{net.name.out_features} answers for {len(labels)} labels")
        self._net = net.eval()
        self.labels = tuple(labels)
        self.card = card

    def recognise(self, pictures: Array) -> Array:
        """(N, 3, 32, 32) -> (N, labels), rows sum to 1. ValueError: another shape.

        ``pictures``: OKLab of each pixel less that of the ground, so the ground itself is 0; the figure
        fits the square but for a pixel (``judging.look``).
        """
        if pictures.ndim != 4 or pictures.shape[1:] != (3, PX, PX):
            raise ValueError(f"pictures are N x 3 x {PX} x {PX}, these are {pictures.shape}")
        if not len(pictures):
            return np.zeros((0, len(self.labels)), dtype=np.float32)
        with torch.inference_mode():
            looks = torch.from_numpy(np.ascontiguousarray(pictures, dtype=np.float32))
            answer: Array = self._net(looks).softmax(dim=1).numpy()
        return answer

    def told(self, pictures: Array, labels: Sequence[str]) -> list[float | None]:
        """For judging: how surely each picture is told to be its label, see ``told``. None where the
        label came after these weights."""
        known = {x: i for i, x in enumerate(self.labels)}
        return [
            told(p, [known[x] for x in (label, *twins_of(label)) if x in known]) if label in known else None
            for p, label in zip(self.recognise(pictures), labels, strict=True)
        ]


def told(probability_L: Array, right: Sequence[int]) -> float:
    """0..1, above 0.5 just where one of the ``right`` answers is among the ``BEST`` first.

    Its probability against that of the answer it would have to push out.
    """
    best = float(probability_L[list(right)].max())
    others = np.delete(probability_L, list(right))
    last = float(np.partition(others, -BEST)[-BEST])
    return best / (best + last)


def label_of(species: str, form: str) -> str:
    """What the eye calls a motif: its species, and for general goods the picture that stands for them."""
    return f"{species}:{form}" if species == "general" else species


def save_recogniser(
    directory: Path, net: RecogniserNet, labels: Sequence[str], card: Mapping[str, Any]
) -> dict[str, Any]:
    """Weights in fp16, then the card with their SHA-256. Returns the card as written."""
    directory.mkdir(parents=True, exist_ok=True)
    raw = save({k: _stored(v) for k, v in net.state_dict().items()})
    full = {
        "format": FORMAT,
        "name": directory.name,
        "parameters": net.parameter_count(),
        "labels": list(labels),
        "files": {WEIGHTS: {"sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw)}},
        **card,
    }
    text = json.dumps(full, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    for name, content in ((WEIGHTS, raw), (CARD, text.encode())):
        partial = directory / f"{name}.partial"
        partial.write_bytes(content)
        os.replace(partial, directory / name)
    return full


def _stored(value: Tensor) -> Tensor:
    value = value.detach()
    return (value.half() if value.is_floating_point() else value).contiguous()


def load_recogniser(directory: Path) -> Recogniser:
    """CheckpointError: a file is missing, changed, or of another format."""
    try:
        card = json.loads((directory / CARD).read_bytes())
        raw = (directory / WEIGHTS).read_bytes()
    except FileNotFoundError as why:
        raise CheckpointError(f"{why.filename}: missing; python -m generation.training.recogniser") from None
    if card.get("format") != FORMAT:
        raise CheckpointError(f"{directory / CARD}: format {card.get('format')}, this code reads {FORMAT}")
    if hashlib.sha256(raw).hexdigest() != card["files"][WEIGHTS]["sha256"]:
        raise CheckpointError(f"{directory / WEIGHTS}: not the file that the card was written for")
    net = RecogniserNet(len(card["labels"]))
    net.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in load(raw).items()})
    return Recogniser(net, card["labels"], card)
