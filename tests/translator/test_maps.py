"""The caller's maps, in the tutorial's signatures, win over the table."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from tvm import relax
from tvm.relax import op

from relax_zoo.compiler import build
from relax_zoo.translator import TranslationError, from_fx
from tests.translator.case import filled, floats
from tests.translator.check import recorded

X = floats(3, 4).tensor("x", {})


def map_relu(bb: relax.BlockBuilder, node_map: dict[fx.Node, Any], node: fx.Node) -> Any:
    return bb.emit(op.negative(node_map[node.args[0]]))


def map_linear(bb: relax.BlockBuilder, node_map: dict[fx.Node, Any], node: fx.Node, module: nn.Linear) -> Any:
    weight = relax.const(module.weight.detach().numpy(), "float32")
    return bb.emit(op.matmul(node_map[node.args[0]], op.permute_dims(weight)))


def test_a_mapped_function_wins_over_the_table() -> None:
    graph = fx.symbolic_trace(lambda x: torch.relu(x) + 1)
    with recorded() as calls:
        module = from_fx(graph, [(3, 4)], call_function_map={torch.relu: map_relu})
    assert torch.ops.aten.relu.default not in calls
    torch.testing.assert_close(build(module)(X), 1 - X, rtol=0, atol=0)


def test_a_mapped_method_wins_over_the_table() -> None:
    graph = fx.symbolic_trace(lambda x: x.relu() * 2)
    module = from_fx(graph, [(3, 4)], call_method_map={"relu": map_relu})
    torch.testing.assert_close(build(module)(X), -2 * X, rtol=0, atol=0)


def test_a_mapped_module_wins_over_the_table() -> None:
    linear = filled(nn.Linear(4, 5))
    graph = fx.symbolic_trace(nn.Sequential(linear))
    with recorded() as calls:
        module = from_fx(graph, [(3, 4)], call_module_map={nn.Linear: map_linear})
    assert torch.ops.aten.linear.default not in calls
    got, without_bias = build(module)(X), linear(X) - linear.bias
    assert (got - without_bias).abs().max() <= 100 * torch.finfo(torch.float32).eps


def test_a_map_leaves_other_functions_alone() -> None:
    graph = fx.symbolic_trace(lambda x: torch.relu(x) - torch.nn.functional.relu(x))
    module = from_fx(graph, [(3, 4)], call_function_map={torch.relu: map_relu})
    torch.testing.assert_close(build(module)(X), -X - X.relu(), rtol=0, atol=0)


def test_a_mapped_call_may_be_one_that_the_table_does_not_know() -> None:
    def map_det(bb: relax.BlockBuilder, node_map: dict[fx.Node, Any], node: fx.Node) -> Any:
        return bb.emit(op.sum(node_map[node.args[0]]))

    graph = fx.symbolic_trace(lambda x: torch.linalg.det(x))
    module = from_fx(graph, [(4, 4)], call_function_map={torch.linalg.det: map_det})
    ones = torch.ones(4, 4)
    assert build(module)(ones).item() == 16


def test_a_map_that_gives_another_shape_is_caught() -> None:
    def wrong(bb: relax.BlockBuilder, node_map: dict[fx.Node, Any], node: fx.Node) -> Any:
        return bb.emit(op.expand_dims(node_map[node.args[0]], 0))

    with pytest.raises(TranslationError, match="but PyTorch computes"):
        from_fx(fx.symbolic_trace(lambda x: torch.relu(x)), [(3, 4)], call_function_map={torch.relu: wrong})


def test_a_method_of_a_mapped_name_is_mapped_on_any_tensor() -> None:
    def twice(x: Tensor) -> Tensor:
        return x.relu().sin().relu()

    module = from_fx(fx.symbolic_trace(twice), [(3, 4)], call_method_map={"relu": map_relu})
    assert (build(module)(X) - torch.sin(X)).abs().max() <= 4 * torch.finfo(torch.float32).eps
