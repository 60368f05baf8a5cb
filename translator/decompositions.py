"""Decompositions of our own: where PyTorch has none, or one that contradicts its kernel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from .._torch import decomposition_table
from .errors import Refusal

DECOMPOSITIONS: dict[str, Callable[..., Any]] = {}
"""By the name of the overload: some exist only once a module of PyTorch's has been imported."""


def _decomposes(overload: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        DECOMPOSITIONS[overload] = function
        return function

    return register


@_decomposes("aten.multilabel_margin_loss_forward.default")
def _multilabel_margin_loss(self: Tensor, target: Tensor, reduction: int) -> Any:
    """PyTorch's decomposition keeps an axis of one sample without a batch that its kernel does not."""
    theirs = decomposition_table()[torch.ops.aten.multilabel_margin_loss_forward.default]
    loss, is_target = theirs(self, target, reduction)
    return loss.reshape(()) if self.ndim < 2 else loss, is_target


@_decomposes("torch_nn._linear_cross_entropy_batch_chunked.default")
def _linear_cross_entropy(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Tensor | None,
    weight: Tensor | None,
    reduction: str,
    ignore_index: int,
    label_smoothing: float,
    batch_chunk_size: int,
    acc_policy: str,
    acc_dtype: torch.dtype,
    allow_retain_graph: bool,
    *gradients: bool,
) -> Any:
    """The chunks save memory in training, and the three results after the loss are its gradients."""
    if any(gradients):
        raise Refusal("the gradients of linear_cross_entropy; call it under torch.no_grad()")
    logits = F.linear(input, linear_weight, linear_bias)
    loss = F.cross_entropy(logits, target, weight, None, ignore_index, None, reduction, label_smoothing)
    return loss, input.new_empty((0, 0)), input.new_empty((0, 0)), input.new_empty((0,))


@_decomposes("torch_nn._linear_cross_entropy_batch_chunked_no_reduction.default")
def _linear_cross_entropy_of_each(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Tensor | None,
    weight: Tensor | None,
    ignore_index: int,
    *chunks: Any,
) -> Tensor:
    logits = F.linear(input, linear_weight, linear_bias)
    return F.cross_entropy(logits, target, weight, None, ignore_index, None, "none")
