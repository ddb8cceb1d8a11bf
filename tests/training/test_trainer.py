"""A run can be killed at any step: what comes after is the same to the last bit."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from generation.language.vocabulary import Vocabulary
from generation.model.text import TextTokenizer
from generation.training.feed import Kitchen, Place, Recipe
from generation.training.optimizer import orthogonal, rate_at
from generation.training.presets import PRESETS
from generation.training.train import build_model, recipe_of
from generation.training.trainer import Trainer, losses_of
from tests.model import small

TINY = replace(PRESETS["tiny"], languages=("en",), design_share=0.3, batch_tokens=700, log_every=4)
V = Vocabulary.current()


@pytest.fixture(scope="module")
def words() -> TextTokenizer:
    return small.tokenizer()


def _trainer(words: TextTokenizer, directory: Path, steps: int = 8) -> tuple[Trainer, Recipe]:
    model = build_model(TINY, V, words)
    return Trainer(model, TINY, steps, directory), recipe_of(TINY, V, words, model.config)


def test_resumed_is_bit_equal_to_never_stopped(tmp_path: Path, words: TextTokenizer) -> None:
    whole, recipe = _trainer(words, tmp_path / "whole")
    whole.run(Kitchen(recipe).batches(Place()), dict, lambda line: None)
    first, _ = _trainer(words, tmp_path / "cut")
    for batch in itertools.islice(Kitchen(recipe).batches(Place()), 3):
        first.step(batch)
    first.save()
    second, _ = _trainer(words, tmp_path / "cut")
    assert second.progress.step == 3
    second.run(Kitchen(recipe).batches(second.progress.place), dict, lambda line: None)
    assert second.progress.step == whole.progress.step == 8
    assert second.progress.tokens == whole.progress.tokens
    for name, value in whole.model.state_dict().items():
        assert torch.equal(value, second.model.state_dict()[name]), name


def test_learns_keeps_experts_alive_and_logs(tmp_path: Path, words: TextTokenizer) -> None:
    trainer, recipe = _trainer(words, tmp_path, steps=60)
    batches = Kitchen(recipe).batches(Place())
    held = next(batches)
    with torch.no_grad():
        before = losses_of(trainer.model, held.packed, held.targets).total
    trainer.run(batches, dict, lambda line: None)
    with torch.no_grad():
        after = losses_of(trainer.model, held.packed, held.targets)
    assert after.total < 0.8 * before
    assert min(float(r.load_E.min()) for r in after.reports) > 0.02
    lines = [json.loads(x) for x in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [x["step"] for x in lines] == list(range(4, 61, 4))
    assert {"species", "texts", "palette", "seed_genes"} <= set(lines[-1]["groups"])


def test_the_stream_of_batches_is_the_same_from_any_place(words: TextTokenizer) -> None:
    _, recipe = _trainer(words, Path("none"))
    some = list(itertools.islice(Kitchen(recipe).batches(Place()), 9))
    again = next(Kitchen(recipe).batches(some[6].next_place))
    assert torch.equal(again.packed.ids_N, some[7].packed.ids_N)
    assert len({tuple(b.packed.ids_N.tolist()) for b in some}) == len(some)


def test_every_target_is_predicted_from_the_place_before_it(words: TextTokenizer) -> None:
    _, recipe = _trainer(words, Path("none"))
    batch = next(Kitchen(recipe).batches(Place()))
    ids, step = batch.packed.ids_N, batch.packed.step_N
    follows = step[(batch.targets.at_M + 1).clamp(max=len(step) - 1)] > 0
    assert follows.float().mean() > 0.9
    at = batch.targets.at_M[follows] + 1
    inside = at < len(ids)
    assert torch.equal(ids[at[inside]], batch.targets.token_M[follows][inside])


def test_rates_rise_stay_and_fall() -> None:
    preset = replace(TINY, warm_up=0.1, cool_down=0.2)
    rates = [rate_at(s, preset, 100) for s in range(100)]
    assert rates[0] == pytest.approx(0.1) and rates[9] == rates[79] == 1.0
    assert 0 < rates[99] < 0.1


def test_newton_schulz_brings_singular_values_near_one() -> None:
    torch.manual_seed(1)
    values = torch.linalg.svdvals(orthogonal(torch.randn(3, 48, 32)))
    assert values.min() > 0.4 and values.max() < 1.4
