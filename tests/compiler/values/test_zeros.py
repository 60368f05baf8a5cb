"""A zero times NaN is NaN, and so is one by it, also where the zero is written out in the kernel."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, fx, nn
from torch.nn import functional as F

from relax_zoo.compiler import build
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx

SPECIAL = torch.tensor([[torch.nan, torch.inf, 1.0, -2.0]])

PROGRAMS: dict[str, Callable[[Tensor], Tensor]] = {
    "padded": lambda x: x * F.pad(x[:, 1:], (1, 0)),
    "padded first": lambda x: F.pad(x[:, 1:], (1, 0)) * x,
    "by it": lambda x: F.pad(x[:, 1:], (1, 0)) / x,
    "padded, with axes more": lambda x: x * F.pad(x[None, None, None, :, 1:], (1, 0)),
    "padded and handed on": lambda x: x * torch.relu(F.pad(x[:, 1:], (1, 0)).T.flip(0).flip(0).T),
    "chosen by place": lambda x: x * torch.where(torch.arange(x.shape[1]) > 1, x, 0.0),
    "a triangle": lambda x: x * (x[0] + torch.ones(4, 4)).tril()[1:2],
    "a sum of no terms": lambda x: x[:, :0] @ torch.ones(0, 4) * x,
    "by a sum of no terms": lambda x: F.linear(x[:, :0], torch.ones(4, 0)) / x,
    "a part of nothing": lambda x: x.repeat(1, 1) * x[:, 4:].sum(1, keepdim=True),
    "of a named size": lambda x: x.T * torch.full((x.shape[0],), 0.0),
    "by zeros that are added": lambda x: x.T / (torch.zeros(x.shape[0]) + -torch.zeros(x.shape[0])),
    "ones less ones": lambda x: x.T * (torch.ones(x.shape[0]) - torch.ones(x.shape[0])),
    "what no truth is below": lambda x: x * ((x != 0.5) < -1).float(),
    "by what no truth is below": lambda x: x / ((x != 0.5) < -1).float(),
    "one by what no truth is above": lambda x: 1 / ((x != 0.5) > 1).double() + x,
    "its logarithm": lambda x: torch.log1p((x != 0.5) < -1) * x,
    "whole numbers that come to zero": lambda x: x * (x > 1).long().clamp(0, 0).float(),
    "by a remainder that comes to zero": lambda x: x / ((x > 1).long() * 4 % 2).float(),
    "by ones less ones": lambda x: x.T / (torch.ones(x.shape[0]) - torch.ones(x.shape[0])),
    "by what is less itself, squared": lambda x: x.T / (torch.full((x.shape[0],), 2.0) ** 2 - 4).exp().log(),
    "a number by what comes to zero": lambda x: 1 / (torch.cos(torch.zeros_like(x)) - 1) + x,
}


class Program(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


@pytest.mark.parametrize("shape", [(1, 4), ("n", 4)], ids=["fixed", "named"])
def test_a_zero_that_is_written_out_hides_no_nan(shape: tuple[int | str, int]) -> None:
    graphs = [fx.symbolic_trace(Program(function)) for function in PROGRAMS.values()]
    run = build(joined([from_fx(graph, [shape]) for graph in graphs]))
    for (name, function), output in zip(PROGRAMS.items(), run(*[SPECIAL] * len(PROGRAMS)), strict=True):
        expected = function(SPECIAL)
        same = (output == expected) | (output.isnan() & expected.isnan())
        assert bool(same.all()), f"{name}: {output.tolist()}, not {expected.tolist()}"


SIGNED: dict[str, Callable[[Tensor], Tensor]] = {
    "times zero": lambda x: x * 0,
    "times minus zero": lambda x: x * -0.0,
    "plus zero": lambda x: x + 0.0,
    "less zero": lambda x: x - 0,
    "from zero": lambda x: 0.0 - x,
    "zero by it": lambda x: 0.0 / x,
    "a number and no part of another": lambda x: torch.lerp(x, x + 1, 0.0),
    "alpha of zero": lambda x: torch.add(x, x, alpha=0),
    "a total times zero": lambda x: x.amin() * 0,
}


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16], ids=str)
@pytest.mark.parametrize("shape", [(2, 4), ("n", 4)], ids=["fixed", "named"])
def test_a_literal_zero_keeps_its_sign_and_what_it_meets_its_nan(
    shape: tuple[int | str, int], dtype: torch.dtype
) -> None:
    x = torch.tensor([[-1.0, -0.0, 0.0, 2.0], [torch.nan, torch.inf, -torch.inf, -0.0]], dtype=dtype)
    graphs = [fx.symbolic_trace(Program(function)) for function in SIGNED.values()]
    run = build(joined([from_fx(graph, [(shape, dtype)]) for graph in graphs]))
    for (name, function), output in zip(SIGNED.items(), run(*[x] * len(SIGNED)), strict=True):
        expected = function(x)
        same = (output == expected) & (output.signbit() == expected.signbit()) | (output.isnan() & expected.isnan())
        assert bool(same.all()), f"{name}: {output.tolist()}, not {expected.tolist()}"
