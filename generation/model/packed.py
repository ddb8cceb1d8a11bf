"""A batch without padding: every row's real tokens one after the other.

Shape suffixes: N real tokens of the batch, B rows, S longest row, M tokens to predict,
T and W tagged words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from generation.language.prefix import NO_SEGMENT, Prefix


@dataclass(frozen=True)
class Packed:
    """What the transformer reads.

    ``ids_N``: -1 where a photo embedding stands. ``place_N``: index in the padded (B S) grid.
    ``step_N``: 0 in the prefix, from 1 on in the program. ``position_N``: rotary position; photo slots
    come first, used or not, and a program begins behind the longest prefix there can be.
    ``prefix_B``: length of each row's prefix, photo slots included.
    """

    ids_N: Tensor
    segment_N: Tensor
    step_N: Tensor
    position_N: Tensor
    place_N: Tensor
    prefix_B: Tensor
    rows: int
    longest: int

    def mask(self) -> Tensor:
        """(B, 1, S, S) bool: may the query (third axis) see the key (fourth)?

        A prefix is seen by all of its row, a program token by itself and by those after it. What pads
        a row's end comes after all its queries, so the triangle hides it.
        """
        column_S = torch.arange(self.longest, device=self.ids_N.device)
        in_prefix = column_S[None, None, :] < self.prefix_B[:, None, None]
        return (in_prefix | (column_S[None, None, :] <= column_S[None, :, None]))[:, None]


@dataclass(frozen=True)
class Targets:
    """``at_M``: which of the N tokens predicts; only places where there was a choice.

    ``product_M``: 1.0 where a product, or the end of their list, is chosen.

    ``tag_at_T``, ``tag_T``: words of the brief and the design token that says what they are;
    ``name_at_W``, ``name_W``: likewise the product they name.
    """

    at_M: Tensor
    token_M: Tensor
    weight_M: Tensor
    group_M: Tensor
    product_M: Tensor
    tag_at_T: Tensor
    tag_T: Tensor
    tag_weight_T: Tensor
    name_at_W: Tensor
    name_W: Tensor
    name_weight_W: Tensor


def pack(
    prefixes: Sequence[Prefix],
    programs: Sequence[Sequence[int]],
    max_prefix: int,
    photo_slots: int,
    with_photo: Sequence[bool] = (),
) -> Packed:
    """``programs``: the ids read after each prefix; ``with_photo``: rows that begin with photo slots."""
    photos = [photo_slots if i < len(with_photo) and with_photo[i] else 0 for i in range(len(prefixes))]
    heads = [len(p.ids) for p in prefixes]
    tails = [len(t) for t in programs]
    lengths = list(zip(photos, heads, tails, strict=True))
    longest = max(sum(n) for n in lengths)
    ids: list[int] = []
    segment: list[int] = []
    for prefix, program, photo in zip(prefixes, programs, photos, strict=True):
        ids += [*([-1] * photo), *prefix.ids, *program]
        segment += [*([NO_SEGMENT] * photo), *prefix.segment, *([NO_SEGMENT] * len(program))]
    step = [np.r_[np.zeros(a + b, int), np.arange(1, c + 1)] for a, b, c in lengths]
    position = [
        np.r_[np.arange(photo_slots - a, photo_slots + b), np.arange(c) + photo_slots + max_prefix]
        for a, b, c in lengths
    ]
    place = [np.arange(sum(n)) + row * longest for row, n in enumerate(lengths)]
    return Packed(
        ids_N=torch.tensor(ids),
        segment_N=torch.tensor(segment),
        step_N=torch.from_numpy(np.concatenate(step)),
        position_N=torch.from_numpy(np.concatenate(position)),
        place_N=torch.from_numpy(np.concatenate(place)),
        prefix_B=torch.tensor([a + b for a, b, _ in lengths]),
        rows=len(lengths),
        longest=longest,
    )


class _Reorder(torch.autograd.Function):
    """Rows by index, where no index comes twice: the gradient is a copy, not a sum of conflicts."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, index: Tensor) -> Tensor:
        ctx.save_for_backward(index)
        ctx.rows = len(x)
        return x.index_select(0, index)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        (index,) = ctx.saved_tensors
        (gradient,) = gradients
        if len(index) == ctx.rows:
            out = torch.empty_like(gradient)
        else:
            out = gradient.new_zeros(ctx.rows, *gradient.shape[1:])
        return out.index_copy_(0, index, gradient), None


def reorder(x: Tensor, index: Tensor) -> Tensor:
    """``x[index]`` for an index without repeats; several times faster backwards than indexing."""
    return _Reorder.apply(x, index)  # type: ignore[no-any-return, no-untyped-call]
