"""Convolutions of 3x3 with 16 multiplications for every four results, where the loops over a window take 36.

F(2x2, 3x3) of Winograd, as of Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks" (2015): a tile of 4x4
pixels and the weights are each brought into a form in which they are multiplied place by place, and the sums over
channels brought back into 2x2 results. With tiles of this size the factors are 1 and 1/2, and fewer roundings add up
than in the loops; larger tiles save more and lose digits.

A pixel that is not finite, or so large that a sum could overflow on the way, would spoil its neighbours' signs. So the
program asks first whether there is one, and computes the image by the loops if so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ....._tvm import te, tirx
from ..contraction import program as kernels
from ..contraction import tiles

BORDER = "border"  # makes the image with its border
BEYOND = "beyond"  # counts the pixels of a row that are not finite, or too large
BEYOND_ALL = "beyond_all"  # the same of all rows
FORWARD = "forward"  # brings the pixels into the form in which they are multiplied
PRODUCT = "product"  # multiplies, and sums over channels
BACK = "back"  # brings the sums back
CHOSEN = "chosen"  # takes the result of the loops, or of this form

LARGEST = 1e30  # what a pixel may be
SUMS = 2e7  # what the magnitudes of an output channel's weights may add up to: 16 * LARGEST * SUMS is a float32
TRANSFORM = 90  # cycles in which a vector of a tile is brought into, or back out of, the other form

_WEIGHTS = np.array([[1, 0, 0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0, 0, 1]])


def panel(weight: np.ndarray, image: Sequence[int | None], lanes: int, registers: int) -> int | None:
    """How many output channels of weights (3, 3, c, o) go together, or None where the loops take fewer cycles.

    `image` is the size of the results. A core starts two multiply-adds a cycle, at the rate that `tiles` says.
    """
    *window, depth, channels = weight.shape
    high, wide = image
    if window != [3, 3] or depth % lanes or channels % lanes or not high or not wide or weight.dtype != np.float32:
        return None
    if not np.isfinite(weight).all() or np.abs(weight).sum((0, 1, 2), np.float64).max() > SUMS:
        return None
    tiles_high, tiles_wide = -(-high // 2), -(-wide // 2)
    rates = {
        vectors: tiles.rate(tiles.choose([tiles_wide], vectors, registers)[0], vectors)
        for vectors in range(1, tiles.MOST_VECTORS + 1)
        if channels % (vectors * lanes) == 0
    }
    best = max(rates, key=lambda vectors: (round(rates[vectors], 3), -vectors))
    products = depth * channels // lanes
    tile = 16 * products / 2 / rates[best] + TRANSFORM * (depth + channels) / lanes
    return best * lanes if tiles_high * tiles_wide * tile < 9 * products / 2 * high * wide else None


def transformed(weight: np.ndarray, width: int) -> np.ndarray:
    """(3, 3, c, o) in the form in which they are multiplied, packed: (o / width, 16, c, width), rounded once."""
    places = np.einsum("pa,abck,qb->pqck", _WEIGHTS, weight.astype(np.float64), _WEIGHTS)
    return kernels.pack(places.reshape(16, *weight.shape[2:]).astype(weight.dtype), width)


def conv2d_nhwc(
    data: te.Tensor, weights: te.Tensor, packed: te.Tensor, padding: Sequence[int], channels: int, plan: tiles.Plan
) -> te.Tensor:
    """(n, h, w, c) by weights as of `transformed` into (n, h', w', channels); `packed` and `plan` are for the loops."""
    n, h, w, depth = data.shape
    _, _, _, width = weights.shape
    top, left, bottom, right = padding
    out_h, out_w = int(h) + top + bottom - 2, int(w) + left + right - 2
    high, wide = -(-out_h // 2), -(-out_w // 2)
    more = (top, left, bottom + 2 * high - out_h, right + 2 * wide - out_w)
    image = kernels.padded(data, more, name=BORDER)
    loops = kernels.conv2d_nhwc(data, packed, (1, 1), padding, (1, 1), 1, channels, plan)

    y, x, c = (te.reduce_axis((0, size), name=name) for size, name in ((h, "y"), (w, "x"), (depth, "c")))
    limit = tirx.const(LARGEST, data.dtype)

    def beyond(i: Any, y: Any) -> Any:
        value = data[i, y, x, c]
        inside = tirx.all(value <= limit, value >= -limit)  # which no comparison with NaN is
        return te.sum(tirx.Select(inside, tirx.const(0, "int32"), tirx.const(1, "int32")), axis=[x, c])

    counts = te.compute((n, h), beyond, name=BEYOND)
    i = te.reduce_axis((0, n), name="i")
    total = te.compute((1,), lambda _: te.sum(counts[i, y], axis=[i, y]), name=BEYOND_ALL)

    forward = te.compute(
        (n, high, 4, 4, wide, depth),
        lambda i, ty, p, q, tx, c: _forward(
            q, lambda right: _forward(p, lambda down: image[i, ty * 2 + down, tx * 2 + right, c])
        ),
        name=FORWARD,
    )
    rc = te.reduce_axis((0, depth), name="rc")
    product = te.compute(
        (n, high, 4, 4, wide, channels),
        lambda i, ty, p, q, tx, o: te.sum(
            forward[i, ty, p, q, tx, rc] * weights[o // width, p * 4 + q, rc, o % width], axis=rc
        ),
        name=PRODUCT,
    )
    back = te.compute(
        (n, out_h, out_w, channels),
        lambda i, y, x, o: _back(x % 2, lambda q: _back(y % 2, lambda p: product[i, y // 2, p, q, x // 2, o])),
        name=BACK,
    )
    return te.compute(
        (n, out_h, out_w, channels),
        lambda *i: tirx.if_then_else(total[0] > 0, loops[i], back[i]),
        name=CHOSEN,
    )


def _forward(place: Any, pixel: Callable[[int], Any]) -> Any:
    """One of four places, along one axis, from four pixels."""
    forms = [lambda: pixel(0) - pixel(2), lambda: pixel(1) + pixel(2), lambda: pixel(2) - pixel(1)]
    value = pixel(1) - pixel(3)
    for number, form in reversed(list(enumerate(forms))):
        value = tirx.Select(place == number, form(), value)
    return value


def _back(result: Any, place: Callable[[int], Any]) -> Any:
    """One of two results, along one axis, from four places."""
    return tirx.Select(result == 0, place(0) + place(1) + place(2), place(1) - place(2) - place(3))
