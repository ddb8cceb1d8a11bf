"""Batches for the trainer, written by one process beside it, the same for the same seed and place.

A pool of examples is drawn at once, sorted by length and cut into batches of about as many tokens;
their order is shuffled. A batch is known by (pool, number), so a resumed run goes on in order.
"""

from __future__ import annotations

import multiprocessing as mp
import queue
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import torch

from generation.corpus import briefs
from generation.corpus.briefs.model import BriefSample
from generation.corpus.examples import (
    NOTHING,
    Example,
    Unreadable,
    design_example,
    dictionary_example,
    read_example,
    renamed,
)
from generation.language.vocabulary import MOTIFS_END, Vocabulary
from generation.model.packed import Packed, Targets, pack
from generation.model.text import TextTokenizer

Maker = Callable[[random.Random, BriefSample, Vocabulary, TextTokenizer], Example]
POOL_BATCHES = 6
SHALLOW_MERGES = 0.35
_NOTHING_COUNTS = 0.2
_AHEAD = 8
_BRIEFS_FOR_PIECES = 400
_GIVE_UP = 300.0


@dataclass(frozen=True)
class Recipe:
    """All that decides which examples come, in a form that a child process can be handed."""

    vocabulary: Vocabulary
    tokenizer: bytes
    seed: int
    batch_tokens: int
    design_share: float
    shallow_share: float
    dictionary_share: float
    strange_share: float
    forget_brand: float
    rename: float
    share_general: float
    skip_general: float
    max_prefix: int
    photo_slots: int
    group_weights: tuple[float, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where in the stream a batch stands."""

    pool: int = 0
    number: int = 0


@dataclass(frozen=True)
class Batch:
    packed: Packed
    targets: Targets
    next_place: Place


class Kitchen:
    """Makes pools of examples from a recipe."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self._deep = TextTokenizer.from_bytes(recipe.tokenizer)
        self._shallow = self._deep.with_merges(round(len(self._deep) * SHALLOW_MERGES))
        self.unreadable = 0
        self._nothing = recipe.vocabulary.id(NOTHING)
        self._strange = {x: self._pieces_of_nothing(x) for x in sorted(set(recipe.languages))}

    def _pieces_of_nothing(self, language: str) -> list[int]:
        """Text tokens of a language that never stood in a word for a product, a brand or a place."""
        rng = random.Random(f"{self.recipe.seed}/{language}")
        nothing: set[int] = set()
        something: set[int] = set()
        for _ in range(_BRIEFS_FOR_PIECES):
            example = self._make(rng, language, read_example, self._deep)
            for token, tag, name in zip(example.prefix.ids, example.tags, example.names, strict=True):
                if tag >= 0:
                    (nothing if tag == name == self._nothing else something).add(token)
        return sorted(nothing - something)

    def example(self, rng: random.Random) -> Example:
        recipe = self.recipe
        make = design_example if rng.random() < recipe.design_share else read_example
        encode = self._shallow if rng.random() < recipe.shallow_share else self._deep
        language = rng.choice(recipe.languages)
        if rng.random() < recipe.dictionary_share:
            return dictionary_example(rng, language, recipe.vocabulary, encode)
        example = self._make(rng, language, make, encode)
        return self._with_strange_words(rng, example, language) if rng.random() < 0.5 else example

    def _make(self, rng: random.Random, language: str, make: Maker, encode: TextTokenizer) -> Example:
        while True:
            sample = briefs.write(rng, language, self.recipe.share_general)
            if sample.truth.species[0] == "general" and rng.random() < self.recipe.skip_general:
                continue
            if "product" in sample.truth.spans and rng.random() < self.recipe.forget_brand:
                sample = replace(sample, brand="")
            if rng.random() < self.recipe.rename:
                sample = renamed(rng, sample)
            try:
                return make(rng, sample, self.recipe.vocabulary, encode)
            except Unreadable:
                self.unreadable += 1

    def _with_strange_words(self, rng: random.Random, example: Example, language: str) -> Example:
        """Some words that are nothing become words that nobody has met: sellers know more words than we."""
        pool = self._strange[language]
        if not pool:
            return example
        strange = {s for s in sorted(set(example.prefix.segment)) if rng.random() < self.recipe.strange_share}
        ids = [
            rng.choice(pool) if tag == name == self._nothing and segment in strange else token
            for token, segment, tag, name in zip(
                example.prefix.ids, example.prefix.segment, example.tags, example.names, strict=True
            )
        ]
        return replace(example, prefix=replace(example.prefix, ids=tuple(ids)))

    def pool(self, number: int) -> list[list[Example]]:
        """The batches of a pool, in order."""
        rng = random.Random(f"{self.recipe.seed}/{number}")
        examples, tokens = [], 0
        while tokens < POOL_BATCHES * self.recipe.batch_tokens:
            examples.append(self.example(rng))
            tokens += _length(examples[-1])
        examples.sort(key=_length)
        batches: list[list[Example]] = [[]]
        filled = 0
        for example in examples:
            if filled + _length(example) > self.recipe.batch_tokens:
                batches.append([])
                filled = 0
            batches[-1].append(example)
            filled += _length(example)
        if len(batches) > 1 and filled < self.recipe.batch_tokens / 2:
            batches.pop()
        rng.shuffle(batches)
        return batches

    def batches(self, start: Place) -> Iterator[Batch]:
        """Endless, from ``start`` on."""
        pool, number = start.pool, start.number
        while True:
            made = self.pool(pool)
            for i in range(number, len(made)):
                after = Place(pool, i + 1) if i + 1 < len(made) else Place(pool + 1, 0)
                packed, targets = batch_of(made[i], self.recipe)
                yield Batch(packed, targets, after)
            pool, number = pool + 1, 0


def _length(example: Example) -> int:
    return len(example.prefix.ids) + len(example.tokens)


def batch_of(examples: list[Example], recipe: Recipe) -> tuple[Packed, Targets]:
    """Each program token is predicted from the place before it: the first from the end of the prefix."""
    packed = pack(
        [e.prefix for e in examples], [e.tokens[:-1] for e in examples], recipe.max_prefix, recipe.photo_slots
    )
    at: list[np.ndarray] = []
    tag_at: list[np.ndarray] = []
    name_at: list[np.ndarray] = []
    start = 0
    for e in examples:
        first = start + len(e.prefix.ids) - 1
        at.append(np.arange(first, first + len(e.tokens)))
        tag_at.append(start + np.flatnonzero(np.array(e.tags) >= 0))
        name_at.append(start + np.flatnonzero(np.array(e.names) >= 0))
        start += _length(e) - 1
    group = np.concatenate([np.array(e.groups) for e in examples])
    chosen = np.concatenate([np.array(e.chosen, dtype=np.float32) for e in examples])
    keep = chosen > 0
    token_M = torch.from_numpy(np.concatenate([np.array(e.tokens) for e in examples])[keep])
    tag_T = torch.tensor([t for e in examples for t in e.tags if t >= 0])
    name_W = torch.tensor([t for e in examples for t in e.names if t >= 0])
    return packed, Targets(
        at_M=torch.from_numpy(np.concatenate(at)[keep]),
        token_M=token_M,
        weight_M=torch.from_numpy(np.array(recipe.group_weights, dtype=np.float32)[group][keep]),
        group_M=torch.from_numpy(group[keep]),
        product_M=torch.isin(token_M, torch.tensor(_products(recipe.vocabulary))).float(),
        tag_at_T=torch.from_numpy(np.concatenate(tag_at)),
        tag_T=tag_T,
        tag_weight_T=torch.where(tag_T == recipe.vocabulary.id(NOTHING), _NOTHING_COUNTS, 1.0),
        name_at_W=torch.from_numpy(np.concatenate(name_at)),
        name_W=name_W,
        name_weight_W=torch.where(name_W == recipe.vocabulary.id(NOTHING), _NOTHING_COUNTS, 1.0),
    )


@cache
def _products(vocabulary: Vocabulary) -> tuple[int, ...]:
    names = (t for t in vocabulary.tokens if t.startswith("species=") or t == MOTIFS_END)
    return tuple(vocabulary.ids(names))


def _as_arrays(batch: Batch) -> tuple[dict[str, Any], dict[str, Any], Place]:
    def plain(value: object) -> dict[str, Any]:
        return {k: v.numpy() if isinstance(v, torch.Tensor) else v for k, v in vars(value).items()}

    return plain(batch.packed), plain(batch.targets), batch.next_place


def _from_arrays(raw: tuple[dict[str, Any], dict[str, Any], Place]) -> Batch:
    def tensors(value: dict[str, Any]) -> dict[str, Any]:
        return {k: torch.from_numpy(v) if isinstance(v, np.ndarray) else v for k, v in value.items()}

    return Batch(Packed(**tensors(raw[0])), Targets(**tensors(raw[1])), raw[2])


def _cook(recipe: Recipe, start: Place, out: Any) -> None:
    torch.set_num_threads(1)
    out.cancel_join_thread()
    parent = mp.parent_process()
    for batch in Kitchen(recipe).batches(start):
        raw = _as_arrays(batch)
        while True:
            try:
                out.put(raw, timeout=5)
                break
            except queue.Full:
                # A trainer that was killed took no leave of us.
                if parent is None or not parent.is_alive():
                    return


class Feed:
    """The kitchen in a process of its own, a few batches ahead. Use as a context."""

    def __init__(self, recipe: Recipe, start: Place) -> None:
        context = mp.get_context("spawn")
        self._queue: Any = context.Queue(_AHEAD)
        self._process = context.Process(target=_cook, args=(recipe, start, self._queue), daemon=True)

    def __enter__(self) -> Iterator[Batch]:
        self._process.start()
        return self._batches()

    def _batches(self) -> Iterator[Batch]:
        while True:
            try:
                yield _from_arrays(self._queue.get(timeout=_GIVE_UP))
            except queue.Empty:
                state = "runs" if self._process.is_alive() else f"ended with {self._process.exitcode}"
                raise RuntimeError(f"no batch came in {_GIVE_UP:.0f} s; the corpus process {state}") from None

    def __exit__(self, *exc: object) -> None:
        self._process.terminate()
        self._process.join()
