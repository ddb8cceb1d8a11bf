"""From prefixes to programs: all concepts of all requests in one batch, over a static cache.

A prefix is read once a request and its keys and values are handed to each of the request's concepts.

Shape suffixes: R sequences, L layers, H heads, C columns (the longest prefix, then the program),
A width of a head, D width, V design tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from generation.language.conditions import Conditions
from generation.language.grammar import Grammar, Walker
from generation.language.prefix import NO_SEGMENT, Prefix
from generation.language.vocabulary import PAD
from generation.model.packed import pack
from generation.model.sampling import Sampling, chances, draw
from generation.model.transformer import HIDDEN, Block, Transformer

FEW = 64
"""Up to so many tokens, running every expert on all of them beats sorting them by expert."""


@dataclass(frozen=True)
class Request:
    """``count`` programs for one prefix; ``seed`` alone decides their chances."""

    prefix: Prefix
    conditions: Conditions
    count: int
    seed: int


class _Cache:
    """Keys and values of every sequence, prefix columns filled.

    ``said_RV``: see ``Transformer.said``; of all sequences, also those no longer kept.
    """

    def __init__(self, model: Transformer, requests: Sequence[Request]) -> None:
        config = model.config
        prefixes = [r.prefix for r in requests]
        packed = pack(prefixes, [()] * len(requests), config.max_prefix, config.photo_slots)
        model.use("every" if len(packed.ids_N) <= 4 * FEW else "grouped")
        read = model(packed, keep=True)
        lengths = [len(p.ids) for p in prefixes]
        self.first_column = max(lengths)
        repeats = torch.tensor([r.count for r in requests])
        rows, columns = int(repeats.sum()), self.first_column + config.max_program
        shape = (config.layers, rows, config.heads, columns, config.width // config.heads)
        self.keys_LRHCA = torch.zeros(shape, dtype=model.dtype)
        self.values_LRHCA = torch.zeros(shape, dtype=model.dtype)
        self.bias_R1C = torch.zeros(rows, 1, columns)
        start = row = 0
        for request, length in zip(requests, lengths, strict=True):
            here, some = slice(row, row + request.count), slice(start, start + length)
            for layer in range(config.layers):
                self.keys_LRHCA[layer, here, :, :length] = read.keys[layer][some].transpose(0, 1)
                self.values_LRHCA[layer, here, :, :length] = read.values[layer][some].transpose(0, 1)
            self.bias_R1C[here, :, length : self.first_column] = HIDDEN
            start, row = start + length, row + request.count
        ends = torch.tensor(lengths).cumsum(0) - 1
        self.logits_RV = model.logits(read.hidden_ND[ends]).repeat_interleave(repeats, 0)
        self.said_RV = model.said(packed, read.hidden_ND).repeat_interleave(repeats, 0).numpy()

    def keep(self, rows: Tensor) -> None:
        """Only these sequences from now on."""
        self.keys_LRHCA, self.values_LRHCA = self.keys_LRHCA[:, rows], self.values_LRHCA[:, rows]
        self.bias_R1C = self.bias_R1C[rows]


def next_logits(model: Transformer, cache: _Cache, token_R: Tensor, step: int) -> Tensor:
    """(R, V) after reading ``token_R`` as the program's token ``step`` (from 0)."""
    config, norm = model.config, model.kernels.norm
    rows = len(token_R)
    no_segment = torch.full((rows,), NO_SEGMENT)
    x_RD = model.embed(token_R, no_segment, torch.full((rows,), step + 1))
    turn = model.turns[config.photo_slots + config.max_prefix + step].expand(rows, -1, -1)
    for layer, block in enumerate(model.blocks):
        assert isinstance(block, Block)
        inner = norm(x_RD, block.before_attention, model.dtype)
        x_RD = x_RD + block.attention.step(
            inner,
            turn,
            cache.keys_LRHCA[layer],
            cache.values_LRHCA[layer],
            cache.first_column + step,
            cache.bias_R1C,
        )
        inner = norm(x_RD, block.before_feed_forward, model.dtype)
        x_RD = x_RD + block.feed_forward(inner)
    return model.logits(norm(x_RD, model.last_norm, torch.float32))


@torch.inference_mode()
def decode(
    model: Transformer, grammar: Grammar, requests: Sequence[Request], sampling: Sampling
) -> list[list[list[str]]]:
    """Token names of each request's programs, each valid by the grammar."""
    tokens = grammar.vocabulary.tokens
    steps = model.config.max_program
    walkers = [Walker(r.conditions) for r in requests for _ in range(r.count)]
    chance_RT = np.concatenate([chances(r.seed, r.count, steps) for r in requests])
    written: list[list[str]] = [[] for _ in walkers]
    cache = _Cache(model, requests)
    logits_RV = cache.logits_RV
    alive = np.arange(len(walkers))
    model.use("every" if len(walkers) <= FEW else "grouped")
    for step in range(steps):
        here = [walkers[i] for i in alive]
        allowed_RV = np.stack([grammar.mask(w) for w in here])
        # The language has grown since this checkpoint: what it can't choose is held, or the first there is.
        unknown = {int(r): here[r].allowed()[0] for r in np.flatnonzero(~allowed_RV.any(axis=1))}
        allowed_RV[list(unknown), grammar.vocabulary.id(PAD)] = True
        tastes = [sampling.taste(w.allowed()[0]) for w in here]
        scores_RV = logits_RV.numpy()
        if any(w.chooses_product for w in here):
            chooses_R = np.array([w.chooses_product for w in here])
            scores_RV = scores_RV + cache.said_RV[alive] * chooses_R[:, None]
        token_R = draw(scores_RV, allowed_RV, tastes, chance_RT[alive, step])
        for row, (i, token) in enumerate(zip(alive, token_R.tolist(), strict=True)):
            name = unknown.get(row, tokens[token])
            walkers[i].advance(name)
            written[i].append(name)
        going = np.array([not walkers[i].done for i in alive])
        if not going.any():
            break
        if not going.all():
            cache.keep(torch.from_numpy(going.nonzero()[0]))
            alive, token_R = alive[going], token_R[going]
        logits_RV = next_logits(model, cache, torch.from_numpy(token_R), step)
    out, at = [], 0
    for request in requests:
        out.append(written[at : at + request.count])
        at += request.count
    return out
