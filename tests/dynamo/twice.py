"""A function called in eager PyTorch and compiled, on equal arguments: the same numbers, the same done to memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils import _pytree as pytree

from relax_zoo import dynamo as backend

MARK = 77


def compiled(function: Any, **options: Any) -> Any:
    """`function` compiled by the backend, whatever was compiled before."""
    torch._dynamo.reset()
    return torch.compile(function, backend=backend.relax, **options)


def check(function: Callable[..., Any], *calls: Sequence[Any], **options: Any) -> None:
    """Raise AssertionError unless `function` does compiled what it does in eager, called so one time after the other.

    After each call every result is written into, and arguments and results are compared once more.
    """
    run = compiled(function, **options)
    for args in calls:
        with torch.no_grad():
            eager, ours = list(map(_copied, args)), list(map(_copied, args))
            want, have = function(*eager), run(*ours)
            _agree((want, eager), (have, ours))
            for results in (want, have):
                for tensor in pytree.tree_leaves(results):
                    if isinstance(tensor, Tensor):
                        tensor.logical_not_() if tensor.dtype == torch.bool else tensor.fill_(MARK)
            _agree((want, eager), (have, ours))


def _agree(want: Any, have: Any) -> None:
    expected, structure = pytree.tree_flatten(want)
    found, structure_found = pytree.tree_flatten(have)
    assert structure == structure_found
    for a, b in zip(expected, found, strict=True):
        assert type(a) is type(b)
        if isinstance(a, Tensor):
            torch.testing.assert_close(b, a)
        else:
            assert a == b


def _copied(value: Any) -> Any:
    """A tensor of the same numbers and strides."""
    return value.new_empty_strided(value.shape, value.stride()).copy_(value) if isinstance(value, Tensor) else value
