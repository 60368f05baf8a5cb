"""Convolutions of 3x3 with 16 multiplications for every four results, or 36 for 16, where the loops take 36 and 144.

F(2x2, 3x3) and F(4x4, 3x3) of Winograd, as of Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks"
(2015): a tile of pixels and the weights are each brought into a form in which they are multiplied place by place, and
the sums over channels brought back into results.

A pixel that is not finite, or so large that a sum could overflow on the way, would spoil its neighbours' signs. So the
program asks first whether there is one, and computes the image by the loops if so.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ....._tvm import te, tirx
from ..contraction import program as kernels
from ..contraction import tiles
from .forms import FORMS, Choice

BORDER = "border"  # makes the image with its border
BEYOND = "beyond"  # counts the pixels of a row that are not finite, or too large
BEYOND_ALL = "beyond_all"  # the same of all rows
DOWN = "down"  # brings the pixels of a column into the form in which they are multiplied
FORWARD = "forward"  # brings these of a row there, too
PART = "part"  # multiplies, and sums over so many channels
PRODUCT = "product"  # sums over all
UP = "up"  # brings the sums of a column back
BACK = "back"  # brings these of a row back
CHOSEN = "chosen"  # takes the result of the loops, or of this form

SUMMED = 32  # channels whose products are added up before the sums are, where roundings are magnified most
LARGEST = 1e30  # what a pixel may be
SUMS = 1e6  # what the magnitudes of an output channel's weights may add up to


def fits(weight: np.ndarray, lanes: int) -> bool:
    """Whether there is a form for these weights (3, 3, c, o): channels fill vectors, and no sum can overflow."""
    if weight.shape[:-2] != (3, 3) or weight.dtype != np.float32:
        return False
    depth, channels = weight.shape[-2:]
    if depth % lanes or channels % lanes:
        return False
    return bool(np.isfinite(weight).all() and np.abs(weight).sum((0, 1, 2), np.float64).max() <= SUMS)


def transformed(weight: np.ndarray, choice: Choice) -> np.ndarray:
    """(3, 3, c, o) in the form in which they are multiplied, packed: (o / width, places, c, width), rounded once."""
    factors = FORMS[choice.size].weights
    places = np.einsum("pa,abck,qb->pqck", factors, weight.astype(np.float64), factors)
    return kernels.pack(places.reshape(-1, *weight.shape[2:]).astype(weight.dtype), choice.width)


def conv2d_nhwc(
    data: te.Tensor, weights: te.Tensor, packed: te.Tensor, padding: Sequence[int], channels: int, plan: tiles.Plan
) -> te.Tensor:
    """(n, h, w, c) by weights as of `transformed` into (n, h', w', channels); `packed` and `plan` are for the loops."""
    n, h, w, depth = data.shape
    _, places, _, width = weights.shape
    pixels = math.isqrt(int(places))
    size, form = pixels - 2, FORMS[pixels - 2]
    top, left, bottom, right = padding
    out_h, out_w = int(h) + top + bottom - 2, int(w) + left + right - 2
    high, wide = -(-out_h // size), -(-out_w // size)
    more = (top, left, bottom + size * high - out_h, right + size * wide - out_w)
    image = kernels.padded(data, more, name=BORDER)
    loops = kernels.conv2d_nhwc(data, packed, (1, 1), padding, (1, 1), 1, channels, plan)

    y, x, c = (te.reduce_axis((0, extent), name=name) for extent, name in ((h, "y"), (w, "x"), (depth, "c")))
    limit = tirx.const(LARGEST, data.dtype)

    def beyond(i: Any, y: Any) -> Any:
        value = data[i, y, x, c]
        inside = tirx.all(value <= limit, value >= -limit)  # which no comparison with NaN is
        return te.sum(tirx.Select(inside, tirx.const(0, "int32"), tirx.const(1, "int32")), axis=[x, c])

    counts = te.compute((n, h), beyond, name=BEYOND)
    i = te.reduce_axis((0, n), name="i")
    total = te.compute((1,), lambda _: te.sum(counts[i, y], axis=[i, y]), name=BEYOND_ALL)

    down = te.compute(
        (n, high, pixels, size * wide + 2, depth),
        lambda i, ty, p, x, c: _row(form.forward, p, lambda y: image[i, ty * size + y, x, c]),
        name=DOWN,
    )
    forward = te.compute(
        (n, high, pixels, pixels, wide, depth),
        lambda i, ty, p, q, tx, c: _row(form.forward, q, lambda x: down[i, ty, p, tx * size + x, c]),
        name=FORWARD,
    )
    most = int(depth) if size == 2 else SUMMED
    summed = max(count for count in range(1, most + 1) if int(depth) % count == 0)
    rc, rk = te.reduce_axis((0, summed), name="rc"), te.reduce_axis((0, int(depth) // summed), name="rk")

    def part(*i: Any) -> Any:
        *tile, k, o = i
        p, q, c = tile[2], tile[3], k * summed + rc
        return te.sum(forward[(*tile, c)] * weights[o // width, p * pixels + q, c, o % width], axis=rc)

    sums = (n, high, pixels, pixels, wide, channels)
    if summed == depth:
        product = te.compute(sums, lambda *i: part(*i[:-1], 0, i[-1]), name=PRODUCT)
    else:
        parts = te.compute((*sums[:-1], int(depth) // summed, channels), part, name=PART)
        product = te.compute(sums, lambda *i: te.sum(parts[(*i[:-1], rk, i[-1])], axis=rk), name=PRODUCT)
    up = te.compute(
        (n, high, size, pixels, wide, channels),
        lambda i, ty, y, q, tx, o: _row(form.back, y, lambda p: product[i, ty, p, q, tx, o]),
        name=UP,
    )
    back = te.compute(
        (n, out_h, out_w, channels),
        lambda i, y, x, o: _row(form.back, x % size, lambda q: up[i, y // size, y % size, q, x // size, o]),
        name=BACK,
    )
    return te.compute(
        (n, out_h, out_w, channels),
        lambda *i: tirx.if_then_else(total[0] > 0, loops[i], back[i]),
        name=CHOSEN,
    )


def _row(factors: np.ndarray, number: Any, term: Callable[[int], Any]) -> Any:
    """The sum of terms, by the factors in the row of this number."""
    *others, value = (_sum(row, term) for row in factors)
    for place, other in reversed(list(enumerate(others))):
        value = tirx.Select(number == place, other, value)
    return value


def _sum(factors: np.ndarray, term: Callable[[int], Any]) -> Any:
    """The sum of terms by factors, one that is taken as it is first."""
    first, *others = sorted(np.flatnonzero(factors), key=lambda place: factors[place] != 1)
    value = term(int(first)) if factors[first] == 1 else term(int(first)) * tirx.const(factors[first], "float32")
    for place in map(int, others):
        factor, each = abs(factors[place]), term(place)
        each = each if factor == 1 else each * tirx.const(factor, "float32")
        value = value + each if factors[place] > 0 else value - each
    return value
