from __future__ import annotations

import numpy as np

from generation.model.sampling import Sampling, Taste, chances, draw


def test_only_allowed_tokens_are_drawn() -> None:
    logits = np.array([[9.0, 0.0, 0.0, 5.0]] * 3)
    allowed = np.array([[False, True, True, False]] * 3)
    chance = np.array([0.0, 0.6, 0.999999999999])
    assert draw(logits, allowed, [Taste()] * 3, chance).tolist() == [1, 2, 2]


def test_no_temperature_takes_the_likeliest() -> None:
    logits = np.array([[0.0, 1.0, 0.9]] * 2)
    allowed = np.ones((2, 3), bool)
    assert draw(logits, allowed, [Taste(0.0)] * 2, np.array([0.01, 0.99])).tolist() == [1, 1]


def test_top_p_cuts_the_tail() -> None:
    logits = np.log(np.array([[0.5, 0.3, 0.15, 0.05]] * 100))
    allowed = np.ones((100, 4), bool)
    chance = (np.arange(100) + 0.5) / 100
    assert set(draw(logits, allowed, [Taste(1.0, 0.75)] * 100, chance)) == {0, 1}
    counts = np.bincount(draw(logits, allowed, [Taste()] * 100, chance), minlength=4)
    assert counts.tolist() == [50, 30, 15, 5]


def test_concepts_share_the_unit_interval_out() -> None:
    got = chances(7, 12, 5)
    assert got.shape == (12, 5)
    for step in range(5):
        assert sorted((got[:, step] * 12).astype(int).tolist()) == list(range(12))
    assert (got == chances(7, 12, 5)).all() and (got != chances(8, 12, 5)).any()


def test_what_is_read_is_drawn_more_closely_than_what_is_designed() -> None:
    sampling = Sampling()
    assert sampling.taste("ref=span").temperature == sampling.taste("at=3").temperature == 0
    assert sampling.taste("species=tea").temperature < sampling.taste("form=sprig").temperature
    assert sampling.taste("lockup=roundel") == sampling.otherwise
