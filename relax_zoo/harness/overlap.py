"""Whether tensors lie in the same memory."""

from __future__ import annotations

from torch import Tensor


def overlap(a: Tensor, b: Tensor) -> bool:
    """Whether two tensors have an address in common, of the first to the last that each reaches."""
    if not a.numel() or not b.numel():
        return False
    (first, after), (other, after_other) = _extent(a), _extent(b)
    return first < after_other and other < after


def folded(tensor: Tensor) -> bool:
    """Whether two elements of a tensor lie in one place, as those of an expanded one do."""
    steps = sorted((stride, size) for size, stride in zip(tensor.shape, tensor.stride(), strict=True) if size > 1)
    reach = 0
    for stride, size in steps:
        if stride <= reach:
            return bool(tensor.numel())
        reach += stride * (size - 1)
    return False


def _extent(tensor: Tensor) -> tuple[int, int]:
    reach = sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.stride(), strict=True))
    return tensor.data_ptr(), tensor.data_ptr() + (reach + 1) * tensor.element_size()
