from __future__ import annotations

from pathlib import Path

import pytest
import torch

from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import (
    CARD,
    WEIGHTS,
    CheckpointError,
    load_checkpoint,
    save_checkpoint,
    warm_start,
)
from generation.model.text import TextTokenizer
from tests.model import small

WORDS = small.tokenizer()


def test_a_checkpoint_comes_back(tmp_path: Path) -> None:
    model, vocabulary = small.model(WORDS), Vocabulary.current()
    card = save_checkpoint(tmp_path / "one", model, vocabulary, WORDS, {"training": {"steps": 3}})
    loaded = load_checkpoint(tmp_path / "one")
    assert loaded.card == card and loaded.vocabulary == vocabulary and card["name"] == "one"
    for name, value in model.state_dict().items():
        torch.testing.assert_close(loaded.model.state_dict()[name], value, rtol=1e-3, atol=1e-6)
    again = save_checkpoint(tmp_path / "two", loaded.model, loaded.vocabulary, loaded.tokenizer, {})
    assert again["files"] == card["files"]


@pytest.mark.parametrize("name", [WEIGHTS, "tokenizer.json", "vocabulary.json"])
def test_a_changed_or_missing_file_is_refused(tmp_path: Path, name: str) -> None:
    save_checkpoint(tmp_path, small.model(WORDS), Vocabulary.current(), WORDS, {})
    raw = bytearray((tmp_path / name).read_bytes())
    raw[-2] ^= 1
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(CheckpointError, match=name):
        load_checkpoint(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(CheckpointError, match="missing"):
        load_checkpoint(tmp_path)
    (tmp_path / CARD).unlink()
    with pytest.raises(CheckpointError, match="no card"):
        load_checkpoint(tmp_path)


def test_a_grown_vocabulary_keeps_rows_by_name(tmp_path: Path) -> None:
    today = Vocabulary.current()
    older = Vocabulary(tuple(t for t in today.tokens if t not in ("species=tea", "tone=mid")))
    source_model = small.model(WORDS, vocabulary=older)
    save_checkpoint(tmp_path, source_model, older, WORDS, {})
    source = load_checkpoint(tmp_path)
    other_words = TextTokenizer.train(["honey bees from Ronda and more words than before"] * 3, 300)
    model = small.model(other_words, seed=2)
    untouched = model.table[today.id("species=tea")].clone()
    assert set(warm_start(model, today, other_words, source)) == {"species=tea", "tone=mid"}
    for token in ("species=honey", "at=90", "<end>"):
        for name in ("table", "head_VD"):
            new, old = getattr(model, name), getattr(source.model, name)
            assert torch.equal(new[today.id(token)], old[older.id(token)])
    assert torch.equal(model.table[today.id("species=tea")], untouched)
    assert torch.equal(model.blocks[0].attention.out_DD, source.model.blocks[0].attention.out_DD)
    shared = set(WORDS.pieces()) & set(other_words.pieces())
    piece = next(p for p in sorted(shared) if WORDS.pieces()[p] != other_words.pieces()[p])
    new_row = model.table[len(today) + other_words.pieces()[piece]]
    assert torch.equal(new_row, source.model.table[len(older) + WORDS.pieces()[piece]])
