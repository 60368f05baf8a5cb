"""The doors of PyTorch: how a module becomes the graph that is imported, by what its declaration says.

| door | graph |
|---|---|
| `fx` | calls as `translator.trace` meets them |
| `export` | ATen calls of the program that `torch.export` makes, for every size of the named dimensions |
| `compile` | calls as `torch.compile` captures them, all in one graph |

Each takes the module's inputs, in order, returns what the module does, and has the module's names for its weights.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx, nn

from relax_zoo.zoo import Model

from .._torch import name_size
from ..translator import trace


@dataclass(frozen=True)
class Door:
    """Who made the graph, in words, and how it is made."""

    made: str
    trace: Callable[[nn.Module, Model], fx.GraphModule]


def _traced(module: nn.Module, model: Model) -> fx.GraphModule:
    return trace(module)


def _inputs(model: Model) -> tuple[Tensor, ...]:
    """Inputs with 2 at least of what is named: PyTorch takes a size of 1 for one that is always 1."""
    return model.example(**{name: max(2, size) for name, size in model.dims.items()})


def _named(model: Model) -> Iterator[dict[int, str]]:
    """The names of each input's dimensions, by axis."""
    for each in model.inputs:
        yield {axis: size for axis, size in enumerate(each.shape) if isinstance(size, str)}


def _exported(module: nn.Module, model: Model) -> fx.GraphModule:
    shapes = model.dynamic_shapes
    if shapes is None and model.dims:
        dims = {name: torch.export.Dim(name) for name in model.dims}
        shapes = tuple({axis: dims[name] for axis, name in axes.items()} for axes in _named(model))
    program = torch.export.export(module, _inputs(model), dynamic_shapes=shapes)
    graph = program.module(check_guards=False)
    assert isinstance(graph, fx.GraphModule)
    return graph


# ---------------------------------------------------------------- torch.compile


def compiled(module: nn.Module) -> Callable[..., Any]:
    """The module through torch.compile with the backend `relax`, as its user calls it; all of it, or an error."""
    torch.compiler.reset()
    run: Callable[..., Any] = torch.compile(module, backend="relax", fullgraph=True)
    return run


def _captured(module: nn.Module, model: Model) -> fx.GraphModule:
    """The graph with its arguments in the module's order, and around it what torch.compile does in Python.

    What comes out of the graph, and what of the inputs, is told by the identity of the tensors.
    """
    seen: list[tuple[fx.GraphModule, tuple[Any, ...], Any]] = []

    def backend(graph: fx.GraphModule, _: Any) -> Callable[..., Any]:
        def run(*args: Any) -> Any:
            results = graph(*args)
            seen.append((graph, args, results))
            return results

        return run

    inputs = _inputs(model)
    for tensor, axes in zip(inputs, _named(model), strict=True):
        for axis in axes:
            name_size(tensor, axis)
    torch.compiler.reset()
    with torch.no_grad():
        returned = torch.compile(module, backend=backend, fullgraph=True)(*inputs)
    if not seen:
        raise ValueError("torch.compile finds nothing to compute in the model")
    return _Whole(module, inputs, *seen[0]).graph(returned)


class _Whole:
    """Puts a graph of torch.compile's between the module's inputs and what the module returns."""

    def __init__(
        self, module: nn.Module, inputs: tuple[Tensor, ...], graph: fx.GraphModule, args: tuple[Any, ...], results: Any
    ) -> None:
        self._new = fx.Graph()
        self._attributes: dict[str, Any] = {}
        self._weights = {id(t): (name, t) for name, t in [*module.named_parameters(), *module.named_buffers()]}
        parameters = inspect.signature(module.forward).parameters.values()
        names = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        names += [f"input_{at}" for at in range(len(names), len(inputs))]
        self._nodes = {id(t): self._new.placeholder(name) for name, t in zip(names, inputs, strict=False)}
        self._module = module
        placeholders = graph.graph.find_nodes(op="placeholder")
        bound: dict[fx.Node, fx.Node] = {}
        for node, arg in zip(placeholders, args, strict=True):
            if isinstance(arg, Tensor):
                bound[node] = self._tensor(arg, node.name)
        for node, arg in zip(placeholders, args, strict=True):
            if node not in bound:
                bound[node] = self._size(node, arg, bound)
        for node in graph.graph.nodes:
            if node.op in ("get_attr", "call_module"):
                self._attributes[str(node.target)] = _attribute(graph, str(node.target))
        outputs = self._new.graph_copy(graph.graph, bound)
        for value, node in zip(results, outputs, strict=True):  # type: ignore[arg-type]  # a tuple of nodes
            if isinstance(value, Tensor):
                self._nodes.setdefault(id(value), node)
        self._kept = results  # so that no other object has the identity of one of them

    def graph(self, returned: Any) -> fx.GraphModule:
        """The whole, which returns what is like `returned`."""
        self._new.output(self._structured(returned))
        return fx.GraphModule(self._attributes, self._new, type(self._module).__name__)

    def _tensor(self, tensor: Tensor, name: str) -> fx.Node:
        """The node of an input, of a weight by its own name, or of what else the module holds."""
        if id(tensor) not in self._nodes:
            target, _ = self._weights.get(id(tensor), (name, tensor))
            self._attributes[target] = tensor
            self._nodes[id(tensor)] = self._new.get_attr(target)
        return self._nodes[id(tensor)]

    def _size(self, placeholder: fx.Node, value: int, bound: Mapping[fx.Node, fx.Node]) -> fx.Node:
        """The size of an axis of an input, which torch.compile hands on beside it."""
        symbol = str(placeholder.meta.get("example_value"))
        for node, copy in bound.items():
            example = node.meta.get("example_value")
            for axis, size in enumerate(example.shape if isinstance(example, Tensor) else ()):
                if copy.op == "placeholder" and isinstance(size, torch.SymInt) and str(size) == symbol:
                    return self._new.call_method("size", (copy, axis))
        raise ValueError(f"torch.compile made an input of the number {value}, which is no size of an input")

    def _structured(self, value: Any) -> Any:
        """What the module returned, with nodes for its tensors."""
        if isinstance(value, Tensor):
            return self._tensor(value, "returned")
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = (field.name for field in dataclasses.fields(value) if field.init)
            return self._new.call_function(type(value), (), {n: self._structured(getattr(value, n)) for n in names})
        if isinstance(value, dict):
            return {key: self._structured(item) for key, item in value.items()}
        if isinstance(value, tuple | list):
            items = [self._structured(item) for item in value]
            named = hasattr(value, "_fields")
            return self._new.call_function(type(value), tuple(items)) if named else type(value)(items)
        return value


def _attribute(owner: Any, path: str) -> Any:
    for part in path.split("."):
        owner = getattr(owner, part)
    return owner


DOORS = {
    "fx": Door("torch.fx traced", _traced),
    "export": Door("torch.export exported", _exported),
    "compile": Door("torch.compile captured", _captured),
}
