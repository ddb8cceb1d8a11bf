"""Who sees what."""

from __future__ import annotations

import torch
from torch import Tensor

from generation.language.vocabulary import Vocabulary
from generation.model.config import ExpertConfig
from generation.model.packed import Packed, pack, reorder
from generation.model.transformer import Transformer
from tests.model import small

WORDS = small.tokenizer()
V = Vocabulary.current()


def _packed(
    model: Transformer, texts: list[str], programs: list[list[str]], photos: list[bool] | None = None
) -> Packed:
    prefixes = [small.prefix(WORDS, t) for t in texts]
    c = model.config
    return pack(prefixes, [V.ids(p) for p in programs], c.max_prefix, c.photo_slots, photos or ())


def _hidden(model: Transformer, text: str, program: list[str]) -> tuple[Tensor, int]:
    packed = _packed(model, [text], [program])
    with torch.no_grad():
        return model(packed).hidden_ND, int(packed.prefix_B[0])


def test_a_program_token_does_not_see_later_ones() -> None:
    model = small.model(WORDS)
    a, start = _hidden(model, small.TEXTS[0], ["item=logo", "species=honey", "form=jar"])
    b, _ = _hidden(model, small.TEXTS[0], ["item=logo", "species=apple", "form=half"])
    torch.testing.assert_close(a[: start + 1], b[: start + 1])
    assert not torch.allclose(a[start + 1], b[start + 1], atol=1e-3)


def test_the_prefix_sees_all_of_itself_and_nothing_of_the_program() -> None:
    model = small.model(WORDS)
    a, _ = _hidden(model, "tea apple", [])
    b, _ = _hidden(model, "tea mango", [])
    assert not torch.allclose(a[0], b[0], atol=1e-4)
    c, start = _hidden(model, "tea apple", ["item=logo"])
    torch.testing.assert_close(a, c[:start])


def test_rows_of_a_batch_do_not_see_each_other() -> None:
    model = small.model(WORDS)
    texts, programs = list(small.TEXTS), [["item=logo"], [], ["item=logo", "species=tea"], ["item=logo"]]
    with torch.no_grad():
        together = model(_packed(model, texts, programs)).hidden_ND
        alone = torch.cat([_hidden(model, t, p)[0] for t, p in zip(texts, programs, strict=True)])
    torch.testing.assert_close(together, alone, rtol=1e-4, atol=1e-4)


def test_photo_embeddings_stand_before_the_prefix_and_are_seen() -> None:
    model = small.model(WORDS)
    slots, width = model.config.photo_slots, model.config.photo_width
    packed = _packed(model, [small.TEXTS[0], small.TEXTS[2]], [["item=logo"], ["item=logo"]], [False, True])
    photo_BPE = torch.randn(1, slots, width)
    with torch.no_grad():
        one, other = model(packed, photo_BPE).hidden_ND, model(packed, photo_BPE + 1).hidden_ND
        plain, _ = _hidden(model, small.TEXTS[0], ["item=logo"])
    n = len(plain)
    torch.testing.assert_close(one[:n], plain, rtol=1e-4, atol=1e-4)
    assert len(one) == n + slots + len(small.prefix(WORDS, small.TEXTS[2]).ids) + 1
    assert not torch.allclose(one[n + slots :], other[n + slots :], atol=1e-3)


def test_reordering_has_the_gradient_of_indexing() -> None:
    index = torch.tensor([4, 0, 2])
    for rows in (index, torch.tensor([4, 0, 2, 1, 3])):
        x, y = (torch.arange(10.0).view(5, 2).requires_grad_() for _ in range(2))
        weight = torch.arange(1.0, 2 * len(rows) + 1).view(-1, 2)
        (reorder(x, rows) * weight).sum().backward()
        (y[rows] * weight).sum().backward()
        assert x.grad is not None and y.grad is not None
        torch.testing.assert_close(x.grad, y.grad)


def test_the_dense_twin_has_no_idle_parameters() -> None:
    dense = small.model(WORDS, ExpertConfig(experts=0, ff=64))
    mixture = small.model(WORDS, ExpertConfig(experts=4, prototypes=2, ff=32))
    total, active = dense.parameter_counts()
    assert total - active == dense.config.text_tokens * dense.config.width
    assert mixture.parameter_counts()[1] < mixture.parameter_counts()[0] - 2 * 2 * 2 * 32 * 32
    packed = _packed(dense, ["tea"], [["item=logo"]])
    assert dense(packed).hidden_ND.isfinite().all()
