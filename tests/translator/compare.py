"""Outputs against PyTorch: structure, shapes and dtypes exactly, values by the harness's derived bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor
from torch.utils import _pytree as pytree

from harness.numerics import judge, reference


def difference(function: Callable[..., Any], inputs: list[Tensor], outputs: Any) -> str | None:
    """What is wrong with `outputs`, or None."""

    def plain(*tensors: Tensor) -> Any:
        return _without_names(function(*tensors))

    expected = plain(*[tensor.clone() for tensor in inputs])
    if not sum(leaf.numel() for leaf in pytree.tree_leaves(expected) if isinstance(leaf, Tensor)):
        return _empty(expected, outputs)
    verdict = judge(reference(plain, inputs), outputs)
    return None if verdict.ok else verdict.message


def _without_names(outputs: Any) -> Any:
    """`outputs` with the named tuples of PyTorch's own functions as plain ones."""
    return tuple(map(_without_names, outputs)) if isinstance(outputs, tuple) else outputs


def _empty(expected: Any, outputs: Any) -> str | None:
    """Tensors without elements have a structure, shapes and dtypes only."""
    want, have = ([(leaf.shape, leaf.dtype) for leaf in pytree.tree_leaves(x)] for x in (expected, outputs))
    return None if want == have else f"the outputs are {have}, not {want}"
