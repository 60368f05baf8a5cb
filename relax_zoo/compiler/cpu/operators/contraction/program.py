"""The tensor programs of the heavy operators, weights packed: a vector of output channels is one contiguous load.

Packed weights are `[channels / width][... reduction ...][width]`; channels that do not fill the last panel are
computed as zeros and cut off by the block after it. The schedule rule knows the blocks by the names that are constants
here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ....._tvm import te, tirx
from ....passes.legalizers import broadcast_index, broadcast_shape

CONTRACTION = "contraction"  # the block of products and sums
DEPTHWISE = "depthwise"  # the same of a depthwise convolution, which has no sum over channels
PAD = "pad"  # makes the image with its border, or packs the second operand of a product
CUT = "cut"  # leaves out the channels and rows that only fill the last tile


def pack(weight: np.ndarray, width: int) -> np.ndarray:
    """(..., channels) into (panels, ..., width), zeros after the last channel."""
    channels = weight.shape[-1]
    panels = -(-channels // width)
    filled = np.zeros((*weight.shape[:-1], panels * width), weight.dtype)
    filled[..., :channels] = weight
    return np.ascontiguousarray(np.moveaxis(filled.reshape(*weight.shape[:-1], panels, width), -2, 0))


def padded(data: te.Tensor, padding: Sequence[int], channels: int | None = None, name: str = PAD) -> te.Tensor:
    """Zeros around the two middle axes of an NHWC tensor, and after its channels where they are fewer than `channels`.

    `padding` is (top, left, bottom, right).
    """
    n, h, w, c = data.shape
    more = channels is not None and int(c) < channels
    if not any(padding) and not more:
        return data
    top, left, bottom, right = padding
    zero = tirx.const(0, data.dtype)

    def element(i: Any, y: Any, x: Any, z: Any) -> Any:
        inside = [y >= top, y < h + top, x >= left, x < w + left, *([z < c] if more else [])]
        return tirx.if_then_else(tirx.all(*inside), data[i, y - top, x - left, z], zero)

    return te.compute((n, h + top + bottom, w + left + right, channels if more else c), element, name=name)


def conv2d_nhwc(
    data: te.Tensor,
    packed: te.Tensor,
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
    channels: int,
    rows: int | None = None,
) -> te.Tensor:
    """(n, h, w, c) by panels (o / width, kh, kw, c / groups, width) into (n, h', w', channels).

    With `rows`, the pixels of an image are one axis of that many: those beyond h' * w' repeat the last pixel, so that
    tiles are whole, and are cut off.
    """
    n, h, w, _ = data.shape
    panels, kh, kw, depth, width = packed.shape
    top, left, bottom, right = padding
    out_h = (h + top + bottom - (kh - 1) * dilation[0] - 1) // strides[0] + 1
    out_w = (w + left + right - (kw - 1) * dilation[1] - 1) // strides[1] + 1
    image = padded(data, padding)
    ry, rx, rc = (te.reduce_axis((0, size), name=name) for size, name in ((kh, "ry"), (kw, "rx"), (depth, "rc")))
    share = channels // groups

    def product(i: Any, y: Any, x: Any, o: Any) -> Any:
        channel = rc if groups == 1 else (o // share) * depth + rc
        pixel = image[i, y * strides[0] + ry * dilation[0], x * strides[1] + rx * dilation[1], channel]
        return te.sum(pixel * packed[o // width, ry, rx, rc, o % width], axis=[ry, rx, rc])

    if rows is None:
        return _cut(te.compute((n, out_h, out_w, panels * width), product, name=CONTRACTION), channels)

    def flat(i: Any, p: Any, o: Any) -> Any:
        p = tirx.min(p, out_h * out_w - 1)
        return product(i, p // out_w, p % out_w, o)

    full = te.compute((n, rows, panels * width), flat, name=CONTRACTION)
    return te.compute((n, out_h, out_w, channels), lambda i, y, x, o: full[i, y * out_w + x, o], name=CUT)


def depthwise_nhwc(
    data: te.Tensor, weight: te.Tensor, strides: Sequence[int], padding: Sequence[int], dilation: Sequence[int]
) -> te.Tensor:
    """(n, h, w, c) by (kh, kw, c or more) into (n, h', w', c), each channel by itself.

    Channels that the weights have beyond the data's fill the last vector, and are cut off.
    """
    n, h, w, c = data.shape
    kh, kw, filled = weight.shape
    top, left, bottom, right = padding
    out_h = (h + top + bottom - (kh - 1) * dilation[0] - 1) // strides[0] + 1
    out_w = (w + left + right - (kw - 1) * dilation[1] - 1) // strides[1] + 1
    image = padded(data, padding, int(filled))
    ry, rx = te.reduce_axis((0, kh), name="ry"), te.reduce_axis((0, kw), name="rx")
    full = te.compute(
        (n, out_h, out_w, filled),
        lambda i, y, x, z: te.sum(
            image[i, y * strides[0] + ry * dilation[0], x * strides[1] + rx * dilation[1], z] * weight[ry, rx, z],
            axis=[ry, rx],
        ),
        name=DEPTHWISE,
    )
    return _cut(full, int(c))


def matmul(data: te.Tensor, weights: te.Tensor, rows: int | None, channels: int) -> te.Tensor:
    """(..., m, k) by packed weights (panels, k, width) into (..., m, channels).

    With `rows`, all axes but k are one axis of that many rows: those beyond the last repeat it and are cut off.
    """
    if rows is None:
        return _matmul(data, weights, None, channels, lambda lead, panel, k, lane: weights[panel, k, lane])
    *lead, depth = (int(size) for size in data.shape)
    panels, _, width = weights.shape
    k = te.reduce_axis((0, depth), name="k")

    def product(row: Any, o: Any) -> Any:
        place = _unravel(tirx.min(row, math.prod(lead) - 1), lead)
        return te.sum(data[(*place, k)] * weights[o // width, k, o % width], axis=k)

    full = te.compute((rows, panels * width), product, name=CONTRACTION)
    return te.compute((*lead, channels), lambda *i: full[ravel(i[:-1], lead), i[-1]], name=CUT)


def ravel(index: Sequence[Any], sizes: Sequence[Any]) -> Any:
    """The place in row-major order."""
    place: Any = 0
    for i, size in zip(index, sizes, strict=True):
        place = place * size + i
    return place


def _unravel(place: Any, sizes: Sequence[int]) -> list[Any]:
    """The index from a place in row-major order."""
    index: list[Any] = []
    for size in reversed(sizes[1:]):
        index.insert(0, place % size)
        place = place // size
    return [place, *index]


def batched_matmul(data: te.Tensor, other: te.Tensor, rows: int | None, width: int) -> te.Tensor:
    """(..., m, k) by (..., k, channels) into (..., m, channels), leading axes broadcast; the second is packed first."""
    *lead, depth, channels = other.shape
    panels = -(-int(channels) // width)
    zero = tirx.const(0, other.dtype)

    def packed(*i: Any) -> Any:
        *outer, panel, k, lane = i
        channel = panel * width + lane
        return tirx.if_then_else(channel < channels, other[(*outer, k, channel)], zero)

    weights = te.compute((*lead, panels, depth, width), packed, name=PAD)
    return _matmul(
        data,
        weights,
        rows,
        int(channels),
        lambda outer, panel, k, lane: weights[(*broadcast_index(outer, lead), panel, k, lane)],
    )


def _matmul(
    data: te.Tensor, weights: te.Tensor, rows: int | None, channels: int, weight: Callable[..., Any]
) -> te.Tensor:
    """`rows` is m or more: rows beyond m repeat the last one, so that tiles are whole, and are cut off."""
    *lead, m, depth = data.shape
    outer = broadcast_shape(lead, weights.shape[:-3])
    width = int(weights.shape[-1])
    k = te.reduce_axis((0, depth), name="k")

    def product(*i: Any) -> Any:
        row = tirx.min(i[-2], m - 1) if rows is not None else i[-2]
        left = data[(*broadcast_index(i[:-2], lead), row, k)]
        return te.sum(left * weight(i[:-2], i[-1] // width, k, i[-1] % width), axis=k)

    full = te.compute((*outer, m if rows is None else rows, int(weights.shape[-3]) * width), product, name=CONTRACTION)
    if rows is None and int(full.shape[-1]) == channels:
        return full
    return te.compute((*outer, m, channels), lambda *i: full[i], name=CUT)


def _cut(full: te.Tensor, channels: int) -> te.Tensor:
    if int(full.shape[-1]) == channels:
        return full
    return te.compute((*full.shape[:-1], channels), lambda *i: full[i], name=CUT)
