"""Reductions over nothing give what they begin with, whether the axis is empty by name or by number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, fx

from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import from_fx

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
