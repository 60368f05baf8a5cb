"""Reductions and scans."""

from __future__ import annotations

import builtins
import math
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ..._tvm import Expr, op
from ..aten_kernel import kernel
from ..lift import HALF, cast, const, in_float, wide
from ..registry import converts
from ..types import Dim, Number, axes_of, axis_of, dtype_of, is_float, ndim_of, shape_of, tvm_dtype

aten = torch.ops.aten

Axes = Sequence[int] | int | None


def _accumulated(
    function: Any, self: Expr, axes: Axes, keepdim: bool, dtype: torch.dtype | None, *, floats: bool = False
) -> Expr:
    """Integers accumulate in int64; halves in float32."""
    if dtype == torch.bool:  # whether the sum or the product of truths is other than zero; TVM has none of these
        return cast(_accumulated(function, cast(self, "bool"), axes, keepdim, None), "bool")
    if dtype is not None:
        self = cast(self, tvm_dtype(dtype))
    elif not is_float(self) and not floats:
        self = cast(self, "int64")
    if ndim_of(self) == 0:
        return self
    result = function(wide(self), axis=axes_of(axes, self), keepdims=keepdim)
    return cast(result, dtype_of(self)) if dtype_of(self) in HALF else result


@converts(aten.sum.default)
def sum(self: Expr, *, dtype: torch.dtype | None = None) -> Expr:
    return _accumulated(op.sum, self, None, False, dtype)


@converts(aten.sum.dim_IntList)
def sum_dim(self: Expr, dim: Axes, keepdim: bool = False, *, dtype: torch.dtype | None = None) -> Expr:
    return _accumulated(op.sum, self, dim, keepdim, dtype)


@converts(aten.mean.default)
def mean(self: Expr, *, dtype: torch.dtype | None = None) -> Expr:
    return mean_dim(self, None, dtype=dtype)


@converts(aten.mean.dim)
def mean_dim(self: Expr, dim: Axes, keepdim: bool = False, *, dtype: torch.dtype | None = None) -> Expr:
    if any(shape_of(self)[axis] == 0 for axis in axes_of(dim, self)):
        total = sum_dim(self, dim, keepdim, dtype=dtype)
        return op.multiply(total, const(math.nan, dtype_of(total)))
    if dtype is not None and tvm_dtype(dtype) in HALF:  # of what was given, and then rounded; a sum rounds it first
        return cast(_accumulated(op.mean, cast(self, "float32"), dim, keepdim, None), tvm_dtype(dtype))
    return _accumulated(op.mean, self, dim, keepdim, dtype, floats=True)


@converts(aten.prod.default)
def prod(self: Expr, *, dtype: torch.dtype | None = None) -> Expr:
    return _accumulated(op.prod, self, None, False, dtype)


@converts(aten.prod.dim_int)
def prod_dim(self: Expr, dim: int, keepdim: bool = False, *, dtype: torch.dtype | None = None) -> Expr:
    return _accumulated(op.prod, self, dim, keepdim, dtype)


def _extreme(function: Any, self: Expr, dim: Axes, keepdim: bool) -> Expr:
    if ndim_of(self) == 0:
        return self
    if dtype_of(self) == "bool":
        return cast(_extreme(function, cast(self, "uint8"), dim, keepdim), "bool")  # over nothing: 0 or 255
    return function(self, axis=axes_of(dim, self), keepdims=keepdim)


@converts(aten.amax.default)
def amax(self: Expr, dim: Axes = (), keepdim: bool = False) -> Expr:
    return _extreme(op.max, self, dim, keepdim)


@converts(aten.amin.default)
def amin(self: Expr, dim: Axes = (), keepdim: bool = False) -> Expr:
    return _extreme(op.min, self, dim, keepdim)


@converts(aten.max.default)
def max(self: Expr) -> Expr:
    return _extreme(op.max, self, None, False)


@converts(aten.min.default)
def min(self: Expr) -> Expr:
    return _extreme(op.min, self, None, False)


def _index(function: Any, self: Expr, dim: int | None, keepdim: bool) -> Expr:
    if ndim_of(self) == 0:
        return const(0, "int64")
    if dim is None:
        result = _index(function, op.reshape(self, [-1]), 0, False)
        return op.reshape(result, [1] * ndim_of(self)) if keepdim else result
    if dtype_of(self) == "bool":
        self = cast(self, "int8")
    return cast(function(wide(self), axis=axis_of(dim, self), keepdims=keepdim), "int64")


@converts(aten.argmax.default)
def argmax(self: Expr, dim: int | None = None, keepdim: bool = False) -> Expr:
    return _index(op.argmax, self, dim, keepdim)


@converts(aten.argmin.default)
def argmin(self: Expr, dim: int | None = None, keepdim: bool = False) -> Expr:
    return _index(op.argmin, self, dim, keepdim)


@converts(aten.max.dim)
def max_dim(self: Expr, dim: int, keepdim: bool = False) -> tuple[Expr, Expr]:
    return _extreme(op.max, self, dim, keepdim), _index(op.argmax, self, dim, keepdim)


@converts(aten.min.dim)
def min_dim(self: Expr, dim: int, keepdim: bool = False) -> tuple[Expr, Expr]:
    return _extreme(op.min, self, dim, keepdim), _index(op.argmin, self, dim, keepdim)


def _truth(function: Any, self: Expr, dim: Axes, keepdim: bool) -> Expr:
    result = _extreme(function, cast(self, "bool"), dim, keepdim)
    return cast(result, "uint8") if dtype_of(self) == "uint8" else result


def _truths(packet: Any, function: Any) -> None:
    @converts(packet.default)
    def _whole(self: Expr) -> Expr:
        return _truth(function, self, None, False)

    @converts(packet.dim)
    def _one(self: Expr, dim: int, keepdim: bool = False) -> Expr:
        return _truth(function, self, dim, keepdim)

    @converts(packet.dims)
    def _several(self: Expr, dim: Axes = None, keepdim: bool = False) -> Expr:
        return cast(self, "bool") if dim is not None and not list(dim) else _truth(function, self, dim, keepdim)  # type: ignore[arg-type]


_truths(aten.any, op.max)
_truths(aten.all, op.min)

# ---------------------------------------------------------------- spread


def _count(self: Expr, axes: Sequence[int]) -> Dim:
    return math.prod(shape_of(self)[axis] for axis in axes)


def _variance(self: Expr, dim: Axes, correction: Number | None, keepdim: bool) -> Expr:
    axes = axes_of(dim, self)
    count = _count(self, axes)
    if count == 0:
        return op.multiply(op.sum(self, axis=axes, keepdims=keepdim), const(math.nan, dtype_of(self)))
    less = 1 if correction is None else correction
    biased = op.variance(self, axis=axes, keepdims=keepdim) if axes else op.multiply(self, const(0, dtype_of(self)))
    if less == 0:
        return biased
    if isinstance(count, int):
        left = builtins.max(0.0, count - less)
        return op.multiply(biased, const(count / left if left else math.inf, dtype_of(self)))
    n = cast(count, dtype_of(self))
    left_over = op.maximum(op.subtract(n, const(float(less), dtype_of(self))), const(0, dtype_of(self)))
    return op.multiply(biased, op.divide(n, left_over))


@converts(aten.var.correction)
def var(self: Expr, dim: Axes = None, *, correction: Number | None = None, keepdim: bool = False) -> Expr:
    return in_float(_variance, self, dim, correction, keepdim)


@converts(aten.std.correction)
def std(self: Expr, dim: Axes = None, *, correction: Number | None = None, keepdim: bool = False) -> Expr:
    return in_float(lambda x: op.sqrt(_variance(x, dim, correction, keepdim)), self)


@converts(aten.var_mean.correction)
def var_mean(
    self: Expr, dim: Axes = None, *, correction: Number | None = None, keepdim: bool = False
) -> tuple[Expr, Expr]:
    return var(self, dim, correction=correction, keepdim=keepdim), mean_dim(self, dim, keepdim)


@converts(aten.std_mean.correction)
def std_mean(
    self: Expr, dim: Axes = None, *, correction: Number | None = None, keepdim: bool = False
) -> tuple[Expr, Expr]:
    return std(self, dim, correction=correction, keepdim=keepdim), mean_dim(self, dim, keepdim)


@converts(aten.linalg_vector_norm.default)
def vector_norm(
    self: Expr, ord: Number = 2, dim: Axes = None, keepdim: bool = False, *, dtype: torch.dtype | None = None
) -> Expr:
    """Scaled by the largest magnitude where squares could overflow; a vector of zeros has norm 0."""
    if dtype is not None:
        self = cast(self, tvm_dtype(dtype))

    def compute(x: Expr) -> Expr:
        axes, size = axes_of(dim, x), op.abs(x)
        if not axes:
            return size if ord != 0 else cast(cast(x, "bool"), dtype_of(x))
        reduce: dict[float, Callable[[], Expr]] = {
            math.inf: lambda: op.max(size, axes, keepdim),
            -math.inf: lambda: op.min(size, axes, keepdim),
            0: lambda: op.sum(cast(cast(x, "bool"), dtype_of(x)), axes, keepdim),
            1: lambda: op.sum(size, axes, keepdim),
            2: lambda: op.sqrt(op.sum(op.multiply(x, x), axes, keepdim)),
        }
        if ord in reduce:
            return reduce[ord]()
        power = op.sum(op.power(size, const(float(ord), dtype_of(x))), axes, keepdim)
        return op.power(power, const(1 / ord, dtype_of(x)))

    return in_float(compute, self)


@converts(aten.logsumexp.default)
def logsumexp(self: Expr, dim: Axes, keepdim: bool = False) -> Expr:
    def compute(x: Expr) -> Expr:
        axes = axes_of(dim, x)
        if not axes:
            return x
        top = op.max(x, axes, True)
        finite = op.where(op.isinf(top), const(0, dtype_of(x)), top)
        result = op.add(op.log(op.sum(op.exp(op.subtract(x, finite)), axes, True)), finite)
        return result if keepdim else op.squeeze(result, axes)

    return in_float(compute, self)


def _scan(function: Any, self: Expr, dim: int, dtype: torch.dtype | None) -> Expr:
    if dtype is not None:
        self = cast(self, tvm_dtype(dtype))
    elif not is_float(self):
        self = cast(self, "int64")
    if ndim_of(self) == 0:
        return self
    return cast(function(wide(self), axis_of(dim, self)), dtype_of(self))


@converts(aten.cumsum.default)
def cumsum(self: Expr, dim: int, *, dtype: torch.dtype | None = None) -> Expr:
    return _scan(op.cumsum, self, dim, dtype)


@converts(aten.cumprod.default)
def cumprod(self: Expr, dim: int, *, dtype: torch.dtype | None = None) -> Expr:
    return _scan(op.cumprod, self, dim, dtype)


# ---------------------------------------------------------------- order


def _keys(self: Expr) -> Expr:
    """What orders `self` as PyTorch does, with NaN above infinity."""
    if not is_float(self):
        return self if dtype_of(self) == "int64" else cast(self, "int32")  # all that TVM sorts
    infinity, largest = const(math.inf, "float64"), const(1.7e308, "float64")
    wide_self = cast(self, "float64")
    return op.where(op.isnan(wide_self), infinity, op.where(op.equal(wide_self, infinity), largest, wide_self))


@converts(aten.topk.default)
def topk(self: Expr, k: int, dim: int = -1, largest: bool = True, sorted: bool = True) -> tuple[Expr, Expr]:
    if ndim_of(self) == 0:
        return self, const(0, "int64")
    axis = axis_of(dim, self)
    order = op.topk(_keys(self), k, axis, "indices", largest, "int64")
    return op.gather_elements(self, order, axis), order


@converts(aten.sort.default)
def sort(self: Expr, dim: int = -1, descending: bool = False) -> tuple[Expr, Expr]:
    if ndim_of(self) == 0:
        return self, const(0, "int64")
    axis = axis_of(dim, self)
    order = op.argsort(_keys(self), axis, descending, "int64")
    return op.gather_elements(self, order, axis), order


@converts(aten.sort.stable)
def sort_stable(self: Expr, *, stable: bool | None, dim: int = -1, descending: bool = False) -> tuple[Expr, Expr]:
    """TVM's sort is stable."""
    return sort(self, dim, descending)


@converts(aten.histc.default)
def histc(self: Expr, bins: int = 100, min: Number = 0, max: Number = 0) -> Expr:
    """Of a range that is not given, PyTorch's kernel finds it in the values."""
    dtype = dtype_of(self)
    if min == max or dtype in HALF:
        return kernel(aten.histc.default, self, bins, min, max)
    x = op.reshape(self, [-1])
    low, high = const(min, dtype), const(max, dtype)
    place = op.divide(op.multiply(op.subtract(x, low), const(bins, dtype)), op.subtract(high, low))
    place = op.minimum(op.floor(place), const(bins - 1, dtype))  # the last bin holds its upper edge
    within = op.logical_and(op.greater_equal(x, low), op.less_equal(x, high))
    place = op.expand_dims(op.where(within, place, const(-1, dtype)), 0)
    bin = op.expand_dims(cast(op.arange(bins, dtype="int64"), dtype), 1)
    return op.sum(cast(op.equal(place, bin), dtype), axis=1)
