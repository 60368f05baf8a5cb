"""Views that PyTorch's functionalization writes back exactly: all but those that show an element twice or leave some.

It takes what was written into a view back to what is viewed, and for two views it loses something: for `expand` it adds
the sum of all differences, which rounds, and is NaN where there was an infinity; for `unfold` it sums the windows, and
writes zeros between them. Where those show each element once, others do as well; else what is written is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ..._torch import schema, views_of
from ..errors import Refusal
from ..registry import Overload

aten = torch.ops.aten

_LOSSY = ("expand", "unfold")


def refuse_lossy(overload: Overload, args: tuple[Any, ...]) -> None:
    """Raise Refusal where a call writes into what is seen through a view that is not written back exactly."""
    if not schema(overload).is_mutable:
        return
    for argument, value in zip(schema(overload).arguments, args, strict=False):
        if argument.alias_info is None or not argument.alias_info.is_write:
            continue
        for view in set(views_of(value)).intersection(_LOSSY):
            raise Refusal(
                f"{overload} on a part of what {view} gives, which has elements at several places or leaves some out; "
                f"write before {view}, or into a copy"
            )


def lossless(overload: Overload, args: tuple[Any, ...]) -> Callable[..., Any] | None:
    """What shows the same as a view does, in views that are written back exactly; or None."""
    if overload is aten.expand.default and not _spreads(*args[:2]):
        return _with_axes
    if overload is aten.unfold.default and _fits(*args):
        return _windows
    return None


def _spreads(tensor: torch.Tensor, size: Any) -> bool:
    lead = len(size) - tensor.ndim
    shape = (*[1] * lead, *tensor.shape)
    return any(_is_one(now) and not _is_one(then) and then != -1 for now, then in zip(shape, size, strict=True))


def _is_one(size: Any) -> bool:
    return isinstance(size, int) and size == 1


def _with_axes(tensor: torch.Tensor, size: Any, **options: Any) -> torch.Tensor:
    result = aten.alias.default(tensor)
    for _ in range(len(size) - tensor.ndim):
        result = result.unsqueeze(0)
    return result


def _fits(tensor: torch.Tensor, dimension: int, size: int, step: int) -> bool:
    """Whether windows lie side by side, with room for a last one that is as wide as the way to it; or are one."""
    if not tensor.ndim:
        return False
    count = _count(tensor.shape[dimension], size, step)
    return bool(count == 1) or (size <= step and bool(tensor.shape[dimension] >= count * step))


def _count(length: Any, size: int, step: int) -> Any:
    return (length - size) // step + 1


def _windows(tensor: torch.Tensor, dimension: int, size: int, step: int) -> torch.Tensor:
    axis = dimension % tensor.ndim
    count = _count(tensor.shape[axis], size, step)
    way = size if bool(count == 1) else step
    ways = tensor.narrow(axis, 0, count * way).unflatten(axis, (count, way))
    return ways.narrow(axis + 1, 0, size).movedim(axis + 1, -1)
