"""Tensors out of nothing, conversions of dtype, and calls that compute nothing."""

from __future__ import annotations

import functools
import inspect
import math
from collections.abc import Sequence
from typing import Any

import torch

from ..._tvm import Expr, op, tirx
from ..bounds import in_bounds
from ..errors import Refusal
from ..lift import cast, const, nothing_of, shape
from ..registry import Converter, converts
from ..types import Dim, Number, dtype_of, shape_of, torch_dtype_of, tvm_dtype

aten = torch.ops.aten
STORAGE = ("layout", "device", "pin_memory")


def tensor_options(converter: Converter) -> Converter:
    """Give `converter` the arguments that say how PyTorch stores a result, beside the dtype, which it takes itself.

    Where a result lies and whether its memory is pinned is no part of what a module computes. A layout that is not
    dense, and a tensor without values, are refused.
    """
    signature = inspect.signature(converter)
    parameters = list(signature.parameters.values())
    place = list(signature.parameters).index("dtype") + 1
    kind = inspect.Parameter.KEYWORD_ONLY
    parameters[place:place] = [inspect.Parameter(name, kind, default=None) for name in STORAGE]

    @functools.wraps(converter)
    def convert(*args: Any, **kwargs: Any) -> Any:
        layout, device, _ = (kwargs.pop(name, None) for name in STORAGE)
        if layout not in (None, torch.strided):
            raise Refusal(f"a result of the layout {layout}, which Relax does not have")
        if device is not None and torch.device(device).type == "meta":
            raise Refusal("a result on the device meta, which has no values")
        return converter(*args, **kwargs)

    convert.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    return convert


# ---------------------------------------------------------------- filled tensors


def _filled(size: Sequence[Dim], value: Number | Expr, dtype: torch.dtype | None) -> Expr:
    if dtype is None:
        dtype = torch.empty((), dtype=torch.get_default_dtype()).dtype
    name = tvm_dtype(dtype)
    if isinstance(value, float) and not math.isfinite(value):  # TVM cannot fill with these
        return op.broadcast_to(cast(value, name), shape(*size))
    return op.full(shape(*size), cast(value, name), name)


@converts(aten.full.default)
@tensor_options
def full(size: Sequence[Dim], fill_value: Number, *, dtype: torch.dtype | None = None) -> Expr:
    if dtype is None and not isinstance(fill_value, float):
        dtype = torch.bool if isinstance(fill_value, bool) else torch.int64
    return _filled(size, fill_value, dtype)


def _plain(value: Number) -> Any:
    @tensor_options
    def convert(size: Sequence[Dim], *, dtype: torch.dtype | None = None) -> Expr:
        return _filled(size, value, dtype)

    return convert


converts(aten.zeros.default)(_plain(0))
converts(aten.ones.default)(_plain(1))


@converts(aten.empty.memory_format)
@tensor_options
def empty(size: Sequence[Dim], *, dtype: torch.dtype | None = None, memory_format: Any = None) -> Expr:
    """Any values are right; zeros are always the same."""
    return _filled(size, 0, dtype)


@converts(aten.empty_permuted.default)
@tensor_options
def empty_permuted(size: Sequence[Dim], physical_layout: Sequence[int], *, dtype: torch.dtype | None = None) -> Expr:
    return _filled(size, 0, dtype)


@converts(aten.full_like.default)
@tensor_options
def full_like(self: Expr, fill_value: Number, *, dtype: torch.dtype | None = None, memory_format: Any = None) -> Expr:
    return _filled(shape_of(self), fill_value, dtype or torch_dtype_of(self))


def _plain_like(value: Number) -> Any:
    @tensor_options
    def convert(self: Expr, *, dtype: torch.dtype | None = None, memory_format: Any = None) -> Expr:
        return _filled(shape_of(self), value, dtype or torch_dtype_of(self))

    return convert


converts(aten.zeros_like.default)(_plain_like(0))
converts(aten.ones_like.default)(_plain_like(1))


@converts(aten.new_full.default)
@tensor_options
def new_full(self: Expr, size: Sequence[Dim], fill_value: Number, *, dtype: torch.dtype | None = None) -> Expr:
    return _filled(size, fill_value, dtype or torch_dtype_of(self))


def _plain_new(value: Number) -> Any:
    @tensor_options
    def convert(self: Expr, size: Sequence[Dim], *, dtype: torch.dtype | None = None) -> Expr:
        return _filled(size, value, dtype or torch_dtype_of(self))

    return convert


converts(aten.new_zeros.default)(_plain_new(0))
converts(aten.new_ones.default)(_plain_new(1))


@converts(aten.scalar_tensor.default)
@tensor_options
def scalar_tensor(s: Number, *, dtype: torch.dtype | None = None) -> Expr:
    return cast(s, tvm_dtype(dtype or torch.get_default_dtype()))


@converts(aten.fill.Scalar, aten.fill.Tensor)
def fill(self: Expr, value: Expr | Number) -> Expr:
    return _filled(shape_of(self), value, torch_dtype_of(self))


# ---------------------------------------------------------------- ranges and triangles


def _range(start: Any, end: Any, step: Any, dtype: torch.dtype | None) -> Expr:
    numbers = (start, end, step)
    if dtype is None:
        dtype = torch.get_default_dtype() if any(isinstance(n, float) for n in numbers) else torch.int64
    if dtype.is_floating_point:
        if not all(isinstance(n, int | float) for n in numbers):
            raise Refusal("a range of floats over a symbolic size")
        length = max(0, math.ceil((end - start) / step))
        index = op.arange(0, length, 1, "float64")  # PyTorch computes start + i * step in float64 as well
        values = op.add(op.multiply(index, const(float(step), "float64")), const(float(start), "float64"))
        return cast(values, tvm_dtype(dtype))
    if any(isinstance(n, float) for n in numbers):  # PyTorch counts in floats, then steps in whole numbers
        start, length, step = int(start), max(0, math.ceil((end - start) / step)), int(step)
        return _stepped(start, length, step, dtype)
    if step == 1:
        return cast(op.arange(start, end, 1, "int64"), tvm_dtype(dtype))
    if not all(isinstance(n, int) for n in (start, end)):
        length = (
            tirx.floordiv(end - start + step - 1, step) if step > 0 else tirx.floordiv(start - end - step - 1, -step)
        )
    else:
        length = max(0, -((start - end) // step))
    return _stepped(start, length, step, dtype)


def _stepped(start: Dim, length: Dim, step: int, dtype: torch.dtype) -> Expr:
    values = op.add(op.multiply(op.arange(0, length, 1, "int64"), const(step, "int64")), cast(start, "int64"))
    return cast(values, tvm_dtype(dtype))


@converts(aten.arange.default)
@tensor_options
def arange(end: Number, *, dtype: torch.dtype | None = None) -> Expr:
    return _range(0, end, 1, dtype)


@converts(aten.arange.start)
@tensor_options
def arange_start(start: Number, end: Number, *, dtype: torch.dtype | None = None) -> Expr:
    return _range(start, end, 1, dtype)


@converts(aten.arange.start_step)
@tensor_options
def arange_step(start: Number, end: Number, step: Number = 1, *, dtype: torch.dtype | None = None) -> Expr:
    return _range(start, end, step, dtype)


def _triangle(function: Any) -> Any:
    def convert(self: Expr, diagonal: int = 0) -> Expr:
        if dtype_of(self) == "bool":
            return cast(function(cast(self, "int8"), diagonal), "bool")
        return function(self, diagonal)

    return convert


converts(aten.tril.default)(_triangle(op.tril))
converts(aten.triu.default)(_triangle(op.triu))


@converts(aten.one_hot.default)
def one_hot(self: Expr, num_classes: int = -1) -> Expr:
    self = in_bounds(self, num_classes, "one_hot")
    classes = op.arange(0, num_classes, 1, dtype_of(self))
    return cast(op.equal(op.expand_dims(self, -1), classes), "int64")


# ---------------------------------------------------------------- dtype and identity


@converts(aten._to_copy.default)
@tensor_options
def to_copy(
    self: Expr, *, dtype: torch.dtype | None = None, non_blocking: bool = False, memory_format: Any = None
) -> Expr:
    return self if dtype is None else cast(self, tvm_dtype(dtype))


@converts(aten.clone.default)
def clone(self: Expr, *, memory_format: Any = None) -> Expr:
    return self


@converts(aten.alias.default, aten.detach.default, aten.lift_fresh_copy.default)
def alias(self: Expr) -> Expr:
    return self


@converts(aten.dropout.default)
def dropout(input: Expr, p: float, train: bool) -> Expr:
    if train and p == 1:
        return nothing_of(input)
    if train and p > 0:
        raise Refusal("dropout in training mode is random; call model.eval() before tracing")
    return input
