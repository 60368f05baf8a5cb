"""Products of half precision are computed by the kernels of float32, to the bit, and rounded once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from relax_zoo._tvm import IRModule
from relax_zoo.compiler import build, host_target
from relax_zoo.compiler.pipeline import lower
from relax_zoo.translator import from_fx, trace
from tests.translator.together import joined

HALF = (torch.float16, torch.bfloat16)


class Product(nn.Module):
    """Of two tensors."""

    def forward(self, x: Tensor) -> Tensor:
        return x @ x.mT


# Each with the shape of its input; without a bias, which is added before the one rounding or after it.
PRODUCTS: list[tuple[Callable[[], nn.Module], tuple[Any, ...]]] = [
    (lambda: nn.Conv2d(16, 32, 3, padding=1, bias=False), ("n", 16, 8, 8)),
    (lambda: nn.Conv2d(16, 32, 1, stride=2, bias=False), (2, 16, 9, 9)),
    (lambda: nn.Conv2d(32, 32, 3, groups=32, bias=False), (2, 32, 9, 9)),
    (lambda: nn.Conv1d(8, 16, 3, dilation=2, bias=False), (2, 8, 20)),
    (lambda: nn.Conv3d(4, 8, 3, bias=False), (1, 4, 6, 6, 6)),
    (lambda: nn.ConvTranspose2d(8, 16, 4, stride=2, padding=1, bias=False), (2, 8, 5, 5)),
    (lambda: nn.Linear(40, 33, bias=False), ("n", 40)),
    (Product, (2, 40, 24)),
]


def models(dtype: torch.dtype) -> tuple[list[nn.Module], list[Tensor]]:
    """The modules, and what they are given, whose numbers are of half precision whatever `dtype` they have."""
    torch.manual_seed(0)
    modules = [make().eval().to(torch.bfloat16).half() for make, _ in PRODUCTS]
    inputs = [torch.randn([3 if size == "n" else size for size in shape]).bfloat16() for _, shape in PRODUCTS]
    return [module.to(dtype) for module in modules], [x.to(dtype) for x in inputs]


def imported(dtype: torch.dtype) -> IRModule:
    modules, _ = models(dtype)
    return joined(
        [
            from_fx(trace(nn.Sequential(module)), [(shape, dtype)])
            for module, (_, shape) in zip(modules, PRODUCTS, strict=True)
        ]
    )


@pytest.fixture(scope="module")
def wide() -> list[Tensor]:
    """The products in float32."""
    run = build(imported(torch.float32))
    return list(run(*models(torch.float32)[1]))


@pytest.mark.parametrize("dtype", HALF, ids=str)
def test_products_are_those_of_float32_rounded(dtype: torch.dtype, wide: list[Tensor]) -> None:
    run = build(imported(dtype))
    for (_, shape), got, exact in zip(PRODUCTS, run(*models(dtype)[1]), wide, strict=True):
        assert got.dtype == dtype
        torch.testing.assert_close(got, exact.to(dtype), rtol=0, atol=0, msg=lambda m, shape=shape: f"{shape}: {m}")


def rules(dtype: torch.dtype) -> Counter[str]:
    """How many programs each rule schedules for products."""
    module = lower(imported(dtype), host_target())
    found = [str(function.attrs.get("schedule_rule")) for _, function in module.functions_items() if function.attrs]
    return Counter(rule.partition("/")[0] for rule in found if rule.startswith(("contraction", "winograd")))


def test_they_are_scheduled_as_those_of_float32() -> None:
    assert rules(torch.bfloat16) == rules(torch.float32)
