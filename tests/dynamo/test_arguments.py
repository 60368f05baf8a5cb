"""Arguments of every kind: numbers that change, none at all, strides that change, numbers out of tensors."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from tests.dynamo.twice import check, compiled
from tests.translator.case import floats, ints

X = floats(7).tensor("x", {})
NUMBERS = (2, 3, 5, -2, 0, 9)


def size_over_a_break(x: Tensor) -> Any:
    size = x.shape[0]
    y = x + 1
    torch._dynamo.graph_break()
    return y * size, torch.zeros(size), torch.ones(size, 3)


def test_a_number_may_have_another_value_at_every_call() -> None:
    check(lambda x, n: (x * n, x[:n], x[abs(n) % 7], x + n), *[(X, n) for n in NUMBERS])


def test_numbers_of_which_one_is_used_as_a_size_alone() -> None:
    check(lambda n, x: (torch.zeros(n, 2), x.new_ones(n)), *[(n, X) for n in (2, 3, 5, 0)])


def test_numbers_are_given_few_builds(builds: list[Any]) -> None:
    run = compiled(lambda x, n: (x * n, x[:n]))
    for n in (2, 3, 4, 5, 6):
        run(X, n)
    assert len(builds) == 2


def test_sizes_that_must_be_even_are_given_one_build(builds: list[Any]) -> None:
    run = torch.compile(lambda x: x[0::2] + x[1::2], backend="relax", dynamic=True)
    for n in (8, 12, 4, 30):
        x = floats(n, 3).tensor("x", {})
        assert torch.equal(run(x), x[0::2] + x[1::2])
    assert len(builds) == 1


def test_floats_may_have_another_value_at_every_call(builds: list[Any]) -> None:
    def function(x: Tensor, a: float) -> Any:
        return x * a + a, x > a, x**a, torch.full((2,), a), x.clamp(-a, 2), torch.where(x > 0, x, a), x / (2 * a + 1)

    whole = ints(3, low=1).tensor("i", {})
    check(function, *[(x, a) for x in (X.abs(), whole.abs(), X.abs().half()) for a in (0.5, 0.25, 3.5)])
    assert len(builds) <= 6


def test_a_number_out_of_a_tensor_is_a_value() -> None:
    check(lambda x: (x * x.sum().item(), torch.full((2, 1), x.max().item())), [X], [X[:4]], [X[:3] + 1])


def test_a_size_kept_over_a_graph_break() -> None:
    check(size_over_a_break, [X], [X[:4]], [X[:5]])


def test_without_tensors_among_the_inputs_torch_tensors_come_back() -> None:
    check(lambda: (torch.zeros(3), torch.arange(4), torch.ones(2, dtype=torch.bfloat16)), [])


def test_a_function_that_computes_nothing() -> None:
    check(lambda x: (x, None, 3), [X])


def test_other_strides_at_the_second_call() -> None:
    wide = floats(2, 12).tensor("wide", {})
    check(lambda x: x + 1, [torch.ones(2, 5)], [wide[:, :5]], [wide[:, :6]], [wide.t()[:5, :]])


def test_rows_at_an_index_out_of_a_tensor() -> None:
    def function(x: Tensor, i: Tensor) -> Any:
        x[i] = 5
        return x[i] * 2, x.data + 1

    check(function, [X.view(7, 1), torch.tensor(2)], [X.view(7, 1), torch.tensor(-1)])


def test_writing_into_a_row_at_an_index_out_of_a_tensor_is_refused() -> None:
    with pytest.raises(Exception, match="in a graph that writes into views; use index_copy or scatter"):
        compiled(lambda x, i: x[i].add_(1))(X.view(7, 1).clone(), torch.tensor(2))


def test_even_sizes_and_several_sizes_of_images() -> None:
    def function(x: Tensor) -> Any:
        return x[0::2] + x[1::2], x.view(x.shape[0] // 2, 2, -1), x.shape[0] * 2

    check(function, *[[floats(n, 3).tensor("x", {})] for n in (4, 6, 8)])


def test_detection_models_filter_boxes() -> None:
    torchvision = pytest.importorskip("torchvision", reason="the zoo's extra brings it")
    corners = floats(20, 2, low=0, high=5).tensor("corners", {})
    boxes = torch.cat([corners, corners + floats(20, 2, low=1, high=3).tensor("sizes", {})], 1)
    check(torchvision.ops.nms, [boxes, floats(20).tensor("scores", {}), 0.5])
