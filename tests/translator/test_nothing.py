"""What is computed of nothing: reductions give what they begin with, whether the axis is empty by name or by number."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, fx

from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.conformance.joined import joined
from relax_zoo.translator import from_fx, trace

REDUCTIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "sum": lambda x: x.sum(-1),
    "sum of the first axis": lambda x: x.T.sum(0),
    "sum of all": lambda x: x.sum() + 0,
    "mean": lambda x: x.mean(-1),
    "prod": lambda x: x.prod(-1),
    "any": lambda x: x.any(-1),
    "any of the first axis": lambda x: x.T.any(0),
    "all": lambda x: x.all(-1),
    "var": lambda x: x.var(-1),
    "logsumexp": lambda x: x.logsumexp(-1),
    "norm": lambda x: torch.linalg.vector_norm(x, dim=-1),
    "count_nonzero": lambda x: torch.count_nonzero(x, -1),
    "nansum": lambda x: x.nansum(-1),
    "matmul": lambda x: x @ x.T,
}


@pytest.mark.parametrize("columns", ["k", 0], ids=["named", "static"])
@pytest.mark.parametrize("name", REDUCTIONS)
def test_a_reduction_over_nothing_does_not_read_what_was_there_before(name: str, columns: int | str) -> None:
    function, x = REDUCTIONS[name], torch.empty(4, 0)
    run = build(from_fx(fx.symbolic_trace(function), [(4, columns)]))
    if columns == "k":
        run(torch.randn(4, 7))  # leaves numbers in the memory that the next call gets
    left = [torch.full((4,), 7.0) for _ in range(100)]
    del left
    message = difference(function, [x], run(x))
    assert message is None, message


OF_NOTHING: dict[str, Callable[[Tensor], Tensor]] = {
    "elementwise": lambda x: torch.relu(x) * 2,
    "of another order": lambda x: x.movedim(1, -1) + 1,
    "a part": lambda x: x[None, :-1, :-1],
    "another shape": lambda x: (x + 1).flatten(),
    "joined": lambda x: torch.cat([x, x + 1], 1),
    "turned": lambda x: x.flip(1),
    "sums": lambda x: x.cumsum(1),
    "rows": lambda x: torch.softmax(x, -1),
    "columns": lambda x: torch.softmax(x, 1),
    "norms": lambda x: torch.nn.functional.layer_norm(x, x.shape[-1:]),
    "products": lambda x: x @ torch.ones(x.shape[-1], 3),
    "windows": lambda x: torch.nn.functional.max_pool2d(x, 2),
    "padded": lambda x: torch.nn.functional.pad(x, (1, 1, 2, 0)),
    "means": lambda x: x.mean((2, 3), keepdim=True),
    "chosen": lambda x: torch.where(x > 0, x, x.transpose(0, 0)),
}


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "int64"])
def test_a_tensor_of_nothing_is_computed_by_whatever_comes(dtype: str) -> None:
    modules, wanted = [], []
    for axis in range(4):
        x = torch.zeros(
            [0 if at == axis else size for at, size in enumerate((2, 4, 5, 3))], dtype=getattr(torch, dtype)
        )
        for function in OF_NOTHING.values():
            with contextlib.suppress(RuntimeError, IndexError):  # PyTorch has none of these
                wanted.append((function, x, function(x)))
                modules.append(from_fx(trace(function), [(tuple(x.shape), dtype)]))
    assert len(wanted) > 30
    for (function, x, result), found in zip(wanted, build(joined(modules))(*(each[1] for each in wanted)), strict=True):
        assert (found.shape, found.dtype) == (result.shape, result.dtype)
        assert difference(function, [x], found) is None
