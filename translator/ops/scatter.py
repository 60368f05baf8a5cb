"""Writing at indices: scatters, and assignments through index tensors."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from ..._tvm import Expr, op
from ..aten_kernel import kernel
from ..bounds import in_bounds
from ..lift import cast, like, shape
from ..registry import converts
from ..types import Dim, Number, axis_of, dtype_of, is_float, ndim_of, shape_of
from .indexing import cropped, row_major, slice, times

aten = torch.ops.aten


def _written(self: Expr, axis: int, places: Expr, src: Expr, reduction: str) -> Expr:
    """`self` with `src` at `places`, which are of one shape and within the axis."""
    if ndim_of(self) == 0:
        line, where, what = (op.reshape(x, [1]) for x in (self, places, src))
        return op.reshape(_written(line, 0, where, what, reduction), shape())
    if dtype_of(self) == "bool":
        return cast(_written(cast(self, "int8"), axis, places, cast(src, "int8"), reduction), "bool")
    smaller = [a for a, (have, want) in enumerate(zip(shape_of(self), shape_of(places), strict=True)) if have != want]
    if smaller and (other := next((a for a in smaller if a != axis), None)) is not None:
        # TVM takes the places of an axis for those of the whole tensor: what they do not reach is put aside.
        reached = shape_of(places)[other]
        part = _written(slice(self, other, 0, reached), axis, places, src, reduction)
        return op.concat([part, slice(self, other, reached)], other)
    return op.scatter_elements(self, places, src, axis, reduction)


def _scatter(self: Expr, dim: int, index: Expr, src: Expr, reduction: str) -> Expr:
    axis = axis_of(dim, self)
    if 0 in shape_of(index):
        return self
    places = in_bounds(index, shape_of(self)[axis] if ndim_of(self) else 1, "scatter")
    return _written(self, axis, places, cropped(src, index, None) if ndim_of(self) else src, reduction)


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
    axes = list(given)
    if axes != list(range(axes[0], axes[0] + len(axes))) or any(
        dtype_of(i) in ("bool", "uint8") for i in given.values()
    ):
        return kernel(aten.index_put.default, self, indices, values, accumulate)
    sizes = shape_of(self)
    places = row_major(
        [in_bounds(i, sizes[axis], "index_put", negative=True) for axis, i in given.items()],
        [sizes[axis] for axis in axes],
    )
    if 0 in shape_of(places):
        return self
    before, after = sizes[: axes[0]], sizes[axes[-1] + 1 :]
    source = op.broadcast_to(values, shape(*before, *shape_of(places), *after))
    count = times(shape_of(places))
    written = _written(
        op.reshape(self, shape(*before, times([sizes[axis] for axis in axes]), *after)),
        axes[0],
        _along(places, axes[0], [*before, count, *after]),
        op.reshape(source, shape(*before, count, *after)),
        "add" if accumulate else "update",
    )
    return op.reshape(written, shape(*sizes)) if len(axes) > 1 else written


def _along(places: Expr, axis: int, extent: Sequence[Dim]) -> Expr:
    """One position for each row of `axis`, repeated over the other axes."""
    line: list[Dim] = [1] * len(extent)
    line[axis] = extent[axis]
    return op.broadcast_to(op.reshape(places, shape(*line)), shape(*extent))


def _rows(
    self: Expr, dim: int, index: Expr, source: Expr, reduction: str, what: str, *, negative: bool = False
) -> Expr:
    """Each row of `source` along an axis written at the place that `index` has for it."""
    axis = axis_of(dim, self)
    places = in_bounds(index, shape_of(self)[axis] if ndim_of(self) else 1, what, negative=negative)
    if 0 in shape_of(places):
        return self
    if ndim_of(self):
        source = source if ndim_of(source) else op.reshape(source, [1])
        places = _along(places, axis, shape_of(source))
    return _written(self, axis, places, source, reduction)


@converts(aten.index_add.default)
def index_add(self: Expr, dim: int, index: Expr, source: Expr, *, alpha: Number = 1) -> Expr:
    scaled = source if alpha == 1 else op.multiply(source, like(alpha, source))
    return _rows(self, dim, index, scaled, "add", "index_add")


@converts(aten.index_copy.default)
def index_copy(self: Expr, dim: int, index: Expr, source: Expr) -> Expr:
    return _rows(self, dim, index, source, "update", "index_copy")


@converts(aten.index_fill.int_Scalar, aten.index_fill.int_Tensor)
def index_fill(self: Expr, dim: int, index: Expr, value: Expr | Number) -> Expr:
    extent = shape_of(self)
    if extent:
        extent[axis_of(dim, self)] = shape_of(index)[0] if ndim_of(index) else 1
    filled = op.broadcast_to(like(value, self), shape(*extent))
    return _rows(self, dim, index, filled, "update", "index_fill", negative=True)
