"""A call means the same however it is spelled: by position, by keyword, defaults left out, as a method, as a module."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
import torch
import tvm_ffi
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor, fx, nn
from torch._ops import OpOverload
from torch.fx.node import map_arg
from torch.nn import functional as F

from relax_zoo.translator import from_fx
from relax_zoo.translator.capture import Captured, capture
from relax_zoo.translator.inputs import parse_inputs
from relax_zoo.translator.mapped import Maps
from tests.translator.case import Case, filled, floats, ints
from tests.translator.cases import CASES
from tests.translator.check import ensure_table, traced

ensure_table()


def captured(module: fx.GraphModule, examples: list[Tensor]) -> Captured:
    """What PyTorch records of a graph."""
    return capture(module, parse_inputs(module.graph, examples), Maps(module, None, None, None))


aten = torch.ops.aten
CASE_OF: dict[OpOverload, Case] = {
    case.overload: case for case in reversed(CASES) if case.overload is not None and case.refused is None
}


Spelling = tuple[Any, Any, Any]
"""A target (a function, an overload, or the name of a method), positional arguments, and those by keyword."""


class Call:
    """One call of an overload as it was recorded, and examples of the tensors that it is of."""

    def __init__(self, overload: OpOverload) -> None:
        case = CASE_OF[overload]
        module = traced(case)
        recorded = captured(module, case.tensors(case.sizes[0]))
        node = next(node for node in recorded.graph.nodes if node.target is overload)
        self.overload, self.args, self.kwargs = overload, node.args, dict(node.kwargs)
        self.nodes = list(node.all_input_nodes)
        self.examples = [_example(each, recorded) for each in self.nodes]

    def graph(self, *spellings: Spelling) -> fx.GraphModule:
        """The torch-level graph of the call, once for each spelling."""
        graph = fx.Graph()
        inputs = {node: graph.placeholder(f"x{i}") for i, node in enumerate(self.nodes)}
        returns = self.overload._schema.returns
        several = len(returns) > 1 or str(returns[0].type) == "List[Tensor]"
        calls = []
        for target, args, kwargs in spellings:
            args, kwargs = map_arg((tuple(args), kwargs), inputs.__getitem__)
            call = (graph.call_method if isinstance(target, str) else graph.call_function)(target, args, kwargs)
            calls.append(graph.call_function(operator.getitem, (call, 0)) if several else call)
        graph.output(tuple(calls))
        return fx.GraphModule({}, graph)

    def unlike(self, spelling: Spelling, others: list[Spelling]) -> list[str]:
        """Those of `others` that are not the program that `spelling` is.

        Spellings that PyTorch records as the same ATen calls are one program, for a program is made of nothing else.
        Where it records other calls, the programs are compared.
        """
        first, *rest = self._records(spelling, *others)
        expected = None
        found = []
        for other, record in zip(others, rest, strict=True):
            if record == first:
                continue
            expected = expected or from_fx(self.graph(spelling), self.examples)
            module = from_fx(self.graph(other), self.examples)
            if not tvm_ffi.structural_equal(module, expected):
                found.append(f"{other}: {module}, not {expected}")
        return found

    def _records(self, *spellings: Spelling) -> list[Any]:
        """What PyTorch records for each spelling: ATen calls, their arguments, and what each gives."""
        graph = self.graph(*spellings)
        recorded = captured(graph, self.examples)
        names: dict[fx.Node, str] = {node: node.name for node in recorded.graph.nodes if node.op == "placeholder"}
        records: dict[fx.Node, list[Any]] = {}
        for node, owner in recorded.owner.items():
            if node.op == "call_function" and node.users:
                of_call = owner.args[0] if owner.target is operator.getitem else owner
                record = records.setdefault(of_call, [])
                names[node] = f"call {len(record)}"
                args, kwargs = map_arg((node.args, dict(node.kwargs)), lambda n: names.get(n, n))
                record.append(repr((node.target, args, sorted(kwargs.items()), node.meta["val"])))
        calls = [node for node in graph.graph.nodes if node.op not in ("placeholder", "output")]
        return [records[node] for node in calls if node.target is not operator.getitem]

    def spelled(self, draw: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
        """The same call with some arguments by keyword, and some defaults left out or written out."""
        arguments = self.overload._schema.arguments
        values = dict(zip([a.name for a in arguments], self.args, strict=False)) | self.kwargs
        first = draw(st.integers(1, max(1, sum(not a.kwarg_only for a in arguments))))
        args: list[Any] = []
        kwargs: dict[str, Any] = {}
        for i, argument in enumerate(arguments):
            if argument.name not in values:
                if draw(st.booleans()) or not argument.has_default_value():
                    continue
                values[argument.name] = argument.default_value
            elif _is_default(argument, values[argument.name]) and draw(st.booleans()):
                continue
            if i < first and len(args) == i and not argument.kwarg_only:
                args.append(values[argument.name])
            else:
                kwargs[argument.name] = values[argument.name]
        return args, kwargs


def _is_default(argument: Any, value: Any) -> bool:
    default = argument.default_value if argument.has_default_value() else ...
    return type(value) is type(default) and bool(value == default)


def _example(node: fx.Node, recorded: Any) -> Tensor:
    result = node.meta.get("val")
    if node in recorded.inputs:
        spec = recorded.inputs[node]
        return torch.empty(spec.shape, dtype=spec.dtype)
    if node in recorded.weights:
        return torch.empty_like(recorded.tensors[recorded.weights[node]])
    assert isinstance(result, tuple)
    return torch.empty(tuple(result[0]), dtype=result[1])


@pytest.mark.parametrize("overload", sorted(CASE_OF, key=str), ids=str)
def test_every_spelling_of_a_call_is_one_program(overload: OpOverload) -> None:
    call = Call(overload)
    drawn: list[Spelling] = []

    @settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        drawn.append((overload, *call.spelled(data.draw)))

    draw()
    assert call.unlike((overload, call.args, call.kwargs), drawn) == []


def _is_method(overload: OpOverload) -> bool:
    """Whether PyTorch's own Python has it as a method."""
    name = overload._schema.name.split("::")[1]
    return (
        hasattr(Tensor, name)
        and name != "index"
        and not name.startswith("_")
        and overload._schema.arguments[0].name == "self"
    )


METHODS = [
    overload
    for overload in sorted(CASE_OF, key=str)
    if _is_method(overload) and str(overload._schema.arguments[0].type) == "Tensor"
]


@pytest.mark.parametrize("overload", METHODS, ids=str)
def test_a_method_is_the_function(overload: OpOverload) -> None:
    call, name = Call(overload), overload._schema.name.split("::")[1]
    assert call.unlike((overload, call.args, call.kwargs), [(name, call.args, call.kwargs)]) == []


X, IMAGE = floats(3, 6), floats(2, 4, 9, 7)
# a module, and the function that it is
PAIRS: list[tuple[nn.Module, Callable[..., Any], Any]] = [
    (nn.ReLU(), F.relu, X),
    (nn.ReLU6(), F.relu6, X),
    (nn.ELU(0.7), lambda x: F.elu(x, 0.7), X),
    (nn.CELU(0.7), lambda x: F.celu(x, alpha=0.7), X),
    (nn.GELU("tanh"), lambda x: F.gelu(x, approximate="tanh"), X),
    (nn.GLU(1), lambda x: F.glu(x, dim=1), X),
    (nn.Hardtanh(-2, 1), lambda x: F.hardtanh(x, max_val=1.0, min_val=-2.0), X),
    (nn.LeakyReLU(0.2), lambda x: F.leaky_relu(x, 0.2), X),
    (nn.LogSoftmax(1), lambda x: x.log_softmax(1), X),
    (nn.Softmax(-1), lambda x: torch.softmax(x, dim=-1), X),
    (nn.Softplus(2, 10), lambda x: F.softplus(x, threshold=10, beta=2), X),
    (nn.Threshold(0.5, 2), lambda x: F.threshold(x, value=2, threshold=0.5), X),
    (nn.Flatten(), lambda x: x.flatten(start_dim=1), IMAGE),
    (nn.Unflatten(1, (2, 3)), lambda x: torch.unflatten(x, 1, (2, 3)), X),
    (nn.MaxPool2d(3, 2, padding=1, ceil_mode=True), lambda x: F.max_pool2d(x, 3, 2, 1, ceil_mode=True), IMAGE),
    (nn.AvgPool2d(2, count_include_pad=False), lambda x: F.avg_pool2d(x, 2, count_include_pad=False), IMAGE),
    (nn.AdaptiveAvgPool2d(3), lambda x: F.adaptive_avg_pool2d(x, output_size=3), IMAGE),
    (nn.ZeroPad2d(1), lambda x: F.pad(x, (1, 1, 1, 1)), IMAGE),
    (nn.PixelShuffle(2), lambda x: F.pixel_shuffle(x, upscale_factor=2), IMAGE),
    (nn.Upsample(scale_factor=2), lambda x: F.interpolate(x, scale_factor=2), IMAGE),
    (nn.LayerNorm(6, elementwise_affine=False), lambda x: F.layer_norm(x, [6]), X),
    (nn.GroupNorm(2, 4, affine=False), lambda x: F.group_norm(x, 2), IMAGE),
    (nn.Identity(), lambda x: x.clone(), X),
]


@pytest.mark.parametrize(("module", "function", "draw"), PAIRS, ids=[type(row[0]).__name__ for row in PAIRS])
def test_a_module_is_the_function(module: nn.Module, function: Callable[..., Any], draw: Any) -> None:
    as_module, as_function = (from_fx(fx.symbolic_trace(f), [draw.shape]) for f in (_in(module), function))
    assert tvm_ffi.structural_equal(as_module, as_function), f"{as_module}, not {as_function}"


def test_a_module_with_weights_is_the_function_on_its_weights() -> None:
    layer = filled(nn.Linear(6, 4))
    as_function = fx.symbolic_trace(lambda x: F.linear(bias=layer.bias.detach(), input=x, weight=layer.weight.detach()))
    as_module = fx.symbolic_trace(_in(layer))
    assert tvm_ffi.structural_equal(*(from_fx(graph, [X.shape]) for graph in (as_module, as_function)))


def _in(module: nn.Module) -> nn.Module:
    return nn.Sequential(module.eval())


OPERATORS: list[tuple[Callable[..., Any], Callable[..., Any]]] = [
    (operator.add, torch.add),
    (operator.sub, torch.sub),
    (operator.mul, torch.mul),
    (operator.truediv, torch.div),
    (operator.floordiv, torch.floor_divide),
    (operator.mod, torch.remainder),
    (operator.pow, torch.pow),
    (operator.matmul, torch.matmul),
    (operator.lt, torch.lt),
    (operator.eq, torch.eq),
    (operator.and_, torch.bitwise_and),
    (operator.xor, torch.bitwise_xor),
]


@pytest.mark.parametrize(("sign", "function"), OPERATORS, ids=[row[0].__name__ for row in OPERATORS])
def test_an_operator_is_the_function(sign: Callable[..., Any], function: Callable[..., Any]) -> None:
    draw = ints(4, 4) if sign in (operator.and_, operator.xor) else floats(4, 4)
    modules = []
    for each in (sign, function):
        graph = fx.Graph()
        graph.output(graph.call_function(each, (graph.placeholder("x"), graph.placeholder("y"))))
        modules.append(from_fx(fx.GraphModule({}, graph), [(draw.shape, draw.dtype)] * 2))
    assert tvm_ffi.structural_equal(*modules)
