"""`trace` gives a graph that computes what the model computes, also of what it does with its weights alone."""

from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn

from relax_zoo.translator import trace

X = torch.tensor([2.0, 4.0, 8.0])


class Weighted(nn.Module):
    """A model whose `work` takes its input, its buffer and its table, a plain attribute."""

    weight: Tensor

    def __init__(self, work: Any) -> None:
        super().__init__()
        self.work = work
        self.register_buffer("weight", torch.tensor([1.0, 2.0, 3.0]))
        self.table = torch.tensor([4.0, 5.0, 6.0])

    def forward(self, x: Tensor) -> Any:
        return self.work(self, x)


def written_after(self: Weighted, x: Tensor) -> Tensor:
    mask = (self.weight != 1).float()
    y = mask / x
    mask[..., 1:].fill_(0)
    return y


def written_between(self: Weighted, x: Tensor) -> tuple[Tensor, ...]:
    sums = self.weight + 1
    y = sums * x
    sums[1:].mul_(2)
    z = sums * x
    sums.zero_()
    return y, z, sums


def written_through_numbers(self: Weighted, x: Tensor) -> tuple[Tensor, ...]:
    sums = self.weight.clone()
    y = torch.add(x, sums)
    torch.mul(self.table, 3, out=sums)
    return y, x - sums


def used_twice(self: Weighted, x: Tensor) -> Tensor:
    doubled = self.weight * 2
    return (x + doubled) * doubled


@pytest.mark.parametrize("work", [written_after, written_between, written_through_numbers, used_twice])
def test_what_a_model_computes_of_its_weights_is_taken_as_it_is_where_it_is_used(work: Any) -> None:
    model = Weighted(work)
    torch.testing.assert_close(trace(model)(X), model(X), rtol=0, atol=0)


def test_one_tensor_that_nobody_writes_into_is_one_constant() -> None:
    graph = trace(Weighted(used_twice))
    assert len({node.target for node in graph.graph.nodes if node.op == "get_attr"}) == 1


@pytest.mark.parametrize("name", ["weight", "table"])
def test_a_model_that_writes_into_its_own_weights_is_refused(name: str) -> None:
    def work(self: Weighted, x: Tensor) -> Tensor:
        y = getattr(self, name) * x
        getattr(self, name)[1:].add_(1)
        return y

    with pytest.raises(ValueError, match=f"the model wrote into its own '{name}' while it was traced"):
        trace(Weighted(work))


def test_torch_fx_takes_such_a_tensor_as_it_is_at_the_end() -> None:
    model = Weighted(written_after)
    assert not torch.equal(fx.symbolic_trace(model)(X), model(X))
