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
from ....passes.legalizers import broadcast_index, broadcast_shape, is_named, known
from .heights import HEIGHT, filled
from .tiles import Plan

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


def padded(
    data: te.Tensor, padding: Sequence[int], channels: int | None = None, name: str = PAD, width: Any = None
) -> te.Tensor:
    """Zeros around the two middle axes of an NHWC tensor, and after its channels where they are fewer than `channels`.

    `padding` is (top, left, bottom, right); if `width` is given, lines are that long, with more zeros on the right.
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

    width = w + left + right if width is None else width
    return te.compute((n, h + top + bottom, width, channels if more else c), element, name=name)


def conv2d_nhwc(
    data: te.Tensor,
    packed: te.Tensor,
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
    channels: int,
    plan: Plan,
) -> te.Tensor:
    """(n, h, w, c) by panels (o / width, kh, kw, c / groups, width) into (n, h', w', channels).

    With `plan.rows`, the pixels of an image are one axis of that many, and with `plan.height` those of a line fill
    tiles of that height: those beyond the last repeat it, so that tiles are whole, and are cut off.
    """
    n, h, w, _ = data.shape
    panels, kh, kw, depth, width = packed.shape
    top, left, bottom, right = padding
    out_h = (h + top + bottom - (kh - 1) * dilation[0] - 1) // strides[0] + 1
    out_w = (w + left + right - (kw - 1) * dilation[1] - 1) // strides[1] + 1
    wide = out_w if plan.height is None else filled(out_w, plan.height)
    # The border is also where the last tile finds pixels for results that are cut off.
    width_in = None if plan.height is None else (wide - 1) * strides[1] + (kw - 1) * dilation[1] + 1
    image = padded(data, padding, width=width_in)
    ry, rx, rc = (te.reduce_axis((0, size), name=name) for size, name in ((kh, "ry"), (kw, "rx"), (depth, "rc")))
    share = channels // groups

    def product(i: Any, y: Any, x: Any, o: Any) -> Any:
        channel = rc if groups == 1 else (o // share) * depth + rc
        pixel = image[i, y * strides[0] + ry * dilation[0], x * strides[1] + rx * dilation[1], channel]
        return te.sum(pixel * packed[o // width, ry, rx, rc, o % width], axis=[ry, rx, rc])

    if plan.height is not None:

        def line(i: Any, y: Any, x: Any, o: Any) -> Any:
            return product(i, y, x if any(padding) else tirx.min(x, out_w - 1), o)

        lines = (n, out_h, wide, panels * width)
        full = te.compute(lines, line, name=CONTRACTION, attrs={HEIGHT: plan.height})
        return te.compute((n, out_h, out_w, channels), lambda *i: full[i], name=CUT)
    if plan.rows is None:
        return _cut(te.compute((n, out_h, out_w, panels * width), product, name=CONTRACTION), channels)

    def flat(i: Any, p: Any, o: Any) -> Any:
        p = tirx.min(p, out_h * out_w - 1)
        return product(i, p // out_w, p % out_w, o)

    full = te.compute((n, plan.rows, panels * width), flat, name=CONTRACTION)
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


def matmul(data: te.Tensor, weights: te.Tensor, channels: int, plan: Plan) -> te.Tensor:
    """(..., m, k) by packed weights (panels, k, width) into (..., m, channels).

    All axes but k are one axis of rows, where no size but the first one is named: those beyond the last repeat it, so
    that tiles are whole, and are cut off.
    """
    *lead, depth = data.shape
    if is_named(lead[1:]):
        return _matmul(data, weights, plan, channels, lambda lead, panel, k, lane: weights[panel, k, lane])
    lead = [known(size) for size in lead]
    panels, _, width = weights.shape
    k = te.reduce_axis((0, depth), name="k")
    count = math.prod(lead)

    def product(row: Any, o: Any) -> Any:
        place = unravel(tirx.min(row, count - 1), lead)
        return te.sum(data[(*place, k)] * weights[o // width, k, o % width], axis=k)

    rows, attrs = _rows(count, plan)
    full = te.compute((rows, panels * width), product, name=CONTRACTION, attrs=attrs)
    return te.compute((*lead, channels), lambda *i: full[ravel(i[:-1], lead), i[-1]], name=CUT)


def _rows(count: Any, plan: Plan) -> tuple[Any, dict[str, int]]:
    """How many rows there are with those that fill the last tile, and the attributes of their stage."""
    if plan.height is None:
        return plan.rows or count, {}
    return filled(count, plan.height), {HEIGHT: plan.height}


def ravel(index: Sequence[Any], sizes: Sequence[Any]) -> Any:
    """The place in row-major order."""
    place: Any = 0
    for i, size in zip(index, sizes, strict=True):
        place = place * size + i
    return place


def unravel(place: Any, sizes: Sequence[Any]) -> list[Any]:
    """The index from a place in row-major order."""
    index: list[Any] = []
    for size in reversed(sizes[1:]):
        index.insert(0, place % size)
        place = place // size
    return [place, *index]


def batched_matmul(data: te.Tensor, other: te.Tensor, plan: Plan, width: int) -> te.Tensor:
    """(..., m, k) by (..., k, channels) into (..., m, channels), leading axes broadcast; the second is packed first."""
    *lead, depth, channels = other.shape
    channels = known(channels)
    panels = (channels + (width - 1)) // width
    zero = tirx.const(0, other.dtype)

    def packed(*i: Any) -> Any:
        *outer, panel, k, lane = i
        channel = panel * width + lane
        return tirx.if_then_else(channel < channels, other[(*outer, k, channel)], zero)

    weights = te.compute((*lead, panels, depth, width), packed, name=PAD)
    return _matmul(
        data,
        weights,
        plan,
        channels,
        lambda outer, panel, k, lane: weights[(*broadcast_index(outer, lead), panel, k, lane)],
    )


def _matmul(data: te.Tensor, weights: te.Tensor, plan: Plan, channels: Any, weight: Callable[..., Any]) -> te.Tensor:
    """Rows beyond m repeat the last one, so that tiles are whole, and are cut off."""
    *lead, m, depth = data.shape
    outer = broadcast_shape(lead, weights.shape[:-3])
    width = int(weights.shape[-1])
    k = te.reduce_axis((0, depth), name="k")
    rows, attrs = _rows(m, plan)

    def product(*i: Any) -> Any:
        row = i[-2] if rows is m else tirx.min(i[-2], m - 1)
        left = data[(*broadcast_index(i[:-2], lead), row, k)]
        return te.sum(left * weight(i[:-2], i[-1] // width, k, i[-1] % width), axis=k)

    panels = known(weights.shape[-3])
    full = te.compute((*outer, rows, panels * width), product, name=CONTRACTION, attrs=attrs)
    if rows is m and isinstance(channels, int) and panels * width == channels:
        return full
    return te.compute((*outer, m, channels), lambda *i: full[i], name=CUT)


def _cut(full: te.Tensor, channels: int) -> te.Tensor:
    if int(full.shape[-1]) == channels:
        return full
    return te.compute((*full.shape[:-1], channels), lambda *i: full[i], name=CUT)
