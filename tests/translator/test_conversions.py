"""Floats become integers as PyTorch converts them, in vectors and one by one."""

from __future__ import annotations

import functools
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx, trace

NUMBERS = torch.tensor([-1, 2, -3.7, 300, 1.5, -129, 70000, 0.25, -0.5, 255, 256, -256, 3, 1, -2, 32768])
WAYS: dict[str, Callable[[Tensor, torch.dtype], Tensor]] = {
    "to": lambda x, dtype: x.to(dtype),
    "computed": lambda x, dtype: (x * 2).to(dtype) + 1,
    "another order": lambda x, dtype: x.transpose(1, 2).to(dtype),
    **{f"prod over {dim}": lambda x, dtype, dim=dim: x.prod(dim, dtype=dtype) for dim in range(3)},
    **{f"sum over {dim}": lambda x, dtype, dim=dim: x.sum(dim, dtype=dtype) for dim in range(3)},
    "cumsum": lambda x, dtype: x.cumsum(1, dtype=dtype),
}


@pytest.mark.parametrize("dtype", [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64], ids=str)
@pytest.mark.parametrize("given", [torch.float32, torch.float64, torch.bfloat16], ids=str)
def test_floats_become_integers_as_pytorch_converts_them(given: torch.dtype, dtype: torch.dtype) -> None:
    inputs = [NUMBERS.repeat(9)[: 3 * 5 * size].view(3, 5, size).to(given) for size in (4, 7)]
    drawn = [(name, functools.partial(way, dtype=dtype), x) for x in inputs for name, way in WAYS.items()]
    modules = [from_fx(trace(_alone(function)), [(tuple(x.shape), given)]) for _, function, x in drawn]
    results = build(joined(modules))(*(x for _, _, x in drawn))
    found = zip(drawn, results, strict=True)
    assert [name for (name, function, x), result in found if not torch.equal(function(x), result)] == []


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16], ids=str)
@pytest.mark.parametrize("given", [torch.float32, torch.float64, torch.bfloat16, torch.int64], ids=str)
def test_a_mean_in_half_is_of_what_was_given_and_a_sum_of_what_was_rounded(
    given: torch.dtype, dtype: torch.dtype
) -> None:
    x = torch.randn(2, 4, 5, 5, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    x = (100 * (x - x.mean((1, 2, 3), keepdim=True) + 0.005)).to(given)  # the numbers cancel
    for way in (torch.mean, torch.sum):
        for dims in ((1, 2, 3), (0, 1, 2, 3)):
            function = functools.partial(way, dim=dims, dtype=dtype)
            found = build(from_fx(trace(_alone(function)), [(tuple(x.shape), given)]))(x)
            assert difference(function, [x], found) is None


def _alone(function: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
    return lambda x: function(x)
