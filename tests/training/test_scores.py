from __future__ import annotations

import json
from pathlib import Path

import pytest

from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import load_checkpoint, save_checkpoint
from generation.training import evaluate
from generation.training.scores import Row, read_species, rows_of, table, tally
from tests.baseline import words as lookup
from tests.model import small


def _row(text: str, *species: str, kind: str = "plain") -> Row:
    return Row("x", "en", kind, text, "", species)


def test_the_halves_share_no_row() -> None:
    dev, final = rows_of("dev"), rows_of("final")
    assert len(dev) == 150 + 13 * 16 and len(final) == 150 + 13 * 40
    assert not {r.id for r in dev} & {r.id for r in final}


def test_tally_counts_by_kind_and_language() -> None:
    rows = [_row("a", "tea"), _row("b", "rice", kind="former"), _row("c", "tea")]
    shares = tally(rows, [("tea",), ("tea",), ()])
    assert str(shares["all", "all"]) == "1/3" and str(shares["plain", "en"]) == "1/2"
    assert "| former | 0/1 | 0/1 |" in table(shares)


def test_reading_gives_one_to_three_different_species() -> None:
    model = small.model(small.tokenizer())
    for species in read_species(
        model, Vocabulary.current(), small.tokenizer(), [_row(t) for t in small.TEXTS]
    ):
        assert 1 <= len(species) == len(set(species)) <= 3


def test_the_baseline_takes_the_longest_word() -> None:
    assert lookup.read("Sweet potatoes, fresh") == ("sweet_potato",)
    assert lookup.read("我们卖苹果") == ("apple",)
    assert lookup.read("pineapples") != ("apple",)
    assert lookup.read("hand-made hats") == ("general",)


def test_a_run_on_the_final_half_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = small.tokenizer()
    save_checkpoint(tmp_path, small.model(words), Vocabulary.current(), words, {})
    monkeypatch.setattr(evaluate, "rows_of", lambda split, sets: [_row("tea", "tea")])
    assert evaluate.main([str(tmp_path), "--split", "dev"]) == 0
    assert not (tmp_path / evaluate.FINAL_RUNS).exists()
    assert evaluate.main([str(tmp_path), "--split", "final"]) == 0
    (line,) = (tmp_path / evaluate.FINAL_RUNS).read_text().splitlines()
    card = load_checkpoint(tmp_path).card
    assert json.loads(line)["weights_sha256"] == card["files"]["model.safetensors"]["sha256"]
