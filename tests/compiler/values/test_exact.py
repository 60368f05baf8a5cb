"""What is computed element by element is PyTorch's number, to the bit: each step rounds, and no term cancels."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import build
from relax_zoo.harness.numerics.difference import identical
from relax_zoo.translator import from_fx, trace
from tests.translator.together import joined

X = torch.cat((torch.linspace(-3, 3, 90), torch.tensor([200.0, 1e30, torch.inf, -torch.inf, torch.nan])))
Y = torch.cat((torch.linspace(2, -5, 90), torch.tensor([1.0, 300.0, torch.inf, torch.inf, 0.5])))

TERMS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "a sum less its term": lambda x, y: (x.abs() + y.abs()) - y.abs(),
    "a sum less its number": lambda x, y: (x.abs() + 1e8) - x.abs(),
    "a term less its sum": lambda x, y: x.abs() - (y.abs() + x.abs()),
    "a difference and its term": lambda x, y: (x.abs() - y.abs()) + y.abs(),
    "two sums with a term": lambda x, y: (x.abs() + 1e4) - (x.abs() + y.abs()),
    "two differences with a term": lambda x, y: (y.abs() - x.abs()) - (1e4 - x.abs()),
    "a value and itself": lambda x, y: x.abs() - x.abs(),
    "a product and itself": lambda x, y: x.abs() * y.abs() - x.abs() * y.abs(),
    "is it itself": lambda x, y: x.abs() == x.abs(),
    "is it no more than itself": lambda x, y: x.abs() * 1.0 <= x.abs() * 1.0,
    "is it less than more": lambda x, y: x.abs() < x.abs() + 1e-9,
}
ROUNDED: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "a cast and back": lambda x, y: x - x.bfloat16().float(),
    "a cast to half and back": lambda x, y: x - x.half().float(),
    "a cast, a step and back": lambda x, y: (x.bfloat16() + 1).float() * 3,
    "a sum less what it was": lambda x, y: (x.bfloat16() + 1) - x.bfloat16(),
    "products": lambda x, y: x.bfloat16() * y.bfloat16() * x.bfloat16(),
    "a product and a sum": lambda x, y: x.bfloat16() * y.bfloat16() + x.bfloat16(),
    "a quotient and a sum": lambda x, y: x.bfloat16() / y.bfloat16() + x.bfloat16(),
    "functions": lambda x, y: x.bfloat16().abs().sqrt() + y.bfloat16(),
    "both numbers of half": lambda x, y: x.half() * y.half() + x.half(),
    "a choice": lambda x, y: torch.where(x > y, x.bfloat16() + 1, y.bfloat16() * 3) - 1,
}


@pytest.fixture(scope="module")
def outputs() -> dict[str, Tensor]:
    """What one build of all of them gives."""
    functions = TERMS | ROUNDED
    run = build(joined([from_fx(trace(function), [X.shape, Y.shape]) for function in functions.values()]))
    return dict(zip(functions, run(*[X, Y] * len(functions)), strict=True))


@pytest.mark.parametrize("name", TERMS | ROUNDED)
def test_an_element_is_pytorchs_to_the_bit(name: str, outputs: dict[str, Tensor]) -> None:
    expected = (TERMS | ROUNDED)[name](X, Y)
    assert identical(expected, outputs[name]), (expected, outputs[name])
