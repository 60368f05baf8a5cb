"""Integers divided by what the data holds: as PyTorch does it, or an exception that says where; never a signal."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, fx, nn

from relax_zoo.compiler import DivisionError, Executable, build
from relax_zoo.translator import TranslationError, from_fx
from relax_zoo.translator.types import DTYPES

INTEGERS = [dtype for dtype in DTYPES if not dtype.is_floating_point and dtype != torch.bool]
DIVISIONS: dict[str, Callable[[Any, Any], Any]] = {
    "floor_divide": torch.floor_divide,
    "div": functools.partial(torch.div, rounding_mode="trunc"),
    "remainder": torch.remainder,
    "fmod": torch.fmod,
}


def every_division(x: Tensor, y: Tensor) -> tuple[Tensor, ...]:
    return tuple(function(x, y) for function in DIVISIONS.values())


class One(nn.Module):
    """Calls a function of one tensor, where the tracer notes the lines."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Any:
        return self.function(x)


class Two(One):
    """The same for two tensors."""

    def forward(self, x: Tensor, y: Tensor) -> Any:
        return self.function(x, y)


def built(function: Callable[..., Any], *inputs: Any) -> Executable:
    return build(from_fx(fx.symbolic_trace((One, Two)[len(inputs) - 1](function)), list(inputs)))


def exact(x: list[int], y: list[int], dtype: torch.dtype) -> list[Tensor]:
    """What numbers without bounds give, wrapped around to `dtype`: PyTorch itself stops at the smallest one by -1."""
    pairs = list(zip(x, y, strict=True))
    floor = [a // b for a, b in pairs]
    toward_zero = [abs(a) // abs(b) * (-1 if (a < 0) != (b < 0) else 1) for a, b in pairs]
    rest = [a - q * b for (a, b), q in zip(pairs, toward_zero, strict=True)]
    bits = torch.iinfo(dtype).bits
    kind = np.dtype(DTYPES[dtype])
    rows = [floor, toward_zero, [a % b for a, b in pairs], rest]
    return [torch.from_numpy(np.array([n % 2**bits for n in row], f"uint{bits}").view(kind)) for row in rows]


@pytest.mark.parametrize(
    ("dtype", "length"),
    [*((dtype, 80) for dtype in INTEGERS), *((dtype, "n") for dtype in (torch.int64, torch.int8, torch.uint32))],
    ids=str,
)
def test_every_division_of_integers_is_exact_at_the_ends_and_raises_at_zero(
    dtype: torch.dtype, length: int | str
) -> None:
    """Several vectors of them, for what guards one number need not guard a vector."""
    run = built(every_division, ((length,), dtype), ((length,), dtype))
    ends = torch.iinfo(dtype)
    x = [ends.min, ends.min, ends.max, 7, ends.max] * 16
    y = [-1 if dtype.is_signed else 1, 3, -2 if dtype.is_signed else 2, -1 if dtype.is_signed else 5, ends.max] * 16
    operands = torch.tensor(x, dtype=dtype), torch.tensor(y, dtype=dtype)
    for got, wanted in zip(run(*operands), exact(x, y, dtype), strict=True):
        assert torch.equal(got, wanted)
    operands[1][3] = 0
    with pytest.raises(RuntimeError, match=r"ZeroDivisionError|not implemented"):
        torch.floor_divide(*operands)
    for kind in (ZeroDivisionError, RuntimeError):
        with pytest.raises(
            kind, match=r"^floor_divide: floor_divide: an integer .* by zero\n    at .*test_division\.py:"
        ):
            run(*operands)
    operands[1][3] = 1
    run(*operands)  # and it runs on


@pytest.mark.parametrize("name", DIVISIONS)
def test_each_division_says_which_it_was(name: str) -> None:
    run = built(lambda x, y: DIVISIONS[name](x, y), ((3,), torch.int64), ((3,), torch.int64))
    with pytest.raises(DivisionError, match=rf"^{name}: {name}: an integer is divided by zero\n    at .*lambda x, y"):
        run(torch.tensor([1, 2, 3]), torch.tensor([1, 2, 0]))


@pytest.mark.parametrize("name", DIVISIONS)
def test_a_number_as_the_divisor_is_checked_when_translating(name: str) -> None:
    x = torch.tensor([torch.iinfo(torch.int64).min, 7, -7])
    by_minus_one = built(lambda x: DIVISIONS[name](x, -1), x)
    wanted = dict(zip(DIVISIONS, exact(x.tolist(), [-1] * 3, torch.int64), strict=True))
    assert torch.equal(by_minus_one(x), wanted[name])
    with pytest.raises(TranslationError, match=r"an integer is divided by zero\n    at .*test_division\.py:"):
        built(lambda x: DIVISIONS[name](x, 0), x)
    assert built(lambda x: DIVISIONS[name](x, 0), ((0,), torch.int64))(x[:0]).shape == (0,)


def test_a_divisor_of_nothing_may_be_zero_as_in_pytorch() -> None:
    def function(x: Tensor, y: Tensor) -> Tensor:
        return x // y

    run = built(function, (("n", 2), torch.int64), ((1,), torch.int64))
    nothing, zero = torch.ones(0, 2, dtype=torch.int64), torch.tensor([0])
    assert torch.equal(run(nothing, zero), function(nothing, zero))
    with pytest.raises(DivisionError):
        run(torch.ones(1, 2, dtype=torch.int64), zero)


def test_a_number_divided_by_a_tensor_is_checked_too() -> None:
    run = built(lambda x: (7 % x, 7 // x, torch.remainder(7, x)), ((2,), torch.int64))
    assert [each.tolist() for each in run(torch.tensor([2, -2]))] == [[1, -1], [3, -4], [1, -1]]
    with pytest.raises(DivisionError):
        run(torch.tensor([2, 0]))
