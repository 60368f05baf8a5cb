"""An index out of range is an error when the program runs, before any element is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, fx
from torch.nn import functional as F

from relax_zoo._tvm import tirx
from relax_zoo.compiler import build
from relax_zoo.translator import from_fx
from relax_zoo.translator.errors import TranslationError

MATRIX = torch.arange(15.0).reshape(3, 5)
CALLS: dict[str, tuple[Callable[[Tensor, Tensor], Tensor], Tensor, tuple[int, ...]]] = {
    "embedding": (lambda x, i: F.embedding(i, x), torch.tensor([[2, 0], [1, 1]]), (3, -1)),
    "one index": (lambda x, i: x[i], torch.tensor([0, -3, 2]), (3, -4)),
    "an index of integers of 32 bits": (lambda x, i: x[i], torch.tensor([0, -3], dtype=torch.int32), (3, -4)),
    "an index of the last axis": (lambda x, i: x[:, i], torch.tensor([0, -5, 4]), (5, -6)),
    "the second of two indices": (lambda x, i: x[torch.tensor([0, 2]), i], torch.tensor([0, -5]), (5, -6)),
    "take": (torch.take, torch.tensor([0, -15, 14]), (15, -16)),
    "index_select": (lambda x, i: torch.index_select(x, 1, i), torch.tensor([0, 4]), (5, -1)),
    "index_select of a number": (lambda x, i: torch.index_select(x[0, 0], 0, i), torch.tensor([0]), (1, -1)),
    "gather of a number": (lambda x, i: torch.gather(x[0, 0], 0, i), torch.tensor([0]), (1, -1)),
    "gather": (lambda x, i: torch.gather(x, 1, i), torch.tensor([[0, 4], [1, 0]]), (5, -1)),
    "scatter": (lambda x, i: torch.scatter(x, 1, i, 2.5), torch.tensor([[0, 4]]), (5, -1)),
    "scatter_add": (lambda x, i: torch.scatter_add(x, 1, i, x), torch.tensor([[0, 4]]), (5, -1)),
    "index_put": (lambda x, i: torch.index_put(x, (i,), torch.tensor(9.0)), torch.tensor([0, -3]), (3, -4)),
    "index_add": (lambda x, i: torch.index_add(x, 0, i, x), torch.tensor([2, 0, 1]), (3, -1)),
    "index_copy": (lambda x, i: torch.index_copy(x, 0, i, x), torch.tensor([2, 0, 1]), (3, -1)),
    "index_fill": (lambda x, i: torch.index_fill(x, 0, i, 2.5), torch.tensor([2, -3]), (3, -4)),
    "nll_loss": (lambda x, i: F.nll_loss(x, i), torch.tensor([4, 0, 1]), (5, -1)),
    "one_hot": (lambda x, i: x[0] * F.one_hot(i, 5), torch.tensor([4, 0, 1]), (5, -1)),
}


def traced(function: Callable[..., Any]) -> fx.GraphModule:
    graph = fx.Graph()
    operands = graph.placeholder("x"), graph.placeholder("i")
    graph.output(graph.call_function(function, operands))
    return fx.GraphModule({}, graph)


@pytest.mark.parametrize("name", CALLS)
def test_an_index_out_of_range_raises_as_in_pytorch(name: str) -> None:
    function, index, outside = CALLS[name]
    run = build(from_fx(traced(function), [MATRIX, index]))
    for bad in outside:
        wrong = index.clone()
        wrong.view(-1)[-1] = bad
        with pytest.raises((IndexError, RuntimeError)):  # PyTorch has no one kind for it
            function(MATRIX, wrong)
        with pytest.raises(IndexError, match="out of range"):
            run(MATRIX, wrong)
    assert torch.equal(run(MATRIX, index), function(MATRIX, index))  # and it runs on


def test_the_size_of_a_named_dimension_bounds_the_index_that_it_has_when_run() -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x, i: x[i]), [("rows", 5), (("k",), torch.int64)]))
    assert torch.equal(run(MATRIX, torch.tensor([2, -3])), MATRIX[[2, -3]])
    longer = torch.cat([MATRIX, MATRIX])
    assert torch.equal(run(longer, torch.tensor([5])), longer[[5]])
    with pytest.raises(IndexError, match="at least minus that"):
        run(MATRIX, torch.tensor([5]))


def test_a_constant_index_out_of_range_is_refused_when_translating() -> None:
    graph = fx.Graph()
    x = graph.placeholder("x")
    picks = graph.get_attr("picks")
    graph.output(graph.call_function(torch.index_select, (x, 0, picks)))
    holder = torch.nn.Module()
    holder.register_buffer("picks", torch.tensor([0, 7]))
    with pytest.raises(TranslationError, match="index 7 is out of range for an axis of size 3"):
        from_fx(fx.GraphModule(holder, graph), [MATRIX])


def test_no_result_comes_out_of_numpy_inputs_either() -> None:
    run = build(from_fx(fx.symbolic_trace(lambda x, i: x[i]), [(3, 5), ((2,), torch.int64)]))
    with pytest.raises(IndexError, match="at least -3 and less than 3"):
        run(MATRIX.numpy(), np.array([0, 3]))


def test_checks_say_that_their_arrays_do_not_overlap_or_no_kernel_beside_them_could() -> None:
    def function(x: Tensor, i: Tensor) -> Tensor:
        return x[i // i]

    kernels = [
        each for _, each in from_fx(traced(function), [MATRIX, torch.ones(2, dtype=torch.int64)]).functions_items()
    ]
    checks = [each for each in kernels if isinstance(each, tirx.PrimFunc)]
    assert len(checks) == 2
    assert all("tirx.noalias" in each.attrs for each in checks)
