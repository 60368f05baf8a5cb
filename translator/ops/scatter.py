"""Writing at indices: scatters, and assignments through index tensors."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from tvm.ir import Expr
from tvm.relax import op

from ..external import kernel
from ..lift import cast, like, shape
from ..registry import converts
from ..types import Number, axis_of, dtype_of, is_float, ndim_of, shape_of
from .indexing import cropped, positions

aten = torch.ops.aten


def _scatter(self: Expr, dim: int, index: Expr, src: Expr, reduction: str) -> Expr:
    if ndim_of(self) == 0:
        line, where, what = (op.reshape(x, [1]) for x in (self, index, src))
        return op.reshape(_scatter(line, 0, where, what, reduction), shape())
    if dtype_of(self) == "bool":
        return cast(_scatter(cast(self, "int8"), dim, index, cast(src, "int8"), reduction), "bool")
    index = cast(index, "int64")
    return op.scatter_elements(self, index, cropped(src, index, None), axis_of(dim, self), reduction)


@converts(aten.scatter.src)
def scatter(self: Expr, dim: int, index: Expr, src: Expr) -> Expr:
    return _scatter(self, dim, index, src, "update")


@converts(aten.scatter.value)
def scatter_value(self: Expr, dim: int, index: Expr, value: Number) -> Expr:
    filled = op.full(shape(*shape_of(index)), like(value, self), dtype_of(self))
    return _scatter(self, dim, index, filled, "update")


@converts(aten.scatter_add.default)
def scatter_add(self: Expr, dim: int, index: Expr, src: Expr) -> Expr:
    return _scatter(self, dim, index, src, "add")


_REDUCTIONS = {"add": "add", "multiply": "mul", "sum": "add", "prod": "mul", "amax": "max", "amin": "min"}


@converts(aten.scatter.reduce)
def scatter_with(self: Expr, dim: int, index: Expr, src: Expr, *, reduce: str) -> Expr:
    return _scatter(self, dim, index, src, _REDUCTIONS[reduce])


@converts(aten.scatter.value_reduce)
def scatter_value_with(self: Expr, dim: int, index: Expr, value: Number, *, reduce: str) -> Expr:
    return _scatter(
        self, dim, index, op.full(shape(*shape_of(index)), like(value, self), dtype_of(self)), _REDUCTIONS[reduce]
    )


@converts(aten.scatter_reduce.two)
def scatter_reduce(self: Expr, dim: int, index: Expr, src: Expr, reduce: str, *, include_self: bool = True) -> Expr:
    """TVM's largest and smallest of floats lose NaN, and it cannot leave out what was there."""
    if not include_self or reduce not in _REDUCTIONS or (reduce in ("amax", "amin") and is_float(self)):
        return kernel(aten.scatter_reduce.two, self, dim, index, src, reduce, include_self=include_self)
    return _scatter(self, dim, index, src, _REDUCTIONS[reduce])


@converts(aten.index_put.default)
def index_put(self: Expr, indices: Sequence[Expr | None], values: Expr, accumulate: bool = False) -> Expr:
    first = indices[0]
    if (
        len(indices) == 1
        and first is not None
        and dtype_of(first) == "bool"
        and ndim_of(values) == 0
        and not accumulate
    ):
        mask = first
        for _ in range(ndim_of(self) - ndim_of(mask)):
            mask = op.expand_dims(mask, ndim_of(mask))
        return op.where(mask, values, self)
    given = {axis: i for axis, i in enumerate(indices) if i is not None}
    if len(given) != 1 or any(ndim_of(i) != 1 or dtype_of(i) in ("bool", "uint8") for i in given.values()):
        return kernel(aten.index_put.default, self, indices, values, accumulate)
    if dtype_of(self) == "bool":
        self, values = cast(self, "int8"), cast(values, "int8")
        return cast(index_put(self, indices, values, accumulate), "bool")
    ((axis, index),) = given.items()
    extent, along = shape_of(self), [1] * ndim_of(self)
    extent[axis] = along[axis] = shape_of(index)[0]
    return op.scatter_elements(
        self,
        op.broadcast_to(op.reshape(positions(index, shape_of(self)[axis]), shape(*along)), shape(*extent)),
        op.broadcast_to(values, shape(*extent)),
        axis,
        "add" if accumulate else "update",
    )
