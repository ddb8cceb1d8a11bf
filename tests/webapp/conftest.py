"""Sellers with briefs, concepts and kits, written as the workers would have written them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generation.brief import Brief, check_brief
from generation.language.codec import decode
from generation.language.conditions import conditions_of
from generation.language.grammar import sample
from generation.language.holds import held_groups
from generation.language.program import Program
from webapp.jobs import kinds
from webapp.jobs.kinds import Kind
from webapp.people.links import new_seller
from webapp.people.models import Seller
from webapp.studio.models import BriefRow, ConceptRow, Picture, Round
from webapp.studio.services import briefs


@pytest.fixture
def kind_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Kind], Kind]]:
    """Registers kinds of jobs for one test."""
    monkeypatch.setattr(kinds, "_kinds", dict(kinds._kinds))
    yield kinds.register


def program_of(text: str = "red apples from the hill", species: str = "apple", seed: int = 0) -> Program:
    """A valid program, chosen by chance."""
    brief = check_brief(Brief(text=text, brand="Hill Farm"))
    held = held_groups({"species": species, "lockup": "roundel"})
    return decode(sample(random.Random(seed), conditions_of(brief, held)), brief.text)


def concept_of(made: Round, position: int = 0, seed: int = 0) -> ConceptRow:
    """A concept in a round, with a picture."""
    program = program_of(seed=seed)
    row = ConceptRow.unscoped.create(
        owner=made.owner,
        brief=made.brief,
        round=made,
        position=position,
        program=program.to_json(),
        program_sha256=program.sha256(),
        language_version=program.language_version,
        drawing_version=1,
        species=program.species,
        lockup=program.lockup,
        style=program.style,
        palette=["#aa3322"],
        inks=2,
        caption="An apple.",
    )
    Picture.objects.create(concept=row, media_type="image/webp", width_px=4, height_px=4, data=b"RIFF")
    return row


@pytest.fixture
def seller(db: None) -> Seller:
    return new_seller("en")


@pytest.fixture
def brief(seller: Seller) -> BriefRow:
    return briefs.create(seller, text="red apples from the hill", brand="Hill Farm")


@pytest.fixture
def concept(brief: BriefRow) -> ConceptRow:
    return concept_of(briefs.rounds(brief)[0])


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real checkpoint, only small and untrained: its programs are valid, its taste is chance."""
    from generation.language.vocabulary import Vocabulary
    from generation.model.checkpoint import save_checkpoint
    from tests.model import small

    words = small.tokenizer()
    folder = tmp_path_factory.mktemp("checkpoints") / "untrained"
    save_checkpoint(folder, small.model(words), Vocabulary.current(), words, {})
    return folder
