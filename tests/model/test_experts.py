"""However experts compute, they compute the same."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from generation.model.config import ExpertConfig
from generation.model.experts import COMPUTES
from generation.model.kernels import EAGER
from generation.model.router import PrototypeRouter, Routing, balancing_loss, load_of

CONFIG = ExpertConfig(experts=6, prototypes=2, ff=16)


def _through(name: str, capacity: float = 0.0) -> list[Tensor]:
    torch.manual_seed(3)
    x_ND = torch.randn(37, 16, requires_grad=True)
    in_EDF = torch.randn(6, 16, 16, requires_grad=True)
    out_EFD = torch.randn(6, 16, 16, requires_grad=True)
    router = PrototypeRouter(16, CONFIG)
    with torch.no_grad():
        router.weight_ED.mul_(40)
    y_ND = COMPUTES[name](x_ND, in_EDF, out_EFD, router(x_ND), capacity, EAGER)
    (y_ND * torch.linspace(-1, 1, y_ND.numel()).view_as(y_ND)).sum().backward()
    gradients = [x_ND.grad, in_EDF.grad, out_EFD.grad, router.weight_ED.grad]
    return [y_ND.detach(), *(g for g in gradients if g is not None)]


@pytest.mark.parametrize("name", sorted(set(COMPUTES) - {"grouped"}))
def test_equal_in_values_and_gradients(name: str) -> None:
    wanted, got = _through("grouped"), _through(name)
    assert len(wanted) == len(got) == 5
    for a, b in zip(wanted, got, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-4)


def test_capacity_drops_what_does_not_fit() -> None:
    full, tight = _through("capacity")[0], _through("capacity", capacity=0.5)[0]
    assert not torch.allclose(full, tight)
    torch.testing.assert_close(full, _through("capacity", capacity=6.0)[0])


def test_one_expert_of_each_prototype() -> None:
    router = PrototypeRouter(16, CONFIG)
    routing = router(torch.randn(50, 16))
    assert set(routing.choice_NK[:, 0].tolist()) <= {0, 1, 2}
    assert set(routing.choice_NK[:, 1].tolist()) <= {3, 4, 5}
    assert load_of(routing, 6).sum().item() == pytest.approx(2.0)


def test_balancing_loss_is_one_when_even_and_grows() -> None:
    even_NE = torch.eye(3).repeat(1, 2) * 5
    even = Routing(torch.tensor([[0, 3], [1, 4], [2, 5]]), torch.ones(3, 2), even_NE)
    assert balancing_loss(even, 2).item() == pytest.approx(1.0, abs=1e-5)
    uneven = Routing(torch.tensor([[0, 3]] * 3), torch.ones(3, 2), even_NE[:1].repeat(3, 1))
    assert balancing_loss(uneven, 2).item() > 2.5
