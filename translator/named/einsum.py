"""Sums of products over named sizes: PyTorch's own form is another where a size is 1."""

from __future__ import annotations

import functools
import math
import string
from collections.abc import Sequence
from typing import Any

from torch import Tensor


def einsum(equation: str, operands: Sequence[Tensor]) -> Any:
    """`torch.einsum` in calls that are the same for every size, from left to right.

    NotImplemented for an axis that stands twice in an operand, and for one of several lengths, which PyTorch
    broadcasts.
    """
    left, arrow, result = _spelled(equation.replace(" ", ""), operands).partition("->")
    given = left.split(",")
    if len(given) != len(operands):
        return NotImplemented
    if any(len(set(axes)) < len(axes) or len(axes) != x.ndim for axes, x in zip(given, operands, strict=True)):
        return NotImplemented
    if not arrow:
        result = "".join(axis for axis in sorted(left.replace(",", "")) if left.count(axis) == 1)
    lengths: dict[str, Any] = {}
    sizes = [size for x in operands for size in x.shape]
    if any(lengths.setdefault(axis, size) != size for axis, size in zip("".join(given), sizes, strict=True)):
        return NotImplemented
    if not set(result) <= set(lengths) or len(set(result)) < len(result):
        return NotImplemented
    later = [set(result).union(*given[i + 1 :]) for i in range(len(given))]
    axes, value = given[0], operands[0]
    for i in range(1, len(given)):
        axes, value = _pair(axes, value, given[i], operands[i], later[i])
    axes, value = _summed(axes, value, set(result))
    return value.permute([axes.index(axis) for axis in result])


def _spelled(equation: str, operands: Sequence[Tensor]) -> str:
    """The equation with letters for what an ellipsis stands for, the last ones the same in each operand."""
    if "..." not in equation:
        return equation
    left, arrow, result = equation.partition("->")
    given = left.split(",")
    counts = [x.ndim - len(axes) + 3 for axes, x in zip(given, operands, strict=False) if "..." in axes]
    free = [letter for letter in string.ascii_letters if letter not in equation][: max(counts, default=0)]
    rest = iter(counts)
    parts = [axes.replace("...", "".join(free[len(free) - next(rest) :])) if "..." in axes else axes for axes in given]
    if not arrow:
        result = "..." + "".join(axis for axis in sorted(set(left) - set(".,")) if left.count(axis) == 1)
    return f"{','.join(parts)}->{result.replace('...', ''.join(free))}"


def _pair(axes: str, x: Tensor, others: str, y: Tensor, kept: set[str]) -> tuple[str, Tensor]:
    """The product of two operands, summed over the axes that nothing later has."""
    axes, x = _summed(axes, x, kept | set(others))
    others, y = _summed(others, y, kept | set(axes))
    shared = [axis for axis in axes if axis in others]
    batch, inner = [a for a in shared if a in kept], [a for a in shared if a not in kept]
    rows, columns = [a for a in axes if a not in others], [a for a in others if a not in axes]
    sizes = dict(zip(axes, x.shape, strict=True)) | dict(zip(others, y.shape, strict=True))
    of = functools.partial(_grouped, sizes=sizes)
    value = of(x, axes, [batch, rows, inner]) @ of(y, others, [batch, inner, columns])
    order = [*batch, *rows, *columns]
    return "".join(order), value.reshape([sizes[axis] for axis in order])


def _summed(axes: str, x: Tensor, kept: set[str]) -> tuple[str, Tensor]:
    gone = [place for place, axis in enumerate(axes) if axis not in kept]
    return "".join(axis for axis in axes if axis in kept), x.sum(gone) if gone else x


def _grouped(x: Tensor, axes: str, groups: list[list[str]], *, sizes: dict[str, Any]) -> Tensor:
    """`x` with each group of its axes as one."""
    order = [axis for group in groups for axis in group]
    shape = [math.prod(sizes[axis] for axis in group) for group in groups]
    return x.permute([axes.index(axis) for axis in order]).reshape(shape)
