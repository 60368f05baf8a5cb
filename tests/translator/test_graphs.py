"""Graphs from everywhere: tracers, wrapped functions, nested graphs, exported programs; outputs of any structure."""

from __future__ import annotations

import dataclasses
from typing import Any, NamedTuple

import pytest
import torch
from torch import Tensor, fx, nn

from relax_zoo.compiler import build
from relax_zoo.conformance.difference import difference
from relax_zoo.translator import TranslationError, UnsupportedError, from_exported, from_fx
from tests.translator.case import filled, floats

X = floats(3, 4).tensor("x", {})
Y = floats(3, 4).tensor("y", {})


def agrees(graph: fx.GraphModule, entries: Any, *inputs: Tensor, model: Any = None) -> Any:
    outputs = build(from_fx(graph, entries))(*inputs)
    message = difference(model or graph, list(inputs), outputs)
    assert message is None, message
    return outputs


class Flagged(nn.Module):
    def forward(self, x: Tensor, double: bool = False, y: Tensor | None = None, *, bias: float = 1.0) -> Tensor:
        x = x * 2 if double else x
        return x + bias if y is None else x + y * bias


@pytest.mark.parametrize("double", [False, True])
def test_concrete_arguments(double: bool) -> None:
    graph = fx.symbolic_trace(Flagged(), concrete_args={"double": double, "y": None})
    agrees(graph, [(3, 4)], X, model=lambda x: Flagged()(x, double))


@pytest.mark.parametrize("entries", [[(3, 4), (3, 4)], {"x": (3, 4), "y": Y}], ids=["in-order", "by-name"])
def test_a_concrete_argument_between_others_takes_no_entry(entries: Any) -> None:
    class Flag(nn.Module):
        def forward(self, x: Tensor, double: bool, y: Tensor, bias: float = 1.0) -> Tensor:
            return (x * 2 if double else x) - y * bias

    graph = fx.symbolic_trace(Flag(), concrete_args={"double": True})
    agrees(graph, entries, X, Y, model=lambda x, y: 2 * x - y)


def test_an_input_that_is_only_compared_in_vain_takes_an_entry() -> None:
    graph = fx.symbolic_trace(lambda x, y: (x == 0.5, y + 1)[1])
    agrees(graph, [(3, 4), (3, 4)], X, Y, model=lambda x, y: y + 1)


def test_a_keyword_input_is_given_by_name_and_a_default_left_out() -> None:
    def scaled(x: Tensor, *, y: Tensor, factor: float = 2.5) -> Tensor:
        return x + y * factor

    agrees(fx.symbolic_trace(scaled), {"y": (3, 4), "x": (3, 4)}, X, Y, model=lambda x, y: scaled(x, y=y))


def test_names_that_are_no_inputs_or_lack_an_entry_are_refused() -> None:
    graph = fx.symbolic_trace(lambda x, y: x + y)
    with pytest.raises(TranslationError, match=r"no input named \['z'\]; its inputs are \['x', 'y'\]"):
        from_fx(graph, {"x": (3, 4), "y": (3, 4), "z": (1,)})
    with pytest.raises(TranslationError, match=r"no entry for the inputs \['y'\]"):
        from_fx(graph, {"x": (3, 4)})


def test_a_dict_of_inputs() -> None:
    def total(given: dict[str, Tensor]) -> Tensor:
        return given["a"] - 2 * given["b"]

    graph = fx.symbolic_trace(total, concrete_args={"given": {"a": fx.PH, "b": fx.PH}})
    agrees(graph, [(3, 4), (3, 4)], X, Y, model=lambda a, b: total({"a": a, "b": b}))


@fx.wrap
def wrapped_norm(x: Tensor, by: int) -> Tensor:
    total = x.clone()
    for _ in range(by):
        total += x.abs()
    return x / total


def test_a_wrapped_function() -> None:
    graph = fx.symbolic_trace(lambda x: wrapped_norm(x + 1, 3))
    assert [n.target for n in graph.graph.find_nodes(op="call_function", target=wrapped_norm)]
    agrees(graph, [("batch", 4)], X)


class Block(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(4, 4), nn.ReLU())

    def forward(self, x: Tensor) -> Tensor:
        return x + self.inner(x)


def grown(x: Tensor, sizes: list[int]) -> Tensor:
    sizes.append(2)
    return x.reshape(sizes)


def test_a_function_that_writes_into_a_list_it_is_given() -> None:
    graph = fx.Graph()
    x = graph.placeholder("x")
    graph.output(graph.call_function(grown, (x, [3, 2])))
    module = fx.GraphModule({}, graph)
    assert torch.equal(build(from_fx(module, [(3, 4)]))(X), X.reshape(3, 2, 2))
    assert torch.equal(build(from_fx(module, [(3, 4)]))(X), X.reshape(3, 2, 2))  # and the graph is as it was


def test_a_custom_tracer_that_keeps_modules_whole() -> None:
    class Leaves(fx.Tracer):
        def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
            return isinstance(m, Block) or super().is_leaf_module(m, module_qualified_name)

    model = filled(nn.Sequential(Block(), nn.Linear(4, 2)))
    graph = fx.GraphModule(model, Leaves().trace(model))
    assert [n.op for n in graph.graph.nodes].count("call_module") == 2
    agrees(graph, [("batch", 4)], X)


def test_a_graph_within_a_graph() -> None:
    inner = fx.symbolic_trace(filled(Block()))
    agrees(fx.symbolic_trace(nn.Sequential(inner, nn.ReLU())), [(3, 4)], X)


class Both(NamedTuple):
    low: Tensor
    high: Tensor


@dataclasses.dataclass
class Scored:
    scores: Tensor
    best: Tensor | None = None
    count: int = 3


def structures(x: Tensor) -> dict[Any, Any]:
    return {"both": Both(x - 1, x + 1), "list": [x, None, (2, 3.5, "text", True)], 7: {"deep": {"er": x * 2}}}


def test_outputs_of_any_structure() -> None:
    outputs = build(from_fx(fx.symbolic_trace(structures), [(3, 4)]))(X)
    assert type(outputs["both"]) is Both
    assert torch.equal(outputs["both"].high, X + 1)
    assert outputs["list"][1:] == [None, (2, 3.5, "text", True)]
    assert torch.equal(outputs[7]["deep"]["er"], X * 2)


def test_a_dataclass_comes_back_as_one() -> None:
    outputs = build(from_fx(fx.symbolic_trace(lambda x: Scored(x + 1, count=x.ndim)), [(3, 4)]))(X)
    assert type(outputs) is Scored
    assert torch.equal(outputs.scores, X + 1)
    assert (outputs.best, outputs.count) == (None, 2)


def test_a_class_that_cannot_be_imported_is_refused() -> None:
    class Local(NamedTuple):
        x: Tensor

    with pytest.raises(TranslationError, match="cannot be imported"):
        from_fx(fx.symbolic_trace(lambda x: Local(x + 1)), [(3, 4)])


# ---------------------------------------------------------------- torch.export


class Sizes(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear = nn.Linear(4, 6)
        self.register_buffer("scale", torch.full((6,), 0.5))

    def forward(self, x: Tensor, options: dict[str, Any], times: int = 2) -> dict[str, Tensor]:
        y = torch.relu(self.linear(x)) * self.scale * times
        y += options["shift"].sum()
        return {"y": y, "flat": y.reshape(x.shape[0], 3, -1).flatten(1)}


def test_an_exported_program() -> None:
    model = filled(Sizes())
    program = torch.export.export(model, (X, {"shift": Y}, 3))
    outputs = build(from_exported(program))(X, Y)
    message = difference(lambda x, y: model(x, {"shift": y}, 3), [X, Y], outputs)
    assert message is None, message


def test_dynamic_dimensions_of_an_exported_program_stay_symbolic() -> None:
    model = filled(Sizes())
    batch = torch.export.Dim("batch", min=2)
    program = torch.export.export(model, (X, {"shift": Y}, 3), dynamic_shapes=({0: batch}, {"shift": None}, None))
    run = build(from_exported(program))
    for size in (2, 5, 8):
        x = floats(size, 4).tensor("x", {})
        message = difference(lambda x, y: model(x, {"shift": y}, 3), [x, Y], run(x, Y))
        assert message is None, message
    assert build(from_exported(program, [(5, 4), (3, 4)]))(floats(5, 4).tensor("x", {}), Y)["y"].shape == (5, 6)


class Counting(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("count", torch.zeros(()))

    def forward(self, x: Tensor) -> Tensor:
        self.count += 1
        return x + self.count


def test_an_exported_program_that_changes_its_buffers_is_refused() -> None:
    with pytest.raises(TranslationError, match="changes its own 'count'"):
        from_exported(torch.export.export(Counting(), (X,)))


class Placed(nn.Module):
    """Brings a buffer to where its input is, and there it is."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("scale", torch.arange(4.0))

    def forward(self, x: Tensor) -> Tensor:
        self.scale = self.scale.to(x.device, x.dtype)
        return x * self.scale


def test_an_exported_program_that_writes_a_buffer_over_itself_changes_none() -> None:
    program = torch.export.export(Placed(), (X,), strict=False)
    assert difference(Placed(), [X], build(from_exported(program))(X)) is None


class WithoutGradient(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        with torch.no_grad():
            y = x * 2
        return y + x


def test_a_region_without_gradients_in_an_exported_program() -> None:
    program = torch.export.export(WithoutGradient(), (X,))
    assert "wrap_with_set_grad_enabled" in str(program.graph)
    message = difference(WithoutGradient(), [X], build(from_exported(program))(X))
    assert message is None, message


class Branches(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.cond(x.sum() > 0, lambda x: x + 1, lambda x: x - 1, (x,))


def test_both_branches_are_computed_and_one_is_chosen() -> None:
    run = build(from_exported(torch.export.export(Branches(), (X,))))
    for x in (X.abs(), -X.abs()):
        assert torch.equal(run(x), Branches()(x))


def test_a_loop_is_refused_by_name() -> None:
    class Loop(nn.Module):
        def forward(self, x: Tensor) -> Any:
            return torch.ops.higher_order.while_loop(lambda x: x.sum() < 9, lambda x: (x + 1,), (x,), ())

    with pytest.raises(UnsupportedError, match="while_loop holds graphs of its own"):
        from_exported(torch.export.export(Loop(), (X,)))


def test_what_is_no_exported_program_is_refused() -> None:
    with pytest.raises(TranslationError, match=r"torch\.export\.ExportedProgram, not a Linear"):
        from_exported(nn.Linear(2, 3))  # type: ignore[arg-type]
    with pytest.raises(TranslationError, match="give an ExportedProgram to from_exported"):
        from_fx(torch.export.export(WithoutGradient(), (X,)), [(3, 4)])  # type: ignore[arg-type]
