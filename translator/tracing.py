"""Tracing: `torch.fx.symbolic_trace`, with sizes of tensors wherever PyTorch takes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor, fx, nn

from .._torch import SizesTracer, version


def trace(root: nn.Module | Callable[..., Any], concrete_args: dict[str, Any] | None = None) -> fx.GraphModule:
    """The graph of a module or function, as `torch.fx.symbolic_trace` gives it.

    That raises a TypeError for `torch.ones(x.shape[0], 3)`, and so for zeros, empty, rand and randn, and wants
    `torch.ones((x.shape[0], 3))`; here both are taken. What a model computes of its weights alone is computed while
    it is traced: here it stands in the graph as it is where it is used, there as it is at the end of `forward`.
    Raises ValueError where `forward` writes into a weight that it has used before.

    >>> graph = trace(lambda x: x + torch.ones(x.shape[0], 3))
    """
    tracer = _Tracer()
    graph = tracer.trace(root, concrete_args)
    name = type(root).__name__ if isinstance(root, nn.Module) else root.__name__
    return fx.GraphModule(tracer.root, graph, name)


class _Tracer(SizesTracer):
    """Keeps tensors as they are where they are used: copies of those that the model computes, and may write into."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: dict[str, tuple[Tensor, int]] = {}
        self._copies: dict[tuple[int, int], tuple[Tensor, Tensor]] = {}

    def trace(self, root: Any, concrete_args: dict[str, Any] | None = None) -> fx.Graph:
        """The graph of a module or function. Raises ValueError where it writes into its own weights meanwhile."""
        graph = super().trace(root, concrete_args)
        for name, (tensor, before) in self._taken.items():
            if version(tensor) != before:
                raise ValueError(
                    f"the model wrote into its own {name!r} while it was traced, after it had been used: the graph "
                    f"would take what is there at the end; if that is training, call model.eval() before tracing"
                )
        return graph

    def create_arg(self, a: Any) -> Any:
        """What stands for a value in the graph."""
        if not isinstance(a, Tensor):
            return super().create_arg(a)
        is_of_the_model = a in self.tensor_attrs or any(a is each for each in self.root.buffers())
        if not isinstance(a, nn.Parameter) and not is_of_the_model:
            key = id(a), version(a)
            if key not in self._copies:
                self._copies[key] = a, a.clone()
            return super().create_arg(self._copies[key][1])
        node: Any = super().create_arg(a)
        self._taken.setdefault(node.target, (a, version(a)))
        return node
