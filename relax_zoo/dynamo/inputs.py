"""The arguments of a captured graph: which are weights, which are inputs, and what is known of their sizes."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import sympy
import torch
from torch import Tensor, fx

from relax_zoo._torch import sympy_of
from relax_zoo.translator import TranslationError
from relax_zoo.translator.inputs import InputSpec, supported

Find = Callable[[Sequence[Any]], int]


class Inputs:
    """A copy of a graph whose weights are constants, and the specifications of its other arguments.

    `sizes` finds each named size among the arguments, `positions` has the place of each input or weight by name; after
    the arguments come the tensors that the graph holds itself, `held`.
    """

    def __init__(self, graph: fx.GraphModule, args: Sequence[Any], weights: Sequence[int], *, named: bool) -> None:
        """Sizes that torch.compile left open have its names for them, or are those of `args` unless `named`.

        Raises TranslationError for an input that cannot be described so.
        """
        copy = fx.Graph()
        attributes: dict[str, Any] = {}
        self.specs: list[InputSpec] = []
        self.positions: dict[str, int] = {}
        self.held: list[Tensor] = []
        self.sizes: dict[str, Find] = {}
        self._named = named
        bound: dict[fx.Node, Any] = {}
        for i, node in enumerate(graph.graph.find_nodes(op="placeholder")):
            if i in weights:
                name = _free(f"weight_{i}", graph)
                attributes[name] = args[i].detach()
                self.positions[name] = i
                bound[node] = copy.get_attr(name)
                continue
            example = node.meta.get("example_value") if named else args[i]
            size = _known(example)
            if not isinstance(size, Tensor | sympy.Expr):
                bound[node] = args[i]
                continue
            bound[node] = copy.node_copy(node)
            name = bound[node].name
            self.positions[name] = i
            if isinstance(size, Tensor):
                self.specs.append(self._tensor(name, i, example, args[i]))
            else:
                self.specs.append(InputSpec(name, (), torch.int64, self._name(size, operator.itemgetter(i))))
        copy.output(copy.graph_copy(graph.graph, bound))
        for node in graph.graph.nodes:
            if node.op in ("get_attr", "call_module"):
                attributes[node.target] = held = operator.attrgetter(node.target)(graph)
                if isinstance(held, Tensor) and node.target not in self.positions:
                    self.positions[node.target] = len(args) + len(self.held)
                    self.held.append(held)
        self.graph = fx.GraphModule(attributes, copy)
        self.hints = {name: find(args) for name, find in self.sizes.items()}

    def _tensor(self, name: str, i: int, example: Tensor, tensor: Tensor) -> InputSpec:
        known = [_known(size) for size in example.shape]
        strides = [_known(stride) for stride in example.stride()]
        shape = tuple(
            size if isinstance(size, int) else self._name(size, _Size(i, axis)) for axis, size in enumerate(known)
        )
        dtype = supported(name, tensor.dtype)
        order = tuple(sorted(range(tensor.ndim), key=tensor.stride, reverse=True))
        if tensor.is_contiguous():
            order = tuple(range(tensor.ndim))
        if _follow(order, known, strides):
            return InputSpec(name, shape, dtype, order=None if order == tuple(range(tensor.ndim)) else order)
        stride = tuple(
            each if isinstance(each, int) else self._stride(name, axis, _Stride(i, axis))
            for axis, each in enumerate(strides)
        )
        return InputSpec(name, shape, dtype, stride=stride)

    def _name(self, size: Any, find: Find) -> str:
        if not size.is_Symbol:
            raise TranslationError(f"a size of an input is {size}, computed from others")
        self.sizes.setdefault(str(size), find)
        return str(size)

    def _stride(self, name: str, axis: int, find: Find) -> str:
        self.sizes[f"stride_{name}_{axis}"] = find
        return f"stride_{name}_{axis}"


class _Size:
    """Finds the size of an axis of an argument."""

    def __init__(self, position: int, axis: int) -> None:
        self.position, self.axis = position, axis

    def __call__(self, args: Sequence[Any]) -> int:
        size: int = args[self.position].shape[self.axis]
        return size


class _Stride(_Size):
    """Finds the stride of an axis of an argument."""

    def __call__(self, args: Sequence[Any]) -> int:
        stride: int = args[self.position].stride(self.axis)
        return stride


def _free(name: str, graph: fx.GraphModule) -> str:
    """`name`, or one like it that `graph` does not use."""
    while hasattr(graph, name) or any(node.name == name for node in graph.graph.nodes):
        name += "_"
    return name


def _known(size: Any) -> Any:
    """A size as an int, or as an expression of sympy; anything else as it is."""
    if not isinstance(size, torch.SymInt):
        return size
    known: int | None = size.node.maybe_as_int()
    return sympy_of(size) if known is None else known


def _follow(order: Sequence[int], shape: Sequence[Any], strides: Sequence[Any]) -> bool:
    """Whether the axes follow each other in memory without gaps, in `order` from the outermost."""
    step: Any = 1
    for axis in reversed(order):
        if shape[axis] != 1 and strides[axis] != step:
            return False
        step = step * shape[axis]
    return True
