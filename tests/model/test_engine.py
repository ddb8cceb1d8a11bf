from __future__ import annotations

from pathlib import Path

import pytest

from generation.brief import Brief, check_brief
from generation.language.codec import encode
from generation.language.conditions import conditions_of
from generation.language.grammar import check
from generation.language.holds import held_groups
from generation.language.vocabulary import Vocabulary
from generation.model.checkpoint import CheckpointError, save_checkpoint
from generation.serving import engine as engine_module
from generation.serving.engine import Engine, Proposal
from tests.model import small


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    words = small.tokenizer()
    directory = tmp_path_factory.mktemp("checkpoint")
    save_checkpoint(directory, small.model(words), Vocabulary.current(), words, {"training": {"steps": 0}})
    return Engine.load(directory)


def _proposals() -> list[Proposal]:
    held = held_groups({"style": "flat"})
    return [
        Proposal(check_brief(Brief("Honey from Ronda", "Casa Ana", process="stamp")), 5, 1),
        Proposal(check_brief(Brief("我们种苹果")), 3, 2, held=held, photo_hues=(4, 9)),
        Proposal(check_brief(Brief("tea " * 150)), 2, 3),
    ]


def test_proposals_come_back_in_order_and_valid(engine: Engine) -> None:
    proposals = _proposals()
    got = engine.propose(proposals)
    assert [len(programs) for programs in got] == [5, 3, 2]
    for proposal, programs in zip(proposals, got, strict=True):
        for program in programs:
            check(encode(program, proposal.brief.text), conditions_of(proposal.brief, proposal.held))
    assert {p.style for p in got[0]} <= {"linocut", "stamp"} and {p.style for p in got[1]} == {"flat"}
    assert {p.texts["name"].kind for p in got[0]} == {"brand"}


def test_alone_in_company_and_cut_into_batches_it_is_the_same(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposals = _proposals()
    together = engine.propose(proposals)
    assert [engine.propose([p])[0] for p in proposals] == together
    monkeypatch.setattr(engine_module, "ROWS_AT_ONCE", 5)
    assert engine.propose(proposals) == together


def test_a_missing_checkpoint_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "CHECKPOINTS", tmp_path)
    with pytest.raises(CheckpointError, match=r"current\.txt"):
        Engine.load()
    (tmp_path / "current.txt").write_text("gone\n")
    with pytest.raises(CheckpointError, match="gone"):
        Engine.load()


def test_the_card_is_the_checkpoints(engine: Engine) -> None:
    assert engine.card["parameters"] > engine.card["active_parameters"] > 0
