"""Pooling windows, with PyTorch's rule for ceil_mode (none starts in the padding after the data) as padding."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from ..._tvm import Expr, op, relax
from ..aten_kernel import kernel
from ..errors import Refusal
from ..lift import cast, const, wide
from ..registry import converts
from ..types import Ints, dtype_of, is_float, ndim_of, one_each, shape_of, static

aten = torch.ops.aten

_MAX = {1: op.nn.max_pool1d, 2: op.nn.max_pool2d, 3: op.nn.max_pool3d}
_AVERAGE = {1: op.nn.avg_pool1d, 2: op.nn.avg_pool2d, 3: op.nn.avg_pool3d}
_ADAPTIVE = {1: op.nn.adaptive_avg_pool1d, 2: op.nn.adaptive_avg_pool2d, 3: op.nn.adaptive_avg_pool3d}


def _batched(n: int, self: Expr, pool: Callable[[Expr], Expr]) -> Expr:
    """Pool an input that may lack the batch dimension."""
    if ndim_of(self) == n + 2:
        return pool(self)
    return op.squeeze(pool(op.expand_dims(self, 0)), [0])


def _windows(size: int, kernel: int, stride: int, padding: int, dilation: int, ceil_mode: bool) -> int:
    """How many windows PyTorch lays along an axis."""
    room = size + 2 * padding - dilation * (kernel - 1) - 1
    count = (math.ceil(room / stride) if ceil_mode else room // stride) + 1
    if ceil_mode and (count - 1) * stride >= size + padding:
        count -= 1
    return count


def _padding(
    data: Expr, kernel: list[int], stride: list[int], padding: list[int], dilation: list[int], ceil_mode: bool
) -> list[int]:
    """Padding before and after each axis that gives PyTorch's windows without a ceil mode."""
    if not ceil_mode:
        return [*padding, *padding]
    after = []
    for size, k, s, p, d in zip(shape_of(data)[2:], kernel, stride, padding, dilation, strict=True):
        if not isinstance(size, int):
            if s + p > d * (k - 1) + 1:
                raise Refusal(f"ceil_mode over a size {size}, where a window may begin behind it; give that size")
            after.append(p + s - 1)  # what is left over of this is no window
            continue
        count = _windows(size, k, s, p, d, True)
        after.append(max(p, (count - 1) * s + d * (k - 1) + 1 - size - p))
    return [*padding, *after]


def _max_pool(n: int) -> Callable[..., Expr]:
    def convert(
        self: Expr,
        kernel_size: Ints,
        stride: Ints = (),
        padding: Ints = (0,),
        dilation: Ints = (1,),
        ceil_mode: bool = False,
    ) -> Expr:
        kernel = one_each(kernel_size, n)
        steps = one_each(stride, n) if stride != () and stride != [] else kernel
        dilations = one_each(dilation, n)

        def pool(data: Expr) -> Expr:
            pads = _padding(data, kernel, steps, one_each(padding, n), dilations, ceil_mode)
            return _MAX[n](data, kernel, steps, pads, dilations)

        return _batched(n, self, pool)

    return convert


for _n, _packet in ((1, aten.max_pool1d), (2, aten.max_pool2d), (3, aten.max_pool3d)):
    converts(_packet.default)(_max_pool(_n))


def _max_pool_with_indices(n: int) -> Callable[..., Any]:
    pool, packet = _max_pool(n), {2: aten.max_pool2d_with_indices, 3: aten.max_pool3d_with_indices}[n]

    def convert(
        self: Expr,
        kernel_size: Ints,
        stride: Ints = (),
        padding: Ints = (0,),
        dilation: Ints = (1,),
        ceil_mode: bool = False,
    ) -> tuple[Expr, Expr | Refusal]:
        values = pool(self, kernel_size, stride, padding, dilation, ceil_mode)
        return values, _indices(packet.default, self, kernel_size, stride, padding, dilation, ceil_mode)

    return convert


for _n, _packet in ((2, aten.max_pool2d_with_indices), (3, aten.max_pool3d_with_indices)):
    converts(_packet.default)(_max_pool_with_indices(_n))


def _indices(overload: Any, *args: Any) -> Expr | Refusal:
    """Where the values come from, by PyTorch's own kernel: Relax computes the values only."""
    try:
        return relax.TupleGetItem(kernel(overload, *args), 1)
    except Refusal as refusal:
        return refusal


def _average(
    n: int,
    self: Expr,
    kernel_size: Ints,
    stride: Ints,
    padding: Ints,
    ceil_mode: bool,
    count_include_pad: bool,
    divisor: int | None,
) -> Expr:
    kernel = one_each(kernel_size, n)
    steps = one_each(stride, n) if stride != () and stride != [] else kernel
    pads = one_each(padding, n)

    def pool(data: Expr) -> Expr:
        if not ceil_mode and divisor is None:
            return _AVERAGE[n](data, kernel, steps, [*pads, *pads], 1, False, count_include_pad)
        extent = _padding(data, kernel, steps, pads, [1] * n, ceil_mode)
        mean = _AVERAGE[n](data, kernel, steps, extent, 1, False, True)
        shares = _shares(data, kernel, steps, pads, ceil_mode, count_include_pad, divisor, dtype_of(data))
        return op.multiply(mean, shares)

    if is_float(self):
        return cast(_batched(n, wide(self), pool), dtype_of(self))

    def pool_whole(data: Expr) -> Expr:
        """Whole sums, which PyTorch divides towards zero; TVM would round its factor, one over the size, to 0."""
        extent = _padding(data, kernel, steps, pads, [1] * n, ceil_mode)
        mean = _AVERAGE[n](cast(data, "float64"), kernel, steps, extent, 1, False, True)
        shares = _shares(data, kernel, steps, pads, ceil_mode, count_include_pad, divisor, "float64")
        whole = const(float(math.prod(kernel)), "float64")
        sums, counts = op.round(op.multiply(mean, whole)), op.round(op.divide(whole, shares))
        return op.divide(cast(sums, dtype_of(self)), cast(counts, dtype_of(self)))

    return _batched(n, self, pool_whole)


def _shares(
    data: Expr,
    kernel: list[int],
    stride: list[int],
    padding: list[int],
    ceil_mode: bool,
    count_include_pad: bool,
    divisor: int | None,
    dtype: str,
) -> Expr:
    """What turns the mean over whole windows into PyTorch's average: the window's size over the elements that count."""
    whole = math.prod(kernel)
    if divisor is not None:
        return const(whole / divisor, dtype)
    counts = np.ones((), "float64")
    for size, k, s, p in zip(shape_of(data)[2:], kernel, stride, padding, strict=True):
        length = static(size, "the size of an axis pooled with ceil_mode")
        starts = np.arange(_windows(length, k, s, p, 1, ceil_mode)) * s - p
        low, high = (-p, length + p) if count_include_pad else (0, length)
        along = np.minimum(starts + k, high) - np.maximum(starts, low)
        counts = np.multiply.outer(counts, along)
    return relax.const((whole / counts).astype(dtype), dtype)


@converts(aten.avg_pool1d.default)
def avg_pool1d(
    self: Expr,
    kernel_size: Ints,
    stride: Ints = (),
    padding: Ints = (0,),
    ceil_mode: bool = False,
    count_include_pad: bool = True,
) -> Expr:
    return _average(1, self, kernel_size, stride, padding, ceil_mode, count_include_pad, None)


def _avg_pool(n: int) -> Callable[..., Expr]:
    def convert(
        self: Expr,
        kernel_size: Ints,
        stride: Ints = (),
        padding: Ints = (0,),
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        divisor_override: int | None = None,
    ) -> Expr:
        return _average(n, self, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)

    return convert


for _n, _packet in ((2, aten.avg_pool2d), (3, aten.avg_pool3d)):
    converts(_packet.default)(_avg_pool(_n))


def _adaptive_avg(n: int) -> Callable[[Expr, Ints], Expr]:
    def convert(self: Expr, output_size: Ints) -> Expr:
        sizes = one_each(output_size, n)
        return cast(_batched(n, wide(self), lambda data: _ADAPTIVE[n](data, sizes)), dtype_of(self))

    return convert


for _n, _packets in (
    (1, (aten.adaptive_avg_pool1d,)),
    (2, (aten.adaptive_avg_pool2d, aten._adaptive_avg_pool2d)),
    (3, (aten.adaptive_avg_pool3d, aten._adaptive_avg_pool3d)),
):
    for _packet in _packets:
        converts(_packet.default)(_adaptive_avg(_n))


def _adaptive_max(n: int) -> Callable[[Expr, Ints], Any]:
    """One axis after the other: the maximum over a box is the maximum of the maxima along each axis."""
    packet = {2: aten.adaptive_max_pool2d, 3: aten.adaptive_max_pool3d}[n]

    def convert(self: Expr, output_size: Ints) -> tuple[Expr, Expr | Refusal]:
        result = self
        for axis, out in zip(range(ndim_of(self) - n, ndim_of(self)), one_each(output_size, n), strict=True):
            size = static(shape_of(result)[axis], "the size of an adaptively pooled axis")
            bounds = [(i * size // out, -(-(i + 1) * size // out)) for i in range(out)]
            if bounds == [(i, i + 1) for i in range(size)]:
                continue
            windows = [op.max(op.strided_slice(result, [axis], [a], [b]), axis, True) for a, b in bounds]
            result = op.concat(windows, axis) if len(windows) > 1 else windows[0]
        return result, _indices(packet.default, self, output_size)

    return convert


for _n, _packet in ((2, aten.adaptive_max_pool2d), (3, aten.adaptive_max_pool3d)):
    converts(_packet.default)(_adaptive_max(_n))
