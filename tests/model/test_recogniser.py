"""The small eye: its files, its answers, and that it knows plain figures at 32 px."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import torch

from generation.model.checkpoint import CheckpointError
from generation.model.recogniser import (
    BEST,
    CARD,
    PX,
    WEIGHTS,
    Recogniser,
    RecogniserNet,
    label_of,
    load_recogniser,
    save_recogniser,
    told,
)
from generation.motifs import registry
from generation.motifs.preview import figure_of
from generation.serving.engine import CHECKPOINTS, EYE
from generation.training.recogniser import Lesson, train
from generation.training.recogniser_changes import Changes, plain, to_lab
from generation.training.recogniser_pictures import Item, Pictures, labels, picture

FIGURES = 30


@pytest.fixture(scope="module")
def eye() -> Recogniser:
    return load_recogniser(CHECKPOINTS / EYE)


def test_it_is_small_and_knows_every_picture_there_is(eye: Recogniser) -> None:
    assert eye.card["parameters"] <= 300_000
    assert eye.labels == labels()
    general = [label_of("general", form) for form in registry.forms_of("general")]
    assert set(eye.labels) == {s for s in registry.species() if s != "general"} | set(general)


def test_answers_are_probabilities(eye: Recogniser) -> None:
    looks = np.random.default_rng(1).normal(0, 0.2, (5, 3, PX, PX)).astype(np.float32)
    answers = eye.recognise(looks)
    assert answers.shape == (5, len(eye.labels))
    assert np.allclose(answers.sum(axis=1), 1, atol=1e-5)
    assert np.allclose(eye.recognise(looks[2:3]), answers[2:3], atol=1e-5)
    assert eye.recognise(looks[:0]).shape == (0, len(eye.labels))


@pytest.mark.parametrize("shape", [(3, PX, PX), (1, 3, PX, PX + 1), (1, 4, PX, PX)])
def test_another_shape_is_refused(eye: Recogniser, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="32"):
        eye.recognise(np.zeros(shape, dtype=np.float32))


@pytest.fixture(scope="module")
def flat() -> tuple[list[str], np.ndarray]:
    named = [s for s in registry.species() if s != "general"]
    some = random.Random(3).sample(named, FIGURES)
    rgba = np.stack([picture(figure_of(s, registry.forms_of(s)[0], None), "flat") for s in some])
    return some, plain(to_lab(rgba)).numpy()


def share_told(eye: Recogniser, labels: list[str], looks: np.ndarray) -> float:
    return float(np.mean([sure is not None and sure > 0.5 for sure in eye.told(looks, labels)]))


def test_plain_flat_figures_are_told_apart(eye: Recogniser, flat: tuple[list[str], np.ndarray]) -> None:
    species, looks = flat
    assert share_told(eye, species, looks) >= 0.7


def test_another_products_name_is_not_told(eye: Recogniser, flat: tuple[list[str], np.ndarray]) -> None:
    species, looks = flat
    assert share_told(eye, species[1:] + species[:1], looks) < 0.2
    assert share_told(eye, species, np.zeros_like(looks)) < 0.2


def test_a_label_that_came_later_is_not_judged(eye: Recogniser) -> None:
    assert eye.told(np.zeros((1, 3, PX, PX), dtype=np.float32), ["unicorn_horn"]) == [None]


def test_told_is_above_a_half_just_within_the_best() -> None:
    answers = np.array([0.4, 0.25, 0.15, 0.12, 0.08])
    assert [told(answers, [i]) > 0.5 for i in range(5)] == [i < BEST for i in range(5)]
    assert told(answers, [2, 4]) > 0.5 > told(answers, [3, 4]), "the better of two twins counts"
    assert told(np.array([0.97, 0.01, 0.01, 0.01]), [0]) > 0.98


def test_files_that_are_not_what_the_card_says(tmp_path: Path) -> None:
    save_recogniser(tmp_path, RecogniserNet(4), list("abcd"), {})
    assert load_recogniser(tmp_path).labels == tuple("abcd")
    raw = bytearray((tmp_path / WEIGHTS).read_bytes())
    raw[-1] ^= 1
    (tmp_path / WEIGHTS).write_bytes(raw)
    with pytest.raises(CheckpointError, match=WEIGHTS):
        load_recogniser(tmp_path)
    (tmp_path / CARD).unlink()
    with pytest.raises(CheckpointError, match="missing"):
        load_recogniser(tmp_path)


def test_the_same_lesson_gives_the_same_weights() -> None:
    rng = np.random.default_rng(2)
    rgba = rng.integers(0, 255, (16, 64, 64, 4), dtype=np.uint8)
    items = tuple(Item(labels()[i % 3], "", "", "flat", "train", i) for i in range(16))
    lesson = Lesson(epochs=2, batch=8)
    first, again = (train(Pictures(rgba, items), lesson, Changes()).state_dict() for _ in range(2))
    assert all(torch.equal(first[k], again[k]) for k in first)
    other = train(Pictures(rgba, items), Lesson(epochs=2, batch=8, seed=8), Changes()).state_dict()
    assert not torch.equal(first["name.weight"], other["name.weight"])
