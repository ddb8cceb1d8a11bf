"""What the words say: copied to where a product is chosen, and nowhere else."""

from __future__ import annotations

import torch

from generation.brief import Brief
from generation.language.conditions import conditions_of
from generation.language.grammar import Grammar
from generation.language.prefix import NO_SEGMENT, build
from generation.language.vocabulary import Vocabulary
from generation.model.decoding import Request, decode
from generation.model.packed import pack
from generation.model.sampling import Sampling
from generation.model.transformer import UNSAID
from tests.model import small

V = Vocabulary.current()
WORDS = small.tokenizer()


def _pack(*texts: str):  # type: ignore[no-untyped-def]
    prefixes = [build(Brief(t), conditions_of(Brief(t)), V, WORDS) for t in texts]
    return pack(prefixes, [()] * len(texts), 256, 4)


@torch.no_grad()
def test_the_surest_word_of_its_own_row_counts() -> None:
    model = small.model(WORDS)
    packed = _pack("tea", "apples and honey")
    hidden = torch.zeros(len(packed.ids_N), model.config.width)
    tea, apple = V.id("species=tea"), V.id("species=apple")
    direction = torch.zeros(model.config.width)
    direction[0] = 1.0
    model.head_VD[tea] = 9.0 * direction
    words = (packed.segment_N != NO_SEGMENT).nonzero()[:, 0]
    hidden[words[0]] = direction
    said = model.said(packed, hidden)
    assert said[0, tea] > -0.5 * model.said_gain
    assert said[0, tea] > said[1, tea] + 2
    assert said[0, tea] > said[0, apple] + 2
    names = [i for i, t in enumerate(V.tokens) if not t.startswith("species=")]
    assert not said[:, names].any()


@torch.no_grad()
def test_what_no_word_names_has_a_floor() -> None:
    model = small.model(WORDS)
    packed = _pack("")
    said = model.said(packed, torch.zeros(len(packed.ids_N), model.config.width))
    assert torch.allclose(said[0, V.id("species=tea")], UNSAID * model.said_gain)


def test_decoding_listens() -> None:
    """With weights that know nothing but one direction, the gain alone decides the product."""
    model = small.model(WORDS)
    brief = Brief("tea")
    conditions = conditions_of(brief)
    request = Request(build(brief, conditions, V, WORDS), conditions, 4, 3)
    said = torch.zeros(1, model.config.design_tokens)
    said[0, V.id("species=coffee")] = 50.0
    model.said = lambda packed, hidden: said  # type: ignore[method-assign]
    for tokens in decode(model, Grammar(V), [request], Sampling())[0]:
        assert tokens[1] == "species=coffee"
