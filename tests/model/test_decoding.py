"""Decoding: right by the cache, valid by the grammar, the same in any company."""

from __future__ import annotations

import torch

from generation.brief import Brief
from generation.language.codec import decode as program_of
from generation.language.codec import encode
from generation.language.conditions import conditions_of
from generation.language.grammar import Grammar, check
from generation.language.holds import held_groups
from generation.language.prefix import build
from generation.language.vocabulary import Vocabulary
from generation.model.decoding import Request, _Cache, decode, next_logits
from generation.model.packed import pack
from generation.model.sampling import Sampling
from generation.motifs import registry
from tests.model import small

WORDS = small.tokenizer()
V = Vocabulary.current()
MODEL = small.model(WORDS)


def _request(
    text: str, count: int, seed: int, holds: dict[str, object] | None = None, brand: str = ""
) -> Request:
    brief = Brief(text, brand)
    conditions = conditions_of(brief, held_groups(holds or {}))
    return Request(build(brief, conditions, V, WORDS), conditions, count, seed)


def _decode(*requests: Request) -> list[list[list[str]]]:
    return decode(MODEL, Grammar(V), requests, Sampling())


@torch.no_grad()
def test_the_cache_gives_what_a_full_reading_gives() -> None:
    requests = [_request(small.TEXTS[0], 2, 1), _request(small.TEXTS[2], 1, 2)]
    programs = [["item=logo", "species=tea", "form=sprig"], ["item=logo", "species=apple"], ["item=logo"]]
    longest = max(map(len, programs))
    cache = _Cache(MODEL, requests)
    got = [cache.logits_RV]
    for step in range(longest):
        ids = [V.id(p[step]) if step < len(p) and p[step] in V else 0 for p in programs]
        got.append(next_logits(MODEL, cache, torch.tensor(ids), step))
    for row, (request, program) in enumerate(zip([requests[0], *requests], programs, strict=True)):
        ids = [V.id(t) if t in V else 0 for t in program]
        packed = pack([request.prefix], [ids], MODEL.config.max_prefix, MODEL.config.photo_slots)
        wanted = MODEL.logits(MODEL(packed).hidden_ND[len(request.prefix.ids) - 1 :])
        for step in range(len(program) + 1):
            torch.testing.assert_close(got[step][row], wanted[step], rtol=1e-3, atol=1e-3)


def test_every_program_is_valid_and_comes_back_from_its_tokens() -> None:
    requests = [_request(t, 3, 5, brand="Ana" if i % 2 else "") for i, t in enumerate(small.TEXTS)]
    for text, request, programs in zip(small.TEXTS, requests, _decode(*requests), strict=True):
        assert len(programs) == 3
        for tokens in programs:
            check(tokens, request.conditions)
            assert encode(program_of(tokens, text), text) == tokens


def test_same_seed_same_programs_whatever_the_company() -> None:
    mine = _request(small.TEXTS[0], 4, 11)
    alone = _decode(mine)[0]
    beside = _decode(_request(small.TEXTS[1], 5, 3), mine, _request("tea", 2, 11))[1]
    assert alone == beside
    assert alone != _decode(_request(small.TEXTS[0], 4, 12))[0]


def test_holds_are_kept() -> None:
    holds: dict[str, object] = {
        "species": "mango",
        "lockup": "stacked",
        "style": "linocut",
        "palette": "deep:two",
    }
    for tokens in _decode(_request(small.TEXTS[0], 6, 1, holds))[0]:
        program = program_of(tokens, small.TEXTS[0])
        assert program.species == "mango" and program.lockup == "stacked" and program.style == "linocut"
        assert program.palette.ground == "deep" and program.palette.inks == "two"


def test_an_older_vocabulary_still_writes_what_is_held() -> None:
    """A product that was drawn after the checkpoint was trained: held, it is written all the same."""
    new = {"species=plum", *(f"form={x}" for x in registry.forms_of("plum"))}
    older = Vocabulary(tuple(t for t in V.tokens if t not in new))
    brief = Brief("plums")
    conditions = conditions_of(brief, held_groups({"species": "plum"}))
    request = Request(build(brief, conditions, older, WORDS), conditions, 3, 1)
    model = small.model(WORDS, vocabulary=older)
    for tokens in decode(model, Grammar(older), [request], Sampling())[0]:
        assert tokens[1] == "species=plum"
        check(tokens, conditions)
