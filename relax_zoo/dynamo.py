"""The backend: one captured graph into a function of its inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import fx

from relax_zoo import compiler, translator

from ._torch import holds_model_state, sympy_of, version


def relax(graph: fx.GraphModule, example_inputs: Sequence[Any], **options: Any) -> Callable[..., Any]:
    """Translate and build `graph`; the function that comes back computes what it computes.

    Parameters of the model become constants of the build. When one of them is replaced or changed in place, which is
    looked for at every call, the graph is built anew; a change through `.data` escapes that, as it escapes autograd.

    Raises RuntimeError where a gradient is asked for, translator.UnsupportedError where a call has no translation:
    torch.compile passes both on, and nothing falls back to eager PyTorch.

    >>> compiled = torch.compile(nn.Linear(3, 2).eval().requires_grad_(False), backend="relax")
    >>> compiled(torch.ones(4, 3)).shape
    torch.Size([4, 2])
    """
    if options:
        raise ValueError(f"the backend relax has no options, but was given {sorted(options)}")
    if torch.is_grad_enabled() and any(isinstance(x, torch.Tensor) and x.requires_grad for x in example_inputs):
        raise RuntimeError(
            "the backend relax computes no gradients: call the model under torch.no_grad() or torch.inference_mode(), "
            "or model.requires_grad_(False) before torch.compile"
        )
    return _Built(graph, example_inputs)


class _Built:
    """The compiled graph, for the weights that it has seen last."""

    def __init__(self, graph: fx.GraphModule, example_inputs: Sequence[Any]) -> None:
        self._graph = graph
        placeholders = graph.graph.find_nodes(op="placeholder")
        self._examples = [node.meta["example_value"] for node in placeholders]  # with symbolic sizes
        self._weights = [i for i, node in enumerate(placeholders) if holds_model_state(node)]
        self._sizes = {i for i, x in enumerate(example_inputs) if isinstance(x, int | torch.SymInt)}
        self._inputs = [i for i in range(len(placeholders)) if i not in {*self._weights, *self._sizes}]
        self._state: Any = None
        self._run: compiler.Executable | None = None

    def __call__(self, *args: Any) -> Any:
        state = [(id(args[i]), args[i].data_ptr(), version(args[i])) for i in self._weights]
        if self._run is None or state != self._state:
            self._run, self._state = self._build(args), state
            self._held = [args[i] for i in self._weights]  # so that no other tensor gets their identity
        return self._run(*(args[i] for i in self._inputs))

    def _build(self, args: Sequence[Any]) -> compiler.Executable:
        graph = fx.GraphModule(self._graph, fx.Graph())
        bound: dict[fx.Node, fx.Node] = {}
        entries: dict[str, Any] = {}
        for i, node in enumerate(self._graph.graph.find_nodes(op="placeholder")):
            if i in self._weights:
                graph.register_buffer(f"weight_{i}", args[i].detach())
                bound[node] = graph.graph.get_attr(f"weight_{i}")
                continue
            bound[node] = graph.graph.node_copy(node)
            example = self._examples[i]
            if isinstance(example, torch.Tensor):
                entries[bound[node].name] = (tuple(map(_dim, example.shape)), example.dtype)
            else:
                entries[bound[node].name] = _dim(example) if isinstance(example, torch.SymInt) else example
        graph.graph.output(graph.graph.graph_copy(self._graph.graph, bound))
        module = translator.from_fx(graph, entries)
        if "changed_inputs" in module["main"].attrs:
            names = module["main"].attrs["changed_inputs"]
            raise translator.TranslationError(f"the graph changes its inputs {names} in place; clone them first")
        return compiler.build(module)


def _dim(size: int | torch.SymInt) -> int | str:
    if isinstance(size, int):
        return size
    known: int | None = size.node.maybe_as_int()
    return str(sympy_of(size)) if known is None else known
