"""Checkpoints: weights, the vocabulary they know, the tokenizer, and a card that says what they are.

A directory of ``model.safetensors``, ``vocabulary.json``, ``tokenizer.json``, ``card.json`` and
``CARD.md``. The card holds the SHA-256 of the other three; nothing is loaded that doesn't match.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load, save
from torch import Tensor

from generation.language.vocabulary import Vocabulary
from generation.model.config import ModelConfig
from generation.model.text import TextTokenizer
from generation.model.transformer import Transformer

WEIGHTS, VOCABULARY, TOKENIZER, CARD = "model.safetensors", "vocabulary.json", "tokenizer.json", "card.json"
FORMAT = 1
_BY_TOKEN = ("head_VD", "words_VD")


class CheckpointError(ValueError):
    """A checkpoint that is not what its card says; the message names the file."""


@dataclass(frozen=True)
class Checkpoint:
    model: Transformer
    vocabulary: Vocabulary
    tokenizer: TextTokenizer
    card: Mapping[str, Any]


def _sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _write(path: Path, raw: bytes) -> None:
    """Whole or not at all."""
    partial = path.with_name(path.name + ".partial")
    with open(partial, "wb") as f:
        f.write(raw)
        f.flush()
        os.fsync(f.fileno())
    os.replace(partial, path)


def _stored(name: str, value: Tensor) -> Tensor:
    """fp16: finer than bf16, wide enough for weights. Routers in fp32: rounding one picks another expert."""
    return (value if "router" in name else value.half()).contiguous()


def save_checkpoint(
    directory: Path,
    model: Transformer,
    vocabulary: Vocabulary,
    tokenizer: TextTokenizer,
    card: Mapping[str, Any],
) -> dict[str, Any]:
    """Writes all files, the card last. Returns the card as written."""
    directory.mkdir(parents=True, exist_ok=True)
    files = {
        WEIGHTS: save({k: _stored(k, v.detach()) for k, v in model.state_dict().items()}),
        VOCABULARY: json.dumps(list(vocabulary.tokens), ensure_ascii=False, indent=0).encode(),
        TOKENIZER: tokenizer.to_bytes(),
    }
    total, active = model.parameter_counts()
    full = {
        "format": FORMAT,
        "name": directory.name,
        "parameters": total,
        "active_parameters": active,
        "config": model.config.to_json(),
        "vocabulary_sha256": vocabulary.sha256(),
        "files": {name: {"sha256": _sha256(raw), "bytes": len(raw)} for name, raw in files.items()},
        **card,
    }
    for name, raw in files.items():
        _write(directory / name, raw)
    _write(directory / CARD, (json.dumps(full, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode())
    return full


def load_checkpoint(directory: Path, dtype: torch.dtype = torch.float32) -> Checkpoint:
    """CheckpointError: a file is missing, changed, or of another format."""
    try:
        card = json.loads((directory / CARD).read_bytes())
    except FileNotFoundError:
        raise CheckpointError(f"{directory}: no {CARD} there; train one or check out checkpoints/") from None
    if card.get("format") != FORMAT:
        raise CheckpointError(f"{directory / CARD}: format {card.get('format')}, this code reads {FORMAT}")
    raw = {}
    for name, want in card["files"].items():
        path = directory / name
        if not path.is_file():
            raise CheckpointError(f"{path}: missing, though the card names it")
        raw[name] = path.read_bytes()
        if _sha256(raw[name]) != want["sha256"]:
            raise CheckpointError(f"{path}: not the file that the card was written for; check it out again")
    vocabulary = Vocabulary(tuple(json.loads(raw[VOCABULARY])))
    # Built and overwritten: the meta device would spare 0.1 s and costs 1.7 s of imports.
    model = Transformer(ModelConfig.from_json(card["config"]), vocabulary, dtype)
    weights = {k: v.float() for k, v in load(raw[WEIGHTS]).items()}
    # The first checkpoints had neither; where words aren't heard, the gain is nothing.
    weights.setdefault("words_VD", model.words_VD.detach())
    weights.setdefault("said_gain", torch.zeros(()))
    model.load_state_dict(weights)
    return Checkpoint(model.eval(), vocabulary, TextTokenizer.from_bytes(raw[TOKENIZER]), card)


def warm_start(
    model: Transformer, vocabulary: Vocabulary, tokenizer: TextTokenizer, source: Checkpoint
) -> list[str]:
    """Copies what fits; table rows go by name, so that a vocabulary that grew keeps what it knew.

    Design rows go by token name, text rows by their piece; a piece that is new begins as the mean of those it
    fell into before. Returns the design tokens that start fresh.
    """
    old: dict[str, Tensor] = source.model.state_dict()
    with torch.no_grad():
        for name, value in model.state_dict().items():
            if name not in ("table", *_BY_TOKEN) and name in old and old[name].shape == value.shape:
                value.copy_(old[name])
        here = [i for i, t in enumerate(vocabulary.tokens) if t in source.vocabulary]
        there = source.vocabulary.ids(vocabulary.tokens[i] for i in here)
        for name in _BY_TOKEN:
            model.state_dict()[name][here] = old[name][there]
        old_pieces = source.tokenizer.pieces()
        for piece, number in tokenizer.pieces().items():
            if piece in old_pieces:
                here.append(len(vocabulary) + number)
                there.append(len(source.vocabulary) + old_pieces[piece])
            elif parts := source.tokenizer.parts(piece):
                rows = [len(source.vocabulary) + part for part in parts]
                model.table[len(vocabulary) + number] = old["table"][rows].mean(0)
        model.table[here] = old["table"][there]
    return [t for t in vocabulary.tokens if t not in source.vocabulary]
