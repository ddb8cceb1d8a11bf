"""The model: a transformer that sees the whole prefix and writes a program from left to right.

One table embeds design and text tokens. Its ``at=i`` rows also mark the words of segment i, and the output
head reads ``at=i`` off that same mark, so that pointing at a word is copying its mark, however rare i is.

Shape suffixes: N packed tokens, B rows, S columns, D width, V design tokens, M predicting tokens,
P photo slots, Q = photo rows times P, R decoded sequences, C cached columns.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from generation.language.fields import MAX_SEGMENTS
from generation.language.prefix import NO_SEGMENT
from generation.language.vocabulary import Vocabulary
from generation.model.attention import Attention, rotary_table
from generation.model.config import ModelConfig
from generation.model.feed_forward import MixtureOfExperts, RouterReport, feed_forward
from generation.model.kernels import EAGER, Kernels
from generation.model.packed import Packed

HIDDEN = -1e9
UNSAID = -8.0
"""Log share of a product that no word names."""


class Block(nn.Module):
    def __init__(self, config: ModelConfig, kernels: Kernels) -> None:
        super().__init__()
        self.attention = Attention(config.width, config.heads, kernels)
        self.feed_forward = feed_forward(config.width, config.feed_forward, kernels)
        self.before_attention = nn.Parameter(torch.ones(config.width))
        self.before_feed_forward = nn.Parameter(torch.ones(config.width))


@dataclass(frozen=True)
class Read:
    """``hidden_ND`` normalised, fp32; ``keys``/``values``: (N, H, A) a layer, where asked for.

    ``half_way_ND``: the residuals after half of the layers, as they are.
    """

    hidden_ND: Tensor
    half_way_ND: Tensor
    keys: tuple[Tensor, ...]
    values: tuple[Tensor, ...]


class Transformer(nn.Module):
    """``dtype``: what the matrix products run in; weights, norms, router and residuals stay fp32."""

    def __init__(
        self,
        config: ModelConfig,
        vocabulary: Vocabulary,
        dtype: torch.dtype = torch.float32,
        kernels: Kernels = EAGER,
    ) -> None:
        super().__init__()
        if len(vocabulary) != config.design_tokens:
            raise ValueError(
                f"vocabulary of {len(vocabulary)} for a model of {config.design_tokens} design tokens"
            )
        self.config, self.dtype, self.kernels = config, dtype, kernels
        self.table = nn.Parameter(torch.randn(config.design_tokens + config.text_tokens, config.width) * 0.05)
        self.step_table = nn.Parameter(torch.zeros(config.max_program + 1, config.width))
        self.head_VD = nn.Parameter(torch.zeros(config.design_tokens, config.width))
        self.pointer_DD = nn.Parameter(torch.zeros(config.width, config.width))
        self.said_gain = nn.Parameter(torch.ones(()))
        self.words_VD = nn.Parameter(torch.zeros(config.design_tokens, config.width))
        self.photo = nn.Parameter(torch.empty(config.width, config.photo_width))
        nn.init.trunc_normal_(self.photo, std=config.photo_width**-0.5)
        self.blocks = nn.ModuleList(Block(config, kernels) for _ in range(config.layers))
        self.embedding_norm = nn.Parameter(torch.ones(config.width))
        self.last_norm = nn.Parameter(torch.ones(config.width))
        # These follow from vocabulary and config alone, and so are not stored.
        species = torch.tensor([i for i, t in enumerate(vocabulary.tokens) if t.startswith("species=")])
        self.register_buffer("species", species, persistent=False)
        self.species: Tensor
        marks = torch.tensor(vocabulary.ids(f"at={i}" for i in range(MAX_SEGMENTS)))
        positions = config.photo_slots + config.max_prefix + config.max_program
        self.register_buffer("marks", marks, persistent=False)
        self.register_buffer("turns", rotary_table(positions, config.width // config.heads), persistent=False)
        self.marks: Tensor
        self.turns: Tensor

    def embed(
        self, ids_N: Tensor, segment_N: Tensor, step_N: Tensor, photo_QE: Tensor | None = None
    ) -> Tensor:
        """(N, D). ``photo_QE`` fills the places whose id is -1, in order."""
        table = self.table
        segment_SD = torch.cat([table[self.marks], table.new_zeros(1, table.shape[1])])
        x_ND = F.embedding(ids_N.clamp(min=0), table)
        if photo_QE is not None:
            x_ND = x_ND.masked_fill((ids_N < 0)[:, None], 0)
            x_ND = x_ND.index_add(0, (ids_N < 0).nonzero()[:, 0], F.linear(photo_QE, self.photo))
        x_ND = x_ND + F.embedding(segment_N, segment_SD) + F.embedding(step_N, self.step_table)
        return self.kernels.norm(x_ND, self.embedding_norm, torch.float32)

    def forward(
        self,
        packed: Packed,
        photo_BPE: Tensor | None = None,
        reports: list[RouterReport] | None = None,
        keep: bool = False,
    ) -> Read:
        """Reads prefixes and the programs behind them. ``photo_BPE``: for the rows packed with a photo.

        ``reports`` gathers a report of each mixture layer; ``keep``: hand out keys and values.
        """
        photo_QE = None if photo_BPE is None else photo_BPE.flatten(0, 1)
        x_ND = self.embed(packed.ids_N, packed.segment_N, packed.step_N, photo_QE)
        bias_B1SS = torch.zeros(1).new_full((), HIDDEN).where(~packed.mask(), torch.zeros(()))
        turn = self.turns[packed.position_N]
        keys, values = [], []
        norm = self.kernels.norm
        half_way_ND = x_ND
        for number, block in enumerate(self.blocks):
            assert isinstance(block, Block)
            if number == (len(self.blocks) + 1) // 2:
                half_way_ND = x_ND
            inner = norm(x_ND, block.before_attention, self.dtype)
            y_ND, key, value = block.attention(inner, turn, packed.place_N, bias_B1SS)
            x_ND = x_ND + y_ND
            inner = norm(x_ND, block.before_feed_forward, self.dtype)
            x_ND = x_ND + block.feed_forward(inner, reports)
            if keep:
                keys.append(key)
                values.append(value)
        last_ND = norm(x_ND, self.last_norm, torch.float32)
        return Read(last_ND, half_way_ND, tuple(keys), tuple(values))

    def logits(self, hidden_MD: Tensor) -> Tensor:
        """(M, V), fp32, over the design vocabulary alone."""
        head_VD = self.head_VD.index_add(0, self.marks, F.linear(self.table[self.marks], self.pointer_DD))
        return hidden_MD @ head_VD.T

    def said(self, packed: Packed, hidden_ND: Tensor) -> Tensor:
        """(B, V): what the brief's words say for each product, to be added where a product is chosen.

        Every word is asked what it is (see ``corpus.examples.tags_of``); the product that some word names
        most surely gets the most. A small model so copies what it read instead of gathering it up again.
        """
        words_W = (packed.segment_N != NO_SEGMENT).nonzero()[:, 0]
        share_WV = self.logits(hidden_ND[words_W]).log_softmax(-1)[:, self.species].clamp(min=UNSAID)
        row_W = packed.place_N[words_W] // packed.longest
        surest = share_WV.new_full((packed.rows, len(self.species)), UNSAID)
        surest = surest.scatter_reduce(0, row_W[:, None].expand_as(share_WV), share_WV, "amax")
        out_BV = surest.new_zeros(packed.rows, self.config.design_tokens)
        return out_BV.index_copy(1, self.species, self.said_gain * surest)

    def word_logits(self, half_way_WD: Tensor) -> Tensor:
        """(W, V), fp32: which product a word names, as far as half of the layers know. For training."""
        return self.kernels.norm(half_way_WD, self.last_norm, torch.float32) @ self.words_VD.T

    def use(self, compute: str) -> None:
        """How experts compute from now on: a key of ``experts.COMPUTES``."""
        for module in self.modules():
            if isinstance(module, MixtureOfExperts):
                module.compute = compute

    def parameter_counts(self) -> tuple[int, int]:
        """All, and those a design token meets: one expert of each prototype, no text rows but its own."""
        total = sum(p.numel() for p in self.parameters())
        c, ff = self.config, self.config.feed_forward
        if not ff.experts:
            return total, total - c.text_tokens * c.width
        idle = c.layers * 2 * c.width * ff.ff * (ff.experts - ff.prototypes)
        return total, total - idle - c.text_tokens * c.width
