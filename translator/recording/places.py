"""Views by strides: which elements of a tensor they are."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..errors import Refusal


def seen_by_strides(tensor: Tensor, view: Tensor) -> Tensor:
    """The elements of `tensor` that `view` shows, in the same memory. Raises Refusal for a tensor with gaps."""
    dense = tensor.permute(_order(tensor))
    return dense.reshape(-1)[_places(tensor, view.shape, view.stride(), view.storage_offset())]


def written_by_strides(
    tensor: Tensor,
    values: Tensor,
    size: Sequence[int],
    stride: Sequence[int],
    storage_offset: int | torch.SymInt | None = None,
) -> Tensor:
    """`tensor` with `values` for the elements that a view by strides would show.

    Raises as `seen_by_strides`, and where the view shows an element twice.
    """
    covered = 0
    for step, count in sorted(zip(stride, size, strict=True)):
        if count > 1 and step <= covered:
            raise Refusal("as_strided that is written into, and shows an element twice; write into a copy")
        covered += (count - 1) * step
    order = _order(tensor)
    dense = tensor.permute(order)
    offset = tensor.storage_offset() if storage_offset is None else storage_offset
    flat = dense.reshape(-1).index_put((_places(tensor, size, stride, offset),), values)
    return flat.view(dense.shape).permute([order.index(axis) for axis in range(tensor.ndim)])


def _order(tensor: Tensor) -> list[int]:
    """The axes as they lie in memory, the widest steps first."""
    order = sorted(range(tensor.ndim), key=lambda axis: (-tensor.stride()[axis], axis))
    if not tensor.permute(order).is_contiguous():
        raise Refusal("as_strided on a tensor that does not fill its memory; call contiguous() on it, or index it")
    return order


def _places(tensor: Tensor, size: Sequence[int], stride: Sequence[int], offset: int | torch.SymInt) -> Tensor:
    first = offset - tensor.storage_offset()
    last = first + sum((count - 1) * step for count, step in zip(size, stride, strict=True))
    if first < 0 or last >= tensor.numel():
        raise Refusal("as_strided that reaches beyond the tensor it is called on; call it on the one that is viewed")
    places = torch.full((), first)
    for count, step in zip(size, stride, strict=True):
        places = places[..., None] + torch.arange(count) * step
    return places
