"""Tracing: `torch.fx.symbolic_trace`, with sizes of tensors wherever PyTorch takes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import fx, nn

from .._torch import SizesTracer


def trace(root: nn.Module | Callable[..., Any], concrete_args: dict[str, Any] | None = None) -> fx.GraphModule:
    """The graph of a module or function, as `torch.fx.symbolic_trace` gives it.

    That raises a TypeError for `torch.ones(x.shape[0], 3)`, and so for zeros, empty, rand and randn, and wants
    `torch.ones((x.shape[0], 3))`; here both are taken. What a model computes of its weights alone is computed while
    it is traced: here it stands in the graph as it is where it is used, there as it is at the end of `forward`.
    Raises ValueError where `forward` writes into a weight that it has used before.

    >>> graph = trace(lambda x: x + torch.ones(x.shape[0], 3))
    """
    tracer = SizesTracer()
    graph = tracer.trace(root, concrete_args)
    name = type(root).__name__ if isinstance(root, nn.Module) else root.__name__
    return fx.GraphModule(tracer.root, graph, name)
