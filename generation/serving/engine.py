"""The engine: checked briefs in, programs out. The only door to torch for the rest of the house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import torch

from generation.brief import Brief
from generation.language.codec import decode as program_of
from generation.language.conditions import conditions_of
from generation.language.grammar import Grammar
from generation.language.lettered import in_letters
from generation.language.prefix import build
from generation.language.program import Motif, Program
from generation.model.checkpoint import Checkpoint, CheckpointError, load_checkpoint
from generation.model.decoding import Request, decode
from generation.model.recogniser import CARD as EYE_CARD
from generation.model.recogniser import Recogniser, label_of, load_recogniser
from generation.model.sampling import Sampling

CHECKPOINTS = Path(__file__).parents[2] / "checkpoints"
CURRENT = "current.txt"
EYE = "recogniser"
ROWS_AT_ONCE = 96


@dataclass(frozen=True)
class Proposal:
    """What is asked for: ``count`` programs for a checked brief.

    ``held``: as ``holds.held_groups`` makes it. ``photo_hues``: up to three OKLCH hues on the 64-step
    grid, most common first. The same proposal gives the same programs, whatever is decoded beside it.
    """

    brief: Brief
    count: int
    seed: int
    held: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    photo_hues: tuple[int, ...] = ()


class Engine:
    """A loaded checkpoint, and the small eye that looks at what was drawn of its programs."""

    def __init__(
        self, checkpoint: Checkpoint, sampling: Sampling | None = None, eye: Recogniser | None = None
    ) -> None:
        self._eye = eye
        self._model = checkpoint.model
        self._vocabulary = checkpoint.vocabulary
        self._tokenizer = checkpoint.tokenizer
        self._grammar = Grammar(checkpoint.vocabulary)
        self._sampling = sampling or Sampling()
        self.card: Mapping[str, Any] = checkpoint.card

    @staticmethod
    def load(directory: Path | None = None) -> Engine:
        """``directory``: a checkpoint; without one, that which checkpoints/current.txt names. The eye is
        checkpoints/recogniser, where it was trained already.

        CheckpointError: there is none, or one isn't what its card says.
        """
        if directory is None:
            pointer = CHECKPOINTS / CURRENT
            if not pointer.is_file():
                raise CheckpointError(f"{pointer}: missing; it names the checkpoint that serves")
            directory = CHECKPOINTS / pointer.read_text(encoding="utf-8").strip()
        # A decoding step is too small to share out, and threads that wait for each other on a busy
        # machine cost a hundred times what they save; more cores are for more workers.
        torch.set_num_threads(1)
        trained = (CHECKPOINTS / EYE / EYE_CARD).is_file()
        eye = load_recogniser(CHECKPOINTS / EYE) if trained else None
        return Engine(load_checkpoint(directory), eye=eye)

    def propose(self, proposals: Sequence[Proposal]) -> list[list[Program]]:
        """The programs of each proposal, in its order."""
        requests = [self._request(p) for p in proposals]
        tokens: list[list[list[str]]] = []
        for some in _batches(requests):
            tokens += decode(self._model, self._grammar, some, self._sampling)
        return [
            [program_of(names, p.brief.text) for names in programs]
            for p, programs in zip(proposals, tokens, strict=True)
        ]

    def told(
        self, looks: Sequence[np.ndarray[Any, np.dtype[Any]]], heroes: Sequence[Motif]
    ) -> list[float | None]:
        """How surely each look (``judging.look``) is told to be its hero at 32 px, 0..1; None where the eye
        doesn't know it, or there is no eye."""
        if self._eye is None or not looks:
            return [None] * len(looks)
        return self._eye.told(np.stack(looks), [label_of(m.species, m.form) for m in heroes])

    def _request(self, proposal: Proposal) -> Request:
        conditions = in_letters(conditions_of(proposal.brief, proposal.held), proposal.brief.text)
        prefix = build(proposal.brief, conditions, self._vocabulary, self._tokenizer, proposal.photo_hues)
        return Request(prefix, conditions, proposal.count, proposal.seed)


def _batches(requests: Sequence[Request]) -> list[list[Request]]:
    """Whole requests together, as many as fit."""
    out: list[list[Request]] = []
    rows = ROWS_AT_ONCE
    for request in requests:
        if rows + request.count > ROWS_AT_ONCE:
            out.append([])
            rows = 0
        out[-1].append(request)
        rows += request.count
    return out
