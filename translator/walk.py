"""From ATen to Relax: every recorded call through the table, every result checked against what PyTorch says it is."""

from __future__ import annotations

import contextlib
import json
import operator
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import fx
from torch.fx.node import map_aggregate

from .._torch import OpOverload
from .._tvm import Call, Expr, IRModule, Tuple, TupleGetItem, TVMTensor, relax, tvm_from_dlpack
from . import mapped
from .aten_kernel import foreign
from .capture import Captured
from .errors import Refusal, TranslationError, UnsupportedCall, UnsupportedError, converting, source_line
from .named.sizes import Sizes
from .record import Result, Size
from .registry import TABLE
from .types import DTYPES, concrete, is_tensor, tvm_dtype, type_of


def emit_module(captured: Captured, maps: mapped.Maps, *, keep_params_as_input: bool) -> IRModule:
    """The Relax module whose `main` computes `captured`.

    Raises UnsupportedError listing every call that cannot be translated, TranslationError where a converter's result
    has another shape or dtype than PyTorch's.
    """
    return Walk(captured, maps, keep_params_as_input).run()


class Emission:
    """The bindings of one translation; `variables` are those that each torch.fx node became.

    The last binding of a node has the node's name, those on the way there are numbered after it.
    """

    def __init__(self) -> None:
        self.builder = relax.BlockBuilder()
        self.variables: defaultdict[fx.Node, list[relax.Var]] = defaultdict(list)
        self._parts: Counter[fx.Node] = Counter()

    def bind(self, value: Any, owner: fx.Node, name: str) -> Any:
        """Bind `value`, which `owner` computes, and what it is computed from; a list of values is left as it is."""
        if isinstance(value, list | tuple):
            return value
        root = self._with_bound_operands(value, owner, {})
        return root if _is_leaf(root) else self._emit(root, owner, name)

    def _with_bound_operands(self, expr: Expr, owner: fx.Node, memo: dict[Expr, Expr]) -> Expr:
        """`expr` with every operand bound to a variable, constant or tuple of those."""

        def operand(arg: Expr) -> Expr:
            if arg not in memo:
                flat = self._with_bound_operands(arg, owner, memo)
                memo[arg] = flat if _is_leaf(flat) or isinstance(flat, Tuple) else self._emit(flat, owner)
            return memo[arg]

        if isinstance(expr, Tuple):
            return relax.Tuple([operand(field) for field in expr.fields])
        if isinstance(expr, TupleGetItem):
            return relax.TupleGetItem(operand(expr.tuple_value), expr.index)
        if isinstance(expr, Call):
            return Call(expr.op, [operand(arg) for arg in expr.args], expr.attrs, expr.ty_args)
        return expr

    def _emit(self, expr: Expr, owner: fx.Node, name: str = "") -> relax.Var:
        if not name:
            self._parts[owner] += 1
            name = f"{owner.name}__{self._parts[owner]}"
        var = self.builder.emit(expr, name_hint=name)
        self.variables[owner].append(var)
        return var


class Walk:
    """One translation: each recorded call through the table, and its result held against PyTorch's."""

    def __init__(self, captured: Captured, maps: mapped.Maps, keep_params: bool) -> None:
        self.captured = captured
        self.maps = maps
        self.keep_params = keep_params
        self.sizes = Sizes(captured.names)
        self.emission = Emission()
        self.bb = self.emission.builder
        self.env: dict[fx.Node, Any] = {}
        self.unsupported: list[UnsupportedCall] = []
        self.failures: list[str] = []
        self.sources: dict[str, str] = {}  # of the nodes that check what they are given when the program runs
        self.calls = Counter(captured.owner[node] for node in captured.graph.nodes if node in captured.owner)
        self.seen: Counter[fx.Node] = Counter()

    def run(self) -> IRModule:
        """Emit and check everything; raises what `emit_module` does."""
        graph = self.captured.graph
        inputs = [self._placeholder(node, spec.name) for node, spec in self.captured.inputs.items()]
        weights = self._weights()
        parameters = [*inputs, *(weights.values() if self.keep_params else [])]
        attrs: dict[str, Any] = {"output_structure": json.dumps(self.captured.template)}
        if self.captured.constraints:
            attrs["constraints"] = json.dumps(self.captured.constraints)
        if self.captured.changed:
            attrs["changed_inputs"] = json.dumps(self.captured.changed)
        if self.keep_params:
            attrs["num_input"] = len(inputs)
        with self.bb.function("main", parameters, attrs=attrs):
            with self.bb.dataflow():
                self._define_sizes()
                for node in graph.nodes:
                    if node.op == "get_attr":
                        self.env[node] = _constant(self.captured.constants[str(node.target)])
                    elif node.op == "call_function":
                        self._call(node)
                result = self._result(graph.output_node())
            self.bb.emit_func_output(result)
        if self.unsupported:
            raise UnsupportedError(self.unsupported)
        if self.failures:
            raise TranslationError("\n\n".join(self.failures))
        module = self.bb.get()
        if self.sources:
            module["main"] = module["main"].with_attr("sources", json.dumps(self.sources))
        if self.keep_params:
            values = [_tvm_tensor(self.captured.tensors[name]) for name in self.captured.weights.values()]
            module["main"] = module["main"].with_attr("params", values)
        return module

    # ---- the ends of the graph

    def _placeholder(self, node: fx.Node, name: str) -> relax.Var:
        spec = self.captured.inputs[node]
        if spec.size is not None:
            return relax.Var(name, relax.ShapeType([self.sizes.face(spec.size)]))
        shape = [self.sizes.face(dim) for dim in spec.shape]
        var = relax.Var(name, relax.TensorType(shape, tvm_dtype(spec.dtype)))
        self.env[node] = var
        return var

    def _define_sizes(self) -> None:
        """Bind the inputs as multiples of those parts of their dimensions that PyTorch computes with."""
        for node in self.captured.inputs if self.sizes.divided else ():
            fake = node.meta.get("val")
            if fake is not None and any(isinstance(size, torch.SymInt) for size in fake.shape):
                self.env[node] = self.bb.match_cast(self.env[node], self._expected(fake))

    def _weights(self) -> dict[fx.Node, Any]:
        weights: dict[fx.Node, Any] = {}
        for node, name in self.captured.weights.items():
            tensor = self.captured.tensors[name]
            if self.keep_params:
                weights[node] = relax.Var(name, relax.TensorType(list(tensor.shape), tvm_dtype(tensor.dtype)))
            else:
                weights[node] = _constant(tensor)
        self.env.update(weights)
        return weights

    def _result(self, node: fx.Node) -> Expr:
        """What `main` returns. Sizes are shapes of one axis, beside the dataflow, whose passes want tensors."""
        leaves = [self._value(leaf) for leaf in cast(Any, node.args[0])]
        single = self.captured.template == 0
        if all(map(is_tensor, leaves)):
            return self.bb.emit_output(leaves[0] if single else relax.Tuple(leaves))
        leaves = [self.bb.emit_output(leaf) if is_tensor(leaf) else relax.ShapeExpr([leaf]) for leaf in leaves]
        return leaves[0] if single else relax.Tuple(leaves)

    # ---- one call

    def _call(self, node: fx.Node) -> None:
        owner = self.captured.owner[node]
        self.seen[owner] += 1
        name = owner.name if self.seen[owner] == self.calls[owner] else ""
        try:
            with converting(owner, self.sources):
                self.env[node] = self._checked(node, self.emission.bind(self._convert(node), owner, name))
        except Refusal as refusal:
            self.unsupported.append(UnsupportedCall(owner.name, str(node.target), source_line(owner), str(refusal)))
            self.env[node] = self._stand_in(node.meta["val"])
        except Exception as error:
            if not isinstance(error, TranslationError):
                error = TranslationError(f"the converter failed: {type(error).__name__}: {error}")
            self.failures.append(f"{owner.name}: {node.target}: {error}\n    at {source_line(owner)}")
            self.env[node] = self._stand_in(node.meta["val"])

    def _convert(self, node: fx.Node) -> Any:
        if node.target is not mapped.OVERLOAD and _is_empty(node.meta["val"]):
            return self._zeros(node.meta["val"])  # nothing to compute, and TVM stumbles over much of it
        args, kwargs = cast(Any, map_aggregate((node.args, dict(node.kwargs)), self._value))
        if node.target is operator.getitem:
            values, index = args
            item = values[index] if isinstance(values, list | tuple) else relax.TupleGetItem(values, index)
            if isinstance(item, Refusal):
                raise item
            return item
        if node.target is mapped.OVERLOAD:
            return self.maps.convert(self.bb, args[1], args[0], self.sizes.dim)
        target = cast(OpOverload, node.target)
        converter = TABLE.get(target)
        if converter is None:
            if torch.Tag.dynamic_output_shape in target.tags:
                raise Refusal("the size of its result depends on the values of a tensor, which Relax cannot say")
            converter = foreign(target)
        if converter is None:
            raise Refusal("no converter, and PyTorch has no decomposition into operators that have one")
        return converter(*args, **kwargs)

    def _value(self, argument: Any) -> Any:
        if isinstance(argument, fx.Node):
            return self.env[argument]
        return self.sizes.dim(cast(torch.SymInt, argument.value)) if isinstance(argument, Size) else argument

    # ---- the self-check

    def _checked(self, node: fx.Node, value: Any) -> Any:
        if isinstance(value, list | tuple):
            return value  # each item is checked where it is taken out
        if isinstance(node.meta["val"], Result):
            self._check(type_of(value), node.meta["val"])
        else:
            for field, tensor in zip(type_of(value).fields, node.meta["val"], strict=True):
                self._check(field, tensor)
        return value

    def _check(self, got: Any, fake: Result) -> None:
        expected = self._expected(fake)
        shape = [concrete(dim) for dim in getattr(got.shape, "values", None) or []]
        wanted = [concrete(dim) for dim in expected.shape.values]
        same = len(shape) == len(wanted) and all(map(self.sizes.equal, shape, wanted))
        if not same or str(got.dtype) != str(expected.dtype):
            raise TranslationError(f"translated to {got}, but PyTorch computes {expected}")

    def _expected(self, fake: Result) -> relax.TensorType:
        return relax.TensorType([self.sizes.dim(size) for size in fake.shape], tvm_dtype(fake.dtype))

    def _zeros(self, fake: Result) -> Expr:
        return relax.op.zeros(relax.ShapeExpr(self._expected(fake).shape.values), tvm_dtype(fake.dtype))

    def _stand_in(self, fake: Any) -> Any:
        """What stands for a result that could not be had, so that the walk can go on and find every fault."""
        if isinstance(fake, Result):
            if fake.dtype in DTYPES:
                with contextlib.suppress(Refusal):
                    return self.bb.emit(self._zeros(fake))
        elif isinstance(fake, Sequence):
            return [self._stand_in(item) for item in fake]
        return relax.const(0)


def _is_empty(result: Any) -> bool:
    """Whether PyTorch says that the result, a tensor, has no element."""
    return isinstance(result, Result) and any(isinstance(size, int) and size == 0 for size in result.shape)


def _is_leaf(expr: Expr) -> bool:
    return not isinstance(expr, Call | Tuple | TupleGetItem)


def _constant(tensor: torch.Tensor) -> Expr:
    return relax.const(_tvm_tensor(tensor), tvm_dtype(tensor.dtype))


def _tvm_tensor(tensor: torch.Tensor) -> TVMTensor:
    """A copy of `tensor` that shares nothing with it: training on afterwards does not change the module."""
    return tvm_from_dlpack(tensor.detach().clone(memory_format=torch.contiguous_format))
