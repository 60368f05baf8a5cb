"""Calls that the caller translates by hand: recorded whole, converted by the caller's own map.

The maps have the signatures of the tutorial: f(bb, node_map, node) for functions and methods, f(bb, node_map, node,
module) for modules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import fx, nn

from .._torch import pytree

Map = Callable[..., Any]

_running: list[Callable[[list[torch.Tensor]], list[torch.Tensor]]] = []


@torch.library.custom_op("relax_zoo::mapped", mutates_args=())
def call_mapped(tensors: list[torch.Tensor], node: str) -> list[torch.Tensor]:
    """Stands in the recorded graph for one mapped call; it is never run."""
    raise NotImplementedError("a mapped call exists in the recorded graph only")


@call_mapped.register_fake
def _(tensors: list[torch.Tensor], node: str) -> list[torch.Tensor]:
    return [torch.empty_like(result) for result in _running[-1](tensors)]


OVERLOAD = torch.ops.relax_zoo.mapped.default


class Maps:
    """The caller's maps: by callable for functions, by name for methods, by class for modules."""

    def __init__(
        self,
        module: fx.GraphModule,
        functions: Mapping[Any, Map] | None,
        modules: Mapping[Any, Map] | None,
        methods: Mapping[str, Map] | None,
    ) -> None:
        self._module = module
        self._functions = dict(functions or {})
        self._modules = dict(modules or {})
        self._methods = dict(methods or {})
        self._recorded: dict[str, tuple[fx.Node, list[Any], Any]] = {}

    def find(self, node: fx.Node) -> Map | None:
        """The map for `node`, or None."""
        match node.op:
            case "call_function":
                return self._functions.get(node.target)
            case "call_method":
                return self._methods.get(str(node.target))
            case "call_module":
                return self._modules.get(type(self._module.get_submodule(str(node.target))))
        return None

    def record(self, node: fx.Node, values: dict[fx.Node, Any], run: Callable[[Any, Any], Any]) -> Any:
        """Record `node` as one opaque call, given the values of its argument nodes and what runs it."""
        leaves, spec = pytree.tree_flatten(list(values.values()))
        places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, torch.Tensor)]
        structure: list[pytree.TreeSpec] = []

        def call(tensors: list[torch.Tensor]) -> list[torch.Tensor]:
            filled = dict(zip(values, pytree.tree_unflatten(_filled(leaves, places, tensors), spec), strict=True))
            args, kwargs = fx.map_arg((node.args, dict(node.kwargs)), lambda n: filled[n])
            results, out_spec = pytree.tree_flatten(run(args, kwargs))
            structure[:] = [out_spec]
            return results

        self._recorded[node.name] = (node, [*leaves], (list(values), spec, places))
        _running.append(call)
        try:
            results = call_mapped([leaves[place] for place in places], node.name)
        finally:
            _running.pop()
        return pytree.tree_unflatten(results, structure[0])

    def convert(self, bb: Any, name: str, tensors: list[Any], size: Callable[[Any], Any]) -> list[Any]:
        """Run the map of the recorded call `name` on the expressions `tensors`; `size` translates symbolic sizes."""
        node, leaves, (nodes, spec, places) = self._recorded[name]
        leaves = [size(leaf) if isinstance(leaf, torch.SymInt) else leaf for leaf in leaves]
        node_map = dict(zip(nodes, pytree.tree_unflatten(_filled(leaves, places, tensors), spec), strict=True))
        convert = self.find(node)
        assert convert is not None
        extra: tuple[nn.Module, ...] = ()
        if node.op == "call_module":
            extra = (self._module.get_submodule(str(node.target)),)
        result = convert(bb, node_map, node, *extra)
        return list(result) if isinstance(result, list | tuple) else [result]


def _filled(leaves: list[Any], places: list[int], tensors: list[Any]) -> list[Any]:
    filled = list(leaves)
    for place, tensor in zip(places, tensors, strict=True):
        filled[place] = tensor
    return filled
