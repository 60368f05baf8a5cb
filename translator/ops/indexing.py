"""Reading and writing parts of a tensor: slices, integers, index tensors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..._tvm import Expr, op, relax
from ..bounds import in_bounds
from ..errors import Refusal
from ..lift import cast, like, shape
from ..registry import converts
from ..types import Dim, axis_of, dtype_of, ndim_of, same, shape_of, static

aten = torch.ops.aten


def _clamped(position: Dim | None, size: Dim, default: Dim) -> Dim:
    """A slice's bound counted from the front and kept within the axis, as Python does; with a named size it is that."""
    if position is None:
        return default
    if isinstance(position, int) and isinstance(size, int):
        return min(max(position + size if position < 0 else position, 0), size)
    return position


def _element(index: Dim, size: Dim) -> Dim:
    """The position of one element, counted from the front."""
    return index + size if isinstance(index, int) and index < 0 else index


def _taken(self: Expr, axis: int, start: Dim, stop: Dim, step: int = 1) -> Expr:
    if isinstance(start, int) and isinstance(stop, int):
        stop = max(start, stop)
    return op.strided_slice(self, [axis], [start], [stop], [step], assume_inbound=True)


@converts(aten.slice.Tensor)
def slice(self: Expr, dim: int = 0, start: Dim | None = None, end: Dim | None = None, step: int = 1) -> Expr:
    axis = axis_of(dim, self)
    size = shape_of(self)[axis]
    first, last = _clamped(start, size, 0), _clamped(end, size, size)
    if step == 1 and same(first, 0) and same(last, size):
        return self
    return _taken(self, axis, first, last, step)


@converts(aten.select.int)
def select(self: Expr, dim: int, index: Dim) -> Expr:
    axis = axis_of(dim, self)
    size = shape_of(self)[axis]
    position = _element(index, size)
    return op.squeeze(_taken(self, axis, position, position + 1), [axis])


# ---------------------------------------------------------------- index tensors


def _take(self: Expr, positions: Expr, axis: int) -> Expr:
    return op.take(self, positions, axis, "clip")  # all of them are within the axis already


@converts(aten.index.Tensor)
def index(self: Expr, indices: Sequence[Expr | None]) -> Expr:
    given = [axis for axis, i in enumerate(indices) if i is not None]
    if any(dtype_of(indices[axis]) in ("bool", "uint8") for axis in given):
        raise Refusal("a boolean mask as an index: the size of the result depends on the values; use torch.where")
    sizes = shape_of(self)
    places = [in_bounds(indices[axis], sizes[axis], "index", negative=True) for axis in given]
    if len(given) == 1:
        return _take(self, places[0], given[0])
    rest = [axis for axis in range(ndim_of(self)) if axis not in given]
    front = op.permute_dims(self, [*given, *rest]) if given + rest != list(range(ndim_of(self))) else self
    flat = op.reshape(front, shape(times([sizes[axis] for axis in given]), *(sizes[axis] for axis in rest)))
    taken = _take(flat, row_major(places, [sizes[axis] for axis in given]), 0)
    if given != list(range(given[0], given[0] + len(given))):
        return taken  # indices that do not stand together put their axes first
    width = ndim_of(taken) - len(rest)
    before = [width + i for i, axis in enumerate(rest) if axis < given[0]]
    after = [width + i for i, axis in enumerate(rest) if axis > given[0]]
    order = [*before, *range(width), *after]
    return taken if order == sorted(order) else op.permute_dims(taken, order)


def row_major(places: Sequence[Expr], sizes: Sequence[Dim]) -> Expr:
    """The places along one axis that are given along each of several, broadcast."""
    offset = places[0]
    for position, size in zip(places[1:], sizes[1:], strict=True):
        offset = op.add(op.multiply(offset, cast(size, "int64")), position)
    return offset


def times(sizes: Sequence[Dim]) -> Dim:
    """The product of sizes."""
    result: Dim = 1
    for size in sizes:
        result = size * result
    return result


@converts(aten.take.default)
def take(self: Expr, index: Expr) -> Expr:
    flat = op.reshape(self, [-1])
    return _take(flat, in_bounds(index, shape_of(flat)[0], "take", negative=True), 0)


@converts(aten.index_select.default)
def index_select(self: Expr, dim: int, index: Expr) -> Expr:
    index = op.reshape(index, [1]) if ndim_of(index) == 0 else index
    if ndim_of(self) == 0:
        taken = _take(op.reshape(self, [1]), in_bounds(index, 1, "index_select"), 0)
        return op.reshape(taken, shape())
    axis = axis_of(dim, self)
    return _take(self, in_bounds(index, shape_of(self)[axis], "index_select"), axis)


@converts(aten.embedding.default)
def embedding(
    weight: Expr, indices: Expr, padding_idx: int = -1, scale_grad_by_freq: bool = False, sparse: bool = False
) -> Expr:
    return _take(weight, in_bounds(indices, shape_of(weight)[0], "embedding"), 0)


def cropped(self: Expr, index: Expr, axis: int | None) -> Expr:
    """`self` cut down to the extent of `index` on every axis but `axis`."""
    for other, (have, want) in enumerate(zip(shape_of(self), shape_of(index), strict=True)):
        if other != axis and have != want:
            self = _taken(self, other, 0, want)
    return self


@converts(aten.gather.default)
def gather(self: Expr, dim: int, index: Expr, *, sparse_grad: bool = False) -> Expr:
    if ndim_of(self) == 0:
        return _take(op.reshape(self, [1]), in_bounds(index, 1, "gather"), 0)
    axis = axis_of(dim, self)
    places = in_bounds(index, shape_of(self)[axis], "gather")
    return op.gather_elements(cropped(self, index, axis), places, axis)


# ---------------------------------------------------------------- writing


@converts(aten.slice_scatter.default)
def slice_scatter(
    self: Expr, src: Expr, dim: int = 0, start: Dim | None = None, end: Dim | None = None, step: int = 1
) -> Expr:
    axis = axis_of(dim, self)
    size = shape_of(self)[axis]
    first, last = _clamped(start, size, 0), _clamped(end, size, size)
    if step == 1 and same(first, 0) and same(last, size):
        return src
    if step == 1:
        parts = [(0, first), (last, size)]
        before, after = (
            [] if isinstance(a, int) and isinstance(b, int) and a >= b else [_taken(self, axis, a, b)] for a, b in parts
        )
        return op.concat([*before, src, *after], axis) if before or after else src
    length = static(size, "the size of a dimension written with a step")
    picks = list(range(length))
    for i, position in enumerate(range(first, last, step)):
        picks[position] = length + i
    return op.take(op.concat([self, src], axis), relax.const(np.array(picks), "int64"), axis)


@converts(aten.select_scatter.default)
def select_scatter(self: Expr, src: Expr, dim: int, index: Dim) -> Expr:
    axis = axis_of(dim, self)
    size = shape_of(self)[axis]
    position = _element(index, size)
    return slice_scatter(self, op.expand_dims(src, axis), axis, position, position + 1)


@converts(aten.copy.default)
def copy(self: Expr, src: Expr, non_blocking: bool = False) -> Expr:
    """`src` in the shape and dtype of `self`."""
    src = like(src, self)
    if [str(d) for d in shape_of(src)] == [str(d) for d in shape_of(self)]:
        return src
    return op.broadcast_to(src, shape(*shape_of(self)))
