"""Outputs against PyTorch: structure, shapes and dtypes exactly, values by the harness's derived bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from torch import Tensor

from relax_zoo.harness.numerics.difference import identical
from relax_zoo.harness.numerics.judge import judge, reference

from .._torch import pytree


def difference(function: Callable[..., Any], inputs: list[Tensor], outputs: Any, samples: int = 6) -> str | None:
    """What is wrong with `outputs`, or None; `samples` is how many the reference takes of PyTorch's roundings."""

    def plain(*tensors: Tensor) -> Any:
        return _without_names(function(*tensors))

    want, structure = pytree.tree_flatten(plain(*[tensor.clone() for tensor in inputs]))
    have, structure_of_outputs = pytree.tree_flatten(outputs)
    if structure == structure_of_outputs and all(map(identical, want, have)):
        return None  # PyTorch itself: nothing to allow, also where there is no element to compare
    expected = reference(plain, inputs, samples=samples)
    if not inputs:
        # A call without tensors has one result, and that one is asked.
        expected = replace(expected, leaves={path: replace(leaf, live=True) for path, leaf in expected.leaves.items()})
    verdict = judge(expected, outputs)
    return None if verdict.ok else verdict.message


def _without_names(outputs: Any) -> Any:
    """`outputs` with the named tuples of PyTorch's own functions as plain ones."""
    return tuple(map(_without_names, outputs)) if isinstance(outputs, tuple) else outputs
