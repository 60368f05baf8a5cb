"""Whose memory the outputs of a program are: nobody else's, so that a caller may write into them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from relax_zoo.harness.overlap import overlap


def outputs_of(run: Callable[..., Any], inputs: Sequence[Tensor]) -> Any:
    """What `run` returns, a function whose outputs are memory of their own.

    Raises AssertionError where an output shares memory with an input or another output, or where what is written into
    the outputs of one call is seen by the next.
    """
    outputs = run(*inputs)
    given, returned = _tensors(inputs), _tensors(outputs)
    for i, (a, b) in enumerate([*itertools.product(given, returned), *itertools.combinations(returned, 2)]):
        assert not overlap(a, b), f"pair {i}: memory of {tuple(a.shape)} and {tuple(b.shape)} is shared"
    kept = [tensor.clone() for tensor in returned]
    for tensor in returned:
        tensor.logical_not_() if tensor.dtype == torch.bool else tensor.fill_(77)
    again = run(*inputs)
    for want, have in zip(kept, _tensors(again), strict=True):
        assert torch.equal(_bits(want), _bits(have)), f"the next call sees what was written into {tuple(want.shape)}"
    return again


def _bits(tensor: Tensor) -> Tensor:
    return tensor.contiguous().reshape(-1).view(torch.uint8)


def _tensors(values: Any) -> list[Tensor]:
    return [leaf for leaf in map(_tensor, pytree.tree_leaves(values)) if leaf is not None]


def _tensor(leaf: Any) -> Tensor | None:
    if hasattr(leaf, "__array__") and not isinstance(leaf, Tensor):
        return torch.from_numpy(leaf)
    return leaf if isinstance(leaf, Tensor) else None
