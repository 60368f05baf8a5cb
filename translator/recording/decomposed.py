"""What a decomposition gives, held against what PyTorch says that the call gives."""

from __future__ import annotations

from typing import Any

import torch

from ..._torch import pytree
from ..errors import TranslationError
from ..registry import Overload


def check_results(overload: Overload, args: Any, kwargs: Any, results: Any) -> None:
    """Raise TranslationError where a result of a decomposition has another shape or dtype than the call's own.

    Nothing is said of calls of which PyTorch itself knows no more, and of sizes that depend on named ones.
    """
    try:
        expected = overload(*args, **kwargs)
    except Exception:  # PyTorch has no kernel for tensors without numbers
        return
    for i, (got, want) in enumerate(zip(pytree.tree_leaves(results), pytree.tree_leaves(expected), strict=False)):
        if isinstance(got, torch.Tensor) and isinstance(want, torch.Tensor) and not _are_alike(got, want):
            raise TranslationError(
                f"result {i} of {overload} is decomposed into {got.dtype} {tuple(got.shape)}, but PyTorch computes "
                f"{want.dtype} {tuple(want.shape)}"
            )


def _are_alike(a: torch.Tensor, b: torch.Tensor) -> bool:
    known = [(x, y) for x, y in zip(a.shape, b.shape, strict=False) if isinstance(x, int) and isinstance(y, int)]
    return a.dtype == b.dtype and a.ndim == b.ndim and all(x == y for x, y in known)
