"""Operators over whole rows: softmax and layer normalisation, their sums in vectors.

A sum of floats has an order, so LLVM leaves it scalar. Here `LANES` partial results run down a row side by side. At the
end of the row they are combined with each other, and with the elements after the last whole vector.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

from ....._tvm import BlockBuilder, Call, Expr, relax, te, tirx, topi, ty_of
from ....passes import normalized
from ....passes.legalizers import fallback, known

LANE_BY_LANE = "lanes_"  # begins the name of each stage of partial results, by which the schedule rule knows it
LANES = 16  # partial results of a row: one or two vectors, on every machine
HALVES = (8, 4, 2)  # partial results that are left each time that one half of them has been combined with the other
LEAST_POWER = -66.5  # exp(-66.5) is 1e-29; its product with a value as small as 1e-9 is 1e-38, still a normal number
LAST_POWER = -104.0  # exp of less than this rounds to 0


def total(
    name: str,
    combine: Callable[..., Any],
    outer: list[Any],
    count: Any,
    value: Callable[..., Any],
    both: Callable[[Any, Any], Any] | None = None,
) -> te.Tensor:
    """`value(*outer_index, k)` for k below `count`, combined by the reduction `combine`, as `both` does with two.

    `both` may be left out for te.sum and te.max. A count that is known only when the program runs gives the bits of
    one that is known: no partial results, or no elements after them, change nothing.
    """
    both = both or ((lambda x, y: x + y) if combine is te.sum else tirx.max)
    whole, left = count // LANES, count % LANES
    parts = []
    if not _is_zero(whole):
        k = te.reduce_axis((0, whole), name="k")
        lanes = te.compute(
            (*outer, LANES), lambda *i: combine(value(*i[:-1], k * LANES + i[-1]), axis=k), name=f"{LANE_BY_LANE}{name}"
        )
        for half in HALVES:
            lanes = te.compute((*outer, half), functools.partial(_folded, lanes, half, both), name=f"{name}_{half}")
        parts.append(te.compute(outer, lambda *i: both(lanes[(*i, 0)], lanes[(*i, 1)]), name=f"row_{name}"))
    if not _is_zero(left) or not parts:
        rest = te.reduce_axis((0, left), name="rest")
        parts.append(
            te.compute(outer, lambda *i: combine(value(*i, whole * LANES + rest), axis=rest), name=f"tail_{name}")
        )
    if len(parts) == 1:
        return parts[0]
    return te.compute(outer, lambda *i: both(parts[0][i], parts[1][i]), name=f"all_{name}")


def _is_zero(size: Any) -> bool:
    return isinstance(size, int | tirx.IntImm) and int(size) == 0


def _folded(lanes: te.Tensor, half: int, both: Callable[..., Any], *i: Any) -> Any:
    return both(lanes[i], lanes[(*i[:-1], i[-1] + half)])


def is_over_rows(call: Call) -> bool:
    """Whether a softmax is over the last axis of floats, which is not empty."""
    data, ndim = call.args[0], int(ty_of(call.args[0]).ndim)
    count = ty_of(data).shape.values[-1] if ndim > 1 else 0
    last = int(call.attrs.axis) % max(ndim, 1) == ndim - 1
    return last and not _is_zero(count) and str(ty_of(call).dtype) == "float32"


def softmax(bb: BlockBuilder, call: Call) -> Expr:
    """Softmax over the last axis in one program; over others, of which rows lie side by side, in one for each pass."""
    if not is_over_rows(call):
        return _over_columns(bb, call)
    return bb.call_te(lambda x: _softmax(x, tirx.exp), call.args[0], primfunc_name_hint="softmax")


def log_softmax(bb: BlockBuilder, call: Call) -> Expr:
    """The logarithm of softmax, from what is below the greatest: that of a probability of 0 is finite."""
    if not is_over_rows(call):
        return _over_columns(bb, call)
    return bb.call_te(_log_softmax, call.args[0], primfunc_name_hint="log_softmax")


def _over_columns(bb: BlockBuilder, call: Call) -> Expr:
    data, axis, logarithm = call.args[0], int(call.attrs.axis), call.op.name == "relax.nn.log_softmax"
    shape = ty_of(data).shape.values
    if str(ty_of(call).dtype) != "float32" or not shape or any(map(_is_zero, shape)):
        return fallback(bb, call)

    def powers(x: te.Tensor, greatest: te.Tensor) -> te.Tensor:
        return topi.exp(topi.subtract(x, greatest))

    def of_sum(x: te.Tensor, greatest: te.Tensor) -> te.Tensor:
        summed = topi.sum(powers(x, greatest), axis, keepdims=True)
        return topi.log(summed) if logarithm else topi.divide(tirx.const(1.0, x.dtype), summed)

    def result(x: te.Tensor, greatest: te.Tensor, one: te.Tensor) -> te.Tensor:
        if logarithm:
            return topi.subtract(topi.subtract(x, greatest), one)
        return topi.multiply(powers(x, greatest), one)

    greatest = bb.emit_te(lambda x: topi.max(x, axis, keepdims=True), data, primfunc_name_hint="greatest")
    one = bb.emit_te(of_sum, data, greatest, primfunc_name_hint="sum")
    return bb.call_te(result, data, greatest, one, primfunc_name_hint=call.op.name.rpartition(".")[2])


def weights(x: te.Tensor) -> te.Tensor:
    """Softmax whose results are 0 or no smaller than 1e-29 of the largest; see `cpu.softmax_denormals`."""
    least = tirx.const(LEAST_POWER, x.dtype)

    def power(below: Any) -> Any:
        nothing = below < tirx.const(LAST_POWER, x.dtype)
        return tirx.Select(nothing, tirx.const(0, x.dtype), tirx.exp(tirx.max(least, below)))

    return _softmax(x, power)


def _log_softmax(x: te.Tensor) -> te.Tensor:
    outer, count = list(x.shape[:-1]), known(x.shape[-1])
    highest = total("max", te.max, outer, count, lambda *i: x[i])
    summed = total("sum", te.sum, outer, count, lambda *i: tirx.exp(x[i] - highest[i[:-1]]))
    log = te.compute(outer, lambda *i: tirx.log(summed[i]), name="row_log")
    return te.compute(x.shape, lambda *i: x[i] - highest[i[:-1]] - log[i[:-1]], name="log_softmax")


def _softmax(x: te.Tensor, power: Callable[[Any], Any]) -> te.Tensor:
    outer, count = list(x.shape[:-1]), known(x.shape[-1])
    highest = total("max", te.max, outer, count, lambda *i: x[i])
    powers = te.compute(x.shape, lambda *i: power(x[i] - highest[i[:-1]]), name="row_exp")
    summed = total("sum", te.sum, outer, count, lambda *i: powers[i])
    scale = te.compute(outer, lambda *i: tirx.const(1.0, x.dtype) / summed[i], name="row_scale")
    return te.compute(x.shape, lambda *i: powers[i] * scale[i[:-1]], name="softmax")


def matvec(x: te.Tensor, y: te.Tensor) -> te.Tensor:
    """The product of each row of `x`, over its last axis, and the vector `y`."""
    return total("product", te.sum, list(x.shape[:-1]), known(x.shape[-1]), lambda *i: x[i] * y[i[-1]])


def layer_norm(bb: BlockBuilder, call: Call) -> Expr:
    """Deviations first, squares after: TVM's E[x^2] - E[x]^2 cancels where the mean is large."""
    data, gamma, beta = call.args
    axes, last = normalized.axes_of(call)
    first = axes[0]
    if not last or not first:
        return normalized.layer_norm(bb, call)
    epsilon, shape = float(call.attrs.epsilon), ty_of(data).shape.values
    if len(axes) > 1:
        size = math.prod(map(known, shape[first:]))
        data, gamma, beta = (
            bb.emit(relax.op.reshape(x, [*lead, size])) for x, lead in ((data, shape[:first]), (gamma, []), (beta, []))
        )

    def compute(x: te.Tensor, scale: te.Tensor, shift: te.Tensor) -> te.Tensor:
        outer, size = list(x.shape[:-1]), known(x.shape[-1])
        count = (tirx.const(1, "int64") * size).astype(x.dtype)
        mean = total("mean", te.sum, outer, size, lambda *i: x[i])
        centred = te.compute(x.shape, lambda *i: x[i] - mean[i[:-1]] / count, name="row_centred")
        squares = total("squares", te.sum, outer, size, lambda *i: centred[i] * centred[i])
        one = tirx.const(1.0, x.dtype)
        inverse = te.compute(
            outer,
            lambda *i: one / tirx.sqrt(squares[i] / count + tirx.const(epsilon, x.dtype)),
            name="row_inverse",
        )
        return te.compute(
            x.shape,
            lambda *i: centred[i] * inverse[i[:-1]] * scale[i[-1]] + shift[i[-1]],
            name="layer_norm",
        )

    result = bb.call_te(compute, data, gamma, beta, primfunc_name_hint="layer_norm")
    return relax.op.reshape(bb.emit(result), ty_of(call).shape) if len(axes) > 1 else result
