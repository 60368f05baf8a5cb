"""Group and instance normalisation: deviations first, squares after.

TVM's E[x^2] - E[x]^2 cancels where the mean is large beside the deviation. Sums are taken a channel at a time, in
vectors along the channels where these come last, and then over the channels of a group; the rest is arithmetic with
one number a channel, as programs of their own, so that each meets the rule that is made for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ...._tvm import BlockBuilder, Call, Expr, relax, te, tirx, ty_of
from ...passes.legalizers import OPAQUE, fallback, known
from .row_reduction.program import total


def group_norm(bb: BlockBuilder, call: Call) -> Expr:
    """`relax.nn.group_norm`, and `relax.nn.instance_norm` as groups of one channel, of float32."""
    data, gamma, beta = call.args
    ndim = int(ty_of(data).ndim)
    channel, axes = (int(call.attrs.channel_axis) % ndim, sorted(int(axis) % ndim for axis in call.attrs.axes))
    size = ty_of(data).shape.values[channel]
    if str(ty_of(call).dtype) != "float32" or not axes or not isinstance(size, tirx.IntImm):
        return fallback(bb, call)
    own = int(size) // int(call.attrs.num_groups) if call.op.name == "relax.nn.group_norm" else 1
    over = _Channels(ndim, channel, axes, own)
    epsilon, name = float(call.attrs.epsilon), call.op.name.removeprefix("relax.nn.")

    def count(*sized: te.Tensor) -> Any:
        return over.count(sized[0].shape if sized else ty_of(data).shape.values)

    def sums(x: te.Tensor) -> te.Tensor:
        return over.summed(x, lambda *i: x[i])

    def mean(sums: te.Tensor, *sized: te.Tensor) -> te.Tensor:
        grouped = over.grouped(sums)
        return te.compute(sums.shape, lambda *i: grouped[i] / count(*sized), name="mean")

    def squares(x: te.Tensor, means: te.Tensor) -> te.Tensor:
        centred = te.compute(x.shape, lambda *i: x[i] - means[over.of(i)], name="centred")
        return over.summed(x, lambda *i: centred[i] * centred[i])

    def scale(squares: te.Tensor, weight: te.Tensor, *sized: te.Tensor) -> te.Tensor:
        grouped, small = over.grouped(squares), tirx.const(epsilon, squares.dtype)
        return te.compute(
            squares.shape, lambda *i: weight[i[-1]] / tirx.sqrt(grouped[i] / count(*sized) + small), name="scale"
        )

    def scaled(x: te.Tensor, means: te.Tensor, scales: te.Tensor, bias: te.Tensor) -> te.Tensor:
        def element(*i: Any) -> Any:
            return (x[i] - means[over.of(i)]) * scales[over.of(i)] + bias[i[channel]]

        return te.compute(x.shape, element, name=name)

    # A sum over several axes is no sum over a row of what follows: within one it would be taken for every row anew.
    apart = {"op_pattern": OPAQUE} if len(axes) > 1 else {}

    def program(function: Callable[..., te.Tensor], *args: Expr, **attrs: int) -> Expr:
        hint = f"{name}_{function.__name__}"
        return bb.emit(bb.call_te(function, *args, primfunc_name_hint=hint, primfunc_attrs=attrs or None))

    rows, sized = over.as_rows(bb, data), [] if over.is_fixed(data) else [data]
    means = program(mean, program(sums, rows, **apart), *sized)
    scales = program(scale, program(squares, rows, means, **apart), gamma, *sized)
    return bb.call_te(scaled, data, means, scales, beta, primfunc_name_hint=name)


class _Channels:
    """The axes of a tensor: that of channels, `axes` that a sum runs over, and the rest, `outer`.

    `own` is how many channels make a group.
    """

    def __init__(self, ndim: int, channel: int, axes: Sequence[int], own: int) -> None:
        self.channel, self.axes, self.own = channel, axes, own
        self.outer = [axis for axis in range(ndim) if axis != channel and axis not in axes]

    def of(self, index: Sequence[Any]) -> tuple[Any, ...]:
        """Turn an index into the tensor into one into a tensor that has one number for each sample and channel."""
        return (*(index[axis] for axis in self.outer), index[self.channel])

    def as_rows(self, bb: BlockBuilder, data: Expr) -> Expr:
        """Reshape the axes that a sum runs over into one, where they are the last axes."""
        sizes = list(ty_of(data).shape.values)
        last = sizes[self.channel + 1 :]
        if self.outer != list(range(self.channel)):
            return data
        count = math.prod(map(known, last))
        return bb.emit(relax.op.reshape(data, [*sizes[: self.channel + 1], count])) if len(last) > 1 else data

    def summed(self, x: te.Tensor, value: Callable[..., Any]) -> te.Tensor:
        """Sum `value` over all axes but those of samples and channels."""
        sizes = x.shape[self.channel + 1 :]
        if self.outer == list(range(self.channel)) and len(sizes) == 1:
            return total("sums", te.sum, list(x.shape[:-1]), known(sizes[0]), value)
        reduced = {axis: te.reduce_axis((0, x.shape[axis]), name=f"k{axis}") for axis in self.axes}

        def element(*i: Any) -> Any:
            place = dict(zip([*self.outer, self.channel], i, strict=True)) | reduced
            return te.sum(value(*(place[axis] for axis in range(len(x.shape)))), axis=list(reduced.values()))

        return te.compute(self.of(x.shape), element, name="sums")

    def grouped(self, sums: te.Tensor) -> te.Tensor:
        """Give each channel the sum over the channels of its group."""
        if self.own == 1:
            return sums
        k = te.reduce_axis((0, self.own), name="k")
        return te.compute(
            sums.shape, lambda *i: te.sum(sums[(*i[:-1], i[-1] // self.own * self.own + k)], axis=k), name="grouped"
        )

    def is_fixed(self, data: Expr) -> bool:
        """Whether it is known how many elements a group has."""
        return all(isinstance(ty_of(data).shape.values[axis], tirx.IntImm) for axis in self.axes)

    def count(self, shape: Sequence[Any]) -> Any:
        """How many elements a group has."""
        return math.prod((shape[axis] for axis in self.axes), start=tirx.const(self.own, "int64")).astype("float32")
